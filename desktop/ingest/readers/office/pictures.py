"""Pictures in the text of office files: which may hold text, and where what was recognised goes.

A picture's number is its place in the file's album, which is made of the file's bytes alone: it can
be found again without reading the document. Metafiles say their words themselves.
"""

import io
import warnings
from typing import Protocol

from PIL import Image

from desktop.documents import PageImage, Picture
from desktop.errors import said_later
from desktop.ingest.readers import image
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.intermediate import TextBuilder
from desktop.ingest.readers.common.ocr_layout import compose
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.metafile import metafile

# Smaller ones are icons, bullets and lines.
_LEAST_WIDTH, _LEAST_HEIGHT, _LEAST_PIXELS = 100, 24, 12_000
_MOST = 200
# Where the formats say how large a picture is; a TIFF may say it at its end.
_HEAD = 256 * 1024
_METAFILE_HEAD = 64
# Of all metafiles of a file together, as they are played.
_MOST_DRAWN = 64 * 1024 * 1024
_CELL = " | "


class Album(Protocol):
    """The pictures of a file by their numbers, from 1. Raises ReadingError for damaged ones."""

    def head(self, number: int, size: int) -> bytes:
        """The first bytes of one, ``size`` at most."""

    def whole(self, number: int) -> bytes:
        """One as a file."""


class Pictures:
    """Gathers the pictures that a file shows. Without ``recognised`` they are only named; with it
    ``put`` adds the text of each, once, to the text. What of a metafile nobody sees goes aside."""

    def __init__(self, album: Album, recognised: Recognised | None, aside: Aside) -> None:
        self._album = album
        self._recognised = recognised
        self._aside = aside
        self._shown: dict[int, bool] = {}
        self._problems: list[str] = []
        self._room = _MOST_DRAWN

    def put(self, number: int, builder: TextBuilder, page: int | None = None) -> None:
        """The file shows the picture of this number here, on this page."""
        if number in self._shown:
            return
        is_room = sum(self._shown.values()) < _MOST
        if metafile.begins(self._album.head(number, _METAFILE_HEAD)):
            self._shown[number] = self._draw(number, builder, page) and is_room
        else:
            self._shown[number] = is_room and self._may_hold_text(number)
        if self._recognised is None or not self._shown[number]:
            return
        found = self._recognised.get(number, reasons.NOT_RECOGNISED)
        if isinstance(found, str):
            self.say(found)
            return
        composed = compose(found)
        if composed.words:
            _add(composed.text, builder)
            problem = reasons.uncertain(composed.confidence)
        else:
            problem = reasons.ILLEGIBLE if found.lost else ""
        if problem:
            self.say(problem)

    def say(self, problem: str) -> None:
        """Note what is wrong with a picture."""
        self._problems.append(f"a picture in it: {problem}")

    def items(self) -> tuple[Picture, ...]:
        """Those that have to be recognised, or were."""
        return tuple(
            Picture(number, whole=False) for number, wanted in sorted(self._shown.items()) if wanted
        )

    def problems(self) -> tuple[str, ...]:
        """What could not be recognised, or not with certainty."""
        return tuple(dict.fromkeys(self._problems))

    def _draw(self, number: int, builder: TextBuilder, page: int | None) -> bool:
        """Add what a metafile says; whether there may be more in its bitmaps."""
        # Where there is no room left nothing more is unpacked.
        data = metafile.unpacked(self._album.whole(number)) if self._room >= 0 else b""
        self._room -= len(data)
        if self._room < 0:
            self.say(reasons.LARGE_DRAWING)
            return False
        drawn = metafile.read(data)
        if drawn is None:
            self.say(reasons.DAMAGED_DRAWING)
            return False
        _add(drawn.text, builder)
        for text, why in drawn.hidden:
            self._aside.add(text, why, page)
        for problem in drawn.problems:
            self.say(problem)
        return drawn.has_bitmaps

    def _may_hold_text(self, number: int) -> bool:
        """Whether it is large enough. Where its beginning does not tell, it may."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                with Image.open(io.BytesIO(self._album.head(number, _HEAD))) as picture:
                    width, height = picture.size
        except Exception:  # noqa: BLE001 - Pillow raises anything on half a file
            return True
        enough = width >= _LEAST_WIDTH and height >= _LEAST_HEIGHT
        return enough and width * height >= _LEAST_PIXELS


def draw(album: Album, number: int) -> PageImage:
    """The picture of this number as pixels. Raises ReadingError."""
    data = album.whole(number)
    if not data:
        raise reasons.unreadable(said_later("The document has no such picture."))
    if metafile.begins(data[:_METAFILE_HEAD]):
        return metafile.draw(data)
    return image.draw(data, 1)


def _add(text: str, builder: TextBuilder) -> None:
    """Paragraphs as paragraphs, rows of cells as a table."""
    for paragraph in text.split("\n\n"):
        lines = paragraph.split("\n")
        if all(_CELL in line for line in lines):
            builder.add_table([line.split(_CELL) for line in lines])
        else:
            builder.add_paragraph(paragraph)
