"""DOC files (Word 97 to 2003), by [MS-DOC]: the text in order, numbered lists, tables, notes.

Field codes and deletions are no text; hidden runs, deletions and remarks are set apart.
"""

from dataclasses import dataclass, field
from itertools import groupby, pairwise

import olefile

from desktop.ingest.readers.common import reasons, symbol_fonts
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import clean, one_line, surrogates_joined
from desktop.ingest.readers.common.intermediate import (
    Reading,
    TextBuilder,
    first_heading,
    short_title,
)
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office.embedded import Embedded
from desktop.ingest.readers.office.ole import Storage, stream, title
from desktop.ingest.readers.word import doc_forms, doc_headers, doc_pictures, doc_styles
from desktop.ingest.readers.word.doc_binary import Header, positions
from desktop.ingest.readers.word.doc_styles import Look
from desktop.ingest.readers.word.doc_text import (
    HIDDEN,
    PLAIN,
    REMOVED,
    SHOWN,
    STRONG,
    Characters,
    Paragraph,
)

_NOTE_REFERENCES, _NOTE_TEXTS, _END_REFERENCES, _END_TEXTS, _HEADERS = 2, 3, 46, 47, 11
# The first stories of the part of headers are the lines above notes.
_SEPARATORS = 6
_FIELD_BEGIN, _FIELD_PART, _FIELD_END = "\x13", "\x14", "\x15"
_FIELD_DATA = "\x01"
_SHOWN_AS = {"\x0b": "\n", "\x0e": "\n", "\x1e": "-", "\x1f": "\u00ad", "\t": "\t", "\xa0": " "}
_MAX_ROW = 256
_OBJECTS = "objectpool"


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a document; ``recognised`` is what became of the pictures that an earlier reading named.
    Raises ReadingError for one that is locked, damaged, too old or empty."""
    with olefile.OleFileIO(data) as archive:
        main = stream(archive, "WordDocument")
        header = Header(main)
        table = stream(archive, header.table)
        name = title(archive)
        forms = doc_forms.data_of(archive, main)
        embedded = Embedded()
        for pool in Storage(archive).storages(_OBJECTS):
            embedded.take_folders(pool.storages("_"))
        album = doc_pictures.Album(doc_pictures.data_of(archive), main)
    document = _Document(main, header, table, forms)
    document.pictures = doc_pictures.Shown(album, recognised, document.aside)
    document.read()
    pictures = document.pictures
    builder = document.builder
    text, blocks = builder.text, builder.finish()
    if not text and not embedded.items() and (recognised is not None or not pictures.items()):
        raise reasons.unreadable(reasons.ONLY_HIDDEN if document.aside else reasons.NO_TEXT)
    return Reading(
        Kind.DOC,
        text,
        blocks,
        title=short_title(one_line(name)) or first_heading(text, blocks),
        problems=(*document.aside.problems(), *embedded.problems(), *pictures.problems()),
        hidden=document.aside.items(),
        attachments=embedded.items(),
        pictures=pictures.items(),
    )


@dataclass(slots=True)
class _Table:
    """A table while its cells are gathered."""

    rows: list[list[str]] = field(default_factory=list)
    row: list[str] = field(default_factory=list)
    cell: list[str] = field(default_factory=list)


class _Document:
    """The parts of the text in the order in which they are read."""

    def __init__(self, main: bytes, header: Header, table: bytes, forms: bytes) -> None:
        self._forms = forms
        self._main = main
        self._header = header
        self._table = table
        self._characters = Characters(main, header, table)
        self._styles = doc_styles.Styles(header, table)
        self._numbers = doc_styles.numbering(header, table)
        self.builder = TextBuilder()
        self.aside = Aside()
        self.pictures: doc_pictures.Shown | None = None
        self._spans: dict[str, tuple[int, int]] = {}
        start = 0
        for name, length in header.lengths.items():
            self._spans[name] = (start, start + length)
            start += length
        self._notes = {
            **self._note_places(_NOTE_REFERENCES, _NOTE_TEXTS, "notes"),
            **self._note_places(_END_REFERENCES, _END_TEXTS, "endnotes"),
        }
        self._open = _Table()
        self._depth: list[bool] = []

    def read(self) -> None:
        """Read the text with its notes, then boxes, then headers and footers; remarks apart."""
        self._part(*self._spans["text"])
        self._part(*self._spans["boxes"])
        self._headers()
        if self.pictures is not None:
            self.pictures.rest(self.builder)
        for paragraph in self._characters.paragraphs(*self._spans["remarks"]):
            self.aside.add(self._text_of(paragraph, Look()), reasons.COMMENT)

    def _note_places(self, references: int, texts: int, part: str) -> dict[int, tuple[int, int]]:
        """Where the text of each note is, by the position that refers to it."""
        base = self._spans[part][0]
        places = positions(self._header.part(self._table, references), 2)
        bounds = positions(self._header.part(self._table, texts), 0)
        spans = [(base + first, base + last) for first, last in pairwise(bounds)]
        return dict(zip(places[:-1], spans, strict=False))

    def _headers(self) -> None:
        """Headers and footers stand at the end, each wording once; those of no page apart."""
        base = self._spans["headers"][0]
        bounds = positions(self._header.part(self._table, _HEADERS), 0)[_SEPARATORS:]
        shows = doc_headers.shows(self._main, self._header, self._table)
        known: set[str] = set()
        unused: dict[str, None] = {}
        whole = self.builder
        for number, (first, last) in enumerate(pairwise(bounds)):
            self.builder = TextBuilder()
            self._part(base + first, min(base + last, self._spans["headers"][1]))
            part, self.builder = self.builder, whole
            if not shows(number):
                unused[part.text] = None
            elif part.text and part.text not in known:
                known.add(part.text)
                for block in part.blocks:
                    whole.add(block.kind, part.text[block.start : block.end])
        for text in unused:
            if text and text not in known:
                self.aside.add(text, reasons.UNUSED_PART)

    def _part(self, start: int, end: int) -> None:
        self._depth = []
        for paragraph in self._characters.paragraphs(start, end):
            self._paragraph(paragraph)
            for position in range(paragraph.start, paragraph.end if self._notes else 0):
                if position in self._notes:
                    self._part_of_note(*self._notes.pop(position))
        self._end_table()

    def _part_of_note(self, start: int, end: int) -> None:
        depth, self._depth = self._depth, []
        for paragraph in self._characters.paragraphs(start, end):
            text = self._text_of(paragraph, Look())
            if text and self._open.cell:
                self._open.cell.append(text)
            elif text:
                self.builder.add_paragraph(text)
        self._depth = depth

    def _paragraph(self, paragraph: Paragraph) -> None:
        look = self._styles.look(paragraph.style).changed(paragraph.modifiers)
        text = self._text_of(paragraph, look)
        number = ""
        if text and 0 < look.list_id < 0xF801:
            number = self._numbers.number(str(look.list_id), look.list_level)
        line = f"{number} {text}".strip()
        self._note_pictures(paragraph)
        if paragraph.mark == "\x07" or paragraph.in_table:
            self._in_table(paragraph, line)
            return
        self._end_table()
        if text and look.level:
            self.builder.add_heading(" ".join(line.split()), look.level)
        elif text:
            self.builder.add_paragraph(line, bold=self._is_bold(paragraph, look), item=bool(number))
        self._show_pictures()

    def _note_pictures(self, paragraph: Paragraph) -> None:
        """Take the pictures that stand in a paragraph; they are shown behind it or its table."""
        if self.pictures is None:
            return
        flags, start = self._characters.flags, paragraph.start
        for place, letter in enumerate(self._characters.text[start : paragraph.end], start):
            if letter == _FIELD_DATA and not flags[place] & (HIDDEN | REMOVED):
                self.pictures.note(self._characters.formats(place))

    def _show_pictures(self) -> None:
        if self.pictures is not None:
            self.pictures.show_noted(self.builder)

    def _in_table(self, paragraph: Paragraph, text: str) -> None:
        table = self._open
        if paragraph.row_end or (paragraph.mark == "\x07" and not paragraph.in_table and not text):
            if table.row:
                table.rows.append(table.row)
            table.row = []
            return
        if text:
            table.cell.append(text)
        if paragraph.mark == "\x07" and len(table.row) < _MAX_ROW:
            table.row.append(" ".join(table.cell))
            table.cell = []

    def _end_table(self) -> None:
        table, self._open = self._open, _Table()
        if table.cell:
            table.row.append(" ".join(table.cell))
        if table.row:
            table.rows.append(table.row)
        if max((len(row) for row in table.rows), default=0) <= 1:
            for row in table.rows:
                for cell in row:
                    self.builder.add_paragraph(cell)
        elif table.rows:
            self.builder.add_table(table.rows)
        self._show_pictures()

    def _text_of(self, paragraph: Paragraph, look: Look) -> str:
        """What of a paragraph shows; what is hidden or deleted is set apart on the way."""
        shown: list[str] = []
        span = range(paragraph.start, paragraph.end)
        flags = self._characters.flags
        for bits, run in groupby(span, key=lambda place: flags[place] & (HIDDEN | REMOVED | SHOWN)):
            places = list(run)
            text = self._visible(places[0], places[-1] + 1)
            if bits & REMOVED:
                self.aside.add(surrogates_joined(text), reasons.DELETED)
            elif bits & HIDDEN or (look.vanish and not bits & SHOWN):
                self.aside.add(surrogates_joined(text), reasons.HIDDEN_RUN)
            else:
                shown.append(text)
        return clean(surrogates_joined("".join(shown))).strip()

    def _visible(self, start: int, end: int) -> str:
        """The text between two places without control characters and field codes; fields go on over
        paragraphs."""
        out = []
        code = start
        for place, character in enumerate(self._characters.text[start:end], start):
            if character == _FIELD_BEGIN:
                self._depth.append(True)
                code = place + 1
            elif character == _FIELD_PART:
                if self._depth:
                    self._depth[-1] = False
            elif character == _FIELD_END:
                if self._depth and self._depth.pop() and not any(self._depth):
                    out.append(symbol_fonts.of_field(self._characters.text[code:place]))
            elif not any(self._depth):
                out.append(_SHOWN_AS.get(character, character if character >= " " else ""))
            elif character == _FIELD_DATA and self._forms and not any(self._depth[:-1]):
                out.append(self._chosen(place))
        return "".join(out)

    def _chosen(self, place: int) -> str:
        """What a box or list of a form shows whose mark stands here."""
        following = self._characters.text[place + 1 : place + 3]
        has_result = following[:1] == _FIELD_PART and following[1:] != _FIELD_END
        formats = self._characters.formats(place)
        return doc_forms.chosen(self._forms, formats, has_result=has_result)

    def _is_bold(self, paragraph: Paragraph, look: Look) -> bool:
        flags = self._characters.flags
        text = self._characters.text
        for place in range(paragraph.start, paragraph.end):
            bits = flags[place]
            strong = bits & STRONG or (look.bold and not bits & PLAIN)
            if not strong and text[place] > " " and not bits & (HIDDEN | REMOVED):
                return False
        return True
