"""A draft given out: its blanks named, saved, made a PDF, looked at and printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.model import Finish, Manuscript, Origin, Paragraph, Span
from desktop.drafting.paper.model import Line, Look, Paper, Section, Words
from desktop.errors import DraftingError
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.panels import finishing as finishing_module
from desktop.gui.draft.paper.paper_layout import laid_out
from desktop.gui.draft.paper.print_preview import PrintPreview
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import at, keys, quiet
from tests.unit.manuscript_support import manuscript

pytestmark = pytest.mark.gui


@pytest.fixture
def page(small_draft: DraftPage) -> DraftPage:
    return small_draft


@pytest.fixture
def desk(page: DraftPage) -> WritingDesk:
    return page.desk


def test_finishing_names_what_is_blank_and_leads_there(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.toolbar.finish_button.click()
    qtbot.waitUntil(quiet(page, jobs))
    assert "second party" in desk.tools.finish.open_points.text()
    desk.tools.finish.open_points.linkActivated.emit("0")
    assert desk.editor.textCursor().selectedText() == "[second party]"
    keys(desk.editor, "Wren Ltd")
    qtbot.waitUntil(quiet(page, jobs))
    assert "Nothing is left blank" in desk.tools.finish.open_points.text()


def test_a_draft_is_saved_where_the_user_says_as_he_says(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    target = Path("/somewhere/Agreement.docx")
    suggested: list[str] = []

    def choose(parent: object, title: str, name: str, chosen: object) -> None:
        suggested.append(name)
        assert callable(chosen)
        chosen([target])

    monkeypatch.setattr(finishing_module, "choose_target", choose)
    desk.panels.show_panel("finish")
    desk.tools.finish.origins.setChecked(True)
    desk.tools.finish.author.setText("Nora")
    with qtbot.waitSignal(desk.tools.finishing.saved):
        desk.tools.finish.docx_button.click()
    assert suggested == ["Test.docx"]
    finish = Finish(origins=True, clean=True, author="Nora")
    assert workspace.desk.exported == [(target, finish)]
    assert desk.notice.title == "Saved with one open blank"
    assert desk.notice.message.endswith("Still blank: second party")
    assert not workspace.desk.drafts(MATTER)[0].finalised
    qtbot.waitUntil(desk.tools.finish.docx_button.isEnabled)
    at(desk.editor, "[second party]", select=True)
    keys(desk.editor, "Wren Ltd")
    desk.tools.finishing.save_to(target)
    qtbot.waitUntil(lambda: bool(workspace.desk.drafts(MATTER)[0].finalised))
    assert desk.notice.tone == "success"


def test_a_button_has_the_keys_again_though_the_window_is_not_active_yet(
    desk: WritingDesk, qtbot: QtBot
) -> None:
    desk.panels.show_panel("finish")
    panel = desk.tools.finish
    panel.docx_button.setFocus()
    dialog = QDialog(desk)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    panel.set_usable(False)
    panel.set_usable(True)
    assert panel.window().focusWidget() is panel.docx_button
    dialog.close()


def test_of_many_blanks_a_few_are_named_and_what_was_not_drawn_is_told_too(
    desk: WritingDesk,
) -> None:
    spans = tuple(Span(f"[blank {n}]", Origin("user"), blank=f"blank {n}") for n in range(12))
    draft = Manuscript("x", (Paragraph("p", spans),))
    desk.tools.finishing._on_saved(draft, Path("/out/a.pdf"), ("A chart on page 2",))
    assert desk.notice.title == "Saved with 12 open blanks"
    lines = desk.notice.message.split("\n")
    assert lines[0] == "/out/a.pdf"
    assert lines[1].startswith("Still blank: blank 0, blank 1, ")
    assert lines[1].endswith("blank 7 and 4 more")
    assert lines[-1] == "A chart on page 2"


def test_a_failure_to_save_is_said_and_can_be_tried_again(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.panels.show_panel("finish")
    qtbot.waitUntil(quiet(page, jobs))
    desk.autosave.keep_now()
    workspace.desk.fails = DraftingError("The file was not saved", "There is no space left.")
    desk.tools.finishing.save_to(Path("/full/a.docx"))
    qtbot.waitUntil(lambda: desk.notice.title == "The file was not saved")
    qtbot.waitUntil(desk.tools.finish.docx_button.isEnabled)


def test_a_file_that_is_saved_while_the_vault_refuses_is_said_to_be_saved(
    page: DraftPage,
    desk: WritingDesk,
    workspace: FakeWorkspace,
    qtbot: QtBot,
    jobs: Jobs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuses(*_: object) -> None:
        raise DraftingError("The drive is away", "Connect it.")

    monkeypatch.setattr(workspace.desk, "finalised", refuses)
    desk.editor.open(manuscript("> Nothing is open."))
    desk.tools.finishing.save_to(tmp_path / "a.docx")
    qtbot.waitUntil(lambda: desk.notice.title.startswith("The file is saved, but"))
    assert "The drive is away. Connect it." in desk.notice.message


def test_a_pdf_has_the_text_the_numbers_the_header_and_the_pages_number(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    lines = [f"- Clause {n} says something that is not short." for n in range(90)]
    head = Paragraph("h", (Span("Strictly private"),), "Header", "header", part="header1")
    draft = manuscript("# Agreement", "= Duties", *lines)
    desk.editor.open(draft.with_paragraphs((*draft.paragraphs, head)))
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")
    desk.tools.finishing.save_to(target)
    qtbot.waitUntil(lambda: target.read_bytes() != b"old")
    document = pdfium.PdfDocument(target.read_bytes())
    pages = [document[n].get_textpage().get_text_range() for n in range(len(document))]
    assert len(pages) > 1
    assert all("Strictly private" in text for text in pages)
    assert f"2 / {len(pages)}" in pages[1]
    whole = "\n".join(pages)
    for number in range(90):
        assert whole.count(f"Clause {number} says") == 1  # none lost between pages, none twice
    assert "1.90" in whole


def test_a_folder_that_is_not_there_leaves_no_pdf_and_says_so(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    desk.tools.finishing.save_to(tmp_path / "nowhere" / "out.pdf")
    qtbot.waitUntil(lambda: desk.notice.tone == "danger")
    assert "folder does not exist" in desk.notice.message


def _paper_on(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_a_draft_is_printed_on_the_printer_that_is_chosen(
    desk: WritingDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers: list[Paper] = []
    monkeypatch.setattr(desk.tools.finishing, "show_pages", papers.append)
    desk.tools.finishing.print_draft()
    qtbot.waitUntil(desk.tools.finish.print_button.isEnabled)
    assert len(papers) == 1
    desk.tools.finishing.print_on(_paper_on(tmp_path / "paper.pdf"), papers[0])
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")


def test_its_pages_are_looked_at_before_they_are_printed(
    desk: WritingDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.tools.finish.print_button.click()
    qtbot.waitUntil(lambda: desk.tools.finishing.preview is not None)
    preview = desk.tools.finishing.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.number.text() == "Page 1 of 1")
    assert not preview.next_button.isEnabled()
    assert preview.pages.accessibleDescription() == "Page 1 of 1"
    preview.close_button.click()
    assert desk.tools.finishing.preview is None
    assert desk.tools.finish.print_button.isEnabled()


def test_pages_of_the_preview_are_turned_by_keys(qtbot: QtBot) -> None:
    lines = tuple(Line((Words(f"Line {number}", Look()),)) for number in range(150))
    paper = Paper((Section(blocks=lines),))
    preview = PrintPreview(paper, laid_out(paper))
    qtbot.addWidget(preview)
    with qtbot.waitActive(preview):
        preview.show()
        preview.activateWindow()
    qtbot.waitUntil(lambda: preview.number.text().startswith("Page 1 of "))
    count = preview.pages.count
    assert count > 2
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.number.text() == f"Page 2 of {count}"
    for _ in range(count + 2):
        preview.go(1)
    assert preview.number.text() == f"Page {count} of {count}"
    assert not preview.next_button.isEnabled()
    QTest.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.number.text() == f"Page {count - 1} of {count}"
    with qtbot.waitSignal(preview.print_asked):
        preview.print_button.click()


def test_the_preview_is_no_higher_than_the_screen(qtbot: QtBot, theme: Theme) -> None:
    paper = Paper((Section(),))
    preview = PrintPreview(paper, laid_out(paper))
    qtbot.addWidget(preview)
    assert preview.height() < preview.screen().availableSize().height()


def test_a_printer_that_refuses_is_said(
    desk: WritingDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPainter, "begin", lambda *_: False)
    paper = Paper((Section(blocks=(Line((Words("One", Look()),)),)),))
    desk.tools.finishing.print_on(_paper_on(tmp_path / "paper.pdf"), paper)
    assert desk.notice.tone == "danger"
    assert "printer or the folder refuses" in desk.notice.message
