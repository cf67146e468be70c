"""Clauses that a question asks for by their number: "What does clause 6 of the lease say?".

Neither the words nor the meaning of such a question tell one clause from another; the number at
the head of a clause does.
"""

import re

from desktop.documents import Passage, file_name
from desktop.terms import content_stems

_ASKED = re.compile(
    r"(?:\b(?:clauses?|sections?|articles?|paragraphs?|para\.?|cl\.)|§)\s*"
    r"(?P<first>\d{1,3}(?:\.\d{1,3})*)(?:\s*(?:and|or|to|,|&|–|-)\s*(?P<last>\d{1,3}(?:\.\d{1,3})*))?",
    re.IGNORECASE,
)
# "Schedule 2": its paragraphs are counted anew.
_APART = re.compile(r"^(?:schedule|annex|annexure|appendix|exhibit|part)\b", re.IGNORECASE)
_APART_ASKED = re.compile(
    r"\b(?:schedule|annex|annexure|appendix|exhibit|part)\s+[\dA-Z]", re.IGNORECASE
)
_PARTS = " > "


def asked_numbers(question: str) -> tuple[str, ...]:
    """The numbers of the clauses that the question names, none of a schedule's paragraphs."""
    if _APART_ASKED.search(question):
        return ()
    return tuple(
        number
        for match in _ASKED.finditer(question)
        for number in (match["first"], match["last"])
        if number
    )


def numbered(question: str, passage: Passage) -> float:
    """How far (0..1) the passage is of a clause that the question names by its number: half, unless
    its file's name has a word of the question: "clause 6 of the LEASE"."""
    if not is_numbered(passage, asked_numbers(question)):
        return 0.0
    name = file_name(passage.doc).rsplit(".", 1)[0]
    words = content_stems(re.sub(r"[\W_]+", " ", name))
    return 1.0 if set(words) & set(content_stems(question)) else 0.5


def is_numbered(passage: Passage, numbers: tuple[str, ...]) -> bool:
    """Whether the passage is of one of these clauses of the document's body, by its headings or by
    the number that its lines begin with."""
    if not numbers:
        return False
    parts = passage.heading.split(_PARTS)
    if any(_APART.match(part) for part in parts):
        return False
    return any(
        any(_begins(part, number) for part in parts)
        or ("." in number and any(_begins(line, number) for line in passage.text.splitlines()))
        for number in numbers
    )


def _begins(text: str, number: str) -> bool:
    """Whether a heading or a line has the number: "6. Insurance" has 6, "6.4" and "60" have not."""
    return (
        re.match(
            rf"\s*(?:(?:clause|section|article)\s+)?{re.escape(number)}(?![\d]|\.\d)",
            text,
            re.IGNORECASE,
        )
        is not None
    )
