"""The Ask page: evidence first, the checked answer last, and nothing of an older question."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.documents import (
    CAUTION,
    Answer,
    AnswerStatus,
    Citation,
    Claim,
    Coverage,
    Unreadable,
)
from desktop.errors import ModelError
from desktop.events import AnswerText, EvidenceFound, Stage
from desktop.gui.ask import answer_text, found_list
from desktop.gui.ask.answer_lines import duration, state_of
from desktop.gui.ask.asking import Asking, State
from desktop.gui.ask.matter_facts import sample_questions
from desktop.gui.ask.page import AskPage
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.paths import resource_path
from tests.fakes import MATTER, FakeWorkspace

pytestmark = pytest.mark.gui

QUESTION = "How can the lease be ended, and what are the rent and the deposit?"
# searching, evidence, reading, writing
UNTIL_WRITING = 4


class AskedWorkspace(FakeWorkspace):
    """Notes how it was asked; a test can say what it answers, and whether it has a model."""

    def __init__(self) -> None:
        super().__init__()
        self.with_model: list[bool] = []
        self.queries: list[str] = []
        self.refined: list[str] = []
        self.has_model = True
        self.says: Answer | None = None

    def answer(self, question: str) -> Answer:
        return replace(self.says, question=question) if self.says else super().answer(question)

    def ask(self, question, matter, cancel=None, use_model=True, *, scope=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201 - as in the base
        self.with_model.append(use_model)
        return super().ask(question, matter, cancel, use_model, scope=scope)

    def search_typing(self, query, matter, k=10, *, scope=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201 - as in the base
        self.queries.append(query)
        return super().search_typing(query, matter, k, scope=scope)

    def search_refined(self, query, matter, k=10, cancel=None, *, scope=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201 - as in the base
        self.refined.append(query)
        return super().search_refined(query, matter, k, cancel, scope=scope)

    def has_language_model(self) -> bool:
        return self.has_model


@pytest.fixture
def workspace() -> AskedWorkspace:
    return AskedWorkspace()


@pytest.fixture
def page(qtbot: QtBot, workspace: AskedWorkspace, jobs: Jobs, theme: Theme) -> Iterator[AskPage]:
    made = AskPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.set_matter(MATTER)
    qtbot.waitUntil(_quiet(jobs))
    yield made
    workspace.release()
    qtbot.waitUntil(_quiet(jobs))  # the page itself is gone by now


def _quiet(jobs: Jobs) -> Callable[[], bool]:
    return lambda: not jobs.alive()


def _ask(page: AskPage, qtbot: QtBot, jobs: Jobs, question: str = QUESTION) -> None:
    page.ask(question)
    qtbot.waitUntil(lambda: page.answer.answer is not None)


def _format_at(page: AskPage, words: str) -> QTextCharFormat:
    view = page.answer.view
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.toPlainText().index(words) + 1)
    return cursor.charFormat()


def _visible_text(widget: QWidget) -> str:
    names = [child.accessibleName() for child in widget.findChildren(QWidget)]
    return " ".join(names)


# ------------------------------------------------------------------------------ asking and answers


def test_enter_asks_and_shift_enter_begins_a_line(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    QTest.keyClicks(page.box, "What is")
    QTest.keyClick(page.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(page.box, "the rent?")
    assert page.box.toPlainText() == "What is\nthe rent?"
    assert page.asking is None
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.answer.answer is not None)
    assert ("ask", "What is\nthe rent?") in workspace.calls
    assert page.box.toPlainText() == ""


def test_an_empty_question_is_not_asked(page: AskPage, workspace: AskedWorkspace) -> None:
    page.box.put("  \n ")
    page.card.ask_button.click()
    assert page.asking is None
    assert not workspace.with_model


def test_the_evidence_is_on_screen_before_the_model_writes(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    workspace.hold()
    page.ask(QUESTION)
    workspace.step()
    qtbot.waitUntil(lambda: "Searching 13 documents" in page.answer.stage_text)
    workspace.step()
    qtbot.waitUntil(lambda: len(page.evidence.cards) == 2)
    assert page.evidence.isVisible()
    assert page.answer.view.toPlainText() == ""
    first = page.evidence.cards[0]
    assert "Lease 14 Harbour Lane.pdf" in first.accessibleName()
    assert "Page 3" in first.accessibleName()
    assert "Lease of commercial premises" in first.accessibleName()
    assert "ninety days' notice" in first.accessibleDescription()
    workspace.step()
    qtbot.waitUntil(lambda: "Reading the evidence" in page.answer.stage_text)
    workspace.step()
    qtbot.waitUntil(lambda: "Writing" in page.answer.stage_text)
    workspace.release()
    qtbot.waitUntil(lambda: page.answer.answer is not None)


def test_the_checked_answer_takes_the_place_of_the_stream(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    workspace.hold()
    page.ask(QUESTION)
    workspace.step(UNTIL_WRITING + 3)
    qtbot.waitUntil(lambda: page.answer.view.toPlainText().startswith("Either party may"))
    assert page.card.stop_button.isVisible()
    assert not page.answer.badge.isVisible()
    workspace.release()
    qtbot.waitUntil(lambda: page.answer.answer is not None)
    answer = workspace.answer(QUESTION)
    assert page.answer.view.toPlainText() == answer.text
    assert page.answer.badge.text == "Not all in the quotes"
    assert page.card.ask_button.isVisible()


def test_what_no_quote_holds_is_marked_in_three_ways(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    _ask(page, qtbot, jobs)
    marked = _format_at(page, "EUR 8,000")
    assert marked.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert marked.background().style() != Qt.BrushStyle.NoBrush
    assert "No source says this amount." in marked.toolTip()
    sound = _format_at(page, "EUR 2,450")
    assert sound.underlineStyle() == QTextCharFormat.UnderlineStyle.NoUnderline
    assert sound.background().style() == Qt.BrushStyle.NoBrush
    assert "“EUR 8,000”" in page.answer.doubt.text
    assert page.answer.doubt.isVisible()
    assert "EUR 8,000" in page.answer.view.accessibleDescription()


def test_numbers_that_are_no_citation_are_never_links(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    citations = tuple(workspace._citations())
    workspace.says = Answer(
        "", "Yes [1]. No [3]. Never [0]. See [12].", AnswerStatus.SUPPORTED, citations
    )
    _ask(page, qtbot, jobs)
    assert _format_at(page, "[1]").isAnchor()
    for other in ("[3]", "[0]", "[12]"):
        assert not _format_at(page, other).isAnchor()
    page.answer.view.anchorClicked.emit(QUrl("source:3"))
    page.answer.view.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert page.viewer.isHidden()


def test_numbers_are_checked_while_the_text_streams_too(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    workspace.says = replace(workspace.answer(QUESTION), text="Yes [1] [7] and more to come")
    workspace.hold()
    page.ask(QUESTION)
    workspace.step(UNTIL_WRITING + 4)
    qtbot.waitUntil(lambda: "[7]" in page.answer.view.toPlainText())
    assert _format_at(page, "[1]").isAnchor()
    assert not _format_at(page, "[7]").isAnchor()
    workspace.release()


def test_not_found_says_so_with_what_was_searched(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    _ask(page, qtbot, jobs, "Is nothing said about parking?")
    assert page.answer.badge.text == "Not in these documents"
    coverage = page.answer.coverage
    assert coverage.line.text() == "Searched 11 of 12 documents; 1 could not be read"
    assert not coverage.reasons.isVisible()
    coverage.more.click()
    assert coverage.reasons.isVisible()
    assert coverage.reasons.text() == "Insurance schedule.pdf: It has a password."


def test_without_a_model_there_is_evidence_only(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    workspace.has_model = False
    workspace.says = replace(workspace.answer(QUESTION), model="")
    page.refresh()
    qtbot.waitUntil(lambda: page.card.models_link.isVisible())
    assert page.card.evidence_only.isChecked()
    assert not page.card.evidence_only.isEnabled()
    _ask(page, qtbot, jobs)
    assert workspace.with_model == [False]
    assert page.answer.badge.text == "Evidence only"
    with qtbot.waitSignal(page.models_requested):
        page.card.models_link.click()


def test_evidence_only_can_be_chosen(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    page.card.evidence_only.setChecked(True)
    _ask(page, qtbot, jobs)
    page.card.evidence_only.setChecked(False)
    _ask(page, qtbot, jobs)
    assert workspace.with_model == [False, True]


# -------------------------------------------------------------------------- stopping and failing


def test_stop_keeps_the_evidence_and_says_that_the_text_was_not_checked(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    workspace.hold()
    page.ask(QUESTION)
    workspace.step(UNTIL_WRITING + 3)
    qtbot.waitUntil(lambda: "Either" in page.answer.view.toPlainText())
    page.card.stop_button.click()
    assert not page.card.stop_button.isEnabled()
    qtbot.waitUntil(lambda: page.answer.badge.isVisible())
    assert page.answer.badge.text == "Stopped"
    assert "not checked" in page.answer.doubt.text
    assert len(page.evidence.cards) == 2
    assert not page.answer.copy.isVisible()
    assert page.card.ask_button.isVisible()
    assert workspace.history(MATTER) == []
    workspace.release()
    page.answer.again.click()
    qtbot.waitUntil(lambda: page.answer.answer is not None)
    assert page.answer.answer is not None
    assert page.answer.answer.question == QUESTION


def test_escape_stops(page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace) -> None:
    workspace.hold()
    page.ask(QUESTION)
    QTest.keyClick(page.box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.answer.badge.text == "Stopped")


def test_a_failure_in_mid_stream_is_said_and_the_evidence_stands(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    workspace.hold()
    page.ask(QUESTION)
    workspace.step(UNTIL_WRITING + 2)
    qtbot.waitUntil(lambda: "Either" in page.answer.view.toPlainText())
    workspace.fail_with = ModelError("The model stopped", "Close other programs and try again.")
    workspace.release()
    qtbot.waitUntil(lambda: page.answer.notice.isVisible())
    assert page.answer.notice.title == "The model stopped"
    assert page.answer.badge.text == "Not answered"
    assert "not checked" in page.answer.doubt.text
    assert len(page.evidence.cards) == 2
    page.answer.edit.click()
    assert page.box.toPlainText() == QUESTION


# ------------------------------------------------------------------------------------------ races


def test_a_late_answer_never_overwrites_a_newer_question(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    workspace.hold()
    page.ask("Is nothing said about parking?")
    workspace.step(1)
    qtbot.waitUntil(lambda: page.asking is not None and page.asking.stage == "searching")
    old = page.asking
    page.ask(QUESTION)
    assert old is not page.asking
    workspace.release()
    qtbot.waitUntil(lambda: page.answer.answer is not None)
    qtbot.waitUntil(_quiet(jobs))
    assert page.answer.answer is not None
    assert page.answer.answer.question == QUESTION
    assert [asked.question for asked in workspace.history(MATTER)] == [QUESTION]


def test_what_is_already_on_its_way_from_an_abandoned_question_is_not_heard(
    qtbot: QtBot, workspace: AskedWorkspace, jobs: Jobs
) -> None:
    asking = Asking(workspace, jobs, "old", MATTER, use_model=True)  # type: ignore[arg-type]  # a fake of the façade
    heard: list[str] = []
    asking.changed.connect(lambda: heard.append("changed"))
    asking.evidence_found.connect(lambda: heard.append("evidence"))
    asking.text_grew.connect(lambda: heard.append("text"))
    asking.ended.connect(lambda: heard.append("ended"))
    asking.abandon()
    asking._on_event(Stage("writing"))
    asking._on_event(EvidenceFound((), ()))
    asking._on_event(AnswerText("late"))
    asking._on_finished()
    assert heard == []
    assert asking.text == ""


def test_another_matter_ends_the_question(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    workspace.hold()
    page.ask(QUESTION)
    workspace.step(2)
    qtbot.waitUntil(lambda: bool(page.evidence.cards))
    page.set_matter("Ward round")
    assert page.asking is None
    assert page.evidence.cards == []
    assert page.empty.isVisible()
    workspace.release()
    qtbot.waitUntil(_quiet(jobs))
    assert page.answer.answer is None


def test_an_answer_that_was_complete_when_stop_came_counts(
    qtbot: QtBot, workspace: AskedWorkspace, jobs: Jobs
) -> None:
    asking = Asking(workspace, jobs, QUESTION, MATTER, use_model=True)  # type: ignore[arg-type]  # a fake of the façade
    asking.answer = workspace.answer(QUESTION)
    asking.stop()
    asking._on_cancelled()
    asking._on_finished()
    assert asking.state is State.ANSWERED


def test_closing_the_page_while_a_question_runs_leaves_nothing_behind(
    qtbot: QtBot, workspace: AskedWorkspace, jobs: Jobs, theme: Theme
) -> None:
    made = AskPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    made.show()
    made.set_matter(MATTER)
    qtbot.waitUntil(_quiet(jobs))
    workspace.hold()
    made.ask(QUESTION)
    workspace.step(UNTIL_WRITING + 2)
    with qtbot.waitSignal(made.destroyed):
        made.close()
        made.deleteLater()
    workspace.release()
    qtbot.waitUntil(_quiet(jobs))


# ------------------------------------------------------------------------------ citations, evidence


def test_a_citation_in_the_text_opens_its_document_at_the_passage(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    _ask(page, qtbot, jobs)
    page.answer.view.anchorClicked.emit(QUrl("source:2"))
    assert page.viewer.isVisible()
    assert page.viewer.target.page == 2
    assert page.viewer.target.quote == "The Tenant pays EUR 2,450 a month in advance"
    assert [card.hot for card in page.evidence.cards] == [False, True]
    qtbot.waitUntil(lambda: page.viewer.pages.page == 2)
    qtbot.waitUntil(_quiet(jobs))
    QTest.keyClick(page.viewer, Qt.Key.Key_Escape)
    assert page.viewer.isHidden()
    assert [card.hot for card in page.evidence.cards] == [False, False]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_card_opens_by_keyboard(page: AskPage, qtbot: QtBot, jobs: Jobs, key: Qt.Key) -> None:
    _ask(page, qtbot, jobs)
    QTest.keyClick(page.evidence.cards[0], key)
    assert page.viewer.isVisible()
    assert page.viewer.target.page == 3
    qtbot.waitUntil(lambda: page.viewer.ready)


def test_the_whole_card_can_be_clicked(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    _ask(page, qtbot, jobs)
    for name in ("topLeft", "center", "bottomRight"):
        page._close_viewer()
        QApplication.processEvents()  # the cards are as wide again as before
        card = page.evidence.cards[1]
        corner = getattr(card.rect(), name)()
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=corner)
        assert page.viewer.isVisible(), name
    qtbot.waitUntil(lambda: page.viewer.ready)


def test_tab_reaches_the_citations_and_enter_opens_them(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    _ask(page, qtbot, jobs)
    view = page.answer.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.viewer.isVisible()
    qtbot.waitUntil(lambda: page.viewer.ready)


def test_the_answer_is_copied_with_its_sources(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    _ask(page, qtbot, jobs)
    page.answer.copy.click()
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert QUESTION in copied
    assert "[2] Lease 14 Harbour Lane.pdf, page 2: “The Tenant pays EUR 2,450" in copied
    assert "“EUR 8,000”" in copied
    assert "Insurance schedule.pdf: It has a password." in copied


# ---------------------------------------------------------------------------------------- history


def test_what_was_asked_can_be_seen_again_and_removed(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    _ask(page, qtbot, jobs)
    _ask(page, qtbot, jobs, "Is nothing said about parking?")
    qtbot.waitUntil(lambda: page.history.model.rowCount() == 2)
    rect = page.history.view.visualRect(page.history.model.index(1, 0))
    QTest.mouseClick(page.history.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert page.answer.answer == workspace.answer(QUESTION)
    assert len(page.evidence.cards) == 2
    page.history.remove.click()
    assert len(workspace.history(MATTER)) == 2  # asked for, not done
    page.notice.buttons[0].click()
    qtbot.waitUntil(lambda: page.history.model.rowCount() == 1)
    assert ("forget", (1,)) in workspace.calls
    assert page.empty.isVisible()
    assert page.answer.view.toPlainText() == ""


def test_delete_asks_before_it_removes(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    _ask(page, qtbot, jobs)
    qtbot.waitUntil(lambda: bool(page.history.selected_ids()))
    QTest.keyClick(page.history, Qt.Key.Key_Delete)
    assert page.notice.isVisible()
    page.notice.dismiss()
    assert len(workspace.history(MATTER)) == 1


# ----------------------------------------------------------------------------------------- typing


def _type(page: AskPage, qtbot: QtBot, text: str) -> None:
    page.activateWindow()
    page.box.setFocus()
    qtbot.waitUntil(page.box.hasFocus)
    QTest.keyClicks(page.box, text)


def test_passages_appear_while_typing_and_open_in_the_viewer(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    _type(page, qtbot, "tenant")
    qtbot.waitUntil(page.found.isVisible)
    assert workspace.queries == ["tenant"]  # one pause, one search
    assert page.found.model.rowCount() == 1
    QTest.keyClick(page.box, Qt.Key.Key_Down)
    assert page.found.view.hasFocus()
    QTest.keyClick(page.found.view, Qt.Key.Key_Return)
    assert page.found.isHidden()
    assert page.viewer.isVisible()
    assert page.viewer.target.page == 2
    qtbot.waitUntil(lambda: page.viewer.ready)


def test_the_full_search_follows_when_the_typing_stops(
    page: AskPage, qtbot: QtBot, workspace: AskedWorkspace
) -> None:
    workspace.warmed = True
    _type(page, qtbot, "tenant")
    qtbot.waitUntil(lambda: page.found.model.rowCount() == 1)
    qtbot.waitUntil(lambda: page.found.model.rowCount() == 2)
    assert page.found.isVisible()


def test_rows_do_not_move_under_a_hand_that_chooses(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    workspace.warmed = True
    _type(page, qtbot, "tenant")
    qtbot.waitUntil(page.found.isVisible)
    QTest.keyClick(page.box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: workspace.refined == ["tenant"] and not jobs.alive())
    assert page.found.model.rowCount() == 1
    assert page.found.view.currentIndex().row() == 0


def test_who_waits_for_no_embedder_keeps_what_the_words_found(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    _type(page, qtbot, "tenant")
    qtbot.waitUntil(lambda: workspace.refined == ["tenant"] and not jobs.alive())
    assert page.found.model.rowCount() == 1
    assert page.found.isVisible()


def test_only_the_latest_query_is_shown(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    _type(page, qtbot, "tenant")
    qtbot.waitUntil(page.found.isVisible)
    page.box.put("ninety")
    qtbot.waitUntil(lambda: page.found.model.words == ("ninety",))
    assert page.found.model.passages[0].page == 3
    page.box.put("zzzz")
    qtbot.waitUntil(page.found.isHidden)


def test_escape_and_asking_take_the_list_away(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    _type(page, qtbot, "tenant")
    qtbot.waitUntil(page.found.isVisible)
    QTest.keyClick(page.box, Qt.Key.Key_Escape)
    assert page.found.isHidden()
    QTest.keyClicks(page.box, " rent")
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.answer.answer is not None)
    assert page.found.isHidden()


# ------------------------------------------------------------------------------------ empty, names


def test_without_documents_the_page_says_what_to_do(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    page.set_matter("Ward round")
    qtbot.waitUntil(_quiet(jobs))
    assert page.empty.add_documents.isVisible()
    with qtbot.waitSignal(page.documents_requested):
        page.empty.add_documents.click()


def test_the_sample_matter_offers_questions_to_try(
    page: AskPage, qtbot: QtBot, jobs: Jobs, workspace: AskedWorkspace
) -> None:
    if not resource_path("sample", "questions.jsonl").is_file():
        pytest.skip("the sample's questions are not written yet")
    list(workspace.add_sample())
    page.set_matter("Sample matter")
    qtbot.waitUntil(lambda: len(page.empty.examples) == 4)
    question = page.empty.examples[0].question
    assert question in sample_questions(4)
    page.empty.examples[0].click()
    qtbot.waitUntil(lambda: page.answer.answer is not None)
    assert ("ask", question) in workspace.calls


def test_a_screen_reader_has_a_name_for_every_control(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    _ask(page, qtbot, jobs)
    buttons = [*page.findChildren(QAbstractButton)]
    nameless = [
        button.metaObject().className()
        for button in buttons
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert nameless == []
    for widget in (page.box, page.answer.view, page.history.view, page.found.view):
        assert widget.accessibleName()
    assert "Not all in the quotes" in _visible_text(page.answer)


def test_the_theme_can_change_under_an_answer(
    page: AskPage, qtbot: QtBot, jobs: Jobs, theme: Theme
) -> None:
    from desktop.settings import Settings

    _ask(page, qtbot, jobs)
    before = _format_at(page, "[1]").foreground().color().name()
    theme.apply(Settings(theme="dark"))
    QApplication.processEvents()
    assert _format_at(page, "[1]").foreground().color().name() != before


# ------------------------------------------------------------------------------- without a window


def _claim(text: str, words: str) -> Claim:
    start = text.index(words)
    return Claim(start, start + len(words), "No quote holds it.")


@pytest.mark.parametrize(
    ("text", "numbers", "cited"),
    [
        ("One [1] and two [2].", {1, 2}, [1, 2]),
        ("Both [1, 2], not [1,9].", {1, 2}, [1, 2, 1]),
        ("Nothing [3] here [0] or [-1] or [1a].", {1, 2}, []),
        ("A docket [2024001].", {2024001}, []),
        ("", {1}, []),
    ],
)
def test_only_numbers_of_sources_are_citations(
    text: str, numbers: set[int], cited: list[int]
) -> None:
    found = answer_text.pieces(text, numbers)
    assert "".join(piece.text for piece in found) == text
    assert [piece.citation for piece in found if piece.citation] == cited


def test_claims_and_citations_may_overlap() -> None:
    text = "The deposit is EUR 8,000 [1] 😀."
    found = answer_text.pieces(text, {1}, [_claim(text, "EUR 8,000 [1]"), Claim(0, 999, "out")])
    assert "".join(piece.text for piece in found) == text
    assert [piece.text for piece in found if piece.reason] == ["EUR 8,000 ", "[1]"]
    assert next(piece.citation for piece in found if piece.text == "[1]") == 1


@pytest.mark.parametrize(
    ("coverage", "line"),
    [
        (Coverage(16), "Searched all 16 documents"),
        (Coverage(1), "Searched the only document"),
        (
            Coverage(15, (Unreadable("/a/b.pdf", "It has a password."),)),
            "Searched 15 of 16 documents; 1 could not be read",
        ),
        (
            Coverage(0, (Unreadable("b.pdf", "It is damaged."),)),
            "Searched 0 of 1 document; 1 could not be read",
        ),
    ],
)
def test_the_coverage_counts_what_was_not_read(coverage: Coverage, line: str) -> None:
    assert answer_text.coverage_line(coverage) == line


@pytest.mark.parametrize(
    ("status", "model", "words"),
    [
        (AnswerStatus.SUPPORTED, "m", "Figures match the quotes"),
        (AnswerStatus.PARTIAL, "m", "Not all in the quotes"),
        (AnswerStatus.PARTIAL, "", "Evidence only"),
        (AnswerStatus.NOT_FOUND, "m", "Not in these documents"),
        (AnswerStatus.NOT_FOUND, "", "Not in these documents"),
    ],
)
def test_the_badge_says_how_far_an_answer_can_be_relied_on(
    status: AnswerStatus, model: str, words: str
) -> None:
    assert state_of(Answer("q", "a", status, model=model))[1] == words


def test_a_models_answer_always_tells_to_read_the_passage() -> None:
    written = Answer("q", "£24,125 [1].", AnswerStatus.SUPPORTED, model="m")
    assert CAUTION in answer_text.as_text(written)
    quoted = Answer("q", "“The rent is due.” [1]", AnswerStatus.SUPPORTED)
    assert CAUTION not in answer_text.as_text(quoted)


def test_a_path_of_any_system_has_a_name() -> None:
    citation = Citation(1, 1, r"C:\Clients\Brennan\Lease.pdf", 4, 0, 3, "a  b")
    assert answer_text.place(citation) == "Lease.pdf, page 4"


def test_a_snippet_begins_near_the_match() -> None:
    text = "word " * 60 + "the deposit is held " + "word " * 60
    found = found_list.snippet(text, ("depo",))
    assert "deposit" in found[:60]
    assert found.startswith("…")


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.04, "40 ms"), (3.14, "3.1 s"), (125, "2 min 5 s")]
)
def test_durations_are_said_as_people_say_them(seconds: float, words: str) -> None:
    assert duration(seconds) == words
