"""The rich text of an Outlook message, which is kept compressed ([MS-OXRTFCP])."""

import struct

from desktop.ingest.readers.common import reasons

_COMPRESSED, _PLAIN = 0x75465A4C, 0x414C454D
_WINDOW = 4096
# Section 2.1.2.1: what the window holds before the first byte.
_START = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_MAX_SIZE = 64 * 1024 * 1024


def unpack(data: bytes) -> bytes:
    """The RTF in a compressed or a plain body. Raises ReadingError for what is neither."""
    if len(data) < 16:
        raise reasons.unreadable(reasons.DAMAGED_RTF_BODY)
    size, _, kind, _ = struct.unpack_from("<4I", data)
    body = data[16 : size + 4]
    if kind == _PLAIN:
        return body
    if kind != _COMPRESSED:
        raise reasons.unreadable(reasons.DAMAGED_RTF_BODY)
    return _expand(body)


def _expand(body: bytes) -> bytes:
    """Runs of eight tokens behind a byte that tells letters from references into the window.

    The window is a ring; here it is the end of all that was written, behind what stood in it at
    first: the latest place with a number in the ring is where the ring would have it.
    """
    written = bytearray(_WINDOW - len(_START)) + _START
    before = len(written)
    place = 0
    while place < len(body) and len(written) - before < _MAX_SIZE:
        control = body[place]
        place += 1
        if not control and place + 8 <= len(body):
            written += body[place : place + 8]
            place += 8
            continue
        for bit in range(8):
            is_reference = control >> bit & 1
            if place + is_reference >= len(body):
                return bytes(written[before:])
            if not is_reference:
                written.append(body[place])
                place += 1
                continue
            reference = body[place] << 8 | body[place + 1]
            place += 2
            back = (len(written) - before + len(_START) - (reference >> 4)) % _WINDOW
            if not back:
                return bytes(written[before:])
            written += _repeated(written, back, (reference & 0xF) + 2)
    return bytes(written[before:])


def _repeated(written: bytearray, back: int, length: int) -> bytearray:
    """So many bytes from so far back on. They may run into what they write themselves."""
    start = len(written) - back
    found = written[start : start + length]
    return found if back >= length else (found * (length // back + 1))[:length]
