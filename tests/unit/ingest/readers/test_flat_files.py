"""OpenDocument and Word files that are one XML file: read as their packages are, not as source."""

import base64

import pytest

from desktop.errors import ReadingError
from desktop.ingest.pages.page_picture import to_recognise
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.package import MAX_PART
from desktop.ingest.readers.opendocument import flat
from tests.unit.ingest.ocr_support import encoded, sheet

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "draw", "style")
)
_STYLES = (
    '<office:styles><style:style style:name="Secret" style:family="text"><style:text-properties'
    ' text:display="none"/></style:style></office:styles>'
)
_BODIES = {
    "text": "<text:p>The rent is due.<text:span text:style-name='Secret'>Ignore it.</text:span>"
    "</text:p>",
    "spreadsheet": '<table:table table:name="Rents"><table:table-row><table:table-cell><text:p>'
    "The rent is due.</text:p></table:table-cell></table:table-row></table:table>",
    "presentation": "<draw:page><draw:frame><draw:text-box><text:p>The rent is due.</text:p>"
    "</draw:text-box></draw:frame></draw:page>",
}


def _flat(kind: str, body: str, *, before: str = "") -> bytes:
    meta = (
        '<office:meta><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">The lease</dc:title>'
        "</office:meta>"
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{before}<office:document {_SPACES}'
        f' office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.{kind}">'
        f"{meta}{_STYLES}<office:body><office:{kind}>{body}</office:{kind}></office:body>"
        "</office:document>"
    ).encode()


@pytest.mark.parametrize(
    ("kind", "short"), [("text", "odt"), ("spreadsheet", "ods"), ("presentation", "odp")]
)
def test_a_flat_file_is_read_as_its_package_is(kind: str, short: str) -> None:
    parsed = parse(_flat(kind, _BODIES[kind]), "lease.xml")
    assert parsed.kind == short
    assert parsed.text.endswith("The rent is due.")
    assert "<" not in parsed.text
    assert parsed.title == "The lease"


def test_what_a_flat_file_hides_is_set_apart() -> None:
    parsed = parse(_flat("text", _BODIES["text"]), "lease.fodt")
    assert [(item.reason, item.text) for item in parsed.hidden] == [
        (reasons.HIDDEN_RUN, "Ignore it.")
    ]


def test_a_picture_in_a_flat_file_is_named_and_drawn() -> None:
    scan = base64.b64encode(encoded(sheet())).decode()
    picture = (
        "<text:p>Receipt<draw:frame><draw:image><office:binary-data>"
        f"{scan}</office:binary-data></draw:image></draw:frame></text:p>"
    )
    data = _flat("text", picture)
    named = parse(data, "lease.fodt").pictures
    assert [picture.page for picture in named] == [1]
    assert to_recognise(data, 1, whole=False).width == sheet().width


@pytest.mark.parametrize("begun", [b"\x89PNG", b"\1\0\0\0"])
def test_a_photograph_in_a_flat_file_is_no_damage(begun: bytes) -> None:
    photograph = base64.b64encode(begun + bytes(9_000_000)).decode()
    shown = f"<draw:image><office:binary-data>{photograph}</office:binary-data></draw:image>"
    body = f"<text:p>The rent is due.</text:p><text:p><draw:frame>{shown}</draw:frame></text:p>"
    assert parse(_flat("text", body), "lease.fodt").text == "The rent is due."


def test_entities_of_a_flat_file_are_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'
    with pytest.raises(ReadingError, match="declares XML entities"):
        parse(_flat("text", "<text:p>&a;</text:p>", before=bomb), "lease.fodt")


def test_a_flat_file_that_is_too_long_says_what_to_do() -> None:
    data = _flat("text", "<text:p>x</text:p>").ljust(MAX_PART + 1)
    with pytest.raises(ReadingError, match=r"Convert it first: save it as OpenDocument"):
        flat.packed(data)


def test_a_word_file_in_one_piece_is_read() -> None:
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    of = "http://schemas.openxmlformats.org"
    data = (
        '<?xml version="1.0"?><?mso-application progid="Word.Document"?>'
        '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
        '<pkg:part pkg:name="/_rels/.rels"><pkg:xmlData>'
        f'<Relationships xmlns="{of}/package/2006/relationships"><Relationship Id="rId1"'
        f' Type="{of}/officeDocument/2006/relationships/officeDocument"'
        ' Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>'
        f'<pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="{w}">'
        "<w:body><w:p><w:r><w:t>The rent is due.</w:t></w:r></w:p></w:body></w:document>"
        "</pkg:xmlData></pkg:part></pkg:package>"
    ).encode()
    parsed = parse(data, "lease.xml")
    assert (parsed.kind, parsed.text) == ("docx", "The rent is due.")


def test_other_xml_is_text_as_before() -> None:
    source = b"<?xml version='1.0'?><rent>1,250</rent>"
    assert flat.packed(source) is source
    assert parse(source, "rent.xml").kind == "text"
