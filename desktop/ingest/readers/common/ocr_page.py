"""What was recognised on one picture of a page: lines of words with places and certainties.

Places are kept as the recogniser finds them: each line as the four corners of its rectangle, which
may be turned, each word as a share of its line. From that follow both the box that a viewer marks
and the reading order, whatever way the page lay under the scanner.
"""

import json
import math
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypeVar

MAX_LINES = 5_000
_MAX_WORDS = 1_000
_MAX_WORD = 2_000
_MAX_JSON = 16 * 1024 * 1024
_MAX_ASPECT = 10_000.0

_Part = TypeVar("_Part")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and how sure the recogniser is of it (0..1). ``start`` and ``end`` are the shares of
    its line's length between which it stands."""

    text: str
    confidence: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words. ``corners`` are x and y of its top left, top right, bottom right and bottom
    left corner *as the line reads*, in shares of the picture's width and height."""

    corners: tuple[float, float, float, float, float, float, float, float]
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """All lines of one picture, in no particular order. ``aspect`` is its width / height. Lines
    that were found and are too uncertain to be text are counted, and so is writing for which no
    line was found: their letters, and the mean certainty of these."""

    aspect: float
    lines: tuple[Line, ...] = ()
    lost: int = 0
    lost_confidence: float = 0.0

    @property
    def confidence(self) -> float | None:
        """The mean certainty of the letters, those of lost lines too; None if there are none."""
        weights = [(word.confidence, len(word.text)) for line in self.lines for word in line.words]
        weights.append((self.lost_confidence, self.lost))
        total = sum(weight for _, weight in weights)
        return sum(sure * weight for sure, weight in weights) / total if total else None


# By page: what was recognised in its picture, or why that could not be done.
Recognised = Mapping[int, RecognisedPage | str]


def pack(page: RecognisedPage) -> bytes:
    """A page as the vault keeps it: its JSON, compressed."""
    return zlib.compress(json.dumps(as_json(page), ensure_ascii=False).encode())


def unpack(data: bytes) -> RecognisedPage:
    """The reverse of ``pack``. Raises ValueError for what is not a page."""
    inflater = zlib.decompressobj()
    try:
        text = inflater.decompress(data, _MAX_JSON)
    except zlib.error:
        raise ValueError("not a recognised page") from None
    return from_json(json.loads(text))


def as_json(page: RecognisedPage) -> dict[str, Any]:
    """A page as JSON can carry it. Places are rounded to a hundred-thousandth of the page."""
    lines = [
        [
            [round(corner, 5) for corner in line.corners],
            [
                [word.text, round(word.confidence, 4), round(word.start, 4), round(word.end, 4)]
                for word in line.words
            ],
        ]
        for line in page.lines
    ]
    return {
        "aspect": page.aspect,
        "lines": lines,
        "lost": [page.lost, page.lost_confidence],
    }


def from_json(record: object) -> RecognisedPage:
    """The page in a record that came from another process, which is held for hostile. Raises
    ValueError where it is not one."""
    if not isinstance(record, dict):
        raise ValueError("not a recognised page")
    aspect = _number(record.get("aspect"), 1 / _MAX_ASPECT, _MAX_ASPECT)
    lost, sure = _list(record.get("lost"), 2, lambda part: _number(part, 0.0, 1e9))
    lines = tuple(_list(record.get("lines"), MAX_LINES, _line))
    return RecognisedPage(aspect, lines, int(lost), min(1.0, sure))


def _line(record: object) -> Line:
    corners, words = _list(record, 2, lambda part: part)
    if not isinstance(corners, list) or len(corners) != 8:
        raise ValueError("a line has four corners")
    a, b, c, d, e, f, g, h = (_number(corner, 0.0, 1.0) for corner in corners)
    found = tuple(_list(words, _MAX_WORDS, _word))
    if not found or any(left.end > right.start + 1e-9 for left, right in pairwise(found)):
        raise ValueError("words stand one after the other")
    return Line((a, b, c, d, e, f, g, h), found)


def _word(record: object) -> Word:
    text, confidence, start, end = _list(record, 4, lambda part: part)
    if not isinstance(text, str) or not 0 < len(text) <= _MAX_WORD or not text.isprintable():
        raise ValueError("a word is printable text")
    if any(letter.isspace() for letter in text):
        raise ValueError("a word holds no blanks")
    first = _number(start, 0.0, 1.0)
    return Word(text, _number(confidence, 0.0, 1.0), first, _number(end, first, 1.0))


def _list(record: object, longest: int, part: Callable[[object], _Part]) -> list[_Part]:
    if not isinstance(record, list) or len(record) > longest:
        raise ValueError("not a list of this length")
    return [part(item) for item in record]


def _number(value: object, least: float, most: float) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        raise ValueError("not a number")
    if not least <= value <= most:
        raise ValueError("out of bounds")
    return float(value)
