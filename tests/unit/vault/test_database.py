"""The encrypted database: what it refuses, what it promises, what it never writes."""

import contextlib
import secrets
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop.errors import VaultDamagedError, VaultError, VaultLockedError
from desktop.vault.disk import connections
from desktop.vault.disk.database import Database
from tests.unit.vault_support import KEY, new_database, plain_pages

CANARY = "Zq7-canary-of-client-Nightingale"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(new_database(tmp_path)) as opened:
        yield opened


def keep(database: Database, key: str, value: str) -> None:
    with database.writer() as connection:
        connection.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (key, value))


def fill(database: Database, values: list[str]) -> None:
    with database.writer() as connection:
        connection.executemany("INSERT INTO kept VALUES (?, ?)", enumerate(values))


def count(database: Database) -> int:
    with database.reader() as connection:
        return int(connection.execute("SELECT count(*) FROM kept").fetchone()[0])


def commits(database: Database) -> int:
    with database.reader() as connection:
        return int(connection.execute("SELECT commits FROM vault").fetchone()[0])


def test_256_wrong_keys_are_refused_and_change_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        keep(database, "a", CANARY)
    file = tmp_path / "vault.db"
    before = file.read_bytes()
    wrong = [secrets.token_bytes(32) for _ in range(248)]
    # A key that is wrong in one bit only is as wrong as any.
    wrong += [bytes([KEY[0] ^ (1 << bit), *KEY[1:]]) for bit in range(8)]
    for key in wrong:
        with pytest.raises(VaultLockedError):
            Database(file, key)
    assert file.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["vault.db"]
    # SQLCipher's own complaint would land in a terminal or a log.
    assert capfd.readouterr().err == ""


def test_a_library_that_keeps_no_code_of_each_page_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = connections._unlock

    def unlock(connection: sqlcipher.Connection, key: bytes) -> None:
        connection.execute("PRAGMA cipher_default_use_hmac = OFF").fetchall()
        real(connection, key)

    monkeypatch.setattr(connections, "_unlock", unlock)
    try:
        with pytest.raises(VaultError, match="can't be opened safely"):
            Database(tmp_path / "vault.db", KEY, create=True)
    finally:
        with contextlib.closing(sqlcipher.connect(":memory:")) as connection:
            connection.execute("PRAGMA cipher_default_use_hmac = ON").fetchall()


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_a_key_of_another_length_is_refused_before_the_file_is_touched(
    tmp_path: Path, length: int
) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Database(tmp_path / "vault.db", bytes(length), create=True)
    assert not list(tmp_path.iterdir())


def test_an_existing_file_is_never_taken_for_a_new_vault(tmp_path: Path) -> None:
    file = tmp_path / "vault.db"
    file.write_bytes(b"")
    with pytest.raises(VaultDamagedError):
        Database(file, KEY, create=True)
    with pytest.raises(VaultDamagedError, match="empty"):
        Database(file, KEY)
    assert file.read_bytes() == b""


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(VaultDamagedError):
        Database(tmp_path / "vault.db", KEY)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("size", [1, 15, 16, 100, 4095, 4096, 4097, 8192, 40960, -4096, -1])
def test_a_cut_off_file_is_refused_or_reported(tmp_path: Path, size: int) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        fill(database, [CANARY * 20] * 200)
    file = tmp_path / "vault.db"
    whole = file.read_bytes()
    cut = whole[:size]
    file.write_bytes(cut)
    # Found on opening, or at the latest by the check.
    with (
        pytest.raises((VaultDamagedError, VaultLockedError)),
        contextlib.closing(Database(file, KEY)) as database,
    ):
        database.verify()
    assert file.read_bytes()[: len(cut)] == cut
    assert len(file.read_bytes()) <= len(whole)


def test_a_plaintext_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "vault.db"
    with contextlib.closing(sqlcipher.connect(str(file))) as connection:
        connection.execute("CREATE TABLE vault (id)")
        connection.commit()
    with pytest.raises(VaultDamagedError, match="not encrypted"):
        Database(file, KEY)


def test_a_flipped_bit_in_any_page_is_reported(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        fill(database, [secrets.token_hex(1500) for _ in range(260)])
    file = tmp_path / "vault.db"
    whole = file.read_bytes()
    pages = len(whole) // 4096
    assert pages >= 200
    unnoticed = []
    for page in range(pages):
        broken = bytearray(whole)
        broken[page * 4096 + secrets.randbelow(4096)] ^= 1 << secrets.randbelow(8)
        file.write_bytes(broken)
        try:
            with contextlib.closing(Database(file, KEY)) as database:
                database.verify()
            unnoticed.append(page)
        except (VaultDamagedError, VaultLockedError):
            pass
    assert unnoticed == []


def test_a_damaged_page_is_never_read_as_something_else(tmp_path: Path) -> None:
    """The end of a long text too, which SQLCipher alone gives out as zeros."""
    texts = [secrets.token_hex(6000 + 97 * number) for number in range(8)]
    with (
        contextlib.closing(new_database(tmp_path)) as database,
        database.writer() as connection,
    ):
        connection.execute("CREATE TABLE long (number INTEGER PRIMARY KEY, value TEXT)")
        connection.executemany("INSERT INTO long VALUES (?, ?)", enumerate(texts))
    file = tmp_path / "vault.db"
    whole = file.read_bytes()
    met = alone = 0
    for page in range(1, len(whole) // 4096):
        broken = bytearray(whole)
        broken[page * 4096 + 50] ^= 1
        file.write_bytes(broken)
        with contextlib.suppress(VaultDamagedError):
            read = _each(file, len(texts))
            assert all(text in (None, texts[number]) for number, text in enumerate(read))
            met += None in read
            alone += read.count(None) == 1
    # What is lost is that text, and none that is read after it.
    assert alone > 15 > met - alone


def _each(file: Path, count: int) -> list[str | None]:
    """What is kept under each number; None where that can't be read."""
    found: list[str | None] = []
    with contextlib.closing(Database(file, KEY)) as database:
        for number in range(count):
            try:
                with database.reader() as connection:
                    query = "SELECT value FROM long WHERE number = ?"
                    (value,) = connection.execute(query, (number,)).fetchone()
                found.append(value)
            except VaultDamagedError:
                found.append(None)
    return found


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA temp_store = 1",
        "PRAGMA temp_store(FILE)",
        "PRAGMA main.temp_store = FILE",
        "PRAGMA temp_store_directory = '/tmp'",
        "PRAGMA key = 'another'",
        "PRAGMA rekey = ''",
        "PRAGMA hexrekey = '00'",
        "PRAGMA cipher_plaintext_header_size = 32",
        "PRAGMA cipher_use_hmac = OFF",
        "PRAGMA cipher_log = stderr",
        "PRAGMA cipher_log_level = TRACE",
        "PRAGMA cipher_profile = '/tmp/profile'",
        "PRAGMA cipher_migrate",
        "PRAGMA journal_mode = OFF",
        "PRAGMA journal_mode = MEMORY",
        "PRAGMA synchronous = OFF",
        "PRAGMA secure_delete = OFF",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA writable_schema = ON",
        "PRAGMA trusted_schema = ON",
        "PRAGMA query_only = OFF",
        "PRAGMA mmap_size = 1000000",
        "ATTACH '{folder}/plain.db' AS plain KEY ''",
        "ATTACH ':memory:' AS plain",
        "VACUUM INTO '{folder}/plain.db'",
        "SELECT load_extension('{folder}/x.so')",
        "SELECT sqlcipher_export('main')",
        "SELECT fts3_tokenizer('simple')",
        "CREATE VIRTUAL TABLE temp.x USING rtree (a, b, c)",
    ],
)
def test_what_would_leak_or_weaken_is_denied(
    database: Database, tmp_path: Path, statement: str
) -> None:
    statement = statement.format(folder=tmp_path)
    for role in (database.reader, database.exclusive):
        with pytest.raises(sqlcipher.DatabaseError), role() as connection:
            connection.execute(statement).fetchall()
    assert not list(tmp_path.glob("plain*"))


def test_the_denied_settings_really_stand(database: Database) -> None:
    with database.reader() as connection:
        found = {
            name: str(connection.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("temp_store", "secure_delete", "synchronous", "foreign_keys")
        }
        compiled = {row[0] for row in connection.execute("PRAGMA compile_options")}
    assert found == {
        "temp_store": "2",
        "secure_delete": "1",
        "synchronous": "2",
        "foreign_keys": "1",
    }
    assert "HAS_CODEC" in compiled


def test_a_library_that_takes_no_key_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As plain SQLite does: PRAGMA key means nothing to it, and every word would be readable."""
    monkeypatch.setattr(connections, "_unlock", lambda *_: None)
    with pytest.raises(VaultError, match="can't be opened safely"):
        Database(tmp_path / "vault.db", KEY, create=True)


def test_a_large_sort_makes_no_temporary_file(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Watched where SQLite would put one, and in the files that this process has open."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("SQLITE_TMPDIR", str(temporary))
    keep(database, "seed", CANARY)
    before, seen = _open_files(), set()
    with database.reader() as connection:
        rows = connection.execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
            " SELECT i, ? || i AS words FROM n ORDER BY words DESC",
            (CANARY * 8,),
        )
        for _ in range(3):
            next(rows)
            seen |= _open_files()
    assert {name for name in seen - before if not name.startswith(f"{tmp_path}/vault.db")} == set()
    assert not list(temporary.iterdir())


def _open_files() -> set[str]:
    found = set()
    for entry in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            found.add(str(entry.readlink()))
    return found


def test_nothing_is_readable_in_the_files_while_open_and_after(tmp_path: Path) -> None:
    forms = [CANARY.encode(), CANARY.encode("utf-16-le")]
    with contextlib.closing(new_database(tmp_path)) as database:
        keep(database, CANARY, CANARY * 50)
        files = {path: path.read_bytes() for path in tmp_path.iterdir()}
        assert {path.name for path in files} == {"vault.db", "vault.db-wal", "vault.db-shm"}
        for path, data in files.items():
            assert not any(form in data for form in forms), path.name
            assert path.stat().st_mode & 0o777 == 0o600
        # The helper sees what the files do not show, or this test would prove nothing.
        assert CANARY.encode() in plain_pages(tmp_path / "vault.db")
    assert [path.name for path in tmp_path.iterdir()] == ["vault.db"]
    assert not any(form in (tmp_path / "vault.db").read_bytes() for form in forms)


def test_a_failing_write_leaves_nothing_and_the_next_works(database: Database) -> None:
    before = commits(database)
    with contextlib.suppress(RuntimeError), database.writer() as connection:
        connection.execute("INSERT INTO kept VALUES ('a', 'b')")
        raise RuntimeError
    assert count(database) == 0
    assert commits(database) == before
    keep(database, "a", "b")
    assert count(database) == 1
    assert commits(database) == before + 1


def test_a_write_inside_a_write_is_kept_or_lost_with_the_outer_one(database: Database) -> None:
    with contextlib.suppress(RuntimeError), database.writer():
        keep(database, "inner", "x")
        raise RuntimeError
    assert count(database) == 0


def test_a_reader_sees_one_state_while_others_write(database: Database) -> None:
    keep(database, "a", "1")
    with database.reader() as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone()[0] == 1
        keep(database, "b", "2")
        assert connection.execute("SELECT count(*) FROM kept").fetchone()[0] == 1
    assert count(database) == 2


def _cache_size(connection: connections.Connection) -> int:
    return int(connection.execute("PRAGMA cache_size").fetchone()[0])


def test_of_the_readers_that_wait_one_alone_keeps_its_pages(database: Database) -> None:
    with database.reader(), database.reader(), database.reader():
        pass
    waiting = [_cache_size(connection) for connection in database._readers._idle]
    assert len(waiting) == 3
    assert min(waiting) == waiting[-1]
    assert max(waiting[-1] // size for size in waiting[:-1]) >= 20
    # In use each may keep as many as ever, and reads what was written meanwhile.
    fill(database, ["a", "b"])
    with database.reader() as one, database.reader() as two:
        assert _cache_size(one) == _cache_size(two) == waiting[-1]
        for connection in (one, two):
            assert connection.execute("SELECT count(*) FROM kept").fetchone()[0] == 2


def test_a_reader_can_not_write(database: Database) -> None:
    with pytest.raises(VaultError), database.reader() as connection:
        connection.execute("INSERT INTO kept VALUES ('a', 'b')")
    assert count(database) == 0


def test_writers_of_many_threads_take_turns(database: Database) -> None:
    before = commits(database)

    def run(number: int) -> None:
        for turn in range(10):
            keep(database, f"{number}-{turn}", "x")
            count(database)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count(database) == 80
    assert commits(database) == before + 80


def test_a_closed_database_says_that_it_is_locked(tmp_path: Path) -> None:
    database = new_database(tmp_path)
    database.close()
    database.close()
    for role in (database.reader, database.writer, database.exclusive):
        with pytest.raises(VaultLockedError), role():
            pass


def test_a_copy_opens_with_the_key_and_holds_everything(database: Database, tmp_path: Path) -> None:
    keep(database, "a", CANARY)
    target = tmp_path / "copy.db"
    database.copy_to(target)
    keep(database, "b", CANARY)
    assert target.stat().st_mode & 0o777 == 0o600
    assert CANARY.encode() not in target.read_bytes()
    with contextlib.closing(Database(target, KEY)) as copy:
        assert count(copy) == 1
        copy.verify()
    assert count(database) == 2


def test_a_bad_copy_is_noticed_and_the_last_good_one_stays(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(database, "a", "b")
    target = tmp_path / "copy.db"
    database.copy_to(target)
    good = target.read_bytes()

    def corrupting_copy(source: Path, destination: Path) -> None:
        shutil.copyfile(source, destination)
        data = bytearray(destination.read_bytes())
        data[4096 * 3 + 7] ^= 1
        destination.write_bytes(data)

    monkeypatch.setattr("desktop.vault.disk.database.copy_file", corrupting_copy)
    with pytest.raises(VaultDamagedError):
        database.copy_to(target)
    assert target.read_bytes() == good
    assert count(database) == 1


def test_a_read_only_folder_gives_a_clear_message(tmp_path: Path) -> None:
    with pytest.raises(VaultError) as caught:
        Database(tmp_path / "no" / "such" / "folder" / "vault.db", KEY, create=True)
    assert caught.value.message
