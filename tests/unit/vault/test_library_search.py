"""Passages of a matter: found by words and by vectors, and never those of another."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from sqlcipher3.dbapi2 import IntegrityError

from desktop.errors import NotFoundError
from desktop.vault.library import Library
from tests.unit.vault_support import (
    facts,
    is_consistent,
    open_library,
    parsed,
    sha256_of,
    store,
    vectors,
)

MATTER = "Nightingale v. Ocean Freight"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def test_match_ranks_and_finds_other_forms_of_a_word(library: Library) -> None:
    store(library, MATTER, "/a", "The tenant may terminate the lease with notice.")
    store(library, MATTER, "/b", "Termination, termination, termination!", "Nothing here at all")
    found = library.match(MATTER, "terminate", 10)
    assert [p.doc for p in found] == ["/b", "/a"]
    assert found[0].score > found[1].score
    assert library.match(MATTER, "terminate", 1) == found[:1]
    assert [p.doc for p in library.match(MATTER, '"the lease"', 5)] == ["/a"]


def test_words_of_headings_and_titles_are_found_and_weighed(library: Library) -> None:
    plain = parsed("about rent")
    library.store(MATTER, facts("/text"), plain, vectors(1), "e")
    titled = parsed("something else entirely", title="rent")
    library.store(MATTER, facts("/title"), titled, vectors(1), "e")
    for filler in range(20):
        store(library, MATTER, f"/filler{filler}", f"words without it {filler}")
    low = library.match(MATTER, "rent", 5, title_weight=0.01)
    high = library.match(MATTER, "rent", 5, title_weight=50.0)
    assert [p.doc for p in low] == ["/text", "/title"]
    assert [p.doc for p in high] == ["/title", "/text"]


def test_letters_with_and_without_marks_are_the_same(library: Library) -> None:
    store(library, MATTER, "/a", "Die Kündigung des Vertrags")
    assert len(library.match(MATTER, "kundigung", 5)) == 1


@pytest.mark.parametrize(
    "query",
    ['"', "AND", "secret*phrase AND", "nocolumn : secretphrase", "(", "NEAR(", "\0", "a ^ "],
)
def test_a_malformed_query_is_refused_without_being_quoted(library: Library, query: str) -> None:
    store(library, MATTER, "/a", "zebra")
    with pytest.raises(ValueError, match="malformed") as caught:
        library.match(MATTER, query, 5)
    assert "secret" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_passages_come_in_the_order_asked_for(library: Library) -> None:
    store(library, MATTER, "/a", *[f"passage {number}" for number in range(6)])
    ids = [p.chunk_id for p in library.passages_of(library.documents(MATTER)[0].id)]
    wanted = [ids[4], ids[0], 999_999, ids[2]]
    assert [p.text for p in library.passages(wanted)] == ["passage 4", "passage 0", "passage 2"]
    assert library.passages([]) == []


def test_matters_are_walls(library: Library) -> None:
    library.add_matter("other")
    store(library, MATTER, "/secret.txt", "the zebra settlement is 4 million")
    ranked = [(p.text, p.score) for p in library.match(MATTER, "zebra OR settlement", 5)]
    for number in range(30):
        store(library, "other", f"/o{number}", "zebra zebra settlement", "zebra stripes")
    for query in ("settlement", "million", "text : million", 'm* OR "zebra settlement is"'):
        assert all(p.doc.startswith("/o") for p in library.match("other", query, 100)), query
    assert library.match("other", "million", 100) == []
    assert {d.path for d in library.documents("other")} == {f"/o{n}" for n in range(30)}
    assert library.coverage("other").searched == 30
    assert library.find("other", "/secret.txt") is None
    assert not library.has_content("other", sha256_of("/secret.txt"), "test")
    # Not even the rank of a passage depends on what another matter holds.
    again = [(p.text, p.score) for p in library.match(MATTER, "zebra OR settlement", 5)]
    assert again == ranked


def test_each_matter_has_its_collection_with_filterable_chunks(library: Library) -> None:
    library.add_matter("other")
    store(library, MATTER, "/a", "one", "two")
    assert library.collection_of(MATTER) != library.collection_of("other")
    with library._database.reader() as connection:
        rows = connection.execute(
            "SELECT collections.name, records.document, record_fields.key, record_fields.value"
            " FROM records JOIN collections ON collections.id = records.collection_id"
            " JOIN record_fields ON record_fields.record_id = records.id"
        ).fetchall()
    assert {row[0] for row in rows} == {library.collection_of(MATTER)}
    first = {key: value for _, document, key, value in rows if document == "one"}
    assert first | {"document": 0} == {
        "document": 0, "start": 0, "end": 3, "heading": "§ 0", "page": 1
    }  # fmt: skip


def test_a_matter_moves_to_another_embedding_model_document_by_document(library: Library) -> None:
    """With vectors of another length, even: they never meet in one collection."""
    wide = np.eye(2, 64, dtype=np.float32)
    for path in ("/a", "/b"):
        store(library, MATTER, path, "zebra", "walrus", sha256=path)
    old = library.collection_of(MATTER)
    assert library.collection_of(MATTER, "test") == old
    with pytest.raises(NotFoundError, match="another embedding model"):
        library.collection_of(MATTER, "wide")
    library.store(MATTER, facts("/a", "/a"), parsed("zebra", "walrus"), wide, "wide")
    new = library.collection_of(MATTER, "wide")
    assert new != old
    assert library.collection_of(MATTER) == new
    assert library.collection_of(MATTER, "test") == old
    assert {p.doc for p in library.match(MATTER, "zebra", 5)} == {"/a", "/b"}
    names = [f"{content}:{ordinal}" for content in (2, 3) for ordinal in (0, 1)]
    assert len(library.chunk_ids(MATTER, names)) == 4
    # One that is gone takes no other's place.
    gone = library.chunk_ids(MATTER, ["9:9", names[0]])
    assert gone == {names[0]: library.chunk_ids(MATTER, names)[names[0]]}
    assert not library.has_content(MATTER, "/b", "wide")
    library.store(MATTER, facts("/b", "/b"), parsed("zebra", "walrus"), wide, "wide")
    with pytest.raises(NotFoundError):
        library.collection_of(MATTER, "test")
    is_consistent(library)
    library.remove_matter(MATTER)
    with library._database.reader() as connection:
        assert connection.execute("SELECT count(*) FROM collections").fetchone() == (0,)


def test_a_chroma_client_can_not_change_a_documents_chunk(library: Library) -> None:
    store(library, MATTER, "/a", "the rent is 100")
    database = library._database
    for statement in ("UPDATE records SET document = 'the rent is 900'", "DELETE FROM records"):
        with (
            pytest.raises(IntegrityError, match=r"chunk of a document|FOREIGN KEY"),
            database.writer() as connection,
        ):
            connection.execute(statement)
    assert [p.text for p in library.match(MATTER, "rent", 5)] == ["the rent is 100"]
    is_consistent(library)
