"""The sheet that a draft is written on: long drafts in slices, tables, themes, the menu."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.edits import insert_after
from desktop.drafting.manuscript.model import Cell, Manuscript, Paragraph, Place, Span
from desktop.drafting.manuscript.numbers import renumbered
from desktop.gui.draft.sheet.changes import toggled
from desktop.gui.draft.sheet.editor import DraftEditor
from desktop.gui.theme import Theme
from desktop.settings import Settings
from tests.gui.drafting import CTRL, SHIFT, agrees, at, grids, key, keys, shown, small
from tests.unit.manuscript_support import manuscript

pytestmark = pytest.mark.gui


@pytest.fixture
def editor(draft_editor: DraftEditor) -> DraftEditor:
    return draft_editor


def test_a_place_gone_to_has_lines_below_it_that_a_notice_may_take(
    editor: DraftEditor, qtbot: QtBot
) -> None:
    editor.open(manuscript(*(f"> {number} A line." for number in range(60))))
    qtbot.waitUntil(lambda: editor.sheet.is_whole)
    room = editor.viewport().height()
    for number in range(40):
        editor.go_to(Place(f"p{number}"))
        line = editor.cursorRect()
        assert 0 <= line.top() <= room - 3 * line.height()


def test_what_is_read_stays_in_view_where_a_panel_takes_room(
    editor: DraftEditor, qtbot: QtBot
) -> None:
    said = "This says a thing that takes more than a line. " * 4
    editor.open(manuscript(*(f"> {number} {said}" for number in range(40))))
    qtbot.waitUntil(lambda: editor.sheet.is_whole)
    editor.go_to(Place("p30"))
    top = editor.visible_blocks()[0][0].blockNumber()
    assert top > 15
    for width in (500, 800):
        editor.resize(width, 600)
        assert abs(editor.visible_blocks()[0][0].blockNumber() - top) <= 1


# ------------------------------------------------------------------------------------ long drafts


def _long() -> Manuscript:
    """Three hundred clauses, a long table between them, and what ``small`` has at its end."""
    lines = [f"- [[=c{n}]] Clause {n} as [[c{n // 2}]] says." for n in range(300)]
    made = manuscript("= Heading", *lines)
    cells = [
        Paragraph(f"x{row}-{column}", (Span(f"{row}.{column}"),), "Table", "cell",
                  cell=Cell("long", f"r{row}", column))
        for row in range(130)
        for column in range(2)
    ]  # fmt: skip
    tail = tuple(replace(each, id=f"z{each.id}", labels=()) for each in small().paragraphs)
    head, rest = made.paragraphs[:90], made.paragraphs[90:]
    return renumbered(replace(made, paragraphs=(*head, *cells, *rest, *tail)))


def test_a_long_draft_comes_in_slices_and_is_written_into_meanwhile(
    editor: DraftEditor, qtbot: QtBot
) -> None:
    draft = _long()
    editor.open(draft)
    assert not editor.sheet.is_whole
    at(editor, "Clause 3 ", end=True)
    keys(editor, "now ")
    key(editor, Qt.Key.Key_Return)
    keys(editor, "Another one")
    name = editor.place().paragraph
    editor.go_to(Place("zafter", 0, 6))  # is not there yet: the caret goes when it is
    assert editor.place().paragraph == name
    with qtbot.waitSignal(editor.filled):
        pass
    agrees(editor)
    assert editor.place() == Place("zafter", 0, 6)
    assert sum(rows for rows, _ in grids(editor)) == 132
    while editor.history.undo_words:
        editor.undo()
        agrees(editor)
    assert editor.manuscript == draft


def test_all_of_a_long_draft_is_selected_when_all_of_it_is_there(
    editor: DraftEditor, qtbot: QtBot
) -> None:
    editor.open(_long())
    key(editor, Qt.Key.Key_A, CTRL)
    with qtbot.waitSignal(editor.filled):
        pass
    assert len(editor.places()) == len(_long().body)


def _bold(editor: DraftEditor) -> list[bool]:
    """Of each paragraph that says something whether all of its letters are bold on the sheet."""
    found = []
    block = editor.document().begin()
    while block.isValid():
        if block.text():
            looks = [each.format.font().bold() for each in block.textFormats()]
            found.append(all(looks))
        block = block.next()
    return found


def test_a_whole_draft_is_bold_at_once_where_it_is_seen_and_soon_everywhere(
    editor: DraftEditor, qtbot: QtBot
) -> None:
    draft = _long()
    editor.open(draft)
    qtbot.waitUntil(lambda: editor.sheet.is_done)
    before = _bold(editor)
    editor.go_to(Place("x60-0", 0))
    first, _ = editor.visible_blocks()[0]
    top = editor.cursorRect(QTextCursor(first)).top()
    cursor = editor.textCursor()
    caret = cursor.position()
    made = toggled(draft, [Place(p.id, 0, len(p.text)) for p in draft.paragraphs], "bold")
    editor.apply(made, "Look of the letters")
    assert not editor.sheet.is_done
    seen = [block for block, _ in editor.visible_blocks() if block.text()]
    assert seen
    assert all(each.format.font().bold() for block in seen for each in block.textFormats())
    keys(editor, "typed ")  # into what is seen, while the rest comes
    qtbot.waitUntil(lambda: editor.sheet.is_done)
    agrees(editor)
    assert all(_bold(editor))
    assert editor.textCursor().position() == caret + len("typed ")
    assert abs(editor.cursorRect(QTextCursor(first)).top() - top) < 3
    while editor.history.undo_words:
        editor.undo()
    qtbot.waitUntil(lambda: editor.sheet.is_done)
    agrees(editor)
    assert _bold(editor) == before


def test_caret_and_what_is_read_stay_while_a_draft_becomes_bold(
    editor: DraftEditor, qtbot: QtBot
) -> None:
    words = "words that take more lines in bold letters " * 12
    draft = manuscript(*(f"- Clause {n} {words}" for n in range(120)))
    editor.open(draft)
    qtbot.waitUntil(lambda: editor.sheet.is_done)
    at(editor, "Clause 60 ", end=True)
    caret = editor.place()
    bar = editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 10)
    made = toggled(draft, [Place(p.id, 0, len(p.text)) for p in draft.paragraphs], "bold")
    editor.apply(made, "Look of the letters")
    bar.setValue(bar.maximum() * 2 // 3)
    first, before = editor.visible_blocks()[0]
    assert not editor.sheet.is_done
    qtbot.waitUntil(lambda: editor.sheet.is_done)
    assert editor.place() == caret
    now = {block.blockNumber(): place.y() for block, place in editor.visible_blocks()}
    assert now[first.blockNumber()] == pytest.approx(before.y(), abs=2)


def test_words_typed_into_a_paragraph_that_still_looks_as_before_are_kept(
    editor: DraftEditor, qtbot: QtBot
) -> None:
    draft = _long()
    editor.open(draft)
    qtbot.waitUntil(lambda: editor.sheet.is_done)
    made = toggled(draft, [Place(p.id, 0, len(p.text)) for p in draft.paragraphs], "bold")
    editor.apply(made, "Look of the letters")
    assert not editor.sheet.is_done
    at(editor, "Clause 250 ", end=True)
    keys(editor, "now ")
    qtbot.waitUntil(lambda: editor.sheet.is_done)
    agrees(editor)
    assert any("Clause 250 now " in text for text in shown(editor))


def test_the_end_of_what_is_there_may_go_before_the_rest_comes(
    editor: DraftEditor, qtbot: QtBot
) -> None:
    draft = _long()
    editor.open(draft)
    written = len(editor.sheet.ids)
    kept = (*draft.paragraphs[: written - 20], *draft.paragraphs[written + 30 :])
    editor.apply(renumbered(draft.with_paragraphs(kept)), "shorter")
    with qtbot.waitSignal(editor.filled):
        pass
    agrees(editor)


# -------------------------------------------------------------------------------------- the sheet


def test_rows_and_columns_come_and_go_with_keys_and_tab_behind_the_last_cell_adds_a_row(
    editor: DraftEditor,
) -> None:
    alt = Qt.KeyboardModifier.AltModifier | SHIFT
    at(editor, "cell 11", end=True)
    key(editor, Qt.Key.Key_Tab)
    keys(editor, "new")
    assert grids(editor) == [(3, 2)]
    assert [each.text for each in editor.manuscript.paragraphs if each.cell][4:] == ["new", ""]
    key(editor, Qt.Key.Key_Right, alt)
    key(editor, Qt.Key.Key_Up, alt)
    assert grids(editor) == [(4, 3)]
    key(editor, Qt.Key.Key_Delete, alt)
    key(editor, Qt.Key.Key_X, alt)
    assert grids(editor) == [(3, 2)]
    while editor.history.undo_words:
        editor.undo()
        agrees(editor)
    assert editor.manuscript == small()


def test_where_cells_are_merged_no_column_comes_and_the_user_is_told(
    editor: DraftEditor, qtbot: QtBot
) -> None:
    paragraphs = tuple(
        replace(each, cell=replace(each.cell, wide=2)) if each.id == "c00" and each.cell else each
        for each in small().paragraphs
    )
    draft = replace(small(), paragraphs=paragraphs)
    editor.open(draft)
    at(editor, "cell 11")
    with qtbot.waitSignal(editor.refused) as told:
        editor.tables.change("column_right")
    assert "merged" in told.args[0].message
    assert editor.manuscript == draft
    editor.open(small())


def test_another_theme_keeps_text_place_and_undo(editor: DraftEditor, theme: Theme) -> None:
    at(editor, "today")
    keys(editor, "now ")
    place = editor.place()
    theme.apply(Settings(theme="dark"))
    assert editor.place() == place
    agrees(editor)
    editor.undo()
    assert editor.manuscript == small()


def test_letters_that_change_twice_leave_caret_and_view_of_a_long_draft(
    editor: DraftEditor, theme: Theme, qtbot: QtBot
) -> None:
    editor.open(_long())
    qtbot.waitUntil(lambda: editor.sheet.is_whole)
    at(editor, "Clause 280 ")
    place, top = editor.place(), editor.visible_blocks()[0][0].blockNumber()
    for percent in (110, 125):
        theme.apply(Settings(font_percent=percent))
        assert not editor.sheet.is_whole
    with qtbot.waitSignal(editor.filled):
        pass
    assert editor.place() == place
    assert abs(editor.visible_blocks()[0][0].blockNumber() - top) <= 1
    agrees(editor)


def test_a_draft_that_is_a_table_only_or_empty_can_be_shown(editor: DraftEditor) -> None:
    cells = tuple(each for each in small().paragraphs if each.cell)
    editor.open(Manuscript("Table", cells))
    agrees(editor)
    editor.open(Manuscript("Nothing"))
    keys(editor, "x")
    assert editor.manuscript == Manuscript("Nothing")
    editor.open(manuscript("> one"))


def test_a_locked_draft_takes_no_letters(editor: DraftEditor) -> None:
    editor.is_locked = True
    at(editor, "today", select=True)
    keys(editor, "x")
    key(editor, Qt.Key.Key_Return)
    key(editor, Qt.Key.Key_Delete)
    editor.cut()
    assert editor.manuscript == small()


def test_the_menu_of_the_mouse_goes_through_the_draft_too(
    editor: DraftEditor, qtbot: QtBot
) -> None:
    at(editor, "Made today", select=True)
    point = editor.cursorRect().center() - QPoint(4, 0)  # at what is selected
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, editor.mapToGlobal(point))
    editor.contextMenuEvent(event)
    menu = next(each for each in editor.findChildren(QMenu) if each.isVisible())
    acts = {action.text(): action for action in menu.actions()}
    acts["Cut"].trigger()
    assert editor.manuscript.paragraphs[1].text == "."
    editor.undo()
    menu.close()
    assert editor.manuscript == small()


def test_the_name_of_a_header_stands_below_the_table_before_it(editor: DraftEditor) -> None:
    draft = editor.manuscript
    kept = tuple(each for each in draft.paragraphs if each.id != "after")
    editor.open(draft.with_paragraphs(kept))
    layout = editor.document().documentLayout()
    foot = editor.sheet.block("foot")
    table = QTextCursor(editor.sheet.block("c11")).currentTable()
    end = layout.frameBoundingRect(table).bottom()
    line = layout.blockBoundingRect(foot).top() + foot.layout().lineAt(0).y()
    name = QFontMetricsF(editor.sheet.font_of(draft.paragraph("foot"))).height()
    assert line - end > name
    # A paragraph put between them and taken away again leaves no line behind.
    blocks = editor.document().blockCount()
    new = Paragraph("n1", (Span("Between."),), "Body Text")
    last = next(each.id for each in reversed(kept) if not each.part)
    editor.apply(insert_after(editor.manuscript, last, [new]), "put in")
    editor.undo()
    assert shown(editor)[-1] == "Confidential"
    assert editor.document().blockCount() == blocks
