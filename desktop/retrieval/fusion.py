"""Rankings made one."""

from collections.abc import Mapping, Sequence

# Reciprocal rank fusion, Cormack, Clarke and Büttcher, SIGIR 2009: a result at rank r adds
# 1 / (k + r). Their k = 60 keeps one list's first place from outweighing agreement between lists.
RANK_CONSTANT = 60


def fuse(rankings: Mapping[str, Sequence[int]], weights: Mapping[str, float]) -> dict[int, float]:
    """Chunk ids with their fused scores, best first. ``rankings`` maps a method's name to its
    chunk ids, best first; a method without a weight counts once. Ties go to the lower id."""
    scores: dict[int, float] = {}
    for name, ranking in rankings.items():
        weight = weights.get(name, 1.0)
        for rank, chunk_id in enumerate(dict.fromkeys(ranking), start=1):
            scores[chunk_id] = scores.get(chunk_id, 0.0) + weight / (RANK_CONSTANT + rank)
    return dict(sorted(scores.items(), key=lambda pair: (-pair[1], pair[0])))
