"""Indexing against the bare embedder: ``python -m tests.bench.index [--rounds N] [EVAL_FOLDER]``.

In turns, so that what else the machine does meets all alike:

* end to end: ``Workspace.add`` of a folder of PDF, Word, text and Markdown files into a new matter:
  read, chunk, embed, store, encrypted;
* raw: ``encode()`` of sentence-transformers on the very texts that were embedded, in a child
  process that does nothing else, in the precision that Strongroom uses on this processor;
* float32: the same in 32 bits, as sentence-transformers does by default;
* alone: Strongroom's embedder on the same texts, with nothing to read or store.

The goals (issue 3, item 9): end to end at least 0.85 of raw, and raw at least 2 times float32.
``--letters N`` takes so many files of two or three chunks instead.
Given a folder of evaluation sets it also compares what the vectors of both precisions find, alone:
recall at 10 of the evidence snippets, and how many of the first ten are the same.
"""

import argparse
import contextlib
import io
import os
import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop import paths
from desktop.documents import ParsedDocument
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.run.embedding import embedding_text
from desktop.local_models import catalog, machine
from desktop.local_models.catalog import Purpose
from desktop.local_models.embedder import Embedder
from desktop.workspace import Workspace
from tests.bench.beside import Bare
from tests.bench.embedder import BARE
from tests.bench.retrieval import _load_scorer, _questions
from tests.conftest import worker_children
from tests.unit.ingest_support import make_docx, make_pdf

_PASSPHRASE = "benchmark"
_SUBJECTS = ("The Tenant", "The Landlord", "Either party", "The Supplier", "Each Lender")
_VERBS = ("shall pay", "may terminate", "must insure", "shall deliver", "may assign", "shall keep")
_OBJECTS = (
    "the rent due on the first working day of each quarter",
    "this agreement on ninety days' notice in writing",
    "the premises against fire, flood and storm",
    "the goods to the agreed place within ten days",
    "its rights with the prior consent of the other",
    "all information marked as confidential",
)


def paragraphs(draw: random.Random, count: int) -> list[str]:
    """Numbered clauses of a few sentences each."""
    return [
        f"{number}. "
        + " ".join(
            f"{draw.choice(_SUBJECTS)} {draw.choice(_VERBS)} {draw.choice(_OBJECTS)},"
            f" up to EUR {draw.randrange(100, 90_000)}."
            for _ in range(draw.randrange(2, 7))
        )
        for number in range(1, count + 1)
    ]


def write_files(folder: Path, seed: int) -> None:
    """Four formats, about 30 chunks a file."""
    draw = random.Random(seed)
    folder.mkdir()
    pages = []
    for _ in range(18):
        lines = []
        for paragraph in paragraphs(draw, 4):
            words = paragraph.split()
            lines += [" ".join(words[at : at + 14]) for at in range(0, len(words), 14)] + [""]
        pages.append("\n".join(lines))
    (folder / "lease.pdf").write_bytes(make_pdf(pages, title="Lease"))

    def fill(document: "io.BytesIO") -> None:
        for paragraph in paragraphs(draw, 72):
            document.add_paragraph(paragraph)  # type: ignore[attr-defined] # python-docx's

    (folder / "supply.docx").write_bytes(make_docx(fill))  # type: ignore[arg-type] # the same
    (folder / "loan.txt").write_text("\n\n".join(paragraphs(draw, 72)))
    (folder / "notes.md").write_text("# Notes\n\n" + "\n\n".join(paragraphs(draw, 72)))


def write_letters(folder: Path, seed: int, count: int) -> None:
    """Short texts, as a folder of letters or mails."""
    draw = random.Random(seed)
    folder.mkdir()
    for number in range(count):
        (folder / f"letter {number}.txt").write_text("\n\n".join(paragraphs(draw, 6)))


def texts_of(folder: Path) -> list[str]:
    """What the pipeline embeds for these files."""
    return [text for file in sorted(folder.iterdir()) for text, _ in chunks_of(file)]


def chunks_of(file: Path) -> list[tuple[str, str]]:
    """(text to embed, text of the chunk) of each chunk of a file."""
    parsed: ParsedDocument = parse(file.read_bytes(), file.name)
    return [
        (embedding_text(file.name, parsed, chunk.heading, chunk.text), chunk.text)
        for chunk in parsed.chunks
    ]


def measure(rounds: int, letters: int = 0) -> None:
    """Print the table of the rates."""
    model = catalog.load().default(Purpose.EMBEDDING)
    words = (str(model.folder(paths.models_folder())), str(machine.physical_cores()))
    precise = machine.bfloat16_is_native()
    ends, raws, floats, alones, works = [], [], [], [], []
    with contextlib.ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        workspace = stack.enter_context(
            contextlib.closing(
                Workspace.create(home / "vault", passphrase=_PASSPHRASE, use_keychain=False)[0]
            )
        )
        raw = stack.enter_context(
            contextlib.closing(Bare(BARE, words[0], str(int(precise)), words[1]))
        )
        full = stack.enter_context(contextlib.closing(Bare(BARE, words[0], "0", words[1])))
        own = stack.enter_context(contextlib.closing(Embedder(model, paths.models_folder())))
        for number in range(rounds + 1):
            folder = home / f"files {number}"
            if letters:
                write_letters(folder, number, letters)
            else:
                write_files(folder, number)
            texts = texts_of(folder)
            matter = workspace.add_matter(f"Round {number}").name
            own.warm()
            others = {raw.pid, full.pid, own.pid or 0}
            began, worked = time.perf_counter(), _processor_seconds(others)
            for _ in workspace.add([folder], matter):
                pass
            seconds = time.perf_counter() - began
            worked = _processor_seconds(others) - worked
            before = _processor_seconds_of(raw.pid)
            in_raw = raw.ask(texts)
            before, in_full = _processor_seconds_of(raw.pid) - before, full.ask(texts)
            began = time.perf_counter()
            own.embed_all(texts)
            in_own = time.perf_counter() - began
            # The first round starts processes and warms caches.
            if number:
                count = len(texts)
                ends.append(count / seconds)
                raws.append(count / in_raw)
                floats.append(count / in_full)
                alones.append(count / in_own)
                works.append(before / worked)
                print(
                    f"round {number}  {count} chunks  end to end {ends[-1]:6.1f}/s"
                    f"  raw {raws[-1]:6.1f}/s  float32 {floats[-1]:6.1f}/s"
                    f"  alone {alones[-1]:6.1f}/s",
                    flush=True,
                )
    print(
        f"end to end / raw {_ratio(ends, raws):.2f} (goal 0.85), / alone"
        f" {_ratio(ends, alones):.2f}, / float32 {_ratio(ends, floats):.2f}   float32 outdone"
        f" by raw {_ratio(raws, floats):.2f}, alone {_ratio(alones, floats):.2f} (goal 2)"
        f"   {'bfloat16' if precise else 'float32'}, medians of {rounds}"
    )
    print(
        f"processor seconds of raw / of everything end to end: {statistics.median(works):.2f}"
        " (what the ratio is when nothing else runs and all cores are busy)"
    )


def _processor_seconds(without: set[int]) -> float:
    """Of this process and its children, dead ones included, but for these."""
    others = sum(_processor_seconds_of(pid) for pid in worker_children() - without)
    return _processor_seconds_of(os.getpid()) + others


def _processor_seconds_of(pid: int) -> float:
    """User and system time, its own and that of the children it has buried (proc(5), stat)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def _ratio(one: Sequence[float], other: Sequence[float]) -> float:
    return statistics.median(a / b for a, b in zip(one, other, strict=True))


def measure_quality(folder: Path, sets: Sequence[str], most: int) -> None:
    """Print what the vectors of both precisions find."""
    model = catalog.load().default(Purpose.EMBEDDING)
    scorer = _load_scorer(folder)
    for name in sets:
        questions = _questions(folder / name / "qa.jsonl")
        wanted = {doc for question in questions for doc in _docs(question)}
        files = sorted((folder / name / "docs").iterdir(), key=lambda f: (f.name not in wanted, f))
        chunks = [(file.name, *pair) for file in files for pair in chunks_of(file)][:most]
        firsts, recalls = [], []
        for float32 in (True, False):
            with contextlib.closing(
                Embedder(model, paths.models_folder(), float32=float32)
            ) as embedder:
                corpus = embedder.embed_all([text for _, text, _ in chunks])
                asked = embedder.embed_all([question["question"] for question in questions])
            first = np.argsort(-(asked @ corpus.T), axis=1)[:, :10]
            firsts.append(first)
            recalls.append(_recall(scorer, questions, chunks, first))
        same = np.mean(
            [len(set(a) & set(b)) / 10 for a, b in zip(*(f.tolist() for f in firsts), strict=True)]
        )
        print(
            f"{name:12} {len(chunks)} chunks, {len(questions)} questions: recall@10 float32"
            f" {recalls[0]:.4f}, in use {recalls[1]:.4f} ({100 * (recalls[1] - recalls[0]):+.2f}"
            f" points); the same among the first ten {100 * same:.1f} %",
            flush=True,
        )


def _docs(question: dict[str, object]) -> list[str]:
    evidence = question.get("evidence")
    if not isinstance(evidence, list):
        return []
    return [Path(str(each.get("doc"))).name for each in evidence if isinstance(each, dict)]


def _recall(
    scorer: object,
    questions: Sequence[dict[str, object]],
    chunks: Sequence[tuple[str, str, str]],
    first: NDArray[np.int64],
) -> float:
    scores = []
    for question, places in zip(questions, first, strict=True):
        results = [{"doc": chunks[i][0], "text": chunks[i][2], "page": None} for i in places]
        scored = scorer.score_retrieval(question, results, [10])  # type: ignore[attr-defined] # a script
        if "recall@10" in scored:
            scores.append(scored["recall@10"])
    return statistics.fmean(scores) if scores else 0.0


def main() -> None:
    """Measure what the words ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="evaluation sets: compare quality too")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--letters", type=int, default=0, help="so many short files a round")
    parser.add_argument("--sets", default="cuad,contractnli,tatqa,medquad")
    parser.add_argument("--chunks", type=int, default=1500, help="of each set, at most (1500)")
    arguments = parser.parse_args()
    if arguments.rounds:
        measure(arguments.rounds, arguments.letters)
    if arguments.folder is not None:
        measure_quality(arguments.folder, arguments.sets.split(","), arguments.chunks)


if __name__ == "__main__":
    main()
