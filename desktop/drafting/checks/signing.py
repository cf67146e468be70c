"""Where a document is signed."""

import re
from collections.abc import Sequence

from desktop.drafting.checks.lines import Line

_BEGINS = re.compile(
    r"\s*(?:in witness (?:whereof|of)|signed\b|executed\b|signatures?\b|signing\b"
    r"|this (?:agreement|deed|lease|contract) (?:has been|is|was)"
    r" (?:entered|signed|executed|delivered)"
    r"|the parties have (?:signed|executed|caused)|as witness\b|accepted and agreed"
    r"|agreed (?:and|to and) accepted|acknowledged and agreed|yours (?:sincerely|faithfully|truly)"
    r"|sincerely|very truly yours|kind regards|for and on behalf)",
    re.I,
)
_LINE = re.compile(
    r"_{3,}|\.{6,}|…{2,}|\b(?:by|name|title|signature|date|signed|its|per)\s*:\s*", re.I
)
_PART = re.compile(r"(?:schedule|annex|appendix|exhibit|attachment|part)\b|\d{1,2}\.\s", re.I)
_BY = re.compile(
    r"\b(?:By|BY|Signature|SIGNATURE|Signed|SIGNED|Initial(?:s|ed))\s*:?\s*(?:_{3,}|\.{6,})"
)
_AREA = 24
_NEAR = 5
_LONGEST_NEAR = 160
_LONGEST = 300


def signed_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The indexes of the lines from where a document says that it is signed."""
    found = _around_a_line(lines)
    left = 0
    for line in lines:
        if _BEGINS.match(line.text) and (
            len(line.text) < 400 or "witness" in line.text[:40].lower()
        ):
            left = _AREA
        elif left and (len(line.text) > _LONGEST or _opens(line)):
            left = 0
        if left:
            found.add(line.index)
            left -= 1
    return frozenset(found)


def _around_a_line(lines: Sequence[Line]) -> set[int]:
    """The short lines beside one that says "By: ____"."""
    found: set[int] = set()
    for place, line in enumerate(lines):
        if _BY.search(line.text):
            near = lines[max(0, place - _NEAR) : place + _NEAR + 1]
            found.update(each.index for each in near if len(each.text) <= _LONGEST_NEAR)
    return found


def _opens(line: Line) -> bool:
    """Whether another part of the document begins: it is not signed any more."""
    role = line.paragraph.role
    return role in {"heading", "title", "clause"} and bool(line.number or _PART.match(line.text))


def is_signature_line(text: str) -> bool:
    """Whether a line is one to sign or to write a name on."""
    return _LINE.search(text) is not None


def announces(text: str) -> bool:
    """Whether a line only says that the document is signed."""
    return _BEGINS.match(text) is not None and not is_signature_line(text)
