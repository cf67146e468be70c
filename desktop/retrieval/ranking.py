"""Two rankings and what the words of a question say about passages, made one order."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from desktop.documents import Passage
from desktop.retrieval.words import content_stems

# Weights of a passage's BM25, its cosine, the share of the question's words it holds, and its
# document being named. Rank fusion (k = 60, Cormack et al. 2009) was measured beside this sum on
# 252 questions over five sets (tests/bench/retrieval.py): recall@10 0.641 against 0.720.
_BM25, _COSINE, _SHARE, _NAMED = 0.3, 0.5, 0.3, 0.5
# A question that holds less than this part of a file name's weight does not name the file.
_LEAST_NAMED = 0.5
_EXTENSION = re.compile(r"\.\w{1,5}$")
_JOINTS = re.compile(r"_20|[_+]|(?<=[a-z])(?=[A-Z])")


def rank(
    question: str,
    passages: Sequence[Passage],
    by_words: Mapping[int, float],
    by_meaning: Mapping[int, float],
) -> dict[int, float]:
    """The chunk ids of ``passages`` with their scores, best first; ties go to the lower id.

    ``by_words`` maps chunk ids to BM25 (larger is better), ``by_meaning`` to cosines; a passage may
    be missing in one. Both are stretched to 0..1 over what was found, since neither has a scale
    that means the same from one question to the next.
    """
    bm25, cosine = _stretched(by_words), _stretched(by_meaning)
    shares = word_shares(question, passages)
    named = _named(question, passages)
    scores = {
        passage.chunk_id: _BM25 * bm25.get(passage.chunk_id, 0.0)
        + _COSINE * cosine.get(passage.chunk_id, 0.0)
        + _SHARE * shares[passage.chunk_id]
        + _NAMED * named[passage.document_id]
        for passage in passages
    }
    return dict(sorted(scores.items(), key=lambda pair: (-pair[1], pair[0])))


def word_weights(question: str, passages: Sequence[Passage]) -> dict[str, float]:
    """How much each word of the question tells passages apart: its inverse document frequency
    among those that were found. A word that none of them holds weighs most."""
    frequency: Counter[str] = Counter()
    for passage in passages:
        frequency.update(set(content_stems(f"{passage.heading} {passage.text}")))
    wanted = dict.fromkeys(content_stems(question))
    count = len(passages)
    return {word: math.log(1 + (count + 1) / (frequency[word] + 0.5)) for word in wanted}


def word_shares(question: str, passages: Sequence[Passage]) -> dict[int, float]:
    """Which part of the question's weight (0..1) stands in each passage, by chunk id."""
    weights = word_weights(question, passages)
    whole = sum(weights.values()) or 1.0
    return {
        passage.chunk_id: share_of(f"{passage.heading} {passage.text}", weights) / whole
        for passage in passages
    }


def share_of(text: str, weights: Mapping[str, float]) -> float:
    """The weight of those words that stand in the text."""
    held = set(content_stems(text))
    return sum(weight for word, weight in weights.items() if word in held)


def _named(question: str, passages: Sequence[Passage]) -> dict[int, float]:
    """By document id, how clearly (0..1) the question names the file. Words that stand in many
    of the files' names weigh little."""
    names = {p.document_id: set(content_stems(_name(p.doc))) for p in passages}
    spread: Counter[str] = Counter()
    for words in names.values():
        spread.update(words)
    asked = set(content_stems(question))
    result = {}
    for document_id, words in names.items():
        weights = {word: math.log(1 + len(names) / spread[word]) for word in words}
        whole = sum(weights.values()) or 1.0
        share = sum(weight for word, weight in weights.items() if word in asked) / whole
        result[document_id] = max(0.0, (share - _LEAST_NAMED) / (1 - _LEAST_NAMED))
    return result


def _name(path: str) -> str:
    """A file's name as words: without its ending, cut at underscores and inner capitals."""
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    return _JOINTS.sub(" ", _EXTENSION.sub("", name))


def _stretched(scores: Mapping[int, float]) -> dict[int, float]:
    if not scores:
        return {}
    low, high = min(scores.values()), max(scores.values())
    if high <= low:
        return dict.fromkeys(scores, 1.0)
    return {key: (value - low) / (high - low) for key, value in scores.items()}
