"""How tests of the window wait for its jobs."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop.gui.jobs import Jobs


def settled(jobs: Jobs) -> Callable[[], bool]:
    """Whether no job is alive."""
    return lambda: not jobs.alive()


def settle(qtbot: QtBot, jobs: Jobs) -> None:
    """Wait until no job is alive."""
    qtbot.waitUntil(settled(jobs))
