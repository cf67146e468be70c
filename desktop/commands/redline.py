"""`strongroom redline`: two versions in, one Word file with tracked changes out. A vault is needed
only for documents and drafts that lie in it."""

import argparse
import contextlib
import getpass
import json
import sys
import threading
from collections import Counter
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.drafting.export import docx_export
from desktop.drafting.redline.redlines import Redlined, Redlines, docx_at
from desktop.drafting.templating import values
from desktop.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from desktop.commands.precedent import OpenVault
    from desktop.workspace import Workspace


def add_redline_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "old",
        metavar="OLD",
        help="a Word file; else a document of the vault by its path or the end of it, or a draft "
        "by its title or as draft-N",
    )
    parser.add_argument("new", metavar="NEW", help="the same")
    parser.add_argument("--matter", metavar="M", help="the matter of what lies in the vault")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.docx")
    parser.add_argument("--author", metavar="NAME", help="who made the changes (the user's name)")
    parser.add_argument("--date", metavar="DAY", help="the day that they are of (now)")
    parser.add_argument("--json", action="store_true", help="machine-readable output")


def redline(
    arguments: argparse.Namespace, cancel: threading.Event, vault: "OpenVault | None" = None
) -> None:
    """Compare, write the result, sum it up; ``vault`` opens the vault for what is no file."""
    author, when = arguments.author or _user(), _when(arguments.date)
    old, new = _both(arguments, vault, cancel)
    with contextlib.closing(Redlines()) as redlines:
        made = redlines.compare(old, new, author=author, when=when, cancel=cancel)
    docx_export.save(made.docx, arguments.out)
    if arguments.json:
        sys.stdout.write(json.dumps(_record(made, arguments.out), ensure_ascii=False) + "\n")
    else:
        sys.stdout.write("\n".join(_lines(made, arguments.out)) + "\n")


def _both(
    arguments: argparse.Namespace, vault: "OpenVault | None", cancel: threading.Event
) -> tuple[bytes, bytes]:
    """The two versions. The vault is open only while they are read, and only if it is needed."""
    names: tuple[str, str] = (arguments.old, arguments.new)
    with contextlib.ExitStack() as stack:
        workspace: Workspace | None = None
        if vault is not None and not all(Path(name).is_file() for name in names):
            workspace = stack.enter_context(vault())
        old, new = (_bytes(name, arguments.matter, workspace, cancel) for name in names)
    return old, new


def _bytes(
    name: str, matter: str | None, workspace: "Workspace | None", cancel: threading.Event
) -> bytes:
    if workspace is None or Path(name).is_file():
        return docx_at(Path(name))
    chosen = workspace.choose_matter(matter)
    draft, document = _draft_id(workspace, name, chosen), _document_id(workspace, name, chosen)
    if draft is not None and document is not None:
        raise UsageError(
            "A draft and a document have this name", f"Name draft-{draft}, or the whole path."
        )
    if draft is not None:
        return workspace.desk.docx(workspace.desk.open_draft(draft).manuscript, cancel=cancel)
    if document is None:
        raise NotFoundError("There is no such file, document or draft", f"Look for {name}.")
    return workspace.desk.word_file(document, cancel)


def _document_id(workspace: "Workspace", name: str, matter: str) -> int | None:
    with contextlib.suppress(NotFoundError):
        return workspace.find_document(name, matter).id
    return None


def _draft_id(workspace: "Workspace", name: str, matter: str) -> int | None:
    """The draft of that number or title, None for none. Raises UsageError for several."""
    drafts = workspace.desk.drafts(matter)
    numbered = [draft.id for draft in drafts if name == f"draft-{draft.id}"]
    titled = [draft.id for draft in drafts if draft.title.casefold() == name.casefold()]
    found = numbered or titled
    if len(found) > 1:
        numbers = ", ".join(f"draft-{each}" for each in sorted(found))
        raise UsageError("Several drafts have this title", f"Name one of: {numbers}.")
    return found[0] if found else None


def _when(typed: str | None) -> datetime | None:
    """Noon of a day, None for none. Raises UsageError."""
    if not typed:
        return None
    try:
        return datetime.combine(values.day(typed), time(12), UTC)
    except ValueError as error:
        raise UsageError("The day can't be read", str(error)) from None


def _user() -> str:
    with contextlib.suppress(Exception):
        return getpass.getuser()
    return ""


def _record(made: Redlined, out: Path) -> dict[str, object]:
    return {
        "out": str(out),
        "changes": [
            {"clause": c.clause, "kind": str(c.kind), "old": c.old, "new": c.new}
            for c in made.changes
        ],
    }


def _lines(made: Redlined, out: Path) -> list[str]:
    found = []
    clause = None
    for change in made.changes:
        if change.clause != clause:
            clause = change.clause
            found.append(clause or "Before the first clause")
        found.append(f"  {change.kind}: {_shown(change.old, change.new)}")
    counts = Counter(str(change.kind) for change in made.changes)
    said = ", ".join(f"{count} {kind}" for kind, count in counts.items())
    return [*found, "", f"{said or 'No difference'}. Written: {out}"]


def _shown(old: str, new: str) -> str:
    parts = [f"“{' '.join(text.split())}”" for text in dict.fromkeys((old, new)) if text.strip()]
    return " → ".join(parts)
