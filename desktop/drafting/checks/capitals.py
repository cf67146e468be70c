"""Words with a capital letter in the middle of a sentence, which look like defined terms."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.drafting.checks.definitions import singular
from desktop.drafting.checks.lines import Line
from desktop.drafting.checks.vocabulary import NAME_WORDS, USUAL_TERMS
from desktop.ingest.numbering import is_capitals, looks_like_title

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
# Behind these a run of capitals goes on to a name: "the Ministry of Health".
_RUN_IN = re.compile(r"\s*(?:\(?[\dA-Za-z]{1,4}(?:\.\d{1,3})*[.)]?\)?\s+)?[^.:]{1,80}[.:]\s")
_NUMBER_BEHIND = re.compile(
    r"\s*(?:No\.?\s*)?\(?\d|\s+v\.?\s|\s*&|\s*,?\s+Inc|\s*[®™]|[-–]\s?\w"
    r"|,\s+[A-Z]|\s+\((?:as\s+)?(?:defined|such term|hereinafter)|\s*\((?:sm|tm|r)\)",
    re.I,
)
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]")
_IN_BRACKETS = re.compile(r"\d(?:\([a-z]+\))*\s*[(\[][^()\[\]]*$")


class Capitals(NamedTuple):
    """A run of capitalised words behind "the" or the like: characters [start, end) of a line."""

    line: Line
    start: int
    end: int
    text: str
    key: tuple[str, ...]


def capitals(line: Line, taken: Mapping[int, int]) -> Iterator[Capitals]:
    """The runs of a line that no defined term covers; ``taken`` has the beginning and end of those
    that do."""
    text = line.text
    if line.paragraph.role in {"heading", "title"} or _is_heading(text):
        return
    for match in _CAPITAL.finditer(text):
        yield from _parts(line, match, taken)


def _is_heading(text: str) -> bool:
    return is_capitals(text) or (len(text) < 90 and looks_like_title(text))


def _parts(line: Line, match: re.Match[str], taken: Mapping[int, int]) -> Iterator[Capitals]:
    """What is left of a run without the defined terms in it."""
    pieces = [
        (match.start() + part.start(), match.start() + part.end())
        for part in _PART.finditer(match[0])
    ]
    run: list[tuple[int, int]] = []
    end = -1
    begins = match.start()
    for start, stop in pieces:
        end = max(end, taken.get(start, -1))
        if stop <= end:
            yield from _made(line, run, begins)
            run, begins = [], -1
            continue
        if not run and begins != start:
            begins = -1
        run.append((start, stop))
    yield from _made(line, run, begins, last=True)


def _is_term(before: str, key: tuple[str, ...]) -> bool:
    """Whether a run stands where a term does: behind "the" or the like, a usual term of several
    words behind any word in lower case."""
    word = _BEFORE.search(before)
    if word is None:
        return False
    return word[1] in _DETERMINERS or (len(key) > 1 and key in USUAL_TERMS and word[1].islower())


def _made(
    line: Line, run: list[tuple[int, int]], begins: int, *, last: bool = False
) -> Iterator[Capitals]:
    text = line.text
    while run and text[run[-1][0]].islower():
        run = run[:-1]
    if not run or begins < 0 or not last:
        # What stands beside a defined term belongs to it: "Licensee Affiliates".
        return
    start, end = run[0][0], run[-1][1]
    if _NUMBER_BEHIND.match(text, end) or _IN_BRACKETS.search(text[max(0, start - 80) : start]):
        return
    words = text[start:end]
    key = tuple(singular(part[0]) for part in _PART.finditer(words))
    if not _is_term(text[max(0, start - 20) : start], key):
        return
    if not NAME_WORDS.isdisjoint(key) or _INNER_CAPITAL.search(words):
        return
    yield Capitals(line, start, end, words, key)
