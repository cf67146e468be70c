"""What no well-behaved program would ask of the store: a clear error of Chroma's, or the answer to
it, and a store that is as it was."""

import contextlib
import math
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from chromadb import errors

from desktop.vault import chroma
from desktop.vault.vectors import where
from tests.unit.vault_support import new_database

# Given what Chroma's types forbid, on purpose.
Store = Any
Given = Any
# What Chroma itself raises for what is no number, no text and no list.
REFUSALS = (errors.InvalidArgumentError, ValueError, TypeError, IndexError)


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[Store]:
    with contextlib.closing(new_database(tmp_path)) as database:
        with contextlib.closing(chroma.client(database)) as client:
            made: Store = client.create_collection("notes", embedding_function=None)
            made.add(
                ids=["a", "b", "zero"],
                embeddings=[[1.0, 2.0, 3.0], [3.0, 2.0, 1.0], [0.0, 0.0, 0.0]],
                documents=["a" * 60 + "!", "Zweite", "third"],
                metadatas=[{"k": 1}, {"k": 2.5}, {"k": "x"}],
            )
            before = made.get(include=["documents", "metadatas", "embeddings"])
            yield made
            after = made.get(include=["documents", "metadatas", "embeddings"])
            assert str(after) == str(before), "what was refused has changed the store"
        database.verify()


VECTORS: dict[str, Any] = {
    "not a number": [math.nan, 0.0, 0.0],
    "infinite": [math.inf, 0.0, 0.0],
    "minus infinite": [0.0, -math.inf, 0.0],
    "beyond float32": [1e39, 0.0, 0.0],
    "too short": [1.0, 2.0],
    "too long": [1.0, 2.0, 3.0, 4.0],
    "empty": [],
    "text": "abc",
    "texts": ["a", "b", "c"],
    "nothing": [None, 1.0, 2.0],
    "nested": [[1.0], [2.0], [3.0]],
    "truth": [True, False, True],
    "complex": [1j, 0, 0],
}


@pytest.mark.filterwarnings("ignore:overflow encountered:RuntimeWarning")
@pytest.mark.parametrize("vector", VECTORS.values(), ids=list(VECTORS))
def test_vectors_that_are_none_are_refused(notes: Store, vector: Given) -> None:
    calls: tuple[Callable[..., Any], ...] = (notes.add, notes.upsert, notes.update)
    for call in calls:
        for name in ("a", "new"):
            with pytest.raises(REFUSALS):
                call(ids=[name], embeddings=[vector])
    with pytest.raises(REFUSALS):
        notes.query(query_embeddings=[vector])


@pytest.mark.parametrize("space", ["l2", "cosine", "ip"])
def test_numbers_at_the_edge_are_ranked(tmp_path: Path, space: str) -> None:
    """The largest, the smallest and no length at all: every distance is a number."""
    rows = [[3e38, 3e38, -3e38], [1e-45, 0.0, 0.0], [0.0, 0.0, 0.0], [1.0, 2.0, 3.0]]
    with contextlib.closing(new_database(tmp_path)) as database:
        made: Store = chroma.client(database).create_collection(
            f"edge-{space}", metadata={"hnsw:space": space}, embedding_function=None
        )
        made.add(ids=list("wxyz"), embeddings=rows)
        for row in rows:
            found = made.query(query_embeddings=[row], n_results=9, include=["distances"])
            (distances,) = found["distances"] or [[]]
            assert sorted(found["ids"][0]) == list("wxyz")
            assert all(math.isfinite(distance) for distance in distances)
            assert list(distances) == sorted(distances)


@pytest.mark.parametrize("asked", [None, [], [[1.0, 2.0, 3.0], [1.0, 2.0]]])
def test_queries_that_are_none_are_refused(notes: Store, asked: Given) -> None:
    with pytest.raises(REFUSALS):
        notes.query(query_embeddings=asked)


@pytest.mark.parametrize("count", [0, -1, 1.5, "3", None])
def test_a_number_of_results_that_is_none_is_refused(notes: Store, count: Given) -> None:
    with pytest.raises(REFUSALS):
        notes.query(query_embeddings=[[1.0, 2.0, 3.0]], n_results=count)


@pytest.mark.parametrize("count", [4, 1 << 31, 1 << 70])
def test_more_results_than_there_are_is_all(notes: Store, count: int) -> None:
    found = notes.query(query_embeddings=[[1.0, 2.0, 3.0]], n_results=count)
    assert len(found["ids"][0]) == 3


def test_very_many_queries_are_answered_one_by_one(notes: Store) -> None:
    many = np.random.default_rng(0).standard_normal((1000, 3)).astype(np.float32)
    found = notes.query(query_embeddings=many, n_results=1, include=[])["ids"]
    for number in (0, 500, 999):
        alone = notes.query(query_embeddings=many[number], n_results=1, include=[])["ids"]
        assert alone[0] == found[number]


def _deep() -> dict[str, Any]:
    deep: dict[str, Any] = {"k": 1}
    for _ in range(500):
        deep = {"$and": [deep, {"k": 1}]}
    return deep


FILTERS: dict[str, dict[str, Any]] = {
    "too wide": {"$or": [{"k": value} for value in range(20_000)]},
    "too many values": {"k": {"$in": list(range(40_000))}},
    "too deep": _deep(),
    "not a number": {"k": {"$gt": math.nan}},
    "equal to no number": {"k": math.nan},
    "unknown operator": {"k": {"$like": "x"}},
}


@pytest.mark.parametrize("filter_", FILTERS.values(), ids=list(FILTERS))
def test_filters_that_are_none_are_refused(notes: Store, filter_: dict[str, Any]) -> None:
    with pytest.raises(REFUSALS):
        notes.get(where=filter_)
    with pytest.raises(REFUSALS):
        notes.query(query_embeddings=[[1.0, 2.0, 3.0]], where=filter_)


@pytest.mark.parametrize(
    ("filter_", "expected"),
    [
        ({"k'; DROP TABLE records; --": "x"}, []),
        ({"k": "x' OR '1'='1"}, []),
        ({"k": {"$lt": 10**30}}, ["a", "b"]),
        ({"k": {"$lt": 10**400}}, ["a", "b"]),
        ({"k": {"$gt": -(10**400)}}, ["a", "b"]),
        ({"k": {"$lt": math.inf}}, ["a", "b"]),
    ],
)
def test_odd_filters_are_answered(
    notes: Store, filter_: dict[str, Any], expected: list[str]
) -> None:
    assert notes.get(where=filter_)["ids"] == expected


@pytest.mark.parametrize(
    "pattern",
    ["[", "(", "a{2,1}", "a{1,1000}{1,1000}", "(?=a)", r"\1", "(?P<n>a)(?P=n)", "a" * 100_000],
)
def test_patterns_that_are_none_are_refused(notes: Store, pattern: str) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="Regex syntax error"):
        notes.get(where_document={"$regex": pattern})


def test_a_pattern_that_backtracks_is_stopped_and_said(
    notes: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(where, "_SECONDS", 0.1)
    for test in ({"$regex": "(a|aa)+$"}, {"$not_regex": "(a|aa)+$"}):
        with pytest.raises(errors.InvalidArgumentError, match="takes too long") as caught:
            notes.get(where_document=test)
        # Neither the pattern nor a text is in what a log would hold.
        assert "aa" not in str(caught.value)
    assert notes.get(where_document={"$regex": "Zw.*e"})["ids"] == ["b"]


def test_all_documents_of_a_query_share_one_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(where, "_SECONDS_FOR_ALL", 0.2)
    with contextlib.closing(new_database(tmp_path)) as database:
        made: Store = chroma.client(database).create_collection("slow", embedding_function=None)
        made.add(
            ids=[str(number) for number in range(500)],
            embeddings=np.ones((500, 2), np.float32),
            documents=["a" * 22 + "!"] * 500,
        )
        with pytest.raises(errors.InvalidArgumentError, match="takes too long"):
            made.get(where_document={"$regex": "(a|aa)+$"})


@pytest.mark.parametrize("name", ["limit", "offset"])
def test_pages_that_are_none_are_refused(notes: Store, name: str) -> None:
    for number in (-1, 1 << 63, 1 << 70):
        with pytest.raises(REFUSALS):
            notes.get(**{name: number})


def test_a_very_long_text_is_kept_and_found(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        made: Store = chroma.client(database).create_collection("long", embedding_function=None)
        text = "x" * 2_000_000 + "needle"
        made.add(ids=["i" * 10_000], embeddings=[[1.0]], documents=[text])
        assert made.get(where_document={"$contains": "needle"})["documents"] == [text]
        assert made.get(where_document={"$contains": "x" * 500_000 + "y"})["ids"] == []


def _of_every_block() -> list[str]:
    """Two characters of each 256 that have any; assigned, private and unassigned ones."""
    found = []
    for first in range(0, sys.maxunicode + 1, 256):
        kinds: dict[str, str] = {}
        for code in range(first, first + 256):
            if unicodedata.category(chr(code)) != "Cs":
                kinds.setdefault(unicodedata.category(chr(code)), chr(code))
        found += list(kinds.values())[:2]
    return found


def test_every_block_of_unicode_comes_back_as_it_was(tmp_path: Path) -> None:
    letters = _of_every_block()
    names = [f"{letter}{number}" for number, letter in enumerate(letters)]
    with contextlib.closing(new_database(tmp_path)) as database:
        made: Store = chroma.client(database).create_collection("unicode", embedding_function=None)
        made.add(
            ids=names,
            embeddings=np.ones((len(names), 2), np.float32),
            documents=[f"<{letter}>" for letter in letters],
            metadatas=[{f"key {letter}": letter} for letter in letters],
        )
        kept = made.get(ids=names)
        assert kept["ids"] == names
        assert kept["documents"] == [f"<{letter}>" for letter in letters]
        assert kept["metadatas"] == [{f"key {letter}": letter} for letter in letters]
        for number in range(0, len(letters), 97):
            letter = letters[number]
            assert made.get(where={f"key {letter}": letter})["ids"] == [names[number]]
            found = made.get(where_document={"$contains": f"<{letter}>"})["ids"]
            assert names[number] in found


def test_half_a_surrogate_pair_is_refused_everywhere(notes: Store) -> None:
    half = "\ud800"
    for given in (
        {"ids": [half]},
        {"ids": ["n"], "documents": [half]},
        {"ids": ["n"], "metadatas": [{"k": half}]},
        {"ids": ["n"], "metadatas": [{half: "k"}]},
        {"ids": ["n"], "uris": [half]},
    ):
        with pytest.raises(UnicodeEncodeError, match="surrogates not allowed"):
            notes.add(embeddings=[[1.0, 2.0, 3.0]], **given)
    for test in (
        {"where": {half: "x"}},
        {"where": {"k": half}},
        {"where_document": {"$regex": half}},
    ):
        with pytest.raises(UnicodeEncodeError, match="surrogates not allowed"):
            notes.get(**test)
