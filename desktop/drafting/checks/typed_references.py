"""Typed references such as "clause 4.2(b)": what they say, and whether to this document."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.drafting.checks.structure import ATTACHMENTS, attachment_name, split_number

_KINDS = r"sub-?clauses?|clauses?|sub-?sections?|sections?|sub-?paragraphs?|paragraphs?|articles?"
_NUMBER = r"\d{1,3}(?:\.\d{1,3}){0,4}(?:\s?\([A-Za-z0-9]{1,4}\)){0,4}"
_ROMAN_NUMBER = r"[IVX]{1,6}(?![A-Za-z])"
_JOIN = r"\s*(?:,\s*(?:and|or)?|and/or|and|or|to|through|&|[-–—])\s*"
_CLAUSE = re.compile(
    rf"\b(?P<this>this\s+)?(?P<kind>{_KINDS})\s+"
    rf"(?P<numbers>(?:{_NUMBER}|{_ROMAN_NUMBER})(?:{_JOIN}(?:(?:{_KINDS})\s+)?{_NUMBER}){{0,12}})"
    r"(?![\w/]|-\d|\.\d)",
    re.I,
)
_ATTACHED = re.compile(
    rf"\b(?P<this>this\s+)?(?P<kind>(?i:{ATTACHMENTS}))\s+(?P<name>[A-Z](?:-\d+)?|\d{{1,2}}|[IVX]{{1,5}})"
    r"(?![\w/]|-\w|\.\d|['’]\w{2})"
)
_ONE = re.compile(_NUMBER)
# What says that the number is of this document, and what says that it is of another one.
_OWN = re.compile(
    r"\s*(?:\([^()]{1,80}\)\s*)?,?\s*(?:"
    r"hereof|herein|above|below|hereto"
    r"|(?:of|to|in|under)\s+(?:this|these|the\s+present)\b)",
    re.I,
)
_OF_ATTACHMENT = re.compile(
    rf"\s*(?:\([^()]{{1,80}}\)\s*)?,?\s*(?:of|to|in)\s+(?:the\s+)?(?P<kind>(?i:{ATTACHMENTS}))\s+"
    r"(?P<name>[A-Z](?:-\d+)?|\d{1,2}|[IVX]{1,5})\b"
)
_OF_OTHER = re.compile(
    r"\s*(?:\([^()]{1,80}\)\s*)?,?\s*"
    r"(?:thereof|thereto|therein|supra|infra"
    r"|(?:of|to|in|under|from|as\s+set\s+(?:out|forth)\s+in)\s+"
    r"(?P<what>(?:the|that|such|said|each|any|its|their|your|our|a|an|either|both)\s+[^.;]{0,60}"
    r"|[A-Z“\"][^.;]{0,60}))"
)
_WRITTEN_LAW = re.compile(
    r"\b(?:Acts?|Code|Regulations?|Statutes?|Directives?|Ordinance|Order\s+\d{4}|Constitution"
    r"|Rules?|Convention|Treaty|Protocol|GDPR|HIPAA|DPA|CPR)\b"
    r"|U\.?\s?S\.?\s?C\b|C\.?F\.?R\b|§"
)
_NEAR = 130
_SENTENCE_ENDS = re.compile(r"(?<![A-Z])\.\s+(?=[A-Z])")
# Statutes have sections of such numbers, contracts have not.
_LARGEST_CLAUSE = 99


@dataclass(frozen=True, slots=True)
class Reference:
    """One number that a text refers to. ``container`` is the schedule that it names, None where it
    names none; ``of`` is what else it is said to be of ("the Lease"), "" for nothing; ``own`` says
    that the text says it is of this document, ``here`` that it calls itself "this clause",
    ``listed`` that it is one of several."""

    start: int
    end: int
    kind: str
    path: tuple[str, ...]
    container: str | None = None
    of: str = ""
    own: bool = False
    here: bool = False
    listed: bool = False


def references(text: str) -> Iterator[Reference]:
    """The typed references to clauses, in order. Those that another document's name or a law
    follows are told by ``of``."""
    for match in _CLAUSE.finditer(text):
        inside = _OF_ATTACHMENT.match(text, match.end())
        container = attachment_name(inside["kind"], inside["name"]) if inside else None
        own = _OWN.match(text, match.end()) is not None
        of = "" if own or inside else _other(text, match)
        kind = match["kind"].lower().replace("-", "")
        kind = kind.removeprefix("sub").removesuffix("s")
        begin = match.start("numbers")
        numbers = list(_ONE.finditer(match["numbers"]))
        if not numbers:
            path = split_number(match["numbers"])
            yield Reference(
                begin, match.end(), kind, path, container, of, own, match["this"] is not None
            )
        for place, one in enumerate(numbers):
            path = split_number(*_parted(one[0]))
            if int(path[0]) <= _LARGEST_CLAUSE:
                yield Reference(
                    begin + one.start(),
                    begin + one.end(),
                    kind,
                    path,
                    container,
                    of,
                    own,
                    match["this"] is not None and place == 0,
                    len(numbers) > 1,
                )


def attachments(text: str) -> Iterator[tuple[int, int, str, str]]:
    """What schedules a text names: where, by what name, and of what other document ("" for this
    one)."""
    for match in _ATTACHED.finditer(text):
        if match["this"]:
            continue
        own = _OWN.match(text, match.end()) is not None
        of = "" if own else _other(text, match)
        yield match.start("kind"), match.end(), attachment_name(match["kind"], match["name"]), of


def _parted(number: str) -> tuple[str, str]:
    decimal, bracket, deeper = number.replace(" ", "").partition("(")
    return decimal, bracket + deeper


def _other(text: str, match: re.Match[str]) -> str:
    """What another document a number is of, in its words; "" for this one."""
    after = _OF_OTHER.match(text, match.end())
    if after:
        return after["what"] or "another document"
    start, end = max(0, match.start() - _NEAR), match.end() + _NEAR
    for stop in _SENTENCE_ENDS.finditer(text, start, end):
        if stop.end() <= match.start():
            start = stop.end()
        elif stop.start() >= match.end():
            end = stop.start()
            break
    law = _WRITTEN_LAW.search(text, start, end)
    return law[0] if law else ""
