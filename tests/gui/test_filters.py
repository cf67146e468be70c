"""Filters of the Ask page: what they limit, how they are taken away, and how long they last."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QCompleter
from pytestqt.qtbot import QtBot

from desktop.documents import Coverage, Scope, Unreadable
from desktop.gui.ask import answer_text
from desktop.gui.ask.filters import choices_of
from desktop.gui.ask.page import AskPage
from desktop.gui.ask.talk_rows import outcome
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.asked import answer_of, answered, turn_of
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui

LEASE = "Lease 14 Harbour Lane.pdf"


@pytest.fixture
def page(qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme) -> Iterator[AskPage]:
    made = AskPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.set_matter(MATTER)
    settle(qtbot, jobs)
    yield made
    workspace.release()
    settle(qtbot, jobs)


def _open(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    QTest.mouseClick(page.card.filter_button, Qt.MouseButton.LeftButton)
    settle(qtbot, jobs)


def _pick(page: AskPage, name: str) -> None:
    page.card.filters.document.setText(name)
    QTest.keyClick(page.card.filters.document, Qt.Key.Key_Return)


def _chips(page: AskPage) -> list[str]:
    return [chip.words for chip in page.card.chips.chips]


def _typed(page: AskPage, qtbot: QtBot, jobs: Jobs, text: str) -> int:
    """How many passages are shown for a text."""
    page.box.setFocus()
    page.box.put("")
    QTest.keyClicks(page.box, text)
    qtbot.waitUntil(lambda: not page.found._pause.isActive())
    settle(qtbot, jobs)
    return page.found.model.rowCount() if page.found.isVisible() else 0


def test_documents_are_picked_by_name_and_limit_typing_and_asking(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    assert _typed(page, qtbot, jobs, "notice") == 1
    _open(page, qtbot, jobs)
    _pick(page, "schedule of con")
    assert _chips(page) == ["Schedule of condition.pdf"]
    assert _typed(page, qtbot, jobs, "notice") == 0
    _pick(page, LEASE.lower())
    assert _chips(page) == ["Schedule of condition.pdf", LEASE]
    assert _typed(page, qtbot, jobs, "notice") == 1
    page.ask("How does it end?")
    qtbot.waitUntil(lambda: answered(page))
    assert ("scope", Scope(documents=(3, 1))) in workspace.calls
    assert "Only in: 2 chosen documents" in turn_of(page).coverage.line.text()
    assert outcome(answer_of(page)).endswith(", filtered")


def _offered(completer: QCompleter) -> QAbstractItemView:
    popup = completer.popup()
    assert popup is not None
    return popup


def test_a_name_of_several_or_of_none_is_said_and_chooses_nothing(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    _open(page, qtbot, jobs)
    row = page.card.filters
    _pick(page, "lease")
    assert "choose one" in row.problem.text()
    _offered(row.completer).hide()
    _pick(page, "xqz")
    assert "No document" in row.problem.text()
    assert _chips(page) == []


def test_a_document_is_picked_from_what_is_offered(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    _open(page, qtbot, jobs)
    row = page.card.filters
    QTest.keyClicks(row.document, "heads")
    qtbot.waitUntil(_offered(row.completer).isVisible)
    place = _offered(row.completer).visualRect(row.completer.completionModel().index(0, 0))
    QTest.mouseClick(
        _offered(row.completer).viewport(), Qt.MouseButton.LeftButton, pos=place.center()
    )
    qtbot.waitUntil(lambda: _chips(page) == ["Heads of terms.md"])
    assert row.document.text() == ""


def test_kinds_days_and_party(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _open(page, qtbot, jobs)
    row = page.card.filters
    offered = [row.kind.itemText(n) for n in range(row.kind.count())]
    assert offered[0] == "Any kind"
    assert "PDF document" in offered
    assert "Excel workbook" not in offered
    row.kind.setCurrentText("PDF document")
    row.kind.activated.emit(row.kind.currentIndex())
    row.since.edit.setText("2023-04-05")
    row.since.commit()
    row.until.edit.setText("3/4/2026")
    row.until.commit()
    assert "two days" in row.problem.text()
    row.until.edit.setText("4 March 2026")
    row.until.commit()
    assert row.problem.isHidden()
    row.party.setText("Brennan & Sons")
    # What is typed counts although nobody pressed Enter.
    page.ask("How does it end?")
    qtbot.waitUntil(lambda: answered(page))
    wanted = Scope((), ("pdf",), date(2023, 4, 5), date(2026, 3, 4), "Brennan & Sons")
    assert ("scope", wanted) in workspace.calls
    assert _chips(page) == [
        "PDF document",
        "Dated from 5 Apr 2023",
        "Dated until 4 Mar 2026",
        "Party Brennan & Sons",
    ]


def test_days_in_the_wrong_order_and_a_party_without_a_name_are_said(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    _open(page, qtbot, jobs)
    row = page.card.filters
    row.party.setText("the ?!")
    row.commit()
    assert "name" in row.problem.text()
    assert page.filtering.scope() is None
    for field, text in ((row.since, "2024-02-01"), (row.until, "2024-01-01")):
        field.edit.setText(text)
        field.commit()
    assert "after the last" in row.problem.text()


def test_a_day_comes_from_the_calendar(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    _open(page, qtbot, jobs)
    page.card.filters.since._on_day(QDate(2023, 4, 5))
    assert _chips(page) == ["Dated from 5 Apr 2023"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Delete])
def test_chips_are_named_and_go_by_keyboard(
    page: AskPage, qtbot: QtBot, jobs: Jobs, key: Qt.Key
) -> None:
    _open(page, qtbot, jobs)
    _pick(page, "letter of 5")
    _pick(page, "heads")
    first = page.card.chips.chips[0]
    assert first.accessibleName() == "Remove the filter Letter of 5 April 2023.docx"
    QTest.keyClick(first, key)
    assert _chips(page) == ["Heads of terms.md"]
    assert page.card.chips.chips[0].hasFocus()
    QTest.mouseClick(page.card.chips.clear_button, Qt.MouseButton.LeftButton)
    assert _chips(page) == []
    assert page.filtering.scope() is None
    assert page.box.hasFocus()


def test_escape_closes_the_row_and_keeps_what_was_chosen(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    _open(page, qtbot, jobs)
    _pick(page, "heads")
    assert page.card.filters.isVisible()
    QTest.keyClick(page.card.filters.party, Qt.Key.Key_Escape)
    assert page.card.filters.isHidden()
    assert page.box.hasFocus()
    assert _chips(page) == ["Heads of terms.md"]
    _open(page, qtbot, jobs)
    page.box.setFocus()
    QTest.keyClick(page.box, Qt.Key.Key_Escape)
    assert page.card.filters.isHidden()


def test_each_matter_has_its_own_filters(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    _open(page, qtbot, jobs)
    _pick(page, "heads")
    page.set_matter("Ward round")
    settle(qtbot, jobs)
    assert _chips(page) == []
    assert page.filtering.scope() is None
    page.set_matter(MATTER)
    settle(qtbot, jobs)
    assert page.filtering.scope() == Scope(documents=(5,))
    assert _chips(page) == ["Heads of terms.md"]


def test_a_filter_goes_with_its_document(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _open(page, qtbot, jobs)
    _pick(page, "heads")
    workspace.remove_documents([5])
    page.refresh()
    qtbot.waitUntil(lambda: _chips(page) == [])
    assert page.filtering.scope() is None


def test_the_row_breaks_where_the_window_is_narrow(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    _open(page, qtbot, jobs)
    page.resize(480, 760)
    card = page.card
    qtbot.waitUntil(
        lambda: (
            card.filters.party.mapTo(card, QPoint()).y()
            > card.filters.document.mapTo(card, QPoint()).y()
        )
    )
    right = card.filters.party.mapTo(card, QPoint()).x() + card.filters.party.width()
    assert right <= card.width()


def test_files_of_one_name_are_told_apart_by_their_folders(workspace: FakeWorkspace) -> None:
    first, second = workspace.documents(MATTER)[:2]
    twins = (replace(first, path="/a/Note.pdf"), replace(second, path="/b/note.pdf"))
    assert choices_of(MATTER, twins).documents == ((1, "Note.pdf (/a)"), (2, "note.pdf (/b)"))


@pytest.mark.parametrize(
    ("searched", "unread", "said"),
    [
        (0, 0, "Only in: kind pdf. No document of the matter is in it"),
        (1, 0, "Only in: kind pdf. Searched 1 document there"),
        (2, 1, "Only in: kind pdf. Searched 2 of 3 there; 1 could not be read"),
    ],
)
def test_an_answer_says_in_what_it_was_looked_for(searched: int, unread: int, said: str) -> None:
    coverage = Coverage(searched, (Unreadable("/x", "locked"),) * unread, "kind pdf")
    assert answer_text.coverage_line(coverage) == said
