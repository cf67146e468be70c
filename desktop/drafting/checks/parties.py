"""Names of parties that differ from place to place, and roles that the document does not define."""

import re
from collections.abc import Iterator, Mapping

from desktop.drafting.checks.company_names import Company, core_of, is_slip
from desktop.drafting.checks.definitions import Definition, key_of, singular
from desktop.drafting.checks.draft import Draft
from desktop.drafting.checks.finding import Finding
from desktop.drafting.checks.lines import Line
from desktop.drafting.checks.vocabulary import ROLE_GROUPS
from desktop.drafting.saying import Said, quoted

_SHORTEST_CORE = 5
_LARGEST_DRAFT_OF_NAMES = 400
# Where the parties are named, and the legal forms that can be misspelt.
_HEAD = 60
_SHORTEST_SUFFIX = 3
_ROLE_WORDS = sorted({word for group in ROLE_GROUPS for word in group}, key=len, reverse=True)
_ROLE = re.compile(
    r"\b(?i:the|each|any|such|this|that|by|to|of)\s+(?P<role>"
    + "|".join(word.title().replace(" ", r"\s+") for word in _ROLE_WORDS)
    + r")(?P<plural>s?)\b"
)


def parties(draft: Draft) -> Iterator[Finding]:
    """What is wrong with the names and the roles of the parties."""
    yield from _names(draft)
    yield from _misspelt(draft)
    yield from _roles(draft)


# ------------------------------------------------------------------------------------ names


def _names(draft: Draft) -> Iterator[Finding]:
    """ "Acme Ltd" where the first place says "Acme Limited"; "Acne Limited" once."""
    firsts: dict[str, Company] = {}
    counts: dict[str, int] = {}
    found = draft.companies
    for _, each in found:
        counts[each.core] = counts.get(each.core, 0) + 1
    for line, each in found:
        first = firsts.get(each.core)
        if first is None:
            like = _like(each, firsts, counts)
            if like is None:
                if len(firsts) < _LARGEST_DRAFT_OF_NAMES:
                    firsts[each.core] = each
                continue
            yield _finding(line, each, like, Said("{0} is spelt in two ways", quoted(like.text)))
        elif first.suffix.replace(".", "").lower() != each.suffix.replace(".", "").lower():
            title = Said(
                "{0} is named in two ways"
                if first.kind == each.kind
                else "{0} has two legal forms",
                quoted(first.text),
            )
            yield _finding(line, each, first, title)


def _like(
    each: Company, firsts: Mapping[str, Company], counts: Mapping[str, int]
) -> Company | None:
    """The name before it that it seems to be a slip of."""
    if len(each.core) < _SHORTEST_CORE or counts[each.core] > 1:
        return None
    for core, first in firsts.items():
        same_form = first.kind == each.kind
        if same_form and is_slip(core, each.core) and not _counted(core, each.core):
            return first
    return None


def _counted(one: str, other: str) -> bool:
    """Whether two names differ by what counts them: "Holdco 1"."""
    differing = set(one.split()) ^ set(other.split())
    return any(len(word) <= 2 or any(map(str.isdigit, word)) for word in differing)


def _finding(line: Line, each: Company, first: Company, title: Said) -> Finding:
    return Finding(
        "party-name",
        "warning",
        line.place(each.start, each.end),
        title,
        Said("Here it is {0}. Use one name, as the parties are registered.", quoted(each.text)),
        _in_case(first.text, each.text),
    )


def _in_case(text: str, like: str) -> str:
    return text.upper() if like.isupper() else text


def _misspelt(draft: Draft) -> Iterator[Finding]:
    """ "Acme Lmited": the legal form itself is misspelt."""
    names = {
        each.core: each
        for line, each in draft.companies
        if line.index < _HEAD and len(each.suffix) > _SHORTEST_SUFFIX
    }
    if not names:
        return
    cores = "|".join(r"[\s.,]+".join(map(re.escape, core.split())) for core in names)
    sought = re.compile(rf"\b(?P<core>{cores}),?\s+(?P<suffix>[A-Za-z]+)\b", re.I)
    for line in draft.body:
        for match in sought.finditer(line.text):
            name = names.get(core_of(match["core"]))
            right = name.suffix.casefold() if name else ""
            if name and is_slip(match["suffix"].casefold(), right):
                yield Finding(
                    "party-name",
                    "error",
                    line.place(*match.span()),
                    Said("{0} is misspelt", quoted(match[0])),
                    Said("The document names {0}.", quoted(name.text)),
                    _in_case(name.text, match[0]),
                )


# ------------------------------------------------------------------------------------ roles


def _roles(draft: Draft) -> Iterator[Finding]:
    """ "the Landlord" in a lease that defines the Lessor."""
    instead = _instead(draft)
    if not instead or draft.changes_another:
        return
    for line in draft.body:
        for match in _ROLE.finditer(line.text):
            role = key_of(match["role"])
            defined = instead.get(role)
            if defined is None:
                continue
            start, end = match.span("role")
            yield Finding(
                "party-role",
                "warning",
                line.place(start, end + len(match["plural"])),
                Said("{0} is not defined", quoted(match["role"])),
                Said(
                    "{0}: the document calls this party {1}.",
                    quoted(line.around(start, end)),
                    quoted(defined.term),
                ),
                defined.term + match["plural"],
            )


def _instead(draft: Draft) -> dict[tuple[str, ...], Definition]:
    """What the document calls those roles that it does not define."""
    found: dict[tuple[str, ...], Definition] = {}
    for group in ROLE_GROUPS:
        keys = [key_of(word) for word in group]
        defined = [draft.terms[key] for key in keys if key in draft.terms]
        for key in keys:
            if key not in draft.terms and len(defined) == 1 and len(defined[0].key) <= 2:
                found.setdefault(key, defined[0])
    # A word may be meant for two of the document's parties: then it is not said which.
    return {
        key: each
        for key, each in found.items()
        if each.term == each.term.title() and singular(each.term.split()[-1]) == each.key[-1]
    }


def swapped_roles(draft: Draft) -> frozenset[tuple[str, ...]]:
    """Roles for which the document has another word. They are reported as that, not as undefined
    terms too."""
    return frozenset() if draft.changes_another else frozenset(_instead(draft))
