"""Pictures: PNG, JPEG, TIFF with many pages, HEIC, BMP, GIF, WebP. All of their text comes from
recognising it; here their pixels are unpacked for that, and the result is put together."""

import contextlib
import io
import warnings
from collections.abc import Callable, Iterator

import numpy as np
import pi_heif
from PIL import Image, ImageFile, ImageOps

from desktop.documents import Page, PageImage, Picture, WordBox
from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.intermediate import (
    MAX_PAGES,
    MAX_TEXT,
    PAGE_BREAK,
    Reading,
    first_heading,
    too_long,
)
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.outline import outline
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.pdf.pdf_pictures import instead

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP", "HEIF")
# Of these the first picture is meant; the others are an animation, a preview, a series.
_MANY_PAGES = frozenset({"TIFF"})
# What a picture may unpack to within a reader's memory, and Pillow's bytes a pixel by mode.
_MAX_BYTES = 200_000_000
_BYTES = {"1": 1, "L": 1, "I;16": 2, "I;16B": 2, "LA": 4}
_BYTES_OTHERWISE = 4
# What is given away to be recognised: A4 at 340 dots an inch.
_MOST_SIDE, _MOST_PIXELS = 4000, 12_000_000
# Pixels that are this much higher than wide, as faxes have them, are made square.
_FAX_RATIO = 1.3
_LIGHT = 180

Image.MAX_IMAGE_PIXELS = None  # the limit is _MAX_BYTES, checked before anything is unpacked
pi_heif.register_heif_opener(thumbnails=False)


def read(
    data: bytes, step: Callable[[], None] = lambda: None, recognised: Recognised | None = None
) -> Reading:
    """Read a picture file: without ``recognised`` its pages are named as pictures, with it they
    are put together. Raises ReadingError for what is damaged or shows no text."""
    count, cut_off = _count(data)
    if recognised is None:
        empty = tuple(Page(number, 0, 0) for number in range(1, count + 1))
        pictures = tuple(Picture(number, whole=True) for number in range(1, count + 1))
        return Reading(Kind.IMAGE, "", (), empty, pictures=pictures)
    parts: list[str] = []
    pages: list[Page] = []
    words: list[WordBox] = []
    problems = [reasons.PICTURE_CUT_OFF] if cut_off or _is_cut_off(data) else []
    length = 0
    for number in range(1, count + 1):
        step()
        if number > 1:
            parts.append(PAGE_BREAK)
            length += len(PAGE_BREAK)
        page = instead("", "", recognised.get(number, reasons.NOT_RECOGNISED))
        if page.problem:
            problems.append(page.problem if count == 1 else f"page {number}: {page.problem}")
        parts.append(page.text)
        words += [WordBox(length + word.start, length + word.end, word.box) for word in page.words]
        end = length + len(page.text)
        pages.append(Page(number, length, end, confidence=page.confidence))
        length = end
        if length > MAX_TEXT:
            raise too_long()
    if not words:
        empty_reason = reasons.NO_TEXT_IN_PICTURE if count == 1 else reasons.NO_TEXT_IN_PICTURES
        raise reasons.unreadable(_sentence("; ".join(problems)) or empty_reason)
    text = "".join(parts)
    blocks = outline(text, pages, wrapped=True)
    return Reading(
        Kind.IMAGE,
        text,
        blocks,
        tuple(pages),
        first_heading(text, blocks),
        tuple(_sentence(problem) for problem in problems) if count == 1 else tuple(problems),
        words=tuple(words),
    )


def draw(data: bytes, page: int, width: int | None = None) -> PageImage:
    """A page (from 1) as RGB, upright as the file says; ``width`` pixels wide, or as large as is
    good for recognising. Raises ReadingError."""
    with _opened(data) as picture:
        if page > 1:
            if picture.format not in _MANY_PAGES:
                raise reasons.unreadable("The document has no such page.")
            picture.seek(page - 1)
        upright = _unpacked(picture)
    wide, high = upright.size
    if width is None:
        scale = min(1.0, _MOST_SIDE / max(wide, high), (_MOST_PIXELS / (wide * high)) ** 0.5)
    else:
        scale = min(width / wide, (_MOST_PIXELS / (wide * high)) ** 0.5)
    size = (max(1, round(wide * scale)), max(1, round(high * scale)))
    if size != upright.size:
        upright = upright.resize(size, Image.Resampling.BOX if scale < 1 else None)
    return PageImage(*size, upright.tobytes())


@contextlib.contextmanager
def _opened(data: bytes) -> Iterator[ImageFile.ImageFile]:
    """The picture, nothing unpacked yet; whatever Pillow raises means that it is damaged."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
                yield picture
    except (ReadingError, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - Pillow's decoders raise anything on damaged files
        raise reasons.unreadable(reasons.DAMAGED_PICTURE) from None


def _count(data: bytes) -> tuple[int, bool]:
    """How many pages there are, and whether more were announced than are there."""
    with _opened(data) as picture:
        if picture.format not in _MANY_PAGES:
            return 1, False
        count = 1
        while count <= MAX_PAGES:
            try:
                picture.seek(count)
            except EOFError:
                return count, False
            except Exception:  # noqa: BLE001 - as above: the pages before are whole
                return count, True
            count += 1
    raise reasons.unreadable(reasons.TOO_MANY_PAGES)


def _is_cut_off(data: bytes) -> bool:
    with contextlib.suppress(ReadingError), _opened(data) as picture:
        if picture.format in _MANY_PAGES:
            return False
        try:
            _reduce_early(picture)
            picture.load()
        except OSError:
            return True
    return False


def _unpacked(picture: ImageFile.ImageFile) -> Image.Image:
    """The pixels as RGB, upright, on a ground that their text stands out from."""
    _reduce_early(picture)
    needs = picture.width * picture.height * _BYTES.get(picture.mode, _BYTES_OTHERWISE)
    if needs > _MAX_BYTES:
        raise reasons.unreadable(reasons.PICTURE_TOO_LARGE)
    try:
        picture.load()
    except OSError:
        # What there is of a file that was cut off; ``read`` says that it was.
        ImageFile.LOAD_TRUNCATED_IMAGES = True
        try:
            picture.load()
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = False
    factor = max(picture.size) // (2 * _MOST_SIDE) + 1
    plain: Image.Image = picture
    if factor > 1 and picture.mode in {"1", "L", "RGB", "CMYK"}:
        plain = (picture.convert("L") if picture.mode == "1" else picture).reduce(factor)
    return ImageOps.exif_transpose(_square(_as_rgb(plain), picture))


def _reduce_early(picture: ImageFile.ImageFile) -> None:
    """JPEG can be unpacked at a half, a quarter, an eighth of its size."""
    if picture.format in {"JPEG", "MPO"} and max(picture.size) > 2 * _MOST_SIDE:
        picture.draft(None, (_MOST_SIDE, _MOST_SIDE))


def _as_rgb(picture: Image.Image) -> Image.Image:
    exif = picture.getexif()
    if picture.mode.startswith("I") or picture.mode == "F":
        values = np.asarray(picture, np.float32)
        low, high = float(values.min()), float(values.max())
        values = (values - low) * (255 / max(1e-6, high - low))
        plain = Image.fromarray(values.astype(np.uint8)).convert("RGB")
    elif picture.has_transparency_data:
        plain = _on_ground(picture.convert("RGBA"))
    else:
        plain = picture.convert("RGB")
    # exif_transpose looks here for which side is up.
    plain.getexif().update(exif)
    return plain


def _on_ground(picture: Image.Image) -> Image.Image:
    """Light writing on a transparent ground is put on black, all else on white."""
    values = np.asarray(picture, np.float32)
    cover = values[..., 3]
    light = float((values[..., :3].mean(axis=2) * cover).sum() / max(1.0, float(cover.sum())))
    ground = Image.new("RGBA", picture.size, "black" if light > _LIGHT else "white")
    ground.alpha_composite(picture)
    return ground.convert("RGB")


def _square(plain: Image.Image, picture: ImageFile.ImageFile) -> Image.Image:
    """A fax of 204 by 98 dots an inch as high as its paper was."""
    try:
        across, down = (float(dots) for dots in picture.info["dpi"])
        ratio = across / down
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return plain
    if not _FAX_RATIO < ratio < 3:
        return plain
    exif = plain.getexif()
    plain = plain.resize((plain.width, round(plain.height * ratio)))
    plain.getexif().update(exif)
    return plain


def _sentence(problem: str) -> str:
    return problem[:1].upper() + problem[1:].removesuffix(".") + "." if problem else ""
