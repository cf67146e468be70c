"""What a review table is of: the documents, and the questions that are put to each."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Document, ReviewPlan
from desktop.gui.ask.answer_lines import quiet_button
from desktop.gui.ask.review.documents_model import DocumentsModel
from desktop.gui.widgets.flow_layout import FlowLayout
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.words import count_words

# From this width on the documents stand beside the questions.
_BESIDE_FROM = 640
_LAID_OUT_AT_ONCE = 2_000


class ChoosingView(QWidget):
    """``begun`` asks for the table."""

    begun = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.model = DocumentsModel()
        self.list = QListView(self)
        self.every = quiet_button(
            self, "check", self.tr("All"), self.tr("Choose all documents that are listed")
        )
        self.none = quiet_button(
            self, "close", self.tr("None"), self.tr("Choose none of the documents that are listed")
        )
        self.counted = QLabel(self)
        self.questions = QPlainTextEdit(self)
        self.begin = QPushButton(self.tr("Read the documents"), self)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.field.textChanged.connect(self.model.narrow)
        self.model.dataChanged.connect(self._count)
        self.model.modelReset.connect(self._count)
        self.every.clicked.connect(lambda: self.model.choose_listed(chosen=True))
        self.none.clicked.connect(lambda: self.model.choose_listed(chosen=False))
        self.questions.textChanged.connect(self._count)
        self.begin.clicked.connect(self.begun)

    def show_documents(self, documents: Sequence[Document]) -> None:
        """What can be chosen, in this order; what was chosen stays so. What is new is chosen where
        all were."""
        before = self.model.chosen
        had_all = len(before) == self.model.total
        self.model.fill(documents, lambda document_id: had_all or document_id in before)

    def show_plan(self, plan: ReviewPlan, documents: Sequence[Document]) -> None:
        """What was chosen before."""
        self.questions.setPlainText("\n".join(plan.questions))
        chosen = frozenset(plan.documents)
        self.model.fill(documents, lambda document_id: not chosen or document_id in chosen)

    def plan(self) -> ReviewPlan:
        """What is chosen; no document's id stands for all of them."""
        chosen = self.model.chosen
        every = len(chosen) == self.model.total
        return ReviewPlan(self._asked(), () if every else tuple(sorted(chosen)))

    def _asked(self) -> tuple[str, ...]:
        lines = (" ".join(line.split()) for line in self.questions.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(self, _BESIDE_FROM)
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def _count(self) -> None:
        chosen, questions = len(self.model.chosen), len(self._asked())
        self.counted.setText(
            self.tr("{chosen} of {all} documents, {cells} cells").format(
                chosen=count_words(chosen),
                all=count_words(self.model.total),
                cells=count_words(chosen * questions),
            )
        )
        self.begin.setEnabled(chosen > 0 and questions > 0)

    def _build(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a document"))
        self.field.setAccessibleName(self.tr("Find a document"))
        self.field.setClearButtonEnabled(True)
        self.list.setModel(self.model)
        # Else Qt asks for the size of each of 20,000, and where all of them stand in one go.
        self.list.setUniformItemSizes(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_LAID_OUT_AT_ONCE)
        self.list.setAccessibleName(self.tr("Documents of the table"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(18, 18))
        self.questions.setPlaceholderText(
            self.tr("One question a line, for example:\nWhich law governs it?\nWhen does it end?")
        )
        self.questions.setAccessibleName(self.tr("Questions of the table, one a line"))
        self.questions.setTabChangesFocus(True)
        self.counted.setProperty("role", "muted")
        self.begin.setProperty("kind", "primary")
        documents = self._half(self.tr("Documents"))
        documents.addWidget(self.field)
        documents.addWidget(self.list, 1)
        buttons = QWidget(self)
        flow = FlowLayout(6, buttons)
        flow.addWidget(self.every)
        flow.addWidget(self.none)
        documents.addWidget(buttons)
        self._half(self.tr("Questions")).addWidget(self.questions, 1)
        below = QWidget(self)
        flow = FlowLayout(12, below)
        flow.addWidget(self.begin)
        flow.addWidget(self.counted)
        self._halves.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._halves, 1)
        column.addWidget(below)
        self._count()

    def _half(self, title: str) -> QVBoxLayout:
        head = QLabel(title, self)
        head.setProperty("role", "heading")
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(head)
        self._halves.addLayout(column, 1)
        return column
