"""What was removed comes back by a key, from any page, and goes again by another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.errors import DesktopError
from desktop.gui.app import Session
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.draft.page import DraftPage
from desktop.gui.matters.page import MattersPage
from desktop.gui.pages import PageName
from desktop.vault.desk.notes import Note, NoteKind
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.asked import answered
from tests.gui.drafting import begin, quiet
from tests.unit.manuscript_support import manuscript

pytestmark = pytest.mark.gui

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(session: Session, key: Qt.Key, held: Qt.KeyboardModifier = _CTRL) -> None:
    """To the window, as the system does it: fields may take it on the way."""
    QTest.keyClick(session.window.windowHandle(), key, held)
    # Let go of what was held: lists ask for it when they are told to select a row.
    QTest.keyRelease(session.window.windowHandle(), Qt.Key.Key_Control)


def undo(session: Session) -> None:
    press(session, Qt.Key.Key_Z)


def redo(session: Session) -> None:
    press(session, Qt.Key.Key_Z, _CTRL | _SHIFT)


def rest(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.jobs.alive(), timeout=10_000)


def remove_document(qtbot: QtBot, session: Session, page: DocumentsPage, row: int) -> str:
    """Its name."""
    qtbot.waitUntil(lambda: page.order.rowCount() > row)
    document = page.table.documents[row]
    name = document.name
    page.view.setFocus()
    page.view.choose(document.path)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    page.notice.buttons[1].click()
    rest(qtbot, session)
    assert name not in listed(page)
    return name


def refuse(ids: object) -> None:
    """For what a workspace can not do."""
    raise DesktopError("The disk is full", "Make room and try again.")


def asked_once(qtbot: QtBot, desk: Desk, session: Session) -> AskPage:
    """With one conversation."""
    desk.show_page(PageName.ASK)
    rest(qtbot, session)
    page = session.window.findChild(AskPage)
    assert page is not None
    page.ask("What is the rent?")
    qtbot.waitUntil(lambda: answered(page) and not session.jobs.alive())
    return page


def titles(page: AskPage) -> list[str]:
    model = page.history.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def listed(page: DocumentsPage) -> list[str]:
    return [each.name for each in page.table.documents]


def test_documents_come_back_one_by_one_from_another_page_and_go_again(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    page = desk.documents
    first = remove_document(qtbot, session, page, 0)
    second = remove_document(qtbot, session, page, 3)
    desk.show_page(PageName.ACTIVITY)
    rest(qtbot, session)
    undo(session)
    rest(qtbot, session)
    assert second in listed(page)
    assert first not in listed(page)
    assert desk.notice.title == "Undone: One document was removed"
    undo(session)
    rest(qtbot, session)
    assert {first, second} <= set(listed(page))
    undo(session)  # nothing is left
    assert desk.notice.isVisible()
    redo(session)
    assert not desk.notice.isVisible(), "it is no longer undone"
    rest(qtbot, session)
    assert first not in listed(page)
    press(session, Qt.Key.Key_Y)
    rest(qtbot, session)
    assert second not in listed(page)
    undo(session)
    rest(qtbot, session)
    assert second in listed(page)


def test_what_came_back_stays_when_something_else_was_removed_since(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    page = desk.documents
    first = remove_document(qtbot, session, page, 0)
    page.view.setFocus()
    undo(session)
    rest(qtbot, session)
    assert first in listed(page)
    second = remove_document(qtbot, session, page, 3)
    assert not desk.notice.isVisible(), "its button would do nothing"
    redo(session)
    rest(qtbot, session)
    assert first in listed(page)
    assert second not in listed(page)


def test_the_message_goes_when_its_removal_was_taken_back_by_key(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    remove_document(qtbot, session, desk.documents, 0)
    assert desk.documents.notice.isVisible()
    desk.documents.view.setFocus()
    undo(session)
    rest(qtbot, session)
    assert not desk.documents.notice.isVisible()
    # The menu says so too: its button does it once more.
    desk.notice.buttons[0].click()
    rest(qtbot, session)
    assert desk.documents.notice.title == "One document was removed"


def test_what_can_not_be_taken_back_is_said_on_the_page_that_is_looked_at(
    qtbot: QtBot,
    desk: Desk,
    session: Session,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    remove_document(qtbot, session, desk.documents, 0)
    desk.show_page(PageName.ACTIVITY)
    rest(qtbot, session)

    monkeypatch.setattr(workspace, "restore", refuse)
    undo(session)
    rest(qtbot, session)
    assert desk.notice.title == "The disk is full"
    assert desk.notice.isVisible()


def test_what_was_typed_is_undone_before_what_was_removed(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    page = desk.documents
    name = remove_document(qtbot, session, page, 0)
    page.header.focus_filter()
    field = page.header.field
    QTest.keyClicks(field, "lease")
    undo(session)
    assert field.text() == ""
    assert name not in listed(page)
    field.setText("")  # nothing to undo is left in it
    undo(session)
    rest(qtbot, session)
    assert name in listed(page)


def test_in_the_question_typing_is_undone_first_and_then_the_page(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    """Each press undoes one thing, whatever steps without a change Qt keeps in between."""
    documents = desk.documents
    name = remove_document(qtbot, session, documents, 0)
    desk.show_page(PageName.ASK)
    page = desk.pages.page(PageName.ASK)
    assert isinstance(page, AskPage)
    page.box.setFocus()
    QTest.keyClicks(page.box, "notice")
    page.box.put("notice")  # the same words, as when a question is taken up again
    undo(session)
    assert page.box.toPlainText() == ""
    rest(qtbot, session)
    assert name not in listed(documents), "one press, one thing"
    undo(session)
    rest(qtbot, session)
    assert name in listed(documents)
    redo(session)
    assert page.box.toPlainText() == "notice"
    assert name in listed(documents)


def test_a_matter_comes_back(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    desk.show_page(PageName.MATTERS)
    rest(qtbot, session)
    page = session.window.findChild(MattersPage)
    assert page is not None
    page.cards["Ward round"].remove.click()
    page.notice.buttons[1].click()
    rest(qtbot, session)
    assert "Ward round" not in page.cards
    desk.show_page(PageName.DOCUMENTS)
    undo(session)
    rest(qtbot, session)
    assert "Ward round" in [matter.name for matter in workspace.matters()]


def test_a_conversation_comes_back_before_its_message_is_closed_and_out_of_the_trash(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    page = asked_once(qtbot, desk, session)
    for closed in (False, True):
        QTest.keyClick(page.history, Qt.Key.Key_Delete)
        assert not titles(page)
        if closed:
            page.parts.undo.dismiss()
            qtbot.waitUntil(lambda: not workspace.talks(MATTER))
            desk.show_page(PageName.SETTINGS)
        rest(qtbot, session)
        undo(session)
        rest(qtbot, session)
        assert titles(page) == ["What is the rent?"]
        assert not page.parts.undo.isVisible()
        desk.show_page(PageName.ASK)
        rest(qtbot, session)
        page.history.view.setCurrentIndex(page.history.view.model().index(0, 0))
    redo(session)
    assert not titles(page)


def test_a_draft_comes_back_out_of_the_trash(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    workspace.desk.put(MATTER, manuscript("> One"))
    desk.show_page(PageName.DRAFT)
    page = session.window.findChild(DraftPage)
    assert page is not None
    qtbot.waitUntil(quiet(page, session.jobs))
    page.start.remove_button.click()
    page.undo_notice.dismiss()
    qtbot.waitUntil(lambda: not workspace.desk.drafts(MATTER))
    rest(qtbot, session)
    page.start.table.setFocus()
    undo(session)
    qtbot.waitUntil(lambda: len(page.start.model.drafts) == 1)
    rest(qtbot, session)


def test_a_template_of_ones_own_comes_back(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    workspace.desk.own.keep("Farm lease", manuscript("> One"), b"", ())
    desk.show_page(PageName.DRAFT)
    page = session.window.findChild(DraftPage)
    assert page is not None
    qtbot.waitUntil(quiet(page, session.jobs))
    card = next(each for each in page.start.cards if each.template.name == "own-1")
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Delete)
    page.notice.buttons[0].click()
    qtbot.waitUntil(lambda: "own-1" not in {each.template.name for each in page.start.cards})
    rest(qtbot, session)
    assert page.notice.title == "The template “Farm lease” was removed"
    undo(session)
    qtbot.waitUntil(lambda: "own-1" in {each.template.name for each in page.start.cards})
    rest(qtbot, session)


def test_a_note_comes_back_and_goes_again(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    workspace.keep_note(Note(0, MATTER, NoteKind.FACT, "The landlord is deaf."))
    desk.show_page(PageName.ASK)
    rest(qtbot, session)
    page = session.window.findChild(AskPage)
    assert page is not None
    panel = page.parts.side.notes
    panel.cards[0].remove.click()
    rest(qtbot, session)
    assert not workspace.notes(MATTER)
    for _ in range(2):
        undo(session)
        rest(qtbot, session)
        assert [note.text for note in workspace.notes(MATTER)] == ["The landlord is deaf."]
        redo(session)
        rest(qtbot, session)
        assert not workspace.notes(MATTER)


def test_a_clause_comes_back_and_goes_again_from_another_page(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    """Its list, which is not seen there, does not take the keys."""
    clause = workspace.save_clause("Of my own", "other", "The Tenant shall pay.")
    desk.show_page(PageName.DRAFT)
    page = session.window.findChild(DraftPage)
    assert page is not None
    qtbot.waitUntil(quiet(page, session.jobs))
    page.start.cards[0].click()
    qtbot.waitUntil(lambda: page.is_writing)
    qtbot.waitUntil(quiet(page, session.jobs))
    page.desk.tools.clause_work._on_remove(clause)
    rest(qtbot, session)
    desk.show_page(PageName.ACTIVITY)
    rest(qtbot, session)

    def titles_of_own() -> list[str]:
        return [
            each.title for each in workspace.library.clauses().clauses if each.title == "Of my own"
        ]

    for keys, there in ((undo, True), (redo, False), (undo, True)):
        keys(session)
        rest(qtbot, session)
        assert bool(titles_of_own()) is there


def test_a_tag_comes_back(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    page = desk.documents
    document = page.table.documents[0]
    page.tagging.add([document], "Exhibit")
    rest(qtbot, session)
    page.tagging.remove([document], "Exhibit")
    rest(qtbot, session)
    assert workspace.tagged.get(document.id, ()) == ()
    page.view.setFocus()
    undo(session)
    rest(qtbot, session)
    assert workspace.tagged[document.id] == ("Exhibit",)
    redo(session)
    rest(qtbot, session)
    assert workspace.tagged.get(document.id, ()) == ()


def test_on_the_desk_the_key_is_the_draft_s_wherever_the_focus_is(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    name = remove_document(qtbot, session, desk.documents, 0)
    desk.show_page(PageName.DRAFT)
    page = session.window.findChild(DraftPage)
    assert page is not None
    qtbot.waitUntil(quiet(page, session.jobs))
    begin(page, qtbot, session.jobs)
    before = page.desk.editor.toPlainText()
    page.desk.editor.setFocus()
    QTest.keyClicks(page.desk.editor, "Words ")
    assert page.desk.editor.toPlainText() != before
    page.desk.toolbar.finish_button.setFocus()
    undo(session)
    assert page.desk.editor.toPlainText() == before
    assert name not in listed(desk.documents)
    qtbot.waitUntil(quiet(page, session.jobs))


def test_a_tag_that_was_added_is_taken_from_those_that_had_it_not(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    page = desk.documents
    qtbot.waitUntil(lambda: page.order.rowCount() > 2)
    first, second = page.order.document_at(0), page.order.document_at(1)
    page.tagging.add([first], "Urgent")
    rest(qtbot, session)
    page.tagging.add([first, second], "urgent")
    rest(qtbot, session)
    assert workspace.tagged[second.id] == ("urgent",)
    undo(session)
    rest(qtbot, session)
    assert not workspace.tagged.get(second.id)
    assert workspace.tagged[first.id] == ("urgent",), "it had the tag, in other letters"
    redo(session)
    rest(qtbot, session)
    assert workspace.tagged[second.id]
