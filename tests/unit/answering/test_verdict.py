"""A "Yes" to whether a document has such a clause at all."""

import pytest

from desktop.documents import AnswerStatus
from tests.unit.answering_support import FakeModel, FakeSearch, ask, passages

_LEANING = {"Yes": -1.0, "No": -2.0, "Not mentioned": -3.5}
_CAP = (
    "9. In no event is the Agent liable for consequential damages; its liability under this"
    " contract shall not exceed the fees paid."
)
_OPEN = "9. The Licensee's right is non-exclusive, and the Licensor may appoint only such others."
_EXCLUSIVE = "2. The Distributor is the exclusive seller of the goods, and only it may sell them."


@pytest.mark.parametrize(
    ("question", "clause"),
    [
        ("Is there a cap on liability under this contract?", _CAP),
        ("Does this contract include an exclusivity agreement?", _EXCLUSIVE),
    ],
)
def test_that_there_is_a_clause_is_said_where_it_speaks_of_all_that_is_asked(
    question: str, clause: str
) -> None:
    """The model's lean alone does not carry it; what it rests on is the clause."""
    answer, _ = ask(question, FakeSearch(passages(clause)), FakeModel(scores=[_LEANING]))
    assert answer.text.startswith("Yes. The documents say: “")
    assert answer.status is AnswerStatus.PARTIAL
    assert answer.citations[0].quote == clause


@pytest.mark.parametrize(
    ("question", "clause"),
    [
        # The clause denies it.
        ("Does this contract include an exclusivity agreement?", _OPEN),
        # It says nothing of a thing that the question names.
        ("Is there a cap on liability for gross negligence under this contract?", _CAP),
        # It has the subject, and none of the words that go with such a clause.
        ("Is there a cap on liability under this contract?", "9. The Agent is liable to pay."),
        # Not whether there is a clause, but a fact, or what may be done.
        ("Is the liability capped?", _CAP),
        ("Does this contract include a right to sell the exclusive goods?", _EXCLUSIVE),
    ],
)
def test_it_is_not_said_where_the_clause_does_not_carry_it(question: str, clause: str) -> None:
    answer, _ = ask(question, FakeSearch(passages(clause)), FakeModel(scores=[_LEANING]))
    assert not answer.text.startswith("Yes")


@pytest.mark.parametrize(
    "question",
    ["Is there an audit clause in this contract?", "What are the audit rights?"],
)
def test_a_clause_of_something_else_altogether_answers_nothing(question: str) -> None:
    """It is shown as what comes closest; the model is sure, and what it wrote is not carried."""
    head = (
        "This Agreement is made between the parties, whose rights and this contract are as below."
    )
    certain = {"Yes": -0.1, "No": -9.0, "Not mentioned": -9.0}
    model = FakeModel(["It is 12 days."], scores=[certain])
    answer, _ = ask(question, FakeSearch(passages(head)), model)
    assert answer.status is AnswerStatus.NOT_FOUND
    assert not answer.citations
    assert answer.closest[0].quote == head
    held = "The Buyer may audit the books, and has such rights under this contract as are below."
    answer, _ = ask(question, FakeSearch(passages(held)), FakeModel(["It is 12 days."]))
    assert answer.citations[0].quote == held


@pytest.mark.parametrize(
    ("question", "clause"),
    [
        ("Is there a cap on liability", "The Supplier's liability is unlimited in aggregate."),
        ("Is there a cap on liability", "Neither party's liability in aggregate shall be limited."),
        ("Is there a cap on liability", "On breach it is liable for all damages, also indirect."),
        ("Is there uncapped liability", _CAP),
        ("Is there a warranty", "All warranties, express or implied, are excluded for the period."),
        (
            "Is there an audit right",
            "The Customer waives any right to audit the books and records.",
        ),
        ("Is there a non-compete", "The Consultant is free to compete and serve similar clients."),
        ("Is there an indemnity", "The parties exclude any indemnity for losses or claims."),
        ("Is there a minimum commitment", "Nothing in it obliges to a minimum purchase quantity."),
        ("Is there a guarantor", "The guarantor is released from the guarantees."),
    ],
)
def test_it_is_not_said_of_a_clause_that_takes_away_what_is_asked_for(
    question: str, clause: str
) -> None:
    answer, _ = ask(
        f"{question} in this contract?", FakeSearch(passages(clause)), FakeModel(scores=[_LEANING])
    )
    assert not answer.text.startswith("Yes")
