"""A question for a yes or no, and a statement to be judged: the clause answers.

The default model agrees with whatever it is asked (design.md, Models), so it decides nothing by
what it says. How far it leans to "Yes" does tell something: a "Yes" stands before the clause where
that was right nine times of ten (tests/bench/answers.py). No lean told a "No" from what the
documents do not say, so none is ever stated.

Whether something may or must be done is never answered so: the model leans to "Yes" where the
clause forbids it ("may records be destroyed once a claim is expected?") or asks for consent. Nor is
a statement that denies, demands or allows otherwise than the clause (modality.py).
"""

import re

from desktop.answering import quoted
from desktop.answering.inquiry import Basis, Inquiry
from desktop.answering.modality import breaches
from desktop.answering.opinion import Opinion
from desktop.answering.route import is_statement
from desktop.documents import Answer, AnswerStatus

# Of Opinion.confirmed.
_LEAST_FOR_YES = 2.0
# A question for leave or duty, told by its verb, or by what somebody is said to be.
_LEAVE_OR_DUTY = re.compile(
    r"(?:^|[:;,]\s*)(?:may|might|can|could|must|shall|should|will|would|need)\b"
    r"|\b(?:is|are|am|be)\b[^.?!]{0,60}\b(?:allowed|permitted|entitled|required|obliged|obligated|able"
    r"|free|forbidden|prohibited|liable|supposed)\b|\b(?:has|have|had)\s+to\b",
    re.IGNORECASE,
)


def answer(inquiry: Inquiry, basis: Basis, opinion: Opinion | None) -> Answer:
    """The clause, after a "Yes" where that is carried."""
    leans = opinion is not None and opinion.confirmed >= _LEAST_FOR_YES
    if leans and _may_be_confirmed(inquiry.question, basis):
        return quoted.clause(inquiry, basis, "Yes.", AnswerStatus.SUPPORTED)
    return quoted.clause(inquiry, basis)


def _may_be_confirmed(question: str, basis: Basis) -> bool:
    """Whether a "Yes" can be stated at all."""
    if is_statement(question):
        return not any(
            breach.reverses for breach in breaches(basis.asked, [basis.citations[0].quote])
        )
    return _LEAVE_OR_DUTY.search(basis.asked) is None
