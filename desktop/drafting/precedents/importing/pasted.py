"""HTML from the clipboard as blocks: what a reader of the page saw, and nothing else. No address in
it is followed, no script or style is run; what was hidden stays behind."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from desktop.drafting.manuscript.model import OBJECT, Span
from desktop.drafting.precedents.importing.blocks import Block, tidied

# What is longer is pasted as plain text: it would hold the window up.
MOST = 4_000_000
_MOST_BLOCKS = 5_000
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
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SELECTOR = re.compile(r"(?:[a-z][\w-]*)?(?:[.#][\w-]+)?", re.IGNORECASE)
_NOTHING = re.compile(r"0(?:\.0+)?(?:[a-z]+|%)?")
_FAR = re.compile(r"-\d{4,}(?:px|pt)?")
_NO_COLOUR = frozenset({"transparent", "white", "#fff", "#ffffff", "rgb(255,255,255)"})
_CELLS = frozenset({"td", "th"})
_ROW_PARTS = {"td": _CELLS, "th": _CELLS, "tr": _CELLS | {"tr"}}
_ENDS = {"tr": _CELLS, "table": _CELLS | {"tr"}}
_BULLETS = frozenset("\u00b7\u2022\u25aa\u25cf\u25cb\u2013-o\u00a7")


def blocks_of(source: str) -> list[Block]:
    """The blocks that a reader saw: paragraphs, headings, items of lists, rows of tables."""
    walk = _Walk(_hidden_by_rules(source))
    walk.feed(_fragment(source))
    walk.close()
    walk.flush()
    return walk.blocks[:_MOST_BLOCKS]


def _fragment(source: str) -> str:
    """What was chosen, without what programs put around it (HTML clipboard format)."""
    start, end = source.find("<!--StartFragment-->"), source.rfind("<!--EndFragment-->")
    return source[start:end] if 0 <= start < end else source


@dataclass(slots=True)
class _Open:
    """A tag that is open: how letters look in it, and whether they show."""

    tag: str
    look: Mapping[str, bool]
    hidden: bool = False
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
        style = _declared(said.get("style", ""))
        if tag in _ROW_PARTS:
            self._end_left_open(_ROW_PARTS[tag])
        if tag in _BREAKS:
            self.flush()
        if tag == "br":
            self._add("\n")
        if tag in _EMPTY:
            return
        self._open.append(self._opened(tag, said, style))
        if heading := _HEADING.fullmatch(tag):
            self._level = int(heading[1])
        elif tag in {"ol", "ul"}:
            start = said.get("start", "")
            self._lists.append(_List(tag == "ol", int(start) if start.isdecimal() else 1))
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
        look |= _look_of(style)
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
            or _hides(style, ground=ground)
        )
        mark = above.mark or style.get("mso-list", "").lower() == "ignore"
        return _Open(tag, look, hidden, ground, mark)

    def _end_left_open(self, tags: frozenset[str]) -> None:
        """Cells and rows may be left open where the next one begins."""
        for each in self._open[::-1]:
            if each.tag == "table":
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
        pre = any(each.tag == "pre" for each in self._open)
        self._add(data if pre else re.sub(r"[\r\n]+", " ", data))

    def _add(self, text: str) -> None:
        here = self._open[-1]
        if here.hidden or len(self.blocks) > _MOST_BLOCKS:
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


def _declared(style: str) -> dict[str, str]:
    """ "font-weight: bold; color: red" by names, in small letters."""
    parts = (each.partition(":") for each in style.lower().split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, _, value in parts}


def _look_of(style: Mapping[str, str]) -> dict[str, bool]:
    found = {}
    weight = style.get("font-weight", "")
    if weight:
        found["bold"] = weight in {"bold", "bolder"} or (weight.isdecimal() and int(weight) >= 600)
    if slant := style.get("font-style", ""):
        found["italic"] = slant in {"italic", "oblique"}
    if line := style.get("text-decoration", style.get("text-decoration-line", "")):
        found["underline"] = "underline" in line
    return found


def _hides(style: Mapping[str, str], *, ground: bool) -> bool:
    """Whether declarations take something out of sight."""
    colour = style.get("color", "").replace(" ", "")
    return (
        style.get("display") == "none"
        or style.get("visibility") in {"hidden", "collapse"}
        or style.get("mso-hide") == "all"
        or bool(_NOTHING.fullmatch(style.get("font-size", "")))
        or bool(_NOTHING.fullmatch(style.get("opacity", "")))
        or colour == "transparent"
        # White words are seen on a ground of another colour only.
        or (colour in _NO_COLOUR and not ground)
        or any(_FAR.match(style.get(name, "")) for name in ("left", "top", "text-indent"))
    )


def _hidden_by_rules(source: str) -> frozenset[str]:
    """The plain selectors (tag, class, id) whose rules in the page's own style sheets hide."""
    sheets = re.findall(r"<style[^>]*>(.*?)</style", source, re.DOTALL | re.IGNORECASE)
    found: set[str] = set()
    for selectors, body in _RULE.findall("".join(sheets).replace("<!--", "").replace("-->", "")):
        style = _declared(body)
        # Colours are told by rules that others may overrule: only what a rule takes away is heeded.
        if _hides({**style, "color": ""}, ground=True):
            each = (part.strip().lower() for part in selectors.split(","))
            found |= {name for name in each if name and _SELECTOR.fullmatch(name)}
    return frozenset(found)
