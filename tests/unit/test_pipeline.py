"""Indexing files and folders: what each file ends as, and that no run loses or doubles anything."""

import os
import threading
import time
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.documents import Document, ParsedDocument, Status
from desktop.errors import CancelledError, NotFoundError, ReadingError, VaultError, WorkerError
from desktop.events import AddSummary, ChunkProgress, FileProgress, IndexEvent, Scanned
from desktop.ingest.embedding import embedding_text
from desktop.ingest.load import Further, Reads
from desktop.ingest.parse import further, parse
from desktop.ingest.pipeline import add
from desktop.ingest.reading import Readers
from desktop.ingest.scan import BAD_NAME, NOT_A_FILE, NOT_THERE, scan
from desktop.local_models.embedder import EmbeddedBatch
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library
from tests.unit.ingest_support import SENTENCE, make_pdf
from tests.unit.vault_support import open_library

MATTER = "Kessler"

# PDFium may be called by one thread of a process at a time; the program's readers are processes.
_ONE_AT_A_TIME = threading.Lock()


class InProcess:
    """Reads in this process, counts, and does as it is told instead when a name asks for it."""

    def __init__(self) -> None:
        self.read_names: list[str] = []
        self.started = threading.Event()

    def read(self, data: bytes, name: str, cancel: threading.Event | None = None) -> ParsedDocument:
        name = Path(name).name
        self.read_names.append(name)
        if "crash" in name:
            raise ReadingError("The file could not be read", "The reader crashed on this file.")
        if "bug" in name:
            raise RuntimeError("a fault of ours")
        if "slow" in name:
            self.started.set()
            assert cancel is not None
            assert cancel.wait(10)
            raise CancelledError
        with _ONE_AT_A_TIME:
            return parse(data, name)

    def further(
        self, data: bytes, name: str, first: int, cancel: threading.Event | None = None
    ) -> Further:
        with _ONE_AT_A_TIME:
            return further(data, Path(name).name, first)


class Counting:
    """Embeds by counting letters, in batches, and remembers what it was asked."""

    name = "letters"
    dimension = 4

    def __init__(self, batch: int = 3) -> None:
        self.texts: list[str] = []
        self.failures = 0
        self._batch = batch

    def embed(
        self, texts: Sequence[str], cancel: threading.Event | None = None
    ) -> Iterator[EmbeddedBatch]:
        if self.failures:
            self.failures -= 1
            raise WorkerError("The embedder stopped", "It was ended by SIGKILL.")
        order = sorted(range(len(texts)), key=lambda n: len(texts[n]))
        for start in range(0, len(order), self._batch):
            indices = tuple(order[start : start + self._batch])
            self.texts += [texts[index] for index in indices]
            rows = np.array([[len(texts[i]), i + 1, 1, 1] for i in indices], np.float32)
            yield EmbeddedBatch(indices, rows / np.linalg.norm(rows, axis=1, keepdims=True))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    vault = tmp_path / "vault"
    vault.mkdir()
    with open_library(vault) as opened:
        opened.add_matter(MATTER)
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = tmp_path / "files"
    (files / "letters").mkdir(parents=True)
    (files / "lease.pdf").write_bytes(make_pdf([SENTENCE, SENTENCE * 2]))
    (files / "note 10.txt").write_text("The tenth note. " + SENTENCE)
    (files / "note 2.txt").write_text("The second note. " + SENTENCE)
    (files / "letters" / "reply.md").write_text("# Reply\n\nDear Anna Kessler, we agree.")
    return files


class Desk:
    """The library with a reader and an embedder, and the events of the last run."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.readers = InProcess()
        self.embedder = Counting()
        self.events: list[IndexEvent] = []

    def add(
        self, *paths: Path, cancel: threading.Event | None = None, again: bool = False
    ) -> dict[str, str]:
        """Index; the final state of each file by its name."""
        self.events = []
        run = add(self.library, self.readers, self.embedder, paths, MATTER, cancel, again=again)
        for event in run:
            self.events.append(event)
        return self.states()

    def states(self) -> dict[str, str]:
        return {
            Path(event.path).name: event.status.value
            for event in self.events
            if isinstance(event, FileProgress)
        }

    def progress(self, name: str) -> list[FileProgress]:
        return [
            event
            for event in self.events
            if isinstance(event, FileProgress) and event.path.endswith(name)
        ]

    def document(self, path: Path) -> Document:
        found = self.library.find(MATTER, str(path))
        assert found is not None
        return found


@pytest.fixture
def desk(library: Library) -> Desk:
    return Desk(library)


def test_a_folder_is_indexed_with_all_below_it(desk: Desk, folder: Path) -> None:
    assert desk.add(folder) == {
        "lease.pdf": "indexed",
        "note 2.txt": "indexed",
        "note 10.txt": "indexed",
        "reply.md": "indexed",
    }
    lease = desk.document(folder / "lease.pdf")
    assert (lease.status, lease.pages, lease.kind) == (Status.INDEXED, 2, "pdf")
    assert desk.library.text(lease.id).startswith("The Tenant shall pay")
    assert desk.library.chunks(lease.id)[0].page == 1
    assert isinstance(desk.events[0], Scanned)
    assert desk.events[0].files == 4
    summary = desk.events[-1]
    assert isinstance(summary, AddSummary)
    assert summary.counts == {"indexed": 4}
    assert summary.chunks == len(desk.embedder.texts)


def test_each_change_of_state_is_told_with_its_numbers(desk: Desk, folder: Path) -> None:
    desk.add(folder)
    steps = desk.progress("lease.pdf")
    assert [step.status.value for step in steps] == ["reading", "embedding", "indexed"]
    assert {step.total for step in steps} == {4}
    assert steps[1].pages == 2
    assert steps[1].chunks == steps[2].chunks > 0
    assert steps[2].document_id == desk.document(folder / "lease.pdf").id
    done = [event for event in desk.events if isinstance(event, ChunkProgress)]
    assert all(0 < event.done <= event.total for event in done)
    assert {event.path for event in done if event.done == event.total} == {
        str(path) for path in folder.rglob("*.*")
    }
    positions = [step[-1].position for step in map(desk.progress, ("note 2.txt", "note 10.txt"))]
    assert positions == sorted(positions)


def test_what_is_embedded_names_where_it_stands(desk: Desk, folder: Path) -> None:
    desk.add(folder)
    assert "reply > Reply\nReply\n\nDear Anna Kessler, we agree." in desk.embedder.texts
    assert any(text.startswith("note 2\nThe second note.") for text in desk.embedder.texts)
    parsed = ParsedDocument("text", "x", title="Lease")
    # Long numbers say nothing of a document; a title that the name does not say stands beside it.
    assert embedding_text("20240302_00017.pdf", parsed, "7. Term", "x") == "Lease > 7. Term\nx"
    assert embedding_text("Kessler.pdf", parsed, "", "x") == "Kessler, Lease\nx"
    assert embedding_text("Kessler lease.pdf", parsed, "", "x") == "Kessler lease\nx"


def test_vectors_are_stored_in_the_order_of_the_chunks(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("\n\n".join(f"{SENTENCE * (n % 7 + 2)}" for n in range(30)))
    stored: list[np.ndarray] = []
    real = desk.library.store

    def store(*args: object, **options: object) -> Document:
        stored.append(args[3])  # type: ignore[arg-type] # the vectors
        return real(*args, **options)  # type: ignore[arg-type] # handed on as they came

    desk.library.store = store  # type: ignore[method-assign] # to see what is stored
    desk.add(file)
    (vectors,) = stored
    assert len(vectors) > 8
    # The embedder wrote the text's number into the second place.
    ratio = vectors[:, 1] / vectors[:, 2]
    assert np.allclose(ratio, np.arange(1, len(vectors) + 1))


def test_the_second_run_only_looks_at_the_disk(desk: Desk, folder: Path) -> None:
    desk.add(folder)
    desk.readers.read_names.clear()
    desk.embedder.texts.clear()
    for path in folder.rglob("*.*"):
        path.chmod(0)  # even opening one would fail for an ordinary user
    assert set(desk.add(folder).values()) == {"unchanged"}
    assert desk.readers.read_names == []
    assert desk.embedder.texts == []
    assert all(event.document_id for event in desk.events if isinstance(event, FileProgress))


def test_a_new_time_on_the_same_bytes_changes_nothing(desk: Desk, folder: Path) -> None:
    desk.add(folder)
    os.utime(folder / "lease.pdf", ns=(1, 1_700_000_000_000_000_000))
    desk.readers.read_names.clear()
    assert desk.add(folder)["lease.pdf"] == "unchanged"
    assert desk.readers.read_names == []
    assert desk.add(folder)["lease.pdf"] == "unchanged"
    assert len(desk.progress("lease.pdf")) == 1  # not even read for its hash this time


def test_new_times_of_a_whole_tree_are_kept_in_few_transactions(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = folder / "many"
    many.mkdir()
    for number in range(130):
        (many / f"{number}.txt").write_text(f"Note {number}.")
    desk.add(folder)
    for path in many.iterdir():
        os.utime(path, ns=(1, 1_700_000_000_000_000_000))
    (many / "new.txt").write_text("It came meanwhile.")
    noted: list[int] = []
    note = desk.library.mark_all_unchanged

    def counted(matter: str, found: Sequence[FileFacts]) -> list[Document]:
        noted.append(len(found))
        return note(matter, found)

    monkeypatch.setattr(desk.library, "mark_all_unchanged", counted)
    states = desk.add(folder)
    assert states.pop("new.txt") == "indexed"
    assert set(states.values()) == {"unchanged"}
    assert len(states) == 134
    assert sum(noted) == 130
    assert len(noted) <= 3
    # Kept: no file is looked into for its hash any more.
    desk.add(folder)
    assert len(desk.progress("/7.txt")) == 1


def test_a_changed_file_replaces_what_was_read_from_it(desk: Desk, folder: Path) -> None:
    desk.add(folder)
    before = desk.document(folder / "note 2.txt")
    (folder / "note 2.txt").write_text("Something else altogether.")
    assert desk.add(folder)["note 2.txt"] == "indexed"
    after = desk.document(folder / "note 2.txt")
    assert after.id == before.id
    assert desk.library.text(after.id) == "Something else altogether."
    assert not desk.library.has_content(MATTER, before.sha256, "letters")


def test_the_same_bytes_at_two_places_are_read_once(desk: Desk, folder: Path) -> None:
    (folder / "letters" / "copy of lease.pdf").write_bytes((folder / "lease.pdf").read_bytes())
    states = desk.add(folder)
    assert sorted([states["lease.pdf"], states["copy of lease.pdf"]]) == ["duplicate", "indexed"]
    again = desk.add(folder)
    assert set(again.values()) == {"unchanged"}
    (folder / "third.pdf").write_bytes((folder / "lease.pdf").read_bytes())
    desk.readers.read_names.clear()
    assert desk.add(folder)["third.pdf"] == "duplicate"
    assert desk.readers.read_names == []


def test_paths_that_overlap_are_taken_once(desk: Desk, folder: Path) -> None:
    states = desk.add(folder / "lease.pdf", folder, folder / "letters", folder / "." / "lease.pdf")
    assert len(states) == 4
    assert len(desk.library.documents(MATTER)) == 4


def test_what_can_not_be_read_is_listed_with_the_reason(desk: Desk, folder: Path) -> None:
    (folder / "crash.txt").write_text("x")
    (folder / "bug.txt").write_text("x")
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "locked.pdf").write_bytes(make_pdf(["x"], user_password="opensesame"))
    states = desk.add(folder)
    reasons = {
        path: desk.document(folder / path).reason
        for path in states
        if "." in path and states[path] == "failed"
    }
    assert reasons == {
        "crash.txt": "The reader crashed on this file.",
        "bug.txt": "The reader crashed on this file.",
        "empty.pdf": "The file is empty (0 bytes).",
        "picture.png": "The picture is damaged.",
        "locked.pdf": "The file is protected by a password.",
    }
    assert states["lease.pdf"] == "indexed"
    assert desk.library.waiting(MATTER) == []


def test_a_partly_read_file_says_which_pages(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes("Настоящий договор".encode("cp1251"))
    assert desk.add(file) == {"old.txt": "partial"}
    assert "character set is not certain" in desk.progress("old.txt")[-1].reason
    assert desk.add(file) == {"old.txt": "unchanged"}
    assert desk.add(file, again=True) == {"old.txt": "partial"}


def test_a_failed_file_is_tried_again(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "crash.txt"
    file.write_text("x")
    assert desk.add(file) == {"crash.txt": "failed"}
    assert desk.add(file) == {"crash.txt": "failed"}
    assert desk.readers.read_names == ["crash.txt"] * 2


def test_files_that_are_gone_are_missing_and_come_back(desk: Desk, folder: Path) -> None:
    desk.add(folder)
    kept = (folder / "note 2.txt").stat()
    (folder / "note 2.txt").rename(folder.parent / "elsewhere.txt")
    assert desk.add(folder)["note 2.txt"] == "missing"
    document = desk.document(folder / "note 2.txt")
    assert document.status is Status.MISSING
    assert desk.library.text(document.id).startswith("The second note")
    (folder.parent / "elsewhere.txt").rename(folder / "note 2.txt")
    assert (folder / "note 2.txt").stat().st_mtime_ns == kept.st_mtime_ns
    assert desk.add(folder)["note 2.txt"] == "unchanged"
    assert desk.document(folder / "note 2.txt").status is Status.INDEXED


def test_a_whole_folder_that_is_gone(desk: Desk, folder: Path) -> None:
    desk.add(folder)
    folder.rename(folder.parent / "unplugged")
    assert set(desk.add(folder).values()) == {"missing"}
    assert desk.events[-1] == AddSummary({"missing": 4}, 0, desk.events[-1].seconds)  # type: ignore[union-attr] # the last event is the summary


def test_a_path_that_never_was_is_told_and_not_kept(desk: Desk, tmp_path: Path) -> None:
    assert desk.add(tmp_path / "typo.pdf") == {"typo.pdf": "failed"}
    assert desk.progress("typo.pdf")[0].reason == NOT_THERE
    assert desk.library.documents(MATTER) == []


def test_a_path_that_a_folder_told_of_and_is_not_there_is_passed_over(
    desk: Desk, folder: Path
) -> None:
    desk.add(folder)
    (folder / "note 2.txt").rename(folder.parent / "elsewhere.txt")
    told = [folder / "note 2.txt", folder / "never read.txt"]
    events = list(add(desk.library, desk.readers, desk.embedder, told, MATTER, watched=True))
    states = {e.path: e.status for e in events if isinstance(e, FileProgress)}
    assert states == {str(folder / "note 2.txt"): Status.MISSING}
    assert isinstance(events[-1], AddSummary)
    assert events[-1].counts == {"missing": 1}


def test_a_file_that_vanishes_under_way_is_missing(desk: Desk, folder: Path) -> None:
    run = add(desk.library, desk.readers, desk.embedder, [folder], MATTER)
    for event in run:
        if isinstance(event, Scanned):
            (folder / "letters" / "reply.md").unlink()
        desk.events.append(event)
    assert desk.states()["reply.md"] == "missing"


def test_an_unknown_matter_is_refused(desk: Desk, folder: Path) -> None:
    with pytest.raises(NotFoundError):
        list(add(desk.library, desk.readers, desk.embedder, [folder], "nobody"))


# ------------------------------------------------------------------- broken off, and gone on with


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


def test_reading_goes_on_while_the_last_file_is_embedded(desk: Desk, folder: Path) -> None:
    run = add(desk.library, desk.readers, desk.embedder, [folder], MATTER)
    for event in run:
        if isinstance(event, ChunkProgress):
            deadline = time.monotonic() + 5
            while len(desk.readers.read_names) < 2 and time.monotonic() < deadline:
                time.sleep(0.005)
            break
    assert len(desk.readers.read_names) >= 2
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


# ----------------------------------------------------------------------------------- what is found


def test_hidden_and_system_files_are_passed_over(tmp_path: Path) -> None:
    for name in (".hidden", "~$lease.docx", "Thumbs.db", ".git/config", "__MACOSX/x", "seen.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    assert [Path(found.path).name for found in scan([tmp_path]).files] == ["seen.txt"]
    assert [found.path for found in scan([tmp_path / ".hidden"]).files] == [
        str(tmp_path / ".hidden")
    ]


def test_files_come_in_the_order_in_which_people_count(tmp_path: Path) -> None:
    for name in ("10.txt", "9.txt", "Page 2.txt", "page 11.txt", "b.txt", "A.txt", "٣.txt"):
        (tmp_path / name).write_text("x")
    names = [Path(found.path).name for found in scan([tmp_path]).files]
    assert names[:6] == ["9.txt", "10.txt", "A.txt", "b.txt", "Page 2.txt", "page 11.txt"]


def test_a_link_that_is_given_itself_is_followed(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    (real / "a.txt").write_text("x")
    (tmp_path / "link").symlink_to(real)
    found = scan([tmp_path / "link"]).files
    assert [item.path for item in found] == [str(tmp_path / "link" / "a.txt")]


def test_relative_paths_become_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("x")
    assert [found.path for found in scan([Path("./a.txt")]).files] == [str(tmp_path / "a.txt")]


def test_a_name_that_is_no_text_is_reported_and_stops_nothing(desk: Desk, tmp_path: Path) -> None:
    good = tmp_path / "in"
    good.mkdir()
    (good / "a.txt").write_text("x")
    with open(os.fsencode(good) + b"/bad\xff.txt", "w") as file:
        file.write("x")
    states = desk.add(good)
    assert states == {"a.txt": "indexed", "bad?.txt": "failed"}
    assert desk.progress("bad?.txt")[-1].reason == BAD_NAME


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open everything")
def test_a_folder_that_may_not_be_opened_is_reported(desk: Desk, folder: Path) -> None:
    (folder / "letters").chmod(0)
    try:
        assert desk.add(folder)["letters"] == "failed"
    finally:
        (folder / "letters").chmod(0o700)


def test_a_folder_that_can_not_be_opened_is_reported(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add(folder)
    real = os.scandir

    def denied(path: str) -> object:
        if str(path).endswith("letters"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr("os.scandir", denied)
    states = desk.add(folder)
    assert states["letters"] == "failed"
    assert "permission denied" in desk.progress("letters")[-1].reason
    assert "reply.md" not in states  # nothing is said of what could not be looked at
    assert desk.document(folder / "letters" / "reply.md").status is Status.INDEXED


def test_very_many_files_are_scanned_quickly(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(60):
        deep = deep / "d"
        deep.mkdir()
        for number in range(20):
            (deep / f"{number}.txt").touch()
    began = time.monotonic()
    assert len(scan([tmp_path]).files) == 1200
    assert time.monotonic() - began < 2


def test_a_device_given_by_name_is_no_file(desk: Desk) -> None:
    assert desk.add(Path("/dev/null")) == {"null": "failed"}
    assert desk.progress("null")[0].reason == NOT_A_FILE
