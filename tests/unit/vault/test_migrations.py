"""The schema's steps: recorded, each whole or not at all, with a copy before each."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3.dbapi2 import OperationalError

from desktop.errors import VaultDamagedError, VaultError
from desktop.vault.disk import migrations
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.disk.migrations import MIGRATIONS, initialise, migrate
from desktop.vault.library import Library
from tests.unit.vault_support import KEY, is_consistent, new_database, store


def table(name: str) -> Callable[[Connection], None]:
    def step(connection: Connection) -> None:
        connection.execute(f"CREATE TABLE {name} (a)")

    return step


def failing(connection: Connection) -> None:
    connection.execute("CREATE TABLE half (a)")
    connection.execute("DELETE FROM kept")
    raise RuntimeError("the power fails")


def tables(database: Database) -> set[str]:
    with database.reader() as connection:
        return {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}


def applied(database: Database) -> list[tuple[int, str]]:
    with database.reader() as connection:
        rows = connection.execute("SELECT number, name FROM migrations ORDER BY number")
        return [(int(number), str(name)) for number, name in rows]


def test_every_step_is_numbered_named_and_recorded(tmp_path: Path) -> None:
    names = [name for name, _ in MIGRATIONS]
    assert [name[:6] for name in names] == [f"m{n:04}_" for n in range(1, len(names) + 1)]
    with contextlib.closing(new_database(tmp_path)) as database:
        assert applied(database) == list(enumerate(names, 1))
        assert migrate(database, tmp_path) == []
    assert [path.name for path in tmp_path.iterdir()] == ["vault.db"]


def test_a_new_database_passes_every_check_and_holds_documents(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        library = Library(database)
        library.add_matter("A")
        store(library, "A", "/a", "zebra")
        is_consistent(library)


@pytest.mark.parametrize("start", range(1, len(MIGRATIONS)))
def test_a_vault_of_each_older_schema_comes_forward(tmp_path: Path, start: int) -> None:
    """Made with the first steps only, then opened by this program: the tables are the same as
    those of a vault made today."""
    old = tmp_path / "old"
    new = tmp_path / "new"
    old.mkdir()
    new.mkdir()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(migrations, "MIGRATIONS", MIGRATIONS[:start])
        database = Database(old / "vault.db", KEY, create=True)
        initialise(database, "0" * 32)
    with (
        contextlib.closing(database),
        contextlib.closing(new_database(new)) as today,
    ):
        assert migrate(database, old) == [name for name, _ in MIGRATIONS[start:]]
        assert tables(database) == tables(today)
        library = Library(database)
        library.add_matter("A")
        store(library, "A", "/a", "zebra")
        is_consistent(library)


def test_a_copy_is_made_before_each_step_and_opens(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        Library(database).keep("a", "before")
        steps = (*MIGRATIONS, ("m9001_one", table("one")), ("m9002_two", table("two")))
        assert migrate(database, tmp_path, steps) == ["m9001_one", "m9002_two"]
    for name, held, not_yet in (
        ("before-m9001_one.db", "kept", "one"),
        ("before-m9002_two.db", "one", "two"),
    ):
        copy = tmp_path / name
        assert copy.stat().st_mode & 0o777 == 0o600
        with contextlib.closing(Database(copy, KEY)) as database:
            database.verify()
            assert held in tables(database)
            assert not_yet not in tables(database)
            assert Library(database).kept("a") == "before"


def test_a_failing_step_changes_nothing_and_can_be_tried_again(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        Library(database).keep("a", "kept")
        before = tables(database)
        steps = (*MIGRATIONS, ("m9001_bad", failing))
        with pytest.raises(RuntimeError):
            migrate(database, tmp_path, steps)
        assert tables(database) == before
        assert Library(database).kept("a") == "kept"
        assert len(applied(database)) == len(MIGRATIONS)
        better = (*MIGRATIONS, ("m9001_bad", table("good")))
        assert migrate(database, tmp_path, better) == ["m9001_bad"]


def test_no_step_is_taken_without_a_good_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with contextlib.closing(new_database(tmp_path)) as database:
        monkeypatch.setattr("desktop.vault.disk.database.copy_file", refuse)
        with pytest.raises(VaultError, match="could not be copied"):
            migrate(database, tmp_path, (*MIGRATIONS, ("m9001_one", table("one"))))
        assert "one" not in tables(database)


def test_a_vault_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        migrate(database, tmp_path, (*MIGRATIONS, ("m9001_one", table("one"))))
    before = (tmp_path / "vault.db").read_bytes()
    with (
        contextlib.closing(Database(tmp_path / "vault.db", KEY)) as database,
        pytest.raises(VaultError, match="newer Strongroom"),
    ):
        migrate(database, tmp_path)
    assert (tmp_path / "vault.db").read_bytes() == before


def test_steps_that_are_not_ours_are_refused(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        renamed = (("m0001_other", MIGRATIONS[0][1]), *MIGRATIONS[1:])
        with pytest.raises(VaultDamagedError):
            migrate(database, tmp_path, renamed)


def test_an_encrypted_file_that_holds_no_vault_is_refused(tmp_path: Path) -> None:
    with contextlib.closing(Database(tmp_path / "vault.db", KEY, create=True)) as database:
        with pytest.raises(VaultDamagedError):
            migrate(database, tmp_path)
        assert tables(database) == set()


def test_a_broken_statement_in_a_step_is_our_bug_and_is_seen(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        again = (*MIGRATIONS, ("m9001_again", table("vault")))
        with pytest.raises(OperationalError):
            migrate(database, tmp_path, again)
        assert len(applied(database)) == len(MIGRATIONS)
