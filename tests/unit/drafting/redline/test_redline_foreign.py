"""Redlines of files as other programs write them: fields, links, controls, sections, their own
tracked changes; and of files made to cost time."""

import io
import zipfile
from collections import Counter

import pytest
from lxml import etree

from desktop.drafting.redline import word_diff
from desktop.drafting.redline.alignment import align
from desktop.drafting.redline.compare import redline
from desktop.drafting.redline.office_file import OfficeFile, w
from desktop.drafting.redline.revisions import Kind, resolve, revisions
from desktop.ingest.readers.office.elements import attribute, local
from tests.unit.drafting.redline.redline_support import accepted, rejected, told
from tests.unit.ingest_support import W

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_VML = "urn:schemas-microsoft-com:vml"
LAST = "<w:p><w:r><w:t>The end.</w:t></w:r></w:p>"
BY = 'w:author="A"'


def file_of(body: str, parts: dict[str, str] | None = None, links: int = 0) -> bytes:
    """A Word file of this body; ``parts`` are the texts of headers by their relation's id."""
    names = f'xmlns:w="{W}" xmlns:r="{_OFFICE}" xmlns:v="{_VML}"'
    relations = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/header" Target="{key}.xml"/>'
        for key in parts or {}
    ) + "".join(
        f'<Relationship Id="l{n}" Type="{_OFFICE}/hyperlink" Target="http://x/{n}"'
        ' TargetMode="External"/>'
        for n in range(links)
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{_PACKAGE}/content-types"/>')
        archive.writestr(
            "word/document.xml", f"<w:document {names}><w:body>{body}</w:body></w:document>"
        )
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>',
        )
        for key, text in (parts or {}).items():
            archive.writestr(f"word/{key}.xml", f"<w:hdr {names}>{paragraph(text)}</w:hdr>")
    return buffer.getvalue()


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text: str, properties: str = "") -> str:
    before = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{before}{text if text.startswith('<') else run(text)}</w:p>"


def end(kind: str, number: int) -> str:
    return f'<w:rPr><w:{kind} w:id="{number}" {BY}/></w:rPr>'


def char(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def main_of(data: bytes) -> etree._Element:
    root = OfficeFile(data).xml("word/document.xml")
    assert root is not None
    return root


def names_in(data: bytes, around: str) -> set[str]:
    return {local(part) for mark in main_of(data).iter(w(around)) for part in mark}


def marked(old: bytes, new: bytes) -> bytes:
    made = redline(old, new, author="Nora Quill", date="2026-11-28T00:00:00Z")
    assert told(accepted(made)) == told(accepted(new))
    assert told(rejected(made)) == told(accepted(old))
    return made


PLAIN = file_of(paragraph("See page of this agreement") + LAST)
NUMBERED = file_of(
    paragraph(
        run("See page ")
        + f'<w:fldSimple w:instr=" PAGE ">{run("3")}</w:fldSimple>'
        + run(" of this agreement")
    )
    + LAST
)
LINKED = file_of(
    paragraph(
        run("See page ")
        + char("begin")
        + "<w:r><w:instrText> TOC </w:instrText></w:r>"
        + char("separate")
        + f'<w:bookmarkStart w:id="9" w:name="b"/><w:hyperlink w:anchor="x">{run("Rent")}'
        + '</w:hyperlink><w:bookmarkEnd w:id="9"/>'
        + char("end")
        + run(" of this agreement")
    )
    + LAST
)


@pytest.mark.parametrize("with_field", [NUMBERED, LINKED], ids=["simple", "linked"])
def test_fields_stand_in_marks_as_runs(with_field: bytes) -> None:
    """Neither w:ins nor w:del may hold simple fields or links (ECMA-376, CT_RunTrackChange)."""
    for made in (marked(PLAIN, with_field), marked(with_field, PLAIN)):
        assert names_in(made, "ins") | names_in(made, "del") == {"r"}


@pytest.mark.parametrize("with_field", [NUMBERED, LINKED], ids=["simple", "linked"])
def test_a_deleted_field_is_a_field_again_when_that_is_rejected(with_field: bytes) -> None:
    root = main_of(rejected(marked(with_field, PLAIN)))
    kinds = [attribute(mark, "fldCharType") for mark in root.iter(w("fldChar"))]
    assert kinds == ["begin", "separate", "end"]
    wanted = [attribute(part, "instr") for part in main_of(with_field).iter(w("fldSimple"))]
    wanted += [part.text or "" for part in main_of(with_field).iter(w("instrText"))]
    assert [part.text for part in root.iter(w("instrText"))] == wanted


def test_a_deleted_text_box_keeps_its_text() -> None:
    box = (
        '<w:r><w:pict><v:shape id="s"><v:textbox><w:txbxContent>'
        f"{paragraph('Boxed')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    old = file_of(paragraph(run("See page") + box + run(" of this agreement")) + LAST)
    made = marked(old, PLAIN)
    (inside,) = main_of(made).iter(w("txbxContent"))
    assert [part.text for part in inside.iter(w("t"))] == ["Boxed"]


def test_a_deleted_table_brings_no_name_or_number_twice() -> None:
    row = "<w:tr><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>"
    marks = '<w:bookmarkStart w:id="4" w:name="b"/>{}<w:bookmarkEnd w:id="4"/>'
    control = '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>'
    table = "<w:tbl><w:tblPr/><w:tblGrid/>" + marks.format(control.format(row)) + "</w:tbl>"
    old = file_of(table.format("Old words of another kind") + LAST)
    new = file_of(paragraph("New") + marks.format(control.format(paragraph("It"))) + LAST)
    root = main_of(marked(old, new))
    assert len(list(root.iter(w("bookmarkStart")))) == 1
    assert len(list(root.iter(w("sdt")))) == 1


def section(header: str) -> str:
    pointer = f'<w:headerReference w:type="default" r:id="{header}"/>' if header else ""
    return f"<w:sectPr>{pointer}</w:sectPr>"


def headers_shown(data: bytes) -> list[str]:
    """The header of each section, that of the one before where it has none."""
    file = OfficeFile(data)
    found: list[str] = []
    for each in main_of(data).iter(w("sectPr")):
        (pointer,) = [attribute(part, "id") for part in each] or [""]
        part = file.relations(file.main)[pointer].target if pointer else ""
        root = file.xml(part) if part else None
        text = "".join(t.text or "" for t in root.iter(w("t"))) if root is not None else found[-1]
        found.append(text)
    return found


OWN = file_of(
    paragraph("a") + paragraph("", section("h1")) + paragraph("b") + section("h2"),
    {"h1": "Head A", "h2": "Head B"},
)
INHERITED = file_of(
    paragraph("a") + paragraph("", section("h1")) + paragraph("b") + section(""), {"h1": "Head A"}
)


@pytest.mark.parametrize(("old", "new"), [(OWN, INHERITED), (INHERITED, OWN)], ids=["lost", "got"])
def test_a_section_shows_the_header_of_the_one_before(old: bytes, new: bytes) -> None:
    made = redline(old, new, author="A", date="2026-11-28T00:00:00Z")
    assert headers_shown(accepted(made)) == headers_shown(new)
    assert headers_shown(rejected(made)) == headers_shown(old)


def test_a_change_of_the_page_that_is_rejected_leaves_its_header() -> None:
    change = (
        f'<w:sectPrChange w:id="1" {BY}><w:sectPr><w:pgMar w:top="2"/></w:sectPr></w:sectPrChange>'
    )
    data = file_of(
        paragraph("x")
        + '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:pgMar w:top="1"/>'
        + f"{change}</w:sectPr>",
        {"h1": "Head"},
    )
    (left,) = main_of(rejected(data)).iter(w("sectPr"))
    assert [local(part) for part in left] == ["headerReference", "pgMar"]
    assert attribute(left[1], "top") == "2"


def test_marks_of_a_row_stay_behind_its_properties() -> None:
    data = file_of(
        "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:cantSplit/>"
        f'<w:ins w:id="1" {BY}/><w:trPrChange w:id="2" {BY}><w:trPr><w:tblHeader/></w:trPr>'
        f"</w:trPrChange></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>{LAST}"
    )
    (left,) = main_of(resolve(data, (), {"2"})).iter(w("trPr"))
    assert [local(part) for part in left] == ["tblHeader", "ins"]


@pytest.mark.parametrize(("kind", "accept"), [("cellDel", True), ("cellIns", False)])
def test_cells_come_and_go(kind: str, accept: bool) -> None:
    cell = "<w:tc>{}<w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    mark = f'<w:tcPr><w:{kind} w:id="1" {BY}/></w:tcPr>'
    rows = f"<w:tr>{cell.format(mark, 'Goes')}{cell.format('', 'Stays')}</w:tr>"
    data = file_of(f"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>{LAST}")
    gone, kept = (accepted(data), rejected(data)) if accept else (rejected(data), accepted(data))
    assert [t.text for t in main_of(gone).iter(w("t"))] == ["Stays", "The end."]
    assert [t.text for t in main_of(kept).iter(w("t"))] == ["Goes", "Stays", "The end."]
    assert [each.number for each in revisions(data)] == ["1"]
    assert revisions(gone) == revisions(kept) == []


def test_a_table_goes_with_its_last_row_in_a_control() -> None:
    row = f'<w:tr><w:trPr><w:del w:id="1" {BY}/></w:trPr><w:tc><w:p/></w:tc></w:tr>'
    control = f"<w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt>"
    data = file_of(f"<w:tbl><w:tblPr/><w:tblGrid/>{control}</w:tbl>{LAST}")
    assert list(main_of(accepted(data)).iter(w("tbl"))) == []


def test_what_one_inserted_and_another_deleted_is_decided_one_by_one() -> None:
    gone = '<w:del w:id="2" w:author="B"><w:r><w:delText>gone</w:delText></w:r></w:del>'
    data = file_of(paragraph(f'<w:ins w:id="1" {BY}>{run("New ")}{gone}</w:ins>') + LAST)
    (mark,) = main_of(resolve(data, {"1"}, ())).iter(w("del"))
    assert [local(part) for part in mark.iter(w("t"), w("delText"))] == ["delText"]
    assert told(resolve(data, {"1"}, {"2"}))[0] == "New gone"


def test_a_section_stays_where_the_paragraph_before_its_end_joins_it() -> None:
    data = file_of(
        paragraph("Says", end("del", 1))
        + '<w:p><w:pPr><w:sectPr><w:pgSz w:w="9"/></w:sectPr></w:pPr></w:p>'
        + LAST
        + "<w:sectPr/>"
    )
    made = accepted(data)
    assert told(made) == ["Says", "The end."]
    assert len(list(main_of(made).iter(w("sectPr")))) == 2


@pytest.mark.parametrize("order", ["12", "21"])
def test_ends_are_decided_in_any_order(order: str) -> None:
    data = file_of(paragraph("Says", end("del", 1)) + paragraph("", end("ins", 2)) + LAST)
    for number in order:
        data = resolve(data, {"1"} & {number}, {"2"} & {number})
    assert told(data) == ["SaysThe end."]


def test_marks_between_paragraphs_hinder_none_from_joining() -> None:
    mark = '<w:commentRangeStart w:id="7"/><w:moveFromRangeEnd w:id="8"/>'
    data = file_of(paragraph("One", end("del", 1)) + mark + paragraph(" two") + LAST)
    assert told(accepted(data)) == ["One two", "The end."]


def test_an_inserted_control_goes_with_its_last_paragraph() -> None:
    inside = "".join(paragraph("", end("ins", number)) for number in (1, 2))
    data = file_of(f"<w:sdt><w:sdtContent>{inside}</w:sdtContent></w:sdt>{LAST}")
    assert told(rejected(data)) == ["The end."]


def test_changes_that_share_a_number_are_decided_apart() -> None:
    """Some programs give every change the id 0."""
    words = "".join(f'<w:ins w:id="0" {BY}>{run(word)}</w:ins>' for word in ("one ", "two"))
    data = file_of(paragraph(words) + LAST)
    first, second = revisions(data)
    assert first.number != second.number
    assert told(resolve(data, {first.number}, {second.number}))[0] == "one "


def test_a_rows_change_stands_at_its_first_paragraph() -> None:
    row = f'<w:tr><w:trPr><w:ins w:id="1" {BY}/></w:trPr><w:tc><w:p/></w:tc></w:tr>'
    data = file_of(paragraph("x") + f"<w:tbl><w:tblPr/><w:tblGrid/>{row}</w:tbl>{LAST}")
    (change,) = revisions(data)
    assert (change.kind, change.paragraph) == (Kind.INSERTED, 1)


def test_a_name_that_is_replaced_throughout_leaves_every_paragraph_its_own() -> None:
    """Six hundred paragraphs without an equal one between them."""
    said = [f"The Landlord {n} must keep item {n} of list {n * 7} in repair." for n in range(600)]
    old, new = (
        file_of("".join(map(paragraph, each)) + LAST)
        for each in (said, [line.replace("Landlord", "Lessor") for line in said])
    )
    found = Counter(each.text for each in revisions(marked(old, new)))
    assert found == {"Landlord": 600, "Lessor": 600}


def test_pairs_are_not_all_weighed_where_there_are_many() -> None:
    """The similarity of all of a long text with all of another takes minutes."""
    old, new = ([f"{name} of item {n} and {n * 7}" for n in range(900)] for name in ("One", "Two"))
    asked = 0

    def similarity(i: int, j: int) -> float:
        nonlocal asked
        asked += 1
        return 1.0 if i == j else 0.0

    assert align(old, new, similarity) == [(n, n) for n in range(900)]
    assert asked < 20 * len(old)


def test_gaps_in_gaps_end() -> None:
    """Each item is the only one of its kind in a gap of a gap: as deep as there are items."""
    texts: list[list[str]] = []
    for side in ("old", "new"):
        items = [side, "a1500"]
        for number in range(1499, -1, -1):
            items += [f"{side}{number}", f"a{number}", f"a{number + 1}"]
        texts.append([*items, side])
    found = align(texts[0], texts[1], lambda i, j: 0.0)
    assert [i for i, _ in found if i is not None] == list(range(len(texts[0])))


def test_two_words_again_and_again_are_compared_by_their_ends(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(word_diff, "_MOST_PAIRS", 10)
    old, new = (f"x {'a b ' * 9}{middle}{' b a' * 9} y".split(" ") for middle in ("c", "d"))
    assert [stretch.same for stretch in word_diff.diff(old, new)] == [True, False, True]
    changed = word_diff.diff(old, new)[1]
    assert old[changed.old_start : changed.old_end] == ["c"]


def test_fields_that_never_end_are_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = Counter[str]()
    real = attribute

    def counted(element: etree._Element | None, name: str) -> str:
        looked[name] += 1
        return real(element, name)

    monkeypatch.setattr("desktop.drafting.redline.atoms.attribute", counted)
    marked(file_of(paragraph(char("begin") * 400) + LAST), file_of(paragraph("None") + LAST))
    assert looked["fldCharType"] < 10 * 400


def test_relations_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not for each of a table's cells, nor for each link that is deleted."""
    link = '<w:p><w:hyperlink r:id="l{0}"><w:r><w:t>{1} {0}</w:t></w:r></w:hyperlink></w:p>'
    old, new = (
        file_of("".join(link.format(n, word) for n in range(50)) + LAST, links=50)
        for word in ("one two", "three")
    )
    read = Counter[str]()
    real = OfficeFile._read_relations

    def counted(file: OfficeFile, part: str) -> dict[str, object]:
        read[part] += 1
        return dict(real(file, part))

    monkeypatch.setattr(OfficeFile, "_read_relations", counted)
    redline(old, new, author="A", date="2026-11-28T00:00:00Z")
    assert max(read.values()) <= 2


def test_a_redline_is_a_document_without_macros_and_foreign_templates() -> None:
    """Word opens no .docx file that says that it holds macros."""
    kinds = "application/vnd.ms-word.document.macroEnabled.main+xml"
    types = f'<Override PartName="/word/document.xml" ContentType="{kinds}"/>'
    settings = (
        f'<w:settings xmlns:w="{W}" xmlns:r="{_OFFICE}"><w:attachedTemplate r:id="t"/></w:settings>'
    )
    relation = '<Relationship Id="{}" Type="{}/{}" Target="{}"{}/>'
    links = f'<Relationships xmlns="{_PACKAGE}/relationships">'
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">{types}</Types>',
        "word/_rels/document.xml.rels": links
        + relation.format(
            "v",
            "http://schemas.microsoft.com/office/2006/relationships",
            "vbaProject",
            "vbaProject.bin",
            "",
        )
        + relation.format("s", _OFFICE, "settings", "settings.xml", "")
        + "</Relationships>",
        "word/settings.xml": settings,
        "word/_rels/settings.xml.rels": links
        + relation.format(
            "t", _OFFICE, "attachedTemplate", "http://x/y.dotm", ' TargetMode="External"'
        )
        + "</Relationships>",
        "word/vbaProject.bin": "macro",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as plain, zipfile.ZipFile(buffer, "w") as archive:
        for name in plain.namelist():
            if name not in parts:
                archive.writestr(name, plain.read(name))
        for name, text in parts.items():
            archive.writestr(name, text)
    made = marked(NUMBERED, buffer.getvalue())
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        said = "".join(archive.read(name).decode() for name in archive.namelist())
        assert "word/vbaProject.bin" not in archive.namelist()
    gone = ("macro", "vbaProject", "attachedTemplate", "http://x")
    assert [word for word in gone if word in said] == []
