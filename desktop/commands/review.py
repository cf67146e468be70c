"""The command line's words for answers that look into every document: how much was searched, and
what each document says; and the review table, the same questions asked of each."""

import argparse
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.commands.records import cell_record, coverage_record
from desktop.commands.scope import add_scope_options, scope_of
from desktop.documents import Cell, CellMark, FindingState, Review
from desktop.drafting.export.review_export import SUFFIXES
from desktop.errors import UsageError
from desktop.events import CellRead, DocumentAsked
from desktop.workspace import Workspace


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
        ("absent", "Asked, and nothing of it found:"),
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


def add_review_options(command: argparse.ArgumentParser) -> None:
    """Give a command the options that ``review`` reads."""
    command.add_argument(
        "--questions", type=Path, metavar="F", help="a file of questions, one a line"
    )
    command.add_argument("--cell", metavar="DOC", help="mark what this document says instead:")
    command.add_argument("--question", metavar="Q", help="... to this question of the table")
    how = command.add_mutually_exclusive_group()
    how.add_argument("--verified", action="store_true", help="... as read and found right")
    how.add_argument("--correct", metavar="TEXT", help="... as wrong: this is right")
    how.add_argument("--unmark", action="store_true", help="... as nobody has looked")
    command.add_argument(
        "--out", type=Path, metavar="F", help="save the table: .xlsx, .docx or .csv"
    )
    command.add_argument("--matter", metavar="M", help="the matter (the only one)")
    command.add_argument("--json", action="store_true", help="machine-readable output")
    add_scope_options(command)


def review(
    workspace: Workspace,
    arguments: argparse.Namespace,
    say: Callable[[dict[str, Any]], None],
    progress: Callable[[str], None],
    cancel: threading.Event,
) -> list[str]:
    """Make a review table, or go on with one, and save it where that was asked for; returns the
    lines to print. ``say`` prints an object of ``--json``. Raises UsageError for a file of
    questions that can't be read."""
    if arguments.cell is not None:
        return _marked(workspace, arguments, say)
    if arguments.questions is None:
        raise UsageError("There are no questions", "Give a file of them: --questions F.")
    if arguments.out is not None and arguments.out.suffix.lower() not in SUFFIXES:
        raise UsageError("The table can't be saved so", f"--out ends with {', '.join(SUFFIXES)}.")
    matter = workspace.choose_matter(arguments.matter)
    scope = scope_of(arguments, workspace, matter)
    made: Review | None = None
    for event in workspace.review(_questions(arguments.questions), matter, scope, cancel):
        if isinstance(event, CellRead):
            left = "" if event.seconds_left is None else f", {event.seconds_left:.0f} s left"
            progress(f"{event.done} of {event.total} cells{left}")
            if arguments.json:
                say(cell_record(event.cell))
        else:
            made = event.review
    progress("")
    if made is None:
        return []
    if arguments.out is not None:
        workspace.write_review(made, arguments.out)
    if arguments.json:
        say({"summary": _summary(made, arguments.out)})
        return []
    written = [f"Written: {arguments.out}"] if arguments.out is not None else []
    return [*_review_lines(made), *written]


def _marked(
    workspace: Workspace, arguments: argparse.Namespace, say: Callable[[dict[str, Any]], None]
) -> list[str]:
    """Mark one cell; the line to print, none when it was printed as JSON."""
    how = CellMark.NONE
    if arguments.verified:
        how = CellMark.VERIFIED
    elif arguments.correct is not None:
        how = CellMark.CORRECTED
    elif not arguments.unmark:
        raise UsageError("How is the cell to be marked?", "--verified, --correct TEXT or --unmark.")
    if not arguments.question:
        raise UsageError("Which cell?", "Name its question: --question Q.")
    document = workspace.find_document(arguments.cell, workspace.choose_matter(arguments.matter))
    cell = workspace.mark_cell(document.id, arguments.question, how, arguments.correct or "")
    if arguments.json:
        say(cell_record(cell))
        return []
    return [f"{Path(cell.doc).name}: {_cell_words(cell)}"]


def _questions(file: Path) -> list[str]:
    try:
        return file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The file of questions can't be read", f"Check {file}.") from error


def _summary(made: Review, out: Path | None) -> dict[str, Any]:
    counts = {str(state): sum(c.state is state for c in made.cells) for state in FindingState}
    return {
        **counts,
        "stopped": made.stopped,
        "coverage": coverage_record(made.coverage),
        **({"out": str(out)} if out else {}),
    }


def _review_lines(made: Review) -> list[str]:
    lines: list[str] = []
    for question in made.questions:
        lines.append(question)
        for cell in made.cells:
            if cell.question == question:
                lines.append(f"    {Path(cell.doc).name}: {_cell_words(cell)}")
    status = "stopped" if made.stopped else "complete"
    return [*lines, "", *coverage_lines(status, coverage_record(made.coverage))]


def _cell_words(cell: Cell) -> str:
    mark = f" ({cell.mark})" if cell.mark else ""
    if cell.state is FindingState.FOUND or cell.mark is CellMark.CORRECTED:
        page = cell.citations[0].page if cell.citations else None
        return f"{cell.text}{f' (page {page})' if page else ''}{mark}"
    return f"[{cell.state}] {cell.text}{mark}"


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
