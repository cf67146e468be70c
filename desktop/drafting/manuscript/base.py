"""The Word file under a draft: its paragraphs by name, its styles and its lists."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from desktop.drafting.manuscript.model import Cell, ListLevel, NumberList, Role
from desktop.drafting.redline.office_file import OfficeFile
from desktop.ingest.readers.common.list_numbers import NumberedList
from desktop.ingest.readers.office.elements import attribute, child, integer, local
from desktop.ingest.readers.word.docx_numbering import Numbering
from desktop.ingest.readers.word.docx_styles import Style, Styles

_ROLES: dict[str, Role] = {
    "header": "header",
    "footer": "footer",
    "footnotes": "note",
    "endnotes": "note",
}
_NO_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_DEFINITIONS = frozenset({"definition", "definitions"})
# A box in the body: its paragraphs belong to no place between those of the body.
BOX = "box"


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """One paragraph of the base and where it stands."""

    anchor: str
    element: etree._Element
    part: str
    role: Role
    style: str
    list_id: str
    level: int
    cell: Cell | None


class Base:
    """A Word file that a draft is written over. Raises ReadingError for what is none."""

    def __init__(self, data: bytes) -> None:
        self.file = OfficeFile(data)
        self._styles = Styles(self._part("styles"))
        self._names = self._style_names()
        self._numbering = Numbering(self._part("numbering"))
        self.blocks = tuple(self._all())
        self.by_anchor = {block.anchor: block for block in self.blocks}

    def lists(self) -> dict[str, NumberList]:
        """The lists of the file by id."""
        counters: dict[int, str] = {}
        found: dict[str, NumberList] = {}
        for key, numbered in self._numbering.lists().items():
            counter = counters.setdefault(id(numbered.counters), f"c{len(counters)}")
            found[key] = _list(numbered, counter)
        return found

    def _part(self, kind: str) -> etree._Element | None:
        name = self.file.related(self.file.main, kind)
        return self.file.xml(name) if name else None

    def _style_names(self) -> dict[str, str]:
        """Each paragraph style's name by its id; "" is the default style."""
        root = self._part("styles")
        names: dict[str, str] = {}
        for style in root.iterchildren("{*}style") if root is not None else ():
            if attribute(style, "type") != "paragraph":
                continue
            name = attribute(child(style, "name"), "val")
            names[attribute(style, "styleId")] = name
            if attribute(style, "default") == "1":
                names[""] = name
        return names

    def _all(self) -> Iterator[Block]:
        main = self.file.xml(self.file.main)
        body = child(main, "body")
        if main is not None and body is not None:
            yield from self._in_part(body, "", None)
        for relation in self.file.relations(self.file.main).values():
            role = _ROLES.get(relation.kind)
            root = self.file.xml(relation.target) if role and not relation.external else None
            if root is not None:
                yield from self._in_part(root, relation.target, role)

    def _in_part(self, root: etree._Element, part: str, role: Role | None) -> Iterator[Block]:
        tables = _Tables()
        number = 0
        for element in root.iter("{*}p"):
            if etree.QName(element).namespace != etree.QName(root).namespace:
                continue
            place = _place(element, root, tables)
            if place is None:
                continue
            in_box, cell = place
            anchor = f"{part}#{number}"
            number += 1
            style_id = attribute(child(element, "pPr", "pStyle"), "val")
            style = self._styles.get(style_id)
            list_id, level = self._numbering.place_of(
                child(element, "pPr", "numPr"), style, style_id
            )
            name = self._names.get(style_id, style_id)
            found = role or _role(style, name, list_id, cell)
            where = part or (BOX if in_box else "")
            yield Block(anchor, element, where, found, name, list_id, level, cell)


class _Tables:
    """Names of tables, and places of rows and cells in them, counted once for each table."""

    def __init__(self) -> None:
        self._names: dict[etree._Element, str] = {}
        self._counted: dict[etree._Element, int] = {}

    def cell(self, column: etree._Element, row: etree._Element, table: etree._Element) -> Cell:
        """The place of a w:tc in its w:tr in its w:tbl."""
        if table not in self._names:
            self._names[table] = f"t{len(self._names)}"
            self._count(table, row.tag)
        if column not in self._counted:
            self._count(row, column.tag)
        number = self._counted[column]
        wide, under = _merged(column, row, first=number == 0)
        return Cell(self._names[table], f"r{self._counted[row]}", number, wide, under)

    def _count(self, within: etree._Element, tag: str) -> None:
        """Count the elements of this tag that are not inside another one like ``within``."""
        own = (
            each
            for each in within.iter(tag)
            if next(each.iterancestors(within.tag), None) is within
        )
        self._counted.update({each: number for number, each in enumerate(own)})


def _merged(column: etree._Element, row: etree._Element, *, first: bool) -> tuple[int, bool]:
    """How many columns of the grid a w:tc takes, the first of a row with those that the row leaves
    free, and whether it goes on under the cell above."""
    wide = integer(attribute(child(column, "tcPr", "gridSpan"), "val"), 1)
    for name in ("gridBefore", "gridAfter") if first else ():
        wide += integer(attribute(child(row, "trPr", name), "val"), 0)
    down = child(column, "tcPr", "vMerge")
    return max(1, wide), down is not None and attribute(down, "val") != "restart"


def _place(
    element: etree._Element, root: etree._Element, tables: _Tables
) -> tuple[bool, Cell | None] | None:
    """Whether a paragraph is in a box, and its cell; None if it is the second rendering of one, or
    the line that parts notes from the text."""
    in_box = False
    parts: list[etree._Element] = []
    for above in element.iterancestors():
        if above is root:
            break
        name = local(above)
        if name == "Fallback" or attribute(above, "type") in _NO_NOTES:
            return None
        in_box = in_box or name == "txbxContent"
        if len(parts) < 3 and name == ("tc", "tr", "tbl")[len(parts)]:
            parts.append(above)
    cell = tables.cell(*parts) if len(parts) == 3 else None
    return in_box, cell


def _role(style: Style, name: str, list_id: str, cell: Cell | None) -> Role:
    plain = name.strip().lower()
    if cell is not None:
        return "cell"
    if plain in {"title", "subtitle"}:
        return "title"
    if style.level:
        return "heading"
    if plain in _DEFINITIONS:
        return "definition"
    return "clause" if list_id else "text"


def _list(numbered: NumberedList, counter: str) -> NumberList:
    levels = {
        place: ListLevel(each.form, each.text, each.start, each.restart, each.legal)
        for place, each in numbered.levels.items()
    }
    return NumberList(counter, levels, dict(numbered.starts))
