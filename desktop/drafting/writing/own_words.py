"""The user's own words as a sentence of a contract: the draft's parties, the usual verbs and forms
of figures. It says what the user said, so no model is needed for it."""

import re
from collections.abc import Iterator

from desktop.drafting.clause_library.party_words import role_of
from desktop.drafting.manuscript.model import Origin, Span
from desktop.drafting.manuscript.words import REQUEST
from desktop.drafting.writing.given import given_in
from desktop.drafting.writing.parties import Sides, role_words
from desktop.drafting.writing.wording import worded
from desktop.drafting.writing.words import Put, apart

_ORIGIN = Origin("user", f"{REQUEST}your words")
_VERBS = (
    (
        re.compile(r"\b(?:must|has\s+to|have\s+to|is\s+to|are\s+to)\s+not\b|\bmust\s*n[’']t\b"),
        "shall not",
    ),
    (re.compile(r"\b(?:must|has\s+to|have\s+to|is\s+to|are\s+to)\b"), "shall"),
    (re.compile(r"\bcan\s?not\b|\bcan[’']t\b"), "may not"),
)
# "The Parties meet every month": of what is asked for it is a duty.
_PLURAL = re.compile(
    r"^(?:the|both)\s+parties\s+(?P<verb>(?!shall|must|may|will|can|are|have|do|should|agree)[a-z]+\b)",
    re.IGNORECASE,
)


def statement(text: str, new: Sides, clause: str) -> tuple[Span, ...]:
    """What the user said, as a sentence that goes with ``clause``."""
    words = text.strip().rstrip(".")
    parts = [*_figures(words), *_parties(words, new, clause), *_verbs(words)]
    made, at = "", 0
    for put in apart(parts):
        made += words[at : put.start] + put.text
        at = put.end
    made += words[at:]
    return (Span(f"{made[:1].upper()}{made[1:]}.", _ORIGIN),)


def _figures(text: str) -> Iterator[Put]:
    for fact in given_in(text):
        if fact.kind == "duration":
            yield Put(fact.start, fact.end, worded(fact), _ORIGIN)


def _verbs(text: str) -> Iterator[Put]:
    for pattern, verb in _VERBS:
        for match in pattern.finditer(text):
            yield Put(*match.span(), verb, _ORIGIN)
    duty = _PLURAL.match(text)
    if duty is not None:
        yield Put(duty.start("verb"), duty.start("verb"), "shall ", _ORIGIN)


def _parties(text: str, new: Sides, clause: str) -> Iterator[Put]:
    """Words for parties as the draft says them, else as the clause does."""
    for match in role_words(text):
        term = match["term"]
        party = next((p for p in new.parties if p.role and p.role == role_of(term)), None)
        if party is not None:
            yield Put(*match.span(), new.said(party), _ORIGIN)
        elif re.search(rf"\b[Tt]he {term.title()}\b", clause):
            yield Put(*match.span(), f"the {term.title()}", _ORIGIN)
