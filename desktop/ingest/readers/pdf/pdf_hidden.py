"""Text of a PDF page that its reader does not see: found, switched off, told why.

What could be hidden is told by cheap signs (its colour, its place, its rendering mode, what is
painted over it). Whether it is hidden is then seen on the page as PDFium draws it: a text whose
drawing changes nothing within its sides, and at their edges no more than what hides it lets shine
through, can't be read by anyone. So a wrong suspicion costs time, never text. The one exception is
the text layer that recognition (OCR) puts under or over a scan: it is not drawn, and it is what the
page says.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.pdf import (
    pdf_blank,
    pdf_calls,
    pdf_covers,
    pdf_drift,
    pdf_objects,
    pdf_text_page,
)
from desktop.ingest.readers.pdf.pdf_blank import NO_INK
from desktop.ingest.readers.pdf.pdf_boxes import Sides
from desktop.ingest.readers.pdf.pdf_objects import Colour, PageObjects, Painted, TextObject
from desktop.ingest.readers.pdf.pdf_parts import Drawn, Parts
from desktop.ingest.readers.pdf.pdf_side_by_side import side_by_side

# The only one in which the colour of filling is all that is seen.
_FILLED = frozenset({raw.FPDF_TEXTRENDERMODE_FILL})
# Those that draw lines, of a width of their own, which may hide what is below them.
_STROKED = frozenset(
    {
        raw.FPDF_TEXTRENDERMODE_STROKE,
        raw.FPDF_TEXTRENDERMODE_FILL_STROKE,
        raw.FPDF_TEXTRENDERMODE_STROKE_CLIP,
        raw.FPDF_TEXTRENDERMODE_FILL_STROKE_CLIP,
    }
)
# Type of this size in points is a smear: a third of a millimetre on A4, in proportion on plans.
_MICROSCOPIC, _MICROSCOPIC_SHARE = 1.05, 1 / 500
# Colours this light may be the paper's; this transparent.
_LIGHT, _FAINT = 215, 64
# What PDFium tells as the colour of tiles that have colours of their own (CPDF_ColorState).
_TILES = (191, 191, 191)
# So many of the largest of what is painted are asked whether they cover a text.
_MAX_COVERS = 500
# A difference of colour (of 255) that an eye can see, and one that is ink. A dot on the edge of
# what hides a text is covered in part: where the text's ink takes up no more of it than the cover,
# or a ground of its colour, at most a quarter shines through.
_SEEN, _INK = 16, 48
_SHINES = 80
# Of what letters take up so much at least is ink; drawn roughly each dot of it is wider.
_LEAST_INK, _LEAST_ROUGH_INK = 0.02, 0.1
# The drawings in turn, by their share of a fine one's dots up and across: what can be told of few
# dots is told in a fraction of the time. The first is for texts that are all of such an extent in
# points, as slides and posters have them.
_VERY_ROUGH, _ROUGH, _FINE = 0.125, 0.5, 1.0
_LARGE = 48.0
# A picture of this share of the page is a scan.
_SCAN_SHARE = 0.5
# Of a text that begins on the page and goes on beside it this share at least is read.
_LEAST_INSIDE = 0.25
# Texts that lie on one another are drawn in turns, so many at most and so many objects in all; what
# is left counts as seen.
_MAX_ROUNDS, _MAX_DRAWN = 12, 40_000
# So many are first looked at, each beside the others, in the drawing of them all.
_MOST_APART = 64


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
    objects.crossing = _crossing(objects.texts.sides, bounds)
    notes = pdf_covers.annotations(page)
    suspects = _suspects(objects, notes, bounds)
    if not suspects:
        return ()
    unseen = _Check(page, objects, notes, bounds).unseen(suspects)
    if not unseen:
        return ()
    text_page = pdf_text_page.load(page)
    try:
        found = texts_of(text_page.handle, unseen)
    finally:
        text_page.close()
    for item, _ in unseen:
        pdf_calls.set_active(item.handle, False)
    return found


def texts_of(texts: int, unseen: Sequence[tuple[TextObject, str]]) -> tuple[Unseen, ...]:
    """The words of objects on the text page of this address; neighbours of one reason are one
    text."""
    parts: list[tuple[str, list[str]]] = []
    for item, reason in unseen:
        words = pdf_blank.text_of(texts, item.handle)
        if parts and parts[-1][0] == reason:
            parts[-1][1].append(words)
        else:
            parts.append((reason, [words]))
    joined = ((" ".join(" ".join(words).split()), reason) for reason, words in parts)
    return tuple(Unseen(text, reason) for text, reason in joined if text)


def _suspects(objects: PageObjects, notes: Sequence[Painted], bounds: Sides) -> list[TextObject]:
    """Of the texts that have an extent those that may be hidden; ``notes`` lie over them all."""
    texts = objects.texts
    places = set(texts.special)
    # Most pages have their texts in a few colours and one way of drawing.
    faint = {colour for colour in texts.palette if not _is_plain(colour)}
    if faint:
        places.update(at for at, colour in enumerate(texts.colours) if colour in faint)
    if texts.modes.count(raw.FPDF_TEXTRENDERMODE_FILL) < len(texts.modes):
        places.update(at for at, mode in enumerate(texts.modes) if mode not in _FILLED)
    if texts.sizes:
        least = _least_size(bounds)
        places.update(at for at, size in texts.sizes.items() if 0 < size < least)
    places.update(at for at in objects.crossing if _is_outside(texts.sides[at], bounds))
    # White letters that are blocks, and thick lines of letters, hide what is below them as a shape
    # does.
    veils = [
        Painted(texts.orders[at], texts.sides[at], texts.colours[at], is_picture=False)
        for at in places
        if texts.colours[at] in faint or texts.modes[at] in _STROKED
    ]
    covers = pdf_covers.covers(objects, (*veils, *notes), texts.palette)
    if covers:
        net = pdf_covers.Net(covers, bounds)
        for at, order, sides, colour in zip(
            count(), texts.orders, texts.sides, texts.colours, strict=False
        ):
            if at not in places and net.may_hide(order, sides, colour):
                places.add(at)
    if not places:
        return []
    found = [texts.at(at) for at in sorted(places)]
    return [
        item if _has_extent(item.sides) else _in_its_room(item)
        for item in found
        if _has_extent(item.sides) or _is_unseen_run(item)
    ]


def _crossing(sides: Sequence[Sides], bounds: Sides) -> list[int]:
    """The places of the texts that are not wholly on the page."""
    far_left, far_down, far_right, far_up = bounds
    return [
        at
        for at, (left, bottom, right, top) in enumerate(sides)
        if not (left >= far_left and right <= far_right and bottom >= far_down and top <= far_up)
    ]


def _is_unseen_run(item: TextObject) -> bool:
    """Whether a text without a shape is drawn without ink too, as recognition (OCR) does with a
    font whose letters are blank: over a scan it is what the scan says."""
    left, bottom, right, top = item.sides
    return item.mode in NO_INK and max(right - left, top - bottom) >= pdf_blank.LONG


def _in_its_room(item: TextObject) -> TextObject:
    """The same with the height of its type."""
    left, bottom, right, top = item.sides
    size = max(1.0, pdf_objects.size_of(item.handle))
    if bottom == top:
        return replace(item, sides=(left, bottom, right, top + size))
    return replace(item, sides=(left - size, bottom, right + size, top))


def _is_plain(colour: Colour | None) -> bool:
    """Whether a text in this colour shows on white paper."""
    if colour is None or colour[:3] == _TILES:
        return False
    return colour[3] >= _FAINT and min(colour[:3]) < _LIGHT


def _is_outside(sides: Sides, bounds: Sides) -> bool:
    """Whether so little of a text is on the page that nobody can read it."""
    wide = min(sides[2], bounds[2]) - max(sides[0], bounds[0])
    high = min(sides[3], bounds[3]) - max(sides[1], bounds[1])
    return wide <= _LEAST_INSIDE * (sides[2] - sides[0]) or high <= _LEAST_INSIDE * (
        sides[3] - sides[1]
    )


def _least_size(bounds: Sides) -> float:
    return min(_MICROSCOPIC, max(bounds[2] - bounds[0], bounds[3] - bounds[1]) * _MICROSCOPIC_SHARE)


class _Check:
    """Looks at suspects on the page as it is drawn."""

    def __init__(
        self,
        page: pdfium.PdfPage,
        objects: PageObjects,
        notes: Sequence[Painted],
        bounds: Sides,
    ) -> None:
        self._page = page
        self._objects = objects
        self._bounds = bounds
        self._least = _least_size(bounds)
        self._area = max(1.0, (bounds[2] - bounds[0]) * (bounds[3] - bounds[1]))
        least = _SCAN_SHARE * self._area
        self._scans = [item for item in objects.pictures if _area(item.sides) > least]
        painted = sorted((*objects.painted, *notes), key=lambda item: -_area(item.sides))
        self._covers = painted[:_MAX_COVERS]
        self._has_lines = not _STROKED.isdisjoint(objects.texts.modes)
        self._extents: dict[int, float] = {}
        colours = [item.colour for item in objects.painted if not item.is_picture]
        self._is_patterned = any(
            colour is None or colour[:3] == _TILES for colour in (*colours, *objects.texts.colours)
        )

    def _extent(self, item: TextObject) -> float:
        """What the letters of a text take up, in square points, without blanks between them. Of a
        text that is drawn again where it stands PDFium has no letters."""
        if not self._extents:
            self._extents = pdf_blank.extents(self._page)
        return self._extents.get(item.handle) or _area(item.sides) / 2

    def unseen(self, suspects: Sequence[TextObject]) -> list[tuple[TextObject, str]]:
        """Those that can't be seen, each with the reason."""
        left = [item for item in suspects if _has_extent(item.sides)]
        for share in (_VERY_ROUGH, _ROUGH, _FINE) if self._are_large(left) else (_ROUGH, _FINE):
            if left:
                left = self._not_found(left, share)
        drifted = self._drifted(suspects, left) if self._scans else set()
        return [(item, self._reason(item)) for item in left if item.order not in drifted]

    def _drifted(self, suspects: Sequence[TextObject], left: Sequence[TextObject]) -> set[int]:
        """The order numbers of the undrawn texts that belong to what a scan says, though they do
        not lie over its ink."""
        missing = {item.order for item in left}
        undrawn = [item for item in suspects if item.mode in NO_INK and _has_extent(item.sides)]
        return pdf_drift.continued(
            [item for item in undrawn if item.order not in missing],
            [item for item in undrawn if item.order in missing],
        )

    def _are_large(self, items: Sequence[TextObject]) -> bool:
        """Whether few dots may show all of these. Of thin lines, and of a scan's ink, they don't
        tell enough."""
        return not (self._has_lines or self._scans) and all(
            min(item.sides[2] - item.sides[0], item.sides[3] - item.sides[1]) >= _LARGE
            for item in items
        )

    def _not_found(self, items: Sequence[TextObject], share: float) -> list[TextObject]:
        """Those that neither show on the page as drawn so nor are what a scan says."""
        parts = Parts(
            self._page,
            self._objects.texts,
            items,
            self._objects.count,
            self._area,
            is_patterned=self._is_patterned,
            share=share,
        )
        drawn = [
            item
            for item in items
            if item.mode not in NO_INK
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
        if not drawn:
            return set()
        marks = parts.marks(drawn)
        left = [item for item in drawn if self._is_marked(parts, marks, item)]
        seen = self._seen_apart(parts, marks, left)
        left = [item for item in left if item.order not in seen]
        for _ in range(max(1, min(_MAX_ROUNDS, _MAX_DRAWN // self._objects.count))):
            if not left:
                break
            # Something was seen where each of these stands; now, which of them it was.
            group, left = side_by_side(left, self._bounds)
            marks = parts.marks(group)
            seen |= {item.order for item in group if self._is_marked(parts, marks, item)}
        return seen | {item.order for item in left}

    def _seen_apart(self, parts: Parts, marks: Drawn, items: Sequence[TextObject]) -> set[int]:
        """The order numbers of those that change the page, drawn together with the others, where
        no other stands: none of them has to be drawn by itself."""
        _, upon = side_by_side(items, self._bounds)
        if not upon:
            return {item.order for item in items}
        if self._has_lines or len(items) > _MOST_APART:
            return set()
        return {item.order for item in items if parts.strongest_apart(marks, item, items) >= _SEEN}

    def _is_marked(self, parts: Parts, marks: Drawn, item: TextObject) -> bool:
        within = parts.strongest(marks, item, within=True)
        if within >= _SEEN and self._has_lines:
            # Lines of letters leave specks of what they cover, where these have their tips.
            least = _LEAST_ROUGH_INK if parts.rough else _LEAST_INK
            return parts.seen_points(marks, item, _SEEN) >= least * self._extent(item)
        if within >= _SEEN or parts.rough:
            return within >= _SEEN
        # A dash is all edge.
        anywhere = parts.strongest(marks, item, within=False)
        return anywhere >= (_SHINES if parts.has_inner(item) else _SEEN)

    def _is_scanned_text(self, parts: Parts, item: TextObject) -> bool:
        """Whether an undrawn text is what a scan says: it lies over ink of the scan."""
        covering = [scan for scan in self._scans if _contains_middle(scan.sides, item.sides)]
        if not covering:
            return False
        if item.mode not in NO_INK and not any(scan.order > item.order for scan in covering):
            return False
        return parts.range_without_texts(item) >= _INK

    def _reason(self, item: TextObject) -> str:
        if item.mode in NO_INK:
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


def _area(sides: Sides) -> float:
    return abs((sides[2] - sides[0]) * (sides[3] - sides[1]))
