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
_LEGAL_FORM = re.compile(rf"(?<=[\w)’'.]),?\s+(?P<suffix>{_SUFFIX})\b")
_NAME_WORD = re.compile(r"(?:[A-Z]|\d{1,4}[A-Za-z])[\w'’.-]{0,40}|\([A-Z]\w{0,40}\)")
_JOINS = frozenset(("&", "and", "of"))
_NOT_NAMES_TEXT = """
    the a an and or of by for to in with between whereas this that witness as from on name date
    agreement party parties company address
"""
_NOT_NAMES = frozenset(_NOT_NAMES_TEXT.split())
# A name has no more words, and no more characters.
_MOST_WORDS = 8
_MOST_CHARACTERS = 160
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
    for match in _LEGAL_FORM.finditer(text):
        words = _name_before(text, match.start())
        if not words or not _NOT_WITHIN.isdisjoint(word.lower() for _, word in words):
            continue
        start, end = words[0][0], match.end("suffix")
        suffix = match["suffix"].replace(".", "").lower()
        core = core_of(" ".join(word for _, word in words))
        yield Company(
            start, end, text[start:end], core, match["suffix"], _KIND_OF.get(suffix, suffix)
        )


def _name_before(text: str, end: int) -> list[tuple[int, str]]:
    """The words of a name that ends at ``end``, and where each begins."""
    begin = max(0, end - _MOST_CHARACTERS)
    found: list[tuple[int, str]] = []
    for match in reversed(list(re.finditer(r"\S+", text[begin:end]))):
        word = match[0]
        goes_on = found and (word[-1] in ",;:" or (word[-1] == "." and len(word) > 3))
        if goes_on or len(found) == _MOST_WORDS:
            break
        if word not in _JOINS and not _NAME_WORD.fullmatch(word.lstrip('“"(')):
            break
        opening = len(word) - len(word.lstrip('“"')) if not word.startswith("(") else 0
        found.insert(0, (begin + match.start() + opening, word[opening:]))
    while found and found[0][1].lower() in _NOT_NAMES:
        found.pop(0)
    return found


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


def is_slip(one: str, other: str) -> bool:
    """Whether a finger slipped: one letter is another, missing or too many, or two are swapped."""
    near = apart(one, other, 2)
    return near == 1 or (near == 2 and sorted(one) == sorted(other))
