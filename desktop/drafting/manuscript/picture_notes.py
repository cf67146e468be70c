"""What a picture's file says beside its picture: who took or drew it, where, when, with what words.
The picture stays byte for byte as it is packed."""

import struct
from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
# PNG, third edition, 11.3: texts, the time of the last change, Exif.
_PNG_NOTES = frozenset({b"tEXt", b"zTXt", b"iTXt", b"tIME", b"eXIf"})
_JPEG = b"\xff\xd8"
# ITU-T T.81, B.1.1.3. APP1 holds Exif and XMP, APP13 Photoshop's notes, COM comments; the colours
# need APP0, APP2 (their profile) and APP14.
_JPEG_NOTES = frozenset({*range(0xE1, 0xF0), 0xFE}) - {0xE2, 0xEE}
_SCAN, _END = 0xDA, 0xD9
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})


def without_notes(data: bytes) -> bytes:
    """The same picture without its notes; what is neither a whole PNG nor a whole JPEG as it is."""
    try:
        if data.startswith(_PNG):
            return b"".join((_PNG, *_png(data)))
        if data.startswith(_JPEG):
            return b"".join((_JPEG, *_jpeg(data)))
    except (struct.error, ValueError, IndexError):
        return data
    return data


def _png(data: bytes) -> Iterator[bytes]:
    """The chunks to keep; what comes after the last chunk does not belong to the picture."""
    at = len(_PNG)
    kind = b""
    while kind != b"IEND":
        size, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + size
        if end > len(data):
            raise ValueError("a chunk is cut off")
        if kind not in _PNG_NOTES:
            yield data[at:end]
        at = end


def _jpeg(data: bytes) -> Iterator[bytes]:
    """The segments that stay; behind the first scan all does but what follows the end."""
    at = len(_JPEG)
    while True:
        if data[at] != 0xFF:
            raise ValueError("no marker")
        marker = data[at + 1]
        if marker in {_SCAN, _END}:
            last = data.rfind(b"\xff\xd9", at)
            yield data[at : last + 2] if last >= 0 else data[at:]
            return
        size = 0 if marker in _ALONE else struct.unpack_from(">H", data, at + 2)[0]
        end = at + 2 + size
        if marker not in _JPEG_NOTES:
            yield data[at:end]
        at = end
