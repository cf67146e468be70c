"""The rows of a form come a few in a turn; what is asked of it before is right, or right then."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.drafting.templating.fields import check
from desktop.drafting.templating.proposals import Proposal
from desktop.drafting.templating.templates import Condition, Field, Template
from desktop.gui.draft.fields.form import DraftForm
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from tests.gui.drafting import begin, quiet

pytestmark = pytest.mark.gui

SHOP = Template(
    name="letter",
    title="Shop",
    description="",
    fields=(
        *(Field(f"line_{n}", f"Line {n}", "text", default="x" if n == 7 else "") for n in range(9)),
        Field("taken", "Deposit: taken", "choice", choices=("Yes", "No")),
        Field("deposit", "Sum: of it", "money", when=(Condition("taken", ("Yes",)),)),
        Field("paid", "Sum: paid", "money", when=(Condition("taken", ("Yes",)),)),
    ),
    path=Path("letter/template.docx"),
)


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> DraftForm:
    """A form that is shown, and whose window can have the keys."""
    made = DraftForm()
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _whole(qtbot: QtBot, form: DraftForm) -> None:
    qtbot.waitUntil(lambda: not form.is_coming)
    # The last rows may have come in the turn in which the waiting ended: they have no place yet,
    # and those above them are cut at the height that the form had before.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def test_a_turn_adds_few_rows_and_all_come_in_their_order(form: DraftForm) -> None:
    form.build(SHOP)
    assert form.rows == {}
    added = []
    while form.is_coming:
        before = len(form.rows)
        QApplication.processEvents()
        added.append(len(form.rows) - before)
    assert 0 < max(added) <= 3
    assert tuple(form.rows) == form.names == tuple(field.name for field in SHOP.fields)


def test_values_are_there_before_their_rows_and_shown_by_them(
    qtbot: QtBot, form: DraftForm
) -> None:
    form.build(SHOP)
    changed: list[str] = []
    form.changed.connect(changed.append)
    assert form.fill({"line_0": "one", "taken": "Yes"})
    wanted = dict.fromkeys(form.names, "") | {"line_0": "one", "line_7": "x", "taken": "Yes"}
    assert form.rows == {}
    assert form.values() == wanted
    assert not form.fill({"line_0": "one", "taken": "Yes"})
    _whole(qtbot, form)
    assert {name: row.value() for name, row in form.rows.items()} == wanted
    assert changed == []
    QTest.keyClicks(form.rows["line_1"].editor.inner, "two")
    assert changed == ["line_1"] * 3
    assert form.values() == wanted | {"line_1": "two"}


def test_a_value_that_its_row_cannot_hold_is_told_when_it_comes(
    qtbot: QtBot, form: DraftForm
) -> None:
    form.build(SHOP)
    changed: list[str] = []
    form.changed.connect(changed.append)
    form.fill({"taken": "Perhaps"})
    _whole(qtbot, form)
    assert changed == ["taken"]
    assert form.values()["taken"] == ""


def test_what_the_check_says_holds_for_rows_that_come(qtbot: QtBot, form: DraftForm) -> None:
    form.build(SHOP)
    form.fill({"line_1": "one", "taken": "No"})
    form.show_report(check(SHOP, form.values()))
    _whole(qtbot, form)
    titles = {each.text(): each for each in form.findChildren(QLabel)}
    assert not form.rows["deposit"].isVisible()
    assert form.rows["taken"].isVisible()
    assert titles["Deposit"].isVisible()
    assert not titles["Sum"].isVisible()
    form.fill({"line_1": "one", "taken": "Yes"})
    form.show_report(check(SHOP, form.values()))
    assert titles["Sum"].isVisible()
    assert form.rows["deposit"].isVisible()


def test_a_field_that_is_wanted_before_its_turn_takes_the_keys(
    qtbot: QtBot, form: DraftForm
) -> None:
    form.build(SHOP)
    form.focus_field("line_7")
    inner = form.rows["line_7"].editor.inner
    assert inner.hasFocus()
    assert form.is_coming
    assert inner.visibleRegion().boundingRect() == inner.rect()
    QTest.keyClicks(inner, "y")
    _whole(qtbot, form)
    assert inner.hasFocus()
    assert inner.visibleRegion().boundingRect() == inner.rect()
    assert form.values()["line_7"] == "y"
    assert tuple(form.rows) == form.names


def test_another_template_has_no_row_of_the_one_before(qtbot: QtBot, form: DraftForm) -> None:
    form.build(SHOP)
    other = Template("other", "Other", "", (Field("day", "Day", "date"),), Path("o/template.docx"))
    QApplication.processEvents()
    form.build(other)
    _whole(qtbot, form)
    assert list(form.rows) == ["day"]
    assert form.values() == {"day": ""}
    form.clear()
    assert form.names == ()
    assert form.values() == {}
    QApplication.processEvents()
    inside = form.widget()
    assert inside is not None
    shown = [each for each in inside.findChildren(QLabel) if each.isVisible()]
    assert shown == []


def test_proposals_that_are_found_first_stand_at_rows_that_come(
    draft_page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = begin(draft_page, qtbot, jobs)
    tools = draft_page.desk.tools
    template = tools.filling._template
    assert template is not None
    form.build(template)
    tools.proposing.chips.clear()
    tools.proposing._on_found({"disclosing_party": (Proposal("Quill Ltd", 3.0),)})
    assert tools.proposing.chips == {}
    qtbot.waitUntil(quiet(draft_page, jobs))
    chips = tools.proposing.chips["disclosing_party"]
    assert [chip.text() for chip in chips.chips] == ["Quill Ltd"]
    assert not chips.isHidden()
    # Who is named decides whose address is asked for.
    asked: list[bool] = []
    tools.proposing._ask = lambda: asked.append(True)
    QTest.keyClicks(form.rows["disclosing_party"].editor.inner, "Orr")
    form.rows["disclosing_party"].editor.left.emit()
    assert asked == [True]
    qtbot.waitUntil(quiet(draft_page, jobs))


def test_a_key_in_a_blank_goes_on_in_a_row_that_is_not_there_yet(
    draft_page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = begin(draft_page, qtbot, jobs)
    template = draft_page.desk.tools.filling._template
    assert template is not None
    form.build(template)
    draft_page.desk.editor.setFocus()
    QTest.keyClick(draft_page.desk.editor, Qt.Key.Key_F8)
    QTest.keyClicks(draft_page.desk.editor, "1")
    inner = form.rows["effective_date"].editor.inner
    assert inner.hasFocus()
    assert form.is_coming
    QTest.keyClicks(inner, " May 2026")
    qtbot.waitUntil(quiet(draft_page, jobs))
    assert form.values()["effective_date"] == "1 May 2026"
