"""A Word file as a draft."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from desktop.drafting.manuscript.base import Base, Block
from desktop.drafting.manuscript.edits import joined
from desktop.drafting.manuscript.hidden import without_hidden
from desktop.drafting.manuscript.inner_names import (
    own_styles,
    rename_styles,
    without_inner_names,
    words_in,
)
from desktop.drafting.manuscript.model import Manuscript, Origin, Paragraph, Span
from desktop.drafting.manuscript.pieces import labels_of, pieces_of, spans_of
from desktop.drafting.manuscript.unseen import without_unseen
from desktop.drafting.precedents.name_words import name_words
from desktop.drafting.redline.office_file import OfficeFile
from desktop.drafting.redline.revisions import accept_all
from desktop.drafting.templating.marks import BLANK, END, FIELD, TEXT
from desktop.ingest.readers.common import reasons

_MARK = re.compile(f"[{FIELD}{TEXT}{BLANK}{END}]")
# More than any contract; a draft is held in memory several times.
MOST_PARAGRAPHS = 60_000


def prepared(data: bytes) -> bytes:
    """A Word file as a base for a draft: what it tracked is accepted, what it does not show is left
    behind. Raises ReadingError."""
    file = OfficeFile(data)
    accept_all(file)
    without_hidden(file)
    without_unseen(file)
    without_inner_names(file)
    data = file.save()
    if not own_styles(file):
        return data
    words = name_words(read(data, Origin("precedent")))
    rename_styles(file, lambda name: not words.isdisjoint(words_in(name)))
    return file.save()


def read(
    data: bytes, origin: Origin, *, title: str = "", labels: Mapping[str, str] | None = None
) -> Manuscript:
    """The draft that a prepared Word file holds; ``origin`` is where its words come from, and
    ``labels`` are the names of fields as a blank shows them: only in a filled template are marks of
    fields looked for. Raises ReadingError for what is no Word file, and for one with too many
    paragraphs."""
    base = Base(data)
    if len(base.blocks) > MOST_PARAGRAPHS:
        raise reasons.unreadable(reasons.TOO_MUCH_TEXT)
    paragraphs = tuple(_paragraph(block, origin, labels) for block in base.blocks)
    named = title or next((p.text.strip() for p in paragraphs if p.role == "title"), "")
    return Manuscript(named, paragraphs, base.lists())


def _paragraph(block: Block, origin: Origin, labels: Mapping[str, str] | None) -> Paragraph:
    found = spans_of(pieces_of(block.element))
    spans: Iterable[Span] = (replace(span, origin=origin) for span in found)
    if labels is not None:
        spans = _fields(spans, labels)
    return Paragraph(
        id=f"p{block.anchor}",
        spans=joined(list(spans)),
        style=block.style,
        role=block.role,
        list_id=block.list_id,
        level=block.level,
        labels=labels_of(block.element),
        cell=block.cell,
        part=block.part,
        anchor=block.anchor,
    )


def _fields(spans: Iterable[Span], labels: Mapping[str, str]) -> Iterator[Span]:
    """The spans with marked fields as spans of their own."""
    field, state, blank = "", END, False
    for span in spans:
        at = 0
        for mark in [*_MARK.finditer(span.text), None]:
            end = mark.start() if mark else len(span.text)
            text = span.text[at:end]
            if state == FIELD:
                field += text
            elif state == END:
                yield replace(span, text=text)
            elif text or blank:
                yield _field(span, text, field, labels.get(field, field) if blank else "")
            if mark is None:
                break
            at, state = mark.end(), mark[0]
            if state == FIELD:
                field, blank = "", False
            elif state in {TEXT, BLANK}:
                blank = state == BLANK


def _field(span: Span, text: str, field: str, blank: str) -> Span:
    origin = Origin("field", field)
    return replace(span, text=text or f"[{blank}]", origin=origin, blank=blank)
