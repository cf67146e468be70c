"""A changed file with files in it: until all of the new one is in, all of the old one is found."""

import json
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.documents import Status
from desktop.errors import CancelledError, ReadingError
from desktop.events import FileProgress
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.run import staging
from desktop.ingest.run.pipeline import add
from desktop.vault.library import Library
from tests.unit.ingest.attachments_support import below, make_mail
from tests.unit.ingest.pipeline_support import MATTER, Desk
from tests.unit.vault_support import is_consistent
from tests.unit.zip_support import zipped

_OLD = {"a.txt": b"The old words of a.", "b.txt": b"The words of b.", "c.txt": b"Only before."}
_NEW = {
    "a.txt": b"The words of b.",
    "b.txt": b"The new words of b.",
    "in.zip": zipped({"d.txt": b"Only now.", "e.txt": b"Only now, too."}),
}


@pytest.fixture
def archive(desk: Desk, tmp_path: Path) -> Path:
    """An archive that was read, and has changed since."""
    file = tmp_path / "all.zip"
    file.write_bytes(zipped(_OLD))
    desk.add(file)
    file.write_bytes(zipped(_NEW))
    return file


def texts(desk: Desk) -> dict[str, str]:
    return {
        document.path: desk.library.text(document.id) for document in desk.library.documents(MATTER)
    }


@pytest.mark.parametrize("after", range(1, 17))
def test_a_run_broken_off_anywhere_leaves_the_old_one_or_the_new_one(
    desk: Desk, archive: Path, after: int
) -> None:
    old = texts(desk)
    run = add(desk.library, desk.readers, desk.embedder, [archive], MATTER)
    events = [event for _, event in zip(range(after), run, strict=False)]
    run.close()  # type: ignore[attr-defined] # a generator; its signature says Iterator
    found = texts(desk)
    is_told = any(isinstance(e, FileProgress) and e.status.is_final for e in events)
    assert (found != old) == is_told
    assert desk.library.waiting(MATTER) == ([] if is_told else [str(archive)])
    embedded = desk.embedder.texts.copy()
    desk.add(archive)
    assert set(below(desk, archive)) == {"a.txt", "b.txt", "in.zip", "in.zip/d.txt", "in.zip/e.txt"}
    if is_told:
        assert texts(desk) == found
    # What was embedded before is not embedded again, but for the one that it was broken off at.
    again = [text for text in desk.embedder.texts[len(embedded) :] if text in embedded]
    assert len(again) <= 1
    assert {document.status for document in desk.library.documents(MATTER)} == {Status.INDEXED}
    is_consistent(desk.library)


def test_what_was_read_in_vain_is_not_found_and_goes(desk: Desk, archive: Path) -> None:
    run = add(desk.library, desk.readers, desk.embedder, [archive], MATTER)
    for event in run:
        if isinstance(event, FileProgress) and event.path.endswith("e.txt"):
            break
    run.close()  # type: ignore[attr-defined] # a generator; its signature says Iterator
    assert desk.library.match(MATTER, "before", 5)
    assert not desk.library.match(MATTER, "now", 5)
    assert staged(desk.library)
    desk.library.remove([desk.document(archive).id])
    assert not staged(desk.library)


def staged(library: Library) -> list[str]:
    with library._database.reader() as connection:
        return [str(row[0]) for row in connection.execute("SELECT sha256 FROM staged")]


def test_nothing_waits_after_a_whole_run(desk: Desk, archive: Path, tmp_path: Path) -> None:
    run = add(desk.library, desk.readers, desk.embedder, [archive], MATTER)
    for event in run:
        if isinstance(event, FileProgress) and event.path.endswith("e.txt"):
            break
    run.close()  # type: ignore[attr-defined] # a generator; its signature says Iterator
    # It changes once more, and nothing of what was read is in it now.
    archive.write_bytes(zipped({"f.txt": b"Quite another."}))
    desk.add(archive)
    assert set(below(desk, archive)) == {"f.txt"}
    assert not staged(desk.library)


def test_files_keep_their_rows_and_contents_change_places(desk: Desk, archive: Path) -> None:
    before = below(desk, archive)
    archive.write_bytes(zipped({"a.txt": _OLD["b.txt"], "b.txt": _OLD["a.txt"]}))
    desk.readers.read_names.clear()
    desk.add(archive)
    after = below(desk, archive)
    assert desk.readers.read_names == ["all.zip"]
    assert {name: each.id for name, each in after.items()} == {
        name: before[name].id for name in ("a.txt", "b.txt")
    }
    assert desk.library.text(after["a.txt"].id) == "The words of b."
    assert desk.library.text(after["b.txt"].id) == "The old words of a."
    is_consistent(desk.library)


def test_equal_files_and_those_that_can_not_be_read(desk: Desk, archive: Path) -> None:
    inner = zipped({"x.txt": b"Words of x."})
    files = {"1.zip": inner, "2.zip": inner, "crash.txt": b"x", "b.txt": _OLD["b.txt"]}
    archive.write_bytes(zipped(files))
    desk.add(archive)
    states = {name: each.status for name, each in below(desk, archive).items()}
    assert states == {
        "1.zip": Status.INDEXED,
        "1.zip/x.txt": Status.INDEXED,
        "2.zip": Status.DUPLICATE,
        "2.zip/x.txt": Status.DUPLICATE,
        "crash.txt": Status.FAILED,
        "b.txt": Status.INDEXED,
    }
    assert desk.states()["b.txt"] == "unchanged"
    assert desk.states()["crash.txt"] == "failed"
    is_consistent(desk.library)


def test_a_changed_mail(desk: Desk, tmp_path: Path) -> None:
    mail = tmp_path / "lease.eml"
    mail.write_bytes(make_mail({}, text="The old words."))
    desk.add(mail)
    mail.write_bytes(make_mail({"note.txt": b"A note."}, text="The new words."))
    run = add(desk.library, desk.readers, desk.embedder, [mail], MATTER)
    for event in run:
        if isinstance(event, FileProgress) and event.path.endswith("note.txt"):
            break
    run.close()  # type: ignore[attr-defined] # a generator; its signature says Iterator
    assert below(desk, mail) == {}
    desk.add(mail)
    assert "The new words." in desk.library.text(desk.document(mail).id)
    assert set(below(desk, mail)) == {"note.txt"}


def test_what_the_user_removes_meanwhile(desk: Desk, tmp_path: Path) -> None:
    # A copy of it stands outside: it need not be read; then that goes before all is written.
    copy, archive = tmp_path / "copy.txt", tmp_path / "z.zip"
    copy.write_bytes(b"The same words.")
    archive.write_bytes(zipped({"a.txt": b"Old."}))
    desk.add(copy, archive)
    archive.write_bytes(zipped({"a.txt": b"The same words.", "b.txt": b"New."}))
    for event in add(desk.library, desk.readers, desk.embedder, [archive], MATTER):
        if isinstance(event, FileProgress) and event.path.endswith("b.txt"):
            known = desk.library.find(MATTER, str(copy))
            if known is not None:
                desk.library.remove([known.id])
    found = below(desk, archive)
    assert desk.library.text(found["a.txt"].id) == "The same words."
    assert desk.library.text(found["b.txt"].id) == "New."
    is_consistent(desk.library)


def test_cancelled_while_all_is_written(
    desk: Desk, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = texts(desk)

    def cancelled(*_: object, **__: object) -> None:
        raise CancelledError

    monkeypatch.setattr(desk.library.beside, "take_staged", cancelled)
    with pytest.raises(CancelledError):
        desk.add(archive)
    assert texts(desk) == old
    is_consistent(desk.library)


def test_originals_go_with_it(desk: Desk, tmp_path: Path) -> None:
    desk.library.add_matter("Kept", keep_originals=True)
    file = tmp_path / "all.zip"
    for content in (_OLD, _NEW):
        file.write_bytes(zipped(content))
        list(add(desk.library, desk.readers, desk.embedder, [file], "Kept"))
    document = desk.library.find("Kept", str(file))
    assert document is not None
    assert desk.library.original(document.id) == file.read_bytes()


def some_vectors(count: int) -> NDArray[np.float32]:
    return np.ones((count, 4), np.float32)


@pytest.mark.parametrize("spoil", ["cut", "fields", "chunks"])
def test_what_is_kept_is_checked_when_it_comes_back(spoil: str) -> None:
    parsed = parse(b"Some words of a file.", "a.txt")
    data = staging.pack(parsed, some_vectors(len(parsed.chunks)))
    back, vectors = staging.unpack(data)
    assert (back.text, back.chunks) == (parsed.text, parsed.chunks)
    assert vectors.shape == (len(parsed.chunks), 4)
    length = int.from_bytes(data[:4], "big")
    fields = json.loads(data[8 : 8 + length])
    fields["chunks"] = [[0, 10_000, 0]]
    changed = json.dumps(fields).encode()
    spoiled = {
        "cut": data[:6],
        "fields": data[:8] + b"x" * length + data[8 + length :],
        "chunks": len(changed).to_bytes(4, "big") + data[4:8] + changed + data[8 + length :],
    }[spoil]
    with pytest.raises(ReadingError):
        staging.unpack(spoiled)
