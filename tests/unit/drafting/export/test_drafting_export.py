"""An export is whole or did not happen; what was there before survives every failure."""

import errno
import os
import resource
import stat
import sys
from pathlib import Path

import pytest

from desktop.drafting.export import docx_export
from desktop.errors import DraftingError

OLD = b"the old file"
NEW = b"PK new content " * 4096


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "agreement.docx"
    path.write_bytes(OLD)
    return path


def left_alone(target: Path) -> bool:
    """The old file is as it was, and nothing lies beside it."""
    return target.read_bytes() == OLD and list(target.parent.iterdir()) == [target]


def test_a_new_file_has_the_users_own_permissions(tmp_path: Path) -> None:
    old_mask = os.umask(0o027)
    try:
        docx_export.save(NEW, tmp_path / "new.DOCX")
    finally:
        os.umask(old_mask)
    assert (tmp_path / "new.DOCX").read_bytes() == NEW
    assert stat.S_IMODE((tmp_path / "new.DOCX").stat().st_mode) == 0o640
    assert len(list(tmp_path.iterdir())) == 1


def test_an_old_file_is_replaced_and_keeps_its_permissions(target: Path) -> None:
    target.chmod(0o604)
    docx_export.save(NEW, target)
    assert target.read_bytes() == NEW
    assert stat.S_IMODE(target.stat().st_mode) == 0o604
    assert list(target.parent.iterdir()) == [target]


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    real = tmp_path / "there" / "agreement.docx"
    real.write_bytes(OLD)
    (tmp_path / "link.docx").symlink_to(real)
    docx_export.save(NEW, tmp_path / "link.docx")
    assert (tmp_path / "link.docx").is_symlink()
    assert real.read_bytes() == NEW


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limit to set")
def test_a_write_that_the_system_cuts_off_leaves_the_old_file(target: Path) -> None:
    """A real refusal by the kernel, in the middle of the bytes, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(DraftingError, match="larger than"):
            docx_export.save(NEW, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert left_alone(target)


@pytest.mark.parametrize(
    ("step", "number", "reason"),
    [
        ("fsync", errno.ENOSPC, "no space left"),
        ("fsync", errno.EDQUOT, "quota"),
        ("fsync", errno.EIO, "fault"),
        ("replace", errno.EACCES, "open in another program"),
        ("open", errno.EROFS, "only be read"),
        ("open", errno.EACCES, "may not write here"),
        ("open", errno.ENODEV, "drive is not there any more"),
        ("fsync", errno.ESTALE, "drive is not there any more"),
        ("open", 12345, "refused"),
    ],
)
def test_every_failing_step_leaves_the_old_file(
    target: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, reason: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number), "/canary7421")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(DraftingError, match=reason) as caught:
        docx_export.save(NEW, target)
    monkeypatch.undo()
    # Reports, lists and certificates are saved by it too.
    assert caught.value.title == "The file was not saved"
    assert "canary7421" not in str(caught.value)
    assert left_alone(target)


def test_a_stop_in_the_middle_leaves_the_old_file(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        docx_export.save(NEW, target)
    monkeypatch.undo()
    assert left_alone(target)


def test_bytes_are_on_the_disk_before_the_name_changes(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, os.replace

    def note_fsync(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        fsync(handle)

    def note_replace(source: Path, out: Path) -> None:
        steps.append("replace")
        assert Path(source).parent == target.parent
        assert Path(source).read_bytes() == NEW
        assert target.read_bytes() == OLD
        replace(source, out)

    monkeypatch.setattr(os, "fsync", note_fsync)
    monkeypatch.setattr(os, "replace", note_replace)
    docx_export.save(NEW, target)
    assert steps == ["file", "replace", "folder"]


def test_the_kernels_own_refusals(tmp_path: Path) -> None:
    (tmp_path / "folder.docx").mkdir()
    (tmp_path / "file").write_bytes(OLD)
    (tmp_path / "loop.docx").symlink_to(tmp_path / "loop.docx")
    os.mkfifo(tmp_path / "pipe.docx")
    for name, reason in (
        ("folder.docx", "A folder has this name"),
        ("pipe.docx", "device"),
        ("nowhere/new.docx", "folder does not exist"),
        ("file/new.docx", "folder does not exist"),
        ("loop.docx", "not a path|refused"),
        ("nul\x00.docx", "not a path"),
        (f"{'x' * 300}.docx", "name is too long"),
    ):
        with pytest.raises(DraftingError, match=reason):
            docx_export.save(NEW, tmp_path / name)
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"folder.docx", "file", "loop.docx", "pipe.docx"}


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="Linux only")
def test_a_place_where_nobody_may_write() -> None:
    with pytest.raises(DraftingError, match=r"folder does not exist|may not write|only be read"):
        docx_export.save(NEW, Path("/proc/agreement.docx"))


@pytest.mark.parametrize("name", ["agreement", "agreement.pdf", "agreement.docx.exe", ".docx"])
def test_the_name_must_say_what_it_is(tmp_path: Path, name: str) -> None:
    with pytest.raises(DraftingError, match=r"ends with \.docx"):
        docx_export.save(NEW, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_write_protected_files_and_folders(target: Path) -> None:
    target.chmod(0o444)
    with pytest.raises(DraftingError, match="write-protected"):
        docx_export.save(NEW, target)
    target.chmod(0o644)
    target.parent.chmod(0o555)
    try:
        with pytest.raises(DraftingError, match="may not write here"):
            docx_export.save(NEW, target)
    finally:
        target.parent.chmod(0o755)
    assert left_alone(target)
