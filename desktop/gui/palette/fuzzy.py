"""Finding names by a few typed letters. Knows no Qt, and works in slices, so that the search of
20,000 names never holds up a window.

A name that begins with the words typed comes first, then one in which words do, then one that has
them inside, then one that has the letters in their order. Shorter names come first among equals:
more of them was typed.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from heapq import nsmallest

_SLICE = 1000
_SEPARATORS = str.maketrans(dict.fromkeys("-_./\\()[],;:…&", " "))
# A hit is one number, so that thousands are compared quickly: rank, length, place in the names.
_PLACE_BITS, _LENGTH_BITS = 32, 16
_LONGEST = (1 << _LENGTH_BITS) - 1
_BEGINS, _WORD_BEGINS, _INSIDE, _SCATTERED = (
    rank << (_PLACE_BITS + _LENGTH_BITS) for rank in range(4)
)
_PLACE = (1 << _PLACE_BITS) - 1


class Names:
    """``count`` names; ``name_of`` is asked for each once, when it is first searched."""

    def __init__(self, count: int, name_of: Callable[[int], str]) -> None:
        self._count = count
        self._name_of = name_of
        self._folded: list[str] = []
        # What can match a query can only be among what matched its beginning.
        self._query = ""
        self._among: Sequence[int] = range(count)

    def __len__(self) -> int:
        return self._count

    def warm(self) -> Iterator[None]:
        """Ask for all names, a slice at a time."""
        while len(self._folded) < self._count:
            self._reach(len(self._folded) + _SLICE)
            yield

    def search(self, query: str, most: int) -> Iterator[list[int]]:
        """The ``most`` best hits for what was typed so far, best first: after each slice those of
        the slices before, at last those of all (see ``rank_of`` and ``place_of``). Nothing typed
        finds the first names."""
        wanted = fold(query)
        words = wanted.split()
        if not words:
            yield [_BEGINS | place for place in range(min(most, self._count))]
            return
        among = self._among if self._query and wanted.startswith(self._query) else None
        places: Sequence[int] = range(self._count) if among is None else among
        rank = _ranking(words)
        best: list[int] = []
        kept: list[int] = []
        for start in range(0, len(places), _SLICE):
            part = places[start : start + _SLICE]
            self._reach(part[-1] + 1)
            folded = self._folded
            found = [hit for place in part if (hit := rank(folded[place], place)) >= 0]
            kept += [hit & _PLACE for hit in found]
            best = nsmallest(most, [*best, *found])
            yield best
        self._query, self._among = wanted, kept

    def _reach(self, end: int) -> None:
        folded = self._folded
        for index in range(len(folded), min(end, self._count)):
            folded.append(f" {fold(self._name_of(index))}")


def rank_of(hit: int) -> int:
    """What two lists of names are merged by: the lower, the better."""
    return hit >> _PLACE_BITS


def place_of(hit: int) -> int:
    """Which name a hit is."""
    return hit & _PLACE


def fold(text: str) -> str:
    """As names are compared: no case, and a blank for what parts words."""
    return text.casefold().translate(_SEPARATORS)


def _ranking(words: Sequence[str]) -> Callable[[str, int], int]:
    """Gives the hit of a folded name, or -1."""
    scattered = re.compile(
        ".*?".join(re.escape(letter) for letter in "".join(words)), re.DOTALL
    ).search
    first = f" {words[0]}"
    begins = tuple(f" {word}" for word in words)

    def rank(text: str, place: int) -> int:
        ground = min(len(text), _LONGEST) << _PLACE_BITS | place
        for word in words:
            if word not in text:
                return ground | _SCATTERED if scattered(text) else -1
        if text.startswith(first):
            return ground | _BEGINS
        for beginning in begins:
            if beginning not in text:
                return ground | _INSIDE
        return ground | _WORD_BEGINS

    return rank
