"""A damaged vault opens for reading only, shows what can be read, and names what is lost."""

import contextlib
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from desktop.commands.vault import _PARTS as _PART_WORDS
from desktop.commands.vault import damage_record
from desktop.documents import Scope
from desktop.errors import (
    CancelledError,
    NotFoundError,
    VaultDamagedError,
    VaultError,
)
from desktop.vault.copies import backup
from desktop.vault.copies.backup_plan import BackupPlan
from desktop.vault.desk.notes import Note, NoteKind
from desktop.vault.disk import rescue
from desktop.vault.disk.folders import DAMAGED_NAME
from desktop.vault.disk.rescue import Damage
from desktop.vault.vault import Vault
from desktop.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE
from tests.unit.vault_support import plain_pages, store

PAGE = 4096
TEXTS = {f"/clients/{number}.pdf": f"clause {number} zebra " * 900 for number in range(12)}


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, str]:
    """A closed vault with documents, a backup of it, and its recovery code."""
    folder = tmp_path / "vault"
    workspace, code = Workspace.create(folder, passphrase=PASSPHRASE, use_keychain=False)
    with contextlib.closing(workspace):
        library = workspace._library
        library.add_matter("A")
        for path, text in TEXTS.items():
            store(library, "A", path, text)
        (tmp_path / "stick").mkdir()
        workspace.keep_backup_plan(BackupPlan(str(tmp_path / "stick"), "week"))
        list(workspace.back_up(tmp_path / "stick"))
    return folder, code


def _spoil(folder: Path, *pages: int) -> None:
    """Flip a bit in each of these pages, counted from 1."""
    data = bytearray((folder / "vault.db").read_bytes())
    for page in pages:
        data[(page - 1) * PAGE + 100] ^= 1
    (folder / "vault.db").write_bytes(data)


def _opened(folder: Path, code: str) -> "contextlib.closing[Workspace]":
    return contextlib.closing(Workspace.open(folder, recovery_code=code))


def _readable(workspace: Workspace) -> dict[str, str]:
    """The texts that can be read, by path."""
    found = {}
    for document in workspace.documents("A"):
        with contextlib.suppress(VaultDamagedError, NotFoundError):
            found[document.path] = workspace.text(document.id)
    return found


def _page_of(folder: Path, code: str, path: str) -> int:
    """A page whose loss takes this document's text along, and no other's."""
    with _opened(folder, code) as workspace:
        key = workspace._vault.keys.key()
    plain = plain_pages(folder / "vault.db", key)
    size = len(plain) // _pages(folder)
    words = f"clause {Path(path).stem} zebra".encode()
    for page in range(_pages(folder), 1, -1):
        # The words stand in the text, in its passages and in the index: one of these is meant.
        if words in plain[(page - 1) * size : page * size] and _takes(folder, code, page, path):
            return page
    pytest.fail("there is no such page")


def _takes(folder: Path, code: str, page: int, path: str) -> bool:
    copy = folder.with_name("tried")
    shutil.copytree(folder, copy)
    _spoil(copy, page)
    try:
        with _opened(copy, code) as workspace:
            return set(TEXTS) - set(_readable(workspace)) == {path}
    except VaultError:
        return False
    finally:
        shutil.rmtree(copy)


def _pages(folder: Path) -> int:
    return (folder / "vault.db").stat().st_size // PAGE


@pytest.mark.parametrize(
    ("step", "least"), [(11, 1), pytest.param(1, 60, marks=pytest.mark.slow)], ids=["some", "all"]
)
def test_whatever_page_is_lost_what_is_shown_is_true_and_the_rest_is_named(
    made: tuple[Path, str], tmp_path: Path, step: int, least: int
) -> None:
    folder, code = made
    lost = 0
    for page in range(2, _pages(folder) + 1, step):
        copy = tmp_path / "copy"
        shutil.copytree(folder, copy)
        _spoil(copy, page)
        # Without some pages no table can be found at all.
        with contextlib.suppress(VaultDamagedError), _opened(copy, code) as workspace:
            damage = workspace.examine()
            assert damage is not None
            assert damage.pages == 1
            lost += _names_what_is_lost(workspace, damage)
        shutil.rmtree(copy)
    assert lost >= least


def _names_what_is_lost(workspace: Workspace, damage: Damage) -> int:
    shown = _readable(workspace)
    for path, text in shown.items():
        assert text == TEXTS[path]
    named = {each.name for each in damage.lost}
    unread = set(TEXTS) - set(shown)
    # A list that is not whole says so: then some may be lost without their names.
    assert unread <= named or "list" in damage.parts
    assert named <= unread or "list" in damage.parts, "what can be read is called lost"
    return len(unread & named)


def test_it_stays_read_only_until_it_is_found_sound(made: tuple[Path, str]) -> None:
    folder, code = made
    page = _page_of(folder, code, "/clients/7.pdf")
    whole = (folder / "vault.db").read_bytes()
    _spoil(folder, page)
    with _opened(folder, code) as workspace:
        damage = workspace.examine()
        assert damage is not None
        assert [(each.kind, each.matter, each.name) for each in damage.lost] == [
            ("document", "A", "/clients/7.pdf")
        ]
    damaged = (folder / "vault.db").read_bytes()
    for _ in range(2):
        with _opened(folder, code) as workspace:
            assert workspace.is_damaged
            assert any("reading only" in warning for warning in workspace.status().warnings)
            assert len(_readable(workspace)) == len(TEXTS) - 1
            with pytest.raises(VaultDamagedError, match="reading only"):
                workspace.add_matter("B")
            with pytest.raises(VaultDamagedError):
                list(workspace.back_up(folder.with_name("stick")))
    assert (folder / "vault.db").read_bytes() == damaged, "nothing was written"
    (folder / "vault.db").write_bytes(whole)
    with _opened(folder, code) as workspace:
        assert workspace.examine() is None
    assert not (folder / DAMAGED_NAME).exists()
    with _opened(folder, code) as workspace:
        assert not workspace.is_damaged
        workspace.add_matter("B")


def test_one_that_an_older_program_made_is_read_as_it_is(made: tuple[Path, str]) -> None:
    """Damaged, it can't be brought forward."""
    folder, code = made
    with _opened(folder, code) as workspace, workspace._vault.database.writer() as connection:
        connection.execute("ALTER TABLE contents DROP COLUMN dated")
        for table in ("duties", "trash_pieces", "trash", "staged"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("DELETE FROM migrations WHERE number >= 13")
    _spoil(folder, _pages(folder) // 2)
    with _opened(folder, code) as workspace:
        assert workspace.is_damaged
        assert {document.path for document in workspace.documents("A")} == set(TEXTS)
        assert len(_readable(workspace)) > len(TEXTS) / 2
        # Their files were last changed on the first day of 1970.
        scope = Scope(since=date(1970, 1, 2))
        assert workspace._library.contents_in("A", scope) == []
        # What it knew nothing of can't be read, as what is damaged.
        with pytest.raises(VaultDamagedError):
            workspace.duty("A")
        with pytest.raises(VaultDamagedError):
            workspace.sweep_trash()


def test_what_can_be_read_can_be_exported(made: tuple[Path, str], tmp_path: Path) -> None:
    folder, code = made
    with _opened(folder, code) as workspace:
        workspace.keep_note(Note(0, "A", NoteKind.FACT, "They knew of it."))
    _spoil(folder, _page_of(folder, code, "/clients/3.pdf"))
    with _opened(folder, code) as workspace:
        assert workspace.examine() is not None
        workspace.export_notes("A", tmp_path / "notes.md")
        workspace.export_audit(tmp_path / "log.csv")
    assert "They knew of it." in (tmp_path / "notes.md").read_text()


def test_the_newest_whole_backup_takes_its_place(made: tuple[Path, str], tmp_path: Path) -> None:
    folder, code = made
    _spoil(folder, _page_of(folder, code, "/clients/3.pdf"))
    with _opened(folder, code) as workspace:
        assert workspace.examine() is not None
        good = workspace.good_backup()
        assert good is not None
        workspace.restore_in_place(good)
    with _opened(folder, code) as workspace:
        assert not workspace.is_damaged
        assert workspace.status().warnings == ()
        assert workspace.examine() is None
        assert _readable(workspace) == TEXTS
    kept = [path for path in tmp_path.iterdir() if path.name.startswith("vault damaged ")]
    assert len(kept) == 1
    assert (kept[0] / "vault.db").exists()
    assert not [path for path in tmp_path.iterdir() if "restored" in path.name]


def test_a_backup_that_is_damaged_too_is_not_offered(made: tuple[Path, str]) -> None:
    folder, code = made
    stick = folder.with_name("stick")
    piece = next(stick.glob("*/pieces/*/*"))
    first, *rest = piece.read_bytes()
    piece.write_bytes(bytes([first ^ 255, *rest]))
    assert backup.newest(stick)
    with _opened(folder, code) as workspace:
        assert workspace.good_backup() is None


def test_the_command_line_says_it_all(made: tuple[Path, str], passphrase_file: Path) -> None:
    folder, code = made
    _spoil(folder, _page_of(folder, code, "/clients/5.pdf"))

    def run(*words: str) -> "subprocess.CompletedProcess[str]":
        # In a process of its own: the command shuts its process off the network.
        command = [sys.executable, "-m", "desktop", "--vault", str(folder)]
        command += ["--passphrase-file", str(passphrase_file), *words]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    said = run("verify")
    assert said.returncode == 1
    assert "Lost         document /clients/5.pdf (A)" in said.stdout
    assert "The newest whole backup is of" in said.stdout
    assert "Traceback" not in said.stderr
    # What can be read is read; what would be written is refused.
    said = run("show", "/clients/6.pdf")
    assert (said.returncode, "clause 6" in said.stdout) == (0, True)
    assert "reading only" in said.stderr
    said = run("matter", "add", "B")
    assert said.returncode == 1
    assert "reading only" in said.stderr


def test_scripts_are_told_too(made: tuple[Path, str]) -> None:
    folder, code = made
    _spoil(folder, _page_of(folder, code, "/clients/5.pdf"))
    with _opened(folder, code) as workspace:
        damage = workspace.examine()
        assert damage is not None
        record = json.loads(json.dumps(damage_record(damage, workspace.good_backup())))
    assert record["lost"] == [{"kind": "document", "matter": "A", "name": "/clients/5.pdf"}]
    assert (record["sound"], record["backup"]["bytes"] > 0) == (False, True)


def test_every_table_of_a_vault_belongs_to_a_part_that_has_words(made: tuple[Path, str]) -> None:
    folder, code = made
    with _opened(folder, code) as workspace, workspace._vault.database.reader() as connection:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
        tables = {row[0] for row in connection.execute(query)}
    own = {"texts", "originals", "vault", "migrations", "sqlite_sequence", "passwords"}
    prefixes = tuple(prefix for prefix, _ in rescue._PARTS)
    assert {name for name in tables - own if not name.startswith(prefixes)} == set()
    assert {part for _, part in rescue._PARTS} == set(get_args(rescue.Part)) == set(_PART_WORDS)


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Vault]:
    vault, _ = Vault.create(tmp_path / "vault", passphrase=PASSPHRASE, use_keychain=False)
    with contextlib.closing(vault):
        vault.library.add_matter("A")
        for number in range(30):
            store(vault.library, "A", f"/{number}", f"zebra {number} okapi " * 2000)
        yield vault


class _After:
    """An event that is set once it was asked so often."""

    def __init__(self, times: int) -> None:
        self.left = times

    def is_set(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("times", [0, 1, 2, 5])
def test_a_check_can_be_broken_off_at_any_time(large: Vault, times: int) -> None:
    cancel = _After(times)
    with pytest.raises(CancelledError):
        large.database.verify(cancel)  # type: ignore[arg-type]  # an event, as far as is asked
    large.database.verify(threading.Event())
    assert not large.is_damaged


def test_a_backup_is_broken_off_while_the_vault_is_checked(large: Vault, tmp_path: Path) -> None:
    cancel = threading.Event()
    cancel.set()
    (tmp_path / "stick").mkdir()
    with pytest.raises(CancelledError):
        list(large.backup(tmp_path / "stick", cancel))
    assert list((tmp_path / "stick").iterdir()) == []
