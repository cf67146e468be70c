"""Text that is asked for in words: it streams, says where it comes from, and is put in or not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.model import Origin, Paragraph, Span
from desktop.errors import ModelError
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.panels.write_panel import WritePanel
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import CTRL, at, key, keys, small, take_up, texts

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(
    draft_page: DraftPage, qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs
) -> Iterator[WritingDesk]:
    workspace.desk.put(MATTER, small())
    take_up(draft_page, workspace.desk.drafts(MATTER)[0], qtbot, jobs)
    draft_page.desk.panels.show_panel("write")
    yield draft_page.desk
    workspace.release()


def _ask(desk: WritingDesk, words: str = "a termination clause") -> None:
    QTest.keyClicks(desk.tools.write.request, words)
    QTest.keyClick(desk.tools.write.request, Qt.Key.Key_Return)


def _wait(desk: WritingDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.tools.write_work.is_busy)


def test_text_streams_and_then_says_where_each_part_comes_from(
    desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot
) -> None:
    workspace.hold()
    _ask(desk)
    panel = desk.tools.write
    assert panel.stop_button.isVisible()
    workspace.step(3)
    qtbot.waitUntil(lambda: panel.text.toPlainText() == "Termination\n")
    assert panel.state.text() == "Writing…"
    workspace.release()
    _wait(desk, qtbot)
    said = panel.text.toPlainText()
    assert "P: From Lease 14 Harbour Lane.pdf, page 3" in said
    assert "M: Written by the model Qwen" in said
    assert panel.notes.text() == "• Check the period."
    with qtbot.waitSignal(desk.source_asked) as asked:
        panel.text.anchorClicked.emit(QUrl("origin:0"))
    assert asked.args is not None
    assert (asked.args[0].document_id, asked.args[0].page) == (1, 3)


def test_the_text_is_put_in_behind_the_caret_with_numbers_and_undone_by_a_key(
    desk: WritingDesk, qtbot: QtBot
) -> None:
    at(desk.editor, "another thing")
    _ask(desk)
    _wait(desk, qtbot)
    before = desk.editor.manuscript
    desk.tools.write.insert_button.click()
    made = desk.editor.manuscript
    heading = next(each for each in made.paragraphs if each.text == "Termination")
    assert desk.editor.labels[heading.id] == "2."
    clause = made.paragraphs[made.paragraphs.index(heading) + 1]
    assert [span.origin.kind for span in clause.spans] == ["precedent", "model"]
    assert not desk.tools.write.insert_button.isVisible()
    key(desk.editor, Qt.Key.Key_Z, CTRL)
    assert desk.editor.manuscript == before


def test_a_letter_opens_as_a_draft_of_its_own(
    desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot
) -> None:
    at(desk.editor, "another thing")
    keys(desk.editor, "typed just now ")
    before = desk.editor.manuscript
    _ask(desk, "a demand letter")
    _wait(desk, qtbot)
    assert desk.tools.write.insert_button.text() == "Open as a draft"
    old = desk.draft_id
    desk.tools.write.insert_button.click()
    qtbot.waitUntil(lambda: desk.draft_id not in (0, old))
    assert texts(desk.editor.manuscript) == ["Please pay."]
    # The draft that was open is as it was, with what was typed last.
    qtbot.waitUntil(lambda: not desk.autosave.is_pending)
    assert workspace.desk.text(old) == before
    _ask(desk)
    _wait(desk, qtbot)
    assert desk.tools.write.insert_button.text() == "Insert"


def test_the_same_text_twice_has_paragraphs_of_its_own(desk: WritingDesk, qtbot: QtBot) -> None:
    for _ in range(2):
        at(desk.editor, "another thing")
        _ask(desk, "x")
        _wait(desk, qtbot)
        desk.tools.write.insert_button.click()
    names = [each.id for each in desk.editor.manuscript.paragraphs]
    assert len(set(names)) == len(names)
    assert texts(desk.editor.manuscript).count("Termination") == 2


def test_a_discarded_text_leaves_the_draft_as_it_was(desk: WritingDesk, qtbot: QtBot) -> None:
    _ask(desk)
    _wait(desk, qtbot)
    desk.tools.write.discard_button.click()
    assert desk.tools.write.text.toPlainText() == ""
    assert desk.editor.manuscript == small()


def test_selected_text_is_replaced_unless_it_was_changed_meanwhile(
    desk: WritingDesk, qtbot: QtBot
) -> None:
    at(desk.editor, "Made today", select=True)
    assert desk.tools.write.about.text() == "For the selected text."
    _ask(desk, "say it shorter")
    _wait(desk, qtbot)
    at(desk.editor, "today")
    keys(desk.editor, "not ")
    desk.tools.write.insert_button.click()
    assert desk.notice.title == "The text was changed meanwhile"
    assert texts(desk.editor.manuscript)[1] == "Made not today."
    at(desk.editor, "Made not", select=True)
    _ask(desk, "x")
    _wait(desk, qtbot)
    desk.tools.write.insert_button.click()
    assert texts(desk.editor.manuscript)[1].startswith("Either party may end this.")


def test_writing_can_be_stopped_and_asked_for_again(
    desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot
) -> None:
    workspace.hold()
    _ask(desk)
    QTest.keyClick(desk.tools.write, Qt.Key.Key_Escape)
    workspace.step()
    _wait(desk, qtbot)
    assert desk.tools.write.state.text() == "Stopped."
    assert desk.tools.write.write_button.isVisible()
    workspace.release()
    _ask(desk)
    _wait(desk, qtbot)
    assert desk.tools.write.insert_button.isVisible()


def test_a_model_that_fails_is_said_and_the_draft_is_as_it_was(
    desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot
) -> None:
    workspace.fail_with = ModelError("The model stopped", "Try again.")
    _ask(desk)
    _wait(desk, qtbot)
    assert desk.notice.title == "The model stopped"
    assert desk.editor.manuscript == small()


def test_two_stretches_of_one_page_are_named_once(qtbot: QtBot, theme: Theme) -> None:
    panel = WritePanel()
    qtbot.addWidget(panel)
    spans = tuple(
        Span(f"Words {start}. ", Origin("precedent", "/m/Acme.docx", 4, page, start, start + 9))
        for start, page in ((0, 7), (20, 7), (40, 8))
    )
    panel.show_written([Paragraph("p", spans)], [])
    assert panel.text.toPlainText().count("page 7") == 1
    assert panel.text.toPlainText().count("page 8") == 1
