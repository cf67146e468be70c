"""What becomes of precedents of six shapes with facts given in plain words.

    python -m tests.bench.precedent_drafts [--show] [--folder FOLDER]

For each task: headings kept, facts in the draft, facts in a blank rather than in the key terms,
wording kept (stretches of six words and more between the blanks), placeholders left.
"""

import argparse
import html
import io
import json
import re
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import docx

from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import Finish, Origin
from desktop.drafting.precedents.assemble import Assembled, assembled
from desktop.drafting.precedents.bleed import bleed, of_matter
from desktop.drafting.precedents.facts import facts
from desktop.drafting.precedents.precedent_file import opened
from desktop.ingest.reader_process.reading import Readers

_HERE = Path(__file__).parent / "precedents"
_PLACEHOLDER = re.compile(
    r"\[[^\[\]\n]*\]|\{\{.*?\}\}|<<.*?>>|\{[a-z_]+\}|_{3,}|<span|</|\[●\]|\bXXX\b|●"
)
_BLANK = re.compile(
    r"<span class=\"(?:\w+_link|field)\"[^>]*>[^<]*</span>|\[[^\[\]]*\](?:\([^)]*\))?|\{\{[^}]*\}\}"
    r"|<<[^>]*>>|\{[a-z_]+\}|_{3,}|XXX|<[^>]+>|\n|\*\*|\||(?<=\s)[a-z]\.\s|\d+\.\d*\.?\s|^#+ "
)
_LEAST_WORDS = 6


def main() -> int:
    """Print a line for each task and the sums."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--folder", type=Path, default=_HERE)
    arguments = parser.parse_args()
    sums = [0] * 8
    manuscripts, readers = Manuscripts(), Readers(1)
    for task in json.loads((arguments.folder / "tasks.json").read_text("utf-8")):
        path = arguments.folder / task["file"]
        started = time.perf_counter()
        source = opened(path.read_bytes(), path.name, Origin("precedent"), manuscripts, readers)
        told = facts(source.manuscript)
        made = assembled(source.manuscript, task["facts"], told)
        given = task["facts"].values()
        traces = bleed(made.manuscript, of_matter(told), given)
        written = manuscripts.write(source.base, made.manuscript, Finish())
        seconds = time.perf_counter() - started
        text = _text(written)
        headings = [each for each in task["headings"] if _plain(each) in _plain(text)]
        placed = [each for each in task["facts"].values() if _plain(each) in _plain(text)]
        fixed = list(_fixed(path.read_text("utf-8")))
        kept = [each for each in fixed if _plain(each) in _plain(text)]
        left = [each for each in _PLACEHOLDER.findall(text) if each != "[ ]"]
        counted = [len(headings), len(task["headings"]), len(placed), len(task["facts"])]
        counted += [len(made.placed.used), len(kept), len(fixed), len(left)]
        sums = [a + b for a, b in zip(sums, counted, strict=True)]
        print(f"{path.name:20} {_line(counted)}, {len(traces)} traces, {seconds:.2f} s")
        if arguments.show:
            _show(task, made, fixed, text, left)
    print(f"{'all':20} {_line(sums)}")
    manuscripts.close()
    readers.close()
    return 0


def _line(counted: Sequence[int]) -> str:
    heads, of_heads, placed, given, in_blanks, kept, fixed, left = counted
    return (
        f"headings {heads}/{of_heads}, facts {placed}/{given} ({in_blanks} in blanks),"
        f" wording {kept}/{fixed}, placeholders {left}"
    )


def _show(
    task: Mapping[str, Sequence[str]],
    made: Assembled,
    fixed: Sequence[str],
    text: str,
    left: Sequence[str],
) -> None:
    for name, put in made.placed.used.items():
        print(f"    {name} -> {[fact.label for fact in put]}")
    print(f"    key terms: {list(made.placed.unplaced)}; open: {[f.label for f in made.open]}")
    for each in fixed:
        if _plain(each) not in _plain(text):
            print(f"    lost: {each!r}")
    for each in task["headings"]:
        if _plain(each) not in _plain(text):
            print(f"    no heading: {each!r}")
    if left:
        print(f"    left: {left}")


def _text(data: bytes) -> str:
    document = docx.Document(io.BytesIO(data))
    parts = [each.text for each in document.paragraphs]
    for table in document.tables:
        parts += [cell.text for row in table.rows for cell in row.cells]
    return "\n".join(parts)


def _fixed(source: str) -> Iterator[str]:
    body = re.sub(
        r"\A---\n.*?\n---\n|<style>.*?</style>|<title>.*?</title>", "", source, flags=re.S
    )
    for part in _BLANK.split(re.sub(r"(?<=\S)\n(?=\S)", " ", body)):
        words = " ".join(html.unescape(part or "").split()).strip("- ")
        if len(words.split()) >= _LEAST_WORDS:
            yield words


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


if __name__ == "__main__":
    sys.exit(main())
