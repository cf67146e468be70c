"""HTML from the clipboard as blocks: what a reader of the page saw, and nothing else. No address in
it is followed, no script or style is run; what was hidden stays behind."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from desktop.drafting.manuscript.model import OBJECT, Span
from desktop.drafting.precedents.importing.blocks import Block, tidied
from desktop.drafting.precedents.importing.page_styles import (
    FIGURES,
    declared,
    hidden_by_rules,
    hides,
    is_tiny,
    look_of,
)

# What is longer is pasted as plain text: it would hold the window up.
MOST = 4_000_000
# A page of more blocks, too: with its first ones alone it would not be said what is missing.
_MOST_BLOCKS = 5_000
# As many as the editor takes.
_MOST_PARAGRAPHS = 10_000
# Tags within one another, as many as browsers take; so is a page of more.
_DEEPEST = 512
_BREAKS = frozenset(
    """address article aside blockquote body center dd div dl dt figure footer form h1 h2 h3 h4 h5
    h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul""".split()  # noqa: SIM905 - prose
)
_SILENT = frozenset(
    """script style head title template noscript svg math object iframe textarea select option
    button video audio canvas""".split()  # noqa: SIM905 - prose
)
_EMPTY = frozenset({"br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base"})
_LOOKS = {"strong": "bold", "b": "bold", "th": "bold", "em": "italic", "i": "italic"}
_LOOKS |= {"cite": "italic", "u": "underline", "ins": "underline"}
_HEADING = re.compile(r"h([1-6])")
_LEVEL = re.compile(r"\blevel([1-9])\b")
_CELLS = frozenset({"td", "th"})
_ROW_PARTS = {"td": _CELLS, "th": _CELLS, "tr": _CELLS | {"tr"}}
_ENDS = {"tr": _CELLS, "table": _CELLS | {"tr"}}
# What may be left open, ends where one of these begins, and no further out than that
# (https://html.spec.whatwg.org/multipage/parsing.html, "close a p element").
_TERMS = frozenset({"dd", "dt"})
_LEFT_OPEN = dict.fromkeys(_BREAKS - {"table"} - frozenset(_ROW_PARTS), frozenset({"p"}))
_LEFT_OPEN |= {"li": frozenset({"p", "li"})} | dict.fromkeys(_TERMS, _TERMS | {"p"}) | _ROW_PARTS
_BOUNDS = frozenset({"table", "ol", "ul", "dl"})
_BULLETS = frozenset("\u00b7\u2022\u25aa\u25cf\u25cb\u2013-o\u00a7")


def blocks_of(source: str) -> list[Block]:
    """The blocks that a reader saw: paragraphs, headings, items of lists, rows of tables. None of a
    page of too many, or with tags hundreds deep."""
    walk = _Walk(hidden_by_rules(source))
    try:
        walk.feed(_fragment(source))
        if "<" not in walk.rawdata:
            walk.close()
        # A tag that does not end is none. HTMLParser would look for its end at each of its signs.
        walk.end()
    except _TooMuchError:
        return []
    return walk.blocks if _paragraphs(walk.blocks) <= _MOST_PARAGRAPHS else []


def _paragraphs(blocks: Sequence[Block]) -> int:
    """How many they are in a draft, where the rows of a table are all as wide as the widest."""
    rows = [len(block.cells) for block in blocks if block.kind == "row"]
    return len(blocks) - len(rows) + len(rows) * max(rows, default=0)


def _fragment(source: str) -> str:
    """What was chosen, without what programs put around it (HTML clipboard format)."""
    start, end = source.find("<!--StartFragment-->"), source.rfind("<!--EndFragment-->")
    return source[start:end] if 0 <= start < end else source


class _TooMuchError(Exception):
    """Tags within tags without end, or more blocks than a draft takes at once."""


@dataclass(slots=True)
class _Open:
    """A tag that is open: how letters look in it, and whether they show. What is ``tiny`` hides its
    words, not those of a tag inside that gives a size of its own."""

    tag: str
    look: Mapping[str, bool]
    hidden: bool = False
    tiny: bool = False
    pre: bool = False
    ground: bool = False
    mark: bool = False


@dataclass(slots=True)
class _List:
    ordered: bool
    at: int = 1


@dataclass(slots=True)
class _Row:
    cells: list[list[Span]] = field(default_factory=list)


class _Walk(HTMLParser):
    def __init__(self, hidden: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._hidden = hidden
        plain = {"bold": False, "italic": False, "underline": False}
        self._open = [_Open("", plain)]
        self._spans: list[Span] = []
        self._lists: list[_List] = []
        self._rows: list[_Row] = []
        self._mark = ""
        self._depth = 0
        self._level = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag begins."""
        said = {name: value or "" for name, value in attrs}
        style = declared(said.get("style", ""))
        if tag in _LEFT_OPEN:
            self._end_left_open(_LEFT_OPEN[tag], tag not in _ROW_PARTS)
        if tag in _BREAKS:
            self.flush()
        if tag == "br":
            self._add("\n")
        if tag not in _EMPTY:
            self._begin(tag, said, style)

    def _begin(self, tag: str, said: Mapping[str, str], style: Mapping[str, str]) -> None:
        if len(self._open) > _DEEPEST:
            raise _TooMuchError
        self._open.append(self._opened(tag, said, style))
        if heading := _HEADING.fullmatch(tag):
            self._level = int(heading[1])
        elif tag in {"ol", "ul"}:
            start = said.get("start", "")
            self._lists.append(_List(tag == "ol", int(start) if FIGURES.fullmatch(start) else 1))
        elif tag == "li":
            self._item()
        elif tag == "tr":
            self._rows.append(_Row())
        elif tag == "p" and (level := _LEVEL.search(style.get("mso-list", ""))):
            self._depth = int(level[1])

    def _opened(self, tag: str, said: Mapping[str, str], style: Mapping[str, str]) -> _Open:
        above = self._open[-1]
        look = dict(above.look)
        if tag in _LOOKS:
            look[_LOOKS[tag]] = True
        look |= look_of(style)
        names = {tag, f"#{said.get('id', '').lower()}"}
        for each in said.get("class", "").lower().split():
            names |= {f".{each}", f"{tag}.{each}"}
        ground = above.ground or bool(
            style.get("background", style.get("background-color", said.get("bgcolor")))
        )
        hidden = (
            above.hidden
            or tag in _SILENT
            or "hidden" in said
            or not self._hidden.isdisjoint(names)
            or hides(style, ground=ground)
        )
        mark = above.mark or style.get("mso-list", "").lower() == "ignore"
        tiny = is_tiny(style) if style.get("font-size") else above.tiny
        return _Open(tag, look, hidden, tiny, above.pre or tag == "pre", ground, mark)

    def _end_left_open(self, tags: frozenset[str], is_text: bool = False) -> None:
        """Cells, rows, paragraphs and items may be left open where the next one begins."""
        for each in self._open[::-1]:
            if each.tag == "table" or (is_text and each.tag in _CELLS | _BOUNDS - tags):
                return
            if each.tag in tags:
                self.handle_endtag(each.tag)

    def handle_endtag(self, tag: str) -> None:
        """A tag ends, and those that were left open in it."""
        if tag in _ENDS:
            self._end_left_open(_ENDS[tag])
        at = next((n for n in range(len(self._open) - 1, 0, -1) if self._open[n].tag == tag), 0)
        if not at:
            return
        if tag in _CELLS and self._rows:
            self._rows[-1].cells.append(_tidied(self._spans))
            self._spans = []
        elif tag in _BREAKS:
            self.flush()
        if tag == "tr" and self._rows:
            row = self._rows.pop()
            # A table in a cell is read as words of the cell.
            if self._rows:
                self._spans += [span for cell in row.cells for span in (*cell, Span(" "))]
            elif row.cells:
                self.blocks.append(Block("row", cells=row.cells))
        elif tag in {"ol", "ul"} and self._lists:
            self._lists.pop()
        elif _HEADING.fullmatch(tag):
            self._level = 0
        del self._open[at:]

    def handle_data(self, data: str) -> None:
        """Words."""
        self._add(data if self._open[-1].pre else re.sub(r"[\r\n]+", " ", data))

    def _add(self, text: str) -> None:
        here = self._open[-1]
        if here.hidden or here.tiny:
            return
        if here.mark:
            self._mark += text.strip()
            return
        look = here.look
        self._spans.append(
            Span(
                text.replace(OBJECT, "").replace("\0", ""),
                bold=look["bold"],
                italic=look["italic"],
                underline=look["underline"],
            )
        )

    def end(self) -> None:
        """The page ends, and all that was left open in it."""
        while len(self._open) > 1:
            self.handle_endtag(self._open[-1].tag)
        self.flush()

    def flush(self) -> None:
        """A paragraph ends; in a cell it becomes another line of it."""
        if self._rows:
            if self._spans and not self._spans[-1].text.endswith("\n"):
                self._spans.append(Span("\n"))
            return
        spans, self._spans = _tidied(self._spans), []
        mark, depth = self._mark, self._depth or len(self._lists)
        if not spans:
            return
        if len(self.blocks) >= _MOST_BLOCKS:
            raise _TooMuchError
        if self._level:
            # Headings are bold by their style.
            bare = [replace(span, bold=False) for span in spans]
            self.blocks.append(Block("heading", bare, self._level, depth, mark.strip("-")))
        elif mark and (mark == "-" or set(mark) <= _BULLETS):
            self.blocks.append(Block("bullet", spans, depth=max(0, depth - 1)))
        else:
            self.blocks.append(Block("text", spans, depth=depth, number=mark))
        self._mark, self._depth = "", 0

    def _item(self) -> None:
        if not self._lists:
            self._lists.append(_List(ordered=False))
        last = self._lists[-1]
        self._mark = f"{last.at}." if last.ordered else "-"
        last.at += 1


def _tidied(spans: list[Span]) -> list[Span]:
    """Single blanks, none at the ends of lines; lines that the page broke stay."""
    lines: list[list[Span]] = [[]]
    for span in spans:
        for number, text in enumerate(span.text.split("\n")):
            if number:
                lines.append([])
            lines[-1].append(replace(span, text=text))
    made = [tidied(line) for line in lines]
    while made and not made[0]:
        made.pop(0)
    while made and not made[-1]:
        made.pop()
    broken: list[Span] = []
    for number, line in enumerate(made):
        if number and broken:
            broken[-1] = replace(broken[-1], text=f"{broken[-1].text}\n")
        broken += line
    return broken
