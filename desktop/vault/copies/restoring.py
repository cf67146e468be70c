"""A backup becomes a vault: in a new folder, or in place of a vault that lies there."""

import contextlib
import secrets
import shutil
import threading
from dataclasses import replace
from pathlib import Path

from desktop.errors import KeychainError, VaultError
from desktop.vault.copies import backup
from desktop.vault.copies.backup import Copied, Generation
from desktop.vault.disk import header as headers
from desktop.vault.disk.atomic import fsync_folder, sweep
from desktop.vault.disk.header import Header
from desktop.vault.disk.lockfile import LockFile
from desktop.vault.locks import keyslots
from desktop.vault.locks.keychain import Keychain
from desktop.vault.locks.keyslots import Slot
from desktop.vault.locks.last_seen import LastSeen
from desktop.vault.locks.unlocking import Given, both_slot, keychain_slot


def restore(
    generation: Generation,
    folder: Path,
    given: Given,
    cancel: threading.Event | None = None,
    copied: Copied = backup.nobody_asks,
) -> None:
    """Make a vault of a backup in a new folder. What opened it at the time of the backup is to be
    given; ``copied`` as in backup.restore. Raises VaultLockedError, KeychainError,
    VaultDamagedError, VaultError, CancelledError, UsageError for nothing; nothing is there then."""
    header = backup.key_header(generation)
    key = given.key_of_backup(header)
    backup.restore(generation, folder, key, cancel, copied)
    _forget_last_seen(folder, header, key, given)
    _take_own_item(folder, header, key, given)


def restore_over(
    generation: Generation,
    folder: Path,
    given: Given,
    cancel: threading.Event | None = None,
    copied: Copied = backup.nobody_asks,
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
        key = given.key_of_backup(header)
        if not header.is_genuine(key):
            header = backup.key_header(generation)
        ready = made_ready(generation, folder, header, key, cancel, copied)
    finally:
        lock.release()
    aside = put_in_place(ready, folder)
    if aside is None:
        raise VaultError(
            "The damaged vault could not be moved aside",
            f"The restored one is in {ready}. Close what shows the vault's folder.",
        )
    _forget_last_seen(folder, header, key, given)
    return aside


def made_ready(
    generation: Generation,
    folder: Path,
    header: Header,
    key: bytes,
    cancel: threading.Event | None,
    copied: Copied = backup.nobody_asks,
) -> Path:
    """A backup restored beside ``folder``, under the key slots of ``header``. Raises
    VaultDamagedError, VaultError, CancelledError; nothing is there then."""
    ready = folder.with_name(f".{folder.name}.restored-{secrets.token_hex(4)}")
    sweep(folder.parent, f".{folder.name}.restored-*")
    backup.restore(generation, ready, key, cancel, copied)
    try:
        headers.save(ready, replace(header, commits=generation.commits).sealed(key))
    except VaultError:
        shutil.rmtree(ready, ignore_errors=True)
        raise
    return ready


def put_in_place(ready: Path, folder: Path) -> Path | None:
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


def _forget_last_seen(folder: Path, header: Header, key: bytes, given: Given) -> None:
    """A restored vault is older than what the keychain remembers, and is meant to be."""
    if any(slot.account for slot in header.slots):
        LastSeen(given.keychain or Keychain(), folder, header.vault_id, key).forget()


def _take_own_item(folder: Path, header: Header, key: bytes, given: Given) -> None:
    """Where the keychain holds what opens the vault that the backup is of, the new one gets an item
    of its own: that vault may still be there, and who destroys the one, or changes its passphrase,
    must not lock the other."""
    keychain = given.keychain or Keychain()
    slot = header.slot(keyslots.KEYCHAIN) or header.slot(keyslots.BOTH)
    secret = None if slot is None else keychain.glance(slot.account)
    if slot is None or secret is None:
        return
    # Else it opens as that one does.
    with contextlib.suppress(KeychainError, VaultError):
        own = _own_slot(slot, secret, keychain, header.vault_id, key, given)
        headers.save(folder, header.with_slot(own).sealed(key))


def _own_slot(
    slot: Slot, secret: bytes, keychain: Keychain, vault_id: str, key: bytes, given: Given
) -> Slot:
    """A slot of the same kind over another item of the keychain. Raises KeychainError."""
    account = f"{vault_id}-{secrets.token_hex(4)}"
    if slot.kind == keyslots.KEYCHAIN:
        return keychain_slot(keychain, vault_id, account, key)
    if given.recovery_code is None and given.passphrase is not None:
        return both_slot(keychain, vault_id, account, given.passphrase, key)
    # Nobody has typed the passphrase: the secret that goes with it is kept a second time.
    keychain.write(account, secret)
    return replace(slot, account=account)


def _readable_header(folder: Path) -> Header | None:
    with contextlib.suppress(VaultError):
        return headers.load(folder).header
    return None
