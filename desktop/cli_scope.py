"""The command line's ways to search a part of a matter."""

import argparse
from datetime import date

from desktop.documents import Scope
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
        "--since", type=_day, metavar="DAY", help="last changed on YYYY-MM-DD or later"
    )
    group.add_argument(
        "--until", type=_day, metavar="DAY", help="last changed on YYYY-MM-DD or before"
    )
    group.add_argument(
        "--party", default="", metavar="NAME", help="naming this party at the beginning"
    )


def scope_of(arguments: argparse.Namespace, workspace: Workspace, matter: str) -> Scope | None:
    """The scope that was asked for, or None. Raises as
    ``Workspace.find_document``."""
    scope = Scope(
        documents=tuple(workspace.find_document(name, matter).id for name in arguments.documents),
        kinds=tuple(arguments.kinds),
        since=arguments.since,
        until=arguments.until,
        party=arguments.party,
    )
    return None if scope == Scope() else scope


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is written YYYY-MM-DD") from None
