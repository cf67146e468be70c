"""A conversation as a tree: a question that is asked again in other words begins a branch beside
the one that it was made from. Knows no Qt."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.vault.desk.history import Asked


def path_to(turns: Sequence["Asked"], leaf: int) -> list["Asked"]:
    """The turns from the beginning of the talk to the one with the id ``leaf``; empty if it is not
    there. A turn whose predecessor is gone begins the path."""
    by_id = {turn.id: turn for turn in turns}
    found: list[Asked] = []
    at = by_id.get(leaf)
    while at is not None and at not in found:
        found.append(at)
        at = by_id.get(at.parent) if at.parent is not None else None
    return found[::-1]


def beside(turns: Sequence["Asked"], asked_id: int) -> list["Asked"]:
    """The turn and those that were asked in its place, the oldest first."""
    turn = next((each for each in turns if each.id == asked_id), None)
    if turn is None:
        return []
    known = {each.id for each in turns}
    # What followed a removed turn stands at the beginning, beside the first.
    parent = turn.parent if turn.parent in known else None
    return sorted(
        (each for each in turns if (each.parent if each.parent in known else None) == parent),
        key=lambda each: each.id,
    )


def newest_leaf(turns: Sequence["Asked"], asked_id: int = 0) -> int:
    """The end of the branch that goes through a turn, taking the newest turn at every fork; for 0
    the newest turn of all. 0 if there is none."""
    if not asked_id:
        return max((turn.id for turn in turns), default=0)
    children: dict[int | None, int] = {}
    for turn in turns:
        children[turn.parent] = max(turn.id, children.get(turn.parent, 0))
    at, seen = asked_id, {asked_id}
    while (following := children.get(at, 0)) and following not in seen:
        at = following
        seen.add(at)
    return at
