"""kill -9 while indexing, while a changed archive takes the place of the old one, while the log is
folded in, while the passphrase is changed."""

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.documents import Status
from desktop.errors import VaultLockedError
from desktop.ingest.run.pipeline import add
from desktop.vault.locks import keyslots
from desktop.vault.vault import Vault
from tests.end_to_end.indexing_victim import MATTER, InProcess, Invented
from tests.security.victims import NEW, OLD, QUICK
from tests.unit.vault_support import is_consistent
from tests.unit.zip_support import zipped

_WORDS = ("rent", "lease", "notice", "deposit", "term")


class Victims:
    """Programs that work on one vault, to be killed one after the other."""

    def __init__(self, folder: Path, code: str) -> None:
        self.folder, self.code = folder, code
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.security.victims", str(folder), code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def kill(self, work: str, after: str, times: int, seconds: float) -> list[str]:
        """Start a work, kill it ``seconds`` after it has said a line that begins with ``after`` so
        many times; what it has said."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{work}\n")
        self._process.stdin.flush()
        word, pid = self._line().split()
        assert word == "pid"
        said: list[str] = []
        killer = threading.Timer(seconds, _kill, [int(pid)])
        while (line := self._line()) != "ended":
            assert not line.startswith("refused"), line
            said.append(line)
            times -= line.startswith(after)
            if times == 0:
                killer.start()
                times = -1
        killer.cancel()
        if killer.ident is not None:
            killer.join()
        return said

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line.endswith("\n"), "the program that starts the victims has ended"
        return line.strip()

    def end(self) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        self._process.wait(10)


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


@pytest.fixture
def victims(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Victims]:
    """A vault with one empty matter and a passphrase, and programs that work on it."""
    monkeypatch.setattr(keyslots, "FLOOR", QUICK)
    real = keyslots.wrap_with_passphrase
    monkeypatch.setattr(
        keyslots, "wrap_with_passphrase", lambda vault, phrase, key: real(vault, phrase, key, QUICK)
    )
    vault, code = Vault.create(tmp_path / "vault", passphrase=OLD, use_keychain=False)
    vault.library.add_matter(MATTER)
    vault.close()
    made = Victims(tmp_path / "vault", code)
    yield made
    made.end()


def _opened(victims: Victims) -> "contextlib.closing[Vault]":
    return contextlib.closing(Vault.open(victims.folder, recovery_code=victims.code))


# ------------------------------------------------------------------------------------- indexing


def _files(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        words = random.Random(number).choices(_WORDS, k=60)
        (folder / f"{number:03}.txt").write_text(f"About number {number}. " + " ".join(words))
    return folder


def _kill_indexing(
    victims: Victims, files: Path, kills: int, *, seed: int, check_every: int
) -> int:
    """How many documents were acknowledged in all. Once all are in, the empty vault comes back."""
    rng = random.Random(seed)
    empty = victims.folder.with_name("empty")
    shutil.copytree(victims.folder, empty)
    total, said = 0, set[str]()
    for kill in range(kills):
        lines = victims.kill(f"index {files}", "", rng.randint(1, 9), rng.random() * 0.03)
        fresh = {line for line in lines if line.startswith("/")}
        total += len(fresh - said)
        said |= fresh
        if kill % check_every == 0 or kill == kills - 1 or "closed" in lines:
            _check_indexed(victims, said)
        if "closed" in lines:
            shutil.rmtree(victims.folder)
            shutil.copytree(empty, victims.folder)
            said = set()
    return total


def _check_indexed(victims: Victims, said: set[str]) -> None:
    with _opened(victims) as vault:
        assert vault.warnings == ()
        is_consistent(vault.library)
        documents = vault.library.documents(MATTER)
        assert len({each.path for each in documents}) == len(documents), "a document is doubled"
        held = {each.path: each for each in documents if each.status is Status.INDEXED}
        assert said <= held.keys(), "an acknowledged document is lost"
        for path in said:
            assert vault.library.text(held[path].id).strip() == Path(path).read_text().strip()


def test_12_kills_while_indexing(victims: Victims, tmp_path: Path) -> None:
    files = _files(tmp_path / "files", 60)
    assert _kill_indexing(victims, files, 12, seed=1, check_every=4) > 20


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_200_kills_while_indexing_500_files(victims: Victims, tmp_path: Path) -> None:
    files = _files(tmp_path / "files", 500)
    acknowledged = _kill_indexing(victims, files, 200, seed=2, check_every=10)
    assert acknowledged > 500


# ------------------------------------------------------------------------------ a changed archive

_BEFORE = {"a.txt": b"Old words of a.", "b.txt": b"Words of b.", "c.txt": b"Only in the old one."}
_AFTER = {
    "a.txt": b"Words of b.",
    "b.txt": b"New words of b.",
    "in.zip": zipped({"d.txt": b"Only in the new one.", "e.txt": b"More of the new one."}),
}


def _kill_replacements(victims: Victims, archive: Path, points: int) -> None:
    """Kill at so many points, evenly over the work; what is found then is the old one whole, or
    from some point on the new one whole."""
    archive.write_bytes(zipped(_BEFORE))
    with _opened(victims) as vault:
        list(add(vault.library, InProcess(), Invented(), [archive], MATTER))
        old = _texts(vault)
    archive.write_bytes(zipped(_AFTER))
    whole = victims.folder.with_name("whole")
    shutil.copytree(victims.folder, whole)
    total = int(victims.kill("replace 0", "never", 1, 0)[1].split()[1])
    with _opened(victims) as vault:
        new = _texts(vault)
    assert len(old) == 3
    assert len(new) == 4
    states = []
    for number in range(points):
        shutil.rmtree(victims.folder)
        shutil.copytree(whole, victims.folder)
        lines = victims.kill(f"replace {1 + number * total // points}", "never", 1, 0)
        assert lines == ["open"], "it was not killed"
        with _opened(victims) as vault:
            is_consistent(vault.library)
            found = _texts(vault)
            assert found in (old, new), "neither the old one whole nor the new one whole"
            states.append(found == new)
            list(add(vault.library, InProcess(), Invented(), [archive], MATTER))
            assert _texts(vault) == new
    assert sorted(states) == states
    assert not states[0]


def _texts(vault: Vault) -> set[tuple[str, str]]:
    """What a search finds: path and text of every passage. The vectors have the same passages."""
    library = vault.library
    found = library.match(MATTER, "words OR only OR more OR txt", 100)
    in_all = {
        each.chunk_id for d in library.documents(MATTER) for each in library.passages_of(d.id)
    }
    assert {each.chunk_id for each in found} == in_all
    return {(Path(each.doc).name, each.text) for each in found}


def test_a_changed_archive_killed_at_12_points(victims: Victims, tmp_path: Path) -> None:
    _kill_replacements(victims, tmp_path / "all.zip", 12)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_changed_archive_killed_at_200_points(victims: Victims, tmp_path: Path) -> None:
    _kill_replacements(victims, tmp_path / "all.zip", 200)


# ----------------------------------------------------------------------------------- checkpoints


def _kill_checkpoints(victims: Victims, kills: int, *, seed: int, check_every: int) -> None:
    rng = random.Random(seed)
    stored, removed = set[str](), set[str]()
    for kill in range(kills):
        lines = victims.kill(
            f"checkpoint {kill * 1000}", "checkpoint", rng.randint(1, 6), rng.random() * 0.02
        )
        for line in lines:
            word, _, name = line.partition(" ")
            if word == "stored":
                stored.add(name)
            elif word == "removing":
                stored.discard(name)
            elif word == "removed":
                removed.add(name)
        if kill % check_every == 0 or kill == kills - 1:
            with _opened(victims) as vault:
                assert vault.warnings == ()
                is_consistent(vault.library)
                paths = [each.path for each in vault.library.documents(MATTER)]
            assert len(set(paths)) == len(paths), "a document is doubled"
            assert stored <= set(paths), "an acknowledged document is lost"
            assert not removed & set(paths), "a removed document is back"


def test_6_kills_while_the_log_is_folded_in(victims: Victims) -> None:
    _kill_checkpoints(victims, 6, seed=3, check_every=3)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_50_kills_while_the_log_is_folded_in(victims: Victims) -> None:
    _kill_checkpoints(victims, 50, seed=4, check_every=5)


# ------------------------------------------------------------------------------------ passphrase


def _kill_changes(victims: Victims, points: int) -> None:
    whole = victims.folder.with_name("whole")
    shutil.copytree(victims.folder, whole)
    lines = victims.kill("change 0", "never", 1, 0)
    total = int(next(line for line in lines if line.startswith("lines")).split()[1])
    assert total > points
    opened_with = []
    for number in range(points):
        shutil.rmtree(victims.folder)
        shutil.copytree(whole, victims.folder)
        lines = victims.kill(f"change {1 + number * total // points}", "never", 1, 0)
        assert lines == ["open"], "it was not killed"
        opened_with.append(_which_opens(victims.folder))
    # The old one up to a point, the new one from there on.
    assert sorted(opened_with, reverse=OLD > NEW) == opened_with
    assert set(opened_with) == {OLD, NEW}


def _which_opens(folder: Path) -> str:
    for phrase in (OLD, NEW):
        with contextlib.suppress(VaultLockedError):
            Vault.open(folder, passphrase=phrase).close()
            return phrase
    pytest.fail("neither the old nor the new passphrase opens the vault")


def test_a_passphrase_change_killed_at_10_points(victims: Victims) -> None:
    _kill_changes(victims, 10)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_passphrase_change_killed_at_100_points(victims: Victims) -> None:
    _kill_changes(victims, 100)
