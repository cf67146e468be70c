"""Which quote answers alone: the model is asked of each by itself.

Where the clause itself is the answer, the first quote is often the neighbour of the right one. Two
things that a small model tells of a quote by itself say more than its choice among all: how far it
leans to "Yes" to whether the quote states the answer, and how probable it holds that the question
is the one which the quote answers (query likelihood: Ponte and Croft, SIGIR 1998; with a language
model's probabilities: Sachan et al., EMNLP 2022). Of 57 questions on contracts of which some of the
first four quotes hold the evidence and some do not, the first does for 41 by score, 47 by the
leaning alone, 52 by both, fitted on them; of all 157 questions (tests/bench/answers.py) 15 are
answered wrong where it were 18, and 19 where it were 25 by the words of the first clause alone.
"""

from collections.abc import Generator
from dataclasses import dataclass, replace

from desktop.answering import prompt, quoted
from desktop.answering.inquiry import Basis, Inquiry
from desktop.answering.route import is_statement
from desktop.documents import Citation, one_line
from desktop.events import AskEvent, EvidenceFound, Stage
from desktop.local_models.llm import LanguageModel

_LOOKED_AT = 3
# Where it is sure of none of them, the others are looked at too: one of those it must take to state
# the answer sooner than not to. Of a statement to be judged it is hardly ever sure. So it is for 27
# of 94 questions answered by a clause; for two of them the evidence is cited that was not, for one
# it no longer is (tests/bench/answers.py).
_MOST_LOOKED_AT = 6
_SURE = 1.0
# What the likelihood of the question, in log-probability a word of it, and the score of bearing.py
# count beside the leaning, and by how much another quote has to be ahead of the first: from 2 to 5,
# 0.1 to 0.3 and 0 to 0.6 the first holds the evidence for 50 to 52 of those 57. A statement is no
# question that a clause answers: its likelihood tells less.
_OF_LIKELIHOOD = 3.0
_OF_LIKELIHOOD_OF_STATEMENT = 1.0
_OF_SCORE = 0.2
_AHEAD = 0.3
_LEAST = 60
_STATES = "Does the excerpt state the answer to this question? Answer Yes or No."


def best_first(
    model: LanguageModel, inquiry: Inquiry, basis: Basis
) -> Generator[AskEvent, None, Basis]:
    """The basis with the quote first that states the answer, as far as the model can tell. Errors
    as for LanguageModel.score."""
    if len(basis.citations) < 2:
        return basis
    yield Stage("checking")
    first = basis.citations[:_LOOKED_AT]
    looked = [_looked_at(model, inquiry, basis, each) for each in first]
    statement = is_statement(inquiry.question)
    if max(look.lean for look in looked) < _SURE and not statement:
        more = basis.citations[_LOOKED_AT:_MOST_LOOKED_AT]
        looked += [_looked_at(model, inquiry, basis, each) for each in more]
    # A heading alone states nothing, however much it sounds like the question; and what has no word
    # of what is asked for is left for where there is nothing else.
    whole = [
        place
        for place, each in enumerate(basis.citations[: len(looked)])
        if not place
        or (len(each.quote) >= _LEAST and (place < _LOOKED_AT or looked[place].lean > 0))
    ]
    whole = [place for place in whole if quoted.speaks_of_it(basis, place)] or whole
    weight = _OF_LIKELIHOOD_OF_STATEMENT if statement else _OF_LIKELIHOOD
    worth = [
        look.lean + weight * look.likelihood + _OF_SCORE * sentence.score
        for look, sentence in zip(looked, basis.best, strict=False)
    ]
    best = max(whole, key=lambda place: worth[place] - _AHEAD * (place > 0))
    basis = replace(basis, worth=tuple(worth))
    if best == 0:
        return basis
    order = [best, *(place for place in range(len(basis.citations)) if place != best)]
    citations = tuple(
        replace(basis.citations[place], n=n) for n, place in enumerate(order, start=1)
    )
    yield EvidenceFound(basis.passages, citations)
    return replace(
        basis,
        citations=citations,
        best=tuple(basis.best[place] for place in order),
        worth=tuple(worth[place] for place in order if place < len(worth)),
    )


@dataclass(frozen=True, slots=True)
class _Look:
    """What the model tells of a quote by itself: ``lean`` is how much more probable "Yes" than "No"
    is, to whether it states the answer; ``likelihood`` how probable the question is as the one that
    it answers, a word of it on average. Both of log-probabilities."""

    lean: float
    likelihood: float


def _looked_at(model: LanguageModel, inquiry: Inquiry, basis: Basis, citation: Citation) -> _Look:
    """The quote is read once for both."""
    alone, asked = replace(citation, n=1), one_line(basis.asked)
    (likelihood,) = model.score(prompt.asking_back(alone), (asked,), cancel=inquiry.cancel)
    stated = prompt.about(basis.asked, [alone], _STATES)
    yes, no = model.score(stated, ("Yes", "No"), cancel=inquiry.cancel)
    return _Look(yes - no, likelihood / max(1, len(asked.split())))
