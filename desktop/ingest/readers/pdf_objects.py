"""What a PDF page draws, object by object, in the order in which it is painted.

Forms (XObjects) are gone into; what lies in them is told in the page's own coordinates.
"""

import ctypes
import itertools
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import repeat

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.ingest.readers import pdf_calls

# Left, bottom, right, top in points of the page.
Sides = tuple[float, float, float, float]
Colour = tuple[int, int, int, int]
_Matrix = tuple[float, float, float, float, float, float]

# A page may draw millions of objects; a reader of pages need not look at them all.
MAX_OBJECTS = 20_000
_MAX_DEPTH = 8
_MAX_CLIPS = 8
# No line of readable type is this low, in points; a line of dots or blanks is.
_FLAT = 1.5
_RULE_HEIGHT, _RULE_WIDTH = 2.5, 20.0
_MAX_CORNERS = 200
# Kept from page to page: making room takes as long as the questions of a page of few objects.
_BOXES, _COLOURS = pdf_calls.Fours(), pdf_calls.Fours(whole=True)
_IDENTITY: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_NOWHERE: Sides = (0.0, 0.0, 0.0, 0.0)
_NO_TEXT = raw.FPDF_TEXTRENDERMODE_UNKNOWN


@dataclass(slots=True)
class TextObject:
    """Text shown in one go. ``order`` counts all objects; ``colour`` is (red, green, blue, alpha),
    0 to 255, None for a pattern; ``mode`` is the rendering mode (3 shows nothing). ``special`` says
    that it is ``cut`` off, in a transparent group or that it may be in a layer: its colour alone
    does not tell then. ``layered`` says that a form around it may be in one. ``size`` is that of
    the type in points where the object is very flat, else 0."""

    handle: int
    order: int
    sides: Sides
    colour: Colour | None
    mode: int
    special: bool
    layered: bool = False
    cut: bool = False
    size: float = 0.0


@dataclass(slots=True)
class TextObjects:
    """All texts of a page, column by column: one by one they are made only where something may be
    hidden. ``special``, ``layered`` and ``cut`` are the places of those that are; ``sizes`` has the
    flat ones that have an extent."""

    handles: list[int] = field(default_factory=list)
    orders: list[int] = field(default_factory=list)
    sides: list[Sides] = field(default_factory=list)
    colours: list[Colour | None] = field(default_factory=list)
    modes: list[int] = field(default_factory=list)
    special: set[int] = field(default_factory=set)
    layered: set[int] = field(default_factory=set)
    cut: set[int] = field(default_factory=set)
    sizes: dict[int, float] = field(default_factory=dict)

    def at(self, place: int) -> TextObject:
        """One of them."""
        return TextObject(
            self.handles[place],
            self.orders[place],
            self.sides[place],
            self.colours[place],
            self.modes[place],
            place in self.special,
            place in self.layered,
            place in self.cut,
            self.sizes.get(place, 0.0),
        )


@dataclass(slots=True)
class Painted:
    """A picture, shading or filled shape. ``colour`` is None where it has more than one."""

    order: int
    sides: Sides
    colour: Colour | None
    is_picture: bool


@dataclass(slots=True)
class PageObjects:
    """All of a page's objects. ``rules`` are horizontal lines, ``paths`` counts lines and shapes of
    all kinds, ``whole`` says that everything was looked at."""

    texts: TextObjects = field(default_factory=TextObjects)
    painted: list[Painted] = field(default_factory=list)
    rules: list[Sides] = field(default_factory=list)
    paths: int = 0
    count: int = 0
    whole: bool = True

    @property
    def pictures(self) -> list[Painted]:
        """The pictures, in the order of painting."""
        return [item for item in self.painted if item.is_picture]


def look(page: pdfium.PdfPage, *, layers: bool = False) -> PageObjects:
    """The objects of a page. ``layers`` says that the file has layers that can be switched off:
    only then are marks looked at, which takes time."""
    walk = _Walk(layers)
    outer = _Outer(0, None)
    handle = pdf_calls.address(page.raw)
    walk.go(pdf_calls.page_objects, pdf_calls.page_object, handle, _IDENTITY, outer)
    return walk.found


@dataclass(frozen=True, slots=True)
class _Outer:
    """What holds for everything in a form: how deep it lies, the box that it is clipped to, whether
    the form may be in a layer."""

    depth: int
    clip: Sides | None
    special: bool = False
    layered: bool = False


@dataclass(frozen=True, slots=True)
class _Level:
    """What a page or a form holds. ``kinds`` are those of the objects that are no texts, by their
    places."""

    items: list[int]
    modes: list[int]
    kinds: dict[int, int]
    matrix: _Matrix
    outer: _Outer


class _Walk:
    """Goes through the objects. Each question is put to all texts of a page or form in one go:
    ``map`` over a function of PDFium runs without a step of Python between its calls."""

    def __init__(self, layers: bool) -> None:
        self.found = PageObjects()
        self._layers = layers
        self._sides = (ctypes.c_float * 4)()
        # How a path is filled, and whether it is stroked.
        self._modes = (ctypes.c_int * 2)()
        self._matrix = raw.FS_MATRIX()
        # Addresses told once: telling them takes longer than most of the calls.
        self._at_sides = pdf_calls.parts(self._sides, ctypes.c_float)
        self._at_modes = pdf_calls.parts(self._modes, ctypes.c_int)
        self._at_matrix = ctypes.addressof(self._matrix)

    def go(
        self,
        count: Callable[..., int],
        get: Callable[..., int],
        parent: int,
        matrix: _Matrix,
        outer: _Outer,
    ) -> None:
        """Take in the objects of a page or of a form."""
        found = self.found
        in_all = count(parent)
        items = list(map(get, repeat(parent), range(min(in_all, MAX_OBJECTS - found.count))))
        modes = list(map(pdf_calls.render_mode, items))
        kinds: dict[int, int] = {}
        if _NO_TEXT in modes:
            # Only a text has one: what that is need not be asked.
            others = [place for place, mode in enumerate(modes) if mode == _NO_TEXT]
            kinds = {place: pdf_calls.kind_of(items[place]) for place in others}
        level = _Level(items, modes, kinds, matrix, outer)
        start = 0
        for place, kind in kinds.items():
            if kind == raw.FPDF_PAGEOBJ_FORM:
                self._add_flat(level, start, place)
                if found.count >= MAX_OBJECTS:
                    found.whole = False
                    return
                found.count += 1
                self._go_into(items[place], matrix, outer)
                start = place + 1
        self._add_flat(level, start, len(items))
        if len(items) < in_all:
            found.whole = False

    def _add_flat(self, level: _Level, start: int, end: int) -> None:
        """Take in a run of objects of which none is a form."""
        found, kinds = self.found, level.kinds
        if end - start > MAX_OBJECTS - found.count:
            found.whole = False
            end = start + MAX_OBJECTS - found.count
        if end <= start:
            return
        # The order number of the object at place 0 of the level.
        order = found.count + 1 - start
        found.count += end - start
        places: Sequence[int] = range(start, end)
        if kinds:
            others = [place for place in places if place in kinds]
            self._add_painted(level, others, order)
            places = [place for place in places if place not in kinds]
        if places:
            found.texts.orders += [order + place for place in places]
            found.texts.modes += [level.modes[place] for place in places]
            handles = [level.items[place] for place in places]
            self._add_texts(handles, level.matrix, level.outer)

    def _add_texts(self, handles: list[int], matrix: _Matrix, outer: _Outer) -> None:
        texts, before = self.found.texts, len(self.found.texts.handles)
        sides = _sides_of(handles, matrix)
        texts.handles += handles
        texts.sides += sides
        texts.colours += _colours_of(handles)
        if outer.special:
            texts.special.update(range(before, before + len(handles)))
        if outer.layered:
            texts.layered.update(range(before, before + len(handles)))
        paths = list(map(pdf_calls.clip_path, handles))
        clips = list(map(pdf_calls.clip_paths, paths))
        if self._layers or outer.clip is not None or max(clips) > 0:
            for place, path, count in zip(itertools.count(before), paths, clips, strict=False):
                self._look_closer(place, path, count, matrix, outer)
        for place, (left, bottom, right, top) in enumerate(sides, before):
            if (right - left < _FLAT or top - bottom < _FLAT) and left < right and bottom < top:
                texts.sizes[place] = self._size_of(texts.handles[place], matrix)

    def _look_closer(
        self, place: int, path: int, clips: int, matrix: _Matrix, outer: _Outer
    ) -> None:
        """Whether a text is cut off or may lie in a layer."""
        texts, clip = self.found.texts, outer.clip
        if clips > 0:
            clip = _within(clip, self._box_of(path, clips, matrix))
        if clip is not None and _is_cut(texts.sides[place], clip):
            texts.cut.add(place)
            texts.special.add(place)
        elif self._layers and pdf_calls.marks(texts.handles[place]) > 0:
            texts.special.add(place)

    def _go_into(self, form: int, matrix: _Matrix, outer: _Outer) -> None:
        if outer.depth >= _MAX_DEPTH:
            self.found.whole = False
            return
        clip = _within(outer.clip, self._clip_of(form, matrix))
        # A form names its layer itself (ISO 32000-1, 8.11.3.3), which PDFium tells nobody; or it is
        # marked as in one.
        special = outer.special or self._layers or bool(pdf_calls.is_transparent(form))
        self.go(
            pdf_calls.form_objects,
            pdf_calls.form_object,
            form,
            _product(self._matrix_of(form), matrix),
            _Outer(outer.depth + 1, clip, special, self._layers),
        )

    def _add_painted(self, level: _Level, places: Sequence[int], order: int) -> None:
        found = self.found
        items = [level.items[place] for place in places]
        for place, item, sides in zip(places, items, _sides_of(items, level.matrix), strict=True):
            kind, colour = level.kinds[place], None
            if kind == raw.FPDF_PAGEOBJ_PATH:
                found.paths += 1
                if sides[3] - sides[1] < _RULE_HEIGHT and sides[2] - sides[0] > _RULE_WIDTH:
                    found.rules.append(sides)
                pdf_calls.draw_mode(item, *self._at_modes)
                if self._modes[0] == raw.FPDF_FILLMODE_NONE:
                    continue
                (colour,) = _colours_of([item])
            is_picture = kind == raw.FPDF_PAGEOBJ_IMAGE
            found.painted.append(Painted(order + place, sides, colour, is_picture))

    def _clip_of(self, item: int, matrix: _Matrix) -> Sides | None:
        """The box of what an object is clipped to, None where it is not."""
        clip = pdf_calls.clip_path(item)
        count = pdf_calls.clip_paths(clip) if clip else 0
        return self._box_of(clip, count, matrix) if count > 0 else None

    def _box_of(self, clip: int, count: int, matrix: _Matrix) -> Sides | None:
        found: Sides | None = None
        x, y, *_ = self._at_sides
        for path in range(min(_MAX_CLIPS, count)):
            across, up = [], []
            for number in range(min(_MAX_CORNERS, pdf_calls.clip_segments(clip, path))):
                segment = pdf_calls.clip_segment(clip, path, number)
                if segment and pdf_calls.segment_point(segment, x, y):
                    across.append(self._sides[0])
                    up.append(self._sides[1])
            sides = (min(across), min(up), max(across), max(up)) if across else (0.0, 0.0, 0.0, 0.0)
            found = _within(found, sides)
        return None if found is None else _moved(found, matrix)

    def _size_of(self, item: int, matrix: _Matrix) -> float:
        size = ctypes.c_float()
        if not pdf_calls.font_size(item, ctypes.addressof(size)):
            return 0.0
        _, _, c, d, _, _ = _product(self._matrix_of(item), matrix)
        return abs(size.value) * math.hypot(c, d)

    def _matrix_of(self, item: int) -> _Matrix:
        if not pdf_calls.matrix(item, self._at_matrix):
            return _IDENTITY
        found = self._matrix
        matrix = (found.a, found.b, found.c, found.d, found.e, found.f)
        return _IDENTITY if matrix == _IDENTITY else matrix


def _sides_of(items: Sequence[int], matrix: _Matrix) -> list[Sides]:
    """The boxes of objects, _NOWHERE where PDFium knows none."""
    found: list[Sides] = []
    for first in range(0, len(items), pdf_calls.AT_ONCE):
        some = items[first : first + pdf_calls.AT_ONCE]
        known = list(map(pdf_calls.bounds, some, *_BOXES.parts))
        sides = _all_moved(_BOXES.first(len(some)), matrix)
        if 0 in known:
            sides = [each if there else _NOWHERE for each, there in zip(sides, known, strict=True)]
        found += sides
    return found


def _colours_of(items: Sequence[int]) -> list[Colour | None]:
    """The colours that objects are filled with, None for patterns."""
    found: list[Colour | None] = []
    for first in range(0, len(items), pdf_calls.AT_ONCE):
        some = items[first : first + pdf_calls.AT_ONCE]
        known = list(map(pdf_calls.fill_colour, some, *_COLOURS.parts))
        colours: list[Colour | None] = list(_COLOURS.first(len(some)))
        if 0 in known:
            colours = [one if there else None for one, there in zip(colours, known, strict=True)]
        found += colours
    return found


def _product(first: _Matrix, then: _Matrix) -> _Matrix:
    """The matrix that does ``first``, ``then`` the other (ISO 32000-1, 8.3.4)."""
    if first is _IDENTITY:
        return then
    if then is _IDENTITY:
        return first
    a, b, c, d, e, f = first
    k, m, n, o, p, q = then
    return (
        a * k + b * n,
        a * m + b * o,
        c * k + d * n,
        c * m + d * o,
        e * k + f * n + p,
        e * m + f * o + q,
    )


def _moved(sides: Sides, matrix: _Matrix) -> Sides:
    left, bottom, right, top = sides
    a, b, c, d, e, f = matrix
    if b == c == 0 and a > 0 and d > 0:
        return a * left + e, d * bottom + f, a * right + e, d * top + f
    across = [a * x + c * y + e for x in (left, right) for y in (bottom, top)]
    up = [b * x + d * y + f for x in (left, right) for y in (bottom, top)]
    return min(across), min(up), max(across), max(up)


def _all_moved(boxes: Iterable[Sides], matrix: _Matrix) -> list[Sides]:
    if matrix is _IDENTITY:
        return list(boxes)
    a, b, c, d, e, f = matrix
    if b == c == 0 and a > 0 and d > 0:
        return [
            (a * left + e, d * bottom + f, a * right + e, d * top + f)
            for left, bottom, right, top in boxes
        ]
    return [_moved(sides, matrix) for sides in boxes]


def _within(one: Sides | None, other: Sides | None) -> Sides | None:
    """What two boxes have in common; None is everywhere."""
    if one is None or other is None:
        return one or other
    left, bottom = max(one[0], other[0]), max(one[1], other[1])
    return left, bottom, max(left, min(one[2], other[2])), max(bottom, min(one[3], other[3]))


def _is_cut(sides: Sides, clip: Sides) -> bool:
    """Whether the middle of a text lies outside its clip."""
    across, up = (sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2
    return not (clip[0] <= across <= clip[2] and clip[1] <= up <= clip[3])
