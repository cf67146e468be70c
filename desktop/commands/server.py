"""``strongroom server``: a firm's own vector server, switched on, looked at, switched off."""

import argparse
import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop import bridge, settings
from desktop.bridge import Bridge
from desktop.errors import DesktopError, UsageError, disk_reason
from desktop.retrieval.server_copy import WHAT_LEAVES, WHAT_STAYS
from desktop.workspace import Workspace

OFF = "off"


def add_server_options(parser: argparse.ArgumentParser, server: argparse.ArgumentParser) -> None:
    """What the program and its command ``server`` take."""
    parser.add_argument(
        "--server",
        metavar="URL|off",
        help="the firm's own vector server for this run; off: none (see the command server)",
    )
    server.add_argument(
        "action", choices=("on", "send", "status", OFF), nargs="?", default="status"
    )
    server.add_argument(
        "url", nargs="?", metavar="URL", help="https://NAME:PORT of a Chroma server"
    )
    server.add_argument("--token-file", type=Path, metavar="F", help="its first line is the token")
    server.add_argument(
        "--ca-file", type=Path, metavar="F", help="who signed its certificate (PEM)"
    )
    server.add_argument("--yes", action="store_true", help="what leaves this machine is agreed to")
    server.add_argument(
        "--keep-copy", action="store_true", help="off: leave what lies on the server"
    )


def open_bridge(arguments: argparse.Namespace) -> Bridge | None:
    """The bridge for this run, where a server is chosen. Call before the network is closed. Raises
    UsageError."""
    url = arguments.server or getattr(arguments, "url", None)
    if url == OFF:
        return None
    if url is None:
        stored = settings.load().server
        # A damaged settings file must not keep the program from working.
        with contextlib.suppress(UsageError):
            url = stored and bridge.parse(stored).url
    if not url:
        return None
    made = Bridge(bridge.parse(url))
    made.serve(os.getpid())
    os.environ.update(made.environment)
    return made


def server(
    workspace: Workspace,
    arguments: argparse.Namespace,
    say: Callable[[str], None],
    progress: Callable[[str], None],
    cancel: threading.Event,
) -> dict[str, Any]:
    """Do what the command asks for; returns the state as a record."""
    if arguments.action == "on":
        _turn_on(workspace, arguments, say)
    if arguments.action in {"on", "send"}:
        for event in workspace.send_to_server(cancel, thorough=True):
            progress(f"{event.matter}: {event.done} of {event.total} vectors")
        progress("")
    if arguments.action == OFF:
        workspace.leave_server(delete=not arguments.keep_copy)
        _remember("")
    state = workspace.server_state()
    return {"server": state.url or None, "in_step": state.in_step, "problem": state.problem}


def _turn_on(
    workspace: Workspace, arguments: argparse.Namespace, say: Callable[[str], None]
) -> None:
    if arguments.url is None:
        raise UsageError(
            "The server's address is missing", "strongroom server on https://NAME:PORT"
        )
    address = bridge.parse(arguments.url)
    say(f"From now on this leaves your machine, to {address.url} only:")
    for line in WHAT_LEAVES:
        say(f"  - {line}")
    say(WHAT_STAYS)
    if not arguments.yes:
        raise UsageError("Nothing was sent yet", "If you agree, run the command again with --yes.")
    workspace.use_server(_token(arguments.token_file), arguments.ca_file)
    _remember(address.url)


def _token(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        token = file.read_text("ascii").split("\n", 1)[0].strip()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The token file can't be read", f"Check {file}.") from error
    if not token or not token.isprintable() or " " in token:
        raise UsageError("The token file holds no token", "Its first line is the token.")
    return token


def _remember(url: str) -> None:
    try:
        settings.change(server=url)
    except OSError as error:
        raise DesktopError(
            "The settings could not be saved",
            f"{disk_reason(error)} The address of the server stays as it was.",
        ) from error
