"""What a PDF page paints that may hide a text: over it, or under it in a colour near to its own."""

import sys
from collections.abc import Collection, Sequence

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.ingest.readers.pdf.pdf_boxes import Sides
from desktop.ingest.readers.pdf.pdf_objects import Colour, PageObjects, Painted

# Rules and underlines hide nothing: what is painted counts from this size in points.
_LEAST_SIDE = 3.0
# A colour this near to another may be that one.
_NEAR = 60
_MAX_PAIRS = 200_000
# The meshes of a net over the page, along each side, and in all that is painted.
_NET = 16
_MAX_MESHES = 400_000
_MAX_ANNOTATIONS = 5000
# Behind all objects of the page.
_LAST = sys.maxsize
_NOT_DRAWN = frozenset({raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP})


def annotations(page: pdfium.PdfPage) -> list[Painted]:
    """The boxes of the annotations that are drawn over a page, links not counted."""
    found = []
    for number in range(min(_MAX_ANNOTATIONS, raw.FPDFPage_GetAnnotCount(page))):
        annotation = raw.FPDFPage_GetAnnot(page, number)
        if not annotation:
            continue
        sides = raw.FS_RECTF()
        if (
            raw.FPDFAnnot_GetSubtype(annotation) not in _NOT_DRAWN
            and not raw.FPDFAnnot_GetFlags(annotation) & raw.FPDF_ANNOT_FLAG_HIDDEN
            and raw.FPDFAnnot_GetRect(annotation, sides)
        ):
            box = (sides.left, sides.bottom, sides.right, sides.top)
            found.append(Painted(_LAST, box, None, is_picture=False))
        raw.FPDFPage_CloseAnnot(annotation)
    return found


def covers(
    objects: PageObjects, besides: Sequence[Painted], colours: Collection[Colour | None]
) -> list[Painted]:
    """What is painted and may hide a text: after the first of them, or in a colour near to one."""
    if not objects.texts.orders:
        return []
    first = objects.texts.orders[0]
    large = [item for item in (*objects.painted, *besides) if _is_large(item.sides)]
    if len(large) * len(colours) > _MAX_PAIRS:
        return large
    return [
        item
        for item in large
        if item.order > first or any(_is_alike(item.colour, colour) for colour in colours)
    ]


class Net:
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
