"""The command line's ways to search a part of a matter."""

import argparse
from collections.abc import Sequence
from datetime import date

from desktop.documents import Scope
from desktop.errors import UsageError
from desktop.terms import name_stems
from desktop.workspace import Workspace


def add_scope_options(command: argparse.ArgumentParser) -> None:
    """Give a command the options that ``scope_of`` reads."""
    group = command.add_argument_group("only in")
    group.add_argument(
        "--document",
        action="append",
        default=[],
        metavar="DOC",
        dest="documents",
        help="this document: its path or the end of it; may be repeated",
    )
    group.add_argument(
        "--kind",
        action="append",
        default=[],
        metavar="K",
        dest="kinds",
        help="files of this kind, such as pdf; may be repeated",
    )
    group.add_argument(
        "--since",
        type=_day,
        metavar="DAY",
        help="dated YYYY-MM-DD or later; else its file's last change",
    )
    group.add_argument("--until", type=_day, metavar="DAY", help="dated YYYY-MM-DD or before")
    group.add_argument(
        "--party", default="", metavar="NAME", help="naming this party at the beginning"
    )


def scope_of(arguments: argparse.Namespace, workspace: Workspace, matter: str) -> Scope | None:
    """The scope that was asked for, or None. Raises as ``Workspace.find_document``, and UsageError
    for days in the wrong order, a party without a name or a kind that no document of the matter
    is of."""
    scope = Scope(
        documents=tuple(workspace.find_document(name, matter).id for name in arguments.documents),
        kinds=_kinds(arguments.kinds, workspace, matter),
        since=arguments.since,
        until=arguments.until,
        party=arguments.party,
        stretch=_stretch(getattr(arguments, "passage", None), len(arguments.documents)),
    )
    if scope.since is not None and scope.until is not None and scope.since > scope.until:
        raise UsageError("The days are in the wrong order", "--since is after --until.")
    if scope.party and not name_stems(scope.party):
        raise UsageError("The party has no name", "Write a word of its name after --party.")
    return None if scope == Scope() else scope


def _stretch(text: str | None, documents: int) -> tuple[int, int] | None:
    """The passage of --passage START-END."""
    if text is None:
        return None
    start, _, end = text.partition("-")
    if documents != 1:
        raise UsageError("The passage's document is missing", "Name one with --document DOC.")
    if not (start.strip().isdecimal() and end.strip().isdecimal()):
        raise UsageError("The passage is not clear", "Write --passage START-END, two numbers.")
    return int(start), int(end)


def _kinds(wanted: Sequence[str], workspace: Workspace, matter: str) -> tuple[str, ...]:
    if not wanted:
        return ()
    known = {document.kind for document in workspace.documents(matter)} - {""}
    kinds = tuple(kind.lower() for kind in wanted)
    if not known.issuperset(kinds):
        offered = ", ".join(sorted(known)) or "none"
        raise UsageError("No document that was read is of this kind", f"There are: {offered}.")
    return kinds


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is written YYYY-MM-DD") from None
