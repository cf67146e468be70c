"""The readers of office formats, by kind."""

import struct
import threading
from collections.abc import Callable
from dataclasses import replace

from desktop.documents import PageImage
from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office import locked_office, old_pictures, package_pictures, pictures
from desktop.ingest.readers.opendocument import flat, odt
from desktop.ingest.readers.rtf import rtf
from desktop.ingest.readers.sheets import csv_table, ods, xls, xls_pictures, xlsx
from desktop.ingest.readers.slides import odp, ppt, ppt_pictures, pptx
from desktop.ingest.readers.word import doc, doc_pictures

# Those in whose text pictures stand that may hold more of it.
_WITH_PICTURES: dict[Kind, Callable[[bytes, Recognised | None], Reading]] = {
    Kind.XLSX: xlsx.read,
    Kind.ODS: ods.read,
    Kind.ODT: odt.read,
    Kind.ODP: odp.read,
    Kind.PPTX: pptx.read,
    Kind.XLS: xls.read,
    Kind.DOC: doc.read,
    Kind.PPT: ppt.read,
    Kind.RTF: rtf.read,
}
# Where the pictures of those files are that are no packages.
_ALBUMS: dict[Kind, Callable[[bytes], pictures.Album]] = {
    Kind.XLS: xls_pictures.album,
    Kind.DOC: doc_pictures.album,
    Kind.PPT: ppt_pictures.album,
    Kind.RTF: rtf.album,
}
KINDS = frozenset({Kind.CSV, *_WITH_PICTURES})
_DAMAGED = {
    Kind.XLSX: reasons.DAMAGED_SHEET,
    Kind.XLS: reasons.DAMAGED_SHEET,
    Kind.ODS: reasons.DAMAGED_OPEN,
    Kind.ODT: reasons.DAMAGED_OPEN,
    Kind.ODP: reasons.DAMAGED_OPEN,
    Kind.CSV: reasons.BINARY,
    Kind.DOC: reasons.DAMAGED_OLD,
    Kind.PPT: reasons.DAMAGED_OLD,
    Kind.RTF: reasons.DAMAGED_RTF,
    Kind.PPTX: reasons.DAMAGED_SLIDES,
}
# What stumbling over senseless bytes raises. A crash of another kind is told as one. Tests put ()
# here: then it shows whether a library stumbled or a reader of ours.
STUMBLES: tuple[type[Exception], ...] = (
    *(struct.error, ValueError, IndexError, KeyError, TypeError, AssertionError, EOFError),
    *(AttributeError, OverflowError, ZeroDivisionError, OSError, RecursionError),
)


def unwrapped(data: bytes, password: str) -> bytes:
    """What lies in the lock of an office file, as a package: the bytes as they are where it has no
    lock and is no flat file. Raises ReadingError as both do."""
    return flat.packed(locked_office.unlocked(data, password))


def read(
    kind: Kind, data: bytes, step: Callable[[], None], recognised: Recognised | None = None
) -> Reading:
    """Read an office file of this kind; ``recognised`` is what became of the pictures that an
    earlier reading named. Raises ReadingError with the reason."""
    step()
    try:
        if kind in _ALBUMS:
            return _with_unread(kind, data, recognised)
        return csv_table.read(data) if kind is Kind.CSV else _WITH_PICTURES[kind](data, recognised)
    except ReadingError:
        raise
    except STUMBLES:
        # Nothing of the foreign error goes along: its text may quote the document.
        raise reasons.unreadable(_DAMAGED[kind]) from None


def picture(kind: Kind, data: bytes, number: int) -> PageImage:
    """The picture of this number in an office file of this kind as pixels. Raises ReadingError."""
    if kind not in _ALBUMS:
        return package_pictures.draw(data, number)
    try:
        return pictures.draw(_album(kind, data), number)
    except STUMBLES:
        raise reasons.unreadable(_DAMAGED[kind]) from None


class _Held(threading.local):
    """The album of the last file: its pictures are asked for one by one."""

    album: tuple[bytes, pictures.Album] | None = None


_held = _Held()


def _album(kind: Kind, data: bytes) -> pictures.Album:
    if _held.album is None or _held.album[0] is not data:
        _held.album = data, _ALBUMS[kind](data)
    return _held.album[1]


def _with_unread(kind: Kind, data: bytes, recognised: Recognised | None) -> Reading:
    """What was read, and whether the file has pictures where nobody looked for them."""
    unread = old_pictures.unread(data)
    try:
        reading = _WITH_PICTURES[kind](data, recognised)
    except ReadingError as error:
        if unread and error.message == reasons.NO_TEXT and recognised is None:
            raise reasons.unreadable(unread[0]) from None
        raise
    if not unread or reading.pictures:
        return reading
    return replace(reading, problems=(*reading.problems, *unread))
