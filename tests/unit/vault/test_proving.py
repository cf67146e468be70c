"""Who changes the keys of an open vault proves to hold one; who holds none waits a day."""

import argparse
import contextlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.commands.keys import add_keys_options, change_keys
from desktop.errors import UsageError, VaultLockedError
from desktop.vault.locks.proving import CODE_KEY, CODE_SHOWN, WISH_KEY, Wish, wish_of
from desktop.workspace import Workspace
from tests.unit.vault_support import PHRASE

pytestmark = pytest.mark.usefixtures("keychain")
NEW = "another phrase"
CHANGES: dict[str, Callable[[Workspace, str | None], object]] = {
    "set": lambda workspace, proof: workspace.set_passphrase(NEW, proof),
    "strict": lambda workspace, proof: workspace.set_strict(NEW, strict=True, proof=proof),
    "code": lambda workspace, proof: workspace.new_recovery_code(proof),
    "remove": lambda workspace, proof: workspace.remove_key("keychain", proof),
}


@pytest.fixture
def workspace(made: tuple[Path, str]) -> Iterator[Workspace]:
    """A vault that the keychain opened, as it does for whoever sits there."""
    with contextlib.closing(Workspace.open(made[0])) as opened:
        yield opened


@pytest.mark.parametrize("change", CHANGES)
def test_an_open_window_changes_no_key_by_itself(
    workspace: Workspace, made: tuple[Path, str], change: str
) -> None:
    before, slots = headers_of(made[0]), workspace.slots()
    with pytest.raises(UsageError, match="The keys were not changed"):
        CHANGES[change](workspace, None)
    for wrong in (NEW, "", made[1][:-1] + "?"):
        with pytest.raises(VaultLockedError):
            CHANGES[change](workspace, wrong)
    assert workspace.slots() == slots
    assert headers_of(made[0]) == before
    assert workspace.kept(CODE_KEY) != CODE_SHOWN, "a code that was not made is not to be noted"
    workspace.prove(PHRASE)
    workspace.prove(made[1])


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("by", ["passphrase", "recovery code"])
def test_who_knows_a_key_changes_them(
    workspace: Workspace, made: tuple[Path, str], change: str, by: str
) -> None:
    before = headers_of(made[0])
    CHANGES[change](workspace, PHRASE if by == "passphrase" else made[1])
    assert headers_of(made[0]) != before


def headers_of(folder: Path) -> set[bytes]:
    return {file.read_bytes() for file in folder.iterdir() if file.name.startswith("header")}


def test_a_strict_vault_asks_for_its_passphrase(workspace: Workspace) -> None:
    workspace.set_strict(NEW, strict=True, proof=PHRASE)
    with pytest.raises(VaultLockedError):
        workspace.set_strict(PHRASE, strict=False, proof=PHRASE)
    workspace.set_strict(PHRASE, strict=False, proof=NEW)
    assert set(workspace.slots()) == {"keychain", "passphrase", "recovery"}


def test_without_a_passphrase_the_recovery_code_is_asked_for(
    workspace: Workspace, made: tuple[Path, str]
) -> None:
    workspace.remove_key("passphrase", PHRASE)
    assert workspace.proofs() == ("recovery",)
    with pytest.raises(VaultLockedError, match="Group 2 of the recovery code"):
        workspace.set_passphrase(NEW, made[1].replace(made[1][6:11], "AAAAA"))
    workspace.set_passphrase(NEW, made[1])


def test_the_keychain_comes_back_with_a_proof_and_is_renewed_without(workspace: Workspace) -> None:
    workspace.renew_keychain()
    workspace.remove_key("keychain", PHRASE)
    with pytest.raises(UsageError):
        workspace.renew_keychain()
    workspace.renew_keychain(PHRASE)


def test_who_has_neither_makes_one_change_a_day_later(workspace: Workspace) -> None:
    wish = workspace.ask_for_change()
    assert workspace.ask_for_change() == wish, "asking again does not put it off"
    with pytest.raises(UsageError):
        workspace.set_passphrase(NEW)
    long_ago = datetime.now(UTC) - timedelta(days=1, minutes=1)
    workspace.keep(WISH_KEY, long_ago.isoformat())
    assert workspace.proofs() is None
    workspace.set_passphrase(NEW)
    assert workspace.wish() is None
    with pytest.raises(UsageError):
        workspace.new_recovery_code()
    noted = [entry.subject for entry in workspace.audit.entries()]
    assert "change without a key asked for" in noted


def test_a_wish_is_withdrawn_and_ends_by_itself(workspace: Workspace) -> None:
    workspace.ask_for_change()
    workspace.withdraw_wish()
    assert workspace.wish() is None
    now = datetime(2027, 3, 1, 12, tzinfo=UTC)
    wish = Wish(now)
    assert not wish.is_granted(now + timedelta(hours=23))
    assert wish.is_granted(now + timedelta(hours=24))
    assert not wish.is_granted(now - timedelta(days=3)), "a clock that was put back"
    assert wish_of(now.isoformat(), now + timedelta(days=8)) is None
    assert wish_of("damaged") is None


def test_a_code_that_nobody_wrote_down_is_made_anew(
    workspace: Workspace, made: tuple[Path, str]
) -> None:
    workspace.keep(CODE_KEY, CODE_SHOWN)
    with pytest.raises(UsageError):
        workspace.new_recovery_code()
    workspace.remove_key("passphrase", PHRASE)
    assert workspace.new_recovery_code() != made[1]
    workspace.code_noted()
    with pytest.raises(UsageError):
        workspace.new_recovery_code()


def _run(workspace: Workspace, folder: Path, *words: str, opened_with: str = "") -> str:
    parser = argparse.ArgumentParser()
    add_keys_options(parser)
    arguments = parser.parse_args(words)
    arguments.passphrase_file = None
    if opened_with:
        arguments.passphrase_file = folder / "opened.txt"
        arguments.passphrase_file.write_text(opened_with)
    return change_keys(workspace, arguments)


def test_scripts_give_the_old_key_in_a_file(
    workspace: Workspace, made: tuple[Path, str], tmp_path: Path
) -> None:
    (tmp_path / "new.txt").write_text(NEW)
    (tmp_path / "old.txt").write_text(made[1])
    set_new = "--set-passphrase", str(tmp_path / "new.txt")
    with pytest.raises(UsageError, match="not changed"):
        _run(workspace, tmp_path, *set_new)
    _run(workspace, tmp_path, *set_new, "--proof-file", str(tmp_path / "old.txt"))
    workspace.prove(NEW)
    assert _run(workspace, tmp_path, "--new-recovery-code", opened_with=NEW).count("-") == 12
    _run(workspace, tmp_path, "--ask-for-change")
    assert workspace.wish() is not None
    _run(workspace, tmp_path, "--withdraw")
    assert workspace.wish() is None


def test_a_wish_does_not_come_back_with_a_backup(
    workspace: Workspace, made: tuple[Path, str], tmp_path: Path
) -> None:
    """Who asks, backs up and withdraws would have it granted a day later, and nobody was told."""
    long_ago = datetime.now(UTC) - timedelta(days=2)
    stick, copy = tmp_path / "stick", tmp_path / "copy"
    stick.mkdir()
    workspace.keep(WISH_KEY, long_ago.isoformat())
    list(workspace.back_up(stick))
    workspace.withdraw_wish()
    workspace.restore_vault(workspace.backups(stick)[0], copy, passphrase=PHRASE)
    with contextlib.closing(Workspace.open(copy, passphrase=PHRASE)) as restored:
        assert restored.wish() is None
        assert restored.status().warnings == ()
        with pytest.raises(UsageError, match="The keys were not changed"):
            restored.set_passphrase(NEW)
