"""What a PDF page draws, object by object, in the order in which it is painted.

Forms (XObjects) are gone into; what lies in them is told in the page's own coordinates.
"""

import ctypes
import math
import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress, count, repeat
from typing import NamedTuple, cast

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.ingest.readers.pdf import pdf_boxes, pdf_calls
from desktop.ingest.readers.pdf.pdf_boxes import IDENTITY, Matrix, Sides
from desktop.ingest.readers.pdf.pdf_clips import Clips

Colour = tuple[int, int, int, int]

# A page may draw millions of objects; a reader of pages need not look at them all.
MAX_OBJECTS = 20_000
_MAX_DEPTH = 8
# No line of readable type is this low, in points; a line of dots or blanks is.
_FLAT = 1.5
# Letters that are narrower than this share of their height may be squeezed.
_NARROW = 0.45
_RULE_HEIGHT, _RULE_WIDTH = 2.5, 20.0
# A line from this width in points may hide a word, as a shape may.
_WIDE_LINE = 3.0
_NOT_DRAWN = (raw.FPDF_FILLMODE_NONE, 0)
# Kept from page to page: making room takes as long as the questions of a page of few objects.
_BOXES, _COLOURS = pdf_calls.Fours(), pdf_calls.Fours(whole=True)
_FILLS = pdf_calls.Fours(whole=True)
_MATRIX = raw.FS_MATRIX()
_AT_MATRIX = ctypes.addressof(_MATRIX)
# FS_MATRIX: a to f (fpdfview.h).
_SIX_FLOATS = struct.Struct("6f").unpack_from
_NOWHERE: Sides = (0.0, 0.0, 0.0, 0.0)
_NO_TEXT = raw.FPDF_TEXTRENDERMODE_UNKNOWN


@dataclass(slots=True)
class TextObject:
    """Text shown in one go. ``order`` counts all objects; ``colour`` is (red, green, blue, alpha),
    0 to 255, None for a pattern; ``mode`` is the rendering mode (3 shows nothing). ``special`` says
    that it is ``cut`` off or to a shape, mixed with what is below it, in a transparent group or may
    be in a layer: its colour alone does not tell then. ``layered`` says that a form around it may
    be in one. ``size`` is that of the type in points, the lesser of its two, where the object is
    flat or narrow, else 0."""

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
    hidden. ``special``, ``layered`` and ``cut`` are the places of those that are; ``narrow`` those
    that are flat or narrow, or have no extent; ``sizes`` has of these what have one. ``palette``
    has all colours, each once."""

    handles: list[int] = field(default_factory=list)
    orders: list[int] = field(default_factory=list)
    sides: list[Sides] = field(default_factory=list)
    colours: list[Colour | None] = field(default_factory=list)
    modes: list[int] = field(default_factory=list)
    special: set[int] = field(default_factory=set)
    layered: set[int] = field(default_factory=set)
    cut: set[int] = field(default_factory=set)
    narrow: list[int] = field(default_factory=list)
    sizes: dict[int, float] = field(default_factory=dict)
    palette: set[Colour | None] = field(default_factory=set)

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
    """A picture, shading, filled shape or wide line; thin ones hide nothing and are left out.
    ``colour`` is None where it has more than one."""

    order: int
    sides: Sides
    colour: Colour | None
    is_picture: bool


@dataclass(slots=True)
class PageObjects:
    """All of a page's objects. ``rules`` are horizontal lines, ``paths`` counts lines and shapes of
    all kinds, ``whole`` says that everything was looked at. ``crossing`` are the places of the
    texts that are not wholly on the page, once they were looked for (pdf_hidden)."""

    texts: TextObjects = field(default_factory=TextObjects)
    painted: list[Painted] = field(default_factory=list)
    rules: list[Sides] = field(default_factory=list)
    paths: int = 0
    count: int = 0
    whole: bool = True
    crossing: list[int] = field(default_factory=list)

    @property
    def counts(self) -> "PageObjects":
        """How many there are, without them."""
        return PageObjects(paths=self.paths, count=self.count, whole=self.whole)

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
    walk.go(pdf_calls.page_objects, pdf_calls.page_object, handle, IDENTITY, outer)
    return walk.found


class _Outer(NamedTuple):
    """What holds for everything in a form: how deep it lies, the box that it is clipped to, whether
    the form may be in a layer."""

    depth: int
    clip: Sides | None
    special: bool = False
    layered: bool = False


class _Level(NamedTuple):
    """What a page or a form holds. ``kinds`` are those of the objects that are no texts, by their
    places."""

    items: list[int]
    modes: list[int]
    kinds: dict[int, int]
    matrix: Matrix
    outer: _Outer


class _Walk:
    """Goes through the objects. Each question is put to all texts of a page or form in one go:
    ``map`` over a function of PDFium runs without a step of Python between its calls."""

    def __init__(self, layers: bool) -> None:
        self.found = PageObjects()
        self._layers = layers
        self._clips = Clips()

    def go(
        self,
        count: Callable[..., int],
        get: Callable[..., int],
        parent: int,
        matrix: Matrix,
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
                if start < place:
                    self._add_flat(level, start, place)
                if found.count >= MAX_OBJECTS:
                    found.whole = False
                    return
                found.count += 1
                self._go_into(items[place], matrix, outer)
                start = place + 1
        if start < len(items):
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
        if not kinds:
            found.texts.orders += range(order + start, order + end)
            found.texts.modes += level.modes[start:end]
            self._add_texts(level.items[start:end], level.matrix, level.outer)
            return
        others = [place for place in range(start, end) if place in kinds]
        self._add_painted(level, others, order)
        if places := [place for place in range(start, end) if place not in kinds]:
            found.texts.orders += [order + place for place in places]
            found.texts.modes += [level.modes[place] for place in places]
            handles = [level.items[place] for place in places]
            self._add_texts(handles, level.matrix, level.outer)

    def _add_texts(self, handles: list[int], matrix: Matrix, outer: _Outer) -> None:
        texts, before = self.found.texts, len(self.found.texts.handles)
        sides = _sides_of(handles, matrix)
        texts.handles += handles
        texts.sides += sides
        colours, palette = _colours_of(handles)
        texts.colours += colours
        texts.palette |= palette
        if outer.special:
            texts.special.update(range(before, before + len(handles)))
        if outer.layered:
            texts.layered.update(range(before, before + len(handles)))
        if not outer.special and any(mixed := list(map(pdf_calls.is_transparent, handles))):
            texts.special.update(compress(count(before), mixed))
        clips = list(map(pdf_calls.clip_paths, map(pdf_calls.clip_path, handles)))
        closer: Sequence[int] = range(len(handles))
        if not self._layers:
            closer = [at for at, count in enumerate(clips) if count > 0] if max(clips) > 0 else ()
            if outer.clip is not None:
                outside = pdf_boxes.cut_off(sides, outer.clip, before)
                cut = [place for place in outside if clips[place - before] <= 0]
                texts.cut.update(cut)
                texts.special.update(cut)
        for at in closer:
            self._look_closer(before + at, clips[at], matrix, outer)
        narrow = [
            place
            for place, (left, bottom, right, top) in enumerate(sides, before)
            if right - left < _FLAT
            or top - bottom < _FLAT
            or right - left < _NARROW * (top - bottom)
        ]
        texts.narrow += narrow
        for place in narrow:
            left, bottom, right, top = texts.sides[place]
            if left < right and bottom < top:
                texts.sizes[place] = _size_in(texts.sides[place], texts.handles[place], matrix)

    def _look_closer(self, place: int, clips: int, matrix: Matrix, outer: _Outer) -> None:
        """Whether a text is cut off or may lie in a layer."""
        texts, clip = self.found.texts, outer.clip
        if clips > 0:
            box, is_box = self._clips.clip_of(texts.handles[place], matrix)
            clip = pdf_boxes.within(clip, box)
            if not is_box:
                texts.special.add(place)
        if clip is not None and pdf_boxes.cut_off((texts.sides[place],), clip, place):
            texts.cut.add(place)
            texts.special.add(place)
        elif self._layers and pdf_calls.marks(texts.handles[place]) > 0:
            texts.special.add(place)

    def _go_into(self, form: int, matrix: Matrix, outer: _Outer) -> None:
        if outer.depth >= _MAX_DEPTH:
            self.found.whole = False
            return
        if pdf_calls.form_objects(form) <= 0:
            # Two of five forms are empty: where a program would have put a head or a stamp.
            return
        box, is_box = self._clips.clip_of(form, matrix)
        clip = pdf_boxes.within(outer.clip, box)
        # A form names its layer itself (ISO 32000-1, 8.11.3.3), which PDFium tells nobody; or it is
        # marked as in one.
        special = outer.special or self._layers or not is_box
        special = special or bool(pdf_calls.is_transparent(form))
        self.go(
            pdf_calls.form_objects,
            pdf_calls.form_object,
            form,
            pdf_boxes.product(_matrix_of(form), matrix),
            _Outer(outer.depth + 1, clip, special, self._layers),
        )

    def _add_painted(self, level: _Level, places: Sequence[int], order: int) -> None:
        """Take in objects that are no texts. Of a path that is thin, or neither filled nor drawn
        with a wide line, no more than its line."""
        found = self.found
        boxes = _sides_of([level.items[place] for place in places], level.matrix)
        large: list[tuple[int, Sides]] = []
        for place, sides in zip(places, boxes, strict=True):
            if level.kinds[place] == raw.FPDF_PAGEOBJ_PATH:
                found.paths += 1
                left, bottom, right, top = sides
                width, height = right - left, top - bottom
                if height < _RULE_HEIGHT and width > _RULE_WIDTH:
                    found.rules.append(sides)
                if width < _WIDE_LINE or height < _WIDE_LINE:
                    # As most are: it hides no word, whatever it is filled with.
                    continue
            large.append((place, sides))
        paths = [level.items[at] for at, _ in large if level.kinds[at] == raw.FPDF_PAGEOBJ_PATH]
        modes = dict(zip(paths, _modes_of(paths), strict=True))
        filled = [item for item in paths if modes[item][0]]
        colours = dict(zip(filled, _colours_of(filled)[0], strict=True))
        for place, sides in large:
            item, kind = level.items[place], level.kinds[place]
            if kind == raw.FPDF_PAGEOBJ_PATH and item not in colours:
                if not (modes[item][1] and _is_wide(item, level.matrix)):
                    continue
                colours[item] = _colours_of((item,), pdf_calls.stroke_colour)[0][0]
            is_picture = kind == raw.FPDF_PAGEOBJ_IMAGE
            found.painted.append(Painted(order + place, sides, colours.get(item), is_picture))


def _is_wide(path: int, matrix: Matrix) -> bool:
    """Whether a path's line may cover a word."""
    width = ctypes.c_float()
    if not pdf_calls.stroke_width(path, ctypes.addressof(width)):
        return False
    a, b, c, d, _, _ = pdf_boxes.product(_matrix_of(path), matrix)
    return width.value * max(math.hypot(a, b), math.hypot(c, d)) >= _WIDE_LINE


def size_of(item: int, matrix: Matrix = IDENTITY) -> float:
    """The size of a text's type in points, the lesser of its two; 0 where it is not known."""
    size = ctypes.c_float()
    if not pdf_calls.font_size(item, ctypes.addressof(size)):
        return 0.0
    a, b, c, d, _, _ = pdf_boxes.product(_matrix_of(item), matrix)
    return abs(size.value) * min(math.hypot(a, b), math.hypot(c, d))


def _size_in(sides: Sides, item: int, matrix: Matrix) -> float:
    """The size of a narrow text's type. A font whose letters the page draws (type 3, ISO 32000-1,
    9.6.5) may have any size: there the text's sides tell, of a letter four times its width."""
    size = size_of(item, matrix)
    left, low, right, high = sides
    if not 0 < size < min(high - low, _FLAT):
        return size
    length = ctypes.c_size_t()
    pdf_calls.font_data(pdf_calls.text_font(item), None, 0, ctypes.addressof(length))
    a, b, c, d, _, _ = pdf_boxes.product(_matrix_of(item), matrix)
    is_even = math.isclose(math.hypot(a, b), math.hypot(c, d), rel_tol=0.1)
    return min(high - low, 4 * (right - left)) if is_even and length.value == 0 else size


def _matrix_of(item: int) -> Matrix:
    if not pdf_calls.matrix(item, _AT_MATRIX):
        return IDENTITY
    matrix = _SIX_FLOATS(_MATRIX)
    return IDENTITY if matrix == IDENTITY else matrix


def _modes_of(paths: Sequence[int]) -> list[tuple[int, int]]:
    """How paths are filled, 0 where they are not, and whether their lines are drawn."""
    found: list[tuple[int, int]] = []
    for first in range(0, len(paths), pdf_calls.AT_ONCE):
        some = paths[first : first + pdf_calls.AT_ONCE]
        known = list(map(pdf_calls.draw_mode, some, *_FILLS.parts[:2]))
        told = zip(known, _FILLS.first(len(some)), strict=True)
        found += [(fill, line) if there else _NOT_DRAWN for there, (fill, line, _, _) in told]
    return found


def _sides_of(items: Sequence[int], matrix: Matrix) -> list[Sides]:
    """The boxes of objects, _NOWHERE where PDFium knows none."""
    found: list[Sides] = []
    for first in range(0, len(items), pdf_calls.AT_ONCE):
        some = items[first : first + pdf_calls.AT_ONCE]
        known = list(map(pdf_calls.bounds, some, *_BOXES.parts))
        sides = pdf_boxes.all_moved(_BOXES.first(len(some)), matrix)
        if 0 in known:
            sides = [each if there else _NOWHERE for each, there in zip(sides, known, strict=True)]
        found += sides
    return found


def _colours_of(
    items: Sequence[int], ask: Callable[..., int] = pdf_calls.fill_colour
) -> tuple[list[Colour | None], set[Colour | None]]:
    """The colours that objects are filled with, or what else is asked, None for patterns; and which
    colours these are."""
    found: list[Colour | None] = []
    palette: set[Colour | None] = set()
    for first in range(0, len(items), pdf_calls.AT_ONCE):
        some = items[first : first + pdf_calls.AT_ONCE]
        known = list(map(ask, some, *_COLOURS.parts))
        shared = None if 0 in known else _COLOURS.shared(len(some))
        if shared is not None:
            # As on most pages.
            found += [cast("Colour", shared)] * len(some)
            palette.add(cast("Colour", shared))
            continue
        told = cast("Iterator[Colour]", _COLOURS.first(len(some)))
        colours = [colour if there else None for colour, there in zip(told, known, strict=True)]
        found += colours
        palette.update(colours)
    return found, palette
