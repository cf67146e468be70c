"""The command line's words for answers that look into every document: how much was searched, and
what each document says."""

from pathlib import Path
from typing import Any

from desktop.events import DocumentAsked


def coverage_lines(status: str, coverage: dict[str, Any]) -> list[str]:
    """What the "coverage" of an answer's record says, in lines to print."""
    searched = coverage["searched"]
    told = [f"{searched} document{'' if searched == 1 else 's'} searched"]
    told += [f"{coverage['in_full']} of them read in full"] if coverage.get("in_full") else []
    unreadable = coverage["unreadable"]
    told += [f"{len(unreadable)} could not be read, or not all of it"] if unreadable else []
    only = [f"Only in: {coverage['within']}"] if coverage.get("within") else []
    return [
        *only,
        f"{status}; {', '.join(told)}{':' if unreadable else '.'}",
        *_named(unreadable),
        *_counted_once(coverage),
        *(["Read in pictures with little certainty:"] if coverage.get("weak") else []),
        *_named(coverage.get("weak", [])),
    ]


def finding_lines(findings: list[dict[str, Any]]) -> list[str]:
    """The documents that the text of an answer does not name: read and silent, or not readable."""
    lines: list[str] = []
    for state, head in (
        ("absent", "Read, and nothing of it found:"),
        ("unreadable", "Could not be read:"),
    ):
        silent = [f for f in findings if f["state"] == state and not f["citations"]]
        lines += [head] if silent else []
        lines += [f"    {Path(f['doc']).name or 'a document'}: {f['text']}" for f in silent]
    return lines


def asked_line(event: DocumentAsked) -> str:
    """How far a question is that is asked of each document."""
    left = "" if event.seconds_left is None else f", {event.seconds_left:.0f} s left"
    return f"{event.done} of {event.total} documents asked{left}"


def _named(documents: list[dict[str, str]]) -> list[str]:
    return [f"    {Path(each['doc']).name}: {each['reason']}" for each in documents]


def _counted_once(coverage: dict[str, Any]) -> list[str]:
    """How copies and attachments were counted."""
    inner, copies = coverage.get("attachments", 0), coverage.get("duplicates", 0)
    told = []
    if inner:
        told.append(f"{inner} of them {'lies' if inner == 1 else 'lie'} in a mail or an archive")
    if copies:
        told.append(f"{copies} more {'is a copy' if copies == 1 else 'are copies'}, not searched")
    return [f"{'; '.join(told)}."] if told else []
