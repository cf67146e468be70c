"""The Draft page: drafts begin, are filled in, kept and found again; nothing typed is lost."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.edits import blanks
from desktop.drafting.templating.broken_tags import broken_tags
from desktop.errors import DesktopError, DraftingError
from desktop.gui.draft import changes as edits
from desktop.gui.draft.autosave import LATEST_MS, SOON_MS, Autosave
from desktop.gui.draft.editors import DateEditor
from desktop.gui.draft.field_changes import field_values
from desktop.gui.draft.form import DraftForm
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import CTRL, at, key, keys, quiet, texts
from tests.unit.manuscript_support import manuscript

pytestmark = pytest.mark.gui

OTHER = "Ward round"
COMPLETE = {
    "disclosing_party": "Orla Brennan Properties Ltd",
    "receiving_party": "Tidewater Books Ltd",
    "effective_date": "2026-03-01",
    "purpose": "a possible sale",
}


@pytest.fixture
def page(qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme) -> Iterator[DraftPage]:
    made = DraftPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.activateWindow()
    made.set_matter(MATTER)
    qtbot.waitUntil(quiet(made, jobs))
    yield made
    workspace.desk.gate.set()
    qtbot.waitUntil(lambda: not jobs.alive())  # the page is gone by now


def _begin(page: DraftPage, qtbot: QtBot, jobs: Jobs) -> DraftForm:
    page.start.cards[0].click()
    qtbot.waitUntil(lambda: page.is_writing)
    qtbot.waitUntil(quiet(page, jobs))
    return page.desk.tools.fields.form


def _fill(form: DraftForm, values: dict[str, str]) -> None:
    for name, value in values.items():
        form.rows[name].editor.set_value(value)


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
    _begin(page, qtbot, jobs)
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
    assert page.picker.isVisible()
    names = [page.picker.list.item(n).text() for n in range(page.picker.list.count())]
    assert "Letter of 5 April 2023.docx" in names
    assert "Insurance schedule.pdf" not in names  # it could not be read
    QTest.keyClick(page.picker, Qt.Key.Key_Escape)
    assert page.start.isVisible()
    page.start.document_button.click()
    QTest.keyClicks(page.picker.field, "letter")
    QTest.keyClick(page.picker.field, Qt.Key.Key_Return)
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
    QTest.keyClick(page.start.table, Qt.Key.Key_Delete)
    assert not page.start.model.drafts
    page.undo_notice.buttons[0].click()
    assert len(page.start.model.drafts) == 1
    qtbot.waitUntil(quiet(page, jobs))
    page.start.remove_button.click()
    page.undo_notice.dismiss()
    qtbot.waitUntil(lambda: not workspace.desk.drafts(MATTER))
    assert not page.start.model.drafts


def test_a_draft_that_can_not_be_made_is_said_and_the_page_works_on(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    workspace.desk.fails = DraftingError("A template is broken", "Template nda: a tag.")
    page.start.cards[0].click()
    qtbot.waitUntil(lambda: page.notice.title == "A template is broken")
    assert not page.is_writing
    _begin(page, qtbot, jobs)


def test_values_of_another_draft_of_the_matter_are_taken_over_and_said(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    _fill(_begin(page, qtbot, jobs), {"disclosing_party": "Quill Ltd"})
    qtbot.waitUntil(quiet(page, jobs))
    page.desk.toolbar.back_button.click()
    qtbot.waitUntil(quiet(page, jobs))
    form = _begin(page, qtbot, jobs)
    assert form.values()["disclosing_party"] == "Quill Ltd"
    assert page.desk.notice.message == "Check them: First party."


@pytest.mark.parametrize("typed", ['{"purpose": "the bookshop"}', "{", "[]", "1", None])
def test_what_was_typed_before_there_were_drafts_is_in_the_first_one(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace, typed: str | None
) -> None:
    if typed is not None:
        workspace.keep(f"draft/nda/{MATTER}", typed)
    form = _begin(page, qtbot, jobs)
    known = typed is not None and "bookshop" in typed
    assert form.values()["purpose"] == ("the bookshop" if known else "")


def test_a_screen_reader_hears_the_number_of_the_carets_paragraph(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    _begin(page, qtbot, jobs)
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
    QTest.keyClicks(page.picker.field, "letter")
    QTest.keyClick(page.picker.field, Qt.Key.Key_Return)
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
        QTest.keyClicks(page.picker.field, "letter")
        QTest.keyClick(page.picker.field, Qt.Key.Key_Return)

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


# ------------------------------------------------------------------------------------------ fields


def test_each_kind_of_field_has_its_editor(page: DraftPage, qtbot: QtBot, jobs: Jobs) -> None:
    form = _begin(page, qtbot, jobs)
    inner = {name: type(row.editor.inner) for name, row in form.rows.items()}
    assert inner["disclosing_party"] is QLineEdit
    assert issubclass(inner["purpose"], QPlainTextEdit)
    assert issubclass(inner["law"], QComboBox)
    assert isinstance(form.rows["effective_date"].editor, DateEditor)
    assert form.rows["term"].value() == "3 years"  # the default, to be seen and changed


def test_a_field_changes_all_its_places_at_once_as_one_step(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = _begin(page, qtbot, jobs)
    editor = page.desk.editor
    before = editor.manuscript
    QTest.keyClicks(form.rows["disclosing_party"].editor.inner, "Quill Ltd")
    assert texts(editor.manuscript)[2] == "Quill Ltd and [Second party]."
    qtbot.waitUntil(quiet(page, jobs))
    assert texts(editor.manuscript)[2] == "Quill Ltd and [Second party]."
    editor.undo()
    assert texts(editor.manuscript) == texts(before)
    assert form.values()["disclosing_party"] == ""
    editor.redo()
    assert form.values()["disclosing_party"] == "Quill Ltd"
    assert texts(editor.manuscript)[2].startswith("Quill Ltd")


def test_an_emptied_or_wrong_field_is_a_blank_again(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = _begin(page, qtbot, jobs)
    editor = page.desk.editor
    _fill(form, {"effective_date": "2026-03-01"})
    assert "made on 1 March 2026 between" in texts(editor.manuscript)[1]
    _fill(form, {"effective_date": "some day"})
    assert "made on [Effective date] between" in texts(editor.manuscript)[1]
    assert "Effective date" in [words for _, words in blanks(editor.manuscript)]
    assert field_values(editor.manuscript)["effective_date"] == "some day"
    qtbot.waitUntil(quiet(page, jobs))


def test_what_is_typed_while_the_desk_fills_in_is_not_lost(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    form = _begin(page, qtbot, jobs)
    editor = page.desk.editor
    workspace.desk.refills.clear()
    _fill(form, {"disclosing_party": "Quill Ltd"})
    qtbot.waitUntil(lambda: page.desk.tools.filling._refill.busy)
    at(editor, "between")
    keys(editor, "just ")
    workspace.desk.refills.set()
    qtbot.waitUntil(quiet(page, jobs))
    assert "just between" in texts(editor.manuscript)[1]
    assert texts(editor.manuscript)[2].startswith("Quill Ltd")
    assert field_values(editor.manuscript)["disclosing_party"] == "Quill Ltd"


def test_typing_into_a_blank_field_goes_on_in_the_form(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = _begin(page, qtbot, jobs)
    editor = page.desk.editor
    editor.setFocus()
    key(editor, Qt.Key.Key_F8)
    keys(editor, "1")
    assert form.rows["effective_date"].editor.inner.hasFocus()
    QTest.keyClicks(form.rows["effective_date"].editor.inner, " March 2026")
    assert "made on 1 March 2026 between" in texts(editor.manuscript)[1]
    QTest.keyClick(form.rows["effective_date"].editor.inner, Qt.Key.Key_F8)
    assert editor.textCursor().selectedText() == "[First party]"
    qtbot.waitUntil(quiet(page, jobs))


def test_missing_fields_are_named_and_a_click_leads_to_them(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = _begin(page, qtbot, jobs)
    missing = page.desk.tools.fields.missing
    assert "First party" in missing.text()
    assert "Term" not in missing.text()
    missing.linkActivated.emit("purpose")
    assert form.rows["purpose"].editor.inner.hasFocus()
    _fill(form, COMPLETE)
    assert missing.text() == "Everything is filled in."
    qtbot.waitUntil(quiet(page, jobs))


def test_a_wrong_value_is_said_when_the_field_is_left_not_while_typing(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = _begin(page, qtbot, jobs)
    row = form.rows["effective_date"]
    row.editor.setFocus()
    QTest.keyClicks(row.editor.inner, "3/4/2026")
    assert not row.complains
    form.rows["purpose"].editor.setFocus()
    assert "two days" in row.note.text()
    assert row.editor.inner.accessibleDescription() == row.note.text()
    row.editor.set_value("2026-04-03")
    assert row.note.text() == "In the document: 3 April 2026"
    qtbot.waitUntil(quiet(page, jobs))


def test_a_date_can_be_chosen_from_a_calendar(page: DraftPage, qtbot: QtBot, jobs: Jobs) -> None:
    editor = _begin(page, qtbot, jobs).rows["effective_date"].editor
    assert isinstance(editor, DateEditor)
    editor.button.click()
    assert editor.popup is not None
    calendar = editor.popup.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.clicked.emit(QDate(2026, 3, 1))
    assert editor.value() == "1 March 2026"
    qtbot.waitUntil(quiet(page, jobs))


# ------------------------------------------------------------------------------- beside the text


def test_the_outline_follows_the_text_and_a_click_leads_there(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    _begin(page, qtbot, jobs)
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
    _begin(page, qtbot, jobs)
    title = page.desk.toolbar.title
    title.selectAll()
    QTest.keyClicks(title, "Secret")
    page.desk.autosave.flush()
    qtbot.waitUntil(lambda: workspace.desk.drafts(MATTER)[0].title == "Secret")
    page.desk.editor.undo()
    assert title.text() == "Non-disclosure agreement" or page.desk.is_busy
    qtbot.waitUntil(lambda: title.text() == "Non-disclosure agreement")


def test_the_style_of_a_paragraph_can_be_chosen(page: DraftPage, qtbot: QtBot, jobs: Jobs) -> None:
    _begin(page, qtbot, jobs)
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
    _begin(page, qtbot, jobs)
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
        ]  # fmt: skip
        if not page.is_writing:
            _begin(page, qtbot, jobs)
    assert nameless == []


# ------------------------------------------------------------------------------------- what is kept


def test_a_draft_is_kept_soon_after_the_last_key_and_within_seconds_of_the_first(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    saves = Autosave(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    number = workspace.desk.put(MATTER, manuscript("> One"))
    saves.changed(number, manuscript("> Two"))
    soon, latest = saves._soon, saves._at_latest
    assert soon.interval() == SOON_MS <= 1500
    assert latest.interval() == LATEST_MS <= 4000
    latest.setInterval(1_000_000)
    latest.start()
    saves.changed(number, manuscript("> Three"))
    assert latest.remainingTime() > 900_000  # another key puts off the soon one, never this one
    soon.stop()
    latest.timeout.emit()
    qtbot.waitUntil(lambda: texts(workspace.desk.text(number)) == ["Three"])
    qtbot.waitUntil(lambda: not saves.is_pending)


def test_what_is_typed_is_in_the_vault_by_itself(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _begin(page, qtbot, jobs)
    at(page.desk.editor, "between")
    keys(page.desk.editor, "here ")
    number = page.desk.draft_id
    qtbot.waitUntil(lambda: "here between" in texts(workspace.desk.text(number))[1])
    qtbot.waitUntil(lambda: page.desk.toolbar.state.text() == "Kept in the vault")


def test_an_older_state_never_overwrites_a_newer_one(workspace: FakeWorkspace, jobs: Jobs) -> None:
    saves = Autosave(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    number = workspace.desk.put(MATTER, manuscript("> One"))
    saves.changed(number, manuscript("> old"))
    late = saves._writing(number, *saves._latest[number])
    saves.changed(number, manuscript("> new"))
    saves.keep_now()
    late(threading.Event())
    assert texts(workspace.desk.text(number)) == ["new"]


def test_what_a_cancelled_job_did_not_keep_is_kept_at_the_end(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _begin(page, qtbot, jobs)
    at(page.desk.editor, "between")
    keys(page.desk.editor, "here ")
    page.hide()  # starts a job that keeps the draft …
    jobs.shut_down()  # … which is cancelled with all others
    page.keep_now()
    assert "here between" in texts(workspace.desk.text(page.desk.draft_id))[1]


def test_turning_to_another_matter_keeps_the_draft_of_this_one(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _begin(page, qtbot, jobs)
    number = page.desk.draft_id
    workspace.desk.gate.clear()
    at(page.desk.editor, "between")
    keys(page.desk.editor, "here ")
    page.set_matter(OTHER)
    assert not page.is_writing
    workspace.desk.gate.set()
    qtbot.waitUntil(lambda: "here between" in texts(workspace.desk.text(number))[1])


def test_a_draft_opened_again_before_it_has_reached_the_vault_is_as_it_was_left(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _begin(page, qtbot, jobs)
    number = page.desk.draft_id
    workspace.desk.gate.clear()
    at(page.desk.editor, "between")
    keys(page.desk.editor, "here ")
    page.desk.toolbar.back_button.click()
    page.open_draft(workspace.desk.open_draft(number).facts)
    qtbot.waitUntil(lambda: page.is_writing)
    assert "here between" in texts(page.desk.editor.manuscript)[1]
    workspace.desk.gate.set()
    qtbot.waitUntil(lambda: "here between" in texts(workspace.desk.text(number))[1])


def test_the_last_states_of_two_drafts_are_kept_when_jobs_are_cancelled(
    workspace: FakeWorkspace, jobs: Jobs
) -> None:
    saves = Autosave(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    one, other = (workspace.desk.put(MATTER, manuscript(f"> {n}")) for n in "ab")
    saves.changed(one, manuscript("> one"))
    saves.begin(other, "Other")
    saves.changed(other, manuscript("> other"))
    jobs.shut_down()
    saves.keep_now()
    assert texts(workspace.desk.text(one)) == ["one"]
    assert texts(workspace.desk.text(other)) == ["other"]


def test_a_draft_that_can_not_be_kept_is_said_and_tried_again(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _begin(page, qtbot, jobs)
    workspace.desk.fails = DesktopError("The disk is full", "Free some space.")
    at(page.desk.editor, "between")
    keys(page.desk.editor, "here ")
    page.desk.autosave.flush()
    qtbot.waitUntil(lambda: page.desk.notice.title == "The disk is full")
    assert page.desk.autosave._at_latest.isActive()
    page.desk.autosave._at_latest.timeout.emit()
    number = page.desk.draft_id
    qtbot.waitUntil(lambda: "here between" in texts(workspace.desk.text(number))[1])


def test_one_draft_that_can_not_be_kept_takes_nothing_from_the_next(
    qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    desk = workspace.desk
    first, gone, last = (desk.new_draft(MATTER, "nda", {}, title) for title in "ABC")
    saves = Autosave(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    texts_ = [edits.retitled(each.manuscript, "new") for each in (first, gone, last)]
    desk.fails = DesktopError("The disk is full", "Free some space.")
    saves.changed(first.facts.id, texts_[0])
    saves.begin(gone.facts.id, "B")
    qtbot.waitUntil(lambda: not jobs.alive())
    desk.gate.clear()
    saves.changed(gone.facts.id, texts_[1])
    desk.remove_draft(gone.facts.id)
    saves.begin(last.facts.id, "C")
    saves.changed(last.facts.id, texts_[2])
    desk.gate.set()
    qtbot.waitUntil(lambda: not jobs.alive())
    waited = saves.is_pending
    saves.keep_now()
    assert (waited, saves.is_pending) == (True, False)
    assert [desk.open_draft(each.facts.id).facts.title for each in (first, last)] == ["new", "new"]


def test_closing_the_page_while_it_keeps_leaves_nothing_behind(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> None:
    made = DraftPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    made.show()
    made.set_matter(MATTER)
    qtbot.waitUntil(quiet(made, jobs))
    _begin(made, qtbot, jobs)
    workspace.desk.gate.clear()
    number = made.desk.draft_id
    at(made.desk.editor, "between")
    keys(made.desk.editor, "here ")
    with qtbot.waitSignal(made.destroyed):
        made.close()
        made.deleteLater()
    assert jobs.alive()
    workspace.desk.gate.set()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert "here between" in texts(workspace.desk.text(number))[1]


def test_one_list_of_steps_undoes_text_fields_levels_and_title(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = _begin(page, qtbot, jobs)
    desk, editor = page.desk, page.desk.editor
    before = editor.manuscript
    at(editor, "between")
    keys(editor, "here ")
    _fill(form, {"purpose": "a sale"})
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
