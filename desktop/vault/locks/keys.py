"""The keys of an open vault: its header, and the slots of it that each open the vault."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.errors import KeychainError, NotFoundError, UsageError, VaultLockedError
from desktop.vault.disk import header as headers
from desktop.vault.disk import migrations
from desktop.vault.disk.header import Found, Header
from desktop.vault.locks import keyslots, recovery_code
from desktop.vault.locks.keychain import Keychain
from desktop.vault.locks.last_seen import LastSeen
from desktop.vault.locks.unlocking import Given, both_slot, keychain_slot


def first_header(
    vault_id: str, key: bytes, passphrase: str | None, keychain: Keychain | None
) -> tuple[Header, str]:
    """The header of a new vault, which is opened by the passphrase and the keychain, as far as they
    are given, and by the recovery code that is returned with it. Raises KeychainError, UsageError
    for a short passphrase."""
    header = Header(vault_id, migrations.now(), ())
    if passphrase is not None:
        header = header.with_slot(keyslots.wrap_with_passphrase(vault_id, passphrase, key))
    secret = recovery_code.make()
    header = header.with_slot(keyslots.wrap_with_secret(vault_id, keyslots.RECOVERY, secret, key))
    if keychain is not None:
        header = header.with_slot(keychain_slot(keychain, vault_id, vault_id, key))
    return header, recovery_code.write(secret)


class Keys:
    """The vault's key while it is open, and the ways to it. ``note`` writes into the audit log what
    was changed; it may be called once the vault's database is open."""

    def __init__(
        self,
        folder: Path,
        key: bytes,
        header: Header,
        keychain: Keychain,
        note: Callable[[str], None],
    ) -> None:
        self.header = header
        # Another program's header is not sealed as ours just because the vault is closed.
        self.is_genuine = header.is_genuine(key)
        self.last_seen = LastSeen(keychain, folder, header.vault_id, key)
        self._folder = folder
        self._key = key
        self._keychain = keychain
        self._note = note
        self._follower: Path | None = None

    @property
    def is_there(self) -> bool:
        """Whether the key is still held: not once the vault is closed."""
        return bool(self._key)

    def key(self) -> bytes:
        """The vault's key. Raises VaultLockedError when the vault is closed."""
        if not self._key:
            raise VaultLockedError("The vault is locked", "Unlock it and try again.")
        return self._key

    def let_go(self) -> None:
        """Hold the key no longer."""
        self._key = b""

    def is_remembered(self) -> bool:
        """Whether the keychain is used for this vault, and so remembers how far it was."""
        return any(self.header.slot(kind) for kind in (keyslots.KEYCHAIN, keyslots.BOTH))

    # ---------------------------------------------------------------------------------- proof

    def proofs(self) -> tuple[str, ...]:
        """Which keys a person can hold: of "passphrase", "recovery"."""
        kinds = self.slots()
        passphrase = (
            (keyslots.PASSPHRASE,) if {keyslots.PASSPHRASE, keyslots.BOTH} & {*kinds} else ()
        )
        return passphrase + ((keyslots.RECOVERY,) if keyslots.RECOVERY in kinds else ())

    def prove(self, typed: str) -> None:
        """Raises VaultLockedError unless the vault's passphrase or its recovery code was typed,
        KeychainError for a strict vault whose keychain does not answer."""
        proofs = self.proofs()
        try:
            recovery_code.read(typed)
        except VaultLockedError:
            if proofs == (keyslots.RECOVERY,):
                raise  # it names the group with the mistake
            given = Given(passphrase=typed, keychain=self._keychain)
        else:
            given = Given(recovery_code=typed)
            if keyslots.RECOVERY not in proofs:
                given = Given(passphrase=typed, keychain=self._keychain)
        if not secrets.compare_digest(given.key(self.header), self.key()):
            raise VaultLockedError("This key is of another vault", "Nothing was changed.")

    # ---------------------------------------------------------------------------------- slots

    def slots(self) -> tuple[str, ...]:
        """The ways to open the vault: of "keychain", "passphrase", "both", "recovery"."""
        return tuple(slot.kind for slot in self.header.slots)

    def add_passphrase(self, passphrase: str) -> None:
        """Set the passphrase, in place of an old one: a strict vault stays strict. Raises
        UsageError for a short one, KeychainError."""
        if self.header.slot(keyslots.BOTH) is not None:
            self._put_both(passphrase)
        else:
            slot = keyslots.wrap_with_passphrase(self.header.vault_id, passphrase, self.key())
            self.save(self.header.with_slot(slot))
        self._note("passphrase set")

    def new_recovery_code(self) -> str:
        """Make a recovery code; an old one opens nothing any more."""
        secret = recovery_code.make()
        vault_id = self.header.vault_id
        slot = keyslots.wrap_with_secret(vault_id, keyslots.RECOVERY, secret, self.key())
        self.save(self.header.with_slot(slot))
        self._note("recovery code made anew")
        return recovery_code.write(secret)

    def add_keychain(self) -> None:
        """Let the keychain open the vault, with a new secret under a new account: until the header
        names it, the old one stays good. Raises KeychainError, and UsageError for a strict vault:
        the keychain alone is not to open it."""
        if self.header.slot(keyslots.BOTH) is not None:
            raise UsageError(
                "The vault is strict",
                "The keychain opens it with the passphrase only. End that first.",
            )
        old = self.header.slot(keyslots.KEYCHAIN)
        self.save(self.header.with_slot(self._new_keychain_slot()))
        self.forget_item(old)
        self._note("keychain set")

    def be_strict(self, passphrase: str) -> None:
        """From now on the passphrase and the keychain open the vault together, neither alone; the
        recovery code stays. Raises KeychainError, UsageError for a short passphrase; the vault then
        opens as before."""
        self._put_both(passphrase)
        self._note("strict mode on")

    def end_strict(self, passphrase: str) -> None:
        """Let the passphrase and the keychain each open the vault alone again. Raises
        KeychainError, UsageError; the vault then is as strict as before."""
        old = self.header.slot(keyslots.BOTH)
        if old is None:
            raise NotFoundError("The vault is not strict", "There is nothing to change.")
        alone = keyslots.wrap_with_passphrase(self.header.vault_id, passphrase, self.key())
        slot = self._new_keychain_slot()
        self.save(self.header.without(keyslots.BOTH).with_slot(alone).with_slot(slot))
        self.forget_item(old)
        self._note("strict mode off")

    def remove_slot(self, kind: str) -> None:
        """Take a way to open the vault away. Raises NotFoundError when there is none of this
        kind, UsageError for the last one."""
        old = self.header.slot(kind)
        if old is None:
            raise NotFoundError("The vault has no such key", "There is nothing to remove.")
        if len(self.header.slots) == 1:
            raise UsageError(
                "This is the only way to open the vault", "Add another one before removing it."
            )
        self.save(self.header.without(kind))
        self.forget_item(old)
        if old.account:
            self.last_seen.forget()
        self._note(f"{kind} removed")

    def forget_item(self, slot: keyslots.Slot | None) -> bool:
        """Delete the keychain's item of a slot; False where the keychain refuses."""
        if slot is not None and slot.account:
            # The header no longer names the item, so what is left of it opens nothing.
            try:
                self._keychain.delete(slot.account)
            except KeychainError:
                return False
        return True

    def _new_account(self) -> str:
        return f"{self.header.vault_id}-{secrets.token_hex(4)}"

    def _new_keychain_slot(self) -> keyslots.Slot:
        vault_id = self.header.vault_id
        return keychain_slot(self._keychain, vault_id, self._new_account(), self.key())

    def _put_both(self, passphrase: str) -> None:
        vault_id, account = self.header.vault_id, self._new_account()
        old = [self.header.slot(kind) for kind in (keyslots.KEYCHAIN, keyslots.BOTH)]
        slot = both_slot(self._keychain, vault_id, account, passphrase, self.key())
        alone = self.header.without(keyslots.KEYCHAIN).without(keyslots.PASSPHRASE)
        self.save(alone.with_slot(slot))
        for each in old:
            self.forget_item(each)

    # --------------------------------------------------------------------------------- header

    def save(self, header: Header) -> None:
        """Write a header in place of the vault's. Raises VaultError."""
        sealed = header.sealed(self.key())
        headers.save(self._folder, sealed)
        if self._follower is not None:
            self._save_beside(self._follower, header)
        self.header = sealed
        self.is_genuine = True

    def follow_with(self, folder: Path) -> None:
        """From now on what is changed is written to the vault in ``folder`` too, which is to take
        this one's place: the keys of that moment open it, and those that were changed while it was
        made ready. Raises VaultError."""
        self._save_beside(folder, self.header)
        self._follower = folder

    def _save_beside(self, folder: Path, header: Header) -> None:
        """Write a header to the vault in ``folder``, which stays as far as it is."""
        commits = headers.load(folder).header.commits
        headers.save(folder, replace(header, commits=commits).sealed(self.key()))

    def heal(self, found: Found) -> bool:
        """Write anew what was broken or behind in the header, or in its copy; whether any of it was
        broken. A header that another program wrote is left alone."""
        if not (found.broken or found.behind) or not self.is_genuine:
            return False
        self.save(self.header)
        return bool(found.broken)
