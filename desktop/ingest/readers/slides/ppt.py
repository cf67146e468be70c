"""PPT presentations (PowerPoint 97 to 2003), by [MS-PPT]: slides, tables, notes, remarks."""

import struct
from dataclasses import dataclass

import olefile

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import clean, one_line
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office.blips import Blips
from desktop.ingest.readers.office.embedded import Embedded
from desktop.ingest.readers.office.ole import stream, title
from desktop.ingest.readers.slides import ppt_pictures
from desktop.ingest.readers.slides.ppt_records import Record, Records
from desktop.ingest.readers.slides.slides import Slides

_LIST, _PERSIST, _SLIDE_ATOM, _SHOW_INFO = 0x0FF0, 0x03F3, 0x03EF, 0x03F9
_DRAWING, _GROUP, _SHAPE, _TEXT_BOX = 0x040C, 0xF003, 0xF004, 0xF00D
_CHILD_ANCHOR, _CLIENT_DATA, _MORE_OPTIONS = 0xF00F, 0xF011, 0xF122
_PLACEHOLDER = 0x0BC3
_TEXT_HEADER, _WIDE_TEXT, _NARROW_TEXT, _OUTLINE_REFERENCE = 0x0F9F, 0x0FA0, 0x0FA8, 0x0F9E
_COMMENT, _STRING = 0x2EE0, 0x0FBA
_SLIDES, _MASTERS, _NOTES = 0, 1, 2
_FOOTERS, _FOOTERS_SHOWN, _OF_SLIDES = 0x0FD9, 0x0FDA, 3
# The bit that shows each of the texts of a slide's own date, header and footer, by its instance.
_SHOWN_BITS = {0: 0x04, 1: 0x10, 2: 0x20}
_MASTER_SHAPES = 0x01
_TITLES = frozenset({0, 6})
_NOTES_TEXT = 2
# What every slide repeats: date, number, footer, header.
_REPEATED = frozenset({7, 8, 9, 10})
_HIDDEN_FLAG = 0x04
_IS_TABLE = 0x039F
_MAX_DEPTH = 40


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with what kind of place it fills."""

    kind: int
    text: str


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a presentation; ``recognised`` is what became of the pictures that an earlier reading
    named. Raises ReadingError for one that is locked, damaged or says nothing."""
    with olefile.OleFileIO(data) as archive:
        records = Records(stream(archive, "PowerPoint Document"), stream(archive, "Current User"))
        name = title(archive)
        album = Blips(ppt_pictures.stream_of(archive))
    document = records.at(records.document)
    if document is None:
        raise reasons.unreadable(reasons.DAMAGED_OLD)
    slides = Slides()
    shows = ppt_pictures.Shown(album, records.body(document), recognised, slides)
    notes = {number: place for number, place, _ in _listed(records, document, _NOTES)}
    masters = {number: place for number, place, _ in _listed(records, document, _MASTERS)}
    lost = False
    for _, place, outline in _listed(records, document, _SLIDES):
        slide = records.at(place)
        if slide is None:
            lost = True
            continue
        _Slide(records, slides, outline, shows).read(slide, notes, masters)
    embedded = Embedded()
    for key, inside in records.objects():
        embedded.take_object(key, inside)
    problems = [reasons.MISSING_SLIDE] if lost else []
    return slides.reading(
        Kind.PPT,
        name,
        [*problems, *embedded.problems(), *shows.problems()],
        embedded.items(),
        shows.items(),
        is_whole=recognised is not None,
    )


def _listed(records: Records, document: Record, which: int) -> list[tuple[int, int, list[_Text]]]:
    """The slides or notes in order: id, number of the object, the texts kept in the list itself."""
    found: list[tuple[int, int, list[_Text]]] = []
    for group in records.children(document):
        if group.kind != _LIST or group.instance != which:
            continue
        kind = 0
        for record in records.children(group):
            if record.kind == _PERSIST:
                found.append((records.number(record, 12), records.number(record, 0), []))
            elif record.kind == _TEXT_HEADER:
                kind = records.number(record, 0)
                if found:
                    found[-1][2].append(_Text(kind, ""))
            elif record.kind in {_WIDE_TEXT, _NARROW_TEXT} and found and found[-1][2]:
                found[-1][2][-1] = _Text(kind, _decoded(records, record))
    return found


class _Slide:
    """Reads one slide into ``slides``."""

    def __init__(
        self,
        records: Records,
        slides: Slides,
        outline: list[_Text],
        pictures: ppt_pictures.Shown,
    ) -> None:
        self._records = records
        self._pictures = pictures
        self._slides = slides
        self._outline = outline

    def read(self, slide: Record, notes: dict[int, int], masters: dict[int, int]) -> None:
        """Add title, shapes, what its master shows, notes and remarks."""
        records = self._records
        info = records.first(slide, _SHOW_INFO)
        flags = records.body(info)[10:12] if info is not None else b""
        self._slides.open(hidden=bool(flags and flags[0] & _HIDDEN_FLAG))
        texts = self._texts(slide)
        # The title comes first, wherever it lies in the stack of shapes.
        for text in texts:
            if isinstance(text, _Text) and text.kind in _TITLES and text.text:
                self._slides.title(text.text)
        for text in texts:
            if isinstance(text, list):
                self._slides.builder.add_table(text)
            elif text.kind not in _TITLES:
                self._add(text.text)
        if (drawing := records.first(slide, _DRAWING)) is not None:
            self._pictures.show(records.body(drawing))
        atom = records.first(slide, _SLIDE_ATOM)
        self._take_shared(slide, masters)
        page = records.at(notes.get(records.number(atom, 16), -1))
        if page is not None:
            lines = [
                t.text for t in self._texts(page) if isinstance(t, _Text) and t.kind == _NOTES_TEXT
            ]
            self._slides.notes("\n".join(lines))
        for comment in records.all(slide, _COMMENT):
            self._slides.aside.add(self._remark(comment), reasons.COMMENT, self._slides.page)
        self._slides.close()

    def _take_shared(self, slide: Record, masters: dict[int, int]) -> None:
        """What the slide shows of its master, and its footer."""
        records = self._records
        atom = records.first(slide, _SLIDE_ATOM)
        shows = records.number(atom, 20) & _MASTER_SHAPES and not self._slides.is_hidden
        # Each master is read once.
        master = records.at(masters.pop(records.number(atom, 12), -1)) if shows else None
        if master is not None:
            for text in self._texts(master, own=True):
                if isinstance(text, _Text):
                    self._slides.shared(text.text)
        document = records.at(records.document)
        said = records.first(slide, _FOOTERS)
        for each in records.children(document) if said is None and document is not None else ():
            if each.kind == _FOOTERS and each.instance == _OF_SLIDES:
                said = each
        if said is None:
            return
        shown = records.number(records.first(said, _FOOTERS_SHOWN), 0) >> 16
        for text_ in records.children(said):
            if text_.kind == _STRING and shown & _SHOWN_BITS.get(text_.instance, 0):
                self._slides.shared(clean(records.body(text_).decode("utf-16-le", "replace")))

    def _add(self, text: str) -> None:
        lines = [line for line in text.split("\n") if line.strip()]
        for line in lines:
            self._slides.paragraph(line, item=len(lines) > 1)

    def _texts(self, slide: Record, *, own: bool = False) -> list[_Text | list[list[str]]]:
        """The texts and tables of a slide; ``own``: but for those of places that others fill."""
        found: list[_Text | list[list[str]]] = []
        drawing = self._records.first(slide, _DRAWING)
        if drawing is None:
            return found
        for canvas in self._records.children(drawing):
            for group in self._records.children(canvas):
                if group.kind == _GROUP:
                    self._group(group, found, 0, own)
        return found

    def _group(
        self, group: Record, found: list[_Text | list[list[str]]], depth: int, own: bool
    ) -> None:
        if depth > _MAX_DEPTH:
            return
        members = list(self._records.children(group))
        if members and self._is_table(members[0]):
            if rows := self._rows(members[1:]):
                found.append(rows)
            return
        for member in members:
            if member.kind == _GROUP:
                self._group(member, found, depth + 1, own)
            elif member.kind == _SHAPE:
                found.extend(self._shape(member, own))

    def _shape(self, shape: Record, own: bool = False) -> list[_Text]:
        records = self._records
        data = records.first(shape, _CLIENT_DATA)
        if data is not None:
            holder = records.first(data, _PLACEHOLDER)
            body = records.body(holder) if holder is not None else b""
            if len(body) > 4 and (own or body[4] in _REPEATED):
                return []
        found: list[_Text] = []
        for box in records.children(shape):
            if box.kind != _TEXT_BOX:
                continue
            kind = 4
            for record in records.children(box):
                if record.kind == _TEXT_HEADER:
                    kind = records.number(record, 0)
                elif record.kind in {_WIDE_TEXT, _NARROW_TEXT}:
                    found.append(_Text(kind, _decoded(records, record)))
                elif record.kind == _OUTLINE_REFERENCE:
                    index = records.number(record, 0)
                    found.extend(self._outline[index : index + 1])
        return found

    def _is_table(self, first: Record) -> bool:
        """Whether a group's own shape says that its members are the cells of a table."""
        options = self._records.first(first, _MORE_OPTIONS)
        if options is None:
            return False
        body = self._records.body(options)
        for number in range(min(options.instance, len(body) // 6)):
            code, value = struct.unpack_from("<HI", body, 6 * number)
            if code & 0x3FFF == _IS_TABLE:
                return bool(value & 1)
        return False

    def _rows(self, members: list[Record]) -> list[list[str]]:
        """The cells of a table by where they lie."""
        rows: dict[int, list[tuple[int, str]]] = {}
        for member in members:
            anchor = self._records.first(member, _CHILD_ANCHOR)
            texts = [text.text for text in self._shape(member)]
            if anchor is None or anchor.end - anchor.start < 16:
                continue
            left, top = struct.unpack_from("<ii", self._records.stream, anchor.start)
            # Lines between cells are members too; they have no text box.
            if self._records.first(member, _TEXT_BOX) is not None:
                rows.setdefault(top, []).append((left, one_line(" ".join(texts))))
        columns = sorted({left for row in rows.values() for left, _ in row})
        found = []
        for _, row in sorted(rows.items()):
            texts_at = dict(row)
            found.append([texts_at.get(left, "") for left in columns])
        return found

    def _remark(self, comment: Record) -> str:
        parts = {}
        for record in self._records.children(comment):
            if record.kind == _STRING:
                text = self._records.body(record).decode("utf-16-le", "replace")
                parts[record.instance] = one_line(text)
        author, text = parts.get(0, ""), parts.get(1, "")
        return f"{author}: {text}" if author and text else text


def _decoded(records: Records, record: Record) -> str:
    codec = "utf-16-le" if record.kind == _WIDE_TEXT else "latin-1"
    text = records.body(record).decode(codec, "replace")
    return clean(text.replace("\r", "\n").replace("\x0b", " ")).strip()
