"""A vault: a folder with a header, a database and a lock, opened with one of its keys.

``Vault.create`` builds everything in a folder beside the wanted one and renames it last, so a crash
leaves no vault or a whole one. A vault that is there is never overwritten and never gets a new key.
"""

import contextlib
import secrets
import shutil
import threading
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.errors import (
    KeychainError,
    NotFoundError,
    UsageError,
    VaultDamagedError,
    VaultError,
    VaultExistsError,
    VaultLockedError,
    VaultMissingError,
)
from desktop.vault import (
    audit,
    audit_export,
    backup,
    destroying,
    first_page,
    keyslots,
    migrations,
    opening_words,
    recovery_code,
    rescue,
    shredding,
    trash_words,
    word_seal,
)
from desktop.vault import header as headers
from desktop.vault.atomic import fsync_folder, replace_file, sweep
from desktop.vault.audit import Action, Entry
from desktop.vault.backup import BackupProgress, Generation
from desktop.vault.database import Database, scrub_log
from desktop.vault.header import Header
from desktop.vault.keychain import Keychain
from desktop.vault.last_seen import LastSeen
from desktop.vault.library import Library
from desktop.vault.lockfile import LockFile
from desktop.vault.rescue import Damage

DATABASE_NAME = "vault.db"
# An empty file: the vault beside it was found damaged, and nothing is written to it any more.
DAMAGED_NAME = "vault.damaged"


class Vault:
    """An open vault. Made by ``create`` and ``open``; ``close`` it.

    ``warnings`` are sentences for the user about what was found on opening.
    """

    def __init__(
        self, folder: Path, key: bytes, header: Header, lock: LockFile, keychain: Keychain
    ) -> None:
        self.folder = folder
        self.warnings: tuple[str, ...] = ()
        self._key = key
        self._header = header
        self._lock = lock
        self._keychain = keychain
        # Another program's header is not sealed as ours just because the vault is closed.
        self._is_genuine = header.is_genuine(key)
        wal_was_there = _wal(folder).exists() or scrub_log(folder / DATABASE_NAME).exists()
        self._replacement: Path | None = None
        self._last_seen = LastSeen(keychain, folder, header.vault_id, key)
        self.database, is_mended = _open_database(folder, key)
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
        commits = self._header.commits
        try:
            if not self.is_damaged:
                _migrate(self.database, self.folder)
            commits = self._commits()
        except VaultDamagedError:
            # The key fits this file, but not all of it can be read: what can be, is shown.
            if not self.is_damaged and not _is_altered(self.database):
                raise
            self._note_damage()
        self.warnings = tuple(self._look_around(commits, wal_was_there))
        lock.mark(is_open=True)

    @property
    def vault_id(self) -> str:
        """What tells this vault and its backups from others."""
        return self._header.vault_id

    @property
    def is_damaged(self) -> bool:
        """Whether the vault was found damaged: it is open for reading only."""
        return self.database.is_read_only

    # --------------------------------------------------------------------- making and opening

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether there is a vault, whole or damaged."""
        names = (headers.NAME, headers.COPY_NAME, DATABASE_NAME)
        return any((folder / name).exists() for name in names)

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
        header = Header(vault_id, migrations.now(), ())
        if passphrase is not None:
            slot = keyslots.wrap_with_passphrase(vault_id, passphrase, key)
            header = header.with_slot(slot)
        recovery = recovery_code.make()
        header = header.with_slot(
            keyslots.wrap_with_secret(vault_id, keyslots.RECOVERY, recovery, key)
        )
        if use_keychain:
            header = header.with_slot(_keychain_slot(keychain, vault_id, vault_id, key))
        try:
            _build(folder, header.sealed(key), key)
            vault = cls._with_lock(folder, key, keychain)
            vault.note("vault made")
            return vault, recovery_code.write(recovery)
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
        lock = LockFile(folder)
        try:
            found = headers.load(folder)
            if recovery_code is not None:
                key = _key_from_recovery(found.header, recovery_code)
            elif passphrase is not None:
                key = _key_from_passphrase(found.header, passphrase, keychain)
            else:
                key = _key_from_keychain(found.header, keychain)
            vault = cls(folder, key, found.header, lock, keychain)
        except BaseException:
            lock.release()
            raise
        vault._heal(found)
        ways = {"recovery code": recovery_code, "passphrase": passphrase}
        vault.note("unlocked", next((way for way, given in ways.items() if given), "keychain"))
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
        if not self._key:
            return
        try:
            with contextlib.suppress(VaultError):
                if not self.is_damaged:
                    self._note_commits()
                    if self._is_remembered():
                        self._last_seen.note(self.database)
                # After this the log may vanish: all of it is in the database.
                self._lock.mark(is_open=False)
        finally:
            self.database.close()
            if not self.is_damaged:
                first_page.keep(self.database.path, self._key)
            self._lock.release()
            self._key = b""
            self._take_replacement()

    def sealed(self, entries: Sequence[Entry]) -> str:
        """The audit log as lines under a seal of this vault."""
        return audit_export.as_text(entries, self._open_key())

    def has_sealed(self, text: str) -> bool:
        """Whether a text is as ``sealed`` gave it."""
        return audit_export.is_sealed_by(text, self._open_key())

    def sealed_words(self, body: str) -> tuple[str, str]:
        """A text under a seal over its words, and their SHA-256 (word_seal.py)."""
        return word_seal.sealed(body, self._open_key()), word_seal.digest(body)

    def opened_words(self, text: str) -> str | None:
        """The SHA-256 of a text that this vault sealed so and nobody changed; else None."""
        return word_seal.opened(text, self._open_key())

    def shred(
        self,
        document_ids: Sequence[int],
        *,
        matter: str = "",
        trash_ids: Sequence[int] = (),
    ) -> str:
        """Delete documents, a matter or what lies in the trash, and look for the traces in the
        whole file; the certificate, sealed. Raises NotFoundError, VaultError (see shredding)."""
        made = shredding.shred(
            self.library, self.database, self._open_key(), document_ids, matter, trash_ids
        )
        return audit_export.sealed(shredding.words(made), self._open_key())

    def expect_free(self) -> None:
        """Raises VaultError while a matter is held or to be kept longer."""
        held = self.library.held()
        if held:
            raise VaultError(
                "A matter is to be kept",
                f"“{held[0]}” is under a legal hold or has a term. Nothing was destroyed.",
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
        slots, header, database = self._header.slots, self._header, self.database.path
        self.close()
        done = destroying.destroy(self.folder, header.vault_id, len(slots), database)
        kept = [slot for slot in slots if not self._forget_item(slot)]
        if self._is_remembered():
            self._last_seen.forget()
        with contextlib.suppress(OSError):
            self.folder.rmdir()
        return destroying.words(done, len(kept))

    # ------------------------------------------------------------------------------- backups

    def backup(
        self, target: Path, cancel: threading.Event | None = None
    ) -> Iterator[BackupProgress]:
        """Back the vault up into a folder, what changed only (see backup.py). Raises
        VaultDamagedError, VaultError, CancelledError; earlier backups are unharmed then."""
        yield from backup.write(
            self.database, self._header, self._open_key(), target, cancel=cancel
        )
        self.note("backed up")

    @staticmethod
    def restore(
        generation: Generation,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        keychain: Keychain | None = None,
        cancel: threading.Event | None = None,
    ) -> None:
        """Make a vault of a backup in a new folder. The recovery code, the passphrase or the
        keychain, if given, of the time of the backup opens it. Raises VaultLockedError,
        KeychainError, VaultDamagedError, VaultError, CancelledError, UsageError without any;
        nothing is there then."""
        header = backup.key_header(generation)
        key = _key_to_restore(header, passphrase, recovery_code, keychain)
        backup.restore(generation, folder, key, cancel)
        if any(slot.account for slot in header.slots):
            LastSeen(keychain or Keychain(), folder, header.vault_id, key).forget()

    @staticmethod
    def restore_over(
        generation: Generation,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        keychain: Keychain | None = None,
        cancel: threading.Event | None = None,
    ) -> Path:
        """Have a backup take the place of a vault that can't be opened; what lies there is kept
        beside it, in the folder that is returned. Today's keys open it where the header can be
        read, else those of the time of the backup. Raises what ``restore`` does, VaultInUseError,
        and VaultError for a backup of another vault; all stays as it is then."""
        lock = LockFile(folder)
        try:
            header = _readable_header(folder) or backup.key_header(generation)
            if header.vault_id != generation.vault_id:
                raise VaultError(
                    "This is a backup of another vault",
                    "Restore it to a new folder. Nothing was changed.",
                )
            key = _key_to_restore(header, passphrase, recovery_code, keychain)
            if not header.is_genuine(key):
                header = backup.key_header(generation)
            ready = _made_ready(generation, folder, header, key, cancel)
        finally:
            lock.release()
        aside = _put_in_place(ready, folder)
        if aside is None:
            raise VaultError(
                "The damaged vault could not be moved aside",
                f"The restored one is in {ready}. Close what shows the vault's folder.",
            )
        if any(slot.account for slot in header.slots):
            LastSeen(keychain or Keychain(), folder, header.vault_id, key).forget()
        return aside

    def restore_in_place(
        self, generation: Generation, cancel: threading.Event | None = None
    ) -> None:
        """Have a backup take this vault's place when it is closed; what is there now is kept beside
        it. Today's keys open it. Raises VaultDamagedError, VaultError, CancelledError; then the
        vault stays as it is."""
        self._replacement = _made_ready(
            generation, self.folder, self._header, self._open_key(), cancel
        )

    def _take_replacement(self) -> None:
        ready, self._replacement = self._replacement, None
        if ready is not None and _put_in_place(ready, self.folder) is not None:
            # It is older than what the keychain remembers, and is meant to be.
            self._last_seen.forget()

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

    # ---------------------------------------------------------------------------------- slots

    def slots(self) -> tuple[str, ...]:
        """The ways to open the vault: of "keychain", "passphrase", "both", "recovery"."""
        return tuple(slot.kind for slot in self._header.slots)

    def add_passphrase(self, passphrase: str) -> None:
        """Set the passphrase, in place of an old one: a strict vault stays strict. Raises
        UsageError for a short one, KeychainError."""
        if self._header.slot(keyslots.BOTH) is not None:
            self._put_both(passphrase)
            self.note("keys changed", "passphrase set")
            return
        slot = keyslots.wrap_with_passphrase(self._header.vault_id, passphrase, self._open_key())
        self._save(self._header.with_slot(slot))
        self.note("keys changed", "passphrase set")

    def new_recovery_code(self) -> str:
        """Make a recovery code; an old one opens nothing any more."""
        secret = recovery_code.make()
        vault_id = self._header.vault_id
        slot = keyslots.wrap_with_secret(vault_id, keyslots.RECOVERY, secret, self._open_key())
        self._save(self._header.with_slot(slot))
        self.note("keys changed", "recovery code made anew")
        return recovery_code.write(secret)

    def add_keychain(self) -> None:
        """Let the keychain open the vault, with a new secret under a new account: until the header
        names it, the old one stays good. Raises KeychainError, and UsageError for a strict vault:
        the keychain alone is not to open it."""
        if self._header.slot(keyslots.BOTH) is not None:
            raise UsageError(
                "The vault is strict",
                "The keychain opens it with the passphrase only. End that first.",
            )
        vault_id = self._header.vault_id
        old = self._header.slot(keyslots.KEYCHAIN)
        account = f"{vault_id}-{secrets.token_hex(4)}"
        self._save(
            self._header.with_slot(
                _keychain_slot(self._keychain, vault_id, account, self._open_key())
            )
        )
        self._forget_item(old)
        self.note("keys changed", "keychain set")

    def be_strict(self, passphrase: str) -> None:
        """From now on the passphrase and the keychain open the vault together, neither alone; the
        recovery code stays. Raises KeychainError, UsageError for a short passphrase; the vault then
        opens as before."""
        self._put_both(passphrase)
        self.note("keys changed", "strict mode on")

    def _put_both(self, passphrase: str) -> None:
        vault_id = self._header.vault_id
        old = [self._header.slot(kind) for kind in (keyslots.KEYCHAIN, keyslots.BOTH)]
        account = f"{vault_id}-{secrets.token_hex(4)}"
        secret = secrets.token_bytes(keyslots.KEY_BYTES)
        slot = keyslots.wrap_with_both(vault_id, passphrase, secret, self._open_key(), account)
        self._keychain.write(account, secret)
        alone = self._header.without(keyslots.KEYCHAIN).without(keyslots.PASSPHRASE)
        self._save(alone.with_slot(slot))
        for each in old:
            self._forget_item(each)

    def end_strict(self, passphrase: str) -> None:
        """Let the passphrase and the keychain each open the vault alone again. Raises
        KeychainError, UsageError; the vault then is as strict as before."""
        vault_id, old = self._header.vault_id, self._header.slot(keyslots.BOTH)
        if old is None:
            raise NotFoundError("The vault is not strict", "There is nothing to change.")
        account = f"{vault_id}-{secrets.token_hex(4)}"
        alone = keyslots.wrap_with_passphrase(vault_id, passphrase, self._open_key())
        slot = _keychain_slot(self._keychain, vault_id, account, self._open_key())
        self._save(self._header.without(keyslots.BOTH).with_slot(alone).with_slot(slot))
        self._forget_item(old)
        self.note("keys changed", "strict mode off")

    def remove_slot(self, kind: str) -> None:
        """Take a way to open the vault away. Raises NotFoundError when there is none of this
        kind, UsageError for the last one."""
        old = self._header.slot(kind)
        if old is None:
            raise NotFoundError("The vault has no such key", "There is nothing to remove.")
        if len(self._header.slots) == 1:
            raise UsageError(
                "This is the only way to open the vault", "Add another one before removing it."
            )
        self._save(self._header.without(kind))
        self._forget_item(old)
        if old.account:
            self._last_seen.forget()
        self.note("keys changed", f"{kind} removed")

    def _forget_item(self, slot: keyslots.Slot | None) -> bool:
        """False where the keychain refuses."""
        if slot is not None and slot.account:
            # The header no longer names the item, so what is left of it opens nothing.
            try:
                self._keychain.delete(slot.account)
            except KeychainError:
                return False
        return True

    def _save(self, header: Header) -> None:
        sealed = header.sealed(self._open_key())
        headers.save(self.folder, sealed)
        if self._replacement is not None:
            # Today's keys open it: those of the moment when it takes this vault's place.
            commits = headers.load(self._replacement).header.commits
            headers.save(
                self._replacement, replace(header, commits=commits).sealed(self._open_key())
            )
        self._header = sealed
        self._is_genuine = True

    def _open_key(self) -> bytes:
        if not self._key:
            raise VaultLockedError("The vault is locked", "Unlock it and try again.")
        return self._key

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
        """What tells of lost data (threats.md, trap 3)."""
        found = []
        if not self._is_genuine:
            found.append(opening_words.HEADER_CHANGED)
        if self._lock.left_open and not wal_was_there:
            found.append(opening_words.CHANGES_GONE)
        if commits < self._header.commits:
            found.append(opening_words.older_database(self._header.commits - commits))
        elif self._is_remembered() and not self.is_damaged:
            found += self._last_seen.look(self.database)
        return found

    def _is_remembered(self) -> bool:
        """Whether the keychain is used for this vault, and so remembers how far it was."""
        return any(self._header.slot(kind) for kind in (keyslots.KEYCHAIN, keyslots.BOTH))

    def _heal(self, found: headers.Found) -> None:
        if not (found.broken or found.behind) or not self._is_genuine:
            return
        self._save(self._header)
        if found.broken:
            self.warnings += (opening_words.HEADER_HEALED,)

    def _commits(self) -> int:
        with self.database.reader() as connection:
            row = connection.execute("SELECT id, commits FROM vault").fetchone()
        if row is None or row[0] != self._header.vault_id:
            raise VaultDamagedError(
                "The database and the header belong to different vaults",
                "Put back the files that belong together. Nothing was changed.",
            )
        return int(row[1])

    def _note_commits(self) -> None:
        self.database.checkpoint()
        commits = self._commits()
        if self._is_genuine and commits > self._header.commits:
            self._save(replace(self._header, commits=commits))


def _open_database(folder: Path, key: bytes) -> tuple[Database, bool]:
    """The database, and whether its first page was put back from the copy beside it."""
    path = folder / DATABASE_NAME
    try:
        return Database(path, key), False
    except VaultLockedError as error:
        # The slot has authenticated the key, so it is the file that is wrong.
        with contextlib.suppress(OSError, VaultLockedError):
            if first_page.put_back(path, key):
                return Database(path, key), True
        raise VaultDamagedError(
            "The vault's database is damaged",
            "Its first page can't be read with the vault's key, and there is no copy of it that"
            " fits. Restore a backup: here, or by strongroom restore FOLDER --to NEW-FOLDER."
            " Nothing was changed.",
        ) from error


def _readable_header(folder: Path) -> Header | None:
    with contextlib.suppress(VaultError):
        return headers.load(folder).header
    return None


def _key_to_restore(
    header: Header,
    passphrase: str | None,
    recovery_code: str | None,
    keychain: Keychain | None,
) -> bytes:
    try:
        if recovery_code is not None:
            return _key_from_recovery(header, recovery_code)
        if passphrase is not None:
            return _key_from_passphrase(header, passphrase, keychain or Keychain())
        if keychain is not None:
            return _key_from_keychain(header, keychain)
    except VaultLockedError as error:
        raise VaultLockedError(
            error.title,
            f"{error.message} A backup takes the passphrase and the recovery code of the time when"
            " it was made; later ones don't open it.",
        ) from None
    raise UsageError("A backup is opened by a key", "Give its recovery code or passphrase.")


def _made_ready(
    generation: Generation,
    folder: Path,
    header: Header,
    key: bytes,
    cancel: threading.Event | None,
) -> Path:
    """A backup restored beside ``folder``, under the key slots of ``header``."""
    ready = folder.with_name(f".{folder.name}.restored-{secrets.token_hex(4)}")
    sweep(folder.parent, f".{folder.name}.restored-*")
    backup.restore(generation, ready, key, cancel)
    try:
        headers.save(ready, replace(header, commits=generation.commits).sealed(key))
    except VaultError:
        shutil.rmtree(ready, ignore_errors=True)
        raise
    return ready


def _put_in_place(ready: Path, folder: Path) -> Path | None:
    """Where ``folder`` is kept now that ``ready`` has taken its place; None where it could not."""
    aside = folder.with_name(f"{folder.name} damaged {secrets.token_hex(4)}")
    # On Windows a program that looks into the folder keeps it from being renamed: then all stays
    # where it is, and the restored vault beside it.
    with contextlib.suppress(OSError):
        folder.rename(aside)
        try:
            ready.rename(folder)
        except OSError:
            aside.rename(folder)
            return None
        fsync_folder(folder.parent)
        return aside
    return None


def _is_altered(database: Database) -> bool:
    with contextlib.suppress(VaultError):
        return bool(database.altered_pages())
    return False


def _migrate(database: Database, folder: Path) -> None:
    """Bring the schema forward; the copies made before a step live until the next opening."""
    if not migrations.migrate(database, folder, migrations.MIGRATIONS):
        for copy in folder.glob(migrations.BACKUP_PATTERN):
            with contextlib.suppress(OSError):
                copy.unlink()


def _key_from_recovery(header: Header, code: str) -> bytes:
    slot = _slot(header, keyslots.RECOVERY, "recovery code")
    return keyslots.unwrap_with_secret(header.vault_id, slot, recovery_code.read(code))


def _key_from_passphrase(header: Header, passphrase: str, keychain: Keychain) -> bytes:
    both = header.slot(keyslots.BOTH)
    if both is not None:
        secret = keychain.read(both.account)
        return keyslots.unwrap_with_both(header.vault_id, both, passphrase, secret)
    slot = _slot(header, keyslots.PASSPHRASE, "passphrase")
    return keyslots.unwrap_with_passphrase(header.vault_id, slot, passphrase)


def _key_from_keychain(header: Header, keychain: Keychain) -> bytes:
    slot = header.slot(keyslots.KEYCHAIN)
    if slot is None:
        raise VaultLockedError("The vault is locked", "Type its passphrase or recovery code.")
    try:
        return keyslots.unwrap_with_secret(header.vault_id, slot, keychain.read(slot.account))
    except VaultLockedError:
        raise KeychainError(
            "The keychain's entry for this vault was changed",
            "Open the vault with your passphrase or recovery code. The vault is unchanged.",
        ) from None


def _slot(header: Header, kind: str, name: str) -> keyslots.Slot:
    slot = header.slot(kind)
    if slot is None:
        ways = " or ".join(other.kind for other in header.slots)
        raise VaultLockedError(f"This vault has no {name}", f"Open it with: {ways}.")
    return slot


def _keychain_slot(keychain: Keychain, vault_id: str, account: str, key: bytes) -> keyslots.Slot:
    secret = secrets.token_bytes(keyslots.KEY_BYTES)
    keychain.write(account, secret)
    return keyslots.wrap_with_secret(vault_id, keyslots.KEYCHAIN, secret, key, account)


def _build(folder: Path, header: Header, key: bytes) -> None:
    """Make a whole vault beside ``folder`` and put it there in one step."""
    building = folder.with_name(f".{folder.name}.new-{secrets.token_hex(4)}")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        sweep(folder.parent, f".{folder.name}.new-*")
        building.mkdir(mode=0o700)
        try:
            database = Database(building / DATABASE_NAME, key, create=True)
            try:
                migrations.initialise(database, header.vault_id)
                database.checkpoint()
            finally:
                database.close()
            headers.save(building, header)
            if folder.exists():
                folder.rmdir()
            building.rename(folder)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise
        fsync_folder(folder.parent)
    except OSError as error:
        if Vault.exists(folder):
            raise VaultExistsError(
                "There is a vault here already", "Another program has just made it. Open it."
            ) from error
        raise VaultError(
            "The vault could not be made",
            f"The system says: {error.strerror}. Choose an empty folder where you may write.",
        ) from error


def _wal(folder: Path) -> Path:
    return folder / (DATABASE_NAME + "-wal")
