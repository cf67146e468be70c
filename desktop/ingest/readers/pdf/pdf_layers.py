"""Whether a PDF may have layers (optional content) that can be switched off.

Told from the file's bytes, without a second parser: it is asked of every file, and nearly none has
layers. The catalogue names them; it may lie in a packed stream of objects.
"""

import re
import zlib

_NAME = b"/OCProperties"
_OBJECTS = re.compile(rb"/ObjStm\b")
# A letter of a name that is written by number (ISO 32000-1, 7.3.5), and what can stand before the
# first one of either name. Packed data has a "/" every 256 bytes, such a number every 35,000: it is
# looked for first.
_NUMBER = re.compile(rb"#[0-9A-Fa-f]{2}")
_BEFORE_NUMBER = re.compile(rb"/(?:O?C?P?r?o?p?e?r?t?i?e?s?|O?b?j?S?t?m?)")
_LONGEST_BEFORE = len(_NAME)
_STREAM = re.compile(rb"stream\r?\n")
# From the name of an object stream to its data; what is unpacked here is bounded.
_WINDOW = 2000
_MOST_EACH, _MOST = 4_000_000, 32_000_000


def may_have_layers(data: bytes) -> bool:
    """Whether the file names layers. True when in doubt (locked, packed in an uncommon way, or with
    a name that may be this one)."""
    if _names_layers(data):
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
        if _names_layers(unpacked):
            return True
    return False


def _names_layers(data: bytes) -> bool:
    return _NAME in data or any(
        _is_in_name(data, number.start()) for number in _NUMBER.finditer(data)
    )


def _is_in_name(data: bytes, number: int) -> bool:
    """Whether the letter that is written by number here may be one of either name."""
    start = data.rfind(b"/", max(0, number - _LONGEST_BEFORE), number)
    return start >= 0 and _BEFORE_NUMBER.fullmatch(data, start, number) is not None
