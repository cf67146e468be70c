"""Answers, refusals and their citations on documents and questions that nobody here wrote.

    python -m tests.bench.answers EVAL_FOLDER [--sets contractnli,cuad,tatqa,medquad] [--sample]
        [--model] [--plain] [--every N] [--limit N] [--vault DIR] [--results FILE] [--cache FILE]

``--sample`` adds the sample matter's questions. Without ``--model`` the evidence alone is judged.
``--plain`` asks the same model the plain way too: the same quotes, "answer the question", no check
and no refusal but the model's own; both are then set side by side. ``--every 4`` asks each fourth
question.

What stands in ``--results``, a line an answer, is not asked again. What the model said stands in
``--cache``, keyed by all that it was asked, so that a changed check is scored anew at no cost. Both
survive a kill. How answers are judged: tests/bench/judging.py.
"""

import argparse
import contextlib
import hashlib
import json
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.answering.ask import Asker
from desktop.documents import Answer, AnswerStatus, Citation, Passage
from desktop.events import Answered, EvidenceFound
from desktop.local_models.catalog import load as load_catalog
from desktop.local_models.llm import ChatMessage, Generated, LanguageModel, PromptProgress, Token
from desktop.settings import Settings
from desktop.workspace import SAMPLE_MATTER, Workspace
from tests.bench import retrieval
from tests.bench.judging import Judge, Question, cause, held_by, unmarked

_PLAIN = "Answer the question from these excerpts of documents."
_PLAIN_QUOTES = 3
_PLAIN_TOKENS = 160
_WORST = 10


class RememberingModel(LanguageModel):
    """The default model; what it was asked before it answers from a file."""

    def __init__(self, file: Path | None) -> None:
        super().__init__(load_catalog().get(Settings().language_model), paths.models_folder())
        self._file = file
        self._known: dict[str, Any] = dict(_lines(file))

    def score(
        self,
        messages: Sequence[ChatMessage],
        choices: Sequence[str],
        *,
        cancel: threading.Event | None = None,
    ) -> tuple[float, ...]:
        """As the model's, remembered."""
        ask = super().score
        asked = ["score", [asdict(m) for m in messages], list(choices)]
        return tuple(self._remembered(asked, lambda: ask(messages, choices, cancel=cancel)))

    def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        max_tokens: int,
        grammar: str | None = None,
        cancel: threading.Event | None = None,
    ) -> Iterator[PromptProgress | Token | Generated]:
        """As the model's, remembered; all of the text comes as one token."""
        if max_tokens == 1:
            # Only to read ahead what is scored next, which is remembered.
            return
        ask = super().generate

        def text() -> str:
            events = ask(
                messages,
                max_tokens=max_tokens,
                grammar=grammar,
                cancel=cancel,
            )
            return "".join(event.text for event in events if isinstance(event, Token))

        # As answers were remembered when there was a temperature and stop strings.
        asked = [[asdict(m) for m in messages], max_tokens, 0.0, grammar, []]
        yield Token(self._remembered(asked, text))

    def _remembered(self, asked: object, ask: Callable[[], Any]) -> Any:  # noqa: ANN401 - JSON
        key = hashlib.sha256(json.dumps(asked).encode()).hexdigest()
        if key not in self._known:
            self._known[key] = ask()
            _append(self._file, [key, self._known[key]])
        return self._known[key]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One answer, judged. ``way`` is "ours" or "plain"; ``shown`` and ``cited`` say which quotes
    hold the evidence; ``first`` are the seconds to the first evidence."""

    id: str
    set: str
    way: str
    absent: bool
    refused: bool
    right: bool
    wrong: bool
    shown: list[bool]
    cited: list[bool]
    inexact: int
    unmarked: int
    first: float
    seconds: float
    kind: str
    why: str
    question: str
    gold: str
    text: str


def main() -> None:
    """Ask, judge, print a table for each set and the worst answers with their causes."""
    arguments = _arguments()
    judge = Judge(retrieval._load_scorer(arguments.folder))
    done = {(o["id"], o["way"]): Outcome(**o) for o in _lines(arguments.results)}
    outcomes: list[Outcome] = []
    with contextlib.ExitStack() as stack:
        folder = arguments.vault or Path(stack.enter_context(tempfile.TemporaryDirectory())) / "v"
        workspace = stack.enter_context(contextlib.closing(retrieval._open(folder)))
        model = RememberingModel(arguments.cache) if arguments.model else None
        if model is not None:
            stack.enter_context(contextlib.closing(model))
        for name in _sets(arguments):
            matter, questions = _ready(workspace, arguments.folder, name)
            for question in questions[:: arguments.every][: arguments.limit or None]:
                asking = _Asking(workspace, judge, name, matter, model)
                for outcome in asking.outcomes(question, done, plain=arguments.plain):
                    if (outcome.id, outcome.way) not in done:
                        _append(arguments.results, asdict(outcome))
                    outcomes.append(outcome)
            _report(name, [o for o in outcomes if o.set == name])
    _report("all", outcomes)
    _print_worst(
        [o for o in outcomes if o.way == "ours" and (o.wrong or (o.refused and not o.absent))]
    )


@dataclass(frozen=True, slots=True)
class _Asking:
    workspace: Workspace
    judge: Judge
    set: str
    matter: str
    model: LanguageModel | None

    def outcomes(
        self, question: Question, done: dict[tuple[str, str], Outcome], *, plain: bool
    ) -> Iterator[Outcome]:
        """Ours and, if asked for, the plain one's."""
        wanted = ["ours"] + ["plain"] * (plain and self.model is not None)
        if all((question["id"], way) in done for way in wanted):
            yield from (done[question["id"], way] for way in wanted)
            return
        began = time.monotonic()
        first, answer = 0.0, None
        passages: tuple[Passage, ...] = ()
        shown: tuple[Citation, ...] = ()
        asker = Asker(self.workspace._library, self.workspace._search(self.matter), self.model)
        for event in asker.ask(question["question"], self.matter):
            if isinstance(event, EvidenceFound):
                first = first or time.monotonic() - began
                passages, shown = event.passages, event.citations
            elif isinstance(event, Answered):
                answer = event.answer
        assert answer is not None
        yield self._ours(question, answer, passages, shown, (first, time.monotonic() - began))
        if plain and self.model is not None:
            yield self._plain(self.model, question, shown)

    def _ours(
        self,
        question: Question,
        answer: Answer,
        passages: Sequence[Passage],
        shown: Sequence[Citation],
        times: tuple[float, float],
    ) -> Outcome:
        absent = bool(question.get("unanswerable"))
        refused = answer.status is AnswerStatus.NOT_FOUND
        cited = held_by(self.judge, question, answer.citations)
        holding = held_by(self.judge, question, shown)
        right = refused if absent else not refused and self.judge.right(question, answer.text)
        clause = self.judge.clause(question, answer.text)
        found = any(self.judge.holds(question, p.doc, p.text) for p in passages)
        inexact = sum(
            self.workspace.text(c.document_id)[c.start : c.end] != c.quote
            for c in (*answer.citations, *answer.closest)
        )
        return Outcome(
            question["id"],
            self.set,
            "ours",
            absent,
            refused,
            right,
            not refused and not right and not clause,
            holding,
            cited,
            inexact,
            unmarked(answer),
            times[0],
            times[1],
            str(answer.kind),
            ""
            if right
            else cause(absent=absent, refused=refused, passages=found, shown=holding, cited=cited),
            question["question"],
            question["answer"][:200],
            answer.text,
        )

    def _plain(
        self, model: LanguageModel, question: Question, shown: Sequence[Citation]
    ) -> Outcome:
        began = time.monotonic()
        excerpts = "\n".join(" ".join(c.quote.split()) for c in shown[:_PLAIN_QUOTES])
        asked = f"{_PLAIN}\n\nExcerpts:\n{excerpts}\n\nQuestion: {question['question']}"
        events = model.generate([ChatMessage("user", asked)], max_tokens=_PLAIN_TOKENS)
        text = "".join(event.text for event in events if isinstance(event, Token))
        absent = bool(question.get("unanswerable"))
        refused = self.judge.refuses(question, text)
        right = refused if absent else not refused and self.judge.right(question, text)
        clause = not absent and self.judge.clause(question, text)
        return Outcome(
            question["id"],
            self.set,
            "plain",
            absent,
            refused,
            right,
            not refused and not right and not clause,
            [],
            [],
            0,
            0,
            0.0,
            time.monotonic() - began,
            "",
            "",
            question["question"],
            question["answer"][:200],
            text,
        )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sets", default="cuad,contractnli,tatqa,medquad")
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--model", action="store_true")
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--results", type=Path)
    parser.add_argument("--cache", type=Path)
    return parser.parse_args()


def _sets(arguments: argparse.Namespace) -> list[str]:
    return [*filter(None, arguments.sets.split(",")), *["sample"] * arguments.sample]


def _ready(workspace: Workspace, folder: Path, name: str) -> tuple[str, list[Question]]:
    """The matter with the set's documents in it, and its questions."""
    if name == "sample":
        if not workspace.has_sample():
            list(workspace.add_sample())
        return SAMPLE_MATTER, list(_lines(paths.resource_path("sample", "questions.jsonl")))
    retrieval._index(workspace, folder / name / "docs", name)
    return name, list(_lines(folder / name / "qa.jsonl"))


def _report(name: str, outcomes: Sequence[Outcome]) -> None:
    for way in ("ours", "plain"):
        mine = [o for o in outcomes if o.way == way]
        there = [o for o in mine if not o.absent]
        away = [o for o in mine if o.absent]
        if not mine:
            continue
        print(
            f"{name:12} {way:6} answerable {len(there)}: right {_count(o.right for o in there)}, "
            f"clause {_count(map(_is_clause, there))}, wrong {_count(o.wrong for o in there)}, "
            f"refused {_count(o.refused for o in there)}; "
            f"absent {len(away)}: refused {_count(o.refused for o in away)}; "
            f"wrong in all {_count(o.wrong for o in mine)}",
            flush=True,
        )
    ours = [o for o in outcomes if o.way == "ours"]
    _print_compared(ours, [o for o in outcomes if o.way == "plain"])
    answered = [o for o in ours if not o.absent and not o.refused]
    cited = [held for o in answered for held in o.cited]
    most = max((len(o.cited) for o in answered), default=0)
    first = sorted(o.first for o in ours) or [0.0]
    print(
        f"{'':19} quotes that hold the evidence: any {_held(ours, 6)}, first {_held(ours, 1)}, "
        f"first three {_held(ours, 3)}; answers of which a citation holds it "
        f"{_count(any(o.cited) for o in answered)} of {len(answered)}, their first one "
        f"{_count(any(o.cited[:1]) for o in answered)} ({len(cited)} citations, at most {most} an "
        f"answer, {sum(cited)} hold it); "
        f"inexact {sum(o.inexact for o in ours)}, unmarked figures "
        f"{sum(o.unmarked for o in ours)}; first evidence {1000 * first[len(first) // 2]:.0f} ms",
        flush=True,
    )


def _print_compared(ours: Sequence[Outcome], plain: Sequence[Outcome]) -> None:
    """The goal: half of the plain prompt's wrong answers, at no fewer right ones. The clause that
    answers a statement is counted apart and with the right ones, for both alike."""
    if not plain:
        return
    asked = {o.id for o in plain}
    told = []
    for outcomes in ([o for o in ours if o.id in asked], plain):
        there = [o for o in outcomes if not o.absent]
        right, clause = _count(o.right for o in there), _count(map(_is_clause, there))
        told.append((right, right + clause, _count(o.wrong for o in outcomes)))
    (right, answered, wrong), (plain_right, plain_answered, plain_wrong) = told
    print(
        f"{'':19} ours to plain, of {len(asked)}: right {right} to {plain_right}, with clauses "
        f"{answered} to {plain_answered}; wrong {wrong} to {plain_wrong} "
        f"({wrong / max(1, plain_wrong):.2f} of it)",
        flush=True,
    )


def _is_clause(outcome: Outcome) -> bool:
    return not (outcome.right or outcome.wrong or outcome.refused)


def _held(outcomes: Sequence[Outcome], first: int) -> str:
    there = [o for o in outcomes if not o.absent]
    return f"{_count(any(o.shown[:first]) for o in there)}/{len(there)}"


def _count(flags: Iterable[bool]) -> int:
    return sum(map(bool, flags))


def _print_worst(outcomes: Sequence[Outcome]) -> None:
    """Wrong ones before refused ones, those whose quotes held the answer first."""
    order = sorted(outcomes, key=lambda o: (o.refused, not any(o.cited), not any(o.shown)))
    for outcome in order[:_WORST]:
        print(f"\n{outcome.id}: {outcome.why}\n  asked  {outcome.question[:160]}")
        print(f"  gold   {' '.join(outcome.gold.split())[:160]}")
        print(f"  said   {' '.join(outcome.text.split())[:200]}")


def _lines(file: Path | None) -> Iterator[Any]:
    """The JSON values of a file of lines; a last line that a kill cut short is left out."""
    if file is None or not file.exists():
        return
    for line in file.read_text("utf-8").splitlines():
        with contextlib.suppress(json.JSONDecodeError):
            yield json.loads(line)


def _append(file: Path | None, value: object) -> None:
    if file is not None:
        with file.open("a", encoding="utf-8") as out:
            out.write(json.dumps(value) + "\n")


if __name__ == "__main__":
    main()
