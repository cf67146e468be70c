"""The unlock screen: keychain, passphrase or recovery code, whichever opens this vault."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.gui import icons
from desktop.gui.unlock.other_vault import OtherVault
from desktop.gui.unlock.screen import Screen
from desktop.gui.widgets.broken_words import break_words, say
from desktop.gui.widgets.secret_field import SecretField

KEYCHAIN, PASSPHRASE, RECOVERY = "keychain", "passphrase", "recovery"
# The passphrase is typed, the keychain asked: neither opens the vault alone.
BOTH = "both"


class UnlockScreen(Screen):
    """Asks for a key. Emits which kind and the words typed; it keeps no copy of them."""

    submitted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Strongroom is locked"))
        self.words.setText(self.tr("Nothing can be read until the vault is unlocked."))
        self.keychain = QPushButton(icons.icon("unlock", "on_accent"), "", self)
        self.keychain.setText(self.tr("Unlock with the system keychain"))
        self.keychain.setProperty("kind", "primary")
        self.passphrase = SecretField(self.tr("Passphrase"), self)
        self.by_passphrase = QPushButton(self.tr("Unlock"), self)
        self.by_passphrase.setProperty("kind", "primary")
        self.code = QLineEdit(self)
        self.code.setPlaceholderText(self.tr("13 groups of 5 characters"))
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.by_code = QPushButton(self.tr("Unlock with the recovery code"), self)
        self.by_code.setProperty("kind", "primary")
        self.other = QPushButton(self)
        self.other.setProperty("kind", "quiet")
        self.restore = QPushButton(self.tr("Restore a backup…"), self)
        self.restore.hide()
        self.elsewhere = OtherVault(self)
        break_words(self.keychain, self.by_code, self.other, self.restore)
        self._code_asked = False
        self._ways: tuple[str, ...] = ()
        self._build_card()
        self._connect()
        self.set_ways((KEYCHAIN, PASSPHRASE, RECOVERY))

    def set_ways(self, ways: Sequence[str]) -> None:
        """Offer these kinds of key: of "keychain", "passphrase", "both", "recovery"."""
        self._ways = tuple(PASSPHRASE if way == BOTH else way for way in ways)
        self._both.setText(
            self.tr("This vault takes the keychain of this computer and your passphrase.")
            if BOTH in ways
            else ""
        )
        # A vault that only the recovery code opens (its keychain item is gone) asks for that.
        self._code_asked = self._ways == (RECOVERY,)
        self._arrange()
        self._show_card()

    def _show_card(self) -> None:
        """Where no key helps there is nothing on it."""
        others = not self.restore.isHidden() or self.elsewhere.is_other
        self._card.setVisible(bool(self._ways) or others)

    def ask_code(self, asked: bool = True) -> None:
        """Show the field for the recovery code, or go back."""
        self._code_asked = asked
        self._arrange()
        (self.code if asked else self.passphrase).setFocus()

    def set_busy(self, busy: bool) -> None:
        """While a key is being tried nothing else can be typed."""
        if busy:
            self.setFocus()  # else the keys would go from each to the next, until none is left
        for widget in (
            self.keychain,
            self.passphrase,
            self.by_passphrase,
            self.code,
            self.by_code,
            self.other,
            self.restore,
            self.elsewhere,
        ):
            widget.setEnabled(not busy)
        if not busy:
            # Heard with what gets the keys: some readers cut off an announcement for that.
            why = "" if self.notice.isHidden() else self.notice.accessibleName()
            for way in (self.code, self.passphrase, self.keychain):
                way.setAccessibleDescription(why)
            self.focus_first()

    def focus_first(self) -> None:
        """Put the cursor where the user begins."""
        for widget in (self.code, self.passphrase, self.keychain):
            if not widget.isHidden():
                widget.setFocus()
                return

    def offer_restore(self, offered: bool) -> None:
        """Show the way back to a backup: for a vault that no key opens."""
        self.restore.setVisible(offered)
        self._show_card()

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()
        self.code.clear()

    def _arrange(self) -> None:
        code, ways = self._code_asked, self._ways
        self._keychain_box.setVisible(KEYCHAIN in ways and not code)
        self.keychain.setVisible(KEYCHAIN in ways and not code)
        for widget in (self.passphrase, self.by_passphrase):
            widget.setVisible(PASSPHRASE in ways and not code)
        # One button is the first: two of the same weight would have to be read to be told apart.
        self.by_passphrase.setProperty("kind", "" if KEYCHAIN in ways else "primary")
        self.by_passphrase.style().unpolish(self.by_passphrase)
        self.by_passphrase.style().polish(self.by_passphrase)
        self._both.setVisible(bool(self._both.text()) and not code)
        self._or.setVisible({KEYCHAIN, PASSPHRASE} <= set(ways) and not code)
        for part in (self._code_words, self.code, self.by_code):
            part.setVisible(code)
        back = bool({KEYCHAIN, PASSPHRASE} & set(ways))
        self.other.setVisible(RECOVERY in ways and (back or not code))
        say(self.other, self.tr("Back") if code else self.tr("Use the recovery code instead"))

    def _build_card(self) -> None:
        self._keychain_box = QWidget(self)
        box = QVBoxLayout(self._keychain_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.keychain)
        self._or = self.label(self.tr("or with your passphrase"), "caption")
        self._both = self.label("", "caption")
        self._code_words = self.label(
            self.tr("Type the recovery code that you wrote down when the vault was made.")
        )
        for widget in (
            self._keychain_box,
            self._or,
            self._both,
            self.passphrase,
            self.by_passphrase,
            self._code_words,
            self.code,
            self.by_code,
            self.other,
            self.restore,
            self.elsewhere,
        ):
            self.column.addWidget(widget)

    def _connect(self) -> None:
        self.keychain.clicked.connect(lambda: self.submitted.emit(KEYCHAIN, ""))
        self.by_passphrase.clicked.connect(self._submit_passphrase)
        self.passphrase.returnPressed.connect(self._submit_passphrase)
        self.by_code.clicked.connect(self._submit_code)
        self.code.returnPressed.connect(self._submit_code)
        self.other.clicked.connect(lambda: self.ask_code(not self._code_asked))

    def _submit_passphrase(self) -> None:
        if self.passphrase.text():
            self.submitted.emit(PASSPHRASE, self.passphrase.text())

    def _submit_code(self) -> None:
        if self.code.text().strip():
            self.submitted.emit(RECOVERY, self.code.text())
