"""Files of old office programs, and of such as keep their format to themselves: each is named with
what it can be saved as, none is read as if its bytes or its source were words."""

import struct

import pytest

from desktop.errors import ReadingError
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.common import reasons
from tests.unit.ingest.readers.office_support import compound
from tests.unit.zip_support import zipped

_OLD_MANIFEST = (
    '<manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest"><manifest:file-entry'
    ' manifest:media-type="application/vnd.sun.xml.writer" manifest:full-path="/"/>'
    "</manifest:manifest>"
)
_NEW_MANIFEST = _OLD_MANIFEST.replace("sun.xml.writer", "oasis.opendocument.text")
_TEXT = (
    '<o:document-content xmlns:o="urn:o" xmlns:text="urn:t"><o:body><o:text><text:p>The rent is'
    " due.</text:p></o:text></o:body></o:document-content>"
)
_WRITER = {"mimetype": "application/vnd.sun.xml.writer", "content.xml": _TEXT}
_LISTED = {"META-INF/manifest.xml": _OLD_MANIFEST, "content.xml": _TEXT}
_WORKBOOK = (
    b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
    b'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
)


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.doc", b"\xfe\x37\x00\x1c" + bytes(200), reasons.WORD_OF_OLD),
        ("a.doc", b"\xdb\xa5\x2d\x00" + bytes(200), reasons.WORD_OF_OLD),
        ("a.ppt", compound({"PowerPoint Document": b"", "Text_Content": b""}), "PowerPoint"),
        ("a.ppt", compound({"PP40": b"x"}), "PowerPoint"),
        ("a.wpd", b"\xffWPC\x10\0\0\0\1\x0a\2\1" + bytes(99), "WordPerfect"),
        ("a.wps", compound({"MM": b"x", "MN0": b"x"}), "Microsoft Works"),
        ("a.wps", compound({"CONTENTS": b"x", "SPELLING": b"x"}), "Microsoft Works"),
        ("a.wri", b"\x31\xbe\0\0\0\xab" + bytes(99), "Windows Write"),
        ("a.wk1", b"\0\0\2\0\6\4\6\0" + bytes(99), "Lotus"),
        ("a.sdw", compound({"StarWriterDocument": b"x"}), "StarOffice"),
        ("a.sxw", zipped(_WRITER), "OpenOffice 1"),
        ("a.sxw", zipped(_LISTED), "OpenOffice 1"),
        ("a.pub", compound({"Quill": b"x"}), "Publisher"),
        ("a.pages", zipped({"Index/Document.iwa": b"x", "preview.jpg": b"x"}), "Pages"),
        ("a.key", zipped({"index.apxl": "<key/>", "thumbs/1.jpg": b"x"}), "Keynote"),
        ("a.abw", b"<?xml version='1.0'?>\n<!DOCTYPE abiword>\n<abiword/>", "AbiWord"),
        ("a.doc", b"<?xml version='1.0'?><w:wordDocument xmlns:w='u'/>", reasons.WORD_XML),
        ("a.xls", _WORKBOOK, reasons.EXCEL_XML),
    ],
)  # fmt: skip
def test_a_file_without_a_reader_says_what_it_can_be_saved_as(
    name: str, data: bytes, what: str
) -> None:
    with pytest.raises(ReadingError, match="Convert it first: save it as") as refused:
        parse(data, name)
    assert what in refused.value.message


@pytest.mark.parametrize("window", ["", "application/vnd.sun.xml.ui.configuration"])
def test_an_open_document_without_a_media_type_of_its_own_is_read(window: str) -> None:
    entry = f'><manifest:file-entry manifest:media-type="{window}" manifest:full-path="x/"/>'
    manifest = _NEW_MANIFEST.replace(">", entry, 1)
    data = zipped({"META-INF/manifest.xml": manifest, "content.xml": _TEXT})
    parsed = parse(data, "a.odt")
    assert (parsed.kind, parsed.text) == ("odt", "The rent is due.")


def test_an_archive_with_such_names_is_an_archive() -> None:
    assert parse(zipped({"content.xml": "<a/>", "index.xml": "<a/>"}), "a.zip").kind == "zip"
    manifest = {"META-INF/manifest.xml": "<a/>", "content.xml": "<a/>"}
    assert parse(zipped(manifest), "a.zip").kind == "zip"
    handed_over = {"index.xml": "<a/>", "metadata/acts.xml": "<a/>", "letter.txt": "The rent."}
    assert parse(zipped(handed_over), "a.zip").kind == "zip"


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def test_a_workbook_of_excel_3_is_read() -> None:
    parts = (
        _record(0x0209, struct.pack("<HHH", 0, 0x10, 0)),
        _record(0x0231, struct.pack("<HHHB", 200, 0, 0x7FFF, 5) + b"Arial"),
        _record(0x001E, b"\7General"),
        _record(0x0243, bytes(12)),
        _record(0x0204, struct.pack("<HHHH", 0, 0, 0, 4) + b"Rent"),
        _record(0x0203, struct.pack("<HHHd", 0, 1, 0, 1250.0)),
        _record(0x000A, b""),
    )
    parsed = parse(b"".join(parts), "rents.xls")
    assert parsed.kind == "xls"
    assert "Rent | 1250" in parsed.text
