"""What a place of a text is called: by the bracket behind it, the words before it, the table's
row, the heading above."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.drafting.precedents.finding.blanks import Blank
from desktop.drafting.precedents.finding.name import DEFINED

_COLON = re.compile(r"(?:^|[.;\n|)]\s*)(?P<said>[^.;:\n|()]{2,60}):\s*[\"“'(]*[$£€]?\s*$")
# "Date of lease   24 June 2021": a form's row in a text without tables.
_ROW = re.compile(
    r"(?:^|\n)(?:[A-Z]{2}\d[\d.]*\s+)?(?P<said>[A-Z][^\n|]{2,50}?)(?:\s{3,}|\s*\|\s*)$"
)
_MEANS = re.compile(r"[“\"](?P<said>[^”\"]{2,50})[”\"]\s*(?:means|is|shall mean)\b[^.;]{0,80}$")
_JUST_BEHIND = re.compile(r"^[\s,]*(?=\()")
_WORDS_BEFORE = re.compile(r"(?:[\w’'&/-]+[\s,]+){1,6}[\"“'(]*[$£€]?$")
_JUST_AFTER = re.compile(r"^[\"”')]*\s*(?P<said>[\w’'-]+(?:\s[\w’'-]+)?)")
_ADDRESS_BEFORE = re.compile(
    r"(?:[_\]}>…]|\b(?!State|Laws?|Province|Commonwealth|Republic|County|City|Courts?|Term|Date)"
    r"[A-Z][\w.]+),?\s+(?:of|at|whose\s+(?:registered\s+)?(?:office|address)\s+is"
    r"(?:\s+at)?)[\s:]*$"
)
# How contracts say what a blank is, without its name.
_PHRASES_BEFORE = tuple(
    (name, re.compile(words + r"\s*(?:the\s+)?[\"“'(]*$", re.IGNORECASE))
    for name, words in (
        (
            "Effective Date",
            r"\b(?:made|dated|entered\s+into|effective)(?:\s+and\s+entered\s+into)?\s*"
            r"(?:on|as\s+of|this|from)?",
        ),
        ("Governing Law", r"\b(?:laws?\s+of|governed\s+by)(?:\s+the\s+(?:state|laws?)\s+of)?"),
        (
            "Jurisdiction",
            r"\b(?:courts?|tribunals?)\s+(?:located\s+|sitting\s+)?(?:in|of)"
            r"(?:\s+the\s+state\s+of)?",
        ),
        ("Interest rate", r"\binterest\s+at\s+(?:an?\s+|the\s+)?(?:annual\s+)?(?:rate\s+of)?"),
        ("Term", r"\b(?:term|period|force|effect)\s+(?:of|for)(?:\s+a\s+(?:term|period)\s+of)?"),
        ("End Date", r"\b(?:until|ends?\s+on|expires?\s+on|terminates?\s+on)"),
        ("Start Date", r"\b(?:begins?|starts?|commenc\w+)\s+on"),
        ("Liability cap", r"\bliability\b[^.;]{0,80}(?:exceed|limited\s+to)(?:\s+the\s+sum\s+of)?"),
    )
)
_PHRASES_BEHIND = tuple(
    (name, re.compile(r"[\])}>\"”]*\s*" + words, re.IGNORECASE))
    for name, words in (
        (
            "Notice period",
            r"(?:\w+\s+)?(?:days?|weeks?|months?)?[’']?\s*(?:prior\s+)?(?:written\s+)?notice\b",
        ),
        (
            "Payment period",
            r"(?:\w+\s+)?(?:days?|weeks?)[’']?\s+(?:of|after|from)[^.;]{0,40}\binvoices?\b",
        ),
    )
)
_WINDOW, _WHOSE = 160, 220
_NEAR = 120


def label_of(text: str, start: int, end: int, row: str = "") -> str:
    """What the thing at [start, end) is called, or ""."""
    behind = text[end : end + _WINDOW]
    if (just := _JUST_BEHIND.match(behind)) and (defined := DEFINED.match(behind, just.end())):
        return defined["term"].strip()
    before = text[max(0, start - _WINDOW) : start]
    for pattern in (_COLON, _MEANS, _ROW):
        if match := pattern.search(before):
            return " ".join(match["said"].split()).strip('“”"')
    return row if start <= len(text) - len(text.lstrip()) else ""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a paragraph: the first cell of its row, the top one of its column, the
    heading above, the line before that ends with a colon."""

    row: str = ""
    column: str = ""
    heading: str = ""
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Hints:
    """What tells what is wanted at a place: ``near`` says it by name, ``far`` stands around it."""

    near: tuple[str, ...]
    far: tuple[str, ...]


def phrases_at(text: str, start: int, end: int) -> list[str]:
    """What the usual words around [start, end) say that it is: "made on", "days’ notice"."""
    before = text[max(0, start - _WINDOW) : start]
    found = [name for name, pattern in _PHRASES_BEFORE if pattern.search(before)]
    return found + [name for name, pattern in _PHRASES_BEHIND if pattern.match(text, end)]


def hints_of(text: str, blank: Blank, around: Around) -> Hints:
    """The hints around a blank, the nearest first."""
    start, end = blank.start, blank.end
    near = [label_of(text, start, end)]
    before = text[max(0, start - _WINDOW) : start]
    defined = DEFINED.search(text, end, end + _NEAR)
    if defined is not None and "[" not in text[end : defined.start()]:
        near.append(defined["term"])
    near += phrases_at(text, start, end)
    near.append(" ".join(each for each in (around.column, around.row) if each))
    if _ADDRESS_BEFORE.search(before):
        # "of ____ (the “Lender”)" is the lender's address.
        near = [f"{each} address" for each in near if each]
    if not text[:start].strip():
        near += [around.lead] + [around.heading] * (not any(near))
    return Hints(_clean(near), _clean(_far(text, blank, around)))


def _far(text: str, blank: Blank, around: Around) -> list[str]:
    far = []
    if before := _WORDS_BEFORE.search(text[max(0, blank.start - _WINDOW) : blank.start]):
        far.append(before[0])
    if behind := _JUST_AFTER.match(text[blank.end : blank.end + _WINDOW]):
        far.append(behind["said"])
    if blank.says and (whose := DEFINED.search(text, blank.end, blank.end + _WHOSE)):
        far.append(f"{whose['term']} {blank.says}")
    far.append(around.heading)
    return far


def _clean(hints: Iterable[str]) -> tuple[str, ...]:
    told = (" ".join(each.split()).strip(' ,:(“"*[') for each in hints)
    return tuple(dict.fromkeys(each for each in told if any(sign.isalpha() for sign in each)))
