"""Answers in the documents' own words, and the answer that there is none."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.answering import glossary, tongue, wording
from desktop.answering.inquiry import Basis, Inquiry
from desktop.answering.sentences import is_row
from desktop.answering.thesaurus import ideas, unmet
from desktop.close_clauses import CLOSE, close_of
from desktop.documents import (
    Answer,
    AnswerKind,
    AnswerStatus,
    Citation,
    Coverage,
    in_marks,
)

_CLOSEST = 3
# Which of two neighbouring clauses answers is often a matter of chance: those that bear about as
# much are cited beside the first, whole. Of 252 questions of eval-dev and the sample the first
# quote holds the evidence for 185, one of those within this, at most three, for 225; for each of
# the five sets alone it is the least that brings as many (tests/bench/answers.py). Of scores of
# bearing.py.
NEAR = 4.0
_MOST_CLOSE = 2
# Where the model was asked, the words of the next are shown if it is worth as much as the first but
# for this (choice.py): 39 of 126 answers show them. Of 57 questions on contracts they or the
# first hold the evidence for 54, with this as with no such bound; with 1 for 52.
_WORTH_SHOWING = 2.0
# A heading alone says nothing.
_LEAST_OF_CLAUSE = 60


def clause(
    inquiry: Inquiry, basis: Basis, why: str = "", status: AnswerStatus = AnswerStatus.PARTIAL
) -> Answer:
    """The best quote itself is the answer: exact, if not short. ``why`` comes before it; what bears
    about as much is cited behind it, the next of them in its words too: a reader sees at once that
    there are two, and which one answers. A "Yes" (SUPPORTED) is of the first one alone."""
    places = near(basis)
    told = ""
    if places:
        numbers = [f"[{n}]" for n, _ in enumerate(places, 2)]
        if status is not AnswerStatus.SUPPORTED and _is_worth_showing(basis, places[0]):
            numbers.insert(0, _words(basis, places[0]))
        told = f"{CLOSE}{' '.join(numbers)}"
    cited = (basis.citations[0], *(basis.citations[place] for place in places))
    return Answer(
        inquiry.question,
        f"{why} {wording.DOCUMENTS_SAY} {_words(basis, 0)} [1]{told}".strip(),
        status,
        tuple(replace(each, n=n) for n, each in enumerate(cited, 1)),
        coverage=basis.coverage,
        kind=AnswerKind.QUOTED,
    )


def near(basis: Basis, taken: Sequence[int] = (0,), within: float = NEAR) -> list[int]:
    """The places of the quotes that bear on the question about as much as the best of those at
    ``taken``: no further below it than ``within``; with those at most three. What the model takes
    to state the answer comes first, where it was asked."""
    least = max(basis.best[place].score for place in taken) - within
    places = [
        place
        for place, (citation, best) in enumerate(zip(basis.citations, basis.best, strict=False))
        if place not in taken and best.score >= least and len(citation.quote) >= _LEAST_OF_CLAUSE
    ]
    if basis.worth:
        unasked = min(basis.worth)
        worth = dict(enumerate(basis.worth))
        places.sort(key=lambda place: -worth.get(place, unasked))
    return places[: _MOST_CLOSE + 1 - len(taken)]


def _is_worth_showing(basis: Basis, place: int) -> bool:
    """Whether the words of a quote that is close to the first are to be read with it."""
    if not basis.worth:
        return True
    return place < len(basis.worth) and basis.worth[place] >= basis.worth[0] - _WORTH_SHOWING


def only_close(answer: Answer, *, shown: bool = True) -> frozenset[int]:
    """The numbers that an answer cites as close to it alone; the one whose words are shown there
    among them only if ``shown``."""
    close = close_of(answer)
    if close is None:
        return frozenset()
    return frozenset(close.numbers if shown or not close.shown else close.numbers[1:])


def speaks_of_it(basis: Basis, place: int = 0) -> bool:
    """Whether the quote at a place has a word of any thing that the question names (thesaurus.py,
    and of one in another language than English glossary.py); a row of a table, and a question that
    names none, are taken to.

    Of 96 clauses that answered alone, four had none, and only one of those was right: a row
    (tests/bench/answers.py).
    """
    named = ideas(basis.asked)
    best = basis.best[place]
    text = f"{best.passage.heading} {basis.citations[place].quote}"
    if not is_row(best.text) and not glossary.speaks_of(
        basis.asked, tongue.language_of_question(basis.asked), text
    ):
        return False
    return is_row(best.text) or not named or len(unmet(basis.asked, [text])) < len(named)


def _words(basis: Basis, place: int) -> str:
    """The quote at a place; of a table the row that answers and the heads of its columns."""
    best = basis.best[place]
    if not is_row(best.text):
        return in_marks(" ".join(basis.citations[place].quote.split()))
    columns = best.columns if best.columns in basis.citations[place].quote else ""
    under = f" {wording.UNDER} “{columns}”" if columns not in ("", best.text) else ""
    return f"“{best.text}”{under}"


def _why_nothing(coverage: Coverage) -> str:
    if coverage.searched:
        return wording.NOT_FOUND
    return wording.NOTHING_READ if coverage.unreadable else wording.NO_DOCUMENTS


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
