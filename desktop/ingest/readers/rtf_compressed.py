"""The rich text of an Outlook message, which is kept compressed ([MS-OXRTFCP])."""

import struct

from desktop.ingest.readers import reasons

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
    """Runs of eight tokens behind a byte that tells letters from references into the window."""
    window = bytearray(_START.ljust(_WINDOW, b"\0"))
    at = len(_START)
    out = bytearray()
    place = 0
    while place < len(body) and len(out) < _MAX_SIZE:
        control = body[place]
        place += 1
        for bit in range(8):
            if not control >> bit & 1:
                if place >= len(body):
                    return bytes(out)
                letters = body[place : place + 1]
                place += 1
            else:
                if place + 1 >= len(body):
                    return bytes(out)
                reference = body[place] << 8 | body[place + 1]
                place += 2
                offset, length = reference >> 4, (reference & 0xF) + 2
                if offset == at:
                    return bytes(out)
                # It may run into what it writes itself.
                at = _copy(window, offset, length, at, out)
                continue
            window[at] = letters[0]
            at = (at + 1) % _WINDOW
            out += letters
    return bytes(out)


def _copy(window: bytearray, offset: int, length: int, at: int, out: bytearray) -> int:
    for step in range(length):
        letter = window[(offset + step) % _WINDOW]
        window[at] = letter
        at = (at + 1) % _WINDOW
        out.append(letter)
    return at
