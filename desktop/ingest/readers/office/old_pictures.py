"""Pictures in old Word, Excel, PowerPoint and RTF files that may be scans, wherever they lie:
whether a file has some can be told from its bytes, where its reader finds none."""

import io
import re
import struct
import warnings
from collections.abc import Iterator

from PIL import Image

from desktop.ingest.readers.common import reasons

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\xff\xd8\xff"
_HEADS = re.compile(re.escape(_PNG) + b"|" + re.escape(_JPEG))
# In RTF they are written as hexadecimal digits.
_DIGITS = re.compile(
    rb"89504e470d0a1a0a0000000d49484452([0-9a-f]{16})|ffd8ff[0-9a-f]{2}", re.IGNORECASE
)
# Where a JPEG says how large it is; its colours and a small picture of it may stand before.
_HEAD = 128 * 1024
_NO_DIGITS = re.compile(rb"[^0-9a-f]+", re.IGNORECASE)
# A page of text is no smaller; photographs of that size can't be told from one.
_LEAST_SIDE, _LEAST_PIXELS = 400, 400_000
_MOST = 200


def unread(data: bytes) -> tuple[str, ...]:
    """What to say of the pictures of a file that is no package, if anything."""
    sizes = _of_digits(data) if data.lstrip()[:5] == b"{\\rtf" else _of_bytes(data)
    return (reasons.UNREAD_PICTURES,) if any(map(_may_be_page, sizes)) else ()


def _may_be_page(size: tuple[int, int]) -> bool:
    return min(size) >= _LEAST_SIDE and size[0] * size[1] >= _LEAST_PIXELS


def _of_bytes(data: bytes) -> Iterator[tuple[int, int]]:
    for number, found in enumerate(_HEADS.finditer(data)):
        if number >= _MOST:
            return
        if found[0] == _PNG:
            yield _sides(data[found.end() : found.end() + 8])
        else:
            yield _of_jpeg(data[found.start() : found.start() + _HEAD])


def _of_digits(data: bytes) -> Iterator[tuple[int, int]]:
    for number, found in enumerate(_DIGITS.finditer(data)):
        if number >= _MOST:
            return
        if found[1]:
            yield _sides(bytes.fromhex(found[1].decode()))
        else:
            digits = _NO_DIGITS.sub(b"", data[found.start() : found.start() + 2 * _HEAD])
            yield _of_jpeg(bytes.fromhex(digits[: len(digits) & ~1].decode()))


def _sides(head: bytes) -> tuple[int, int]:
    return struct.unpack(">II", head) if len(head) == 8 else (0, 0)


def _of_jpeg(head: bytes) -> tuple[int, int]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(head), formats=["JPEG"]) as picture:
                return picture.size
    except Exception:  # noqa: BLE001 - Pillow raises anything on what only looks like a picture
        return 0, 0
