"""Runs that are broken off, fail or are given another embedder: what is kept, and that the next one
goes on from there."""

import threading
import time
from collections.abc import Collection
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.documents import Document, ParsedDocument, Status
from desktop.errors import CancelledError, VaultError, WorkerError
from desktop.events import AddSummary, ChunkProgress, FileProgress
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.run.load import Reads
from desktop.ingest.run.pipeline import add
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library
from tests.unit.ingest.pipeline_support import MATTER, Counting, Desk, make_files
from tests.unit.ingest_support import SENTENCE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_files(tmp_path)


def thread_is_running() -> bool:
    return any(thread.name.startswith(("read ahead", "store")) for thread in threading.enumerate())


@pytest.mark.parametrize("after", range(1, 14))
def test_a_run_broken_off_after_any_event_goes_on_where_it_stopped(
    desk: Desk, folder: Path, after: int
) -> None:
    run = add(desk.library, desk.readers, desk.embedder, [folder], MATTER)
    done = []
    for _ in range(after):
        event = next(run)
        if isinstance(event, FileProgress) and event.status is Status.INDEXED:
            done.append(event.path)
    run.close()  # type: ignore[attr-defined] # a generator; its signature says Iterator
    assert not thread_is_running()
    waiting = desk.library.waiting(MATTER)
    # What was told is stored; one document more may be that was being stored.
    assert not set(waiting) & set(done)
    assert 4 - len(done) - 1 <= len(waiting) <= 4 - len(done)
    desk.readers.read_names.clear()
    states = desk.add(folder)
    assert sorted(states.values()) == sorted(
        ["unchanged"] * (4 - len(waiting)) + ["indexed"] * len(waiting)
    )
    assert sorted(desk.readers.read_names) == sorted(Path(path).name for path in waiting)
    assert len({item.path for item in desk.library.documents(MATTER)}) == 4
    assert desk.library.waiting(MATTER) == []


def test_cancelling_while_a_file_is_read_acts_at_once(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "slow.txt").write_text("x")
    (tmp_path / "z.txt").write_text("y")
    cancel = threading.Event()

    def cancel_once_it_reads() -> None:
        desk.readers.started.wait(10)
        cancel.set()

    canceller = threading.Thread(target=cancel_once_it_reads)
    canceller.start()
    began = time.monotonic()
    with pytest.raises(CancelledError):
        desk.add(tmp_path / "slow.txt", tmp_path / "z.txt", cancel=cancel)
    assert time.monotonic() - began < 5
    canceller.join()
    assert not thread_is_running()
    assert len(desk.library.waiting(MATTER)) == 2


def test_cancelling_between_batches_stores_nothing_of_the_file(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("\n\n".join([SENTENCE * 9] * 20))
    cancel = threading.Event()
    run = add(desk.library, desk.readers, desk.embedder, [file], MATTER, cancel)
    next(event for event in run if isinstance(event, ChunkProgress))
    cancel.set()
    with pytest.raises(CancelledError):
        next(run)
    assert desk.library.waiting(MATTER) == [str(file)]
    assert desk.document(file).chunks == 0


def test_a_cancelled_event_stops_before_the_first_file(desk: Desk, folder: Path) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        desk.add(folder, cancel=cancel)
    assert desk.readers.read_names == []


def test_the_embedder_is_given_a_second_try(desk: Desk, folder: Path) -> None:
    desk.embedder.failures = 1
    assert set(desk.add(folder).values()) == {"indexed"}


def test_a_text_that_kills_the_embedder_costs_one_file(desk: Desk, folder: Path) -> None:
    desk.embedder.failures = 2
    states = desk.add(folder)
    assert sorted(states.values()) == ["failed", "indexed", "indexed", "indexed"]


def test_an_embedder_that_never_works_stops_the_run(desk: Desk, folder: Path) -> None:
    desk.embedder.failures = 99
    with pytest.raises(WorkerError):
        desk.add(folder)
    assert not thread_is_running()
    assert len(desk.library.waiting(MATTER)) == 2  # two failed, and are tried again
    desk.embedder.failures = 0
    assert set(desk.add(folder).values()) == {"indexed"}


def test_another_embedder_embeds_all_anew(desk: Desk, folder: Path) -> None:
    desk.add(folder)
    desk.embedder.name = "other"
    assert set(desk.add(folder).values()) == {"indexed"}
    assert len(desk.library.documents(MATTER)) == 4


def test_reading_goes_on_while_the_last_file_is_embedded(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = threading.Event()
    read = desk.readers.read

    def tell(data: bytes, name: str, cancel: threading.Event | None = None) -> ParsedDocument:
        try:
            return read(data, name, cancel)
        finally:
            if len(desk.readers.read_names) >= 2:
                second.set()

    monkeypatch.setattr(desk.readers, "read", tell)
    run = add(desk.library, desk.readers, desk.embedder, [folder], MATTER)
    assert any(isinstance(event, ChunkProgress) and second.wait(30) for event in run)
    run.close()  # type: ignore[attr-defined] # a generator; its signature says Iterator


def test_the_next_file_is_embedded_while_the_last_one_is_stored(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The embedder does not wait for the disk; no file is told as done before it is there."""
    may_store = threading.Event()
    store = Library.store

    def wait(
        library: Library,
        matter: str,
        facts: FileFacts,
        parsed: ParsedDocument,
        vectors: NDArray[np.float32],
        embedder: str,
        original: bytes | None = None,
        *,
        made_with: str = "",
        attachments: Collection[str] = (),
    ) -> Document:
        assert may_store.wait(10)
        return store(
            library,
            matter,
            facts,
            parsed,
            vectors,
            embedder,
            original,
            made_with=made_with,
            attachments=attachments,
        )

    monkeypatch.setattr(Library, "store", wait)
    told: list[tuple[str, Status]] = []
    for event in add(desk.library, desk.readers, desk.embedder, [folder], MATTER):
        if isinstance(event, FileProgress):
            told.append((Path(event.path).name, event.status))
        if [status for _, status in told].count(Status.EMBEDDING) == 2 and not may_store.is_set():
            assert Status.INDEXED not in {status for _, status in told}
            may_store.set()
        if isinstance(event, FileProgress) and event.status is Status.INDEXED:
            assert event.path not in desk.library.waiting(MATTER)
    assert [status for _, status in told].count(Status.INDEXED) == 4


def test_a_copy_of_the_file_that_is_being_stored_is_a_duplicate(desk: Desk, tmp_path: Path) -> None:
    files = tmp_path / "copies"
    files.mkdir()
    for name in ("1.txt", "2.txt", "3.txt"):
        (files / name).write_text("The tenant may end the lease. " * 5)
    assert sorted(desk.add(files).values()) == ["duplicate", "duplicate", "indexed"]


def test_a_store_that_fails_ends_the_run_with_its_error(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> Document:
        raise VaultError("The vault can't be written", "The disk is full.")

    monkeypatch.setattr(Library, "store", fail)
    with pytest.raises(VaultError):
        desk.add(folder)
    assert not thread_is_running()
    assert len(desk.library.waiting(MATTER)) == 4


def test_originals_are_kept_only_where_the_matter_says_so(
    desk: Desk, library: Library, folder: Path
) -> None:
    library.add_matter("copies", keep_originals=True)
    for matter, expected in (("copies", (folder / "lease.pdf").read_bytes()), (MATTER, None)):
        list(add(library, desk.readers, desk.embedder, [folder / "lease.pdf"], matter))
        found = library.find(matter, str(folder / "lease.pdf"))
        assert found is not None
        assert library.original(found.id) == expected


def test_real_workers_read_a_folder(library: Library, folder: Path) -> None:
    readers: Reads = Readers(2)
    try:
        events = list(add(library, readers, Counting(), [folder], MATTER))
    finally:
        readers.close()  # type: ignore[attr-defined] # the real ones can be closed
    assert isinstance(events[-1], AddSummary)
    assert events[-1].counts == {"indexed": 4}
