"""The title among the properties of a compound file ([MS-OLEPS], 2.21), by itself: olefile reads
all properties, where a made-up count of values has it run and grow without end."""

import struct

from desktop.ingest.readers.common.code_pages import ANSI, codec

#: The stream with the properties.
STREAM = "\x05SummaryInformation"
# No title is as long, no file has as many properties.
_MOST_BYTES, _MOST_PROPERTIES = 4096, 1024
_CODE_PAGE, _TITLE = 1, 2
_SHORT, _LETTERS, _WIDE_LETTERS = 2, 30, 31
_UTF16 = 1200


def title(data: bytes) -> str:
    """The title that the stream holds, "" if it holds none. Raises struct.error for one that is cut
    off and UnicodeDecodeError for letters of no known code page."""
    (start,) = struct.unpack_from("<I", data, 44)
    (count,) = struct.unpack_from("<I", data, start + 4)
    places = dict(
        struct.unpack_from("<II", data, start + 8 + 8 * number)
        for number in range(min(count, _MOST_PROPERTIES))
    )
    if _TITLE not in places:
        return ""
    kind, size = struct.unpack_from("<HxxI", data, start + places[_TITLE])
    at = start + places[_TITLE] + 8
    if kind == _WIDE_LETTERS:
        return data[at : at + min(2 * size, _MOST_BYTES)].decode("utf-16-le").partition("\0")[0]
    if kind != _LETTERS:
        return ""
    page = _page(data, start + places[_CODE_PAGE]) if _CODE_PAGE in places else 0
    name = "utf-16-le" if page == _UTF16 else codec(page) if page else ANSI
    return data[at : at + min(size, _MOST_BYTES)].decode(name or "ascii").partition("\0")[0]


def _page(data: bytes, at: int) -> int:
    kind, page = struct.unpack_from("<HxxH", data, at)
    return int(page) if kind == _SHORT else 0
