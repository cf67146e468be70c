"""Names of companies in a text, and how near two names are."""

import re
from collections.abc import Iterator
from typing import NamedTuple

# The forms of one legal kind are one row; the first is how it is named to the user.
_SUFFIX_ROWS = (
    ("limited", "ltd"),
    ("public limited company", "plc"),
    ("incorporated", "inc"),
    ("corporation", "corp"),
    ("limited liability company", "llc"),
    ("limited liability partnership", "llp"),
    ("company", "co"),
    ("gmbh",),
    ("ag",),
    ("sa",),
    ("bv",),
    ("nv",),
    ("ab",),
    ("pty",),
    ("lp",),
    ("sarl",),
    ("spa",),
    ("oy",),
)
_KIND_OF = {form: row[0] for row in _SUFFIX_ROWS for form in row}
_SUFFIX = (
    r"(?:Limited|LIMITED|Ltd|LTD|PLC|plc|Plc|Incorporated|INCORPORATED|Inc|INC|Corporation|CORPORATION"
    r"|Corp|CORP|LLC|L\.L\.C|LLP|L\.L\.P|GmbH|GMBH|AG|S\.A|SA|B\.V|BV|N\.V|NV|AB|Oy|S\.p\.A|SpA|SARL|LP|L\.P)"
)
_WORD = r"(?:[A-Z]|\d+[A-Za-z])[\w'’.-]*\w|[A-Z]\.?"
_COMPANY = re.compile(
    rf"(?P<core>(?:{_WORD})(?:\s+(?:{_WORD}|&|and|of|\([A-Z]\w+\))){{0,6}}?),?"
    rf"\s+(?P<suffix>{_SUFFIX})\b"
)
_NOT_NAMES_TEXT = """
    the a an and or of by for to in with between whereas this that witness as from on name date
    agreement party parties company address
"""
_NOT_NAMES = frozenset(_NOT_NAMES_TEXT.split())
# "BUT NOT LIMITED TO", "the Company's Limited Warranty".
_NOT_WITHIN = frozenset(
    ("not", "including", "but", "be", "is", "company", "corporation", "limited", "liability")
)


class Company(NamedTuple):
    """A company's name at [start, end) of a text. ``core`` is the name without its legal form, in
    lower case; ``kind`` the legal form."""

    start: int
    end: int
    text: str
    core: str
    suffix: str
    kind: str


def companies(text: str) -> Iterator[Company]:
    """The names that end with a legal form, in order."""
    for match in _COMPANY.finditer(text):
        start = match.start()
        words = match["core"].split()
        while words and words[0].lower() in _NOT_NAMES:
            start = text.index(words[0], start) + len(words[0])
            words = words[1:]
        if not words or not _NOT_WITHIN.isdisjoint(word.lower() for word in words):
            continue
        start = text.index(words[0], start)
        suffix = match["suffix"].replace(".", "").lower()
        yield Company(
            start,
            match.end("suffix"),
            text[start : match.end("suffix")],
            core_of(" ".join(words)),
            match["suffix"],
            _KIND_OF.get(suffix, suffix),
        )


def core_of(name: str) -> str:
    """A name's words, compared without their case and points."""
    return " ".join(re.findall(r"[^\W_]+|&", name.casefold().replace("’", "'")))


def apart(one: str, other: str, limit: int) -> int:
    """The edit distance of two short texts (Levenshtein 1966), at most ``limit`` + 1."""
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        before, row = row, [place]
        for column, sign in enumerate(other, 1):
            change = before[column - 1] + (letter != sign)
            row.append(min(change, before[column] + 1, row[-1] + 1))
        if min(row) > limit:
            return limit + 1
    return row[-1]
