"""The numbers of a draft's paragraphs, counted anew after each change, and what refers to them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from desktop.drafting.manuscript.counting import counted
from desktop.drafting.manuscript.model import Manuscript, Paragraph, Span


def numbers(manuscript: Manuscript) -> dict[str, str]:
    """The number before each numbered paragraph, by its id, as Word shows it."""
    rows = counted(manuscript).rows
    return {
        paragraph.id: row.shown
        for paragraph, row in zip(manuscript.paragraphs, rows, strict=True)
        if row.shown
    }


def reference_numbers(manuscript: Manuscript) -> dict[str, str]:
    """What a reference to each label says: "4.2(a)", the full path to a paragraph of a level that
    shows its own number only; "" for a labelled paragraph without a number."""
    found: dict[str, str] = {}
    for paragraph, row in zip(manuscript.paragraphs, counted(manuscript).rows, strict=True):
        if paragraph.labels:
            for label in paragraph.labels:
                found.setdefault(label, row.full)
    return found


def renumbered(manuscript: Manuscript) -> Manuscript:
    """The draft with every reference saying the number that its paragraph has now. A reference
    whose paragraph is gone keeps its old text (the checks tell of it)."""
    referring = [index for index, row in enumerate(counted(manuscript).rows) if row.refers]
    wanted = reference_numbers(manuscript) if referring else {}
    told = {}
    for index in referring:
        paragraph = manuscript.paragraphs[index]
        made = _with_references(paragraph, wanted)
        if made is not paragraph:
            told[index] = made
    if not told:
        return manuscript
    paragraphs = list(manuscript.paragraphs)
    for index, made in told.items():
        paragraphs[index] = made
    return manuscript.with_paragraphs(tuple(paragraphs))


def labelled(paragraphs: Iterable[Paragraph]) -> dict[str, str]:
    """The id of the paragraph that carries each label."""
    return {label: each.id for each in paragraphs for label in each.labels}


def _with_references(paragraph: Paragraph, wanted: Mapping[str, str]) -> Paragraph:
    spans = tuple(_told(span, wanted) for span in paragraph.spans)
    return paragraph if spans == paragraph.spans else replace(paragraph, spans=spans)


def _told(span: Span, wanted: Mapping[str, str]) -> Span:
    number = wanted.get(span.reference, "")
    return replace(span, text=number) if number and number != span.text else span
