"""How long the window's event loop stands still while a conversation of many turns is opened, goes
on, and is scrolled back.

A precise timer of 5 ms ticks in the GUI thread; how late it comes is how long a click would have
waited, the share of other programs included. "busy" is the processor time of the GUI thread alone
between two ticks. The workspace is the tests' fake: nothing of a model or a vault is measured.

    python -m tests.bench.long_talk [TURNS]        100 turns, or as many as are given

Runs on the display there is (Xvfb), or with QT_QPA_PLATFORM=offscreen.
"""

import json
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop.gui.ask.page import AskPage
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.settings import Settings
from tests.bench.gaps import Gaps
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace

if TYPE_CHECKING:
    from desktop.workspace import Workspace

STEPS = 5


def main() -> None:
    """Run and print one line of JSON a stage."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    application = QApplication.instance() or QApplication([])
    theme = Theme(cast("QApplication", application))
    theme.apply(Settings(theme="light"))
    workspace, jobs = FakeWorkspace(), Jobs()
    before = None
    for number in range(turns):
        kept = workspace.told.remember(MATTER, workspace.answer(f"Question {number}?"), 1, before)
        before = kept.id
    page = AskPage(cast("Workspace", workspace), jobs)
    page.resize(1280, 800)
    page.show()
    page.set_matter(MATTER)
    _until(lambda: not jobs.alive())
    _measure("open", lambda: page.conversation.open(1), lambda: not _building(page, jobs))
    for _ in range(STEPS):
        _measure("earlier", page.talk.show_earlier, lambda: not _building(page, jobs))
    for number in range(STEPS):
        _measure(
            "ask",
            partial(page.ask, f"And {number}?"),
            lambda: page.asking is None and not _building(page, jobs),
        )
    _measure("resize", lambda: page.resize(1100, 800), lambda: not _building(page, jobs))
    jobs.shut_down()


def _building(page: AskPage, jobs: Jobs) -> bool:
    return bool(jobs.alive()) or page.talk._build_later.isActive()


def _measure(name: str, action: Callable[[], object], ended: Callable[[], bool]) -> None:
    gaps = Gaps()
    gaps.start()
    _until(lambda: True)
    QTimer.singleShot(0, action)
    _until(lambda: True)
    _until(ended)
    gaps.stop()
    busy = max(used for used, _ in gaps.busy)
    print(
        json.dumps({"stage": name, "worst_ms": round(max(gaps.late), 1), "busy_ms": round(busy, 1)})
    )


def _until(ended: Callable[[], bool]) -> None:
    """Run the event loop for 60 ms at least, and until ``ended``."""
    loop = QEventLoop()
    QTimer.singleShot(60, loop.quit)
    loop.exec()
    while not ended():
        QTimer.singleShot(20, loop.quit)
        loop.exec()


if __name__ == "__main__":
    main()
