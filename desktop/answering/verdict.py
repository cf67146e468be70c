"""A question for a yes or no, and a statement to be judged: the clause answers.

The default model agrees with whatever it is asked (design.md, Models), so it decides nothing by
what it says. A verdict stands before the clause only where it was right nine times of ten.
"""

from desktop.answering import quoted
from desktop.answering.inquiry import Basis, Inquiry
from desktop.answering.opinion import Opinion
from desktop.documents import Answer


def answer(inquiry: Inquiry, basis: Basis, opinion: Opinion | None) -> Answer:
    """The clause, with a verdict where one is carried."""
    del opinion
    return quoted.clause(inquiry, basis)
