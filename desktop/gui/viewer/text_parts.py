"""Stored text cut into what a reading view shows: parts, paragraphs, headings. Knows no Qt.

All offsets are characters of the stored text. A view maps them to its own positions, since Qt
counts UTF-16 units.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

# A view lays a part of this length out in a few tens of milliseconds on a slow machine; 5 MB of
# text are then some forty parts.
PART_CHARACTERS = 120_000
# A paragraph longer than this is shown as several: one line of 5 MB must not freeze a layout.
PARAGRAPH_CHARACTERS = 20_000

_LINE = re.compile(r"([^\n\r\u2029\x0c]*)(\r\n|[\n\r\u2029\x0c]|$)")
_MARKDOWN = re.compile(r"#{1,6}\s+\S")
_NUMBERED = re.compile(
    r"(?:(?:article|section|clause|schedule|annex|appendix|part|chapter|exhibit)\s+[\dIVXA-Z]+\b"
    r"|\d{1,2}(?:\.\d{1,2})*\.?\s+[A-Z])",
    re.I,
)
_HEADING_CHARACTERS = 90


@dataclass(frozen=True, slots=True)
class Paragraph:
    """[start, end) of the stored text, without its line end. ``level`` is 0 for ordinary text,
    1 for a heading of the document, 2 for one below it. ``glued`` continues the one before."""

    start: int
    end: int
    level: int = 0
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Consecutive paragraphs that are shown at once; [start, end) of the stored text."""

    start: int
    end: int
    paragraphs: tuple[Paragraph, ...]


def reached(paragraphs: Sequence[Paragraph], start: int, end: int) -> Sequence[Paragraph]:
    """The paragraphs that [start, end) reaches into, found without looking at each: a search marks
    thousands of stretches."""
    first = bisect_right(paragraphs, start, key=attrgetter("end"))
    return paragraphs[first : bisect_left(paragraphs, end, key=attrgetter("start"))]


def parts(text: str, size: int = PART_CHARACTERS) -> list[Part]:
    """The whole text in parts of about ``size`` characters, cut between paragraphs. At least one
    part; each character of the text stands in exactly one."""
    found: list[Part] = []
    gathered: list[Paragraph] = []
    start = 0
    for paragraph, following in _paragraphs(text):
        gathered.append(paragraph)
        if following - start >= size:
            found.append(Part(start, following, tuple(gathered)))
            gathered, start = [], following
    if gathered or not found:
        found.append(Part(start, len(text), tuple(gathered)))
    return found


def part_at(parts_: list[Part], offset: int) -> int:
    """The index of the part that holds ``offset``."""
    starts = [part.start for part in parts_]
    return max(0, bisect_right(starts, offset) - 1)


def utf16_length(text: str) -> int:
    """How many positions ``text`` takes in a Qt document."""
    return len(text) + sum(1 for character in text if character > "\uffff")


def _paragraphs(text: str) -> list[tuple[Paragraph, int]]:
    """Each paragraph with the offset at which the next begins."""
    found: list[tuple[Paragraph, int]] = []
    after_blank = True
    position = 0
    while position < len(text):
        match = _LINE.match(text, position)
        if match is None:  # the pattern matches the empty string, so this can't be
            break
        start, end, following = match.start(), match.end(1), match.end()
        level = _level(text[start : min(end, start + 200)], after_blank=after_blank)
        for piece in range(start, max(end, start + 1), PARAGRAPH_CHARACTERS):
            stop = min(end, piece + PARAGRAPH_CHARACTERS)
            paragraph = Paragraph(piece, stop, level, glued=piece > start)
            found.append((paragraph, following if stop == end else stop))
        after_blank = not text[start:end].strip() or level > 0
        position = following
    return found


def _level(line: str, *, after_blank: bool) -> int:
    """Whether a line looks like a heading. Careful: a sentence shown as a heading is worse than a
    heading shown as a sentence."""
    stripped = line.strip()
    if not stripped or len(stripped) > _HEADING_CHARACTERS:
        return 0
    if _MARKDOWN.match(stripped):
        return 1 if stripped.startswith("# ") else 2
    if not after_blank or stripped[-1] in '.,;:!?”"':
        return 0
    letters = [character for character in stripped if character.isalpha()]
    if len(letters) >= 4 and all(character.isupper() for character in letters):
        return 1
    if _NUMBERED.match(stripped) and len(stripped.split()) <= 8:
        return 2
    return 0
