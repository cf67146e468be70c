"""Searches the sources of the palette between two events of the window, a few milliseconds at a
time."""

import time
from collections.abc import Callable, Iterator, Sequence
from heapq import merge
from itertools import islice

from PySide6.QtCore import QObject, Signal

from desktop.gui.one_shot import one_shot
from desktop.gui.palette.fuzzy import place_of, rank_of
from desktop.gui.palette.sources import Entry, Source

# Half of a frame of 60 Hz: the other half is for the letter that was typed to be painted.
_BUDGET_SECONDS = 0.008
_MOST = 50


class Finder(QObject):
    """``found`` has the entries for what was typed last, the best first."""

    found = Signal(object)

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._sources: tuple[Source, ...] = ()
        self._work: Iterator[object] = iter(())
        self._timer = one_shot(self, 0, self._go_on)
        self._searching = False

    @property
    def searching(self) -> bool:
        """Whether ``found`` is still to come for what was typed last."""
        return self._searching

    def set_sources(self, sources: Sequence[Source]) -> None:
        """Search these from now on; among equal hits those of the first source come first."""
        self._sources = tuple(sources)

    def find(self, words: str) -> None:
        """Search for what was typed. While it is nothing, the names are asked for ahead."""
        self._searching = True
        self._work = self._search(words)
        self._go_on()

    def clear(self) -> None:
        """Let go of all names."""
        self._timer.stop()
        self._sources = ()
        self._work = iter(())
        self._searching = False

    def _go_on(self) -> None:
        until = self._clock() + _BUDGET_SECONDS
        for _ in self._work:
            if self._clock() >= until:
                self._timer.start()
                return

    def _search(self, words: str) -> Iterator[None]:
        """Tell what was found when all is searched: lines that jump about can't be read."""
        best: list[list[tuple[int, int, int]]] = []
        for number, source in enumerate(self._sources):
            hits: list[int] = []
            for so_far in source.names.search(words, _MOST):
                hits = so_far
                yield
            best.append([(rank_of(hit), number, place_of(hit)) for hit in hits])
        self._searching = False
        self.found.emit(self._entries(best))
        for source in self._sources:
            yield from source.names.warm()

    def _entries(self, best: Sequence[Sequence[tuple[int, int, int]]]) -> list[Entry]:
        return [
            self._sources[number].entry_of(place)
            for _, number, place in islice(merge(*best), _MOST)
        ]
