"""Answers, refusals and their citations on documents and questions that nobody here wrote.

    python tests/bench/answers.py EVAL_FOLDER [--sets contractnli,cuad] [--vault DIR] [--model]

Without ``--model`` the evidence alone is judged: how often the quotes hold the evidence, and how
often a question is refused that the documents answer, or not refused that they do not.
"""

import argparse
import contextlib
import tempfile
from pathlib import Path
from typing import Any

from desktop.documents import Answer, AnswerStatus, Citation
from desktop.events import Answered, EvidenceFound
from desktop.workspace import Workspace
from tests.bench import retrieval


def main() -> None:
    """Ask every question of the sets, print one line a set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sets", default="cuad,contractnli,tatqa,medquad")
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--model", action="store_true")
    arguments = parser.parse_args()
    scorer = retrieval._load_scorer(arguments.folder)
    with contextlib.ExitStack() as stack:
        folder = arguments.vault or Path(stack.enter_context(tempfile.TemporaryDirectory())) / "v"
        workspace = stack.enter_context(contextlib.closing(retrieval._open(folder)))
        for name in arguments.sets.split(","):
            retrieval._index(workspace, arguments.folder / name / "docs", name)
            gold = scorer.load_sets(str(arguments.folder), {name})
            counts = dict.fromkeys(
                ("asked", "refused wrongly", "evidence quoted", "absent", "refused rightly"), 0
            )
            for question in gold.values():
                answer, shown = _ask(workspace, question["question"], name, arguments.model)
                _count(scorer, counts, question, answer, shown)
            print(name, ", ".join(f"{key} {value}" for key, value in counts.items()), flush=True)


def _ask(
    workspace: Workspace, question: str, matter: str, use_model: bool
) -> tuple[Answer, tuple[Citation, ...]]:
    shown: tuple[Citation, ...] = ()
    for event in workspace.ask(question, matter, use_model=use_model):
        if isinstance(event, EvidenceFound):
            shown = event.citations
        elif isinstance(event, Answered):
            return event.answer, shown
    raise AssertionError("no answer")


def _count(
    scorer: Any,  # noqa: ANN401 - the evaluation folder's own program
    counts: dict[str, int],
    question: dict[str, Any],
    answer: Answer,
    shown: tuple[Citation, ...],
) -> None:
    refused = answer.status is AnswerStatus.NOT_FOUND
    if question.get("unanswerable"):
        counts["absent"] += 1
        counts["refused rightly"] += refused
        return
    counts["asked"] += 1
    counts["refused wrongly"] += refused
    cited = [{"doc": citation.doc, "text": citation.quote} for citation in shown]
    scores = scorer.score_citations(question, {"citations": cited})
    counts["evidence quoted"] += scores.get("cite_evidence_prec", 0) > 0


if __name__ == "__main__":
    main()
