"""What is said of the network is what the tripwire and the log saw."""

import contextlib
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import confine
from desktop.errors import WorkerError
from desktop.settings import Settings
from desktop.vault.library import Library
from desktop.vault.log.network_record import NetworkRecord
from desktop.vault.vault import Vault
from desktop.workers.frames import Message
from desktop.workers.worker import Worker
from desktop.workspace import Workspace
from tests.unit.vault_support import allow_fake, open_library


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    confine.take_refused()
    yield
    confine.take_refused()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path) as opened:
        opened.audit.note("vault made")
        yield opened


def test_a_vault_without_an_attempt_says_since_when(library: Library) -> None:
    record = library.audit.network([])
    [made] = library.audit.entries()
    assert record == NetworkRecord(made.at)
    assert record.quiet_since == made.at


def test_attempts_are_counted_and_stay_in_the_log(library: Library) -> None:
    library.audit.network(["socket.connect", "socket.connect", "socket.getaddrinfo"])
    library.audit.network(["socket.connect"])
    record = library.audit.network([])
    assert record.refused == 4
    entries = [e for e in library.audit.entries() if e.action == "connection refused"]
    assert [e.subject for e in entries] == [
        "socket.connect", "socket.getaddrinfo", "socket.connect",
    ]  # fmt: skip
    assert record.last_refused == entries[-1].at
    assert library.audit.broken_at() is None
    assert record.quiet_since == record.since, "what was refused was no connection"


def test_a_download_and_a_server_end_the_silence(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.vault.log import audit_log

    monkeypatch.setattr(audit_log, "now", lambda: "2031-01-01T00:00:00+00:00")
    library.audit.note("setting changed", "model x was downloaded")
    record = library.audit.network([])
    assert (record.downloads, record.quiet_since[:4]) == (1, "2031")
    monkeypatch.setattr(audit_log, "now", lambda: "2032-01-01T00:00:00+00:00")
    library.audit.note("setting changed", "no server is used")
    assert library.audit.network([]).quiet_since[:4] == "2032"


def test_the_tripwire_tells_the_vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    allow_fake(monkeypatch)
    vault, _ = Vault.create(tmp_path / "v")
    workspace = Workspace(vault, Settings())
    with contextlib.closing(workspace):
        with pytest.raises(PermissionError):
            confine._trip("socket.connect", (None, ("203.0.113.5", 443)))
        record = workspace.network_record()
        assert record.refused == 1
        confine._trip("socket.connect", (None, "/run/bus"))
        assert workspace.network_record().refused == 1
        # What is caught last is noted when the vault is closed.
        with pytest.raises(PermissionError):
            confine._trip("socket.getaddrinfo", ("example.org", 443))
    again = Vault.open(tmp_path / "v")
    with contextlib.closing(again):
        assert again.library.audit.network([]).refused == 2
        said = " ".join(e.subject + e.detail for e in again.library.audit.entries())
        assert "203.0.113.5" not in said
        assert "example.org" not in said


def test_what_a_child_was_refused_arrives(monkeypatch: pytest.MonkeyPatch) -> None:
    # Children are not started in this folder, and so do not know the tests.
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)
    worker = Worker("echo_worker", name="echo")
    with contextlib.closing(worker), pytest.raises(WorkerError, match="PermissionError"):
        list(worker.request(Message("connect"), silence_seconds=60))
    expected = "socket.__new__" if sys.platform == "linux" else "socket.connect"
    assert confine.take_refused() == [expected]


def test_a_child_can_t_make_up_names_or_fill_the_memory() -> None:
    confine.note_refused(["socket.connect", "a client's name", 7, None])
    assert confine.take_refused() == ["socket.connect"]
    confine.note_refused(["socket.connect"] * 5000)
    assert len(confine.take_refused()) == 1000


def test_sockets_of_this_machine_are_no_attempt() -> None:
    with contextlib.closing(socket.socket(socket.AF_UNIX)), contextlib.suppress(OSError):
        confine._trip("socket.connect", (None, (1, 2)))
    assert confine.take_refused() == []
