"""What survives of an old matter in a draft made from it: precedent bleed.

Every name, address, number, sum and day of the old document, or of its matter, that the draft
still tells is a trace: by value, with all its places. The user keeps or replaces each; a draft is
finalised when none is undecided.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from desktop.drafting.manuscript.model import (
    Manuscript,
    Origin,
    Paragraph,
    Place,
    Span,
)
from desktop.drafting.precedents.facts import Fact, facts
from desktop.drafting.precedents.finding.found import FactKind
from desktop.drafting.precedents.finding.mentions import Mentions
from desktop.drafting.precedents.finding.name import Name
from desktop.drafting.precedents.finding.names import without_suffix
from desktop.drafting.precedents.finding.numbers import bare
from desktop.drafting.precedents.finding.words import key_of, ordinary, tokens_of
from desktop.drafting.precedents.recast import keys_of

Severity = Literal["error", "warning", "note"]

_NAMES = frozenset({"party", "organisation", "person"})
_SUMS_AND_DAYS = frozenset({"amount", "date"})
# Terms of the deal, not facts of the matter: 30 days' notice survives in every good precedent.
_NO_TRACES = frozenset({"percentage", "duration", "law", "blank"})
_OF_FORMS = frozenset({"organisation", "amount", "date", "web", "postcode", "reference"})
_LEAST_BLANKS = 3
# Texts of the file beside its paragraphs are looked through as paragraphs of this part.
_ASIDE = "aside"
_STATUTE = re.compile(
    r"\b(?:Act|Acts|Regulations?|Directive|Order|Rules|Convention|Code|Statute|Ordinance|Treaty"
    r"|Law\s+of|Standard|Edition|Version)\b[^.;]{0,40}$"
)
_BEFORE = 80
_LEAST_DIGITS = 5


@dataclass(frozen=True, slots=True)
class Trace:
    """Something of the old matter that is still there, by ``kind`` and ``value``. ``places`` are in
    the text, ``beside`` names where else ("comment 2", "author"). ``severity`` ranks: names and
    numbers are errors, sums and days warnings, days of statutes notes."""

    kind: FactKind
    value: str
    text: str
    severity: Severity
    places: tuple[Place, ...]
    beside: tuple[str, ...] = ()


def bleed(
    manuscript: Manuscript,
    old: Sequence[Fact],
    new: Iterable[str] = (),
    beside: Mapping[str, str] | None = None,
) -> tuple[Trace, ...]:
    """What survives, the gravest first. ``old`` are the facts of the precedent as it was and of
    its matter (``matter_facts``); ``new`` are values that belong into the draft, beside its fields'
    own; ``beside`` are the file's other texts by name: comments, properties. Of a form only
    what ``old`` has is a trace, not all that its words tell."""
    whole = _with(manuscript, {"title": manuscript.title, **(beside or {})})
    wanted = [fact for fact in old if fact.kind not in _NO_TRACES]
    ours = _Ours([*manuscript.fields.values(), *new])
    numbers = _numbers(whole, wanted)
    # The name in an e-mail's address goes with the address.
    found = [*numbers, *_apart(_names(whole, wanted), numbers)]
    found += _of_the_precedent(whole, wanted, found, form=is_form(old))
    merged: dict[tuple[str, str], tuple[Fact, dict[Place, None]]] = {}
    paragraphs = {each.id: each for each in whole.paragraphs}
    for fact, place in found:
        text = paragraphs[place.paragraph].text[place.start : place.end]
        if ours.holds(fact, text) or _is_field(paragraphs[place.paragraph], place):
            continue
        key = (trace_class(fact.kind), fact.value)
        merged.setdefault(key, (fact, {}))[1][place] = None
    order = {each.id: number for number, each in enumerate(whole.paragraphs)}
    traces = [_trace(fact, places, paragraphs) for fact, places in merged.values()]
    ranks = ("error", "warning", "note")
    return tuple(sorted(traces, key=lambda t: (ranks.index(t.severity), _first(t, order), t.value)))


def matter_facts(texts: Iterable[str]) -> tuple[Fact, ...]:
    """The names and numbers of a matter, told by its documents' texts: what must not go over into
    another one. Their places mean nothing."""
    paragraphs = tuple(
        Paragraph(f"m{number}", (Span(line),))
        for number, line in enumerate(line for text in texts for line in text.splitlines())
        if line.strip()
    )
    told = facts(Manuscript("", paragraphs))
    kinds = _NO_TRACES | _SUMS_AND_DAYS
    return tuple(replace(fact, places=()) for fact in told if fact.kind not in kinds)


def of_matter(old: Sequence[Fact]) -> tuple[Fact, ...]:
    """Those of a precedent's facts that can be an old matter's. A form that leaves its parties
    blank is nobody's: its sums, days and the bodies that it names are its own words."""
    if not is_form(old):
        return tuple(old)
    return tuple(fact for fact in old if fact.kind not in _OF_FORMS)


def is_form(old: Sequence[Fact]) -> bool:
    """Whether a precedent leaves its parties blank."""
    blanks = sum(fact.kind == "blank" for fact in old)
    # Those of its matter (``matter_facts``) have no places in it.
    parties = any(fact.kind == "party" and fact.places for fact in old)
    return blanks >= _LEAST_BLANKS and not parties


class _Ours:
    """The new matter's own values: they are no traces, in no form."""

    def __init__(self, values: Iterable[str]) -> None:
        given = [value for value in values if value.strip()]
        self._keys = {key for value in given for key in keys_of(value)}
        self._bare = {bare(value) for value in given}
        lines = tuple(Paragraph(f"v{n}", (Span(value),)) for n, value in enumerate(given))
        self._told = {(trace_class(f.kind), f.value) for f in facts(Manuscript("", lines))}

    def holds(self, fact: Fact, text: str) -> bool:
        """Whether a fact, or how it stands in the text, is of the new matter."""
        if (trace_class(fact.kind), fact.value) in self._told or bare(text) in self._bare:
            return True
        key = key_of(without_suffix(text))
        return fact.kind in _NAMES and any(_within(key, ours) for ours in self._keys)


def _within(key: Sequence[str], ours: Sequence[str]) -> bool:
    return bool(key) and any(
        tuple(ours[at : at + len(key)]) == tuple(key) for at in range(len(ours) - len(key) + 1)
    )


def trace_class(kind: str) -> str:
    """What traces are told apart by, beside their values: a name is the same one whether the text
    makes it a party or not."""
    return "name" if kind in _NAMES else kind


def _with(manuscript: Manuscript, beside: Mapping[str, str]) -> Manuscript:
    origin = Origin("precedent")
    extra = tuple(
        Paragraph(f"\0{name}", (Span(text, origin),), part=_ASIDE) for name, text in beside.items()
    )
    return manuscript.with_paragraphs((*manuscript.paragraphs, *extra))


def _names(whole: Manuscript, old: Sequence[Fact]) -> list[tuple[Fact, Place]]:
    """Where the old names stand, in short and in full."""
    named = [fact for fact in old if fact.kind in _NAMES]
    plain = ordinary(each.text for each in whole.paragraphs)
    mentions = Mentions([_name(fact) for fact in named], plain)
    return [
        (named[mention.name], Place(paragraph.id, mention.start, mention.end))
        for paragraph in whole.paragraphs
        for mention in mentions.find(paragraph.text, tokens_of(paragraph.text))
    ]


def _name(fact: Fact) -> Name:
    words = tuple(fact.value.split())
    if fact.kind == "person":
        return Name("person", fact.text, words[-1:], words[:-1], aliases=dict.fromkeys(fact.forms))
    return Name(fact.kind, fact.text, words, aliases=dict.fromkeys(fact.forms))


def _numbers(whole: Manuscript, old: Sequence[Fact]) -> list[tuple[Fact, Place]]:
    """Where old numbers, addresses and e-mails stand, however their digits are parted."""
    wanted = [
        (fact, bare(fact.text), _spaced(bare(fact.text)))
        for fact in old
        if fact.kind not in _NAMES | _SUMS_AND_DAYS and len(bare(fact.text)) >= _LEAST_DIGITS
    ]
    found = []
    for paragraph in whole.paragraphs:
        text = bare(paragraph.text)
        for fact, signs, pattern in wanted:
            if signs in text:
                found += [
                    (fact, Place(paragraph.id, *match.span()))
                    for match in pattern.finditer(paragraph.text)
                ]
    return found


def _spaced(signs: str) -> re.Pattern[str]:
    between = r"[\s.\-–/()]*"
    return re.compile(rf"(?<!\w){between.join(map(re.escape, signs))}(?!\w)", re.IGNORECASE)


def _of_the_precedent(
    whole: Manuscript, old: Sequence[Fact], found: Sequence[tuple[Fact, Place]], *, form: bool
) -> list[tuple[Fact, Place]]:
    """What the draft tells now that is of the old document, and was not found yet."""
    known = {(trace_class(fact.kind), fact.value) for fact in old}
    paragraphs = {each.id: each for each in whole.paragraphs}
    told = [
        (fact, place)
        for fact in facts(whole)
        for place in fact.places
        if fact.kind not in _NO_TRACES
    ]
    return [
        (fact, place)
        for fact, place in _apart(told, found)
        if (trace_class(fact.kind), fact.value) in known
        or (not form and paragraphs[place.paragraph].origin_at(place.start).kind == "precedent")
    ]


def _apart(
    found: Iterable[tuple[Fact, Place]], taken: Iterable[tuple[Fact, Place]]
) -> list[tuple[Fact, Place]]:
    """The facts found whose places do not overlap the place of a fact already taken."""
    places: dict[str, list[Place]] = {}
    for _, place in taken:
        places.setdefault(place.paragraph, []).append(place)
    return [
        (fact, place)
        for fact, place in found
        if not any(
            place.start < other.end and other.start < place.end
            for other in places.get(place.paragraph, ())
        )
    ]


def _is_field(paragraph: Paragraph, place: Place) -> bool:
    return paragraph.origin_at(place.start).kind == "field" and (
        paragraph.origin_at(max(place.start, place.end - 1)).kind == "field"
    )


def _trace(fact: Fact, places: Iterable[Place], paragraphs: Mapping[str, Paragraph]) -> Trace:
    inside = tuple(place for place in places if paragraphs[place.paragraph].part != _ASIDE)
    beside = tuple(
        place.paragraph.removeprefix("\0")
        for place in places
        if paragraphs[place.paragraph].part == _ASIDE
    )
    severity: Severity = "warning" if fact.kind in _SUMS_AND_DAYS | {"web", "postcode"} else "error"
    if fact.kind == "date" and inside and all(_is_statute(paragraphs, each) for each in inside):
        severity = "note"
    return Trace(fact.kind, fact.value, fact.text, severity, inside, tuple(dict.fromkeys(beside)))


def _is_statute(paragraphs: Mapping[str, Paragraph], place: Place) -> bool:
    text = paragraphs[place.paragraph].text
    return bool(_STATUTE.search(text, max(0, place.start - _BEFORE), place.start))


def _first(trace: Trace, order: Mapping[str, int]) -> tuple[int, int]:
    return min(
        ((order[each.paragraph], each.start) for each in trace.places), default=(len(order), 0)
    )
