"""A vault: a folder with a header, a database and a lock, opened with one of its keys.

``Vault.create`` builds everything in a folder beside the wanted one and renames it last, so a crash
leaves no vault or a whole one. A vault that is there is never overwritten and never gets a new key.
"""

import contextlib
import threading
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop.errors import (
    KeychainError,
    UsageError,
    VaultDamagedError,
    VaultError,
    VaultExistsError,
    VaultMissingError,
)
from desktop.vault.copies import backup, restoring, word_seal
from desktop.vault.copies.backup import BackupProgress, Generation
from desktop.vault.disk import first_page, folders, rescue
from desktop.vault.disk import header as headers
from desktop.vault.disk.atomic import replace_file
from desktop.vault.disk.folders import DAMAGED_NAME
from desktop.vault.disk.header import Header
from desktop.vault.disk.lockfile import LockFile
from desktop.vault.disk.rescue import Damage
from desktop.vault.library import Library
from desktop.vault.locks import keyslots, opening, opening_words
from desktop.vault.locks.keychain import Keychain
from desktop.vault.locks.keys import Keys, first_header
from desktop.vault.locks.unlocking import Given
from desktop.vault.log import audit, audit_export
from desktop.vault.log.audit import Action, Entry
from desktop.vault.removal import destroying, shredding, trash_words
from desktop.vault.removal.remains import Remains


class Vault:
    """An open vault. Made by ``create`` and ``open``; ``close`` it.

    ``warnings`` are sentences for the user about what was found on opening.
    """

    def __init__(
        self, folder: Path, key: bytes, header: Header, lock: LockFile, keychain: Keychain
    ) -> None:
        self.folder = folder
        self.warnings: tuple[str, ...] = ()
        self._lock = lock
        #: What opens the vault.
        self.keys = Keys(folder, key, header, keychain, partial(self.note, "keys changed"))
        wal_was_there = opening.has_log(folder)
        self._replacement: Path | None = None
        self.database, is_mended = opening.open_database(folder, key)
        try:
            if (folder / DAMAGED_NAME).exists():
                self.database.refuse_writing()
            if is_mended:
                self._note_damage()
            self._begin(lock, wal_was_there)
        except BaseException:
            self.database.close()
            raise
        self.library = Library(self.database)
        if self.is_damaged:
            words = opening_words.FIRST_PAGE if is_mended else opening_words.READ_ONLY
            self.warnings += (words,)
        else:
            first_page.keep(self.database.path, key)
            self._look_at_log()

    def _begin(self, lock: LockFile, wal_was_there: bool) -> None:
        commits = self.keys.header.commits
        try:
            if not self.is_damaged:
                opening.migrate(self.database, self.folder)
            commits = self._commits()
        except VaultDamagedError:
            # The key fits this file, but not all of it can be read: what can be, is shown.
            if not self.is_damaged and not opening.is_altered(self.database):
                raise
            self._note_damage()
        self.warnings = tuple(self._look_around(commits, wal_was_there))
        lock.mark(is_open=True)
        self.database.know_commits(commits)
        self.database.take_back = partial(lock.take_back, self.folder)

    @property
    def vault_id(self) -> str:
        """What tells this vault and its backups from others."""
        return self.keys.header.vault_id

    @property
    def is_damaged(self) -> bool:
        """Whether the vault was found damaged: it is open for reading only."""
        return self.database.is_read_only

    # --------------------------------------------------------------------- making and opening

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether there is a vault, whole or damaged."""
        return folders.exists(folder)

    @classmethod
    def ways_to_open(cls, folder: Path) -> tuple[str, ...]:
        """The kinds of key in the header, without a key. Raises VaultMissingError and what
        reading the header raises."""
        if not cls.exists(folder):
            raise VaultMissingError("There is no vault here", "Make one, or choose its folder.")
        return tuple(slot.kind for slot in headers.load(folder).header.slots)

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        passphrase: str | None = None,
        use_keychain: bool = True,
        keychain: Keychain | None = None,
    ) -> tuple["Vault", str]:
        """Make a vault and open it; returns it with its recovery code, which is kept nowhere.

        Raises VaultExistsError, KeychainError (with ``use_keychain``, when the keychain can't be
        trusted with the key), UsageError for a short passphrase, VaultError when the disk refuses.
        No vault is made then.
        """
        if cls.exists(folder):
            raise VaultExistsError(
                "There is a vault here already", "Open it, or choose another folder."
            )
        if passphrase is None and not use_keychain:
            raise UsageError("The vault has no protection", "Give a passphrase, or use a keychain.")
        keychain = keychain or Keychain()
        key, vault_id = keyslots.new_key(), uuid.uuid4().hex
        header, code = first_header(vault_id, key, passphrase, keychain if use_keychain else None)
        try:
            folders.build(folder, header.sealed(key), key)
            vault = cls._with_lock(folder, key, keychain)
            vault.note("vault made")
            return vault, code
        except BaseException:
            if use_keychain and not cls.exists(folder):
                with contextlib.suppress(KeychainError):
                    keychain.delete(vault_id)
            raise

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        keychain: Keychain | None = None,
    ) -> "Vault":
        """Open a vault with the recovery code or the passphrase, if given, else the keychain.

        Raises VaultMissingError, VaultInUseError, VaultLockedError (wrong, or no such slot: ask for
        the passphrase), KeychainError, VaultDamagedError, VaultError. Nothing is changed then.
        """
        if not cls.exists(folder):
            raise VaultMissingError("There is no vault here", "Make one, or choose its folder.")
        keychain = keychain or Keychain()
        given = Given(passphrase, recovery_code, keychain)
        lock = LockFile(folder)
        try:
            found = headers.load(folder)
            key = given.key(found.header)
            vault = cls(folder, key, found.header, lock, keychain)
        except BaseException:
            lock.release()
            raise
        if vault.keys.heal(found):
            vault.warnings += (opening_words.HEADER_HEALED,)
        vault.note("unlocked", given.way)
        vault._look_at_trash()
        return vault

    @classmethod
    def _with_lock(cls, folder: Path, key: bytes, keychain: Keychain) -> "Vault":
        lock = LockFile(folder)
        try:
            return cls(folder, key, headers.load(folder).header, lock, keychain)
        except BaseException:
            lock.release()
            raise

    def close(self) -> None:
        """Fold everything into the database, note its state in the header, let go. A second time
        does nothing. On a full disk the log stays as it is, and is folded in at the next opening.
        """
        if not self.keys.is_there:
            return
        try:
            with contextlib.suppress(VaultError):
                if not self.is_damaged:
                    self._note_commits()
                    if self.keys.is_remembered():
                        self.keys.last_seen.note(self.database)
                # After this the log may vanish: all of it is in the database.
                self._lock.mark(is_open=False)
        finally:
            self.database.close()
            if not self.is_damaged:
                first_page.keep(self.database.path, self.keys.key())
            self._lock.release()
            self.keys.let_go()
            self._take_replacement()

    def sealed(self, entries: Sequence[Entry]) -> str:
        """The audit log as lines under a seal of this vault."""
        return audit_export.as_text(entries, self.keys.key())

    def has_sealed(self, text: str) -> bool:
        """Whether a text is as ``sealed`` gave it."""
        return audit_export.is_sealed_by(text, self.keys.key())

    def sealed_words(self, body: str) -> tuple[str, str]:
        """A text under a seal over its words, and their SHA-256 (word_seal.py)."""
        return word_seal.sealed(body, self.keys.key()), word_seal.digest(body)

    def opened_words(self, text: str) -> str | None:
        """The SHA-256 of a text that this vault sealed so and nobody changed; else None."""
        return word_seal.opened(text, self.keys.key())

    def shred(
        self,
        document_ids: Sequence[int],
        *,
        matter: str = "",
        trash_ids: Sequence[int] = (),
    ) -> tuple[str, Remains]:
        """Delete documents, a matter or what lies in the trash, and look for the traces in the
        whole file; the certificate, sealed, and where what they said stands all the same. Raises
        NotFoundError, VaultError (see shredding)."""
        made = shredding.shred(
            self.library, self.database, self.keys.key(), document_ids, matter, trash_ids
        )
        return audit_export.sealed(shredding.words(made), self.keys.key()), made.remains

    def expect_free(self) -> None:
        """Raises VaultError while a matter is held or to be kept longer."""
        held = self.library.held()
        if held:
            raise VaultError(
                "A matter is to be kept",
                f"“{held[0]}” is under a legal hold or has a term. Nothing was destroyed. End"
                " that first, if it is over.",
            )

    def destroy(self) -> str:
        """Destroy the keys and overwrite every file of the vault, which is closed then; the
        certificate. Raises VaultError while a matter is held, or when the disk refuses."""
        self.expect_free()
        if self._replacement is not None:
            raise VaultError(
                "A backup is to take the vault's place",
                "Lock the vault and open it again first. Nothing was destroyed.",
            )
        slots, header, database = self.keys.header.slots, self.keys.header, self.database.path
        self.close()
        done = destroying.destroy(self.folder, header.vault_id, len(slots), database)
        kept = [slot for slot in slots if not self.keys.forget_item(slot)]
        if self.keys.is_remembered():
            self.keys.last_seen.forget()
        with contextlib.suppress(OSError):
            self.folder.rmdir()
        return destroying.words(done, len(kept))

    # ------------------------------------------------------------------------------- backups

    def backup(
        self, target: Path, cancel: threading.Event | None = None
    ) -> Iterator[BackupProgress]:
        """Back the vault up into a folder, what changed only (see backup.py). Raises
        VaultDamagedError, VaultError, CancelledError; earlier backups are unharmed then."""
        if target.resolve().is_relative_to(self.folder.resolve()):
            raise VaultError(
                "The backup would be lost with the vault",
                "Choose a folder outside the vault, best on another drive.",
            )
        yield from backup.write(
            self.database, self.keys.header, self.keys.key(), target, cancel=cancel
        )
        # The backup is in place, also where the vault's own disk is full or can only be read.
        with contextlib.suppress(VaultError):
            self.note("backed up")

    def restore_in_place(
        self, generation: Generation, cancel: threading.Event | None = None
    ) -> None:
        """Have a backup take this vault's place when it is closed; what is there now is kept beside
        it. Today's keys open it. Raises VaultDamagedError, VaultError, CancelledError; then the
        vault stays as it is."""
        ready = restoring.made_ready(
            generation, self.folder, self.keys.header, self.keys.key(), cancel
        )
        self.keys.follow_with(ready)
        self._replacement = ready

    def _take_replacement(self) -> None:
        ready, self._replacement = self._replacement, None
        if ready is not None and restoring.put_in_place(ready, self.folder) is not None:
            # It is older than what the keychain remembers, and is meant to be.
            self.keys.last_seen.forget()

    # ----------------------------------------------------------------------------------- damage

    def examine(self, cancel: threading.Event | None = None) -> Damage | None:
        """Read every page; None when all are sound. Else the vault is open for reading only from
        now on, also when it is opened again, until an examination finds it sound. Raises
        CancelledError, VaultError."""
        try:
            self.database.verify(cancel)
        except VaultDamagedError:
            self._note_damage()
            return rescue.survey(self.database, cancel)
        (self.folder / DAMAGED_NAME).unlink(missing_ok=True)
        return None

    def _note_damage(self) -> None:
        self.database.refuse_writing()
        # On a drive that refuses, the next opening finds out anew.
        with contextlib.suppress(OSError):
            replace_file(self.folder / DAMAGED_NAME, b"")

    def note(self, action: Action, subject: str = "") -> None:
        """Note what was done with the vault as a whole in its audit log."""
        # On a full disk the vault opens and closes all the same.
        with contextlib.suppress(VaultError):
            self.library.audit.note(action, subject)

    # -------------------------------------------------------------------------------- checking

    def _look_at_log(self) -> None:
        if self.library.audit.broken_at(audit.RECENT) is not None:
            self.warnings += (opening_words.LOG_CHANGED,)

    def _look_at_trash(self) -> None:
        """Delete what is due in it. Where the disk refuses, or the vault is damaged, it opens all
        the same."""
        with contextlib.suppress(VaultError):
            said = "" if self.is_damaged else trash_words.swept(self.library.trash.sweep())
            self.warnings += (said,) if said else ()

    def _look_around(self, commits: int, wal_was_there: bool) -> list[str]:
        """What tells of lost data."""
        found = []
        if not self.keys.is_genuine:
            found.append(opening_words.HEADER_CHANGED)
        if self._lock.left_open and not wal_was_there:
            found.append(opening_words.CHANGES_GONE)
        if commits < self.keys.header.commits:
            found.append(opening_words.older_database(self.keys.header.commits - commits))
        elif self.keys.is_remembered() and not self.is_damaged:
            found += self.keys.last_seen.look(self.database)
        return found

    def _commits(self) -> int:
        with self.database.reader() as connection:
            row = connection.execute("SELECT id, commits FROM vault").fetchone()
        if row is None or row[0] != self.keys.header.vault_id:
            raise VaultDamagedError(
                "The database and the header belong to different vaults",
                "Put back the files that belong together. Nothing was changed.",
            )
        return int(row[1])

    def _note_commits(self) -> None:
        self.database.checkpoint()
        commits = self._commits()
        if self.keys.is_genuine and commits > self.keys.header.commits:
            self.keys.save(replace(self.keys.header, commits=commits))
