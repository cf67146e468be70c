"""What Strongroom keeps in mind: notes that the user made, to see, change and delete."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import one_line
from desktop.gui.ask.answer_lines import quiet_button
from desktop.gui.widgets.box_label import name_box
from desktop.gui.widgets.growing_edit import GrowingEdit
from desktop.gui.widgets.wrapped import wrapped_label
from desktop.vault.desk.notes import NoteKind

if TYPE_CHECKING:
    from desktop.vault.desk.notes import Note

_MOST_LINES = 6


class NoteCard(QFrame):
    """One note with its two buttons."""

    edit_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, note: "Note", parent: QWidget) -> None:
        super().__init__(parent)
        self.note = note
        self.setProperty("role", "sunken")
        kind = QLabel(_kind_words(self, note), self)
        kind.setProperty("role", "caption")
        short = one_line(note.text)[:60]
        self.edit = quiet_button(self, "draft", "", self.tr("Change the note: {0}").format(short))
        self.remove = quiet_button(self, "trash", "", self.tr("Delete the note: {0}").format(short))
        text = wrapped_label(self, "")
        text.setText(note.text)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(kind, 1)
        head.addWidget(self.edit)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 4, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(text)
        self.edit.clicked.connect(lambda: self.edit_asked.emit(self.note))
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self.note))


class NotesPanel(QFrame):
    """``kept`` has the id of the note that is changed, 0 for a new one, whether it is for every
    matter, its kind and its text."""

    kept = Signal(int, bool, object, str)
    remove_asked = Signal(object)
    export_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[NoteCard] = []
        self._editing = 0
        self.back = quiet_button(self, "chevron-left", "", self.tr("Back to the conversations"))
        self.export = quiet_button(self, "export", "", self.tr("Export these notes"))
        self.kind = QComboBox(self)
        self.text = GrowingEdit(_MOST_LINES, self)
        self.everywhere = QCheckBox(self.tr("In every matter"), self)
        self.save = QPushButton(self.tr("Keep in mind"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._build()
        self.back.clicked.connect(self.closed)
        self.export.clicked.connect(self.export_asked)
        self.save.clicked.connect(self._on_save)
        self.text.entered_line.connect(self._on_save)
        self.text.textChanged.connect(self._on_typed)
        self.cancel.clicked.connect(self._end_editing)
        self._end_editing()

    def show_notes(self, notes: Sequence["Note"]) -> None:
        """Replace the list."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for place, note in enumerate(notes):
            card = NoteCard(note, self._inside)
            card.edit_asked.connect(self._on_edit)
            card.remove_asked.connect(self.remove_asked)
            self._column.insertWidget(place, card)
            self.cards.append(card)
        self._empty.setVisible(not notes)
        self.export.setEnabled(bool(notes))

    def reset(self) -> None:
        """For another matter."""
        self._end_editing()
        self.show_notes(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends editing, then closes."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._editing:
            self._end_editing()
        else:
            self.closed.emit()

    def _on_edit(self, note: "Note") -> None:
        self._editing = note.id
        self.kind.setCurrentIndex(list(NoteKind).index(note.kind))
        self.everywhere.setChecked(note.matter is None)
        self.text.put(note.text)
        self.cancel.show()
        self.text.setFocus()

    def _end_editing(self) -> None:
        self._editing = 0
        self.text.clear()
        self.everywhere.setChecked(False)
        self.cancel.hide()

    def _on_typed(self) -> None:
        self.save.setEnabled(bool(self.text.toPlainText().strip()))

    def _on_save(self) -> None:
        text = self.text.toPlainText().strip()
        if text:
            kind = list(NoteKind)[self.kind.currentIndex()]
            self.kept.emit(self._editing, self.everywhere.isChecked(), kind, text)
            self._end_editing()

    # -------------------------------------------------------------------------------- building

    def _build(self) -> None:
        self.setProperty("role", "card")
        title = QLabel(self.tr("Kept in mind"), self)
        title.setProperty("role", "strong")
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(title, 1)
        head.addWidget(self.export)
        words = wrapped_label(self, "caption")
        words.setText(
            self.tr(
                "Yours to change and delete. The model reads them with each question; “Our "
                "client is …” tells who “our client” is. Notes are not evidence: no answer cites "
                "them, and no figure is taken from them."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(words)
        column.addWidget(self._list(), 1)
        column.addWidget(self._form())

    def _list(self) -> QScrollArea:
        self._inside = QWidget(self)
        self._inside.setObjectName("scrolled")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(6)
        self._empty = wrapped_label(self._inside, "muted")
        self._empty.setText(
            self.tr("Nothing yet. For example: “Our client is Tidewater Books Ltd.”")
        )
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(self._inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Notes"))
        return area

    def _form(self) -> QWidget:
        form = QWidget(self)
        self.kind.addItems([self.tr("A fact"), self.tr("A preference"), self.tr("Context")])
        name_box(self.kind, self.tr("Kind of note"))
        self.text.setPlaceholderText(self.tr("A new note"))
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.save.setEnabled(False)
        for button in (self.save, self.cancel, self.everywhere):
            button.setAccessibleName(button.text())
        self.everywhere.setToolTip(self.tr("Not only in this matter"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.kind)
        column.addWidget(self.text)
        column.addWidget(self.everywhere)
        column.addLayout(row)
        return form


def _kind_words(widget: QWidget, note: "Note") -> str:
    words = {
        NoteKind.FACT: widget.tr("Fact"),
        NoteKind.PREFERENCE: widget.tr("Preference"),
        NoteKind.CONTEXT: widget.tr("Context"),
    }[note.kind]
    return words if note.matter is not None else widget.tr("{0} · every matter").format(words)
