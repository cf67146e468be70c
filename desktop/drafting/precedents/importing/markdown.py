"""Markdown precedents, with the HTML marks that public standard agreements put into them."""

import html
import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from desktop.drafting.manuscript.model import Span
from desktop.drafting.precedents.importing.blocks import Block, Look, tidied, variable

_FRONT_MATTER = re.compile(r"---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)(?P<rest>[^<>]*)>")
_CLASS = re.compile(r"class\s*=\s*[\"']?(?P<name>[\w \-]+)", re.IGNORECASE)
_LINE = re.compile(r"(?<![\\_])_{3,}")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TICK = re.compile(r"\[(?P<on>[ xX]?)\]\s+")
_ITEM = re.compile(r"\s*(?:\([a-z]{1,4}\)|[a-z][.)])\s")
_LABEL = re.compile(r"\s*[A-Z][\w /&’'-]{1,40}(?:\([\w ]{1,30}\))?:\s")
_SHORT_LINE = 50
_LOOKS = {"strong": "bold", "b": "bold", "em": "italic", "i": "italic", "u": "underline"}
_LOOKS |= {"label": "italic", "ins": "underline"}


def blocks_of(source: str) -> list[Block]:
    """The blocks of a Markdown text."""
    source = _COMMENT.sub("", source)
    if front := _FRONT_MATTER.match(source):
        source = source[front.end() :]
    # Lines to write on are no emphasis and no rule.
    source = _LINE.sub(lambda line: "\\_" * len(line[0]), source)
    # Indented text is no program here: contracts indent their clauses.
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("code")
    walk = _Walk()
    walk.take(parser.parse(source))
    return walk.blocks


class _Walk:
    """Goes through the parser's flat list of tokens; opened lists are kept on a stack."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._level = 0
        self._lists: list[tuple[bool, int]] = []
        self._mark = ""
        self._row: list[list[Span]] | None = None

    def take(self, tokens: Sequence[Token]) -> None:
        """Add all tokens' blocks."""
        for token in tokens:
            match token.type:
                case "heading_open":
                    self._level = int(token.tag[1:])
                case "heading_close":
                    self._level = 0
                case "ordered_list_open":
                    self._lists.append((True, int(token.attrs.get("start", 1))))
                case "bullet_list_open":
                    self._lists.append((False, 0))
                case "ordered_list_close" | "bullet_list_close":
                    self._lists.pop()
                case "list_item_open":
                    self._open_item(token)
                case "list_item_close":
                    self._mark = ""
                case _:
                    self._take_text(token)

    def _open_item(self, token: Token) -> None:
        ordered, at = self._lists[-1]
        self._mark = f"{token.info}." if ordered and token.info else f"{at}." if ordered else "-"
        self._lists[-1] = (ordered, at + 1)

    def _take_text(self, token: Token) -> None:
        match token.type:
            case "tr_open":
                self._row = []
            case "tr_close":
                if self._row:
                    self.blocks.append(Block("row", cells=self._row))
                self._row = None
            case "inline":
                for line in lines_of(token, whole=self._row is not None or self._level > 0):
                    self._add(line)
            case "html_block":
                for part in re.split(r"\n\s*\n|<br\s*/?>|</p>|</div>", token.content):
                    self._add(_from_html(part))
            case "fence":
                self.blocks += [Block("text", [Span(line)]) for line in token.content.splitlines()]

    def _add(self, spans: list[Span]) -> None:
        spans = tidied(spans)
        if self._row is not None:
            self._row.append(spans)
            return
        if not spans:
            return
        depth = len(self._lists)
        if self._level:
            block = Block("heading", spans, self._level, depth, self._mark.replace("-", ""))
        elif self._mark == "-":
            block = Block("bullet", _ticked(spans), depth=depth - 1)
        else:
            block = Block("text", spans, depth=depth, number=self._mark)
        self.blocks.append(block)
        self._mark = ""


def lines_of(token: Token, *, whole: bool) -> list[list[Span]]:
    """The lines of a paragraph that are paragraphs themselves: short ones, as in an address, and
    items "(a)". ``whole`` leaves it one."""
    lines: list[list[Token]] = [[]]
    children = token.children or []
    for place, child in enumerate(children):
        if child.type in {"softbreak", "hardbreak"} and not whole:
            before = "".join(each.content for each in lines[-1])
            if child.type == "hardbreak" or _parts(before, children[place + 1 :]):
                lines.append([])
                continue
        lines[-1].append(child)
    look = Look()
    return [inline(line, look) for line in lines]


def _parts(before: str, behind: Sequence[Token]) -> bool:
    text = "".join(each.content for each in behind[:3])
    if _ITEM.match(text) or _LABEL.match(text):
        return True
    return len(before) < _SHORT_LINE and not text[:1].islower()


def inline(children: Sequence[Token], look: Look) -> list[Span]:
    """The spans of a line of Markdown."""
    spans: list[Span] = []
    for child in children:
        kind = child.type
        if kind in {"text", "code_inline"}:
            spans.append(_words(look, child.content))
        elif kind in {"softbreak", "hardbreak"}:
            spans.append(look.span(" "))
        elif kind in {"strong_open", "strong_close"}:
            look.bold += 1 if kind.endswith("open") else -1
        elif kind in {"em_open", "em_close"}:
            look.italic += 1 if kind.endswith("open") else -1
        elif kind == "html_inline":
            spans += _tag(look, child.content)
    return spans


def _words(look: Look, text: str) -> Span:
    span = look.span(text)
    return variable(span) if look.is_variable else span


def _tag(look: Look, source: str) -> list[Span]:
    """What a tag does to the words behind it; <br> is a blank."""
    tag = _TAG.match(source)
    if tag is None:
        # "<insert date>" is no tag that HTML knows: a placeholder.
        return [look.span(source)]
    name = tag["name"].lower()
    step = -1 if tag["end"] else 1
    if name == "span":
        if step > 0:
            called = _CLASS.search(tag["rest"])
            look.open_class(called["name"] if called else "")
        else:
            look.close_class()
    elif name in _LOOKS:
        setattr(look, _LOOKS[name], getattr(look, _LOOKS[name]) + step)
    elif name in {"br", "p", "div", "td", "li"}:
        return [look.span(" ")]
    elif name not in _KNOWN:
        return [look.span(source)]
    return []


def _from_html(source: str) -> list[Span]:
    look, spans, at = Look(), [], 0
    for tag in _TAG.finditer(source):
        spans.append(_words(look, html.unescape(source[at : tag.start()])))
        spans += _tag(look, tag[0])
        at = tag.end()
    spans.append(_words(look, html.unescape(source[at:])))
    return [span for span in spans if span.text]


def _ticked(spans: list[Span]) -> list[Span]:
    """A box to tick is a sign, not an open bracket."""
    first = spans[0]
    if (tick := _TICK.match(first.text)) is None:
        return spans
    sign = "☒ " if tick["on"].strip() else "☐ "
    return [Span(sign + first.text[tick.end() :], bold=first.bold, italic=first.italic), *spans[1:]]


_KNOWN = frozenset(
    """a abbr address article aside b blockquote body br center cite code col colgroup dd del dfn
    div dl dt em figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd
    label li link main mark meta nav ol p pre q s section small span strike strong style sub summary
    sup table tbody td tfoot th thead time title tr u ul var""".split()  # noqa: SIM905 - prose
)
