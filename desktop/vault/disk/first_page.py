"""A copy of the database's first page, kept beside it.

The first page holds the salt that every page's checksum hangs on, and where the tables are found:
with it damaged, nothing of a sound rest can be read. The copy is the page as SQLCipher encrypted
and sealed it; it holds no document's text. It is brought up to date when the vault is opened and
closed. After a crash it may be older than the rest: then it leads to what can be read, and whether
all of it fits together is for a whole examination to say.
"""

import contextlib
import os
import struct
from pathlib import Path

import numpy as np

from desktop.vault.disk.atomic import fsync_folder, replace_file
from desktop.vault.disk.cipher_pages import PAGE, SALT, PageCipher

NAME = "vault.db-first"
# What stood in the page's place before the copy was put there.
DAMAGED_NAME = "vault.db-first.damaged"
# How many pages after the first are looked at for one that the copy belongs to.
_OTHERS = 64
# Offsets in the first page (https://www.sqlite.org/fileformat2.html, section 1.3): the change
# counter, the file's size in pages, and the change counter for which that size holds.
_CHANGES, _SIZE, _VALID_FOR = 24, 28, 92
_NUMBER = struct.Struct(">I")


def keep(database: Path, key: bytes) -> None:
    """Bring the copy up to date with the file, unless the page there is damaged. Where the disk
    refuses, the older copy stays."""
    copy = database.with_name(NAME)
    with contextlib.suppress(OSError):
        page = _read(database)
        if _is_genuine(page, key) and not (copy.exists() and _read(copy) == page):
            replace_file(copy, page)


def put_back(database: Path, key: bytes) -> bool:
    """Put the copy in the place of a damaged first page; what stood there is kept beside it. False
    when the page is sound, or there is no copy that belongs to this file: nothing is changed then.
    Raises OSError."""
    copy = database.with_name(NAME)
    if not copy.exists():
        return False
    damaged, page = _read(database), _read(copy)
    cipher = PageCipher(key, page[:SALT])
    pages = database.stat().st_size // PAGE
    if _is_genuine(damaged, key) or not _is_genuine(page, key) or not _belongs(database, cipher):
        return False
    replace_file(database.with_name(DAMAGED_NAME), damaged)
    with database.open("r+b") as stream:
        stream.write(_of_size(cipher, page, pages))
        stream.flush()
        os.fsync(stream.fileno())
    fsync_folder(database.parent)
    return True


def _read(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(PAGE)


def _is_genuine(page: bytes, key: bytes) -> bool:
    return len(page) == PAGE and PageCipher(key, page[:SALT]).is_genuine(1, page)


def _belongs(database: Path, cipher: PageCipher) -> bool:
    """Whether one of the pages that follow was written under the copy's salt."""
    with database.open("rb") as stream:
        stream.seek(PAGE)
        for number in range(2, 2 + _OTHERS):
            page = stream.read(PAGE)
            if len(page) == PAGE and cipher.is_genuine(number, page):
                return True
    return False


def _of_size(cipher: PageCipher, page: bytes, pages: int) -> bytes:
    """The page, telling of a file that is as large as this one: SQLite reads no further."""
    plain = bytearray(cipher.decrypt_first(np.frombuffer(page, np.uint8)).tobytes())
    if _NUMBER.unpack_from(plain, _SIZE) == (pages,):
        return page
    _NUMBER.pack_into(plain, _SIZE, pages)
    plain[_VALID_FOR : _VALID_FOR + _NUMBER.size] = plain[_CHANGES : _CHANGES + _NUMBER.size]
    return cipher.seal(1, bytes(plain))
