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
# A question for leave or duty, told by its verb, by what a contract does ("does the lease permit
# pets?"), or by what somebody is said to be or have. One that is none, and is taken for one, loses
# a "Yes" before its clause.
_LEAVE_OR_DUTY = re.compile(
    r"\b(?:might|can|could|must|shall|should|ought|cannot)\b|\bmay\b(?!\s+\d)"
    r"|(?:^|[:;,]\s*)(?:will|would)\b"
    r"|\b(?:is|are|am|be)\b[^.?!]{0,60}\b(?:able|free|liable|supposed)\b"
    r"|\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|let(?:s|ting)?|ban(?:s|ned|ning)?|bar(?:s|red)?"
    r"|restrict(?:s|ed)?|prevents?|preclud\w+|enabl\w+|empower\w*|requir\w+|oblig\w+|entitl\w+"
    r"|forbid\w*|prohibit\w*|authori[sz]\w+|needs?|needed|okay|ok|compulsory|mandatory|optional"
    r"|(?:right|power|option|liberty|lawful|legal|possible|acceptable|necessary)\s+(?:to|for))\b"
    r"|\b(?:has|have|had|having|got|gets?|gives?|given)\b[^.?!]{0,30}\b(?:rights?|power|option|duty"
    r"|choice)\b|\b(?:has|have|had)\s+to\b",
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
