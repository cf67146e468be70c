"""The tools above a draft: back, its title, undo, letters, levels, style, blanks, finishing."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import icons
from desktop.gui.draft.insert_tools import KEYS
from desktop.gui.draft.sheet.history import History
from desktop.gui.widgets.box_label import name_box
from desktop.gui.widgets.flow_layout import FlowLayout

_ICON = 20
# Letters of the title that are seen, and what is around the icon and the words of the way back.
_LEAST_TITLE, _AROUND = 18, 72


class DraftToolbar(QFrame):
    """``asked`` has the name of the tool: "back", "undo", "redo", "bold", "italic", "underline",
    "deeper", "higher", "bullets", "numbers", "table", "blank", "origins", "finish"."""

    asked = Signal(str)
    style_asked = Signal(str)
    title_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.buttons: dict[str, QToolButton] = {}
        self._back_words = self.tr("All drafts")
        self.back_button = QPushButton(self._back_words, self)
        self.back_button.setToolTip(self._back_words)
        self.title = QLineEdit(self)
        self.state = QLabel(self)
        self.styles = QComboBox(self)
        self.finish_button = QPushButton(self.tr("Finish…"), self)
        self._build()
        self.title.textEdited.connect(self.title_changed)
        self.styles.activated.connect(self._on_style)
        self.back_button.clicked.connect(lambda: self.asked.emit("back"))
        self.finish_button.clicked.connect(lambda: self.asked.emit("finish"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the title of the draft needs it more than the way back does
        for its words."""
        super().resizeEvent(event)
        title = _LEAST_TITLE * self.title.fontMetrics().averageCharWidth()
        words = self.back_button.fontMetrics().horizontalAdvance(self._back_words)
        icon = self.back_button.iconSize().width() + _AROUND
        room = self.width() - self.finish_button.sizeHint().width() - title - icon
        shown = self._back_words if words <= room else ""
        if self.back_button.text() != shown:
            self.back_button.setText(shown)

    def show_title(self, title: str) -> None:
        """Show the draft's title."""
        if self.title.text() != title:
            self.title.setText(title)

    def show_history(self, history: History) -> None:
        """Say what can be undone and done again."""
        for name, words, template, key in (
            ("undo", history.undo_words, self.tr("Undo: {0}"), QKeySequence.StandardKey.Undo),
            ("redo", history.redo_words, self.tr("Redo: {0}"), QKeySequence.StandardKey.Redo),
        ):
            button = self.buttons[name]
            button.setEnabled(bool(words))
            said = template.format(words) if words else button.text()
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{said} ({shown})")

    def show_styles(self, styles: Sequence[str], current: str) -> None:
        """Offer the styles of the draft; ``current`` is that of the caret's paragraph."""
        if [self.styles.itemData(n) for n in range(self.styles.count())] != list(styles):
            self.styles.clear()
            for style in styles:
                # Files call Word's own styles "heading 1"; Word shows "Heading 1".
                self.styles.addItem(style[:1].upper() + style[1:], style)
        self.styles.setCurrentIndex(self.styles.findData(current))

    def show_looks(self, looks: dict[str, bool]) -> None:
        """Show how the letters at the caret look."""
        for look, on in looks.items():
            self.buttons[look].setChecked(on)

    def show_blanks(self, count: int) -> None:
        """Say how many blanks are open."""
        button = self.buttons["blank"]
        button.setEnabled(count > 0)
        if not count:
            words = self.tr("No blanks")
        elif count == 1:
            words = self.tr("1 blank")
        else:
            words = self.tr("{0} blanks").format(count)
        button.setText(words)
        button.setAccessibleName(self.tr("{0}: go to the next one").format(words))

    def show_state(self, words: str) -> None:
        """Say whether all is kept."""
        self.state.setText(words)

    def _on_style(self, index: int) -> None:
        self.style_asked.emit(self.styles.itemData(index))

    # -------------------------------------------------------------------------------- building

    def _tool(
        self, name: str, icon: str, words: str, key: str = "", *, ticks: bool = False
    ) -> None:
        button = QToolButton(self)
        button.setIcon(icons.icon(icon, "text"))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setText(words)
        button.setToolTip(f"{words} ({key})" if key else words)
        button.setAccessibleDescription(key)
        button.setAccessibleName(words)
        button.setCheckable(ticks)
        button.setAutoRaise(True)
        # The caret stays in the text.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(name))
        self.buttons[name] = button

    def _make_tools(self) -> None:
        self._tool("undo", "undo", self.tr("Undo"), "Ctrl+Z")
        self._tool("redo", "redo", self.tr("Redo"), "Ctrl+Shift+Z")
        self._tool("bold", "bold", self.tr("Bold"), "Ctrl+B", ticks=True)
        self._tool("italic", "italic", self.tr("Italic"), "Ctrl+I", ticks=True)
        self._tool("underline", "underline", self.tr("Underline"), "Ctrl+U", ticks=True)
        self._tool("higher", "outdent", self.tr("A level up"), "Shift+Tab")
        self._tool("deeper", "indent", self.tr("A level down"), "Tab")
        self._tool("bullets", "list-bullets", self.tr("Bullet list"), KEYS["bullets"], ticks=True)
        self._tool("numbers", "list-numbers", self.tr("Numbered list"), KEYS["numbers"], ticks=True)
        self._tool("table", "table-add", self.tr("Insert a table…"), KEYS["table"])
        self._tool("blank", "blank-next", self.tr("Next blank"), "F8")
        self._tool("origins", "origins", self.tr("Where the text comes from"), "F7", ticks=True)
        self.buttons["origins"].setChecked(True)
        self.buttons["blank"].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _build(self) -> None:
        self._make_tools()
        self.back_button.setProperty("kind", "quiet")
        self.back_button.setIcon(icons.icon("chevron-left", "accent"))
        self.back_button.setAccessibleName(self.tr("Back to all drafts"))
        self.title.setAccessibleName(self.tr("Title of the draft"))
        self.title.setMinimumWidth(140)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.state.setProperty("role", "caption")
        name_box(self.styles, self.tr("Style of the paragraph"))
        self.styles.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.styles.setMinimumContentsLength(14)
        self.styles.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.finish_button.setProperty("kind", "primary")
        self.finish_button.setAccessibleName(self.tr("Finish: check, save, print"))
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.back_button)
        first.addWidget(self.title, 1)
        first.addWidget(self.state)
        first.addWidget(self.finish_button)
        tools = FlowLayout(4)
        for name in ("undo", "redo", "bold", "italic", "underline"):
            tools.addWidget(self.buttons[name])
        tools.addWidget(self.styles)
        for name in ("bullets", "numbers", "higher", "deeper", "table", "blank", "origins"):
            tools.addWidget(self.buttons[name])
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 6)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(tools)
