"""A Word file as it is to look on paper: sections of lines and tables with every look worked out.

Lengths are in points (1/72 inch), colours "#rrggbb" or "" for none. A ``Line`` is a paragraph: what
Word calls one, before it is broken into lines of print.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Align = Literal["left", "right", "center", "both"]
Rule = Literal["auto", "exact", "atLeast"]


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look. ``raised`` is 1 above the line, -1 below it; ``caps`` is "", "all" or
    "small"; what is ``hidden`` is not set at all."""

    font: str = "Calibri"
    size: float = 11.0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    colour: str = ""
    ground: str = ""
    raised: int = 0
    caps: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Text of one look. ``field`` "page" or "pages" is a number made anew on each page; a
    ``picture`` and a ``note``, whose mark the text is, are numbers in the paper's lists, -1 for
    none."""

    text: str
    look: Look
    field: str = ""
    picture: int = -1
    width: float = 0.0
    height: float = 0.0
    note: int = -1


@dataclass(frozen=True, slots=True)
class Tab:
    """A stop from the left margin: "left", "right", "center"."""

    at: float
    kind: str = "left"


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph. ``line`` is a share of the font's own height for "auto", else points; ``above``
    and ``below`` are colours of rules, ``boxed`` that they run down the sides too; ``contents`` is
    a level of a table of contents or 0."""

    words: tuple[Words, ...] = ()
    label: str = ""
    label_look: Look = Look()
    align: Align = "left"
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    rule: Rule = "auto"
    keep_next: bool = False
    new_page: bool = False
    tabs: tuple[Tab, ...] = ()
    ground: str = ""
    above: str = ""
    below: str = ""
    boxed: bool = False
    contents: int = 0

    @property
    def text(self) -> str:
        """What it says, without its number."""
        return "".join(each.text for each in self.words)


@dataclass(frozen=True, slots=True)
class Edge:
    """One side of a cell; no width is no line."""

    width: float = 0.0
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A cell at its place, over ``across`` columns and ``down`` rows. ``edges`` are top, right,
    bottom, left; ``pad`` is room above and below its lines."""

    row: int
    column: int
    across: int
    down: int
    lines: tuple[Line, ...]
    ground: str = ""
    edges: tuple[Edge, Edge, Edge, Edge] = (Edge(), Edge(), Edge(), Edge())
    pad: float = 0.0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. A table inside a cell is read as the lines in it."""

    columns: tuple[float, ...]
    rows: int
    boxes: tuple[Box, ...]
    left: float = 0.0
    align: Align = "left"
    heads: int = 0


Block = Line | Grid


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one size. ``running`` has the blocks at the head and foot of "default", "first" and
    "even" pages, by "header first" and so on."""

    width: float = 595.3
    height: float = 841.9
    top: float = 72.0
    right: float = 72.0
    bottom: float = 72.0
    left: float = 72.0
    header_at: float = 36.0
    footer_at: float = 36.0
    first_differs: bool = False
    even_differs: bool = False
    blocks: tuple[Block, ...] = ()
    running: Mapping[str, tuple[Block, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels, red, green, blue and opacity a byte each, row by row."""

    width: int
    height: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote, or an endnote, which stands ``at_end`` of all. Its author's own ``mark`` is among
    its words."""

    mark: str
    lines: tuple[Line, ...] = ()
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """The whole file. ``notes`` are in the order of their marks; ``undrawn`` names what no paper
    shows: "Chart: Sales"."""

    sections: tuple[Section, ...]
    notes: tuple[Note, ...] = ()
    pictures: tuple[Picture, ...] = ()
    undrawn: tuple[str, ...] = ()
