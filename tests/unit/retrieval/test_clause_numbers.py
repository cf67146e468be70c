"""A clause that is asked for by its number is found by it."""

import pytest

from desktop.answering.choosing import evidence
from desktop.documents import Passage
from desktop.retrieval.clause_numbers import asked_numbers, is_numbered
from desktop.retrieval.ranking import rank


def passage(number: int, heading: str, text: str) -> Passage:
    return Passage(
        number, 1, "/files/lease.pdf", 1, 1000 * number, 1000 * number + 900, text, heading
    )


_REPAIR = passage(
    1, "7. Repair > 7.1", "7. Repair\n7.1 The Tenant of the lease shall say so and repair a clause."
)
_INSURANCE = passage(
    2, "6. Insurance > 6.1", "6. Insurance\n6.1 The Landlord shall insure the Estate.\n6.2 It pays."
)
_SIXTY = passage(3, "60. Notices > 60.1", "60. Notices\n60.1 Notices are given in writing.")
_SCHEDULE = passage(4, "Schedule 2 Services > 6. Budget", "6. Budget\nThe budget is made yearly.")
_MINUTES = Passage(
    5, 2, "/files/minutes.txt", 1, 0, 900, "6. THE LEASE\nThe lease ends.", "6. THE LEASE"
)
_EVERY = (_REPAIR, _INSURANCE, _SIXTY, _SCHEDULE)


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("What does clause 6 of the lease say?", ("6",)),
        ("Explain section 12.3.", ("12.3",)),
        ("Compare clauses 4 and 5.1", ("4", "5.1")),
        ("What does paragraph 2 of Schedule 2 say?", ()),
        ("What is the rent of unit 6?", ()),
    ],
)
def test_the_numbers_that_are_asked_for(question: str, numbers: tuple[str, ...]) -> None:
    assert asked_numbers(question) == numbers


@pytest.mark.parametrize(
    ("number", "found"), [("6", _INSURANCE), ("60", _SIXTY), ("7.1", _REPAIR), ("6.2", _INSURANCE)]
)
def test_a_clause_has_its_own_number_only(number: str, found: Passage) -> None:
    assert [p for p in _EVERY if is_numbered(p, (number,))] == [found]


def test_the_clause_of_the_number_comes_first_though_others_have_the_words() -> None:
    question = "What does clause 6 of the lease say?"
    by_words, by_meaning = {1: 9.0, 3: 1.0}, {1: 0.9, 2: 0.1, 3: 0.3, 4: 0.4}
    order = rank(question, _EVERY, by_words, by_meaning, {})
    assert next(iter(order)) == _INSURANCE.chunk_id
    assert "insure the Estate" in evidence.choose(question, _EVERY).citations[0].quote


def test_the_clause_is_sought_in_the_document_that_is_named_with_it() -> None:
    question = "What does clause 6 of the lease say?"
    order = rank(question, (*_EVERY, _MINUTES), {5: 9.0, 2: 1.0}, {5: 0.9, 2: 0.1}, {})
    assert next(iter(order)) == _INSURANCE.chunk_id
    chosen = evidence.choose(question, (_MINUTES, *_EVERY))
    assert "insure the Estate" in chosen.citations[0].quote
