"""How probable it is that the chosen quotes answer the question.

A logistic regression over two signs: whether the quotes hold the words that a clause on the subject
needs (thesaurus.py), and how the model leans (opinion.py). Similarity, word overlap and the score
of the best sentence were tried beside them and told nothing more: they are as high for the clause
next to the one that is missing. Fitted on the questions of the sample matter and eval-dev, those
with an answer as heavy as those without, and checked on questions left out, eight parts of them in
turn (tests/bench/answers.py).
"""

import math
from dataclasses import dataclass

from desktop.answering.choosing.opinion import Opinion
from desktop.answering.inquiry import Basis
from desktop.answering.thesaurus import ideas, unmet

_FEW = 3
# Below this there is taken to be no answer. A second search is a second chance to be wrong: at 0.6
# it brought one right answer back and answered three questions that have none.
LEAST = 0.5
LEAST_AGAIN = 0.85
# Where only the model can tell, since the question is in a language that the embedder and the lists
# of words do not know, or shares hardly a word with what is near in meaning: of 14 German and 6
# French questions on three texts 18 are answered so, where similarity alone had let 14 pass, and as
# before 2 of 15 that these do not answer.
LEAST_ELSEWHERE = 0.65
# Of a question that names nothing the lists know, where the words tell nothing. Of such questions
# as people ask of contracts, leaflets and tables all 37 that these answer lie above (24 of them
# above 0.75), 15 of 21 that they do not lie below, 6 of these above LEAST.
LEAST_OF_UNKNOWN = 0.62
# Where nothing was found in the question's language, of its translation into another one of the
# matter: a third chance to be wrong.
LEAST_OTHER_LANGUAGE = 0.7
_CONSTANT = -1.75
_MET = 2.4
_MENTIONED = 0.5
# Of a statement the model says whether it is true, which is not whether it is spoken of.
_STATEMENT = 0.3
_MENTIONED_OF_STATEMENT = 0.25
_DENIED_OF_STATEMENT = 4.0


@dataclass(frozen=True, slots=True)
class Signs:
    """What is counted: the part (0..1) of the question's ideas that the best quotes ``met``, the
    first one and the first three together; 1 where the question names none. ``statement``: it is
    put forward to be judged."""

    met: float
    statement: bool = False


def signs(basis: Basis, *, statement: bool = False) -> Signs:
    """The signs of a basis with at least one quote."""
    texts = [
        f"{sentence.passage.heading} {citation.quote}"
        for citation, sentence in zip(basis.citations, basis.best, strict=True)
    ][:_FEW]
    named = len(ideas(basis.asked))
    missing = len(unmet(basis.asked, texts[:1])) + len(unmet(basis.asked, texts))
    return Signs(1.0 - missing / (2 * named) if named else 1.0, statement)


def is_answered(counted: Signs, opinion: Opinion | None, least: float = LEAST) -> bool:
    """Whether to answer at all. Without a model the evidence is shown and said to be no more."""
    return opinion is None or probability(counted, opinion) >= least


def probability(counted: Signs, opinion: Opinion) -> float:
    """0 to 1; calibrated to as many questions with an answer as without."""
    total = _CONSTANT + _MET * counted.met
    if counted.statement:
        total += _STATEMENT + _MENTIONED_OF_STATEMENT * opinion.mentioned
        total += _DENIED_OF_STATEMENT * max(0.0, -opinion.confirmed)
    else:
        total += _MENTIONED * opinion.mentioned
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
