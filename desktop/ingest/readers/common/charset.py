"""Which characters a text file's bytes are. Order: byte-order mark, UTF-16 by its zero bytes, what
the file itself declares, UTF-8, Windows-1252."""

import codecs
import re
from dataclasses import dataclass

from desktop.ingest.readers.common import reasons

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 64 * 1024
# Control characters that text files do not have; the share above which they are not text.
_NOT_TEXT = bytes(set(range(0x20)) - {7, 8, 9, 10, 11, 12, 13, 26, 27})
_MAX_CONTROL_SHARE = 0.005
_HIGH_BYTES = bytes(range(0x80, 0x100))
# Western European text has few letters outside ASCII; Cyrillic or Greek in an old code page read
# as Windows-1252 has mostly such.
_SURE_SHARE, _LIKELY_SHARE = 0.25, 0.5
_COMMON = frozenset("äöüßéèêëàâçîïôùûñáíóúåøæìòœ")
_HIGH_LETTERS = re.compile("[^\\W\\d_a-zA-Z]")
_LETTERS = re.compile("[^\\W\\d_]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """``problem`` is a sentence for the user where characters may be wrong."""

    text: str
    encoding: str
    problem: str = ""


def decode(data: bytes, declared: str = "") -> Decoded:
    """The text of ``data``. ``declared`` is the encoding that the file names, if it does.

    Raises ReadingError for what is not text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding)
    if encoding := _wide_encoding(data):
        return Decoded(data.decode(encoding, "replace"), encoding)
    if looks_binary(data):
        raise reasons.unreadable(reasons.BINARY)
    if (text := _strictly(data, "utf-8")) is not None:
        return Decoded(text, "utf-8")
    if declared and (text := _strictly(data, declared)) is not None:
        return Decoded(text, declared)
    return _damaged_utf8(data) or _western(data)


def looks_binary(data: bytes) -> bool:
    """Whether the beginning holds zero bytes or many control characters."""
    sample = data[:_SAMPLE]
    if b"\0" in sample:
        return True
    controls = len(sample) - len(sample.translate(None, _NOT_TEXT))
    return controls > max(1, len(sample) * _MAX_CONTROL_SHARE)


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of Western text is zero, and no others are."""
    sample = data[: _SAMPLE & ~1]
    half = len(sample) // 2
    if half < 2 or len(data) % 2 or b"\0" not in sample:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.6 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.05 * half:
        return "utf-16-be"
    return ""


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        codec = codecs.lookup(encoding)
        # Python's bytes-to-bytes and text transforms ("rot13", "zip") are codecs too.
        if not getattr(codec, "_is_text_encoding", True):
            return None
        return data.decode(encoding)
    except (LookupError, ValueError):
        return None


def _damaged_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few wrong bytes, or cut off in the middle of a character."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = len(text) - wrong - len(data.translate(None, _HIGH_BYTES))
    return Decoded(text, "utf-8", reasons.LOST_CHARACTERS) if right > wrong else None


def _western(data: bytes) -> Decoded:
    # The five bytes that Windows-1252 leaves out become "\ufffd".
    text = data.decode("cp1252", "replace")
    letters = len(_LETTERS.findall(text[:_SAMPLE]))
    high = _HIGH_LETTERS.findall(text[:_SAMPLE])
    sure = len(high) <= max(2, letters * _SURE_SHARE)
    likely = len(high) <= letters * _LIKELY_SHARE and _COMMON.issuperset("".join(high).lower())
    certain = (sure or likely) and "\ufffd" not in text
    return Decoded(text, "cp1252", "" if certain else reasons.GUESSED_ENCODING)
