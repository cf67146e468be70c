"""Lists and tables in the editor, from its tools, its keys, its menu and the palette."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.drafting.manuscript.model import Place
from desktop.errors import DraftingError
from desktop.gui.draft.sheet.editor import DraftEditor
from desktop.gui.draft.sheet.inserting import insert_table, is_listed, listed
from desktop.gui.draft.table_size import TableSize

# As in LibreOffice; they are the same on every keyboard.
KEYS = {"bullets": "Shift+F12", "numbers": "F12", "table": "Ctrl+F12"}


class InsertTools(QObject):
    """``actions`` have the names of the tools: "bullets", "numbers", "table"."""

    def __init__(self, editor: DraftEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self._window = parent
        self.dialog: TableSize | None = None
        self.actions = {
            "bullets": self._action("bullets", self.tr("Bullet list")),
            "numbers": self._action("numbers", self.tr("Numbered list")),
            "table": self._action("table", self.tr("Insert a table…")),
        }
        self.actions["bullets"].triggered.connect(lambda: self.toggle_list(of_bullets=True))
        self.actions["numbers"].triggered.connect(lambda: self.toggle_list(of_bullets=False))
        self.actions["table"].triggered.connect(self.ask_table)
        editor.more_actions = tuple(self.actions.values())

    def _action(self, name: str, words: str) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(KEYS[name]))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._window.addAction(action)
        return action

    def looks(self) -> dict[str, bool]:
        """Whether the paragraph of the caret is in a list, by the name of its tool."""
        name = self._editor.place().paragraph
        if not name:
            return {"bullets": False, "numbers": False}
        draft, paragraph = self._editor.manuscript, self._editor.sheet.paragraph(name)
        return {
            "bullets": is_listed(draft, paragraph, of_bullets=True),
            "numbers": is_listed(draft, paragraph, of_bullets=False),
        }

    def toggle_list(self, *, of_bullets: bool) -> None:
        """The chosen paragraphs as items of a list, or as plain text again."""
        editor = self._editor
        names = [place.paragraph for place in editor.places()]
        if editor.is_locked or not names:
            return
        try:
            made = listed(editor.manuscript, names, of_bullets=of_bullets)
        except DraftingError as error:
            editor.refused.emit(error)
            return
        editor.history.seal()
        editor.apply(made, self.tr("Bullet list") if of_bullets else self.tr("Numbered list"))

    def ask_table(self) -> None:
        """Ask how large the table is to be, then put it in at the caret."""
        place = self._editor.place()
        if self._editor.is_locked or not place.paragraph:
            return
        try:
            insert_table(self._editor.manuscript, place, 1, 1)
        except DraftingError as error:
            self._editor.refused.emit(error)
            return
        self.dialog = TableSize(self._window)
        self.dialog.chosen.connect(lambda rows, columns: self._insert(place, rows, columns))
        self.dialog.finished.connect(self._editor.setFocus)
        self.dialog.open()

    def _insert(self, place: Place, rows: int, columns: int) -> None:
        editor = self._editor
        editor.history.seal()
        made = insert_table(editor.manuscript, place, rows, columns)
        editor.apply(made.manuscript, self.tr("Insert a table"), caret=made.caret)
