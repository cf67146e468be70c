"""A table of key terms at the head of a draft: what was given and stands nowhere else, and what the
text's defined words mean."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.drafting.manuscript.edits import insert_after, new_ids
from desktop.drafting.manuscript.model import Cell, Manuscript, Origin, Paragraph, Span
from desktop.drafting.precedents.importing import house

TABLE = "key-terms"
_HEADING = "Key terms"
_SENTENCE = "In this document these terms have the meanings given beside them."
# The row names the blank; brackets would look like a placeholder that was overlooked.
_MISSING = "To be completed"
_OWN = Origin("template", "key terms")


def with_key_terms(
    manuscript: Manuscript, terms: Mapping[str, str], missing: Sequence[str] = ()
) -> Manuscript:
    """The draft with a table of ``terms`` behind its title; ``missing`` are rows whose value is
    still a blank. Nothing is added for none."""
    if not terms and not missing:
        return manuscript
    ids = new_ids(manuscript)
    rows = [(name, Span(value, Origin("field", name))) for name, value in terms.items()]
    rows += [(name, Span(_MISSING, Origin("field", name), blank=name)) for name in missing]
    made = [
        _like(manuscript, replace(_paragraph(next(ids), _HEADING, bold=True), role="heading")),
        _like(manuscript, _paragraph(next(ids), _SENTENCE)),
    ]
    for number, (name, value) in enumerate(rows):
        label = Span(_capitalised(name), _OWN, bold=True)
        for column, span in enumerate((label, value)):
            cell = Cell(TABLE, f"k{number}", column)
            made.append(Paragraph(next(ids), (span,), house.CELL, role="cell", cell=cell))
    # Word joins tables that touch, and wants a paragraph behind one.
    made.append(_like(manuscript, _paragraph(next(ids), "")))
    return insert_after(manuscript, _title(manuscript), made)


def _paragraph(name: str, text: str, *, bold: bool = False) -> Paragraph:
    return Paragraph(name, (Span(text, _OWN, bold=bold),) if text else ())


def _like(manuscript: Manuscript, paragraph: Paragraph) -> Paragraph:
    """The paragraph in a style of the draft that counts no number."""
    for role in (paragraph.role, "text"):
        for each in manuscript.body:
            if each.role == role and not each.list_id and each.cell is None:
                return replace(paragraph, style=each.style, role=each.role)
    style = house.TEXT if paragraph.role == "text" else house.MINOR
    return replace(paragraph, style=style)


def _title(manuscript: Manuscript) -> str:
    """The last paragraph of the title at the head, or "" for the very beginning."""
    at_head = itertools.takewhile(
        lambda each: each.role == "title" or not each.text.strip(), manuscript.body
    )
    titles = [each.id for each in at_head if each.role == "title"]
    return titles[0] if titles else ""


def _capitalised(name: str) -> str:
    spoken = " ".join(name.replace("_", " ").split())
    return spoken[:1].upper() + spoken[1:]
