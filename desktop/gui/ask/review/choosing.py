"""What a review table is of: the documents, and the questions that are put to each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Document, ReviewPlan
from desktop.gui import icons
from desktop.gui.ask.answer_lines import quiet_button
from desktop.gui.documents.states import kind_icon
from desktop.gui.widgets.flow_layout import FlowLayout
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.words import count_words

_ID = Qt.ItemDataRole.UserRole
# From this width on the documents stand beside the questions.
_BESIDE_FROM = 640


class ChoosingView(QWidget):
    """``begun`` asks for the table."""

    begun = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.list = QListWidget(self)
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
        self.field.textChanged.connect(self._on_words)
        self.list.itemChanged.connect(lambda item: self._count())
        self.every.clicked.connect(lambda: self._check_listed(checked=True))
        self.none.clicked.connect(lambda: self._check_listed(checked=False))
        self.questions.textChanged.connect(self._count)
        self.begin.clicked.connect(self.begun)

    def show_documents(self, documents: Sequence[Document]) -> None:
        """What can be chosen; what was chosen stays so. What is new is chosen where all were."""
        before = self._checked()
        had_all = len(before) == self.list.count()
        self._fill(documents, lambda document_id: had_all or document_id in before)

    def show_plan(self, plan: ReviewPlan, documents: Sequence[Document]) -> None:
        """What was chosen before."""
        self.questions.setPlainText("\n".join(plan.questions))
        self._fill(documents, lambda i: not plan.documents or i in plan.documents)

    def plan(self) -> ReviewPlan:
        """What is chosen; no document's id stands for all of them."""
        lines = (" ".join(line.split()) for line in self.questions.toPlainText().splitlines())
        questions = tuple(dict.fromkeys(line for line in lines if line))
        checked = self._checked()
        every = len(checked) == self.list.count()
        return ReviewPlan(questions, () if every else tuple(sorted(checked)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(self, _BESIDE_FROM)
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def _fill(self, documents: Sequence[Document], is_chosen: Callable[[int], bool]) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for document in sorted(documents, key=lambda each: each.name.casefold()):
            item = QListWidgetItem(icons.icon(kind_icon(document.kind), "muted"), document.name)
            item.setToolTip(document.path)
            item.setData(_ID, document.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            chosen = is_chosen(document.id)
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(blocked)
        self._on_words(self.field.text())
        self._count()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _checked(self) -> set[int]:
        return {
            int(item.data(_ID))
            for item in self._items()
            if item.checkState() == Qt.CheckState.Checked
        }

    def _check_listed(self, *, checked: bool) -> None:
        blocked = self.list.blockSignals(True)
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.list.blockSignals(blocked)
        self._count()

    def _on_words(self, words: str) -> None:
        wanted = words.casefold().split()
        for item in self._items():
            said = item.toolTip().casefold()
            item.setHidden(not all(word in said for word in wanted))

    def _count(self) -> None:
        chosen, questions = len(self._checked()), len(self.plan().questions)
        self.counted.setText(
            self.tr("{chosen} of {all} documents, {cells} cells").format(
                chosen=count_words(chosen),
                all=count_words(self.list.count()),
                cells=count_words(chosen * questions),
            )
        )
        self.begin.setEnabled(chosen > 0 and questions > 0)

    def _build(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a document"))
        self.field.setAccessibleName(self.tr("Find a document"))
        self.field.setClearButtonEnabled(True)
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
