"""Metafiles (EMF, WMF) in office files and alone: the words that they draw, without drawing them,
and the bitmaps that they paint, which may be scans."""

import io
import warnings
import zlib
from dataclasses import dataclass

from PIL import Image, ImageChops

from desktop.documents import PageImage
from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.metafile import emf, wmf
from desktop.ingest.readers.metafile.canvas import Bitmap, Canvas, Piece
from desktop.ingest.readers.metafile.reading_order import text_of

# What a compressed one (.emz, .wmz) may unpack to.
MAX_METAFILE = 64 * 1024 * 1024
_GZIP = b"\x1f\x8b"
_HEAD = 64
# Text so much smaller than its picture, or so far outside of it, is seen by nobody.
_TINY, _FAR = 1 / 1500, 1.0
# Smaller bitmaps are signs, patterns and lines.
_LEAST_WIDTH, _LEAST_HEIGHT, _LEAST_PIXELS = 100, 24, 12_000
_MOST_SIDE, _MOST_PIXELS = 4000, 12_000_000
# How many times the pixels of all its bitmaps the paper may have.
_MOST_LARGER = 4
# What all bitmaps of a picture may unpack to and be stretched to, one after another.
_MOST_UNPACKED = 100_000_000
_FORMATS = ("BMP", "DIB", "PNG", "JPEG", "GIF", "TIFF")


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a metafile shows: its text in reading order, what nobody sees and why, whether bitmaps
    in it may hold more, and what is to be said."""

    text: str
    hidden: tuple[tuple[str, str], ...]
    has_bitmaps: bool
    problems: tuple[str, ...]


def begins(head: bytes) -> bool:
    """Whether a file that begins so, in 64 bytes, may be a metafile."""
    return head.startswith(_GZIP) or _is_one(head)


def unpacked(data: bytes) -> bytes:
    """The metafile in these bytes, nothing where there is none."""
    if data.startswith(_GZIP):
        try:
            # What is no metafile is not unpacked to be found out as none.
            if not _is_one(zlib.decompressobj(31).decompress(data, _HEAD)):
                return b""
            data = zlib.decompressobj(31).decompress(data, MAX_METAFILE)
        except zlib.error:
            return b""
    return data if _is_one(data) else b""


def _is_one(head: bytes) -> bool:
    return emf.is_one(head) or wmf.is_one(head)


def read(data: bytes) -> Drawn | None:
    """What a metafile shows; None where these bytes are none."""
    canvas = _played(data)
    if canvas is None:
        return None
    seen: list[Piece] = []
    hidden: dict[str, list[Piece]] = {}
    for piece in canvas.pieces:
        if why := _why_unseen(piece, canvas.frame):
            hidden.setdefault(why, []).append(piece)
        else:
            seen.append(piece)
    problems = [reasons.LETTERS_AS_SHAPES] if canvas.lost else []
    if canvas.cut_off:
        problems.append(reasons.LARGE_DRAWING)
    return Drawn(
        text_of(seen),
        tuple((text_of(pieces), why) for why, pieces in hidden.items()),
        _may_hold_text(canvas.bitmaps),
        tuple(problems),
    )


def draw(data: bytes) -> PageImage:
    """The bitmaps of a metafile, each at its place, on white. Raises ReadingError."""
    canvas = _played(data)
    if canvas is None or not canvas.bitmaps:
        raise reasons.unreadable(reasons.DAMAGED_PICTURE)
    shown = canvas.bitmaps
    across = [x for bitmap in shown for x in (bitmap.left, bitmap.right)]
    down = [y for bitmap in shown for y in (bitmap.top, bitmap.bottom)]
    left, right, top, bottom = min(across), max(across), min(down), max(down)
    wide, high = max(right - left, 1e-3), max(bottom - top, 1e-3)
    scale = max(_scale(bitmap) for bitmap in shown) or 1.0
    # One small sign of many dots would else make a large paper of coarse pictures.
    pixels = min(_MOST_PIXELS, _MOST_LARGER * max(1, sum(w * h for w, h in map(_size, shown))))
    scale = min(scale, _MOST_SIDE / max(wide, high), (pixels / (wide * high)) ** 0.5)
    paper = Image.new("RGB", (max(1, round(wide * scale)), max(1, round(high * scale))), "white")
    room = _MOST_UNPACKED
    for bitmap in shown:
        room -= _paint(bitmap, paper, (left, top, scale), room)
    return PageImage(*paper.size, paper.tobytes())


def _played(data: bytes) -> Canvas | None:
    data = unpacked(data)
    if not data:
        return None
    canvas = Canvas()
    (emf if emf.is_one(data) else wmf).play(data, canvas)
    canvas.cut_off |= len(data) == MAX_METAFILE
    return canvas


def _why_unseen(piece: Piece, frame: tuple[float, float, float, float] | None) -> str:
    if piece.pale:
        return reasons.WHITE
    if frame is None:
        return ""
    left, right = sorted(frame[::2])
    top, bottom = sorted(frame[1::2])
    wide, high = right - left, bottom - top
    if wide <= 0 or high <= 0:
        return ""
    if piece.height < _TINY * min(wide, high):
        return reasons.TINY
    across = left - _FAR * wide <= piece.x <= right + _FAR * wide
    down = top - _FAR * high <= piece.y <= bottom + _FAR * high
    return "" if across and down else reasons.OUTSIDE_PAGE


def _may_hold_text(bitmaps: list[Bitmap]) -> bool:
    pixels = wide = high = 0
    for width, height in map(_size, bitmaps):
        pixels += width * height
        wide, high = max(wide, width), max(high, height)
    return wide >= _LEAST_WIDTH and high >= 1 and pixels >= _LEAST_PIXELS


def _size(bitmap: Bitmap) -> tuple[int, int]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(bitmap.data), formats=_FORMATS) as picture:
                return picture.size
    except Exception:  # noqa: BLE001 - Pillow raises anything on what is no picture
        return 0, 0


def _scale(bitmap: Bitmap) -> float:
    width, _ = _size(bitmap)
    length = abs(bitmap.right - bitmap.left)
    return width / length if length > 1e-6 else 0.0


def _paint(bitmap: Bitmap, paper: Image.Image, where: tuple[float, float, float], room: int) -> int:
    """Put a bitmap on the paper; how many pixels it unpacked to. What is damaged leaves nothing."""
    left, top, scale = where
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(bitmap.data), formats=_FORMATS) as picture:
                pixels = picture.width * picture.height
                if pixels > room:
                    raise reasons.unreadable(reasons.PICTURE_TOO_LARGE)
                # No copy of what is as it should be: a large scan has room once only.
                plain: Image.Image = picture if picture.mode == "RGB" else picture.convert("RGB")
                plain.load()
    except (MemoryError, ReadingError):
        raise
    except Exception:  # noqa: BLE001 - as above
        return 0
    x0, x1 = ((x - left) * scale for x in (bitmap.left, bitmap.right))
    y0, y1 = ((y - top) * scale for y in (bitmap.top, bitmap.bottom))
    if x1 < x0:
        plain = plain.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if y1 < y0:
        plain = plain.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    at = round(min(x0, x1)), round(min(y0, y1))
    size = max(1, round(abs(x1 - x0))), max(1, round(abs(y1 - y0)))
    plain = plain.resize(size)
    if bitmap.how != "put":
        below = paper.crop((*at, at[0] + size[0], at[1] + size[1]))
        join = ImageChops.darker if bitmap.how == "darker" else ImageChops.lighter
        plain = join(below, plain)
    paper.paste(plain, at)
    return max(pixels, size[0] * size[1])
