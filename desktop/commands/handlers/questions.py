"""The commands that search and ask."""

import argparse
import json
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop.commands.opening import open_workspace
from desktop.commands.output import paragraph, print_json, progress, say, shown
from desktop.commands.records import answer_record, passage_record
from desktop.commands.review import asked_line, coverage_lines, finding_lines, review
from desktop.commands.scope import scope_of
from desktop.commands.talks import mark, newest, notes, talks
from desktop.documents import Scope, in_marks
from desktop.drafting.export.talk_words import CAUTION
from desktop.errors import UsageError
from desktop.events import Answered, DocumentAsked
from desktop.workspace import Workspace

Arguments = argparse.Namespace


def search_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``search``."""
    with open_workspace(arguments) as workspace:
        matter = workspace.choose_matter(arguments.matter)
        scope = scope_of(arguments, workspace, matter)
        for record in _questions(arguments, "query"):
            query = record["query"]
            passages = workspace.search(query, matter, arguments.k, cancel, scope=scope)
            record = {**record, "results": [passage_record(p) for p in passages]}
            if arguments.json or arguments.batch:
                print_json(record)
                continue
            for passage in passages:
                print(f"{_place(passage.doc, passage.page)}\n{paragraph(passage.found_text)}\n")
            if not passages:
                print("Nothing found.")


def ask_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``ask``."""
    with open_workspace(arguments) as workspace:
        matter = workspace.choose_matter(arguments.matter)
        scope = scope_of(arguments, workspace, matter)
        for record in _questions(arguments, "question"):
            _answer(workspace, matter, record, arguments, cancel, scope)


def review_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``review``."""
    with open_workspace(arguments) as workspace:
        for line in review(workspace, arguments, print_json, progress, cancel):
            print(line)


def _answer(
    workspace: Workspace,
    matter: str,
    record: dict[str, Any],
    arguments: Arguments,
    cancel: threading.Event,
    scope: Scope | None,
) -> None:
    use_model = not arguments.no_model
    if use_model and not workspace.has_language_model():
        say("No language model is installed: evidence only.")
    talk, after = arguments.talk, newest(workspace, arguments.talk, arguments.after)
    events = workspace.ask(
        record["question"], matter, cancel, use_model, scope=scope, talk=talk, after=after
    )
    for event in events:
        if isinstance(event, DocumentAsked):
            progress(asked_line(event))
        if not isinstance(event, Answered):
            continue
        progress("")
        ids = {"asked": event.asked, "talk": event.talk}
        found = {**record, **answer_record(event.answer), **ids}
        if arguments.json or arguments.batch:
            print_json(found)
        else:
            print_answer(found)


def talks_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``talks``."""
    del cancel
    with open_workspace(arguments) as workspace:
        talks(workspace, arguments)


def notes_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``notes``."""
    del cancel
    with open_workspace(arguments) as workspace:
        notes(workspace, arguments)


def mark_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``mark``."""
    del cancel
    with open_workspace(arguments) as workspace:
        mark(workspace, arguments)


def print_answer(record: dict[str, Any]) -> None:
    """An answer with its sources, as a person reads it."""
    if record["understood"]:
        print(f"Understood: {record['understood']}\n")
    print(record["answer"])
    for claim in record["unsupported"]:
        print(f"  ! “{claim['text']}”: {claim['reason']}")
    if record["model"]:
        print(f"  ({CAUTION})")
    if "replaced" in record:
        said = record["replaced"]
        print(f"  The model had written: “{said['text']}” {said['reason']}")
    print()
    _print_quotes(record["citations"])
    if record["looked_for"]:
        print(f"Looked for: {'; '.join(record['looked_for'])}")
    if record["closest"]:
        print("The closest passages, which do not answer it:")
        _print_quotes(record["closest"])
    print()
    for line in finding_lines(record.get("findings", [])):
        print(line)
    for line in coverage_lines(record["status"], record["coverage"]):
        print(line)


def _print_quotes(citations: Sequence[dict[str, Any]]) -> None:
    for citation in citations:
        print(f"[{citation['n']}] {_place(citation['doc'], citation['page'])}")
        print(paragraph(in_marks(citation["quote"])))


def _place(doc: str, page: int | None) -> str:
    name = shown(Path(doc).name)
    return f"{name}, page {page}" if page else name


def _questions(arguments: Arguments, key: str) -> Iterator[dict[str, Any]]:
    """The one question of the command line, or those of the batch file."""
    words = getattr(arguments, key)
    if (words is None) == (arguments.batch is None):
        raise UsageError(f"Give a {key}, or --batch with a file of them", "Not both.")
    if arguments.batch is None:
        yield {key: words}
        return
    try:
        with arguments.batch.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _batch_record(line, key, number)
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The batch file can't be read", f"Check {arguments.batch}.") from error


def _batch_record(line: str, key: str, number: int) -> dict[str, Any]:
    try:
        record = json.loads(line)
        words = record.get(key, record.get("question", record.get("query")))
        if not isinstance(words, str):
            raise TypeError
    except (ValueError, AttributeError, TypeError):
        raise UsageError(
            f"Line {number} of the batch file is not in order",
            f'Each line is an object with "id" and "{key}".',
        ) from None
    return {"id": record.get("id"), key: words}
