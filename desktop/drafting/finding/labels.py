"""What a place of a text is called: by the bracket behind it, the words before it, the table's
row, the heading above."""

import re

from desktop.drafting.finding.names import DEFINED

_COLON = re.compile(r"(?:^|[.;\n|)]\s*)(?P<said>[^.;:\n|()]{2,60}):\s*[\"“'(]*\s*$")
_MEANS = re.compile(r"[“\"](?P<said>[^”\"]{2,50})[”\"]\s*(?:means|is|shall mean)\b[^.;]{0,80}$")
_JUST_BEHIND = re.compile(r"^[\s,]*(?=\()")
_WORDS_BEFORE = re.compile(r"(?:[\w’'&/-]+[\s,]+){1,6}[\"“'(]*$")
_WORDS_BEHIND = re.compile(r"^[\"”')]*\s*(?:[\w’'&/-]+[\s,]*){1,4}")
_WINDOW = 160
_NEAR = 120


def label_of(text: str, start: int, end: int, row: str = "") -> str:
    """What the thing at [start, end) is called, or ""."""
    behind = text[end : end + _WINDOW]
    if (just := _JUST_BEHIND.match(behind)) and (defined := DEFINED.match(behind, just.end())):
        return defined["term"].strip()
    before = text[max(0, start - _WINDOW) : start]
    for pattern in (_COLON, _MEANS):
        if match := pattern.search(before):
            return " ".join(match["said"].split())
    return row if start <= len(text) - len(text.lstrip()) else ""


def hints_of(
    text: str, start: int, end: int, row: str, column: str, heading: str
) -> tuple[str, ...]:
    """What stands around [start, end), the nearest first: words that tell what is wanted there."""
    found = [label_of(text, start, end, row)]
    defined = DEFINED.search(text, end, end + _NEAR)
    if defined is not None and "[" not in text[end : defined.start()]:
        found.append(defined["term"].strip())
    if before := _WORDS_BEFORE.search(text[max(0, start - _WINDOW) : start]):
        found.append(" ".join(before[0].split()))
    if behind := _WORDS_BEHIND.match(text[end : end + _WINDOW]):
        found.append(" ".join(behind[0].split()))
    found += [f"{column} {row}".strip() if row and column else row or column, heading]
    return tuple(dict.fromkeys(each.strip(' ,(“"') for each in found if each.strip(' ,(“"')))
