"""What opens the vault, and changing it: a passphrase, a new recovery code."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import DesktopError
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.settings.key_rows import KeyRows
from desktop.gui.settings.new_code import NewCode
from desktop.gui.settings.proof_form import ProofForm
from desktop.gui.unlock.passphrase_form import PassphraseForm
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.scroll_page import muted
from desktop.gui.widgets.tab_order import go_through
from desktop.gui.widgets.words import wish_words

if TYPE_CHECKING:
    from desktop.vault.locks.proving import Wish
    from desktop.workspace import Workspace


class KeysCard(QFrame):
    """Rows for the keychain, the passphrase and the recovery code. ``wished`` has a change without
    one of them that was asked for here."""

    wished = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._workspace = workspace
        self._jobs = jobs
        self._rows = KeyRows(self)
        self._read = Latest(jobs, self.tr("Reading the keys"), self)
        self._read.done.connect(self._on_read)
        self._read.failed.connect(self._on_failed)
        self.notice = Notice(self)
        self.keychain = QLabel(self)
        self.passphrase = QLabel(self)
        self.recovery = QLabel(self)
        self.change_passphrase = QPushButton(self)
        self.change_strict = QPushButton(self)
        self.strict = QLabel(self)
        self.new_code = QPushButton(self.tr("New recovery code…"), self)
        self.renew_keychain = QPushButton(self.tr("New secret"), self)
        self.remove_keychain = QPushButton(self.tr("Remove…"), self)
        self.remove_passphrase = QPushButton(self.tr("Remove…"), self)
        self.remove_code = QPushButton(self.tr("Revoke…"), self)
        self.proof = ProofForm(workspace, jobs, self.notice, self)
        self.why = muted("", self)
        self.form = PassphraseForm(self)
        self.save = QPushButton(self.tr("Save the passphrase"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.noting = NewCode(self)
        self._is_strict = False
        self._wants_strict: bool | None = None
        self._has_passphrase = False
        self._proofs: tuple[str, ...] | None = ()
        self._given: str | None = None
        self._opener = self.change_passphrase
        self._build()
        self._rows.align()
        self._connect()
        self._show_form(False)

    def refresh(self) -> None:
        """Read which keys there are."""
        vault = self._workspace
        self._read.run(lambda cancel: (vault.slots(), vault.proofs(), vault.wish()))

    # ------------------------------------------------------------------------------ passphrase

    def _save_passphrase(self) -> None:
        if not self.form.ready:
            return
        words, strict, given = self.form.passphrase, self._wants_strict, self._given
        self._show_form(False)
        if strict is None:
            told = (
                self.tr("The passphrase was changed.")
                if self._has_passphrase
                else self.tr("The passphrase opens the vault from now on.")
            )
            self._run(
                self.tr("Changing the passphrase"),
                lambda: self._workspace.set_passphrase(words, given),
                lambda _: self._say(told),
            )
            return
        said = (
            self.tr("Keychain and passphrase now open the vault together only.")
            if strict
            else self.tr("Keychain and passphrase now each open the vault alone.")
        )
        self._run(
            self.tr("Changing the keys"),
            lambda: self._workspace.set_strict(words, strict=strict, proof=given),
            lambda _: self._say(said),
        )

    def _ask_passphrase(self, *, strict: bool | None = None) -> None:
        """Have a new passphrase typed, by who knows a key of now."""
        titles = {
            None: self.change_passphrase.text(),
            True: self.tr("Ask for both…"),
            False: self.tr("Ask for one of them…"),
        }
        self._opener = self.change_passphrase if strict is None else self.change_strict
        self._ask_proof(
            titles[strict].rstrip("…"),
            "",
            self.tr("Go on"),
            lambda given: self._show_form(True, strict=strict, given=given),
        )

    def _show_form(
        self, shown: bool, *, strict: bool | None = None, given: str | None = None
    ) -> None:
        """``strict``: the passphrase is typed to have both keys asked, or each alone again."""
        self._wants_strict, self._given = strict, given
        openers = self.change_passphrase, self.change_strict
        for opener in openers:
            opener.setEnabled(not shown)
        if shown:
            self._opener = openers[strict is not None]
        elif self._has_keys():
            # Qt would give them on to what makes a new recovery code.
            self._opener.setFocus()
        self.form.clear()
        for widget in (self.form, self.save, self.cancel):
            widget.setVisible(shown)
        self.why.setText("" if strict is None else self._why_typed(strict))
        self.why.setVisible(shown and strict is not None)
        if shown:
            self.form.first.setFocus()

    def _why_typed(self, strict: bool) -> str:
        return (
            self.tr(
                "The keychain and the passphrase are made into one key, so the passphrase is typed "
                "anew: yours of now, or another."
            )
            if strict
            else self.tr(
                "Each gets a key of its own again, so the passphrase is typed anew: yours of now, "
                "or another."
            )
        )

    def _has_keys(self) -> bool:
        focused = QApplication.focusWidget()
        return focused in (self.save, self.cancel) or (
            focused is not None and self.form.isAncestorOf(focused)
        )

    # ------------------------------------------------------------------------ rotate and revoke

    def _ask_proof(
        self, title: str, words: str, yes: str, then: Callable[[str | None], None]
    ) -> None:
        """Have who sits here prove to hold a key, where that is asked, before ``then``."""
        if self._proofs is None:
            then(None)
            return
        self._show_form(False)
        self.notice.dismiss()
        self.proof.ask(title, words, yes, self._proofs, then)

    def _use_keychain(self) -> None:
        if self.keychain.text() == self.tr("in use"):
            # It has its secret changed: nobody gains or loses a key.
            self._renew_keychain(None)
            return
        self._opener = self.renew_keychain
        self._ask_proof(
            self.tr("Have the keychain open the vault?"),
            self.tr("Whoever is signed in on this computer can then open it."),
            self.tr("Use the keychain"),
            self._renew_keychain,
        )

    def _renew_keychain(self, given: str | None) -> None:
        self._run(
            self.tr("Renewing the keychain's secret"),
            lambda: self._workspace.renew_keychain(given),
            lambda _: self._say(
                self.tr("The keychain has a new secret. What it held before opens nothing.")
            ),
        )

    def _ask_removal(self, kind: str) -> None:
        """Ask whether a way to open the vault is to go; the last one can't."""
        titles = {
            "keychain": self.tr("Have the keychain open the vault no more?"),
            "passphrase": self.tr("Have the passphrase open the vault no more?"),
            "recovery": self.tr("Have the recovery code open the vault no more?"),
        }
        words = (
            self.tr(
                "If the other keys are lost, nobody can open the vault, and backups made from now "
                "on open with the other keys only. You can make a new code at any time."
            )
            if kind == "recovery"
            else self.tr("The vault then opens with its other keys only. Make sure you have them.")
        )
        if self._proofs is not None:
            self._opener = {
                "keychain": self.remove_keychain,
                "passphrase": self.remove_passphrase,
                "recovery": self.remove_code,
            }[kind]
            self._ask_proof(
                titles[kind], words, self.tr("Remove it"), lambda given: self._remove(kind, given)
            )
            return
        self.notice.show_message(
            "warning",
            titles[kind],
            words,
            (self.tr("Keep it"), lambda: None),
            (self.tr("Remove it"), lambda: self._remove(kind, None)),
        )
        self.notice.buttons[0].setFocus()

    def _remove(self, kind: str, given: str | None) -> None:
        self._run(
            self.tr("Removing a key"),
            lambda: self._workspace.remove_key(kind, given),
            lambda _: self._say(self.tr("It opens the vault no more.")),
        )

    # --------------------------------------------------------------------------- recovery code

    def _ask_new_code(self) -> None:
        title = self.tr("Make a new recovery code?")
        words = self.tr("The code that you have on paper will open nothing any more.")
        if self._proofs is not None:
            self._opener = self.new_code
            self._ask_proof(title, words, self.tr("Make a new one"), self._make_code)
            return
        self.notice.show_message(
            "warning",
            title,
            words,
            (self.tr("Keep the old one"), lambda: None),
            (self.tr("Make a new one"), lambda: self._make_code(None)),
        )
        self.notice.buttons[0].setFocus()

    def _make_code(self, given: str | None) -> None:
        self._run(
            self.tr("Making a recovery code"),
            lambda: self._workspace.new_recovery_code(given),
            self._show_code,
        )

    def _show_code(self, code: str) -> None:
        self.new_code.setEnabled(not code)
        self.noting.show_code(code)

    def _on_noted(self) -> None:
        self.new_code.setEnabled(True)
        self.new_code.setFocus()  # the fields go
        self._show_code("")
        self._run(self.tr("Noting the recovery code"), self._workspace.code_noted, lambda _: None)
        self._say(self.tr("The new recovery code is in force."))

    # ------------------------------------------------------------------------------------ jobs

    def _run(self, name: str, change: Callable[[], object], done: Callable[..., None]) -> None:
        job = Job(name, lambda cancel: change())
        job.done.connect(done)
        job.done.connect(self.refresh)
        job.failed.connect(self._on_failed)
        self._jobs.start(job, Queue.EDITS)

    def _on_read(self, read: "tuple[tuple[str, ...], tuple[str, ...] | None, Wish | None]") -> None:
        slots, self._proofs, wish = read
        if wish is not None and not self.notice.title:
            self._show_wish(wish)
        elif wish is None and self.notice.title == self._wish_title():
            self.notice.dismiss()
        yes, no = self.tr("in use"), self.tr("not used")
        self._is_strict = "both" in slots
        together = self.tr("in use, with the other")
        self.keychain.setText(together if self._is_strict else yes if "keychain" in slots else no)
        self.passphrase.setText(
            together if self._is_strict else yes if "passphrase" in slots else no
        )
        self.strict.setText(yes if self._is_strict else no)
        alone = len(slots) < 2
        self.renew_keychain.setText(
            self.tr("New secret") if "keychain" in slots else self.tr("Use the keychain")
        )
        self.renew_keychain.setEnabled(not self._is_strict)
        for kind, button in (
            ("keychain", self.remove_keychain),
            ("passphrase", self.remove_passphrase),
            ("recovery", self.remove_code),
        ):
            button.setVisible(kind in slots)
            button.setEnabled(not alone)
        self.change_strict.setText(
            self.tr("Ask for one of them…") if self._is_strict else self.tr("Ask for both…")
        )
        self.recovery.setText(self.tr("in use, on your paper") if "recovery" in slots else no)
        self._has_passphrase = bool({"passphrase", "both"} & set(slots))
        self.change_passphrase.setText(
            self.tr("Change the passphrase…")
            if self._has_passphrase
            else self.tr("Add a passphrase…")
        )

    def _on_wished(self, wish: "Wish") -> None:
        self._show_wish(wish)
        self.wished.emit(wish)

    def _show_wish(self, wish: "Wish") -> None:
        back = self.tr("Withdraw it"), self._withdraw
        self.notice.show_message("warning", self._wish_title(), wish_words(wish), back)

    def _wish_title(self) -> str:
        return self.tr("A change of the keys was asked for")

    def _withdraw(self) -> None:
        self._run(
            self.tr("Withdrawing a change of the keys"),
            self._workspace.withdraw_wish,
            lambda _: self._say(self.tr("The keys stay as they are.")),
        )

    def _say(self, words: str) -> None:
        self.notice.say_done(words)

    def _on_failed(self, error: DesktopError) -> None:
        self.notice.show_error(error)

    # -------------------------------------------------------------------------------- building

    def _build(self) -> None:
        # Heard by themselves they must say which of the keys goes.
        self.remove_keychain.setAccessibleName(self.tr("Remove the keychain…"))
        self.remove_passphrase.setAccessibleName(self.tr("Remove the passphrase…"))
        self.remove_code.setAccessibleName(self.tr("Revoke the recovery code…"))
        self.change_passphrase.setText(self.tr("Add a passphrase…"))
        self.change_strict.setText(self.tr("Ask for both…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        words = self.tr(
            "Each of these opens the vault by itself, unless you ask for both. Changing one never "
            "rewrites the documents."
        )
        column.addWidget(muted(words, self))
        column.addWidget(self.notice)
        of_keychain = self.renew_keychain, self.remove_keychain
        of_passphrase = self.change_passphrase, self.remove_passphrase
        row = self._rows.row
        column.addLayout(row(self.tr("System keychain"), self.keychain, *of_keychain))
        column.addLayout(row(self.tr("Passphrase"), self.passphrase, *of_passphrase))
        column.addLayout(self._rows.row(self.tr("Both together"), self.strict, self.change_strict))
        column.addWidget(self.proof)
        self.form.setMaximumWidth(420)
        column.addWidget(self.why)
        column.addWidget(self.form)
        self.save.setProperty("kind", "primary")
        column.addLayout(flow(self.save, self.cancel))
        column.addLayout(
            self._rows.row(self.tr("Recovery code"), self.recovery, self.new_code, self.remove_code)
        )
        column.addWidget(self.noting)
        go_through(*of_keychain, *of_passphrase, self.change_strict)
        go_through(self.cancel, self.new_code, self.remove_code)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the states in one column whatever the size of the letters."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._rows.align_soon()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.change_strict.clicked.connect(lambda: self._ask_passphrase(strict=not self._is_strict))
        self.change_passphrase.clicked.connect(lambda: self._ask_passphrase())
        self.proof.ended.connect(lambda: self._opener.setFocus())
        self.proof.wished.connect(self._on_wished)
        self.form.changed.connect(lambda: self.save.setEnabled(self.form.ready))
        self.form.submitted.connect(self._save_passphrase)
        self.save.clicked.connect(self._save_passphrase)
        self.save.setEnabled(False)
        self.cancel.clicked.connect(lambda: self._show_form(False))
        self.new_code.clicked.connect(self._ask_new_code)
        self.renew_keychain.clicked.connect(self._use_keychain)
        self.remove_keychain.clicked.connect(lambda: self._ask_removal("keychain"))
        self.remove_passphrase.clicked.connect(lambda: self._ask_removal("passphrase"))
        self.remove_code.clicked.connect(lambda: self._ask_removal("recovery"))
        self.noting.noted.connect(self._on_noted)
