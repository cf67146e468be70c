"""Whatever is asked of the search, of the list while typing or of the Chroma interface has an
answer or a clear refusal."""

import contextlib
import string
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.retrieval.typing import typed
from desktop.retrieval.vector import VectorSearch
from desktop.vault import chroma
from desktop.vault.library import Library
from tests.unit.retrieval.test_search import Desk
from tests.unit.vault.test_chroma_bad_input import REFUSALS
from tests.unit.vault_support import new_database

# Every sign there is, half a surrogate pair too, and what means something to SQL and to FTS5.
_SPECIAL = (
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    "text:",
    '"',
    "'; DROP TABLE chunks; --",
    "*",
    "^",
    "\0",
    "%",
)
_WORDS = st.one_of(
    st.sampled_from(_SPECIAL), st.text(max_size=12), st.sampled_from(["rent", "§ 7.2(b)"])
)
_QUERIES = st.one_of(
    st.lists(_WORDS, max_size=8).map(" ".join),
    st.text(alphabet=string.punctuation + " \t\n", max_size=80),
    st.integers(1_000, 10_000).map(lambda count: "rent " * count),
)
# Given what Chroma's types forbid, on purpose.
Store = Any
_NUMBERS = st.floats(allow_nan=True, allow_infinity=True, width=32)
_ASKED = settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with contextlib.closing(new_database(tmp_path_factory.mktemp("properties"))) as database:
        library = Library(database)
        library.add_matter("A")
        with contextlib.closing(VectorSearch(database)) as vectors:
            made = Desk(library, vectors)
            made.store("/lease.txt", "The rent is due monthly.", "A notice ends the lease.")
            made.store("/letter.txt", "A letter is sent by post under § 7.2(b).")
            yield made


@_ASKED
@given(query=_QUERIES, k=st.integers(-2, 12), widen=st.booleans())
def test_every_question_has_an_answer(desk: Desk, query: str, k: int, widen: bool) -> None:
    found = desk.search.passages(query, "A", k, widen=widen).passages
    assert len(found) <= min(max(k, 0), 3)
    assert len({(passage.document_id, passage.start) for passage in found}) == len(found)
    assert len(typed(desk.library, query, "A", k)) <= min(max(k, 0), 3)
    # And the next question finds what it did.
    assert desk.found("when is the rent due", 1) == ["/lease.txt"]


@pytest.fixture(scope="module")
def notes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with contextlib.ExitStack() as stack:
        database = new_database(tmp_path_factory.mktemp("notes"))
        stack.callback(database.close)
        client = stack.enter_context(contextlib.closing(chroma.client(database)))
        made: Store = client.create_collection("notes", embedding_function=None)
        made.add(
            ids=["a", "b", "zero"],
            embeddings=[[1.0, 2.0, 3.0], [3.0, 2.0, 1.0], [0.0, 0.0, 0.0]],
            documents=["The rent is due monthly.", "§ 7.2(b)", "third"],
        )
        yield made


@_ASKED
@given(vector=st.lists(_NUMBERS, max_size=5))
def test_a_vector_has_its_neighbours_or_is_refused(notes: Store, vector: list[float]) -> None:
    is_sound = len(vector) == 3 and bool(np.isfinite(vector).all())
    if is_sound:
        found = notes.query(query_embeddings=[vector], n_results=3)
        assert sorted(found["ids"][0]) == ["a", "b", "zero"]
        assert not np.isnan(found["distances"][0]).any()
    else:
        with pytest.raises(REFUSALS):
            notes.query(query_embeddings=[vector], n_results=3)
        with pytest.raises(REFUSALS):
            notes.add(ids=["new"], embeddings=[vector])
    assert notes.count() == 3


@_ASKED
@given(text=_QUERIES.filter(lambda text: bool(text)))
def test_what_a_document_is_to_contain_is_compared_sign_by_sign(notes: Store, text: str) -> None:
    documents = {"a": "The rent is due monthly.", "b": "§ 7.2(b)", "zero": "third"}
    try:
        found = notes.get(where_document={"$contains": text})["ids"]
        others = notes.get(where_document={"$not_contains": text})["ids"]
    except REFUSALS:
        assert any(0xD800 <= ord(sign) <= 0xDFFF for sign in text)
        return
    assert sorted(found) == [name for name, document in documents.items() if text in document]
    assert sorted(found + others) == sorted(documents)


@_ASKED
@given(pattern=_QUERIES)
def test_a_pattern_is_matched_or_refused(notes: Store, pattern: str) -> None:
    with contextlib.suppress(*REFUSALS):
        assert set(notes.get(where_document={"$regex": pattern})["ids"]) <= {"a", "b", "zero"}
    assert notes.count() == 3
