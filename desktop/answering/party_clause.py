"""Who the parties of a contract are: told by the clause that names them, not by the sentences that
speak of "the parties"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents import Citation, Passage, one_line

# The parties themselves are asked for, not what happens to them.
_ASKED = re.compile(
    r"^(?:(?:(?:who|which|what) )?(?:are|were|is|was) "
    r"|(?:please )?(?:list|name|show|identify|give(?: me)?|tell me) )?"
    r"(?:all )?(?:the )?(?:names? of )?(?:the )?(?:two )?(?:contract(?:ing|ual) )?part(?:y|ies)"
    r"(?: (?:to|of|in|are|is|named|involved|called))*$"
    r"|^(?:between|with) whom (?:(?:is|are|was|were) )?(?:it |they )?"
    r"(?:made|concluded|entered into)$",
    re.IGNORECASE,
)
# Where a contract says whom it is made between, in characters from the beginning.
_OPENING = 12_000
# What comes before "between" and after it in a clause that names parties, and a quote of it.
_BEFORE, _AFTER, _LONGEST, _LONGEST_SAID = 200, 560, 700, 400
_BEGINS = re.compile(
    r"\b(?:between|among(?:st)?)\b(?! (?:(?:the|such|both|these|either|each|any)? ?(?:two )?"
    r"(?:part(?:y|ies)|us|them)|all)\b| \d[\d.:]* and\b)"
    r"|(?:^|\n)\W*(?:\w{1,4}\. )?(?:the )?parties\b(?=\s\s| ?[:|\d\n])"
    r"|\bparties (?:to|of) (?:this|the) \w+ are\b",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"\b(?:made|entered into|dated|effective|executed|concluded|by and)\b", re.IGNORECASE
)
# ("Company"), (the “Tenant”), hereinafter called "Vendor", Tenant: what a party is called then.
_CALLED = re.compile(
    r"[(\[][^()\[\]\"“”'‘’]{0,60}[\"“'‘]\s?[A-Z][^\"“”'‘’()]{0,50}[\"”'’][^()\[\]]{0,80}[)\]]"
    r"|\bhereinafter\b|\breferred to as\b|\b[A-Z][a-z]{3,12}:\s+(?=[A-Z])"
)
_NAME = re.compile(r"\b[A-Z][\w&.'’-]*(?:,? (?:(?:of|and|the|&) )?[A-Z][\w&.'’-]*)+|_{4,}")
_BREAK = re.compile(r"\n\s*\n|(?<=[.;:])\s+(?=[A-Z\"“(])|\n(?=\s*\(?[\dA-Z]{1,3}[.)]\s)")
# Characters between two signs that are of one party.
_ONE_CALL = 8
_LEAST = 4.0


@dataclass(frozen=True, slots=True)
class PartyClause:
    """Where a passage names the parties: [start, end) of its text, and from where on. ``called``
    counts those that it says what they are called from then on."""

    passage: Passage
    start: int
    named: int
    end: int
    score: float
    called: int


def asks_for_parties(body: str) -> bool:
    """Whether what is asked of a document is who its parties are."""
    return _ASKED.match(body.strip(" ?.")) is not None


def find(passages: Sequence[Passage]) -> PartyClause | None:
    """The clause that names the parties in the passages of one document, None where none does."""
    clauses = [
        clause
        for passage in passages
        if passage.start < _OPENING
        for match in _BEGINS.finditer(passage.text)
        if (clause := _clause(passage, match.start())).score >= _LEAST
    ]
    # Of two that are as good the first: what comes later speaks of others.
    return max(clauses, key=lambda clause: (clause.score, -clause.passage.start), default=None)


def _clause(passage: Passage, named: int) -> PartyClause:
    text = passage.text
    after = text[named : named + _AFTER]
    names = len(set(_NAME.findall(after)))
    called = _called(after)
    breaks = [match.end() for match in _BREAK.finditer(text, max(0, named - _BEFORE), named)]
    start = breaks[-1] if breaks else max(0, named - _BEFORE)
    made = _MADE.search(text[max(0, named - _BEFORE) : named]) is not None
    score = (1.0 if names else 0.0) + min(2, names / 2) + min(3, len(called)) + 2 * made
    # Where one is called something the other comes behind it, however long its address is.
    end = named + (called[1] if len(called) > 1 else _AFTER if called else _AFTER // 2)
    ends = _BREAK.search(text, min(end, len(text)))
    end = min(ends.start() if ends else len(text), start + _LONGEST)
    return PartyClause(passage, start, named, end, score if names else 0.0, len(called))


def _called(text: str) -> list[int]:
    """Where it ends what each party is called: "hereinafter referred to as" and the name behind it
    are one."""
    ends: list[int] = []
    for match in _CALLED.finditer(text):
        if ends and match.start() - ends[-1] <= _ONE_CALL:
            ends[-1] = match.end()
        else:
            ends.append(match.end())
    return ends


def said(clause: PartyClause) -> str:
    """Whom it names, on one line; its end may be cut."""
    words = one_line(clause.passage.text[clause.named : clause.end])
    if len(words) <= _LONGEST_SAID:
        return words
    return f"{words[:_LONGEST_SAID].rpartition(' ')[0]} …"


def citation(clause: PartyClause) -> Citation:
    """The clause as the first quote of what a document says."""
    passage = clause.passage
    return Citation(
        n=1,
        document_id=passage.document_id,
        doc=passage.doc,
        page=passage.page,
        start=passage.start + clause.start,
        end=passage.start + clause.end,
        quote=passage.text[clause.start : clause.end],
    )
