"""Values for a template's fields from the matter's documents, each with the passage that says it;
values of earlier drafts of the matter come first. Nothing is made up: a value stands in a document
to the letter, or was given by the user."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.documents import Citation, Document, Page, Status
from desktop.drafting.manuscript import record
from desktop.drafting.precedents.given import words_of
from desktop.drafting.templating.fields import read_value
from desktop.drafting.templating.proposing.asked import is_asked, kinds_for
from desktop.drafting.templating.proposing.candidates import Candidate, candidates
from desktop.drafting.templating.proposing.whose import whose
from desktop.drafting.templating.templates import Field, Template
from desktop.retrieval.lexical import match_expression
from desktop.terms import name_stems, spoken_name
from desktop.vault.library import Library

_BY_LABEL, _BY_NEAR, _BY_FAR, _BY_HELP, _BY_DOCUMENT = 3.0, 1.6, 0.6, 0.2, 3.0
# What "agreement" says of a document's sort, beside a word of the template's own.
_OF_SORT = 0.5
_REPEATED = 0.12
# Without that much in the words around, a value is of something else.
_LEAST_WORDS = 0.35
# Most documents are called so, whatever they are of.
_ANY_SORT = frozenset(name_stems("agreement letter contract deed form request"))
_OWN_WORDS = {"date": frozenset({"date"}), "money": frozenset({"fee"})}
_LEAST = 0.7
_MOST = 5
# Whole texts are read up to this much; in larger matters only what a search for the field finds.
_MOST_TEXT = 3_000_000
_LONGEST_TEXT = 400_000
_AROUND = 800
_FOUND = 12
_QUOTE = 240
_READABLE = frozenset({Status.INDEXED, Status.PARTIAL, Status.UNCHANGED})


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value for a field as the document's wording will have it. ``citation`` is where a document
    says it; ``draft`` is the title of the earlier draft in which it was given."""

    value: str
    score: float
    citation: Citation | None = None
    draft: str = ""


@dataclass(frozen=True, slots=True)
class _Source:
    """A stretch of a document's text, from ``start`` on."""

    document: Document
    start: int
    text: str


def propose(
    template: Template,
    library: Library,
    matter: str,
    but: int | None = None,
    given: Mapping[str, str] | None = None,
) -> dict[str, tuple[Proposal, ...]]:
    """For each field that can be told the best values, the best first; fields without any are left
    out. ``but`` is the draft that is being filled, ``given`` the values of its fields by now: of
    a party that is named, the address that stands at its name is offered and nobody else's.
    Raises NotFoundError for an unknown matter."""
    earlier = _earlier(library, matter, but)
    offered = [
        (source, each)
        for source in _sources(template, library, matter)
        for each in candidates(source.text)
    ]
    pages: dict[int, tuple[Page, ...]] = {}
    found: dict[str, tuple[Proposal, ...]] = {}
    for field in template.fields:
        ranked = [*_given(field, earlier), *_ranked(field, template, offered, given or {})]
        unique: dict[str, Proposal] = {}
        for each in ranked:
            unique.setdefault(each.value.casefold(), each)
        if unique:
            best = list(unique.values())[:_MOST]
            found[field.name] = tuple(_paged(each, library, pages) for each in best)
    return found


def _sources(template: Template, library: Library, matter: str) -> Iterator[_Source]:
    chosen = [each for each in library.documents(matter) if each.status in _READABLE]
    texts = {each.id: library.text(each.id) for each in chosen[: _few(chosen)]}
    if len(texts) == len(chosen) and sum(map(len, texts.values())) <= _MOST_TEXT:
        for document in chosen:
            yield _Source(document, 0, texts[document.id][:_LONGEST_TEXT])
        return
    by_id = {each.id: each for each in chosen}
    seen: set[tuple[int, int]] = set()
    for field in template.fields:
        query = match_expression(f"{field.label} {template.title}", phrases_bind=False)
        for passage in library.match(matter, query, _FOUND) if query else ():
            start = max(0, passage.start - _AROUND)
            if passage.document_id in by_id and (passage.document_id, start) not in seen:
                seen.add((passage.document_id, start))
                text = library.text(passage.document_id)[start : passage.end + _AROUND]
                yield _Source(by_id[passage.document_id], start, text)


def _few(chosen: Sequence[Document]) -> int:
    """How many documents are read whole; more are not even counted."""
    return len(chosen) if len(chosen) <= 300 else 0


def _ranked(
    field: Field,
    template: Template,
    offered: Sequence[tuple[_Source, Candidate]],
    given: Mapping[str, str],
) -> list[Proposal]:
    named = words_of(f"{field.name} {field.label}")
    # Of a day it says nothing that it is one.
    wanted = (named - _OWN_WORDS.get(field.kind, frozenset())) or named
    helped = words_of(field.help)
    kinds = kinds_for(field, wanted)
    owner = whose(field, kinds, wanted, given)
    topic = frozenset(name_stems(template.title))
    best: dict[str, tuple[float, int, _Source, Candidate]] = {}
    for source, each in offered:
        if each.kind not in kinds or (each.kind == "text" and not is_asked(kinds, wanted, each)):
            continue
        if not owner.has(source.text, each):
            continue
        score = _score(wanted, helped, each) + _BY_LABEL * owner.is_named
        if score < _LEAST_WORDS and field.kind != "party":
            continue
        score += _about(topic, source.document)
        known = best.get(each.value)
        if known is None or score > known[0]:
            best[each.value] = (score, known[1] + 1 if known else 1, source, each)
        else:
            best[each.value] = (known[0], known[1] + 1, *known[2:])
    made = []
    for score, count, source, each in best.values():
        value = _value(field, each)
        total = score + _REPEATED * math.log(count)
        if value and (total >= _LEAST or field.kind == "party"):
            made.append(Proposal(value, round(total, 3), _citation(source, each)))
    return sorted(made, key=lambda proposal: (-proposal.score, proposal.value))


def _score(wanted: frozenset[str], helped: frozenset[str], each: Candidate) -> float:
    label = _cover(wanted, each.label)
    if each.label and not each.label & wanted:
        # It is called something else.
        label = -0.2
    elif each.label:
        label *= 0.6 + 0.4 * len(wanted & each.label) / len(each.label)
    return (
        _BY_LABEL * label
        + _BY_NEAR * _cover(wanted, each.near)
        + _BY_FAR * _cover(wanted, each.far)
        + _BY_HELP * _cover(helped, each.near)
    )


def _cover(wanted: frozenset[str], told: frozenset[str]) -> float:
    return len(wanted & told) / len(wanted) if wanted else 0.0


def _about(topic: frozenset[str], document: Document) -> float:
    """Whether a document is of the template's sort, by its name and title: a "Pathology service" is
    no services agreement, and another agreement is one a little."""
    called = frozenset((*name_stems(spoken_name(document.path)), *name_stems(document.title)))
    sort, subject = topic & _ANY_SORT, topic - _ANY_SORT
    if sort and not sort & called:
        return 0.0
    said = len(subject & called) + _OF_SORT * len(sort & called)
    return _BY_DOCUMENT * said / max(1.0, len(subject) + _OF_SORT * len(sort))


def _value(field: Field, each: Candidate) -> str:
    """The candidate in the field's wording, "" if it can't be that."""
    if field.kind == "choice":
        said = f" {each.value} "
        return next((c for c in field.choices if _is_choice(c.casefold(), said)), "")
    try:
        return read_value(field, " ".join(each.text.split()))
    except ValueError:
        return ""


def _is_choice(choice: str, said: str) -> bool:
    return f" {choice} " in said or said.strip() in choice


def _citation(source: _Source, each: Candidate) -> Citation:
    low = source.text.rfind("\n", max(0, each.start - _QUOTE // 2), each.start) + 1
    low = low or max(0, each.start - _QUOTE // 2)
    high = source.text.find("\n", each.end, each.end + _QUOTE // 2)
    high = high if high >= 0 else min(len(source.text), each.end + _QUOTE // 2)
    return Citation(
        1,
        source.document.id,
        source.document.path,
        None,
        source.start + low,
        source.start + high,
        source.text[low:high],
    )


def _paged(each: Proposal, library: Library, pages: dict[int, tuple[Page, ...]]) -> Proposal:
    if each.citation is None:
        return each
    document_id = each.citation.document_id
    if document_id not in pages:
        pages[document_id] = library.pages(document_id)
    at = each.citation.start
    page = next((p.number for p in pages[document_id] if p.start <= at < p.end), None)
    return replace(each, citation=replace(each.citation, page=page))


def _earlier(library: Library, matter: str, but: int | None) -> list[tuple[str, str, str]]:
    """The names and values given in drafts of the matter, those of the newest draft first, with the
    draft's title."""
    made: list[tuple[str, str, str]] = []
    for draft in library.drafts.of_matter(matter):
        if draft.id == but:
            continue
        try:
            fields = record.from_json(library.drafts.text(draft.id).manuscript).fields
        except ValueError:
            continue
        made += [(name, value, draft.title) for name, value in fields.items() if value.strip()]
    return made


def _given(field: Field, earlier: Sequence[tuple[str, str, str]]) -> Iterator[Proposal]:
    wanted = words_of(field.name)
    for name, value, title in earlier:
        if name != field.name and words_of(name) != wanted:
            continue
        try:
            yield Proposal(read_value(field, value), 10.0, draft=title)
        except ValueError:
            continue
