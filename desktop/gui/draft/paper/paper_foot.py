"""Footnotes at the feet of pages: how much room they take there, and what of a note goes over to
the next page because it finds none."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

# The rule above the notes with the room around it, in pixels of a page (ECMA-376 Part 1, 17.11.23).
RULE_HEIGHT = 12.0


class Part(NamedTuple):
    """A stretch [start, end) of a note that is set as one strip."""

    note: int
    start: float
    end: float


class Foot:
    """``lines`` has for each note where its lines begin, and where the last one ends."""

    def __init__(self, lines: Mapping[int, Sequence[float]] | None = None) -> None:
        self._lines = {note: cuts for note, cuts in (lines or {}).items() if len(cuts) > 1}

    def whole(self, notes: Iterable[int]) -> list[Part]:
        """These notes from their first line to their last."""
        return [
            Part(note, self._lines[note][0], self._lines[note][-1])
            for note in notes
            if note in self._lines
        ]

    def least(self, notes: Iterable[int]) -> list[Part]:
        """These notes, but of the last one its first line alone."""
        parts = self.whole(notes)
        if parts:
            last = parts[-1]
            parts[-1] = last._replace(end=self._lines[last.note][1])
        return parts

    def height(self, parts: Sequence[Part]) -> float:
        """How high they are under their rule."""
        return sum(each.end - each.start for each in parts) + (RULE_HEIGHT if parts else 0.0)

    def parted(
        self, parts: Sequence[Part], room: float, *, forced: bool = False
    ) -> tuple[list[Part], list[Part]]:
        """What of the parts has room, whole lines of it, and what goes over. ``forced``: a line at
        least."""
        left = room - RULE_HEIGHT
        for number, part in enumerate(parts):
            if part.end - part.start <= left:
                left -= part.end - part.start
                continue
            cuts = [at for at in self._lines[part.note] if part.start < at <= part.end]
            fitting = [at for at in cuts if at - part.start <= left]
            if not fitting and forced and not number:
                fitting = cuts[:1]
            at = fitting[-1] if fitting else part.start
            here = [*parts[:number], *([part._replace(end=at)] if fitting else [])]
            over = [part._replace(start=at)] if at < part.end else []
            return here, [*over, *parts[number + 1 :]]
        return list(parts), []


NO_FOOT = Foot()
