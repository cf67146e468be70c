"""``strongroom prove network``: the report, where the user wants it."""

import argparse
import dataclasses
import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from desktop import prove
from desktop.drafting import docx_export
from desktop.errors import DesktopError


def add_prove_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("what", choices=("network",))
    parser.add_argument("--out", type=Path, metavar="F.txt", help="write the report there too")
    parser.add_argument("--json", action="store_true", help="machine-readable output")


def prove_network(
    arguments: argparse.Namespace, progress: Callable[[str], None], cancel: threading.Event
) -> None:
    """Run it, print it. Raises DesktopError where something tried to leave."""
    proof = prove.prove_network(progress, cancel)
    progress("")
    text = prove.report(proof)
    if arguments.out is not None:
        docx_export.save(text.encode(), arguments.out, ".txt")
    if arguments.json:
        record = dataclasses.asdict(proof) | {"holds": proof.holds}
        sys.stdout.write(json.dumps(record) + "\n")
    else:
        sys.stdout.write(text)
    if proof.attempts:
        raise DesktopError("Something tried to use the network", "The report says how often.")
