"""What a PDF page draws, object by object, in the order in which it is painted.

Forms (XObjects) are gone into; what lies in them is told in the page's own coordinates.
"""

import ctypes
import math
import struct
from collections.abc import Callable
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.ingest.readers import pdf_calls

# Left, bottom, right, top in points of the page.
Sides = tuple[float, float, float, float]
_Matrix = tuple[float, float, float, float, float, float]

# A page may draw millions of objects; a reader of pages need not look at them all.
MAX_OBJECTS = 20_000
_MAX_DEPTH = 8
_MAX_CLIPS = 8
# No line of readable type is this low, in points; a line of dots or blanks is.
_FLAT = 1.5
_RULE_HEIGHT, _RULE_WIDTH = 2.5, 20.0
_MAX_CORNERS = 200
_FOUR_FLOATS, _FOUR_WHOLE = struct.Struct("4f").unpack_from, struct.Struct("4I").unpack_from
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
    colour: tuple[int, int, int, int] | None
    mode: int
    special: bool
    layered: bool = False
    cut: bool = False
    size: float = 0.0


@dataclass(slots=True)
class Painted:
    """A picture, shading or filled shape. ``colour`` is None where it has more than one."""

    order: int
    sides: Sides
    colour: tuple[int, int, int, int] | None
    is_picture: bool


@dataclass(slots=True)
class PageObjects:
    """All of a page's objects. ``rules`` are horizontal lines, ``paths`` counts lines and shapes of
    all kinds, ``whole`` says that everything was looked at."""

    texts: list[TextObject] = field(default_factory=list)
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


class _Walk:
    """Goes through the objects with the same few C variables, as that is what takes the time."""

    def __init__(self, layers: bool) -> None:
        self.found = PageObjects()
        self._layers = layers
        self._sides = (ctypes.c_float * 4)()
        self._colour = (ctypes.c_uint * 4)()
        # How a path is filled, and whether it is stroked.
        self._modes = (ctypes.c_int * 2)()
        self._matrix = raw.FS_MATRIX()
        # Addresses told once: telling them takes longer than most of the calls.
        self._at_sides = pdf_calls.parts(self._sides, ctypes.c_float)
        self._at_colour = pdf_calls.parts(self._colour, ctypes.c_uint)
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
        found, texts = self.found, self.found.texts
        render_mode, bounds, clip_path = (
            pdf_calls.render_mode,
            pdf_calls.bounds,
            pdf_calls.clip_path,
        )
        fill_colour, at_sides, at_colour = pdf_calls.fill_colour, self._at_sides, self._at_colour
        # Spelled out, as most of what a page draws passes here and a call takes longer than each
        # of these steps.
        left, bottom, right, top = at_sides
        red, green, blue, alpha = at_colour
        looks_closer = self._layers or outer.clip is not None
        for number in range(count(parent)):
            if found.count >= MAX_OBJECTS:
                found.whole = False
                return
            found.count += 1
            item = get(parent, number)
            mode = render_mode(item)
            if mode == _NO_TEXT:
                # Only a text has one: what it is need not be asked.
                self._add_other(item, matrix, outer)
                continue
            sides = _NOWHERE
            if bounds(item, left, bottom, right, top):
                # All at once: one by one, the parts take many times as long.
                sides = _FOUR_FLOATS(self._sides)
                if matrix is not _IDENTITY:
                    sides = _moved(sides, matrix)
            colour = None
            if fill_colour(item, red, green, blue, alpha):
                colour = _FOUR_WHOLE(self._colour)
            text = TextObject(item, found.count, sides, colour, mode, outer.special, outer.layered)
            texts.append(text)
            path = clip_path(item)
            clips = pdf_calls.clip_paths(path) if path else 0
            if clips > 0 or looks_closer:
                self._look_closer(text, path, clips, matrix, outer)
            if sides[2] - sides[0] < _FLAT or sides[3] - sides[1] < _FLAT:
                text.size = self._size_of(item, matrix)

    def _look_closer(
        self, text: TextObject, path: int, clips: int, matrix: _Matrix, outer: _Outer
    ) -> None:
        """Whether a text is cut off or may lie in a layer."""
        clip = outer.clip
        if clips > 0:
            clip = _within(clip, self._box_of(path, clips, matrix))
        text.cut = clip is not None and _is_cut(text.sides, clip)
        if not text.special:
            text.special = text.cut or (self._layers and pdf_calls.marks(text.handle) > 0)

    def _add_other(self, item: int, matrix: _Matrix, outer: _Outer) -> None:
        kind = pdf_calls.kind_of(item)
        if kind == raw.FPDF_PAGEOBJ_FORM:
            self._go_into(item, matrix, outer)
        else:
            self._add_painted(item, kind, matrix)

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

    def _add_painted(self, item: int, kind: int, matrix: _Matrix) -> None:
        found = self.found
        sides = self._sides_of(item, matrix)
        colour = None
        if kind == raw.FPDF_PAGEOBJ_PATH:
            found.paths += 1
            pdf_calls.draw_mode(item, *self._at_modes)
            if sides[3] - sides[1] < _RULE_HEIGHT and sides[2] - sides[0] > _RULE_WIDTH:
                found.rules.append(sides)
            if self._modes[0] == raw.FPDF_FILLMODE_NONE:
                return
            colour = self._colour_of(item)
        is_picture = kind == raw.FPDF_PAGEOBJ_IMAGE
        found.painted.append(Painted(found.count, sides, colour, is_picture))

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

    def _sides_of(self, item: int, matrix: _Matrix) -> Sides:
        if not pdf_calls.bounds(item, *self._at_sides):
            return _NOWHERE
        sides: Sides = _FOUR_FLOATS(self._sides)
        return sides if matrix is _IDENTITY else _moved(sides, matrix)

    def _colour_of(self, item: int) -> tuple[int, int, int, int] | None:
        if not pdf_calls.fill_colour(item, *self._at_colour):
            return None
        colour: tuple[int, int, int, int] = _FOUR_WHOLE(self._colour)
        return colour

    def _matrix_of(self, item: int) -> _Matrix:
        if not pdf_calls.matrix(item, self._at_matrix):
            return _IDENTITY
        found = self._matrix
        matrix = (found.a, found.b, found.c, found.d, found.e, found.f)
        return _IDENTITY if matrix == _IDENTITY else matrix


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
