"""Which model answers: one for each kind of matter; for the open matter its kind and its own."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QLabel, QWidget

from desktop.gui.models.facts import Listed, kind_words
from desktop.gui.widgets.scroll_page import muted
from desktop.gui.widgets.wrapped import wrapped_label

_KINDS = ("general", "legal", "medical", "finance")
# So many letters have room for a label and the name of a model beside it.
_LETTERS_BESIDE = 60


class ChoosingCard(QFrame):
    """``kind_model_chosen``: kind, model; ``matter_kind_chosen``: kind; ``matter_model_chosen``:
    model. "" is none in particular."""

    kind_model_chosen = Signal(str, str)
    matter_kind_chosen = Signal(str)
    matter_model_chosen = Signal(str)
    gpu_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.by_kind = {kind: QComboBox(self) for kind in _KINDS}
        self.matter = wrapped_label(self, "strong")
        self.matter_kind = QComboBox(self)
        self.matter_model = QComboBox(self)
        self.answers = muted("", self)
        self.gpu = QCheckBox(self.tr("Use the graphics processor"), self)
        self.gpu_words = muted("", self)
        self._rows: list[tuple[int, QComboBox]] = []
        self._below = False
        self._build()

    def show_choice(self, listed: Listed) -> None:
        """Show what was chosen, and what there is to choose from."""
        writers = [(row.model.title, row.model.name) for row in listed.rows if row.can_be_tried]
        for kind, box in self.by_kind.items():
            none = (
                self.tr("The one that comes with Strongroom")
                if kind == _KINDS[0]
                else self.tr("The one for general matters")
            )
            _fill(box, [(none, ""), *writers], listed.by_kind.get(kind, ""))
        has_matter = bool(listed.matter)
        for part in (self.matter, self.matter_kind, self.matter_model, self.answers):
            part.setVisible(has_matter)
        for label in self._matter_labels:
            label.setVisible(has_matter)
        self.matter.setText(self.tr("The open matter: {0}").format(listed.matter))
        kinds = [(kind_words(kind).capitalize(), kind) for kind in _KINDS]
        _fill(self.matter_kind, kinds, listed.kind)
        own = [(self.tr("The one for its kind"), ""), *writers]
        _fill(self.matter_model, own, listed.own)
        titles = {row.model.name: row.model.title for row in listed.rows}
        self.answers.setText(
            self.tr("{0} answers in it.").format(titles.get(listed.answers, listed.answers))
            if listed.answers
            else self.tr("No model is here to answer in it: evidence alone does.")
        )
        self.gpu.setEnabled(bool(listed.gpus))
        self.gpu_words.setText(
            self.tr(
                "llama.cpp was built for {0}. Answers come faster where the model fits into the "
                "memory of the graphics processor; Stop then acts a moment later."
            ).format(", ".join(listed.gpus))
            if listed.gpus
            else self.tr("llama.cpp was built here for the processor alone.")
        )

    def show_gpu(self, used: bool) -> None:
        """Show whether the graphics processor is used."""
        self.gpu.setChecked(used)

    def _build(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        title = QLabel(self.tr("Which model answers"), self)
        title.setProperty("role", "strong")
        self.setAccessibleName(title.text())
        grid.addWidget(title, 0, 0, 1, 2)
        names = {
            "general": self.tr("In general matters"),
            "legal": self.tr("In legal matters"),
            "medical": self.tr("In medical matters"),
            "finance": self.tr("In matters of finance"),
        }
        for kind, box in self.by_kind.items():
            self._add_row(grid, names[kind], box)
            box.activated.connect(
                lambda _, kind=kind, box=box: self.kind_model_chosen.emit(kind, box.currentData())
            )
        grid.addWidget(self.matter, grid.rowCount(), 0, 1, 2)
        self._matter_labels = (
            self._add_row(grid, self.tr("Kind of matter"), self.matter_kind),
            self._add_row(grid, self.tr("Its model"), self.matter_model),
        )
        self.matter_kind.activated.connect(
            lambda _: self.matter_kind_chosen.emit(self.matter_kind.currentData())
        )
        self.matter_model.activated.connect(
            lambda _: self.matter_model_chosen.emit(self.matter_model.currentData())
        )
        for part in (self.answers, self.gpu, self.gpu_words):
            grid.addWidget(part, grid.rowCount(), 0, 1, 2)
        self.gpu.clicked.connect(self.gpu_chosen)

    def _add_row(self, grid: QGridLayout, words: str, box: QComboBox) -> QLabel:
        label = QLabel(words, self)
        label.setBuddy(box)
        box.setAccessibleName(words)
        box.setMinimumContentsLength(6)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row = grid.rowCount()
        grid.addWidget(label, row, 0)
        grid.addWidget(box, row, 1)
        # Where the box stands when there is no room for it beside its label.
        grid.setRowMinimumHeight(row + 1, 0)
        self._rows.append((row, box))
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where a model's name would be cut beside its label, it stands below."""
        super().resizeEvent(event)
        below = self.width() < _LETTERS_BESIDE * self.fontMetrics().averageCharWidth()
        if below == self._below:
            return
        self._below = below
        for row, box in self._rows:
            self._grid.removeWidget(box)
            if below:
                self._grid.addWidget(box, row + 1, 0, 1, 2)
            else:
                self._grid.addWidget(box, row, 1)


def _fill(box: QComboBox, choices: list[tuple[str, str]], chosen: str) -> None:
    """Keep the box as it is where nothing changed: it may be open."""
    there = [(box.itemText(n), box.itemData(n)) for n in range(box.count())]
    if there != choices:
        box.clear()
        for text, value in choices:
            box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
