"""Text of a PDF page that its reader does not see: found, switched off, told why.

What could be hidden is told by cheap signs (its colour, its place, its rendering mode, what is
painted over it). Whether it is hidden is then seen on the page as PDFium draws it: a text whose
drawing changes nothing within its sides, and at their edges no more than what hides it lets shine
through, can't be read by anyone. So a wrong suspicion costs time, never text. The one exception is
the text layer that recognition (OCR) puts under or over a scan: it is not drawn, and it is what the
page says.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import count

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.ingest.readers import pdf_calls, reasons
from desktop.ingest.readers.pdf_boxes import Sides
from desktop.ingest.readers.pdf_objects import Colour, PageObjects, Painted, TextObject
from desktop.ingest.readers.pdf_parts import Drawn, Parts

# Rendering modes that put no ink on the page (ISO 32000-1, table 106).
_NO_INK = frozenset({raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP})
# Type of this size in points is a smear: a third of a millimetre on A4, in proportion on plans.
_MICROSCOPIC, _MICROSCOPIC_SHARE = 1.05, 1 / 500
# Colours this light may be the paper's; this near to another may be that one; this transparent.
_LIGHT, _NEAR, _FAINT = 215, 60, 64
# What PDFium tells as the colour of tiles that have colours of their own (CPDF_ColorState).
_TILES = (191, 191, 191)
# Rules and underlines hide nothing: what is painted counts from this size in points.
_LEAST_SIDE = 3.0
_MAX_PAIRS = 200_000
# The meshes of a net over the page, along each side.
_NET = 16
# So many of the largest of what is painted are asked whether they cover a text.
_MAX_COVERS = 500
# A difference of colour (of 255) that an eye can see, and one that is ink. A dot on the edge of
# what hides a text is covered in part: where the text's ink takes up no more of it than the cover,
# or a ground of its colour, at most a quarter shines through.
_SEEN, _INK = 16, 48
_SHINES = 80
# A picture of this share of the page is a scan.
_SCAN_SHARE = 0.5
# Texts that lie on one another are drawn in turns, so many at most and so many objects in all; what
# is left counts as seen. A net over the page tells which do: its meshes in points, along a side,
# and in all.
_MAX_ROUNDS, _MAX_DRAWN = 12, 40_000
_MESH, _MESHES, _MAX_MESHES = 4.0, 200, 400_000


@dataclass(frozen=True, slots=True)
class Unseen:
    """A text that can't be seen, and why."""

    text: str
    reason: str


def set_apart(page: pdfium.PdfPage, objects: PageObjects) -> tuple[Unseen, ...]:
    """The texts of the page that can't be seen. They are switched off: neither a text page that is
    loaded afterwards nor a drawing has them."""
    if not objects.whole:
        # What was not looked at can't be switched off, so a drawing would prove nothing.
        return ()
    bounds = page.get_bbox()
    suspects = _suspects(objects, bounds)
    if not suspects:
        return ()
    unseen = _Check(page, objects, bounds).unseen(suspects)
    if not unseen:
        return ()
    found = _texts(page, unseen)
    for item, _ in unseen:
        pdf_calls.set_active(item.handle, False)
    return found


def _texts(page: pdfium.PdfPage, unseen: Sequence[tuple[TextObject, str]]) -> tuple[Unseen, ...]:
    """The words of the objects; neighbours of one reason are one text."""
    text_page = page.get_textpage()
    try:
        parts: list[tuple[str, list[str]]] = []
        for item, reason in unseen:
            words = _text_of(text_page, item)
            if parts and parts[-1][0] == reason:
                parts[-1][1].append(words)
            else:
                parts.append((reason, [words]))
    finally:
        text_page.close()
    joined = ((" ".join(" ".join(words).split()), reason) for reason, words in parts)
    return tuple(Unseen(text, reason) for text, reason in joined if text)


def _text_of(text_page: pdfium.PdfTextPage, item: TextObject) -> str:
    texts = pdf_calls.address(text_page.raw)
    size = pdf_calls.object_text(item.handle, texts, None, 0)
    if size <= 2:
        return ""
    buffer = (raw.FPDF_WCHAR * (size // 2))()
    pdf_calls.object_text(item.handle, texts, pdf_calls.address(buffer), size)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")


def _suspects(objects: PageObjects, bounds: Sides) -> list[TextObject]:
    """Of the texts that have an extent those that may be hidden."""
    texts = objects.texts
    places = set(texts.special)
    # Most pages have their texts in a few colours and one way of drawing.
    colours = set(texts.colours)
    faint = {colour for colour in colours if not _is_plain(colour)}
    if faint:
        places.update(at for at, colour in enumerate(texts.colours) if colour in faint)
    if not _NO_INK.isdisjoint(texts.modes):
        places.update(at for at, mode in enumerate(texts.modes) if mode in _NO_INK)
    least = _least_size(bounds)
    places.update(at for at, size in texts.sizes.items() if 0 < size < least)
    far_left, far_down, far_right, far_up = bounds
    places.update(
        [
            at
            for at, (left, bottom, right, top) in enumerate(texts.sides)
            if not (right > far_left and left < far_right and top > far_down and bottom < far_up)
        ]
    )
    covers = _covers(objects, colours)
    if covers:
        net = _Net(covers, bounds)
        for at, order, sides, colour in zip(
            count(), texts.orders, texts.sides, texts.colours, strict=False
        ):
            if at not in places and net.may_hide(order, sides, colour):
                places.add(at)
    return [texts.at(at) for at in sorted(places) if _has_extent(texts.sides[at])]


def _covers(objects: PageObjects, colours: Collection[Colour | None]) -> list[Painted]:
    """What is painted and may hide a text: after the first of them, or in a colour near to one."""
    if not objects.texts.orders:
        return []
    first = objects.texts.orders[0]
    large = [item for item in objects.painted if _is_large(item.sides)]
    if len(large) * len(colours) > _MAX_PAIRS:
        return large
    return [
        item
        for item in large
        if item.order > first or any(_is_alike(item.colour, colour) for colour in colours)
    ]


class _Net:
    """What is painted, by the meshes of a wide net over the page: a text is held only against what
    is painted where its middle lies."""

    def __init__(self, painted: Sequence[Painted], bounds: Sides) -> None:
        self._bounds = bounds
        self._wide = max(1.0, (bounds[2] - bounds[0]) / _NET)
        self._high = max(1.0, (bounds[3] - bounds[1]) / _NET)
        self.meshes: dict[tuple[int, int], list[Painted]] = {}
        self._pairs = _MAX_PAIRS
        room = _MAX_MESHES
        for item in painted:
            left, bottom = self._mesh(item.sides[0], item.sides[1])
            right, top = self._mesh(item.sides[2], item.sides[3])
            room -= (right + 1 - left) * (top + 1 - bottom)
            if room < 0:
                self._pairs = 0
                return
            for across in range(left, right + 1):
                for up in range(bottom, top + 1):
                    self.meshes.setdefault((across, up), []).append(item)

    def may_hide(self, order: int, sides: Sides, colour: Colour | None) -> bool:
        """Whether anything is painted over a text, or under it in a colour near to its own. Where
        too much is painted to tell cheaply, each text may be hidden."""
        left, bottom, right, top = sides
        across, up = (left + right) / 2, (bottom + top) / 2
        near = self.meshes.get(self._mesh(across, up), ())
        self._pairs -= len(near)
        if self._pairs <= 0:
            return True
        for other in near:
            left, bottom, right, top = other.sides
            is_under = left <= across <= right and bottom <= up <= top
            if is_under and (other.order > order or _is_alike(other.colour, colour)):
                return True
        return False

    def _mesh(self, across: float, up: float) -> tuple[int, int]:
        left, bottom, right, top = self._bounds
        if left <= across < right and bottom <= up < top:
            return int((across - left) / self._wide), int((up - bottom) / self._high)
        return (
            # Whole numbers are made last: a file may say that something is endlessly far away.
            int(min(_NET - 1, max(0, (across - left) / self._wide))),
            int(min(_NET - 1, max(0, (up - bottom) / self._high))),
        )


def _is_plain(colour: Colour | None) -> bool:
    """Whether a text in this colour shows on white paper."""
    if colour is None:
        return False
    return colour[3] >= _FAINT and min(colour[:3]) < _LIGHT


def _is_alike(one: Colour | None, other: Colour | None) -> bool:
    """Whether a text on what is painted may be of its colour."""
    if one is None or other is None:
        return True
    # Spelled out: this is asked of every text on a coloured ground.
    return (
        abs(one[0] - other[0]) < _NEAR
        and abs(one[1] - other[1]) < _NEAR
        and abs(one[2] - other[2]) < _NEAR
        and abs(one[3] - other[3]) < _NEAR
    )


def _is_large(sides: Sides) -> bool:
    return sides[2] - sides[0] >= _LEAST_SIDE and sides[3] - sides[1] >= _LEAST_SIDE


def _is_outside(sides: Sides, bounds: Sides) -> bool:
    return (
        sides[2] <= bounds[0]
        or sides[0] >= bounds[2]
        or sides[3] <= bounds[1]
        or sides[1] >= bounds[3]
    )


def _least_size(bounds: Sides) -> float:
    return min(_MICROSCOPIC, max(bounds[2] - bounds[0], bounds[3] - bounds[1]) * _MICROSCOPIC_SHARE)


class _Check:
    """Looks at suspects on the page as it is drawn."""

    def __init__(self, page: pdfium.PdfPage, objects: PageObjects, bounds: Sides) -> None:
        self._page = page
        self._objects = objects
        self._bounds = bounds
        self._least = _least_size(bounds)
        self._area = max(1.0, (bounds[2] - bounds[0]) * (bounds[3] - bounds[1]))
        least = _SCAN_SHARE * self._area
        self._scans = [item for item in objects.pictures if _area(item.sides) > least]
        painted = sorted(objects.painted, key=lambda item: -_area(item.sides))
        self._covers = painted[:_MAX_COVERS]
        colours = [item.colour for item in objects.painted if not item.is_picture]
        self._is_patterned = any(
            colour is None or colour[:3] == _TILES for colour in (*colours, *objects.texts.colours)
        )

    def unseen(self, suspects: Sequence[TextObject]) -> list[tuple[TextObject, str]]:
        """Those that can't be seen, each with the reason."""
        left = [item for item in suspects if _has_extent(item.sides)]
        for rough in (True, False):
            if left:
                left = self._not_found(left, rough=rough)
        return [(item, self._reason(item)) for item in left]

    def _not_found(self, items: Sequence[TextObject], *, rough: bool) -> list[TextObject]:
        """Those that neither show on the page as drawn so nor are what a scan says."""
        parts = Parts(
            self._page,
            self._objects.texts,
            items,
            self._objects.count,
            self._area,
            is_patterned=self._is_patterned,
            rough=rough,
        )
        drawn = [
            item
            for item in items
            if item.mode not in _NO_INK
            and not _is_outside(item.sides, self._bounds)
            and not 0 < item.size < self._least
        ]
        seen = self._seen(parts, drawn)
        return [
            item
            for item in items
            if item.order not in seen and not self._is_scanned_text(parts, item)
        ]

    def _seen(self, parts: Parts, drawn: Sequence[TextObject]) -> set[int]:
        """The order numbers of those whose drawing changes the page."""
        seen: set[int] = set()
        if not drawn:
            return seen
        marks = parts.marks(drawn)
        left = [item for item in drawn if self._is_marked(parts, marks, item)]
        for number in range(max(1, min(_MAX_ROUNDS, _MAX_DRAWN // self._objects.count))):
            if not left:
                break
            group, left = _side_by_side(left, self._bounds)
            if number or left:
                # Something was seen where each of these stands; now, which of them it was.
                marks = parts.marks(group)
            seen |= {item.order for item in group if self._is_marked(parts, marks, item)}
        return seen | {item.order for item in left}

    def _is_marked(self, parts: Parts, marks: Drawn, item: TextObject) -> bool:
        within, anywhere = parts.strongest(marks, item)
        if within >= _SEEN or parts.rough:
            return within >= _SEEN
        # A dash is all edge.
        return anywhere >= (_SHINES if parts.has_inner(item) else _SEEN)

    def _is_scanned_text(self, parts: Parts, item: TextObject) -> bool:
        """Whether an undrawn text is what a scan says: it lies over ink of the scan."""
        covering = [scan for scan in self._scans if _contains_middle(scan.sides, item.sides)]
        if not covering:
            return False
        if item.mode not in _NO_INK and not any(scan.order > item.order for scan in covering):
            return False
        return parts.range_without_texts(item) >= _INK

    def _reason(self, item: TextObject) -> str:
        if item.mode in _NO_INK:
            return reasons.WITHOUT_INK
        if _is_outside(item.sides, self._bounds):
            return reasons.OUTSIDE_PAGE
        if 0 < item.size < self._least:
            return reasons.MICROSCOPIC
        if any(
            other.order > item.order and _contains_middle(other.sides, item.sides)
            for other in self._covers
        ):
            return reasons.COVERED
        if item.special and pdf_calls.marks(item.handle) > 0:
            return reasons.LAYER_OFF
        if item.cut:
            return reasons.CUT_OFF
        in_layer = item.layered and _is_plain(item.colour)
        return reasons.LAYER_OFF if in_layer else reasons.NO_CONTRAST


def _contains_middle(outer: Sides, sides: Sides) -> bool:
    across, up = (sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2
    return outer[0] <= across <= outer[2] and outer[1] <= up <= outer[3]


def _has_extent(sides: Sides) -> bool:
    """Blanks have none, and neither have letters without a shape."""
    return sides[2] > sides[0] and sides[3] > sides[1]


def _side_by_side(
    items: Sequence[TextObject], bounds: Sides
) -> tuple[list[TextObject], list[TextObject]]:
    """Texts of which none lies on another, and the rest: on a net over the page a text takes the
    meshes that no other has taken."""
    mesh = max(_MESH, max(bounds[2] - bounds[0], bounds[3] - bounds[1]) / _MESHES)
    taken: set[tuple[int, int]] = set()
    group, rest = [], []
    room = _MAX_MESHES
    for item in items:
        left, bottom = max(item.sides[0], bounds[0]), max(item.sides[1], bounds[1])
        right, top = min(item.sides[2], bounds[2]), min(item.sides[3], bounds[3])
        meshes = {
            (across, up)
            for across in range(int(left / mesh), int(right / mesh) + 1)
            for up in range(int(bottom / mesh), int(top / mesh) + 1)
        }
        room -= len(meshes) + 1
        if room < 0 or meshes & taken:
            rest.append(item)
        else:
            taken |= meshes
            group.append(item)
    return group, rest


def _area(sides: Sides) -> float:
    return abs((sides[2] - sides[0]) * (sides[3] - sides[1]))
