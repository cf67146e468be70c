"""The readers of office formats, by kind."""

import struct
from collections.abc import Callable
from dataclasses import replace

from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office import locked_office, old_pictures
from desktop.ingest.readers.opendocument import flat, odt
from desktop.ingest.readers.rtf import rtf
from desktop.ingest.readers.sheets import csv_table, ods, xls, xlsx
from desktop.ingest.readers.slides import odp, ppt, pptx
from desktop.ingest.readers.word import doc

_PLAIN: dict[Kind, Callable[[bytes], Reading]] = {
    Kind.XLS: xls.read,
    Kind.CSV: csv_table.read,
    Kind.DOC: doc.read,
    Kind.PPT: ppt.read,
    Kind.RTF: rtf.read,
}
# Those in whose text pictures stand that may hold more of it.
_WITH_PICTURES: dict[Kind, Callable[[bytes, Recognised | None], Reading]] = {
    Kind.XLSX: xlsx.read,
    Kind.ODS: ods.read,
    Kind.ODT: odt.read,
    Kind.ODP: odp.read,
    Kind.PPTX: pptx.read,
}
_PICTURES_UNREAD = frozenset({Kind.DOC, Kind.XLS, Kind.PPT, Kind.RTF})
KINDS = frozenset({*_PLAIN, *_WITH_PICTURES})
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
        if kind in _WITH_PICTURES:
            return _WITH_PICTURES[kind](data, recognised)
        return _with_unread(kind, data)
    except ReadingError:
        raise
    except STUMBLES:
        # Nothing of the foreign error goes along: its text may quote the document.
        raise reasons.unreadable(_DAMAGED[kind]) from None


def _with_unread(kind: Kind, data: bytes) -> Reading:
    """What was read, and whether the file has pictures that nobody looked at."""
    unread = old_pictures.unread(data) if kind in _PICTURES_UNREAD else ()
    try:
        reading = _PLAIN[kind](data)
    except ReadingError as error:
        if unread and error.message == reasons.NO_TEXT:
            raise reasons.unreadable(unread[0]) from None
        raise
    return replace(reading, problems=(*reading.problems, *unread)) if unread else reading
