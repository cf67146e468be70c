"""Only the published files are run, and a start does not hash a gigabyte each time."""

import dataclasses
import os
import threading
from pathlib import Path

import pytest

from desktop.errors import CancelledError, ModelError
from desktop.local_models import verify
from desktop.local_models.catalog import CatalogModel
from tests.unit.models_support import a_file, a_model, installed

CONTENT = {"a.bin": b"a" * 5_000_000, "sub/b.bin": b"bb"}


@pytest.fixture
def model(tmp_path: Path) -> CatalogModel:
    for path, content in CONTENT.items():
        file = tmp_path / "tiny" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return a_model(*(a_file(path, content) for path, content in CONTENT.items()))


def alter_in_secret(file: Path) -> None:
    """Other bytes, the same size and time of change: what the note can't see."""
    before = file.stat()
    with file.open("rb+") as stream:
        stream.write(b"X")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_a_check_counts_the_bytes_of_all_files(tmp_path: Path, model: CatalogModel) -> None:
    progress = list(verify.check(model, tmp_path))
    done = [event.done for event in progress]
    assert done == sorted(done)
    assert len(done) > 3
    assert (progress[-1].done, progress[-1].total) == (5_000_002, 5_000_002)
    assert {event.total for event in progress} == {5_000_002}


def test_what_is_known_of_a_model_before_and_after(tmp_path: Path, model: CatalogModel) -> None:
    assert verify.state(model, tmp_path) is None
    files = verify.require(model, tmp_path)
    assert [file.path for file in files] == list(CONTENT)
    assert verify.state(model, tmp_path) is True
    (tmp_path / "tiny" / "a.bin").write_bytes(b"short")
    assert verify.state(model, tmp_path) is False


def test_an_altered_file_is_refused(tmp_path: Path, model: CatalogModel) -> None:
    alter_in_secret(tmp_path / "tiny" / "sub/b.bin")
    with pytest.raises(ModelError) as refusal:
        verify.require(model, tmp_path)
    assert "not the published model" in refusal.value.title
    assert "fetch it again" in refusal.value.message
    assert verify.state(model, tmp_path) is None


def test_a_verified_file_is_not_read_again_until_it_changes(
    tmp_path: Path, model: CatalogModel
) -> None:
    verify.require(model, tmp_path)
    alter_in_secret(tmp_path / "tiny" / "a.bin")
    verify.require(model, tmp_path)
    os.utime(tmp_path / "tiny" / "a.bin")
    with pytest.raises(ModelError, match="not the published model"):
        verify.require(model, tmp_path)


def test_a_check_by_hand_reads_everything_again(tmp_path: Path, model: CatalogModel) -> None:
    verify.require(model, tmp_path)
    alter_in_secret(tmp_path / "tiny" / "a.bin")
    with pytest.raises(ModelError, match="not the published model"):
        list(verify.check(model, tmp_path))


def test_a_file_put_in_the_place_of_another_is_read_again(
    tmp_path: Path, model: CatalogModel
) -> None:
    verify.require(model, tmp_path)
    target, other = tmp_path / "tiny" / "sub/b.bin", tmp_path / "other"
    before = target.stat()
    other.write_bytes(b"XX")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(target)
    with pytest.raises(ModelError, match="not the published model"):
        verify.require(model, tmp_path)


@pytest.mark.parametrize("note", ["", "{}", "[]", '{"files": [{"path": "a.bin"}]}', "\x00"])
def test_a_damaged_note_counts_as_none(tmp_path: Path, model: CatalogModel, note: str) -> None:
    verify.require(model, tmp_path)
    (tmp_path / "tiny" / verify.NOTE).write_text(note)
    assert verify.state(model, tmp_path) is None
    verify.require(model, tmp_path)
    assert verify.state(model, tmp_path) is True


def test_a_note_of_another_hash_counts_as_none(tmp_path: Path, model: CatalogModel) -> None:
    verify.require(model, tmp_path)
    newer = a_model(dataclasses.replace(model.files[0], sha256="0" * 64), model.files[1])
    assert verify.state(newer, tmp_path) is None
    with pytest.raises(ModelError, match="not the published model"):
        verify.require(newer, tmp_path)


def test_a_note_that_cannot_be_written_is_no_failure(tmp_path: Path, model: CatalogModel) -> None:
    (tmp_path / "tiny" / verify.NOTE).mkdir()
    assert len(verify.require(model, tmp_path)) == 2
    assert verify.state(model, tmp_path) is None
    assert {path.name for path in (tmp_path / "tiny").iterdir()} == {"a.bin", "sub", verify.NOTE}


def test_a_missing_or_cut_file_is_named(tmp_path: Path, model: CatalogModel) -> None:
    (tmp_path / "tiny" / "a.bin").write_bytes(b"a")
    with pytest.raises(ModelError, match=r"a\.bin has 1 bytes where 5,000,000"):
        verify.require(model, tmp_path)
    (tmp_path / "tiny" / "a.bin").unlink()
    with pytest.raises(ModelError, match=r"a\.bin is missing"):
        verify.require(model, tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_pipe_in_the_place_of_a_file_does_not_hang(tmp_path: Path) -> None:
    model = a_model(a_file("a.bin", b"a", size=False))
    (tmp_path / "tiny").mkdir()
    os.mkfifo(tmp_path / "tiny" / "a.bin")
    with pytest.raises(ModelError, match="can't be read"):
        verify.require(model, tmp_path)


def test_a_check_can_be_stopped(tmp_path: Path, model: CatalogModel) -> None:
    cancel = threading.Event()
    checking = verify.check(model, tmp_path, cancel=cancel)
    next(checking)
    cancel.set()
    with pytest.raises(CancelledError):
        next(checking)
    assert verify.state(model, tmp_path) is None


def test_a_model_that_this_version_cannot_run_is_refused_with_the_reason(tmp_path: Path) -> None:
    model = dataclasses.replace(installed(tmp_path), runnable=False, reason="It speaks in verse.")
    with pytest.raises(ModelError, match="It speaks in verse"):
        verify.require(model, tmp_path)
