"""What the keychain remembers of a vault: how far it had come when it was last closed here.

An older copy of the whole folder, header included, is as sound as a vault can be: nothing in it
tells that there was more. So the counter of commits and the end of the audit log are kept outside
it as well, sealed under the vault's key. That is one entry for each vault and folder, written when
a session that changed something is closed, read when the vault is opened, and never if the keychain
would have to ask its user for it.
"""

import hashlib
import hmac
import struct
from dataclasses import dataclass
from pathlib import Path

from desktop.vault.disk.database import Database
from desktop.vault.locks import opening_words
from desktop.vault.locks.keychain import Keychain

# Commits, the number of the log's last row, and its link (SHA-256).
_FORM = struct.Struct(">QQ32s")
_MAC_BYTES = 32
# Opening a vault notes that in its log, one commit. A session of no more is not worth an entry.
_OF_OPENING = 1


@dataclass(frozen=True, slots=True)
class State:
    """How far a vault has come: its ``commits``, and the last ``row`` of its audit log with its
    ``link``, which follows from all rows before it."""

    commits: int
    row: int
    link: bytes


def state(database: Database) -> State:
    """Where the database stands now. Raises VaultError."""
    with database.reader() as connection:
        (commits,) = connection.execute("SELECT commits FROM vault").fetchone()
        last = connection.execute(
            "SELECT number, link FROM audit ORDER BY number DESC LIMIT 1"
        ).fetchone()
    return State(int(commits), *((int(last[0]), bytes(last[1])) if last else (0, bytes(32))))


def packed(seen: State, key: bytes) -> bytes:
    """A state as the keychain keeps it."""
    body = _FORM.pack(seen.commits, seen.row, seen.link)
    return body + _mac(body, key)


def unpacked(entry: bytes, key: bytes) -> State | None:
    """The state in an entry; None for one that a holder of the key did not write."""
    body, mac = entry[:-_MAC_BYTES], entry[-_MAC_BYTES:]
    if len(body) != _FORM.size or not hmac.compare_digest(mac, _mac(body, key)):
        return None
    return State(*_FORM.unpack(body))


class LastSeen:
    """The keychain's memory of the vault in a folder. It never raises: a keychain that is away, or
    would ask for its password, remembers nothing."""

    def __init__(self, keychain: Keychain, folder: Path, vault_id: str, key: bytes) -> None:
        self._keychain = keychain
        self._key = key
        # A copy elsewhere is a vault of its own. The path can't be read from the entry's name.
        place = hmac.digest(key, b"strongroom folder 1" + bytes(folder.resolve()), "sha256")
        self._account = f"{vault_id}-seen-{place[:8].hex()}"
        self._begun: State | None = None
        self._is_to_be_noted = True

    def look(self, database: Database) -> tuple[str, ...]:
        """What is missing of the state that is remembered, as a sentence for the user, or nothing.
        Raises VaultError."""
        self._begun = now = state(database)
        entry = self._keychain.glance(self._account)
        then = None if entry is None else unpacked(entry, self._key)
        if then is None:
            return ()
        if now.commits < then.commits:
            return (opening_words.older_vault(then.commits - now.commits),)
        if _link_of(database, then.row) != then.link:
            return (opening_words.ANOTHER_HISTORY,)
        self._is_to_be_noted = False
        return ()

    def note(self, database: Database) -> None:
        """Remember where the vault stands, if the session did more than look. Raises VaultError."""
        now = state(database)
        did = now.commits - self._begun.commits if self._begun is not None else 0
        if self._is_to_be_noted or did > _OF_OPENING:
            self._keychain.jot(self._account, packed(now, self._key))

    def forget(self) -> None:
        """After a restore that was meant, or when no keychain is to be used any more."""
        self._keychain.drop(self._account)


def _link_of(database: Database, row: int) -> bytes:
    with database.reader() as connection:
        found = connection.execute("SELECT link FROM audit WHERE number = ?", (row,)).fetchone()
    return bytes(found[0]) if found else bytes(hashlib.sha256().digest_size)


def _mac(body: bytes, key: bytes) -> bytes:
    derived = hmac.digest(key, b"strongroom last seen 1", "sha256")
    return hmac.digest(derived, body, "sha256")
