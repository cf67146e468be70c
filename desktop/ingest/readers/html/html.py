"""HTML: what a browser would show as text, with its headings, lists and tables."""

import re

from desktop.ingest.readers.common import charset, reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import (
    Reading,
    TextBuilder,
    first_heading,
    short_title,
)
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.html import html_tree
from desktop.ingest.readers.html.html_walk import Walk

_HEAD = 2048
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding=[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
# What the web calls Latin-1 or ASCII is Windows-1252 (WHATWG Encoding Standard, 4.2).
_AS_ON_THE_WEB = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
}


def read(data: bytes) -> Reading:
    """Read an HTML file. Raises ReadingError for one that is not text or shows none."""
    decoded = charset.decode(data, _declared_encoding(data))
    return read_text(decoded.text, decoded.problem)


def read_text(source: str, problem: str = "") -> Reading:
    """Read decoded HTML; ``problem`` is what was wrong with it before. Raises as ``read``."""
    builder, aside = TextBuilder(), Aside()
    title, problems = build(source, builder, aside)
    text, blocks = builder.text, builder.finish()
    if not text and reasons.TOO_DEEP in problems:
        raise reasons.unreadable(reasons.TOO_DEEP)
    if not text:
        raise reasons.unreadable(reasons.ONLY_HIDDEN if aside else reasons.NO_TEXT)
    return Reading(
        Kind.HTML,
        text,
        blocks,
        (),
        title or first_heading(text, blocks),
        (*filter(None, (problem,)), *problems, *aside.problems()),
        hidden=aside.items(),
    )


def visible_paragraphs(source: str) -> list[str]:
    """The text that a piece of HTML shows, by paragraph."""
    builder = TextBuilder()
    build(source, builder, Aside())
    text = builder.text
    return [text[block.start : block.end] for block in builder.blocks]


def _declared_encoding(data: bytes) -> str:
    match = _DECLARED.search(data[:_HEAD])
    if match is None:
        return ""
    name = (match[1] or match[2]).decode("ascii", "replace").lower()
    return _AS_ON_THE_WEB.get(name, name)


def build(source: str, builder: TextBuilder, aside: Aside) -> tuple[str, list[str]]:
    """Add what ``source`` shows, set apart what its style hides; its title, and what of it could
    not be read or followed."""
    root, whole = html_tree.parse(source)
    problems = [] if whole else [reasons.TOO_DEEP]
    if root is None:
        return "", problems
    walk = Walk(builder, aside)
    walk.take(root)
    if not walk.followed:
        problems.append(reasons.STYLE_NOT_FOLLOWED)
    title = root.find(".//head/title")
    named = "" if title is None else short_title(one_line("".join(map(str, title.itertext()))))
    return named, problems
