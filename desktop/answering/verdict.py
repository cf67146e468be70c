"""A question for a yes or no, and a statement to be judged: the clause answers.

The default model agrees with whatever it is asked (design.md, Models), so it decides nothing by
what it says. How far it leans to "Yes" does tell something: a "Yes" stands before the clause where
that was right nine times of ten (tests/bench/answers.py). No lean told a "No" from what the
documents do not say, so none is ever stated.
"""

from desktop.answering import quoted
from desktop.answering.inquiry import Basis, Inquiry
from desktop.answering.opinion import Opinion
from desktop.documents import Answer, AnswerStatus

# Of Opinion.confirmed.
_LEAST_FOR_YES = 2.0


def answer(inquiry: Inquiry, basis: Basis, opinion: Opinion | None) -> Answer:
    """The clause, after a "Yes" where that is carried."""
    if opinion is not None and opinion.confirmed >= _LEAST_FOR_YES:
        return quoted.clause(inquiry, basis, "Yes.", AnswerStatus.SUPPORTED)
    return quoted.clause(inquiry, basis)
