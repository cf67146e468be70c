"""Word files that others made, as drafts: what Word would show and the draft does not is left
behind, what is edited loses nothing else, and what comes out is a file that Word opens."""

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from lxml import etree

from desktop.drafting.manuscript import edits, record
from desktop.drafting.manuscript.model import (
    OBJECT,
    Finish,
    Manuscript,
    Origin,
    Place,
    Span,
)
from desktop.drafting.manuscript.read_docx import prepared, read
from desktop.drafting.manuscript.write_docx import write
from desktop.drafting.redline.office_file import OfficeFile, R, Relation, W
from desktop.drafting.templating import values
from desktop.gui.draft.sheet import changes
from desktop.gui.draft.sheet.looks import stored
from tests.unit.drafting.redline.redline_support import word_file
from tests.unit.manuscript_support import remove

HERE = Origin("precedent", "/clients/old.docx")
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def _file(body: str, *parts: tuple[str, str, bytes]) -> bytes:
    """A file of this body, with parts: kind of relation, name, content."""
    file = OfficeFile(word_file(["x"]))
    root = file.xml(file.main)
    assert root is not None
    section = root[0][-1]
    spaces = f'xmlns:w="{W}" xmlns:r="{R}"'
    made = etree.fromstring(f"<w:body {spaces}>{body}</w:body>")
    root[0][:] = [*made, section]
    for kind, name, content in parts:
        added = file.add_part(name, content, "application/octet-stream")
        file.add_relation(file.main, Relation(added, kind, _TYPES + kind, False), f"r{kind}")
    return file.save()


def _p(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def _r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _f(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _code(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve"> {text} </w:instrText></w:r>'


def _all(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return b"\n".join(name.encode() + archive.read(name) for name in archive.namelist())


def _marks(data: bytes) -> list[str]:
    file = OfficeFile(data)
    root = file.xml(file.main)
    assert root is not None
    return [str(each.get(f"{{{W}}}fldCharType")) for each in root.iter(f"{{{W}}}fldChar")]


def _at(draft: Manuscript, words: str) -> Place:
    paragraph = next(each for each in draft.body if words in each.text)
    start = paragraph.text.index(words)
    return Place(paragraph.id, start, start + len(words))


SECRET = b"OLDCLIENT"
COMMENT = (
    f'<w:comments xmlns:w="{W}"><w:comment w:id="0" w:author="OLDCLIENT"><w:p><w:r>'
    "<w:t>OLDCLIENT pays more</w:t></w:r></w:p></w:comment></w:comments>"
).encode()


def test_what_a_precedent_does_not_show_goes_into_no_draft() -> None:
    bound = (
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/c" w:storeItemID="{1}"/></w:sdtPr>'
        f"<w:sdtContent>{_p(_r('New client'))}</w:sdtContent></w:sdt>"
    )
    commented = _p(
        '<w:commentRangeStart w:id="0"/>',
        _r("Fees"),
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    )
    data = _file(
        bound + commented + '<w:altChunk r:id="raFChunk"/>',
        ("comments", "word/comments.xml", COMMENT),
        ("people", "word/people.xml", b'<p a="OLDCLIENT"/>'),
        ("customXml", "customXml/item1.xml", b"<c>OLDCLIENT</c>"),
        ("aFChunk", "word/other.html", b"<p>OLDCLIENT</p>"),
        ("vbaProject", "word/vbaProject.bin", b"OLDCLIENT"),
        ("glossaryDocument", "word/glossary/document.xml", b"<g>OLDCLIENT</g>"),
    )
    assert SECRET in _all(data)
    base = prepared(data)
    draft = read(base, HERE)
    assert [each.text for each in draft.body] == ["New client", "Fees"]
    for finish in (Finish(), Finish(origins=True), Finish(clean=False)):
        out = write(base, draft, finish)
        assert SECRET not in _all(out)
        assert b"dataBinding" not in _all(out)
        assert [each.text for each in docx.Document(io.BytesIO(out)).paragraphs] == ["Fees"]


@pytest.mark.parametrize("kind", ["document.macroEnabled", "template", "document"])
def test_a_draft_of_a_template_or_a_file_with_macros_is_a_plain_document(kind: str) -> None:
    file = OfficeFile(word_file(["Text"]))
    plain = file.content_type(file.main)
    file.set_content_type(file.main, f"application/vnd.ms-word.{kind}.main+xml")
    base = prepared(file.save())
    again = OfficeFile(write(base, read(base, HERE)))
    assert again.content_type(again.main) == plain


CONTENTS = (
    _p(_f("begin"), _code("TOC \\o"), _f("separate"), _r("1 Term")),
    _p(_r("2 Fees")),
    _p(_f("end")),
    _p(_r("Body")),
)


@pytest.mark.parametrize("edited", ["1 Term", "2 Fees", ""])
@pytest.mark.parametrize("removed", [True, False])
def test_a_contents_field_stays_whole_or_becomes_text(edited: str, removed: bool) -> None:
    base = prepared(_file("".join(CONTENTS)))
    draft = read(base, HERE)
    target = next(each for each in draft.body if each.text == edited)
    if removed:
        draft = remove(draft, {target.id})
    else:
        draft = edits.put(draft, replace(target, spans=(Span(f"{edited} typed"),)))
    out = write(base, draft)
    whole = ["begin", "separate", "end"]
    assert _marks(out) == ([] if removed and edited != "2 Fees" else whole)
    assert (b"instrText" in _all(out)) == bool(_marks(out))
    shown = [each.text for each in docx.Document(io.BytesIO(out)).paragraphs]
    assert shown == [each.text for each in draft.body]


def test_fields_of_the_files_properties_are_words() -> None:
    inside = _p(_f("begin"), _code("DOCPROPERTY Ref"), _f("separate"), _r("R 17"), _f("end"))
    simple = _p(f'<w:fldSimple w:instr=" TITLE ">{_r("Lease")}</w:fldSimple>')
    base = prepared(_file(inside + simple))
    assert _marks(base) == []
    assert b"fldSimple" not in _all(base)
    assert [each.text for each in read(base, HERE).body] == ["R 17", "Lease"]


def test_a_box_to_tick_and_a_picture_in_a_field_outlive_an_edit() -> None:
    box = _f("begin") + _code("FORMCHECKBOX") + _f("end")
    drawing = "<w:r><w:pict/></w:r>"
    linked = _f("begin") + _code('HYPERLINK "x"') + _f("separate") + drawing + _f("end")
    base = prepared(_file(_p(box, _r(" agreed")) + _p(linked, _r(" logo"))))
    draft = read(base, HERE)
    assert [each.text for each in draft.body] == [f"{OBJECT} agreed", f"{OBJECT} logo"]
    for word in ("agreed", "logo"):
        draft = edits.replace_text(draft, _at(draft, word), "new")
    out = _all(write(base, draft))
    assert b"FORMCHECKBOX" in out
    assert b"<w:pict/>" in out


NOTES = "".join(_p(_r(f"Before {n} "), f'<w:r><w:sym w:char="{n}"/></w:r>', _r(f" after {n}"))
                for n in (1, 2, 3))  # fmt: skip


def _signs(data: bytes) -> list[list[str]]:
    return [
        [str(each.get(f"{{{W}}}char")) for each in paragraph._p.iter(f"{{{W}}}sym")]
        for paragraph in docx.Document(io.BytesIO(data)).paragraphs
    ]


@pytest.mark.parametrize("origins", [True, False])
def test_a_picture_goes_along_with_a_parted_or_joined_paragraph(origins: bool) -> None:
    base = prepared(_file(NOTES))
    draft = read(base, HERE)
    first, second, third = draft.body
    parted = changes.split_at(draft, Place(second.id, 3, 3)).manuscript
    finish = Finish(origins=origins)
    assert _signs(write(base, parted, finish)) == [["1"], [], ["2"], ["3"]]
    joined = changes.join(draft, first.id, second.id)
    assert joined is not None
    assert _signs(write(base, joined.manuscript, finish)) == [["1", "2"], ["3"]]
    # What is deleted does not come back in another one's place.
    without = edits.put(draft, replace(first, spans=(Span("Before 1"),)))
    parted = changes.split_at(without, Place(second.id, 3, 3)).manuscript
    assert _signs(write(base, parted, finish)) == [[], [], ["2"], ["3"]]
    assert third.text.count(OBJECT) == 1


def test_two_paragraphs_from_one_of_the_base_are_both_written() -> None:
    base = prepared(word_file(["First.", "Second."]))
    draft = read(base, HERE)
    twice = replace(draft.body[0], id="n1", spans=(Span("Again."),))
    draft = edits.insert_after(draft, draft.body[0].id, [twice])
    shown = [each.text for each in docx.Document(io.BytesIO(write(base, draft))).paragraphs]
    assert shown == ["First.", "Again.", "Second."]


NOTED = (
    f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
    + "".join(f'<w:footnote w:id="{n}">{_p(_r(f"NOTE{n}"))}</w:footnote>' for n in (1, 2))
    + "</w:footnotes>"
).encode()


def test_what_was_deleted_leaves_the_file_with_its_note_its_picture_and_its_address() -> None:
    mark = '<w:r><w:footnoteReference w:id="{0}"/></w:r>'
    picture = '<w:r><w:pict r:id="rimage"/></w:r>'
    link = f'<w:hyperlink r:id="rhyperlink">{_r("here")}</w:hyperlink>'
    data = _file(
        _p(_r("Kept"), mark.format(1)) + _p(_r("Gone"), mark.format(2), picture, link),
        ("footnotes", "word/footnotes.xml", NOTED),
        ("image", "word/media/logo.png", b"OLDLOGO"),
        ("hyperlink", "word/OLDADDRESS", b""),
    )
    base = prepared(data)
    draft = read(base, HERE)
    whole = _all(write(base, draft))
    for words in (b"NOTE1", b"NOTE2", b"OLDLOGO", b"OLDADDRESS"):
        assert words in whole
    gone = next(each for each in draft.body if "Gone" in each.text)
    out = _all(write(base, remove(draft, {gone.id})))
    assert b"NOTE1" in out
    for words in (b"NOTE2", b"OLDLOGO", b"OLDADDRESS"):
        assert words not in out


def test_a_draft_of_a_locked_file_can_be_typed_in() -> None:
    file = OfficeFile(word_file(["Text."]))
    settings = file.xml(file.related(file.main, "settings"))
    assert settings is not None
    etree.SubElement(settings, f"{{{W}}}documentProtection")
    data = file.save()
    assert b"documentProtection" in _all(data)
    assert b"documentProtection" not in _all(prepared(data))


HOSTILE = "a\0b\x0bc\ufffed\ud83de\x1b"


def test_what_xml_can_not_say_keeps_no_draft_from_being_kept_or_written() -> None:
    base = prepared(word_file(["Text."]))
    draft = read(base, HERE)
    draft = replace(draft, title=HOSTILE)
    draft = edits.replace_text(draft, Place(draft.body[0].id, 0, 4), HOSTILE)
    again = record.from_json(record.to_json(draft).encode().decode())
    assert again.body[0].text == HOSTILE.replace("\ud83d", "\ufffd") + "."
    for finish in (Finish(), Finish(origins=True)):
        out = docx.Document(io.BytesIO(write(base, draft, finish)))
        assert out.paragraphs[0].text == "abcde."
    assert stored(HOSTILE) == "abcde"
    assert stored("\ttwo\nlines \U0001f600") == "\ttwo\nlines \U0001f600"


def test_a_file_may_have_any_name_and_an_author_too() -> None:
    base = prepared(word_file(["Text."]))
    draft = read(base, Origin("precedent", "/clients/old\x01\udc80.docx"))
    out = docx.Document(io.BytesIO(write(base, draft, Finish(origins=True, author="A\0nn"))))
    assert [each.text for each in out.comments] == ["From old.docx"]
    assert out.core_properties.author == "Ann"


def test_marks_of_fields_in_a_precedent_are_letters() -> None:
    text = "Pay \ue010fee\ue011now\ue013 or \ue010never."
    base = prepared(word_file([text]))
    draft = read(base, HERE)
    assert draft.body[0].text == text
    assert {span.origin.kind for span in draft.body[0].spans} == {"precedent"}


def test_a_value_that_looks_like_a_field_is_none() -> None:
    with pytest.raises(ValueError, match="control characters"):
        values.clean("a\ue013b\ue010other\ue011c\ue013")
    assert values.clean("\ue020 icon") == "\ue020 icon"
