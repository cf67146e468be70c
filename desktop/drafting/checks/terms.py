"""Defined terms: used but not defined, defined but not used, defined twice, in lower case."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.drafting.checks.capitals import Capitals, capitals
from desktop.drafting.checks.company_names import is_slip
from desktop.drafting.checks.definitions import Definition, singular
from desktop.drafting.checks.draft import Draft
from desktop.drafting.checks.finding import Finding
from desktop.drafting.checks.lines import Line
from desktop.drafting.checks.parties import swapped_roles
from desktop.drafting.checks.vocabulary import ROLE_GROUPS, USUAL_TERMS
from desktop.drafting.saying import Said, quoted, sentences

_WORD = re.compile(r"[^\W_]+(?:[-&/.'’](?=\w)[^\W_]+)*")
# A document that defines fewer does not write capitals for defined terms.
_FEWEST_DEFINED = 3
_FEWEST_USES = 2
# "Rent Period" where only the rent is defined.
_FEWEST_USES_BESIDE = 3
# Attached documents define their own terms.
_OWN_DOCUMENTS = ("exhibit", "attachment")
_DEFINED_ELSEWHERE = re.compile(
    r"\b(?:capitali[sz]ed|defined|other)\s+(?:terms?|words?|expressions?)\b[^.]{0,160}\b(?:meanings?|defined)\b"
    r"|\bterms?\b[^.]{0,60}\bnot\s+(?:otherwise\s+)?defined\b[^.]{0,100}\bmeanings?\b",
    re.I,
)
_DEFINITE = re.compile(r"\b(?:the|such|this|said)\s$", re.I)
# What may stand behind a term; another noun or "of" would make it something else.
_ENDS = re.compile(
    r"['’]?s?\s*(?:[.,;:)]|$|(?:is|are|was|were|has|have|shall|will|must|may|can|to|in|and|or|by|under|that"
    r"|which|who|from|with|on|at|until|if|unless|before|after|within)\b)"
)
# Said in lower case of other things as well.
_GENERAL = frozenset(
    (("effective", "date"), ("force", "majeure"), ("other", "party"), ("third", "party"))
)
Key = tuple[str, ...]
# What a form that is attached calls itself as well.
_DOCUMENTS = frozenset((("agreement",), ("contract",), ("lease",), ("deed",), ("letter",)))
# Shorter words are words of their own more often than slips.
_SHORTEST_SLIP = 7


class Use(NamedTuple):
    """A defined term where it is said: characters [start, end) of a line."""

    line: Line
    start: int
    end: int
    text: str


Places = dict[Key, list[Use]]


def uses(draft: Draft) -> Places:
    """Where each defined term is said, its definitions left out; the longest term that fits."""
    beginnings: dict[str, list[Key]] = defaultdict(list)
    for key in sorted(draft.terms, key=len, reverse=True):
        beginnings[key[0]].append(key)
    defining = {(each.line.index, each.start) for each in draft.definitions}
    found: Places = defaultdict(list)
    for line in draft.lines:
        for key, start, end in _in_line(line.text, beginnings):
            if (line.index, start) not in defining:
                found[key].append(Use(line, start, end, line.text[start:end]))
    return found


def _in_line(text: str, beginnings: Mapping[str, list[Key]]) -> Iterator[tuple[Key, int, int]]:
    forms = tuple(map(singular, _WORD.findall(text)))
    if beginnings.keys().isdisjoint(forms):
        return
    spans = [found.span() for found in _WORD.finditer(text)]
    behind = 0
    for place, form in enumerate(forms):
        if place < behind or form not in beginnings:
            continue
        for key in beginnings[form]:
            if len(key) == 1 or forms[place : place + len(key)] == key:
                behind = place + len(key)
                yield key, spans[place][0], spans[behind - 1][1]
                break


def terms(draft: Draft) -> Iterator[Finding]:
    """What is wrong with the defined terms."""
    said = uses(draft)
    yield from _twice(draft)
    yield from _unused(draft, said)
    yield from _lower_case(said, draft.terms)
    if len(draft.terms) >= _FEWEST_DEFINED:
        yield from _undefined(draft, said)


def _twice(draft: Draft) -> Iterator[Finding]:
    first: dict[tuple[str, tuple[str, ...]], Definition] = {}
    for each in draft.definitions:
        if each.points or each.how == "label" or not each.term[:1].isupper():
            continue
        container = draft.structure.where.get(each.line.index, ("", ()))[0]
        if not container.startswith(_OWN_DOCUMENTS):
            container = ""
        before = first.setdefault((container, each.key), each)
        if before is each or before.line.index == each.line.index or before.is_document:
            continue
        if each.term.casefold() != before.term.casefold() or each.key in _DOCUMENTS:
            continue
        yield Finding(
            "term-twice",
            "warning",
            each.line.place(each.start, each.end),
            Said("{0} is defined twice", quoted(each.term)),
            Said(
                "It is defined already in {0}. Keep one definition, or give one of them another"
                " name.",
                quoted(before.line.around(before.start, before.end)),
            ),
        )


def _unused(draft: Draft, said: Places) -> Iterator[Finding]:
    text = "\n".join(line.text for line in draft.lines).casefold()
    own = Counter(each.key for each in draft.definitions)
    beside: dict[int, list[Definition]] = defaultdict(list)
    for each in draft.definitions:
        beside[each.line.index].append(each)
    for key, each in draft.terms.items():
        if each.how == "label" or not each.term[:1].isupper() or said.get(key):
            continue
        if any(said.get(other.key) for other in beside[each.line.index] if _is_same(each, other)):
            continue
        if text.count(each.term.casefold()) > own[key]:
            # It is said inside a longer term.
            continue
        yield Finding(
            "term-unused",
            "note" if each.is_document else "warning",
            each.line.place(each.start, each.end),
            Said("{0} is defined but not used", quoted(each.term)),
            Said(
                "No other place says {0}. Take the definition out, or use the term.",
                quoted(each.term),
            ),
        )


def _is_same(one: Definition, other: Definition) -> bool:
    """Whether two names are given to one thing: “Drug Master File” or “DMF”."""
    if one.line is not other.line or one is other:
        return False
    low, high = sorted((one, other), key=lambda each: each.start)
    return (
        re.fullmatch(
            r"[”\"\s,(]*(?:or|and)?[\s,“\"(]*(?:the\s)?[“\"]?", one.line.text[low.end : high.start]
        )
        is not None
    )


def _lower_case(said: Places, defined: Mapping[Key, Definition]) -> Iterator[Finding]:
    roles = {(word,) for group in ROLE_GROUPS for word in group}
    for key, places in said.items():
        each = defined[key]
        if not each.term[:1].isupper() or (len(key) == 1 and key not in roles):
            continue
        small = [use for use in places if _is_meant(use, each)]
        if small and "".join(key).isalpha():
            use = small[0]
            more = Said("So it is in {0} places.", len(small)) if len(small) > 1 else None
            yield Finding(
                "term-case",
                "note",
                use.line.place(use.start, use.end),
                Said("{0} without capital letters", quoted(use.text)),
                sentences(
                    Said("{0} is defined; here it is written in lower case.", quoted(each.term)),
                    more,
                    Said("Check whether the defined term is meant."),
                ),
            )


def _is_meant(use: Use, each: Definition) -> bool:
    """Whether a lower-case term is likely to mean the defined one: "the confidential information",
    not "any confidential information", "the effective date of such change"."""
    if use.text != use.text.lower() or use.text == each.term or each.key in _GENERAL:
        return False
    if use.line is each.line and use.start < each.start:
        return False
    text = use.line.text
    before, after = text[max(0, use.start - 6) : use.start], text[use.end : use.end + 12]
    return _DEFINITE.search(before) is not None and _ENDS.match(after) is not None


def _undefined(draft: Draft, said: Places) -> Iterator[Finding]:
    if draft.changes_another or any(_DEFINED_ELSEWHERE.search(line.text) for line in draft.body):
        return
    roles, names = swapped_roles(draft), _names(draft)
    for key, runs in _capitals(draft, said).items():
        if meant := _slip_of(key, draft.terms):
            yield from (_misspelt(run, meant) for run in runs)
            continue
        fewest = _FEWEST_USES_BESIDE if runs[0].beside else _FEWEST_USES
        is_usual = len(runs) >= fewest or key in USUAL_TERMS
        if not is_usual or key in roles or names.issuperset(key):
            continue
        run = runs[0]
        more = Said("It is used in {0} places.", len(runs)) if len(runs) > 1 else None
        yield Finding(
            "term-undefined",
            "warning",
            run.line.place(run.start, run.end),
            Said("{0} is not defined", quoted(run.text)),
            sentences(
                Said(
                    "{0} uses it like a defined term.",
                    quoted(run.line.around(run.start, run.end)),
                ),
                more,
                Said("Define it, or write it in lower case."),
            ),
        )


def _slip_of(key: Key, defined: Mapping[Key, Definition]) -> Definition | None:
    """The defined term that a run of capitals seems to be a slip of."""
    said = " ".join(key)
    if len(said) < _SHORTEST_SLIP:
        return None
    return next((each for other, each in defined.items() if is_slip(" ".join(other), said)), None)


def _misspelt(run: Capitals, meant: Definition) -> Finding:
    return Finding(
        "term-undefined",
        "warning",
        run.line.place(run.start, run.end),
        Said("{0} is not defined", quoted(run.text)),
        Said(
            "{0}: the document defines {1}. Correct the one that is misspelt.",
            quoted(run.line.around(run.start, run.end)),
            quoted(meant.term),
        ),
        meant.term if singular(run.text[-3:]) == run.text[-3:].casefold() else f"{meant.term}s",
    )


def _capitals(draft: Draft, said: Places) -> dict[Key, list[Capitals]]:
    """The runs of capitals that no definition covers, by their words."""
    taken: dict[int, dict[int, int]] = defaultdict(dict)
    for places in said.values():
        for use in places:
            taken[use.line.index][use.start] = use.end
    for each in draft.definitions:
        taken[each.line.index][each.start] = each.end
    found: dict[Key, list[Capitals]] = defaultdict(list)
    for line in draft.body:
        if line.index not in draft.signed:
            for run in capitals(line, taken[line.index]):
                found[run.key].append(run)
    return found


def _names(draft: Draft) -> set[str]:
    """The words of companies' names."""
    return {singular(word) for _, each in draft.companies for word in each.core.split()}
