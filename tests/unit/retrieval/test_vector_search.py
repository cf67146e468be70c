"""The window's way to the nearest vectors, held against Chroma's client on the same vault."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest

from desktop.errors import NotFoundError
from desktop.paths import source_root
from desktop.retrieval.vector import VectorSearch
from desktop.vault import chroma
from desktop.vault.library import Library
from tests.unit.vault_support import DIMENSION, facts, new_database, parsed, vectors

if TYPE_CHECKING:
    from chromadb.api.types import Where

_DOCUMENTS, _CHUNKS = 40, 5


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with contextlib.closing(new_database(tmp_path)) as database:
        filled = Library(database)
        filled.add_matter("A")
        filled.add_matter("B")
        for number in range(_DOCUMENTS):
            rows = vectors(_CHUNKS, seed=number)
            # Equal vectors in several documents: equals come in one order.
            rows[0] = vectors(1, seed=999)[0]
            texts = [f"passage {number} {each}" for each in range(_CHUNKS)]
            filled.store("A", facts(f"/{number}.txt"), parsed(*texts), rows, "test")
        yield filled


@pytest.mark.parametrize("among", [None, (3, 17, 30), (10**9,)])
def test_it_finds_what_chromas_client_finds(
    library: Library, among: tuple[int, ...] | None
) -> None:
    name = library.collection_of("A", "test")
    chosen = None if among is None else {"document": {"$in": list(among)}}
    with contextlib.closing(VectorSearch(library._database)) as search:
        client = chroma.client(library._database)
        collection = client.get_collection(name)
        for seed in (999, 5, 1234):
            query = vectors(1, seed=seed)[0]
            for limit in (1, 7, _DOCUMENTS * _CHUNKS + 10):
                theirs = collection.query(
                    query_embeddings=query[np.newaxis, :],
                    n_results=limit,
                    where=cast("Where | None", chosen),
                    include=["distances"],
                )
                assert theirs["distances"] is not None
                expected = [
                    (each, 1.0 - distance)
                    for each, distance in zip(theirs["ids"][0], theirs["distances"][0], strict=True)
                ]
                assert search.nearest(name, query, limit, among) == expected
        client.close()


def test_an_empty_matter_has_nothing_and_a_missing_collection_is_not_found(
    library: Library,
) -> None:
    query = np.ones(DIMENSION, np.float32)
    with contextlib.closing(VectorSearch(library._database)) as search:
        assert search.nearest(library.collection_of("B", "test"), query, 5) == []
        with pytest.raises(NotFoundError):
            search.nearest("no such collection", query, 5)


_SEARCHES = """
import sys, numpy as np
from pathlib import Path
from desktop.retrieval.vector import VectorSearch
from desktop.vault.library import Library
from tests.unit.vault_support import facts, new_database, parsed, vectors
database = new_database(Path(sys.argv[1]))
library = Library(database)
library.add_matter("A")
library.store("A", facts("/a.txt"), parsed("one"), vectors(1), "test")
found = VectorSearch(database).nearest(library.collection_of("A", "test"), vectors(1)[0], 1)
assert len(found) == 1
database.close()
print(sorted({"chromadb", "pydantic", "grpc"} & set(sys.modules)))
"""


def test_a_search_does_not_import_chromadb(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SEARCHES, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=200,
        check=True,
        cwd=source_root(),
    )
    assert done.stdout.strip() == "[]"
