"""One clause of five drafts is one result: the newest draft's, the others' after all the rest.

Only between documents that are drafts of each other (vault/holdings/near_duplicates.py), and only
for passages that say the same: what differs in a figure ("30 days", "sixty days") is a change that
a reader has to see, and boilerplate of unrelated contracts is the answer of each.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.documents import Passage
from desktop.number_words import SMALL_NUMBERS, TENS
from desktop.terms import tokens
from desktop.vault.holdings.near_duplicates import THRESHOLD, Signed
from desktop.vault.library import Library

# Runs of three words that the shorter of two passages has in common with the other. Chunks of two
# drafts may begin a sentence apart.
_RUN = 3
_SAME = 0.8
_NUMBER_WORDS = frozenset((*SMALL_NUMBERS, *filter(None, TENS), "hundred", "thousand", "million"))


def held_back(library: Library, passages: Sequence[Passage], named: int = 0) -> list[Passage]:
    """The passages in their order, each that says the same as one of another draft after all
    others; of those that say the same the newest draft's comes first. The first ``named`` ones are
    of documents that were asked for by name: they keep their place."""
    signed = library.signatures([passage.document_id for passage in passages])
    relatives = _relatives(signed)
    if not relatives:
        return list(passages)
    groups: list[list[Passage]] = []
    said: dict[int, _Said] = {}
    for place, passage in enumerate(passages):
        kin = relatives.get(passage.document_id, frozenset())
        said[passage.chunk_id] = _Said(passage.text) if kin else _NOTHING
        group = None if place < named else _group_of(passage, kin, groups, said)
        if group is None:
            groups.append([passage])
        else:
            group.append(passage)
    asked = {passage.chunk_id for passage in passages[:named]}
    firsts, others = [], []
    for group in groups:
        if len(group) > 1 and group[0].chunk_id not in asked:
            group.sort(key=lambda passage: -signed[passage.document_id].modified_ns)
        firsts.append(group[0])
        others += group[1:]
    return firsts + others


class _Said:
    """What two passages are compared by."""

    def __init__(self, text: str) -> None:
        words = tokens(text)
        self.runs = {tuple(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1))}
        self.figures = {
            word for word in words if word in _NUMBER_WORDS or any(map(str.isdigit, word))
        }

    def is_said_by(self, other: "_Said") -> bool:
        """Whether they say the same, to the figure."""
        shorter, longer = sorted((self.runs, other.runs), key=len)
        if len(shorter & longer) < _SAME * len(shorter):
            return False
        return self.figures <= other.figures or other.figures <= self.figures


_NOTHING = _Said("")


def _group_of(
    passage: Passage,
    kin: frozenset[int],
    groups: Sequence[list[Passage]],
    said: dict[int, _Said],
) -> list[Passage] | None:
    """The group of passages of other drafts that say the same as this one."""
    mine = said[passage.chunk_id]
    for group in groups:
        first = group[0]
        if first.document_id in kin and mine.is_said_by(said[first.chunk_id]):
            return group
    return None


def _relatives(signed: dict[int, Signed]) -> dict[int, frozenset[int]]:
    """For each document that has drafts among these: which they are."""
    ids = list(signed)
    if len(ids) < 2:
        return {}
    rows: NDArray[np.uint32] = np.stack([signed[each].signature for each in ids])
    found = {}
    for place, each in enumerate(ids):
        alike = np.flatnonzero((rows == rows[place]).mean(axis=1) >= THRESHOLD)
        others = frozenset(ids[other] for other in alike if other != place)
        if others:
            found[each] = others
    return found
