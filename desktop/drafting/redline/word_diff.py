"""The differences of two texts word by word, as a person would mark them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop.drafting.redline.alignment import align

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W_]+(?:['’-][^\W_]+)*|\s|.", re.DOTALL)
# Fewer words than this that two changes share are marked with them: "of the" between two rewritten
# halves of a sentence reads worse than one change.
_LEAST_SHARED = 3
# Words of a paragraph that is found again with others before or behind it, and how alike both are.
_LEAST_WHOLE, _WHOLE = 5, 0.5
# Pairs of equal words of two texts, above which not all are weighed: two seconds of time.
_MOST_PAIRS = 10_000_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """Old tokens [old_start, old_end) became new ones [new_start, new_end); ``same`` if equal."""

    same: bool
    old_start: int
    old_end: int
    new_start: int
    new_end: int


def tokens(text: str) -> list[str]:
    """Words, numbers with their separators, single signs and single blanks; together the text."""
    return _TOKEN.findall(text)


def alike(old: Counter[str], new: Counter[str]) -> float:
    """How alike two texts are by the words in both (Dice's coefficient, 0..1)."""
    total = old.total() + new.total()
    return 2 * (old & new).total() / total if total else 1.0


def close(old: tuple[str, Counter[str]], new: tuple[str, Counter[str]]) -> float:
    """How alike two paragraphs are, each given by its text and its words. One that begins or ends
    as the whole other one is that one, however much was put before or behind it."""
    (part, few), (whole, many) = sorted((old, new), key=lambda each: each[1].total())
    found = alike(few, many)
    part, whole = part.strip(), whole.strip()
    if few.total() >= _LEAST_WHOLE and (whole.startswith(part) or whole.endswith(part)):
        return max(_WHOLE, found)
    return found


def words_of(text: str) -> Counter[str]:
    """The words of a text with how often each occurs, small letters, blanks left out."""
    return Counter(token for token in tokens(text.casefold()) if not token.isspace())


def diff(old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    """The stretches in order, equal and changed ones in turn."""
    kept = _worth_keeping(old, new, _shared(_keys(old), _keys(new)))
    found: list[Stretch] = []
    i = j = 0
    for a, b, size in [*kept, (len(old), len(new), 0)]:
        if i < a and j < b and old[i] == new[j]:
            # A blank that is told by the word behind it: both changes begin with one.
            found = _grown(found, i, j)
            i, j = i + 1, j + 1
        if i < a or j < b:
            found.append(Stretch(False, i, a, j, b))
        if size:
            found.append(Stretch(True, a, a + size, b, b + size))
        i, j = a + size, b + size
    return found


def _shared(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int]]:
    """The stretches that both have in one order: where they begin in each, and how long they are.
    Where a few words make up all of a long text, only by its ends and what occurs once: the longest
    stretches cost more time than the square of its length."""
    counts = Counter(new)
    if sum(counts[token] for token in old) <= _MOST_PAIRS:
        blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
        return [(block.a, block.b, block.size) for block in blocks if block.size]
    found: list[tuple[int, int, int]] = []
    for i, j in align(old, new, lambda i, j: 0.0):
        if i is None or j is None:
            continue
        a, b, size = found[-1] if found else (-1, -1, 0)
        if (a + size, b + size) == (i, j):
            found[-1] = (a, b, size + 1)
        else:
            found.append((i, j, 1))
    return found


def _grown(found: list[Stretch], i: int, j: int) -> list[Stretch]:
    """The stretches with one equal token behind them."""
    last = found[-1] if found else None
    if last is None or not last.same:
        return [*found, Stretch(True, i, i + 1, j, j + 1)]
    return [*found[:-1], Stretch(True, last.old_start, i + 1, last.new_start, j + 1)]


def _keys(part: Sequence[str]) -> list[str]:
    """What tokens are equal by: a blank with the word behind it. Blanks alone are equal to half of
    a text, which costs a square of time and finds stretches that mean nothing."""
    return [
        token + part[at + 1] if token.isspace() and at + 1 < len(part) else token
        for at, token in enumerate(part)
    ]


def _worth_keeping(
    old: Sequence[str], new: Sequence[str], shared: Sequence[tuple[int, int, int]]
) -> list[tuple[int, int, int]]:
    """Without the short shared stretches that have longer changes on both sides."""
    kept: list[tuple[int, int, int]] = []
    for number, (a, b, size) in enumerate(shared):
        last = (kept[-1][0] + kept[-1][2], kept[-1][1] + kept[-1][2]) if kept else (0, 0)
        following = shared[number + 1] if number + 1 < len(shared) else (len(old), len(new), 0)
        before = _words(old[last[0] : a]) + _words(new[last[1] : b])
        after = _words(old[a + size : following[0]]) + _words(new[b + size : following[1]])
        words = _words(old[a : a + size])
        if words >= _LEAST_SHARED or min(before, after) <= 2 * words:
            kept.append((a, b, size))
    return kept


def _words(part: Sequence[str]) -> int:
    return sum(1 for token in part if token[0].isalnum())
