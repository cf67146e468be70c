"""``strongroom matter export`` and ``matter import``: one matter as one sealed file."""

import argparse
import threading
from collections.abc import Callable
from pathlib import Path

from desktop.commands.keys import secret_in
from desktop.errors import UsageError
from desktop.vault.copies.matter_file import Exported, Imported
from desktop.workspace import Workspace

Progress = Callable[[str], None]


def add_matter_file_options(parser: argparse.ArgumentParser) -> None:
    """What ``matter export`` and ``matter import`` take beside a name."""
    parser.add_argument("--out", type=Path, metavar="F", help="export: a file.strongroom to write")
    parser.add_argument(
        "--file-passphrase",
        type=Path,
        metavar="P",
        help="export, import: the first line of P is the passphrase of the matter's file",
    )
    parser.add_argument(
        "--file-code", type=Path, metavar="C", help="import: a file with the code that opens it"
    )


def export_matter(
    workspace: Workspace,
    arguments: argparse.Namespace,
    progress: Progress,
    cancel: threading.Event,
) -> list[str]:
    """Write the file; what to print."""
    if arguments.out is None:
        raise UsageError("Where to?", "strongroom matter export NAME --out FILE.strongroom")
    name = workspace.choose_matter(arguments.name)
    lines = []
    for event in workspace.export_matter(name, arguments.out, _passphrase(arguments), cancel):
        if isinstance(event, Exported):
            lines = [
                f"Written and read back: {arguments.out}, {event.bytes / 1e6:.1f} MB",
                f"SHA-256 {event.sha256}",
            ]
            if event.code:
                lines += ["The code that opens it, shown this once; send it another way:"]
                lines += [event.code]
        else:
            progress(event.step)
    progress("")
    return lines


def import_matter(
    workspace: Workspace,
    arguments: argparse.Namespace,
    progress: Progress,
    cancel: threading.Event,
) -> list[str]:
    """Make a matter of the file; what to print."""
    code = None if arguments.file_code is None else secret_in(arguments.file_code, "code")
    lines = []
    for event in workspace.import_matter(
        Path(arguments.name), passphrase=_passphrase(arguments), code=code, cancel=cancel
    ):
        if isinstance(event, Imported):
            lines = [f"Imported: {event.matter}, {event.documents} documents"]
        else:
            progress(event.step)
    progress("")
    return lines


def _passphrase(arguments: argparse.Namespace) -> str | None:
    file = arguments.file_passphrase
    return None if file is None else secret_in(file, "passphrase")
