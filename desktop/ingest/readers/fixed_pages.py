"""XPS and OpenXPS documents (ECMA-388): pages on which each run of letters has its place."""

import math
import re

from lxml import etree

from desktop.documents import Page
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.intermediate import (
    MAX_PAGES,
    Reading,
    TextBuilder,
    first_heading,
)
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.metafile.canvas import Matrix, Piece
from desktop.ingest.readers.metafile.reading_order import text_of
from desktop.ingest.readers.office.elements import attribute, children, local
from desktop.ingest.readers.office.package_pictures import Pictures
from desktop.ingest.readers.office.properties import title

_MAX_DEPTH = 60
_MOST_PIECES = 100_000
_FARTHEST = 1e6
# In shares of a letter's height; smaller ones, in hundredths of an inch, nobody reads.
_ABOVE, _WIDE, _TINY = 0.8, 0.5, 1.0
# How many heights of its letters beside the paper a run may begin.
_FAR = 2.0
_CLEAR = re.compile(r"none$|#00[0-9A-F]{6}$|SC#0(?:\.0*)?,[^,]*,[^,]*,|TRANSPARENT$")
_WHITE = re.compile(r"#(?:[0-9A-F]{2})?(?:F[8-F]){3}$|WHITE$|SC#(?:1,)?1,1,1$")


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a document; ``recognised`` is what became of the pictures on its pages. Raises
    ReadingError for one that is damaged or shows nothing."""
    package = Package(data, reasons.DAMAGED_PAGES)
    aside, builder = Aside(), TextBuilder()
    pictures = Pictures(package, recognised, aside)
    pages: list[Page] = []
    lost = cut_off = is_deep = False
    for number, name in enumerate(_pages(package), 1):
        root = package.xml(name)
        count = len(builder.blocks)
        if root is not None:
            page = _PageOf(package, name, number, aside)
            page.take_page(root)
            lost, cut_off = lost or page.lost, cut_off or page.cut_off
            is_deep |= page.is_deep
            for paragraph in text_of(page.pieces).split("\n\n"):
                builder.add_paragraph(paragraph)
            for shown in page.pictures:
                pictures.show(shown, builder, number)
        fresh = builder.blocks[count:]
        first = fresh[0].start if fresh else builder.length
        pages.append(Page(number, first, builder.length))
    text, blocks = builder.text, builder.finish()
    if not text and (recognised is not None or not pictures.items()):
        raise reasons.unreadable(reasons.ONLY_HIDDEN if aside else reasons.NO_TEXT)
    problems = [reasons.LETTERS_AS_SHAPES] if lost else []
    problems += [reasons.LARGE_DRAWING] if cut_off else []
    problems += [reasons.TOO_DEEP] if is_deep else []
    return Reading(
        Kind.XPS,
        text,
        blocks,
        tuple(pages),
        title(package) or first_heading(text, blocks),
        (*problems, *aside.problems(), *pictures.problems()),
        hidden=aside.items(),
        pictures=pictures.items(),
    )


def _pages(package: Package) -> list[str]:
    """The parts of the pages in their order."""
    found: list[str] = []
    for sequence in package.related("", "fixedrepresentation"):
        for document in _sources(package, sequence, "DocumentReference"):
            found += _sources(package, document, "PageContent")
            if len(found) > MAX_PAGES:
                raise reasons.unreadable(reasons.TOO_MANY_PAGES)
    return found


def _sources(package: Package, part: str, name: str) -> list[str]:
    root = package.xml(part)
    named = children(root, name) if root is not None else ()
    return [package.resolved(part, attribute(item, "Source")) for item in named]


class _PageOf:
    """Gathers the runs of letters on a page and the pictures that fill its shapes."""

    def __init__(self, package: Package, part: str, number: int, aside: Aside) -> None:
        self._package = package
        self._part = part
        self._number = number
        self._aside = aside
        self.pieces: list[Piece] = []
        self.pictures: list[str] = []
        self.lost = self.cut_off = self.is_deep = False
        self._paper = 0.0, 0.0
        #: Whether anything has been painted that light letters may stand on.
        self._painted = False

    def take_page(self, root: etree._Element) -> None:
        """Take all that is on the page."""
        self._paper = _number(attribute(root, "Width")), _number(attribute(root, "Height"))
        self.take(root, Matrix(), 0)

    def take(
        self, element: etree._Element, matrix: Matrix, depth: int, clear: bool = False
    ) -> None:
        """Take an element and what is in it."""
        name = local(element)
        if depth > _MAX_DEPTH or name.endswith((".Resources", ".OpacityMask", ".Clip")):
            self.is_deep |= depth > _MAX_DEPTH
            return
        clear = clear or _is_clear(attribute(element, "Opacity"))
        self._painted |= name == "Path"
        if name == "Glyphs":
            self._glyphs(element, _matrix(element).then(matrix), clear=clear)
        elif name == "ImageBrush":
            source = attribute(element, "ImageSource")
            if source and not source.startswith("{"):
                self.pictures.append(self._package.resolved(self._part, source))
        else:
            inner = _matrix(element).then(matrix)
            for child in element:
                self.take(child, inner, depth + 1, clear=clear)

    def _glyphs(self, run: etree._Element, matrix: Matrix, *, clear: bool) -> None:
        text = attribute(run, "UnicodeString").removeprefix("{}")
        if not text.strip() or len(self.pieces) >= _MOST_PIECES:
            self.lost |= not text and bool(attribute(run, "Indices"))
            self.cut_off |= bool(text.strip())
            return
        size = _number(attribute(run, "FontRenderingEmSize"))
        x, y = matrix.at(_number(attribute(run, "OriginX")), _number(attribute(run, "OriginY")))
        height = size * math.hypot(matrix.c, matrix.d)
        if not all(map(math.isfinite, (x, y, height))) or max(abs(x), abs(y), height) > _FARTHEST:
            return
        if why := self._why_unseen(run, x, y, height, clear=clear):
            self._aside.add(text, why, self._number)
        else:
            angle = math.atan2(matrix.b, matrix.a)
            up = _ABOVE * height
            length = _length(run, text, size) * math.hypot(matrix.a, matrix.b)
            at = x + math.sin(angle) * up, y - math.cos(angle) * up
            self.pieces.append(Piece(text, *at, angle, length, height, False, False))

    def _why_unseen(
        self, run: etree._Element, x: float, y: float, height: float, *, clear: bool
    ) -> str:
        """Why nobody sees a run of letters, "" if it is seen."""
        fill = _fill(run)
        if clear or _CLEAR.match(fill):
            return reasons.TRANSPARENT
        if height < _TINY:
            return reasons.TINY
        wide, high = self._paper
        beside = wide > 0 and not -_FAR * height <= x <= wide + _FAR * height
        beyond = high > 0 and not -_FAR * height <= y <= high + _FAR * height
        if beside or beyond:
            return reasons.OUTSIDE_PAGE
        return reasons.WHITE if not self._painted and _WHITE.match(fill) else ""


def _is_clear(opacity: str) -> bool:
    return bool(opacity) and _number(opacity) <= 0


def _fill(run: etree._Element) -> str:
    """The colour of a run of letters, "none" where nothing paints them."""
    said = attribute(run, "Fill")
    for part in run if not said else ():
        for brush in part if local(part) == "Glyphs.Fill" else ():
            clear = _is_clear(attribute(brush, "Opacity"))
            return "none" if clear else attribute(brush, "Color").upper() or "brush"
    return said.upper() or "none"


def _length(run: etree._Element, text: str, size: float) -> float:
    """How long a run is: the advances that it tells, in hundredths of the letters' size."""
    told = 0.0
    each = attribute(run, "Indices").split(";")
    for index in each[: len(text)]:
        parts = index.split(",")
        told += _number(parts[1]) / 100 if len(parts) > 1 and parts[1] else _WIDE
    told += _WIDE * max(0, len(text) - len(each))
    return told * size if abs(told) < _FARTHEST else _WIDE * len(text) * size


def _matrix(element: etree._Element) -> Matrix:
    said = attribute(element, "RenderTransform")
    for child in element if not said else ():
        if local(child).endswith(".RenderTransform"):
            said = next((attribute(each, "Matrix") for each in child), "")
    numbers = [_number(part) for part in said.replace(",", " ").split()]
    return Matrix(*numbers) if len(numbers) == 6 else Matrix()


def _number(said: str) -> float:
    try:
        return float(said)
    except ValueError:
        return 0.0
