"""Records in the vault: what is written is what is read, deleted is gone, bad input is refused."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from desktop.vault.disk.database import Database
from desktop.vault.vectors import lookup, records
from desktop.vault.vectors.fields import Metadata
from desktop.vault.vectors.records import DimensionError
from tests.unit.vault_support import KEY, new_database, plain_pages

Vectors = NDArray[np.float32]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(new_database(tmp_path)) as opened:
        yield opened


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with contextlib.closing(new_database(tmp_path_factory.mktemp("records"))) as opened:
        yield opened


def collection(database: Database) -> int:
    with database.writer() as connection:
        (count,) = connection.execute("SELECT count(*) FROM collections").fetchone()
        return records.create_collection(connection, f"c{count}", space="l2")


def rows(count: int, dimension: int = 3, seed: int = 0) -> Vectors:
    return np.random.default_rng(seed).standard_normal((count, dimension)).astype(np.float32)


def everything(database: Database, collection_id: int) -> lookup.Columns:
    with database.reader() as connection:
        return lookup.read(
            connection,
            lookup.find(connection, collection_id),
            documents=True,
            uris=True,
            metadatas=True,
            embeddings=True,
        )


# Text without surrogates, which no UTF-8 holds; all else, zero bytes and quotes included.
_text = st.text(st.characters(codec="utf-8"), max_size=20)
_scalar = (
    _text
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 63) - 1)
    | st.floats(allow_nan=False).map(lambda number: number + 0.0)
)
_value = _scalar | st.lists(_text, min_size=1, max_size=4) | st.lists(st.booleans(), min_size=1)
_record = st.tuples(
    st.none() | _text, st.none() | _text, st.none() | st.dictionaries(_text, _value, max_size=4)
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(_text.filter(bool), _record, min_size=1, max_size=12))
def test_what_is_written_is_what_is_read(
    shared: Database, wanted: dict[str, tuple[str | None, str | None, Metadata | None]]
) -> None:
    collection_id = collection(shared)
    names = list(wanted)
    vectors = rows(len(names))
    with shared.writer() as connection:
        records.add(
            connection,
            collection_id,
            names,
            [document for document, _, _ in wanted.values()],
            [metadata for _, _, metadata in wanted.values()],
            vectors,
            [uri for _, uri, _ in wanted.values()],
        )
    found = everything(shared, collection_id)
    assert found.names == names
    assert found.documents == [document for document, _, _ in wanted.values()]
    assert found.uris == [uri for _, uri, _ in wanted.values()]
    metadatas = [metadata or None for _, _, metadata in wanted.values()]
    assert found.metadatas == metadatas
    assert [typed(m) for m in found.metadatas or ()] == [typed(m) for m in metadatas]
    assert found.embeddings is not None
    assert found.embeddings.tobytes() == vectors.tobytes()


def typed(metadata: Metadata | None) -> dict[str, type]:
    return {key: type(value) for key, value in (metadata or {}).items()}


def test_ten_thousand_at_once(database: Database) -> None:
    collection_id = collection(database)
    names = [f"n{number}" for number in range(10_000)]
    with database.writer() as connection:
        ids = records.add(connection, collection_id, names, names, None, rows(10_000))
        assert len(set(ids)) == 10_000
        assert records.ids_of(connection, collection_id, names) == dict(
            zip(names, ids, strict=True)
        )
        assert lookup.count(connection, collection_id) == 10_000
        assert records.delete(connection, ids) == 10_000
        assert lookup.count(connection, collection_id) == 0


def test_add_leaves_what_is_there(database: Database) -> None:
    collection_id = collection(database)
    with database.writer() as connection:
        (first,) = records.add(connection, collection_id, ["a"], ["old"], [{"k": 1}], rows(1))
        again = records.add(
            connection, collection_id, ["b", "a"], ["x", "new"], [None, {"k": 2}], rows(2, seed=1)
        )
    assert again[1] == first
    found = everything(database, collection_id)
    assert found.names == ["a", "b"]
    assert found.documents == ["old", "x"]
    assert found.metadatas == [{"k": 1}, None]
    assert found.embeddings is not None
    assert found.embeddings[0].tolist() == rows(1)[0].tolist()


def test_update_merges_and_passes_over_the_unknown(database: Database) -> None:
    collection_id = collection(database)
    with database.writer() as connection:
        records.add(
            connection,
            collection_id,
            ["a", "b"],
            ["one", "two"],
            [{"keep": 1, "list": ["x", "y"], "drop": True}, None],
            rows(2),
        )
        updated = records.update(
            connection,
            collection_id,
            ["zz", "a"],
            ["never", None],
            [{"n": 1}, {"list": ["z"], "drop": None, "new": 0.5}],
            rows(2, seed=7),
        )
    assert len(updated) == 1
    found = everything(database, collection_id)
    assert found.documents == ["one", "two"]
    assert found.metadatas == [{"keep": 1, "list": ["z"], "new": 0.5}, None]
    assert found.embeddings is not None
    assert found.embeddings[0].tolist() == rows(2, seed=7)[1].tolist()
    assert found.embeddings[1].tolist() == rows(2)[1].tolist()


def test_upsert_changes_some_and_adds_others(database: Database) -> None:
    collection_id = collection(database)
    with database.writer() as connection:
        records.add(connection, collection_id, ["a"], ["one"], [{"k": 1}], rows(1))
        records.upsert(
            connection,
            collection_id,
            ["b", "a"],
            ["two", "three"],
            [{"k": 2}, {"j": 3}],
            rows(2, seed=2),
        )
    found = everything(database, collection_id)
    assert found.names == ["a", "b"]
    assert found.documents == ["three", "two"]
    assert found.metadatas == [{"j": 3, "k": 1}, {"k": 2}]


@pytest.mark.parametrize(
    ("names", "vectors", "message"),
    [
        (["a", "a"], rows(2), "twice"),
        (["a"], rows(2), "unequal"),
        (["a"], np.full((1, 3), np.nan, np.float32), "finite"),
        (["a"], np.full((1, 3), np.inf, np.float32), "finite"),
        (["a"], np.empty((1, 0), np.float32), "rows"),
        (["a"], np.zeros(1, np.float32), "rows"),
        (["a"], rows(1, 4), "4 elements"),
    ],
)
def test_bad_vectors_are_refused_and_nothing_is_kept(
    database: Database, names: list[str], vectors: Vectors, message: str
) -> None:
    collection_id = collection(database)
    with database.writer() as connection:
        records.add(connection, collection_id, ["first"], None, None, rows(1))
        before = connection.total_changes
        with pytest.raises(ValueError, match=message):
            records.add(connection, collection_id, names, None, None, vectors)
        assert connection.total_changes == before


def test_a_wrong_dimension_says_which_is_right(database: Database) -> None:
    collection_id = collection(database)
    with database.writer() as connection:
        records.add(connection, collection_id, ["a"], None, None, rows(1, 8))
        with pytest.raises(DimensionError) as raised:
            records.update(connection, collection_id, ["a"], embeddings=rows(1, 9))
    assert (raised.value.expected, raised.value.got) == (8, 9)


@pytest.mark.parametrize("value", [1 << 63, {"a": 1}, object(), [1, object()], float("nan")])
def test_metadata_that_cannot_be_kept_is_refused(database: Database, value: object) -> None:
    collection_id = collection(database)
    with pytest.raises(ValueError, match="metadata"), database.writer() as connection:
        records.add(connection, collection_id, ["a"], None, [{"k": value}], rows(1))  # type: ignore[dict-item]  # what a careless caller passes
    assert everything(database, collection_id).names == []


def test_names_and_keys_are_never_part_of_a_statement(database: Database) -> None:
    collection_id = collection(database)
    nasty = ["'; DROP TABLE records; --", '" OR 1=1', "?", "%", "_", "\x00", "a\x00b", "´`\\"]
    with database.writer() as connection:
        metadatas: list[Metadata] = [{name: name} for name in nasty]
        records.add(connection, collection_id, nasty, nasty, metadatas, rows(len(nasty)))
        for name in nasty:
            assert list(records.ids_of(connection, collection_id, [name])) == [name]
    found = everything(database, collection_id)
    assert found.names == found.documents == nasty
    assert found.metadatas == metadatas


def test_pages_of_records_follow_each_other(database: Database) -> None:
    collection_id = collection(database)
    with database.writer() as connection:
        ids = records.add(connection, collection_id, list("abcdef"), None, None, rows(6))
        records.delete(connection, ids[2:3])
    with database.reader() as connection:
        first = lookup.find(connection, collection_id, limit=2)
        rest = lookup.find(connection, collection_id, limit=10, offset=2)
        named = lookup.find(connection, collection_id, names=["f", "a", "c", "zz"])
    assert first.tolist() == ids[:2]
    assert rest.tolist() == ids[3:]
    assert named.tolist() == [ids[0], ids[5]]


def test_an_id_is_never_given_twice(database: Database) -> None:
    collection_id = collection(database)
    with database.writer() as connection:
        first = records.add(connection, collection_id, ["a", "b"], None, None, rows(2))
        records.delete(connection, first)
        second = records.add(connection, collection_id, ["a", "b"], None, None, rows(2))
    assert not set(first) & set(second)


def test_a_deleted_collection_takes_its_records_along(database: Database) -> None:
    gone, kept = collection(database), collection(database)
    with database.writer() as connection:
        for collection_id in (gone, kept):
            metadatas: list[Metadata] = [{"k": "v"}, {"k": "w"}]
            records.add(connection, collection_id, ["a", "b"], ["x", "y"], metadatas, rows(2))
        records.delete_collection(connection, gone)
        for table in ("records", "record_fields", "record_codes", "record_vectors"):
            (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 -- names of ours
            assert count == 2


def test_nothing_of_deleted_records_is_left_in_the_pages(tmp_path: Path) -> None:
    database = new_database(tmp_path)
    collection_id = collection(database)
    words = [f"canary-{number:04} " * 40 for number in range(400)]
    vectors = rows(400, 96)
    codes: list[bytes] = []
    with database.writer() as connection:
        metadatas: list[Metadata] = [{"heading": word, "n": 1} for word in words]
        ids = records.add(
            connection,
            collection_id,
            [f"canary-{n}" for n in range(400)],
            words,
            metadatas,
            vectors,
        )
        codes = [code for (code,) in connection.execute("SELECT code FROM record_codes")]
    for start in range(0, 400, 100):
        with database.writer() as connection:
            assert records.delete(connection, ids[start : start + 100]) == 100
    database.checkpoint()
    pages = plain_pages(database.path)
    database.close()
    assert b"canary" not in pages
    assert not [row for row in vectors if row.tobytes()[:64] in pages]
    assert not [code for code in codes if code[32:64] in pages]
    assert b"record_vectors" in pages


_CRASH = """
import os, sys
from pathlib import Path
import numpy as np
from desktop.vault.vectors import records
from desktop.vault.disk.database import Database
database = Database(Path(sys.argv[1]), bytes(range(32)))
rows = np.ones((2000, 64), np.float32)
with database.writer() as connection:
    records.add(connection, 1, [f"n{i}" for i in range(2000)], None, None, rows)
    records.delete(connection, [1])
    print(connection.execute("SELECT count(*) FROM records").fetchone()[0], flush=True)
    os._exit(9)
"""


def test_a_crash_inside_a_transaction_leaves_nothing_of_it(tmp_path: Path) -> None:
    database = new_database(tmp_path)
    collection_id = collection(database)
    with database.writer() as connection:
        records.add(connection, collection_id, ["a", "b"], ["x", "y"], None, rows(2, 64))
    database.close()
    command = [sys.executable, "-c", _CRASH, str(database.path)]
    environment = {**os.environ, "PYTHONPATH": str(Path(records.__file__).parents[3])}
    crashed = subprocess.run(command, capture_output=True, env=environment, timeout=60, check=False)
    assert (crashed.returncode, crashed.stdout.strip()) == (9, b"2001")
    with contextlib.closing(Database(database.path, KEY)) as opened:
        assert everything(opened, collection_id).names == ["a", "b"]
        with opened.reader() as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
