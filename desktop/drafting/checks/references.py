"""References of a draft that lead nowhere, to the wrong place, or to themselves."""

import re
from collections.abc import Iterator

from desktop.drafting.checks.draft import Draft
from desktop.drafting.checks.finding import Finding
from desktop.drafting.checks.lines import Line
from desktop.drafting.checks.structure import (
    Container,
    Structure,
    decimals_of,
    ordinal,
)
from desktop.drafting.checks.typed_references import Reference, attachments, references
from desktop.drafting.saying import Said, quoted, sentences
from desktop.errors import said_later

# A document with fewer numbered clauses refers to another one's.
_FEWEST_CLAUSES = 3
_LISTED = re.compile(r"\s*(?:[,\[(]|and\b|or\b|to\b|through\b|[-–—])")
_HEAD = 4
_THIS = re.compile(r"\bthis\b", re.I)
# Title and message for each word that a number stands behind.
_NOT_THERE = {
    "clause": (
        said_later("There is no clause {0}"),
        said_later(
            "{0}: the document has no clause {1}. Correct the number, or say which document it is"
            " of."
        ),
    ),
    "section": (
        said_later("There is no section {0}"),
        said_later(
            "{0}: the document has no section {1}. Correct the number, or say which document it is"
            " of."
        ),
    ),
    "paragraph": (
        said_later("There is no paragraph {0}"),
        said_later(
            "{0}: the document has no paragraph {1}. Correct the number, or say which document it"
            " is of."
        ),
    ),
    "article": (
        said_later("There is no article {0}"),
        said_later(
            "{0}: the document has no article {1}. Correct the number, or say which document it is"
            " of."
        ),
    ),
}
_MISNAMED = {
    "clause": (
        said_later("“This clause” is not this one"),
        said_later("{0} stands in clause {1}. Correct the number, or take out “this”."),
    ),
    "section": (
        said_later("“This section” is not this one"),
        said_later("{0} stands in section {1}. Correct the number, or take out “this”."),
    ),
}


def lost_references(draft: Draft) -> Iterator[Finding]:
    """References that followed a paragraph which is gone, and those to their own paragraph."""
    for line in draft.lines:
        at = 0
        for span in line.paragraph.spans:
            start, at = at, at + len(span.text)
            if not span.reference:
                continue
            around = line.text[max(0, start - 20) : at]
            if span.reference not in draft.labels:
                yield Finding(
                    "reference",
                    "error",
                    line.place(start, at),
                    Said("Reference to a paragraph that is gone"),
                    Said(
                        "{0} referred to a paragraph that was removed. Point it elsewhere, or take"
                        " it out.",
                        quoted(around),
                    ),
                )
            elif draft.labels[span.reference] == line.paragraph.id and not _THIS.search(around):
                yield _to_itself(line, start, at)


def typed_references(draft: Draft) -> Iterator[Finding]:
    """Typed numbers of clauses that this document does not have."""
    found = draft.structure
    if len(found.containers[""].tops) < _FEWEST_CLAUSES:
        return
    typed = [(line, each) for line in draft.body for each in references(line.text)]
    made = [finding for line, each in typed for finding in _of(draft, line, each)]
    # Where most numbers are not there, they are another document's.
    if len(made) < _FEWEST_CLAUSES or 2 * len(made) <= len(typed):
        yield from made


def _of(draft: Draft, line: Line, reference: Reference) -> Iterator[Finding]:
    if reference.of and not draft.is_own_name(reference.of):
        return
    if draft.changes_another and not (reference.own or reference.here):
        return
    if not line.text[: reference.start].strip(" §").replace(reference.kind, "", 1).strip():
        # The number of the line itself.
        return
    marked = _marked(line)
    if not any(start < reference.end and reference.start < end for start, end in marked):
        yield from _checked(draft, line, reference)


def missing_attachments(draft: Draft) -> Iterator[Finding]:
    """Schedules that the text names and the document does not have, each once."""
    found = draft.structure
    told: dict[str, list[tuple[Line, int, int]]] = {}
    for line in draft.body:
        for start, end, name, of in attachments(line.text):
            if (of and not draft.is_own_name(of)) or _is_heading(found, line, name):
                continue
            if line.index < _HEAD and line.paragraph.role in {"heading", "title"}:
                continue
            if name not in found.containers:
                told.setdefault(name, []).append((line, start, end))
    has_own = any(found.containers) or not draft.is_letter
    if not has_own or draft.changes_contract:
        return
    for places in told.values():
        line, start, end = places[0]
        shown = " ".join(line.text[start:end].split())
        more = Said("It is named in {0} places.", len(places)) if len(places) > 1 else None
        yield Finding(
            "attachment",
            "warning",
            line.place(start, end),
            Said("{0} is not in this document", shown),
            sentences(
                Said(
                    "{0}: no part of the document is headed {1}.",
                    quoted(line.around(start, end)),
                    shown,
                ),
                more,
                Said("Add it, or take the reference out."),
            ),
        )


def _is_heading(found: Structure, line: Line, name: str) -> bool:
    container = found.containers.get(name)
    return container is not None and container.line is line


def _checked(draft: Draft, line: Line, reference: Reference) -> Iterator[Finding]:
    found = draft.structure
    here, own_path = found.where.get(line.index, ("", ()))
    own = own_path == reference.path and here == (reference.container or "")
    alone = not (reference.here or reference.listed or _LISTED.match(line.text, reference.end))
    if own and alone and len(reference.path) > 1:
        yield _to_itself(line, reference.start, reference.end)
    elif reference.here and own_path and own_path[: len(reference.path)] != reference.path:
        yield from _misnamed(draft, line, reference, own_path)
    elif not _is_there(found, here, reference):
        shown = line.text[reference.start : reference.end]
        title, message = _NOT_THERE[reference.kind]
        yield Finding(
            "reference",
            "error",
            line.place(reference.start, reference.end),
            Said(title, shown),
            Said(message, quoted(line.around(reference.start, reference.end)), shown),
        )


def _misnamed(
    draft: Draft, line: Line, reference: Reference, own: tuple[str, ...]
) -> Iterator[Finding]:
    """ "this clause 5" in clause 7. Only where the other one exists: else it is not known what the
    document numbers."""
    if reference.kind not in _MISNAMED or decimals_of(reference.path) != reference.path:
        return
    container = draft.structure.containers[draft.structure.where[line.index][0]]
    if container.name or not _has(container, reference.path):
        return
    shown = ".".join(own[: len(reference.path)])
    title, message = _MISNAMED[reference.kind]
    yield Finding(
        "reference",
        "warning",
        line.place(reference.start, reference.end),
        Said(title),
        Said(message, quoted(line.around(reference.start, reference.end)), shown),
    )


def _to_itself(line: Line, start: int, end: int) -> Finding:
    return Finding(
        "reference",
        "note",
        line.place(start, end),
        Said("Reference to itself"),
        Said(
            "{0} refers to the paragraph that it stands in. Check which one is meant.",
            quoted(line.around(start, end)),
        ),
    )


def _is_there(found: Structure, here: str, reference: Reference) -> bool:
    """Whether a number is in a part of the document that the reference may mean."""
    if reference.container is not None:
        # A schedule that is not there is told once, by itself.
        return _exists(found.containers.get(reference.container, Container("")), reference)
    if reference.kind == "paragraph":
        return any(_exists(each, reference) for each in found.containers.values())
    if _exists(found.containers[""], reference):
        return True
    base = decimals_of(reference.path)
    return bool(here) and _has(found.containers[here], base)


def _exists(container: Container, reference: Reference) -> bool:
    """Whether a number is there, or cannot be told not to be."""
    base = decimals_of(reference.path)
    items = reference.path[len(base) :]
    if container.name and not container.decimals:
        return True
    if not base:
        return True
    if not _has(container, base):
        return not _is_counted(container, base)
    known = container.items.get(base, set())
    missing = [item for item in items if item not in known]
    # Lists are told from other brackets only where they are seen to go on.
    return not missing or not _goes_on(known, missing[0])


def _has(container: Container, base: tuple[str, ...]) -> bool:
    return base in container.prefixes


def _is_counted(container: Container, base: tuple[str, ...]) -> bool:
    """Whether the numbers beside the missing one are seen to go on without gaps: then it would
    have been seen."""
    for depth in range(len(base)):
        above = base[:depth]
        if depth and not _has(container, above):
            return True
        beside = container.below(above) if depth else container.tops
        if int(base[depth]) in beside:
            continue
        if depth == 0:
            return len(beside) >= _FEWEST_CLAUSES and _gapless(beside)
        return len(beside) > 1 and _gapless(beside)
    return False


def _gapless(beside: list[int]) -> bool:
    return beside[0] <= 1 and beside == list(range(beside[0], beside[0] + len(beside)))


def _goes_on(known: set[str], item: str) -> bool:
    letters = sorted(ordinal(each) for each in known if len(each) == 1 and each.isalpha())
    return len(item) == 1 and len(letters) > 1 and letters[0] == 1 and ordinal(item) > letters[-1]


def _marked(line: Line) -> list[tuple[int, int]]:
    """The places of references that follow their paragraph: they are always right or lost."""
    found, at = [], 0
    for span in line.paragraph.spans:
        if span.reference:
            found.append((at, at + len(span.text)))
        at += len(span.text)
    return found
