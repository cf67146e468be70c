"""A passage cut into the units that can be quoted: sentences, list items, table rows."""

import re
from collections.abc import Iterator

_BREAK = re.compile(
    r"(?<=[.!?;:])[\"”’)\]]*\s+(?=[\"“‘(\[]*[A-Z0-9§•–-])"  # the end of a sentence or a lead-in
    r"|\n\s*\n"  # a paragraph
    # A list item or a numbered clause on a line of its own.
    r"|\n(?=\s*(?:[•–*-]\s|\(?[a-z0-9ivx]{1,4}[.)]\s|\d{1,2}(?:\.\d{1,2})+\.?\s))"
)
# A full stop after these does not end a sentence.
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Inc|Ltd|Co|Corp|LLC|vs?|cf|e\.g|i\.e|etc|Art|Sec|Cl|para|pp?"
    r"|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z]|^\s*\(?[\dA-Za-z.]{1,6})\.$"
)
_ROW_SEPARATOR = " | "


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """The (start, end) of each unit, white space around it left out, in order."""
    for block_start, block_end in _blocks(text):
        start = block_start
        for match in _BREAK.finditer(text, block_start, block_end):
            head = text[start : match.start()]
            if "\n\n" not in match[0] and _ABBREVIATION.search(head[-12:]):
                continue
            yield from _trimmed(text, start, match.start() + _kept(match[0]))
            start = match.end()
        yield from _trimmed(text, start, block_end)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Lines of a table one by one, everything between them as a whole."""
    start = position = 0
    for line in text.splitlines(keepends=True):
        end = position + len(line)
        if _ROW_SEPARATOR in line:
            if start < position:
                yield start, position
            yield position, end
            start = end
        position = end
    if start < position:
        yield start, position


def _kept(separator: str) -> int:
    """How many characters of a break still belong to the sentence: closing quotes, brackets."""
    return len(separator) - len(separator.lstrip('"”’)]'))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    part = text[start:end]
    left = len(part) - len(part.lstrip())
    right = len(part.rstrip())
    if right > left:
        yield start + left, start + right


def is_row(unit: str) -> bool:
    """Whether a unit is a row of a table."""
    return _ROW_SEPARATOR in unit or unit.startswith(_ROW_SEPARATOR.lstrip())


def row_label(row: str) -> str:
    """The first cell of a row; empty in a row of column headings."""
    return "" if row.startswith(_ROW_SEPARATOR.strip()) else row.split(_ROW_SEPARATOR, 1)[0].strip()
