"""Wrapped keys and the header that holds them."""

import base64
import errno
import hashlib
import json
import os
import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import pytest

from desktop.errors import (
    UsageError,
    VaultDamagedError,
    VaultError,
    VaultLockedError,
    disk_reason,
)
from desktop.vault.disk import header as headers
from desktop.vault.disk.header import Header, load, save
from desktop.vault.locks import keyslots
from desktop.vault.locks.keyslots import (
    FLOOR,
    KEYCHAIN,
    RECOVERY,
    Argon,
    Slot,
    unwrap_with_passphrase,
    unwrap_with_secret,
    wrap_with_passphrase,
    wrap_with_secret,
)

VAULT = "0123456789abcdef0123456789abcdef"
KEY = secrets.token_bytes(32)
SECRET = secrets.token_bytes(32)
PHRASE = "correct horse battery staple"
# Real parameters take a second; where they are not what is tested, these do.
QUICK = Argon(1, 64, 1)
P = ParamSpec("P")
R = TypeVar("R")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyslots, "FLOOR", QUICK)


def quick_slot() -> Slot:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keyslots, "FLOOR", QUICK)
        return wrap_with_passphrase(VAULT, PHRASE, KEY, QUICK)


# --------------------------------------------------------------------------------------- slots


def test_a_passphrase_slot_has_the_strength_that_is_promised() -> None:
    slot = wrap_with_passphrase(VAULT, PHRASE, KEY)
    assert slot.argon == Argon(passes=3, memory_kib=256 * 1024, lanes=4)
    assert unwrap_with_passphrase(VAULT, slot, PHRASE) == KEY


@pytest.mark.usefixtures("quick")
def test_only_the_right_passphrase_opens() -> None:
    slot = wrap_with_passphrase(VAULT, PHRASE, KEY, QUICK)
    for wrong in ("", PHRASE[:-1], PHRASE.upper(), PHRASE + " ", "correct  horse"):
        with pytest.raises(VaultLockedError, match="passphrase is wrong"):
            unwrap_with_passphrase(VAULT, slot, wrong)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("chosen", "typed"),
    [
        ("caf\u00e9 caf\u00e9", "cafe\u0301 cafe\u0301"),
        ("two words", "two\u00a0words"),
        ("two words", "two\u3000words"),
        ("\U0001f512 locked up", "\U0001f512 locked up"),
    ],
)
def test_the_same_passphrase_from_another_keyboard_opens(chosen: str, typed: str) -> None:
    slot = wrap_with_passphrase(VAULT, chosen, KEY, QUICK)
    assert unwrap_with_passphrase(VAULT, slot, typed) == KEY


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(UsageError, match="too short"):
        wrap_with_passphrase(VAULT, "1234567", KEY)


@pytest.mark.parametrize(
    "weak",
    [
        Argon(1, FLOOR.memory_kib, 4),
        Argon(2, FLOOR.memory_kib, 4),
        Argon(3, 8, 1),
        Argon(3, FLOOR.memory_kib - 1, 4),
        Argon(3, FLOOR.memory_kib, 0),
        Argon(1000, FLOOR.memory_kib, 4),
        Argon(3, 1 << 40, 4),
        Argon(3, FLOOR.memory_kib, 500),
        Argon(-3, -1, -1),
        None,
    ],
)
def test_weakened_or_absurd_parameters_are_refused_at_once(weak: Argon | None) -> None:
    slot = replace(quick_slot(), argon=weak)
    with pytest.raises(VaultDamagedError, match="weakened"):
        unwrap_with_passphrase(VAULT, slot, PHRASE)


@pytest.mark.parametrize("kind", [KEYCHAIN, RECOVERY])
def test_a_secret_slot_opens_with_its_secret_vault_and_kind_only(kind: str) -> None:
    slot = wrap_with_secret(VAULT, kind, SECRET, KEY)
    assert unwrap_with_secret(VAULT, slot, SECRET) == KEY
    other = RECOVERY if kind == KEYCHAIN else KEYCHAIN
    for vault, changed, secret in (
        (VAULT, slot, secrets.token_bytes(32)),
        ("f" * 32, slot, SECRET),
        (VAULT, replace(slot, kind=other), SECRET),
        (VAULT, replace(slot, salt=bytes(16)), SECRET),
        (VAULT, replace(slot, nonce=bytes(12)), SECRET),
        (VAULT, replace(slot, wrapped=slot.wrapped[:-1] + b"x"), SECRET),
        (VAULT, replace(slot, wrapped=b""), SECRET),
    ):
        with pytest.raises(VaultLockedError):
            unwrap_with_secret(vault, changed, secret)


def test_a_weak_slot_is_not_even_made() -> None:
    with pytest.raises(VaultDamagedError):
        wrap_with_passphrase(VAULT, PHRASE, KEY, QUICK)


def test_no_two_slots_share_salt_nonce_or_text() -> None:
    slots = [wrap_with_secret(VAULT, RECOVERY, SECRET, KEY) for _ in range(50)]
    for part in ("salt", "nonce", "wrapped"):
        assert len({getattr(slot, part) for slot in slots}) == 50
    assert all(KEY not in slot.wrapped for slot in slots)


# -------------------------------------------------------------------------------------- header


def header(commits: int = 0) -> Header:
    slots = (
        wrap_with_secret(VAULT, KEYCHAIN, SECRET, KEY, account=VAULT),
        quick_slot(),
        wrap_with_secret(VAULT, RECOVERY, SECRET, KEY),
    )
    return Header(VAULT, "2026-01-01T00:00:00+00:00", slots, commits).sealed(KEY)


def test_a_header_comes_back_in_two_equal_private_copies(tmp_path: Path) -> None:
    written = header(7)
    save(tmp_path, written)
    found = load(tmp_path)
    assert found == headers.Found(written, broken=False, behind=False)
    assert written.is_genuine(KEY)
    first, second = (tmp_path / name for name in ("header.json", "header.json.old"))
    assert first.read_bytes() == second.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {first.name, second.name}
    assert {path.stat().st_mode & 0o777 for path in (first, second)} == {0o600}
    for held in (KEY, SECRET, PHRASE.encode()):
        for form in (held, base64.b64encode(held)[:-4], held.hex().encode()):
            assert form not in first.read_bytes()


@pytest.mark.parametrize("name", ["header.json", "header.json.old"])
@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"1", b"2", 1),
        lambda data: b"\0" * len(data),
        lambda data: b"[]",
        lambda data: b"null",
        lambda data: b"{}",
        lambda data: b"[" * 60_000,
        lambda data: b"\xff\xfe" + data,
        None,
    ],
)
def test_one_broken_copy_heals_from_the_other(
    tmp_path: Path, name: str, damage: Callable[[bytes], bytes] | None
) -> None:
    written = header()
    save(tmp_path, written)
    file = tmp_path / name
    if damage is None:
        file.unlink()
    else:
        file.write_bytes(damage(file.read_bytes()))
    found = load(tmp_path)
    assert found.header == written
    assert found.broken


def test_every_flipped_bit_of_a_copy_is_noticed(tmp_path: Path) -> None:
    """Even one that leaves it readable: a slot that opens no more would look like a wrong
    passphrase."""
    written = header()
    save(tmp_path, written)
    file = tmp_path / "header.json"
    whole = file.read_bytes()
    for place in range(len(whole)):
        broken = bytearray(whole)
        broken[place] ^= 1 << (place % 8)
        file.write_bytes(broken)
        # White space and the case of hexadecimal digits mean nothing; what is read is the same.
        assert load(tmp_path).header == written


def test_two_broken_copies_are_reported_and_left_alone(tmp_path: Path) -> None:
    for name in ("header.json", "header.json.old"):
        (tmp_path / name).write_bytes(b"{broken")
    with pytest.raises(VaultDamagedError, match="header is damaged"):
        load(tmp_path)
    assert (tmp_path / "header.json").read_bytes() == b"{broken"


def rewrite(file: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change a header as an attacker would: with a right checksum, without the key."""
    record = json.loads(file.read_bytes())
    del record["checksum"]
    change(record)
    text = json.dumps(record, sort_keys=True, separators=(",", ":"))
    record["checksum"] = hashlib.sha256(text.encode()).hexdigest()
    file.write_text(json.dumps(record))


@pytest.mark.parametrize(
    "change",
    [
        lambda record: record.update(commits=record["commits"] + 1),
        lambda record: record["slots"].pop(),
        lambda record: record["slots"][1]["argon2id"].update(passes=2),
        lambda record: record["slots"][0].update(account="another"),
        lambda record: record.update(mac=""),
    ],
)
def test_a_header_that_others_wrote_is_not_genuine(
    tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    save(tmp_path, header())
    rewrite(tmp_path / "header.json", change)
    found = load(tmp_path)
    assert not found.header.is_genuine(KEY)
    assert found.behind


@pytest.mark.parametrize(
    "change",
    [
        lambda record: record.update(slots=[]),
        lambda record: record["slots"].append(record["slots"][0]),
        lambda record: record["slots"][0].update(kind="magic"),
        lambda record: record["slots"][0].update(salt="AAAA"),
        lambda record: record["slots"][1].update(argon2id={"passes": 3}),
        lambda record: record["slots"][1].update(argon2id=[]),
        lambda record: record.update(format="something else"),
        lambda record: record.update(commits="many"),
        lambda record: record.pop("vault_id"),
        lambda record: record["slots"][0].update(nonce=5),
    ],
)
def test_a_header_that_makes_no_sense_counts_as_broken(
    tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    written = header()
    save(tmp_path, written)
    rewrite(tmp_path / "header.json", change)
    assert load(tmp_path) == headers.Found(written, broken=True, behind=False)


def test_a_header_of_a_newer_program_is_said_so(tmp_path: Path) -> None:
    save(tmp_path, header())
    rewrite(tmp_path / "header.json", lambda record: record.update(version=2))
    with pytest.raises(VaultError, match="newer Strongroom"):
        load(tmp_path)


class PowerCut(BaseException):
    """The process ends here: nothing after this line runs."""


def test_a_power_cut_at_any_call_leaves_the_old_or_the_new_header(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every system call of a save is made to be the last one, in turn, and after it as well."""
    old, new = header(1), header(2)
    outcomes = set()
    for after in (False, True):
        for stop in range(1, 100):
            folder = tmp_path / f"{after}-{stop}"
            folder.mkdir()
            save(folder, old)
            counter = [0]
            with monkeypatch.context() as patched:
                _cut_power(patched, counter, stop, after=after, error=PowerCut())
                try:
                    save(folder, new)
                    finished = True
                except PowerCut:
                    finished = False
            found = load(folder).header
            assert found in (old, new)
            outcomes.add(found.commits)
            if finished:
                assert found == new
                break
        else:
            pytest.fail("the save never finished")
    assert outcomes == {1, 2}


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES])
def test_a_refusing_disk_at_any_call_leaves_a_whole_header_and_a_clear_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    old, new = header(1), header(2)
    for stop in range(1, 100):
        folder = tmp_path / f"{stop}"
        folder.mkdir()
        save(folder, old)
        counter = [0]
        failed = ""
        with monkeypatch.context() as patched:
            error = OSError(number, os.strerror(number))
            _cut_power(patched, counter, stop, after=False, error=error)
            try:
                save(folder, new)
            except VaultError as caught:
                failed = caught.message
        found = load(folder)
        assert found.header in (old, new)
        assert not found.broken
        if counter[0] < stop:
            assert found.header == new
            return
        assert disk_reason(error) in failed
        assert not list(folder.glob("*.new"))


def _cut_power(
    patched: pytest.MonkeyPatch, counter: list[int], stop: int, *, after: bool, error: BaseException
) -> None:
    """Have the ``stop``-th of the calls that touch the disk raise, before or after it acts."""

    def counted(real: Callable[P, R]) -> Callable[P, R]:
        def call(*args: P.args, **kwargs: P.kwargs) -> R:
            counter[0] += 1
            if counter[0] == stop and not after:
                raise error
            result = real(*args, **kwargs)
            if counter[0] == stop:
                _let_go(result)
                raise error
            return result

        return call

    patched.setattr(os, "open", counted(os.open))
    patched.setattr(os, "fsync", counted(os.fsync))
    patched.setattr(os, "fdopen", counted(os.fdopen))
    patched.setattr(Path, "replace", counted(Path.replace))


def _let_go(result: object) -> None:
    """A process that ends closes its files."""
    if isinstance(result, int):
        os.close(result)
    elif hasattr(result, "close"):
        result.close()
