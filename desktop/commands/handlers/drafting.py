"""The commands of the drafting desk."""

import argparse
import threading

from desktop.commands.clauses import clauses
from desktop.commands.draft import draft
from desktop.commands.opening import open_workspace
from desktop.commands.output import print_json
from desktop.commands.redline import redline
from desktop.commands.templates import run_templates
from desktop.commands.write import write

Arguments = argparse.Namespace


def write_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``write``."""
    with open_workspace(arguments) as workspace:
        write(workspace, arguments, cancel)


def clauses_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``clauses``."""
    del cancel
    with open_workspace(arguments) as workspace:
        clauses(workspace, arguments)


def draft_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``draft``."""
    draft(arguments, cancel, lambda: open_workspace(arguments))


def redline_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``redline``."""
    redline(arguments, cancel, lambda: open_workspace(arguments))


def templates_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``templates``."""
    with open_workspace(arguments) as workspace:
        record, lines = run_templates(workspace, arguments, cancel)
    if arguments.json:
        print_json(record)
    else:
        print("\n".join(lines))
