"""Files that were moved, renamed or copied: they keep their rows, texts and answers, and nothing is
read or embedded again."""

import concurrent.futures
import os
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from desktop.documents import Answer, AnswerStatus, Citation, Status
from desktop.events import FileProgress
from desktop.ingest.run import known_files
from desktop.ingest.run.load import Loaded, ReadAhead, Source
from desktop.ingest.run.pipeline import add
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.holdings.files import FileFacts
from desktop.vault.holdings.tree import Known
from tests.unit.ingest.attachments_support import below, make_mail
from tests.unit.ingest.pipeline_support import MATTER, Desk
from tests.unit.ingest_support import SENTENCE
from tests.unit.zip_support import zipped


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = tmp_path / "files"
    files.mkdir()
    return files


def test_a_moved_file_keeps_its_row_its_text_and_its_answers(desk: Desk, folder: Path) -> None:
    old, new = folder / "old.txt", folder / "sub" / "new name.txt"
    old.write_text(SENTENCE)
    desk.add(folder)
    document = desk.document(old)
    quote = Citation(1, document.id, document.path, None, 0, 10, SENTENCE[:10])
    desk.library.conversations.remember(
        MATTER, Answer("Q", "A [1]", AnswerStatus.SUPPORTED, (quote,))
    )
    new.parent.mkdir()
    old.rename(new)
    desk.embedder.texts.clear()
    desk.readers.read_names.clear()
    assert desk.add(folder) == {"new name.txt": "unchanged"}
    assert desk.embedder.texts == []
    assert desk.readers.read_names == []
    assert [(d.id, d.path, d.status) for d in desk.library.documents(MATTER)] == [
        (document.id, str(new), Status.INDEXED)
    ]
    assert desk.library.match(MATTER, "rent", 1)[0].doc == str(new)
    assert desk.library.conversations.answers(MATTER)[0].answer.citations[0].doc == str(new)


def test_a_moved_archive_is_not_opened_again(desk: Desk, folder: Path) -> None:
    file = folder / "all.zip"
    file.write_bytes(zipped({"a.txt": b"Words.", "in.zip": zipped({"b.txt": b"Others."})}))
    desk.add(folder)
    before = {d.id for d in desk.library.documents(MATTER)}
    file.rename(folder / "renamed.zip")
    desk.readers.read_names.clear()
    desk.add(folder)
    assert desk.readers.read_names == []
    assert set(below(desk, folder / "renamed.zip")) == {"a.txt", "in.zip", "in.zip/b.txt"}
    assert {d.id for d in desk.library.documents(MATTER)} == before


def test_a_copy_is_no_move(desk: Desk, folder: Path) -> None:
    (folder / "a.txt").write_text(SENTENCE)
    desk.add(folder)
    (folder / "b.txt").write_text(SENTENCE)
    assert desk.add(folder) == {"a.txt": "unchanged", "b.txt": "duplicate"}


def test_of_a_file_that_was_renamed_and_copied_both_are_opened(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = folder / "offer.eml"
    file.write_bytes(make_mail({"lease.txt": b"The lease.", "plan.txt": b"The plan."}))
    (folder / "box.zip").write_bytes(zipped({"1.txt": b"One.", "2.txt": b"Two."}))
    desk.add(folder)
    inside_it = set(below(desk, file))
    (folder / "a copy.eml").write_bytes(file.read_bytes())
    file.rename(folder / "a new name.eml")
    start = ReadAhead.start

    def at_once(ahead: ReadAhead, source: Source) -> "concurrent.futures.Future[Loaded]":
        future = start(ahead, source)
        concurrent.futures.wait([future])
        return future

    # Both are read ahead before either is told of.
    monkeypatch.setattr(ReadAhead, "start", at_once)
    desk.add(folder)
    assert set(below(desk, folder / "a copy.eml")) == inside_it
    assert set(below(desk, folder / "a new name.eml")) == inside_it
    assert below(desk, file) == {}


def test_what_was_read_in_a_moved_archive_does_not_wait_for_ever(desk: Desk, folder: Path) -> None:
    file = folder / "box.zip"
    file.write_bytes(zipped({"a.txt": b"First.", "b.txt": b"Second."}))
    (folder / "a copy.txt").write_bytes(b"First.")
    desk.add(folder)
    moved = file.rename(folder / "moved.zip")
    os.utime(moved, (1_000_000_000, 1_000_000_000))
    # It is read again at its new place, and that is broken off.
    run = add(desk.library, desk.readers, desk.embedder, [folder], MATTER, again=True)
    for event in run:
        if isinstance(event, FileProgress) and event.path.endswith("zip/a.txt"):
            break
    run.close()  # type: ignore[attr-defined] # a generator; its signature says Iterator
    assert {d.status for d in below(desk, moved).values()} == {Status.WAITING}
    desk.add(folder)
    states = {Status.INDEXED, Status.DUPLICATE}
    assert {d.status for d in below(desk, moved).values()} <= states
    assert desk.library.waiting(MATTER) == []


def test_a_whole_folder_that_was_renamed(desk: Desk, folder: Path) -> None:
    (folder / "one").mkdir()
    for number in range(6):
        (folder / "one" / f"{number}.txt").write_text(f"Number {number}. {SENTENCE}")
    desk.add(folder)
    ids = {d.id for d in desk.library.documents(MATTER)}
    (folder / "one").rename(folder / "two")
    desk.embedder.texts.clear()
    assert set(desk.add(folder).values()) == {"unchanged"}
    assert desk.embedder.texts == []
    assert {d.id for d in desk.library.documents(MATTER)} == ids
    last = [event for event in desk.events if isinstance(event, FileProgress)][-1]
    assert last.position == last.total == 6


def test_many_moves_are_written_as_one(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "one").mkdir()
    for number in range(40):
        (folder / "one" / f"{number}.txt").write_text(f"Number {number}. {SENTENCE}")
    desk.add(folder)
    (folder / "one").rename(folder / "two")
    written: list[str] = []
    writer = Database.writer

    def count(database: Database) -> AbstractContextManager[Connection]:
        written.append("a write, or one inside another")
        return writer(database)

    monkeypatch.setattr(Database, "writer", count)
    assert set(desk.add(folder).values()) == {"unchanged"}
    assert len(written) < 10


def test_a_run_broken_off_among_moves_goes_on_where_it_stopped(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_files, "_NOTED_TOGETHER", 3)
    (folder / "one").mkdir()
    for number in range(8):
        (folder / "one" / f"{number}.txt").write_text(f"Number {number}. {SENTENCE}")
    desk.add(folder)
    ids = {d.id for d in desk.library.documents(MATTER)}
    (folder / "one").rename(folder / "two")
    run = add(desk.library, desk.readers, desk.embedder, [folder], MATTER)
    for event in run:
        if isinstance(event, FileProgress) and event.status is Status.UNCHANGED:
            break
    run.close()  # type: ignore[attr-defined] # a generator; its signature says Iterator
    moved = [d for d in desk.library.documents(MATTER) if d.id in ids and "/two/" in d.path]
    assert len(moved) == 3
    desk.readers.read_names.clear()
    assert set(desk.add(folder).values()) == {"unchanged"}
    assert desk.readers.read_names == []
    assert {d.id for d in desk.library.documents(MATTER)} == ids
    assert desk.library.waiting(MATTER) == []


def test_files_that_take_each_others_places_in_a_row(desk: Desk, folder: Path) -> None:
    for name in ("1", "2", "3"):
        (folder / f"{name}.txt").write_text(f"Number {name}. {SENTENCE}")
    desk.add(folder)
    for name in ("3", "2", "1"):
        (folder / f"{name}.txt").rename(folder / f"{int(name) + 1}.txt")
    desk.add(folder)
    held = {Path(d.path).stem: d for d in desk.library.documents(MATTER)}
    assert held.keys() - {"1"} == {"2", "3", "4"}
    for name in ("2", "3", "4"):
        assert desk.library.text(held[name].id).startswith(f"Number {int(name) - 1}.")


def test_a_document_that_is_removed_while_its_move_waits(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text(f"Number {name}. {SENTENCE}")
    desk.add(folder)
    gone = desk.document(folder / "a.txt").id
    for name in ("a", "b"):
        (folder / f"{name}.txt").rename(folder / f"{name} new.txt")
    take = known_files.KnownFiles.take_move

    def remove_meanwhile(
        known: known_files.KnownFiles, before: Known, facts: FileFacts, position: int
    ) -> None:
        take(known, before, facts, position)
        desk.library.remove([gone])

    monkeypatch.setattr(known_files.KnownFiles, "take_move", remove_meanwhile)
    assert desk.add(folder)["b new.txt"] == "unchanged"
    assert desk.library.waiting(MATTER) == [str(folder / "a new.txt")]
