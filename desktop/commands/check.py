"""`strongroom check`: what to look at in a document before it is given out. No vault is needed."""

import argparse
import json
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.drafting.checks.files import CheckedFile
    from desktop.drafting.checks.finding import Finding

_ORDER = ("error", "warning", "note")


def add_check_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a Word, PDF or text file")
    parser.add_argument("--json", action="store_true", help="machine-readable output")


def check(arguments: argparse.Namespace, cancel: threading.Event) -> None:
    """Read, check, tell. Findings are no failure."""
    # The rules take a while to load: no other command waits for them.
    from desktop.drafting.checks.files import check_file

    checked = check_file(arguments.file, cancel)
    if arguments.json:
        sys.stdout.write(json.dumps(_record(checked), ensure_ascii=False) + "\n")
        return
    lines = [line for finding in checked.findings for line in _lines(checked, finding)]
    sys.stdout.write("\n".join([*lines, _summary(checked)]) + "\n")


def _record(checked: "CheckedFile") -> dict[str, object]:
    return {
        "findings": [
            {
                "kind": each.kind,
                "severity": each.severity,
                "place": _place(checked, each),
                "title": each.title,
                "message": each.message,
                "text": _text(checked, each),
                "suggestion": each.suggestion,
            }
            for each in checked.findings
        ]
    }


def _lines(checked: "CheckedFile", finding: "Finding") -> list[str]:
    where = _place(checked, finding)
    shown = [f"{finding.severity}: {f'{where}: ' if where else ''}{finding.title}"]
    shown.append(f"  {finding.message}")
    if finding.suggestion.strip():
        shown.append(f"  Instead: {finding.suggestion}")
    return shown


def _place(checked: "CheckedFile", finding: "Finding") -> str:
    return checked.places.get(finding.place.paragraph, "") if finding.place else ""


def _text(checked: "CheckedFile", finding: "Finding") -> str:
    place = finding.place
    if place is None:
        return ""
    return checked.manuscript.paragraph(place.paragraph).text[place.start : place.end]


def _summary(checked: "CheckedFile") -> str:
    counts = Counter(str(each.severity) for each in checked.findings)
    told = ", ".join(
        f"{counts[each]} {each}{'' if counts[each] == 1 else 's'}"
        for each in _ORDER
        if counts[each]
    )
    return f"{told}." if told else "Nothing found."
