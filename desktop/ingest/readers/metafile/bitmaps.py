"""Device-independent bitmaps inside metafiles ([MS-WMF] 2.2.2.9), as files that Pillow reads."""

import struct

_RLE_OR_NONE, _MASKS, _JPEG, _PNG = frozenset((0, 1, 2)), 3, 4, 5
_FILE_HEAD = 14
_DARKER, _LIGHTER = 0x008800C6, 0x00EE0086


def way(operation: int) -> str:
    """How a raster operation puts a bitmap upon what is there."""
    return {_DARKER: "darker", _LIGHTER: "lighter"}.get(operation, "put")


def file_of(head: bytes, bits: bytes = b"", *, bits_apart: bool = False) -> bytes:
    """A bitmap as a file; ``head`` holds the bits too unless they are apart. Nothing where it is
    none."""
    if len(head) < 12:
        return b""
    (size,) = struct.unpack_from("<I", head)
    if size == 12:
        count = struct.unpack_from("<H", head, 10)[0]
        start = size + (3 << count if count <= 8 else 0)
    elif size >= 40 and len(head) >= 40:
        count, form = struct.unpack_from("<HI", head, 14)
        if form in {_JPEG, _PNG}:
            return bits if bits_apart else head[size:]
        if form not in _RLE_OR_NONE and form != _MASKS:
            return b""
        used = min(struct.unpack_from("<I", head, 32)[0], 256)
        colours = (used or 1 << count) if count <= 8 else used
        start = size + 4 * colours + (12 if form == _MASKS and size == 40 else 0)
    else:
        return b""
    if bits_apart:
        start = len(head)
    whole = head + bits
    return struct.pack("<2sIII", b"BM", _FILE_HEAD + len(whole), 0, _FILE_HEAD + start) + whole
