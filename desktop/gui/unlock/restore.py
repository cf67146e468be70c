"""Restoring a backup before any vault is open: from where, which, by what key, to where."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from desktop.gui.unlock.screen import Screen
from desktop.gui.unlock.unlock import KEYCHAIN, PASSPHRASE, RECOVERY
from desktop.gui.widgets.broken_words import break_words, say
from desktop.gui.widgets.choice_group import ChoiceGroup
from desktop.gui.widgets.directions import margins
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.file_dialogs import choose_folder
from desktop.gui.widgets.progress_bar import ProgressBar
from desktop.gui.widgets.secret_field import SecretField
from desktop.gui.widgets.words import long_day_form

if TYPE_CHECKING:
    from desktop.vault.copies.backup import Generation

_KEYS = (RECOVERY, PASSPHRASE, KEYCHAIN)


class Here(Enum):
    """What lies where the vault of this computer does."""

    NOTHING = auto()
    WHOLE = auto()
    DAMAGED = auto()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be restored, by which kind of key; ``folder`` None for the vault's own place."""

    generation: "Generation"
    kind: str
    words: str = field(repr=False)
    folder: Path | None


class RestoreScreen(Screen):
    """``folder_chosen`` asks for ``show_backups``; ``submitted`` gives a Wanted. It keeps no copy
    of a key."""

    folder_chosen = Signal(object)
    submitted = Signal(object)
    stopped = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Restore a backup"))
        self.words.setText(
            self.tr("A backup is checked as a whole before it takes its place. It stays as it is.")
        )
        self._found: tuple[Generation, ...] = ()
        self._other: Path | None = None
        self._busy = False
        self.source = ElidedLabel(self)
        self.choose_source = QPushButton(self.tr("Choose a folder…"), self)
        self.which = QComboBox(self)
        self.key = QComboBox(self)
        for label in (
            self.tr("Recovery code"),
            self.tr("Passphrase"),
            self.tr("The keychain of this computer"),
        ):
            self.key.addItem(label)
        self.secret = SecretField(self.tr("Recovery code or passphrase"), self)
        self.here = QRadioButton(self)
        self.elsewhere = QRadioButton(self.tr("Into a new folder"), self)
        self._places = ChoiceGroup(self)
        self.target = ElidedLabel(self)
        self.choose_target = QPushButton(self.tr("Choose a folder…"), self)
        self.choose_target.setAccessibleName(self.tr("Choose the new folder…"))
        self.bar = ProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Restoring the backup…"))
        self.go_on = QPushButton(self.tr("Restore the backup"), self)
        self.go_on.setProperty("kind", "primary")
        self.back = QPushButton(self.tr("Back"), self)
        self.back.setProperty("kind", "quiet")
        break_words(self.here, self.elsewhere, self.go_on)
        self._build_card()
        self._connect()

    def begin(self, lies_here: Here) -> None:
        """Ask anew. A vault that is whole is left alone: the backup goes into a new folder."""
        self.notice.dismiss()
        self.clear()
        say(
            self.here,
            self.tr("In place of the damaged vault, which is kept beside it")
            if lies_here is Here.DAMAGED
            else self.tr("Where the vault of this computer lies"),
        )
        self.here.setVisible(lies_here is not Here.WHOLE)
        (self.elsewhere if lies_here is Here.WHOLE else self.here).setChecked(True)
        self._other = None
        self.target.setText("")
        self.source.setText(self.tr("None yet"))
        self.show_backups(())
        self.choose_source.setFocus()

    def show_backups(self, found: "Sequence[Generation]") -> None:
        """Offer what lies in the chosen folder, the newest first."""
        self._found = tuple(found)
        self.which.clear()
        for each in self._found:
            self.which.addItem(_moment(each.made))
        self._show()

    def set_busy(self, busy: bool) -> None:
        """While a backup is being restored it can only be stopped."""
        self._busy = busy
        self.bar.setRange(0, 0)
        self._show()

    def show_copied(self, done: int, total: int) -> None:
        """Say how far the copying is; what is copied is then read once more, for which nobody knows
        how long it takes."""
        self.bar.setRange(0, total if done < total else 0)
        self.bar.setValue(done)

    def clear(self) -> None:
        """Forget what was typed."""
        self.secret.clear()

    @property
    def _kind(self) -> str:
        return _KEYS[self.key.currentIndex()]

    def _is_ready(self) -> bool:
        has_key = self._kind == KEYCHAIN or bool(self.secret.text().strip())
        return bool(self._found) and has_key and (self.here.isChecked() or self._other is not None)

    def _show(self) -> None:
        free = not self._busy
        for widget in (self.choose_source, self.key, self.secret, self.here, self.elsewhere):
            widget.setEnabled(free)
        self.which.setEnabled(free and bool(self._found))
        self.secret.setVisible(self._kind != KEYCHAIN)
        for part in (self.target, self.choose_target):
            part.setVisible(self.elsewhere.isChecked())
            part.setEnabled(free)
        self.bar.setVisible(self._busy)
        self.go_on.setEnabled(free and self._is_ready())
        self.back.setText(self.tr("Back") if free else self.tr("Stop"))

    def _choose_source(self) -> None:
        title = self.tr("The folder that was backed up to")
        self.dialog = choose_folder(self.window(), self._on_source, title)

    def _on_source(self, chosen: list[Path]) -> None:
        if chosen:
            self.notice.dismiss()
            self.source.setText(str(chosen[0]))
            self.source.setToolTip(str(chosen[0]))
            self.show_backups(())
            self.folder_chosen.emit(chosen[0])

    def _choose_target(self) -> None:
        title = self.tr("An empty folder for the vault")
        self.dialog = choose_folder(self.window(), self._on_target, title)

    def _on_target(self, chosen: list[Path]) -> None:
        if chosen:
            self._other = chosen[0]
            self.target.setText(str(chosen[0]))
            self.target.setToolTip(str(chosen[0]))
            self._show()

    def _submit(self) -> None:
        if self._busy or not self._is_ready():
            return
        wanted = Wanted(
            self._found[self.which.currentIndex()],
            self._kind,
            self.secret.text(),
            None if self.here.isChecked() else self._other,
        )
        self.submitted.emit(wanted)

    def _leave(self) -> None:
        if self._busy:
            self.stopped.emit()
        else:
            self.clear()
            self.left.emit()

    def _build_card(self) -> None:
        for place in (self.here, self.elsewhere):
            self._places.addButton(place)
        source, target = QHBoxLayout(), QHBoxLayout()
        for row, label, button in (
            (source, self.source, self.choose_source),
            (target, self.target, self.choose_target),
        ):
            row.addWidget(label, 1)
            row.addWidget(button)
        target.setContentsMargins(margins(self, 32, 0, 0, 0))
        self.column.addWidget(self.label(self.tr("The folder that was backed up to"), "caption"))
        self.column.addLayout(source)
        for words, box in (
            (self.tr("Which backup"), self.which),
            (self.tr("What opens the backup"), self.key),
        ):
            caption = self.label(words, "caption")
            caption.setBuddy(box)
            self.column.addWidget(caption)
            self.column.addWidget(box)
        self.column.addWidget(self.secret)
        self.column.addSpacing(4)
        self.column.addWidget(self.here)
        self.column.addWidget(self.elsewhere)
        self.column.addLayout(target)
        self.column.addSpacing(8)
        for widget in (self.bar, self.go_on, self.back):
            self.column.addWidget(widget)

    def _connect(self) -> None:
        self.choose_source.clicked.connect(self._choose_source)
        self.choose_target.clicked.connect(self._choose_target)
        self.key.currentIndexChanged.connect(self._show)
        self.secret.textChanged.connect(self._show)
        # Later: the field is disabled then, and this Enter would press Stop, which has the focus.
        self.secret.returnPressed.connect(lambda: QTimer.singleShot(0, self, self._submit))
        self.here.toggled.connect(self._show)
        self.go_on.clicked.connect(self._submit)
        self.back.clicked.connect(self._leave)


def _moment(made: str) -> str:
    try:
        moment = datetime.fromisoformat(made).astimezone()
    except ValueError:
        return made
    shown = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(shown, f"{long_day_form()}, HH:mm:ss")
