"""Redlines: what is marked, and that accepting and rejecting lead to both texts exactly."""

import contextlib
import io
import random
import threading
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import pytest
from docx import Document
from docx.document import Document as WordDocument

from desktop.drafting.redline.compare import redline
from desktop.drafting.redline.markup import mark_of
from desktop.drafting.redline.office_file import OfficeFile, w
from desktop.drafting.redline.redlines import Redlines
from desktop.drafting.redline.revisions import Kind, resolve, revisions, texts_hash
from desktop.drafting.redline.summary import ChangeKind, changes
from desktop.errors import CancelledError, DraftingError, ReadingError
from desktop.ingest.reader_process.parse import parse
from desktop.paths import resource_path
from tests.unit.drafting.redline.redline_support import accepted, changed, rejected, told, word_file
from tests.unit.ingest.ocr_support import encoded, sheet
from tests.unit.ingest_support import make_docx, raw_docx

DATE = "2026-11-28T00:00:00Z"
RENT = "The Tenant shall pay the rent of £1,250.00 on the first day of each month."


def marked(old: bytes, new: bytes) -> bytes:
    return redline(old, new, author="Nora Quill", date=DATE)


def pieces(made: bytes) -> list[tuple[Kind, str]]:
    """The texts that are marked, joined over neighbours."""
    return [(each.kind, each.text) for each in revisions(made) if each.text]


def leads_to_both(old: bytes, new: bytes) -> bytes:
    made = marked(old, new)
    assert told(accepted(made)) == told(new)
    assert told(rejected(made)) == told(old)
    return made


def test_words_are_marked_and_no_more() -> None:
    old = word_file([RENT])
    new = word_file([RENT.replace("shall", "may").replace("1,250.00", "1,300.00")])
    assert pieces(leads_to_both(old, new)) == [
        (Kind.DELETED, "shall"),
        (Kind.INSERTED, "may"),
        (Kind.DELETED, "1,250.00"),
        (Kind.INSERTED, "1,300.00"),
    ]


def test_a_tab_parts_the_words_of_a_change() -> None:
    made = marked(word_file([RENT]), word_file([RENT, "Sum\tDue"]))
    assert pieces(made) == [(Kind.INSERTED, "Sum Due")]


def test_equal_files_have_no_marks() -> None:
    data = word_file([RENT, "", "Second."], [["a", "b"]], "Header")
    assert revisions(marked(data, data)) == []


def test_every_mark_bears_author_date_and_a_number_of_its_own() -> None:
    made = leads_to_both(word_file([RENT, "Gone."]), word_file(["New.", RENT + " Always."]))
    found = revisions(made)
    assert {(each.author, each.date) for each in found} == {("Nora Quill", DATE)}
    assert len({each.number for each in found}) == len(found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["One.", "Two.", "Three."], ["One.", "Three."]),
        (["One.", "Three."], ["One.", "Two.", "Three."]),
        (["One."], ["One.", "Two.", "Three."]),
        (["One.", "Two.", "Three."], ["One."]),
        (["One.", "Two."], ["Something else altogether.", "And more of it."]),
        (["", "One.", "", ""], ["One.", ""]),
        (["All goes."], [""]),
        ([""], ["All is new."]),
    ],
)
def test_paragraphs_come_and_go(old: Sequence[str], new: Sequence[str]) -> None:
    leads_to_both(word_file(old), word_file(new))


def test_a_paragraph_that_moved_is_marked_as_moved() -> None:
    moved = "Notices are to be given in writing and by post."
    old, new = [moved, RENT, "Short."], [RENT, "Short.", moved]
    made = leads_to_both(word_file(old), word_file(new))
    assert {kind for kind, _ in pieces(made)} == {Kind.MOVED}
    (change,) = changes(OfficeFile(made))
    assert (change.kind, change.new) == (ChangeKind.MOVED, moved)


def test_what_looks_otherwise_is_marked_with_how_it_looked() -> None:
    made = leads_to_both(word_file(["The rent is due."]), word_file(["The |rent| is due."]))
    assert [each.kind for each in revisions(made)] == [Kind.FORMATTED]
    for data, bold in ((accepted(made), True), (rejected(made), None)):
        runs = Document(io.BytesIO(data)).paragraphs[0].runs
        assert next(run for run in runs if "rent" in run.text).bold is bold


def test_tables_row_by_row() -> None:
    old = word_file(["Fees"], [["Item", "Fee"], ["One", "10"], ["Two", "20"]])
    new = word_file(["Fees"], [["Item", "Fee"], ["Two", "25"], ["Three", "30"]])
    made = leads_to_both(old, new)
    assert (Kind.DELETED, "One") in pieces(made)
    assert (Kind.INSERTED, "Three") in pieces(made)
    assert (Kind.INSERTED, "25") in pieces(made)


def test_whole_tables_come_and_go() -> None:
    with_table, without = word_file(["Fees"], [["Item", "Fee"]]), word_file(["Fees"])
    leads_to_both(with_table, without)
    leads_to_both(without, with_table)


def test_headers_that_change_come_and_go() -> None:
    plain, headed = word_file([RENT]), word_file([RENT], header="Draft of 3 May")
    assert pieces(leads_to_both(headed, word_file([RENT], header="Draft of 9 May"))) == [
        (Kind.DELETED, "3"),
        (Kind.INSERTED, "9"),
    ]
    leads_to_both(plain, headed)
    leads_to_both(headed, plain)


def footnoted(text: str, note: str) -> bytes:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>' if note else ""
    notes = f'<w:footnote w:id="2"><w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:footnote>'
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return raw_docx(
        f"<w:p><w:r><w:t>{text}</w:t></w:r>{reference}</w:p>",
        parts={
            "word/footnotes.xml": f"<w:footnotes {space}>{notes if note else ''}</w:footnotes>",
            "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org'
            '/package/2006/relationships"><Relationship Id="rId1" Type="http://x/footnotes"'
            ' Target="footnotes.xml"/></Relationships>',
        },
    )


def test_footnotes_are_compared_come_and_go() -> None:
    old, new = footnoted("As agreed.", "See clause 4."), footnoted("As agreed.", "See clause 9.")
    assert pieces(leads_to_both(old, new)) == [(Kind.DELETED, "4"), (Kind.INSERTED, "9")]
    leads_to_both(old, footnoted("As agreed.", ""))
    leads_to_both(footnoted("As agreed.", ""), old)


def test_a_deleted_picture_is_there_again_when_that_is_rejected() -> None:
    def build(document: WordDocument) -> None:
        document.add_paragraph("Before")
        document.add_picture(io.BytesIO(encoded(sheet())))

    old, new = make_docx(build), word_file(["Before"])
    again = Document(io.BytesIO(rejected(marked(old, new))))
    assert len(again.inline_shapes) == 1
    relation = again.inline_shapes[0]._inline.graphic.graphicData.pic.blipFill.blip.embed
    assert again.part.related_parts[relation].blob == encoded(sheet())


def test_lists_and_styles_that_only_the_old_file_has_come_along() -> None:
    def build(document: WordDocument) -> None:
        document.add_paragraph("Kept.")
        style = document.styles.add_style("Only here", 1)
        style.font.italic = True
        document.add_paragraph("Goes.", style="Only here")

    again = Document(io.BytesIO(rejected(marked(make_docx(build), word_file(["Kept."])))))
    assert again.paragraphs[1].style is not None
    assert again.paragraphs[1].style.font.italic is True


@pytest.mark.parametrize(
    "path",
    ["sample/documents/supply-agreement-amendment-1.docx", "templates/nda/template.docx"],
)
def test_many_random_changes_lead_to_both(path: str) -> None:
    old = resource_path(*path.split("/")).read_bytes()
    for number in range(12):
        new = changed(old, random.Random(f"{path}/{number}"))
        made = leads_to_both(old, new)
        # A reader that knows nothing of this module takes deletions for hidden text.
        assert parse(made, "x.docx").text == parse(new, "x.docx").text


def test_what_was_tracked_before_counts_as_accepted() -> None:
    first = marked(word_file(["One two three four."]), word_file(["One two three five."]))
    assert pieces(marked(first, word_file(["One two three six."]))) == [
        (Kind.DELETED, "five"),
        (Kind.INSERTED, "six"),
    ]


def test_changes_are_decided_one_by_one() -> None:
    made = marked(word_file([RENT]), word_file([RENT.replace("shall", "may") + " Always."]))
    numbers = {each.text.strip(): each.number for each in revisions(made)}
    partly = resolve(made, accept={numbers["Always."]}, reject={numbers["may"], numbers["shall"]})
    assert revisions(partly) == []
    assert told(partly) == [RENT + " Always."]
    (rest,) = revisions(resolve(made, accept={numbers["may"], numbers["shall"]}, reject=()))
    assert rest.text.strip() == "Always."


def test_a_change_says_its_clause_and_what_looks_otherwise_its_words() -> None:
    old = word_file(["1. Rent", RENT, "2. Notices", "By post only."], header="Draft")
    new = word_file(["1. Rent", RENT + " Now.", "2. Notices", "By |post| only."], header="Final")
    found = [(each.clause, each.kind, each.text.strip()) for each in revisions(marked(old, new))]
    assert ("1. Rent", Kind.INSERTED, "Now.") in found
    assert ("2. Notices", Kind.FORMATTED, "post") in found
    assert ("Header", Kind.DELETED, "Draft") in found


def test_both_sides_of_a_move_bear_its_name() -> None:
    lines = [f"This is paragraph number {n} and it says a thing of its own." for n in range(6)]
    moved = [*lines[1:4], lines[0], *lines[4:]]
    found = revisions(marked(word_file(lines), word_file(moved)))
    assert {each.kind for each in found} == {Kind.MOVED}
    assert len({each.move for each in found}) == 1
    assert "" not in {each.move for each in found}
    assert len({each.paragraph for each in found}) == 2


def test_the_summary_names_the_clause() -> None:
    old = ["1. Rent", RENT, "2. Notices", "By post."]
    new = ["1. Rent", RENT.replace("first", "fifth"), "2. Notices", "By post or courier."]
    found = changes(OfficeFile(marked(word_file(old), word_file(new))))
    assert [(each.clause, each.kind) for each in found] == [
        ("1. Rent", ChangeKind.CHANGED),
        ("2. Notices", ChangeKind.CHANGED),
    ]
    assert (found[1].old, found[1].new) == ("By post.", "By post or courier.")


# --------------------------------------------------------------------------------- the worker


@pytest.fixture(scope="module")
def redlines() -> Iterator[Redlines]:
    with contextlib.closing(Redlines()) as made:
        yield made


def test_the_worker_does_all_of_it(redlines: Redlines) -> None:
    old, new = word_file([RENT]), word_file([RENT.replace("shall", "may")])
    when = datetime(2026, 11, 28, tzinfo=UTC)
    made = redlines.compare(old, new, author="Nora Quill", when=when)
    assert made.docx == marked(old, new)
    assert [change.kind for change in made.changes] == [ChangeKind.CHANGED]
    assert redlines.revisions(made.docx) == revisions(made.docx)
    every = {each.number for each in revisions(made.docx)}
    assert told(redlines.resolve(made.docx, every, ())) == told(new)
    assert told(redlines.resolve(made.docx, (), every)) == told(old)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"no zip", "damaged"),
        (raw_docx("<w:p/>", prolog='<!DOCTYPE x [<!ENTITY a "b">]>'), "entities"),
    ],
    ids=["no zip", "entities"],
)
def test_a_file_that_is_none_is_named(redlines: Redlines, data: bytes, reason: str) -> None:
    with pytest.raises(DraftingError, match="the new one") as caught:
        redlines.compare(word_file([RENT]), data, author="")
    assert reason in caught.value.message
    assert redlines.revisions(word_file([RENT])) == []


def test_any_name_can_make_the_changes(redlines: Redlines) -> None:
    made = redlines.compare(word_file([RENT]), word_file(["Else."]), author="Nora\x07 Quill\x00")
    assert {each.author for each in revisions(made.docx)} == {"Nora Quill"}


def test_comparing_can_be_stopped(redlines: Redlines) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(CancelledError):
        redlines.compare(word_file([RENT]), word_file([RENT]), author="", cancel=stop)


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.ingest.readers.common.package.MAX_PART", 1000)
    with pytest.raises(ReadingError, match="no honest document"):
        OfficeFile(word_file(["x" * 5000]))


def test_marks_stand_where_word_wants_them() -> None:
    """Inserted and deleted ends first among the end's properties; changes of format last."""
    made = marked(word_file(["Goes.", RENT]), word_file([RENT, "Comes |in| bold."]))
    root = OfficeFile(made).xml("word/document.xml")
    assert root is not None
    for properties in root.iter(w("rPr")):
        names = [part.tag for part in properties]
        assert all(names.index(w(n)) == 0 for n in ("ins", "del") if w(n) in names)
        assert w("rPrChange") not in names[:-1]


def test_deleted_words_are_no_text_of_the_document() -> None:
    made = marked(word_file([RENT]), word_file([RENT.replace("shall", "may")]))
    root = OfficeFile(made).xml("word/document.xml")
    assert root is not None
    assert [
        part.tag for mark in root.iter(w("del")) for part in mark.iter(w("t"), w("delText"))
    ] == [w("delText")]


def test_the_end_of_the_last_paragraph_is_not_marked() -> None:
    """Word can't take it away: rejecting would leave an empty paragraph."""
    made = marked(word_file(["One."]), word_file(["One.", "Two.", "Three."]))
    root = OfficeFile(made).xml("word/document.xml")
    assert root is not None
    assert [mark_of(paragraph) for paragraph in root.iter(w("p"))] == ["ins", "ins", ""]


def test_a_paragraph_that_much_was_put_behind_or_before_is_not_struck_out() -> None:
    rent = "The Tenant shall pay the Rent monthly."
    more = "Each payment shall name the Property, the month that it is for, and who pays it. " * 5
    for old, new in (
        ([rent, "End."], [f"{rent} {more}", "End."]),
        ([rent, "End."], [f"{more}{rent}", "End."]),
    ):
        made = marked(word_file(old), word_file(new))
        assert {each.kind for each in revisions(made)} == {Kind.INSERTED}
        made = marked(word_file(new), word_file(old))
        assert {each.kind for each in revisions(made)} == {Kind.DELETED}


def test_the_same_texts_have_the_same_hash_whoever_compares_them_when(redlines: Redlines) -> None:
    old, new = word_file([RENT]), word_file([RENT.replace("shall", "may")])
    first = redline(old, new, author="Nora Quill", date=DATE)
    later = redline(old, new, author="Ivo Brandt", date="2027-01-02T00:00:00Z")
    assert texts_hash(first) == texts_hash(later)
    others = [
        redline(new, old, author="Nora Quill", date=DATE),
        redline(old, word_file([RENT.replace("shall", "will")]), author="Nora Quill", date=DATE),
        new,
    ]
    assert texts_hash(first) not in map(texts_hash, others)
    assert redlines.texts_hash(first) == texts_hash(first)
