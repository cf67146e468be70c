"""An indexing run that is killed, whose disk is full, whose drive is pulled, whose vault closes."""

import contextlib
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.documents import Status
from desktop.errors import VaultError
from desktop.events import FileProgress
from desktop.ingest.run.pipeline import add
from desktop.vault.vault import Vault
from tests.end_to_end.indexing_victim import MATTER, InProcess, Invented
from tests.end_to_end.test_vault_crash import PHRASE, SmallDisk, disk
from tests.unit.vault_support import is_consistent
from tests.unit.zip_support import zipped

__all__ = ["disk"]

_VICTIM = "tests.end_to_end.indexing_victim"
_FILES = 12
_INSIDE = 8


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder of texts and two archives, one of them with an archive inside."""
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(_FILES):
        (folder / f"{number:02}.txt").write_text(_text(f"file {number}"))
    inner = zipped({f"{n}.txt": _text(f"inner {n}") for n in range(_INSIDE)})
    outer = {f"{n}.txt": _text(f"outer {n}") for n in range(_INSIDE)}
    (folder / "05 mails.zip").write_bytes(zipped({**outer, "inner.zip": inner}))
    (folder / "11 more.zip").write_bytes(zipped({"a.txt": _text("a"), "b.txt": _text("b")}))
    return folder


_EXPECTED = _FILES + 2 + 2 * _INSIDE + 1 + 2


def _text(name: str) -> str:
    words = random.Random(name).choices(("rent", "lease", "notice", "deposit", "term"), k=300)
    return f"About {name}. " + " ".join(words)


def _resume(vault: Vault, files: Path) -> tuple[list[FileProgress], int]:
    """Go on with what waits; the final events and how many texts were embedded."""
    embedder = Invented()
    waiting = [Path(path) for path in vault.library.waiting(MATTER)]
    events = [
        event
        for event in add(vault.library, InProcess(), embedder, waiting or [files], MATTER)
        if isinstance(event, FileProgress) and event.status.is_final
    ]
    return events, embedder.texts


def _is_whole(vault: Vault) -> None:
    documents = vault.library.documents(MATTER)
    assert len(documents) == _EXPECTED
    assert {document.status for document in documents} == {Status.INDEXED}
    assert vault.library.waiting(MATTER) == []
    is_consistent(vault.library)


@pytest.mark.timeout(120)
def test_killed_again_and_again_it_comes_to_the_end(tmp_path: Path, files: Path) -> None:
    folder = tmp_path / "vault"
    vault, code = Vault.create(folder, passphrase=PHRASE, use_keychain=False)
    vault.library.add_matter(MATTER)
    vault.close()
    rng = random.Random(4)
    said: set[str] = set()
    for _ in range(5):
        victim = subprocess.Popen(
            [sys.executable, "-m", _VICTIM, str(folder), code, str(files)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert victim.stdout is not None
        assert victim.stdout.readline() == "open\n"
        for _ in range(rng.randint(2, 9) + len(said)):
            if line := victim.stdout.readline().strip():
                said.add(line)
        victim.kill()
        victim.wait()
        victim.stdout.close()
        vault = Vault.open(folder, recovery_code=code)
        with contextlib.closing(vault):
            is_consistent(vault.library)
            done = {d.path for d in vault.library.documents(MATTER) if d.status is Status.INDEXED}
            assert said <= done
    vault = Vault.open(folder, recovery_code=code)
    with contextlib.closing(vault):
        kept = vault.library.totals().chunks
        _, embedded = _resume(vault, files)
        _is_whole(vault)
        assert embedded == vault.library.totals().chunks - kept


def test_a_full_disk_stops_the_run_with_a_message_and_it_goes_on(
    disk: SmallDisk, files: Path
) -> None:
    vault, _ = Vault.create(disk.folder / "vault", passphrase=PHRASE, use_keychain=False)
    with contextlib.closing(vault):
        vault.library.add_matter(MATTER)
        disk.fill(leave=120_000)
        told = []
        with pytest.raises(VaultError) as caught:  # noqa: PT012 - the last of many fails
            for event in add(vault.library, InProcess(), Invented(), [files], MATTER):
                if isinstance(event, FileProgress) and event.status.is_final:
                    told.append(event.path)
        assert "full" in f"{caught.value.title} {caught.value.message}".lower()
        disk.free()
        _enlarge(disk)
        done = {d.path for d in vault.library.documents(MATTER) if d.status is Status.INDEXED}
        assert set(told) <= done
        _resume(vault, files)
        _is_whole(vault)


def _enlarge(disk: SmallDisk) -> None:
    """All these texts need more than its 3 MB."""
    if disk.is_mounted:
        command = ["mount", "-o", "remount,size=64m", str(disk.folder)]
        subprocess.run(command, check=True)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made, _ = Vault.create(tmp_path / "vault", passphrase=PHRASE, use_keychain=False)
    made.library.add_matter(MATTER)
    yield made
    made.close()


def test_a_drive_that_is_pulled_and_plugged_in_again(
    vault: Vault, files: Path, tmp_path: Path
) -> None:
    list(add(vault.library, InProcess(), Invented(), [files], MATTER))
    files.rename(tmp_path / "unplugged")
    list(add(vault.library, InProcess(), Invented(), [files], MATTER))
    assert {d.status for d in vault.library.documents(MATTER)} == {Status.MISSING}
    assert vault.library.match(MATTER, "deposit", 5)
    (tmp_path / "unplugged").rename(files)
    embedder = Invented()
    list(add(vault.library, InProcess(), embedder, [files], MATTER))
    assert embedder.texts == 0
    _is_whole(vault)


def test_a_drive_that_is_pulled_in_the_middle(vault: Vault, files: Path, tmp_path: Path) -> None:
    run = add(vault.library, InProcess(), Invented(), [files], MATTER)
    for event in run:
        if isinstance(event, FileProgress) and event.status is Status.INDEXED:
            files.rename(tmp_path / "unplugged")
            break
    assert list(run)
    states = {d.status for d in vault.library.documents(MATTER)}
    assert states <= {Status.INDEXED, Status.MISSING}
    (tmp_path / "unplugged").rename(files)
    list(add(vault.library, InProcess(), Invented(), [files], MATTER))
    _is_whole(vault)


def test_a_vault_that_closes_in_the_middle(tmp_path: Path, files: Path) -> None:
    folder = tmp_path / "vault"
    vault, code = Vault.create(folder, passphrase=PHRASE, use_keychain=False)
    vault.library.add_matter(MATTER)
    run = add(vault.library, InProcess(), Invented(), [files], MATTER)
    for event in run:
        if isinstance(event, FileProgress) and "mails.zip/" in event.path:
            vault.close()
            break
    with pytest.raises(VaultError):
        list(run)
    vault = Vault.open(folder, recovery_code=code)
    with contextlib.closing(vault):
        _resume(vault, files)
        _is_whole(vault)
