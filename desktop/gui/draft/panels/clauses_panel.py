"""The clause library beside a draft: found, compared, put in."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.drafting.clause_library.clause_difference import Difference
from desktop.drafting.clause_library.clauses import NEUTRAL, Clause
from desktop.gui import theme
from desktop.gui.draft.panels.side_panels import Panel
from desktop.gui.widgets.box_label import name_box
from desktop.gui.widgets.fonts import reading_font
from desktop.gui.widgets.measured_browser import MeasuredBrowser

_CLAUSE = Qt.ItemDataRole.UserRole
_OWN = "own"
_NONE = Qt.KeyboardModifier.NoModifier
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ClausesPanel(Panel):
    """``asked`` has the words to look for, ``chosen`` the clause that is to be shown, ``compared``
    two of them, ``insert_asked`` the one that is to be put in; ``keep_asked`` wants the selected
    text kept under a title; ``remove_asked`` has one of the user's own that is to go."""

    asked = Signal(str)
    chosen = Signal(object)
    compared = Signal(object, object)
    insert_asked = Signal(object)
    keep_asked = Signal(str)
    remove_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Clauses"), parent)
        self.field = QLineEdit(self)
        self.list = QListWidget(self)
        self.variants = QComboBox(self)
        self.text = MeasuredBrowser(self)
        self.note = QLabel(self)
        self.insert_button = QPushButton(self.tr("Insert at the caret"), self)
        self.keep_button = QPushButton(self.tr("Keep the selection"), self)
        self.remove_button = QPushButton(self.tr("Remove this clause"), self)
        self.name = QLineEdit(self)
        self._build()
        self._by_hand = False
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_words)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemActivated.connect(self._on_insert)
        self.variants.activated.connect(self._on_variant)
        self.insert_button.clicked.connect(self._on_insert)
        self.keep_button.clicked.connect(self._on_keep)
        self.remove_button.clicked.connect(self._on_remove)
        self.name.returnPressed.connect(self._on_keep)
        self.set_selected(selected=False)

    def begin(self) -> None:
        """Looking for a clause begins with its words."""
        self.field.setFocus()
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the words that are looked for, the arrows go through what was found."""
        if watched is self.field and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier)
            if event.type() == QEvent.Type.KeyPress and plain and event.key() in _STEPS:
                self._step(_STEPS[event.key()])
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self._by_hand = True

    def current(self) -> Clause | None:
        """The clause that is chosen in the list."""
        item = self.list.currentItem()
        found = item.data(_CLAUSE) if item is not None else None
        return found if isinstance(found, Clause) else None

    def show_clauses(self, clauses: Sequence[Clause], kinds: dict[str, str]) -> None:
        """List what was found; ``kinds`` are the names of kinds by id. What was chosen by hand for
        these words stays chosen, else it is the best that was found."""
        before = self.current() if self._by_hand else None
        self.list.blockSignals(True)
        self.list.clear()
        for clause in clauses:
            words = f"{clause.title}\n{kinds.get(clause.kind, clause.kind)} · {side_words(clause)}"
            item = QListWidgetItem(words)
            item.setData(_CLAUSE, clause)
            self.list.addItem(item)
        self.list.blockSignals(False)
        names = [clause.id for clause in clauses]
        known = before is not None and before.id in names
        self.list.setCurrentRow(names.index(before.id) if before and known else 0)
        self._by_hand = known
        if not clauses:
            self._on_current()

    def show_clause(self, text: str, note: str, variants: Sequence[Clause]) -> None:
        """Show the chosen clause as it would read here, and what it can be compared with."""
        self._write(html.escape(text).replace("\n", "<br>"))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.variants.clear()
        self.variants.addItem(self.tr("Compare with…"), None)
        for clause in variants:
            self.variants.addItem(f"{clause.title} ({side_words(clause)})", clause)
        self.variants.setEnabled(bool(variants))

    def show_difference(self, found: Sequence[Difference]) -> None:
        """Show what the other variant says otherwise: struck out and underlined, not by colour
        alone."""
        table = theme.tokens(self.palette())
        parts = []
        for each in found:
            words = html.escape(each.text).replace("\n", "<br>")
            if each.kind == "removed":
                parts.append(f'<s style="color:{table.danger}">{words}</s>')
            elif each.kind == "added":
                parts.append(f'<u style="color:{table.success}">{words}</u>')
            else:
                parts.append(words)
        self._write("".join(parts))

    def set_selected(self, *, selected: bool) -> None:
        """Whether there is a selection that could be kept as a clause."""
        self.keep_button.setEnabled(selected)
        self.name.setEnabled(selected)

    def _write(self, text: str) -> None:
        self.text.document().setDefaultFont(reading_font(self.font(), 0.85))
        self.text.setHtml(text)

    def _on_words(self, words: str) -> None:
        self._by_hand = False
        self.asked.emit(words)

    def _on_current(self) -> None:
        clause = self.current()
        self._by_hand = self.list.hasFocus()
        self.insert_button.setEnabled(clause is not None)
        self.remove_button.setVisible(clause is not None and clause.origin == _OWN)
        if clause is None:
            self.show_clause("", "", ())
        else:
            self.chosen.emit(clause)

    def _on_variant(self) -> None:
        clause, other = self.current(), self.variants.currentData()
        if clause is not None and isinstance(other, Clause):
            self.compared.emit(clause, other)
        elif clause is not None:
            self.chosen.emit(clause)

    def _on_insert(self) -> None:
        other = self.variants.currentData()
        clause = other if isinstance(other, Clause) else self.current()
        if clause is not None:
            self.insert_asked.emit(clause)

    def _on_keep(self) -> None:
        self.keep_asked.emit(self.name.text().strip())

    def _on_remove(self) -> None:
        if (clause := self.current()) is not None:
            # The button goes with the clause, and would leave the keys to another part.
            self.list.setFocus()
            self.remove_asked.emit(clause)

    def _build_finding(self) -> None:
        self.field.setPlaceholderText(self.tr("What it is about: “late payment”"))
        self.field.setAccessibleName(self.tr("Find a clause"))
        self.field.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Clauses that were found"))
        self.list.setWordWrap(True)
        # The bar that appears with many takes width: their words need other lines then.
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name_box(self.variants, self.tr("Compare with another variant"))
        self.variants.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.variants.setMinimumContentsLength(14)

    def _build_clause(self) -> None:
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("The clause as it would read here"))
        self.note.setWordWrap(True)
        self.note.setProperty("role", "caption")
        self.insert_button.setProperty("kind", "primary")
        self.name.setPlaceholderText(self.tr("Its title"))
        self.name.setAccessibleName(self.tr("Title of the clause to be kept"))
        self.keep_button.setToolTip(self.tr("Keep the selected text as a clause of your own"))
        self.remove_button.setProperty("kind", "quiet")
        self.remove_button.hide()
        for button in (self.insert_button, self.keep_button, self.remove_button):
            button.setAccessibleName(button.text())

    def _build(self) -> None:
        self._build_finding()
        self._build_clause()
        panes = QSplitter(Qt.Orientation.Vertical, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.list)
        below = QWidget(self)
        inside = QVBoxLayout(below)
        inside.setContentsMargins(0, 6, 0, 0)
        inside.addWidget(self.variants)
        inside.addWidget(self.text, 1)
        inside.addWidget(self.note)
        inside.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        panes.addWidget(below)
        panes.setSizes([220, 320])
        keeping = QHBoxLayout()
        keeping.addWidget(self.name, 1)
        keeping.addWidget(self.keep_button)
        self.column.addWidget(self.field)
        self.column.addWidget(panes, 1)
        self.column.addWidget(self.insert_button)
        self.column.addLayout(keeping)


def side_words(clause: Clause) -> str:
    """Whom a clause favours, and whether it is the user's own."""
    tr = QCoreApplication.translate
    own = tr("clauses", "your own") if clause.origin == _OWN else ""
    side = (
        tr("clauses", "neutral")
        if clause.side == NEUTRAL
        else tr("clauses", "for the {0}").format(clause.side)
    )
    return f"{side}, {own}" if own else side
