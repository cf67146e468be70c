"""The same clause of several drafts is one of the first results, not all of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.documents import Passage
from desktop.retrieval.drafts import held_back
from desktop.vault.library import Library
from tests.unit.vault_support import facts, open_library, parsed, vectors

_NOTICE = (
    "Either party may end this agreement by a notice in writing of {} days to the other party,"
    " sent by post to the address that is written at the head of this agreement."
)
_BODY = [
    f"Clause {letter}: the {word} shall be kept in the {place}, and whoever takes it from there"
    f" tells the keeper of the {place} in the book of the {word} before the day is over."
    for letter, word, place in zip(
        "abcdefgh",
        ("rent", "key", "wine", "bread", "silver", "linen", "candle", "letter"),
        ("hall", "tower", "cellar", "kitchen", "vault", "loft", "chapel", "study"),
        strict=True,
    )
]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, "A") as library:
        yield library


def _store(library: Library, path: str, modified_ns: int, *passages: str) -> int:
    rows = vectors(len(passages), seed=modified_ns)
    where = facts(path, modified_ns=modified_ns)
    return library.store("A", where, parsed(*passages), rows, "test").id


def _notices(library: Library, *documents: int) -> list[Passage]:
    return [library.passages_of(document)[0] for document in documents]


def test_drafts_do_not_push_others_out(library: Library) -> None:
    old, new, newest = (
        _store(library, f"/d{day}.txt", day, _NOTICE.format("thirty"), *_BODY) for day in (1, 2, 3)
    )
    other = _store(library, "/other.txt", 9, "A notice of a year ends the lease.")
    found = _notices(library, old, new, newest, other)
    kept = held_back(library, found)
    # The newest draft stands where the best one stood; the others are not lost.
    assert [p.document_id for p in kept] == [newest, other, new, old]
    assert {p.chunk_id for p in kept} == {p.chunk_id for p in found}


@pytest.mark.parametrize(("one", "other"), [("thirty", "sixty"), ("30", "60")])
def test_what_differs_in_a_figure_is_shown(library: Library, one: str, other: str) -> None:
    first = _store(library, "/d1.txt", 1, _NOTICE.format(one), *_BODY)
    second = _store(library, "/d2.txt", 2, _NOTICE.format(other), *_BODY)
    other_clause = library.passages_of(first)[3]
    found = [*_notices(library, first, second), other_clause]
    assert held_back(library, found) == found


def test_the_same_clause_of_unrelated_contracts_is_the_answer_of_each(library: Library) -> None:
    elsewhere = [text.replace("keep", "sell").replace("the", "some")[::-1] for text in _BODY]
    first = _store(library, "/a.txt", 1, _NOTICE.format("thirty"), *_BODY)
    second = _store(library, "/b.txt", 2, _NOTICE.format("thirty"), *elsewhere)
    other_clause = library.passages_of(first)[3]
    found = [*_notices(library, first, second), other_clause]
    assert held_back(library, found) == found


def test_a_draft_that_is_named_keeps_its_place(library: Library) -> None:
    old = _store(library, "/d1.txt", 1, _NOTICE.format("thirty"), *_BODY)
    new = _store(library, "/d2.txt", 2, _NOTICE.format("thirty"), *_BODY, "An end.")
    found = _notices(library, old, new)
    assert [p.document_id for p in held_back(library, found, named=1)] == [old, new]
    assert [p.document_id for p in held_back(library, found)] == [new, old]


def test_nothing_and_what_is_gone_is_no_draft(library: Library) -> None:
    old = _store(library, "/d1.txt", 1, _NOTICE.format("thirty"), *_BODY)
    found = library.passages_of(old)
    library.remove([old])
    assert held_back(library, found) == found
    assert held_back(library, []) == []
