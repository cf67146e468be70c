"""The full search: documents that are named come first, drafts do not crowd, nothing breaks it."""

import contextlib
import sys
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.errors import WorkerError
from desktop.local_models.embedder import Embedder
from desktop.retrieval.search import Search
from desktop.retrieval.vector import VectorSearch
from desktop.vault.library import Library
from tests.unit.vault_support import DIMENSION, facts, new_database, parsed

_FILLING = (
    "The goods are delivered on Monday.",
    "The price is paid on Friday.",
    "The court of the town decides.",
    "A letter is sent by post.",
)


class Letters:
    """Embeds by counting letters; falls over, or finds nothing in a text, when it is told to."""

    name = "test"
    is_broken = False
    is_flat = False

    def embed_all(
        self, texts: Sequence[str], cancel: threading.Event | None = None
    ) -> NDArray[np.float32]:
        if self.is_broken:
            raise WorkerError("The embedder stopped", "It was ended.")
        rows = np.zeros((len(texts), DIMENSION), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for letter in "" if self.is_flat else text:
                row[ord(letter) % DIMENSION] += 1
        return np.asarray(
            rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1), np.float32
        )


class Desk:
    """A search over a matter, and how documents get into it."""

    def __init__(self, library: Library, vectors: VectorSearch) -> None:
        self.library = library
        self.embedder = Letters()
        self.search = Search(library, cast("Embedder", self.embedder), vectors)

    def store(self, path: str, *passages: str, day: int = 1) -> None:
        rows = self.embedder.embed_all(passages)
        where = facts(path, modified_ns=day)
        self.library.store("A", where, parsed(*passages), rows, "test")

    def found(self, query: str, k: int = 10, *, widen: bool = False) -> list[str]:
        return [p.doc for p in self.search.passages(query, "A", k, widen=widen).passages]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with contextlib.closing(new_database(tmp_path)) as database:
        library = Library(database)
        library.add_matter("A")
        vectors = VectorSearch(database)
        with contextlib.closing(vectors):
            yield Desk(library, vectors)


def test_passages_of_both_named_documents_come_first(desk: Desk) -> None:
    for name in ("Zenotrix", "Cutanea", "Mandarin"):
        opening = f"This agreement is between {name} and the owner."
        notice = "The notice period of this agreement is thirty days."
        desk.store(f"/files/{name}_Agreement_2020.txt", opening, notice, *_FILLING)
    question = "compare the notice periods of the Zenotrix and the Cutanea agreements"
    found = desk.found(question, 20)
    named = ["/files/Cutanea_Agreement_2020.txt", "/files/Zenotrix_Agreement_2020.txt"]
    assert sorted(found[:2]) == named
    assert sorted(set(found[:8])) == named
    assert "/files/Mandarin_Agreement_2020.txt" in found
    result = desk.search.passages(question, "A", 4)
    assert result.meant == 4
    assert "Zenotrix" not in result.body
    assert len(set(desk.found(question, 2, widen=True))) == 2


def test_drafts_leave_room_for_other_documents(desk: Desk) -> None:
    clause = "The tenant may end the lease by a notice of thirty days in writing to the landlord."
    body = [
        f"{text} It is {n} and {n + 7} of {n * 3} in the list." for n, text in enumerate(_FILLING)
    ]
    for day in range(1, 6):
        desk.store(f"/draft {day}.txt", clause, *body, day=day)
    desk.store("/letter.txt", "The landlord was told that the tenant would end the lease.")
    first = desk.found("how may the tenant end the lease by notice to the landlord", 2)
    assert first == ["/draft 5.txt", "/letter.txt"]
    assert len(desk.found("how may the tenant end the lease", 50)) == 26


_ODD = {
    "empty": "",
    "blank": " \n\t\u3000",
    "signs": "?!.,;:-–—()[]{}<>|\\/*+^$#@~`'\"«»",
    "quotes": '"""',
    "operators": 'NEAR(rent notice, 5) AND NOT * OR ^rent : -"lease" {text}: rent + notice*',
    "bare operator": "AND",
    "column": "text: rent title : lease words_1 MATCH 'x'",
    "sql": "'; DROP TABLE chunks; -- \" OR 1=1 UNION SELECT key FROM kept",
    "wildcards": "% _ [a-z] ? *",
    "nul": "rent\0notice",
    "surrogate": "rent \ud800 notice",
    "no end": "rent" * 5000,
}


@pytest.mark.parametrize("query", _ODD.values(), ids=list(_ODD))
@pytest.mark.parametrize("broken", [False, True])
def test_odd_queries_find_something_or_nothing(desk: Desk, query: str, broken: bool) -> None:
    desk.store("/lease.txt", "The rent is due monthly.", "A notice ends the lease.")
    desk.embedder.is_broken = broken
    found = desk.search.passages(query, "A", 5, widen=True)
    assert len(found.passages) <= 2
    if not query.strip():
        assert (found.passages, found.similarity) == ((), None)
    desk.embedder.is_broken = False
    assert desk.found("when is the rent due", 1) == ["/lease.txt"]


def test_ten_thousand_words_are_asked_like_a_few(desk: Desk) -> None:
    desk.store("/lease.txt", "The rent is due monthly.", "A notice ends the lease.")
    desk.store("/other.txt", *_FILLING)
    desk.embedder.is_broken = True
    words = " ".join(f"word{number}" for number in range(10_000))
    assert desk.found(f"rent due monthly {words}", 1) == ["/lease.txt"]


def test_every_block_of_unicode_may_be_asked_for(desk: Desk) -> None:
    desk.store("/lease.txt", "The rent is due monthly.", "A notice ends the lease.")
    for first in range(0, sys.maxunicode + 1, 4096):
        signs = [
            chr(code)
            for code in range(first, first + 4096, 128)
            if unicodedata.category(chr(code)) != "Cs"
        ]
        assert len(desk.found(" ".join(signs), 3)) <= 2


@pytest.mark.parametrize("k", [-1, 0, 1, 10_000])
def test_any_number_of_results_may_be_asked_for(desk: Desk, k: int) -> None:
    desk.store("/lease.txt", "The rent is due monthly.", "A notice ends the lease.")
    assert len(desk.found("rent", k)) == min(max(k, 0), 2)


def test_an_empty_matter_has_nothing(desk: Desk) -> None:
    assert desk.found("rent") == []


def test_a_vector_without_length_is_near_to_nothing_in_particular(desk: Desk) -> None:
    desk.store("/lease.txt", "The rent is due monthly.", "A notice ends the lease.")
    desk.embedder.is_flat = True
    assert desk.found("rent", 1) == ["/lease.txt"]
