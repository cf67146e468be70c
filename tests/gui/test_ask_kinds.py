"""How answers of each kind are shown: quoted, computed, surveyed, struck out, not found."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.documents import AnswerStatus, FindingState, Replaced
from desktop.gui.ask.findings_table import Column
from desktop.gui.ask.page import AskPage
from desktop.gui.jobs import Jobs
from tests.fakes import answers as fake_answers
from tests.gui.asked import AskedWorkspace, ask, format_at, turn_of
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui


@pytest.fixture
def page(ask_page: AskPage) -> AskPage:
    return ask_page


def _badges(page: AskPage) -> list[str]:
    parts = turn_of(page).parts
    return [badge.text for badge in (parts.kind, parts.badge) if badge.isVisible()]


def test_a_clause_is_said_to_be_the_clause(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.says = fake_answers.quoted(asked._citations())
    turn = ask(page, qtbot, jobs)
    assert _badges(page) == ["The clause itself", "Answered by the clause"]
    assert turn.doubt.text == ""


def test_a_struck_sentence_has_a_line_through_it_and_says_why(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.says = fake_answers.struck(asked._citations())
    turn = ask(page, qtbot, jobs)
    struck = format_at(page, "The tenant may sublet")
    assert struck.fontStrikeOut()
    assert "does not say that the tenant may" in struck.toolTip()
    assert not format_at(page, "Either party").fontStrikeOut()
    assert not format_at(page, "EUR 8,000").fontStrikeOut()
    assert "Struck out: “The tenant may sublet" in turn.view.accessibleDescription()
    assert turn.doubt.text.startswith("Struck out: “The tenant may sublet without asking [2].”")
    turn.copy_answer()
    clipboard = QGuiApplication.clipboard()
    plain, rich = clipboard.text(), clipboard.mimeData().html()
    clipboard.clear()
    assert "[struck out: The tenant may sublet without asking [2].]" in plain
    assert "<s>The tenant may sublet without asking " in rich


def test_what_the_model_had_written_is_one_click_away_with_the_reason(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    reason = "This figure does not stand in the quoted passages; they say “EUR 8,000”."
    asked.says = replace(
        fake_answers.quoted(asked._citations()),
        replaced=Replaced("The deposit is EUR 9,000 [2].", reason, (1,)),
    )
    turn = ask(page, qtbot, jobs)
    assert turn.replaced.isVisible()
    assert turn.replaced.button.isChecked() is False
    assert "EUR 9,000" not in turn.view.toPlainText()
    turn.replaced.button.click()
    assert turn.replaced.is_open
    assert "“The deposit is EUR 9,000 [2].”" in turn.replaced.words
    assert "they say “EUR 8,000”" in turn.replaced.words
    asked.says = fake_answers.quoted(asked._citations())
    again = ask(page, qtbot, jobs)
    assert not again.made("replaced")


def test_a_copy_holds_no_markup_of_a_document(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    evil = "<img src='http://example.org/x.png'><script>1</script>"
    citation = replace(asked._citations()[0], quote=evil)
    asked.says = replace(
        asked.answer("q"), text=f"It says {evil} [1].", citations=(citation,), unsupported=()
    )
    turn = ask(page, qtbot, jobs, f"What is {evil}?")
    turn.copy_answer()
    rich = QGuiApplication.clipboard().mimeData().html()
    QGuiApplication.clipboard().clear()
    assert "<img" not in rich
    assert "<script" not in rich
    assert turn.view.toPlainText() == f"It says {evil} [1]."


def test_a_computation_shows_its_figures_and_leads_to_their_cells(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.says = fake_answers.computed(asked._citations())
    turn = ask(page, qtbot, jobs)
    assert _badges(page) == ["Computed from cited figures", "Figures as cited"]
    shown = turn.computation
    assert shown.words == "'Rent account'!B12 × months = EUR 29,400"
    rent, months = shown.operands
    assert not months.isEnabled()
    rent.click()
    assert page.viewer.isVisible()
    assert page.viewer.target.quote == "The Tenant pays EUR 2,450 a month in advance"
    qtbot.waitUntil(lambda: page.viewer.ready and not jobs.alive())


def test_not_found_says_what_was_looked_for_and_shows_the_nearest(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.says = fake_answers.not_found(asked._citations())
    turn = ask(page, qtbot, jobs)
    assert _badges(page) == ["Not in these documents"]
    assert "“lift elevator maintenance repair”" in turn.nowhere.words
    assert len(page.evidence.cards) == 2
    assert "None of them answers" in page.evidence._note.text()
    page.evidence.cards[1].click()
    assert page.viewer.target.page == 2
    qtbot.waitUntil(lambda: page.viewer.ready and not jobs.alive())
    turn.coverage.more.click()
    rows = [row.toolTip() for row in turn.coverage.rows]
    assert rows == [
        "Insurance schedule.pdf: It has a password.",
        "Survey with photographs.pdf: Pages 3 and 4: 61 %.",
    ]


# ------------------------------------------------------------------------------ each document


def test_findings_come_one_by_one_with_progress_and_stop_keeps_them(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.says = fake_answers.surveyed(asked._citations())
    asked.hold()
    page.ask("Which agreements can be ended early?")
    asked.step(3 + 5)
    turn = turn_of(page)
    qtbot.waitUntil(lambda: len(turn.findings.table.findings) == 5)
    assert turn.findings.isVisible()
    assert turn.findings.bar.value() == 5
    assert turn.stage_text == "Asking each document… 5 of 24 · 60 seconds left"
    assert turn.findings.states[FindingState.FOUND].text() == "Found 2"
    QTest.keyClick(page.box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.asking is None)
    assert turn.badge.text == "Stopped"
    assert turn.findings.progress.text() == "Stopped after 5 of 24 documents"
    assert len(turn.findings.table.findings) == 5
    turn.findings.view.clicked.emit(turn.findings.order.index(0, 0))
    assert page.viewer.target.page == 3
    qtbot.waitUntil(lambda: page.viewer.ready and not jobs.alive())


def test_findings_are_sorted_filtered_and_copied_as_they_are_shown(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.says = fake_answers.surveyed(asked._citations())
    findings = ask(page, qtbot, jobs).findings
    assert findings.order.rowCount() == 24
    states = [each.state for each in findings.order.shown()]
    assert states[:8] == [FindingState.FOUND] * 8
    assert states[8:10] == [FindingState.UNREADABLE] * 1 + [FindingState.ABSENT]
    findings.view.sortByColumn(Column.DOCUMENT, Qt.SortOrder.DescendingOrder)
    assert findings.order.shown()[0].doc.endswith("Agreement 024 with Tidewater Books Ltd.pdf")
    findings.states[FindingState.UNREADABLE].click()
    assert [each.state for each in findings.order.shown()] == [FindingState.UNREADABLE]
    findings.copy.click()
    clipboard = QGuiApplication.clipboard()
    plain, rich = clipboard.text(), clipboard.mimeData().html()
    clipboard.clear()
    assert plain.splitlines() == [
        "Document\tResult\tWhat it says\tSources",
        "Agreement 011 with Tidewater Books Ltd.pdf\tNot readable\tThe file has a password.\t",
    ]
    assert "<td>Not readable</td>" in rich
    findings.states[None].click()
    assert findings.order.rowCount() == 24


def test_a_row_opens_its_passage_and_an_unreadable_one_its_place_in_the_list(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.says = fake_answers.surveyed(asked._citations())
    findings = ask(page, qtbot, jobs).findings
    findings.view.sortByColumn(Column.DOCUMENT, Qt.SortOrder.AscendingOrder)
    findings.view.setCurrentIndex(findings.order.index(3, 0))
    QTest.keyClick(findings.view, Qt.Key.Key_Return)
    assert page.viewer.target.page == 2
    qtbot.waitUntil(lambda: page.viewer.ready and not jobs.alive())
    with qtbot.waitSignal(page.document_row_requested):
        findings.view.clicked.emit(findings.order.index(10, 0))


def test_a_state_is_said_by_a_word_and_a_drawing(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.says = fake_answers.surveyed(asked._citations())
    table = ask(page, qtbot, jobs).findings.table
    cell = table.index(0, Column.STATE)
    assert cell.data() == "Found"
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Result: Found"
    settle(qtbot, jobs)


def test_a_yes_is_said_to_be_the_models_reading(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    clause = fake_answers.quoted(asked._citations())
    asked.says = replace(clause, text=f"Yes. The documents say: {clause.text}")
    assert "the model's reading" in ask(page, qtbot, jobs).doubt.text
    asked.says = replace(clause, status=AnswerStatus.PARTIAL)
    ask(page, qtbot, jobs)
    assert _badges(page) == ["The clause itself", "May not answer"]


def test_a_sum_that_was_refused_says_so(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.says = replace(
        fake_answers.computed(asked._citations()), status=AnswerStatus.PARTIAL, computation=None
    )
    ask(page, qtbot, jobs)
    assert _badges(page) == ["Computed from cited figures", "Not computed"]
