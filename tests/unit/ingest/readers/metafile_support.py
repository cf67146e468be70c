"""Metafiles as Windows programs write them, record by record ([MS-EMF], [MS-WMF], [MS-EMFPLUS])."""

import io
import struct
from collections.abc import Sequence

from PIL import Image

FRAME = (0, 0, 1000, 800)
WHITE = 0xFFFFFF


def emf(*records: bytes, frame: tuple[int, int, int, int] = FRAME) -> bytes:
    """An enhanced metafile of these records."""
    body = b"".join([*records, record(14, struct.pack("<3I", 0, 16, 20))])
    size, count = 88 + len(body), len(records) + 2
    head = struct.pack("<4i4i", *frame, *(each * 26 for each in frame))
    head += struct.pack("<4s3IHHIII4i", b" EMF", 0x10000, size, count, 1, 0, 0, 0, 0, *_DEVICE)
    return struct.pack("<II", 1, 88) + head + body


_DEVICE = (1000, 800, 260, 208)


def record(kind: int, data: bytes = b"") -> bytes:
    """One record of an enhanced metafile."""
    data = data.ljust(-(-len(data) // 4) * 4, b"\0")
    return struct.pack("<II", kind, 8 + len(data)) + data


def font(number: int, height: int, *, turned: int = 0, face: str = "Arial") -> bytes:
    """A font under its number, chosen at once."""
    look = struct.pack("<5i", -height, 0, turned, turned, 400) + bytes(8)
    look += face.encode("utf-16-le").ljust(64, b"\0")
    return record(82, struct.pack("<I", number) + look) + record(37, struct.pack("<I", number))


def written(
    text: str, x: int, y: int, *, options: int = 0, advance: Sequence[int] | None = None
) -> bytes:
    """A text at a point; letters are 6 wide unless it is told."""
    widths = [6] * len(text) if advance is None else advance
    raw = text.encode("utf-16-le")
    raw += bytes(-len(raw) % 4)
    spaces = 76 + len(raw) if widths else 0
    data = struct.pack("<4iIff", 0, 0, -1, -1, 1, 1.0, 1.0)
    data += struct.pack("<2i3I4iI", x, y, len(text), 76, options, 0, 0, -1, -1, spaces)
    return record(84, data + raw + struct.pack(f"<{len(widths)}i", *widths))


def small_text(text: str, x: int, y: int) -> bytes:
    """A short text, whose letters take a byte each."""
    data = struct.pack("<2i3Iff", x, y, len(text), 0x300, 1, 1.0, 1.0)
    return record(108, data + text.encode("latin-1"))


def colour(value: int) -> bytes:
    """The colour of the letters that follow."""
    return record(24, struct.pack("<I", value))


def painted(picture: Image.Image, x: int, y: int, width: int, height: int) -> bytes:
    """A bitmap in a rectangle."""
    head, bits = _bitmap(picture)
    data = struct.pack("<4i6i", 0, 0, -1, -1, x, y, 0, 0, *picture.size)
    data += struct.pack("<4I", 80, len(head), 80 + len(head), len(bits))
    data += struct.pack("<2I2i", 0, 0x00CC0020, width, height)
    return record(81, data + head + bits)


def plus(*records: bytes, dual: bool = False) -> bytes:
    """A remark with records of EMF+."""
    begin = plus_record(0x4001, struct.pack("<4I", 0xDBC01002, 0, 96, 96), int(dual))
    return remark(b"EMF+" + b"".join([begin, *records]))


def remark(data: bytes) -> bytes:
    """A remark of an enhanced metafile."""
    return record(70, struct.pack("<I", len(data)) + data)


def plus_record(kind: int, data: bytes, flags: int = 0) -> bytes:
    """One record of EMF+."""
    data += bytes(-len(data) % 4)
    return struct.pack("<HHII", kind, flags, 12 + len(data), len(data)) + data


def plus_text(text: str, x: float, y: float) -> bytes:
    """A text as GDI+ draws it."""
    head = struct.pack("<3I4f", 0xFF000000, 0, len(text), x, y, 500.0, 20.0)
    return plus_record(0x401C, head + text.encode("utf-16-le"), 0x8000)


def plus_letters(text: str, x: float, y: float) -> bytes:
    """Letters with a place each."""
    head = struct.pack("<4I", 0xFF000000, 1, 0, len(text)) + text.encode("utf-16-le")
    places = [each for n in range(len(text)) for each in (x + 6.5 * n, y)]
    return plus_record(0x4036, head + struct.pack(f"<{len(places)}f", *places), 0x8000)


def wmf(*records: bytes, placeable: bool = True) -> bytes:
    """A Windows metafile of these records."""
    body = b"".join([*records, wmf_record(0)])
    head = struct.pack("<3HI H I H", 1, 9, 0x300, (18 + len(body)) // 2, 4, 500, 0)
    start = struct.pack("<I H 4h H I H", 0x9AC6CDD7, 0, *FRAME, 1000, 0, 0) if placeable else b""
    return start + head + body


def wmf_record(function: int, data: bytes = b"") -> bytes:
    """One record of a Windows metafile."""
    data += bytes(len(data) % 2)
    return struct.pack("<IH", 3 + len(data) // 2, function) + data


def wmf_text(raw: bytes, x: int, y: int) -> bytes:
    """A text of bytes at a point."""
    return wmf_record(0x0521, struct.pack("<h", len(raw)) + _even(raw) + struct.pack("<2h", y, x))


def wmf_long_text(raw: bytes, x: int, y: int) -> bytes:
    """The same with the widths of its letters."""
    data = struct.pack("<3hH", y, x, len(raw), 0) + _even(raw)
    return wmf_record(0x0A32, data + struct.pack(f"<{len(raw)}h", *([6] * len(raw))))


def wmf_font(height: int, *, charset: int = 0, face: bytes = b"Arial") -> bytes:
    """A font, chosen at once as the object with number 0."""
    look = struct.pack("<5h8B", -height, 0, 0, 0, 400, 0, 0, 0, charset, 0, 0, 0, 0)
    made = wmf_record(0x02FB, look + face.ljust(32, b"\0"))
    return made + wmf_record(0x012D, struct.pack("<H", 0))


def wmf_painted(picture: Image.Image, x: int, y: int, width: int, height: int) -> bytes:
    """A bitmap in a rectangle."""
    head, bits = _bitmap(picture)
    sizes = struct.pack("<8h", picture.height, picture.width, 0, 0, height, width, y, x)
    return wmf_record(0x0F43, struct.pack("<IH", 0x00CC0020, 0) + sizes + head + bits)


def _even(raw: bytes) -> bytes:
    return raw + bytes(len(raw) % 2)


def _bitmap(picture: Image.Image) -> tuple[bytes, bytes]:
    """The head and the bits of a device-independent bitmap."""
    out = io.BytesIO()
    picture.convert("RGB").save(out, "BMP")
    whole = out.getvalue()
    return whole[14:54], whole[54:]
