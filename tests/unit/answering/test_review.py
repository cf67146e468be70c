"""The review table: every cell there and what it says kept, so that nothing is read twice; and the
files that it is saved as."""

import csv
import io
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from docx import Document as WordDocument
from docx.oxml.ns import qn

from desktop.answering.surveying.review import Reviewer, keep_plan, mark, plan_of
from desktop.answering.surveying.survey_reading import Reader
from desktop.documents import CellMark, FindingState, Review, ReviewPlan
from desktop.drafting.export import review_export
from desktop.drafting.export.review_words import ReviewWords
from desktop.drafting.export.xlsx import Sheet, workbook
from desktop.errors import CancelledError, NotFoundError, UsageError, WorkerError
from desktop.events import CellRead, Reviewed
from desktop.vault.library import Library
from tests.unit.answering.survey_support import LAW, MATTER, fill, searching
from tests.unit.vault_support import facts, open_library, store

QUESTIONS = ("Which law governs it?", "How long is the notice to terminate?")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path) as opened:
        yield opened


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The documents that were read, in order."""
    done: list[int] = []
    read = Reader.read

    def noted(self: Reader, document_id: int, content_id: int) -> object:
        done.append(document_id)
        return read(self, document_id, content_id)

    monkeypatch.setattr(Reader, "read", noted)
    return done


def review(
    library: Library, questions: tuple[str, ...] = QUESTIONS
) -> tuple[Review, list[CellRead]]:
    told = list(Reviewer(library, searching(library), MATTER).review(questions))
    last = told[-1]
    assert isinstance(last, Reviewed)
    return last.review, [event for event in told if isinstance(event, CellRead)]


def test_a_cell_for_each_document_and_question(library: Library) -> None:
    ids = fill(library)
    made, told = review(library)
    assert [(event.done, event.total) for event in told] == [(n, 8) for n in range(1, 9)]
    cells = {(cell.document_id, cell.question): cell for cell in made.cells}
    assert "Delaware" in cells[ids["acme"], QUESTIONS[0]].text
    assert cells[ids["acme"], QUESTIONS[1]].state is FindingState.ABSENT
    assert "ninety (90)" in cells[ids["cedar"], QUESTIONS[1]].text
    for cell in made.cells:
        for citation in cell.citations:
            text = library.text(cell.document_id)
            assert text[citation.start : citation.end] == citation.quote
    assert made.coverage.in_full == 4


def test_a_second_run_reads_only_what_is_new_or_changed(library: Library, reads: list[int]) -> None:
    ids = fill(library)
    first, _ = review(library)
    reads.clear()
    again, told = review(library)
    assert reads == []
    assert all(event.kept for event in told)
    assert again == first
    store(library, MATTER, "/c/birch.txt", LAW.format("Ohio"), sha256="changed")
    elm = store(library, MATTER, "/c/elm.txt", LAW.format("Utah"))
    review(library)
    assert reads == [ids["birch"], ids["birch"], elm, elm]
    reads.clear()
    review(library, (*QUESTIONS, "Who are the parties?"))
    assert len(reads) == 5


def test_stopped_and_gone_on_with(library: Library, reads: list[int]) -> None:
    fill(library)
    cancel = threading.Event()
    made = None
    for event in Reviewer(library, searching(library), MATTER).review(QUESTIONS, None, cancel):
        if isinstance(event, CellRead) and event.done == 3:
            cancel.set()
        if isinstance(event, Reviewed):
            made = event.review
    assert made is not None
    assert made.stopped
    assert len(made.cells) == 3
    reads.clear()
    made, _ = review(library)
    assert len(reads) == 5
    assert len(made.cells) == 8


def test_stopped_at_once(library: Library) -> None:
    fill(library)
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        list(Reviewer(library, searching(library), MATTER).review(QUESTIONS, None, cancel))


def test_a_cell_is_verified_or_corrected_by_hand(library: Library) -> None:
    ids = fill(library)
    review(library)
    mark(library, ids["acme"], QUESTIONS[0], CellMark.VERIFIED)
    mark(library, ids["acme"], QUESTIONS[1], CellMark.CORRECTED, "None; see the side letter")
    made, _ = review(library)
    law, notice = (cell for cell in made.cells if cell.document_id == ids["acme"])
    assert law.mark is CellMark.VERIFIED
    assert (notice.mark, notice.text) == (CellMark.CORRECTED, "None; see the side letter")
    with pytest.raises(UsageError):
        mark(library, ids["acme"], QUESTIONS[0], CellMark.CORRECTED, " ")
    with pytest.raises(NotFoundError):
        mark(library, ids["acme"], "Never asked?", CellMark.VERIFIED)


def test_nothing_stays_of_a_removed_document(library: Library) -> None:
    ids = fill(library)
    review(library)
    library.remove([ids["acme"]])
    assert library.reviews.kept_cells(ids["acme"]) == ""
    assert not library.reviews.keep_cells(ids["acme"], "{}")
    assert library.reviews.kept_cells(ids["cedar"])
    library.remove_matter(MATTER)
    assert library.reviews.kept_cells(ids["cedar"]) == ""


def test_what_could_not_be_read_is_a_row_and_is_asked_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = fill(library)
    library.store_failure(MATTER, facts("/c/elm.pdf"), "It has a password.")
    read = Reader.read

    def breaks(self: Reader, document_id: int, content_id: int) -> object:
        if document_id == ids["birch"]:
            raise WorkerError("The embedder ended", "Try again.")
        return read(self, document_id, content_id)

    with monkeypatch.context() as patched:
        patched.setattr(Reader, "read", breaks)
        made, _ = review(library)
    said = {c.doc: c.text for c in made.cells if c.state is FindingState.UNREADABLE}
    assert said == {"/c/birch.txt": "The embedder ended.", "/c/elm.pdf": "It has a password."}
    made, _ = review(library)
    assert all(c.state is not FindingState.UNREADABLE for c in made.cells if "birch" in c.doc)


@pytest.mark.parametrize("questions", [(), (" ", ""), ("?" * 2001,), tuple(map(str, range(101)))])
def test_bad_questions(library: Library, questions: tuple[str, ...]) -> None:
    fill(library)
    with pytest.raises(UsageError):
        review(library, questions)


@pytest.fixture
def made(library: Library) -> Review:
    fill(library)
    store(library, MATTER, "/c/formula.txt", "=2+5 The law that governs it is <b>Utah</b> & more.")
    return review(library)[0]


def test_a_workbook_that_excel_can_read(made: Review) -> None:
    data = review_export.as_xlsx(made, {1: "abc123"})
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["Review", "Sources", "Coverage"]
    rows = list(book["Review"].values)
    assert rows[0] == ("Document", *QUESTIONS)
    assert [row[0] for row in rows[1:]] == [
        *("acme.txt", "birch.txt", "cedar.txt", "dogwood.txt", "formula.txt")
    ]
    assert "[1]" in str(rows[1][1])
    assert str(rows[1][2]).startswith("Not found in it")
    sources = list(book["Sources"].values)
    assert sources[1][:3] == ("1", "/c/acme.txt", QUESTIONS[0])
    assert sources[1][6] == "abc123"
    assert any("<b>Utah</b> & more" in str(row[4]) for row in sources)
    for cell in (cell for row in book["Sources"].rows for cell in row):
        assert cell.data_type != "f"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            ET.fromstring(archive.read(name))  # noqa: S314 - ours


def test_a_workbook_takes_what_xml_does_not(made: Review) -> None:
    odd = Review("\x00", ("a\x0bb",), (), made.coverage)
    book = openpyxl.load_workbook(io.BytesIO(review_export.as_xlsx(odd, {})))
    assert next(iter(book["Review"].values)) == ("Document", "ab")


def test_a_word_file(made: Review) -> None:
    document = WordDocument(io.BytesIO(review_export.as_docx(made, {})))
    table, sources = document.tables
    assert [cell.text for cell in table.rows[0].cells] == ["Document", *QUESTIONS]
    assert len(table.rows) == 6
    assert len(sources.rows) == 1 + sum(len(cell.citations) for cell in made.cells)
    assert any("5 documents searched" in paragraph.text for paragraph in document.paragraphs)


def test_a_word_file_is_read_on_paper(made: Review) -> None:
    """A page across of the reader's country; each has the head of the table, no row is cut, and it
    tells which it is and of how many. No path of the disk is given away."""
    for letter, size in ((False, (297.0, 210.0)), (True, (279.4, 215.9))):
        words = ReviewWords(letter=letter)
        document = WordDocument(io.BytesIO(review_export.as_docx(made, {}, words)))
        section = document.sections[0]
        wide, high = section.page_width, section.page_height
        assert wide is not None
        assert high is not None
        assert (wide.mm, high.mm) == pytest.approx(size, abs=0.1)
    for table in document.tables:
        said = [row._tr.get_or_add_trPr() for row in table.rows]
        assert said[0].find(qn("w:tblHeader")) is not None
        assert all(each.find(qn("w:cantSplit")) is not None for each in said)
        assert all(run.bold for cell in table.rows[0].cells for run in cell.paragraphs[0].runs)
    foot = section.footer.paragraphs[0]._p.xml
    assert 'w:instr="PAGE"' in foot
    assert 'w:instr="NUMPAGES"' in foot
    assert document.tables[1].rows[1].cells[1].text == "acme.txt"
    widths = [cell.width for cell in document.tables[1].rows[1].cells]
    assert widths[4] > 3 * widths[0], "what the document says has the room"


def test_a_workbook_is_printed_whole(made: Review) -> None:
    """All columns on a page across, the head on each; all lines of a cell are in its row."""
    sheet = openpyxl.load_workbook(io.BytesIO(review_export.as_xlsx(made, {})))["Sources"]
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$1:$1"
    long = Sheet("Long", (("Head",), ("word " * 100,)), (50,))
    rows = openpyxl.load_workbook(io.BytesIO(workbook((long,))))["Long"].row_dimensions
    assert rows[1].height == 15
    assert rows[2].height >= 10 * 15


def test_a_plain_table_without_formulas(made: Review) -> None:
    text = review_export.as_csv(made, {}).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == ["Document", *QUESTIONS]
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)


def test_saved_where_the_user_said_or_not_at_all(made: Review, tmp_path: Path) -> None:
    out = tmp_path / "table.XLSX"
    review_export.write(made, {}, out)
    assert openpyxl.load_workbook(out).sheetnames
    with pytest.raises(UsageError):
        review_export.write(made, {}, tmp_path / "table.pdf")
    assert [path.name for path in tmp_path.iterdir() if path.suffix in {".pdf", ".tmp"}] == []


def test_what_was_read_before_is_there_without_reading(library: Library, reads: list[int]) -> None:
    fill(library)
    reviewer = Reviewer(library, searching(library), MATTER)
    assert reviewer.so_far(QUESTIONS).cells == ()
    made, _ = review(library)
    del reads[:]
    again = reviewer.so_far(QUESTIONS)
    assert reads == []
    read = tuple(cell for cell in made.cells if cell.state is not FindingState.UNREADABLE)
    assert again.cells == read
    more = reviewer.so_far((*QUESTIONS, "Who insures it?"))
    assert more.cells == read
    assert more.stopped


def test_a_matter_s_table_is_remembered_and_goes_with_it(library: Library) -> None:
    ids = fill(library)
    assert plan_of(library, MATTER) == ReviewPlan()
    keep_plan(
        library, MATTER, ReviewPlan((" Who  pays? ", "Who pays?"), (ids["acme"], ids["birch"]))
    )
    assert plan_of(library, MATTER) == ReviewPlan(("Who pays?",), (ids["acme"], ids["birch"]))
    library.remove([ids["acme"]])
    assert plan_of(library, MATTER) == ReviewPlan(("Who pays?",), (ids["birch"],))
    with pytest.raises(UsageError):
        keep_plan(library, MATTER, ReviewPlan((" ",)))
    library.remove_matter(MATTER)
    library.add_matter(MATTER)
    assert plan_of(library, MATTER) == ReviewPlan()
    assert not [key for key in ("review plan 1", "review plan 2") if library.kept(key)]


def test_what_the_table_itself_says_can_be_said_in_other_words(made: Review) -> None:
    words = ReviewWords(lambda text: f"¡{text}!", lambda reason: "¿?", lambda cell: "dicho")
    marked = replace(made, cells=(replace(made.cells[0], mark=CellMark.VERIFIED), *made.cells[1:]))
    text = review_export.as_csv(replace(marked, stopped=True), {}, words).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == ["¡Document!", *QUESTIONS]
    assert rows[1][1].startswith("¡dicho (verified)!")
    assert rows[1][2] == "dicho"
    assert ["¡Source!", "¡Document!", "¡Question!", "¡Page!"] in [row[:4] for row in rows]
    assert ["¡Stopped before its end: documents are missing.!"] in rows
    book = openpyxl.load_workbook(io.BytesIO(review_export.as_xlsx(made, {}, words)))
    assert book.sheetnames == ["¡Review!", "¡Sources!", "¡Coverage!"]
    document = WordDocument(io.BytesIO(review_export.as_docx(made, {}, words)))
    assert document.paragraphs[0].text == f"¡Review: {MATTER}!"
