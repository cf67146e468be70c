"""One process owns a vault: an operating system's lock on vault.lock, held as long as it lives.

The system lets go of the lock when the process ends, however it ends, so a stale file is taken over
by itself. The text inside names the owner for the message to others, and tells the next owner
whether the last one closed the vault.
"""

import contextlib
import json
import os
import sys
import time
from pathlib import Path

from desktop.errors import VaultError, VaultInUseError, disk_reason

NAME = "vault.lock"
# Windows refuses others to read a locked byte, so the locked one lies far behind the text.
_LOCKED_BYTE = 1 << 30
# One write of a fixed length replaces the whole text at once.
_TEXT_BYTES = 128
# Looking whose the lock is takes some microseconds.
_TRIES, _PAUSE_SECONDS = 10, 0.02


class LockFile:
    """The lock on a vault's folder, taken when this is made. ``left_open`` tells that the last
    owner ended between ``mark(is_open=True)`` and ``mark(is_open=False)``.

    Raises VaultInUseError, naming the process that has it; VaultError when the folder refuses.
    """

    def __init__(self, folder: Path) -> None:
        self._handle = _open(folder / NAME)
        self._is_ours = self._is_open = False
        try:
            if not _lock_soon(self._handle):
                raise _in_use(_read(self._handle))
            self._is_ours = True
            self.left_open = self._is_open = bool(_record(_read(self._handle)).get("open"))
            self._started = round(time.time(), 3)
            self.mark(is_open=self.left_open)
        except BaseException:
            self.release()
            raise

    def mark(self, *, is_open: bool) -> None:
        """Note in the file whether the owner has the database open. Raises VaultError."""
        record = {"pid": os.getpid(), "started": self._started, "open": is_open}
        try:
            _write(self._handle, record)
            os.fsync(self._handle)
        except OSError as error:
            raise VaultError(
                "The vault's folder refuses writing",
                f"{disk_reason(error)} Check that you may write there.",
            ) from error
        self._is_open = is_open

    def take_back(self, folder: Path) -> None:
        """The folder's drive was away and is there again: hold the lock on it as before. Raises
        VaultInUseError when another has it; VaultError. Whether another had it meanwhile, the
        database tells."""
        handle = _open(folder / NAME)
        if _is_same(handle, self._handle):
            os.close(handle)
            return
        if not _lock_soon(handle):
            found = _read(handle)
            os.close(handle)
            raise _in_use(found)
        os.close(self._handle)
        self._handle = handle
        self.mark(is_open=self._is_open)

    def release(self) -> None:
        """Let go; a second time does nothing."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            if self._is_ours:
                # Else the next owner would be taken for this process until it has put its own id.
                with contextlib.suppress(OSError):
                    _write(handle, {"open": self._is_open})
            os.close(handle)


def owner(folder: Path) -> int | None:
    """The id of the process that has the vault open, or None."""
    try:
        handle = os.open(folder / NAME, os.O_RDWR | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    try:
        for _ in range(_TRIES):
            if _try_lock(handle):
                return None
            # Who has just taken the lock puts its id in a moment later.
            with contextlib.suppress(KeyError, TypeError, ValueError, OverflowError):
                process = int(_record(_read(handle))["pid"])
                if _is_alive(process):
                    return process
            time.sleep(_PAUSE_SECONDS)
        return None
    finally:
        os.close(handle)


def _is_alive(process: int) -> bool:
    """Whether there is such a process; a crashed owner's id stays in the file."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _open(path: Path) -> int:
    try:
        # Not passed on to child processes: theirs would outlive ours.
        return os.open(path, os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
    except OSError as error:
        raise VaultError(
            "The vault's folder refuses writing",
            f"{disk_reason(error)} Check that you may write there.",
        ) from error


def _is_same(one: int, other: int) -> bool:
    """Whether both are the same file; not where the drive of one is away."""
    try:
        return os.path.sameopenfile(one, other)
    except OSError:
        return False


def _lock_soon(handle: int) -> bool:
    """Take the lock, also when another process has it for the moment in which it looks whose it
    is (``owner``)."""
    for _ in range(_TRIES - 1):
        if _try_lock(handle):
            return True
        time.sleep(_PAUSE_SECONDS)
    return _try_lock(handle)


def _try_lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _write(handle: int, record: dict[str, float]) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(record).encode().ljust(_TEXT_BYTES))


def _read(handle: int) -> bytes:
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, _TEXT_BYTES)


def _record(data: bytes) -> dict[str, float]:
    """What the file says; nothing when it is new or torn."""
    with contextlib.suppress(ValueError):
        record = json.loads(data)
        if isinstance(record, dict):
            return record
    return {}


def _in_use(data: bytes) -> VaultInUseError:
    owner = "another process"
    with contextlib.suppress(KeyError, TypeError, ValueError, OverflowError, OSError):
        record = _record(data)
        began = time.strftime("%H:%M", time.localtime(float(record["started"])))
        owner = f"process {int(record['pid'])}, since {began}"
    return VaultInUseError(
        "The vault is open already", f"It is in use by {owner}. Close it there, then try again."
    )
