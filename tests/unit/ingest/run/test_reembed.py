"""A matter moves to another embedding model: the old index answers until the new one is whole."""

import os
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from desktop.errors import CancelledError, NotFoundError, WorkerError
from desktop.events import IndexBuildEvent, IndexBuildProgress, IndexSwitched
from desktop.ingest.run import reembed as module
from desktop.ingest.run.reembed import reembed
from desktop.local_models.embedder import EmbeddedBatch
from desktop.retrieval.vector import VectorSearch
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

MATTER = "Kessler"
DIMENSION = 8


class Second:
    """Another model: the letters of a text, counted, in eight elements instead of sixteen."""

    name = "second"
    dimension = DIMENSION

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.deadly = ""
        self.cancel_after = 0
        self.cancel = threading.Event()

    def embed(
        self, texts: Sequence[str], cancel: threading.Event | None = None
    ) -> Iterator[EmbeddedBatch]:
        if self.deadly and any(self.deadly in text for text in texts):
            raise WorkerError("The embedder stopped", "It was ended by SIGKILL.")
        self.texts += texts
        rows = np.array([self.vector(text) for text in texts], np.float32)
        if self.cancel_after and len(self.texts) >= self.cancel_after:
            self.cancel.set()
        yield EmbeddedBatch(tuple(range(len(texts))), rows)

    @staticmethod
    def vector(text: str) -> np.ndarray:
        counts = np.ones(DIMENSION)
        for character in text:
            counts[ord(character) % DIMENSION] += 1
        return counts / np.linalg.norm(counts)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    monkeypatch.setattr(module, "_AT_ONCE", 2)
    with open_library(tmp_path, MATTER, "other") as opened:
        store(opened, MATTER, "/lease.txt", "zebra crossing", "walrus pond", "heron tower")
        store(opened, MATTER, "/letter.txt", "otter creek", "badger hill")
        store(opened, "other", "/secret.txt", "zebra elsewhere")
        yield opened


def run(library: Library, embedder: Second, matter: str = MATTER) -> list[IndexBuildEvent]:
    return list(reembed(library, embedder, matter, embedder.cancel))


def nearest(library: Library, text: str, embedder: str = "second") -> list[str]:
    """The texts that a search by the new model finds, best first."""
    search = VectorSearch(library._database)
    found = search.nearest(
        library.collection_of(MATTER, embedder), Second.vector(text).astype(np.float32), 5
    )
    search.close()
    ids = library.chunk_ids(MATTER, [name for name, _ in found])
    return [passage.text for passage in library.passages([*ids.values()])]


def test_the_new_model_searches_all_chunks_once_it_is_done(library: Library) -> None:
    before = [p.chunk_id for p in library.match(MATTER, "zebra OR otter", 5)]
    embedder = Second()
    events = run(library, embedder)
    assert [(e.done, e.total) for e in events if isinstance(e, IndexBuildProgress)] == [
        (0, 5), (2, 5), (4, 5), (5, 5)
    ]  # fmt: skip
    last = events[-1]
    assert isinstance(last, IndexSwitched)
    assert (last.chunks, last.by_place) == (5, 0)
    assert library.embedder_of(MATTER) == "second"
    assert nearest(library, "letter > § 0\notter creek")[0] == "otter creek"
    # The passages, as answers and words know them, are the same.
    assert [p.chunk_id for p in library.match(MATTER, "zebra OR otter", 5)] == before
    assert library.has_content(MATTER, sha256_of("/lease.txt"), "second")
    assert library.index_builds() == []
    is_consistent(library)


def test_what_is_embedded_is_what_indexing_would_have_embedded(library: Library) -> None:
    embedder = Second()
    run(library, embedder)
    assert "lease > § 1\nwalrus pond" in embedder.texts


def test_the_old_index_answers_until_the_switch(library: Library) -> None:
    old = library.collection_of(MATTER, "test")
    search = VectorSearch(library._database)
    query = vectors(5, seed=3)[0]
    whole = search.nearest(old, query, 5)
    seen = []
    for event in reembed(library, Second(), MATTER):
        if isinstance(event, IndexBuildProgress):
            seen.append(search.nearest(library.collection_of(MATTER, "test"), query, 5))
            with pytest.raises(NotFoundError):
                library.collection_of(MATTER, "second")
    assert len(seen) == 4
    assert all(found == whole for found in seen)
    # A search that began before the switch asks for a collection that is there no more, with a
    # vector of another length: it must not be compared with anything.
    with pytest.raises(NotFoundError):
        search.nearest(old, query, 5)
    search.close()


def test_a_cancelled_build_goes_on_where_it_stopped(library: Library) -> None:
    embedder = Second()
    embedder.cancel_after = 4
    with pytest.raises(CancelledError):
        run(library, embedder)
    assert library.embedder_of(MATTER) == "test"
    (state,) = library.index_builds()
    assert (state.matter, state.embedder, state.done, state.total) == (MATTER, "second", 2, 5)
    done = set(embedder.texts[:2])
    again = Second()
    events = run(library, again)
    assert isinstance(events[0], IndexBuildProgress)
    assert events[0].done == 2
    assert done.isdisjoint(again.texts)
    assert library.embedder_of(MATTER) == "second"
    is_consistent(library)


def test_documents_that_come_and_go_meanwhile_are_minded(library: Library) -> None:
    events = reembed(library, Second(), MATTER)
    next(events)
    next(events)
    store(library, MATTER, "/new.txt", "newt lane")
    gone = library.find(MATTER, "/letter.txt")
    assert gone is not None
    library.remove([gone.id])
    assert isinstance(list(events)[-1], IndexSwitched)
    assert nearest(library, "new > § 0\nnewt lane")[0] == "newt lane"
    assert library.embedder_of(MATTER) == "second"
    is_consistent(library)


def test_a_text_that_kills_the_model_is_found_by_its_place(library: Library) -> None:
    embedder = Second()
    embedder.deadly = "walrus"
    last = run(library, embedder)[-1]
    assert isinstance(last, IndexSwitched)
    assert last.by_place == 1
    assert nearest(library, "lease > § 1\n")[0] == "walrus pond"


def test_a_model_that_never_works_leaves_the_matter_as_it_was(library: Library) -> None:
    embedder = Second()
    embedder.deadly = " "
    with pytest.raises(WorkerError, match="searched by the model that it had"):
        run(library, embedder)
    assert library.embedder_of(MATTER) == "test"
    library.index_build(MATTER, "second").give_up()
    assert library.index_builds() == []
    is_consistent(library)


def test_a_build_for_another_model_is_given_up(library: Library) -> None:
    next(iter(reembed(library, Second(), MATTER)))
    third = Second()
    third.name = "third"
    run(library, third)
    assert library.embedder_of(MATTER) == "third"
    assert library.index_builds() == []


def test_a_matter_that_was_half_moved_is_made_whole(library: Library) -> None:
    """By a vault of the first version, which moved document by document."""
    wide = np.eye(2, 64, dtype=np.float32)
    new = parsed("otter creek", "badger hill")
    library.store(MATTER, facts("/letter.txt"), new, wide, "wide")
    assert library.index_build(MATTER, "wide").needed()
    run(library, Second())
    assert nearest(library, "lease > § 0\nzebra crossing")[0] == "zebra crossing"
    assert nearest(library, "letter > § 0\notter creek")[0] == "otter creek"
    is_consistent(library)
    with library._database.reader() as connection:
        (collections,) = connection.execute("SELECT count(*) FROM collections").fetchone()
        (guards,) = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE name = 'chunk_text_is_fixed'"
        ).fetchone()
    assert (collections, guards) == (2, 1)


def test_other_matters_keep_their_model(library: Library) -> None:
    run(library, Second())
    assert library.embedder_of("other") == "test"
    assert library.collection_of("other", "test")


def test_nothing_is_done_twice(library: Library) -> None:
    run(library, Second())
    again = Second()
    (only,) = run(library, again)
    assert isinstance(only, IndexSwitched)
    assert again.texts == []


def test_a_matter_goes_with_its_unfinished_build(library: Library) -> None:
    next(iter(reembed(library, Second(), MATTER)))
    library.remove_matter(MATTER)
    with library._database.reader() as connection:
        (collections,) = connection.execute("SELECT count(*) FROM collections").fetchone()
    assert collections == 1


def test_old_vectors_are_gone_from_the_file(library: Library, tmp_path: Path) -> None:
    from tests.unit.vault_support import plain_pages

    with library._database.reader() as connection:
        old = connection.execute(
            "SELECT vector FROM record_vectors JOIN chunks USING (record_id)"
            " JOIN contents ON contents.id = content_id JOIN matters ON matters.id = matter_id"
            " WHERE matters.name = ?", (MATTER,)
        ).fetchall()  # fmt: skip
    run(library, Second())
    pages = plain_pages(tmp_path / "vault.db")
    assert os.path.getsize(tmp_path / "vault.db")
    assert not [vector for (vector,) in old if vector in pages]
