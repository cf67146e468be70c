"""Files inside files: what they become, and that they come, change and go with the outer file."""

import os
import threading
from pathlib import Path

import pytest

from desktop.documents import Status
from desktop.errors import CancelledError, ReadingError
from desktop.events import FileProgress
from desktop.ingest.reader_process import originals
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.archives import containers
from desktop.ingest.readers.common import reasons
from desktop.ingest.run import inside, made_with
from desktop.ingest.run.pipeline import add
from desktop.vault.library import Library
from tests.unit.ingest.attachments_support import below, make_mail
from tests.unit.ingest.pipeline_support import MATTER, Counting, Desk
from tests.unit.ingest_support import SENTENCE, make_pdf
from tests.unit.zip_support import zipped


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = tmp_path / "files"
    files.mkdir()
    return files


def test_attachments_become_documents_under_the_mail(desk: Desk, folder: Path) -> None:
    mail = folder / "lease.eml"
    mail.write_bytes(make_mail({"lease.pdf": make_pdf([SENTENCE]), "note.txt": b"A note."}))
    assert desk.add(mail) == {"lease.eml": "indexed", "lease.pdf": "indexed", "note.txt": "indexed"}
    outer = desk.document(mail)
    found = below(desk, mail)
    assert set(found) == {"lease.pdf", "note.txt"}
    assert {document.parent for document in found.values()} == {outer.id}
    assert outer.parent is None
    assert desk.library.text(found["note.txt"].id) == "A note."
    assert "Subject: The lease" in desk.library.text(outer.id)
    assert desk.library.coverage(MATTER).searched == 3


def test_to_any_depth_that_is_allowed(desk: Desk, folder: Path) -> None:
    data = b"The innermost text."
    name = "deep.txt"
    for level in range(inside.MAX_DEPTH + 2):
        data, name = zipped({name: data}), f"box{level}.zip"
    file = folder / "outer.zip"
    file.write_bytes(data)
    desk.add(file)
    found = below(desk, file)
    assert max(path.count("/") for path in found) == inside.MAX_DEPTH - 1
    deepest = max(found.values(), key=lambda document: len(document.path))
    assert deepest.status is Status.PARTIAL
    assert deepest.reason == reasons.NESTED_TOO_DEEP
    assert any(
        "more than 5 files deep" in item.reason
        for item in (desk.library.coverage(MATTER).unreadable)
    )


def test_one_bad_attachment_costs_itself_alone(desk: Desk, folder: Path) -> None:
    file = folder / "all.zip"
    file.write_bytes(zipped({"a.txt": b"Good.", "crash.txt": b"x", "empty.txt": b""}))
    desk.add(file)
    states = {name: (d.status, d.reason) for name, d in below(desk, file).items()}
    assert states["a.txt"] == (Status.INDEXED, "")
    assert states["crash.txt"] == (Status.FAILED, "The reader crashed on this file.")
    assert states["empty.txt"][0] is Status.FAILED
    assert desk.document(file).status is Status.INDEXED


def test_a_second_run_opens_nothing(desk: Desk, folder: Path) -> None:
    file = folder / "all.zip"
    file.write_bytes(zipped({"a.txt": b"Good.", "crash.txt": b"x"}))
    desk.add(folder)
    desk.readers.read_names.clear()
    assert desk.add(folder) == {"all.zip": "unchanged", "a.txt": "unchanged", "crash.txt": "failed"}
    assert desk.readers.read_names == []
    assert {event.total for event in desk.events if isinstance(event, FileProgress)} == {3}
    os.utime(file, ns=(1, 1_700_000_000_000_000_000))
    assert desk.add(folder)["all.zip"] == "unchanged"
    assert desk.readers.read_names == []


def test_a_changed_parent_replaces_its_attachments(desk: Desk, folder: Path) -> None:
    file = folder / "all.zip"
    file.write_bytes(zipped({"a.txt": b"Same.", "b.txt": b"Old words.", "c.txt": b"Goes."}))
    desk.add(folder)
    before = below(desk, file)
    file.write_bytes(zipped({"a.txt": b"Same.", "b.txt": b"New words.", "d.txt": b"Comes."}))
    desk.readers.read_names.clear()
    assert desk.add(folder) == {
        "all.zip": "indexed",
        "a.txt": "unchanged",
        "b.txt": "indexed",
        "d.txt": "indexed",
    }
    after = below(desk, file)
    assert set(after) == {"a.txt", "b.txt", "d.txt"}
    assert after["a.txt"].id == before["a.txt"].id
    assert "a.txt" not in desk.readers.read_names
    assert desk.library.text(after["b.txt"].id) == "New words."
    assert not desk.library.has_content(MATTER, before["c.txt"].sha256, "letters")


def test_a_parent_that_can_not_be_read_any_more_keeps_no_attachments(
    desk: Desk, folder: Path
) -> None:
    file = folder / "all.zip"
    file.write_bytes(zipped({"a.txt": b"Words."}))
    desk.add(folder)
    file.write_bytes(b"PK\x03\x04 broken")
    assert desk.add(folder)["all.zip"] == "failed"
    assert below(desk, file) == {}


def test_attachments_are_removed_with_the_parent(desk: Desk, folder: Path) -> None:
    file = folder / "all.zip"
    file.write_bytes(zipped({"a.txt": b"Words.", "in.zip": zipped({"b.txt": b"Others."})}))
    desk.add(folder)
    desk.library.remove([desk.document(file).id])
    assert desk.library.documents(MATTER) == []
    assert desk.library.totals().chunks == 0


def test_what_lies_in_the_folder_too_is_a_duplicate_and_outlives_the_parent(
    desk: Desk, folder: Path
) -> None:
    (folder / "a lease.txt").write_text(SENTENCE)
    file = folder / "mail.zip"
    file.write_bytes(zipped({"copy.txt": SENTENCE.encode()}))
    assert desk.add(folder)["copy.txt"] == "duplicate"
    assert below(desk, file)["copy.txt"].duplicate_of == str(folder / "a lease.txt")
    desk.library.remove([desk.document(folder / "a lease.txt").id])
    assert below(desk, file)["copy.txt"].status is Status.INDEXED
    assert desk.library.text(below(desk, file)["copy.txt"].id) == SENTENCE.strip()


def test_a_copy_of_an_archive_has_its_files_too(desk: Desk, folder: Path) -> None:
    data = zipped({"a.txt": b"Words.", "in.zip": zipped({"b.txt": b"Others."})})
    (folder / "1.zip").write_bytes(data)
    (folder / "2.zip").write_bytes(data)
    desk.add(folder)
    copies = below(desk, folder / "2.zip")
    assert {name: d.status for name, d in copies.items()} == {
        "a.txt": Status.DUPLICATE,
        "in.zip": Status.DUPLICATE,
        "in.zip/b.txt": Status.DUPLICATE,
    }
    desk.library.remove([desk.document(folder / "1.zip").id])
    assert {d.status for d in below(desk, folder / "2.zip").values()} == {Status.INDEXED}


def test_attachments_are_missing_and_come_back_with_the_parent(desk: Desk, folder: Path) -> None:
    file = folder / "all.zip"
    file.write_bytes(zipped({"a.txt": b"Words.", "crash.txt": b"x"}))
    desk.add(folder)
    file.rename(folder.parent / "away.zip")
    assert set(desk.add(folder).values()) == {"missing"}
    assert {d.status for d in below(desk, file).values()} == {Status.MISSING}
    assert desk.library.match(MATTER, "words", 5)
    (folder.parent / "away.zip").rename(file)
    desk.readers.read_names.clear()
    assert desk.add(folder)["a.txt"] == "unchanged"
    assert desk.readers.read_names == []
    states = {name: (d.status, d.reason) for name, d in below(desk, file).items()}
    assert states["a.txt"][0] is Status.INDEXED
    assert states["crash.txt"] == (Status.FAILED, "The reader crashed on this file.")


@pytest.mark.parametrize("after", range(1, 16, 2))
def test_a_run_killed_between_attachments_goes_on(desk: Desk, folder: Path, after: int) -> None:
    files = {f"{n}.txt": f"The text of number {n}.".encode() for n in range(5)}
    file = folder / "all.zip"
    file.write_bytes(zipped(files))
    run = add(desk.library, desk.readers, desk.embedder, [folder], MATTER)
    for _ in range(after):
        next(run)
    run.close()  # type: ignore[attr-defined] # a generator; its signature says Iterator
    assert desk.library.waiting(MATTER) == [str(file)]
    done = {name for name, d in below(desk, file).items() if d.status is Status.INDEXED}
    embedded = len(desk.embedder.texts)
    states = desk.add(*map(Path, desk.library.waiting(MATTER)))
    assert {name for name, state in states.items() if state == "unchanged"} == done
    assert len(desk.embedder.texts) - embedded <= len(files) - len(done)
    assert {d.status for d in desk.library.documents(MATTER)} == {Status.INDEXED}
    assert len(desk.library.documents(MATTER)) == 6
    assert desk.library.waiting(MATTER) == []


def test_cancelling_inside_an_archive(desk: Desk, folder: Path) -> None:
    file = folder / "all.zip"
    file.write_bytes(zipped({"slow.txt": b"x", "z.txt": b"y"}))
    cancel = threading.Event()

    def cancel_once_it_reads() -> None:
        desk.readers.started.wait(10)
        cancel.set()

    canceller = threading.Thread(target=cancel_once_it_reads)
    canceller.start()
    with pytest.raises(CancelledError):
        desk.add(file, cancel=cancel)
    canceller.join()
    assert desk.library.waiting(MATTER) == [str(file)]


def test_a_large_archive_is_handed_over_in_parts(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(containers, "BATCH_FILES", 3)
    monkeypatch.setattr(containers, "BATCH_BYTES", 60)
    file = folder / "all.zip"
    file.write_bytes(zipped({f"{n}.txt": f"Number {n}. ".encode() * n for n in range(1, 12)}))
    states = desk.add(file)
    assert len(states) == 12
    assert set(states.values()) == {"indexed"}
    last = [event for event in desk.events if isinstance(event, FileProgress)][-1]
    assert (last.path, last.total) == (str(file), 12)


def test_the_limits_of_one_tree(desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inside, "MAX_FILES", 4)
    file = folder / "all.zip"
    file.write_bytes(zipped({f"{n}.txt": f"Number {n}.".encode() for n in range(9)}))
    desk.add(file)
    assert len(below(desk, file)) == 4
    assert desk.document(file).reason == reasons.TOO_MANY_FILES
    monkeypatch.setattr(inside, "MAX_BYTES", 10)
    monkeypatch.setattr(inside, "MAX_FILES", 100)
    desk.add(file, again=True)
    assert desk.document(file).reason == reasons.FILES_TOO_LARGE


def test_an_attachment_alone_is_read_again(desk: Desk, folder: Path) -> None:
    file = folder / "all.zip"
    file.write_bytes(zipped({"a.txt": b"Words.", "b.txt": b"Others."}))
    desk.add(folder)
    desk.readers.read_names.clear()
    states = {}
    for event in add(
        desk.library, desk.readers, desk.embedder, [file], MATTER, again={f"{file}/a.txt"}
    ):
        if isinstance(event, FileProgress):
            states[Path(event.path).name] = event.status.value
    assert states == {"all.zip": "indexed", "a.txt": "indexed", "b.txt": "unchanged"}
    assert sorted(desk.readers.read_names) == ["a.txt", "all.zip"]


def test_a_new_reader_reads_its_own_kind_again(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.txt").write_text("Words.")
    (folder / "b.md").write_text("# Heading\n\nOthers.")
    file = folder / "all.zip"
    file.write_bytes(zipped({"c.md": b"# Heading\n\nMore."}))
    desk.add(folder)
    monkeypatch.setattr(made_with, "_READERS", {"markdown": 7})
    desk.readers.read_names.clear()
    states = desk.add(folder)
    assert states["a.txt"] == "unchanged"
    assert states["b.md"] == "indexed"
    assert states["c.md"] == "indexed"
    assert set(desk.add(folder).values()) == {"unchanged"}


@pytest.mark.parametrize("kept", [True, False])
def test_the_bytes_of_an_attachment_are_found_again(
    desk: Desk, folder: Path, *, kept: bool
) -> None:
    desk.library.add_matter("copies", keep_originals=kept)
    inner = make_pdf([SENTENCE])
    mail = folder / "mail.eml"
    mail.write_bytes(make_mail({"all.zip": zipped({"sub/lease.pdf": inner})}))
    list(add(desk.library, desk.readers, desk.embedder, [mail], "copies"))
    found = desk.library.find("copies", f"{mail}/all.zip/sub/lease.pdf")
    assert found is not None
    readers = Readers(1)
    try:
        assert originals.bytes_of(desk.library, readers, found) == inner
        mail.write_bytes(make_mail({}))
        if kept:
            assert originals.bytes_of(desk.library, readers, found) == inner
        else:
            with pytest.raises(ReadingError, match="has changed"):
                originals.bytes_of(desk.library, readers, found)
    finally:
        readers.close()


def test_real_workers_read_an_archive(library: Library, folder: Path) -> None:
    file = folder / "all.zip"
    mail = make_mail({"lease.pdf": make_pdf([SENTENCE]), "forwarded.eml": b"Please see."})
    file.write_bytes(zipped({"mail.eml": mail}))
    readers = Readers(2)
    try:
        for _ in add(library, readers, Counting(), [file], MATTER):
            pass
    finally:
        readers.close()
    assert {d.path.removeprefix(str(file)): d.status for d in library.documents(MATTER)} == {
        "": Status.INDEXED,
        "/mail.eml": Status.INDEXED,
        "/mail.eml/lease.pdf": Status.INDEXED,
        "/mail.eml/forwarded.eml": Status.INDEXED,
    }
