"""Words with a capital letter in the middle of a sentence, which look like defined terms."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.drafting.checks.definitions import singular
from desktop.drafting.checks.lines import Line
from desktop.drafting.checks.vocabulary import NAME_WORDS, USUAL_TERMS
from desktop.ingest.readers.common.numbering import is_capitals, looks_like_title

# Behind these a capital letter is no beginning of a sentence.
_DETERMINERS = frozenset(
    ("the", "any", "each", "such", "all", "its", "their", "no", "every", "a", "an", "other")
)
_CAPITAL = re.compile(
    r"[A-Z][a-z]\w*(?:[-'’/][A-Za-z]+)*"
    r"(?:(?: (?:of|and|for|to) | )[A-Z][a-z]\w*(?:[-'’/][A-Za-z]+)*){0,5}"
)
_BEFORE = re.compile(r"([A-Za-z]+)[ ]+$")
_PART = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_RUN_IN = re.compile(
    r"\s*(?P<number>\(?(?:\d[\d.]{0,9}|[a-z]{1,4})[.)]?\)?\s+)?(?P<title>[A-Z][^.:;]{1,80})[.:]\s"
)
_LONGEST_LEAD = 8
# What makes a run a name, a list of headings, or a term that is defined somewhere.
_NUMBER_BEHIND = re.compile(
    r"\s*(?:[Nn]o\.?\s*)?\(?\d|\s+v\.?\s|\s*&|\s*,?\s+Inc|\s*[®™]|[-–]\s?\w|,\s+[A-Z]"
    r"|\s+\((?:as\s+)?(?i:defined|such term|hereinafter)|\s*\((?i:sm|tm|r)\)"
)
_AND = re.compile(r"and\b")
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]")
_IN_BRACKETS = re.compile(r"\d(?:\([a-z]+\))*\s*[(\[][^()\[\]]*$")


class Capitals(NamedTuple):
    """A run of capitalised words behind "the" or the like: characters [start, end) of a line.
    ``beside`` says that some of its words are a defined term."""

    line: Line
    start: int
    end: int
    text: str
    key: tuple[str, ...]
    beside: bool


def capitals(line: Line, taken: Mapping[int, int]) -> Iterator[Capitals]:
    """The runs of a line that no defined term covers; ``taken`` has the beginning and end of those
    that do."""
    text = line.text
    if line.paragraph.role in {"heading", "title"} or _is_heading(text):
        return
    lead = _lead(text)
    for match in _CAPITAL.finditer(text, lead):
        yield from _parts(line, match, taken)


def _lead(text: str) -> int:
    """Where the text begins behind a title that is run in: "10. No Obligations. Neither party"."""
    match = _RUN_IN.match(text)
    if match is None:
        return 0
    is_short = match["number"] is not None and len(match["title"].split()) <= _LONGEST_LEAD
    return match.end() if is_short or looks_like_title(match["title"]) else 0


def _is_heading(text: str) -> bool:
    return is_capitals(text) or (len(text) < 90 and looks_like_title(text))


def _parts(line: Line, match: re.Match[str], taken: Mapping[int, int]) -> Iterator[Capitals]:
    """A run, if some of it is no defined term: what a defined term ends with is its own."""
    offset = match.start()
    spans = [(offset + part.start(), offset + part.end()) for part in _PART.finditer(match[0])]
    while spans and line.text[spans[-1][0]].islower():
        spans.pop()
    covered, end = [], -1
    for start, stop in spans:
        end = max(end, taken.get(start, -1))
        covered.append(stop <= end)
    while covered and covered[-1]:
        # "the Common Parts and the Conduits": only one of them may be defined.
        joint = next(
            (n for n, (at, _) in reversed(list(enumerate(spans))) if _AND.match(line.text, at)), 0
        )
        if not all(covered[joint + 1 :]):
            break
        spans, covered = spans[:joint], covered[:joint]
    if covered and not covered[-1]:
        yield from _made(line, (spans[0][0], spans[-1][1]), beside=any(covered))


def _is_term(before: str, key: tuple[str, ...]) -> bool:
    """Whether a run stands where a term does: behind "the" or the like, a usual term of several
    words behind any word in lower case."""
    word = _BEFORE.search(before)
    if word is None:
        return False
    return word[1] in _DETERMINERS or (len(key) > 1 and key in USUAL_TERMS and word[1].islower())


def _made(line: Line, span: tuple[int, int], *, beside: bool) -> Iterator[Capitals]:
    text, (start, end) = line.text, span
    words = text[start:end]
    key = tuple(singular(part[0]) for part in _PART.finditer(words))
    if not _is_term(text[max(0, start - 20) : start], key):
        return
    if _NUMBER_BEHIND.match(text, end) or _IN_BRACKETS.search(text[max(0, start - 80) : start]):
        return
    if NAME_WORDS.isdisjoint(key) and not _INNER_CAPITAL.search(words):
        yield Capitals(line, start, end, words, key, beside)
