"""A file on its way onto the disk: hashed as it grows, kept when cut, never half in place."""

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from desktop.errors import ModelError, said_later

_BLOCK = 1024 * 1024
# What stays free on the disk: the vault may be on it, and must be able to write.
_SPARE_BYTES = 256 * 1024**2
GOES_ON = said_later("What has arrived is kept; start it again and it goes on where it stopped.")


class PartFile:
    """``target`` with ".part" added to its name. Every method raises ModelError where the disk
    refuses."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._path = target.with_name(target.name + ".part")
        self._digest = hashlib.sha256()
        self.size = 0

    @property
    def sha256(self) -> str:
        """The hash of what is there, in hexadecimal digits."""
        return self._digest.hexdigest()

    @property
    def bytes_on_disk(self) -> int:
        """What an earlier download has left; 0 for nothing."""
        try:
            return self._path.stat().st_size
        except OSError:
            return 0

    @property
    def mark(self) -> tuple[int, int, int]:
        """What tells the file on the disk from another one, or from itself before it changed."""
        with _disk_errors():
            seen = self._path.stat()
        return seen.st_ino, seen.st_size, seen.st_mtime_ns

    def take_up(self) -> Iterator[None]:
        """Hash what an earlier download has left, yielding after each block."""
        with _disk_errors():
            self._target.parent.mkdir(parents=True, exist_ok=True)
            if not self._path.exists():
                return
            stream = self._path.open("rb")
        with stream:
            while block := _read(stream):
                self._digest.update(block)
                self.size += len(block)
                yield

    def blocks(self) -> Iterator[bytes]:
        """What is on the disk, block by block."""
        with _disk_errors():
            stream = self._path.open("rb")
        with stream:
            while block := _read(stream):
                yield block

    def append(self, block: bytes) -> None:
        """Write a block to the end."""
        with _disk_errors(), self._path.open("ab" if self.size else "wb", buffering=0) as stream:
            if stream.write(block) != len(block):
                raise OSError
        self._digest.update(block)
        self.size += len(block)

    def start_over(self) -> None:
        """Delete it."""
        with _disk_errors():
            self._path.unlink(missing_ok=True)
        self._digest = hashlib.sha256()
        self.size = 0

    def check_room(self, total: int) -> None:
        """Raise ModelError if the rest, up to ``total`` bytes, would fill the disk."""
        with _disk_errors():
            free = shutil.disk_usage(self._target.parent).free
        missing = max(0, total - self.size)
        if free < missing + _SPARE_BYTES:
            raise ModelError(
                "There is not enough room on the disk",
                f"{missing / 1e9:.1f} GB are still to come and {free / 1e9:.1f} GB are free. Make "
                f"room and start it again. {GOES_ON}",
            )

    def finish(self) -> None:
        """Give the file its name, in one step."""
        self.move_to(self._target)

    def move_to(self, target: Path) -> None:
        """Give the file another name on the same disk, in one step."""
        with _disk_errors():
            with self._path.open("rb+") as stream:
                os.fsync(stream.fileno())
            self._path.replace(target)


def _read(stream: IO[bytes]) -> bytes:
    with _disk_errors():
        return stream.read(_BLOCK)


@contextlib.contextmanager
def _disk_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ModelError(
            "The model can't be stored",
            "The disk is full or the models folder can't be written to. Make room, or check its "
            f"permissions. {GOES_ON}",
        ) from error
