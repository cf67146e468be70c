"""Filters: the same records as Python finds by reading the filter out."""

import contextlib
import operator
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.vault.disk.database import Database
from desktop.vault.vectors import lookup, records, where
from desktop.vault.vectors.where import FilterError
from tests.unit.vault_support import new_database

Record = tuple[str | None, dict[str, Any] | None]
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "$gt": operator.gt,
    "$gte": operator.ge,
    "$lt": operator.lt,
    "$lte": operator.le,
}
_NEGATED = {"$ne": "$eq", "$nin": "$in", "$not_contains": "$contains", "$not_regex": "$regex"}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with contextlib.closing(new_database(tmp_path_factory.mktemp("where"))) as opened:
        yield opened


def fill(database: Database, stored: list[Record]) -> int:
    with database.writer() as connection:
        (count,) = connection.execute("SELECT count(*) FROM collections").fetchone()
        collection_id = records.create_collection(connection, f"c{count}")
        records.add(
            connection,
            collection_id,
            [str(place) for place in range(len(stored))],
            [document for document, _ in stored],
            [metadata for _, metadata in stored],
            np.ones((len(stored), 1), np.float32),
        )
    return collection_id


def matching(
    database: Database,
    collection_id: int,
    by_field: Mapping[str, object] | None = None,
    by_document: Mapping[str, object] | None = None,
) -> list[int]:
    condition = where.condition(collection_id, by_field, by_document)
    with database.reader() as connection:
        ids = lookup.find(connection, collection_id, condition=condition)
        return [int(name) for name in lookup.read(connection, ids).names]


def number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def same(value: object, operand: object) -> bool:
    return (type(value) is type(operand) or (number(value) and number(operand))) and (
        value == operand
    )


def holds(metadata: Mapping[str, Any], test: Mapping[str, Any]) -> bool:
    """Chroma's filter on metadata, read out."""
    key, expression = next(iter(test.items()))
    if key in ("$and", "$or"):
        return (all if key == "$and" else any)(holds(metadata, part) for part in expression)
    name, operand = (
        next(iter(expression.items())) if isinstance(expression, dict) else ("$eq", expression)
    )
    if name in _NEGATED:
        return not holds(metadata, {key: {_NEGATED[name]: operand}})
    if key not in metadata:
        return False
    value = metadata[key]
    if name == "$contains":
        return isinstance(value, list) and any(
            type(element) is type(operand) and element == operand for element in value
        )
    if isinstance(value, list):
        return False
    if name == "$eq":
        return same(value, operand)
    if name == "$in":
        return any(same(value, each) for each in operand)
    return number(value) and _COMPARE[name](value, operand)


def holds_document(document: str | None, test: Mapping[str, Any]) -> bool:
    """Chroma's filter on documents, read out."""
    key, operand = next(iter(test.items()))
    if key in ("$and", "$or"):
        return (all if key == "$and" else any)(holds_document(document, part) for part in operand)
    if key in _NEGATED:
        return not holds_document(document, {_NEGATED[key]: operand})
    if document is None:
        return False
    return operand in document if key == "$contains" else bool(regex.search(operand, document))


_keys = st.sampled_from(["a", "'; --", 'x"y', "ключ", ""])
_texts = st.sampled_from(["x", "X", "x%", "x'y", "", "é", "a\x00b", "true", "1"])
_numbers = st.sampled_from([0, 1, -1, 2**62, -(2**63)]) | st.sampled_from([0.0, 1.0, 0.5, 1e300])
_scalars = _texts | _numbers | st.booleans()
_lists = (
    st.lists(_texts, min_size=1, max_size=3)
    | st.lists(st.booleans(), min_size=1, max_size=3)
    | st.lists(st.integers(-2, 2), min_size=1, max_size=3)
    | st.lists(st.sampled_from([0.0, 1.0, 2.5]), min_size=1, max_size=3)
)
_metadata = st.dictionaries(_keys, _scalars | _lists, max_size=4)
_expression = (
    _scalars
    | st.builds(lambda o, v: {o: v}, st.sampled_from(["$eq", "$ne"]), _scalars)
    | st.builds(lambda o, v: {o: v}, st.sampled_from(sorted(_COMPARE)), _numbers)
    | st.builds(
        lambda o, v: {o: v},
        st.sampled_from(["$in", "$nin"]),
        st.lists(_scalars, min_size=1, max_size=4),
    )
    | st.builds(lambda o, v: {o: v}, st.sampled_from(["$contains", "$not_contains"]), _scalars)
)
_where = st.recursive(
    st.builds(lambda key, expression: {key: expression}, _keys, _expression),
    lambda part: st.builds(
        lambda word, parts: {word: parts},
        st.sampled_from(["$and", "$or"]),
        st.lists(part, min_size=2, max_size=4),
    ),
    max_leaves=8,
)
_words = ["lease", "Lease", "le", "100%", "a_b", "rent\x00", "ß", "\n", "'"]
_documents = st.none() | st.lists(st.sampled_from(_words), max_size=5).map("".join)
_patterns = st.sampled_from(["^le", "se$", "(?i)LEASE", "[0-9]+%", "ren.", "ß|a_b", "l(e|x)a"])
_where_document = st.recursive(
    st.builds(
        lambda o, v: {o: v},
        st.sampled_from(["$contains", "$not_contains"]),
        st.sampled_from(_words),
    )
    | st.builds(lambda o, v: {o: v}, st.sampled_from(["$regex", "$not_regex"]), _patterns),
    lambda part: st.builds(
        lambda word, parts: {word: parts},
        st.sampled_from(["$and", "$or"]),
        st.lists(part, min_size=2, max_size=4),
    ),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_metadata, min_size=1, max_size=12), st.lists(_where, min_size=1, max_size=12))
def test_metadata_filters_find_what_python_finds(
    database: Database, metadatas: list[dict[str, Any]], tests: list[dict[str, Any]]
) -> None:
    collection_id = fill(database, [(None, metadata or None) for metadata in metadatas])
    for test in tests:
        expected = [place for place, one in enumerate(metadatas) if holds(one, test)]
        assert matching(database, collection_id, test) == expected


@settings(max_examples=40, deadline=None)
@given(
    st.lists(_documents, min_size=1, max_size=12),
    st.lists(_where_document, min_size=1, max_size=12),
)
def test_document_filters_find_what_python_finds(
    database: Database, documents: list[str | None], tests: list[dict[str, Any]]
) -> None:
    collection_id = fill(database, [(document, None) for document in documents])
    for test in tests:
        expected = [place for place, one in enumerate(documents) if holds_document(one, test)]
        assert matching(database, collection_id, by_document=test) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ({"$gt": 2}, [2, 4]),
        ({"$gte": 2}, [1, 2, 4]),
        ({"$lt": 2}, [0]),
        ({"$lte": 2}, [0, 1]),
        ({"$eq": 2.0}, [1]),
        (2, [1]),
        ({"$ne": 2}, [0, 2, 3, 4, 5]),
        ({"$in": [1, 3.0]}, [0, 2]),
        ({"$nin": [1, 3.0]}, [1, 3, 4, 5]),
        ({"$contains": "two"}, []),
        ({"$contains": True}, []),
        (True, []),
        ("two", [3]),
    ],
)
def test_every_operator(database: Database, expression: object, expected: list[int]) -> None:
    values = [1, 2, 3, "two", 2.5, None]
    stored: list[Record] = [(None, {} if value is None else {"k": value}) for value in values]
    assert matching(database, fill(database, stored), {"k": expression}) == expected


@pytest.mark.parametrize(
    ("operand", "expected"),
    [("x", [0]), ("y", [0, 1]), (1, [2]), (1.0, [3]), (True, [4]), (False, []), ("z", [])],
)
def test_arrays_contain(database: Database, operand: object, expected: list[int]) -> None:
    arrays: list[list[Any]] = [["x", "y"], ["y"], [1, 2], [1.0], [True]]
    collection_id = fill(database, [(None, {"k": array}) for array in arrays])
    assert matching(database, collection_id, {"k": {"$contains": operand}}) == expected
    others = [place for place in range(5) if place not in expected]
    assert matching(database, collection_id, {"k": {"$not_contains": operand}}) == others


def test_both_filters_must_hold(database: Database) -> None:
    collection_id = fill(database, [("rent", {"k": 1}), ("rent", {"k": 2}), ("fee", {"k": 1})])
    assert matching(database, collection_id, {"k": 1}, {"$contains": "rent"}) == [0]
    nested = {"$and": [{"k": 1}, {"#document": {"$not_contains": "rent"}}]}
    assert matching(database, collection_id, nested) == [2]


def test_filters_stay_inside_their_collection(database: Database) -> None:
    one = fill(database, [("x", {"k": 1})])
    other = fill(database, [("x", {"k": 1}), ("y", None)])
    assert matching(database, one, {"k": 1}) == [0]
    assert matching(database, other, {"k": {"$ne": 1}}) == [1]


@pytest.mark.parametrize(
    "test",
    [
        {},
        {"a": 1, "b": 2},
        {"a": {"$foo": 1}},
        {"a": {"$gt": 1, "$lt": 2}},
        {"a": {"$gt": "x"}},
        {"a": {"$gt": True}},
        {"a": {"$gt": float("nan")}},
        {"a": {"$in": []}},
        {"a": {"$in": "abc"}},
        {"a": {"$eq": None}},
        {"a": {"$eq": {"x": 1}}},
        {"a": [1]},
        {"$and": []},
        {"$or": "x"},
        {"$or": [1, 2]},
        {"a": {"$in": list(range(40_000))}},
    ],
)
def test_filters_that_are_none_are_refused(test: dict[str, object]) -> None:
    with pytest.raises(FilterError):
        where.condition(1, {"$and": [test, {"a": 1}]})


@pytest.mark.parametrize(
    "test",
    [
        {"$contains": ""},
        {"$contains": 1},
        {"$foo": "x"},
        {"$regex": "("},
        {"$regex": "a(?=b)"},
        {"$regex": "(?<!a)b"},
        {"$regex": r"(a)\1"},
        {"$regex": r"(?P<x>a)(?P=x)"},
        {"$regex": "(?>a)b"},
        {"$regex": "a{e<=2}"},
        {"$regex": "(?R)"},
    ],
)
def test_document_filters_that_are_none_are_refused(test: dict[str, object]) -> None:
    with pytest.raises(FilterError):
        where.condition(1, None, test)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\(?=", "(="),
        (r"[(?=]+", "?"),
        (r"\\1", "\\1"),
        (r"a{2,3}b{1}c{2,}", "aabcc"),
        (r"\p{Greek}+", "ω"),
        (r"c(?i)at", "cAT"),
        (r"(?i)c(?-i)at", "Cat"),
        (r"(?P<year>\d{4})-(?:0[1-9])", "2024-05"),
    ],
)
def test_patterns_of_chroma_are_taken(database: Database, pattern: str, text: str) -> None:
    collection_id = fill(database, [(text, None), ("zzz", None)])
    assert matching(database, collection_id, by_document={"$regex": pattern}) == [0]


def test_a_deep_filter_is_refused_and_a_wide_one_is_not(database: Database) -> None:
    deep: dict[str, object] = {"k": 1}
    for _ in range(100):
        deep = {"$and": [deep, {"k": 1}]}
    with pytest.raises(FilterError, match="deep"):
        where.condition(1, deep)
    collection_id = fill(database, [(None, {"k": 1})])
    wide = {"$or": [{"k": value} for value in range(5000)]}
    assert matching(database, collection_id, wide) == [0]


def test_a_pattern_that_never_ends_is_stopped(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(where, "_SECONDS", 0.05)
    collection_id = fill(database, [("a" * 5000 + "b", None)])
    with pytest.raises(Exception, match="user-defined function"):
        matching(database, collection_id, by_document={"$regex": "(a|aa)+$"})
