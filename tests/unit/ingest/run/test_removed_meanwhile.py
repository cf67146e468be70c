"""A file that the user removes while it, or what lies in it, is just being read: it stays removed,
until the user takes that back or adds it again."""

import hashlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.documents import Status
from desktop.errors import CancelledError, NotFoundError
from desktop.events import AddSummary, FileProgress, FileRemoved, IndexEvent
from desktop.ingest.run.pipeline import add
from desktop.ingest.run.progress import Meter
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library
from tests.unit.ingest.attachments_support import below, make_mail
from tests.unit.ingest.pipeline_support import MATTER, Desk
from tests.unit.vault_support import is_consistent, open_library
from tests.unit.zip_support import zipped

_INNER = zipped({"deep.txt": b"What lies deep.", "deeper.txt": b"What lies deeper."})
_PARTS = {"a.txt": b"The words of a.", "in.zip": _INNER, "z.txt": b"The last words."}
_ALL = {"a.txt", "in.zip", "in.zip/deep.txt", "in.zip/deeper.txt", "z.txt"}
_OUTSIDE = {"a.txt", "z.txt"}
# After how many events of the run: it tells of 25 of the archive and of the mail.
_MOMENTS = (3, 5, 8, 10, 12, 14, 17, 19, 21, 23)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    vault = tmp_path / "vault"
    vault.mkdir()
    with open_library(vault, MATTER) as opened:
        yield opened


@pytest.fixture(params=["zip", "eml"])
def outer(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A file with files in it."""
    file = tmp_path / f"all.{request.param}"
    file.write_bytes(zipped(_PARTS) if request.param == "zip" else make_mail(_PARTS))
    return file


def read_with_removal(
    desk: Desk, file: Path, removed: Path | str, after: int
) -> list[FileProgress]:
    """Add a file; after so many events a document is removed, if it is there."""
    run = add(desk.library, desk.readers, desk.embedder, [file], MATTER)
    told = []
    for number, event in enumerate(run, 1):
        if number == after and (document := desk.library.find(MATTER, str(removed))):
            desk.library.remove([document.id])
        if isinstance(event, FileProgress):
            told.append(event)
    assert isinstance(event, AddSummary)
    return told


def read_up_to(run: Iterator[IndexEvent], name: str) -> None:
    for event in run:
        if isinstance(event, FileProgress) and event.path.endswith(name):
            return


@pytest.mark.parametrize("after", _MOMENTS)
def test_what_is_removed_while_its_files_are_read_stays_removed(
    desk: Desk, outer: Path, after: int
) -> None:
    told = read_with_removal(desk, outer, outer, after)
    assert desk.library.documents(MATTER) == []
    assert all(event.position <= event.total for event in told)
    is_consistent(desk.library)
    # Added again on purpose it is read whole.
    desk.add(outer)
    assert set(below(desk, outer)) == _ALL


@pytest.mark.parametrize("after", [3, 12, 21])
def test_one_that_was_changed_and_is_removed_in_its_turn_stays_removed(
    desk: Desk, outer: Path, after: int
) -> None:
    outer.write_bytes(zipped({"a.txt": b"Old."}) if outer.suffix == ".zip" else make_mail({}))
    desk.add(outer)
    outer.write_bytes(zipped(_PARTS) if outer.suffix == ".zip" else make_mail(_PARTS))
    read_with_removal(desk, outer, outer, after)
    assert desk.library.documents(MATTER) == []
    is_consistent(desk.library)


@pytest.mark.parametrize("after", [4, 6, 8])
def test_an_inner_one_of_a_changed_one_stays_removed(
    desk: Desk, tmp_path: Path, after: int
) -> None:
    outer = tmp_path / "all.zip"
    outer.write_bytes(zipped({**_PARTS, "z.txt": b"The old last words."}))
    desk.add(outer)
    outer.write_bytes(zipped(_PARTS))
    read_with_removal(desk, outer, f"{outer}/in.zip", after)
    assert set(below(desk, outer)) == _OUTSIDE
    assert desk.library.text(desk.document(outer / "z.txt").id) == "The last words."
    is_consistent(desk.library)


def test_one_that_is_removed_while_it_is_read_takes_no_more_time(
    desk: Desk, tmp_path: Path
) -> None:
    """A thousand scanned pages of the wrong file."""
    slow, other = tmp_path / "slow.txt", tmp_path / "then.txt"
    slow.write_text("What is read for an hour.")
    other.write_text("What comes then.")
    meter, told = Meter(), list[IndexEvent]()
    run = add(desk.library, desk.readers, desk.embedder, [slow, other], MATTER)
    # The reader waits until it is told to stop.
    remover = threading.Thread(target=lambda: remove_once_begun(desk, slow))
    remover.start()
    for event in run:
        meter.take(event)
        told.append(event)
    remover.join()
    assert [d.path for d in desk.library.documents(MATTER)] == [str(other)]
    assert FileRemoved(str(slow), 2) in told
    assert desk.readers.stopped == ["slow.txt"]
    assert (meter.progress.done, meter.progress.total) == (1, 1)


def remove_once_begun(desk: Desk, file: Path) -> None:
    assert desk.readers.started.wait(10)
    desk.library.trash.put_documents([desk.document(file).id])


def test_one_that_is_removed_between_reading_and_storing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, copy = tmp_path / "a.txt", tmp_path / "b.txt"
    for each in (file, copy):
        each.write_text("The same words of both.")
    store = Library.store

    def removed_just_then(library: Library, *args: object, **named: object) -> object:
        monkeypatch.undo()
        library.trash.put_documents([desk.document(file).id])
        return store(library, *args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Library, "store", removed_just_then)
    desk.add(file, copy)
    # What it says stands at the other place, which nobody removed.
    assert [d.path for d in desk.library.documents(MATTER)] == [str(copy)]
    assert desk.library.text(desk.document(copy).id) == "The same words of both."
    # It comes back as it was noted, and is read then.
    [entry] = desk.library.trash.entries()
    desk.library.trash.restore([entry.id])
    assert desk.library.waiting(MATTER) == [str(file)]
    desk.add(file)
    assert desk.document(file).status is Status.DUPLICATE
    is_consistent(desk.library)


def test_pages_that_were_recognised_of_a_removed_one_go(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("What a scan says.")
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    store = Library.store

    def removed_just_then(library: Library, *args: object, **named: object) -> object:
        library.beside.keep_recognised(MATTER, sha256, 1, "letters", b"A page.")
        library.remove([desk.document(file).id])
        return store(library, *args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Library, "store", removed_just_then)
    other = tmp_path / "b.txt"
    other.write_text("What waits meanwhile.")
    desk.library.register(MATTER, [FileFacts(str(other), 1, 1)])
    desk.add(file)
    assert desk.library.beside.recognised(MATTER, sha256, "letters") == {}


def test_what_is_back_before_its_turn_ends_is_read(desk: Desk, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.txt" for number in range(3)]
    for file in files:
        file.write_text(f"What {file.stem} says.")
    run = add(desk.library, desk.readers, desk.embedder, files, MATTER)
    read_up_to(run, files[0].name)
    [entry] = desk.library.trash.put_documents([desk.document(files[2]).id])
    desk.library.trash.restore([entry])
    list(run)
    assert {d.status for d in desk.library.documents(MATTER)} == {Status.INDEXED}
    assert len(desk.library.documents(MATTER)) == 3


@pytest.mark.parametrize("after", _MOMENTS)
def test_an_inner_one_that_is_removed_meanwhile(desk: Desk, outer: Path, after: int) -> None:
    read_with_removal(desk, outer, f"{outer}/in.zip", after)
    assert set(below(desk, outer)) == _OUTSIDE
    assert desk.library.waiting(MATTER) == []
    is_consistent(desk.library)


def test_one_that_was_paused_then_removed_then_resumed(desk: Desk, outer: Path) -> None:
    cancel = threading.Event()
    run = add(desk.library, desk.readers, desk.embedder, [outer], MATTER, cancel)
    read_up_to(run, "deep.txt")
    cancel.set()
    with pytest.raises(CancelledError):
        list(run)
    desk.library.remove([desk.document(outer).id])
    desk.add(outer)
    assert set(below(desk, outer)) == _ALL
    is_consistent(desk.library)


@pytest.mark.parametrize("known", [False, True], ids=["new", "changed"])
def test_one_that_is_removed_before_its_turn_stays_removed(
    desk: Desk, tmp_path: Path, known: bool
) -> None:
    """Somebody takes a privileged letter out while a folder is read for an hour."""
    files = [tmp_path / f"{number:02}.txt" for number in range(12)]
    for file in files:
        file.write_text(f"What {file.stem} says.")
    if known:
        desk.add(*files)
        for file in files:
            file.write_text(f"What {file.stem} says now.")
    run = add(desk.library, desk.readers, desk.embedder, files, MATTER)
    read_up_to(run, files[0].name)
    for file in (files[1], files[-1]):
        desk.library.remove([desk.document(file).id])
    told = [event for event in run if isinstance(event, FileProgress)]
    kept = {str(file) for file in (files[0], *files[2:-1])}
    assert {each.path for each in desk.library.documents(MATTER)} == kept
    assert desk.library.waiting(MATTER) == []
    ended = {event.path for event in told if event.status is Status.INDEXED}
    assert ended == kept
    is_consistent(desk.library)


def test_a_matter_that_is_removed_meanwhile(desk: Desk, outer: Path) -> None:
    run = add(desk.library, desk.readers, desk.embedder, [outer], MATTER)
    read_up_to(run, "deep.txt")
    desk.library.remove_matter(MATTER)
    with pytest.raises(NotFoundError):
        list(run)


def test_one_that_moved_and_is_read_once_more_takes_no_other_copy_along(
    desk: Desk, outer: Path
) -> None:
    other = outer.with_stem("other")
    other.write_bytes(outer.read_bytes())
    desk.add(outer, other)
    new = outer.with_stem("new")
    outer.rename(new)
    other.unlink()
    # Both copies are gone: either may have become the new one.
    again = {f"{new}/in.zip"}
    run = add(desk.library, desk.readers, desk.embedder, [new], MATTER, again=again)
    read_up_to(run, "deep.txt")
    desk.library.remove([desk.document(Path(f"{new}/in.zip")).id])
    list(run)
    assert set(below(desk, new)) == _OUTSIDE
    [left] = [each for each in (outer, other) if desk.library.find(MATTER, str(each))]
    assert set(below(desk, left)) == _ALL
    is_consistent(desk.library)


def test_a_known_one_that_is_removed_in_its_turn_while_a_copy_of_it_stands(
    desk: Desk, outer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = outer.with_stem("other")
    other.write_bytes(outer.read_bytes())
    desk.add(outer, other)
    for file in (outer, other):
        os.utime(file, (1_700_000_000, 1_700_000_000))
    has_content = Library.has_content

    def removed_just_then(library: Library, matter: str, sha256: str, embedder: str) -> bool:
        monkeypatch.undo()
        library.remove([desk.document(outer).id])
        return has_content(library, matter, sha256, embedder)

    monkeypatch.setattr(Library, "has_content", removed_just_then)
    desk.add(outer, other)
    assert below(desk, outer) == {}
    assert set(below(desk, other)) == _ALL
