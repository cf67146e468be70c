"""The terms that a document defines: “X” means, (the “X”), (each a “Party”)."""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.drafting.checks.lines import Line
from desktop.drafting.checks.vocabulary import ROLE_GROUPS, USUAL_TERMS

_QUOTED = r"[“\"”‟«](?P<term>[^“”\"«»\n]{1,70}?)[.,]?(?:[”\"“»]|’’)"
_TERM = re.compile(_QUOTED)
_VERB = (
    r"(?:shall\s+|will\s+)?(?:means?\b|mean\b|has\s+the|have\s+the|is\s+defined|are\s+defined"
    r"|refers?\s+to|includes?\b|include\b|is\s+to\s+be|(?:is|are)\s+(?:the|an?|all|any)\b|:|=|[–—-]\s)"
)
# “Sale” or “Sales” means; “Affiliate” of a Party means.
_MEANS = re.compile(
    rf"{_QUOTED}(?:\s*(?:,?\s*(?:and|or)|[,/])?\s*[“\"][^“”\"\n]{{1,70}}[”\"]){{0,5}}"
    r"(?:\s*\([^()]{0,80}\))?"
    rf"(?:,?\s+(?:of|in relation to|for|when|as used)\b[^.;:“”\"]{{1,60}}?)?,?\s*{_VERB}"
)
_BRACKETS = re.compile(r"\((?P<inside>[^()]*[“\"][^()]*)\)?")
_NOT_DEFINING = re.compile(
    r"\s*(?:e\.g\.|i\.e\.|for example|such as|as defined|see\b|marked|including)", re.I
)
_CALLED = re.compile(
    r"\b(?:hereinafter|hereafter|referred\s+to|called|known|designated|defined|deemed|considered"
    r"|treated|constitutes?)\b[^.;“”\"()]{0,50}"
    rf"{_QUOTED}(?:\s*(?:,|and|or)+\s*(?:the\s+|a\s+)?[“\"][^“”\"]{{1,60}}[”\"])?",
    re.I,
)
_PLAIN = re.compile(
    r"\s*(?:\(?[\dA-Za-z]{1,3}(?:\.\d{1,3})*[.)]?\)?\s+)?"
    r"(?P<term>[A-Z][\w’'/-]*(?:[ ](?:[A-Z][\w’'/-]*|of|and|or|the|for|to|in|&)){0,6})"
    r"\s*(?:shall\s+mean|means?|is\s+defined\s+as|has\s+the\s+meaning|have\s+the\s+meaning)\b"
)
# "Landlord: Acme Ltd" in a list of particulars; "Acme Ltd as landlord".
_LABEL = re.compile(r"(?:^|[.;|]\s+)(?P<term>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}):\s+(?=\S)")
# "a Change of Control (as defined below)"
_PROMISED = re.compile(
    r"(?P<term>[A-Z][\w’-]*(?: (?:(?:of|and|for) )?[A-Z][\w’-]*){0,5})\s+\((?:as\s|such\s+term\s)?"
    r"[^()]{0,30}\bdefined\b"
)
_ROLES = "|".join(sorted({word for group in ROLE_GROUPS for word in group}, key=len, reverse=True))
_ROLE_LABEL = re.compile(rf"(?P<term>\b(?:{_ROLES})):\s", re.I)
_NUMBER = re.compile(r"\s*(?:\(?[\dA-Za-z]{1,4}(?:\.\d{1,3})*[.)]?\)?\s+)?")
_PLURAL_MARK = re.compile(r"\(s\)|\(ies\)|\(es\)")
_WORD = re.compile(r"[^\W_]+(?:[-&/.'][^\W_]+)*")
_DOCUMENT = re.compile(
    r"agreement|contract|deed|lease|licen[cs]e|letter|amendment|terms|order|instrument|undertaking"
    r"|settlement|engagement|nda|policy|plan|addendum|tenancy",
    re.I,
)
# The meaning is given elsewhere, or the words only add to it.
_POINTS = re.compile(
    r"[”\"]\s*(?:[^”\".;]{0,80}?\s)?"
    r"(?:ha(?:s|ve)\s+the\s+(?:\w+\s+)?(?:meaning|definition)|(?:is|are)\s+defined"
    r"|(?:is|are)\s+set|shall\s+have\s+the|includes?\b|shall\s+(?:also\s+)?include"
    r"|refers?\s+to\s+(?:the|any)\s+\w+\s+(?:defined|set))"
    r"|:\s*(?:see|as)\b|\bas\s+(?:is\s+)?(?:defined|set\s+out|set\s+forth)\s+(?:in|above|below)\b",
    re.I,
)
_LONGEST_TERM = 8
# So far behind a term its meaning may point elsewhere.
_MEANING = 140
# So much of a line may be particulars, and a term defined without quotation marks.
_PARTICULARS = 2000
_LONGEST_LEAD = 300


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and where it is defined: characters [start, end) are the term itself. ``how`` is
    "means", "brackets", or "label" for what is only quoted or stands in a list of particulars;
    ``points`` says that the meaning is given elsewhere; ``is_document`` that it is what the
    document calls itself."""

    term: str
    key: tuple[str, ...]
    line: Line
    start: int
    end: int
    how: str
    points: bool = False
    is_document: bool = False


def definitions(lines: Sequence[Line]) -> tuple[Definition, ...]:
    """All definitions, in order."""
    found: list[Definition] = []
    for line in lines:
        taken: set[int] = set()
        for each in sorted(_of_line(line), key=lambda one: one.start):
            if each.start not in taken and each.key:
                taken.add(each.start)
                found.append(each)
    return tuple(found)


def _of_line(line: Line) -> Iterator[Definition]:
    text = line.text
    if ": " in text:
        for pattern in (_LABEL, _ROLE_LABEL):
            for match in pattern.finditer(text[:_PARTICULARS]):
                yield _made(line, match, "label")
    if "defined" in text:
        for match in _PROMISED.finditer(text):
            yield _made(line, match, "label")
    if plain := _PLAIN.match(text[:_LONGEST_LEAD]):
        yield _made(line, plain, "means")
    if any(mark in text for mark in '“”"«'):
        yield from _in_quotes(line)
        yield from _bold(line)
        yield from _named(line)


def _in_quotes(line: Line) -> Iterator[Definition]:
    text = line.text
    number = _NUMBER.match(text)
    first = _TERM.match(text, number.end() if number else 0)
    if first and line.paragraph.role == "definition":
        yield _made(line, first, "means")
    for match in _MEANS.finditer(text):
        for one in _TERM.finditer(match[0]):
            yield _made(
                line, one, "means", match.start(), text[match.start() : match.end() + _MEANING]
            )
    for match in _BRACKETS.finditer(text):
        if not _NOT_DEFINING.match(match["inside"]):
            before = text[max(0, match.start() - 60) : match.start()]
            for one in _TERM.finditer(match["inside"]):
                yield _made(line, one, "brackets", match.start("inside"), before)
    for match in _CALLED.finditer(text):
        before = text[max(0, match.start() - 60) : match.start()]
        for one in _TERM.finditer(match[0]):
            yield _made(line, one, "brackets", match.start(), before)


def _named(line: Line) -> Iterator[Definition]:
    """Terms that are only quoted: they are not undefined, whatever defines them."""
    for match in _TERM.finditer(line.text):
        made = _made(line, match, "label")
        if made.term[:1].isupper() and (len(made.key) > 1 or made.key in USUAL_TERMS):
            yield made


def _bold(line: Line) -> Iterator[Definition]:
    """Terms in bold type and quotation marks are defined where they stand."""
    if any(span.bold for span in line.paragraph.spans):
        bold = [span.text for span in line.paragraph.spans if span.bold]
        for match in _TERM.finditer(line.text):
            if any(match["term"] in each for each in bold):
                yield _made(line, match, "means")


def _made(
    line: Line, match: re.Match[str], how: str, offset: int = 0, near: str = ""
) -> Definition:
    term = match["term"].strip().rstrip(".,;:")
    start = offset + match.start("term")
    return Definition(
        term,
        key_of(term),
        line,
        start,
        offset + match.end("term"),
        how,
        points=how == "means" and _POINTS.search(near) is not None,
        is_document=how == "brackets"
        and _DOCUMENT.search(term) is not None
        and re.search(r"\bthis\b", near, re.I) is not None,
    )


def key_of(term: str) -> tuple[str, ...]:
    """What makes two forms one term: its words in lower case and singular, without an article."""
    words = _WORD.findall(_PLURAL_MARK.sub("", term.replace("’", "'")))
    key = tuple(singular(word) for word in words)
    key = key[1:] if len(key) > 1 and key[0] in {"the", "a", "an", "each", "any"} else key
    return key if len(key) <= _LONGEST_TERM else ()


@functools.lru_cache(maxsize=1 << 15)
def singular(word: str) -> str:
    """A word in lower case, without the mark of the plural or of the possessive."""
    lower = word.casefold().replace("’", "'").removesuffix("'s").rstrip("'")
    if len(lower) > 3 and lower.endswith("ies"):
        return lower[:-3] + "y"
    if len(lower) > 4 and lower.endswith(("sses", "xes", "ches", "shes")):
        return lower[:-2]
    if len(lower) > 3 and lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return lower[:-1]
    return lower
