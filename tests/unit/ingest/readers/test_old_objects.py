"""What other programs' objects in old Office files and RTF hold: each is a document of its own."""

import struct
import zlib
from collections.abc import Iterator

import olefile
import pytest

from desktop.documents import Attachment, ParsedDocument
from desktop.ingest.reader_process.parse import inner, parse
from desktop.ingest.readers.office import compound
from desktop.ingest.readers.office.embedded import LOST
from desktop.ingest.readers.office.ole import Storage
from tests.unit.ingest.readers.compound_support import Tree, compound_tree, streams
from tests.unit.ingest.readers.office_support import make_doc, make_ppt, make_xls, xls_cell

_RENTS = make_xls({"Rents": (0, [xls_cell(0, 0, "Rent"), xls_cell(0, 1, 1250.0)])})
_LETTER = make_doc([([("The deposit is due.\r", b"")], 0, b"")])
_NOTE = b"A note that was dropped in."


def _native(name: bytes, data: bytes) -> bytes:
    body = b"\2\0" + name + b"\0C:\\" + name + b"\0\0\0\3\0" + struct.pack("<I", 4) + b"C:\\\0"
    body += struct.pack("<I", len(data)) + data
    return struct.pack("<I", len(body)) + body


def _said(parsed: ParsedDocument) -> dict[str, str]:
    return {each.name: parse(each.data, each.name).text for each in parsed.attachments}


def test_objects_in_a_word_file_are_documents() -> None:
    pool: Tree = {
        "_1": streams(_RENTS),
        "_2": {"\1Ole10Native": _native(b"note.txt", _NOTE)},
        "_3": {"Equation Native": b"no file"},
    }
    data = compound_tree({**streams(_LETTER), "ObjectPool": pool})
    parsed = parse(data, "letter.doc")
    assert parsed.text == "The deposit is due."
    assert list(_said(parsed)) == ["object 1.xls", "note.txt"]
    assert "Rent | 1250" in _said(parsed)["object 1.xls"]
    assert _said(parsed)["note.txt"] == _NOTE.decode()
    assert parsed.problems == ()
    assert inner(data, ["letter.doc", "note.txt"]) == _NOTE


def test_objects_in_a_workbook_are_documents() -> None:
    data = compound_tree({**streams(_RENTS), "MBD0001": streams(_LETTER)})
    parsed = parse(data, "rents.xls")
    assert "Rent | 1250" in parsed.text
    assert _said(parsed) == {"object 1.doc": "The deposit is due."}


@pytest.mark.parametrize("deflated", [True, False])
def test_objects_in_a_presentation_are_documents(deflated: bool) -> None:
    held = struct.pack("<I", len(_LETTER)) + zlib.compress(_LETTER) if deflated else _LETTER
    parsed = parse(
        make_ppt([("Rent", "It is due", False)], embedded=held, deflated=deflated), "a.ppt"
    )
    assert _said(parsed) == {"object 1.doc": "The deposit is due."}


def test_an_object_that_unpacks_to_too_much_is_said_to_be_lost() -> None:
    bomb = struct.pack("<I", 9) + zlib.compress(bytes(65 * 1024 * 1024))
    parsed = parse(make_ppt([("Rent", "It is due", False)], embedded=bomb, deflated=True), "a.ppt")
    assert parsed.attachments == ()
    assert parsed.problems == (LOST,)


def _old_object(form: int, name: bytes, data: bytes) -> str:
    head = struct.pack("<II", 0x501, form) + struct.pack("<I", len(name) + 1) + name + b"\0"
    head += bytes(8) + struct.pack("<I", len(data)) + data
    return head.hex()


def _rtf(*objects: str) -> bytes:
    each = (
        r"{\object\objemb{\*\objclass Word.Document.8}{\*\objdata " + digits + "\n" + "}"
        r"{\result {\pard Shown in its place}}}"
        for digits in objects
    )
    return (r"{\rtf1 Enclosed: " + "".join(each) + r"\par}").encode()


def test_objects_in_rtf_are_documents_and_what_stands_for_them_is_text() -> None:
    package = _native(b"note.txt", _NOTE)[4:]
    data = _rtf(
        _old_object(2, b"Word.Document.8", _LETTER),
        _old_object(2, b"Package", package),
        _old_object(1, b"Word.Document.8", b""),
    )
    parsed = parse(data, "letter.rtf")
    assert _said(parsed) == {"object 1.doc": "The deposit is due.", "note.txt": _NOTE.decode()}
    assert parsed.text.startswith("Enclosed: Shown in its place")
    assert parsed.problems == ()


def test_an_object_in_rtf_that_is_cut_off_is_said_to_be_lost() -> None:
    parsed = parse(_rtf(_old_object(2, b"Package", _native(b"note.txt", _NOTE)[4:-9])), "a.rtf")
    assert parsed.problems == (LOST,)


def test_a_chart_of_old_presentations_shows_its_figures() -> None:
    def cell(kind: int, row: int, column: int, value: bytes) -> bytes:
        body = struct.pack("<HH3x", row, column) + value
        return struct.pack("<HH", kind, len(body)) + body

    book = struct.pack("<HHHH12x", 0x0809, 16, 0x0680, 0x8000)
    book += (
        cell(4, 0, 1, b"\4\0Rent") + cell(4, 0, 2, b"\4\0Paid") + cell(4, 1, 0, b"\4\0" + b"2025")
    )
    book += cell(3, 1, 1, struct.pack("<d", 1250.5))
    title = b"\0\0\7\1" + "in euro".encode("utf-16-le")
    book += struct.pack("<HH", 0x100D, len(title)) + title
    parsed = parse(compound_tree({"Workbook": book}), "object 1.xls")
    assert parsed.text == "in euro\n\n| Rent | Paid\n2025 | 1250.5 |"


class _Folder(Storage):
    """A folder without a file around it."""

    def __init__(self, held: dict[str, bytes]) -> None:
        self._held = {name.lower(): data for name, data in held.items()}
        self._streams = {name.lower(): name for name in held}

    def stream(self, name: str) -> bytes:
        return self._held[name]

    def storages(self, beginning: str) -> Iterator[Storage]:
        return iter(())


def test_a_folder_becomes_a_file_that_other_programs_open() -> None:
    """Streams that share sectors, that fill them, that need more tables than the head names."""
    held = {"A": b"short", "Bb": b"w" * 64, "Ccc": b"v" * 4095, "D": b"u" * 4096, "None": b""}
    held["Long"] = bytes(range(256)) * 36_000
    packed = compound.packed(_Folder(held))
    with olefile.OleFileIO(packed, raise_defects=olefile.DEFECT_POTENTIAL) as archive:
        assert {name: archive.openstream(name).read() for name in held} == held


def test_what_is_taken_out_is_the_same_at_each_reading() -> None:
    pool: Tree = {"_1": streams(_RENTS)}
    data = compound_tree({**streams(_LETTER), "ObjectPool": pool})
    first, second = (parse(data, "letter.doc").attachments for _ in range(2))
    assert first == second
    assert isinstance(first[0], Attachment)
