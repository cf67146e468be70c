"""The turns of a conversation, one under another. Of a long one only the last are built; the
earlier ones follow when they are asked for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from desktop.gui.ask.asking import Asking
from desktop.gui.ask.branches import beside
from desktop.gui.ask.turn import TurnView
from desktop.gui.ask.turn_column import Spacing, TurnColumn

if TYPE_CHECKING:
    from desktop.vault.desk.history import Asked

# A turn takes some milliseconds to build and a little at every change of the width.
_BUILT_AT_FIRST = 6
_BUILT_AT_MOST = 12
_MORE = 10
_TAKEN_AT_ONCE = 2
_SPACING = Spacing(between=12, above=0, behind=14, below=16)


class TalkView(QScrollArea):
    """Owns the turns. ``made`` has each new one before it is shown, to be connected."""

    made = Signal(object)
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turns: list[TurnView] = []
        self.current: TurnView | None = None
        self._path: list[Asked] = []
        self._all: tuple[Asked, ...] = ()
        self._wanted = 0
        self._follow = True
        self._moving = False
        self._column = TurnColumn(self, _SPACING)
        self.earlier = QPushButton(self._column)
        self.earlier.setProperty("kind", "quiet")
        self.earlier.clicked.connect(self.show_earlier)
        self._column.set_head(self.earlier)
        self._column.shifted.connect(self._on_shifted)
        self._build_later = QTimer(self)
        self._build_later.setInterval(0)
        self._build_later.timeout.connect(self._build_one)
        self.setWidget(self._column)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Conversation"))
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)
        self._count_earlier()

    # ------------------------------------------------------------------------------ what it shows

    def clear(self) -> None:
        """Show nothing."""
        self._build_later.stop()
        self._path, self._all, self._wanted = [], (), 0
        self._cut(0)
        self._count_earlier()
        self._set_current(None)

    def show_path(self, path: Sequence["Asked"], turns: Sequence["Asked"], at: int = 0) -> None:
        """Show a branch of a talk whose turns are ``turns``; the turn ``at`` becomes the current
        one, or the last. Turns that were shown stay."""
        hidden = self._hidden() if self.turns else 0
        kept = [turn for turn in self.turns if turn.asked_id]
        self._path, self._all = list(path), tuple(turns)
        ids = [each.id for each in path]
        same = _common([turn.asked_id for turn in kept], ids[hidden:])
        if not same:
            # A question that runs, or was stopped, belongs to the talk that is shown.
            self._cut(0 if kept or not self.turns or ids else len(self.turns))
        elif same < len(kept):
            self._cut(self.turns.index(kept[same]))
        self._fill(ids, at)
        self._tell_turns()
        chosen = self.turn_of(at) if at else None
        if chosen is not None or self.current not in self.turns:
            self._set_current(chosen or (self.turns[-1] if self.turns else None))
        if chosen is not None:
            self._reveal_soon(chosen)

    def _fill(self, ids: list[int], at: int) -> None:
        """Build what follows the turns that are shown, and what stands before them soon."""
        last = next((t.asked_id for t in reversed(self.turns) if t.asked_id), 0)
        if last in ids:
            for asked in self._path[ids.index(last) + 1 :]:
                self._append(asked)
            self._wanted = max(len(self.turns), min(_BUILT_AT_FIRST, len(ids)))
        elif self._path:
            self._append(self._path[-1])
            self._wanted = min(_BUILT_AT_FIRST, len(ids))
            self._follow = True
        if at in ids:
            self._wanted = max(self._wanted, len(ids) - ids.index(at))
            # What was asked for is built at once: a long way back costs the time it takes.
            while len(self.turns) < self._wanted:
                self._insert_before()
        if len(self.turns) < self._wanted:
            self._build_later.start()
        self._count_earlier()

    def add_asking(self, asking: Asking, documents: int) -> TurnView:
        """Follow a question at the end; it becomes the current turn."""
        # Only a few at a time: to take many away takes as long as to build them.
        for turn in self.turns[:_TAKEN_AT_ONCE] if len(self.turns) > _BUILT_AT_MOST else ():
            self._take(turn)
        turn = self._make()
        self.turns.append(turn)
        turn.show_asking(asking, documents)
        # Before it is inserted: the range of the scroll bar changes at once.
        self._follow = True
        self._column.insert(len(self.turns) - 1, turn)
        self._set_current(turn)
        self._count_earlier()
        return turn

    def cut_after(self, asked_id: int | None) -> None:
        """Leave the turns up to this one, none for None: what is asked next stands in the place of
        the others."""
        keep = 0
        if asked_id is not None:
            keep = next((i + 1 for i, t in enumerate(self.turns) if t.asked_id == asked_id), 0)
        ids = [each.id for each in self._path]
        self._path = self._path[: ids.index(asked_id) + 1] if asked_id in ids else []
        self._cut(keep)
        self._count_earlier()

    def last_kept(self) -> int | None:
        """The id of the last turn that is kept: what a new question follows."""
        return _last_kept(self.turns)

    def kept_before(self, turn: TurnView) -> int | None:
        """The id of the kept turn that stands before this one."""
        if turn.asked is not None:
            return turn.asked.parent
        place = self.turns.index(turn) if turn in self.turns else len(self.turns)
        return _last_kept(self.turns[:place])

    def turn_of(self, asked_id: int) -> TurnView | None:
        """The turn that shows a kept answer."""
        return next((turn for turn in self.turns if turn.asked_id == asked_id), None)

    def show_earlier(self) -> None:
        """Build some of those that stand before."""
        self._follow = False
        self._wanted = min(len(self._path), len(self.turns) + _MORE)
        self._build_later.start()

    # ------------------------------------------------------------------------------------ turns

    def _make(self) -> TurnView:
        turn = TurnView(self._column)
        turn.touched.connect(self._on_touched)
        self.made.emit(turn)
        return turn

    def _append(self, asked: "Asked") -> None:
        turn = self._make()
        turn.show_asked(asked)
        self.turns.append(turn)
        self._column.insert(len(self.turns) - 1, turn)

    def _build_one(self) -> None:
        if len(self.turns) < self._wanted and self._insert_before():
            return
        self._build_later.stop()
        self._count_earlier()

    def _insert_before(self) -> bool:
        """Build the turn before the first that is shown; what is in view stays where it is."""
        number = self._hidden()
        if number <= 0:
            self._wanted = len(self.turns)
            return False
        turn = self._make()
        turn.show_asked(self._path[number - 1])
        self._tell_branch(turn)
        bar = self.verticalScrollBar()
        below = bar.maximum() - bar.value()
        self.turns.insert(0, turn)
        self._column.insert(0, turn)
        if not self._follow:
            self._moving = True
            bar.setValue(bar.maximum() - below)
            self._moving = False
        return True

    def _hidden(self) -> int:
        """How many turns of the path stand before the first that is built."""
        first = next((turn.asked_id for turn in self.turns if turn.asked_id), 0)
        ids = [each.id for each in self._path]
        return ids.index(first) if first in ids else len(ids)

    def _cut(self, keep: int) -> None:
        for turn in self.turns[keep:]:
            self._take(turn)

    def _take(self, turn: TurnView) -> None:
        self.turns.remove(turn)
        turn.drop()
        self._column.remove(turn)
        turn.hide()
        turn.deleteLater()
        if turn is self.current:
            self.current = None

    def _tell_turns(self) -> None:
        """Marks and branches may be new."""
        by_id = {each.id: each for each in self._path}
        for turn in self.turns:
            asked = by_id.get(turn.asked_id)
            if asked is not None:
                turn.show_asked(asked)
                self._tell_branch(turn)

    def _tell_branch(self, turn: TurnView) -> None:
        ids = [each.id for each in beside(self._all, turn.asked_id)]
        if turn.asked_id in ids:
            turn.set_branches(ids.index(turn.asked_id) + 1, len(ids))

    def _count_earlier(self) -> None:
        hidden = self._hidden() if self.turns else 0
        self.earlier.setText(self.tr("Show earlier questions ({count})").format(count=hidden))
        self.earlier.setAccessibleName(self.earlier.text())
        self.earlier.setVisible(hidden > 0 and not self._build_later.isActive())

    # ---------------------------------------------------------------------------------- current

    def _on_touched(self) -> None:
        turn = self.sender()
        if isinstance(turn, TurnView):
            self._set_current(turn)

    def _set_current(self, turn: TurnView | None) -> None:
        if turn is self.current and turn is not None:
            return
        self.current = turn
        for each in self.turns:
            each.set_current(current=each is turn and len(self.turns) > 1)
        self.current_changed.emit()

    # --------------------------------------------------------------------------------- scrolling

    def _on_scrolled_by_hand(self) -> None:
        bar = self.verticalScrollBar()
        self._follow = bar.sliderPosition() >= bar.maximum()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls reads elsewhere."""
        super().wheelEvent(event)
        self._on_scrolled_by_hand()

    def _on_range(self) -> None:
        """While nobody has scrolled, the last question stays in view as its answer grows."""
        if self._follow and self.turns and not self._moving:
            self._bring(self.turns[-1])

    def _on_shifted(self, by: int) -> None:
        """What is read stays where it is."""
        if not self._follow:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + by)

    def _bring(self, turn: TurnView) -> None:
        bar = self.verticalScrollBar()
        self._moving = True
        bar.setValue(min(bar.maximum(), max(0, turn.y() - 4)))
        self._moving = False

    def _reveal_soon(self, turn: TurnView) -> None:
        """A turn's place is known once the page is laid out."""
        self._follow = False

        def reveal() -> None:
            if turn in self.turns:
                self._bring(turn)

        QTimer.singleShot(0, self, reveal)


def _common(shown: Sequence[int], wanted: Sequence[int]) -> int:
    """How many turns at the beginning are the same."""
    for position, (one, other) in enumerate(zip(shown, wanted, strict=False)):
        if one != other:
            return position
    return min(len(shown), len(wanted))


def _last_kept(turns: Sequence[TurnView]) -> int | None:
    return next((each.asked_id for each in reversed(turns) if each.asked_id), None)
