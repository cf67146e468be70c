"""One owner at a time, whoever comes first and however the last one ended."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import VaultError, VaultInUseError
from desktop.vault.disk.lockfile import NAME, LockFile, owner

# Takes the lock, says so, and holds it until its input closes.
HOLDER = """
import sys
from pathlib import Path
from desktop.errors import VaultInUseError
from desktop.vault.disk.lockfile import LockFile
for line in sys.stdin:
    try:
        lock = LockFile(Path(line.strip()))
        lock.mark(is_open=True)
        print("owner", flush=True)
    except VaultInUseError as error:
        print(error, flush=True)
        continue
    sys.stdin.readline()
    lock.mark(is_open=False)
    lock.release()
    print("released", flush=True)
"""


class Holder:
    """A child process that can be told to take a lock."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", HOLDER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def tell(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")

    def hear(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()


def test_the_second_is_told_who_the_first_is(tmp_path: Path) -> None:
    lock = LockFile(tmp_path)
    with pytest.raises(VaultInUseError, match=f"process {os.getpid()}, since "):
        LockFile(tmp_path)
    lock.release()
    lock.release()
    LockFile(tmp_path).release()


def test_a_lock_that_is_only_looked_at_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looking = LockFile(tmp_path)
    monkeypatch.setattr("desktop.vault.disk.lockfile.time.sleep", lambda _: looking.release())
    LockFile(tmp_path).release()


def test_another_process_is_kept_out_and_named(tmp_path: Path) -> None:
    holder = Holder()
    try:
        holder.tell(str(tmp_path))
        assert holder.hear() == "owner"
        with pytest.raises(VaultInUseError, match=f"process {holder.process.pid}"):
            LockFile(tmp_path)
        holder.tell("release")
        assert holder.hear() == "released"
        lock = LockFile(tmp_path)
        assert not lock.left_open
        lock.release()
    finally:
        holder.end()


def test_a_killed_owner_leaves_a_free_lock_and_a_mark(tmp_path: Path) -> None:
    holder = Holder()
    try:
        holder.tell(str(tmp_path))
        assert holder.hear() == "owner"
        os.kill(holder.process.pid, signal.SIGKILL)
        holder.process.wait()
        lock = LockFile(tmp_path)
        assert lock.left_open
        lock.mark(is_open=False)
        lock.release()
        lock = LockFile(tmp_path)
        assert not lock.left_open
        lock.release()
    finally:
        holder.end()


def test_100_races_have_one_owner_each(tmp_path: Path) -> None:
    holders = [Holder() for _ in range(4)]
    try:
        for race in range(100):
            folder = tmp_path / f"{race}"
            folder.mkdir()
            for holder in holders:
                holder.tell(str(folder))
            answers = [holder.hear() for holder in holders]
            owners = [index for index, answer in enumerate(answers) if answer == "owner"]
            assert len(owners) == 1, answers
            winner = holders[owners[0]]
            for index, answer in enumerate(answers):
                # Whoever lost names the winner, or came before it had written its name.
                assert index == owners[0] or "The vault is open already" in answer
            winner.tell("release")
            assert winner.hear() == "released"
    finally:
        for holder in holders:
            holder.end()


@pytest.mark.skipif(sys.platform == "win32", reason="locks bytes instead")
def test_who_is_told_to_lock_is_never_a_former_owner(tmp_path: Path) -> None:
    import fcntl

    former = LockFile(tmp_path)
    assert owner(tmp_path) == os.getpid()
    former.release()
    assert owner(tmp_path) is None
    # The moment between taking the lock and naming oneself.
    handle = os.open(tmp_path / NAME, os.O_RDWR)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        assert owner(tmp_path) is None
    finally:
        os.close(handle)
    holder = Holder()
    try:
        holder.tell(str(tmp_path))
        assert holder.hear() == "owner"
        assert owner(tmp_path) == holder.process.pid
    finally:
        holder.end()


def test_the_id_of_an_owner_that_crashed_is_nobodys(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    lock = LockFile(tmp_path)
    for text in (f'{{"pid": {gone.pid}, "open": true}}', '{"pid": 1e999}', "{}"):
        (tmp_path / NAME).write_text(text)
        assert owner(tmp_path) is None
    lock.release()


def test_a_child_process_does_not_inherit_the_lock(tmp_path: Path) -> None:
    lock = LockFile(tmp_path)
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        lock.release()
        LockFile(tmp_path).release()
    finally:
        child.kill()
        child.communicate()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"pid": "x"}', "\0" * 128, '{"open": 1}'])
def test_what_the_file_says_does_not_matter_to_who_gets_it(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text)
    lock = LockFile(tmp_path)
    assert lock.left_open == (text == '{"open": 1}')
    with pytest.raises(VaultInUseError):
        LockFile(tmp_path)
    lock.release()


def test_a_torn_text_of_the_owner_still_gives_a_message(tmp_path: Path) -> None:
    lock = LockFile(tmp_path)
    (tmp_path / NAME).write_text('{"pid": 1e999, "started": "never"}')
    with pytest.raises(VaultInUseError, match="another process"):
        LockFile(tmp_path)
    lock.release()


def test_a_folder_that_refuses_writing_gives_a_clear_message(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="refuses writing"):
        LockFile(tmp_path / "missing")


def test_the_lock_file_is_private(tmp_path: Path) -> None:
    lock = LockFile(tmp_path)
    assert (tmp_path / NAME).stat().st_mode & 0o777 == 0o600
    lock.release()
