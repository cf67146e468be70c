"""Which quote answers alone: the model is asked of each by itself whether it states the answer.

Where the clause itself is the answer, the first quote is often the neighbour of the right one. How
far the model leans to "Yes" for each tells more than its choice among all: of 64 questions on
contracts the first three quotes hold the evidence for 52; the first did for 42, and for 46 after
this (tests/bench/answers.py). The order of the quotes still counts: one has to be ahead by some.
"""

from collections.abc import Generator
from dataclasses import replace

from desktop.answering import prompt
from desktop.answering.inquiry import Basis, Inquiry
from desktop.answering.route import is_statement
from desktop.documents import Citation
from desktop.events import AskEvent, EvidenceFound, Stage
from desktop.local_models.llm import LanguageModel

_LOOKED_AT = 3
# Where it is sure of none of them, the others are looked at too: one of those it must take to state
# the answer sooner than not to. Of a statement to be judged it is hardly ever sure. So it is for 27
# of 94 questions answered by a clause; for two of them the evidence is cited that was not, for one
# it no longer is (tests/bench/answers.py).
_MOST_LOOKED_AT = 6
_SURE = 1.0
# Of log-probabilities. Anything from 0.2 to 1 does about the same.
_AHEAD = 0.6
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
    leans = [_lean(model, inquiry, basis, each) for each in basis.citations[:_LOOKED_AT]]
    if max(leans) < _SURE and not is_statement(inquiry.question):
        more = basis.citations[_LOOKED_AT:_MOST_LOOKED_AT]
        leans += [_lean(model, inquiry, basis, each) for each in more]
    # A heading alone states nothing, however much it sounds like the question.
    whole = [
        place
        for place, each in enumerate(basis.citations[: len(leans)])
        if not place or (len(each.quote) >= _LEAST and (place < _LOOKED_AT or leans[place] > 0))
    ]
    best = max(whole, key=lambda place: leans[place] - _AHEAD * (place > 0))
    basis = replace(basis, leans=tuple(leans))
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
        leans=tuple(leans[place] for place in order if place < len(leans)),
    )


def _lean(model: LanguageModel, inquiry: Inquiry, basis: Basis, citation: Citation) -> float:
    """How much more probable "Yes" than "No" is, to whether the quote alone states the answer; of
    log-probabilities."""
    alone = prompt.about(basis.asked, [replace(citation, n=1)], _STATES)
    yes, no = model.score(alone, ("Yes", "No"), cancel=inquiry.cancel)
    return yes - no
