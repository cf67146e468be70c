"""Answers in the documents' own words, and the answer that there is none."""

from collections.abc import Sequence
from dataclasses import replace

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
# Which of two neighbouring clauses answers is often a matter of chance: those that bear about as
# much are cited beside the first, whole. Of 252 questions of eval-dev and the sample the first
# quote holds the evidence for 185, one of those within this, at most three, for 225; for each of
# the five sets alone it is the least that brings as many (tests/bench/answers.py). Of scores of
# bearing.py.
_CLOSE = 4.0
_MOST_CLOSE = 2
# A heading alone says nothing.
_LEAST_OF_CLAUSE = 60


def clause(
    inquiry: Inquiry, basis: Basis, why: str = "", status: AnswerStatus = AnswerStatus.PARTIAL
) -> Answer:
    """The best quote itself is the answer: exact, if not short. ``why`` comes before it; what bears
    about as much is cited behind it."""
    near = _near(basis)
    told = f" Close to it: {' '.join(f'[{each.n}]' for each in near)}" if near else ""
    return Answer(
        inquiry.question,
        f"{why} The documents say: {_words(basis)} [1]{told}".strip(),
        status,
        (basis.citations[0], *near),
        coverage=basis.coverage,
        kind=AnswerKind.QUOTED,
    )


def _near(basis: Basis) -> tuple[Citation, ...]:
    """The next quotes that bear on the question about as much as the first, numbered from 2."""
    least = basis.best[0].score - _CLOSE
    near = [
        citation
        for citation, best in zip(basis.citations[1:], basis.best[1:], strict=False)
        if best.score >= least and len(citation.quote) >= _LEAST_OF_CLAUSE
    ]
    return tuple(replace(each, n=n) for n, each in enumerate(near[:_MOST_CLOSE], 2))


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
