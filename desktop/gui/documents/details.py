"""What is known of the selected documents, and what can be done with them."""

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Document, Status
from desktop.gui import icons
from desktop.gui.core_texts import said
from desktop.gui.documents.password import PasswordForm
from desktop.gui.documents.remarks import Draft, is_doubtful
from desktop.gui.documents.sort_keys import folder_of
from desktop.gui.documents.states import RETRIABLE, kind_words, look_of
from desktop.gui.documents.tag_row import TagRow
from desktop.gui.file_reasons import said_of_file
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.words import (
    calendar_words,
    count_words,
    iso_words,
    moment_words,
    size_words,
)
from desktop.ingest.run.advice import advice

_LETTERS_FOR_FACTS = 84
# All 20,000 documents may be selected: none of them is gone through in a loop of Python's own.
_id, _size, _state = attrgetter("id"), attrgetter("size"), attrgetter("status")


class DetailsPanel(QFrame):
    """Below the table. Hidden while nothing is selected."""

    open_asked = Signal()
    retry_asked = Signal()
    remove_asked = Signal()
    hidden_asked = Signal()
    drafts_asked = Signal()
    compare_asked = Signal()
    password_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Details of the selected document"))
        self._look = ("state-ready", "success")
        self._is_one = self._is_reading = False
        self._name = ElidedLabel(self)
        self._name.setProperty("role", "heading")
        self._state_icon = QLabel(self)
        self.state = QLabel(self)
        self.state.setProperty("role", "strong")
        self.reason = QLabel(self)
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.advice = QLabel(self)
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setProperty("role", "muted")
        self.also = QLabel(self)
        self.also.setWordWrap(True)
        self.also.setProperty("role", "muted")
        self.also.setTextFormat(Qt.TextFormat.PlainText)
        self.tags = TagRow(self)
        self.password = PasswordForm(self)
        self.password.given.connect(self.password_given)
        self._side = QWidget(self)
        self._facts = {name: (QLabel(self._side), ElidedLabel(self._side)) for name in _FACTS}
        self.open = self._button(self.tr("Open"), "open", self.open_asked)
        self.hidden = self._button(self.tr("Hidden text"), "eye-off", self.hidden_asked)
        self.drafts = self._button(self.tr("Show drafts"), "copy", self.drafts_asked)
        self.compare = self._button(self.tr("Compare"), "scale", self.compare_asked)
        self.retry = self._button(self.tr("Read again"), "refresh", self.retry_asked)
        self.remove = self._button(self.tr("Remove…"), "trash", self.remove_asked)
        self._build()
        self.hide()

    def show_documents(
        self,
        chosen: Sequence[Document],
        also_at: Sequence[str],
        draft: Draft | None = None,
        *,
        is_reading: bool = False,
    ) -> None:
        """Show one document in full, or how many are selected. None hides the panel.
        ``is_reading``: files are read, and nobody can resume what waits."""
        self._is_reading = is_reading
        if not chosen:
            self.hide()
            return
        one = chosen[0] if len(chosen) == 1 else None
        self._is_one = one is not None
        if self.password.would_hide(one):
            self._hold_keys()
        self.password.show_for(one)
        if one is None:
            self._show_many(chosen)
        else:
            self._show_one(one, also_at, draft)
        self._show_side()
        self.open.setVisible(one is not None)
        self.open.setEnabled(one is not None and one.can_be_seen)
        self.hidden.setVisible(one is not None and one.hidden > 0)
        self.drafts.setVisible(one is not None and draft is not None)
        self.compare.setVisible(len(chosen) == 2)
        self.retry.setVisible(not RETRIABLE.isdisjoint(map(_state, chosen)))
        known = any(map(_id, chosen))
        self.retry.setEnabled(known)
        self.remove.setEnabled(known)
        # Last: each label that is shown in a shown panel has all of it laid out anew.
        self.show()
        if self.hasFocus():
            self._give_keys_on()

    def _hold_keys(self) -> None:
        """The form goes while the file is read; its keys would go on to the button that removes
        it."""
        focused = QApplication.focusWidget()
        if focused is not None and self.password.isAncestorOf(focused):
            self.setFocus()

    def _give_keys_on(self) -> None:
        """To the password's field where another one is asked for, or to what can be opened now."""
        if not self.password.isHidden():
            self.password.field.setFocus()
        elif self.open.isEnabled():
            self.open.setFocus()

    def _show_one(self, document: Document, also_at: Sequence[str], draft: Draft | None) -> None:
        look = look_of(document.status)
        self._name.setText(document.name)
        self._set_look(look.icon, look.role)
        self.state.setText(look.label)
        self.reason.setText(said_of_file(document.reason) or self._help(document))
        self.reason.show()
        words = self._advice(document)
        self.advice.setText(words)
        self.advice.setVisible(bool(words))
        self._show_relations(document, also_at, draft)
        values = {
            "kind": kind_words(document.kind or document.name.rpartition(".")[2]),
            "pages": count_words(document.pages) if document.pages else "–",
            "read": self._how_read(document),
            "passages": count_words(document.chunks) if document.chunks else "–",
            "size": size_words(document.size) if document.size else "–",
            "dated": calendar_words(document.dated) or "–",
            "modified": moment_words(document.modified) or "–",
            "added": iso_words(document.added) or "–",
            "folder": folder_of(document),
        }
        for name, (_, value) in self._facts.items():
            value.setText(values[name])
            value.setToolTip(values[name] if name in {"folder", "read"} else "")

    def _help(self, document: Document) -> str:
        if document.status is Status.MISSING and not document.chunks:
            return self.tr("The file is not at its place, and nothing of it was read.")
        return look_of(document.status).help

    def _advice(self, document: Document) -> str:
        if document.status is Status.WAITING and self._is_reading:
            return self.tr("If it is not read in this run, choose “Resume” when that has ended.")
        return said(advice(document.status, document.reason))

    def _how_read(self, document: Document) -> str:
        if not document.chunks:
            return "–"
        if document.confidence is None:
            return self.tr("Text of the file")
        return self.tr("Recognised (OCR), {0} % sure at least").format(
            int(document.confidence * 100)
        )

    def _show_relations(
        self, document: Document, also_at: Sequence[str], draft: Draft | None
    ) -> None:
        """What stands in some relation to it: the same content, drafts, hidden text."""
        words = []
        if also_at:
            places = "\n".join(also_at)
            words.append(self.tr("The same content is also at:\n{0}").format(places))
        if draft is not None:
            words.append(
                self.tr("Draft {0} of {1}, by the time of change; the newest one.").format(
                    draft.number, draft.total
                )
                if draft.number == draft.total
                else self.tr("Draft {0} of {1}; {2} % the same as the newest one.").format(
                    draft.number, draft.total, round(draft.similarity * 100)
                )
            )
        if document.hidden:
            words.append(
                self.tr("It holds text that no page shows. It is kept apart and never searched.")
            )
        if is_doubtful(document):
            words.append(
                self.tr(
                    "Words of it were recognised with little certainty: check them on the page."
                )
            )
        self.also.setText("\n".join(words))
        self.also.setVisible(bool(words))

    def _show_many(self, chosen: Sequence[Document]) -> None:
        self._name.setText(self.tr("{0} documents are selected").format(count_words(len(chosen))))
        self._set_look("documents", "muted")
        self.state.setText(self.tr("{0} in all").format(size_words(sum(map(_size, chosen)))))
        self.reason.hide()
        self.also.hide()
        self.advice.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._set_look(*self._look)
        super().changeEvent(event)

    def _set_look(self, icon: str, role: str) -> None:
        self._look = (icon, role)
        size = round(self.fontMetrics().height() * 0.9)
        self._state_icon.setPixmap(icons.pixmap(icon, size, role, self.devicePixelRatioF()))

    def _button(self, label: str, icon: str, signal: object) -> QPushButton:
        button = QPushButton(icons.icon(icon), label, self)
        button.clicked.connect(signal)
        return button

    def _build(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._state_icon)
        state.addWidget(self.state)
        state.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self._name)
        left.addLayout(state)
        left.addWidget(self.reason)
        left.addWidget(self.advice)
        left.addWidget(self.password)
        left.addWidget(self.also)
        left.addWidget(self.tags)
        left.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (
            *(self.open, self.hidden, self.drafts, self.compare),
            *(self.retry, self.remove),
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(32)
        row.addLayout(left, 3)
        row.addWidget(self._side, 2)
        self._fill_side()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _fill_side(self) -> None:
        """The facts. They give way when the panel is narrow: the reason is what matters."""
        self._side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        titles = {
            "kind": self.tr("Kind"),
            "pages": self.tr("Pages"),
            "read": self.tr("Read from"),
            "passages": self.tr("Passages"),
            "size": self.tr("Size"),
            "dated": self.tr("Dated"),
            "modified": self.tr("Modified"),
            "added": self.tr("Added"),
            "folder": self.tr("Folder"),
        }
        grid = QGridLayout(self._side)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, (label, value)) in enumerate(self._facts.items()):
            label.setText(titles[name])
            label.setProperty("role", "caption")
            label.setBuddy(value)
            value.setProperty("role", "caption")
            grid.addWidget(label, row, 0)
            grid.addWidget(value, row, 1)
        grid.setRowStretch(len(self._facts), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._show_side()

    def _show_side(self) -> None:
        """The facts of one document, where there is room."""
        letters = self.width() // max(1, self.fontMetrics().averageCharWidth())
        self._side.setVisible(self._is_one and letters >= _LETTERS_FOR_FACTS)


_FACTS = ("kind", "pages", "read", "passages", "size", "dated", "modified", "added", "folder")
