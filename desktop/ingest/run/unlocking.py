"""Readers that know passwords: those the vault keeps, and those the user gave for this run."""

import hashlib
import threading
from collections.abc import Sequence
from typing import Protocol

from desktop.documents import Document, ParsedDocument, Status
from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons
from desktop.ingest.run.load import Further
from desktop.vault.library import Library


class ReadsLocked(Protocol):
    """What is needed of ``reading.Readers``."""

    def read(
        self,
        data: bytes,
        name: str,
        cancel: threading.Event | None = None,
        *,
        password: str = "",
    ) -> ParsedDocument:
        """Read and chunk a file. Raises ReadingError and CancelledError."""

    def further(
        self,
        data: bytes,
        name: str,
        first: int,
        cancel: threading.Event | None = None,
        *,
        password: str = "",
    ) -> Further:
        """Attachments of a file from number ``first`` on, and how many come after these."""


class UnlockingReaders:
    """Reads for one matter. A file that turns out to be locked is tried with the password that the
    vault keeps for its bytes, then with the given ones; the one that opens it is kept."""

    def __init__(
        self, readers: ReadsLocked, library: Library, matter: str, given: Sequence[str] = ()
    ) -> None:
        self._readers = readers
        self._library = library
        self._matter = matter
        self._given = tuple(dict.fromkeys(filter(None, given)))

    def read(self, data: bytes, name: str, cancel: threading.Event | None = None) -> ParsedDocument:
        """As ``Readers.read``. Raises ReadingError with reasons.LOCKED if no password is known,
        with WRONG_PASSWORD if none of the known ones opens the file. An archive of which only
        some files are locked is read without these then."""
        without: ParsedDocument | None = None
        locked: ReadingError | None = None
        try:
            without = self._readers.read(data, name, cancel)
        except ReadingError as error:
            if error.message != reasons.LOCKED:
                raise
            locked = error
        if without is not None and reasons.SOME_LOCKED not in without.problems:
            return without
        return self._unlocked(data, name, cancel, without, locked)

    def _unlocked(
        self,
        data: bytes,
        name: str,
        cancel: threading.Event | None,
        without: ParsedDocument | None,
        locked: ReadingError | None,
    ) -> ParsedDocument:
        """Read with the first password that opens it; ``without`` is what shows without one,
        ``locked`` the error if nothing does."""
        sha256 = hashlib.sha256(data).hexdigest()
        known = self._library.beside.password(self._matter, sha256)
        for password in dict.fromkeys((*filter(None, [known]), *self._given)):
            try:
                parsed = self._readers.read(data, name, cancel, password=password)
            except ReadingError as error:
                if not is_locked(error.message):
                    raise
                locked = error
                continue
            if password != known:
                self._library.beside.keep_password(self._matter, sha256, password)
            return parsed
        if without is not None:
            return without
        raise locked or reasons.unreadable(reasons.LOCKED)

    def further(
        self, data: bytes, name: str, first: int, cancel: threading.Event | None = None
    ) -> Further:
        """As ``Readers.further``, with the password that opened the file."""
        known = self._library.beside.password(self._matter, hashlib.sha256(data).hexdigest())
        return self._readers.further(data, name, first, cancel, password=known)


def is_locked(reason: str) -> bool:
    """Whether this is the reason of a file that a password would open."""
    return reason in (reasons.LOCKED, reasons.WRONG_PASSWORD)


def awaits_password(document: Document) -> bool:
    """Whether a password would open the document or more of it."""
    locked = document.status is Status.FAILED and is_locked(document.reason)
    return locked or (document.status is Status.PARTIAL and reasons.SOME_LOCKED in document.reason)
