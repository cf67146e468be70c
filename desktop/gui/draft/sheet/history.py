"""Undo and redo of a draft: one list of its states for everything that changes it. No Qt."""

from dataclasses import dataclass, replace

from desktop.drafting.manuscript.model import Manuscript, Place

# A state shares its unchanged paragraphs with the one before; a hundred pages cost 25 kB each.
_MOST = 500


@dataclass(frozen=True, slots=True)
class Step:
    """One change: the state that it led to, where the caret stood before and after it, and what it
    was in words. Steps of the same ``merge`` in a row are one."""

    manuscript: Manuscript
    before: Place
    after: Place
    what: str = ""
    merge: str = ""


class History:
    """The states of a draft, one of them the present one."""

    def __init__(self, manuscript: Manuscript, most: int = _MOST) -> None:
        self._steps = [Step(manuscript, Place(""), Place(""))]
        self._at = 0
        self._most = most
        self._sealed = True

    @property
    def manuscript(self) -> Manuscript:
        """The present state."""
        return self._steps[self._at].manuscript

    @property
    def undo_words(self) -> str:
        """What would be undone; "" for nothing."""
        return self._steps[self._at].what if self._at else ""

    @property
    def redo_words(self) -> str:
        """What would be done again; "" for nothing."""
        following = self._at + 1
        return self._steps[following].what if following < len(self._steps) else ""

    @property
    def last(self) -> Step:
        """The step that led to the present state."""
        return self._steps[self._at]

    def push(
        self, manuscript: Manuscript, before: Place, after: Place, what: str, merge: str = ""
    ) -> None:
        """Go to a new state. What had been undone can't be done again then."""
        last = self._steps[self._at]
        newest = self._at == len(self._steps) - 1
        if merge and merge == last.merge and newest and not self._sealed:
            self._steps[self._at] = replace(last, manuscript=manuscript, after=after)
            return
        del self._steps[self._at + 1 :]
        self._steps.append(Step(manuscript, before, after, what, merge))
        del self._steps[: -self._most - 1]
        self._at = len(self._steps) - 1
        self._sealed = False

    def seal(self) -> None:
        """What comes next is a step of its own, whatever its name."""
        self._sealed = True

    def amend(self, manuscript: Manuscript) -> None:
        """Put another state in place of the present one, as part of the same step."""
        self._steps[self._at] = replace(self._steps[self._at], manuscript=manuscript)

    def undo(self) -> Place | None:
        """Go back one step; where its change was, or None if there is none."""
        if not self._at:
            return None
        place = self._steps[self._at].before
        self._at -= 1
        self._sealed = True
        return place

    def redo(self) -> Place | None:
        """Go forward again; where the change is, or None if there is none."""
        if self._at + 1 >= len(self._steps):
            return None
        self._at += 1
        self._sealed = True
        return self._steps[self._at].after
