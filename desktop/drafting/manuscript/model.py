"""A draft as it is edited: paragraphs of spans, each span with where it comes from.

A manuscript stands over a Word file, its *base* (a filled template or a precedent), which keeps
everything that no span says: styles, page, headers' pictures. A paragraph points to the one of the
base that it was read from (``anchor``); a new one looks like its neighbour of the same style.
All values are frozen: what changes a manuscript returns a new one (see ``edits``), so that undoing
is keeping the old one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

OriginKind = Literal["template", "field", "clause", "precedent", "model", "user", "incoming"]
Role = Literal[
    "title",  # the document's title, or a schedule's
    "heading",  # a heading: of a clause if it has a number
    "clause",  # numbered text
    "definition",
    "text",
    "cell",  # in a table
    "header",  # runs along the top of the pages
    "footer",
    "note",  # a footnote or an endnote
]
# Stands in a span's text for what is no text: a picture, the mark of a note, a page number. It is
# never typed, and may be deleted but not made.
OBJECT = "\ufffc"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where words come from. ``source`` is the template's, field's or model's name, the clause's
    title, the path of the precedent or of the other side's file. For a document in the vault
    ``document_id`` is it and [start, end) are offsets in its stored text; ``page`` counts from 1.
    ``author`` and ``date`` (ISO 8601) are those of a change that came with the other side's
    file."""

    kind: OriginKind
    source: str = ""
    document_id: int | None = None
    page: int | None = None
    start: int | None = None
    end: int | None = None
    author: str = ""
    date: str = ""


USER = Origin("user")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text of one origin and look. ``reference`` is a label: the text is then the
    number of the paragraph that carries it. ``blank`` says in words what is still unknown ("notice
    period"): the text is then the blank as shown, such as "[notice period]"."""

    text: str
    origin: Origin = USER
    bold: bool = False
    italic: bool = False
    underline: bool = False
    reference: str = ""
    blank: str = ""

    @property
    def is_one(self) -> bool:
        """Whether it is one thing, not letters: a reference, a blank, a field."""
        return bool(self.reference or self.blank or self.origin.kind == "field")


@dataclass(frozen=True, slots=True)
class Cell:
    """Where in a table a paragraph stands. Rows are in the order of the paragraphs; a row whose
    name the base does not know is a new one, like the row before it. ``column`` counts cells; a
    cell is as ``wide`` as so many columns of the table's grid, and may go on ``under`` the one
    above it (ECMA-376 Part 1, 17.4.17 and 17.4.84)."""

    table: str
    row: str
    column: int
    wide: int = 1
    under: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. ``id`` is its own for the draft's whole life. ``style`` is the Word style's
    name; ``list_id`` and ``level`` (from 0) say where its number is counted ("" is no number);
    ``labels`` are what references call it; ``part`` names the part of the Word file ("" is the
    body); ``anchor`` is the base's paragraph ("" for a new one)."""

    id: str
    spans: tuple[Span, ...] = ()
    style: str = ""
    role: Role = "text"
    list_id: str = ""
    level: int = 0
    labels: tuple[str, ...] = ()
    cell: Cell | None = None
    part: str = ""
    anchor: str = ""

    @property
    def text(self) -> str:
        """The text without its number."""
        return "".join(span.text for span in self.spans)

    @property
    def row(self) -> tuple[str, str]:
        """The table and the row of its cell; what stands in no table is in no row."""
        return (self.cell.table, self.cell.row) if self.cell else ("", "")

    def origin_at(self, offset: int) -> Origin:
        """Where the character at ``offset`` comes from; at the end, the last one."""
        at = 0
        for span in self.spans:
            at += len(span.text)
            if offset < at:
                return span.origin
        return self.spans[-1].origin if self.spans else USER


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How one level of a list is numbered (ECMA-376 Part 1, 17.9): ``text`` has %1 to %9 where
    the numbers stand; ``legal`` shows all of them as figures."""

    form: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    legal: bool = False


@dataclass(frozen=True, slots=True)
class NumberList:
    """A list of the base. Lists with the same ``counter`` count on together; ``starts`` begin a
    level anew when this list is first used."""

    counter: str
    levels: Mapping[int, ListLevel] = field(default_factory=dict)
    starts: Mapping[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class Memo:
    """What was worked out of the last state of a draft, for the next one (see ``counting``). It
    goes with the draft from state to state and is no part of it."""

    value: object = None


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A draft. ``template`` is what it was made from ("" for a precedent), ``kind`` what sort of
    document it is ("nda", "lease", …; "" if not known), ``fields`` the values as given, by name;
    ``base_id`` is the vault's id of the Word file that the anchors point into (0 before one)."""

    title: str
    paragraphs: tuple[Paragraph, ...] = ()
    lists: Mapping[str, NumberList] = field(default_factory=dict)
    template: str = ""
    kind: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    base_id: int = 0
    memo: Memo = field(default_factory=Memo, compare=False, repr=False)

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs between the headers and footers, tables' among them."""
        return tuple(each for each in self.paragraphs if not each.part)

    def paragraph(self, paragraph_id: str) -> Paragraph:
        """The paragraph with this id. KeyError if it is gone."""
        for each in self.paragraphs:
            if each.id == paragraph_id:
                return each
        raise KeyError(paragraph_id)

    def with_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> "Manuscript":
        """The same draft with other paragraphs."""
        return replace(self, paragraphs=paragraphs)


@dataclass(frozen=True, slots=True)
class Place:
    """Characters [start, end) of a paragraph's text."""

    paragraph: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Finish:
    """How a draft is written: ``origins`` tells in Word comments where each stretch comes from;
    ``clean`` takes out who wrote the base, when, and in how many sittings; ``author`` is who the
    file's properties name ("" for nobody)."""

    origins: bool = False
    clean: bool = True
    author: str = ""


ROLES: frozenset[str] = frozenset(get_args(Role))
ORIGIN_KINDS: frozenset[str] = frozenset(get_args(OriginKind))
