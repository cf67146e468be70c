"""Notes at the feet of their pages, and sheets of the size that a section asks for."""

import itertools
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from desktop.drafting.paper.model import Box, Grid, Line, Look, Note, Paper, Section, Words
from desktop.gui.draft.paper import paper_pages
from desktop.gui.draft.paper.paper_breaks import Strip, cut
from desktop.gui.draft.paper.paper_foot import RULE_HEIGHT, Foot, Part

pytestmark = pytest.mark.gui
LINE = 10.0


def line(text: str, note: int = -1) -> Line:
    words = (Words(text, Look()),)
    return Line((*words, Words(str(note + 1), Look(raised=1), note=note)) if note >= 0 else words)


def note(number: int, length: int = 1) -> Note:
    return Note(str(number + 1), tuple(line(f"note{number}.{n};") for n in range(length)))


def pages_of(paper: Paper) -> list[str]:
    document = pypdfium2.PdfDocument(paper_pages.pdf(paper, ""))
    return [page.get_textpage().get_text_range() for page in document]


def test_each_note_is_on_the_page_of_its_mark(qapp: QApplication) -> None:
    body = tuple(line(f"body{n};", note=n // 7 if n % 7 == 0 else -1) for n in range(140))
    paper = Paper((Section(blocks=body),), tuple(note(n) for n in range(20)))
    pages = pages_of(paper)
    assert len(pages) > 2
    for number in range(20):
        holding = [n for n, text in enumerate(pages) if f"body{number * 7};" in text]
        assert [n for n, text in enumerate(pages) if f"note{number}.0;" in text] == holding
    whole = "".join(pages)
    assert all(whole.count(f"body{n};") == 1 for n in range(140))


def test_a_note_stands_at_the_foot_below_all_of_the_text(qapp: QApplication) -> None:
    paper = Paper((Section(blocks=(line("body;", note=0), line("more;"))),), (note(0),))
    page = pypdfium2.PdfDocument(paper_pages.pdf(paper, ""))[0]
    text = page.get_textpage()
    said = text.get_text_range()
    _, low, _, high = text.get_charbox(said.index("note0"))
    assert 72 - 2 <= low < high < 72 + 20
    assert text.get_charbox(said.index("more"))[1] > 600


def test_a_note_longer_than_its_page_goes_on_over_the_next_ones(qapp: QApplication) -> None:
    body = tuple(line(f"body{n};", note=0 if n == 3 else -1) for n in range(60))
    pages = pages_of(Paper((Section(blocks=body),), (note(0, 130),)))
    whole = "".join(pages)
    assert all(whole.count(f"body{n};") == 1 for n in range(60))
    places = [next(n for n, t in enumerate(pages) if f"note0.{k};" in t) for k in range(130)]
    assert all(whole.count(f"note0.{k};") == 1 for k in range(130))
    assert places == sorted(places)
    assert places[0] == next(n for n, text in enumerate(pages) if "body3;" in text)
    assert places[-1] > places[0]


def test_a_note_in_a_row_goes_with_the_row(qapp: QApplication) -> None:
    boxes = tuple(
        Box(row, column, 1, 1, (line(f"c{row}.{column};", note=row if column else -1),))
        for row in range(80)
        for column in range(2)
    )
    paper = Paper(
        (Section(blocks=(Grid((150.0, 150.0), 80, boxes),)),), tuple(note(n) for n in range(80))
    )
    pages = pages_of(paper)
    # Of a table's words PDFium makes lines of its own.
    cells = ["".join(text.split()) for text in pages]
    for row in range(80):
        (there,) = [n for n, text in enumerate(cells) if f";c{row}.1;" in text]
        assert [n for n, text in enumerate(cells) if f"note{row}.0;" in text] == [there]


def test_endnotes_stand_at_the_end(qapp: QApplication) -> None:
    notes = (Note("i", (line("at last;"),), at_end=True),)
    body = (line("first;", note=0), *(line(f"body{n};") for n in range(80)))
    pages = pages_of(Paper((Section(blocks=body),), notes))
    assert "at last;" in pages[-1]
    assert "at last;" not in pages[0]


@pytest.mark.parametrize("note_number", [-1, 5])
def test_a_mark_without_a_note_breaks_nothing(qapp: QApplication, note_number: int) -> None:
    assert "body;" in pages_of(Paper((Section(blocks=(line("body;", note_number),)),)))[0]


def strips(count: int, notes: dict[int, tuple[int, ...]]) -> list[Strip]:
    return [Strip(n * LINE, (n + 1) * LINE, notes=notes.get(n, ())) for n in range(count)]


def foot(*heights: int) -> Foot:
    return Foot({n: [LINE * k for k in range(high + 1)] for n, high in enumerate(heights)})


def test_pages_are_never_fuller_than_they_are_high() -> None:
    sizes, places = (1, 3, 9, 40, 2), (0, 4, 5, 11, 13)
    for height in range(60, 200, 7):
        had = foot(*sizes)
        pages = cut(strips(30, {at: (n,) for n, at in enumerate(places)}), height, had)
        for page in pages:
            assert page.end - page.start + had.height(page.foot) <= height + LINE + RULE_HEIGHT
        stretches = [(page.start, page.end) for page in pages if page.end > page.start]
        assert [end for _, end in stretches[:-1]] == [start for start, _ in stretches[1:]]
        for number, size in enumerate(sizes):
            parts = [p for page in pages for p in page.foot if p.note == number]
            assert parts[0].start == 0
            assert parts[-1].end == size * LINE
            assert all(a.end == b.start for a, b in itertools.pairwise(parts))


def test_nothing_stands_between_the_mark_of_a_cut_note_and_the_foot() -> None:
    (first, *_) = cut(strips(20, {5: (0,)}), 100 + RULE_HEIGHT, foot(10))
    assert (first.start, first.end) == (0, 60)
    assert first.foot == (Part(0, 0, 40),)


def test_a_mark_whose_note_has_no_line_left_goes_over() -> None:
    (first, second) = cut(strips(10, {9: (0,)}), 100, foot(1))
    assert (first.end, first.foot) == (90, ())
    assert second.foot == (Part(0, 0, 10),)


def test_a_printer_has_each_section_on_its_own_paper(qapp: QApplication, tmp_path: Path) -> None:
    out = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    sections = (
        Section(blocks=(line("upright;"),)),
        Section(width=841.9, height=595.3, blocks=(line("across;"),)),
        Section(width=419.5, height=595.3, blocks=(line("small;"),)),
    )
    assert paper_pages.paint(Paper(sections), printer) == 3
    sizes = [page.get_size() for page in pypdfium2.PdfDocument(out.read_bytes())]
    assert sizes == [pytest.approx(each, abs=2) for each in ((595, 842), (842, 595), (419.5, 595))]


@pytest.mark.parametrize(("width", "height"), [(841.9, 595.3), (1190.0, 1684.0), (595.3, 841.9)])
def test_a_sheet_that_stays_takes_the_whole_page(
    qapp: QApplication, width: float, height: float
) -> None:
    """As on printers that keep the first section's sheet: turned, made smaller, nothing cut off."""
    sheet = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
    )
    onto = paper_pages.onto(sheet, Section(width=width, height=height))
    shown = onto.mapRect(QRectF(0, 0, width, height))
    assert QRectF(-1, -1, 597, 844).contains(shown)
    # It is as large as there is room.
    assert max(shown.width() / 595, shown.height() / 842) == pytest.approx(1, abs=0.02)
