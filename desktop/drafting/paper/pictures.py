"""The pictures of a Word file as pixels: what a file holds is decoded here, in the confined worker,
and never in a process that knows a key."""

import io
from collections.abc import Iterator

from lxml import etree
from PIL import Image

from desktop.drafting.paper.model import Picture
from desktop.drafting.redline.office_file import OfficeFile
from desktop.ingest.readers.office.elements import attribute, local

_EMU = 12_700.0  # to a point
_DPI = 300
_MOST_PIXELS = 40_000_000
_MOST_POINTS = 2_000.0
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
_UNITS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75}


class Pictures:
    """Decodes each picture once, as fine as a printer shows it."""

    def __init__(self, file: OfficeFile) -> None:
        self._file = file
        self._found: list[Picture] = []
        self._known: dict[tuple[str, int, int], int] = {}

    def all(self) -> tuple[Picture, ...]:
        """Those that were asked for."""
        return tuple(self._found)

    def of(self, element: etree._Element, part: str) -> Iterator[tuple[int, float, float]]:
        """The pictures of a drawing: number, width and height in points. One that can't be decoded
        (a metafile) is left out."""
        for shown in element.iter("{*}blip", "{*}imagedata"):
            relation = self._file.relations(part).get(
                attribute(shown, "embed") or attribute(shown, "id")
            )
            size = size_of(element, shown)
            if relation is None or relation.external or size is None:
                continue
            number = self._decoded(relation.target, *size)
            if number >= 0:
                yield number, *size

    def _decoded(self, name: str, width: float, height: float) -> int:
        most = (max(1, round(width / 72 * _DPI)), max(1, round(height / 72 * _DPI)))
        key = (name, *most)
        if key not in self._known:
            self._known[key] = -1
            picture = _pixels(self._file.data(name), most)
            if picture is not None:
                self._known[key] = len(self._found)
                self._found.append(picture)
        return self._known[key]


def _pixels(data: bytes, most: tuple[int, int]) -> Picture | None:
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            if image.width * image.height > _MOST_PIXELS:
                return None
            image.draft("RGB", most)
            shown = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    if shown.width > most[0] or shown.height > most[1]:
        shown = shown.resize(
            (min(shown.width, most[0]), min(shown.height, most[1])), Image.Resampling.LANCZOS
        )
    return Picture(shown.width, shown.height, shown.tobytes())


def size_of(element: etree._Element, shown: etree._Element) -> tuple[float, float] | None:
    """Width and height in points of a drawing in which ``shown`` stands; None if it says none."""
    extent = next(element.iter("{*}extent"), None)
    if extent is not None:
        wide, high = attribute(extent, "cx"), attribute(extent, "cy")
        if wide.isdecimal() and high.isdecimal():
            return _within(int(wide) / _EMU, int(high) / _EMU)
    within = (each for each in element.iter("{*}shape", "{*}rect", "{*}group"))
    for shape in (*shown.iterancestors(), *within):
        if local(shape) in {"shape", "rect", "group"}:
            style = attribute(shape, "style")
            across, down = of_style(style, "width"), of_style(style, "height")
            return None if across is None or down is None else _within(across, down)
    return None


def of_style(style: str, name: str) -> float | None:
    """A length of VML in points: "width:120pt;height:4cm"."""
    said = dict(part.split(":", 1) for part in style.split(";") if ":" in part)
    value = said.get(name, "").strip()
    try:
        return float(value[:-2]) * _UNITS.get(value[-2:], 0.0)
    except ValueError:
        return None


def _within(width: float, height: float) -> tuple[float, float] | None:
    fits = 0 < width <= _MOST_POINTS and 0 < height <= _MOST_POINTS
    return (width, height) if fits else None
