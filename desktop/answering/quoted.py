"""Answers in the documents' own words, and the answer that there is none."""

from collections.abc import Sequence

from desktop.answering.inquiry import Basis, Inquiry
from desktop.answering.sentences import is_row
from desktop.answering.thesaurus import ideas, unmet
from desktop.documents import (
    Answer,
    AnswerKind,
    AnswerStatus,
    Citation,
    Coverage,
    in_marks,
)

NOT_FOUND = "Not found in these documents."
NOTHING_READ = "Nothing was searched: none of these documents could be read."
NO_DOCUMENTS = "Nothing was searched: there is no document here."
NO_MODEL = "Evidence only, no model was asked."
_CLOSEST = 3


def clause(
    inquiry: Inquiry, basis: Basis, why: str = "", status: AnswerStatus = AnswerStatus.PARTIAL
) -> Answer:
    """The best quote itself is the answer: exact, if not short. ``why`` comes before it."""
    citation = basis.citations[0]
    return Answer(
        inquiry.question,
        f"{why} The documents say: {_words(basis)} [1]".strip(),
        status,
        (citation,),
        coverage=basis.coverage,
        kind=AnswerKind.QUOTED,
    )


def speaks_of_it(basis: Basis) -> bool:
    """Whether the best quote has a word of any thing that the question names (thesaurus.py); a row
    of a table, and a question that names none, are taken to.

    Of 96 clauses that answered alone, four had none, and only one of those was right: a row
    (tests/bench/answers.py).
    """
    named = ideas(basis.asked)
    text = f"{basis.best[0].passage.heading} {basis.citations[0].quote}"
    return is_row(basis.best[0].text) or not named or len(unmet(basis.asked, [text])) < len(named)


def _words(basis: Basis) -> str:
    """The best quote; of a table the row that answers and the heads of its columns."""
    best = basis.best[0]
    if not is_row(best.text):
        return in_marks(" ".join(basis.citations[0].quote.split()))
    columns = best.columns if best.columns in basis.citations[0].quote else ""
    under = f" under “{columns}”" if columns not in ("", best.text) else ""
    return f"“{best.text}”{under}"


def _why_nothing(coverage: Coverage) -> str:
    if coverage.searched:
        return NOT_FOUND
    return NOTHING_READ if coverage.unreadable else NO_DOCUMENTS


def nothing(inquiry: Inquiry, basis: Basis, closest: Sequence[Citation] = ()) -> Answer:
    """Nothing answers: what was looked for, and what comes nearest. Where no document was searched,
    that alone is said: what nobody read may answer."""
    return Answer(
        inquiry.question,
        _why_nothing(basis.coverage),
        AnswerStatus.NOT_FOUND,
        coverage=basis.coverage,
        kind=AnswerKind.QUOTED,
        looked_for=basis.queries,
        closest=tuple(closest)[:_CLOSEST],
    )
