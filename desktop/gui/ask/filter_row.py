"""The row in which a search is limited to documents, kinds, days or a party."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.ask.filters import Choices, Filters
from desktop.gui.documents.states import kind_words
from desktop.gui.widgets.day_field import DayField
from desktop.gui.widgets.flow_layout import FlowLayout
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.wrapped import wrapped_label
from desktop.terms import name_stems

_DOCUMENT_WIDTH, _KIND_WIDTH, _PARTY_WIDTH = 216, 168, 168
_OFFERS_WIDTH = 400
_MOST_OFFERED = 8
_LONGEST_PARTY = 200


class FilterRow(QWidget):
    """``changed`` has the filters as they are now; ``closed`` asks for the row to be closed."""

    changed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._choices = Choices()
        self._offered: dict[str, tuple[str, ...]] = {}
        self.document = QLineEdit(self)
        self.document.setPlaceholderText(self.tr("Type a name"))
        self.kind = QComboBox(self)
        self.since = DayField(
            self.tr("Dated from"), self.tr("Choose the first day from a calendar"), self
        )
        self.until = DayField(
            self.tr("Dated until"), self.tr("Choose the last day from a calendar"), self
        )
        self.party = QLineEdit(self)
        self.party.setPlaceholderText(self.tr("Any party"))
        self.party.setToolTip(self.tr("A name that stands at the beginning of the document"))
        self.party.setMaxLength(_LONGEST_PARTY)
        self.problem = wrapped_label(self, "error")
        self._names = QStringListModel(self)
        self.completer = QCompleter(self._names, self)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setMaxVisibleItems(_MOST_OFFERED)
        self.completer.setPopup(self._offers())
        self.document.setCompleter(self.completer)
        self._build()
        self._fit_letters()
        self._connect()
        self.show_choices(Choices())
        self.hide()

    def show_choices(self, choices: Choices) -> None:
        """Offer these documents and kinds."""
        self._choices = choices
        self._names.setStringList([label for _, label in choices.documents])
        self._offer_kinds()

    def show_filters(self, filters: Filters) -> None:
        """Show what is chosen."""
        self._filters = filters
        if self.since.day != filters.since:
            self.since.set_day(filters.since)
        if self.until.day != filters.until:
            self.until.set_day(filters.until)
        if self.party.text().strip() != filters.party:
            self.party.setText(filters.party)
        self._say("")
        self._offer_kinds()

    def commit(self) -> None:
        """Take what is typed and not yet entered."""
        self.since.commit()
        self.until.commit()
        self._on_party()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the row; Enter in a field asks nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _on_completed(self, index: QModelIndex) -> None:
        self._choose(str(index.data()))

    def _on_document(self) -> None:
        """Enter takes the document of this name, or the only one whose name has these letters."""
        text = self.document.text().strip().casefold()
        if not text:
            return
        labels = [label for _, label in self._choices.documents]
        exact = [label for label in labels if label.casefold() == text]
        found = exact or [label for label in labels if text in label.casefold()]
        if len(found) == 1:
            self._choose(found[0])
        elif found:
            self._say(self.tr("Several documents have this in their names: choose one."))
            self.completer.complete()
        else:
            self._say(self.tr("No document of this matter has this in its name."))

    def _choose(self, label: str) -> None:
        chosen = next((each for each in self._choices.documents if each[1] == label), None)
        self.document.clear()
        if chosen is not None:
            self._change(self._filters.with_document(chosen))

    def _on_kind(self, position: int) -> None:
        kinds = self._offered.get(self.kind.itemText(position)) if position else None
        if kinds:
            self._change(self._filters.with_kinds(kinds))

    def _on_day(self) -> None:
        changed = replace(self._filters, since=self.since.day, until=self.until.day)
        self._change(changed)
        if changed.since and changed.until and changed.since > changed.until:
            self._say(self.tr("The first day is after the last: no document meets both."))

    def _on_party(self) -> None:
        party = " ".join(self.party.text().split())
        if party and not name_stems(party):
            self._say(self.tr("Write a word of the party's name."))
        elif party != self._filters.party:
            self._change(replace(self._filters, party=party))

    def _change(self, filters: Filters) -> None:
        if filters != self._filters:
            self.show_filters(filters)
            self.changed.emit(filters)

    def _offer_kinds(self) -> None:
        """Kinds that are called the same are chosen together; those that are chosen are gone."""
        self._offered = {}
        for kind in self._choices.kinds:
            if kind not in self._filters.kinds:
                words = kind_words(kind)
                self._offered[words] = (*self._offered.get(words, ()), kind)
        self.kind.clear()
        first = self.tr("Another kind…") if self._filters.kinds else self.tr("Any kind")
        self.kind.addItems([first, *self._offered])
        self.kind.setEnabled(bool(self._offered))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setAccessibleName(words)
        self.problem.setVisible(bool(words))

    def _connect(self) -> None:
        # The completer writes into the field after it has told of the choice.
        self.completer.activated[QModelIndex].connect(  # type: ignore[index]  # Qt's overloads
            self._on_completed, Qt.ConnectionType.QueuedConnection
        )
        self.document.returnPressed.connect(self._on_document)
        self.document.textEdited.connect(lambda: self._say(""))
        self.kind.activated.connect(self._on_kind)
        for field in (self.since, self.until):
            field.changed.connect(self._on_day)
            field.refused.connect(self._say)
        self.party.editingFinished.connect(self._on_party)

    def _build(self) -> None:
        fields = QWidget(self)
        flow = FlowLayout(12, fields)
        for words, field in (
            (self.tr("Documents"), self.document),
            (self.tr("Kind"), self.kind),
            (self.tr("Dated from"), self.since),
            (self.tr("Dated until"), self.until),
            (self.tr("Party"), self.party),
        ):
            flow.addWidget(self._named(words, field))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(fields)
        column.addWidget(self.problem)

    def changeEvent(self, event: QEvent) -> None:
        """Room for what is chosen, in letters of any size."""
        super().changeEvent(event)
        # Qt tells of the first letters while the row is being made.
        if event.type() == QEvent.Type.FontChange and hasattr(self, "completer"):
            self._fit_letters()

    def _fit_letters(self) -> None:
        self.document.setMinimumWidth(scaled(self, _DOCUMENT_WIDTH))  # what is left is its too
        self.kind.setFixedWidth(scaled(self, _KIND_WIDTH))
        self.party.setFixedWidth(scaled(self, _PARTY_WIDTH))

    def _offers(self) -> QListView:
        offers = QListView(self)
        offers.setObjectName("offers")
        offers.setMinimumWidth(_OFFERS_WIDTH)
        offers.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        offers.setAccessibleName(self.tr("Documents with these letters in their names"))
        return offers

    def _named(self, words: str, field: QWidget) -> QWidget:
        named = QWidget(self)
        label = QLabel(words, named)
        label.setProperty("role", "caption")
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words)
        column = QVBoxLayout(named)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(field)
        if isinstance(field, DayField):
            column.setAlignment(field, Qt.AlignmentFlag.AlignLeft)
        return named
