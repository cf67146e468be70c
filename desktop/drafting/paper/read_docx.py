"""From a Word file to its look on paper. Runs in the confined worker."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from lxml import etree

from desktop.drafting.manuscript.base import Base
from desktop.drafting.manuscript.base import Block as WordBlock
from desktop.drafting.manuscript.model import OBJECT, Manuscript, Paragraph, Span
from desktop.drafting.manuscript.numbers import numbers
from desktop.drafting.manuscript.pieces import Piece, pieces_of
from desktop.drafting.paper.drawings import DRAWN, Drawings, Stand, newest
from desktop.drafting.paper.looks import Looks, colour, eighths, points
from desktop.drafting.paper.model import (
    Block,
    Box,
    Edge,
    Grid,
    Line,
    Look,
    Note,
    Paper,
    Section,
    Words,
)
from desktop.drafting.paper.notes import KINDS, Marks
from desktop.drafting.paper.pictures import Pictures
from desktop.drafting.paper.spacing import spaced
from desktop.drafting.paper.tab_stops import with_stops
from desktop.ingest.readers.office.elements import attribute, child, children, integer, is_on, local

_FIELDS = {"PAGE": "page", "NUMPAGES": "pages"}
_SIDES = ("top", "right", "bottom", "left")
_INSIDE = ("insideH", "insideV", "insideH", "insideV")
# Between a frame and what follows.
_GAP = Line((Words("", Look(size=4.0)),))
_MOST_COLUMNS = 63  # of a table in Word


def paper_of(data: bytes) -> Paper:
    """The paper of a Word file without tracked changes. Raises ReadingError."""
    return _Reader(data).paper()


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._base = Base(data)
        self._file = self._base.file
        self._looks = Looks(self._file)
        self._pictures = Pictures(self._file)
        self._blocks = {id(block.element): block for block in self._base.blocks}
        shown = numbers(Manuscript("", tuple(map(_counted, self._base.blocks)), self._base.lists()))
        self._labels = {
            id(block.element): shown.get(block.anchor, "") for block in self._base.blocks
        }
        self._drawings = Drawings(self._file, self._lines)
        self._marks = Marks(self._file)
        self._notes: list[Note] = []
        self._in_note = False
        self._undrawn: dict[str, None] = {}
        # What stands beside the paragraph that is being read; None where there is no room.
        self._beside: list[Stand] | None = None

    def paper(self) -> Paper:
        main = self._file.xml(self._file.main)
        body = child(main, "body")
        sections = tuple(self._sections(body)) if body is not None else (Section(),)
        notes, undrawn = tuple(self._notes), tuple(self._undrawn)
        return Paper(sections, notes, self._pictures.all(), undrawn)

    # ------------------------------------------------------------------------------- sections

    def _sections(self, body: etree._Element) -> Iterator[Section]:
        blocks: list[Block] = []
        running: dict[str, tuple[Block, ...]] = {}
        for element in _flat(body):
            name = local(element)
            if name == "p":
                blocks += self._with_beside(element, self._file.main)
                ended = child(element, "pPr", "sectPr")
            elif name == "tbl":
                blocks.append(self._grid(element, self._file.main))
                ended = None
            else:
                ended = element if name == "sectPr" else None
            if ended is not None:
                section = self._section(ended, tuple(blocks), running)
                running = dict(section.running)
                yield section
                blocks = []
        if blocks:
            yield Section(blocks=self._set_out(blocks), running=running)

    def _section(
        self,
        properties: etree._Element,
        blocks: tuple[Block, ...],
        running: dict[str, tuple[Block, ...]],
    ) -> Section:
        size, margins = child(properties, "pgSz"), child(properties, "pgMar")
        plain = Section()
        found = dict(running)
        for kind in ("header", "footer"):
            for reference in children(properties, f"{kind}Reference"):
                relation = self._file.relations(self._file.main).get(attribute(reference, "id"))
                root = self._file.xml(relation.target) if relation is not None else None
                if relation is not None and root is not None:
                    which = attribute(reference, "type") or "default"
                    content = self._content(root, relation.target)
                    found[f"{kind} {which}"] = self._set_out(content)
        settings = self._settings
        return Section(
            points(size, "w", plain.width),
            points(size, "h", plain.height),
            abs(points(margins, "top", plain.top)),
            points(margins, "right", plain.right),
            abs(points(margins, "bottom", plain.bottom)),
            points(margins, "left", plain.left),
            points(margins, "header", plain.header_at),
            points(margins, "footer", plain.footer_at),
            first_differs=is_on(child(properties, "titlePg")),
            even_differs=is_on(child(settings, "evenAndOddHeaders")),
            blocks=self._set_out(blocks),
            running=found,
        )

    def _set_out(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """Blocks with what depends on those around them, and on the file's settings."""
        settings = self._settings
        return with_stops(spaced(blocks, settings), settings)

    @property
    def _settings(self) -> etree._Element | None:
        return self._file.xml(self._file.related(self._file.main, "settings") or "")

    def _content(self, root: etree._Element, part: str) -> Iterator[Block]:
        for element in _flat(root):
            if local(element) == "p":
                yield from self._with_beside(element, part)
            elif local(element) == "tbl":
                yield self._grid(element, part)

    # ---------------------------------------------------------------------------- paragraphs

    def _with_beside(self, element: etree._Element, part: str) -> list[Block]:
        """A paragraph with the text boxes and frames that hang on it. One that holds nothing else
        takes no room beside them."""
        found: list[Stand] = []
        self._beside = found
        lines: Sequence[Line] = self._lines(element, part)
        self._beside = None
        first = lines[0]
        if found and len(lines) == 1 and not (first.text.strip() or first.label or first.new_page):
            lines = () if all(each.picture < 0 for each in first.words) else lines
        above, below = (
            [block for each in found if each.above is side for block in (each.block, _GAP)]
            for side in (True, False)
        )
        return [*above, *lines, *below]

    def _lines(self, element: etree._Element, part: str) -> list[Line]:
        """A paragraph; one that holds a page break is two."""
        block = self._blocks.get(id(element))
        list_id, level = (block.list_id, block.level) if block else ("", 0)
        shape = self._looks.shape(element, list_id, level)
        letters = self._looks.letters(element)
        mark = self._looks.run(letters, child(element, "pPr", "rPr"))
        label = self._labels.get(id(element), "")
        looks = self._looks.label(element, list_id, level) if label else mark
        before, after = shape.line.before, shape.line.after
        if shape.contextual:
            before = 0.0 if self._is_like(element.getprevious(), shape.style) else before
            after = 0.0 if self._is_like(element.getnext(), shape.style) else after
        whole = replace(shape.line, label=label, label_look=looks, before=before, after=after)
        made: list[Line] = []
        words: list[Words] = []
        # A run's words come one by one, with the same properties.
        known: dict[int, Look] = {}
        for piece in pieces_of(element):
            if _breaks_page(piece):
                made.append(replace(whole, words=_joined(words), after=0.0))
                whole = replace(whole, label="", new_page=True, before=0.0)
                words = []
                continue
            look = known.get(id(piece.properties)) or self._looks.run(letters, piece.properties)
            known[id(piece.properties)] = look
            if look.hidden:
                continue
            words += self._words(piece, look, part)
        if not words:
            words = [Words("", mark)]
        return [*made, replace(whole, words=_joined(words))]

    def _is_like(self, element: etree._Element | None, style: str) -> bool:
        if element is None or local(element) != "p":
            return False
        return self._looks.style_of(element) == style

    def _words(self, piece: Piece, look: Look, part: str) -> Iterator[Words]:
        if not piece.text:
            return
        if piece.kind != "object":
            yield Words(piece.text, look)
            return
        kind = next((told for told in map(_field_of, piece.parts) if told), "")
        if kind in _FIELDS:
            yield Words("0", look, field=_FIELDS[kind])
            return
        for element in piece.parts:
            yield from self._object(element, look, part)

    def _object(self, element: etree._Element, look: Look, part: str) -> Iterator[Words]:
        name = local(element)
        if name in KINDS:
            # Word has no notes in notes; a note that points to itself would have no end.
            if not self._in_note:
                yield self._note(element, KINDS[name], look)
            return
        if name in DRAWN:
            yield from self._drawing(element, look, part)
            return
        text = "".join(str(each.text or "") for each in element.iter("{*}t"))
        # What a field counted when the file was last saved; boxes stand beside the text.
        if text and name in {"r", "fldSimple", "oMath", "oMathPara"}:
            yield Words(text, look)

    def _drawing(self, element: etree._Element, look: Look, part: str) -> Iterator[Words]:
        pictures = list(self._pictures.of(newest(element), part))
        for number, width, height in pictures:
            yield Words(OBJECT, look, picture=number, width=width, height=height)
        beside, self._beside = self._beside, None
        shown = self._drawings.of(element, part, look, beside=beside is not None)
        self._beside = beside
        if beside is not None and not (pictures and shown.undrawn):
            beside += shown.beside
        if shown.undrawn and not pictures:
            self._undrawn[shown.undrawn] = None
            if shown.inline:
                yield Words(shown.inline, replace(look, italic=True))

    def _note(self, element: etree._Element, kind: str, look: Look) -> Words:
        """The mark of a note, and the note kept."""
        name = self._file.related(self._file.main, kind)
        root = self._file.xml(name) if name else None
        number, mark = len(self._notes), self._marks.mark(element, kind)
        note_id = attribute(element, "id")
        lines: list[Line] = []
        beside, self._beside, self._in_note = self._beside, None, True
        for note in children(root, kind.removesuffix("s")) if root is not None else ():
            if attribute(note, "id") == note_id:
                for each in note.iter("{*}p"):
                    lines += self._lines(each, name)
        self._beside, self._in_note = beside, False
        self._notes.append(Note(mark, tuple(lines), at_end=kind == "endnotes"))
        return Words(mark, replace(look, raised=1), note=number)

    # ---------------------------------------------------------------------------------- tables

    def _grid(self, table: etree._Element, part: str) -> Grid:
        properties = child(table, "tblPr")
        columns = [points(each, "w", 72.0) for each in children_of(table, "tblGrid", "gridCol")]
        borders = self._borders(properties)
        boxes: list[Box] = []
        open_boxes: dict[int, int] = {}
        rows = [row for row in _flat(table) if local(row) == "tr"]
        heads = 0
        for number, row in enumerate(rows):
            heads += number == heads and is_on(child(row, "trPr", "tblHeader"))
            column = _columns(child(row, "trPr", "gridBefore"), 0)
            for cell in (each for each in _flat(row) if local(each) == "tc"):
                own = child(cell, "tcPr")
                across = _columns(child(own, "gridSpan"), 1)
                merge = child(own, "vMerge")
                goes_on = merge is not None and attribute(merge, "val") != "restart"
                if goes_on and column in open_boxes:
                    at = open_boxes[column]
                    boxes[at] = replace(boxes[at], down=boxes[at].down + 1)
                else:
                    open_boxes.pop(column, None)
                    if merge is not None:
                        open_boxes[column] = len(boxes)
                    boxes.append(self._box(cell, number, column, across, borders, part))
                column += across
            columns += [72.0] * (column - len(columns))
        align = attribute(child(properties, "jc"), "val")
        return Grid(
            tuple(columns),
            len(rows),
            tuple(boxes),
            points(child(properties, "tblInd"), "w", 0.0),
            "center" if align == "center" else "right" if align in {"right", "end"} else "left",
            heads,
        )

    def _box(
        self,
        cell: etree._Element,
        row: int,
        column: int,
        across: int,
        borders: dict[str, Edge],
        part: str,
    ) -> Box:
        own = child(cell, "tcPr")
        # Older programs' copy of a text box says its words a second time.
        shown = (each for each in cell.iter("{*}p") if not _is_fallback(each))
        lines = [line for each in shown for line in self._lines(each, part)]
        edges = []
        for side, inside in zip(_SIDES, _INSIDE, strict=True):
            said = child(own, "tcBorders", side)
            plain = borders.get(inside) or borders.get(side) or Edge()
            edges.append(_edge(said) if said is not None else plain)
        top, right, bottom, left = edges
        fill = colour(attribute(child(own, "shd"), "fill"))
        return Box(row, column, across, 1, tuple(lines), fill, (top, right, bottom, left))

    def _borders(self, properties: etree._Element | None) -> dict[str, Edge]:
        found: dict[str, Edge] = {}
        style = attribute(child(properties, "tblStyle"), "val")
        said = [child(each, "tblPr", "tblBorders") for each in self._looks.chain(style)]
        for borders in [*said, child(properties, "tblBorders")]:
            for each in borders if borders is not None else ():
                name = {"start": "left", "end": "right"}.get(local(each), local(each))
                found[name] = _edge(each)
        return found


def _columns(element: etree._Element | None, least: int) -> int:
    """How many columns an element says."""
    return max(least, min(_MOST_COLUMNS, integer(attribute(element, "val"), least)))


def children_of(element: etree._Element, *path: str) -> Iterator[etree._Element]:
    """The children at the end of a path."""
    parent = child(element, *path[:-1])
    return children(parent, path[-1]) if parent is not None else iter(())


def _is_fallback(element: etree._Element) -> bool:
    return next(element.iterancestors("{*}Fallback"), None) is not None


def _edge(element: etree._Element) -> Edge:
    return Edge(eighths(element), colour(attribute(element, "color")) or "#000000")


def _flat(root: etree._Element) -> Iterator[etree._Element]:
    """The children, those inside content controls among them."""
    for element in root:
        name = local(element)
        if name in {"sdt", "customXml", "smartTag"}:
            inside = child(element, "sdtContent")
            yield from _flat(inside if inside is not None else element)
        elif name:
            yield element


def _field_of(element: etree._Element) -> str:
    words = attribute(element, "instr").split()
    if not words:
        told = "".join(str(each.text or "") for each in element.iter("{*}instrText"))
        words = told.split()
    return words[0].upper() if words else ""


def _breaks_page(piece: Piece) -> bool:
    return any(
        local(part) == "br" and attribute(part, "type") in {"page", "column"}
        for part in piece.parts
    )


def _counted(block: WordBlock) -> Paragraph:
    """As much of a paragraph as its number takes."""
    says = any((each.text or "").strip() for each in block.element.iter("{*}t"))
    spans = (Span("1"),) if says else ()
    return Paragraph(block.anchor, spans, list_id=block.list_id, level=block.level)


def _joined(words: list[Words]) -> tuple[Words, ...]:
    """The words with neighbours of the same look joined."""
    made: list[Words] = []
    for (plain, _), group in groupby(words, key=lambda each: (_is_plain(each), each.look)):
        same = list(group)
        text = "".join(each.text for each in same)
        made += [replace(same[0], text=text)] if plain else same
    return tuple(made)


def _is_plain(words: Words) -> bool:
    return words.picture < 0 and not words.field and words.note < 0
