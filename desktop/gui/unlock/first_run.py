"""The first screen of all: there is no vault yet, and its key needs a keeper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from desktop.gui.unlock.other_vault import OtherVault
from desktop.gui.unlock.passphrase_form import PassphraseForm
from desktop.gui.unlock.screen import Screen
from desktop.gui.widgets.broken_words import break_words
from desktop.gui.widgets.choice_group import ChoiceGroup
from desktop.gui.widgets.directions import margins


class FirstRunScreen(Screen):
    """Emits how the vault is to be protected: a passphrase, or "" for the system's keychain."""

    submitted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Welcome to Strongroom"))
        self.words.setText(
            self.tr(
                "Step 1 of 3. Your documents are read into an encrypted vault on this computer. "
                "Nothing ever leaves it. First choose what guards the vault's key."
            )
        )
        self.keychain = QRadioButton(self.tr("The keychain of this computer (recommended)"), self)
        self.by_passphrase = QRadioButton(self.tr("A passphrase"), self)
        self.form = PassphraseForm(self)
        self.make = QPushButton(self.tr("Make the vault"), self)
        self.make.setProperty("kind", "primary")
        self.restore = QPushButton(self.tr("Restore a backup…"), self)
        self.restore.setProperty("kind", "quiet")
        self.elsewhere = OtherVault(self)
        break_words(self.keychain, self.by_passphrase)
        self._group = ChoiceGroup(self)
        self._build_card()
        self.keychain.setChecked(True)
        self._connect()

    def set_busy(self, busy: bool) -> None:
        """While the vault is being made nothing can be changed."""
        for widget in (
            self.keychain,
            self.by_passphrase,
            self.form,
            self.restore,
            self.elsewhere,
        ):
            widget.setEnabled(not busy)
        self.make.setEnabled(not busy and self._ready())

    def choose_passphrase(self) -> None:
        """Turn to the passphrase: the keychain can't be used."""
        self.by_passphrase.setChecked(True)
        self.form.first.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.form.clear()

    def _ready(self) -> bool:
        return self.keychain.isChecked() or self.form.ready

    def _build_card(self) -> None:
        self._group.addButton(self.keychain)
        self._group.addButton(self.by_passphrase)
        keychain_words = self.label(
            self.tr(
                "Strongroom opens when you are logged in. The keychain is tested before the "
                "vault is made."
            ),
            "caption",
        )
        passphrase_words = self.label(
            self.tr("You type it each time. Nobody can reset it for you."), "caption"
        )
        self.keychain.setAccessibleDescription(keychain_words.text())
        self.by_passphrase.setAccessibleDescription(passphrase_words.text())
        for label in (keychain_words, passphrase_words):
            label.setContentsMargins(margins(self, 32, 0, 0, 0))
        self.form.setContentsMargins(margins(self, 32, 0, 0, 0))
        self.column.addWidget(self.keychain)
        self.column.addWidget(keychain_words)
        self.column.addSpacing(4)
        self.column.addWidget(self.by_passphrase)
        self.column.addWidget(passphrase_words)
        self.column.addWidget(self.form)
        self.column.addSpacing(8)
        self.column.addWidget(self.make)
        self.column.addWidget(self.restore)
        self.column.addWidget(self.elsewhere)

    def _connect(self) -> None:
        self.by_passphrase.toggled.connect(self._on_chosen)
        self.form.changed.connect(self._on_changed)
        self.form.submitted.connect(self._submit)
        self.make.clicked.connect(self._submit)
        self._on_chosen(False)

    def _on_chosen(self, by_passphrase: bool) -> None:
        self.form.setVisible(by_passphrase)
        self._on_changed()

    def _on_changed(self) -> None:
        self.make.setEnabled(self._ready())

    def _submit(self) -> None:
        if self._ready():
            self.submitted.emit("" if self.keychain.isChecked() else self.form.passphrase)
