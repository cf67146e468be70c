"""`strongroom redline`: two Word files in, one with tracked changes out. No vault is needed."""

import argparse
import contextlib
import getpass
import json
import sys
import threading
from collections import Counter
from pathlib import Path

from desktop.drafting.export import docx_export
from desktop.drafting.redline.redlines import Redlined, Redlines, docx_at


def add_redline_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("old", type=Path, metavar="OLD.docx")
    parser.add_argument("new", type=Path, metavar="NEW.docx")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.docx")
    parser.add_argument("--author", metavar="NAME", help="who made the changes (the user's name)")
    parser.add_argument("--json", action="store_true", help="machine-readable output")


def redline(arguments: argparse.Namespace, cancel: threading.Event) -> None:
    """Compare, write the result, sum it up."""
    author = arguments.author or _user()
    with contextlib.closing(Redlines()) as redlines:
        old, new = docx_at(arguments.old), docx_at(arguments.new)
        made = redlines.compare(old, new, author=author, cancel=cancel)
    docx_export.save(made.docx, arguments.out)
    if arguments.json:
        sys.stdout.write(json.dumps(_record(made, arguments.out), ensure_ascii=False) + "\n")
    else:
        sys.stdout.write("\n".join(_lines(made, arguments.out)) + "\n")


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
