"""The conversations at the side: searched, renamed, pinned, exported, removed; and the notes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.errors import DesktopError
from desktop.gui.ask.page import AskPage
from desktop.gui.ask.talk_rows import ROW_ROLE, Row
from desktop.gui.jobs import Jobs
from desktop.vault.desk.notes import NoteKind
from tests.fakes.invented import MATTER
from tests.gui.asked import QUESTION, AskedWorkspace, ask, turn_of
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui


@pytest.fixture
def page(ask_page: AskPage) -> AskPage:
    return ask_page


def _rows(page: AskPage) -> list[Row]:
    model = page.history.model
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def _titles(page: AskPage) -> list[str]:
    return [row.title for row in _rows(page)]


def _click(page: AskPage, row: int) -> None:
    rect = page.history.view.visualRect(page.history.model.index(row, 0))
    QTest.mouseClick(page.history.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def _two_talks(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    ask(page, qtbot, jobs)
    page.begin()
    ask(page, qtbot, jobs, "Is nothing said about parking?")


def test_a_conversation_can_be_seen_again(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    _two_talks(page, qtbot, jobs)
    assert _titles(page) == ["Is nothing said about parking?", QUESTION]
    assert [row.title for row in page.history.selected()] == ["Is nothing said about parking?"]
    _click(page, 1)
    qtbot.waitUntil(lambda: page.turn is not None and page.turn.question == QUESTION)
    assert len(page.evidence.cards) == 2


def test_what_is_removed_can_be_taken_back_and_else_goes_for_good(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    _two_talks(page, qtbot, jobs)
    QTest.keyClick(page.history, Qt.Key.Key_Delete)
    assert _titles(page) == [QUESTION]
    assert page.empty.isVisible()
    page.refresh()
    settle(qtbot, jobs)
    assert _titles(page) == [QUESTION]
    QTest.mouseClick(page.parts.undo.buttons[0], Qt.MouseButton.LeftButton)
    settle(qtbot, jobs)
    assert len(_titles(page)) == 2
    assert page.focusWidget() is page.history.view
    assert asked.done("forget_talks") == []
    _click(page, 0)
    QTest.keyClick(page.history, Qt.Key.Key_Delete)
    page.parts.undo.dismiss()
    qtbot.waitUntil(lambda: asked.done("forget_talks") == [(2,)] and not jobs.alive())
    assert [talk.title for talk in asked.talks(MATTER)] == [QUESTION]


def test_what_comes_back_out_of_the_trash_is_listed_again(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    _two_talks(page, qtbot, jobs)
    there = [*asked.told._asked], dict(asked.told._talks)
    QTest.keyClick(page.history, Qt.Key.Key_Delete)
    page.parts.undo.dismiss()
    qtbot.waitUntil(lambda: asked.done("forget_talks") == [(2,)] and not jobs.alive())
    page.refresh()
    settle(qtbot, jobs)
    assert _titles(page) == [QUESTION]
    asked.told._asked, asked.told._talks = there
    page.refresh()
    settle(qtbot, jobs)
    assert len(_titles(page)) == 2


def test_a_removal_that_fails_brings_back_nothing_else(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    _two_talks(page, qtbot, jobs)
    seen: list[list[str]] = []
    page.parts.side.talks._removing.changed.connect(lambda: seen.append(_titles(page)))
    QTest.keyClick(page.history, Qt.Key.Key_Delete)
    page.parts.undo.dismiss()
    qtbot.waitUntil(lambda: asked.done("forget_talks") == [(2,)] and not jobs.alive())

    def refuse(ids: object) -> None:
        raise DesktopError("The disk is full", "Make room and try again.")

    monkeypatch.setattr(asked, "forget_talks", refuse)
    _click(page, 0)
    settle(qtbot, jobs)
    QTest.keyClick(page.history, Qt.Key.Key_Delete)
    page.parts.undo.dismiss()
    qtbot.waitUntil(lambda: page.notice.title == "The disk is full")
    settle(qtbot, jobs)
    assert seen == [[QUESTION], [], [QUESTION]]


def test_closing_the_window_removes_what_was_not_taken_back(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    ask(page, qtbot, jobs)
    QTest.keyClick(page.history, Qt.Key.Key_Delete)
    page.keep_now()
    assert asked.talks(MATTER) == []


def test_another_matter_shows_nothing_of_the_one_before(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    ask(page, qtbot, jobs)
    page.set_matter("Ward round")
    assert _titles(page) == []
    assert page.talk.turns == []
    settle(qtbot, jobs)
    assert _titles(page) == []


def test_a_title_is_changed_in_its_place(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    ask(page, qtbot, jobs)
    page.history.rename_chosen()
    editor = page.history.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("  End of the   lease ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked.done("rename_talk") == [(1, "End of the lease")])
    settle(qtbot, jobs)
    assert _titles(page) == ["End of the lease"]


def test_pinned_conversations_stand_first(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    _two_talks(page, qtbot, jobs)
    _click(page, 1)
    settle(qtbot, jobs)
    page.history.menu.aboutToShow.emit()
    pin = next(each for each in page.history.menu.actions() if each.text() == "Pin to the top")
    pin.trigger()
    qtbot.waitUntil(lambda: asked.done("pin_talk") == [(1, True)] and not jobs.alive())
    assert _titles(page)[0] == QUESTION
    assert _rows(page)[0].pinned


def test_conversations_are_searched_once_for_a_stroke(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    _two_talks(page, qtbot, jobs)
    QTest.keyClicks(page.history.search, "ninety")
    qtbot.waitUntil(lambda: _titles(page) == [QUESTION])
    page.history.search.setText("zzzz")
    qtbot.waitUntil(lambda: _titles(page) == [])
    assert page.history._empty.text() == "No conversation has these words."
    page.history.search.clear()
    qtbot.waitUntil(lambda: len(_titles(page)) == 2)


def test_marked_answers_are_listed_with_their_notes_and_lead_to_their_place(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    _two_talks(page, qtbot, jobs)
    turn = turn_of(page)
    turn.parts.verified.click()
    turn.marks.note.setText("Read twice.")
    turn.marks.note.setModified(True)
    turn.marks.note.editingFinished.emit()
    qtbot.waitUntil(lambda: len(asked.done("mark_answer")) == 2 and not jobs.alive())
    page.begin()
    page.history.marked_button.click()
    qtbot.waitUntil(lambda: [row.line for row in _rows(page)] == ["Verified: Read twice."])
    _click(page, 0)
    qtbot.waitUntil(lambda: page.turn is not None and page.turn.asked_id == 2)
    settle(qtbot, jobs)


def test_a_copied_answer_says_that_it_was_marked_wrong_and_why(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    turn = ask(page, qtbot, jobs)
    turn.parts.wrong.click()
    turn.marks.note.setText("Clause 9 is <wider>.")
    turn.marks.note.setModified(True)
    turn.marks.note.editingFinished.emit()
    qtbot.waitUntil(lambda: len(asked.done("mark_answer")) == 2 and not jobs.alive())
    turn.copy_answer()
    clipboard = QGuiApplication.clipboard()
    plain, rich = clipboard.text(), clipboard.mimeData().html()
    clipboard.clear()
    assert "Wrong: Clause 9 is <wider>." in plain.splitlines()
    assert "<p><b>Wrong: Clause 9 is &lt;wider&gt;.</b></p>" in rich


def test_the_record_of_an_answer_is_saved_with_who_reviewed_it(
    page: AskPage,
    qtbot: QtBot,
    jobs: Jobs,
    asked: AskedWorkspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _two_talks(page, qtbot, jobs)
    turn = turn_of(page)
    out = tmp_path / "record.docx"
    monkeypatch.setattr(
        "desktop.gui.ask.recording.choose_target",
        lambda window, title, name, chosen: chosen([out]),
    )
    turn.parts.record.click()
    qtbot.waitUntil(lambda: not jobs.alive())
    turn.record.initials.setText("NB")
    turn.record.note.setText("Compared with the paper.")
    turn.record.save.click()
    qtbot.waitUntil(lambda: page.notice.title == "The work record was saved" and not jobs.alive())
    asked_id = turn.asked_id
    assert ("record_answer", (asked_id, out, "NB", "Compared with the paper.")) in asked.calls
    assert asked.kept("reviewer initials") == "NB"
    turn.parts.record.click()
    assert not turn.record.isVisible()
    settle(qtbot, jobs)


@pytest.mark.parametrize(("words", "name"), [("Word", ".docx"), ("Markdown", ".md")])
def test_a_conversation_is_exported_where_the_user_says(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace, words: str, name: str
) -> None:
    ask(page, qtbot, jobs)
    talks = page.parts.side.talks
    page.history.menu.aboutToShow.emit()
    export = next(each for each in page.history.menu.actions() if words in each.text())
    export.trigger()
    dialog = talks.dialog
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith(name)
    assert "?" not in dialog.selectedFiles()[0]
    out = Path(dialog.selectedFiles()[0])
    dialog.done(dialog.DialogCode.Accepted)
    qtbot.waitUntil(lambda: asked.done("export_talk") == [(1, out)] and not jobs.alive())
    assert page.notice.title == "The conversation was exported"


def test_a_removal_that_fails_is_said_and_the_conversation_is_there_again(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(page, qtbot, jobs)

    def refuse(ids: object) -> None:
        raise DesktopError("The disk is full", "Make room and try again.")

    monkeypatch.setattr(asked, "forget_talks", refuse)
    QTest.keyClick(page.history, Qt.Key.Key_Delete)
    page.parts.undo.dismiss()
    qtbot.waitUntil(lambda: page.notice.title == "The disk is full")
    qtbot.waitUntil(lambda: _titles(page) == [QUESTION])


def test_in_a_narrow_window_the_history_takes_the_place_of_the_conversation(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    page.resize(640, 560)
    ask(page, qtbot, jobs)
    assert not page.history.isVisible()
    assert not page.parts.history_button.isChecked()
    page.parts.history_button.click()
    assert page.history.isVisible()
    assert page.parts.history_button.isChecked()
    assert not page.results.isVisible()
    _click(page, 0)
    qtbot.waitUntil(lambda: page.results.isVisible() and page.turn is not None)
    assert not page.history.isVisible()
    assert not page.parts.history_button.isChecked()
    page.resize(1400, 700)
    qtbot.waitUntil(page.history.isVisible)
    assert page.parts.history_button.isChecked()
    page.parts.history_button.click()
    assert not page.history.isVisible()
    page.resize(640, 560)
    page.resize(1400, 700)
    settle(qtbot, jobs)
    assert not page.history.isVisible()
    settle(qtbot, jobs)


# ------------------------------------------------------------------------------------------ notes


def test_notes_are_kept_changed_and_deleted(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    page.history.notes.click()
    notes = page.parts.side.notes
    assert notes.isVisible()
    notes.text.put("We act for the tenant.")
    notes.save.click()
    qtbot.waitUntil(lambda: len(notes.cards) == 1)
    assert asked.notes(MATTER)[0].kind is NoteKind.FACT
    notes.cards[0].edit.click()
    assert notes.text.toPlainText() == "We act for the tenant."
    notes.text.put("Answer briefly.")
    notes.kind.setCurrentIndex(1)
    notes.everywhere.setChecked(True)
    notes.save.click()
    qtbot.waitUntil(lambda: [n.text for n in asked.notes("another")] == ["Answer briefly."])
    qtbot.waitUntil(lambda: notes.cards[0].note.matter is None and not jobs.alive())
    assert asked.notes(MATTER)[0].kind is NoteKind.PREFERENCE
    notes.back.click()
    assert page.history.notes.text() == "Kept in mind · 1"
    page.history.notes.click()
    notes.cards[0].remove.click()
    qtbot.waitUntil(lambda: notes.cards == [] and not jobs.alive())
    page.notice.buttons[0].click()
    qtbot.waitUntil(lambda: len(notes.cards) == 1 and not jobs.alive())


def test_an_empty_note_is_not_kept(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    page.history.notes.click()
    notes = page.parts.side.notes
    notes.text.put("   ")
    assert not notes.save.isEnabled()
    notes.text.entered_line.emit()
    settle(qtbot, jobs)
    assert asked.done("keep_note") == []
