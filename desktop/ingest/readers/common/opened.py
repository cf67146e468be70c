"""The archive that a file is, opened once: what tells its kind from its parts leaves it open for
what reads them."""

import contextlib
import io
import threading
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

# Loaded when a compound file is: the window's process opens none.
if TYPE_CHECKING:
    import olefile


class _Held(threading.local):
    """What this thread keeps at hand, while it is to."""

    keeps = False
    zip: tuple[bytes, zipfile.ZipFile] | None = None
    ole: "tuple[bytes, olefile.OleFileIO] | None" = None


_held = _Held()


@contextlib.contextmanager
def kept() -> Iterator[None]:
    """Keep the last archive of either sort open until the end of the block."""
    outer, _held.keeps = _held.keeps, True
    try:
        yield
    finally:
        _held.keeps = outer
        if not outer:
            _held.zip = _held.ole = None


def zip_file(data: bytes) -> zipfile.ZipFile:
    """The archive in these bytes. Raises what zipfile does for one that is damaged."""
    if _held.zip is not None and _held.zip[0] is data:
        return _held.zip[1]
    archive = zipfile.ZipFile(io.BytesIO(data))
    if _held.keeps:
        _held.zip = data, archive
    return archive


def ole_file(data: bytes) -> "olefile.OleFileIO":
    """The compound file in these bytes. Raises whatever olefile does for one that is damaged."""
    if _held.ole is not None and _held.ole[0] is data:
        return _held.ole[1]
    import olefile

    archive = olefile.OleFileIO(io.BytesIO(data))
    if _held.keeps:
        _held.ole = data, archive
    return archive
