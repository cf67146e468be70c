"""kill -9 and full disks: what was acknowledged is there, once, and everything agrees."""

import contextlib
import os
import random
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.documents import Status
from desktop.errors import VaultError
from desktop.vault.disk import database_errors, migrations
from desktop.vault.disk.database import Database
from desktop.vault.vault import Vault
from tests.end_to_end import vault_writer
from tests.end_to_end.vault_writer import MATTER, document, sha256, store
from tests.unit.vault_support import is_consistent

PHRASE = "correct horse battery staple"


class Writer:
    """The program to be killed, and the lines it has printed."""

    def __init__(self, folder: Path, code: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.vault_writer", str(folder), code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run_and_kill(self, seed: int, seconds: float, lines_before: int = 1) -> list[str]:
        """Start a victim and kill it ``seconds`` after it has said so many lines. The first is
        "open"."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{seed}\n")
        self.process.stdin.flush()
        word, pid = self._line().split()
        assert word == "pid"
        lines: list[str] = []
        killer = threading.Timer(seconds, _kill, [int(pid)])
        if lines_before == 0:
            killer.start()
        while (line := self._line()) != "ended":
            assert not line.startswith("refused"), line
            lines.append(line)
            if len(lines) == lines_before:
                killer.start()
        killer.cancel()
        if killer.ident is not None:
            killer.join()
        return lines

    def _line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.endswith("\n"), "the writer ended by itself"
        return line.strip()

    def end(self) -> None:
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()
        self.process.wait(10)


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Path, str, Writer]]:
    """A vault with one empty matter, its recovery code, and a program that works on it."""
    folder = tmp_path / "vault"
    vault, code = Vault.create(folder, passphrase=PHRASE, use_keychain=False)
    vault.library.add_matter(MATTER)
    vault.close()
    writer = Writer(folder, code)
    yield folder, code, writer
    writer.end()


def check(folder: Path, code: str, expected: dict[str, int], doubtful: set[str]) -> None:
    """The vault holds every acknowledged document in its acknowledged version, once. What was
    being done when the process died (``doubtful``) is there as before or as after."""
    with contextlib.closing(Vault.open(folder, recovery_code=code)) as vault:
        assert vault.warnings == ()
        is_consistent(vault.library)
        held = {each.path: each for each in vault.library.documents(MATTER)}
        assert len(held) == len(vault.library.documents(MATTER)), "a path is there twice"
        for name, version in expected.items():
            assert name in held or name in doubtful, f"{name} is lost"
            if name not in doubtful:
                assert held[name].sha256 == sha256(document(name, version))
                assert vault.library.text(held[name].id) == document(name, version).text
        for name in held.keys() - expected.keys() - doubtful:
            pytest.fail(f"{name} is there, and nobody stored it")
        found = [p.doc for p in vault.library.match(MATTER, f'"{MATTER}"', 5)]
        assert found == []


def after(lines: list[str], expected: dict[str, int]) -> set[str]:
    """Take the acknowledged steps into ``expected``; returns what was under way at the end."""
    under_way: set[str] = set()
    for line in lines[1:]:
        word, name, *version = line.split()
        if word in {"storing", "removing"}:
            under_way = {name}
            continue
        under_way = set()
        if word == "stored":
            expected[name] = int(version[0])
        else:
            expected.pop(name, None)
    return under_way


def kill_again_and_again(
    made: tuple[Path, str, Writer], kills: int, *, seed: int, check_every: int
) -> int:
    folder, code, writer = made
    rng = random.Random(seed)
    expected: dict[str, int] = {}
    acknowledged = 0
    doubtful: set[str] = set()
    for kill in range(kills):
        lines = writer.run_and_kill(kill, rng.random() * 0.04, rng.randint(1, 25))
        acknowledged += sum(line.startswith(("stored", "removed")) for line in lines)
        fresh = after(lines, expected)
        # What was in doubt and has been done again since is certain.
        doubtful = (doubtful - {line.split()[1] for line in lines[1:]}) | fresh
        if kill % check_every == 0 or kill == kills - 1:
            check(folder, code, expected, doubtful)
    return acknowledged


def test_30_kills_lose_and_double_nothing(made: tuple[Path, str, Writer]) -> None:
    assert kill_again_and_again(made, 30, seed=1, check_every=5) > 100


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_200_kills_lose_and_double_nothing(made: tuple[Path, str, Writer]) -> None:
    assert kill_again_and_again(made, 200, seed=2, check_every=10) > 1000


def migrate_and_kill(
    made: tuple[Path, str, Writer], kills: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Kill a program that brings the vault forward by several steps. Each step is there whole or
    not at all, and the next opening goes on."""
    folder, code, writer = made
    with contextlib.closing(Vault.open(folder, recovery_code=code)) as vault:
        for number in range(30):
            store(vault.library, f"n{number}", number)
    rng = random.Random(3)
    steps = 0
    for _ in range(kills):
        steps += 2
        lines = writer.run_and_kill(-steps, rng.random() * 0.15, lines_before=0)
        with monkeypatch.context() as patched:
            patched.setattr(migrations, "MIGRATIONS", vault_writer.longer(steps))
            with contextlib.closing(Vault.open(folder, recovery_code=code)) as vault:
                with vault.database.reader() as connection:
                    rows = connection.execute("SELECT name FROM migrations").fetchall()
                    assert len(rows) == len(migrations.MIGRATIONS)
                    for number in range(steps):
                        (count,) = connection.execute(
                            f"SELECT count(*) FROM later_{number}"  # noqa: S608 - a number
                        ).fetchone()
                        assert count == 30
                vault.database.verify()
                assert len(vault.library.documents(MATTER)) == 30
        assert lines[-1:] in ([], ["open"], ["closed"])


def test_kills_while_migrating(
    made: tuple[Path, str, Writer], monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate_and_kill(made, 6, monkeypatch)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_50_kills_while_migrating(
    made: tuple[Path, str, Writer], monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate_and_kill(made, 50, monkeypatch)


# ---------------------------------------------------------------------------------- full disks


class SmallDisk:
    """A folder that can be full: a file system of 3 MB where this test may mount one (as root),
    else one in which this process may not let a file grow."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        options = ["-t", "tmpfs", "-o", "size=3m,mode=700"]
        command = ["mount", *options, "none", str(folder)]
        self.is_mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0

    def fill(self, leave: int = 0) -> None:
        """Leave that many bytes free."""
        if not self.is_mounted:
            largest = max((p.stat().st_size for p in self.folder.rglob("*")), default=0)
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest + leave, self._limits[1]))
            return
        state = os.statvfs(self.folder)
        free = state.f_bavail * state.f_frsize
        with contextlib.suppress(OSError), (self.folder / "filler").open("wb") as stream:
            stream.write(b"\1" * (free - leave))

    def free(self) -> None:
        """Give the room back."""
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)
        (self.folder / "filler").unlink(missing_ok=True)

    def names(self) -> set[str]:
        return {path.name for path in self.folder.iterdir()} - {"filler"}

    def end(self) -> None:
        self.free()
        if self.is_mounted:
            subprocess.run(["umount", str(self.folder)], check=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    small = SmallDisk(folder)
    yield small
    small.end()
    signal.signal(signal.SIGXFSZ, before)


def finished(vault: Vault) -> set[str]:
    documents = vault.library.documents(MATTER)
    return {document.path for document in documents if document.status is Status.INDEXED}


def test_a_full_disk_gives_a_clear_message_and_loses_nothing(disk: SmallDisk) -> None:
    folder = disk.folder / "vault"
    vault, code = Vault.create(folder, passphrase=PHRASE, use_keychain=False)
    expected: dict[str, int] = {}
    with contextlib.closing(vault):
        vault.library.add_matter(MATTER)
        disk.fill(leave=900_000)
        with pytest.raises(VaultError) as caught:  # noqa: PT012 - the last of many fails
            for number in range(1000):
                store(vault.library, f"n{number}", number)
                expected[f"n{number}"] = number
        assert caught.value.title in {"The disk is full", database_errors.REFUSED[1]}
        assert len(expected) > 3
        # Reading goes on while nothing can be written.
        assert finished(vault) == expected.keys()
        assert [p.doc for p in vault.library.match(MATTER, "n1v1", 5)][:1] == ["n1"]
    # It was closed while the disk was full. Opening it needs no room.
    with contextlib.closing(Vault.open(folder, recovery_code=code)) as vault:
        assert finished(vault) == expected.keys()
        assert vault.warnings == ()
        disk.free()
        store(vault.library, "after", 1)
    check(folder, code, {"after": 1} | expected, doubtful={f"n{len(expected)}"})


def test_a_disk_that_is_full_from_the_start_makes_no_vault(disk: SmallDisk) -> None:
    disk.fill(leave=20_000)
    with pytest.raises(VaultError):
        Vault.create(disk.folder / "vault", passphrase=PHRASE, use_keychain=False)
    assert disk.names() == set()
    disk.free()
    vault, _ = Vault.create(disk.folder / "vault", passphrase=PHRASE, use_keychain=False)
    vault.close()


def test_a_copy_that_does_not_fit_leaves_the_vault_and_the_last_copy(disk: SmallDisk) -> None:
    vault, _ = Vault.create(disk.folder / "vault", passphrase=PHRASE, use_keychain=False)
    with contextlib.closing(vault):
        vault.library.add_matter(MATTER)
        target = disk.folder / "copy.db"
        vault.database.copy_to(target)
        good = target.read_bytes()
        for number in range(5):
            store(vault.library, f"n{number}", number)
        vault.database.checkpoint()
        disk.fill(leave=-4096 if not disk.is_mounted else 100_000)
        with pytest.raises(VaultError):
            vault.database.copy_to(target)
        assert target.read_bytes() == good
        assert disk.names() == {"vault", "copy.db"}
        vault.database.verify()
        disk.free()
        vault.database.copy_to(target)
    with contextlib.closing(Database(target, vault_key(vault))) as copy:
        copy.verify()


def vault_key(vault: Vault) -> bytes:
    """The key of a closed vault, from its passphrase."""
    again = Vault.open(vault.folder, passphrase=PHRASE)
    key = again.keys.key()
    again.close()
    return key


# --------------------------------------------------------------------------- two programs at once


def test_two_programs_take_turns_on_one_vault(made: tuple[Path, str, Writer]) -> None:
    folder, code, writer = made
    vault = Vault.open(folder, recovery_code=code)
    assert writer.process.stdin is not None
    writer.process.stdin.write("1\n")
    writer.process.stdin.flush()
    assert writer._line().startswith("pid")
    assert f"process {os.getpid()}" in writer._line()
    assert writer._line() == "ended"
    vault.close()
    assert writer.run_and_kill(1, 0.1)[0] == "open"
    began = time.monotonic()
    Vault.open(folder, recovery_code=code).close()
    assert time.monotonic() - began < 5
