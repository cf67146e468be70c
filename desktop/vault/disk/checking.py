"""Whether every page of a database is as it was written."""

import threading
from collections.abc import Iterable
from pathlib import Path

from desktop.errors import check_cancelled
from desktop.vault.disk.cipher_pages import PAGE, SALT, PageCipher, page_of

# SQLite never writes the page at 1 GiB: its locks lie there (https://www.sqlite.org/fileformat.html,
# section 1.3).
_LOCK_PAGE = (1 << 30) // PAGE + 1
_PAGES_AT_ONCE = 256


def altered_pages(
    path: Path, key: bytes, cancel: threading.Event | None, among: Iterable[int] | None = None
) -> list[int]:
    """The pages whose HMAC does not fit, counted from 1; of all, or of those in ``among``. A page
    that the file's end cuts off is one. Raises CancelledError, OSError."""
    with path.open("rb") as stream:
        cipher = PageCipher(key, stream.read(SALT))
        if among is not None:
            return [page for page in among if not _is_genuine(cipher, page, page_of(stream, page))]
        found = []
        page = 1
        stream.seek(0)
        while data := stream.read(_PAGES_AT_ONCE * PAGE):
            check_cancelled(cancel)
            for at in range(0, len(data), PAGE):
                if not _is_genuine(cipher, page, data[at : at + PAGE]):
                    found.append(page)
                page += 1
    return found


def _is_genuine(cipher: PageCipher, page: int, data: bytes) -> bool:
    return page == _LOCK_PAGE or (len(data) == PAGE and cipher.is_genuine(page, data))
