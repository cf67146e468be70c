"""The menu that the mouse opens in the editor."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.gui.draft.sheet.paste_keys import PLAIN_KEYS

if TYPE_CHECKING:
    from desktop.gui.draft.sheet.editor import DraftEditor


def popup_menu(editor: "DraftEditor", point: QPoint) -> None:
    """Show the menu at a point of the screen. Its entries do what the editor's keys do."""
    tr = QCoreApplication.translate
    keys = QKeySequence.StandardKey
    menu = QMenu(editor)
    chosen = editor.textCursor().hasSelection()
    history = editor.history
    for words, key, act, usable in (
        (tr("editor", "Undo"), keys.Undo, editor.undo, bool(history.undo_words)),
        (tr("editor", "Redo"), keys.Redo, editor.redo, bool(history.redo_words)),
        (tr("editor", "Cut"), keys.Cut, editor.cut, chosen),
        (tr("editor", "Copy"), keys.Copy, editor.copy, chosen),
        (tr("editor", "Paste"), keys.Paste, editor.paste, editor.canPaste()),
        (
            tr("editor", "Paste as plain text"),
            PLAIN_KEYS,
            editor.pasting.paste_plain,
            editor.canPaste(),
        ),
        (tr("editor", "Select all"), keys.SelectAll, editor.select_all, True),
        (tr("editor", "Where this is from"), "F9", editor.ask_source, True),
    ):
        action = menu.addAction(words)
        action.setShortcut(QKeySequence(key))
        action.setEnabled(usable)
        action.triggered.connect(act)
    if editor.more_actions:
        menu.addSeparator()
        menu.addActions(editor.more_actions)
    if editor.tables.here:
        menu.addSeparator()
        editor.tables.add_to(menu)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(point)
