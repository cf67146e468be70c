"""Typing into a draft: what is typed is in it, and numbers, references, fields and blanks stay what
they are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.model import USER, Place, Span
from desktop.gui.draft.sheet.editor import DraftEditor
from tests.gui.drafting import CTRL, SHIFT, TEMPLATE, agrees, at, key, keys, numbered, small, texts

pytestmark = pytest.mark.gui


@pytest.fixture
def editor(draft_editor: DraftEditor) -> DraftEditor:
    return draft_editor


# ---------------------------------------------------------------------------------------- typing


def test_what_is_typed_is_the_users_own_and_what_stood_there_keeps_its_origin(
    editor: DraftEditor,
) -> None:
    at(editor, "today")
    keys(editor, "only ")
    paragraph = editor.manuscript.paragraphs[1]
    assert [(span.text, span.origin) for span in paragraph.spans] == [
        ("Made ", TEMPLATE), ("only ", USER), ("today.", TEMPLATE),
    ]  # fmt: skip


def test_letters_beyond_the_basic_plane_are_one_letter(editor: DraftEditor) -> None:
    at(editor, "today")
    editor.insertPlainText("😀")
    keys(editor, "x")
    key(editor, Qt.Key.Key_Backspace)
    assert editor.manuscript.paragraphs[1].text == "Made 😀today."
    key(editor, Qt.Key.Key_Backspace)
    assert editor.manuscript.paragraphs[1].text == "Made today."


def test_composed_letters_are_typed(editor: DraftEditor) -> None:
    at(editor, "today")
    event = QInputMethodEvent()
    event.setCommitString("日本")
    QApplication.sendEvent(editor, event)
    assert editor.manuscript.paragraphs[1].text == "Made 日本today."


def test_bold_is_for_what_is_selected_or_for_what_comes(editor: DraftEditor) -> None:
    paragraph = at(editor, "Made", select=True)
    key(editor, Qt.Key.Key_B, CTRL)
    assert editor.manuscript.paragraph(paragraph.id).spans[0] == Span("Made", TEMPLATE, bold=True)
    at(editor, "today")
    key(editor, Qt.Key.Key_I, CTRL)
    keys(editor, "now")
    assert editor.manuscript.paragraph(paragraph.id).spans[2] == Span("now", USER, italic=True)
    assert not editor.sheet.letters_of(paragraph, Span("", USER)).fontItalic()


def test_enter_in_a_clause_makes_the_next_clause_and_references_follow(
    editor: DraftEditor,
) -> None:
    at(editor, "Words mean", end=False)
    at(editor, "says.", end=True)
    key(editor, Qt.Key.Key_Return)
    keys(editor, "A new clause.")
    assert numbered(editor)[4:6] == ["1.1 Words mean what clause 2.1 says.", "1.2 A new clause."]
    at(editor, "Made today.", end=True)
    key(editor, Qt.Key.Key_Return)
    assert editor.manuscript.body[2].style == "Body Text"
    at(editor, "Definitions")
    key(editor, Qt.Key.Key_Return)
    assert numbered(editor)[5] == "1. Definitions"  # an empty heading counts for nothing


def test_enter_behind_a_heading_begins_its_first_clause(editor: DraftEditor) -> None:
    at(editor, "Term", end=True)
    key(editor, Qt.Key.Key_Return)
    keys(editor, "It begins now.")
    assert numbered(editor)[8:10] == ["2.1 It begins now.", "2.2 The duties of clause 1 last."]
    assert "clause 2.2 says" in numbered(editor)[4]


def test_enter_in_an_empty_clause_goes_up_and_in_the_end_out_of_the_list(
    editor: DraftEditor,
) -> None:
    at(editor, "another thing", end=True)
    key(editor, Qt.Key.Key_Return)
    name = editor.place().paragraph
    levels = []
    for _ in range(4):
        paragraph = editor.manuscript.paragraph(name)
        levels.append((paragraph.list_id, paragraph.level))
        key(editor, Qt.Key.Key_Return)
    assert levels[:3] == [("1", 2), ("1", 1), ("1", 0)]
    assert levels[3] == ("", 0)


def test_tab_changes_the_level_and_back(editor: DraftEditor) -> None:
    at(editor, "another thing")
    key(editor, Qt.Key.Key_Backtab, SHIFT)
    assert "1.2 another thing" in numbered(editor)
    key(editor, Qt.Key.Key_Tab)
    assert "(b) another thing" in numbered(editor)
    at(editor, "today")
    key(editor, Qt.Key.Key_Tab)
    assert editor.manuscript.paragraphs[1].text == "Made \ttoday."


def test_tab_in_a_table_goes_to_the_next_cell_and_cells_are_typed_into(
    editor: DraftEditor,
) -> None:
    at(editor, "cell 00", end=True)
    keys(editor, "!")
    key(editor, Qt.Key.Key_Tab)
    key(editor, Qt.Key.Key_Home)
    keys(editor, ">")
    assert editor.manuscript.paragraph("c00").text == "cell 00!"
    assert editor.manuscript.paragraph("c01").text == ">cell 01"
    key(editor, Qt.Key.Key_Return)
    assert editor.manuscript.paragraph("c01").text == ">\ncell 01"
    assert len(editor.manuscript.paragraphs) == len(small().paragraphs)


# -------------------------------------------------------------------------------------- deleting


def test_backspace_joins_paragraphs_and_delete_does_from_the_other_side(
    editor: DraftEditor,
) -> None:
    at(editor, "another thing")
    key(editor, Qt.Key.Key_Backspace)
    assert "(a) one thinganother thing" in numbered(editor)
    at(editor, "Made today.", end=True)
    key(editor, Qt.Key.Key_Delete)
    assert texts(editor.manuscript)[1].startswith("Made today.Between Quill Ltd")


def test_joining_keeps_what_references_call_the_paragraph(editor: DraftEditor) -> None:
    at(editor, "The duties")
    key(editor, Qt.Key.Key_Backspace)
    assert "clause 2 says" in texts(editor.manuscript)[4]
    assert editor.manuscript.body[7].labels == ("last",)


def test_what_is_selected_over_paragraphs_is_replaced_by_what_is_typed(
    editor: DraftEditor,
) -> None:
    first = at(editor, "one thing")
    start = editor.textCursor().position()
    at(editor, "Term", end=True)
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.movePosition(cursor.MoveOperation.Right, cursor.MoveMode.KeepAnchor, 40)
    editor.setTextCursor(cursor)
    keys(editor, "X")
    assert editor.manuscript.paragraph(first.id).text.startswith("X")
    agrees(editor)
    editor.undo()
    editor.undo()
    assert editor.manuscript == small()


def test_all_can_be_selected_and_deleted_and_brought_back(editor: DraftEditor) -> None:
    editor.selectAll()
    key(editor, Qt.Key.Key_Delete)
    assert "".join(texts(editor.manuscript)) == ""
    # As in Word: nobody sees that a key would empty the foot of the pages too.
    assert editor.manuscript.paragraph("foot").text == "Confidential"
    editor.undo()
    assert editor.manuscript == small()


def test_a_word_is_deleted_with_control(editor: DraftEditor) -> None:
    at(editor, "today.", end=True)
    key(editor, Qt.Key.Key_Backspace)
    key(editor, Qt.Key.Key_Backspace, CTRL)
    assert editor.manuscript.paragraphs[1].text == "Made "


def test_backspace_does_not_leave_a_cell_or_the_footer(editor: DraftEditor) -> None:
    for words in ("cell 00", "cell 11", "Behind the table.", "Confidential"):
        at(editor, words)
        key(editor, Qt.Key.Key_Backspace)
    assert editor.manuscript == small()


# ------------------------------------------------------------ references, fields and blanks are one


def test_a_reference_is_taken_out_as_a_whole_and_never_typed_into(editor: DraftEditor) -> None:
    paragraph = at(editor, "2.1")
    key(editor, Qt.Key.Key_Right)
    keys(editor, "x")
    assert "clause 2.1x says" in editor.manuscript.paragraph(paragraph.id).text
    at(editor, "2.1", end=True)
    key(editor, Qt.Key.Key_Backspace)
    spans = editor.manuscript.paragraph(paragraph.id).spans
    assert not any(span.reference for span in spans)
    assert "clause x says" in editor.manuscript.paragraph(paragraph.id).text


def test_what_is_typed_into_a_field_is_asked_for_in_the_form(
    editor: DraftEditor, qtbot: QtBot
) -> None:
    at(editor, "ill Ltd")
    with qtbot.waitSignal(editor.field_asked) as asked:
        keys(editor, "W")
    assert asked.args == ["party", "W"]
    assert editor.manuscript == small()


def test_f8_goes_through_the_blanks_and_typing_fills_them_in(editor: DraftEditor) -> None:
    at(editor, "Agreement")
    key(editor, Qt.Key.Key_F8)
    assert editor.place() == Place("party", 22, 36)
    key(editor, Qt.Key.Key_F8)
    assert editor.place() == Place("party", 22, 36)  # there is only one
    keys(editor, "Wren")
    party = editor.manuscript.paragraph("party")
    assert party.text == "Between Quill Ltd and Wren."
    assert not any(span.blank for span in party.spans)
    assert not editor.next_blank()
    key(editor, Qt.Key.Key_Z, CTRL)
    assert "[second party]" in editor.manuscript.paragraph("party").text


def test_the_end_of_the_draft_is_that_of_its_text_not_of_the_foot_of_its_pages(
    draft_editor: DraftEditor,
) -> None:
    key(draft_editor, Qt.Key.Key_End, CTRL)
    assert draft_editor.place().paragraph == "after"
    keys(draft_editor, " More.")
    assert texts(draft_editor.manuscript)[-1] == "Behind the table. More."
    at(draft_editor, "Made today")
    key(draft_editor, Qt.Key.Key_End, CTRL | SHIFT)
    assert [place.paragraph for place in draft_editor.places()][-1] == "after"


def test_the_menu_is_about_the_place_that_is_pressed(editor: DraftEditor) -> None:
    def press(paragraph: str) -> None:
        block = editor.sheet.block(paragraph)
        cursor = editor.textCursor()
        cursor.setPosition(block.position() + 1)
        place = editor.cursorRect(cursor).center()
        reason = QContextMenuEvent.Reason.Mouse
        editor.contextMenuEvent(
            QContextMenuEvent(reason, place, editor.viewport().mapToGlobal(place))
        )
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.close()

    at(editor, "Made today")
    press("c11")
    assert editor.place().paragraph == "c11"
    selected = at(editor, "Words mean", select=True)
    press(selected.id)
    assert editor.textCursor().selectedText() == "Words mean"
