"""Which of the chosen clauses answers, as far as the model can tell of each by itself."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.events import EvidenceFound
from desktop.local_models.llm import ChatMessage
from tests.unit.answering_support import OTHER, SURE, FakeModel, FakeSearch, ask, passages


@dataclass
class _Choosing(FakeModel):
    """Leans to the one excerpt that has the ``wanted`` words when it is asked of each alone."""

    wanted: str = "nine months"

    def score(
        self,
        messages: Sequence[ChatMessage],
        choices: Sequence[str],
        *,
        cancel: threading.Event | None = None,
    ) -> tuple[float, ...]:
        text = messages[-1].text
        alone = "[2]" not in text
        self.scored.append(text)
        if len(choices) == 2 and alone:
            return (-0.1, -3.0) if self.wanted in text else (-1.0, -0.5)
        return tuple(SURE.get(choice, OTHER) for choice in choices)


def test_the_clause_that_the_model_takes_for_the_answer_comes_first() -> None:
    lease = passages(
        "25.1 The Landlord may end the lease without notice where the rent is unpaid.",
        "25.2 The Tenant may leave by nine months' notice to the Landlord in writing.",
    )
    question = "May the lease be ended by notice?"
    headed = passages(lease[0].text, "25.2 Leave by nine months' notice.")
    heading, _ = ask(question, FakeSearch(headed), _Choosing())
    assert "rent is unpaid" in heading.text
    plain, _ = ask(question, FakeSearch(lease), FakeModel(scores=[SURE]))
    assert "rent is unpaid" in plain.text
    answer, events = ask(question, FakeSearch(lease), _Choosing())
    assert answer.text.startswith("The documents say: “25.2 The Tenant")
    assert [citation.n for citation in answer.citations] == [1, 2]
    shown = [event.citations for event in events if isinstance(event, EvidenceFound)][-1]
    assert [citation.n for citation in shown] == [1, 2]
    assert shown[0] == answer.citations[0]


def test_where_the_model_is_sure_of_none_of_the_first_clauses_it_looks_at_the_others() -> None:
    clauses = [
        f"25.{n} The Tenant may leave floor {n} by notice in writing to the Landlord."
        for n in range(6)
    ]
    model = _Choosing(wanted="leave floor 4")
    answer, _ = ask(
        "May the tenant leave a floor by notice?", FakeSearch(passages(*clauses)), model
    )
    assert answer.citations[0].quote == clauses[4]
    sure = _Choosing(wanted="leave floor")
    ask("May the tenant leave a floor by notice?", FakeSearch(passages(*clauses)), sure)
    assert sum("excerpt state the answer" in asked for asked in sure.scored) == 3


@dataclass
class _Recognising(FakeModel):
    """Takes the question for the one that the excerpts with the ``wanted`` words answer; leans to
    no excerpt more than to another."""

    wanted: str = ""

    def score(
        self,
        messages: Sequence[ChatMessage],
        choices: Sequence[str],
        *,
        cancel: threading.Event | None = None,
    ) -> tuple[float, ...]:
        text = messages[-1].text
        self.scored.append(text)
        if len(choices) > 1:
            return tuple(SURE[choice] for choice in choices)
        assert "Question:" not in text
        return (-10.0 if self.wanted in text else -40.0,)


def test_the_clause_that_the_question_is_taken_to_be_of_comes_first() -> None:
    first = "25.1 The Landlord may end the lease without notice where the rent is unpaid for long."
    second = "25.2 The Tenant may leave by nine months' notice to the Landlord sent in writing."
    question = "May the lease be ended by notice?"
    search = FakeSearch(passages(first, second))
    answer, _ = ask(question, search, _Recognising(wanted="nine months"))
    assert answer.citations[0].quote == second
    # The other is not worth reading with it; its number stands there all the same.
    assert answer.text.endswith("Close to it: [2]")
    other, _ = ask(question, search, _Recognising(wanted="unpaid"))
    assert other.citations[0].quote == first
    both, _ = ask(question, search, _Recognising(wanted="25."))
    assert both.text.endswith(f"Close to it: “{both.citations[1].quote}” [2]")


def test_what_fails_the_check_is_asked_again_of_the_quote_that_the_question_is_of() -> None:
    notice = "7.2 The Tenant may end this lease by giving not less than nine months' notice of it."
    other = "7.3 The Landlord may end this lease by giving not less than two months' notice of it."
    model = _Recognising(["It is three weeks [1]."], wanted="nine months")
    ask("How long a notice ends the lease?", FakeSearch(passages(other, notice)), model)
    assert len(model.asked) == 2
    assert other in model.asked[0]
    assert notice in model.asked[1]
    assert other not in model.asked[1]


def test_of_two_clauses_close_by_the_one_that_the_model_leans_to_is_shown_in_words() -> None:
    first = (
        "9.1 The Tenant may underlet Unit 4 with the Landlord's written consent only, if at all."
    )
    second = "9.2 The Tenant may underlet Unit 4 where the Landlord has been told of it in writing."
    third = "9.3 The Tenant may underlet Unit 4 to a company of its own group at any time of year."

    @dataclass
    class Leaning(FakeModel):
        leans: tuple[float, ...] = (3.0, 1.0, 2.5)

        def score(
            self,
            messages: Sequence[ChatMessage],
            choices: Sequence[str],
            *,
            cancel: threading.Event | None = None,
        ) -> tuple[float, ...]:
            text = messages[-1].text
            if len(choices) == 2 and "[2]" not in text:
                place = next(n for n, each in enumerate((first, second, third)) if each in text)
                return self.leans[place], 0.0
            return tuple(SURE.get(choice, OTHER) for choice in choices)

    search = FakeSearch(passages(first, second, third))
    answer, _ = ask("May the tenant underlet Unit 4?", search, Leaning())
    assert [each.quote for each in answer.citations] == [first, third, second]
    assert answer.text.endswith(f"“{third}” [2] [3]")
    # A "Yes" before the clause is of that clause alone.
    question = "Is the tenant to underlet Unit 4 with consent only?"
    sure, _ = ask(question, search, FakeModel(scores=[SURE]))
    assert sure.text.startswith("Yes. The documents say: ")
    assert sure.text.endswith("Close to it: [2] [3]")
