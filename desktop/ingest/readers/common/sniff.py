"""What kind of file some bytes are. The content decides; the name only tells text formats apart."""

import re
import zipfile
from enum import StrEnum

from desktop.documents import file_name
from desktop.errors import said_later
from desktop.ingest.readers.common import charset, opened, package, reasons, sniff_links, sniff_old
from desktop.ingest.readers.common.sniff_mail import mail_kind


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
    TAR = "tar"
    GZIP = "gzip"
    MHTML = "mhtml"
    DRAWING = "drawing"
    XPS = "xps"
    EPUB = "epub"
    VSDX = "vsdx"
    CALENDAR = "calendar"
    CONTACTS = "contacts"


_HEAD = 4096
# A PDF may begin with other bytes: ISO 32000 readers look at the first 1,024.
_PDF_HEAD = 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_SECTOR_SCAN = 64 * 1024 * 1024

# Beginnings of the files that people keep beside their documents. (offset, bytes, plural name)
_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%!PS", reasons.POSTSCRIPT),
    (0, b"MZ", reasons.PROGRAMS),
    (0, b"\x7fELF", reasons.PROGRAMS),
    (0, b"SQLite format 3", reasons.DATABASES),
    (0, b"ID3", reasons.RECORDINGS),
    (0, b"OggS", reasons.RECORDINGS),
    (0, b"RIFF", reasons.RECORDINGS),
    (0, b"wOFF", reasons.FONTS),
    (60, b"BOOKMOBI", reasons.E_BOOKS),
)
_COMPRESSED = (b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\0")
# What the user can turn into something that is read: beginning, its name, what to do.
_CONVERT: tuple[tuple[bytes, str, str], ...] = (
    (b"Rar!", "RAR archives", "Unpack it and add the folder."),
    (b"7z\xbc\xaf", "7-Zip archives", "Unpack it and add the folder."),
    (b"!BDN", "Outlook mailboxes (.pst, .ost)", "Save the messages from Outlook as .msg files."),
)
# What Outlook sends to others: a message in another wrapping.
_TNEF = b"\x78\x9f\x3e\x22"
# Excel 2, 3 and 4, and what others write without the compound file around it: how long the first
# record is, and what it says.
_BARE_WORKBOOKS = tuple(
    b"\x09" + rest for rest in (b"\0\4\0", b"\2\6\0", b"\4\6\0", b"\x08\x08\0", b"\x08\x10\0")
)
_PICTURES = (
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"GIF8",
    b"II*\0",
    b"MM\0*",
    b"II+\0",
    b"MM\0+",
)
# Enhanced metafiles say so in their head; the others begin with a head of Aldus or their own.
_ENHANCED = (b"\1\0\0\0", b" EMF")
_METAFILES = (b"\xd7\xcd\xc6\x9a", *(bytes([of]) + b"\0\x09\0\0\x03" for of in (1, 2)))
_HEIF_BRANDS = (b"heic", b"heix", b"mif1", b"msf1")
# In text files only the name tells these apart; they would read as noise.
_UNREAD_SUFFIXES = {
    "ps": reasons.POSTSCRIPT,
}
_HTML_SUFFIXES = frozenset({"html", "htm", "xhtml"})
_TABLE_SUFFIXES = frozenset({"csv", "tsv", "tab"})
_MARKDOWN_SUFFIXES = frozenset({"md", "markdown", "mdown", "mkd"})
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:(?><!--.*?-->)\s*)*+<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)

_SVG_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:(?><!--.*?-->)\s*)*+(?:<!DOCTYPE\s+svg\b[^>]*>\s*)?<(?:svg:)?svg\b",
    re.DOTALL,
)
_CARD = re.compile(r"\s*BEGIN:(VCARD|VCALENDAR|VEVENT|VTODO)\s*?\n", re.IGNORECASE)


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
        return _ole_kind(data)
    if kind := _kind_by_head(head):
        return kind
    _refuse_by_head(head)
    return _text_kind(data, name)


def _kind_by_head(head: bytes) -> Kind | None:
    if head.lstrip()[:5] == b"{\\rtf":
        return Kind.RTF
    if _is_picture(head):
        return Kind.IMAGE
    if head.startswith(_METAFILES) or (head[:4], head[40:44]) == _ENHANCED:
        return Kind.DRAWING
    if head.startswith(_COMPRESSED) and _sure(b"BZh", head):
        return Kind.GZIP
    if head.startswith(_TNEF):
        return Kind.MSG
    if head.startswith(_BARE_WORKBOOKS) and charset.looks_binary(head):
        return Kind.XLS
    return Kind.TAR if head.startswith(b"ustar", 257) else None


def _refuse_by_head(head: bytes) -> None:
    """Raise the reason for what is known and not read."""
    sniff_old.refuse_by_head(head)
    for magic, plural, what in _CONVERT:
        if head.startswith(magic):
            raise reasons.unpack_first(plural, what)
    for offset, magic, plural in _MAGIC:
        if head.startswith(magic, offset) and _sure(magic, head):
            raise reasons.unsupported(plural)
    if head[4:8] == b"ftyp":
        avif = head[8:12] == b"avif"
        raise reasons.unsupported(reasons.AVIF if avif else reasons.RECORDINGS)


def _is_picture(head: bytes) -> bool:
    bitmap = head.startswith(b"BM") and _sure(b"BM", head)
    heif = head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS
    return (
        head.startswith(_PICTURES) or bitmap or heif or (head[:4], head[8:12]) == (b"RIFF", b"WEBP")
    )


def _sure(magic: bytes, head: bytes) -> bool:
    """Two-letter beginnings may be words of a text ("BM", "MZ"); then no zero bytes follow."""
    return len(magic) > 2 or charset.looks_binary(head)


def suffix(name: str) -> str:
    """The extension in lower case, without the dot."""
    last = file_name(name)
    return last.rsplit(".", 1)[-1].lower() if "." in last else ""


def _text_kind(data: bytes, name: str) -> Kind:
    ending = suffix(name)
    if mail := mail_kind(data, ending):
        return Kind(mail)
    if ending in _UNREAD_SUFFIXES:
        raise reasons.unsupported(_UNREAD_SUFFIXES[ending])
    sniff_links.refuse(data[:_HEAD], ending)
    # Raises for what is not text at all.
    start = charset.decode(data[:_HEAD]).text
    sniff_old.refuse_by_root(start)
    if card := _CARD.match(start):
        return Kind.CONTACTS if card[1].upper() == "VCARD" else Kind.CALENDAR
    if ending == "svg" or _SVG_START.match(start):
        return Kind.DRAWING
    if ending in _HTML_SUFFIXES or (ending not in _MARKDOWN_SUFFIXES and _HTML_START.match(start)):
        return Kind.HTML
    if ending in _TABLE_SUFFIXES:
        return Kind.CSV
    return Kind.MARKDOWN if ending in _MARKDOWN_SUFFIXES else Kind.TEXT


def _zip_kind(data: bytes) -> Kind:
    try:
        names = set(opened.zip_file(data).namelist())
        open_document = "content.xml" in names and not _WITH_MEDIA.isdisjoint(names)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        damaged = b"word/document.xml" in data
        raise reasons.unreadable(
            reasons.DAMAGED_WORD
            if damaged
            else said_later("The file is a damaged archive or Office file.")
        ) from None
    if any(name.startswith("word/") and name.endswith(".xml") for name in names):
        return Kind.DOCX
    sniff_old.refuse_by_parts(names)
    if any(name.startswith("xl/") and name.endswith(".xml") for name in names):
        return Kind.XLSX
    if any(name.startswith("ppt/") and name.endswith(".xml") for name in names):
        return Kind.PPTX
    if open_document:
        return _open_document_kind(data)
    return _other_package(names)


def _other_package(names: set[str]) -> Kind:
    """What has pages, shapes or chapters in an archive; else it is one."""
    if any(name.lower().endswith(".fdseq") for name in names):
        return Kind.XPS
    if "visio/pages/pages.xml" in names:
        return Kind.VSDX
    if "META-INF/container.xml" in names and any(name.endswith(".opf") for name in names):
        return Kind.EPUB
    return Kind.ZIP


_MANIFEST = "META-INF/manifest.xml"
_WITH_MEDIA = frozenset({"mimetype", _MANIFEST})
# What a list of parts says of the whole; how the window was laid out has a type of its own.
_MEDIA = re.compile(r"application/vnd\.(?:oasis\.opendocument|sun\.xml)\.(?!ui\.)[\w.-]+")
_MANIFEST_SIZE = 1024 * 1024
_OPEN_DOCUMENTS = {"text": Kind.ODT, "spreadsheet": Kind.ODS, "presentation": Kind.ODP}


def _open_document_kind(data: bytes) -> Kind:
    """ODT, ODS or ODP by the media type that the package names first, or its list of parts; old
    and odd programs write no other."""
    archive = opened.zip_file(data)
    if "mimetype" in archive.namelist():
        info, most = archive.getinfo("mimetype"), 200
    else:
        info, most = archive.getinfo(_MANIFEST), _MANIFEST_SIZE
    told = package.unpack(archive, info, most, reasons.DAMAGED_OPEN).decode("ascii", "replace")
    media = _MEDIA.search(told)
    if media is None and most == _MANIFEST_SIZE:
        return Kind.ZIP
    sniff_old.refuse_by_media(media[0] if media else "")
    last = media[0].removeprefix("application/vnd.oasis.opendocument.") if media else ""
    for name, kind in _OPEN_DOCUMENTS.items():
        if last.removesuffix("-template").removesuffix("-master") == name:
            return kind
    raise reasons.unsupported(reasons.OPEN_OTHERS)


# Streams of old Office files. First: a message may hold any of the others as an attachment.
_OLE_STREAMS = (
    ("__properties_version1.0", Kind.MSG),
    ("WordDocument", Kind.DOC),
    ("Workbook", Kind.XLS),
    ("Book", Kind.XLS),
    ("PowerPoint Document", Kind.PPT),
)


def _ole_kind(data: bytes) -> Kind:
    """Old Office files, messages and encrypted new ones, by the streams at their root; a damaged
    directory is searched for the streams' names, which are in UTF-16."""
    try:
        names = {parts[0].lower() for parts in opened.ole_file(data).listdir()}
    except Exception:  # noqa: BLE001 - a damaged file; olefile raises whatever it stumbles over
        scanned = data[:_OLE_SECTOR_SCAN].lower()
        streams = ("EncryptedPackage", *(stream for stream, _ in _OLE_STREAMS))
        names = {s.lower() for s in streams if s.lower().encode("utf-16-le") in scanned}
    if "encryptedpackage" in names:
        raise reasons.unreadable(reasons.LOCKED)
    first, *others = _OLE_STREAMS
    if first[0].lower() in names:
        return first[1]
    sniff_old.refuse_by_streams(names)
    for stream, kind in others:
        if stream.lower() in names:
            return kind
    raise reasons.unsupported(reasons.OLD_OTHERS)
