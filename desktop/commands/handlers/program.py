"""The commands about the program itself."""

import argparse
import threading
from collections.abc import Iterator

from desktop.commands.handlers.indexing import report_run
from desktop.commands.handlers.questions import print_answer
from desktop.commands.models import run_models
from desktop.commands.opening import open_workspace, passphrase_of
from desktop.commands.output import print_json, progress
from desktop.commands.prove import list_parts, prove_network
from desktop.commands.records import answer_record
from desktop.events import Answered, IndexEvent

Arguments = argparse.Namespace


def models_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``models``."""
    with open_workspace(arguments) as workspace:
        record, lines = run_models(workspace, arguments, arguments.helper, progress, cancel)
    if arguments.json:
        print_json(record)
        return
    for line in lines:
        print(line)


def prove_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``prove``."""
    prove_network(arguments, progress, cancel)


def parts_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``parts``."""
    del cancel
    list_parts(arguments)


def demo_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``demo``."""
    from desktop.demo import run_demo

    def report(events: Iterator[IndexEvent]) -> None:
        report_run(events, as_json=False)

    def answered(event: Answered) -> None:
        print_answer({"question": event.answer.question, **answer_record(event.answer)})

    run_demo(arguments.vault, passphrase_of(arguments), arguments.out, report, answered, cancel)
