"""What a reader does with a kept answer: marks it, and has it checked again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.gui.ask.conversation import Conversation
from desktop.gui.ask.recheck_words import recheck_words
from desktop.gui.ask.talk_view import TalkView
from desktop.gui.ask.turn import TurnView

if TYPE_CHECKING:
    from desktop.answering.recheck import Recheck
    from desktop.vault.desk.history import Verdict


class TurnActions(QObject):
    """Between the turns that are shown and the conversation that is kept."""

    def __init__(self, conversation: Conversation, talk: TalkView, parent: QObject) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._talk = talk
        conversation.rechecked.connect(self._on_rechecked)

    def connect_turn(self, turn: TurnView) -> None:
        """Hear what is asked of a turn."""
        turn.mark_changed.connect(lambda verdict, note: self._on_mark(turn, verdict, note))
        turn.recheck_asked.connect(lambda: self._on_recheck(turn))

    def _on_mark(self, turn: TurnView, verdict: "Verdict | None", note: str) -> None:
        if turn.asked_id:
            self._conversation.mark(turn.asked_id, verdict, note)

    def _on_recheck(self, turn: TurnView) -> None:
        if turn.asked_id:
            self._conversation.recheck(turn.asked_id)

    def _on_rechecked(self, asked: int, result: "Recheck") -> None:
        turn = self._talk.turn_of(asked)
        if turn is not None:
            turn.marks.say(recheck_words(result))
