"""A seal over the words of a text, whatever space and lines stand between them: a text that went
through a Word file is still whole."""

import hashlib
import hmac

_SEAL = "Seal over the words above (HMAC-SHA256 under the vault's key):"
_HASH = "SHA-256 over them:"


def words(text: str) -> str:
    """The words, one space between them."""
    return " ".join(text.split())


def digest(body: str) -> str:
    """The SHA-256 over the words of a text, in hex: what the audit log holds."""
    return hashlib.sha256(words(body).encode()).hexdigest()


def sealed(body: str, key: bytes) -> str:
    """The text with two last lines."""
    return f"{body}\n\n{_SEAL} {_seal(body, key)}\n{_HASH} {digest(body)}\n"


def opened(text: str, key: bytes) -> str | None:
    """The digest of a text that is as ``sealed`` gave it, whose words were not changed; else
    None."""
    said, mark, end = words(text).rpartition(f" {_SEAL} ")
    seal, found, told = end.partition(f" {_HASH} ")
    if not mark or not found or not hmac.compare_digest(seal.encode(), _seal(said, key).encode()):
        return None
    return told if told == digest(said) else None


def _seal(body: str, key: bytes) -> str:
    derived = hmac.digest(key, b"strongroom word seal 1", "sha256")
    return hmac.digest(derived, words(body).encode(), "sha256").hex()
