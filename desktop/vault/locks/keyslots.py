"""The vault's key, wrapped: one slot for each way to open the vault.

The key is 32 random bytes, made once. A slot holds it encrypted with AES-256-GCM under a key that
comes from the keychain's secret, from the passphrase (Argon2id, RFC 9106), from both of these
together (strict mode), or from the recovery code. Secrets are random already and go through
HKDF-SHA256 (RFC 5869). The associated data binds a slot to its vault and kind. Slots come and go
without a change to the database.
"""

import secrets
import unicodedata
from dataclasses import dataclass, replace

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.errors import UsageError, VaultDamagedError, VaultError, VaultLockedError

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
KEYCHAIN, PASSPHRASE, BOTH, RECOVERY = KINDS = ("keychain", "passphrase", "both", "recovery")
MIN_PASSPHRASE = 8


@dataclass(frozen=True, slots=True)
class Argon:
    """Parameters of Argon2id: passes, memory in KiB, lanes."""

    passes: int = 3
    memory_kib: int = 256 * 1024
    lanes: int = 4


# What a header may ask for. Less than the floor would make guessing cheap; more than the ceiling
# would hang the program.
FLOOR = Argon()
_CEILING = Argon(passes=32, memory_kib=4 * 1024 * 1024, lanes=16)


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the key. ``argon`` belongs to a passphrase, ``account`` (the keychain's
    item) to the keychain; a slot for both has both."""

    kind: str
    salt: bytes
    nonce: bytes
    wrapped: bytes
    argon: Argon | None = None
    account: str = ""


def new_key() -> bytes:
    """A key for a new vault. Called in one place, where a vault is made."""
    return secrets.token_bytes(KEY_BYTES)


def wrap_with_secret(
    vault_id: str, kind: str, secret: bytes, key: bytes, account: str = ""
) -> Slot:
    """A slot under a random 32-byte secret: the keychain's or the recovery code's."""
    salt = secrets.token_bytes(SALT_BYTES)
    slot = Slot(kind, salt, secrets.token_bytes(NONCE_BYTES), b"", account=account)
    return _wrapped(slot, _from_secret(vault_id, slot, secret), vault_id, key)


def wrap_with_passphrase(vault_id: str, passphrase: str, key: bytes, argon: Argon = FLOOR) -> Slot:
    """A slot under a passphrase. Raises UsageError for one shorter than MIN_PASSPHRASE."""
    _check_length(passphrase)
    salt = secrets.token_bytes(SALT_BYTES)
    slot = Slot(PASSPHRASE, salt, secrets.token_bytes(NONCE_BYTES), b"", argon=argon)
    return _wrapped(slot, _from_passphrase(slot, passphrase), vault_id, key)


def wrap_with_both(
    vault_id: str, passphrase: str, secret: bytes, key: bytes, account: str, argon: Argon = FLOOR
) -> Slot:
    """A slot that takes the passphrase and the keychain's random 32-byte secret. Raises UsageError
    for a passphrase shorter than MIN_PASSPHRASE."""
    _check_length(passphrase)
    salt = secrets.token_bytes(SALT_BYTES)
    slot = Slot(BOTH, salt, secrets.token_bytes(NONCE_BYTES), b"", argon=argon, account=account)
    return _wrapped(slot, _from_both(vault_id, slot, passphrase, secret), vault_id, key)


def unwrap_with_secret(vault_id: str, slot: Slot, secret: bytes) -> bytes:
    """The key in a keychain or recovery slot. Raises VaultLockedError for another secret."""
    return _unwrapped(slot, _from_secret(vault_id, slot, secret), vault_id)


def unwrap_with_passphrase(vault_id: str, slot: Slot, passphrase: str) -> bytes:
    """The key in a passphrase slot. Raises VaultLockedError for a wrong passphrase,
    VaultDamagedError when the slot's Argon2 parameters are outside what Strongroom writes."""
    return _unwrapped(slot, _from_passphrase(slot, passphrase), vault_id)


def unwrap_with_both(vault_id: str, slot: Slot, passphrase: str, secret: bytes) -> bytes:
    """The key in a slot for both. Raises VaultLockedError when either is another, and
    VaultDamagedError as ``unwrap_with_passphrase``."""
    return _unwrapped(slot, _from_both(vault_id, slot, passphrase, secret), vault_id)


def _check_length(passphrase: str) -> None:
    if len(passphrase) < MIN_PASSPHRASE:
        raise UsageError(
            "The passphrase is too short", f"Use at least {MIN_PASSPHRASE} characters."
        )


def _from_both(vault_id: str, slot: Slot, passphrase: str, secret: bytes) -> bytes:
    # Both are 32 bytes, so no two pairs make the same text.
    return _from_secret(vault_id, slot, _from_passphrase(slot, passphrase) + secret)


def _from_secret(vault_id: str, slot: Slot, secret: bytes) -> bytes:
    info = b"strongroom slot 1\0" + _associated(vault_id, slot.kind)
    return HKDF(SHA256(), KEY_BYTES, slot.salt, info).derive(secret)


def _from_passphrase(slot: Slot, passphrase: str) -> bytes:
    argon = slot.argon
    if argon is None or not _is_acceptable(argon):
        raise VaultDamagedError(
            "The passphrase's protection was weakened",
            "The vault's header was changed by something other than Strongroom. Open the vault"
            " with the keychain or the recovery code, and set the passphrase anew.",
        )
    # The same passphrase from another keyboard: letters composed, every space a plain one
    # (the OpaqueString profile of RFC 8265).
    text = "".join(" " if unicodedata.category(c) == "Zs" else c for c in passphrase)
    try:
        return hash_secret_raw(
            unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass"),
            slot.salt,
            time_cost=argon.passes,
            memory_cost=argon.memory_kib,
            parallelism=argon.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError as error:
        raise VaultError(
            "There is not enough memory to check the passphrase",
            f"It takes {argon.memory_kib // 1024} MB. Close other programs and try again.",
        ) from error


def _is_acceptable(argon: Argon) -> bool:
    return (
        FLOOR.passes <= argon.passes <= _CEILING.passes
        and FLOOR.memory_kib <= argon.memory_kib <= _CEILING.memory_kib
        and 1 <= argon.lanes <= _CEILING.lanes
    )


def _associated(vault_id: str, kind: str) -> bytes:
    return f"{vault_id}\0{kind}".encode()


def _wrapped(slot: Slot, wrapping_key: bytes, vault_id: str, key: bytes) -> Slot:
    sealed = AESGCM(wrapping_key).encrypt(slot.nonce, key, _associated(vault_id, slot.kind))
    return replace(slot, wrapped=sealed)


def _unwrapped(slot: Slot, wrapping_key: bytes, vault_id: str) -> bytes:
    try:
        return AESGCM(wrapping_key).decrypt(
            slot.nonce, slot.wrapped, _associated(vault_id, slot.kind)
        )
    except InvalidTag:
        raise VaultLockedError(
            _REFUSED[slot.kind], "Nothing was changed. Try again, or open the vault in another way."
        ) from None


_REFUSED = {
    KEYCHAIN: "The keychain holds the key of another vault",
    PASSPHRASE: "The passphrase is wrong",
    BOTH: "The passphrase is wrong, or the keychain holds the key of another vault",
    RECOVERY: "The recovery code belongs to another vault, or was replaced by a newer one",
}
