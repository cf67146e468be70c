"""Wiping the unallocated bytes of pages: complete, and safe at every moment at which it may end."""

import contextlib
import random
import shutil
from pathlib import Path

import numpy as np
import pytest

from desktop.errors import VaultError
from desktop.vault.disk.cipher_pages import PAGE, PageCipher
from desktop.vault.disk.database import Database, scrub_log
from desktop.vault.disk.scrub import Scrubber
from desktop.vault.vectors import records
from tests.unit.vault_support import KEY, new_database, plain_pages, unallocated


def churn(database: Database, seed: int = 0) -> None:
    """Rows of many sizes come and go until SQLite has moved some about."""
    numbers = random.Random(seed)
    for _ in range(4):
        with database.writer() as connection:
            for key in range(400):
                text = f"qzcanary{key} " * numbers.randint(1, 40)
                row = (f"{key:04}", text)
                connection.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", row)
        with database.writer() as connection:
            chosen = numbers.sample(range(400), 200)
            connection.executemany(
                "DELETE FROM kept WHERE key = ?", [(f"{key:04}",) for key in chosen]
            )


def rows(database: Database) -> list[tuple[str, str]]:
    with database.reader() as connection:
        return list(connection.execute("SELECT key, value FROM kept ORDER BY key"))


def stale_vault(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A closed vault with stale pages, as an older version left it; what it holds."""
    with monkeypatch.context() as careless:
        careless.setattr(Database, "_scrub", lambda _: True)
        with contextlib.closing(new_database(folder)) as database:
            churn(database)
            database.checkpoint()
            kept = rows(database)
    assert any(unallocated(folder / "vault.db"))
    return kept


def test_a_checkpoint_wipes_and_changes_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = stale_vault(tmp_path, monkeypatch)
    with contextlib.closing(Database(tmp_path / "vault.db", KEY)) as database:
        with database.exclusive():
            pass
        assert database.checkpoint()
        assert not any(unallocated(database.path))
        assert rows(database) == kept
        database.verify()
        with database.writer() as connection:
            connection.execute("DELETE FROM kept")
        assert database.checkpoint()
        assert b"qzcanary" not in plain_pages(database.path)
    assert [path.name for path in tmp_path.iterdir()] == ["vault.db"]


def test_only_pages_written_since_are_looked_at(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        churn(database)
        # The pages that the first one writes are looked at by the second.
        for key in ("a", "b"):
            with database.writer() as connection:
                connection.execute("INSERT INTO kept VALUES (?, '')", (key,))
                connection.execute("DELETE FROM kept WHERE key = '0007'")
                connection.execute("INSERT INTO kept VALUES ('0007', '')")
            assert database.checkpoint()
        decrypted: list[int] = []
        original = PageCipher.decrypt

        def counted(self: PageCipher, pages: object) -> object:
            decrypted.append(len(pages))  # type: ignore[arg-type]  # an array of pages
            return original(self, pages)  # type: ignore[arg-type]

        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(PageCipher, "decrypt", counted)
            with database.writer() as connection:
                connection.execute("DELETE FROM kept WHERE key = 'a'")
            assert database.checkpoint()
        assert 0 < sum(decrypted) < 10


def test_adding_alone_costs_no_look_at_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []
    whole = Scrubber.stale

    def noted(self: Scrubber) -> list[int]:
        looked.append(1)
        return whole(self)

    monkeypatch.setattr(Scrubber, "stale", noted)
    with contextlib.closing(new_database(tmp_path)) as database:
        churn(database)
        assert database.checkpoint()
        assert looked == [1]
        with database.writer() as connection:
            connection.execute("INSERT INTO kept VALUES ('x', 'y')")
        assert database.checkpoint()
        assert looked == [1]
        with database.writer() as connection:
            connection.execute("DELETE FROM kept WHERE key = 'x'")
        assert database.checkpoint()
        assert looked == [1, 1]
        with database.writer() as connection:
            collection = records.create_collection(connection, "c")
            vector = np.ones((1, 2), np.float32)
            records.add(connection, collection, ["r"], ["text"], [{"k": "v"}], vector)
        assert database.checkpoint()
        assert looked == [1, 1]
        for change in ({"documents": ["other"]}, {"metadatas": [{"k": "w"}]}):
            with database.writer() as connection:
                records.update(connection, collection, ["r"], **change)
            assert database.checkpoint()
        assert looked == [1, 1, 1, 1]


def test_a_reader_in_the_way_puts_it_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.vault.disk.reader_pool._DRAIN_SECONDS", 0.05)
    with contextlib.closing(new_database(tmp_path)) as database:
        churn(database)
        with database.reader() as connection:
            # Reading the newest state: it does not keep the log from being folded in.
            connection.execute("SELECT count(*) FROM kept").fetchone()
            assert not database.checkpoint()
            assert connection.execute("SELECT count(*) FROM kept").fetchone()
        assert database.checkpoint()
        assert not any(unallocated(database.path))


def test_another_programs_connection_puts_it_off(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        churn(database)
        kept = rows(database)
        with contextlib.closing(Database(database.path, KEY)) as other:
            assert rows(other) == kept
            assert not database.checkpoint()
            assert rows(other) == kept
        assert database.checkpoint()
        assert rows(database) == kept
        assert not any(unallocated(database.path))


def test_a_crash_between_the_files_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program ends where the log lies beside the database and nobody has read it."""
    kept = stale_vault(tmp_path, monkeypatch)
    database = Database(tmp_path / "vault.db", KEY)
    monkeypatch.setattr(Database, "_reopen", _crash)
    with database.exclusive():
        pass
    with pytest.raises(_CrashError):
        database.checkpoint()
    monkeypatch.undo()
    with contextlib.closing(Database(tmp_path / "vault.db", KEY)) as again:
        assert rows(again) == kept
        again.verify()
        assert again.checkpoint()
        assert not any(unallocated(again.path))


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.9, 0.9999, 1.0])
def test_a_log_cut_off_anywhere_is_taken_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: float
) -> None:
    kept = stale_vault(tmp_path, monkeypatch)
    file = tmp_path / "vault.db"
    scrubber = Scrubber(file, KEY)
    log = tmp_path / "vault.db-wal"
    assert scrubber.write_log(log, scrubber.stale()) > 1
    whole = log.read_bytes()
    log.write_bytes(whole[: int(len(whole) * share)])
    with contextlib.closing(Database(file, KEY)) as database:
        assert rows(database) == kept
        database.verify()
    assert any(unallocated(file)) == (share < 1)


def test_a_log_left_behind_is_never_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may hold pages that were changed since."""
    stale_vault(tmp_path, monkeypatch)
    file = tmp_path / "vault.db"
    scrubber = Scrubber(file, KEY)
    scrubber.write_log(scrub_log(file), scrubber.stale())
    with contextlib.closing(Database(file, KEY)) as database:
        assert not scrub_log(file).exists()
        # It tells that the last session did not come to its end.
        assert database.checkpoint()
        assert not any(unallocated(file))


def test_a_damaged_page_is_not_made_to_look_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stale_vault(tmp_path, monkeypatch)
    file = tmp_path / "vault.db"
    number = Scrubber(file, KEY).stale()[-1]
    damaged = bytearray(file.read_bytes())
    # In a cell at the page's end; what comes before it decrypts as it did.
    damaged[number * PAGE - 200] ^= 1
    file.write_bytes(damaged)
    scrubber = Scrubber(file, KEY)
    stale = scrubber.stale()
    assert number in stale
    assert scrubber.write_log(tmp_path / "log", [number]) == 0


def test_a_full_disk_is_said_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = stale_vault(tmp_path, monkeypatch)
    with contextlib.closing(Database(tmp_path / "vault.db", KEY)) as database:
        with database.exclusive():
            pass
        with monkeypatch.context() as full:
            full.setattr(Scrubber, "write_log", _full)
            with pytest.raises(VaultError, match="not wiped yet"):
                database.checkpoint()
        assert rows(database) == kept
        assert database.checkpoint()
        assert not any(unallocated(database.path))


def test_pages_are_read_and_sealed_as_sqlcipher_does(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        churn(database)
        database.checkpoint()
    file = tmp_path / "vault.db"
    data = file.read_bytes()
    cipher = PageCipher(KEY, data[:16])
    pages = [data[at : at + PAGE] for at in range(0, len(data), PAGE)]
    assert all(cipher.is_genuine(number, page) for number, page in enumerate(pages, 1))
    assert not cipher.is_genuine(2, pages[2])
    resealed = tmp_path / "resealed"
    resealed.mkdir()
    copy = resealed / "vault.db"
    shutil.copy(file, copy)
    plain = plain_pages(file)
    first = b"".join(_resealed(cipher, number, page) for number, page in enumerate(pages, 1))
    assert first != data
    copy.write_bytes(first)
    assert plain_pages(copy) == plain
    with contextlib.closing(Database(copy, KEY)) as database:
        database.verify()


def _resealed(cipher: PageCipher, number: int, page: bytes) -> bytes:
    raw = np.frombuffer(page, np.uint8)
    plain = cipher.decrypt_first(raw) if number == 1 else cipher.decrypt(raw[None])[0]
    return cipher.seal(number, plain.tobytes())


class _CrashError(BaseException):
    pass


def _crash(self: Database) -> None:
    raise _CrashError


def _full(*_: object) -> int:
    raise OSError(28, "No space left on device")
