"""TNEF ("winmail.dat"): the message in it, and each attachment as a document of its own."""

import struct
from collections.abc import Sequence

import pytest

from desktop.errors import ReadingError
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.common import reasons
from tests.unit.ingest.attachments_support import make_mail

_TEXT, _TEXT8, _LONG, _TIME, _BINARY, _OBJECT = 0x1F, 0x1E, 0x03, 0x40, 0x102, 0x0D
# 17 June 2003, 15:23 UTC.
_WHEN = struct.pack("<Q", 127_003_369_800_000_000)


def _filled(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def _listed(*properties: tuple[int, int, bytes]) -> bytes:
    found = struct.pack("<I", len(properties))
    for kind, identity, value in properties:
        found += struct.pack("<HH", kind, identity)
        if identity >= 0x8000:
            name = "Own".encode("utf-16-le")
            found += bytes(16) + struct.pack("<II", 1, len(name)) + _filled(name)
        if kind in {_TEXT, _TEXT8, _BINARY, _OBJECT}:
            found += struct.pack("<II", 1, len(value)) + _filled(value)
        elif kind & 0x1000:
            found += struct.pack("<I", len(value) // 4) + value
        else:
            found += _filled(value)
    return found


def _attribute(identity: int, value: bytes, level: int = 1) -> bytes:
    head = struct.pack("<BHHI", level, identity, 6, len(value))
    return head + value + struct.pack("<H", sum(value) & 0xFFFF)


def _wide(text: str) -> bytes:
    return (text + "\0").encode("utf-16-le")


def _tnef(
    *properties: tuple[int, int, bytes],
    attributes: bytes = b"",
    attached: Sequence[tuple[bytes, bytes, bytes]] = (),
) -> bytes:
    """A file: of each attachment its short name, its bytes, its properties."""
    data = b"\x78\x9f\x3e\x22\1\0" + _attribute(0x9007, struct.pack("<II", 1251, 0)) + attributes
    if properties:
        data += _attribute(0x9003, _listed(*properties))
    for title, inside, told in attached:
        data += _attribute(0x9002, bytes(14), 2) + _attribute(0x8010, title + b"\0", 2)
        data += _attribute(0x800F, inside, 2)
        data += _attribute(0x9005, told, 2) if told else b""
    return data


def test_heads_body_and_attachments() -> None:
    recipients = struct.pack("<I", 2)
    recipients += _listed(
        (_LONG, 0x0C15, b"\1\0\0\0"),
        (_TEXT, 0x3001, _wide("Bo")),
        (_TEXT, 0x39FE, _wide("bo@b.example")),
    )
    recipients += _listed((_LONG, 0x0C15, b"\2\0\0\0"), (_TEXT8, 0x3003, b"cy@c.example\0"))
    data = _tnef(
        (_TEXT, 0x8001, _wide("passed over")),
        (0x1003, 0x8002, struct.pack("<III", 1, 2, 3)),
        (_TEXT, 0x0037, _wide("The lease")),
        (_TEXT8, 0x0C1A, "Аня\0".encode("cp1251")),
        (_TEXT, 0x5D01, _wide("anya@a.example")),
        (_TIME, 0x0039, _WHEN),
        (_BINARY, 0x1013, b"<html><body><p>The rent is <b>due</b>.</p></body></html>"),
        attributes=_attribute(0x9004, recipients),
        attached=[
            (b"A~1.TXT", b"A note.", _listed((_TEXT, 0x3707, _wide("a long name.txt")))),
            (b"B.TXT", b"Another.", b""),
        ],
    )  # fmt: skip
    parsed = parse(data, "winmail.dat")
    assert parsed.kind == "msg"
    assert parsed.title == "The lease"
    assert parsed.text == (
        "From: Аня <anya@a.example>\nTo: Bo <bo@b.example>\nCc: cy@c.example\n"
        "Date: Tue, 17 Jun 2003 15:23:00 +0000\nSubject: The lease\n\nThe rent is due."
    )
    assert [(a.name, a.data) for a in parsed.attachments] == [
        ("a long name.txt", b"A note."),
        ("B.TXT", b"Another."),
    ]


def test_what_old_programs_write_is_read_too() -> None:
    attributes = _attribute(0x8004, b"The lease\0") + _attribute(0x800C, "Срок\0".encode("cp1251"))
    attributes += _attribute(0x8005, struct.pack("<7H", 2003, 6, 17, 15, 23, 0, 2))
    parsed = parse(_tnef(attributes=attributes) + b"\r\n", "winmail.dat")
    assert parsed.text == "Date: Tue, 17 Jun 2003 15:23:00\nSubject: The lease\n\nСрок"


def test_a_message_inside_is_a_document_of_its_own() -> None:
    inner = _tnef((_TEXT, 0x0037, _wide("Inner")), (_TEXT, 0x1000, _wide("It is due.")))
    held = _listed((_OBJECT, 0x3701, bytes(16) + inner), (_LONG, 0x3705, b"\5\0\0\0"))
    parsed = parse(
        _tnef((_TEXT, 0x1000, _wide("See below.")), attached=[(b"fw", b"", held)]), "a.dat"
    )
    assert [a.name for a in parsed.attachments] == ["fw.dat"]
    assert parse(parsed.attachments[0].data, "fw.dat").text == "Subject: Inner\n\nIt is due."


def test_in_a_mail_it_is_an_attachment_that_is_read() -> None:
    data = _tnef((_TEXT, 0x1000, _wide("The rent is due.")))
    outer = parse(make_mail({"winmail.dat": data}), "lease.eml")
    inside = outer.attachments[0]
    assert parse(inside.data, inside.name).text == "The rent is due."


def test_links_and_objects_say_that_they_are_not_in_it() -> None:
    link, drawn = (_listed((_LONG, 0x3705, bytes([how, 0, 0, 0]))) for how in (7, 6))
    data = _tnef((_TEXT, 0x1000, _wide("x")), attached=[(b"a", b"", link), (b"b", b"y", drawn)])
    problems = [item.problem for item in parse(data, "a.dat").attachments]
    assert problems == [reasons.LINKED_ATTACHMENT, reasons.EMBEDDED_OBJECT]


def test_a_damaged_attachment_costs_no_other() -> None:
    broken = struct.pack("<IHH", 1, _TEXT, 0x3707) + struct.pack("<II", 1, 9999)
    data = _tnef(attached=[(b"a", b"x", broken), (b"B.TXT", b"Another.", b"")])
    found = parse(data, "a.dat").attachments
    assert [item.problem for item in found] == [reasons.DAMAGED_MAIL, ""]
    assert found[1].data == b"Another."


@pytest.mark.parametrize("length", [20, 40, 60])
def test_a_file_that_is_cut_off_is_damaged(length: int) -> None:
    data = _tnef((_TEXT, 0x1000, _wide("The rent is due.")))
    with pytest.raises(ReadingError, match="damaged"):
        parse(data[:length], "winmail.dat")


def test_a_list_that_claims_to_be_endless_ends() -> None:
    endless = struct.pack("<I", 0xFFFFFFFF) + struct.pack("<HH", 0x01, 0x0001) * 10
    with pytest.raises(ReadingError, match="damaged"):
        parse(_tnef(attributes=_attribute(0x9003, endless)), "winmail.dat")
    many = struct.pack("<IHHI", 1, 0x1001, 0x0001, 0xFFFFFFFF)
    with pytest.raises(ReadingError, match="damaged"):
        parse(_tnef(attributes=_attribute(0x9003, many)), "winmail.dat")
