"""Markdown: the text as it reads, without its marks; headings, lists and tables known as such."""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from desktop.ingest.readers.common import charset, reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import clean, one_line
from desktop.ingest.readers.common.intermediate import (
    BlockKind,
    Reading,
    TextBuilder,
    first_heading,
    short_title,
)
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.html import html

_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_TITLE = re.compile(r"^title:[ \t]*[\"']?(.+?)[\"']?[ \t]*$", re.MULTILINE | re.IGNORECASE)
# A tag that can hide what is in it.
_STYLED = re.compile(
    r"<(?:style|font|dialog|noframes|svg|math|ruby)\b|<[^<>]{1,500}?(?:style|hidden|popover|bgcolor)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


def read(data: bytes) -> Reading:
    """Read a Markdown file. Raises ReadingError for one that is not text or holds none."""
    decoded = charset.decode(data)
    source = clean(decoded.text).replace("\f", "\n")
    walk = _Walk()
    title = ""
    if front := _FRONT_MATTER.match(source):
        walk.builder.add(BlockKind.PARAGRAPH, front.group(1))
        if named := _TITLE.search(front.group(1)):
            title = short_title(named.group(1))
        source = source[front.end() :]
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = parser.parse(source)
    aside, builder = Aside(), TextBuilder()
    if front:
        builder.add(BlockKind.PARAGRAPH, front.group(1))
    if _STYLED.search(source):
        # Its tags can hide what is Markdown between them: a browser is asked of the whole.
        html.build(parser.renderer.render(tokens, parser.options, {}), builder, aside)
    if not aside:
        walk.take(tokens)
        builder = walk.builder
    text, blocks = builder.text, builder.finish()
    if not text:
        raise reasons.unreadable(reasons.ONLY_HIDDEN if aside else reasons.NO_TEXT)
    return Reading(
        Kind.MARKDOWN,
        text,
        blocks,
        (),
        title or first_heading(text, blocks),
        (*((decoded.problem,) if decoded.problem else ()), *aside.problems()),
        hidden=aside.items(),
    )


class _Walk:
    """Goes through the parser's flat list of tokens; opened things are kept on stacks."""

    def __init__(self) -> None:
        self.builder = TextBuilder()
        self._heading = 0
        self._marks: list[str] = []
        self._rows: list[list[str]] = []
        self._in_table = False

    def take(self, tokens: Sequence[Token]) -> None:
        """Add all tokens to the builder."""
        for token in tokens:
            kind = token.type
            if kind == "heading_open":
                self._heading = int(token.tag[1:])
            elif kind == "heading_close":
                self._heading = 0
            elif kind == "list_item_open":
                self._marks.append(f"{token.info}{token.markup}" if token.info else "-")
            elif kind == "list_item_close":
                self._marks.pop()
            elif kind in {"fence", "code_block"}:
                self.builder.add(BlockKind.PARAGRAPH, token.content)
            elif kind == "html_block":
                self._add_html(token.content)
            elif kind == "inline":
                self._add_inline(token)
            else:
                self._take_table_part(kind)

    def _take_table_part(self, kind: str) -> None:
        if kind == "table_open":
            self._in_table, self._rows = True, []
        elif kind == "tr_open":
            self._rows.append([])
        elif kind == "table_close":
            self._in_table = False
            self.builder.add_table(self._rows)

    def _add_inline(self, token: Token) -> None:
        text = clean(_plain(token.children or []))
        if self._in_table:
            self._rows[-1].append(one_line(text))
        elif self._heading:
            self.builder.add_heading(one_line(text), self._heading)
        elif self._marks:
            # The mark stands before the item's first paragraph only.
            mark, self._marks[-1] = self._marks[-1], ""
            self.builder.add_paragraph(f"{mark} {text}".strip(), item=True)
        else:
            self.builder.add_paragraph(text, bold=_is_bold(token.children or []))

    def _add_html(self, source: str) -> None:
        for paragraph in html.visible_paragraphs(source):
            self.builder.add_paragraph(paragraph)


def _plain(children: Sequence[Token]) -> str:
    parts = []
    for child in children:
        if child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak" or (
            child.type == "html_inline" and _BREAK.fullmatch(child.content)
        ):
            parts.append("\n")
        elif child.type == "image":
            parts.append(_plain(child.children or []))
        elif child.type != "html_inline":
            parts.append(child.content)
    return "".join(parts)


def _is_bold(children: Sequence[Token]) -> bool:
    kinds = [child.type for child in children if child.content or child.type != "text"]
    return (
        len(kinds) > 2
        and kinds[0] == "strong_open"
        and kinds[-1] == "strong_close"
        and (kinds.count("strong_open") == 1)
    )
