"""How far our reader of PDF files agrees with what Poppler draws of them.

    python -m tests.bench.pdf_oracle FOLDER… [--each] [--words]

A word counts as shown if Poppler places it and its place on the drawn page is not of one colour.
For each file, each content once, the words that show are looked for as bags, without case, in our
text. What is not found there as a word is looked for by its letters among our words that were not
asked for: there it is only cut otherwise, or turned. The rest is either in what we set apart as
hidden (a false hide, unless something else shows there) or nowhere (lost).

Pages that we take for pictures are left to recognising, and such files are not judged; neither are
locked ones. ``--each`` has a line for each file that is off, the worst last; ``--words`` the words.
"""

import argparse
import hashlib
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import ReadingError
from desktop.ingest.readers.pdf import pdf
from tests.bench import poppler_words
from tests.bench.word_bags import bag

_MOST_BYTES = 3_000_000
_MOST_TOLD = 40


@dataclass(frozen=True, slots=True)
class Judged:
    """A file: how many of its words show, and those of them that are not words of our text."""

    path: Path
    words: int
    recut: Counter[str]
    hidden: Counter[str]
    lost: Counter[str]

    @property
    def off(self) -> tuple[int, int]:
        """How bad it is: words that are missing, then those that are cut otherwise."""
        return self.hidden.total() + self.lost.total(), self.recut.total()


def main() -> None:
    """Judge all files and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--each", action="store_true")
    parser.add_argument("--words", action="store_true")
    arguments = parser.parse_args()
    judged = sorted(_all_judged(arguments.folders), key=lambda file: file.off)
    if arguments.each or arguments.words:
        for file in judged:
            if any(file.off):
                _print_file(file, words=arguments.words)
    _print_sum(judged)


def _all_judged(folders: Sequence[Path]) -> Iterator[Judged]:
    for path in _files(folders):
        try:
            reading = pdf.read(path.read_bytes())
            pages = list(poppler_words.seen(path))
        except ReadingError:
            continue
        except subprocess.TimeoutExpired as error:
            print(f"!! {path}: {error.cmd[0]} takes too long", file=sys.stderr)
            continue
        if not reading.pictures:
            hidden = [item.text for item in reading.hidden]
            yield _judge(path, [reading.text], hidden, [" ".join(page) for page in pages])


def _files(folders: Sequence[Path]) -> Iterator[Path]:
    known = set()
    for folder in folders:
        for path in [folder] if folder.is_file() else sorted(folder.rglob("*.pdf")):
            if not path.is_file() or not 0 < path.stat().st_size <= _MOST_BYTES:
                continue
            digest = hashlib.sha256(path.read_bytes()).digest()
            if digest not in known:
                known.add(digest)
                yield path


def _judge(
    path: Path, visible: Sequence[str], hidden: Sequence[str], shown: Sequence[str]
) -> Judged:
    ours, theirs = bag(visible), bag(shown)
    spare = _letters(ours - theirs)
    aside = bag(hidden)
    letters_aside = _letters(aside)
    recut: Counter[str] = Counter()
    apart: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    for word in (theirs - ours).elements():
        letters = Counter(word)
        if letters <= spare:
            spare -= letters
            recut[word] += 1
        elif aside[word] or letters <= letters_aside:
            apart[word] += 1
        else:
            lost[word] += 1
    return Judged(path, theirs.total(), recut, apart, lost)


def _letters(words: Counter[str]) -> Counter[str]:
    letters: Counter[str] = Counter()
    for word, times in words.items():
        for letter in word:
            letters[letter] += times
    return letters


def _print_file(file: Judged, *, words: bool) -> None:
    bags = {"hidden": file.hidden, "lost": file.lost, "cut otherwise": file.recut}
    print(f"{file.words:7}", *(f"{found.total():6}" for found in bags.values()), f" {file.path}")
    for name, found in bags.items() if words else ():
        if found:
            print(f"    {name}: {' '.join(list(found)[:_MOST_TOLD])}")


def _print_sum(judged: Sequence[Judged]) -> None:
    words = sum(file.words for file in judged)
    recut, hidden, lost = (
        sum(getattr(file, name).total() for file in judged) for name in ("recut", "hidden", "lost")
    )
    found = words - recut - hidden - lost
    print(f"files                      {len(judged)}")
    print(f"words that show            {words}")
    print(f"  in our visible text      {found} ({found / max(1, words):.4%})")
    print(f"  there, but cut otherwise {recut}")
    print(f"  in our hidden text only  {hidden}")
    print(f"  nowhere                  {lost}")
    print(f"files without a loss       {sum(not file.off[0] for file in judged)}")


if __name__ == "__main__":
    main()
