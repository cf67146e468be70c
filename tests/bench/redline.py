"""Whether redlines lead to both texts, and how long they take.

    python -m tests.bench.redline EVAL_FOLDER [--each 8] [--pages 100] [--second PYTHON]

Every Word file of the evaluation folder and of the sample, and a Word file made of each contract
that is there as text, is changed at random ``--each`` times with a fixed seed and compared with
itself. A pair counts as exact when the redline with all changes accepted says what the new file
says, and with all rejected what the old one says, paragraph by paragraph, in body, tables,
headers, footers and notes. Then a contract of about so many pages is compared with a changed copy.

``--second`` is a Python that has ``python-redlines[docxodus]``, which works through temporary files
and so is no part of the program: its engine compares each first pair too, as a second opinion, and
the same is asked of its redline.
"""

import argparse
import random
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from desktop.drafting.redline.compare import redline
from desktop.errors import ReadingError
from desktop.paths import resource_path
from tests.unit.drafting.redline.redline_support import accepted, changed, rejected, told, word_file

_WORDS_A_PAGE = 500
_SECOND = """
import pathlib, sys
from python_redlines import DocxodusEngine
folder = pathlib.Path(sys.argv[1])
old, new = (folder.joinpath(name).read_bytes() for name in ("old.docx", "new.docx"))
folder.joinpath("out.docx").write_bytes(DocxodusEngine().run_redline("A", old, new)[0])
"""
_DATE = "2026-01-01T00:00:00Z"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", type=int, default=8)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--second", type=Path, metavar="PYTHON")
    arguments = parser.parse_args()
    exact = asked = 0
    slowest = 0.0
    second = _Second(arguments.second) if arguments.second else None
    for name, data in _files(arguments.folder):
        try:
            before = told(accepted(data))
        except ReadingError as error:
            print(f"  left out {name}: {error.message}")
            continue
        right = 0
        for number in range(arguments.each):
            new = changed(data, random.Random(f"{name}/{number}"))
            began = time.perf_counter()
            made = redline(data, new, author="A", date=_DATE)
            slowest = max(slowest, time.perf_counter() - began)
            after = told(accepted(new))
            right += told(rejected(made)) == before and told(accepted(made)) == after
            if second is not None and number == 0:
                second.compare(data, new, before, after)
        exact, asked = exact + right, asked + arguments.each
        if right < arguments.each:
            print(f"  {right} of {arguments.each}  {name}")
    print(f"{exact} of {asked} exact; slowest {slowest:.2f} s")
    if second is not None:
        print(second.words())
    _speed(arguments.folder, arguments.pages)


class _Second:
    """Another program's engine, in its own Python."""

    def __init__(self, python: Path) -> None:
        self._python = python
        self._exact = self._asked = self._failed = 0
        self._seconds = 0.0

    def compare(self, old: bytes, new: bytes, before: list[str], after: list[str]) -> None:
        """Have it compare a pair, and look where its redline leads."""
        self._asked += 1
        began = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            for name, data in (("old.docx", old), ("new.docx", new)):
                (Path(folder) / name).write_bytes(data)
            ran = subprocess.run(
                [self._python, "-c", _SECOND, folder], capture_output=True, check=False
            )
            out = Path(folder) / "out.docx"
            made = out.read_bytes() if ran.returncode == 0 and out.exists() else b""
        self._seconds += time.perf_counter() - began
        try:
            self._exact += told(rejected(made)) == before and told(accepted(made)) == after
        except ReadingError:
            self._failed += 1

    def words(self) -> str:
        """What it did."""
        return (
            f"python-redlines: {self._exact} of {self._asked} exact, {self._failed} without a"
            f" redline; {self._seconds / max(1, self._asked):.2f} s each"
        )


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in (*sorted(folder.rglob("*.docx")), *sorted(resource_path().rglob("*.docx"))):
        yield path.name, path.read_bytes()
    for path in sorted((folder / "cuad" / "docs").glob("*.txt")):
        yield path.name, word_file(_paragraphs(path))


def _paragraphs(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8", errors="replace").replace("|", "/")
    printable = "".join(sign if sign.isprintable() else "\n" for sign in text)
    return [line.strip() for line in printable.split("\n") if line.strip()]


def _speed(folder: Path, pages: int) -> None:
    paragraphs: list[str] = []
    sources = sorted((folder / "cuad" / "docs").glob("*.txt"))
    while sources and sum(len(text.split()) for text in paragraphs) < pages * _WORDS_A_PAGE:
        for path in sources:
            paragraphs += [f"{len(paragraphs)} {text}" for text in _paragraphs(path)]
    chance = random.Random(7)
    new = [
        text.replace(" shall ", " must ") if chance.random() < 0.2 else text for text in paragraphs
    ]
    new = [text for text in new if chance.random() > 0.02]
    files = word_file(paragraphs), word_file(new)
    words = sum(len(text.split()) for text in paragraphs)
    began = time.perf_counter()
    redline(*files, author="A", date=_DATE)
    took = time.perf_counter() - began
    print(f"{words / _WORDS_A_PAGE:.0f} pages ({len(paragraphs)} paragraphs): {took:.1f} s")


if __name__ == "__main__":
    main()
