"""Who the parties of a contract are: told by the clause that names them, not by the sentences that
speak of "the parties"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

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
    r"|\bparties (?:to|of) (?:this|the) \w+ are\b"
    # "Synchron, a California corporation, … and … agree as follows" has no word of it.
    r"|(?:^|\n)[ \t]*(?-i:[A-Z])[^\n,;:(]{1,80}(?:, (?:inc|ltd|llc|l\.l\.c)\b\.?)?,\s"
    r"(?:an?|the)\s(?:[\w.]+\s){0,4}(?:corporation|company|partnership|association|foundation)\b",
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
    after = text[named : _reach(text, named, _AFTER)]
    names = len(set(_NAME.findall(after)))
    called = _called(after)
    breaks = [match.end() for match in _BREAK.finditer(text, max(0, named - _BEFORE), named)]
    start = breaks[-1] if breaks else _next_word(text, max(0, named - _BEFORE))
    made = _MADE.search(text[max(0, named - _BEFORE) : named]) is not None
    score = (1.0 if names else 0.0) + min(2, names / 2) + min(3, len(called)) + 2 * made
    # Where one is called something the other comes behind it, however long its address is.
    end = _reach(text, named, _AFTER if called else _AFTER // 2)
    end = named + called[1] if len(called) > 1 else end
    ends = _BREAK.search(text, end)
    end = min(ends.start() if ends else len(text), _reach(text, start, _LONGEST))
    return PartyClause(passage, start, named, end, score if names else 0.0, len(called))


def _next_word(text: str, start: int) -> int:
    """Where the next whole word begins."""
    if not start or text[start - 1].isspace():
        return start
    found = re.compile(r"\s").search(text, start)
    return found.end() if found else start


def _reach(text: str, start: int, size: int) -> int:
    """Where ``size`` characters from ``start`` on end, of a run of blanks only the first one
    counted: an address that is set in columns is no longer than one in a line."""
    shown = (match.end() for match in re.compile(r"\s+|\S").finditer(text, start))
    return next(islice(shown, size - 1, None), len(text))


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
