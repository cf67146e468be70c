"""Tags of the user's own documents that are not whole: half tags, ends of nothing, beginnings
without an end.

Braces and percent signs are also what programs, formulas and sums are written with. So a brace
counts only where it closes nothing or nothing closes it, and where words of a tag stand beside it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Literal

# "unclosed" has no end, "unopened" no beginning; "unended" is whole, and the tag that it begins is
# never ended; "foreign" ends or goes on with nothing that is open; "unknown" is no tag at all.
Fault = Literal["unclosed", "unopened", "unended", "foreign", "unknown"]

_WHOLE = re.compile(r"\{\{[^{}]*\}\}|\{%[^{}]*?%\}|\{#(?:(?!\{#).)*?#\}", re.DOTALL)
# docxtpl's marks of a tag that stands for its whole run, paragraph, row or cell are p, r, tr, tc.
_BEGINS = r"[-+]?(?:(?:tr|tc|p|r)(?=\s))?\s*"
_WORD = re.compile(rf"\{{%{_BEGINS}(?P<word>[A-Za-z_]\w*)")
# Stands for a tag that is whole.
_WHOLE_SIGN = "\0"
_SEEN = f"{_WHOLE_SIGN}+"
_NAME = r"[A-Za-z_]\w*(?:\.\w+)*"
# "{{ color: red" and "{{ x = 1" are programs.
_NAMED = re.compile(rf"{_BEGINS}(?:{_SEEN}|(?>{_NAME})(?!\s*[:=;\\]))")
_STATED = re.compile(rf"{_BEGINS}(?P<word>{_NAME})")
_NOTED = re.compile(r"\s+[^\W\d]\w*")
_NAME_BEFORE = re.compile(
    rf"(?P<tag>(?:{_SEEN}|{_NAME}(?:\s*\|\s*\w+)*(?:\([^(){{}}]*\))?)[ \t]*[-+]?)$"
)
_OPENERS = frozenset(
    "if for macro call filter block with raw autoescape trans".split()  # noqa: SIM905
)
_MIDDLES = {"elif": ("if",), "else": ("if", "for"), "pluralize": ("trans",)}
_ENDS = {f"end{word}": word for word in (*_OPENERS, "set")}
_ALONE = frozenset(
    "set include import from extends do break continue colspan cellbg hm vm".split()  # noqa: SIM905
)
_KEYWORDS = _OPENERS | _MIDDLES.keys() | _ENDS.keys() | _ALONE
_CONDITION = re.compile(rf"\b(?:{'|'.join(sorted(_KEYWORDS))})\b[^{{}}.,;]*$")
_CONDITION_LENGTH = 120
_LONGEST = 60
# A line that ends so, or goes on with a key, opens a block of a program.
_OPENS_BLOCK = re.compile(r"\{\s*(?:$|[\"'])")


@dataclass(frozen=True, slots=True)
class HalfTag:
    """Characters [start, end) of a line, as far as the tag can be told; ``lacks`` is what it needs:
    an end, a beginning, the tag that ends it, "" for an unknown one."""

    line: int
    start: int
    end: int
    fault: Fault
    lacks: str = ""


@dataclass(frozen=True, slots=True)
class _Tag:
    """A tag with a word that Jinja knows, whole or half."""

    line: int
    start: int
    end: int
    word: str
    is_whole: bool


def half_tags(lines: Sequence[str]) -> list[HalfTag]:
    """The tags of one part of a document that are not whole, in their order. A tag that begins in
    one line and ends in another one is two halves."""
    found: list[HalfTag] = []
    worded: list[_Tag] = []
    blocks = 0
    for number, text in enumerate(lines):
        if "{" not in text and "}" not in text:
            continue
        rest = _WHOLE.sub(lambda match: _WHOLE_SIGN * len(match[0]), text)
        tags = list(_worded(number, text))
        halves: list[HalfTag] = []
        if "{" in rest or "}" in rest:
            halves, blocks = _in_line(number, rest, blocks)
        worded += sorted([*tags, *_worded_halves(text, halves)], key=lambda each: each.start)
        found += halves
    found += _unpaired(worded)
    return sorted(found, key=lambda each: (each.line, each.start))


def statements(lines: Sequence[str]) -> list[tuple[int, int, int]]:
    """The whole tags that say something to be done (conditions, repeats): line, start, end."""
    return [
        (number, each.start, each.end)
        for number, text in enumerate(lines)
        if "{%" in text
        for each in _worded(number, text)
    ]


def _worded(number: int, text: str) -> Iterator[_Tag]:
    for match in _WHOLE.finditer(text):
        if word := _WORD.match(match[0]):
            yield _Tag(number, *match.span(), word["word"], is_whole=True)


def _worded_halves(text: str, halves: Sequence[HalfTag]) -> Iterator[_Tag]:
    """The half tags whose word is known: a broken "{% if x" still has its end further down."""
    for half in halves:
        words = text[half.start : half.end].strip("{}% \t-+").split()
        word = next((each for each in words[:2] if each in _KEYWORDS), "")
        if word:
            yield _Tag(half.line, half.start, half.end, word, is_whole=False)


def _in_line(number: int, rest: str, blocks: int) -> tuple[list[HalfTag], int]:
    """The half tags of a line without its whole ones, and how many blocks of a program are open
    behind it when ``blocks`` were before."""
    partner = _partners(rest)
    found = [
        *_unclosed(number, rest, partner),
        *_unopened(number, rest, partner, blocks),
    ]
    taken = {at for each in found for at in range(each.start, each.end)}
    opened = closed = 0
    for at, sign in enumerate(rest):
        if sign in "{}" and at not in partner and at not in taken:
            opened += sign == "{" and _OPENS_BLOCK.match(rest, at) is not None
            closed += sign == "}"
    return found, max(0, blocks - closed) + opened


def _partners(text: str) -> dict[int, int]:
    """The braces that belong together, each with its other one."""
    waiting: list[int] = []
    partner: dict[int, int] = {}
    for at, sign in enumerate(text):
        if sign == "{":
            waiting.append(at)
        elif sign == "}" and waiting:
            begin = waiting.pop()
            partner[begin], partner[at] = at, begin
    return partner


def _unclosed(number: int, text: str, partner: dict[int, int]) -> Iterator[HalfTag]:
    for match in re.finditer(r"\{[{%#]", text):
        start, second = match.start(), match[0][1]
        whole = start in partner and (second != "{" or start + 1 in partner)
        if second == "{" and not whole and (said := _NAMED.match(text, match.end())):
            yield HalfTag(number, start, _end(text, said.end()), "unclosed", "}}")
        elif second == "#" and not whole and (noted := _NOTED.match(text, match.end())):
            yield HalfTag(number, start, _end(text, noted.end()), "unclosed", "#}")
        elif second == "%" and (said := _STATED.match(text, match.end())):
            if said["word"] in _KEYWORDS:
                end = _end(text, said.end(), said["word"])
                yield HalfTag(number, start, end, "unclosed", "%}")
            elif not whole:
                yield HalfTag(number, start, _end(text, said.end()), "unclosed", "%}")


def _end(text: str, told: int, word: str = "") -> int:
    """Where a tag without an end ends at the latest: at its single brace, else behind the words
    that are certain, one more for what needs one."""
    near = re.compile(r"[^{}\n,;]*?[%#]?\}(?!\})").match(text, told, told + _LONGEST)
    if near:
        return near.end()
    if word in _OPENERS or word in {"elif", "set"}:
        more = re.compile(r"[ \t]+[\w.]+").match(text, told)
        return more.end() if more else told
    return told


def _unopened(number: int, text: str, partner: dict[int, int], blocks: int) -> Iterator[HalfTag]:
    for match in re.finditer(r"[}%#]\}", text):
        end, sign = match.end(), match[0][0]
        alone = [at for at in range(match.start(), end) if text[at] == "}" and at not in partner]
        if not alone:
            begin = partner[end - 1]
            inside = text[begin + 1 : match.start()]
            if sign == "%" and (word := _STATED.match(inside)) and word["word"] in _KEYWORDS:
                yield HalfTag(number, begin, end, "unopened", "{%")
            continue
        if len(alone) <= blocks:
            continue
        at = match.start()
        name = _NAME_BEFORE.search(text, max(0, at - _LONGEST), at)
        condition = _CONDITION.search(text, max(0, at - _CONDITION_LENGTH), at)
        if sign == "%" and condition:
            yield HalfTag(number, condition.start(), end, "unopened", "{%")
        elif name:
            start = partner.get(match.start(), name.start("tag"))
            yield HalfTag(number, start, end, "unopened", "{" + {"}": "{"}.get(sign, sign))


def _unpaired(tags: Sequence[_Tag]) -> Iterator[HalfTag]:
    """What begins without an end, and ends or goes on with nothing."""
    open_tags: list[_Tag] = []
    opened: Counter[str] = Counter()
    for tag in tags:
        if tag.word in _OPENERS:
            open_tags.append(tag)
            opened[tag.word] += 1
            continue
        if tag.word not in _KEYWORDS:
            yield _half(tag, "unknown")
            continue
        wanted = _MIDDLES.get(tag.word) or ((_ENDS[tag.word],) if tag.word in _ENDS else ())
        if not wanted or tag.word == "endset":
            continue
        # All are gone through only where one of them is closed, and those behind it with it.
        if not any(opened[word] for word in wanted):
            if tag.is_whole:
                yield _half(tag, "foreign")
            continue
        place = next(at for at in count(len(open_tags) - 1, -1) if open_tags[at].word in wanted)
        yield from (_half(each, "unended") for each in open_tags[place + 1 :] if each.is_whole)
        closed = place + (tag.word in _MIDDLES)
        opened -= Counter(each.word for each in open_tags[closed:])
        del open_tags[closed:]
    yield from (_half(each, "unended") for each in open_tags if each.is_whole)


def _half(tag: _Tag, fault: Fault) -> HalfTag:
    lacks = f"{{% end{tag.word} %}}" if fault == "unended" else ""
    return HalfTag(tag.line, tag.start, tag.end, fault, lacks)
