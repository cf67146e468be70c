"""The parts of a PDF page where some texts stand, drawn with and without them.

A page is drawn only in the bands where these texts are: two dozen words on a page of pictures would
else cost as much as all of it, each time.
"""

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

import pypdfium2 as pdfium
from PIL import Image, ImageChops

from desktop.documents import Box
from desktop.ingest.readers.pdf import pdf_calls, pdf_drawing
from desktop.ingest.readers.pdf.pdf_objects import TextObject, TextObjects

# Of a fine drawing.
_DOTS_A_POINT = 2.0
_MAX_DOTS = 6_000_000
# What lies so many dots apart, up or down, is drawn by itself. All that a page holds is gone
# through for each band: of many objects there are fewer bands.
_GAP = 24
_MOST_BANDS, _MOST_GONE_THROUGH = 8, 4000

# Left, top, right and bottom of a part of the drawn page.
Dots = tuple[int, int, int, int]
# What is drawn of each band, or how much it changes it, by the band's number.
Drawn = dict[int, Image.Image]


class Parts:
    """A page, which stays open, where ``items`` stand; ``texts`` are all of its texts, ``count`` is
    how much it draws in all, ``area`` its size in square points. ``is_patterned``: something may be
    filled with tiles, which PDFium lays elsewhere in a part of a page than in all of it.
    ``share``: of the dots of a fine drawing, up or across, so many are drawn. Less than all make a
    ``rough`` one: what it shows the fine one does too."""

    def __init__(
        self,
        page: pdfium.PdfPage,
        texts: TextObjects,
        items: Sequence[TextObject],
        count: int,
        area: float,
        *,
        is_patterned: bool,
        share: float,
    ) -> None:
        self.rough = share < 1.0
        self._page = page
        self._texts = texts
        dots = area * _DOTS_A_POINT * _DOTS_A_POINT
        self._scale = share * _DOTS_A_POINT * min(1.0, (_MAX_DOTS / dots) ** 0.5)
        self._width = math.ceil(page.get_width() * self._scale)
        self._height = math.ceil(page.get_height() * self._scale)
        boxes = pdf_drawing.all_on_page(page, [item.sides for item in items])
        self._dots = {
            item.order: None if box is None else self._dots_of(box)
            for item, box in zip(items, boxes, strict=True)
        }
        shown = [dots for dots in self._dots.values() if dots is not None]
        most = max(1, min(_MOST_BANDS, _MOST_GONE_THROUGH // max(1, count)))
        self._bands = [self._grown(band) for band in _bands_of(shown, most)]
        if shown and is_patterned:
            self._bands = [(0, 0, self._width, self._height)]
        self._tops = [top for _, top, _, _ in self._bands]
        self._bare: Drawn = {}
        self._plain: Drawn = {}

    def marks(self, shown: Sequence[TextObject]) -> Drawn:
        """How much these texts, and no others, change each dot where they stand."""
        places = map(self._dots.get, (item.order for item in shown))
        bands = {self._band_at(dots) for dots in places if dots is not None}
        drawn = self._draw(shown, bands)
        return {
            band: _strongest(ImageChops.difference(self._bare_band(band), image))
            for band, image in drawn.items()
        }

    def strongest(self, marks: Drawn, item: TextObject, *, within: bool) -> int:
        """How much a text changes the page, of 255, at most: in a dot that lies wholly ``within``
        its sides, or in any. 0 where there is none."""
        dots = self._dots[item.order]
        if dots is None:
            return 0
        band = self._band_at(dots)
        return _most(self._cut(marks[band], band, _inner(dots) if within else dots))

    def strongest_apart(self, marks: Drawn, item: TextObject, others: Iterable[TextObject]) -> int:
        """The same within its sides where none of the others stands, or touches it."""
        dots = self._dots[item.order]
        if dots is None:
            return 0
        band, inner = self._band_at(dots), _inner(dots)
        image = self._cut(marks[band], band, inner)
        across, down, _, _ = inner
        for other in others:
            taken = self._dots[other.order]
            if taken is not None and other is not item:
                left, top, right, bottom = self._grown(taken)
                image.paste(0, (left - across, top - down, right - across, bottom - down))
        return _most(image)

    def seen_points(self, marks: Drawn, item: TextObject, least: int) -> float:
        """On how many square points a text changes the page by so much of 255."""
        dots = self._dots[item.order]
        if dots is None:
            return 0.0
        band = self._band_at(dots)
        count = sum(self._cut(marks[band], band, dots).histogram()[least:])
        return float(count / (self._scale * self._scale))

    def has_inner(self, item: TextObject) -> bool:
        """Whether any dot lies wholly within the sides of a text."""
        dots = self._dots[item.order]
        return dots is not None and _has_extent(_inner(dots))

    def range_without_texts(self, item: TextObject) -> int:
        """How far, of 255, a colour differs where a text stands in what is drawn there besides all
        texts. 0 where that is nowhere on the page."""
        dots = self._dots[item.order]
        if dots is None:
            return 0
        band = self._band_at(dots)
        if band not in self._plain:
            self._plain[band] = _plain(self._bare_band(band))
        return max(high - low for low, high in _extrema(self._cut(self._plain[band], band, dots)))

    def _dots_of(self, box: Box) -> Dots:
        left, top = int(box.left * self._width), int(box.top * self._height)
        right, bottom = int(box.right * self._width) + 1, int(box.bottom * self._height) + 1
        return left, top, min(self._width, right), min(self._height, bottom)

    def _grown(self, dots: Dots) -> Dots:
        left, top, right, bottom = dots
        return (
            max(0, left - 1),
            max(0, top - 1),
            min(self._width, right + 1),
            min(self._height, bottom + 1),
        )

    def _band_at(self, dots: Dots) -> int:
        return bisect_right(self._tops, dots[1]) - 1

    def _cut(self, image: Image.Image, band: int, dots: Dots) -> Image.Image:
        across, down, _, _ = self._bands[band]
        left, top, right, bottom = dots
        return image.crop((left - across, top - down, right - across, bottom - down))

    def _bare_band(self, band: int) -> Image.Image:
        if band not in self._bare:
            # All at once: each time the texts are switched off for it.
            self._bare = self._draw((), range(len(self._bands)))
        return self._bare[band]

    def _draw(self, shown: Iterable[TextObject], bands: Iterable[int]) -> Drawn:
        """Bands of the page with these texts and no others."""
        kept = {item.order for item in shown}
        texts = self._texts
        off = [
            handle
            for handle, order in zip(texts.handles, texts.orders, strict=True)
            if order not in kept
        ]
        for handle in off:
            pdf_calls.set_active(handle, False)
        try:
            return {band: self._drawn(self._bands[band]) for band in bands}
        finally:
            for handle in off:
                pdf_calls.set_active(handle, True)

    def _drawn(self, dots: Dots) -> Image.Image:
        left, top, right, bottom = dots
        margins = (left, self._height - bottom, self._width - right, top)
        # Told in points, which are made dots again and rounded up.
        crop = tuple((margin - 0.5) / self._scale for margin in margins)
        # A scan takes most of its time to be made smooth, which a rough drawing is not.
        bitmap = self._page.render(
            scale=self._scale, crop=crop, rev_byteorder=True, no_smoothimage=self.rough
        )
        try:
            picture: Image.Image = bitmap.to_pil()
            # Of this mode Pillow makes a copy, which outlives the bitmap (Image.frombuffer).
            return picture if picture.mode == "RGB" else picture.convert("RGB")
        finally:
            bitmap.close()


def _inner(dots: Dots) -> Dots:
    """Without those on an edge."""
    left, top, right, bottom = dots
    return left + 1, top + 1, max(left + 1, right - 1), max(top + 1, bottom - 1)


def _has_extent(dots: Dots) -> bool:
    return dots[0] < dots[2] and dots[1] < dots[3]


def _strongest(image: Image.Image) -> Image.Image:
    """Of each dot the greatest value of any colour: of three colours each question would be put
    three times."""
    red, green, blue = image.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _most(marks: Image.Image) -> int:
    """The greatest value in a picture of one colour."""
    return _extrema(marks)[0][1]


def _extrema(image: Image.Image) -> list[tuple[int, int]]:
    """The least and the greatest value of each colour."""
    if not image.width or not image.height:
        return [(0, 0)]
    extrema: Any = image.getextrema()
    return [extrema] if image.mode == "L" else list(extrema)


def _plain(image: Image.Image) -> Image.Image:
    """The same in one colour where it is all grey, as most scans are: its parts are told from it in
    a third of the time."""
    red, green, blue = image.split()
    if ImageChops.difference(red, green).getbbox() or ImageChops.difference(red, blue).getbbox():
        return image
    return red


def _bands_of(shown: Sequence[Dots], most: int) -> list[Dots]:
    """The boxes around what lies close together from the top to the foot, ``most`` at most."""
    gap = _GAP
    while True:
        bands: list[Dots] = []
        for dots in sorted(shown, key=lambda each: each[1]):
            if bands and dots[1] - bands[-1][3] <= gap:
                bands[-1] = _around(bands[-1], dots)
            else:
                bands.append(dots)
        if len(bands) <= most:
            return bands
        gap *= 2


def _around(one: Dots, other: Dots) -> Dots:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )
