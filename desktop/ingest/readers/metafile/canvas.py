"""What a metafile draws, without drawing it: its texts and bitmaps with their places.

Every number of a file may be a lie: what is not a place on any paper is passed over.
"""

import copy
import math
from dataclasses import dataclass, field
from typing import NamedTuple

MOST_PIECES = 20_000
MOST_LETTERS = 1_000_000
_MOST_BITMAPS = 2_000
_MOST_STATES = 1_000
_MOST_OBJECTS = 65_536
_FARTHEST = 1e9
# Of a letter's height, where a record does not say how wide its letters are.
_NARROW, _USUAL, _WIDE = 0.27, 0.5, 0.75
_NARROW_LETTERS = frozenset(" .,:;'!|()[]ijlftrI-/")
_WIDE_LETTERS = frozenset("mwMWOQGCDHNUAVXYKR@%&—")
_LIGHTEST = 0xF8


class Matrix(NamedTuple):
    """x' = a·x + c·y + e, y' = b·x + d·y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point comes to lie."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def then(self, other: "Matrix") -> "Matrix":
        """This one, and the other one after it."""
        a, b = self.a * other.a + self.b * other.c, self.a * other.b + self.b * other.d
        c, d = self.c * other.a + self.d * other.c, self.c * other.b + self.d * other.d
        return Matrix(a, b, c, d, *other.at(self.e, self.f))


_AS_IT_IS = Matrix()


@dataclass(frozen=True, slots=True)
class Font:
    """What a font says of its letters. ``turned`` counts tenths of a degree against the clock."""

    height: float = 12.0
    turned: float = 0.0
    charset: int = 0
    face: str = ""
    width: float = 0.0


class Piece(NamedTuple):
    """A text and its box: the corner above its first letter, the direction in which it reads, how
    long and how high it is. ``sure`` tells whether the length was told and not guessed. ``pale``
    letters are white on nothing."""

    text: str
    x: float
    y: float
    angle: float
    length: float
    height: float
    sure: bool
    pale: bool


class Bitmap(NamedTuple):
    """A picture as a file of a format that Pillow reads, and the rectangle that it fills. ``how``
    says how it is put upon what is there: "put", "darker", "lighter"."""

    data: bytes
    left: float
    top: float
    right: float
    bottom: float
    how: str


@dataclass(slots=True)
class State:
    """What is chosen when a record draws."""

    world: Matrix = _AS_IT_IS
    page: Matrix = _AS_IT_IS
    window: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    view: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    mode: int = 1
    font: Font = field(default_factory=Font)
    align: int = 0
    colour: int = 0
    opaque: bool = True
    point: tuple[float, float] = (0.0, 0.0)


@dataclass(slots=True)
class Canvas:
    """Gathers what the records of a metafile draw. ``lost`` counts letters that are only told as
    shapes of a font; ``cut_off`` tells that there was more than is looked at."""

    state: State = field(default_factory=State)
    pieces: list[Piece] = field(default_factory=list)
    bitmaps: list[Bitmap] = field(default_factory=list)
    objects: dict[int, Font] = field(default_factory=dict)
    lost: int = 0
    cut_off: bool = False
    #: Whether anything has been painted that light letters may stand on.
    painted: bool = False
    frame: tuple[float, float, float, float] | None = None
    _saved: list[State] = field(default_factory=list)
    _letters: int = 0

    def save(self) -> None:
        """Keep the state until it is asked back."""
        if len(self._saved) < _MOST_STATES:
            self._saved.append(copy.copy(self.state))

    def restore(self, number: int) -> None:
        """Take a kept state back: the last but so many if negative, the one of this number else."""
        place = len(self._saved) + number if number < 0 else number - 1
        if 0 <= place < len(self._saved):
            self.state = self._saved[place]
            del self._saved[place:]

    def keep(self, number: int, font: Font) -> None:
        """A font under its number."""
        if len(self.objects) < _MOST_OBJECTS:
            self.objects[number] = font

    def is_full(self) -> bool:
        """Whether no more texts are kept; then that there are more is noted."""
        is_full = len(self.pieces) >= MOST_PIECES or self._letters > MOST_LETTERS
        self.cut_off |= is_full
        return is_full

    def write(self, text: str, x: float, y: float, advance: float | None = None) -> None:
        """A text at a point in the file's own measure, ``advance`` long if that is known."""
        state = self.state
        if self.is_full():
            return
        font, matrix = state.font, state.world.then(state.page)
        high = math.hypot(matrix.c, matrix.d)
        height = abs(font.height or 12.0) * high
        wide = math.hypot(matrix.a, matrix.b)
        guessed = len(text) * abs(font.width) * wide or _guessed(text, height)
        length = abs(advance) * wide if advance else guessed
        angle = math.atan2(state.world.b, state.world.a) - math.radians(font.turned / 10)
        x, y = matrix.at(x, y)
        if not all(abs(each) < _FARTHEST for each in (x, y, height, length, angle)):
            return
        back, up = _shift(state.align)
        along, down = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))
        x, y = (
            start - back * length * a - up * height * d
            for start, a, d in zip((x, y), along, down, strict=True)
        )
        pale = _is_white(state.colour) and not self.painted
        self._letters += len(text)
        self.pieces.append(Piece(text, x, y, angle, length, height, bool(advance), pale))

    def put(self, data: bytes, rectangle: tuple[float, float, float, float], how: str) -> None:
        """A bitmap into a rectangle (left, top, width, height) in the file's own measure."""
        self.painted = True
        matrix = self.state.world.then(self.state.page)
        left, top, width, height = rectangle
        x0, y0 = matrix.at(left, top)
        x1, y1 = matrix.at(left + width, top + height)
        if not all(abs(each) < _FARTHEST for each in (x0, y0, x1, y1)):
            return
        if len(self.bitmaps) < _MOST_BITMAPS:
            self.bitmaps.append(Bitmap(data, x0, y0, x1, y1, how))
        else:
            self.cut_off = True


def _guessed(text: str, height: float) -> float:
    share = sum(
        _NARROW if letter in _NARROW_LETTERS else _WIDE if letter in _WIDE_LETTERS else _USUAL
        for letter in text
    )
    return share * height


def _shift(align: int) -> tuple[float, float]:
    """By what share of its length and of its height a text lies before and above its point."""
    across = {2: 1.0, 6: 0.5}.get(align & 6, 0.0)
    return across, {8: 1.0, 24: 0.8}.get(align & 24, 0.0)


def _is_white(colour: int) -> bool:
    return all(colour >> bits & 0xFF >= _LIGHTEST for bits in (0, 8, 16))
