"""A precedent that is no Word file as a draft in the house style: Markdown, HTML, plain text."""

import re
from dataclasses import dataclass, field, replace
from typing import Literal

from desktop.drafting.manuscript.model import Cell, Manuscript, Origin, Paragraph, Role, Span
from desktop.drafting.precedents.importing import house, hypertext, markdown, numbered, plain
from desktop.drafting.precedents.importing.blocks import Block
from desktop.drafting.precedents.importing.numbered import Numbered, Run

TextKind = Literal["markdown", "html", "text"]

_READERS = {"markdown": markdown.blocks_of, "html": hypertext.blocks_of, "text": plain.blocks_of}
# More than any contract; a draft is held in memory several times.
_MOST_BLOCKS = 60_000
_LONGEST_HEADING = 90
_DEFINES = re.compile(r"[“\"][^”\"]{2,60}[”\"]\s+(?:means|has the meaning|shall mean|is)\b")


@dataclass(slots=True)
class _Place:
    """How a block is counted: its list, and its number there."""

    list_id: str
    told: Numbered


@dataclass(slots=True)
class _Layout:
    origin: Origin
    used: dict[str, str] = field(default_factory=dict)
    made: list[Paragraph] = field(default_factory=list)
    tables: int = 0
    rows: int = 0

    def add(self, spans: list[Span], style: str, role: Role, place: _Place | None = None) -> None:
        """A paragraph behind the last one."""
        own = tuple(replace(span, origin=self.origin) for span in spans)
        list_id = place.list_id if place else ""
        level = place.told.level if place else 0
        number = f"i{len(self.made) + 1}"
        self.made.append(Paragraph(number, own, style, role, list_id, level))


def from_text(source: str, kind: TextKind, origin: Origin, title: str = "") -> Manuscript:
    """The draft that a text gives, over ``house.base()``. Typed numbers are counted anew where
    they form a list; variables (a <span> with such a class) are blanks called by their words."""
    blocks = _READERS[kind](source)[:_MOST_BLOCKS]
    _name_title(blocks)
    places, used = _counted(blocks)
    layout = _Layout(origin, used)
    titled = False
    for number, block in enumerate(blocks):
        if block.kind == "row":
            _row(layout, block, first=not number or blocks[number - 1].kind != "row")
            continue
        first_title = block.kind == "heading" and block.level == 1 and not titled
        titled = titled or first_title
        _paragraph(layout, block, places.get(number), first_title)
    named = title or next((p.text for p in layout.made if p.role == "title"), "")
    return Manuscript(named, tuple(layout.made), house.lists(layout.used))


def _name_title(blocks: list[Block]) -> None:
    """A first line in capitals, or all bold, is the title of a text that marks none."""
    first = blocks[0] if blocks else None
    if first is None or first.kind != "text" or any(block.level == 1 for block in blocks):
        return
    bold = all(span.bold for span in first.spans)
    if (bold or first.text.isupper()) and len(first.text) <= _LONGEST_HEADING and not first.number:
        first.kind, first.level = "heading", 1


def _counted(blocks: list[Block]) -> tuple[dict[int, _Place], dict[str, str]]:
    """The place of each counted block, and the lists used with their kinds."""
    places: dict[int, _Place] = {}
    used: dict[str, str] = {}
    free = {"lettered": iter(house.LETTERED), "decimal": iter(house.DECIMAL)}
    for run in numbered.runs_of(blocks):
        kind = "decimal" if run.figures else "lettered"
        list_id = next(free[kind], "") if run.agrees and _is_list(run) else ""
        if not list_id:
            for number, told in run.members.items():
                numbered.typed(blocks[number], told)
            continue
        used[list_id] = kind
        numbered.strip_numbers(blocks, run)
        places |= {number: _Place(list_id, told) for number, told in run.members.items()}
    return places, used


def _is_list(run: Run) -> bool:
    """One number alone counts nothing, unless a format counted it."""
    return len(run.members) > 1 or not next(iter(run.members.values())).length


def _paragraph(layout: _Layout, block: Block, place: _Place | None, first_title: bool) -> None:
    match block.kind:
        case "bullet":
            layout.used[house.BULLETS] = "bullets"
            bullet = _Place(house.BULLETS, Numbered(0, (1,), 0))
            layout.add(block.spans, house.BULLET, "clause", bullet)
        case "heading" if place is None:
            style, role = _heading(block, first_title)
            layout.add(block.spans, style, role)
        case _ if place is None and _is_bold_line(block):
            layout.add(block.spans, house.MINOR, "heading")
        case _ if place is None:
            _text(layout, block)
        case _:
            heading = block.kind == "heading" or _is_heading(block)
            if heading and place.told.level == 0:
                layout.add(block.spans, house.HEADING, "heading", place)
            else:
                layout.add(block.spans, house.CLAUSES[place.told.level], "clause", place)


def _heading(block: Block, first_title: bool) -> tuple[str, Role]:
    if first_title:
        return house.TITLE, "title"
    if block.level == 1:
        return house.PART, "title"
    return house.MINOR, "heading"


def _text(layout: _Layout, block: Block) -> None:
    if _DEFINES.match(block.text):
        layout.add(block.spans, house.DEFINITION, "definition")
    else:
        layout.add(block.spans, house.CLAUSE_TEXT if block.depth else house.TEXT, "text")


def _is_bold_line(block: Block) -> bool:
    """A short line that is all bold and no sentence, blank or label heads what follows."""
    text = block.text
    bold = all(span.bold and not span.blank for span in block.spans if span.text.strip())
    return bold and len(text) <= _LONGEST_HEADING and not re.search(r"[.;:,]$|[_\[\]{}<>]", text)


def _is_heading(block: Block) -> bool:
    """A numbered line that says no sentence: "4. Payment", all bold or without a full stop."""
    text = block.text
    if len(text) > _LONGEST_HEADING or any(span.blank for span in block.spans):
        return False
    bold = all(span.bold for span in block.spans if span.text.strip())
    return bold or not re.search(r"[.;:,]$|\b(?:shall|will|may|must|is|are)\b", text)


def _row(layout: _Layout, block: Block, first: bool) -> None:
    if first:
        layout.tables += 1
        layout.rows = 0
    for column, spans in enumerate(block.cells):
        layout.add(spans, house.CELL, "cell")
        cell = Cell(f"n{layout.tables}", f"n{layout.rows}", column)
        layout.made[-1] = replace(layout.made[-1], cell=cell)
    layout.rows += 1
