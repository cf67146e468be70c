"""Words of questions and of tables' headings, compared more strictly than a search does.

"Other payables" and "payables", "current" and "non-current", "over" and "under" are different rows
of a table, so fewer words count for nothing here than in ``desktop.terms``.
"""

import re

from desktop.terms import tokens

_NOTHING_TEXT = """
    a an the of in on at for to from by with and or as is are was were be been being it its our
    their his her your my we they you i s do does did has have had this that these those there
    which what who whom whose how much many when where why please me us tell give show find
    according per
"""
_NOTHING = frozenset(_NOTHING_TEXT.split())
# Words that say nothing of which figure is meant.
_GENERIC_TEXT = """
    amount amounts value values figure figures year years fiscal financial ended ending end period
    periods company group firm respective respectively report reported record recorded table
    statement line item million millions thousand thousands billion dollar dollars euro euros pound
    pounds percent percentage percentages cent number numbers level size sum made make up during
    within between than compare compared comparison account accounted accounting contain contained
    given shown listed stated document file will would can could should may all any each both
    recognised recognized usd eur gbp us calculate calculated computed annual yearly note
    exactly currently charged overall
"""
# Runs of blanks and of marks are read from their first sign on: a cell may hold any length of them.
_FOOTNOTE = re.compile(
    r"(?<!\s)\s*(?:\((?:\d{1,2}|[a-z])\)|(?<=[a-z])\d\b|(?<![*†‡¹²³])[*†‡¹²³]+)(?=\s|$|,|:)"
)
# A name of so many words stands for itself without what a comma adds to it.
_ENOUGH = 2
_CUT = re.compile(
    r"(?:,\s*|(?<!\s)\s*)\b(?:including|inclusive of|net of|excluding those|of which|thereof)\b"
    r"|:|;| – "
)
_INNER = re.compile(r"\([^()]*\)")
_Z = re.compile(r"(?<=[aeiouyl])z(?=[aei])")
_INCOME_TAX = re.compile(r"\bincome tax\b", re.IGNORECASE)
_DEDUCTION = re.compile(
    r"\b(?:expenses?|costs?|loss(?:es)?|allowances?|depreciation|amorti[sz]ation|impairments?"
    r"|(?:re)?payments?|purchases|deductions?|provisions?|settlements?|reductions?|charges?|fees"
    r"|tax(?:es)?|write-?(?:off|down)s?|dividends?|disposals?|outflows?|forfeited|used in)\b",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"\b(?:income|profits?|earnings|gains?|margins?|results?|surplus|benefits?|credits?|equity"
    r"|provided|recover(?:y|ies)|reversals?|before|after)\b",
    re.IGNORECASE,
)


def stem(word: str) -> str:
    """A word without its plural's ending and with one spelling of "-ise"."""
    if any(c.isdigit() for c in word):
        return word.replace(",", "")
    if len(word) > 4 and word.endswith("ies"):
        word = f"{word[:-3]}y"
    elif len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return _Z.sub("s", word)


def stems(text: str) -> list[str]:
    """The stems of all words but the smallest, in order. "non-current" is one word."""
    found = []
    for token in tokens(re.sub(r"\bnon[- ](?=\w)", "non", text, flags=re.IGNORECASE)):
        number = any(c.isdigit() for c in token) and not re.search(r"[^\W\d_]", token)
        parts = [token] if number else re.findall(r"[^\W_]+(?:[.,]\d+)*", token)
        found += [stem(part) for part in parts if part not in _NOTHING]
    return found


def asked(text: str) -> frozenset[str]:
    """The stems of a question that say which figure is meant."""
    return frozenset(stems(text)) - _GENERIC_STEMS


def is_generic(word: str) -> bool:
    """Whether a stem says nothing of which figure is meant."""
    return word in _GENERIC_STEMS


def unmarked(label: str) -> str:
    """A row's name without its footnote marks."""
    return _FOOTNOTE.sub("", label)


def is_deduction(label: str) -> bool:
    """Whether a row's name says that its negative figures are amounts of what it names: "Interest
    expense" of (8,115) is an expense of 8,115; "Operating income (loss)" of (8,115) is a loss."""
    plain = _INCOME_TAX.sub("tax", unmarked(label))
    return _DEDUCTION.search(plain) is not None and _RESULT.search(plain) is None


def head(label: str) -> str:
    """What a row's name says before its details: without footnote marks, brackets, "including"."""
    plain = _INNER.sub(" ", unmarked(label))
    cut = _CUT.split(plain, maxsplit=1)[0].strip(" ,–-")
    first = cut.split(", ", 1)[0]
    if len(stems(first)) >= _ENOUGH:
        cut = first
    return cut or plain.strip() or label


_GENERIC_STEMS = frozenset(stem(word) for word in _GENERIC_TEXT.split())
