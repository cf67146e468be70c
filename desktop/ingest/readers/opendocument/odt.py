"""ODT documents: the body in order, with the numbers of its lists, tables, notes and boxes."""

from lxml import etree

from desktop.ingest.readers.common import colours, reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import clean
from desktop.ingest.readers.common.intermediate import Reading, TextBuilder, first_heading
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office.elements import attribute, children, integer, local
from desktop.ingest.readers.office.package_pictures import Pictures
from desktop.ingest.readers.opendocument import odf, odf_controls, odf_embedded, odf_looks
from desktop.ingest.readers.opendocument.odf_objects import Objects
from desktop.ingest.readers.opendocument.odt_lists import Lists

_MAX_SPAN = 50
_FRAMES = frozenset({"frame", "text-box", "a", *odf.SHAPES})
# Indexes made by the program repeat what the document says; their titles and lines are text.
_CONTAINERS = frozenset(
    {
        *("table-of-content", "alphabetical-index", "illustration-index", "index-body"),
        *("index-title", "bibliography", "user-index", "table-index", "object-index"),
        *("numbered-paragraph", "list-header", "body", "text", "note-body", "page"),
    }
)
_PARTS = frozenset(
    {"header", "footer", "header-left", "footer-left", "header-first", "footer-first"}
)
_TITLES = frozenset({"Title", "Titel", "Titre"})


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a document; ``recognised`` is what became of the pictures that an earlier reading named.
    Raises ReadingError for one that is locked, damaged, or holds neither text nor pictures."""
    package = odf.opened(data)
    content, named = package.xml("content.xml"), package.xml("styles.xml")
    if content is None:
        raise reasons.unreadable(reasons.DAMAGED_OPEN)
    styles = odf.Styles(content, named)
    aside = Aside()
    builder = TextBuilder()
    pictures = Pictures(package, recognised, aside)
    walk = Walk(builder, odf.Inline(styles, aside), Lists(content, named), pictures)
    walk.inline.controls = odf_controls.shown(content)
    walk.objects = Objects(package)
    walk.inline.ground = "" if _has_ground(named) else colours.WHITE
    for body in content.iter("{*}body"):
        for main in body:
            walk.take(main)
    for changes in content.iter("{*}tracked-changes"):
        _deletions(changes, walk.inline)
    if named is not None:
        _running_text(named, walk)
    text, blocks = builder.text, builder.finish()
    embedded = odf_embedded.embedded(package)
    if not text and not embedded.items() and (recognised is not None or not pictures.items()):
        raise reasons.unreadable(reasons.ONLY_HIDDEN if aside else reasons.NO_TEXT)
    problems = [*aside.problems(), *([reasons.TOO_DEEP] if walk.inline.cut_off else [])]
    problems += [*embedded.problems(), *pictures.problems()]
    title = odf.title(package) or first_heading(text, blocks)
    return Reading(
        Kind.ODT,
        text,
        blocks,
        title=title,
        problems=tuple(problems),
        hidden=aside.items(),
        attachments=embedded.items(),
        pictures=pictures.items(),
    )


def _has_ground(named: etree._Element | None) -> bool:
    """Whether pages may have another ground than white."""
    layouts = named.iter("{*}page-layout-properties") if named is not None else ()
    return any(
        odf_looks.ground(attribute(each, "background-color"), colours.WHITE) != colours.WHITE
        or attribute(each, "fill") not in {"", "none"}
        or each.find("{*}background-image") is not None
        for each in layouts
    )


def _deletions(changes: etree._Element, inline: odf.Inline) -> None:
    for deletion in changes.iter("{*}deletion"):
        for part in deletion:
            if local(part) != "change-info":
                inline.set_apart(part, reasons.DELETED)


def _running_text(root: etree._Element, walk: "Walk") -> None:
    """Headers and footers stand at the end, each wording once."""
    known: set[str] = set()
    for part in root.iter("{*}master-page"):
        for running in part:
            if local(running) not in _PARTS:
                continue
            if attribute(running, "display") == "false":
                walk.inline.set_apart(running, reasons.UNUSED_PART)
                continue
            builder = TextBuilder()
            walk.into(builder).take(running)
            text = builder.text
            if text and text not in known:
                known.add(text)
                for block in builder.blocks:
                    walk.builder.add(block.kind, text[block.start : block.end])


class Walk:
    """Adds the blocks below an element to a builder, in order."""

    def __init__(
        self, builder: TextBuilder, inline: odf.Inline, lists: Lists, pictures: Pictures | None
    ) -> None:
        self.builder = builder
        self.inline = inline
        self._lists = lists
        #: None where pictures are not looked at.
        self.pictures = pictures
        #: The same of charts and formulas.
        self.objects: Objects | None = None
        #: The largest page's width and height in points.
        self.page = odf_looks.ENDLESS

    def into(self, builder: TextBuilder) -> "Walk":
        """The same walk for another builder."""
        walk = Walk(builder, self.inline, self._lists, self.pictures)
        walk.page, walk.objects = self.page, self.objects
        return walk

    def take(self, root: etree._Element, depth: int = 0) -> None:
        """Add what stands below an element."""
        if depth > odf.MAX_DEPTH:
            self.inline.cut_off = True
            return
        for element in root:
            self.take_one(element, depth)

    def take_one(self, element: etree._Element, depth: int = 0) -> None:
        """Add one paragraph, list, table, section or box."""
        name = local(element)
        if name in {"p", "h"}:
            self._paragraph(element, "", depth)
        elif name == "list":
            self._list(element, depth)
        elif name == "table":
            self._table(element, depth)
        elif name == "section":
            if _is_hidden(element):
                self.inline.set_apart(element, reasons.HIDDEN_SECTION)
            else:
                self.take(element, depth + 1)
        elif name == "annotation":
            self.inline.aside.add(odf.remark(element), reasons.COMMENT, self.inline.page)
        elif name == "control":
            self.builder.add_paragraph(self.inline.control(element))
        elif name in _FRAMES:
            self._frame(element, depth)
        elif name in _CONTAINERS:
            self.take(element, depth + 1)

    def _paragraph(self, element: etree._Element, number: str, depth: int) -> None:
        found = self.inline.paragraph(element)
        text = clean("".join(found.parts)).strip()
        style = attribute(element, "style-name")
        if text and local(element) == "h":
            level = max(1, integer(attribute(element, "outline-level"), 1))
            number = number or self._lists.heading(level)
            self.builder.add_heading(f"{number} {' '.join(text.split())}".strip(), min(9, level))
        elif text and _TITLES.intersection(self.inline.styles.names(style)):
            self.builder.add_heading(" ".join(text.split()), 1)
        elif text:
            line = f"{number} {text}".strip()
            self.builder.add_paragraph(line, bold=found.is_bold, item=bool(number))
        for frame in found.frames:
            self._frame(frame, depth + 1)
        for note in found.notes:
            for body in children(note, "note-body"):
                self.take(body, depth + 1)

    def _frame(self, element: etree._Element, depth: int) -> None:
        """A box in the text, a shape with words in it, or a picture."""
        if depth > odf.MAX_DEPTH:
            self.inline.cut_off = True
            return
        if why := odf_looks.why_shape_unseen(element, self.page):
            self.inline.set_apart(element, why)
            return
        outer, self.inline.ground = self.inline.ground, ""
        self._take_frame(element, depth)
        self.inline.ground = outer

    def _take_frame(self, element: etree._Element, depth: int) -> None:
        # Of several forms of one picture the first is the best (OpenDocument 1.3, 10.4.2).
        forms = list(children(element, "image"))
        picture = forms[0] if forms else None
        if self.pictures is not None:
            for form in forms:
                if self.pictures.show(attribute(form, "href").removeprefix("./"), self.builder):
                    break
        if picture is not None:
            # What was written on it.
            self.take(picture, depth + 1)
        drawn = next(children(element, "object"), None)
        if drawn is not None and self.objects is not None:
            self.objects.put(drawn, self.builder)
        if local(element) == "frame" and element.find("{*}text-box") is not None:
            for box in children(element, "text-box"):
                self.take(box, depth + 1)
        else:
            self.take(element, depth + 1)

    def _list(
        self, element: etree._Element, depth: int, key: str = "", style: str = "", level: int = 1
    ) -> None:
        """A list's items with the numbers that show; ``key`` and ``style`` are its parent's."""
        if depth > odf.MAX_DEPTH:
            self.inline.cut_off = True
            return
        style = attribute(element, "style-name") or style
        key = key or self._lists.begin(element, style)
        for item in element:
            if local(item) not in {"list-item", "list-header"}:
                continue
            number = ""
            if (
                local(item) == "list-item"
                and next(item.iterchildren("{*}p", "{*}h"), None) is not None
            ):
                number = self._lists.number(key, style, level, attribute(item, "start-value"))
            for part in item:
                if local(part) == "list":
                    self._list(part, depth + 1, key, style, level + 1)
                elif local(part) in {"p", "h"}:
                    self._paragraph(part, number, depth + 1)
                    number = ""
                else:
                    self.take_one(part, depth + 1)

    def _table(self, table: etree._Element, depth: int) -> None:
        """A table of data as rows; one that only lays out a page as the text of its cells."""
        rows = []
        for row in table.iter("{*}table-row"):
            if _owner(row) is not table:
                continue
            if attribute(row, "visibility") in {"collapse", "filter"} or self._is_flat(row):
                self.inline.set_apart(row, reasons.HIDDEN_ROW)
            else:
                rows.append(row)
        outer = self.inline.ground
        self.inline.ground = self._ground(table, "table-properties", outer)
        self._rows(rows, depth)
        self.inline.ground = outer

    def _is_flat(self, row: etree._Element) -> bool:
        """Whether a row has a height of its own that shows nothing."""
        style, kind = attribute(row, "style-name"), "table-row-properties"
        grows = self.inline.styles.get(style, kind, "use-optimal-row-height") == "true"
        height = odf_looks.points(self.inline.styles.get(style, kind, "row-height"))
        return height is not None and height < 1 and not grows

    def _ground(self, element: etree._Element, properties: str, below: str) -> str:
        style, templated = attribute(element, "style-name"), attribute(element, "template-name")
        said = self.inline.styles.get(style, properties, "background-color")
        return "" if templated else odf_looks.ground(said, below)

    def _rows(self, rows: list[etree._Element], depth: int) -> None:
        cells = [
            [c for c in row if local(c) in {"table-cell", "covered-table-cell"}] for row in rows
        ]
        if max((len(row) for row in cells), default=0) <= 1:
            for row in cells:
                for cell in row:
                    self._take_cell(cell, self, depth)
            return
        texts = []
        for row in cells:
            line: list[str] = []
            for cell in row:
                times = integer(attribute(cell, "number-columns-repeated"), 1)
                text = self._cell(cell, depth)
                line.extend([text] * max(1, min(times, _MAX_SPAN)))
            texts.append(line)
        self.builder.add_table(texts)

    def _cell(self, cell: etree._Element, depth: int) -> str:
        inner = TextBuilder()
        self._take_cell(cell, self.into(inner), depth)
        return " ".join(inner.text.split())

    def _take_cell(self, cell: etree._Element, walk: "Walk", depth: int) -> None:
        if local(cell) == "covered-table-cell":
            self.inline.set_apart(cell, reasons.UNDER_MERGED)
            return
        outer = self.inline.ground
        row = cell.getparent()
        below = outer if row is None else self._ground(row, "table-row-properties", outer)
        self.inline.ground = self._ground(cell, "table-cell-properties", below)
        walk.take(cell, depth + 1)
        self.inline.ground = outer


def _is_hidden(section: etree._Element) -> bool:
    """Whether a section is hidden, or its condition said so when the file was saved: of one that is
    shown LibreOffice says nothing."""
    display = attribute(section, "display")
    met = display == "condition" and attribute(section, "is-hidden") == "true"
    return display == "none" or met


def _owner(row: etree._Element) -> etree._Element | None:
    return next(row.iterancestors("{*}table"), None)
