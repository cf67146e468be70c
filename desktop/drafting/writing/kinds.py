"""Which kind of clause a request asks for, and what its facts are of."""

import re

from desktop.drafting.writing.kind_table import KINDS, Kind

# What a fact is of that a request gives without saying so, by the kind of its clause.
USUAL_ROLES: dict[tuple[str, str], str] = {
    ("term", "duration"): "term",
    ("confidentiality", "duration"): "term",
    ("non-solicitation", "duration"): "term",
    ("non-competition", "duration"): "term",
    ("probation", "duration"): "term",
    ("payment", "duration"): "payment",
    ("termination-for-breach", "duration"): "cure",
    ("termination-for-convenience", "duration"): "notice",
    ("break-right", "duration"): "notice",
    ("limitation-of-liability", "amount"): "cap",
    ("limitation-of-liability", "percentage"): "cap",
    ("insurance", "amount"): "insurance",
    ("deposit", "amount"): "deposit",
    ("payment", "amount"): "fee",
    ("late-payment-and-interest", "percentage"): "interest",
}


def kind_of(words: str) -> Kind | None:
    """The kind that a request's words ask for: what stands nearest before the word "clause", else
    the most special one that is named at all, but for what only says where: a clause "on software
    in the deliverables" is none on delivery."""
    clause = _CLAUSE.search(words)
    head = words[: clause.start()] if clause is not None else ""
    found = [(each.asked.search(head[-_HEAD:]), -place) for place, each in enumerate(KINDS)]
    near = [(match.end(), place) for match, place in found if match]
    if near:
        kind = KINDS[-max(near)[1]]
        return _BREACH if kind is _NOTICE and _BREACH.asked.search(words) else kind
    about = _ABOUT.search(words)
    where = _WHERE.search(words, about.end()) if about is not None else None
    said = words[: where.start()] if where is not None else words
    return next((each for each in KINDS if each.asked.search(said)), None)


_CLAUSE = re.compile(r"\b(?:clauses?|provisions?|sections?|paragraphs?|articles?)\b", re.IGNORECASE)
_HEAD = 60
_BREACH = next(each for each in KINDS if each.id == "termination-for-breach")
_NOTICE = next(each for each in KINDS if each.id == "termination-for-convenience")
_ABOUT = re.compile(r"\b(?:clause|provision|paragraph|section)\s+(?:on|about)\s", re.IGNORECASE)
_WHERE = re.compile(
    r"\s(?:at|over|inside|outside|during|within|near|in)\s+(?:the|our|their)\s", re.IGNORECASE
)
