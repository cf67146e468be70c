"""A firm's own server, a real one on the loopback: on and off, away and back, what it is told."""

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop import bridge
from desktop.bridge import Bridge, Entrance
from desktop.errors import ServerError
from desktop.events import ServerProgress
from desktop.retrieval import server_copy
from desktop.retrieval.server_copy import Disguise, ServerCopy
from desktop.retrieval.vector import VectorSearch
from desktop.vault.library import Library
from tests.end_to_end.server_support import TOKEN, Chroma, Gate, running
from tests.unit.vault_support import open_library, store, vectors

pytestmark = pytest.mark.timeout(180)

MATTER = "Kessler v. Harbour Lane"
QUERY = vectors(1, seed=99)[0]


@pytest.fixture(scope="module")
def chroma(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chroma]:
    with running(tmp_path_factory.mktemp("chroma")) as started:
        yield started


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    (tmp_path / "vault").mkdir()
    with open_library(tmp_path / "vault", MATTER, "other") as opened:
        for number in range(8):
            words = [f"canarytext {number} {part}" for part in range(20)]
            store(opened, MATTER, f"/clients/canaryname {number}.txt", *words)
        store(opened, "other", "/other.txt", "another matter")
        yield opened


@contextlib.contextmanager
def way_to(url: str) -> Iterator[Entrance]:
    made = Bridge(bridge.parse(url))
    made.serve(os.getpid())
    try:
        found = bridge.entrance(made.environment)
        assert found is not None
        yield found
    finally:
        made.close()


@contextlib.contextmanager
def copy_at(library: Library, url: str) -> Iterator[ServerCopy]:
    with way_to(url) as entrance:
        copy = ServerCopy(library._database, library, entrance)
        try:
            yield copy
        finally:
            copy.close()


def search(library: Library, copy: ServerCopy | None, limit: int = 10) -> list[tuple[str, float]]:
    vector_search = VectorSearch(library._database, copy)
    found = vector_search.nearest(library.collection_of(MATTER), QUERY, limit)
    if copy is None:
        vector_search.close()
    return list(found)


def agree(one: list[tuple[str, float]], other: list[tuple[str, float]]) -> bool:
    """Whether both found the same: how a sum is rounded is each engine's and processor's own."""
    if [name for name, _ in one] != [name for name, _ in other]:
        return False
    return all(abs(a - b) < 1e-4 for (_, a), (_, b) in zip(one, other, strict=True))


def asked_server(copy: ServerCopy, library: Library) -> bool:
    """Whether it is the server that finds."""
    return copy.nearest(library.collection_of(MATTER), QUERY, 10) is not None


def test_off_on_off_finds_the_same(library: Library, chroma: Chroma) -> None:
    alone = search(library, None)
    with copy_at(library, chroma.url) as copy:
        states = [copy.is_on]
        assert not asked_server(copy, library)
        copy.turn_on("", None)
        states.append(copy.is_on)
        assert states == [False, True]
        # Not sent yet: the vault searches by itself, and nothing is missing.
        assert not copy.state().in_step
        assert agree(search(library, copy), alone)
        sent = [e for e in copy.catch_up() if isinstance(e, ServerProgress)]
        assert (sent[-1].matter, sent[-1].done) == ("other", 1)
        assert {(e.done, e.total) for e in sent if e.matter == MATTER} == {(0, 160), (160, 160)}
        assert copy.state().in_step
        assert asked_server(copy, library)
        assert agree(search(library, copy), alone)
        copy.turn_off(delete=True)
        assert not copy.is_on
        assert agree(search(library, copy), alone)
        copy.turn_on("", None)
        assert next(copy.catch_up()).done == 0  # nothing had been left there
        copy.turn_off(delete=True)


def test_what_changes_is_sent_and_what_goes_is_deleted_there(
    library: Library, chroma: Chroma
) -> None:
    with copy_at(library, chroma.url) as copy:
        copy.turn_on("", None)
        list(copy.catch_up())
        store(library, MATTER, "/late.txt", "late")
        assert not asked_server(copy, library)
        gone = library.find(MATTER, "/clients/canaryname 0.txt")
        assert gone is not None
        library.remove([gone.id])
        assert [(e.done, e.total) for e in copy.catch_up() if e.matter == MATTER] == [
            (140, 141), (141, 141)
        ]  # fmt: skip
        server = copy._connected()
        names = [name for name in server.names() if name.startswith(copy._disguise().prefix)]
        assert sorted(server.count(name) for name in names) == [1, 141]
        assert agree(search(library, copy), search(library, None))
        library.remove_matter("other")
        list(copy.catch_up())
        assert len([n for n in server.names() if n.startswith(copy._disguise().prefix)]) == 1
        copy.turn_off(delete=True)


def test_a_server_that_is_down_costs_nothing(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_copy, "_REST_SECONDS", 0.0)
    alone = search(library, None)
    with running(tmp_path / "data") as chroma, copy_at(library, chroma.url) as copy:
        copy.turn_on("", None)
        list(copy.catch_up())
        assert asked_server(copy, library)
        chroma.stop()
        assert not asked_server(copy, library)
        assert agree(search(library, copy), alone)
        assert "can't be reached" in copy.state().problem
        store(library, MATTER, "/meanwhile.txt", "meanwhile")
        with pytest.raises(ServerError, match="can't be reached"):
            list(copy.catch_up())
        with pytest.raises(ServerError):
            copy.turn_off(delete=True)
        assert copy.is_on
        chroma.start()
        list(copy.catch_up())
        assert asked_server(copy, library)
        assert agree(search(library, copy), search(library, None))
        assert copy.state().problem == ""


def test_a_server_that_lost_its_data_is_found_out(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_copy, "_REST_SECONDS", 0.0)
    with running(tmp_path / "data") as chroma:
        with copy_at(library, chroma.url) as copy:
            copy.turn_on("", None)
            list(copy.catch_up())
            server, disguise = copy._connected(), copy._disguise()
            for name in server.names():
                some = sorted(server.ids(name))[:3]
                server.remove(name, some)
            assert disguise.prefix
        with copy_at(library, chroma.url) as copy:
            assert not asked_server(copy, library)
            assert "not whole" in copy.state().problem
            assert agree(search(library, copy), search(library, None))
            list(copy.catch_up())
            assert asked_server(copy, library)


def test_tls_and_token(library: Library, chroma: Chroma, tmp_path: Path) -> None:
    with Gate(tmp_path / "gate", chroma) as gate, copy_at(library, gate.url) as copy:
        with pytest.raises(ServerError, match="certificate is not trusted"):
            copy.turn_on(TOKEN, None)
        for wrong in ("", "another-token"):
            with pytest.raises(ServerError, match="refused the token"):
                copy.turn_on(wrong, gate.ca_file)
        assert not copy.is_on
        assert gate.seen == []
        copy.turn_on(TOKEN, gate.ca_file)
        list(copy.catch_up())
        assert asked_server(copy, library)
        assert agree(search(library, copy), search(library, None))
        sent = b"".join(gate.seen)
        copy.turn_off(delete=True)
    # Nothing but vectors under ids that mean nothing there.
    assert len(sent) > 160 * 4 * 16
    for secret in (b"canary", b"Kessler", b"another matter", b"lease", b'documents":["'):
        assert secret not in sent
    for body in gate.seen:
        if b"/upsert\n" in body:
            record = json.loads(body.split(b"\n", 1)[1])
            assert all(len(id) == 32 for id in record["ids"])
            assert not record.get("documents")
            assert not any(record.get("metadatas") or ())


def test_an_old_login_that_is_refused_later_leaves_the_vault_searching(
    library: Library, chroma: Chroma, tmp_path: Path
) -> None:
    with Gate(tmp_path / "gate", chroma) as gate:
        with copy_at(library, gate.url) as copy:
            copy.turn_on(TOKEN, gate.ca_file)
            list(copy.catch_up())
        stored = json.loads(library.kept("vector server") or "")
        library.keep("vector server", json.dumps({**stored, "token": "changed"}))
        with copy_at(library, gate.url) as copy:
            assert agree(search(library, copy), search(library, None))
            assert "refused the token" in copy.state().problem
            copy.turn_off(delete=False)


def test_another_address_than_was_agreed_to_gets_nothing(
    library: Library, chroma: Chroma, tmp_path: Path
) -> None:
    with copy_at(library, chroma.url) as copy:
        copy.turn_on("", None)
    with copy_at(library, "http://127.0.0.1:9") as copy:
        assert not copy.is_on
        assert list(copy.catch_up()) == []
    assert ServerCopy(library._database, library, None).state().url == ""


def test_what_is_no_chroma_server_is_said_so(library: Library) -> None:
    from http.server import BaseHTTPRequestHandler, HTTPServer
    from threading import Thread

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<html>Welcome, secret words</html>")

        def log_message(self, format: str, *args: object) -> None:
            pass

    web = HTTPServer(("127.0.0.1", 0), Page)
    thread = Thread(target=web.serve_forever, args=(0.05,))
    thread.start()
    try:
        with copy_at(library, f"http://127.0.0.1:{web.server_address[1]}") as copy:
            with pytest.raises(ServerError) as failure:
                copy.turn_on("", None)
            assert "secret" not in str(failure.value)
    finally:
        web.shutdown()
        web.server_close()
        thread.join()


def test_a_new_model_gets_a_new_copy(library: Library, chroma: Chroma) -> None:
    from desktop.ingest.run.reembed import reembed
    from tests.unit.ingest.run.test_reembed import Second

    with copy_at(library, chroma.url) as copy:
        copy.turn_on("", None)
        list(copy.catch_up())
        assert asked_server(copy, library)
        list(reembed(library, Second(), MATTER))
        assert not copy.state().in_step
        list(copy.catch_up())
        query = Second.vector("canary").astype(np.float32)
        assert copy.nearest(library.collection_of(MATTER), query, 5)
        prefix = copy._disguise().prefix
        assert len([n for n in copy._connected().names() if n.startswith(prefix)]) == 2
        copy.turn_off(delete=True)


def test_ids_mean_nothing_without_the_vaults_key() -> None:
    disguise, other = Disguise(bytes(range(32))), Disguise(bytes(range(1, 33)))
    ids = [disguise.id_of(f"7:{ordinal}") for ordinal in range(100)]
    assert len(set(ids)) == 100
    assert [disguise.name_of(each) for each in ids[:3]] == ["7:0", "7:1", "7:2"]
    assert other.name_of(ids[0]) != "7:0"
    assert other.collection("x") != disguise.collection("x")
    for made_up in ("", "zz", "00" * 15, "no hex"):
        assert disguise.name_of(made_up) is None


def test_a_records_made_up_id_is_no_record(library: Library) -> None:
    copy = ServerCopy(library._database, library, None)
    collection = library.collection_of(MATTER)
    from desktop.vault.vectors import copy_source

    with library._database.reader() as connection:
        source = copy_source.find(connection, collection)
    assert source is not None
    assert copy._measured(collection, source, ["999:0", "1:0", "1:0"], QUERY) is not None
    found = copy._measured(collection, source, ["999:0", "1:0", "1:0"], QUERY)
    assert found is not None
    assert [name for name, _ in found] == ["1:0"]
