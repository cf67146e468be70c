"""What kind of file some bytes are. The content decides; the name only tells text formats apart."""

import io
import re
import zipfile
from enum import StrEnum

from desktop.errors import ReadingError
from desktop.ingest.readers import charset, reasons


class Kind(StrEnum):
    """The formats that have a reader."""

    PDF = "pdf"
    DOCX = "docx"
    DOC = "doc"
    ODT = "odt"
    RTF = "rtf"
    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    CSV = "csv"
    PPTX = "pptx"
    PPT = "ppt"
    ODP = "odp"
    EML = "eml"
    MSG = "msg"
    MBOX = "mbox"
    IMAGE = "image"
    ZIP = "zip"


_HEAD = 4096
# A PDF may begin with other bytes: ISO 32000 readers look at the first 1,024.
_PDF_HEAD = 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_SECTOR_SCAN = 64 * 1024 * 1024

# Beginnings of the files that people keep beside their documents. (offset, bytes, plural name)
_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n", "pictures"),
    (0, b"\xff\xd8\xff", "pictures"),
    (0, b"GIF8", "pictures"),
    (0, b"II*\0", "pictures"),
    (0, b"MM\0*", "pictures"),
    (0, b"BM", "pictures"),
    (0, b"{\\rtf", "rich-text (RTF) files"),
    (0, b"%!PS", "PostScript files"),
    (0, b"Rar!", "archives"),
    (0, b"7z\xbc\xaf", "archives"),
    (0, b"\x1f\x8b", "archives"),
    (0, b"BZh", "archives"),
    (257, b"ustar", "archives"),
    (0, b"MZ", "programs"),
    (0, b"\x7fELF", "programs"),
    (0, b"SQLite format 3", "databases"),
    (0, b"ID3", "sound and video files"),
    (0, b"OggS", "sound and video files"),
    (0, b"RIFF", "sound and video files"),
    (0, b"wOFF", "fonts"),
    (0, b"!BDN", "Outlook mailboxes"),
)
_HEIF_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"avif")
# In text files only the name tells these apart; they would read as noise.
_UNREAD_SUFFIXES = {
    "eml": "e-mails",
    "mbox": "mailboxes",
    "mht": "saved web pages (MHTML)",
    "mhtml": "saved web pages (MHTML)",
    "svg": "pictures",
    "ps": "PostScript files",
}
_HTML_SUFFIXES = frozenset({"html", "htm", "xhtml"})
_MARKDOWN_SUFFIXES = frozenset({"md", "markdown", "mdown", "mkd"})
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MAIL_START = re.compile(
    rb"From \S+ .{10,60}\d{4}\r?\n"
    rb"|(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID): ",
    re.IGNORECASE,
)


def sniff(data: bytes, name: str) -> Kind:
    """The kind of a file. Raises ReadingError with the reason for all that has no reader."""
    if not data:
        raise reasons.unreadable(reasons.EMPTY)
    head = data[:_HEAD]
    if b"%PDF-" in head[:_PDF_HEAD]:
        return Kind.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(data)
    if head.startswith(_OLE):
        raise _ole_error(data)
    for offset, magic, plural in _MAGIC:
        if head.startswith(magic, offset) and _sure(magic, head):
            raise reasons.unsupported(plural)
    if head[4:8] == b"ftyp":
        heif = head[8:12] in _HEIF_BRANDS
        raise reasons.unsupported("pictures" if heif else "sound and video files")
    return _text_kind(data, name)


def _sure(magic: bytes, head: bytes) -> bool:
    """Two-letter beginnings may be words of a text ("BM", "MZ"); then no zero bytes follow."""
    return len(magic) > 2 or magic == b"\x1f\x8b" or charset.looks_binary(head)


def suffix(name: str) -> str:
    """The extension in lower case, without the dot."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return last.rsplit(".", 1)[-1].lower() if "." in last else ""


def _text_kind(data: bytes, name: str) -> Kind:
    ending = suffix(name)
    if _MAIL_START.match(data) and ending != "txt":
        raise reasons.unsupported("e-mails")
    if ending in _UNREAD_SUFFIXES:
        raise reasons.unsupported(_UNREAD_SUFFIXES[ending])
    # Raises for what is not text at all.
    start = charset.decode(data[:_HEAD]).text
    if ending in _HTML_SUFFIXES or (ending not in _MARKDOWN_SUFFIXES and _HTML_START.match(start)):
        return Kind.HTML
    return Kind.MARKDOWN if ending in _MARKDOWN_SUFFIXES else Kind.TEXT


def _zip_kind(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            open_document = "mimetype" in names and "content.xml" in names
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        damaged = b"word/document.xml" in data
        raise reasons.unreadable(
            reasons.DAMAGED_WORD if damaged else "The file is a damaged archive or Office file."
        ) from None
    if any(name.startswith("word/") and name.endswith(".xml") for name in names):
        return Kind.DOCX
    raise _other_zip(names, open_document)


def _other_zip(names: set[str], open_document: bool) -> ReadingError:
    if any(name.startswith("xl/") for name in names):
        return reasons.unsupported("spreadsheets")
    if any(name.startswith("ppt/") for name in names):
        return reasons.unsupported("presentations")
    if open_document:
        return reasons.unsupported("OpenDocument files")
    if "META-INF/container.xml" in names:
        return reasons.unsupported("e-books")
    return reasons.unsupported("archives")


def _ole_error(data: bytes) -> ReadingError:
    """Old Office files and encrypted new ones; their directory names its streams in UTF-16."""
    scanned = data[:_OLE_SECTOR_SCAN]

    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in scanned

    if holds("EncryptedPackage"):
        return reasons.unreadable(reasons.LOCKED)
    for stream, plural in (
        # First: a message may hold any of the others as an attachment.
        ("__properties_version", "Outlook messages (.msg)"),
        ("WordDocument", "old Word files (.doc)"),
        ("Workbook", "old Excel files (.xls)"),
        ("Book", "old Excel files (.xls)"),
        ("PowerPoint Document", "old PowerPoint files (.ppt)"),
        ("WORKBOOK", "old Excel files (.xls)"),
    ):
        if holds(stream):
            return reasons.unsupported(plural)
    return reasons.unsupported("old Office files")
