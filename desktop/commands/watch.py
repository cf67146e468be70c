"""``strongroom watch``: the folders of a matter, and the watching of them in the foreground."""

import contextlib
import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.events import IndexEvent
from desktop.ingest.watching.watch import FolderChanged, WatchedFolder, WatchEvent
from desktop.workspace import Workspace

# How often it is looked whether the user wants to stop.
_LOOK_SECONDS = 0.3


def watch(
    workspace: Workspace,
    report: Callable[[Iterator[IndexEvent]], object],
    say: Callable[[str], None],
    cancel: threading.Event,
) -> None:
    """Read what changes in the watched folders until ``cancel`` is set."""
    events: queue.SimpleQueue[WatchEvent] = queue.SimpleQueue()
    workspace.start_watching(events.put)
    for folder in workspace.watched_folders():
        say(folder_line(folder))
    say("Watching. Ctrl+C ends it.")
    while not cancel.is_set():
        try:
            event = events.get(timeout=_LOOK_SECONDS)
        except queue.Empty:
            continue
        for each in _joined([event, *_waiting(events)]):
            if isinstance(each, WatchedFolder):
                say(folder_line(each))
            else:
                report(workspace.sync(each, cancel))


def _waiting(events: "queue.SimpleQueue[WatchEvent]") -> Iterator[WatchEvent]:
    """What was told while the last of it was read."""
    with contextlib.suppress(queue.Empty):
        while True:
            yield events.get_nowait()


def _joined(events: list[WatchEvent]) -> Iterator[WatchEvent]:
    """News of folders' states, then all changes of each matter as one."""
    changed: dict[str, FolderChanged] = {}
    for event in events:
        if isinstance(event, WatchedFolder):
            yield event
        elif before := changed.get(event.matter):
            changes = before.changes.then(event.changes)
            changed[event.matter] = replace(before, changes=changes)
        else:
            changed[event.matter] = event
    yield from changed.values()


def change_folders(
    workspace: Workspace, folders: list[Path], matter: str, *, remove: bool, polled: bool
) -> None:
    """Watch folders, or watch them no longer."""
    for folder in folders:
        if remove:
            workspace.unwatch(folder, matter)
        else:
            workspace.watch(folder, matter, polled)


def folder_line(folder: WatchedFolder) -> str:
    """A folder in one line."""
    note = f"  ({folder.message})" if folder.message else ""
    return f"{folder.state:10} {folder.folder}  [{folder.matter}]{note}"


def folder_record(folder: WatchedFolder) -> dict[str, Any]:
    """A folder in JSON."""
    return {
        "folder": folder.folder,
        "matter": folder.matter,
        "state": str(folder.state),
        "message": folder.message,
    }
