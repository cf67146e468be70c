"""The form of a template: fields with conditions, lists of entries, sections."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.drafting.templating.fields import check
from desktop.drafting.templating.lists import entries
from desktop.drafting.templating.templates import Condition, Field, Template, list_templates
from desktop.gui.draft.fields.field_row import FieldRow
from desktop.gui.draft.fields.form import DraftForm
from desktop.gui.draft.fields.list_editor import ListEditor
from desktop.gui.draft.fields.sections import sections
from desktop.gui.theme import Theme

pytestmark = pytest.mark.gui

LEASE = Template(
    name="letter",
    title="Lease",
    description="",
    fields=(
        Field("deposit_taken", "Deposit", "choice", choices=("Yes", "No")),
        Field("deposit", "Deposit: amount", "money", when=(Condition("deposit_taken", ("Yes",)),)),
        Field("agent", "Agent", "person", required=False),
        Field("agent_fee", "Fee: agent", "money", when=(Condition("agent"),)),
        Field(
            "tenants",
            "Tenants",
            "list",
            item=(
                Field("name", "Name", "person"),
                Field("born", "Born on", "date", required=False),
                Field("role", "Role", "choice", choices=("Tenant", "Guest")),
            ),
        ),
    ),
    path=Path("letter/template.docx"),
)


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> DraftForm:
    made = DraftForm()
    qtbot.addWidget(made)
    made.resize(420, 700)
    made.build(LEASE)
    made.changed.connect(lambda: made.show_report(check(LEASE, made.values())))
    made.show_report(check(LEASE, made.values()))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: not made.is_coming)
    return made


def _list(form: DraftForm) -> ListEditor:
    editor = form.rows["tenants"].editor
    assert isinstance(editor, ListEditor)
    return editor


def test_a_field_appears_and_vanishes_with_its_condition(form: DraftForm) -> None:
    assert not form.rows["deposit"].isVisible()
    form.rows["deposit_taken"].editor.set_value("Yes")
    assert form.rows["deposit"].isVisible()
    form.rows["deposit"].editor.set_value("£500")
    form.rows["deposit_taken"].editor.set_value("No")
    assert not form.rows["deposit"].isVisible()
    assert form.values()["deposit"] == "£500"  # it comes back as it was
    assert not form.rows["agent_fee"].isVisible()
    form.rows["agent"].editor.set_value("Nora Keane")
    assert form.rows["agent_fee"].isVisible()


def test_entries_are_typed_added_and_removed_by_the_keyboard(form: DraftForm) -> None:
    editor = _list(form)
    assert len(editor.boxes) == 1  # a list that is needed begins with an entry
    form.focus_field("tenants")
    QTest.keyClicks(editor.boxes[0].first, "Nora Keane")
    editor.add_button.setFocus()
    QTest.keyClick(editor.add_button, Qt.Key.Key_Space)
    assert len(editor.boxes) == 2
    assert editor.boxes[1].first.hasFocus()
    QTest.keyClicks(editor.boxes[1].first, "Ann Obi")
    given = entries(LEASE.field("tenants"), form.values()["tenants"])
    assert [entry["name"] for entry in given] == ["Nora Keane", "Ann Obi"]
    QTest.keyClick(editor.boxes[0].remove_button, Qt.Key.Key_Space)
    given = entries(LEASE.field("tenants"), form.values()["tenants"])
    assert [entry["name"] for entry in given] == ["Ann Obi"]
    assert editor.boxes[0].remove_button.hasFocus()
    QTest.keyClick(editor.boxes[0].remove_button, Qt.Key.Key_Space)
    assert form.values()["tenants"] == ""
    assert editor.add_button.hasFocus()


def test_tab_goes_through_the_parts_of_an_entry_in_their_order(form: DraftForm) -> None:
    editor = _list(form)
    editor.add_button.click()
    editor.boxes[0].first.setFocus()
    seen = []
    for _ in range(10):
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.append(widget.accessibleName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    parts = ["Name", "Born on", "Role"]
    assert [name for name in seen if name != "Choose a day"][:8] == [
        *(f"Tenants 1: {part}" for part in parts), "Remove Tenants 1",
        *(f"Tenants 2: {part}" for part in parts), "Remove Tenants 2",
    ]  # fmt: skip


def test_entries_are_kept_as_text_and_shown_again(form: DraftForm) -> None:
    editor = _list(form)
    editor.boxes[0].fill({"name": "Nora; “Keane”", "born": "1 May 1990", "role": "Guest"})
    kept = form.values()
    form.fill({})
    assert form.values()["tenants"] == ""
    form.fill(kept)
    assert editor.boxes[0].values() == {
        "name": "Nora; “Keane”", "born": "1 May 1990", "role": "Guest",
    }  # fmt: skip
    form.fill({"tenants": "[{"})
    assert form.values()["tenants"] == ""


def test_a_wrong_entry_is_said_below_the_list(form: DraftForm) -> None:
    editor = _list(form)
    editor.boxes[0].fill({"name": "Quill Ltd", "role": "Guest"})
    editor.left.emit()
    form.show_report(check(LEASE, form.values()))
    assert "Entry 1: Name" in form.rows["tenants"].note.text()
    assert editor.add_button.accessibleDescription() == form.rows["tenants"].note.text()


def test_every_part_of_a_list_has_a_name_for_a_screen_reader(form: DraftForm) -> None:
    editor = _list(form)
    editor.add_button.click()
    for box in editor.boxes:
        for widget in box.in_order():
            assert widget.accessibleName()
    assert editor.add_button.accessibleName() == "Add to Tenants"


def test_no_template_makes_the_form_wider_than_its_panel(qtbot: QtBot, form: DraftForm) -> None:
    form.resize(300, 700)
    for template in list_templates():
        form.build(template)
        qtbot.waitUntil(lambda: not form.is_coming)
        QApplication.processEvents()
        assert tuple(form.rows) == form.names
        inside, room = form.widget(), form.viewport()
        assert inside is not None
        assert room is not None
        assert inside.minimumSizeHint().width() <= room.width(), template.name


def test_fields_whose_labels_begin_alike_stand_together() -> None:
    fields = (
        Field("a", "First party", "party"),
        Field("a_address", "First party: address", "text"),
        Field("day", "Effective date", "date"),
        Field("a_mail", "First party: e-mail", "text"),
    )
    found = sections(fields)
    assert [section.title for section in found] == ["First party", ""]
    assert [entry.label for entry in found[0].entries] == ["Name", "Address", "E-mail"]
    assert [entry.field.name for entry in found[1].entries] == ["day"]


def test_a_screen_reader_hears_the_notes_of_the_fields_only_with_their_fields(
    qtbot: QtBot, theme: Theme
) -> None:
    """Labels that belong to nothing are read out when a panel is come into, all of them."""
    panel = QWidget()
    qtbot.addWidget(panel)
    field = Field("firm", "Name", "text", help="Such as Orr & Lisle")
    row = FieldRow(field, "Name", "Sender", panel)
    assert row.note.buddy() is row
    assert row.note.text() == "Such as Orr && Lisle"
    assert row.editor.inner.accessibleDescription() == "Needed. Such as Orr & Lisle"
    label = row.editor.inner
    named = [
        other.text(QAccessible.Text.Name)
        for other, relation in QAccessible.queryAccessibleInterface(label).relations()
        if relation & QAccessible.RelationFlag.Label
    ]
    assert named == ["Sender: Name"]
