"""The bytes that a document was read from: kept in the vault, on the disk, or in another file."""

import hashlib
from pathlib import Path

from desktop.documents import Document
from desktop.errors import NotFoundError, ReadingError, reading_reason
from desktop.ingest.reader_process.reading import Readers
from desktop.vault.library import Library

_NOT_THERE = (FileNotFoundError, NotADirectoryError)


def bytes_of(library: Library, readers: Readers, document: Document) -> bytes:
    """The bytes that were indexed, wherever they are found first: in the vault, at the document's
    place, or at that of another document of the same bytes; those of an attachment are taken out
    of the file that it lies in. Raises ReadingError, whose message says what to do, when the file
    is not there any more or has changed."""
    problem: ReadingError | None = None
    for place in library.places(document.id):
        try:
            return _bytes_at(library, readers, place, document.sha256)
        except ReadingError as error:
            problem = problem or error
    raise problem or _gone()


def _bytes_at(library: Library, readers: Readers, place: Document, sha256: str) -> bytes:
    try:
        kept = library.original(place.id)
    except NotFoundError:
        kept = None
    if kept is not None:
        return kept
    above = library.ancestors(place.id)
    if not above:
        return _unchanged(Path(place.path), sha256)
    root = above[0]
    found = library.original(root.id) or _unchanged(Path(root.path), root.sha256)
    # Step by step: each file on the way may have a password of its own.
    for outer, inner in zip(above, (*above[1:], place), strict=True):
        names = [outer.path, inner.path.removeprefix(f"{outer.path}/")]
        password = library.beside.password(outer.matter, outer.sha256)
        found = readers.inner(found, names, password=password)
    if hashlib.sha256(found).hexdigest() != sha256:
        raise _changed()
    return found


def _unchanged(path: Path, sha256: str) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise (_gone() if isinstance(error, _NOT_THERE) else _unreadable(error)) from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise _changed()
    return data


def _gone() -> ReadingError:
    return ReadingError(
        "The original is not there any more",
        "Its text is kept as it was. Put the file back or add it from its new place.",
    )


def _unreadable(error: OSError) -> ReadingError:
    return ReadingError(
        "The original can't be read", f"{reading_reason(error)} Its text is kept as it was."
    )


def _changed() -> ReadingError:
    return ReadingError(
        "The file has changed since it was read",
        "Its text is kept as it was. Add the file again to read the new one.",
    )
