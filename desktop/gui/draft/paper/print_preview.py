"""The pages of a draft as a printer would print them, looked at before they are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.drafting.paper.model import Paper
from desktop.gui import icons
from desktop.gui.draft.paper import paper_pages

_SIZE = (820, 900)
_STEP = 1.25


class PrintPreview(QDialog):
    """``print_asked`` says that the pages are as they are wanted."""

    print_asked = Signal()

    def __init__(self, paper: Paper, printer: QPrinter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print preview"))
        self._paper = paper
        # The pages know it by its address alone.
        self.printer = printer
        self.pages = QPrintPreviewWidget(printer, self)
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
        self.resize(*_SIZE)
        self.print_button.setFocus()

    def go(self, by: int) -> None:
        """Turn pages; there is none before the first and none behind the last."""
        wanted = self.pages.currentPage() + by
        self.pages.setCurrentPage(max(1, min(wanted, self.pages.pageCount())))
        self._tell()

    def _tell(self) -> None:
        page, count = self.pages.currentPage(), self.pages.pageCount()
        words = self.tr("Page {0} of {1}").format(page, count) if count else ""
        self.number.setText(words)
        # Where the keys are, a screen reader says it.
        self.pages.setAccessibleDescription(words)
        self.back_button.setEnabled(page > 1)
        self.next_button.setEnabled(page < count)

    def _paint(self, printer: QPrinter) -> None:
        paper_pages.paint(self._paper, printer)

    def _connect(self) -> None:
        self.pages.paintRequested.connect(self._paint)
        self.pages.previewChanged.connect(self._tell)
        self.back_button.clicked.connect(lambda: self.go(-1))
        self.next_button.clicked.connect(lambda: self.go(1))
        self.smaller_button.clicked.connect(lambda: self.pages.zoomOut(_STEP))
        self.larger_button.clicked.connect(lambda: self.pages.zoomIn(_STEP))
        self.whole_button.clicked.connect(self.pages.fitInView)
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
