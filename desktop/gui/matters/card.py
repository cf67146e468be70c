"""A matter as a card: what is in it, in what state, and when it was worked on last."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import icons
from desktop.gui.documents.state_counts import Counted, state_counts
from desktop.gui.widgets.button_menu import add_buttons
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.words import count_words, iso_words
from desktop.vault.holdings.matter_facts import MatterFacts

_MOST_LETTERS = 120


class _NameField(QLineEdit):
    """Escape gives it up."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class MatterCard(QFrame):
    """Emits what is asked; every signal has the matter's name, ``rename_asked`` the new one too."""

    open_asked = Signal(str)
    overview_asked = Signal(str)
    rename_asked = Signal(str, str)
    remove_asked = Signal(str)

    def __init__(self, facts: MatterFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.facts = facts
        self._shown: tuple[MatterFacts, bool] | None = None
        self._name = ElidedLabel(self)
        self._name.setProperty("role", "heading")
        self.field = _NameField(self)
        self.field.setMaxLength(_MOST_LETTERS)
        self.field.setAccessibleName(self.tr("New name of the matter"))
        self.documents = QLabel(self)
        self.states = QLabel(self)
        self.work = ElidedLabel(self)
        self.work.setProperty("role", "caption")
        self.open = QPushButton(self.tr("Open"), self)
        self.overview = QPushButton(self.tr("Overview"), self)
        self.rename = self._tool("pen", self.tr("Rename"))
        self.remove = self._tool("trash", self.tr("Remove…"))
        self.menu = QMenu(self)
        self._build()
        self._connect()
        self.show_facts(facts, chosen=False)

    @property
    def name(self) -> str:
        """The matter's name."""
        return self.facts.matter.name

    def show_facts(self, facts: MatterFacts, *, chosen: bool) -> None:
        """Show what there is now; ``chosen`` marks the matter that is open."""
        if self._shown == (facts, chosen):
            return
        self._shown = (facts, chosen)
        self.facts = facts
        name = facts.matter.name
        self._name.setText(name)
        self._name.setToolTip(name)
        self.documents.setText(self._documents_words())
        self.states.setText(self._states_words())
        self.states.setVisible(bool(self.states.text()))
        self.work.setText(
            self.tr("Last work: {0}").format(iso_words(facts.worked) or self.tr("not known"))
        )
        self.open.setProperty("kind", "primary" if chosen else "")
        self.open.style().unpolish(self.open)
        self.open.style().polish(self.open)
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{self.documents.text()}. {self.states.text()}")
        for button, words in (
            (self.open, self.tr("Open {0}")),
            (self.overview, self.tr("Overview of {0}")),
            (self.rename, self.tr("Rename {0}")),
            (self.remove, self.tr("Remove {0}")),
        ):
            button.setAccessibleName(words.format(name))

    def begin_rename(self) -> None:
        """Type over the name."""
        self.field.setText(self.name)
        self._name.hide()
        self.field.show()
        self.field.setFocus()
        self.field.selectAll()

    def end_rename(self) -> None:
        """Show the name as it is."""
        if not self.field.isHidden():
            self.field.hide()
            self._name.show()
            self.rename.setFocus()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the buttons do."""
        self.menu.clear()
        add_buttons(self.menu, (self.open, self.overview, self.rename))
        self.menu.addSeparator()
        add_buttons(self.menu, (self.remove,))
        self.menu.popup(event.globalPos())

    def _submit(self) -> None:
        name = self.field.text().strip()
        if name and name != self.name:
            self.rename_asked.emit(self.name, name)
        else:
            self.end_rename()

    def _documents_words(self) -> str:
        facts = self.facts
        count = facts.matter.documents
        words = [
            self.tr("One document")
            if count == 1
            else self.tr("{0} documents").format(count_words(count))
        ]
        if facts.questions:
            words.append(
                self.tr("one question")
                if facts.questions == 1
                else self.tr("{0} questions").format(count_words(facts.questions))
            )
        if facts.drafts:
            words.append(
                self.tr("one draft")
                if facts.drafts == 1
                else self.tr("{0} drafts").format(count_words(facts.drafts))
            )
        return " · ".join(words)

    def _states_words(self) -> str:
        shown = Counted.READY, Counted.PROBLEMS, Counted.UNFINISHED
        return " · ".join(state_counts(self.facts.states, *shown))

    # -------------------------------------------------------------------------------- building

    def _tool(self, icon: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(icon, "muted"))
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _build(self) -> None:
        self.field.hide()
        self.states.setProperty("role", "muted")
        self.documents.setWordWrap(True)
        self.states.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open)
        buttons.addWidget(self.overview)
        buttons.addStretch(1)
        buttons.addWidget(self.rename)
        buttons.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 16)
        column.setSpacing(6)
        for widget in (self._name, self.field, self.documents, self.states):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.work)
        column.addSpacing(4)
        column.addLayout(buttons)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # Its words take more lines where it is narrow.
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _connect(self) -> None:
        self.open.clicked.connect(lambda: self.open_asked.emit(self.name))
        self.overview.clicked.connect(lambda: self.overview_asked.emit(self.name))
        self.rename.clicked.connect(self.begin_rename)
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self.name))
        self.field.returnPressed.connect(self._submit)
        self.field.given_up.connect(self.end_rename)
