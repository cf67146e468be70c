"""Whether a PDF may have layers (optional content) that can be switched off.

Told from the file's bytes, without a second parser: it is asked of every file, and nearly none has
layers. The catalogue names them; it may lie in a packed stream of objects.
"""

import re
import zlib

_NAME = b"/OCProperties"
_OBJECTS = re.compile(rb"/ObjStm\b")
_STREAM = re.compile(rb"stream\r?\n")
# From the name of an object stream to its data; what is unpacked here is bounded.
_WINDOW = 2000
_MOST_EACH, _MOST = 4_000_000, 32_000_000


def may_have_layers(data: bytes) -> bool:
    """Whether the file names layers. True when in doubt (locked, or packed in an uncommon way)."""
    if _NAME in data:
        return True
    objects = list(_OBJECTS.finditer(data))
    if objects and b"/Encrypt" in data:
        return True
    left = _MOST
    for match in objects:
        stream = _STREAM.search(data, match.end(), match.end() + _WINDOW)
        if stream is None or left <= 0:
            return True
        most = min(_MOST_EACH, left)
        packed = memoryview(data)[stream.end() : stream.end() + most]
        try:
            unpacked = zlib.decompressobj().decompress(packed, most)
        except zlib.error:
            return True
        left -= len(unpacked)
        if _NAME in unpacked:
            return True
    return False
