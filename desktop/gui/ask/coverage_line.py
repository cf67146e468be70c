"""How much was searched for an answer; opens to name what could not be read, and why."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.documents import Answer, Unreadable, file_name
from desktop.gui import icons
from desktop.gui.ask.answer_words import searched_line
from desktop.gui.file_reasons import said_of_file
from desktop.gui.widgets.directions import margins
from desktop.gui.widgets.elided_button import ElidedButton
from desktop.gui.widgets.wrapped import wrapped_label

# More rows than a person reads here; the Documents page has all, and sorts them.
_MOST_ROWS = 12


class CoverageLine(QWidget):
    """``document_asked`` has the path of a document whose row was clicked."""

    document_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[QPushButton] = []
        self._answer: Answer | None = None
        self._built = False
        self.line = wrapped_label(self, "caption")
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setToolTip(self.tr("Show what was searched, and what could not be read"))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.toggled.connect(self._on_toggled)
        self._details = QWidget(self)
        self._column = QVBoxLayout(self._details)
        self._column.setContentsMargins(margins(self, 26, 0, 0, 4))
        self._column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.more)
        row.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._details)

    def show_coverage(self, answer: Answer) -> None:
        """Say how much of the matter the answer rests on."""
        self._answer = answer
        coverage = answer.coverage
        self.line.setText(searched_line(coverage))
        self.more.setVisible(bool(coverage.unreadable or coverage.weak or coverage.in_full))
        self._forget()
        self.more.setChecked(False)
        self._on_toggled(False)
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The line opens it as the button does."""
        if not self.more.isHidden():
            self.more.toggle()

    def _on_toggled(self, opened: bool) -> None:
        self.more.setIcon(icons.icon("chevron-down" if opened else "chevron-right", "muted"))
        if opened and not self._built:
            self._build()
        self._details.setVisible(opened)

    def _forget(self) -> None:
        self._built = False
        self.rows = []
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _build(self) -> None:
        """Only now: most answers are never looked into."""
        if self._answer is None:
            return
        self._built = True
        coverage = self._answer.coverage
        if coverage.in_full:
            self._say(
                self.tr("Every passage of {count} documents was read for this answer.").format(
                    count=coverage.in_full
                )
                if coverage.in_full != 1
                else self.tr("Every passage of one document was read for this answer.")
            )
        unread = [each for each in coverage.unreadable if not each.in_part]
        self._list(self.tr("Could not be read, so not searched:"), unread)
        in_part = [each for each in coverage.unreadable if each.in_part]
        self._list(self.tr("Read in part; the rest was not searched:"), in_part)
        self._list(
            self.tr("Recognised with little certainty; words in it may be missed:"), coverage.weak
        )

    def _list(self, heading: str, documents: Sequence[Unreadable]) -> None:
        if not documents:
            return
        self._say(heading)
        for each in documents[:_MOST_ROWS]:
            button = self._row(each)
            self.rows.append(button)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if len(documents) > _MOST_ROWS:
            further = len(documents) - _MOST_ROWS
            self._say(self.tr("and {count} more").format(count=further))

    def _row(self, document: Unreadable) -> QPushButton:
        words = f"{file_name(document.doc)}: {said_of_file(document.reason)}"
        button = ElidedButton(words, self)
        button.setProperty("kind", "row")
        button.setAccessibleName(self.tr("Show in Documents: {0}").format(words))
        button.setToolTip(words)
        button.clicked.connect(self._asker(document.doc))
        return button

    def _asker(self, path: str) -> Callable[[], None]:
        return lambda: self.document_asked.emit(path)

    def _say(self, words: str) -> None:
        label: QLabel = wrapped_label(self, "caption")
        label.setText(words)
        self._column.addWidget(label)
