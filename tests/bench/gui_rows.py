"""How long the window stands still over a matter of 20,000 invented documents, action by action.

"held" is the longest stretch in which the event loop was not served (wall clock, so that it counts
the share of others who use the machine), "busy" the processor time of the GUI thread in it,
"done" is when what was asked for was there: for the palette from the key to its lines.

    python -m tests.bench.gui_rows [--rows 20000] [--json]

Needs no model and no vault. Runs on the display there is, or with QT_QPA_PLATFORM=offscreen.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop import settings as stored
from desktop.gui import app as application
from desktop.gui.desk import Desk
from desktop.gui.documents.groups import GroupBy
from desktop.gui.documents.sort_keys import Column
from desktop.gui.main_window import MainWindow
from desktop.gui.matters.page import MattersPage
from desktop.gui.pages import PageName
from desktop.gui.palette.palette import Palette
from desktop.workspace import Workspace
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace

_TIMEOUT = 20.0


class Stopwatch:
    """Measures one action after the other."""

    def __init__(self, session: application.Session) -> None:
        self._session = session
        self.rows: list[dict[str, object]] = []

    def run(
        self, name: str, act: Callable[[], object], until: Callable[[], bool] | None = None
    ) -> None:
        """Act, then serve the event loop until all is quiet."""
        began = time.perf_counter()
        held = busy = done = 0.0
        step: Callable[[], object] = act
        while True:
            at, used = time.perf_counter(), time.thread_time()
            step()
            took, worked = time.perf_counter() - at, time.thread_time() - used
            held, busy = max(held, took), max(busy, worked)
            reached = until is None or until()
            if reached and not done:
                done = time.perf_counter() - began
            if reached and not self._session.jobs.alive() and took < 0.001:
                break
            if time.perf_counter() - began > _TIMEOUT:
                raise TimeoutError(name)
            step = QApplication.processEvents
        self.rows.append(
            {
                "action": name,
                "held_ms": round(held * 1000, 1),
                "busy_ms": round(busy * 1000, 1),
                "done_ms": round(done * 1000, 1),
            }
        )


def measure(rows: int, *, as_json: bool) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        stored.settings_file = lambda: Path(scratch) / "settings.json"
        qt = application.make_application()
        workspace = FakeWorkspace()
        workspace.fill(rows)
        workspace.tagged = {1000 + n: ("Privileged", f"Box {n % 9}") for n in range(0, rows, 3)}
        session = application.Session(qt, Path(scratch))
        watch = Stopwatch(session)
        window = session.window
        window.resize(1280, 800)
        window.show()
        shown: Workspace = workspace  # type: ignore[assignment]  # a fake of the façade
        watch.run("open the matter", lambda: window.enter(shown, sample=False))
        desk = window.desk
        if desk is None:
            return 1
        watch.run("list", desk.documents.reload, lambda: desk.documents.loaded)
        use_documents(watch, desk)
        use_palette(watch, window)
        use_overview(watch, desk)
        window.hide()
    for row in watch.rows:
        print(
            json.dumps(row)
            if as_json
            else "{action:32}{held_ms:>9}{busy_ms:>9}{done_ms:>9}".format(**row)
        )
    return 0


def use_documents(watch: Stopwatch, desk: Desk) -> None:
    page = desk.documents
    for letter in "document 199":
        watch.run(f"filter: {letter!r}", partial(page.header.field.insert, letter))
    watch.run("clear the filter", page.header.field.clear)
    for column in Column:
        watch.run(
            f"sort by {column.name.lower()}",
            partial(page.view.sortByColumn, int(column), Qt.SortOrder.DescendingOrder),
        )
    for by in GroupBy:
        watch.run(f"group by {by.name.lower()}", partial(page.header.group.setCurrentIndex, by))
    watch.run("group by tag", lambda: page.header.group.setCurrentIndex(GroupBy.TAG))
    watch.run("one group", lambda: page.groups.setCurrentRow(3))
    watch.run("all groups", lambda: page.groups.setCurrentRow(0))
    watch.run("select all", page.view.selectAll)
    watch.run("select none", page.view.clearSelection)
    watch.run("scroll to the end", page.view.scrollToBottom)


def use_palette(watch: Stopwatch, window: MainWindow) -> None:
    watch.run("palette: open", window.show_palette)
    palette = window.findChild(Palette)
    if palette is None:
        return
    for letter in "doc 19998":
        watch.run(
            f"palette: {letter!r}",
            partial(QTest.keyClicks, palette.field, letter),
            lambda: not palette.finder.searching,
        )
    watch.run("palette: close", palette.close_up)


def use_overview(watch: Stopwatch, desk: Desk) -> None:
    watch.run("matters", lambda: desk.show_page(PageName.MATTERS))
    page = desk.pages.built(PageName.MATTERS)
    if isinstance(page, MattersPage):
        watch.run("overview", lambda: page.show_overview(MATTER))
    watch.run("activity", lambda: desk.show_page(PageName.ACTIVITY))
    watch.run("documents again", lambda: desk.show_page(PageName.DOCUMENTS))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    return measure(words.rows, as_json=words.json)


if __name__ == "__main__":
    sys.exit(main())
