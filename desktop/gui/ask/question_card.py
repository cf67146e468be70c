"""The question with what belongs to it: Ask, Stop, in what to look, and whether a model shall
write."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import one_line
from desktop.gui import icons, theme
from desktop.gui.ask.filter_chips import FilterChips
from desktop.gui.ask.filter_row import FilterRow
from desktop.gui.ask.question_box import QuestionBox
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.tab_order import go_through


class QuestionCard(QWidget):
    """Its border shows that the question has the focus."""

    asked = Signal(str)
    stop_asked = Signal()
    models_asked = Signal()
    editing_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QuestionBox(self)
        self.box.setProperty("role", "reading")
        self.ask_button = QPushButton(icons.icon("send", "on_accent"), self.tr("Ask"), self)
        self.ask_button.setProperty("kind", "primary")
        self.ask_button.setToolTip(self.tr("Ask (Enter)"))
        self.ask_button.setAccessibleDescription(self.tr("Enter"))  # the tip says the name again
        self.stop_button = QPushButton(icons.icon("stop", "danger"), self.tr("Stop"), self)
        self.stop_button.setProperty("kind", "danger")
        self.stop_button.setToolTip(self.tr("Stop (Escape)"))
        self._instead = ElidedLabel(self, Qt.TextElideMode.ElideRight)
        self._instead.setProperty("role", "caption")
        self.keep_old = QToolButton(self)
        self.keep_old.setIcon(icons.icon("close", "muted"))
        self.keep_old.setToolTip(self.tr("Ask it as a new question instead"))
        self.keep_old.setAccessibleName(self.keep_old.toolTip())
        self.filters = FilterRow(self)
        self.chips = FilterChips(self)
        self.filter_button = QToolButton(self)
        self.filter_button.setIcon(icons.icon("filter", "muted"))
        self.filter_button.setText(self.tr("Filter"))
        self.filter_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.filter_button.setCheckable(True)
        self.filter_button.setToolTip(
            self.tr("Look only in some documents, kinds, days or for a party")
        )
        self.filter_button.setAccessibleName(self.tr("Filter what is searched"))
        self.evidence_only = QCheckBox(self.tr("Evidence only"), self)
        self.evidence_only.setToolTip(self.tr("Show the passages, and let no model write"))
        self.models_link = QPushButton(self.tr("No language model is installed"), self)
        self.models_link.setProperty("kind", "quiet")
        self.models_link.setToolTip(self.tr("See which models can be installed"))
        for button in (self.ask_button, self.stop_button, self.evidence_only, self.models_link):
            button.setAccessibleName(button.text())
        self._build()
        self.box.entered_line.connect(self._on_ask)
        self.box.left.connect(self.update)
        self.box.entered.connect(self.update)
        self.ask_button.clicked.connect(self._on_ask)
        self.stop_button.clicked.connect(self.stop_asked)
        self.keep_old.clicked.connect(self.editing_ended)
        self.show_editing("")
        self.models_link.clicked.connect(self.models_asked)
        self.set_running(False)
        self.set_has_model(True)

    def set_running(self, running: bool) -> None:
        """Offer to stop, or to ask. The focus stays on whichever button is there."""
        had_focus = self.stop_button.hasFocus() or self.ask_button.hasFocus()
        self.stop_button.setEnabled(running)
        self.ask_button.setVisible(not running)
        self.stop_button.setVisible(running)
        if had_focus:
            (self.stop_button if running else self.ask_button).setFocus()

    def show_editing(self, question: str) -> None:
        """Say which question what is typed will stand beside; "" for none."""
        words = self.tr("Asked beside: {0}").format(one_line(question))
        self._instead.setText(words)
        self._instead.setVisible(bool(question))
        self.keep_old.setVisible(bool(question))

    def set_follow_up(self, *, follow_up: bool) -> None:
        """Whether a conversation goes on."""
        self.box.setPlaceholderText(
            self.tr("Ask on, or about something else")
            if follow_up
            else self.tr("Ask about the documents of this matter")
        )
        # Qt paints other words only when they appear or go.
        self.box.viewport().update()

    def set_stopping(self) -> None:
        """Stop was asked for; once is enough."""
        self.stop_button.setEnabled(False)

    def set_has_model(self, has_model: bool) -> None:
        """Without a model there is evidence only, and a way to where models are."""
        if not has_model:
            self.evidence_only.setChecked(True)
        elif not self.evidence_only.isEnabled():
            self.evidence_only.setChecked(False)
        self.evidence_only.setEnabled(has_model)
        self.models_link.setVisible(not has_model)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        table = theme.tokens(self.palette())
        focused = self.box.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = table.accent if focused else table.border_strong
        width = 2.0 if focused else 1.0
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(QColor(table.surface))
        inset = width / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, 10, 10)
        painter.end()

    def _on_ask(self) -> None:
        self.asked.emit(self.box.question())

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.filter_button)
        row.addSpacing(4)
        row.addWidget(self.evidence_only)
        row.addWidget(self.models_link)
        row.addStretch(1)
        row.addWidget(self.ask_button)
        row.addWidget(self.stop_button)
        go_through(self.models_link, self.ask_button, self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 10)
        column.setSpacing(4)
        above = QHBoxLayout()
        above.addWidget(self._instead, 1)
        above.addWidget(self.keep_old)
        column.addLayout(above)
        column.addWidget(self.box)
        column.addWidget(self.chips)
        column.addWidget(self.filters)
        column.addLayout(row)
