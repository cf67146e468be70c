"""``strongroom watch``: what was told while something was read is read as one."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.commands.watch import watch
from desktop.events import IndexEvent
from desktop.ingest.watching.watch import (
    Changes,
    FolderChanged,
    FolderState,
    WatchedFolder,
    WatchEvent,
)

MISSING = WatchedFolder("M", "/in", FolderState.MISSING)


class Told:
    """A workspace whose folders tell all of this at once, and end the watching when it is read."""

    def __init__(self, events: list[WatchEvent], cancel: threading.Event, last: str) -> None:
        self._events = events
        self._cancel = cancel
        self._last = last
        self.synced: list[FolderChanged] = []

    def watched_folders(self) -> list[WatchedFolder]:
        return []

    def start_watching(self, tell: Callable[[WatchEvent], None]) -> None:
        for event in self._events:
            tell(event)

    def sync(self, event: FolderChanged, cancel: threading.Event) -> Iterator[IndexEvent]:
        self.synced.append(event)
        if event.matter == self._last:
            self._cancel.set()
        return iter(())


def test_changes_of_a_matter_that_wait_are_read_as_one() -> None:
    cancel, said = threading.Event(), list[str]()
    a, b, c = (Path(f"/in/{name}") for name in "abc")
    workspace = Told(
        [
            FolderChanged("M", "/in", Changes((), (a,))),
            FolderChanged("Other", "/out", Changes((c,))),
            MISSING,
            FolderChanged("M", "/in", Changes((b,))),
        ],
        cancel,
        last="Other",
    )
    watch(workspace, list, said.append, cancel)  # type: ignore[arg-type] # a fake
    assert [(event.matter, event.changes) for event in workspace.synced] == [
        ("M", Changes((b,), (a,))),
        ("Other", Changes((c,))),
    ]
    assert any("missing" in line for line in said)
