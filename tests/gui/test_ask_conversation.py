"""What is changed of a conversation is changed in its order."""

import threading
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.gui.ask.conversation import Conversation
from desktop.gui.jobs import Jobs
from desktop.vault.desk.history import Verdict
from tests.fakes.workspace import FakeWorkspace

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class SlowToMark(FakeWorkspace):
    """Its first mark is slow: a second one that did not wait would be done before it."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[str] = []
        self._second = threading.Event()

    def mark_answer(self, asked_id: int, verdict: Verdict | None, note: str = "") -> None:
        if note:
            self._second.set()
        else:
            self._second.wait(0.3)
        self.made.append(note)


def test_a_note_is_kept_after_the_mark_that_it_belongs_to(qtbot: QtBot, jobs: Jobs) -> None:
    workspace = SlowToMark()
    parent = QObject()
    conversation = Conversation(cast("Workspace", workspace), jobs, parent)
    with qtbot.waitSignal(conversation.written, timeout=5000):
        conversation.mark(1, Verdict.WRONG, "")
        conversation.mark(1, Verdict.WRONG, "The deposit is EUR 7,350.")
    assert workspace.made == ["", "The deposit is EUR 7,350."]
    assert not jobs.alive()
