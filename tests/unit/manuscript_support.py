"""Small drafts for tests, and a desk to work at them."""

import contextlib
from collections.abc import Collection, Iterator

from desktop.drafting.desk import DraftingDesk
from desktop.drafting.manuscript.model import (
    ListLevel,
    Manuscript,
    NumberList,
    Origin,
    Paragraph,
    Role,
    Span,
)
from desktop.drafting.manuscript.numbers import renumbered
from desktop.ingest.reader_process.reading import Readers
from desktop.vault.library import Library

CLAUSES = NumberList(
    "clauses",
    {
        0: ListLevel("decimal", "%1."),
        1: ListLevel("decimal", "%1.%2"),
        2: ListLevel("lowerLetter", "(%3)"),
        3: ListLevel("lowerRoman", "(%4)"),
    },
)
_SIGNS: dict[str, tuple[Role, str, int]] = {
    "#": ("title", "Title", -1),
    "=": ("heading", "Heading 1", 0),
    "-": ("clause", "Clause Level 2", 1),
    "--": ("clause", "Clause Level 3", 2),
    "*": ("definition", "Definition", -1),
    ">": ("text", "Body Text", -1),
}


def manuscript(*lines: str, kind: str = "", origin: Origin | None = None) -> Manuscript:
    """A draft of lines that begin with a sign, as in resources/authoring/markup.py: "= Heading",
    "- 1.1 clause", "-- (a) clause", "* definition", "> text"; "- [[=label]] text" labels it and
    "[[label]]" refers to it."""
    paragraphs = [
        _paragraph(f"p{number}", line, origin or Origin("template", "test"))
        for number, line in enumerate(lines, 1)
    ]
    return Manuscript("Test", tuple(paragraphs), {"1": CLAUSES}, kind=kind)


def _paragraph(name: str, line: str, origin: Origin) -> Paragraph:
    sign, _, text = line.partition(" ")
    role, style, level = _SIGNS[sign]
    labels: tuple[str, ...] = ()
    if text.startswith("[[="):
        label, _, text = text[3:].partition("]]")
        labels = (label,)
    spans = []
    for number, piece in enumerate(text.lstrip().split("[[")):
        if number:
            label, _, piece = piece.partition("]]")
            spans.append(Span("?", origin, reference=label))
        if piece:
            spans.append(Span(piece, origin))
    return Paragraph(
        name, tuple(spans), style, role, "1" if level >= 0 else "", max(level, 0), labels
    )


@contextlib.contextmanager
def open_desk(library: Library) -> Iterator[DraftingDesk]:
    """A desk with a reader of its own."""
    with (
        contextlib.closing(Readers()) as readers,
        contextlib.closing(DraftingDesk(library, readers)) as opened,
    ):
        yield opened


def remove(manuscript: Manuscript, paragraph_ids: Collection[str]) -> Manuscript:
    """The draft without some paragraphs, renumbered."""
    kept = tuple(each for each in manuscript.paragraphs if each.id not in paragraph_ids)
    return renumbered(manuscript.with_paragraphs(kept))
