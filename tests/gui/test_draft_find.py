"""Find and replace in a draft: with the keyboard, undone in one step, and fields stay fields."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.draft.sheet.editor import DraftEditor
from desktop.gui.draft.sheet.find_bar import FindBar
from desktop.gui.theme import Theme
from tests.gui.drafting import CTRL, SHIFT, at, key, small

pytestmark = pytest.mark.gui


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> FindBar:
    editor = DraftEditor()
    qtbot.addWidget(editor)
    editor.resize(800, 600)
    editor.open(small())
    editor.show()
    made = FindBar(editor)
    qtbot.addWidget(made)
    editor.find_asked.connect(lambda replacing: made.open(replacing=replacing))
    return made


def _editor(bar: FindBar) -> DraftEditor:
    return bar._editor


def _press(bar: FindBar, which: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(bar.words, which, modifier or Qt.KeyboardModifier.NoModifier)


def test_what_is_selected_is_looked_for_and_enter_goes_on_and_back(bar: FindBar) -> None:
    editor = _editor(bar)
    at(editor, "thing", select=True)
    key(editor, Qt.Key.Key_F, CTRL)
    assert bar.isVisible()
    assert bar.words.text() == "thing"
    assert bar.other.isHidden()
    assert bar.count.text() == "1 of 2"
    _press(bar, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 2"
    assert editor.textCursor().selectedText() == "thing"
    _press(bar, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 2"  # from the end to the beginning
    _press(bar, Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "2 of 2"
    _press(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert editor.textCursor().selectedText() == "thing"


def test_words_that_are_not_there_are_said_to_be_missing(bar: FindBar) -> None:
    bar.open(replacing=True)
    bar.words.setText("Termination")
    _press(bar, Qt.Key.Key_Return)
    assert bar.count.text() == "Not found"
    assert not bar.replace_all.isEnabled()


def test_all_are_replaced_in_one_step_and_fields_stay(bar: FindBar) -> None:
    editor = _editor(bar)
    key(editor, Qt.Key.Key_H, CTRL)
    bar.words.setText("l")
    bar.exact.setChecked(True)
    bar.other.setText("L")
    bar.replace_all.click()
    # What was selected is another text now.
    assert not editor.textCursor().hasSelection()
    said = [each.text for each in editor.manuscript.paragraphs]
    assert "Quill Ltd" in said[2]
    assert "ceLL 00" in said
    assert bar.count.text().endswith("in fields, blanks or numbers of clauses stay")
    editor.undo()
    assert editor.manuscript == small()


def test_one_after_another_is_replaced(bar: FindBar) -> None:
    editor = _editor(bar)
    at(editor, "Agreement")
    bar.open(replacing=True)
    bar.words.setText("thing")
    bar.other.setText("matter")
    _press(bar, Qt.Key.Key_Return)
    bar.replace_one.click()
    assert [t.text for t in editor.manuscript.paragraphs if "thing" in t.text] == ["another thing"]
    bar.replace_one.click()
    assert not [t for t in editor.manuscript.paragraphs if "thing" in t.text]


def test_nothing_is_replaced_in_a_locked_draft(bar: FindBar) -> None:
    editor = _editor(bar)
    editor.is_locked = True
    bar.open(replacing=True)
    bar.words.setText("thing")
    _press(bar, Qt.Key.Key_Return)
    bar.replace_all.click()
    QTest.keyClick(bar.other, Qt.Key.Key_Return)
    assert editor.manuscript == small()


def test_the_arrows_and_closing_stay_beside_the_words_where_there_is_little_room(
    bar: FindBar,
) -> None:
    bar.open(replacing=True)
    bar.resize(280, bar.heightForWidth(280))
    QApplication.processEvents()

    def middle(widget: QWidget) -> int:
        return widget.mapTo(bar, widget.rect().center()).y()

    buttons = bar.findChildren(QToolButton)
    assert len(buttons) == 3
    assert all(abs(middle(each) - middle(bar.words)) <= 4 for each in buttons)
