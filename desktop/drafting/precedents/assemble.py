"""A precedent with what a person gave in plain words: in its blanks and facts where they mean it,
in a table of key terms where none does. What stays open is marked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.drafting.manuscript.edits import joined
from desktop.drafting.manuscript.model import Manuscript, Paragraph, Place, Span
from desktop.drafting.precedents.facts import Fact, facts
from desktop.drafting.precedents.given import Placed, placed
from desktop.drafting.precedents.key_terms import with_key_terms
from desktop.drafting.precedents.places import along
from desktop.drafting.precedents.precedent import from_precedent

# Before these a term stays a term: "the Effective Date", "such Jurisdiction".
_DETERMINERS = frozenset(
    """the a an such any each every its their this that these those all no said our your his her
    applicable which what""".split()  # noqa: SIM905 - prose
)


@dataclass(frozen=True, slots=True)
class Assembled:
    """The draft; what was put where; the blanks that are still open."""

    manuscript: Manuscript
    placed: Placed
    open: tuple[Fact, ...]


def assembled(
    manuscript: Manuscript, given: Mapping[str, str], told: Sequence[Fact] | None = None
) -> Assembled:
    """The draft with the given values. ``told`` are the manuscript's facts, where known."""
    told = facts(manuscript) if told is None else told
    put = placed(told, given)
    variables = [fact for fact in told if is_variable(manuscript, fact)]
    left = tuple(fact for fact in told if fact.kind == "blank" and fact not in put.changes)
    marked = _marked(manuscript, [fact for fact in left if fact not in variables], variables)
    texts = {each.id: each.text for each in manuscript.paragraphs}
    changes = {
        replace(fact, places=_inline(texts, fact)) if fact in variables else fact: value
        for fact, value in put.changes.items()
    }
    made = from_precedent(marked, changes)
    terms = {fact.label: put.changes[fact] for fact in variables if fact in put.changes}
    missing = [fact.label for fact in variables if fact not in put.changes]
    terms |= put.unplaced
    made = replace(made, fields={**made.fields, **put.unplaced})
    if given:
        made = with_key_terms(made, terms, missing)
    return Assembled(made, put, left)


def is_variable(manuscript: Manuscript, fact: Fact) -> bool:
    """Whether a blank is a word of the text that a cover page defines: "Customer"."""
    if fact.kind != "blank" or not fact.text[:1].isalnum():
        return False
    paragraph = manuscript.paragraph(fact.places[0].paragraph)
    at = 0
    for span in paragraph.spans:
        if at == fact.places[0].start and span.blank and not span.text.startswith("["):
            return True
        at += len(span.text)
    return False


def _inline(texts: Mapping[str, str], fact: Fact) -> tuple[Place, ...]:
    """The places of a variable where its value can stand: not behind an article, no plural."""
    return tuple(
        place for place in fact.places if not _stays_term(texts[place.paragraph], place, fact.label)
    )


def _stays_term(text: str, place: Place, label: str) -> bool:
    words = text[: place.start].split()
    if words and words[-1].strip('(“"').casefold() in _DETERMINERS:
        return True
    form = text[place.start : place.end].rstrip("’'")
    return form.casefold().removesuffix("’s").removesuffix("'s") != label.casefold()


def _marked(
    manuscript: Manuscript, blanks: Sequence[Fact], variables: Sequence[Fact]
) -> Manuscript:
    """The draft with its open blanks marked as such; variables are told by the key terms."""
    names = {place: fact.label for fact in blanks for place in fact.places}
    names |= {place: "" for fact in variables for place in fact.places}
    by_paragraph: dict[str, list[tuple[Place, str]]] = {}
    for place, name in names.items():
        by_paragraph.setdefault(place.paragraph, []).append((place, name))
    return manuscript.with_paragraphs(
        tuple(
            _with_blanks(each, by_paragraph[each.id]) if each.id in by_paragraph else each
            for each in manuscript.paragraphs
        )
    )


def _with_blanks(paragraph: Paragraph, named: Sequence[tuple[Place, str]]) -> Paragraph:
    ordered = sorted(named, key=lambda each: each[0].start)
    places = [(place.start, place.end) for place, _ in ordered]
    spans: list[Span] = []
    for number, stretch in along(paragraph.spans, places):
        blank = None if number is None else ordered[number][1]
        spans += stretch if blank is None else (replace(span, blank=blank) for span in stretch)
    return replace(paragraph, spans=joined(spans))
