"""What is ticked and chosen in the forms of a binary Word file ([MS-DOC] 2.9.78 FFData)."""

import struct

import olefile

from desktop.ingest.readers.office.ole import stream
from desktop.ingest.readers.word.doc_binary import modifiers

_STREAM = "Data"
_WORDS = ("FORMCHECKBOX", "FORMDROPDOWN")
_NAMED = tuple(word.encode(codec) for word in _WORDS for codec in ("ascii", "utf-16-le"))
_PLACE, _IS_FORM = 0x6A03, 0x0806
_BOX, _LIST = 1, 2
# What stands for a choice that nobody made.
_AS_BEGUN = 25
_TICKED, _NOT_TICKED = "☒", "☐"


def data_of(archive: olefile.OleFileIO, main: bytes) -> bytes:
    """The stream with the data of forms, which holds pictures too; nothing for a file without forms
    or one in which it is damaged."""
    if not any(name in main for name in _NAMED):
        return b""
    try:
        return stream(archive, _STREAM)
    except Exception:  # noqa: BLE001 - olefile raises whatever it stumbles over; the text is whole
        return b""


def chosen(data: bytes, formats: bytes, *, has_result: bool) -> str:
    """What a box or a list shows to whose data these formats of its mark point; of a list nothing
    if what was chosen is text of the document too."""
    place, is_form = -1, False
    for code, operand in modifiers(formats):
        if code == _PLACE and len(operand) == 4:
            place = int.from_bytes(operand, "little")
        elif code == _IS_FORM:
            is_form = operand != b"\0"
    if not is_form or not 0 <= place < len(data):
        return ""
    try:
        return _shown(data, place, has_result)
    except (struct.error, IndexError):
        return ""


def _shown(data: bytes, place: int, has_result: bool) -> str:
    at = place + struct.unpack_from("<H", data, place + 4)[0]
    bits = struct.unpack_from("<H", data, at + 4)[0]
    kind, now = bits & 3, bits >> 2 & 0x1F
    at = _behind_text(data, at + 10)
    if now == _AS_BEGUN:
        now = struct.unpack_from("<H", data, at)[0]
    if kind == _BOX:
        return _TICKED if now else _NOT_TICKED
    if kind != _LIST or has_result:
        return ""
    at += 2
    # How the text looks, two texts of help, two macros.
    for _ in range(5):
        at = _behind_text(data, at)
    return _entry(data, at, now)


def _behind_text(data: bytes, at: int) -> int:
    return at + 4 + 2 * int(struct.unpack_from("<H", data, at)[0])


def _entry(data: bytes, at: int, wanted: int) -> str:
    """One of a list's entries ([MS-DOC] 2.2.4 STTB)."""
    _, count, extra = struct.unpack_from("<HHH", data, at)
    at += 6
    for number in range(count):
        length = 2 * struct.unpack_from("<H", data, at)[0]
        if number == wanted:
            return data[at + 2 : at + 2 + length].decode("utf-16-le", "replace")
        at += 2 + length + extra
    return ""
