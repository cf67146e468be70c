"""Slips of the keyboard: paragraphs and words twice, stops, spaces, brackets, quotation marks."""

import itertools
import re
from collections.abc import Iterator

from desktop.drafting.checks.draft import Draft
from desktop.drafting.checks.finding import Finding
from desktop.drafting.checks.lines import Line
from desktop.drafting.saying import Said, quoted

_SHORTEST_TWICE = 60
_STOPS = re.compile(r"(?<=[\w)”])\.\.(?![.\d])|(?<=\w),,(?!,)|(?<=\w);;|(?<=[a-z]) ,(?= )")
_SPACES = re.compile(r"(?<=[\w,;)”’]) {2,8}(?=[\w(“‘])")
# "that that" and "had had" may be right.
_TWICE = re.compile(r"\b(the|of|to|and|a|an|in|for|by|with|shall|is|or|this|any|be) \1\b(?!-)")
_BRACKET = re.compile(r"[()]")
# "a)" and "1P)" number an item, and ":-)" and "*)" are signs of their own.
_ITEM = re.compile(
    r"(?:(?:^|(?<=[\s(]))(?:[a-zA-Z]{1,2}|[ivxIVX]{1,5}|\d{1,2}[A-Z]?(?:\.\d{1,2})*)|[*†:-])\)$"
)
_INCHES = re.compile(r"(?<=\d)[\"”]")
_ALONE = 1000
_RULES = re.compile(r"[*_]{2,}|\[\s*\*+\s*\]")


def tidiness(draft: Draft) -> Iterator[Finding]:
    """Small things, all of them notes."""
    seen: dict[str, Line] = {}
    for line in draft.body:
        yield from _twice(draft, line, seen)
        yield from _typing(line)
        yield from _brackets(draft, line)
        yield from _quotes(draft, line)


def _twice(draft: Draft, line: Line, seen: dict[str, Line]) -> Iterator[Finding]:
    words = " ".join(line.text.split()).casefold()
    if len(words) < _SHORTEST_TWICE or line.paragraph.role == "cell" or line.index in draft.signed:
        return
    if not any(map(str.isalpha, words)) or _RULES.search(words):
        return
    first = seen.setdefault(words, line)
    if first is not line:
        yield _note(
            line,
            (0, len(line.text)),
            "duplicate",
            Said("A paragraph is there twice"),
            Said(
                "{0} stands already above, at {1}. Take one of them out.",
                quoted(line.text),
                first.number,
            )
            if first.number
            else Said("{0} stands already above. Take one of them out.", quoted(line.text)),
        )


def _typing(line: Line) -> Iterator[Finding]:
    text = line.text
    if any(signs in text for signs in ("..", ",,", ";;", " ,")):
        for match in _STOPS.finditer(text):
            right = match[0].strip()[0]
            told = Said("{0}: one sign will do.", _near(line, match))
            yield _note(line, match.span(), "typing", Said("“{0}”", match[0]), told, right)
    if "  " in text:
        for match in _SPACES.finditer(text):
            told = Said("{0}: one space will do.", _near(line, match))
            yield _note(line, match.span(), "typing", Said("Two spaces"), told, " ")
    if any(one == other for one, other in itertools.pairwise(text.split(" "))):
        for match in _TWICE.finditer(text):
            told = Said("{0}: a word is there twice.", _near(line, match))
            yield _note(line, match.span(), "typing", quoted(match[0]), told, match[1])


def _brackets(draft: Draft, line: Line) -> Iterator[Finding]:
    opened: list[int] = []
    for match in _BRACKET.finditer(line.text):
        if match[0] == "(":
            opened.append(match.start())
        elif opened:
            opened.pop()
        elif not _ITEM.search(line.text[max(0, match.start() - 8) : match.end()]):
            if not _opened_before(draft, line):
                yield _note(
                    line,
                    match.span(),
                    "bracket",
                    Said("A bracket is closed that was not opened"),
                    _other_bracket(_near(line, match)),
                )
            return
    if opened and not _closed_behind(draft, line):
        yield _note(
            line,
            (opened[-1], opened[-1] + 1),
            "bracket",
            Said("A bracket is not closed"),
            _other_bracket(quoted(line.text[opened[-1] : opened[-1] + 50])),
        )


def _other_bracket(around: Said) -> Said:
    return Said("{0}: put the other bracket in, or take this one out.", around)


def _closed_behind(draft: Draft, line: Line) -> bool:
    """Whether a bracket goes on over a list."""
    following = line
    for _ in range(6):
        if (after := draft.following(following)) is None:
            return False
        if after.text.count(")") > after.text.count("("):
            return True
        following = after
    return False


def _opened_before(draft: Draft, line: Line) -> bool:
    return any(each.text.count("(") > each.text.count(")") for each in draft.before(line, 6))


def _quotes(draft: Draft, line: Line) -> Iterator[Finding]:
    text, left = line.text, _left_open(line.text)
    if not left or any(_left_open(each.text) == -left for each in draft.near(line, 2)):
        # A quotation may go on over lines.
        return
    if abs(left) == _ALONE:
        place, title = text.rfind('"'), Said("A quotation mark is alone")
        if any(_left_open(each.text) == _ALONE for each in draft.near(line, 2)):
            return
    else:
        place = text.rfind("“") if left > 0 else text.find("”")
        title = Said(
            "A quotation mark is not closed" if left > 0 else "A quotation mark is not opened"
        )
    around = quoted(line.around(place, place + 1))
    message = Said("{0}: put the other mark in, or take this one out.", around)
    yield _note(line, (place, place + 1), "quotation", title, message)


def _left_open(text: str) -> int:
    """How many quotation marks are opened and not closed; ``_ALONE`` for marks without sides of
    which one has no other."""
    if not any(mark in text for mark in '“”"'):
        return 0
    bare = _INCHES.sub(" ", text)
    if opened := bare.count("“") - bare.count("”"):
        return opened
    return _ALONE if bare.count('"') % 2 else 0


def _near(line: Line, match: re.Match[str]) -> Said:
    return quoted(line.around(match.start(), match.end()))


def _note(
    line: Line, span: tuple[int, int], kind: str, title: Said, message: Said, suggestion: str = ""
) -> Finding:
    return Finding(kind, "note", line.place(*span), title, message, suggestion)
