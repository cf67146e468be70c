"""What is copied, cut and pasted in a draft, and undone step by step."""

import random
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QTextCursor,
)

from desktop.drafting.manuscript.model import Span
from desktop.gui.draft.sheet.editor import DraftEditor
from tests.gui.drafting import (
    CTRL,
    SHIFT,
    TEMPLATE,
    agrees,
    at,
    grids,
    key,
    keys,
    numbered,
    small,
    wanted_grids,
)

TABLE_CHANGES = (
    *("row_above", "row_below", "column_left", "column_right"),
    *("remove_row", "remove_column"),
)


pytestmark = pytest.mark.gui


@pytest.fixture
def editor(draft_editor: DraftEditor) -> DraftEditor:
    return draft_editor


def _clipboard(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def test_text_is_pasted_with_its_looks_in_the_draft_s_styles(editor: DraftEditor) -> None:
    _clipboard("first\nsecond", "<p>fi<b>rst</b></p><p style='display:none'>no</p><p>second</p>")
    before = editor.manuscript
    at(editor, "one thing", end=True)
    key(editor, Qt.Key.Key_V, CTRL)
    assert numbered(editor)[5:7] == ["(a) one thingfirst", "(b) second"]
    bold = [span.text for each in editor.manuscript.body for span in each.spans if span.bold]
    assert "rst" in bold
    key(editor, Qt.Key.Key_Z, CTRL)
    assert editor.manuscript == before


def test_a_pasted_table_is_one(editor: DraftEditor) -> None:
    rows = "<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>"
    _clipboard("a b c d", f"<table>{rows}</table>")
    at(editor, "one thing", end=True)
    key(editor, Qt.Key.Key_V, CTRL)
    cells = [each.text for each in editor.manuscript.body if each.cell and each.cell.table == "n1"]
    assert cells == ["a", "b", "c", "d"]
    block = editor.document().begin()
    while block.text() != "c":
        block = block.next()
    assert QTextCursor(block).currentTable() is not None


def test_plain_text_is_pasted_on_wish_each_line_a_paragraph(editor: DraftEditor) -> None:
    _clipboard("first\nsecond\n\nthird", "<b>first</b><br>second")
    at(editor, "one thing", end=True)
    key(editor, Qt.Key.Key_V, CTRL | SHIFT)
    assert numbered(editor)[5:8] == ["(a) one thingfirst", "(b) second", "(c) third"]
    assert not any(span.bold for span in editor.manuscript.body[6].spans)
    at(editor, "cell 00", end=True)
    key(editor, Qt.Key.Key_V, CTRL | SHIFT)
    assert editor.manuscript.paragraph("c00").text == "cell 00first\nsecond\nthird"


def test_a_copy_in_the_draft_keeps_where_it_is_from(editor: DraftEditor) -> None:
    at(editor, "Made today", select=True)
    key(editor, Qt.Key.Key_C, CTRL)
    at(editor, "one thing", end=True)
    key(editor, Qt.Key.Key_V, CTRL)
    # What is of one origin is one stretch.
    span = next(each for line in editor.manuscript.body for each in line.spans if "Made" in
                each.text and "one thing" in each.text)  # fmt: skip
    assert span == Span("one thingMade today", TEMPLATE)
    # Others get the words alone, and nothing that tells of the matter.
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Made today"
    assert not data.hasHtml()
    own = bytes(data.data("application/x-strongroom-copied").data())
    assert len(own) == 16


def test_what_was_copied_elsewhere_since_is_pasted(editor: DraftEditor) -> None:
    at(editor, "Made today", select=True)
    key(editor, Qt.Key.Key_C, CTRL)
    _clipboard("elsewhere")
    at(editor, "one thing", end=True)
    key(editor, Qt.Key.Key_V, CTRL)
    assert "one thingelsewhere" in [each.text for each in editor.manuscript.body]


def test_what_is_cut_is_on_the_clipboard_as_a_secret(editor: DraftEditor) -> None:
    at(editor, "Made today", select=True)
    editor.cut()
    assert QGuiApplication.clipboard().text() == "Made today"
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    assert editor.manuscript.paragraphs[1].text == "."


def test_words_are_undone_one_by_one_and_done_again(editor: DraftEditor) -> None:
    at(editor, "today")
    keys(editor, "here and now ")
    seen = []
    while editor.history.undo_words:
        key(editor, Qt.Key.Key_Z, CTRL)
        seen.append(editor.manuscript.paragraphs[1].text)
    assert seen == ["Made here and today.", "Made here today.", "Made today."]
    assert editor.manuscript == small()
    key(editor, Qt.Key.Key_Z, CTRL | SHIFT)
    assert editor.manuscript.paragraphs[1].text == "Made here today."


def test_any_mix_of_edits_is_undone_to_the_beginning_and_done_to_the_end(
    editor: DraftEditor,
) -> None:
    chance = random.Random(4)
    acts: tuple[Callable[[], object], ...] = (
        lambda: keys(editor, "ab c"),
        lambda: key(editor, Qt.Key.Key_Return),
        lambda: key(editor, Qt.Key.Key_Backspace),
        lambda: key(editor, Qt.Key.Key_Delete),
        lambda: key(editor, Qt.Key.Key_Tab),
        lambda: key(editor, Qt.Key.Key_Backtab, SHIFT),
        lambda: key(editor, Qt.Key.Key_B, CTRL),
        lambda: key(editor, Qt.Key.Key_F8),
        lambda: key(editor, Qt.Key.Key_Down, SHIFT),
        lambda: editor.insertFromMimeData(_mime("p\nq")),
        lambda: editor.undo(),
        lambda: editor.redo(),
        *(partial(editor.tables.change, name) for name in TABLE_CHANGES),
    )
    for _ in range(150):
        cursor = editor.textCursor()
        cursor.setPosition(chance.randrange(editor.document().characterCount()))
        editor.setTextCursor(cursor)
        for _ in range(3):
            chance.choice(acts)()
            agrees(editor)
            assert grids(editor) == wanted_grids(editor)
    end = editor.manuscript
    while editor.history.undo_words:
        editor.undo()
        agrees(editor)
    assert editor.manuscript == small()
    while editor.history.redo_words:
        editor.redo()
    assert editor.manuscript == end


def _mime(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data
