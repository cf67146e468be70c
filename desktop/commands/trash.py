"""``strongroom remove`` and ``strongroom trash``: what was removed, and what becomes of it."""

import argparse
from typing import Any

from desktop.errors import UsageError
from desktop.vault.removal.trash import Trashed
from desktop.workspace import Workspace


def add_remove_options(parser: argparse.ArgumentParser) -> None:
    """What ``remove`` takes."""
    parser.add_argument("documents", nargs="+", metavar="DOC")
    parser.add_argument("--matter", metavar="M", help="the matter (the only one)")


def add_trash_options(parser: argparse.ArgumentParser) -> None:
    """What ``trash`` takes."""
    parser.add_argument(
        "action", nargs="?", choices=("list", "restore", "empty", "term"), default="list"
    )
    parser.add_argument(
        "numbers", nargs="*", type=int, metavar="N", help="of the list; term: days, 0 for at once"
    )
    parser.add_argument("--json", action="store_true", help="machine-readable output")


def remove(workspace: Workspace, arguments: argparse.Namespace) -> list[str]:
    """Move documents to the trash; what to print."""
    matter = workspace.choose_matter(arguments.matter)
    ids = [workspace.find_document(words, matter).id for words in arguments.documents]
    made = workspace.remove_documents(ids)
    if not made:
        return ["Deleted: the trash keeps nothing (`strongroom trash term DAYS` changes that)."]
    entries = [entry for entry in workspace.trash.entries() if entry.id in made]
    return [_line(entry) for entry in entries]


def trash(workspace: Workspace, arguments: argparse.Namespace) -> tuple[dict[str, Any], list[str]]:
    """Do what was asked. Returns what then lies in the trash, and the lines to print."""
    numbers = arguments.numbers
    said: list[str] = []
    if arguments.action == "restore":
        if not numbers:
            raise UsageError("What is to be restored?", "Give numbers of `strongroom trash`.")
        said = [f"Restored: {entry.title}" for entry in workspace.restore(numbers)]
    elif arguments.action == "empty":
        count = workspace.trash.empty(frozenset(numbers) if numbers else None)
        said = [f"Deleted for good: {count}"]
    elif arguments.action == "term":
        if len(numbers) != 1:
            raise UsageError("How many days?", "strongroom trash term DAYS; 0 deletes at once.")
        workspace.trash.keep_days(numbers[0])
    entries, days = workspace.trash.entries(), workspace.trash.days
    record = {"days": days, "entries": [_record(entry) for entry in entries]}
    if arguments.action == "list":
        said = [_line(entry) for entry in entries] or ["The trash is empty."]
    term = f"kept for {days} days" if days else "deleted at once"
    return record, [*said, f"What is removed is {term}."]


def _record(entry: Trashed) -> dict[str, Any]:
    return {
        "n": entry.id,
        "kind": entry.kind,
        "matter": entry.matter,
        "title": entry.title,
        "removed": entry.removed,
        "goes": entry.goes,
        "held": entry.held,
    }


def _line(entry: Trashed) -> str:
    goes = "held: stays" if entry.held else f"goes {entry.goes}"
    return f"{entry.id:>5}  {entry.kind:12}  {goes}  {entry.matter}  {entry.title}"
