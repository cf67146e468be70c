"""HTML precedents: paragraphs, headings, lists, tables and looks, by Python's own parser."""

import re
from html.parser import HTMLParser

from desktop.drafting.manuscript.model import Span
from desktop.drafting.precedents.importing.blocks import Block, Look, tidied, variable

_BREAKS = frozenset(
    """address article aside blockquote body br center dd div dl dt figure footer form h1 h2 h3 h4
    h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul""".split()  # noqa: SIM905 - prose
)
_SILENT = frozenset({"script", "style", "head", "template", "noscript", "svg", "textarea"})
_LOOKS = {"strong": "bold", "b": "bold", "em": "italic", "i": "italic", "u": "underline"}
_LOOKS |= {"label": "italic", "ins": "underline", "th": "bold"}
_HEADING = re.compile(r"h([1-6])")


def blocks_of(source: str) -> list[Block]:
    """The blocks of an HTML text. What is hidden by a script or a style is not looked for: the
    user sees the draft before it goes out."""
    walk = _Walk()
    walk.feed(source)
    walk.close()
    walk.flush()
    return walk.blocks


class _Walk(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._look = Look()
        self._spans: list[Span] = []
        self._lists: list[tuple[bool, int]] = []
        self._mark = ""
        self._level = 0
        self._silent = 0
        self._row: list[list[Span]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag begins."""
        if tag in _SILENT:
            self._silent += 1
        if tag in _BREAKS:
            self.flush()
        if heading := _HEADING.fullmatch(tag):
            self._level = int(heading[1])
        elif tag in {"ol", "ul"}:
            self._lists.append((tag == "ol", 1))
        elif tag == "li":
            self._open_item()
        elif tag == "tr":
            self._row = []
        elif tag == "span":
            self._look.open_class(str(dict(attrs).get("class") or ""))
        if tag in _LOOKS:
            setattr(self._look, _LOOKS[tag], getattr(self._look, _LOOKS[tag]) + 1)

    def handle_endtag(self, tag: str) -> None:
        """A tag ends."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        if tag in {"td", "th"} and self._row is not None:
            self._row.append(tidied(self._spans))
            self._spans = []
        elif tag == "tr" and self._row is not None:
            if self._row:
                self.blocks.append(Block("row", cells=self._row))
            self._row = None
        elif tag in _BREAKS:
            self.flush()
        if _HEADING.fullmatch(tag):
            self._level = 0
        elif tag in {"ol", "ul"} and self._lists:
            self._lists.pop()
        elif tag == "span":
            self._look.close_class()
        if tag in _LOOKS:
            left = max(0, getattr(self._look, _LOOKS[tag]) - 1)
            setattr(self._look, _LOOKS[tag], left)

    def handle_data(self, data: str) -> None:
        """Words."""
        if not self._silent:
            span = self._look.span(data)
            self._spans.append(variable(span) if self._look.is_variable else span)

    def flush(self) -> None:
        """A paragraph ends."""
        if self._row is not None:
            self._spans.append(Span(" "))
            return
        spans, self._spans = tidied(self._spans), []
        if not spans:
            return
        depth = len(self._lists)
        if self._level:
            self.blocks.append(Block("heading", spans, self._level, depth, self._mark.strip("-")))
        elif self._mark == "-":
            self.blocks.append(Block("bullet", spans, depth=depth - 1))
        else:
            self.blocks.append(Block("text", spans, depth=depth, number=self._mark))
        self._mark = ""

    def _open_item(self) -> None:
        if not self._lists:
            self._lists.append((False, 1))
        ordered, at = self._lists[-1]
        self._mark = f"{at}." if ordered else "-"
        self._lists[-1] = (ordered, at + 1)
