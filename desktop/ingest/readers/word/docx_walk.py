"""From the XML of a Word document's body to its blocks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from lxml import etree

from desktop.ingest.readers.common import colours, reasons, symbol_fonts
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import clean
from desktop.ingest.readers.common.intermediate import TextBuilder
from desktop.ingest.readers.office.elements import (
    attribute,
    child,
    children,
    integer,
    is_on,
    local,
    named,
)
from desktop.ingest.readers.word import docx_looks, docx_shapes
from desktop.ingest.readers.word.docx_fields import Fields, chosen
from desktop.ingest.readers.word.docx_looks import Theme
from desktop.ingest.readers.word.docx_numbering import Numbering
from desktop.ingest.readers.word.docx_styles import Style, Styles

Notes: TypeAlias = "dict[tuple[str, str], etree._Element]"  # noqa: SLF001 - lxml's only name for it

# Takes the id of a control's relation; what it shows, and why that is not seen.
Control: TypeAlias = Callable[[str], tuple[str, str]]
# Takes the id of a picture's relation, and the text that it is shown in.
Show: TypeAlias = Callable[[str, TextBuilder], None]

# Deleted or moved away by tracked changes, properties, and what is not text of the document.
_LEFT_OUT = frozenset(
    {
        *("del", "moveFrom", "delText", "instrText", "delInstrText", "rPr", "pPr", "tblPr", "trPr"),
        *("tcPr", "sectPr", "tblGrid", "sdtPr", "sdtEndPr", "rt", "fldData", "binData", "comment"),
        *("annotationRef", "commentReference", "proofErr", "bookmarkStart", "bookmarkEnd"),
        *("style", "latentStyles", "posOffset", "pctWidth", "pctHeight", "align"),
    }
)
# The element that names a picture's file, of today's drawings and of VML's, and its attribute.
_PICTURES = {"blip": "embed", "imagedata": "id"}
_BOXES = frozenset({"txbxContent", "txbx"})
_CONTROL = "control"
_PLACED = _BOXES | _PICTURES.keys() | docx_shapes.PLACING | {_CONTROL}
_REMOVED = frozenset({"del", "moveFrom"})
_USUAL_SYMBOLS = "Wingdings"
_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# What of a paragraph's properties may put it where it is not seen.
_AWAY = frozenset({"framePr", "ind", "spacing"})
_MAX_DEPTH = 60
_MAX_SPAN = 50


@dataclass(slots=True)
class _Paragraph:
    """A paragraph while its runs are gathered."""

    parts: list[str] = field(default_factory=list)
    bold: int = 0
    plain: int = 0
    boxes: list[etree._Element] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    ground: str = ""
    codes: frozenset[etree._Element] = frozenset()
    apart: int = 0


class Walk:
    """Adds the blocks of a document's parts to a builder, in order. ``aside`` gathers what is
    deleted or does not show; ``cut_off`` tells whether parts were nested too deeply."""

    def __init__(
        self,
        builder: TextBuilder,
        styles: Styles,
        numbering: Numbering,
        notes: Notes,
        aside: Aside,
        theme: Theme,
    ) -> None:
        self.cut_off = False
        self.aside = aside
        self._builder = builder
        self._styles = styles
        self._numbering = numbering
        self._notes = notes
        self._referred: list[tuple[str, str]] = []
        self._fields = Fields()
        #: What lies below the text, "rrggbb"; "" where that is not known: inside boxes.
        self.ground = colours.WHITE
        #: The widest page's, in twentieths of a point.
        self.page_width = docx_shapes.WIDEST_PAGE
        self.theme = theme
        self._table_style = ""
        #: Why runs do not show, by what they have alike: most documents have a dozen looks.
        self._hidden: dict[tuple[object, ...], str] = {}
        #: Told of each picture, behind the paragraph that it stands in.
        self.show: Show = lambda relation, builder: None
        self.control: Control = lambda relation: ("", "")

    def into(self, builder: TextBuilder) -> "Walk":
        """The same walk for another builder: headers, footers, a table's cell."""
        walk = Walk(builder, self._styles, self._numbering, self._notes, self.aside, self.theme)
        walk.ground, walk.page_width = self.ground, self.page_width
        walk._table_style, walk._hidden = self._table_style, self._hidden
        walk.show, walk.control, walk._fields = self.show, self.control, self._fields
        return walk

    def unused_notes(self) -> list[str]:
        """The texts of the notes that nothing that was taken refers to."""
        return [removed_text(note) for note in self._notes.values()]

    def take(self, root: etree._Element, depth: int = 0) -> None:
        """Add the paragraphs and tables below an element."""
        if depth > _MAX_DEPTH:
            self.cut_off = True
            return
        for element in root.iterchildren():
            name = local(element)
            if name in _REMOVED:
                self.aside.add(removed_text(element), reasons.DELETED)
            elif name == "p":
                self._paragraph(element, depth)
                self._footnotes(depth)
            elif name == "tbl":
                self._table(element, depth)
                self._footnotes(depth)
            elif name not in _LEFT_OUT:
                self.take(element, depth + 1)

    def _paragraph(self, element: etree._Element, depth: int) -> None:
        properties = named(child(element, "pPr"))
        style = self._styles.get(attribute(properties.get("pStyle"), "val"))
        shading = properties.get("shd")
        shading = self._styles.ground(style.name) if shading is None else shading
        gathered = _Paragraph(
            ground=docx_looks.shaded(shading, self.theme, self.ground),
            codes=self._fields.unshown(element),
        )
        self._gather(element, gathered, style, depth)
        if why := self._why_away(properties):
            self.aside.add("".join(gathered.parts), why)
            gathered.parts.clear()
        text = clean("".join(gathered.parts)).strip()
        level = _outline_level(properties.get("outlineLvl"), style)
        number = self._number(properties, style) if text else ""
        line = f"{number} {text}".strip() if text else ""
        if line and level > 0:
            self._builder.add_heading(" ".join(line.split()), level)
        elif line:
            bold = gathered.bold > 0 and gathered.plain == 0
            self._builder.add_paragraph(line, bold=bold, item=bool(number))
        for relation in gathered.pictures:
            self.show(relation, self._builder)
        for box in gathered.boxes:
            ground, self.ground = self.ground, ""
            self.take(box, depth + 1)
            self.ground = ground

    def _why_away(self, properties: Mapping[str, etree._Element]) -> str:
        """Why no line of a paragraph is seen, whatever its runs look like."""
        if _AWAY.isdisjoint(properties):
            return ""
        frame = properties.get("framePr")
        indent = properties.get("ind")
        left = integer(attribute(indent, "left"), 0)
        if left >= self.page_width and not attribute(indent, "hanging"):
            return reasons.OUTSIDE_PAGE
        height = integer(attribute(frame, "h"), 240)
        flat = attribute(frame, "hRule") == "exact" and 0 < height <= docx_looks.UNSEEN_LINE
        return reasons.CUT_OFF if flat or docx_looks.is_sliver(properties.get("spacing")) else ""

    def _gather(self, element: etree._Element, into: _Paragraph, style: Style, depth: int) -> None:
        """Collect the text of runs, whatever they are wrapped in: links, insertions, controls."""
        if depth > _MAX_DEPTH:
            self.cut_off = True
            return
        for part in element.iterchildren():
            name = local(part)
            if name in _REMOVED:
                self.aside.add(removed_text(part), reasons.DELETED)
            elif name == "r":
                self._run(part, into, style, depth)
            elif name == "AlternateContent":
                self._alternate(part, into, style, depth)
            elif name == "t":
                self._text(part, into)
            elif name in _PLACED:
                self._shape(part, into, style, depth)
            elif name == "signatureline":
                into.parts.append(docx_shapes.signature_line(part))
            elif name not in _LEFT_OUT:
                self._gather(part, into, style, depth + 1)

    def _shape(self, shape: etree._Element, into: _Paragraph, style: Style, depth: int) -> None:
        """A box, a picture, or what a shape holds, unless nothing of it is seen."""
        name = local(shape)
        if name in _BOXES:
            into.boxes.append(shape)
        elif name in _PICTURES:
            # A control says itself what it shows.
            if not docx_shapes.is_of_control(shape):
                into.pictures.append(attribute(shape, _PICTURES[name]))
        elif name == _CONTROL:
            self._take_control(shape, into)
        elif why := docx_shapes.why_unseen(shape, self.page_width):
            self._set_apart(shape, why, into)
        else:
            self._gather(shape, into, style, depth + 1)

    def _take_control(self, control: etree._Element, into: _Paragraph) -> None:
        """What an ActiveX control shows; the shape beside it tells where it is."""
        text, why = self.control(attribute(control, "id"))
        shape = child(control.getparent(), "shape")
        if shape is not None and not why:
            why = docx_shapes.why_unseen(shape, self.page_width)
        if why:
            self.aside.add(text, why)
        elif text:
            into.parts.append(f" {text} ")

    def _text(self, part: etree._Element, into: _Paragraph) -> None:
        if part in into.codes:
            self.aside.add(part.text or "", reasons.FIELD_CODE)
        else:
            into.parts.append(part.text or "")

    def _set_apart(self, shape: etree._Element, reason: str, into: _Paragraph) -> None:
        """Keep the text of a shape as hidden."""
        self.aside.add(removed_text(shape), reason)
        into.apart += 1

    def _alternate(
        self, element: etree._Element, into: _Paragraph, style: Style, depth: int
    ) -> None:
        """One of two renderings of the same thing: the newer if it says anything."""
        for name in ("Choice", "Fallback"):
            for rendering in children(element, name):
                before = len(into.parts), len(into.boxes), len(into.pictures), into.apart
                self._gather(rendering, into, style, depth + 1)
                after = len(into.parts), len(into.boxes), len(into.pictures), into.apart
                if after != before:
                    return

    def _run(self, run: etree._Element, into: _Paragraph, style: Style, depth: int) -> None:
        parts = list(run)
        properties = named(next((part for part in parts if local(part) == "rPr"), None))
        hidden = self._why_hidden(properties, style, into.ground)
        mark = properties.get("b")
        bold = style.bold if mark is None else is_on(mark)
        start, shown, boxes = len(into.parts), len(into.pictures), len(into.boxes)
        referred = len(self._referred)
        for part in parts:
            self._run_part(part, into, style, depth)
        text = "".join(into.parts[start:])
        if symbol_fonts.is_one(font := attribute(properties.get("rFonts"), "ascii")):
            text = symbol_fonts.shown(text, font)
            into.parts[start:] = [text]
        hidden = _of_letters(hidden, run)
        if hidden:
            del into.pictures[shown:]
        if hidden == reasons.HIDDEN_RUN:
            for box in into.boxes[boxes:]:
                self._set_apart(box, hidden, into)
            del into.boxes[boxes:]
            for key in self._referred[referred:]:
                if (note := self._notes.pop(key, None)) is not None:
                    self.aside.add(removed_text(note), hidden)
            del self._referred[referred:]
        if hidden and text.strip():
            self.aside.add(text, hidden)
            del into.parts[start:]
        elif bold:
            into.bold += len(text.strip())
        else:
            into.plain += len(text.strip())

    def _why_hidden(
        self, properties: Mapping[str, etree._Element], style: Style, ground: str
    ) -> str:
        """Why a run does not show, "" if it does."""
        look = docx_looks.look(properties)
        if look is None:
            return self._look_at(properties, style, ground)
        key = style.name, self._table_style, ground, look
        if key not in self._hidden:
            self._hidden[key] = self._look_at(properties, style, ground)
        return self._hidden[key]

    def _look_at(self, properties: Mapping[str, etree._Element], style: Style, ground: str) -> str:
        character = attribute(properties.get("rStyle"), "val")
        by_style = self._styles.run(style.name, character, self._table_style)
        properties = {**by_style, **properties} if by_style else properties
        if is_on(properties.get("vanish")):
            return reasons.HIDDEN_RUN
        return docx_looks.why_unseen(properties, self.theme, ground)

    def _run_part(self, part: etree._Element, into: _Paragraph, style: Style, depth: int) -> None:
        name = local(part)
        if name == "t":
            self._text(part, into)
        elif name in _CHARACTERS:
            into.parts.append(_CHARACTERS[name])
        elif name == "fldChar":
            into.parts.append(chosen(part))
        elif name == "sym":
            into.parts.append(_symbol(part))
        elif name in {"footnoteReference", "endnoteReference"}:
            self._referred.append((name.removesuffix("Reference"), attribute(part, "id")))
        elif name == "AlternateContent":
            self._alternate(part, into, style, depth + 1)
        elif name not in _LEFT_OUT:
            self._gather(part, into, style, depth + 1)

    def _footnotes(self, depth: int) -> None:
        """The notes that the last block referred to stand right behind it."""
        referred, self._referred = self._referred, []
        for key in referred:
            # Once: a note may refer to itself.
            note = self._notes.pop(key, None)
            if note is not None:
                self.take(note, depth + 1)

    def _number(self, properties: Mapping[str, etree._Element], style: Style) -> str:
        style_id = attribute(properties.get("pStyle"), "val")
        own = properties.get("numPr")
        list_id, level = self._numbering.place_of(own, style, style_id)
        return self._numbering.number(list_id, level) if list_id else ""

    def _table(self, table: etree._Element, depth: int) -> None:
        """A table of data as rows; one that only lays out a page as the paragraphs of its cells."""
        outer = self._table_style, self.ground
        properties = named(child(table, "tblPr"))
        self._table_style = attribute(properties.get("tblStyle"), "val")
        self.ground = docx_looks.shaded(properties.get("shd"), self.theme, self.ground)
        if self._styles.is_shaded(self._table_style):
            self.ground = ""
        cells = []
        for found in _rows(table):
            if why := _why_row_unseen(found):
                self.aside.add(removed_text(found), why)
            else:
                cells.append(_cells(found))
        self._take_cells(cells, depth)
        self._table_style, self.ground = outer

    def _take_cells(self, cells: list[list[etree._Element]], depth: int) -> None:
        if max((len(row) for row in cells), default=0) <= 1:
            for row in cells:
                for cell in row:
                    self._cell(cell, self, depth)
            return
        rows = []
        for row in cells:
            texts: list[str] = []
            for cell in row:
                texts.append(self._cell_text(cell, depth))
                span = integer(attribute(child(cell, "tcPr", "gridSpan"), "val"), 1)
                texts.extend([""] * (min(span, _MAX_SPAN) - 1))
            rows.append(texts)
        self._builder.add_table(rows)

    def _cell_text(self, cell: etree._Element, depth: int) -> str:
        inner = TextBuilder()
        walk = self.into(inner)
        self._cell(cell, walk, depth)
        self.cut_off |= walk.cut_off
        return " ".join(inner.text.split())

    def _cell(self, cell: etree._Element, walk: "Walk", depth: int) -> None:
        properties = named(child(cell, "tcPr"))
        if why := docx_looks.why_cell_unseen(properties):
            self.aside.add(removed_text(cell), why)
            return
        outer = self.ground
        walk.ground = docx_looks.shaded(properties.get("shd"), self.theme, outer)
        walk.take(cell, depth + 1)
        walk.ground = outer


def _rows(table: etree._Element) -> list[etree._Element]:
    """The rows of a table, also those inside content controls and insertions."""
    return [row for row in table.iter("{*}tr") if next(row.iterancestors("{*}tbl")) is table]


def _why_row_unseen(row: etree._Element) -> str:
    properties = named(child(row, "trPr"))
    if is_on(properties.get("del")):
        return reasons.DELETED
    hidden = is_on(properties.get("hidden")) or docx_looks.is_flat(properties.get("trHeight"))
    return reasons.HIDDEN_ROW if hidden else ""


def removed_text(element: etree._Element) -> str:
    """The text that a tracked change took away."""
    lines = []
    for paragraph in [*element.iter("{*}p")] or [element]:
        parts = [part.text or "" for part in paragraph.iter("{*}delText", "{*}t")]
        lines.append("".join(parts))
    return "\n".join(lines)


def _cells(row: etree._Element) -> list[etree._Element]:
    cells = []
    for cell in row.iter("{*}tc"):
        if next(cell.iterancestors("{*}tr")) is row:
            cells.append(cell)
    return cells


def _outline_level(own: etree._Element | None, style: Style) -> int:
    if own is None:
        return style.level
    level = integer(attribute(own, "val"), 9)
    return level + 1 if 0 <= level < 9 else 0


def _of_letters(hidden: str, run: etree._Element) -> str:
    """Why a run is hidden, "" if that is said of its letters alone and it is a control, which has
    letters of its own."""
    of_letters = hidden and hidden != reasons.HIDDEN_RUN
    return "" if of_letters and next(run.iter("{*}control"), None) is not None else hidden


def _symbol(element: etree._Element) -> str:
    code = attribute(element, "char").lower()
    number = int(code, 16) if code and all(letter in "0123456789abcdef" for letter in code) else 0
    if not 0x20 <= number <= 0x10FFFF:
        return ""
    found = symbol_fonts.shown(chr(number), attribute(element, "font") or _USUAL_SYMBOLS)
    # Other fonts of symbols keep their letters in the private area; what they show is not known.
    return "" if "\ue000" <= found <= "\uf8ff" else found
