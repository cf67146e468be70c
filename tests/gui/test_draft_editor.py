"""The editor of a draft: what is typed is in the draft, all of it can be undone, and numbers,
references, fields and blanks stay what they are."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QGuiApplication,
    QInputMethodEvent,
    QTextCursor,
    QTextTable,
)
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.edits import insert_after
from desktop.drafting.manuscript.model import USER, Cell, Manuscript, Paragraph, Place, Span
from desktop.drafting.manuscript.numbers import renumbered
from desktop.gui.draft.editor import DraftEditor
from desktop.gui.draft.looks import shown as as_shown
from desktop.gui.theme import Theme
from desktop.settings import Settings
from tests.gui.drafting import CTRL, SHIFT, TEMPLATE, at, key, keys, shown, small, texts
from tests.unit.manuscript_support import manuscript

TABLE_CHANGES = (
    *("row_above", "row_below", "column_left", "column_right"),
    *("remove_row", "remove_column"),
)
pytestmark = pytest.mark.gui


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> Iterator[DraftEditor]:
    made = DraftEditor()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.form_fields = frozenset({"party"})
    made.open(small())
    made.show()
    made.activateWindow()
    made.setFocus()
    yield made
    _agrees(made)


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


def _agrees(editor: DraftEditor) -> None:
    """The sheet shows exactly the draft."""
    assert shown(editor) == [as_shown(each.text) for each in editor.manuscript.paragraphs]


def _numbered(editor: DraftEditor) -> list[str]:
    labels = editor.labels
    return [f"{labels.get(p.id, '')} {p.text}".strip() for p in editor.manuscript.body]


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
    assert _numbered(editor)[4:6] == ["1.1 Words mean what clause 2.1 says.", "1.2 A new clause."]
    at(editor, "Made today.", end=True)
    key(editor, Qt.Key.Key_Return)
    assert editor.manuscript.body[2].style == "Body Text"
    at(editor, "Definitions")
    key(editor, Qt.Key.Key_Return)
    assert _numbered(editor)[5] == "1. Definitions"  # an empty heading counts for nothing


def test_enter_behind_a_heading_begins_its_first_clause(editor: DraftEditor) -> None:
    at(editor, "Term", end=True)
    key(editor, Qt.Key.Key_Return)
    keys(editor, "It begins now.")
    assert _numbered(editor)[8:10] == ["2.1 It begins now.", "2.2 The duties of clause 1 last."]
    assert "clause 2.2 says" in _numbered(editor)[4]


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
    assert "1.2 another thing" in _numbered(editor)
    key(editor, Qt.Key.Key_Tab)
    assert "(b) another thing" in _numbered(editor)
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
    assert "(a) one thinganother thing" in _numbered(editor)
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
    _agrees(editor)
    editor.undo()
    editor.undo()
    assert editor.manuscript == small()


def test_all_can_be_selected_and_deleted_and_brought_back(editor: DraftEditor) -> None:
    editor.selectAll()
    key(editor, Qt.Key.Key_Delete)
    assert "".join(texts(editor.manuscript)) == ""
    assert editor.manuscript.paragraph("foot").text == ""  # emptied, not gone
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


# -------------------------------------------------------------------------------- clipboard, undo


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
    assert _numbered(editor)[5:7] == ["(a) one thingfirst", "(b) second"]
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
    assert _numbered(editor)[5:8] == ["(a) one thingfirst", "(b) second", "(c) third"]
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
            _agrees(editor)
            assert _grids(editor) == _wanted_grids(editor)
    end = editor.manuscript
    while editor.history.undo_words:
        editor.undo()
        _agrees(editor)
    assert editor.manuscript == small()
    while editor.history.redo_words:
        editor.redo()
    assert editor.manuscript == end


def _grids(editor: DraftEditor) -> list[tuple[int, int]]:
    """Rows and columns of the tables on the sheet."""
    frames = editor.document().rootFrame().childFrames()
    return [(f.rows(), f.columns()) for f in frames if isinstance(f, QTextTable)]


def _wanted_grids(editor: DraftEditor) -> list[tuple[int, int]]:
    """Rows and columns of the tables of the draft."""
    cells = [each.cell for each in editor.manuscript.paragraphs if each.cell is not None]
    names = dict.fromkeys(cell.table for cell in cells)
    return [
        (
            len({cell.row for cell in cells if cell.table == name}),
            1 + max(cell.column for cell in cells if cell.table == name),
        )
        for name in names
    ]


def _mime(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


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
    _agrees(editor)
    assert editor.place() == Place("zafter", 0, 6)
    assert sum(rows for rows, _ in _grids(editor)) == 132
    while editor.history.undo_words:
        editor.undo()
        _agrees(editor)
    assert editor.manuscript == draft


def test_all_of_a_long_draft_is_selected_when_all_of_it_is_there(
    editor: DraftEditor, qtbot: QtBot
) -> None:
    editor.open(_long())
    key(editor, Qt.Key.Key_A, CTRL)
    with qtbot.waitSignal(editor.filled):
        pass
    assert len(editor.places()) == len(_long().paragraphs)


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
    _agrees(editor)


# -------------------------------------------------------------------------------------- the sheet


def test_rows_and_columns_come_and_go_with_keys_and_tab_behind_the_last_cell_adds_a_row(
    editor: DraftEditor,
) -> None:
    alt = Qt.KeyboardModifier.AltModifier | SHIFT
    at(editor, "cell 11", end=True)
    key(editor, Qt.Key.Key_Tab)
    keys(editor, "new")
    assert _grids(editor) == [(3, 2)]
    assert [each.text for each in editor.manuscript.paragraphs if each.cell][4:] == ["new", ""]
    key(editor, Qt.Key.Key_Right, alt)
    key(editor, Qt.Key.Key_Up, alt)
    assert _grids(editor) == [(4, 3)]
    key(editor, Qt.Key.Key_Delete, alt)
    key(editor, Qt.Key.Key_X, alt)
    assert _grids(editor) == [(3, 2)]
    while editor.history.undo_words:
        editor.undo()
        _agrees(editor)
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
    _agrees(editor)
    editor.undo()
    assert editor.manuscript == small()


def test_a_draft_that_is_a_table_only_or_empty_can_be_shown(editor: DraftEditor) -> None:
    cells = tuple(each for each in small().paragraphs if each.cell)
    editor.open(Manuscript("Table", cells))
    _agrees(editor)
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
    point = editor.viewport().rect().center()
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
