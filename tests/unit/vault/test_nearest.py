"""Search: the same answer as comparing with every vector, whatever was written before."""

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from desktop.vault.disk.database import Database
from desktop.vault.vectors import mirror, quantise, records
from desktop.vault.vectors.nearest import Nearest, VectorIndex
from desktop.vault.vectors.quantise import Query
from tests.unit.vault_support import new_database

SPACES = ("cosine", "ip", "l2")
Vectors = NDArray[np.float32]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with contextlib.closing(new_database(tmp_path_factory.mktemp("nearest"))) as opened:
        yield opened


@pytest.fixture(autouse=True)
def small_slabs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many slabs and slices with little data."""
    monkeypatch.setattr(mirror, "_SLICE", 16)
    monkeypatch.setattr(mirror, "_SLAB", 64)


def collection(database: Database, space: str = "l2") -> int:
    with database.writer() as connection:
        (count,) = connection.execute("SELECT count(*) FROM collections").fetchone()
        return records.create_collection(connection, f"c{count}", space=space)


def add(database: Database, collection_id: int, names: list[str], rows: Vectors) -> list[int]:
    with database.writer() as connection:
        return records.add(connection, collection_id, names, None, None, rows)


def change(database: Database, collection_id: int, record_id: int, rows: Vectors) -> None:
    with database.writer() as connection:
        (name,) = connection.execute(
            "SELECT name FROM records WHERE id = ?", (record_id,)
        ).fetchone()
        records.update(connection, collection_id, [name], embeddings=rows)


def search(
    database: Database,
    index: VectorIndex,
    collection_id: int,
    query: Vectors,
    count: int,
    allowed: NDArray[np.int64] | None = None,
) -> Nearest:
    with database.reader() as connection:
        return index.nearest(connection, collection_id, query[None], count, allowed)[0]


def brute(space: str, query: Vectors, stored: dict[int, Vectors], count: int) -> list[int]:
    ids = np.array(sorted(stored), np.int64)
    if not len(ids):
        return []
    rows = np.stack([stored[i] for i in ids.tolist()])
    distances = quantise.distances(space, Query.of(query), rows)
    nearest: list[int] = ids[np.lexsort((ids, distances))[:count]].tolist()
    return nearest


_element = st.sampled_from([0.0, 1.0, -1.0, 0.5, 3.25, 1e-6, 1e6])


@dataclass(frozen=True)
class Step:
    """What happens before a search, by the places of the records that are there."""

    remove: set[int]
    change: int | None
    rows: Vectors
    query: Vectors
    count: int
    allow: set[int]


@st.composite
def histories(draw: st.DrawFn) -> list[Step]:
    dimension = draw(st.integers(1, 5))
    vector = st.lists(_element, min_size=dimension, max_size=dimension)
    places = st.sets(st.integers(0, 30), max_size=20)
    steps = []
    for _ in range(draw(st.integers(1, 6))):
        rows = np.array(draw(st.lists(vector, min_size=1, max_size=40)), np.float32)
        change = draw(st.none() | st.integers(0, 30))
        query = np.array(draw(vector), np.float32)
        count = draw(st.integers(1, 12))
        steps.append(Step(draw(places), change, rows, query, count, draw(places)))
    return steps


@settings(max_examples=80, deadline=None)
@given(histories(), st.sampled_from(SPACES))
def test_any_history_gives_the_exact_answer(
    database: Database, history: list[Step], space: str
) -> None:
    index = VectorIndex()
    collection_id = collection(database, space)
    stored: dict[int, Vectors] = {}
    for number, step in enumerate(history):
        known = sorted(stored)
        gone = [i for place, i in enumerate(known) if place in step.remove]
        with database.writer() as connection:
            records.delete(connection, gone)
        stored = {i: row for i, row in stored.items() if i not in gone}
        if step.change is not None and step.change < len(known) and known[step.change] in stored:
            change(database, collection_id, known[step.change], step.rows[:1])
            stored[known[step.change]] = step.rows[0]
        names = [f"{number}.{i}" for i in range(len(step.rows))]
        ids = add(database, collection_id, names, step.rows)
        stored.update(zip(ids, step.rows, strict=True))
        found = search(database, index, collection_id, step.query, step.count)
        assert found.ids.tolist() == brute(space, step.query, stored, step.count)
        inside = {i: stored[i] for place, i in enumerate(sorted(stored)) if place in step.allow}
        allowed = np.array(sorted({*inside, *gone}), np.int64)
        found = search(database, index, collection_id, step.query, step.count, allowed)
        assert found.ids.tolist() == brute(space, step.query, inside, step.count)


@pytest.mark.parametrize("space", SPACES)
def test_several_queries_at_once_answer_as_one_by_one(database: Database, space: str) -> None:
    rows = np.random.default_rng(3).standard_normal((300, 24)).astype(np.float32)
    collection_id = collection(database, space)
    add(database, collection_id, [str(i) for i in range(300)], rows)
    index = VectorIndex()
    queries = np.random.default_rng(4).standard_normal((40, 24)).astype(np.float32)
    with database.reader() as connection:
        together = index.nearest(connection, collection_id, queries, 7)
    for query, found in zip(queries, together, strict=True):
        alone = search(database, index, collection_id, query, 7)
        assert alone.ids.tolist() == found.ids.tolist()
        assert np.all(np.diff(found.distances) >= 0)


def test_what_was_rolled_back_is_never_found(database: Database) -> None:
    collection_id = collection(database)
    index = VectorIndex()
    add(database, collection_id, ["kept"], np.zeros((1, 2), np.float32))
    one = np.ones((1, 2), np.float32)
    with contextlib.suppress(InterruptedError), database.writer() as connection:
        records.add(connection, collection_id, ["lost"], None, None, one)
        assert len(index.nearest(connection, collection_id, one, 5)[0].ids) == 2
        raise InterruptedError
    (kept,) = add(database, collection_id, ["new"], np.full((1, 2), 9, np.float32))
    found = search(database, index, collection_id, np.ones(2, np.float32), 5)
    assert found.distances.tolist() == [2.0, 128.0]
    assert found.ids[1] == kept
    # What was rolled back lay on the query itself: it must not stand in the way of the others.
    assert search(database, index, collection_id, one[0], 1).distances.tolist() == [2.0]


def test_a_reader_sees_the_state_of_its_own_transaction(database: Database) -> None:
    collection_id = collection(database)
    index = VectorIndex()
    first = add(database, collection_id, ["a"], np.zeros((1, 2), np.float32))
    query = np.zeros((1, 2), np.float32)
    with database.reader() as early:
        assert index.nearest(early, collection_id, query, 5)[0].ids.tolist() == first
        second = add(database, collection_id, ["b"], np.ones((1, 2), np.float32))
        with database.reader() as late:
            assert index.nearest(late, collection_id, query, 5)[0].ids.tolist() == first + second
        assert index.nearest(early, collection_id, query, 5)[0].ids.tolist() == first
        # The later record is the nearest, and is not there for this reader.
        assert index.nearest(early, collection_id, query + 1, 1)[0].ids.tolist() == first


def test_a_deleted_record_is_not_in_the_way(database: Database) -> None:
    collection_id = collection(database)
    index = VectorIndex()
    ids = add(database, collection_id, list("abcde"), np.diag(np.arange(1, 6)).astype(np.float32))
    query = np.zeros(5, np.float32)
    assert search(database, index, collection_id, query, 1).ids.tolist() == ids[:1]
    with database.writer() as connection:
        records.delete(connection, ids[:1])
    every = np.array(ids, np.int64)
    assert search(database, index, collection_id, query, 1).ids.tolist() == ids[1:2]
    assert search(database, index, collection_id, query, 1, every).ids.tolist() == ids[1:2]


def test_collections_are_walls(database: Database) -> None:
    index = VectorIndex()
    rows = np.eye(3, dtype=np.float32)
    one, other = collection(database), collection(database)
    ids = add(database, one, ["a", "b", "c"], rows)
    theirs = add(database, other, ["a", "b", "c"], rows)
    everything = np.array(sorted(ids + theirs), np.int64)
    found = search(database, index, one, rows[0], 10, everything)
    assert sorted(found.ids.tolist()) == ids


def test_empty_collections_and_odd_questions(database: Database) -> None:
    index = VectorIndex()
    collection_id = collection(database)
    assert not len(search(database, index, collection_id, np.ones(4, np.float32), 3).ids)
    ids = add(database, collection_id, ["a"], np.ones((1, 4), np.float32))
    with pytest.raises(ValueError, match="dimension"):
        search(database, index, collection_id, np.ones(3, np.float32), 3)
    with database.reader() as connection, pytest.raises(LookupError):
        index.nearest(connection, 10**9, np.ones((1, 4), np.float32), 3)
    assert search(database, index, collection_id, np.zeros(4, np.float32), 3).ids.tolist() == ids
    assert not len(search(database, index, collection_id, np.zeros(4, np.float32), 0).ids)
    with database.writer() as connection:
        records.delete(connection, ids)
    assert not len(search(database, index, collection_id, np.ones(4, np.float32), 3).ids)


def test_memory_is_let_go(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.vault.vectors.nearest._KEPT_BYTES", 0)
    index = VectorIndex()
    for _ in range(3):
        collection_id = collection(database)
        add(database, collection_id, ["a"], np.ones((1, 4), np.float32))
        search(database, index, collection_id, np.ones(4, np.float32), 1)
    assert len(index._mirrors) == 1
    index.forget()
    assert not index._mirrors


def test_an_interrupted_load_starts_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection_id = collection(database)
    ids = add(database, collection_id, ["a", "b"], np.eye(2, dtype=np.float32))
    index = VectorIndex()
    query = np.ones(2, np.float32)
    assert search(database, index, collection_id, query, 2).ids.tolist() == ids
    ids += add(database, collection_id, ["c"], np.full((1, 2), 5, np.float32))
    with monkeypatch.context() as broken:
        broken.setattr(mirror, "code_type", lambda dimension: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            search(database, index, collection_id, query, 2)
    assert not len(index._mirrors[collection_id].ids(None))
    assert search(database, index, collection_id, query, 3).ids.tolist() == ids


def test_the_index_is_used_from_many_threads(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        collection_id = collection(database)
        rows = np.random.default_rng(5).standard_normal((400, 8)).astype(np.float32)
        add(database, collection_id, [str(i) for i in range(200)], rows[:200])
        index = VectorIndex()
        wrong: list[str] = []

        def ask() -> None:
            for row in rows[:60]:
                found = search(database, index, collection_id, row, 1)
                if found.distances[0] != 0:
                    wrong.append("a vector did not find itself")

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for at in range(200, 400, 20):
            add(database, collection_id, [str(i) for i in range(at, at + 20)], rows[at : at + 20])
        for thread in threads:
            thread.join()
        assert not wrong
