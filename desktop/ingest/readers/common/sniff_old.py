"""Files of old office programs and of such as keep their format to themselves: named, with what
they can be saved as, by their first bytes, their streams, their parts or their first element."""

import re
from collections.abc import Iterable

from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons

_Convert = tuple[str, str]
_WORD: _Convert = (reasons.WORD_OF_OLD, reasons.AS_WORD)
_POWERPOINT: _Convert = (reasons.POWERPOINT_OF_OLD, reasons.AS_POWERPOINT)
_PERFECT: _Convert = (reasons.WORD_PERFECT, reasons.AS_WORD)
_WORKS: _Convert = (reasons.WORKS, reasons.AS_WORD)
_WRITE: _Convert = (reasons.WRITE, reasons.AS_WORD)
_LOTUS: _Convert = (reasons.LOTUS, reasons.AS_EXCEL)
_STAR: _Convert = (reasons.STAR_OFFICE, reasons.AS_OPEN_DOCUMENT)
_PUBLISHER: _Convert = (reasons.PUBLISHER, reasons.AS_PDF)
_VISIO: _Convert = (reasons.VISIO_OF_OLD, reasons.AS_VISIO)
_IWORK: _Convert = (reasons.IWORK, reasons.AS_PDF)

# Word for the Macintosh (3, 4 and 5), for Windows 1 and 2; WordPerfect 5 and later; Works for DOS;
# Write, whose files Word for DOS makes too; Lotus 1-2-3, releases 2 and 3.
_HEADS: tuple[tuple[bytes, _Convert], ...] = (
    *((head, _WORD) for head in (b"\xfe\x37\x00\x1c", b"\xfe\x37\x00\x23", b"\xfe\x34\x00\0")),
    *((head, _WORD) for head in (b"\x9b\xa5\x21\0", b"\xdb\xa5\x2d\0")),
    (b"\xffWPC", _PERFECT),
    (b"\x01\xfe\x01\0\0\0", _WORKS),
    *((bytes([first, 0xBE, 0, 0, 0, 0xAB]), _WRITE) for first in (0x31, 0x32)),
    (b"\0\0\x02\0\x06\x04\x06\0", _LOTUS),
    (b"\0\0\x1a\0\0\x10\x04\0", _LOTUS),
)
# By streams of a compound file, in lower case; "text_content" is one of PowerPoint 95.
_STREAMS: tuple[tuple[str, _Convert], ...] = (
    ("starwriterdocument", _STAR),
    ("starcalcdocument", _STAR),
    ("stardrawdocument", _STAR),
    ("stardrawdocument3", _STAR),
    ("starimpressdocument", _STAR),
    ("starmathdocument", _STAR),
    ("starchartdocument", _STAR),
    ("pp40", _POWERPOINT),
    ("text_content", _POWERPOINT),
    ("quill", _PUBLISHER),
    ("\x03internal", _PUBLISHER),
    ("visiodocument", _VISIO),
    ("mm", _WORKS),
    ("matost", _WORKS),
)
# Works 4 and later call their text so; so may others, but not beside the name alone.
_WORKS_TEXT = "contents"
_OF_WORKS = frozenset({_WORKS_TEXT, "spelling", "\x01compobj", "\x05summaryinformation"})
_BINARY_EXCEL = "xl/workbook.bin"
_OF_IWORK = frozenset({"index/document.iwa", "index.apxl", "index.apxl.gz"})
# Such a name others have too, but not beside one of these: "index.xml" beside "metadata/" is how
# files are handed over to courts and archives.
_INDEXES = frozenset({"index.zip", "index.xml", "index.xml.gz"})
_BESIDE = ("quicklook/", "thumbs/", "buildversionhistory.plist")
_PACKED_INDEX = "index.zip"
_OLD_MEDIA = "vnd.sun.xml"
# The first element of an XML file, which may stand behind remarks and processing instructions.
_ROOT = re.compile(
    r"\s*(?:(?><\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*>)\s*)*+<([\w:]+)([^>]*)", re.DOTALL
)
_OF_WORKBOOKS = "urn:schemas-microsoft-com:office:spreadsheet"


def refuse_by_head(head: bytes) -> None:
    """Raise the reason for a file that begins so."""
    for magic, what in _HEADS:
        if head.startswith(magic):
            raise _error(what)


def refuse_by_streams(names: Iterable[str]) -> None:
    """Raise the reason for a compound file with these streams, in lower case."""
    known = set(names)
    for stream, what in _STREAMS:
        if stream in known:
            raise _error(what)
    if _WORKS_TEXT in known and known <= _OF_WORKS:
        raise _error(_WORKS)


def refuse_by_parts(names: Iterable[str]) -> None:
    """Raise the reason for an archive with these parts."""
    known = [name.lower() for name in names]
    if _BINARY_EXCEL in known:
        raise _error((reasons.EXCEL_BINARY, reasons.AS_EXCEL))
    beside = (*_BESIDE, "metadata/") if _PACKED_INDEX in known else _BESIDE
    old = not _INDEXES.isdisjoint(known) and any(name.startswith(beside) for name in known)
    if old or not _OF_IWORK.isdisjoint(known):
        raise _error(_IWORK, reasons.NOT_DOCUMENTED)


def refuse_by_media(told: str) -> None:
    """Raise the reason for a package whose media type this is."""
    if _OLD_MEDIA in told:
        raise _error(_STAR)


def refuse_by_root(text: str) -> None:
    """Raise the reason for an XML file that begins so: its source would read as its text."""
    if not text.lstrip("\ufeff \t\r\n").startswith("<") or (found := _ROOT.match(text)) is None:
        return
    prefix, _, name = found[1].rpartition(":")
    if name == "abiword":
        raise _error((reasons.ABIWORD, reasons.AS_WORD))
    if name == "wordDocument" and prefix:
        raise _error((reasons.WORD_XML, reasons.AS_WORD))
    if name == "Workbook" and _OF_WORKBOOKS in found[2]:
        raise _error((reasons.EXCEL_XML, reasons.AS_EXCEL))


def _error(what: _Convert, why: str = reasons.NO_SOUND_READER) -> ReadingError:
    return reasons.convert_first(*what, why)
