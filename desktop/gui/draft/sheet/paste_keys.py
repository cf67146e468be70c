"""Copying and pasting in the editor."""

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop.drafting.precedents.importing.pasted import MOST, blocks_of
from desktop.gui.draft.sheet.changes import insert_lines
from desktop.gui.draft.sheet.looks import stored
from desktop.gui.draft.sheet.pasting import Fragment, fragment, insert_blocks, insert_fragment
from desktop.gui.widgets.clipboard import copy_data

if TYPE_CHECKING:
    from desktop.gui.draft.sheet.editor import DraftEditor

PLAIN_KEYS = "Ctrl+Shift+V"
_COPIED = "application/x-strongroom-copied"


class Pasting:
    """What the keys and the menu do with the clipboard."""

    def __init__(self, editor: "DraftEditor") -> None:
        self._editor = editor
        self._token = b""
        self._copied: Fragment | None = None

    def copy(self) -> None:
        """Plain text for others. With its looks and origins it stays in this process's memory: on
        the clipboard is only a sign by which it is known again."""
        editor = self._editor
        if not editor.textCursor().hasSelection():
            return
        data, self._token = editor.createMimeDataFromSelection(), secrets.token_bytes(16)
        data.setData(_COPIED, self._token)
        self._copied = fragment(editor.manuscript, editor.places())
        copy_data(data)

    def paste(self, source: QMimeData) -> None:
        """Words with their looks, lists, headings and tables, in the draft's styles."""
        copied, token = self._copied, bytes(source.data(_COPIED).data())
        if copied is not None and token and token == self._token:
            self._editor.insert(lambda had, at: insert_fragment(had, at, copied), source.text())
            return
        html = source.html() if source.hasHtml() else ""
        # A page that is longer would hold the window up.
        blocks = blocks_of(html) if len(html) <= MOST else []
        if blocks:
            text = blocks[0].text
            self._editor.insert(lambda had, at: insert_blocks(had, at, blocks), text)
        else:
            self._plain(source)

    def paste_plain(self) -> None:
        """What is on the clipboard as text only."""
        self._plain(QGuiApplication.clipboard().mimeData())

    def _plain(self, source: QMimeData) -> None:
        """Text only, as the user's own; each line is a paragraph."""
        lines = stored(source.text().replace("\r\n", "\n").replace("\0", "")).strip("\n")
        parts = [each for each in lines.split("\n") if each.strip()] or [lines]
        if lines:
            self._editor.insert(lambda had, at: insert_lines(had, at, parts), lines)
