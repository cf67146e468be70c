"""Which items of two sequences belong together: paragraphs of two versions, rows of two tables.

Items that occur once on either side and are equal are anchors, in the longest common order (the
patience method, Bram Cohen 2010); between anchors the pairing of the greatest similarity is found
by dynamic programming (Needleman and Wunsch 1970).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise

# Pairs of (index in the old sequence, index in the new one); None where there is no counterpart.
Pair = tuple[int | None, int | None]
Similarity = Callable[[int, int], float]

# Below this two items are different ones, not two versions of one.
LEAST = 0.4
# Equal items without words (empty paragraphs) bind less than any two that say something.
_BLANK = 0.2
# Of a gap between anchors; what is larger is paired in its order where equal, no further.
_MOST_CELLS = 250_000
# Above this the pairs of a gap are sought by the turns that they share, first.
_MANY_CELLS = 10_000
# Gaps in gaps; an honest text has three or four, one made for it as many as it has paragraphs.
_DEEPEST = 50


def align(old: Sequence[str], new: Sequence[str], similarity: Similarity) -> list[Pair]:
    """The pairs in both orders: every index stands in exactly one. ``old`` and ``new`` are what
    items are equal by; ``similarity`` (0..1) is asked for those that are not."""
    return _between(old, new, similarity, (0, len(old)), (0, len(new)))


def _between(
    old: Sequence[str],
    new: Sequence[str],
    similarity: Similarity,
    left: tuple[int, int],
    right: tuple[int, int],
    depth: int = 0,
) -> list[Pair]:
    (i, i_end), (j, j_end) = left, right
    head: list[Pair] = []
    while i < i_end and j < j_end and old[i] == new[j]:
        head.append((i, j))
        i, j = i + 1, j + 1
    tail: list[Pair] = []
    while i < i_end and j < j_end and old[i_end - 1] == new[j_end - 1]:
        i_end, j_end = i_end - 1, j_end - 1
        tail.append((i_end, j_end))
    tail.reverse()
    anchors: list[tuple[int, int]] = []
    if depth < _DEEPEST:
        anchors = _anchors(old, new, (i, i_end), (j, j_end))
        if not anchors and (i_end - i) * (j_end - j) > _MANY_CELLS:
            anchors = _near(old, new, similarity, (i, i_end), (j, j_end))
    if not anchors:
        return [*head, *_closest(old, new, similarity, (i, i_end), (j, j_end)), *tail]
    found = head
    for (i_from, j_from), (i_to, j_to) in pairwise([(i - 1, j - 1), *anchors, (i_end, j_end)]):
        found += _between(old, new, similarity, (i_from + 1, i_to), (j_from + 1, j_to), depth + 1)
        if i_to < i_end or j_to < j_end:
            found.append((i_to, j_to))
    return found + tail


def _anchors(
    old: Sequence[str], new: Sequence[str], left: tuple[int, int], right: tuple[int, int]
) -> list[tuple[int, int]]:
    """Equal items that occur once on either side, as many as stand in one order."""
    in_old, in_new = Counter(old[slice(*left)]), Counter(new[slice(*right)])
    places = {new[j]: j for j in range(*right) if new[j] and in_new[new[j]] == 1}
    pairs = [(i, places[old[i]]) for i in range(*left) if in_old[old[i]] == 1 and old[i] in places]
    return _increasing(pairs)


def _near(
    old: Sequence[str],
    new: Sequence[str],
    similarity: Similarity,
    left: tuple[int, int],
    right: tuple[int, int],
) -> list[tuple[int, int]]:
    """Items that share turns of words which no other item of the gap has, as many as stand in one
    order. A name that is replaced throughout changes every paragraph of a contract: all of them
    with all others can't be weighed."""
    places = _turns(new, right)
    votes: dict[int, Counter[int]] = {}
    for turn, i in _turns(old, left).items():
        j = places.get(turn)
        if i is not None and j is not None:
            votes.setdefault(i, Counter())[j] += 1
    found = [(i, votes[i].most_common(1)[0][0]) for i in sorted(votes)]
    return _increasing([pair for pair in found if similarity(*pair) >= LEAST])


def _turns(items: Sequence[str], span: tuple[int, int]) -> dict[int, int | None]:
    """Three words in a row, as their hash, and the one item that has them; None if several do."""
    found: dict[int, int | None] = {}
    for number in range(*span):
        words = items[number].split()
        for turn in set(map(hash, zip(words, words[1:], words[2:], strict=False))):
            found[turn] = None if turn in found else number
    return found


def _increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs, not necessarily neighbours, whose second numbers increase."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int | None] = []
    for number, (_, j) in enumerate(pairs):
        place = bisect_left(ends, j)
        before.append(last[place - 1] if place else None)
        if place == len(ends):
            ends.append(j)
            last.append(number)
        else:
            ends[place], last[place] = j, number
    found: list[tuple[int, int]] = []
    at = last[-1] if last else None
    while at is not None:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def _closest(
    old: Sequence[str],
    new: Sequence[str],
    similarity: Similarity,
    left: tuple[int, int],
    right: tuple[int, int],
) -> list[Pair]:
    (i0, i_end), (j0, j_end) = left, right
    rows, columns = i_end - i0, j_end - j0
    if not rows or not columns or rows * columns > _MOST_CELLS:
        return [*((i, None) for i in range(i0, i_end)), *((None, j) for j in range(j0, j_end))]

    def score(i: int, j: int) -> float:
        if old[i] == new[j]:
            return 1.0 if old[i] else _BLANK
        return similarity(i, j) if old[i] and new[j] else 0.0

    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    taken = [[False] * columns for _ in range(rows)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            apart = max(best[row + 1][column], best[row][column + 1])
            alike = score(i0 + row, j0 + column)
            least = _BLANK if not old[i0 + row] else LEAST
            together = best[row + 1][column + 1] + alike
            taken[row][column] = alike >= least and together >= apart
            best[row][column] = together if taken[row][column] else apart
    found: list[Pair] = []
    row = column = 0
    while row < rows and column < columns:
        if taken[row][column]:
            found.append((i0 + row, j0 + column))
            row, column = row + 1, column + 1
        elif best[row + 1][column] >= best[row][column + 1]:
            found.append((i0 + row, None))
            row += 1
        else:
            found.append((None, j0 + column))
            column += 1
    found += [(i0 + at, None) for at in range(row, rows)]
    found += [(None, j0 + at) for at in range(column, columns)]
    return found
