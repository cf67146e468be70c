"""What a place of a text is called: by the bracket behind it, the words before it, the table's
row, the heading above."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.drafting.finding.name import DEFINED

_COLON = re.compile(r"(?:^|[.;\n|)]\s*)(?P<said>[^.;:\n|()]{2,60}):\s*[\"“'(]*\s*$")
# "Date of lease   24 June 2021": a form's row in a text without tables.
_ROW = re.compile(
    r"(?:^|\n)(?:[A-Z]{2}\d[\d.]*\s+)?(?P<said>[A-Z][^\n|]{2,50}?)(?:\s{3,}|\s*\|\s*)$"
)
_MEANS = re.compile(r"[“\"](?P<said>[^”\"]{2,50})[”\"]\s*(?:means|is|shall mean)\b[^.;]{0,80}$")
_JUST_BEHIND = re.compile(r"^[\s,]*(?=\()")
_WORDS_BEFORE = re.compile(r"(?:[\w’'&/-]+[\s,]+){1,6}[\"“'(]*$")
_JUST_AFTER = re.compile(r"^[\"”')]*\s*(?P<said>[\w’'-]+(?:\s[\w’'-]+)?)")
_ADDRESS_BEFORE = re.compile(
    r"(?:[_\]}>…]|\b[A-Z][\w.]+),?\s+(?:of|at|whose\s+(?:registered\s+)?(?:office|address)\s+is"
    r"(?:\s+at)?)[\s:]*$"
)
_WINDOW = 160
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
class Hints:
    """What tells what is wanted at a place: ``near`` says it by name, ``far`` stands around it."""

    near: tuple[str, ...]
    far: tuple[str, ...]


def hints_of(text: str, start: int, end: int, row: str, column: str, heading: str) -> Hints:
    """The hints around [start, end), the nearest first."""
    near = [label_of(text, start, end)]
    defined = DEFINED.search(text, end, end + _NEAR)
    if defined is not None and "[" not in text[end : defined.start()]:
        near.append(defined["term"])
    near += [f"{column} {row}" if row and column else row or column]
    far = []
    if before := _WORDS_BEFORE.search(text[max(0, start - _WINDOW) : start]):
        far.append(before[0])
    if _ADDRESS_BEFORE.search(text, max(0, start - _WINDOW), start):
        # "of ____ (the “Lender”)" is the lender's address.
        near = [f"{each} address" for each in near if each]
    if not text[:start].strip() and not (near and near[-1]):
        near.append(heading)
    if behind := _JUST_AFTER.match(text[end : end + _WINDOW]):
        far.append(behind["said"])
    far.append(heading)
    return Hints(_clean(near), _clean(far))


def _clean(hints: Iterable[str]) -> tuple[str, ...]:
    told = (" ".join(each.split()).strip(' ,:(“"*[') for each in hints)
    return tuple(dict.fromkeys(each for each in told if any(sign.isalpha() for sign in each)))
