"""Pictures in the text of office files: which may hold text, and where what was recognised goes.

A picture's number is its place among the package's raster files in the order of their names, so
that it can be found again without reading the document.
"""

import io
import warnings

from PIL import Image

from desktop.documents import PageImage, Picture
from desktop.errors import said_later
from desktop.ingest.readers import image
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.intermediate import TextBuilder
from desktop.ingest.readers.common.ocr_layout import compose
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.package import Package

# Metafiles (EMF, WMF) are drawings that only Windows draws as they are meant.
_RASTER = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp", ".heic")
# Smaller ones are icons, bullets and lines.
_LEAST_WIDTH, _LEAST_HEIGHT, _LEAST_PIXELS = 100, 24, 12_000
_MOST = 200
# Where the formats say how large a picture is; a TIFF may say it at its end.
_HEAD = 256 * 1024
_CELL = " | "


class Pictures:
    """Gathers the pictures that a file shows. Without ``recognised`` they are only named; with it
    ``put`` adds the text of each, once, to the text."""

    def __init__(self, package: Package, recognised: Recognised | None) -> None:
        self._package = package
        self._recognised = recognised
        self._numbers = {name: number for number, name in enumerate(_rasters(package), 1)}
        self._shown: dict[int, bool] = {}
        self._problems: list[str] = []

    def put(self, name: str, builder: TextBuilder) -> None:
        """The file shows the picture of this part here."""
        number = self._numbers.get(name.lstrip("/").lower())
        if number is None or number in self._shown:
            return
        self._shown[number] = sum(self._shown.values()) < _MOST and self._may_hold_text(name)
        if self._recognised is None or not self._shown[number]:
            return
        found = self._recognised.get(number, reasons.NOT_RECOGNISED)
        if isinstance(found, str):
            self._problems.append(f"a picture in it: {found}")
            return
        composed = compose(found)
        if composed.words:
            _add(composed.text, builder)
            problem = reasons.uncertain(composed.confidence)
        else:
            problem = reasons.ILLEGIBLE if found.lost else ""
        if problem:
            self._problems.append(f"a picture in it: {problem}")

    def items(self) -> tuple[Picture, ...]:
        """Those that have to be recognised, or were."""
        return tuple(
            Picture(number, whole=False) for number, wanted in sorted(self._shown.items()) if wanted
        )

    def problems(self) -> tuple[str, ...]:
        """What could not be recognised, or not with certainty."""
        return tuple(dict.fromkeys(self._problems))

    def _may_hold_text(self, name: str) -> bool:
        """Whether it is large enough. Where its beginning does not tell, it may."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                with Image.open(io.BytesIO(self._package.head(name, _HEAD))) as picture:
                    width, height = picture.size
        except Exception:  # noqa: BLE001 - Pillow raises anything on half a file
            return True
        enough = width >= _LEAST_WIDTH and height >= _LEAST_HEIGHT
        return enough and width * height >= _LEAST_PIXELS


def draw(data: bytes, number: int) -> PageImage:
    """The picture of this number as pixels. Raises ReadingError."""
    package = Package(data)
    names = _rasters(package)
    if not 1 <= number <= len(names):
        raise reasons.unreadable(said_later("The document has no such picture."))
    return image.draw(package.member(names[number - 1]) or b"", 1)


def _rasters(package: Package) -> list[str]:
    return sorted(name for name in package.names if name.endswith(_RASTER))


def _add(text: str, builder: TextBuilder) -> None:
    """Paragraphs as paragraphs, rows of cells as a table."""
    for paragraph in text.split("\n\n"):
        lines = paragraph.split("\n")
        if all(_CELL in line for line in lines):
            builder.add_table([line.split(_CELL) for line in lines])
        else:
            builder.add_paragraph(paragraph)
