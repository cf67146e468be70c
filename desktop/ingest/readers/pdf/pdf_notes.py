"""What lies on a PDF's page beside its content: form fields, typed words, comments, attached files.

Most of what can be seen of these PDFium draws into the page (pdf_pages.load_page). Here is the
rest: what has no drawing of its own, and what a page shows only when it is clicked on.
"""

import ctypes
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.documents import Attachment
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import clean, one_line
from desktop.ingest.readers.common.naming import Names, flat
from desktop.ingest.readers.pdf.pdf_hidden import Unseen

# Annotations whose appearance is words on the page: forms, typed notes, stamps.
_SHOWN = frozenset({raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP})
# A pop-up repeats the note that it belongs to; a link's words are those of the page.
_SILENT = frozenset({raw.FPDF_ANNOT_POPUP, raw.FPDF_ANNOT_LINK})
_NOT_SHOWN = raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW
# Bytes of an empty string in UTF-16.
_EMPTY = 2
# A note of a lesser side in points shows no word; neither does white type on it, unless a colour
# darker than paper lies below.
_LEAST_SIDE, _PAPER = 3.0, 215
_WHITE = re.compile(r"(?:^|\s)(?:1(?:\.0*)?\s+g|(?:1(?:\.0*)?\s+){3}rg|(?:0?\.?0+\s+){4}k)(?:\s|$)")
_MAX_ANNOTATIONS = 5000
_MAX_WORDS = 100_000
_MAX_FILES = 1000
_MAX_FILE, _MAX_FILES_BYTES = 64 * 1024 * 1024, 128 * 1024 * 1024
_CHECKED = "☒"
_FIELDS_WITH_TEXT = frozenset(
    {
        raw.FPDF_FORMFIELD_TEXTFIELD,
        raw.FPDF_FORMFIELD_COMBOBOX,
        raw.FPDF_FORMFIELD_LISTBOX,
    }
)
_BUTTONS = frozenset({raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_RADIOBUTTON})


@dataclass(slots=True)
class Notes:
    """``drawn`` says that annotations show words on the page. ``typed`` should be seen there too,
    if PDFium's drawing does not have it; ``checked`` are the boxes that are ticked."""

    drawn: bool = False
    typed: list[str] = field(default_factory=list)
    checked: list[str] = field(default_factory=list)
    unseen: list[Unseen] = field(default_factory=list)

    def missing_from(self, text: str) -> list[str]:
        """The lines to add to the page's text: what it shows and ``text`` does not have."""
        if not self.typed:
            return self.checked
        seen = "".join(text.split())
        typed = (line for line in self.typed if "".join(line.split()) not in seen)
        return [*typed, *self.checked]


def look(document: pdfium.PdfDocument, page: pdfium.PdfPage) -> Notes:
    """The annotations of a page, before they are drawn into it."""
    notes = Notes()
    for annotation in _annotations(page):
        kind = raw.FPDFAnnot_GetSubtype(annotation)
        if kind in _SILENT:
            continue
        shown = kind in _SHOWN
        concealed = bool(raw.FPDFAnnot_GetFlags(annotation) & _NOT_SHOWN)
        notes.drawn = notes.drawn or shown
        if kind == raw.FPDF_ANNOT_WIDGET:
            concealed = concealed or not _lies_on(page, annotation)
            _add_field(notes, document, annotation, concealed)
            continue
        words = _value(annotation, b"Contents")
        if words and shown and not concealed:
            if kind == raw.FPDF_ANNOT_FREETEXT and _shows_its_words(page, annotation):
                notes.typed.append(words)
            else:
                # What is drawn in its place may be the same, and may be something else.
                notes.unseen.append(Unseen(words, reasons.HIDDEN_NOTE))
        elif words:
            reason = reasons.HIDDEN_NOTE if concealed else reasons.COMMENT
            notes.unseen.append(Unseen(words, reason))
    return notes


def attachments(document: pdfium.PdfDocument) -> tuple[Attachment, ...]:
    """The files that lie in a PDF: in its list of files, and pinned to its pages."""
    files = _Files()
    for number in range(min(_MAX_FILES, raw.FPDFDoc_GetAttachmentCount(document))):
        files.add(raw.FPDFDoc_GetAttachment(document, number))
    return tuple(files.found)


def pinned(page: pdfium.PdfPage) -> tuple[Attachment, ...]:
    """The files that are pinned to a page."""
    files = _Files()
    for annotation in _annotations(page):
        if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_FILEATTACHMENT:
            files.add(raw.FPDFAnnot_GetFileAttachment(annotation))
    return tuple(files.found)


def named(found: list[Attachment]) -> tuple[Attachment, ...]:
    """Attachments under names that are safe and their own; of one file pinned twice the first, and
    no more than fit, the others with the reason."""
    names = Names()
    known: set[tuple[str, bytes]] = set()
    kept = []
    size = 0
    for item in found:
        if (item.name, item.data) in known:
            continue
        known.add((item.name, item.data))
        size += len(item.data)
        data, problem = item.data, item.problem
        if size > _MAX_FILES_BYTES:
            data, problem = b"", reasons.FILES_TOO_LARGE
        kept.append(Attachment(names.take(item.name), data, problem))
    return tuple(kept[:_MAX_FILES])


def _annotations(page: pdfium.PdfPage) -> Iterator[object]:
    for number in range(min(raw.FPDFPage_GetAnnotCount(page), _MAX_ANNOTATIONS)):
        annotation = raw.FPDFPage_GetAnnot(page, number)
        if not annotation:
            continue
        try:
            yield annotation
        finally:
            raw.FPDFPage_CloseAnnot(annotation)


def _shows_its_words(page: pdfium.PdfPage, annotation: object) -> bool:
    """Whether a program that shows the page draws a typed note from its words: it has no drawing of
    its own, lies on the page, and its type is not white on white."""
    normal = raw.FPDF_ANNOT_APPEARANCEMODE_NORMAL
    if raw.FPDFAnnot_GetAP(annotation, normal, None, 0) > _EMPTY:
        return False
    if _WHITE.search(_value(annotation, b"DA")) and not _has_ground(annotation):
        return False
    return _lies_on(page, annotation)


def _has_ground(annotation: object) -> bool:
    """Whether a typed note has a colour other than white below its words."""
    if not raw.FPDFAnnot_HasKey(annotation, b"C"):
        return False
    parts = [ctypes.c_uint(255) for _ in range(4)]
    known = raw.FPDFAnnot_GetColor(annotation, raw.FPDFANNOT_COLORTYPE_Color, *parts)
    return bool(known) and min(part.value for part in parts[:3]) < _PAPER


def _lies_on(page: pdfium.PdfPage, annotation: object) -> bool:
    """Whether there is room on the page for a word of an annotation."""
    sides = raw.FS_RECTF()
    if not raw.FPDFAnnot_GetRect(annotation, sides):
        return False
    left, bottom, right, top = page.get_bbox()
    wide = min(right, sides.right) - max(left, sides.left)
    high = min(top, sides.top) - max(bottom, sides.bottom)
    return bool(min(wide, high) >= _LEAST_SIDE)


def _add_field(
    notes: Notes, document: pdfium.PdfDocument, annotation: object, concealed: bool
) -> None:
    form = document.formenv
    if form is None:
        return
    kind = raw.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind in _FIELDS_WITH_TEXT:
        value = _text(raw.FPDFAnnot_GetFormFieldValue, form, annotation)
        if not value:
            return
        line = f"{_field_name(form, annotation)}: {value}"
        if concealed:
            notes.unseen.append(Unseen(line, reasons.HIDDEN_NOTE))
        else:
            notes.typed.append(value)
    elif kind in _BUTTONS and not concealed and raw.FPDFAnnot_IsChecked(form, annotation):
        name = _field_name(form, annotation)
        if kind == raw.FPDF_FORMFIELD_RADIOBUTTON:
            choice = _text(raw.FPDFAnnot_GetFormFieldExportValue, form, annotation)
            name = f"{name}: {choice}" if choice else name
        notes.checked.append(f"{_CHECKED} {name}")


def _field_name(form: object, annotation: object) -> str:
    """What a field is called for people, or else for programs."""
    spoken = _text(raw.FPDFAnnot_GetFormFieldAlternateName, form, annotation)
    if spoken:
        return spoken
    name = _text(raw.FPDFAnnot_GetFormFieldName, form, annotation)
    return name.rsplit(".", 1)[-1].partition("[")[0] or name


def _text(ask: Callable[..., int], *of: object) -> str:
    """What PDFium writes into a buffer as UTF-16."""
    size = ask(*of, None, 0)
    if not 2 < size <= 2 * _MAX_WORDS:
        return ""
    buffer = (raw.FPDF_WCHAR * (size // 2 + 1))()
    ask(*of, buffer, size)
    return one_line(bytes(buffer)[: size - 2].decode("utf-16-le", "replace"))


def _value(annotation: object, key: bytes) -> str:
    size = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < size <= 2 * _MAX_WORDS:
        return ""
    buffer = (raw.FPDF_WCHAR * (size // 2 + 1))()
    raw.FPDFAnnot_GetStringValue(annotation, key, buffer, size)
    return clean(bytes(buffer)[: size - 2].decode("utf-16-le", "replace")).strip()


class _Files:
    """Takes files out of a PDF."""

    def __init__(self) -> None:
        self.found: list[Attachment] = []

    def add(self, attachment: object) -> None:
        """Take one out. One that is too large or damaged has the reason in place of its bytes."""
        if not attachment:
            return
        name = flat(_text(raw.FPDFAttachment_GetName, attachment))
        size = ctypes.c_ulong()
        if not raw.FPDFAttachment_GetFile(attachment, None, 0, size):
            self.found.append(Attachment(name, b"", reasons.DAMAGED_ATTACHMENT))
        elif size.value > _MAX_FILE:
            self.found.append(Attachment(name, b"", reasons.TOO_LARGE))
        else:
            data = ctypes.create_string_buffer(max(1, size.value))
            raw.FPDFAttachment_GetFile(attachment, data, size.value, size)
            self.found.append(Attachment(name, data.raw[: size.value]))
