"""Stretches of the stored text on the picture of a page, and words under a point. Knows no Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from operator import attrgetter

from desktop.documents import Box, WordBox
from desktop.ingest.pages.recognised_boxes import lines_of

_START, _END = attrgetter("start"), attrgetter("end")
# How far from a word, in shares of the page, the mouse may be to mean it.
_NEAR = 0.012


class MarkKind(Enum):
    """What is marked: a passage of the answer, a hit of the search, the hit that is looked at."""

    CITATION = 1
    HIT = 2
    CURRENT_HIT = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """[start, end) of the stored text; ``label`` is what stands beside it, as a source's number."""

    start: int
    end: int
    kind: MarkKind
    label: str = ""


def marks_among(marks: Sequence[Mark], words: Sequence[WordBox]) -> list[Mark]:
    """The marks that reach into the stretch of text that these words stand in."""
    if not words:
        return []
    start, end = words[0].start, words[-1].end
    return [mark for mark in marks if mark.start < end and mark.end > start]


def boxes_of(words: Sequence[WordBox], start: int, end: int) -> tuple[Box, ...]:
    """A box for each line of [start, end); a word that is in it in part counts in proportion."""
    first = bisect_right(words, start, key=_END)
    last = bisect_left(words, end, key=_START)
    return lines_of([_cut(word, start, end) for word in words[first:last]])


def _cut(word: WordBox, start: int, end: int) -> WordBox:
    """The part of a word: letters are taken for equally wide."""
    first, last = max(start, word.start), min(end, word.end)
    if (first, last) == (word.start, word.end):
        return word
    box, length = word.box, word.end - word.start
    width = box.right - box.left
    return WordBox(
        first,
        last,
        Box(
            box.left + width * (first - word.start) / length,
            box.top,
            box.left + width * (last - word.start) / length,
            box.bottom,
        ),
    )


def word_at(words: Sequence[WordBox], x: float, y: float) -> int | None:
    """The index of the word at a point of the page, or of the nearest one close by."""
    best, nearest = None, _NEAR
    for index, word in enumerate(words):
        box = word.box
        away = max(box.left - x, x - box.right, box.top - y, y - box.bottom, 0.0)
        if away < nearest:
            best, nearest = index, away
            if away == 0.0:
                break
    return best


def turned(box: Box, quarters: int) -> Box:
    """A box on a page that is turned clockwise by quarters."""
    for _ in range(quarters % 4):
        box = Box(1 - box.bottom, box.left, 1 - box.top, box.right)
    return box


def turned_back(x: float, y: float, quarters: int) -> tuple[float, float]:
    """A point of a turned page as it is on the page that is not."""
    for _ in range(quarters % 4):
        x, y = y, 1 - x
    return x, y
