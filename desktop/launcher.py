"""Starts the window, and starts it again locked. Sees no document and holds no key.

Locking ends the process that saw plaintext, since copies of keys and text stay in a process until
it ends; this one stays and opens the unlock window in its place. Where the
user has chosen a firm's own vector server it also starts the bridge to that (bridge.py), since the
window's process can't leave this machine; and it starts the downloader of models when the user has
asked for one in the window (errands.py). It imports next to nothing: what the launcher does not
import can't slow the window down.
"""

import argparse
import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

from desktop import bridge, errands, paths, settings
from desktop.bridge import Bridge
from desktop.errors import DesktopError, of_disk

# The window's exit status when it was locked: start it again, at the unlock screen.
LOCKED = 75
# The same for a vault that was destroyed in the window: what comes then is the first page of all.
DESTROYED = 76
# The same for one that was locked although it refused what was typed last.
NOT_KEPT = 77
# The same for one that was locked to restore a backup.
RESTORING = 78
# Added to each of these where another vault than the one that was named was chosen in the window.
ELSEWHERE = 100
_AGAIN = {
    LOCKED: ("--locked",),
    DESTROYED: ("--locked", "--destroyed"),
    NOT_KEPT: ("--locked", "--not-kept"),
    RESTORING: ("--locked", "--restoring"),
}


def main(words: list[str]) -> int:
    """Run the window until the user quits. Returns the exit status."""
    arguments = _parser().parse_args(words)
    command = [sys.executable, "-m", "desktop.gui.app"]
    named = [] if arguments.vault is None else ["--vault", str(arguments.vault.absolute())]
    if arguments.passphrase_file is not None:
        command += ["--passphrase-file", str(arguments.passphrase_file.absolute())]
    if arguments.sample:
        command.append("--sample")
    try:
        status = _run([*command, *named], arguments.server)
        while status in _AGAIN or status - ELSEWHERE in _AGAIN:
            if status not in _AGAIN:
                named, status = [], status - ELSEWHERE
            status = _run([*command, *named, *_AGAIN[status]], arguments.server)
    except DesktopError as error:
        print(f"strongroom: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        if (refused := of_disk(error)) is None:
            raise
        print(f"strongroom: {refused}", file=sys.stderr)
        return 1
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
    parser.add_argument("--server", metavar="URL|off", help="the firm's own vector server")
    parser.add_argument("--sample", action="store_true", help="open the sample matter")
    parser.add_argument("gui", nargs="?", choices=("gui",), help=argparse.SUPPRESS)
    return parser


def _run(command: list[str], server: str | None) -> int:
    """One life of the window. A signal to stop is passed on, so that it can close its vault. Raises
    UsageError for an address that is none."""
    lane = _lane(server)
    with contextlib.ExitStack() as stack:
        environment = dict(os.environ)
        if lane is not None:
            stack.callback(lane.close)
            environment.update(lane.environment)
        environment[errands.VARIABLE] = "1"
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        if lane is not None:
            lane.serve(process.pid)
        if process.stdout is not None and process.stdin is not None:
            runner = errands.Runner(_downloader, process.stdout, process.stdin)
            stack.callback(runner.close)
        return _wait(process)


def _downloader(name: str) -> list[str]:
    return errands.command(name, paths.models_folder())


def _lane(server: str | None) -> Bridge | None:
    """The bridge to the server that was named, or else chosen in the settings; None for none."""
    if server is not None:
        return None if server == "off" else Bridge(bridge.parse(server))
    # The window starts all the same, and says that there is no way to the server.
    with contextlib.suppress(DesktopError, OSError):
        chosen = settings.load().server
        return Bridge(bridge.parse(chosen)) if chosen else None
    return None


def _wait(process: "subprocess.Popen[bytes]") -> int:

    def forward(number: int, frame: object) -> None:
        del frame
        process.send_signal(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, forward)
    return process.wait()
