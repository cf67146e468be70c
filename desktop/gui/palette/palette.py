"""The palette: type a few letters of an action, a matter or a document, and Enter does it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.palette.finder import Finder
from desktop.gui.palette.lines import LineDelegate, Lines
from desktop.gui.palette.sources import Entry, Source
from desktop.gui.widgets.fonts import scaled

_WIDTH = 640
_MOST_LINES = 10
_TOP_SHARE = 0.1
_BELOW = 16
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _MOST_LINES - 1,
    Qt.Key.Key_PageUp: 1 - _MOST_LINES,
}


class Palette(QFrame):
    """Lies over its parent. Escape, a click elsewhere or Enter close it, and the focus goes back
    to where it was."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Command palette"))
        self._window = parent
        self._before: QWidget | None = None
        self._hurried = False
        self.field = QLineEdit(self)
        self.lines = Lines(self)
        self.view = QListView(self)
        self.nothing = QLabel(self.tr("Nothing matches."), self)
        self.finder = Finder(self)
        self.finder.found.connect(self._on_found)
        self._build()
        self.hide()
        parent.installEventFilter(self)

    def open(self, sources: Sequence[Source]) -> None:
        """Show the palette over the window, with nothing typed."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._hurried = False
        self.finder.set_sources(sources)
        self.field.clear()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.find("")

    def close_up(self) -> None:
        """Put it away, and let go of all names."""
        if self.isHidden():
            return
        self.hide()
        self.finder.clear()
        self.lines.set_entries(())
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus()
        self.closed.emit()

    def current(self) -> Entry | None:
        """The line that Enter would do."""
        row = self.view.currentIndex().row()
        return self.lines.entry(row) if row >= 0 else None

    def _do(self) -> None:
        self._hurried = self.finder.searching
        entry = self.current()
        if self._hurried:
            return  # Enter came before the lines: it is meant for the first of them.
        if entry is not None:
            self.close_up()
            entry.act()

    def _find(self, words: str) -> None:
        if self.isVisible():
            self.finder.find(words)

    def _on_found(self, entries: list[Entry]) -> None:
        self.lines.set_entries(entries)
        self.view.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        if entries:
            self._go_to(0)
        self._place()
        if self._hurried:
            self._do()

    def _go_to(self, row: int) -> None:
        index = self.lines.index(min(self.lines.rowCount() - 1, max(0, row)))
        self.view.setCurrentIndex(index)
        # The keys stay in the field; a screen reader follows the line that Enter would do.
        event = QAccessibleEvent(self.view, QAccessible.Event.Focus)
        event.setChild(index.row())
        QAccessible.updateAccessibility(event)

    def _place(self) -> None:
        """In the upper middle of the window, as high as its lines are."""
        window = self._window
        width = min(scaled(self, _WIDTH), window.width() - 32)
        lines = min(_MOST_LINES, max(1, self.lines.rowCount()))
        height = self.view.sizeHintForRow(0) if self.lines.rowCount() else 0
        line = max(height, self.fontMetrics().height() + 16)
        self.view.setFixedHeight(lines * line + 2)
        top = round(window.height() * _TOP_SHARE)
        # In a low window the list scrolls, and whole lines are seen of it.
        over = top + self.sizeHint().height() + _BELOW - window.height()
        if over > 0:
            self.view.setFixedHeight(max(1, lines + -over // line) * line + 2)
        self.setGeometry((window.width() - width) // 2, top, width, self.sizeHint().height())

    # --------------------------------------------------------------------------------- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys typed into the field move through the lines; the window takes the palette along."""
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._on_key(event)
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go_to(self.view.currentIndex().row() + _STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
        elif key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass  # There is nowhere else to go in the palette.
        else:
            return False
        return True

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self._before = None
            self.close_up()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self._do()

    # -------------------------------------------------------------------------------- building

    def _build(self) -> None:
        self.field.setPlaceholderText(self.tr("Type an action, a matter or a document"))
        self.field.setAccessibleName(self.tr("Type an action, a matter or a document"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.view.setModel(self.lines)
        self.view.setItemDelegate(LineDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(self.tr("What was found"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.clicked.connect(self._on_clicked)
        self.nothing.setProperty("role", "muted")
        self.nothing.setContentsMargins(12, 8, 12, 8)
        self.nothing.hide()
        hint = QLabel(self.tr("Up and Down choose, Enter does it, Escape closes"), self)
        hint.setProperty("role", "caption")
        hint.setContentsMargins(12, 0, 12, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 10)
        column.setSpacing(8)
        for widget in (self.field, self.view, self.nothing, hint):
            column.addWidget(widget)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
