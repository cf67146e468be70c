"""What opens the vault, whether it is whole, and its backups."""

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.drafting.export import docx_export
from desktop.errors import DesktopError, UsageError, VaultDamagedError, VaultError
from desktop.facade.opened import Opened
from desktop.vault.copies import backup, backup_plan, restoring
from desktop.vault.copies.backup import BackupProgress, Copied, Generation
from desktop.vault.copies.backup_plan import BackupPlan
from desktop.vault.disk.rescue import Damage
from desktop.vault.locks import proving
from desktop.vault.locks.keychain import Keychain
from desktop.vault.locks.proving import Wish
from desktop.vault.locks.unlocking import Given
from desktop.vault.log import audit_export
from desktop.vault.vault import Vault


class Keys(Opened):
    """What opens the vault, whether it is whole, and its backups."""

    @staticmethod
    def backups(target: Path) -> list[Generation]:
        """The backups in a folder, of any vault, the newest first."""
        return backup.generations(target)

    @staticmethod
    def restore_vault(
        generation: Generation,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        cancel: threading.Event | None = None,
        copied: Copied = backup.nobody_asks,
        over: bool = True,
    ) -> Path | None:
        """Make a vault of a backup, opened by what is given, else by the keychain. Where ``over``
        is said, a vault that lies in the folder is kept beside it, in the folder that is returned.
        ``copied`` is told the pieces that are copied, and how many there are. Raises what
        restoring.restore and restore_over do."""
        given = Given(passphrase, recovery_code, Keychain())
        if over and Vault.exists(folder):
            return restoring.restore_over(generation, folder, given, cancel, copied)
        restoring.restore(generation, folder, given, cancel, copied)
        return None

    def slots(self) -> tuple[str, ...]:
        """The kinds of key that open the vault: "keychain", "passphrase", "recovery", or "both" for
        the first two together."""
        return self._vault.keys.slots()

    # What changes the keys takes ``proof``: the passphrase or the recovery code (proving.py says
    # why, and what goes without). Raises UsageError where it is asked for and not given,
    # VaultLockedError for a wrong one.

    def proofs(self) -> tuple[str, ...] | None:
        """What changing the keys asks for one of: of "passphrase" and "recovery" those that the
        vault has; none where only a wish helps. None where nothing is asked now."""
        return None if self._is_free() else self._vault.keys.proofs()

    def prove(self, proof: str) -> None:
        """Raises VaultLockedError, KeychainError unless it proves that the keys may be changed."""
        self._vault.keys.prove(proof)

    def set_passphrase(self, passphrase: str, proof: str | None = None) -> None:
        """Add a passphrase to the vault's keys, or replace the one there is."""
        with self._proved(proof):
            self._vault.keys.add_passphrase(passphrase)

    def set_strict(self, passphrase: str, *, strict: bool, proof: str | None = None) -> None:
        """Have the passphrase and the keychain open the vault together only, or each alone."""
        with self._proved(proof):
            if strict:
                self._vault.keys.be_strict(passphrase)
            else:
                self._vault.keys.end_strict(passphrase)

    def renew_keychain(self, proof: str | None = None) -> None:
        """Give the keychain a new secret; what it held before opens nothing any more. Where the
        keychain opens the vault already, it asks for no proof: nobody gains or loses a key."""
        if "keychain" in self.slots():
            self._vault.keys.add_keychain()
            return
        with self._proved(proof):
            self._vault.keys.add_keychain()

    def remove_key(self, kind: str, proof: str | None = None) -> None:
        """Take a way to open the vault away. Raises NotFoundError, UsageError for the last."""
        with self._proved(proof):
            self._vault.keys.remove_slot(kind)

    def new_recovery_code(self, proof: str | None = None) -> str:
        """Replace the recovery code; the old one opens nothing any more. Until ``code_noted`` is
        told, the vault remembers that nobody has the new one on paper."""
        with self._proved(proof):
            before = self._kept_of(proving.CODE_KEY)
            # If the vault is locked before the code is written down, the next start says so.
            self._note_code(proving.CODE_SHOWN)
            try:
                return self._vault.keys.new_recovery_code()
            except DesktopError:
                self._note_code(before)
                raise

    def code_noted(self) -> None:
        """The recovery code is on paper."""
        self._note_code("")

    def wish(self) -> Wish | None:
        """The change without a key that was asked for, None for none."""
        return proving.wish_of(self._kept_of(proving.WISH_KEY))

    def ask_for_change(self) -> Wish:
        """Ask for one change of the keys without one of them: it can be made a day later. Raises
        VaultError for a vault that takes no note."""
        wish = self.wish() or Wish(datetime.now(UTC))
        self.keep(proving.WISH_KEY, wish.asked.isoformat())
        self.audit.note("keys changed", "change without a key asked for")
        return wish

    def withdraw_wish(self) -> None:
        """Take that back."""
        self.keep(proving.WISH_KEY, "")
        self.audit.note("keys changed", "change without a key withdrawn")

    @contextlib.contextmanager
    def _proved(self, proof: str | None) -> Iterator[None]:
        """Let a change be made once it is proved who makes it; what was asked for is used up."""
        if proof is not None:
            self.prove(proof)
        elif not self._is_free():
            raise UsageError(
                "The keys were not changed",
                "Give the passphrase or the recovery code that opens the vault now. If you have"
                " neither, ask for the change: it can be made a day later.",
            )
        yield
        if self._kept_of(proving.WISH_KEY):
            with contextlib.suppress(VaultError):
                self.keep(proving.WISH_KEY, "")

    def _is_free(self) -> bool:
        """Whether nothing is to be proved: a change was asked for a day ago, or no key was ever in
        a person's hands, since the only one is a code that was not written down."""
        wish = self.wish()
        if wish is not None and wish.is_granted():
            return True
        not_noted = self._kept_of(proving.CODE_KEY) == proving.CODE_SHOWN
        return not_noted and "passphrase" not in self._vault.keys.proofs()

    def _kept_of(self, key: str) -> str:
        with contextlib.suppress(VaultError):
            return self.kept(key) or ""
        return ""

    def _note_code(self, state: str) -> None:
        """A damaged vault takes no note; its keys can be changed all the same."""
        with contextlib.suppress(VaultError):
            self.keep(proving.CODE_KEY, state)

    def back_up(
        self, target: Path, cancel: threading.Event | None = None
    ) -> Iterator[BackupProgress]:
        """Back the vault up into a folder: what changed since the last backup there is copied, the
        newest three stay. Raises VaultDamagedError, VaultError; earlier ones are unharmed then."""
        yield from self._vault.backup(target, cancel)
        # The backup is in place, also where the vault's own disk is full or can only be read.
        with contextlib.suppress(VaultError):
            plan = self.backup_plan()
            if plan.folder == str(target):
                self.keep_backup_plan(replace(plan, last=datetime.now(UTC).isoformat()))

    def backup_plan(self) -> BackupPlan:
        """When and where the vault is backed up by itself."""
        return backup_plan.from_text(self.kept(backup_plan.KEY))

    def keep_backup_plan(self, plan: BackupPlan) -> None:
        """Change that."""
        self.keep(backup_plan.KEY, backup_plan.to_text(plan))

    def verify(self, cancel: threading.Event | None = None) -> None:
        """Read every page of the vault, and the audit log from its first row. Raises
        VaultDamagedError, CancelledError."""
        if self.examine(cancel) is not None:
            raise VaultDamagedError(
                "The vault's database is damaged",
                "It is open for reading only from now on. Restore a backup.",
            )
        self.verify_log()

    def verify_log(self) -> None:
        """Check the audit log from its first row. Raises VaultDamagedError."""
        broken = self._library.audit.broken_at()
        if broken is not None:
            raise VaultDamagedError(
                "The audit log was changed",
                f"Row {broken} does not follow from the one before it. Documents are not"
                " affected. An earlier backup has the log as it was.",
            )

    @property
    def is_damaged(self) -> bool:
        """Whether the vault was found damaged: it is open for reading only."""
        return self._vault.is_damaged

    def examine(self, cancel: threading.Event | None = None) -> Damage | None:
        """Read every page of the vault: what is lost, by name, or None. A damaged vault is open for
        reading only from then on. Raises CancelledError."""
        return self._vault.examine(cancel)

    def good_backup(self, cancel: threading.Event | None = None) -> Generation | None:
        """The newest whole backup in the folder that the vault is backed up to, or None. Reads all
        of it. Raises CancelledError."""
        with contextlib.suppress(VaultDamagedError):
            folder = self.backup_plan().folder
            if folder:
                return backup.newest_whole(Path(folder), self._vault.vault_id, cancel)
        return None

    def restore_in_place(
        self, generation: Generation, cancel: threading.Event | None = None
    ) -> None:
        """Have a backup take the vault's place when it is closed; the damaged one is kept beside
        it. Raises VaultDamagedError, VaultError, CancelledError; then all stays as it is."""
        self._vault.restore_in_place(generation, cancel)

    def export_audit(self, out: Path) -> None:
        """Write the audit log where the user said: a table (.csv), or lines under a seal that
        shows every change (.txt). Raises DraftingError; an old file survives it."""
        entries = self.audit.entries()
        if out.suffix.lower() == ".csv":
            docx_export.save(audit_export.as_csv(entries), out, ".csv")
        else:
            docx_export.save(self._vault.sealed(entries).encode(), out, ".txt")
        self.audit.note("exported", "audit log")

    def is_sealed(self, text: str) -> bool:
        """Whether a text is the audit log as this vault wrote it."""
        return self._vault.has_sealed(text)
