"""What the Ask page says before there is an answer to show."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import icons
from desktop.gui.widgets.card_button import CardButton
from desktop.gui.widgets.elided import ElidedParagraph
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.wrapped import wrapped_label

_ICON = 48
_WIDTH = 520


class ExampleButton(CardButton):
    """A question to try, in full."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        words = ElidedParagraph(3, self)
        words.set_text(question)
        self.column.setContentsMargins(14, 8, 14, 10)
        self.column.addWidget(words)
        self.setAccessibleName(self.tr("Ask: {question}").format(question=question))


class EmptyState(QWidget):
    """Says what to do, and offers it."""

    example_chosen = Signal(str)
    documents_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = "documents"
        self._sign = QLabel(self)
        self._title = self._label("title")
        self._text = self._label("muted")
        self.add_documents = QPushButton(self.tr("Go to Documents"), self)
        self.add_documents.setProperty("kind", "primary")
        self.add_documents.clicked.connect(self.documents_asked)
        self._examples = QVBoxLayout()
        self._examples.setSpacing(8)
        self.examples: list[ExampleButton] = []
        self._build()
        self.show_state(0, ())

    def show_state(self, documents: int, examples: Sequence[str]) -> None:
        """Nothing to ask about yet, or something, perhaps with questions to try."""
        self._drawing = "ask" if documents else "documents"
        self._draw()
        if not documents:
            title = self.tr("There are no documents in this matter yet")
            text = self.tr(
                "Drag files or folders anywhere into this window. They are read on this computer, "
                "and kept encrypted."
            )
        else:
            title = self.tr("Ask about the documents of this matter")
            text = self.tr(
                "You see the passages first, then an answer that cites them. Every figure that no "
                "passage holds is marked."
            )
        self._title.setText(title)
        self._text.setText(text)
        self.add_documents.setVisible(not documents)
        self._show_examples(examples if documents else ())

    def _show_examples(self, examples: Sequence[str]) -> None:
        if [button.question for button in self.examples] == list(examples):
            return
        for button in self.examples:
            self._examples.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.examples = []
        for question in examples:
            button = ExampleButton(question, self)
            button.clicked.connect(self._on_example)
            self._examples.addWidget(button)
            self.examples.append(button)

    def _on_example(self) -> None:
        button = self.sender()
        if isinstance(button, ExampleButton):
            self.example_chosen.emit(button.question)

    def _build(self) -> None:
        self._inside = inside = QWidget(self)
        self._fit_letters()
        column = QVBoxLayout(inside)
        column.setSpacing(10)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._sign, 0, centre)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addWidget(self.add_documents, 0, centre)
        column.addLayout(self._examples)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)
        holder = QWidget(self)
        holder.setObjectName("scrolled")
        middle = QVBoxLayout(holder)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(2)
        middle.addLayout(row)
        middle.addStretch(3)
        # Large letters on a small screen.
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def changeEvent(self, event: QEvent) -> None:
        """A line keeps its number of words whatever the size of the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_letters()

    def _fit_letters(self) -> None:
        # Qt can tell of a font while the page is being made.
        if (inside := getattr(self, "_inside", None)) is not None:
            inside.setMaximumWidth(max(_WIDTH, scaled(self, _WIDTH)))

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap(self._drawing, _ICON, "accent", ratio))

    def _label(self, role: str) -> QLabel:
        label = wrapped_label(self, role)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label
