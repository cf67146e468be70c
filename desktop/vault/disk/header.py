"""The small file beside the database that holds the key slots, in two copies.

header.json and header.json.old are the same. A change writes the first, then the second, each in
one step (write, fsync, rename, fsync folder): whenever the power fails, one of them is whole. A
checksum finds damage before the key is there; a MAC under the key finds a change by others after.
"""

import base64
import hashlib
import hmac
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from desktop.errors import VaultDamagedError, VaultError, disk_reason
from desktop.vault.disk.atomic import replace_file
from desktop.vault.locks.keyslots import KINDS, NONCE_BYTES, SALT_BYTES, Argon, Slot

NAME = "header.json"
COPY_NAME = "header.json.old"
_FORMAT = "strongroom vault"
_VERSION = 1
_MAX_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Header:
    """What is known of a vault before it is open. ``commits`` is the database's counter when the
    vault was last closed; ``mac`` is empty until ``sealed``."""

    vault_id: str
    created: str
    slots: tuple[Slot, ...]
    commits: int = 0
    mac: bytes = b""

    def slot(self, kind: str) -> Slot | None:
        """The slot of this kind, if there is one."""
        return next((slot for slot in self.slots if slot.kind == kind), None)

    def with_slot(self, slot: Slot) -> "Header":
        """With this slot in place of the one of its kind."""
        others = tuple(old for old in self.slots if old.kind != slot.kind)
        ordered = sorted((*others, slot), key=lambda each: KINDS.index(each.kind))
        return replace(self, slots=tuple(ordered))

    def without(self, kind: str) -> "Header":
        """Without the slot of this kind."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind != kind))

    def sealed(self, key: bytes) -> "Header":
        """With its MAC under the vault's key."""
        return replace(self, mac=_mac(self, key))

    def is_genuine(self, key: bytes) -> bool:
        """Whether a holder of the key wrote this header."""
        return hmac.compare_digest(self.mac, _mac(self, key))


@dataclass(frozen=True, slots=True)
class Found:
    """The header of a folder. ``broken``: one of the two copies is damaged or gone; ``behind``:
    they differ, since the last change was cut short. In both cases it is to be saved again."""

    header: Header
    broken: bool
    behind: bool


def save(folder: Path, header: Header) -> None:
    """Write both copies. Raises VaultError when the disk refuses; then the vault opens as before:
    the first copy, which counts, is written last."""
    data = encoded(header)
    try:
        for name in (COPY_NAME, NAME):
            replace_file(folder / name, data)
    except OSError as error:
        raise VaultError(
            "The vault's header could not be written",
            f"{disk_reason(error)} The vault opens as before. Check that you may write there.",
        ) from error


def load(folder: Path) -> Found:
    """Read the header, from the second copy if the first is broken. Raises VaultDamagedError when
    neither is whole, VaultError for one that a newer Strongroom wrote."""
    copies = [_read(folder / name) for name in (NAME, COPY_NAME)]
    whole = [header for header in copies if header is not None]
    if not whole:
        raise VaultDamagedError(
            "The vault's header is damaged",
            "Both copies are broken or gone; without them no key can open the vault. Put"
            " header.json back from a backup. Nothing was changed.",
        )
    return Found(whole[0], broken=len(whole) < len(copies), behind=len(set(whole)) > 1)


def _mac(header: Header, key: bytes) -> bytes:
    derived = hmac.digest(key, b"strongroom header mac 1", "sha256")
    return hmac.digest(derived, _canonical(_record(replace(header, mac=b""))), "sha256")


def encoded(header: Header) -> bytes:
    """The header as its file holds it."""
    record = _record(header)
    record["checksum"] = hashlib.sha256(_canonical(record)).hexdigest()
    return json.dumps(record, indent=2).encode()


def _canonical(record: dict[str, Any]) -> bytes:
    return json.dumps(record, sort_keys=True, separators=(",", ":")).encode()


def _record(header: Header) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "version": _VERSION,
        "vault_id": header.vault_id,
        "created": header.created,
        "commits": header.commits,
        "slots": [_slot_record(slot) for slot in header.slots],
        "mac": _text(header.mac),
    }


def _slot_record(slot: Slot) -> dict[str, Any]:
    record: dict[str, Any] = {
        "kind": slot.kind,
        "salt": _text(slot.salt),
        "nonce": _text(slot.nonce),
        "wrapped": _text(slot.wrapped),
    }
    if slot.argon is not None:
        record["argon2id"] = asdict(slot.argon)
    if slot.account:
        record["account"] = slot.account
    return record


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def decoded(data: bytes) -> Header | None:
    """The header that a file holds, or None when it is not whole. Raises VaultError for one that a
    newer Strongroom wrote."""
    try:
        record = json.loads(data)
        checksum = record.pop("checksum")
        if not hmac.compare_digest(checksum, hashlib.sha256(_canonical(record)).hexdigest()):
            return None
        if record["format"] == _FORMAT and record["version"] > _VERSION:
            raise VaultError(
                "This vault was made by a newer Strongroom",
                "Install the newest version and open it again. Nothing was changed.",
            )
        return _header(record)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _read(path: Path) -> Header | None:
    """The header in a file, or None when it is gone or not whole."""
    try:
        with path.open("rb") as stream:
            return decoded(stream.read(_MAX_BYTES))
    except OSError:
        return None


def _header(record: dict[str, Any]) -> Header:
    if record["format"] != _FORMAT or record["version"] != _VERSION:
        raise ValueError("not a header of ours")
    slots = tuple(_slot(slot) for slot in record["slots"])
    if not slots or len({slot.kind for slot in slots}) != len(slots):
        raise ValueError("no slots, or two of a kind")
    return Header(
        str(record["vault_id"]),
        str(record["created"]),
        slots,
        int(record["commits"]),
        _bytes(record["mac"]),
    )


def _slot(record: dict[str, Any]) -> Slot:
    if record["kind"] not in KINDS:
        raise ValueError("an unknown kind of slot")
    argon = record.get("argon2id")
    slot = Slot(
        kind=record["kind"],
        salt=_bytes(record["salt"]),
        nonce=_bytes(record["nonce"]),
        wrapped=_bytes(record["wrapped"]),
        argon=None if argon is None else _argon(argon),
        account=str(record.get("account", "")),
    )
    if (len(slot.salt), len(slot.nonce)) != (SALT_BYTES, NONCE_BYTES):
        raise ValueError("a slot of another size")
    return slot


def _argon(record: dict[str, Any]) -> Argon:
    return Argon(int(record["passes"]), int(record["memory_kib"]), int(record["lanes"]))


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
