"""What is ticked and chosen in the forms of old Word files."""

import struct

import pytest

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.word import doc
from tests.unit.ingest.readers.office_support import VANISH, make_doc

_BOX, _LIST = 1, 2
_AS_BEGUN = 25


def _words(text: str, end: bytes = b"\0\0") -> bytes:
    return struct.pack("<H", len(text)) + text.encode("utf-16-le") + end


def _form(kind: int, now: int, first: int, *entries: str) -> bytes:
    body = struct.pack("<IHHH", 0xFFFFFFFF, kind | now << 2, 0, 20) + _words("Check1")
    body += struct.pack("<H", first) + _words("") + _words("Help") + 3 * _words("")
    if entries:
        body += struct.pack("<HHH", 0xFFFF, len(entries), 0)
        body += b"".join(_words(entry, b"") for entry in entries)
    return struct.pack("<IH62x", 68 + len(body), 68) + body


def _doc(form: bytes, result: str = "", *, modifiers: bytes = b"", word: str = "CHECKBOX") -> bytes:
    # Another picture lies before it.
    mark = struct.pack("<HIHB", 0x6A03, 5, 0x0806, 1) + modifiers
    runs = [
        (f"Asthma: \x13 FORM{word} ", b""),
        ("\x01", mark),
        (f"\x14{result}\x15", b""),
        (" daily\x01\r", b""),
    ]
    return make_doc([(runs, 0, b"")], data=b"image" + form)


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        (_form(_BOX, 1, 0), "☒"),
        (_form(_BOX, 0, 1), "☐"),
        (_form(_BOX, _AS_BEGUN, 1), "☒"),
        (_form(_BOX, _AS_BEGUN, 0), "☐"),
        (_form(_LIST, 1, 0, "Never", "At night"), "At night"),
        (_form(_LIST, _AS_BEGUN, 0, "Never", "At night"), "Never"),
    ],
)
def test_what_is_ticked_and_chosen_is_read_where_it_stands(form: bytes, shown: str) -> None:
    assert doc.read(_doc(form)).text == f"Asthma: {shown} daily"


def test_what_was_chosen_is_read_once_where_it_is_text_too() -> None:
    form = _form(_LIST, 1, 0, "Never", "At night")
    assert doc.read(_doc(form, "At night", word="DROPDOWN")).text == "Asthma: At night daily"


def test_a_hidden_box_is_set_apart() -> None:
    reading = doc.read(_doc(_form(_BOX, 1, 0), modifiers=VANISH))
    assert reading.text == "Asthma:  daily"
    assert [(item.text, item.reason) for item in reading.hidden] == [("☒", reasons.HIDDEN_RUN)]


@pytest.mark.parametrize(
    "form",
    [
        b"",
        _form(_BOX, 1, 0)[:70],
        _form(_LIST, 9, 0, "Never"),
        _form(_LIST, 1, 0, "Never", "At night")[:-40] + b"\xff\xff",
        struct.pack("<IH", 9, 0xFFFF),
    ],
)
def test_data_that_are_damaged_cost_nothing_of_the_text(form: bytes) -> None:
    assert doc.read(_doc(form)).text == "Asthma:  daily"
