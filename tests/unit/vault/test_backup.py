"""Backups: whole or none, only what changed is copied, opened anywhere, refused when changed."""

import contextlib
import errno
import json
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import (
    CancelledError,
    NotFoundError,
    UsageError,
    VaultDamagedError,
    VaultError,
    VaultInUseError,
    VaultLockedError,
)
from desktop.vault.copies import backup, restoring
from desktop.vault.copies.backup import generations, newest
from desktop.vault.disk import atomic
from desktop.vault.locks.keychain import Keychain
from desktop.vault.locks.unlocking import Given
from desktop.vault.vault import Vault
from tests.unit.vault_support import (
    PHRASE,
    FakeBackend,
    allow_fake,
    is_consistent,
    quick_argon,
    store,
)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    allow_fake(monkeypatch)
    quick_argon(monkeypatch)
    monkeypatch.setattr(backup, "PIECE", 16 * 1024)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Vault, str]]:
    """An open vault with one matter, and its recovery code."""
    keychain = Keychain(FakeBackend(), seconds=2)
    vault, code = Vault.create(tmp_path / "vault", passphrase=PHRASE, keychain=keychain)
    with contextlib.closing(vault):
        vault.library.add_matter("A")
        for number in range(20):
            store(vault.library, "A", f"/{number}", f"zebra {number}" * 3000)
        yield vault, code


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def _back_up(vault: Vault, stick: Path) -> int:
    """The bytes that were copied."""
    return max(event.copied for event in vault.backup(stick))


def _texts(folder: Path, code: str) -> list[str]:
    with contextlib.closing(Vault.open(folder, recovery_code=code)) as vault:
        is_consistent(vault.library)
        return [vault.library.text(each.id) for each in vault.library.documents("A")]


def _pieces(stick: Path) -> list[Path]:
    return sorted(stick.glob("*/pieces/*/*"))


def test_a_backup_opens_elsewhere_with_the_recovery_code_alone(
    made: tuple[Vault, str], stick: Path, tmp_path: Path
) -> None:
    vault, code = made
    before = [vault.library.text(each.id) for each in vault.library.documents("A")]
    _back_up(vault, stick)
    store(vault.library, "A", "/later", "not in the backup")
    shutil.move(stick, tmp_path / "elsewhere")
    found = newest(tmp_path / "elsewhere")
    restoring.restore(found, tmp_path / "restored", Given(recovery_code=code))
    assert _texts(tmp_path / "restored", code) == before
    restoring.restore(found, tmp_path / "again", Given(passphrase=PHRASE))
    assert _texts(tmp_path / "again", code) == before


def test_only_what_changed_is_copied_again(made: tuple[Vault, str], stick: Path) -> None:
    vault, _ = made
    whole = _back_up(vault, stick)
    assert whole >= vault.database.path.stat().st_size * 0.9
    store(vault.library, "A", "/one more", "zebra and okapi")
    assert 0 < _back_up(vault, stick) < whole / 2


def test_three_generations_stay_and_each_is_whole(
    made: tuple[Vault, str], stick: Path, tmp_path: Path
) -> None:
    vault, code = made
    for number in range(5):
        store(vault.library, "A", f"/new {number}", f"okapi {number}" * 100)
        _back_up(vault, stick)
    found = generations(stick)
    assert len(found) == 3
    assert all(backup.check(each) == [] for each in found)
    named = {piece for each in found for piece in each.pieces}
    assert {path.name for path in _pieces(stick)} == named
    restoring.restore(found[-1], tmp_path / "oldest", Given(recovery_code=code))
    assert len(_texts(tmp_path / "oldest", code)) == 23


def test_a_clock_that_went_back_costs_no_backup(
    made: tuple[Vault, str], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, _ = made
    for year in (2031, 2030, 2029, 2028, 2027):
        moment = datetime(year, 1, 1, tzinfo=UTC)

        class Clock(datetime):
            @classmethod
            def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
                return moment  # noqa: B023 - used before the next turn

        monkeypatch.setattr(backup, "datetime", Clock)
        _back_up(vault, stick)
        assert any(each.made.startswith(str(year)) for each in generations(stick))


def test_nothing_in_a_backup_can_be_read(made: tuple[Vault, str], stick: Path) -> None:
    vault, _ = made
    _back_up(vault, stick)
    for path in stick.rglob("*"):
        if path.is_file():
            assert b"zebra" not in path.read_bytes()
            assert path.stat().st_mode & 0o077 == 0


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def _reorder(stick: Path) -> None:
    path = newest(stick).path
    record = json.loads(path.read_text())
    record["pieces"][1:3] = reversed(record["pieces"][1:3])
    path.write_text(json.dumps(record))


def _other_key(stick: Path) -> None:
    path = newest(stick).path
    record = json.loads(path.read_text())
    record["commits"] += 1
    path.write_text(json.dumps(record))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda stick: _flip(_pieces(stick)[0]),
        lambda stick: _pieces(stick)[1].unlink(),
        lambda stick: _pieces(stick)[2].write_bytes(b""),
        _reorder,
        _other_key,
    ],
)
def test_a_changed_backup_is_refused_and_nothing_is_made(
    made: tuple[Vault, str], stick: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    vault, code = made
    _back_up(vault, stick)
    spoil(stick)
    with pytest.raises(VaultDamagedError):
        restoring.restore(newest(stick), tmp_path / "restored", Given(recovery_code=code))
    assert not (tmp_path / "restored").exists()
    assert [path.name for path in tmp_path.iterdir() if "restoring" in path.name] == []
    vault.library.documents("A")


def test_a_damaged_list_costs_only_its_own_generation(made: tuple[Vault, str], stick: Path) -> None:
    vault, _ = made
    _back_up(vault, stick)
    first = newest(stick)
    _back_up(vault, stick)
    newest(stick).path.write_text("{")
    assert newest(stick).path == first.path


@pytest.mark.parametrize(
    ("key", "error"),
    [
        ({"passphrase": "wrong horse"}, VaultLockedError),
        ({"recovery_code": "WRONG"}, Exception),
        ({}, UsageError),
    ],
)
def test_a_wrong_key_restores_nothing(
    made: tuple[Vault, str],
    stick: Path,
    tmp_path: Path,
    key: dict[str, Any],
    error: type[Exception],
) -> None:
    vault, _ = made
    _back_up(vault, stick)
    with pytest.raises(error):
        restoring.restore(newest(stick), tmp_path / "restored", Given(**key))
    assert not (tmp_path / "restored").exists()


def test_a_newer_code_is_told_that_the_backup_takes_the_one_of_its_time(
    made: tuple[Vault, str], stick: Path, tmp_path: Path
) -> None:
    vault, code = made
    _back_up(vault, stick)
    later = vault.keys.new_recovery_code()
    with pytest.raises(VaultLockedError) as refused:
        restoring.restore(newest(stick), tmp_path / "restored", Given(recovery_code=later))
    assert "of the time when it was made" in refused.value.message
    restoring.restore(newest(stick), tmp_path / "restored", Given(recovery_code=code))


# A vault whose first page is gone, with no copy of it: nothing opens it, and it is not lost.
def _break(folder: Path) -> None:
    with (folder / "vault.db").open("r+b") as stream:
        stream.write(bytes(8192))
    for copy in folder.glob("*first*"):
        copy.unlink()


@pytest.mark.parametrize("header", ["readable", "gone"])
def test_a_backup_takes_the_place_of_a_vault_that_cannot_be_opened(
    made: tuple[Vault, str], stick: Path, header: str
) -> None:
    vault, code = made
    before = [vault.library.text(each.id) for each in vault.library.documents("A")]
    _back_up(vault, stick)
    later = vault.keys.new_recovery_code()
    with pytest.raises(VaultInUseError):
        restoring.restore_over(newest(stick), vault.folder, Given(recovery_code=code))
    vault.close()
    _break(vault.folder)
    with pytest.raises(VaultDamagedError):
        Vault.open(vault.folder, recovery_code=later)
    # Today's code opens it; the backup's own only where nothing tells of today's.
    right, wrong = later, code
    if header == "gone":
        right, wrong = code, later
        for file in vault.folder.glob("header*"):
            file.write_bytes(b"")
    damaged = (vault.folder / "vault.db").read_bytes()
    with pytest.raises(VaultLockedError):
        restoring.restore_over(newest(stick), vault.folder, Given(recovery_code=wrong))
    assert (vault.folder / "vault.db").read_bytes() == damaged
    aside = restoring.restore_over(newest(stick), vault.folder, Given(recovery_code=right))
    assert (aside / "vault.db").read_bytes() == damaged
    assert _texts(vault.folder, right) == before
    assert sorted(each.name for each in vault.folder.parent.iterdir()) == sorted(
        ("stick", vault.folder.name, aside.name)
    )


def test_the_backup_of_another_vault_takes_no_place(
    made: tuple[Vault, str], stick: Path, tmp_path: Path
) -> None:
    vault, code = made
    _back_up(vault, stick)
    keychain = Keychain(FakeBackend(), seconds=2)
    other, _ = Vault.create(tmp_path / "other", passphrase=PHRASE, keychain=keychain)
    other.close()
    with pytest.raises(VaultError, match="another vault"):
        restoring.restore_over(newest(stick), other.folder, Given(recovery_code=code))
    with contextlib.closing(Vault.open(other.folder, passphrase=PHRASE, keychain=keychain)):
        pass


def test_a_live_vault_is_never_written_over(made: tuple[Vault, str], stick: Path) -> None:
    vault, code = made
    _back_up(vault, stick)
    before = vault.database.path.read_bytes()
    with pytest.raises(VaultError):
        restoring.restore(newest(stick), vault.folder, Given(recovery_code=code))
    assert vault.database.path.read_bytes() == before


def test_a_backup_that_was_stopped_is_none_and_the_next_goes_on(
    made: tuple[Vault, str], stick: Path, tmp_path: Path
) -> None:
    vault, code = made
    cancel = threading.Event()
    events = vault.backup(stick, cancel)
    while (event := next(events)).done < event.total // 2:
        pass
    cancel.set()
    with pytest.raises(CancelledError):
        next(events)
    assert generations(stick) == []
    with pytest.raises(NotFoundError):
        newest(stick)
    assert _back_up(vault, stick) < vault.database.path.stat().st_size * 0.7
    restoring.restore(newest(stick), tmp_path / "restored", Given(recovery_code=code))
    assert len(_texts(tmp_path / "restored", code)) == 20


def test_a_full_stick_leaves_the_backup_of_before(
    made: tuple[Vault, str], stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, _ = made
    _back_up(vault, stick)
    before = _pieces(stick)
    store(vault.library, "A", "/new", "okapi" * 9000)
    calls = iter(range(100))
    real = atomic.replace_file

    def full(target: Path, data: bytes) -> None:
        if next(calls) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(target, data)

    monkeypatch.setattr(backup, "replace_file", full)
    with pytest.raises(VaultError) as caught:
        _back_up(vault, stick)
    assert caught.value.message.startswith("There is no space left on this drive.")
    monkeypatch.undo()
    assert len(generations(stick)) == 1
    assert _pieces(stick) == before, "the room that it took is given back"
    assert backup.check(newest(stick)) == []


def test_a_stick_that_loses_what_it_is_given_is_found_out(
    made: tuple[Vault, str], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, _ = made
    real = atomic.replace_file

    def lying(target: Path, data: bytes) -> None:
        real(target, bytes(len(data)) if target.parent.parent.name == "pieces" else data)

    monkeypatch.setattr(backup, "replace_file", lying)
    with pytest.raises(VaultError):
        _back_up(vault, stick)
    assert generations(stick) == []


def test_a_damaged_vault_takes_no_good_backup_away(made: tuple[Vault, str], stick: Path) -> None:
    vault, _ = made
    _back_up(vault, stick)
    good = newest(stick)
    vault.database.checkpoint()
    data = bytearray(vault.database.path.read_bytes())
    data[-2000] ^= 1
    vault.database.path.write_bytes(data)
    with pytest.raises(VaultDamagedError):
        _back_up(vault, stick)
    assert [each.path for each in generations(stick)] == [good.path]


def test_documents_are_added_while_a_backup_is_written(
    made: tuple[Vault, str], stick: Path, tmp_path: Path
) -> None:
    """The state of one moment: what comes while it is copied is whole or not there."""
    vault, code = made
    events = vault.backup(stick)
    for number in range(6):
        next(events)
        store(vault.library, "A", f"/during {number}", f"okapi {number}" * 50)
        # A checkpoint must not change the file under the copy.
        vault.database.checkpoint()
    for _ in events:
        pass
    restoring.restore(newest(stick), tmp_path / "restored", Given(recovery_code=code))
    assert len(_texts(tmp_path / "restored", code)) == 20
    assert len(vault.library.documents("A")) == 26


def test_a_folder_that_is_gone_is_named(made: tuple[Vault, str], tmp_path: Path) -> None:
    with pytest.raises(VaultError) as caught:
        _back_up(made[0], tmp_path / "unplugged")
    assert "Connect the drive" in caught.value.message


def test_a_link_on_the_drive_leads_to_nothing_of_the_users(
    made: tuple[Vault, str], stick: Path, tmp_path: Path
) -> None:
    vault, _ = made
    _back_up(vault, stick)
    folder = next(stick.iterdir())
    mine = tmp_path / "Documents"
    mine.mkdir()
    kept = [mine / "contract.docx", mine / "notes.json", mine / ("a" * 64)]
    for each in kept:
        each.write_text("the only copy")
    for link in (folder / "pieces" / "zz", folder / "generations"):
        if link.exists():
            link.rename(tmp_path / "aside")
        link.symlink_to(mine, target_is_directory=True)
        with pytest.raises(VaultError, match="leads elsewhere"):
            _back_up(vault, stick)
        link.unlink()
        assert all(each.exists() for each in kept)


def test_what_else_lies_in_the_backups_folder_stays(made: tuple[Vault, str], stick: Path) -> None:
    vault, _ = made
    _back_up(vault, stick)
    folder = next(stick.iterdir())
    others = [folder / "pieces" / "ab" / "holiday.jpg", folder / "generations" / "mine.json"]
    for each in others:
        each.parent.mkdir(exist_ok=True)
        each.write_text("mine")
    for name in (f"pieces/ab/{'b' * 64}", "generations/2026-01-01T00-00-00Z.json"):
        (folder / name).mkdir()
    _back_up(vault, stick)
    assert all(each.exists() for each in others)
    assert len(generations(stick)) == 2


@pytest.mark.parametrize("said", ['{"bytes": Infinity}', "[" * 100_000, "[]", '"x"', "1"])
def test_no_list_keeps_the_others_from_being_found(
    made: tuple[Vault, str], stick: Path, said: str
) -> None:
    vault, _ = made
    _back_up(vault, stick)
    path = newest(stick).path
    if said.startswith("{"):
        record = json.loads(path.read_text())
        said = json.dumps(record | {"bytes": float("inf")})
    path.with_name("2026-01-02T00-00-00Z.json").write_text(said)
    assert [each.path for each in generations(stick)] == [path]


def test_a_file_is_no_folder_to_restore_to(
    made: tuple[Vault, str], stick: Path, tmp_path: Path
) -> None:
    vault, code = made
    _back_up(vault, stick)
    place = tmp_path / "file"
    place.write_text("mine")
    with pytest.raises(VaultError):
        restoring.restore(newest(stick), place, Given(recovery_code=code))
    assert place.read_text() == "mine"


@pytest.mark.parametrize("inside", ["", "backups"])
def test_a_backup_does_not_lie_in_the_vault_that_it_is_of(
    made: tuple[Vault, str], inside: str
) -> None:
    vault, _ = made
    target = vault.folder / inside
    target.mkdir(exist_ok=True)
    before = sorted(target.iterdir())
    with pytest.raises(VaultError, match="lost with the vault"):
        list(vault.backup(target))
    assert [each for each in sorted(target.iterdir()) if each.is_dir()] == [
        each for each in before if each.is_dir()
    ]
