"""The panels beside a draft: clauses put in, findings gone to, versions restored, the draft given
out; all of it undone by the same keys."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.drafting.checks.finding import Finding
from desktop.drafting.manuscript.model import Finish, Manuscript, Origin, Paragraph, Place, Span
from desktop.drafting.manuscript.words import origin_words
from desktop.drafting.paper.model import Line, Look, Paper, Section, Words
from desktop.errors import DraftingError
from desktop.gui.draft import finishing as finishing_module
from desktop.gui.draft.origin_words import KINDS, colour, letter, words_of
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.print_preview import PrintPreview
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from desktop.gui.theme import DARK, LIGHT, Theme, contrast
from desktop.gui.widgets.words import calendar_words
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import CTRL, at, key, keys, quiet, small, take_up, texts
from tests.unit.manuscript_support import manuscript

pytestmark = pytest.mark.gui

MAY = date(2026, 5, 4)


@pytest.fixture
def page(draft_page: DraftPage, qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs) -> DraftPage:
    workspace.desk.put(MATTER, small())
    take_up(draft_page, workspace.desk.drafts(MATTER)[0], qtbot, jobs)
    return draft_page


@pytest.fixture
def desk(page: DraftPage) -> WritingDesk:
    return page.desk


# ----------------------------------------------------------------------------------------- origins


@pytest.mark.parametrize(
    ("origin", "english", "translated"),
    [
        (Origin("template", "NDA"), "From the template NDA", "Aus der Vorlage NDA"),
        (Origin("template"), "From the template", "Aus der Vorlage"),
        (Origin("field", "notice_period"), "Filled in: notice period", "Ausgefüllt: notice period"),
        (
            Origin("clause", "Break right"),
            "From the clause library: Break right",
            "Aus der Klauselsammlung: Break right",
        ),
        (
            Origin("clause", "break-right"),
            "From the clause library: Break right",
            "Aus der Klauselsammlung: Break right",
        ),
        (
            Origin("precedent", "a/Acme.docx", page=3),
            "From Acme.docx, page 3",
            "Aus Acme.docx, Seite 3",
        ),
        (Origin("precedent"), "From the precedent", "Aus dem Vordokument"),
        (
            Origin("incoming", "b/Theirs.docx", author="B. Roe"),
            "From the incoming file Theirs.docx, changed by B. Roe",
            "Aus der eingegangenen Datei Theirs.docx, geändert von B. Roe",
        ),
        (Origin("model", "m"), "Written by the model m: check it", ""),
        (Origin("model"), "Written by the model: check it", ""),
        (Origin("user", "request: rent"), "As you asked: rent", ""),
        (Origin("user", "draft: parties"), "Fitted to this draft: parties", ""),
        (Origin("user"), "Written by hand", "Von Hand geschrieben"),
    ],
)
def test_the_window_says_where_words_come_from_as_a_comment_does_but_in_its_language(
    qtbot: QtBot, request: pytest.FixtureRequest, origin: Origin, english: str, translated: str
) -> None:
    assert words_of(origin) == origin_words(origin) == english
    request.getfixturevalue("german")
    assert words_of(origin) != english
    assert not translated or words_of(origin) == translated


def test_a_change_of_the_other_side_says_its_day_as_the_user_writes_it(qtbot: QtBot) -> None:
    changed = Origin("incoming", "Theirs.docx", author="B. Roe", date="2026-05-04T10:00:00Z")
    assert words_of(changed) == f"{words_of(replace(changed, date=''))} on {calendar_words(MAY)}"
    assert words_of(replace(changed, author="", date="soon")).endswith("changed on soon")


def test_each_origin_has_a_letter_and_a_colour_that_can_be_told(theme: Theme) -> None:
    assert len({letter(kind) for kind in KINDS}) == len(KINDS)
    for table in (LIGHT, DARK):
        for kind in KINDS:
            assert contrast(colour(kind, table), table.surface) >= 3


def test_the_margin_shows_by_bars_where_each_line_comes_from(desk: WritingDesk) -> None:
    at(desk.editor, "today")
    keys(desk.editor, "only by me and nobody else ")
    bars = desk.margin.bars()
    assert bars[0].kind == "template"
    assert (bars[1].kind, bars[1].others) == ("user", ("template",))
    assert any(bar.others == ("field",) or bar.kind == "field" for bar in bars)
    assert desk.legend.kinds == ("template", "field") or "user" in desk.legend.kinds


def test_a_bar_says_in_words_and_opens_the_source_at_its_page(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    source = Origin("precedent", "/clients/Lease 14 Harbour Lane.pdf", 1, 3, 0, 20)
    desk.editor.open(Manuscript("x", (Paragraph("p1", (Span("From the lease.", source),)),)))
    point = QPoint(4, int(desk.margin.bars()[0].top) + 4)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, desk.margin.mapToGlobal(point))
    assert QApplication.sendEvent(desk.margin, event)
    with qtbot.waitSignal(desk.source_asked) as asked:
        QTest.mouseClick(desk.margin, Qt.MouseButton.LeftButton, pos=point)
    assert asked.args == [source]
    viewer = page.beside.viewer
    assert viewer is not None
    qtbot.waitUntil(lambda: viewer.target.document_id == 1)
    target = viewer.target
    assert target.page == 3
    # What is marked on the page: the words of the stretch.
    assert target.quote == workspace.text(1)[target.start : target.end] != ""
    desk.editor.go_to(Place("p1", 2, 2))
    assert desk.margin.accessibleDescription() == "From Lease 14 Harbour Lane.pdf, page 3"
    qtbot.waitUntil(lambda: not jobs.alive())


def test_the_source_of_the_carets_words_opens_by_a_key_too(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot
) -> None:
    at(desk.editor, "today")
    QTest.keyClick(desk.editor, Qt.Key.Key_F9)
    assert desk.notice.message == "From the template nda"


def test_the_margin_can_be_put_away(desk: WritingDesk) -> None:
    assert desk.margin.isVisible()
    QTest.keyClick(desk.editor, Qt.Key.Key_F7)
    assert not desk.margin.isVisible()
    assert not desk.legend.isVisible()
    assert desk.editor.margin == 0
    desk.toolbar.buttons["origins"].click()
    assert desk.margin.isVisible()


# ----------------------------------------------------------------------------------------- clauses


def test_a_clause_is_found_and_put_in_with_numbers_and_can_be_undone(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    at(desk.editor, "one thing")
    desk.panels.show_panel("clauses")
    assert desk.tools.clauses.field.hasFocus()
    QTest.keyClicks(desk.tools.clauses.field, "governing")
    qtbot.waitUntil(quiet(page, jobs))
    clause = desk.tools.clauses.current()
    assert clause is not None
    assert "law" in clause.title.casefold()
    assert desk.tools.clauses.text.toPlainText()
    before = desk.editor.manuscript
    desk.tools.clauses.insert_button.click()
    made = desk.editor.manuscript
    new = [each for each in made.paragraphs if each not in before.paragraphs]
    headings = [each for each in new if each.role == "heading"]
    assert headings
    assert desk.editor.labels[headings[0].id] == "2."
    origins = {span.origin.kind for each in new for span in each.spans if each.role != "clause"}
    assert origins == {"clause"}
    assert "clause 3.1 says" in " ".join(texts(made))  # the clause referred to has moved
    key(desk.editor, Qt.Key.Key_Z, CTRL)
    assert desk.editor.manuscript == before


def test_a_clause_whose_parties_the_draft_does_not_have_says_so(
    desk: WritingDesk, workspace: FakeWorkspace
) -> None:
    at(desk.editor, "one thing")
    desk.panels.show_panel("clauses")
    clause = workspace.clauses().clause("assignment-for-buyer")
    desk.tools.clause_work.insert(clause)
    assert "No party of this draft: the Supplier, the Buyer. " in desk.notice.message
    clause = workspace.clauses().clause("severance-neutral")
    desk.notice.hide()
    desk.tools.clause_work.insert(clause)
    assert not desk.notice.isVisible()


def test_variants_are_compared_by_what_is_struck_out_and_underlined(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.panels.show_panel("clauses")
    QTest.keyClicks(desk.tools.clauses.field, "governing")
    qtbot.waitUntil(quiet(page, jobs))
    assert desk.tools.clauses.variants.count() > 1
    desk.tools.clauses.variants.setCurrentIndex(1)
    desk.tools.clauses.variants.activated.emit(1)
    qtbot.waitUntil(quiet(page, jobs))
    shown = desk.tools.clauses.text.toHtml()
    assert "line-through" in shown
    assert "underline" in shown


def test_the_best_clause_is_shown_unless_another_was_chosen_by_hand(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    panel = desk.tools.clauses
    desk.panels.show_panel("clauses")
    # Letter by letter, as it is typed: what "l" finds first is not what "liability" means.
    for sign in "liability":
        QTest.keyClicks(panel.field, sign)
        qtbot.waitUntil(quiet(page, jobs))
    assert panel.list.count() > 2
    assert panel.list.currentRow() == 0
    QTest.mouseClick(
        panel.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=panel.list.visualItemRect(panel.list.item(1)).center(),
    )
    chosen = panel.current()
    # The same words by their meaning: another order, the same choice.
    desk.tools.clause_work._find_by_meaning()
    qtbot.waitUntil(quiet(page, jobs))
    assert panel.current() == chosen
    QTest.keyClicks(panel.field, " cap")
    qtbot.waitUntil(quiet(page, jobs))
    assert panel.list.currentRow() == 0


def test_selected_text_becomes_a_clause_of_ones_own(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.panels.show_panel("clauses")
    qtbot.waitUntil(quiet(page, jobs))
    assert not desk.tools.clauses.keep_button.isEnabled()
    at(desk.editor, "The duties of clause 1 last.", select=True)
    desk.tools.clauses.name.setText("Lasting duties")
    desk.tools.clauses.keep_button.click()
    qtbot.waitUntil(lambda: "Lasting duties" in desk.notice.title)
    QTest.keyClicks(desk.tools.clauses.field, "lasting")
    qtbot.waitUntil(quiet(page, jobs))
    clause = desk.tools.clauses.current()
    assert clause is not None
    assert (clause.title, clause.origin) == ("Lasting duties", "own")


def test_a_clause_of_ones_own_is_removed_and_put_back(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.panels.show_panel("clauses")
    qtbot.waitUntil(quiet(page, jobs))
    panel = desk.tools.clauses
    assert panel.list.count()
    assert panel.remove_button.isHidden(), "the library's clauses stay"
    text = "The Tenant may keep one llama."
    workspace.save_clause("Llamas", "other", text)
    QTest.keyClicks(panel.field, "llama")
    qtbot.waitUntil(quiet(page, jobs))
    assert not panel.remove_button.isHidden()
    panel.remove_button.setFocus()
    panel.remove_button.click()
    assert panel.list.hasFocus(), "the keys stay in the panel"
    qtbot.waitUntil(lambda: "no more" in desk.notice.title)
    qtbot.waitUntil(quiet(page, jobs))
    assert "Llamas" not in [clause.title for clause in workspace.clauses().clauses]
    desk.notice.buttons[0].click()
    qtbot.waitUntil(
        lambda: [text] == [c.text for c in workspace.clauses().clauses if c.title == "Llamas"]
    )


# ------------------------------------------------------------------------------------------ checks


def _findings() -> tuple[Finding, ...]:
    return (
        Finding("term", "note", None, "A term", "Nobody uses it."),
        Finding("amount", "warning", Place("p2", 5, 10), "A day", "Today is no day.", "on 1 May"),
        Finding("blank", "error", Place("party", 22, 36), "A blank", "Fill it in."),
    )


def test_findings_stand_by_gravity_and_lead_to_their_places(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    workspace.desk.found = _findings()
    desk.panels.show_panel("checks")
    qtbot.waitUntil(quiet(page, jobs))
    rows = [desk.tools.checks.list.item(n).text().split("\n")[0] for n in range(3)]
    assert rows == ["A blank", "A day", "A term"]
    assert desk.tools.checks.summary.text() == "Errors: 1 · Warnings: 1 · Notes: 1"
    spoken = desk.tools.checks.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Error: A blank. Fill it in."
    desk.tools.checks.list.itemClicked.emit(desk.tools.checks.list.item(0))
    assert desk.editor.textCursor().selectedText() == "[second party]"


def test_a_suggestion_is_put_in_by_a_click_and_taken_back_by_a_key(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    workspace.desk.found = _findings()
    desk.panels.show_panel("checks")
    qtbot.waitUntil(quiet(page, jobs))
    assert not desk.tools.checks.replace_button.isVisible()
    desk.tools.checks.list.setCurrentRow(1)
    desk.tools.checks.replace_button.click()
    assert texts(desk.editor.manuscript)[1] == "Made on 1 May."
    key(desk.editor, Qt.Key.Key_Z, CTRL)
    assert texts(desk.editor.manuscript)[1] == "Made today."
    qtbot.waitUntil(quiet(page, jobs))


def test_a_suggestion_for_a_text_that_was_changed_meanwhile_is_not_put_in(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    workspace.desk.found = _findings()
    desk.panels.show_panel("checks")
    qtbot.waitUntil(quiet(page, jobs))
    desk.tools.checks.list.setCurrentRow(1)
    at(desk.editor, "Made")
    keys(desk.editor, "Not ")
    desk.tools.checks.replace_button.click()
    assert texts(desk.editor.manuscript)[1] == "Not Made today."
    qtbot.waitUntil(quiet(page, jobs))


def test_findings_of_a_kind_can_be_hidden_and_shown_again(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    workspace.desk.found = _findings()
    desk.panels.show_panel("checks")
    qtbot.waitUntil(quiet(page, jobs))
    desk.tools.checks.hide_button.click()
    assert desk.tools.checks.list.count() == 2
    desk.tools.checks.show_button.click()
    assert desk.tools.checks.list.count() == 3


# ---------------------------------------------------------------------------------------- versions


def test_a_version_is_kept_compared_and_restored(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.panels.show_panel("versions")
    QTest.keyClicks(desk.tools.versions.name, "Before")
    QTest.keyClick(desk.tools.versions.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.tools.versions.list.count() == 1)
    at(desk.editor, "today")
    keys(desk.editor, "not ")
    desk.tools.versions.compare_button.click()
    qtbot.waitUntil(lambda: page.redline.isVisible())
    assert "“Before”" in page.redline.title.text()
    assert "not" in page.redline.page.toPlainText()
    page.redline.back_button.click()
    assert page.is_writing
    desk.tools.versions.restore_button.click()
    qtbot.waitUntil(lambda: texts(desk.editor.manuscript)[1] == "Made today.")
    qtbot.waitUntil(quiet(page, jobs))
    assert desk.tools.versions.list.count() == 2  # what stood there is kept, too
    key(desk.editor, Qt.Key.Key_Z, CTRL)
    assert texts(desk.editor.manuscript)[1] == "Made not today."


def test_leaving_a_changed_draft_keeps_a_version_of_it_and_an_unchanged_one_none(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    number = desk.draft_id
    desk.toolbar.back_button.click()
    qtbot.waitUntil(quiet(page, jobs))
    assert not workspace.desk.versions(number)
    page.open_draft(workspace.desk.drafts(MATTER)[0])
    qtbot.waitUntil(lambda: page.is_writing)
    at(desk.editor, "today")
    keys(desk.editor, "not ")
    desk.toolbar.back_button.click()
    qtbot.waitUntil(lambda: len(workspace.desk.versions(number)) == 1)
    qtbot.waitUntil(quiet(page, jobs))


# ---------------------------------------------------------------------------------------- finishing


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
    assert desk.notice.title == "Saved with open blanks: second party"
    assert not workspace.desk.drafts(MATTER)[0].finalised
    qtbot.waitUntil(desk.tools.finish.docx_button.isEnabled)
    at(desk.editor, "[second party]", select=True)
    keys(desk.editor, "Wren Ltd")
    desk.tools.finishing.save_to(target)
    qtbot.waitUntil(lambda: bool(workspace.desk.drafts(MATTER)[0].finalised))
    assert desk.notice.tone == "success"


def test_a_failure_to_save_is_said_and_can_be_tried_again(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.panels.show_panel("finish")
    qtbot.waitUntil(quiet(page, jobs))
    desk.autosave.keep_now()
    workspace.desk.fails = DraftingError("The draft was not saved", "There is no space left.")
    desk.tools.finishing.save_to(Path("/full/a.docx"))
    qtbot.waitUntil(lambda: desk.notice.title == "The draft was not saved")
    qtbot.waitUntil(desk.tools.finish.docx_button.isEnabled)


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
    preview = PrintPreview(Paper((Section(blocks=lines),)), QPrinter())
    qtbot.addWidget(preview)
    with qtbot.waitActive(preview):
        preview.show()
        preview.activateWindow()
    qtbot.waitUntil(lambda: preview.number.text().startswith("Page 1 of "))
    count = preview.pages.pageCount()
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


def test_a_printer_that_refuses_is_said(
    desk: WritingDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPainter, "begin", lambda *_: False)
    paper = Paper((Section(blocks=(Line((Words("One", Look()),)),)),))
    desk.tools.finishing.print_on(_paper_on(tmp_path / "paper.pdf"), paper)
    assert desk.notice.tone == "danger"
    assert "printer or the folder refuses" in desk.notice.message
