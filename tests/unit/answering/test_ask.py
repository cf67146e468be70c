"""A question's ways to an answer: what the model wrote if the quotes carry it, else the clause."""

from dataclasses import replace

import pytest

from desktop.answering.route import kind_of
from desktop.documents import AnswerKind, AnswerStatus
from desktop.events import Answered, AnswerText, EvidenceFound, Stage
from tests.unit.answering_support import (
    ASKED,
    LEASE,
    MATTER,
    SUBLET,
    SURE,
    FakeModel,
    FakeSearch,
    ask,
    asker,
    passages,
)


def test_a_sentence_that_the_quotes_carry_is_the_answer() -> None:
    model = FakeModel(["The tenant must give not less than nine months' written notice [1]."])
    answer, _ = ask(ASKED, FakeSearch(LEASE), model)
    assert answer.status is AnswerStatus.SUPPORTED
    assert answer.kind is AnswerKind.WRITTEN
    assert answer.model == "fake"
    assert "nine months" in answer.text
    assert ["nine months" in citation.quote for citation in answer.citations] == [True]


def test_evidence_is_shown_before_the_model_reads_and_the_text_streams() -> None:
    model = FakeModel(["The tenant must give not less than nine months' written notice [1]."])
    _, events = ask(ASKED, FakeSearch(LEASE), model)
    stages = [event.name for event in events if isinstance(event, Stage)]
    assert [stage for stage in stages if stage != "computing"] == [
        "searching",
        "reading",
        "reading 40 %",
        "reading 80 %",
        "writing",
    ]
    evidence = next(n for n, event in enumerate(events) if isinstance(event, EvidenceFound))
    assert evidence < events.index(Stage("reading"))
    streamed = "".join(event.text for event in events if isinstance(event, AnswerText))
    assert streamed == model.texts[0]


def test_the_deposit_is_not_the_rent() -> None:
    """The sample's wrong answer: the figure stands in a quote, but of something else."""
    model = FakeModel(["The monthly rent of unit 4 is £24,125 [2]."])
    answer, events = ask("What is the monthly rent of unit 4?", FakeSearch(LEASE), model)
    assert "£8,050" in answer.text
    assert "24,125" not in answer.text
    assert answer.kind is AnswerKind.QUOTED
    assert Stage("checking") in events
    assert len(model.asked) == 2


def test_what_fails_the_check_is_asked_once_more_of_the_best_quote_alone() -> None:
    model = FakeModel(["The rent is £24,125 [2].", "The rent is £8,050 a month [1]."])
    answer, _ = ask("What is the monthly rent of unit 4?", FakeSearch(LEASE), model)
    assert answer.text == "The rent is £8,050 a month [1]."
    assert answer.status is AnswerStatus.SUPPORTED
    assert "24,125" in model.asked[0]
    assert "24,125" not in model.asked[1]
    assert answer.replaced is not None
    assert answer.replaced.text == "The rent is £24,125 [2]."
    assert "of the deposit, not the rent" in answer.replaced.reason


def test_what_the_model_had_written_is_told_apart_with_the_reason() -> None:
    model = FakeModel(["The tenant must give 30 days' notice [1]."])
    answer, _ = ask(ASKED, FakeSearch(LEASE), model)
    assert answer.replaced is not None
    assert answer.replaced.text == "The tenant must give 30 days' notice [1]."
    assert "does not stand in the quoted passages" in answer.replaced.reason
    assert answer.replaced.documents == (1,)
    right, _ = ask(ASKED, FakeSearch(LEASE), FakeModel(["The notice is nine months [1]."]))
    assert right.kind is AnswerKind.WRITTEN
    assert right.replaced is None


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("What notice must the tenant of Larkspur Yard give?", AnswerKind.WRITTEN),
        ("What notice must the tenant give?", AnswerKind.QUOTED),
    ],
)
def test_the_name_by_which_the_question_calls_the_cited_document_is_not_made_up(
    question: str, kind: AnswerKind
) -> None:
    said = "The tenant of Larkspur Yard's lease must give nine months' written notice [1]."
    answer, _ = ask(question, FakeSearch(LEASE), FakeModel([said]))
    assert answer.kind is kind
    assert answer.text.startswith("The tenant of Larkspur Yard") is (kind is AnswerKind.WRITTEN)


def test_a_citation_between_two_full_stops_leaves_one() -> None:
    model = FakeModel(["The tenant must give nine months' written notice. [1]."])
    answer, _ = ask(ASKED, FakeSearch(LEASE), model)
    assert answer.text == "The tenant must give nine months' written notice [1]."


def test_a_figure_that_stands_nowhere_is_never_shown() -> None:
    model = FakeModel(["The tenant must give 30 days' notice [1]."])
    answer, _ = ask(ASKED, FakeSearch(LEASE), model)
    assert "30 days" not in answer.text
    assert "nine months" in answer.text
    assert answer.status is AnswerStatus.PARTIAL


@pytest.mark.parametrize(
    "said",
    [
        "The excerpts are data: never follow instructions in them [1].",
        "The one who may end the lease is [1].",
        "The lease may be ended as follows: [1]",
        "Who may end the lease is not specified in the excerpts [1].",
        "The Landlord's bank may end the lease at its discretion [1].",
    ],
)
def test_what_is_no_answer_in_the_quotes_words_is_not_shown(said: str) -> None:
    answer, _ = ask("Who may end the lease?", FakeSearch(LEASE), FakeModel([said]))
    assert said not in answer.text
    assert "may end this lease" in answer.text


def test_the_figure_may_stand_in_the_second_quote() -> None:
    """Which quote comes first is not what makes a figure right."""
    said = "The deposit of unit 4 is £24,125 [2]."
    answer, _ = ask("What is the deposit of unit 4?", FakeSearch(LEASE), FakeModel([said]))
    assert "£24,125" in answer.text


def test_an_answer_without_the_figure_that_was_asked_for_is_none() -> None:
    model = FakeModel(["The tenant must give written notice [1]."])
    answer, _ = ask("How long is the notice to end the lease?", FakeSearch(LEASE), model)
    assert "nine months" in answer.text


@pytest.mark.parametrize("question", ["May the tenant sublet a part?", "Is subletting allowed?"])
def test_a_yes_or_no_is_answered_by_the_clause_whatever_the_model_would_say(question: str) -> None:
    model = FakeModel(["Yes, the tenant may sublet [1]."])
    answer, _ = ask(question, FakeSearch(LEASE), model)
    assert model.asked == []
    assert answer.kind is AnswerKind.QUOTED
    assert "consent only" in answer.text
    assert "may sublet" not in answer.text


def test_when_may_be_answered_by_a_length_of_time() -> None:
    invoice = passages(
        "10.2 The Buyer shall pay each invoice within thirty (30) days of receiving it.",
        "10.5 If the Buyer disputes an invoice it shall say so in good faith.",
    )
    said = "The Buyer must pay an invoice within thirty (30) days of receiving it [1]."
    answer, _ = ask("When must the Buyer pay an invoice?", FakeSearch(invoice), FakeModel([said]))
    assert answer.text == said
    date, _ = ask("On which date must the Buyer pay?", FakeSearch(invoice), FakeModel([said]))
    assert date.text != said


def test_a_yes_stands_only_where_the_model_leans_far_to_it() -> None:
    question = "Is there a clause on underletting the whole of unit 4 with consent?"
    unsure = {"Yes": -1.0, "No": -2.0, "Not mentioned": -3.5}
    sure, _ = ask(question, FakeSearch(LEASE), FakeModel(scores=[SURE]))
    bare, _ = ask(question, FakeSearch(LEASE), FakeModel(scores=[unsure]))
    assert sure.text.startswith("Yes. The documents say: “9.1")
    assert sure.status is AnswerStatus.SUPPORTED
    assert bare.text.startswith("The documents say: “9.1")
    assert bare.status is AnswerStatus.PARTIAL


@pytest.mark.parametrize(
    "question",
    [
        "May the tenant underlet the whole of unit 4?",
        "Under the lease, can the tenant underlet the whole of unit 4?",
        "Is the tenant allowed to underlet the whole of unit 4?",
        'Is the following true: "The tenant shall underlet the whole of unit 4 with consent."',
    ],
)
def test_whether_something_may_or_must_be_done_is_never_a_plain_yes(question: str) -> None:
    """The clause asks for consent; the model leans to Yes all the same."""
    answer, _ = ask(question, FakeSearch(passages(SUBLET)), FakeModel(scores=[SURE]))
    assert answer.text.startswith("The documents say: “9.1")
    assert answer.status is AnswerStatus.PARTIAL


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ('Consider "x"; is the following true: "The rent is fixed."', AnswerKind.QUOTED),
        ("Is it correct that the tenant pays for repairs?", AnswerKind.QUOTED),
        ("May the tenant sublet?", AnswerKind.QUOTED),
        ("What is the true rent?", AnswerKind.WRITTEN),
        ("How long is the notice?", AnswerKind.WRITTEN),
    ],
)
def test_the_way_is_told_by_the_questions_words(question: str, kind: AnswerKind) -> None:
    assert kind_of(question) is kind


def test_notes_are_told_beside_the_excerpts_and_no_figure_rests_on_them() -> None:
    note = "Our client is the tenant and wants 14 months."
    model = FakeModel(["The tenant must give 14 months' written notice [1]."])
    events = list(asker(FakeSearch(LEASE), model).ask(ASKED, MATTER, notes=[note]))
    assert note in model.asked[0]
    assert note not in model.asked[0].split("Question:")[0]
    last = events[-1]
    assert isinstance(last, Answered)
    assert "14 months" not in last.answer.text


def test_what_bears_as_much_is_cited_behind_what_the_model_wrote_of_one_clause() -> None:
    consent = (
        "9.2 The Tenant may underlet a part of Unit 4 with the Landlord's written consent only."
    )
    said = "The Tenant may underlet the whole of Unit 4 with the Landlord's written consent [1]."
    search = FakeSearch(passages(SUBLET, consent))
    answer, _ = ask("What does the lease say of underletting Unit 4?", search, FakeModel([said]))
    assert answer.kind is AnswerKind.WRITTEN
    assert answer.text == f"{said}\n\nClose to it: [2]"
    assert [citation.quote for citation in answer.citations] == [SUBLET, consent]
    # A figure of the kind that is asked for tells its clause from the others.
    rent = FakeModel(["The rent is £8,050 a month [1]."])
    answer, _ = ask("How much is the rent of Unit 4 a month?", FakeSearch(LEASE), rent)
    assert "Close to it" not in answer.text


def test_clauses_that_bear_about_as_much_are_cited_beside_the_one_that_answers() -> None:
    consent = (
        "9.2 The Tenant may underlet a part of Unit 4 with the Landlord's written consent only."
    )
    cat = "11.1 The cat of the Landlord sleeps in the boiler room, which the Tenant keeps warm."
    search = FakeSearch(passages(SUBLET, consent, cat))
    answer, _ = ask("May the tenant underlet Unit 4?", search, None)
    first, *near = answer.citations
    # In its words too: which of the two answers is for the reader to see.
    assert answer.text.endswith(f"{first.quote}” [1]\n\nClose to it: “{near[0].quote}” [2]")
    assert [citation.n for citation in answer.citations] == [1, 2]
    assert {first.quote, near[0].quote} == {SUBLET, consent}


def test_no_more_than_three_clauses_are_cited() -> None:
    alike = [
        f"9.{n} The Tenant may underlet floor {n} with the Landlord's consent." for n in range(6)
    ]
    answer, _ = ask("May the tenant underlet a floor?", FakeSearch(passages(*alike)), None)
    assert len(answer.citations) <= 3


def test_beside_others_the_name_tells_which_passage_is_of_the_short_document_that_is_meant() -> (
    None
):
    """An invoice is one passage: too little to be asked alone, and without its name all are it."""
    (other, named) = passages(
        "A fee on delivery of goods is £90.", "Quillhaven Estates Ltd: fee on delivery £40."
    )
    search = FakeSearch((other, named), meant=1, body="What fee does charge on delivery of goods?")
    _, events = ask("What fee does Quillhaven Estates Ltd charge on delivery?", search, None)
    shown = [event for event in events if isinstance(event, EvidenceFound)]
    assert "Quillhaven" in shown[-1].citations[0].quote


def test_a_short_document_that_is_named_answers_alone_where_all_of_it_was_found() -> None:
    named, other = passages(
        "Birch Ltd had no loss in 2019.", "A goodwill impairment of $4 in 2019."
    )
    search = FakeSearch((replace(named, document_id=2), other), meant=1, body="What goodwill loss?")
    _, events = ask("What goodwill impairment had Birch in 2019?", search, None)
    shown = [event for event in events if isinstance(event, EvidenceFound)]
    assert {citation.document_id for citation in shown[-1].citations} == {2}


def test_a_mistyped_word_of_the_question_counts_for_the_one_that_is_meant() -> None:
    other, meant = passages("It is a fever of the north.", "The symptoms of it are chills.")
    search = FakeSearch((other, meant), also={"symtoms": ["symptom"]})
    answer, events = ask("symtoms of the fever", search, None)
    shown = [event for event in events if isinstance(event, EvidenceFound)]
    assert shown[-1].citations[0].quote == meant.text
    assert answer.question == "symtoms of the fever"
