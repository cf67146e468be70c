"""The fields of a draft: typed, chosen, in all their places, asked for where they miss."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.edits import blanks
from desktop.gui.draft.fields.editors import DateEditor
from desktop.gui.draft.fields.field_changes import field_values
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import at, begin, fill, key, keys, quiet, texts

pytestmark = pytest.mark.gui


COMPLETE = {
    "disclosing_party": "Orla Brennan Properties Ltd",
    "receiving_party": "Tidewater Books Ltd",
    "effective_date": "2026-03-01",
    "purpose": "a possible sale",
}


@pytest.fixture
def page(draft_page: DraftPage) -> DraftPage:
    return draft_page


def test_each_kind_of_field_has_its_editor(page: DraftPage, qtbot: QtBot, jobs: Jobs) -> None:
    form = begin(page, qtbot, jobs)
    inner = {name: type(row.editor.inner) for name, row in form.rows.items()}
    assert inner["disclosing_party"] is QLineEdit
    assert issubclass(inner["purpose"], QPlainTextEdit)
    assert issubclass(inner["law"], QComboBox)
    assert isinstance(form.rows["effective_date"].editor, DateEditor)
    assert form.rows["term"].value() == "3 years"  # the default, to be seen and changed


def test_a_field_changes_all_its_places_at_once_as_one_step(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = begin(page, qtbot, jobs)
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
    form = begin(page, qtbot, jobs)
    editor = page.desk.editor
    fill(form, {"effective_date": "2026-03-01"})
    assert "made on 1 March 2026 between" in texts(editor.manuscript)[1]
    fill(form, {"effective_date": "some day"})
    assert "made on [Effective date] between" in texts(editor.manuscript)[1]
    assert "Effective date" in [words for _, words in blanks(editor.manuscript)]
    assert field_values(editor.manuscript)["effective_date"] == "some day"
    qtbot.waitUntil(quiet(page, jobs))


def test_what_is_typed_while_the_desk_fills_in_is_not_lost(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    form = begin(page, qtbot, jobs)
    editor = page.desk.editor
    workspace.desk.refills.clear()
    fill(form, {"disclosing_party": "Quill Ltd"})
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
    form = begin(page, qtbot, jobs)
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
    form = begin(page, qtbot, jobs)
    missing = page.desk.tools.fields.missing
    assert "First party" in missing.text()
    assert "Term" not in missing.text()
    missing.linkActivated.emit("purpose")
    assert form.rows["purpose"].editor.inner.hasFocus()
    fill(form, COMPLETE)
    assert missing.text() == "Everything is filled in."
    qtbot.waitUntil(quiet(page, jobs))


def test_a_wrong_value_is_said_when_the_field_is_left_not_while_typing(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = begin(page, qtbot, jobs)
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
    editor = begin(page, qtbot, jobs).rows["effective_date"].editor
    assert isinstance(editor, DateEditor)
    editor.button.click()
    assert editor.popup is not None
    calendar = editor.popup.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.clicked.emit(QDate(2026, 3, 1))
    assert editor.value() == "1 March 2026"
    qtbot.waitUntil(quiet(page, jobs))
