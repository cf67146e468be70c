"""How probable it is that the chosen quotes answer the question.

A logistic regression over signs that can be counted, and over the model's opinion where there is a
model. Fitted on the questions of the sample matter and eval-dev, each with its evidence, and again
with the passages that hold the evidence taken away; checked on documents left out, five parts of
them in turn (tests/bench/answers.py). No one sign tells the two apart: similarity and word overlap
are as high for the clause next to the one that is missing.
"""

import math
from dataclasses import dataclass

from desktop.answering.expected import expected, holding
from desktop.answering.inquiry import Basis
from desktop.answering.opinion import Opinion
from desktop.answering.thesaurus import ideas, unmet

_FEW = 3
# Below these there is taken to be no answer.
_LEAST = 0.5
_LEAST_COUNTED = 0.0


@dataclass(frozen=True, slots=True)
class _Weights:
    constant: float
    score: float
    margin: float
    meaning: float
    met: float
    kind: float
    stated: float = 0.0
    mentioned: float = 0.0


_COUNTED = _Weights(0.0, 0.1, 0.1, 1.0, 1.0, 0.0)
_WITH_MODEL = _Weights(-2.5, 0.0, 0.0, 0.0, 0.0, 0.0, 1.5, 1.0)


@dataclass(frozen=True, slots=True)
class Signs:
    """What is counted: the ``score`` of the best sentence (bearing.py) and its ``margin`` over the
    sentence of the last quote, the best cosine to the question among the quotes (``meaning``), the
    part of the question's ideas that the best quotes meet, and whether they hold a figure of the
    expected kind (-1, 0 or 1)."""

    score: float
    margin: float
    meaning: float
    met: float
    kind: float


def signs(basis: Basis) -> Signs:
    """The signs of a basis with at least one quote."""
    best = basis.best
    texts = [
        f"{sentence.passage.heading} {citation.quote}"
        for citation, sentence in zip(basis.citations, best, strict=True)
    ][:_FEW]
    named = len(ideas(basis.asked))
    missing = [len(unmet(basis.asked, texts[:n])) for n in (1, len(texts))]
    kind = expected(basis.asked)
    return Signs(
        best[0].score,
        best[0].score - best[-1].score,
        max((sentence.meaning or 0.0) for sentence in best),
        1.0 - sum(missing) / (2 * named) if named else 1.0,
        max(holding(kind, text) for text in texts),
    )


def is_answered(counted: Signs, opinion: Opinion | None = None) -> bool:
    """Whether to answer at all. Without a model the evidence is shown and said to be no more, so
    it takes less."""
    least = _LEAST if opinion is not None else _LEAST_COUNTED
    return probability(counted, opinion) >= least


def probability(counted: Signs, opinion: Opinion | None = None) -> float:
    """0 to 1; calibrated to as many questions with an answer as without."""
    weights = _COUNTED if opinion is None else _WITH_MODEL
    total = (
        weights.constant
        + weights.score * counted.score
        + weights.margin * counted.margin
        + weights.meaning * counted.meaning
        + weights.met * counted.met
        + weights.kind * counted.kind
    )
    if opinion is not None:
        total += weights.stated * opinion.stated + weights.mentioned * opinion.mentioned
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
