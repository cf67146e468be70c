"""Pictures in old Word, Excel and PowerPoint files that nothing in the text points to: nobody looks
at them, and the file says so."""

import struct

import pytest
from PIL import Image

from desktop.documents import Status
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.common import reasons
from desktop.ingest.run.advice import advice
from tests.unit.ingest.ocr_support import encoded
from tests.unit.ingest.readers.compound_support import compound_tree, streams
from tests.unit.ingest.readers.office_support import make_doc, make_ppt, make_xls, xls_cell

_SCAN = encoded(Image.new("RGB", (620, 877), "white"))
_PHOTO = encoded(Image.new("RGB", (1000, 700), "navy"), "JPEG")
_LOGO = encoded(Image.new("RGB", (380, 1200), "navy"))
_LETTER = make_doc([([("See below.\r", b"")], 0, b"")])


def _with(data: bytes, name: str, picture: bytes) -> bytes:
    blip = struct.pack("<HHI", 0x6E00, 0xF01E, len(picture) + 17) + bytes(17) + picture
    return compound_tree({**streams(data), name: blip})


@pytest.mark.parametrize("picture", [_SCAN, _PHOTO])
@pytest.mark.parametrize(
    ("name", "data", "stream"),
    [
        ("a.doc", _LETTER, "Data"),
        ("a.ppt", make_ppt([("Rent", "See below.", False)]), "Pictures"),
        ("a.xls", make_xls({"Rents": (0, [xls_cell(0, 0, "See below.")])}), "Other"),
    ],
)
def test_a_file_says_that_its_scans_were_not_read(
    name: str, data: bytes, stream: str, picture: bytes
) -> None:
    parsed = parse(_with(data, stream, picture), name)
    assert "See below." in parsed.text
    assert parsed.problems == (reasons.UNREAD_PICTURES,)
    assert advice(Status.PARTIAL, reasons.UNREAD_PICTURES) == "", "the reason says it itself"


def test_of_logos_and_of_what_only_looks_like_a_picture_nothing_is_said() -> None:
    assert parse(_with(_LETTER, "Data", _LOGO), "a.doc").problems == ()
    assert parse(_with(_LETTER, "Data", b"\xff\xd8\xff" * 500), "a.doc").problems == ()
    assert parse(rb"{\rtf1 ffd8ffe0 is how a JPEG begins}", "a.rtf").problems == ()
