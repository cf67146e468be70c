"""Precedents that are text only: what a PDF, a mail or a text file says, line by line."""

import re

from desktop.drafting.manuscript.model import Span
from desktop.drafting.precedents.importing.blocks import Block

_MARK = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\([a-z]{1,4}\)|\([A-Z]\)|[a-z][.)]|[•●▪■◦‣·○*–—-])\s+\S"
)
_BULLET = re.compile(r"[•●▪■◦‣·○*–—-]\s+")
_SENTENCE = re.compile(r"[.;:,!?]$")
_ROW = " | "
_LONGEST_HEADING = 90
_SHORT_LINE = 60
_PAGE = re.compile(r"(?:page\s+)?[-–]?\s*\d{1,4}\s*(?:of\s+\d{1,4})?\s*[-–]?", re.IGNORECASE)


def blocks_of(text: str) -> list[Block]:
    """The blocks of a text: paragraphs are parted by blank lines, or begin with a number."""
    made: list[Block] = []
    for paragraph in re.split(r"\n\s*\n|\f", text):
        made += _paragraph(paragraph)
    for block in made:
        if block.kind == "text" and _is_heading(block.text):
            block.kind, block.level = "heading", 2
    if made and made[0].kind == "heading":
        made[0].level = 1
    return made


def _paragraph(source: str) -> list[Block]:
    made: list[Block] = []
    lines: list[str] = []

    def flush() -> None:
        if lines:
            made.append(_block(" ".join(lines)))
            lines.clear()

    for raw in source.split("\n"):
        line = " ".join(raw.split())
        if not line or _PAGE.fullmatch(line):
            continue
        if _ROW in line:
            flush()
            cells = [[Span(part.strip())] if part.strip() else [] for part in line.split(_ROW)]
            made.append(Block("row", cells=cells))
            continue
        if lines and (_MARK.match(line) or _ends(lines[-1], line)):
            flush()
        lines.append(line)
    flush()
    return made


def _ends(last: str, line: str) -> bool:
    """Whether a short line before was a whole one: an address, a signature."""
    return len(last) < _SHORT_LINE and not (line[:1].islower() or line[:1] in ",;.)")


def _block(text: str) -> Block:
    if bullet := _BULLET.match(text):
        return Block("bullet", [Span(text[bullet.end() :])])
    return Block("text", [Span(text)])


def _is_heading(text: str) -> bool:
    words = re.sub(r"^\W*\d[\d.]*\W*", "", text)
    if not words or len(text) > _LONGEST_HEADING or _SENTENCE.search(text):
        return False
    if words.isupper() and len(words) > 3:
        return "_" not in words
    return False
