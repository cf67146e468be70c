"""Changes of a draft, each giving a new one; the window shows them as one step that is undone."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.drafting.manuscript.model import USER, Manuscript, Origin, Paragraph, Place, Span
from desktop.drafting.manuscript.numbers import renumbered

_NEW = re.compile(r"n(\d+)")


def new_ids(manuscript: Manuscript) -> Iterator[str]:
    """Ids that no paragraph of the draft has, one after another."""
    taken = [
        int(found[1])
        for each in manuscript.paragraphs
        if each.id[:1] == "n" and (found := _NEW.fullmatch(each.id))
    ]
    return (f"n{number}" for number in itertools.count(max(taken, default=0) + 1))


def replace_text(
    manuscript: Manuscript, place: Place, text: str, origin: Origin = USER, blank: str = ""
) -> Manuscript:
    """Other text in a place, looking like what it replaces. KeyError if its paragraph is gone."""
    paragraph = manuscript.paragraph(place.paragraph)
    before, inside, after = split(paragraph.spans, place.start, place.end)
    like = next(iter([*inside, *reversed(before), *after]), Span(""))
    new = replace(like, text=text, origin=origin, blank=blank, reference="")
    return put(manuscript, replace(paragraph, spans=joined([*before, new, *after])))


def put(manuscript: Manuscript, paragraph: Paragraph) -> Manuscript:
    """The draft with a paragraph in place of the one with its id."""
    name, had = paragraph.id, manuscript.paragraphs
    at = next((number for number, each in enumerate(had) if each.id == name), -1)
    if at < 0:
        return manuscript
    return manuscript.with_paragraphs((*had[:at], paragraph, *had[at + 1 :]))


def insert_after(
    manuscript: Manuscript, paragraph_id: str, paragraphs: Sequence[Paragraph]
) -> Manuscript:
    """The draft with ``paragraphs`` behind the one named ("" before the first of the body), and
    its references renumbered. They need ids of their own (``new_ids``). KeyError if it is gone."""
    at = 0
    if paragraph_id:
        manuscript.paragraph(paragraph_id)
        at = 1 + next(i for i, p in enumerate(manuscript.paragraphs) if p.id == paragraph_id)
    made = (*manuscript.paragraphs[:at], *paragraphs, *manuscript.paragraphs[at:])
    return renumbered(manuscript.with_paragraphs(made))


def end_of_clause(manuscript: Manuscript, paragraph_id: str) -> str:
    """The last paragraph of the clause that a paragraph belongs to: behind it a new clause may
    stand. Of a paragraph before the first clause, such as a recital, the one right before that
    clause. KeyError if it is gone."""
    body = [each for each in manuscript.paragraphs if not each.part and each.cell is None]
    at = next((n for n, each in enumerate(body) if each.id == paragraph_id), None)
    if at is None:
        return manuscript.paragraph(paragraph_id).id
    first = next((n for n, each in enumerate(body) if _opens_clause(each)), 0)
    if at < first:
        return body[first - 1].id
    start = at
    while start > first and not _is_heading(body[start]):
        start -= 1
    below = itertools.takewhile(lambda each: not _is_heading(each), body[at + 1 :])
    section = [*body[start : at + 1], *below]
    # Text without a number that numbers stand before, such as a signing block, is of no clause.
    return next((each for each in reversed(section) if _is_of_clause(each)), body[at]).id


def _is_of_clause(paragraph: Paragraph) -> bool:
    """Whether a paragraph below a heading is the clause's for sure: a signing block is not."""
    return bool(paragraph.list_id) or paragraph.role == "definition"


def _is_heading(paragraph: Paragraph) -> bool:
    return paragraph.role in {"heading", "title"}


def _opens_clause(paragraph: Paragraph) -> bool:
    return paragraph.role == "heading" and bool(paragraph.list_id) and paragraph.level == 0


def blanks(manuscript: Manuscript) -> list[tuple[Place, str]]:
    """Every blank that is still open: where, and what it asks for."""
    found = []
    for paragraph in manuscript.paragraphs:
        at = 0
        for span in paragraph.spans:
            if span.blank:
                place = Place(paragraph.id, at, at + len(span.text))
                found.append((place, span.blank))
            at += len(span.text)
    return found


def split(spans: Sequence[Span], start: int, end: int) -> tuple[list[Span], list[Span], list[Span]]:
    """The spans before, in and after characters [start, end)."""
    parts: tuple[list[Span], list[Span], list[Span]] = ([], [], [])
    at = 0
    for span in spans:
        cuts = (0, max(0, start - at), max(0, end - at), len(span.text))
        for part, (low, high) in zip(parts, itertools.pairwise(cuts), strict=True):
            if piece := span.text[min(low, len(span.text)) : min(high, len(span.text))]:
                part.append(replace(span, text=piece))
        at += len(span.text)
    return parts


def joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans without empty ones, alike neighbours as one. Blanks, references and fields stay
    apart: each of them is one thing."""
    made: list[Span] = []
    for span in spans:
        if not span.text:
            continue
        last = made[-1] if made else None
        if (
            last is not None
            and _is_plain(span)
            and replace(last, text="") == replace(span, text="")
        ):
            made[-1] = replace(last, text=last.text + span.text)
        else:
            made.append(span)
    return tuple(made)


def _is_plain(span: Span) -> bool:
    return not span.blank and not span.reference and span.origin.kind != "field"
