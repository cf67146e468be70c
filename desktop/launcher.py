"""Starts the window, and starts it again locked. Sees no document and holds no key.

Locking ends the process that saw plaintext, since copies of keys and text stay in a process until
it ends (threats.md, trap 4); this one stays and opens the unlock window in its place. Standard
library only: what the launcher does not import can't slow the window down.
"""

import argparse
import signal
import subprocess
import sys
from pathlib import Path

# The window's exit status when it was locked: start it again, at the unlock screen.
LOCKED = 75


def main(words: list[str]) -> int:
    """Run the window until the user quits. Returns the exit status."""
    arguments = _parser().parse_args(words)
    command = [sys.executable, "-m", "desktop.gui.app"]
    if arguments.vault is not None:
        command += ["--vault", str(arguments.vault.absolute())]
    if arguments.passphrase_file is not None:
        command += ["--passphrase-file", str(arguments.passphrase_file.absolute())]
    if arguments.sample:
        command.append("--sample")
    status = _run(command)
    while status == LOCKED:
        status = _run([*command, "--locked"])
    if status < 0:
        print(
            f"strongroom: the window was ended by {signal.Signals(-status).name}. "
            "Everything committed to the vault is safe; start it again.",
            file=sys.stderr,
        )
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="strongroom gui", description="The window.")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="the vault's folder")
    parser.add_argument("--passphrase-file", type=Path, metavar="F", help="holds the passphrase")
    parser.add_argument("--sample", action="store_true", help="open the sample matter")
    parser.add_argument("gui", nargs="?", choices=("gui",), help=argparse.SUPPRESS)
    return parser


def _run(command: list[str]) -> int:
    """One life of the window. A signal to stop is passed on, so that it can close its vault."""
    process = subprocess.Popen(command)

    def forward(number: int, frame: object) -> None:
        del frame
        process.send_signal(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, forward)
    return process.wait()
