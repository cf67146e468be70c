"""Indexing files and folders: what each file ends as."""

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from desktop.documents import Document, ParsedDocument, Status
from desktop.errors import NotFoundError
from desktop.events import AddSummary, ChunkProgress, FileProgress, Scanned
from desktop.ingest.run.embedding import embedding_text
from desktop.ingest.run.pipeline import add
from desktop.ingest.scan import NOT_THERE
from desktop.vault.holdings.files import FileFacts
from tests.unit.ingest.pipeline_support import MATTER, Desk, make_files
from tests.unit.ingest_support import SENTENCE, make_pdf


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_files(tmp_path)


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
    summary = desk.events[-1]
    assert isinstance(summary, AddSummary)
    assert summary == AddSummary({"missing": 4}, 0, summary.seconds, absent=(str(folder),))


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
