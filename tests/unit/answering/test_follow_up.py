"""Short questions of a conversation as the whole ones that they stand for; others left alone."""

import json
from dataclasses import replace

import pytest

from desktop.answering.follow_up import understood
from desktop.documents import Answer, AnswerStatus, Citation
from desktop.paths import resource_path
from desktop.vault.desk.history import Asked
from desktop.vault.desk.notes import Note, NoteKind

_IN = "In “lease.pdf”: "


def asked(question: str, doc: str = "/files/lease.pdf") -> Asked:
    citations = (Citation(1, 1, doc, 1, 0, 1, "q"),) if doc else ()
    answer = Answer(question, "So [1].", AnswerStatus.SUPPORTED, citations)
    return Asked(1, question, answer, "2026-01-01")


@pytest.mark.parametrize(
    ("earlier", "question", "whole"),
    [
        (
            "What is the monthly rent of unit 4?",
            "And the deposit?",
            "What is the deposit of unit 4?",
        ),
        ("What is the rent of unit 4?", "what about unit 5?", "What is the rent of unit 5?"),
        (
            "How much notice must the tenant give to end the lease?",
            "And for the landlord?",
            "How much notice must the landlord give to end the lease?",
        ),
        ("How much notice must the tenant give?", "and the rent?", "What is the rent?"),
        ("What does clause 7 say?", "how about clause 9.2?", "What does clause 9.2 say?"),
        (
            "What does the agreement say about force majeure?",
            "And about termination?",
            "What does the agreement say about termination?",
        ),
        ("What was the revenue in 2019?", "and in 2018?", "What was the revenue in 2018?"),
        ("May the tenant sublet?", "And the landlord?", "May the landlord sublet?"),
        (
            "What is the interest rate?",
            "How is it worked out?",
            "How is the interest rate worked out?",
        ),
        (
            "What is the annual rent of unit 4?",
            "How much is that a month?",
            "How much is the annual rent of unit 4 a month?",
        ),
        ("Who are the parties?", "Who signed it?", "Who signed it?"),
        (
            "What hourly rate does Ms Achterberg charge?",
            "And Mr Webb?",
            "What hourly rate does Mr Webb charge?",
        ),
    ],
)
def test_what_a_follow_up_leaves_out_is_put_in(earlier: str, question: str, whole: str) -> None:
    found = understood(question, [asked(earlier)])
    assert found.question == _IN + whole
    assert found.changed


def test_a_follow_up_of_a_follow_up_goes_on_from_what_was_understood() -> None:
    first = asked("What is the rent of unit 4?")
    second = asked("And the deposit?")
    whole = understood(second.question, [first]).question
    answer = Answer(second.question, "So [1].", AnswerStatus.SUPPORTED, second.answer.citations)
    again = Asked(2, second.question, _with(answer, whole), "2026-01-01")
    assert understood("And the fee?", [first, again]).question == _IN + "What is the fee of unit 4?"


def _with(answer: Answer, whole: str) -> Answer:
    return Answer(answer.question, answer.text, answer.status, answer.citations, understood=whole)


def test_without_a_document_in_view_none_is_named() -> None:
    found = understood("And the deposit?", [asked("What is the rent of unit 4?", doc="")])
    assert found.question == "What is the deposit of unit 4?"


def test_to_whom_is_a_piece_of_the_question_before() -> None:
    found = understood("To whom?", [asked("By when must a breach be notified?")]).question
    assert found == "To whom? By when must a breach be notified?"


def test_why_asks_for_the_reason_of_what_was_asked() -> None:
    assert understood("Why?", [asked("May we assign?")]).question == _IN + "Why? May we assign?"
    alone = understood("Why?", [asked("May we assign?", "")]).question
    assert alone == "Why? May we assign?"
    other = understood("Why not a part?", [asked("What may the tenant underlet?")]).question
    assert other == "Why not a part? What may the tenant underlet?"


@pytest.mark.parametrize(
    ("earlier", "question", "whole"),
    [
        (
            "When is Mr Garside-Holt due in the clinic?",
            "When may he restart ramipril?",
            _IN + "When may Mr Garside-Holt restart ramipril?",
        ),
        ("What did Ms Kessler pay?", "What is her share?", _IN + "What is Ms Kessler's share?"),
    ],
)
def test_somebody_is_the_one_person_who_was_named(earlier: str, question: str, whole: str) -> None:
    assert understood(question, [asked(earlier)]).question == whole


@pytest.mark.parametrize(
    "question",
    [
        "What is the discharge date of Ms Garside-Holt?",
        "Is it true that the deposit is £24,125?",
        "When does the supply agreement with Vandermoor end, and who may end it early?",
        "Summarise the engagement letter.",
        "List the parties and their company numbers.",
        "",
    ],
)
def test_a_question_that_stands_for_itself_is_left_alone(question: str) -> None:
    found = understood(question, [asked("What is the rent of unit 4?")])
    assert found.question == question
    assert not found.changed


def test_no_question_of_the_sample_is_taken_for_a_follow_up() -> None:
    lines = resource_path("sample", "questions.jsonl").read_text(encoding="utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines]
    for earlier in questions[:6]:
        for question in questions:
            assert not understood(question, [asked(earlier)]).changed, question


def test_the_first_question_of_a_talk_follows_none() -> None:
    assert not understood("And the deposit?", []).changed


def test_my_client_has_the_name_that_a_note_gives() -> None:
    note = Note(1, None, NoteKind.CONTEXT, "Our client is Quillhaven Ltd; be brief.")
    found = understood("What must my client's guarantor do?", [], [note])
    assert found.question == "What must Quillhaven Ltd's guarantor do?"
    other = Note(2, None, NoteKind.CONTEXT, "My client is Vandermoor.")
    assert not understood("What must my client do?", [], [note, other]).changed


@pytest.mark.parametrize("earlier", ["Did Dr Osei write to Mr Pell?", "May we use Larkspur Yard?"])
def test_nobody_is_put_in_where_two_or_none_were_named(earlier: str) -> None:
    question = "For which injured wrist was he given antibiotics in the emergency department?"
    assert not understood(question, [asked(earlier)]).changed


@pytest.mark.parametrize(
    "question",
    [
        "To whom is rent payable?",
        "With whom was the contract made?",
        "By when must rent be paid?",
        "May a tenant assign his lease?",
        "Must each director declare his or her interests?",
        "What must an employee do before he leaves?",
        "What happens to the tenant's deposit if he dies?",
        "Did Her Majesty's Revenue write to the landlord?",
    ],
)
def test_a_question_that_is_whole_takes_nothing_of_the_one_before(question: str) -> None:
    assert not understood(question, [asked("When did Dr Osei leave the company?")]).changed


def test_a_talk_goes_on_in_the_language_in_which_it_is_asked() -> None:
    """The documents are German, so the questions were put into German."""
    first = asked("What is the deposit of unit 4?", doc="/files/mietvertrag.pdf")
    german = replace(first.answer, understood="Wie hoch ist die Kaution für Unit 4?")
    talk = [replace(first, answer=german)]
    whole = understood("And the rent?", talk).question
    assert whole.endswith("What is the rent of unit 4?")
    then = asked("And the rent?", doc="/files/mietvertrag.pdf")
    rent = replace(then.answer, understood="Wie hoch ist die Miete für Unit 4?")
    talk.append(replace(then, answer=rent))
    assert understood("And for unit 5?", talk).question.endswith("What is the rent of unit 5?")
    # Who asks in German of English documents is understood in English.
    other = asked("Wie hoch ist die Kaution für Unit 4?")
    english = replace(other.answer, understood="What is the deposit of unit 4?")
    assert understood("And the rent?", [replace(other, answer=english)]).question.endswith(
        "What is the rent of unit 4?"
    )
