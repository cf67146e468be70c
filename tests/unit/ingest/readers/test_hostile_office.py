"""Office files made to crash, fill, hang or fool a reader: each ends in a state, within limits."""

import random
from collections.abc import Callable

import pytest
from docx.document import Document
from openpyxl.workbook import Workbook

from desktop.errors import ReadingError
from desktop.ingest.reader_process import parse
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common import package, reasons
from desktop.ingest.readers.sheets import ods, sheets, xlsx
from tests.unit.ingest.readers.hostile_support import FOREIGN, LAUGHS, outcome
from tests.unit.ingest.readers.office_support import (
    DELETED,
    VANISH,
    compound,
    make_doc,
    make_ppt,
    make_xls,
    make_xlsx,
    open_document,
    raw_xlsx,
    xls_cell,
)
from tests.unit.ingest_support import SENTENCE, make_docx
from tests.unit.zip_support import zipped


@pytest.mark.parametrize("prolog", [LAUGHS, FOREIGN], ids=["laughs", "foreign"])
def test_entities_are_refused_in_streamed_parts_too(readers: Readers, prolog: str) -> None:
    cell = '<row r="1"><c t="str"><v>&f;&j;</v></c></row>'
    assert outcome(readers, raw_xlsx(cell, prolog=prolog)) == reasons.DECLARES_ENTITIES
    book = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"{prolog}<x>&f;&j;</x>",
    }
    assert outcome(readers, zipped(book)) == reasons.DECLARES_ENTITIES


@pytest.mark.parametrize("kind", ["text", "spreadsheet", "presentation"])
def test_open_documents_that_unpack_without_end(readers: Readers, kind: str) -> None:
    bomb = "<text:p>" + " " * 90_000_000 + "</text:p>"
    result = outcome(readers, open_document(kind, bomb))
    assert result in {reasons.UNPACKS_TOO_LARGE, reasons.DAMAGED_OPEN}


def test_a_sheet_of_more_rows_than_a_sheet_can_have(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ReadingError, match=reasons.UNPACKS_TOO_LARGE):
        xlsx.read(raw_xlsx('<row r="1048577"><c><v>1</v></c></row>'))
    monkeypatch.setattr(package, "MAX_STREAM", 100_000)
    with pytest.raises(ReadingError, match=reasons.UNPACKS_TOO_LARGE):
        xlsx.read(raw_xlsx("<row/>" * 50_000))


def test_cells_repeated_without_end_are_cut_off_and_said_to_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sheets, "MAX_CELLS", 40_000)
    row = (
        '<table:table table:name="S"><table:table-row table:number-rows-repeated="99999999">'
        '<table:table-cell table:number-columns-repeated="99999999"><text:p>x</text:p>'
        "</table:table-cell></table:table-row></table:table>"
    )
    reading = ods.read(open_document("spreadsheet", row))
    assert reading.problems == (sheets.TOO_MANY_CELLS,)
    assert reading.text.count("x") == 2 * 16_384


def test_one_long_string_that_every_cell_points_to(readers: Readers) -> None:
    strings = f"<sst><si><t>{'x' * 30_000}</t></si></sst>"
    rows = "".join(f'<row r="{n}"><c t="s"><v>0</v></c></row>' for n in range(1, 4000))
    relations = (
        '<r><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>'
        '<Relationship Id="r2" Type="x/sharedStrings" Target="strings.xml"/></r>'
    )
    parts = {"xl/strings.xml": strings, "xl/_rels/workbook.xml.rels": relations}
    assert outcome(readers, raw_xlsx(rows, parts=parts)) == reasons.TOO_MUCH_TEXT


def test_records_and_tables_that_lie_about_where_things_are(readers: Readers) -> None:
    data = make_ppt([("a", "b", False)])
    outcome(readers, data.replace(b"\x72\x17", b"\x72\x18"))
    for at in range(1024 + 418, 1024 + 426):
        broken = bytearray(make_doc([([("x\r", b"")], 0, b"")]))
        broken[at] = 0xFF
        outcome(readers, bytes(broken))


def rich_xlsx() -> bytes:
    def build(book: Workbook) -> None:
        sheet = book.worksheets[0]
        for row in range(1, 30):
            sheet.append([f"Item {row}", row * 1.5, f"=B{row}*2"])

    return make_xlsx(build)


def rich_docx() -> bytes:
    def build(document: Document) -> None:
        document.add_heading("Lease", 1)
        document.add_paragraph(SENTENCE)

    return make_docx(build)


def old_doc() -> bytes:
    runs = [("Seen ", b""), ("unseen ", VANISH), ("gone ", DELETED), (f"{SENTENCE}\r", b"")]
    return make_doc([(runs, 0, b"")] * 5, remarks="Check this\r")


SOURCES: dict[str, Callable[[], bytes]] = {
    "xlsx": rich_xlsx,
    "docx": rich_docx,
    "doc": old_doc,
    "ppt": lambda: make_ppt([("Title", SENTENCE, False), ("Other", "x", True)]),
    "xls": lambda: make_xls(
        {"S": (0, [xls_cell(r, c, r * 7.5) for r in range(9) for c in (0, 1)])}
    ),
    "odt": lambda: open_document("text", f"<text:p>{SENTENCE}</text:p>" * 5),
    "ods": lambda: open_document(
        "spreadsheet",
        "<table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>"
        "</table:table-row></table:table>",
    ),
    "rtf": lambda: (
        rb"{\rtf1{\fonttbl{\f0 A;}}\trowd\intbl a\cell b\cell\row\pard{\v x}\u228 ?\par}"
    ),
    "csv": lambda: b"Name;Fee\n" + b'"Anna, B";5,50\n' * 20,
}
MUTATIONS = 25


@pytest.mark.parametrize("kind", SOURCES)
def test_mutated_files_end_in_a_state_with_a_reason(kind: str) -> None:
    """225 files; the readers are called directly, so that a crash shows as what it is."""
    source = SOURCES[kind]()
    chance = random.Random(f"{kind} 20261122")
    for _ in range(MUTATIONS):
        data = mutated(source, chance)
        try:
            result = parse.parse(data, f"a.{kind}").text
        except ReadingError as error:
            result = error.message
        assert result.strip()


def mutated(source: bytes, chance: random.Random) -> bytes:
    """Bytes flipped, a stretch doubled or cut out, or the end cut off. In packages the place is
    more often inside what is not packed, so that readers see it."""
    data = bytearray(source)
    for _ in range(chance.choice((1, 3, 30))):
        at = chance.randrange(len(data))
        match chance.randrange(5):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[at] = chance.choice((0, 0xFF, 0x7F))
            case 2:
                data[at : at + 4] = chance.randbytes(4)
            case 3:
                del data[at : at + chance.randrange(1, 40)]
            case _:
                data[at:at] = data[at : at + chance.randrange(1, 40)]
        if not data:
            return source[:1]
    return bytes(data[: chance.choice((len(data), len(data), len(data) // 2))]) or source[:1]


def test_mutated_xml_reaches_the_readers() -> None:
    """Packed parts fail at their check sum; these are mutated before they are packed."""
    chance = random.Random(20261122)
    rows = '<row r="1" hidden="1"><c r="A1" s="3" t="s"><f>B2</f><v>1</v></c></row>' * 3
    body = '<text:list><text:list-item><text:p text:style-name="V">x</text:p></text:list-item>'
    for _ in range(60):
        broken = mutated(rows.encode(), chance).decode("utf-8", "replace")
        other = mutated(body.encode(), chance).decode("utf-8", "replace")
        for data in (raw_xlsx(broken), open_document("text", f"{other}</text:list>")):
            try:
                result = parse.parse(data, "a").text
            except ReadingError as error:
                result = error.message
            assert result.strip()


def test_a_compound_file_of_nothing_we_know() -> None:
    with pytest.raises(ReadingError, match="Old Office files"):
        parse.parse(compound({"Other": b"x"}), "a.doc")
