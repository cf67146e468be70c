"""Which of many things may stay where they are when they are put in another order."""

import bisect
from collections.abc import Sequence


def rising(places: Sequence[int]) -> set[int]:
    """The positions of a longest strictly rising run of ``places``, those below 0 left out
    (patience sorting, Fredman 1975)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for position, place in enumerate(places):
        before.append(-1)
        if place < 0:
            continue
        pile = bisect.bisect_left(tops, place)
        if pile:
            before[position] = ends[pile - 1]
        if pile == len(tops):
            tops.append(place)
            ends.append(position)
        else:
            tops[pile], ends[pile] = place, position
    found: set[int] = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        found.add(at)
        at = before[at]
    return found
