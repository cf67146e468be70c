"""Chroma's client on a vault: its ordinary use, its walls, its errors, and nothing left behind.

What Chroma's own tests cover is in tests/conformance; here is what only a vault has.
"""

import contextlib
import gc
import os
import socket
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import numpy as np
import pytest
from chromadb import errors
from chromadb.api import ClientAPI
from chromadb.api.client import AdminClient, Client
from chromadb.api.shared_system_client import SharedSystemClient
from chromadb.api.types import Embeddable, EmbeddingFunction, Embeddings, Include, Where
from chromadb.ingest import Producer

from desktop.vault import chroma
from desktop.vault.disk.database import Database
from desktop.vault.library import Library
from tests.unit.vault_support import DIMENSION, new_database, store, vectors

# Chroma's types take no dictionary literal.
RECENT = cast("Where", {"year": {"$gt": 2021}})
OLD = cast("Where", {"year": {"$lt": 2023}})
OTA = cast("Where", {"parties": {"$contains": "Ōta"}})
EVERYTHING: Include = ["documents", "metadatas", "embeddings", "uris"]


def rows(*vectors: list[float]) -> Embeddings:
    return cast("Embeddings", [np.array(vector, np.float64) for vector in vectors])


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(new_database(tmp_path)) as opened:
        yield opened


@pytest.fixture
def client(database: Database) -> Iterator[Client]:
    with chroma.client(database, allow_reset=True) as opened:
        yield opened


def test_the_ordinary_use(client: Client) -> None:
    leases = client.create_collection("leases", configuration={"hnsw": {"space": "cosine"}})
    leases.add(
        ids=["a", "b", "c"],
        embeddings=rows([1, 0], [0.6, 0.8], [0, 1]),
        documents=["rent is due", "notice of ninety days", "keys"],
        metadatas=[{"year": 2021}, {"year": 2022, "parties": ["Ames", "Ōta"]}, {"year": 2023}],
    )
    found = leases.query(query_embeddings=rows([1, 0]), n_results=2, where=RECENT)
    assert found["ids"] == [["b", "c"]]
    assert found["distances"] is not None
    assert found["distances"][0] == pytest.approx([0.4, 1.0])
    assert leases.get(where=OTA)["ids"] == ["b"]
    assert leases.get(where_document={"$regex": "ninety|rent"})["ids"] == ["a", "b"]
    leases.update(ids=["c"], documents=["two keys"], embeddings=rows([0, 2]))
    leases.upsert(ids=["c", "d"], embeddings=rows([0, 3], [1, 1]), metadatas=[{"n": 1}, {"n": 2}])
    assert leases.count() == 4
    assert leases.get(ids="c", include=EVERYTHING)["metadatas"] == [{"n": 1, "year": 2023}]
    assert leases.delete(where=OLD) == {"deleted": 2}
    assert leases.peek()["ids"] == ["c", "d"]
    assert [collection.name for collection in client.list_collections()] == ["leases"]
    client.delete_collection("leases")
    assert client.count_collections() == 0


def test_a_filter_is_inside_the_search(client: Client) -> None:
    notes = client.create_collection("notes")
    rows = np.random.default_rng(1).standard_normal((3000, 16)).astype(np.float32)
    notes.add(
        ids=[str(place) for place in range(3000)],
        embeddings=list(rows),
        metadatas=[{"rare": place % 300 == 7} for place in range(3000)],
    )
    found = notes.query(query_embeddings=[rows[0]], n_results=10, where={"rare": True})
    assert len(found["ids"][0]) == 10


def test_vaults_never_meet(tmp_path: Path) -> None:
    with contextlib.ExitStack() as stack:
        opened = []
        for name in ("one", "two"):
            (tmp_path / name).mkdir()
            database = stack.enter_context(contextlib.closing(new_database(tmp_path / name)))
            opened.append(stack.enter_context(chroma.client(database)))
        first, second = opened
        first.create_collection("secrets").add(ids=["a"], embeddings=rows([1.0]))
        assert second.count_collections() == 0
        with pytest.raises(errors.NotFoundError):
            second.get_collection("secrets")
        first.close()
        assert second.heartbeat() > 0
        third = Client.from_system(second._system)
        assert third.count_collections() == 0
        third.close()


def test_tenants_and_databases_are_walls(database: Database, client: Client) -> None:
    admin = AdminClient.from_system(client._system)
    admin.create_tenant("firm")
    admin.create_database("litigation", "firm")
    admin.create_database("tax", "firm")
    with (
        chroma.client(database, tenant="firm", database_name="litigation") as litigation,
        chroma.client(database, tenant="firm", database_name="tax") as tax,
    ):
        case = litigation.create_collection("case")
        case.add(ids=["a"], embeddings=rows([1.0, 2.0]), documents=["privileged"])
        assert tax.list_collections() == []
        for other in (tax, client):
            with pytest.raises(errors.NotFoundError):
                other.get_collection("case")
            with pytest.raises(errors.NotFoundError):
                other.get_collection_by_id(case.id)
            with pytest.raises(errors.NotFoundError):
                other._get(case.id)
            with pytest.raises(errors.NotFoundError):
                other._server._query(
                    case.id, rows([1.0, 2.0]), tenant=other.tenant, database=other.database
                )
            with pytest.raises(errors.NotFoundError):
                other._delete(case.id, ids=["a"], where=None, where_document=None)
        admin.delete_database("tax", "firm")
        assert case.count() == 1
    with pytest.raises(errors.NotFoundError):
        chroma.client(database, tenant="firm", database_name="tax")


def test_nothing_is_embedded_unasked(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "onnxruntime", raising=False)
    notes = client.get_or_create_collection("notes")
    for call in (
        lambda: notes.add(ids=["a"], documents=["x"]),
        lambda: notes.upsert(ids=["a"], documents=["x"]),
        lambda: notes.query(query_texts=["x"]),
        lambda: client.get_collection("notes").add(ids=["a"], documents=["x"]),
    ):
        with pytest.raises(ValueError, match="You must provide an embedding function"):
            call()
    assert "onnxruntime" not in sys.modules


class Lengths(EmbeddingFunction[Embeddable]):
    def __init__(self) -> None:
        pass

    def __call__(self, input: Embeddable) -> Embeddings:
        return [np.array([len(text), 1], np.float32) for text in input]

    @staticmethod
    def name() -> str:
        return "lengths"

    @staticmethod
    def build_from_config(config: dict[str, Any]) -> "Lengths":
        return Lengths()

    def get_config(self) -> dict[str, Any]:
        return {}


def test_an_embedding_function_that_is_given_is_used(client: Client) -> None:
    notes = client.create_collection("notes", embedding_function=Lengths())
    notes.add(ids=["a", "b"], documents=["x", "xxxxx"])
    assert notes.query(query_texts=["yyyy"], n_results=1)["ids"] == [["b"]]


@pytest.mark.parametrize(
    ("embeddings", "message"),
    [
        ([[float("nan"), 0.0]], "NaN"),
        ([[float("inf"), 0.0]], "NaN or Infinity"),
        ([[1e300, 0.0]], "NaN or Infinity"),
        ([[1.0, 2.0, 3.0]], "dimension of 2, got 3"),
    ],
)
def test_vectors_that_are_none_are_refused(
    client: Client, embeddings: list[list[float]], message: str
) -> None:
    notes = client.create_collection("notes")
    notes.add(ids=["first"], embeddings=rows([1.0, 2.0]))
    for call in (notes.add, notes.upsert, notes.update):
        with pytest.raises(errors.InvalidArgumentError, match=message):
            call(ids=["first"], embeddings=rows(*embeddings))
    with pytest.raises(errors.InvalidArgumentError, match=message):
        notes.query(query_embeddings=rows(*embeddings))
    assert notes.get(include=["embeddings"])["ids"] == ["first"]


def test_zero_vectors_are_at_chromas_distances(client: Client) -> None:
    for space, expected in (("cosine", [1.0, 1.0]), ("ip", [1.0, 1.0]), ("l2", [0.0, 1.0])):
        notes = client.create_collection(f"notes-{space}", metadata={"hnsw:space": space})
        notes.add(ids=["zero", "one"], embeddings=rows([0.0, 0.0], [1.0, 0.0]))
        assert notes.query(query_embeddings=rows([0.0, 0.0]))["distances"] == [expected]


def test_what_is_not_offered_says_so(client: Client) -> None:
    notes = client.create_collection("notes")
    with pytest.raises(NotImplementedError):
        notes.fork("other")
    with pytest.raises(NotImplementedError):
        notes.search([])
    with pytest.raises(NotImplementedError):
        notes.get_indexing_status()
    with pytest.raises(ValueError, match="no such component"):
        client._system.instance(Producer)  # type: ignore[type-abstract]  # as Chroma's own code asks


def test_a_batch_that_is_too_large_is_refused_whole(client: Client) -> None:
    notes = client.create_collection("notes")
    count = client.get_max_batch_size() + 1
    with pytest.raises(errors.BatchSizeExceededError, match="batch size"):
        notes.add(ids=[str(n) for n in range(count)], embeddings=np.ones((count, 1), np.float32))
    assert notes.count() == 0


def test_a_reset_needs_leave(database: Database) -> None:
    with chroma.client(database) as client:
        client.create_collection("notes").add(ids=["a"], embeddings=rows([1.0]))
        with pytest.raises(errors.AuthorizationError):
            client.reset()
        with pytest.raises(ValueError, match="not allowed"):
            client._system.reset_state()
        assert client.count_collections() == 1


def test_documents_of_a_matter_cannot_be_taken_apart(database: Database) -> None:
    library = Library(database)
    library.add_matter("Ames v. Ota")
    store(library, "Ames v. Ota", "lease.txt", "The rent is due.", "Notice is ninety days.")
    with chroma.client(database, allow_reset=True) as client:
        (matter,) = client.list_collections()
        got = matter.get(include=EVERYTHING)
        assert got["documents"] == ["The rent is due.", "Notice is ninety days."]
        found = matter.query(query_embeddings=[vectors(1)[0]], n_results=5)
        assert sorted(found["ids"][0]) == sorted(got["ids"])
        first = got["ids"][0]
        attempts = (
            lambda: matter.delete(ids=[first]),
            lambda: matter.update(
                ids=[first], documents=["forged"], embeddings=rows([0.0] * DIMENSION)
            ),
            lambda: client.delete_collection(matter.name),
            lambda: client.reset(),
        )
        for attempt in attempts:
            with pytest.raises(errors.InvalidArgumentError, match="vault"):
                attempt()
        assert matter.get(include=EVERYTHING)["documents"] == got["documents"]


def test_nothing_is_left_behind(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.chdir(home)
    monkeypatch.setenv("HOME", str(home))
    (home / ".env").write_text("ALLOW_RESET=TRUE\nCHROMA_SERVER_HOST=example.com\n")
    monkeypatch.setenv("ANONYMIZED_TELEMETRY", "True")
    monkeypatch.setenv("CHROMA_SERVER_NOFILE", "99")

    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    before = set(threading.enumerate())
    descriptors = len(os.listdir("/proc/self/fd")) if sys.platform == "linux" else 0
    known = set(SharedSystemClient._identifier_to_system)
    client = chroma.client(database)
    assert not client.get_settings().allow_reset
    assert not client.get_settings().anonymized_telemetry
    assert client.get_settings().chroma_server_host is None
    assert client.get_settings().chroma_server_nofile is None
    client.create_collection("notes").add(ids=["a"], embeddings=rows([1.0]), documents=["x"])
    client.get_collection("notes").query(query_embeddings=rows([1.0]))
    server = weakref.ref(client._server)
    client.close()
    del client
    gc.collect()
    assert server() is None
    assert set(SharedSystemClient._identifier_to_system) == known
    assert set(threading.enumerate()) == before
    assert [path.name for path in home.iterdir()] == [".env"]
    if descriptors:
        # A reader's connection stays in the database's pool, with its log and its shared memory.
        assert len(os.listdir("/proc/self/fd")) <= descriptors + 3


_FRESH = """
import sys
import desktop.vault.vectors.records, desktop.vault.vectors.lookup
import desktop.vault.vectors.nearest, desktop.vault.vectors.catalogue
import desktop.vault.vectors.where, desktop.vault.library
assert "chromadb" not in sys.modules, "the engine imports chromadb"
assert "torch" not in sys.modules
import threading
from desktop.vault import chroma
assert threading.active_count() == 1, threading.enumerate()
assert "onnxruntime" not in sys.modules and "posthog" not in sys.modules
"""


def test_the_engine_does_not_import_chromadb_and_chroma_starts_no_thread() -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(chroma.__file__).parents[2])}
    ran = subprocess.run(
        [sys.executable, "-c", _FRESH],
        capture_output=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr.decode()


def test_an_unknown_collection_is_not_found(client: Client) -> None:
    api: ClientAPI = client
    with pytest.raises(errors.NotFoundError):
        api.get_collection_by_id(uuid4())
    for call in (
        lambda: client._server._count(uuid4()),
        lambda: client._server._get(uuid4()),
        lambda: client._server._add(["a"], uuid4(), [np.ones(1, np.float32)]),
        lambda: client._server._modify(uuid4(), new_name="other"),
        lambda: client.delete_collection("other"),
    ):
        with pytest.raises(errors.NotFoundError):
            call()
