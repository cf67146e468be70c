"""The Draft page: drafts begin and are found again, and what stands beside their text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.drafting.templating.broken_tags import broken_tags
from desktop.errors import DraftingError
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import CTRL, at, begin, fill, key, keys, quiet, texts
from tests.unit.manuscript_support import manuscript

pytestmark = pytest.mark.gui


OTHER = "Ward round"


@pytest.fixture
def page(draft_page: DraftPage) -> DraftPage:
    return draft_page


# ---------------------------------------------------------------------------------- where it begins


def test_a_matter_without_drafts_shows_what_one_can_be_made_from(page: DraftPage) -> None:
    assert not page.start.table.isVisible()
    assert [card.accessibleName() for card in page.start.cards] == ["Non-disclosure agreement"]
    assert page.start.cards[0].isVisible()
    page.start.field.setText("lease")
    assert not page.start.cards[0].isVisible()
    page.start.field.setText("confidential")
    assert page.start.cards[0].isVisible()


def test_a_new_draft_is_in_the_list_of_its_matter_and_of_no_other(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    begin(page, qtbot, jobs)
    page.desk.toolbar.back_button.click()
    qtbot.waitUntil(quiet(page, jobs))
    assert [draft.title for draft in page.start.model.drafts] == ["Non-disclosure agreement"]
    page.set_matter(OTHER)
    qtbot.waitUntil(quiet(page, jobs))
    assert not page.start.model.drafts
    page.set_matter(MATTER)
    qtbot.waitUntil(quiet(page, jobs))
    page.start.table.setFocus()
    QTest.keyClick(page.start.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.is_writing)
    assert "Purpose" in texts(page.desk.editor.manuscript)


def test_a_document_of_the_matter_becomes_a_draft(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    page.start.document_button.click()
    assert page.picking.picker.isVisible()
    names = [
        page.picking.picker.model.index(n).data()
        for n in range(page.picking.picker.model.rowCount())
    ]
    assert "Letter of 5 April 2023.docx" in names
    assert "Insurance schedule.pdf" not in names  # it could not be read
    QTest.keyClick(page.picking.picker, Qt.Key.Key_Escape)
    assert page.start.isVisible()
    page.start.document_button.click()
    QTest.keyClicks(page.picking.picker.field, "letter")
    QTest.keyClick(page.picking.picker.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.is_writing)
    qtbot.waitUntil(quiet(page, jobs))
    assert page.desk.editor.manuscript.paragraphs[0].text == "Old agreement"
    assert page.desk.tools.fields.form.isHidden()


def test_a_removed_draft_can_be_brought_back_until_its_message_is_closed(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    workspace.desk.put(MATTER, manuscript("> One"))
    page.refresh()
    qtbot.waitUntil(quiet(page, jobs))
    page.start.table.setFocus()
    QTest.keyClick(page.start.table, Qt.Key.Key_Delete)
    assert not page.start.model.drafts
    assert not page.start.table.hasFocus()
    page.undo_notice.buttons[0].click()
    assert len(page.start.model.drafts) == 1
    # Enter opens what came back, not what was left with the keys.
    assert page.start.table.hasFocus()
    qtbot.waitUntil(quiet(page, jobs))
    page.start.remove_button.click()
    page.undo_notice.dismiss()
    qtbot.waitUntil(lambda: not workspace.desk.drafts(MATTER))
    assert not page.start.model.drafts


def test_a_draft_that_comes_back_out_of_the_trash_is_listed_again(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    workspace.desk.put(MATTER, manuscript("> One"))
    there = dict(workspace.desk._drafts)
    page.refresh()
    qtbot.waitUntil(quiet(page, jobs))
    page.start.remove_button.click()
    page.undo_notice.dismiss()
    qtbot.waitUntil(lambda: not workspace.desk.drafts(MATTER))
    qtbot.waitUntil(quiet(page, jobs))
    workspace.desk._drafts.update(there)
    page.refresh()
    qtbot.waitUntil(quiet(page, jobs))
    assert len(page.start.model.drafts) == 1


def test_a_draft_that_can_not_be_made_is_said_and_the_page_works_on(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    workspace.desk.fails = DraftingError("A template is broken", "Template nda: a tag.")
    page.start.cards[0].click()
    qtbot.waitUntil(lambda: page.notice.title == "A template is broken")
    assert not page.is_writing
    begin(page, qtbot, jobs)


def test_values_of_another_draft_of_the_matter_are_taken_over_and_said(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    fill(begin(page, qtbot, jobs), {"disclosing_party": "Quill Ltd"})
    qtbot.waitUntil(quiet(page, jobs))
    page.desk.toolbar.back_button.click()
    qtbot.waitUntil(quiet(page, jobs))
    form = begin(page, qtbot, jobs)
    assert form.values()["disclosing_party"] == "Quill Ltd"
    assert page.desk.notice.message == "Check them: First party."


@pytest.mark.parametrize("typed", ['{"purpose": "the bookshop"}', "{", "[]", "1", None])
def test_what_was_typed_before_there_were_drafts_is_in_the_first_one(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace, typed: str | None
) -> None:
    if typed is not None:
        workspace.keep(f"draft/nda/{MATTER}", typed)
    form = begin(page, qtbot, jobs)
    known = typed is not None and "bookshop" in typed
    assert form.values()["purpose"] == ("the bookshop" if known else "")


def test_a_screen_reader_hears_the_number_of_the_carets_paragraph(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    begin(page, qtbot, jobs)
    at(page.desk.editor, "The duties last")
    qtbot.waitUntil(lambda: page.desk.editor.accessibleDescription() == "2.1, Clause Level 2")


def test_a_document_becomes_a_template_with_the_fields_that_are_confirmed(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    workspace.desk.precedents[2] = manuscript(
        "# Agreement",
        "> This agreement is made on 3 March 2021 between Acme Trading Limited (the “Supplier”) "
        "and Beta Handels GmbH (the “Customer”).",
    )
    page.start.own_button.click()
    QTest.keyClicks(page.picking.picker.field, "letter")
    QTest.keyClick(page.picking.picker.field, Qt.Key.Key_Return)
    qtbot.waitUntil(page.own_template.isVisible)
    model = page.own_template.model
    labels = [field.label for field in model.fields]
    assert {"Supplier", "Customer"} <= set(labels)
    row = labels.index("Supplier")
    model.setData(model.index(row, 0), "Seller")
    other = model.index(labels.index("Customer"), 0)
    model.setData(other, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    page.own_template.title.setText("Our supply agreement")
    page.own_template.keep_button.click()
    qtbot.waitUntil(lambda: len(page.start.cards) == 2)
    kept = [field.label for field in workspace.desk.own.fields]
    assert "Seller" in kept
    assert "Customer" not in kept
    card = next(each for each in page.start.cards if each.template.name == "own-1")
    assert card.accessibleName() == "Our supply agreement"
    card.setFocus()
    card.actions()[0].trigger()
    assert "own-1" in {each.template.name for each in page.start.cards}  # asked first
    page.notice.buttons[0].click()
    qtbot.waitUntil(lambda: len(page.start.cards) == 1)
    qtbot.waitUntil(quiet(page, jobs))


def test_a_document_of_one_matter_is_not_proposed_as_a_template_in_another(
    page: DraftPage, qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    document = workspace.documents(MATTER)[0]
    workspace.desk.precedents[document.id] = manuscript("> Between Acme Ltd and Beta GmbH.")
    page.template_making.propose(document)
    page.set_matter(OTHER)
    qtbot.waitUntil(quiet(page, jobs))
    assert page.start.isVisible()
    assert not page.own_template.isVisible()


def test_a_document_with_broken_tags_is_no_template_until_it_is_mended(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    def propose() -> None:
        page.start.own_button.click()
        QTest.keyClicks(page.picking.picker.field, "letter")
        QTest.keyClick(page.picking.picker.field, Qt.Key.Key_Return)

    broken = manuscript("# Letter", "> Dear {{ client name, of", *["> so %}"] * 7)
    workspace.desk.precedents[2] = broken
    propose()
    qtbot.waitUntil(lambda: page.notice.isVisible() and "broken tags" in page.notice.title)
    first, *more = page.notice.message.splitlines()
    assert first == broken_tags(broken)[0].message
    assert len(more) == 7
    assert more[-2:] == ["…", "Mend the file and add it to the matter again."]
    assert not page.own_template.isVisible()
    workspace.desk.precedents[2] = manuscript("> Dear {{ client name }}, {% if x %}y{% endif %}")
    propose()
    qtbot.waitUntil(page.own_template.isVisible)
    assert [field.label for field in page.own_template.model.fields] == ["Client name"]
    assert page.notice.message == "“{% if x %}”, “{% endif %}”"
    qtbot.waitUntil(quiet(page, jobs))


# ------------------------------------------------------------------------------- beside the text


def test_the_outline_follows_the_text_and_a_click_leads_there(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    begin(page, qtbot, jobs)
    desk = page.desk
    desk.panels.show_panel("outline")
    rows = desk.tools.outline.list
    assert [rows.item(n).text() for n in range(3)] == [
        "Non-disclosure agreement", "1.  Purpose", "2.  Term",
    ]  # fmt: skip
    at(desk.editor, "Purpose", end=True)
    keys(desk.editor, " and place")
    qtbot.waitUntil(lambda: rows.item(1).text() == "1.  Purpose and place")
    rows.itemClicked.emit(rows.item(2))
    assert desk.editor.textCursor().block().text() == "Term"
    assert desk.editor.hasFocus()


def test_the_title_of_a_draft_is_changed_as_a_step_and_kept(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    begin(page, qtbot, jobs)
    title = page.desk.toolbar.title
    title.selectAll()
    QTest.keyClicks(title, "Secret")
    page.desk.autosave.flush()
    qtbot.waitUntil(lambda: workspace.desk.drafts(MATTER)[0].title == "Secret")
    page.desk.editor.undo()
    assert title.text() == "Non-disclosure agreement" or page.desk.is_busy
    qtbot.waitUntil(lambda: title.text() == "Non-disclosure agreement")


def test_the_style_of_a_paragraph_can_be_chosen(page: DraftPage, qtbot: QtBot, jobs: Jobs) -> None:
    begin(page, qtbot, jobs)
    desk = page.desk
    paragraph = at(desk.editor, "between")
    qtbot.waitUntil(quiet(page, jobs))
    assert desk.toolbar.styles.currentText() == "Body Text"
    desk.toolbar.styles.setCurrentText("Clause Level 2")
    desk.toolbar.styles.activated.emit(desk.toolbar.styles.currentIndex())
    changed = desk.editor.manuscript.paragraph(paragraph.id)
    assert (changed.style, changed.role, changed.level) == ("Clause Level 2", "clause", 1)
    desk.editor.undo()
    assert desk.editor.manuscript.paragraph(paragraph.id) == paragraph


def _takes_focus(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return isinstance(widget, QAbstractButton) or bool(by_tab)


@pytest.mark.parametrize("size", [(800, 600), (1280, 800), (2560, 1440)])
def test_text_and_panel_stand_beside_each_other_or_in_turn(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, size: tuple[int, int]
) -> None:
    page.resize(*size)
    begin(page, qtbot, jobs)
    desk = page.desk
    desk.panels.show_panel("outline")
    desk.resize(600 if size[0] == 800 else desk.width(), desk.height())
    narrow = desk.width() < 640
    assert desk.editor.isVisible() is not narrow
    assert desk.tools.outline.isVisible()
    desk.tools.outline.list.itemClicked.emit(desk.tools.outline.list.item(1))
    assert desk.editor.isVisible()
    assert desk.editor.width() >= 280


def test_a_screen_reader_has_a_name_for_everything(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    nameless: list[str] = []
    for _ in range(2):
        nameless += [
            f"{widget.metaObject().className()} {widget.objectName()}"
            for widget in page.findChildren(QWidget)
            if widget.isVisible()
            and _takes_focus(widget)
            and not widget.accessibleName()
            and not (isinstance(widget, QLabel) and widget.text())  # its words are its name
        ]  # fmt: skip
        if not page.is_writing:
            begin(page, qtbot, jobs)
    assert nameless == []


def test_one_list_of_steps_undoes_text_fields_levels_and_title(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = begin(page, qtbot, jobs)
    desk, editor = page.desk, page.desk.editor
    before = editor.manuscript
    at(editor, "between")
    keys(editor, "here ")
    fill(form, {"purpose": "a sale"})
    qtbot.waitUntil(quiet(page, jobs))
    at(editor, "each party returns")
    key(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(desk.toolbar.title, "!")
    steps = []
    while editor.history.undo_words:
        steps.append(editor.history.undo_words)
        key(editor, Qt.Key.Key_Z, CTRL)
    assert steps == ["Title", "Level", "Field: Purpose", "Typing"]
    assert texts(editor.manuscript) == texts(before)
    assert form.values()["purpose"] == ""
    qtbot.waitUntil(quiet(page, jobs))
