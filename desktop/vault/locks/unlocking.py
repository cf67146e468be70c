"""What a vault is opened with, and the key that this unwraps from its header."""

import secrets
from dataclasses import dataclass

from desktop.errors import KeychainError, UsageError, VaultLockedError
from desktop.vault.disk.header import Header
from desktop.vault.locks import keyslots, recovery_code
from desktop.vault.locks.keychain import Keychain


@dataclass(frozen=True, slots=True)
class Given:
    """What was given to open a vault with: the recovery code, if there is one, else the passphrase,
    else the keychain. A strict vault asks the keychain beside the passphrase: the user's own where
    none is given."""

    passphrase: str | None = None
    recovery_code: str | None = None
    keychain: Keychain | None = None

    @property
    def way(self) -> str:
        """What it is called in the audit log."""
        if self.recovery_code is not None:
            return "recovery code"
        return "keychain" if self.passphrase is None else "passphrase"

    def key(self, header: Header) -> bytes:
        """The vault's key. Raises VaultLockedError (wrong, or no such slot), KeychainError."""
        if self.recovery_code is not None:
            return _key_from_recovery(header, self.recovery_code)
        keychain = self.keychain or Keychain()
        if self.passphrase is not None:
            return _key_from_passphrase(header, self.passphrase, keychain)
        return _key_from_keychain(header, keychain)

    def key_of_backup(self, header: Header) -> bytes:
        """The key of a backup with this header. Raises what ``key`` does, and UsageError where
        nothing was given: the keychain is not asked unless it is."""
        if self == Given():
            raise UsageError("A backup is opened by a key", "Give its recovery code or passphrase.")
        try:
            return self.key(header)
        except VaultLockedError as error:
            raise VaultLockedError(
                error.title,
                f"{error.message} A backup takes the passphrase and the recovery code of the time"
                " when it was made; later ones don't open it.",
            ) from None


def keychain_slot(keychain: Keychain, vault_id: str, account: str, key: bytes) -> keyslots.Slot:
    """A slot that opens with a new secret, which the keychain holds under ``account`` now. Raises
    KeychainError."""
    secret = secrets.token_bytes(keyslots.KEY_BYTES)
    keychain.write(account, secret)
    return keyslots.wrap_with_secret(vault_id, keyslots.KEYCHAIN, secret, key, account)


def both_slot(
    keychain: Keychain, vault_id: str, account: str, passphrase: str, key: bytes
) -> keyslots.Slot:
    """A slot that opens with the passphrase and a new secret, which the keychain holds under
    ``account`` now. Raises KeychainError, UsageError for a short passphrase."""
    secret = secrets.token_bytes(keyslots.KEY_BYTES)
    slot = keyslots.wrap_with_both(vault_id, passphrase, secret, key, account)
    keychain.write(account, secret)
    return slot


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
