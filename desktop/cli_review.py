"""The command line's words for answers that look into every document: how much was searched, and
what each document says."""

from pathlib import Path
from typing import Any


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
