"""The pages of a draft as a printer would print them, looked at before they are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.drafting.paper.model import Paper
from desktop.gui import icons
from desktop.gui.draft.paper.paper_layout import Laid
from desktop.gui.draft.paper.paper_view import PaperView

_SIZE = (820, 900)
_STEP = 1.25


class PrintPreview(QDialog):
    """``laid`` is the paper set on pages; ``print_asked`` says that these are as they are
    wanted."""

    print_asked = Signal()

    def __init__(self, paper: Paper, laid: list[Laid], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print preview"))
        self._paper = paper
        self.pages = PaperView(paper, laid, self)
        self.back_button = QPushButton(self.tr("Previous page"), self)
        self.next_button = QPushButton(self.tr("Next page"), self)
        self.number = QLabel(self)
        self.undrawn = QLabel(self)
        self.smaller_button = QPushButton(self.tr("Smaller"), self)
        self.larger_button = QPushButton(self.tr("Larger"), self)
        self.whole_button = QPushButton(self.tr("Whole page"), self)
        self.print_button = QPushButton(self.tr("Print…"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._build()
        self._connect()
        self._tell()
        # Beyond the end of the screen "Whole page" would show less than that.
        room = self.screen().availableSize()
        width, height = _SIZE
        self.resize(min(width, room.width() - 48), min(height, room.height() - 64))
        self.print_button.setFocus()

    def go(self, by: int) -> None:
        """Turn pages; there is none before the first and none behind the last."""
        self.pages.go_to(self.pages.page + by)

    def _tell(self) -> None:
        page, count = self.pages.page, self.pages.count
        words = self.tr("Page {0} of {1}").format(page, count) if count else ""
        self.number.setText(words)
        # Where the keys are, a screen reader says it.
        self.pages.setAccessibleDescription(words)
        self.back_button.setEnabled(page > 1)
        self.next_button.setEnabled(page < count)

    def _connect(self) -> None:
        self.pages.moved.connect(self._tell)
        self.back_button.clicked.connect(lambda: self.go(-1))
        self.next_button.clicked.connect(lambda: self.go(1))
        self.smaller_button.clicked.connect(lambda: self.pages.zoom(1 / _STEP))
        self.larger_button.clicked.connect(lambda: self.pages.zoom(_STEP))
        self.whole_button.clicked.connect(self.pages.show_whole)
        self.print_button.clicked.connect(self.print_asked)
        self.close_button.clicked.connect(self.reject)
        steps = ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1))
        for key, by in steps:
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=by: self.go(by))

    def _build(self) -> None:
        missing = ", ".join(self._paper.undrawn)
        self.undrawn.setText(self.tr("Shown as a frame only: {0}").format(missing))
        self.undrawn.setWordWrap(True)
        self.undrawn.setTextFormat(Qt.TextFormat.PlainText)
        self.undrawn.setVisible(bool(missing))
        self.pages.setAccessibleName(self.tr("Pages as they will be printed"))
        self.print_button.setProperty("kind", "primary")
        self.print_button.setDefault(True)
        for button, icon in (
            (self.back_button, "chevron-left"),
            (self.next_button, "chevron-right"),
            (self.smaller_button, "zoom-out"),
            (self.larger_button, "zoom-in"),
        ):
            button.setToolTip(button.text())
            button.setAccessibleName(button.text())
            button.setText("")
            button.setIcon(icons.icon(icon, "muted"))
            button.setAutoDefault(False)
        for button in (self.whole_button, self.print_button, self.close_button):
            button.setAccessibleName(button.text())
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.back_button, self.number, self.next_button):
            row.addWidget(widget)
        row.addSpacing(16)
        for widget in (self.smaller_button, self.larger_button, self.whole_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.undrawn)
        column.addWidget(self.pages, 1)
