"""Two rankings and what the words and names of a question say about passages, made one order."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from desktop.documents import Passage
from desktop.retrieval.clause_numbers import numbered
from desktop.terms import content_stems

# Weights of a passage's BM25, its cosine, the share of the question's words it holds, and its
# document being named. Rank fusion (k = 60, Cormack et al. 2009) and these weights changed by a
# half were measured beside this sum (tests/bench/retrieval.py): see README.
_BM25, _COSINE, _SHARE, _NAMED = 0.3, 0.5, 0.5, 0.3
# What a clause has ahead that the question names by its number: all that words and meaning give, if
# the document is not the one that is named; twice that if it is.
_NUMBERED = 2.6
# A document that holds less than this part of the names in a question is not named by it.
_LEAST_NAMED = 0.5


def rank(
    question: str,
    passages: Sequence[Passage],
    by_words: Mapping[int, float],
    by_meaning: Mapping[int, float],
    named: Mapping[int, float],
) -> dict[int, float]:
    """The chunk ids of ``passages`` with their scores, best first; ties go to the lower id.

    ``by_words`` maps chunk ids to BM25 (larger is better), ``by_meaning`` to cosines; a passage may
    be missing in one. Both are stretched to 0..1 over what was found, since neither has a scale
    that means the same from one question to the next. ``named`` maps document ids to how clearly
    (0..1) the question names them.
    """
    bm25, cosine = _stretched(by_words), _stretched(by_meaning)
    shares = _word_shares(question, passages)
    scores = {
        passage.chunk_id: _BM25 * bm25.get(passage.chunk_id, 0.0)
        + _COSINE * cosine.get(passage.chunk_id, 0.0)
        + _SHARE * shares[passage.chunk_id]
        + _NAMED * max(0.0, named.get(passage.document_id, 0.0) - _LEAST_NAMED) / (1 - _LEAST_NAMED)
        + _NUMBERED * numbered(question, passage)
        for passage in passages
    }
    return dict(sorted(scores.items(), key=lambda pair: (-pair[1], pair[0])))


def word_weights(question: str, passages: Sequence[Passage]) -> dict[str, float]:
    """How much each word of the question tells passages apart: its inverse document frequency
    among those that were found. A word that none of them holds weighs most."""
    return _weights(question, [_held(passage) for passage in passages])


def share_of(text: str, weights: Mapping[str, float]) -> float:
    """The weight of those words that stand in the text."""
    held = set(content_stems(text))
    return sum(weight for word, weight in weights.items() if word in held)


def _word_shares(question: str, passages: Sequence[Passage]) -> dict[int, float]:
    """Which part of the question's weight (0..1) stands in each passage, by chunk id."""
    held = [_held(passage) for passage in passages]
    weights = _weights(question, held)
    whole = sum(weights.values()) or 1.0
    return {
        passage.chunk_id: sum(weight for word, weight in weights.items() if word in words) / whole
        for passage, words in zip(passages, held, strict=True)
    }


def _weights(question: str, held: Sequence[set[str]]) -> dict[str, float]:
    wanted = dict.fromkeys(content_stems(question))
    spread = Counter(word for words in held for word in wanted if word in words)
    return {word: math.log(1 + (len(held) + 1) / (spread[word] + 0.5)) for word in wanted}


def _held(passage: Passage) -> set[str]:
    return set(content_stems(f"{passage.heading} {passage.text}"))


def _stretched(scores: Mapping[int, float]) -> dict[int, float]:
    if not scores:
        return {}
    low, high = min(scores.values()), max(scores.values())
    if high <= low:
        return dict.fromkeys(scores, 1.0)
    return {key: (value - low) / (high - low) for key, value in scores.items()}
