"""Retrieval on documents and questions that nobody here wrote.

    python tests/bench/retrieval.py EVAL_FOLDER [--sets cuad,tatqa] [--vault DIR]

EVAL_FOLDER holds score.py and a folder for each set (docs/, qa.jsonl). Each set becomes a matter of
one vault; the words alone, the vectors alone and the product's own search answer the same
questions, scored by the folder's own scorer: recall of evidence snippets at 1, 5, 10, 20 and 50.
``--vault`` keeps the indexed vault for the next run.
"""

import argparse
import contextlib
import importlib.util
import json
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop.documents import Passage
from desktop.events import AddSummary
from desktop.retrieval.lexical import match_expression
from desktop.workspace import Workspace

_PASSPHRASE = "benchmark"
_KS = (1, 5, 10, 20, 50)
Method = Callable[[str, str], Sequence[Passage]]


def main() -> None:
    """Index what is not indexed yet, search, print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sets", default="cuad,contractnli,tatqa,medquad")
    parser.add_argument("--vault", type=Path)
    arguments = parser.parse_args()
    scorer = _load_scorer(arguments.folder)
    with contextlib.ExitStack() as stack:
        folder = arguments.vault or Path(stack.enter_context(tempfile.TemporaryDirectory())) / "v"
        workspace = stack.enter_context(contextlib.closing(_open(folder)))
        print(f"{'set':12} {'method':8} " + " ".join(f"{f'@{k}':>6}" for k in _KS) + "   ms")
        for name in arguments.sets.split(","):
            _index(workspace, arguments.folder / name / "docs", name)
            questions = _questions(arguments.folder / name / "qa.jsonl")
            for method, search in _methods(workspace).items():
                _print_row(scorer, name, method, search, questions)


def _open(folder: Path) -> Workspace:
    if Workspace.exists(folder):
        return Workspace.open(folder, passphrase=_PASSPHRASE)
    return Workspace.create(folder, passphrase=_PASSPHRASE, use_keychain=False)[0]


def _index(workspace: Workspace, docs: Path, matter: str) -> None:
    began = time.perf_counter()
    for event in workspace.add([docs], workspace.ensure_matter(matter)):
        if isinstance(event, AddSummary) and event.chunks:
            rate = event.chunks / (time.perf_counter() - began)
            print(f"  indexed {matter}: {event.counts}, {event.chunks} chunks, {rate:.1f}/s")


def _methods(workspace: Workspace) -> dict[str, Method]:
    library = workspace._library
    search = workspace._search(workspace.matters()[0].name)

    def words(query: str, matter: str) -> Sequence[Passage]:
        expression = match_expression(query)
        return library.match(matter, expression, _KS[-1]) if expression else []

    def vectors(query: str, matter: str) -> Sequence[Passage]:
        near = search._nearest(query, matter, _KS[-1], None)
        return library.passages(library.chunk_ids(matter, [name for name, _ in near]))

    def ours(query: str, matter: str) -> Sequence[Passage]:
        return workspace.search(query, matter, _KS[-1])

    return {"words": words, "vectors": vectors, "ours": ours}


def _questions(file: Path) -> list[dict[str, Any]]:
    records = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
    return [record for record in records if not record.get("unanswerable")]


def _print_row(
    scorer: ModuleType,
    matter: str,
    method: str,
    search: Method,
    questions: Sequence[dict[str, Any]],
) -> None:
    totals = dict.fromkeys(_KS, 0.0)
    counted = 0
    began = time.perf_counter()
    for question in questions:
        passages = search(question["question"], matter)
        results = [{"doc": p.doc, "text": p.text, "page": p.page} for p in passages]
        scores = scorer.score_retrieval(question, results, list(_KS))
        if "recall@1" in scores:
            counted += 1
            for k in _KS:
                totals[k] += scores[f"recall@{k}"]
    each = 1000 * (time.perf_counter() - began) / max(1, len(questions))
    figures = " ".join(f"{totals[k] / max(1, counted):6.3f}" for k in _KS)
    print(f"{matter:12} {method:8} {figures} {each:4.0f}", flush=True)


def _load_scorer(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no score.py in {folder}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
