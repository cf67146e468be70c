"""Questions that the documents do not answer: what is said of them, and the second search."""

from dataclasses import replace

import pytest

from desktop.documents import AnswerStatus, Coverage, Unreadable
from desktop.errors import UsageError
from desktop.events import EvidenceFound, Stage
from tests.unit.answering_support import (
    ASKED,
    LEASE,
    SURE,
    UNSURE,
    FakeModel,
    FakeSearch,
    ask,
    passages,
)


def test_what_is_not_there_is_refused_after_a_second_search_with_what_comes_nearest() -> None:
    search, model = FakeSearch(LEASE), FakeModel(scores=[UNSURE])
    answer, events = ask("Who is the guarantor of the tenant?", search, model)
    assert answer.status is AnswerStatus.NOT_FOUND
    assert answer.text == "Not found in these documents."
    assert answer.citations == ()
    assert len(search.queries) == 2
    assert "surety" in search.queries[1]
    assert answer.looked_for == ("Who is the guarantor of the tenant?", search.queries[1])
    assert answer.closest
    assert [citation.n for citation in answer.closest] == [1, 2, 3]
    assert answer.coverage.unreadable
    assert model.asked == []
    assert [e.name for e in events if isinstance(e, Stage)][-1] != "writing"


@pytest.mark.parametrize("model", [None, FakeModel(scores=[UNSURE])])
@pytest.mark.parametrize(
    ("unreadable", "text"),
    [
        ((Unreadable("scan.pdf", "No text was found."),), "none of these documents could be read"),
        ((), "there is no document here"),
    ],
)
def test_where_nothing_was_read_the_answer_is_not_that_nothing_is_there(
    model: FakeModel | None, unreadable: tuple[Unreadable, ...], text: str
) -> None:
    coverage = Coverage(0, unreadable)
    answer, _ = ask("What is the rent?", FakeSearch(()), model, coverage=coverage)
    assert answer.status is AnswerStatus.NOT_FOUND
    assert text in answer.text
    assert "Not found" not in answer.text


def test_the_second_search_may_find_what_the_first_did_not() -> None:
    surety = passages("12. Harrow Ltd is surety and guarantees what the Tenant owes.")
    search = FakeSearch(LEASE, later=surety)
    model = FakeModel(["The guarantor is Harrow Ltd [1]."], scores=[UNSURE, SURE])
    answer, events = ask("Who is the guarantor of the tenant?", search, model)
    assert answer.text == "The guarantor is Harrow Ltd [1]."
    shown = [event for event in events if isinstance(event, EvidenceFound)]
    assert "Harrow" in shown[-1].citations[0].quote


def test_the_second_search_stays_in_the_document_that_is_named() -> None:
    lease = passages(*(f"{n}. The Tenant pays for item {n}." for n in range(1, 6)))
    other = replace(
        passages("Harrow Ltd is surety and guarantees all.")[0], chunk_id=9, document_id=2
    )
    search = FakeSearch((*lease, other), later=(other,), meant=len(lease))
    answer, _ = ask("In the lease, who is the guarantor?", search, FakeModel(scores=[UNSURE]))
    assert [scope and scope.documents for scope in search.scopes] == [None, (1,)]
    assert answer.status is AnswerStatus.NOT_FOUND


def test_what_has_nothing_to_do_with_the_documents_costs_the_model_nothing() -> None:
    model = FakeModel()
    answer, _ = ask("How is bread baked?", FakeSearch(LEASE, similarity=0.1), model)
    assert answer.status is AnswerStatus.NOT_FOUND
    assert model.scored == []


@pytest.mark.parametrize(("similarity", "is_asked"), [(0.5, True), (0.4, False)])
def test_what_is_near_in_meaning_is_left_to_the_model_whatever_its_words(
    similarity: float, is_asked: bool
) -> None:
    asked = "Would anything cease should Wolfin die?"
    model = FakeModel(["It ends [1]."], [SURE])
    answer, _ = ask(asked, FakeSearch(LEASE, similarity=similarity), model)
    assert bool(model.scored) is is_asked
    assert (answer.status is not AnswerStatus.NOT_FOUND) is is_asked
    unsure = FakeModel(["It ends [1]."], [UNSURE])
    refused, _ = ask(asked, FakeSearch(LEASE, similarity=similarity), unsure)
    assert refused.status is AnswerStatus.NOT_FOUND


@pytest.mark.parametrize(
    ("question", "is_answered"),
    [("Is the rent payable in advance?", True), ("Are the bicycles kept in the hall?", False)],
)
def test_a_question_of_which_the_lists_know_nothing_takes_a_surer_model(
    question: str, is_answered: bool
) -> None:
    clause = "The rent is payable in advance; bicycles are kept in the hall at the back."
    doubtful = {"Yes": -1.6, "No": -2.2, "Not mentioned": -1.0}
    answer, _ = ask(question, FakeSearch(passages(clause)), FakeModel([""], [doubtful]))
    assert (answer.status is not AnswerStatus.NOT_FOUND) is is_answered
    sure, _ = ask(question, FakeSearch(passages(clause)), FakeModel([""], [SURE]))
    assert sure.status is not AnswerStatus.NOT_FOUND


def test_an_empty_matter_has_no_answer() -> None:
    answer, _ = ask(ASKED, FakeSearch((), similarity=None), FakeModel())
    assert answer.status is AnswerStatus.NOT_FOUND
    assert answer.closest == ()


@pytest.mark.parametrize("question", ["", "   \n ", "x" * 2001])
def test_no_question_and_too_long_a_question_are_told(question: str) -> None:
    with pytest.raises(UsageError):
        ask(question, FakeSearch(LEASE), FakeModel())


def test_whether_there_is_an_answer_is_told_by_other_quotes_than_it_is_given_from() -> None:
    clause = "PACIFIC hereby grants to HENRY a right to use the films and shows of its library."
    other = "Any party may disclose this to its agents, attorneys and courts as contracts require."
    (granted,) = passages(clause, heading="General")
    (headed,) = passages(other, heading="Licenses")
    found = (replace(headed, chunk_id=7), granted)
    model = FakeModel([""], [UNSURE])
    refused, _ = ask("What licenses are granted?", FakeSearch(found), model)
    assert refused.closest[0].quote == other
    answer, _ = ask("What licenses are granted?", FakeSearch(found), None)
    assert answer.citations[0].quote == clause
