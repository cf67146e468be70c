"""Answers that code computes: how many questions it takes on, and how many of them rightly.

    python -m tests.bench.compute [--eval FOLDER] [--seed N] [--vault DIR] [--show] [--plain N]

First the questions of compute_tables.py over tables made from the seed, then, with ``--eval``,
those of tatqa, asked of the whole matter. ``--plain N`` asks the model the first N whose answer is
a figure with the plain prompt over the same passages.
"""

import argparse
import contextlib
import re
import tempfile
from pathlib import Path
from typing import Any

from desktop.answering.computing import compute
from desktop.answering.inquiry import Basis, Inquiry
from desktop.documents import Answer, Coverage, Passage
from desktop.local_models.llm import ChatMessage, Token
from desktop.workspace import Workspace
from tests.bench import compute_tables, retrieval

_PASSAGES = 20
_SHOWN_TO_MODEL = 6


def main() -> None:
    """Index, ask, print the counts and, with ``--show``, every answer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--eval", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--plain", type=int, default=0)
    arguments = parser.parse_args()
    with contextlib.ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder = arguments.vault or scratch / "v"
        workspace = stack.enter_context(contextlib.closing(retrieval._open(folder)))
        _made(workspace, scratch, arguments.seed, arguments.show)
        if arguments.eval:
            retrieval._index(workspace, arguments.eval / "tatqa" / "docs", "tatqa")
            _tatqa(workspace, arguments.eval, arguments.show, arguments.plain)


def _made(workspace: Workspace, scratch: Path, seed: int, show: bool) -> None:
    folder = scratch / f"tables-{seed}"
    folder.mkdir()
    questions = compute_tables.write(folder, seed)
    matter = f"tables-{scratch.name}"
    retrieval._index(workspace, folder, matter)
    counts = dict.fromkeys(("right", "wrong", "left alone", "rightly left alone"), 0)
    for asked in questions:
        answer, _ = _ask(workspace, asked.question, matter)
        text = answer.text if answer else ""
        kind = _kind(text, asked.holds)
        counts[kind] += 1
        if show:
            print(f"{kind:19} {asked.question}\n{'':19} {text}  (wanted: {asked.holds})")
    print(f"made tables, seed {seed}, {len(questions)} questions:", counts)
    workspace.remove_matter(matter)


def _kind(text: str, holds: str) -> str:
    if not text:
        return "left alone" if holds else "rightly left alone"
    # A difference may bear its currency's sign between the minus and the number.
    bare = re.sub(r"(?<=−)[$€£]", "", text)
    return "right" if holds and (holds in text or holds in bare) else "wrong"


def _tatqa(workspace: Workspace, folder: Path, show: bool, plain: int) -> None:
    scorer: Any = retrieval._load_scorer(folder)
    counts = dict.fromkeys(("figures", "answered", "right", "wrong", "others answered"), 0)
    by_model = dict.fromkeys(("asked", "right"), 0)
    for gold in scorer.load_sets(str(folder), {"tatqa"}).values():
        answer, passages = _ask(workspace, gold["question"], "tatqa")
        figure = scorer.number_match(gold["answer"], gold["answer"]) is not None
        counts["figures"] += figure
        if figure and by_model["asked"] < plain:
            by_model["asked"] += 1
            said = _plain(workspace, gold["question"], passages)
            by_model["right"] += bool(scorer.number_match(gold["answer"], said))
        if answer is None:
            continue
        if not figure:
            counts["others answered"] += 1
        else:
            right = bool(scorer.number_match(gold["answer"], answer.text))
            counts["answered"] += 1
            counts["right" if right else "wrong"] += 1
        if show:
            print(f"{gold['id']} {gold['question']}\n  {answer.text}\n  (wanted: {gold['answer']})")
    print("tatqa:", counts)
    if plain:
        print("plain prompt:", by_model)


def _ask(
    workspace: Workspace, question: str, matter: str
) -> tuple[Answer | None, tuple[Passage, ...]]:
    search = workspace._search(matter)
    passages = search.passages(question, matter, _PASSAGES).passages
    inquiry = Inquiry(question, matter, workspace._library, search)
    steps = compute.answered(inquiry, Basis(passages, (), Coverage(0), None, 0.0))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            answer: Answer | None = end.value
            return answer, passages


def _plain(workspace: Workspace, question: str, passages: tuple[Passage, ...]) -> str:
    model = workspace._writing()
    if model is None:
        return ""
    excerpts = "\n\n".join(p.text for p in passages[:_SHOWN_TO_MODEL])
    asked = ChatMessage("user", f"{excerpts}\n\nQuestion: {question}\nAnswer with the figure.")
    events = model.generate([asked], max_tokens=120)
    return "".join(event.text for event in events if isinstance(event, Token))


if __name__ == "__main__":
    main()
