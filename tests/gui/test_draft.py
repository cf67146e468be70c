"""The Draft page: nothing typed is lost, nothing incomplete is saved, every blank is named."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from desktop.drafting import templates as real_templates
from desktop.drafting.draft import Draft
from desktop.drafting.fields import check
from desktop.drafting.lists import entries
from desktop.drafting.outline import outline
from desktop.drafting.templates import Condition, Field, Template
from desktop.errors import DraftingError
from desktop.gui.draft import page as page_module
from desktop.gui.draft.editors import DateEditor
from desktop.gui.draft.form import DraftForm
from desktop.gui.draft.keeper import Keeper
from desktop.gui.draft.kept_values import from_text, key, to_text
from desktop.gui.draft.list_editor import ListEditor
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.preview_view import paragraph_look
from desktop.gui.draft.sections import sections
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from tests.fakes import MATTER, NDA, FakeWorkspace

pytestmark = pytest.mark.gui

LETTER = Template(
    name="letter",
    title="Covering letter",
    description="Goes with documents that are sent.",
    fields=(Field("addressee", "Addressee", "party"), Field("fee", "Fee", "money")),
    path=Path("letter/template.docx"),
)
COMPLETE = {
    "disclosing_party": "Orla Brennan Properties Ltd",
    "receiving_party": "Tidewater Books Ltd",
    "effective_date": "2026-03-01",
    "purpose": "a possible sale",
}


class DraftedWorkspace(FakeWorkspace):
    """Has two templates, and can be made to fail at writing."""

    def __init__(self) -> None:
        super().__init__()
        self.fails: DraftingError | None = None
        self.gate = threading.Event()
        self.gate.set()

    def templates(self) -> list[Template]:
        return [LETTER, NDA]

    def template(self, name: str) -> Template:
        return LETTER if name == LETTER.name else super().template(name)

    def write_draft(self, made: Draft, out: Path) -> None:
        if self.fails is not None:
            raise self.fails
        super().write_draft(made, out)

    def keep(self, key: str, value: str) -> None:
        self.gate.wait(10)
        super().keep(key, value)

    def preview_draft(
        self,
        template: Template,
        values: dict[str, str],  # type: ignore[override]  # the page gives a dict
    ) -> tuple[tuple[str, str], ...]:
        return () if template is LETTER else super().preview_draft(template, values)


@pytest.fixture
def workspace() -> DraftedWorkspace:
    return DraftedWorkspace()


def _quiet(page: DraftPage, jobs: Jobs) -> Callable[[], bool]:
    return lambda: not jobs.alive() and not page.has_pending


@pytest.fixture
def page(
    qtbot: QtBot, workspace: DraftedWorkspace, jobs: Jobs, theme: Theme
) -> Iterator[DraftPage]:
    made = DraftPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.set_matter(MATTER)
    qtbot.waitUntil(lambda: len(made.templates.cards) == 2)
    made.templates.cards[1].click()
    qtbot.waitUntil(lambda: made.template == NDA and made.save_button.isEnabled())
    qtbot.waitUntil(_quiet(made, jobs))
    yield made
    qtbot.waitUntil(lambda: not jobs.alive())  # the page is gone by now


def _fill(page: DraftPage, values: dict[str, str]) -> None:
    for name, value in values.items():
        page.form.rows[name].editor.set_value(value)


# ---------------------------------------------------------------------------------------- the form


def test_each_kind_of_field_has_its_editor(page: DraftPage) -> None:
    inner = {name: type(row.editor.inner) for name, row in page.form.rows.items()}
    assert inner["disclosing_party"] is QLineEdit
    assert issubclass(inner["purpose"], QPlainTextEdit)
    assert issubclass(inner["law"], QComboBox)
    assert isinstance(page.form.rows["effective_date"].editor, DateEditor)
    assert page.form.rows["term"].value() == "3 years"  # the default, to be seen and changed
    assert page.form.rows["law"].value() == "Ireland"


def test_missing_fields_are_named_and_a_click_leads_to_them(page: DraftPage) -> None:
    assert "First party" in page.missing.text()
    assert "Purpose" in page.missing.text()
    assert "Term" not in page.missing.text()
    page.activateWindow()
    page.missing.linkActivated.emit("purpose")
    assert page.form.rows["purpose"].editor.inner.hasFocus()
    _fill(page, COMPLETE)
    assert page.missing.text() == "Everything is filled in."


def test_a_wrong_value_is_said_when_the_field_is_left_not_while_typing(page: DraftPage) -> None:
    row = page.form.rows["effective_date"]
    page.activateWindow()
    row.editor.setFocus()
    QTest.keyClicks(row.editor.inner, "3/4/2026")
    assert not row.complains
    page.form.rows["purpose"].editor.setFocus()
    assert "two days" in row.note.text()
    assert row.editor.inner.accessibleDescription() == row.note.text()
    row.editor.setFocus()
    row.editor.set_value("2026-04-03")
    assert row.note.text() == "In the document: 3 April 2026"


def test_the_wording_of_the_document_is_shown_beside_what_was_typed(page: DraftPage) -> None:
    row = page.form.rows["term"]
    row.editor.set_value("18 months")
    assert row.note.text() == "In the document: eighteen (18) months"


def test_a_date_can_be_chosen_from_a_calendar(page: DraftPage, qtbot: QtBot) -> None:
    editor = page.form.rows["effective_date"].editor
    assert isinstance(editor, DateEditor)
    editor.button.click()
    assert editor.popup is not None
    calendar = editor.popup.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.clicked.emit(QDate(2026, 3, 1))
    assert editor.value() == "1 March 2026"
    assert editor.popup is None


def test_enter_in_a_text_goes_on_to_the_next_field(page: DraftPage) -> None:
    page.activateWindow()
    purpose = page.form.rows["purpose"].editor
    purpose.setFocus()
    QTest.keyClick(purpose.inner, Qt.Key.Key_Return)
    assert not purpose.inner.hasFocus()
    assert purpose.value() == ""


# ------------------------------------------------------------------------------------- the preview


def test_the_preview_follows_the_form_and_names_its_blanks(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    qtbot.waitUntil(lambda: "[Effective date]" in page.preview.toPlainText())
    assert page.preview.blanks() == [
        "effective_date", "disclosing_party", "receiving_party", "purpose",
    ]  # fmt: skip
    _fill(page, {"effective_date": "2026-03-01"})
    qtbot.waitUntil(lambda: "made on 1 March 2026" in page.preview.toPlainText())
    assert "effective_date" not in page.preview.blanks()


def test_a_blank_leads_to_its_field_and_no_other_link_does_anything(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    qtbot.waitUntil(lambda: bool(page.preview.blanks()))
    page.activateWindow()
    page.preview.anchorClicked.emit(QUrl("field:receiving_party"))
    assert page.form.rows["receiving_party"].editor.inner.hasFocus()
    before = page.preview.toPlainText()
    page.preview.anchorClicked.emit(QUrl("file:///etc/passwd"))
    page.preview.setSource(QUrl("file:///etc/passwd"))
    assert page.preview.toPlainText() == before


def test_the_preview_stays_where_it_was_read(page: DraftPage, qtbot: QtBot, jobs: Jobs) -> None:
    long = tuple(("Body Text", f"Paragraph {n} of the agreement.") for n in range(200))
    page.preview.show_paragraphs(long, {})
    bar = page.preview.verticalScrollBar()
    bar.setValue(600)
    page.preview.show_paragraphs((*long, ("Body Text", "One more.")), {})
    assert bar.value() == 600


def test_the_real_template_reads_as_a_numbered_contract(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    nda = real_templates.load("nda")
    labels = {field.name: field.label for field in nda.fields}
    page.preview.show_paragraphs(outline(nda, {"party_a": "Quill <b>& Wren</b> Ltd"}), labels)
    text = page.preview.toPlainText()
    assert "Quill <b>& Wren</b> Ltd" in text
    assert "[Second party]" in text
    assert "1.\tDefinitions" in text


# ------------------------------------------------------------------------------------------ saving


def test_an_incomplete_draft_is_not_saved_and_says_what_is_missing(
    page: DraftPage, monkeypatch: pytest.MonkeyPatch, workspace: DraftedWorkspace
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(page_module, "choose_target", lambda *arguments: asked.append(arguments))
    _fill(page, {**COMPLETE, "purpose": "", "effective_date": "some day"})
    page.activateWindow()
    page.save_button.click()
    assert not asked
    assert "Purpose" in page.notice.message
    assert "Effective date" in page.notice.message
    assert page.form.rows["purpose"].complains
    assert page.form.rows["effective_date"].editor.inner.hasFocus()  # the first of the form
    assert not [call for call in workspace.calls if call[0] == "write_draft"]
    _fill(page, COMPLETE)
    assert page.notice.isHidden()


def test_a_complete_draft_is_saved_where_the_user_says(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: DraftedWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    target = Path("/somewhere/Brennan.docx")
    suggested: list[str] = []

    def choose(parent: object, title: str, name: str, chosen: Callable[[list[Path]], None]) -> None:
        suggested.append(name)
        chosen([target])

    monkeypatch.setattr(page_module, "choose_target", choose)
    _fill(page, COMPLETE)
    with qtbot.waitSignal(page.saved):
        page.save_button.click()
    assert ("write_draft", target) in workspace.calls
    assert suggested == ["Non-disclosure agreement.docx"]
    assert page.notice.tone == "success"
    assert page.notice.message == str(target)
    qtbot.waitUntil(page.save_button.isEnabled)


def test_a_failure_to_save_is_said_and_can_be_tried_again(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: DraftedWorkspace
) -> None:
    workspace.fails = DraftingError("The disk is full", "Choose another place.")
    _fill(page, COMPLETE)
    page.save_to(Path("/full/a.docx"))
    assert not page.save_button.isEnabled()
    qtbot.waitUntil(page.save_button.isEnabled)
    assert page.notice.title == "The disk is full"
    assert page.form.values()["purpose"] == "a possible sale"


# ----------------------------------------------------------------------------------- what is typed


def test_values_are_kept_for_each_matter_and_each_template(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: DraftedWorkspace
) -> None:
    _fill(page, {"purpose": "the bookshop"})
    page.set_matter("Ward round")
    qtbot.waitUntil(_quiet(page, jobs))
    assert page.form.values()["purpose"] == ""
    _fill(page, {"purpose": "the ward"})
    page.templates.cards[0].click()
    qtbot.waitUntil(lambda: page.template == LETTER)
    qtbot.waitUntil(_quiet(page, jobs))
    page.templates.cards[1].click()
    qtbot.waitUntil(lambda: page.template == NDA)
    qtbot.waitUntil(_quiet(page, jobs))
    assert page.form.values()["purpose"] == "the ward"
    page.set_matter(MATTER)
    qtbot.waitUntil(_quiet(page, jobs))
    assert page.form.values()["purpose"] == "the bookshop"
    assert page.template == NDA


def test_going_back_before_values_have_reached_the_vault_loses_none(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: DraftedWorkspace
) -> None:
    workspace.gate.clear()
    _fill(page, {"purpose": "the bookshop"})
    page.set_matter("Ward round")
    page.set_matter(MATTER)
    qtbot.waitUntil(lambda: page.save_button.isEnabled())
    assert page.form.values()["purpose"] == "the bookshop"
    workspace.gate.set()


def test_what_a_cancelled_job_did_not_keep_is_kept_at_the_end(
    page: DraftPage, jobs: Jobs, workspace: DraftedWorkspace
) -> None:
    _fill(page, {"purpose": "the bookshop"})
    page.hide()  # starts a job that keeps the values …
    jobs.shut_down()  # … which is cancelled with all others
    page.keep_now()
    assert from_text(workspace.kept(key(MATTER, NDA.name)))["purpose"] == "the bookshop"


def test_values_outlive_the_page(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: DraftedWorkspace
) -> None:
    _fill(page, {"purpose": "the bookshop"})
    page.hide()
    qtbot.waitUntil(_quiet(page, jobs))
    kept = from_text(workspace.kept(key(MATTER, NDA.name)))
    assert kept["purpose"] == "the bookshop"


def test_at_the_end_values_are_kept_before_the_call_returns(
    page: DraftPage, workspace: DraftedWorkspace
) -> None:
    _fill(page, {"purpose": "the bookshop"})
    page.keep_now()
    assert from_text(workspace.kept(key(MATTER, NDA.name)))["purpose"] == "the bookshop"


def test_an_older_write_never_overwrites_a_newer_one(
    workspace: DraftedWorkspace, jobs: Jobs, qtbot: QtBot
) -> None:
    keeper = Keeper(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    late = keeper._writing("k", {"purpose": "old"})
    keeper.keep_now("k", {"purpose": "new"})
    late(threading.Event())
    assert from_text(workspace.kept("k")) == {"purpose": "new"}


def test_starting_over_can_be_undone(page: DraftPage, qtbot: QtBot, jobs: Jobs) -> None:
    _fill(page, COMPLETE)
    page.clear_button.click()
    assert page.form.values()["purpose"] == ""
    assert page.form.values()["term"] == "3 years"
    page.notice.buttons[0].click()
    assert page.form.values()["purpose"] == "a possible sale"


def test_closing_the_page_with_jobs_alive_leaves_nothing_behind(
    qtbot: QtBot, workspace: DraftedWorkspace, jobs: Jobs, theme: Theme
) -> None:
    made = DraftPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    made.show()
    made.set_matter(MATTER)
    qtbot.waitUntil(lambda: made.save_button.isEnabled())
    workspace.gate.clear()
    made.form.rows["addressee"].editor.set_value("Nora")
    with qtbot.waitSignal(made.destroyed):
        made.close()
        made.deleteLater()
    assert jobs.alive()
    workspace.gate.set()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert from_text(workspace.kept(key(MATTER, LETTER.name)))["addressee"] == "Nora"


def test_a_screen_reader_has_a_name_for_every_field_and_button(page: DraftPage) -> None:
    for name, row in page.form.rows.items():
        assert row.editor.inner.accessibleName(), name
        assert row.editor.inner.accessibleDescription(), name
    nameless = [
        button.metaObject().className()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and not button.accessibleName()
    ]
    assert nameless == []
    assert page.preview.accessibleName()


# ------------------------------------------------------------------------------- without a window


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


@pytest.mark.parametrize("text", [None, "", "{", "[]", '"x"', '{"a": 1}', "{" * 10_000])
def test_kept_values_that_can_not_be_read_are_none(text: str | None) -> None:
    assert from_text(text) == {}


def test_kept_values_are_read_as_they_were() -> None:
    values = {"purpose": "“Quotes” and 😀\nlines", "term": ""}
    assert from_text(to_text(values)) == values


@pytest.mark.parametrize(
    ("style", "text", "hanging", "indent"),
    [
        ("Clause Level 2", "1.1\tIn this Agreement", True, 0),
        ("Clause Level 3", "(a)\tkeep it secret", True, 1),
        ("Body Text", "The Parties have signed", False, 0),
        ("Parties", "(1)\tQuill Ltd", True, 0),
        ("Table row", "Left\tRight", False, 0),
        ("Anything else", "1.\tText", True, 0),
    ],
)
def test_numbers_hang_and_levels_are_indented(
    style: str, text: str, hanging: bool, indent: int
) -> None:
    look = paragraph_look(style, text)
    assert (look.hanging, look.indent) == (hanging, indent)


# ------------------------------------------------------------------------- lists and conditions

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
    made.fill({})
    made.show()
    made.activateWindow()
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
    form.fill(from_text(to_text(kept)))
    assert editor.boxes[0].values() == {
        "name": "Nora; “Keane”", "born": "1 May 1990", "role": "Guest",
    }  # fmt: skip
    form.fill({"tenants": "[{"})
    assert form.values()["tenants"] == ""


def test_a_wrong_entry_is_said_below_the_list(form: DraftForm) -> None:
    editor = _list(form)
    editor.boxes[0].fill({"name": "Quill Ltd", "role": "Guest"})
    form.show_report(check(LEASE, form.values()), strict=True)
    assert "Entry 1: Name" in form.rows["tenants"].note.text()


def test_every_part_of_a_list_has_a_name_for_a_screen_reader(form: DraftForm) -> None:
    editor = _list(form)
    editor.add_button.click()
    for box in editor.boxes:
        for widget in box.in_order():
            assert widget.accessibleName()
    assert editor.add_button.accessibleName() == "Add to Tenants"
