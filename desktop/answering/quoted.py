"""Answers in the documents' own words, and the answer that there is none."""

from collections.abc import Sequence

from desktop.answering.inquiry import Basis, Inquiry
from desktop.documents import Answer, AnswerKind, AnswerStatus, Citation

NOT_FOUND = "Not found in these documents."
NO_MODEL = "Evidence only, no model was asked."
_CLOSEST = 3


def clause(inquiry: Inquiry, basis: Basis, why: str = "", n: int = 1) -> Answer:
    """Quote number ``n`` itself is the answer: exact, if not short. ``why`` comes before it."""
    citation = basis.citations[n - 1]
    quote = " ".join(citation.quote.split())
    return Answer(
        inquiry.question,
        f"{why} The documents say: “{quote}” [{n}]".strip(),
        AnswerStatus.PARTIAL,
        (citation,),
        coverage=basis.coverage,
        kind=AnswerKind.QUOTED,
    )


def nothing(inquiry: Inquiry, basis: Basis, closest: Sequence[Citation] = ()) -> Answer:
    """Nothing answers: what was looked for, and what comes nearest."""
    return Answer(
        inquiry.question,
        NOT_FOUND,
        AnswerStatus.NOT_FOUND,
        coverage=basis.coverage,
        kind=AnswerKind.QUOTED,
        looked_for=basis.queries,
        closest=tuple(closest)[:_CLOSEST],
    )
