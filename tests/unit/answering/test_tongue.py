"""A question in another language than the documents."""

from dataclasses import replace

import pytest

from desktop.answering.tongue import language_of, language_of_question, own_language
from desktop.documents import AnswerStatus
from desktop.errors import WorkerError
from desktop.events import EvidenceFound
from tests.unit.answering_support import SURE, UNSURE, FakeModel, FakeSearch, ask, passages

_LEASE = passages(
    "4.1 The Tenant shall pay a rent of £8,050 a month for Unit 4 on the first day of each month.",
    "5.1 The Tenant shall pay the Landlord a deposit of £24,125 for Unit 4 on completion.",
)
_GERMAN = "Wie hoch ist die Kaution für Unit 4?"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wie hoch ist die Kaution?", "German"),
        ("Quel est le montant du dépôt de garantie ?", "French"),
        ("¿Cuál es el depósito?", "Spanish"),
        ("Qual è il deposito?", "Italian"),
        ("Hoeveel is de borg?", "Dutch"),
        ("Qual é o valor do depósito?", "Portuguese"),
        ("What is the deposit?", "English"),
        ("Is the man of Die Zeit en route?", "English"),
        ("£50 per unit per month", ""),
        ("Deposit?", ""),
        ("CR-210 | 35 | 147.30", ""),
        ("", ""),
    ],
)
def test_a_language_is_told_by_its_commonest_words(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_question_is_asked_in_the_language_of_the_documents_and_says_so() -> None:
    model = FakeModel(["What is the deposit for Unit 4?", "The deposit is £24,125 [1]."])
    search = FakeSearch(_LEASE)
    answer, events = ask(_GERMAN, search, model)
    assert search.queries[:2] == [_GERMAN, "What is the deposit for Unit 4?"]
    assert answer.text == "The deposit is £24,125 [1]."
    assert answer.status is AnswerStatus.SUPPORTED
    assert answer.question == _GERMAN
    assert answer.understood == "What is the deposit for Unit 4?"
    assert any(isinstance(event, EvidenceFound) for event in events)


def test_a_term_that_the_translation_lacks_stands_behind_it() -> None:
    model = FakeModel(["What is the interest for Unit 4?", "The deposit is £24,125 [1]."])
    search = FakeSearch(_LEASE)
    answer, _ = ask(_GERMAN, search, model)
    assert search.queries[1] == "What is the interest for Unit 4? (deposit, security deposit)"
    assert answer.understood == search.queries[1]


def test_a_spanish_question_is_told_by_its_sign() -> None:
    assert language_of_question("¿Qué interés se aplica en caso de demora?") == "Spanish"


@pytest.mark.parametrize(
    "wrong",
    [
        "What is the deposit for Unit 5?",
        "What is the deposit for Unit 4 of 2024?",
        "Wie hoch ist der Betrag für die Unit 4?",
        "",
    ],
)
def test_a_translation_that_is_none_is_not_asked(wrong: str) -> None:
    search = FakeSearch(_LEASE)
    answer, _ = ask(_GERMAN, search, FakeModel([wrong]))
    assert set(search.queries) == {_GERMAN}
    assert answer.understood == ""


def test_without_a_model_the_nearest_is_shown_and_not_that_there_is_nothing() -> None:
    answer, _ = ask(_GERMAN, FakeSearch(_LEASE, similarity=0.1), None)
    assert answer.status is AnswerStatus.PARTIAL
    assert answer.text.startswith("The question is in German, the documents are in English")
    assert answer.citations
    assert all(f"[{citation.n}]" in answer.text for citation in answer.citations)
    english, _ = ask("What is the colour of the cat?", FakeSearch(_LEASE, similarity=0.1), None)
    assert english.status is AnswerStatus.NOT_FOUND


def test_a_model_that_ends_takes_no_answer_away() -> None:
    failing = FakeModel(fails=WorkerError("The model ended", "Start it again."))
    answer, _ = ask(_GERMAN, FakeSearch(_LEASE, similarity=0.1), failing)
    assert answer.status is AnswerStatus.PARTIAL


def test_documents_in_the_language_of_the_question_are_asked_as_they_are() -> None:
    found = passages("Die Kaution für Unit 4 beträgt 24.125 EUR und ist bei Einzug zu zahlen.")
    model = FakeModel(["Die Kaution beträgt 24.125 EUR [1]."], [SURE])
    answer, _ = ask(_GERMAN, FakeSearch(found), model)
    assert answer.understood == ""
    mixed = FakeSearch((*found, replace(_LEASE[0], chunk_id=9)))
    ask(_GERMAN, mixed, FakeModel([""], [UNSURE]))
    assert set(mixed.queries) == {_GERMAN}


_GERMAN_CLAUSE = passages("Die Miete für Unit 4 beträgt 8.050 EUR und ist am Ersten zu zahlen.")
_BEGINNINGS = ("Die Miete ist am Ersten zu zahlen und der Mieter", _LEASE[0].text, "CR-210 | 35")
_PUT_IN_ENGLISH = "What is the deposit for Unit 4?"


def test_where_nothing_is_found_it_is_asked_in_the_other_language_of_the_matter() -> None:
    search = FakeSearch(_GERMAN_CLAUSE, later=_LEASE)
    model = FakeModel([_PUT_IN_ENGLISH, "The deposit is £24,125 [1]."], [SURE])
    answer, _ = ask(_GERMAN, search, model, begin=_BEGINNINGS)
    assert _PUT_IN_ENGLISH in search.queries
    assert answer.question == _GERMAN
    assert answer.understood == _PUT_IN_ENGLISH
    assert answer.text == "The deposit is £24,125 [1]."


def test_it_takes_more_to_be_an_answer_the_second_time() -> None:
    likely = {"Yes": -1.0, "No": -3.0, "Not mentioned": -1.2}
    first, _ = ask(_PUT_IN_ENGLISH, FakeSearch(_LEASE), FakeModel(["£24,125 [1]."], [likely]))
    assert first.status is AnswerStatus.SUPPORTED
    search = FakeSearch(_GERMAN_CLAUSE, later=_LEASE)
    model = FakeModel([_PUT_IN_ENGLISH, "The deposit is £24,125 [1]."], [likely])
    answer, _ = ask(_GERMAN, search, model, begin=_BEGINNINGS)
    assert answer.status is AnswerStatus.NOT_FOUND
    assert answer.question == _GERMAN
    assert answer.understood == ""


@pytest.mark.parametrize(
    ("model", "begin"),
    [
        (None, _BEGINNINGS),  # nobody to put it into another language
        (FakeModel([_PUT_IN_ENGLISH], [UNSURE]), _BEGINNINGS[::2]),  # no other language there
        (FakeModel(["Wie hoch ist der Betrag?"], [UNSURE]), _BEGINNINGS),  # it is none
    ],
)
def test_it_is_not_asked_again_where_it_can_not_be(
    model: FakeModel | None, begin: tuple[str, ...]
) -> None:
    search = FakeSearch(_GERMAN_CLAUSE, similarity=0.1)
    answer, _ = ask(_GERMAN, search, model, begin=begin)
    assert answer.status is AnswerStatus.NOT_FOUND
    assert set(search.queries) == {_GERMAN}


def test_the_language_of_the_document_that_is_named_is_the_one_asked_in() -> None:
    mixed = (*_LEASE, *(replace(p, chunk_id=9, document_id=2) for p in _GERMAN_CLAUSE))
    model = FakeModel([_PUT_IN_ENGLISH, "The deposit is £24,125 [1]."])
    answer, _ = ask(_GERMAN, FakeSearch(mixed, meant=2), model)
    assert answer.understood == _PUT_IN_ENGLISH


def test_a_question_that_no_english_measure_knows_is_left_to_the_model() -> None:
    found = passages("Die Kaution für Unit 4 beträgt 24.125 EUR und ist bei Einzug zu zahlen.")
    far = FakeSearch(found, similarity=0.1)
    answer, _ = ask(_GERMAN, far, FakeModel(["Die Kaution beträgt 24.125 EUR [1]."], [SURE]))
    assert answer.text == "Die Kaution beträgt 24.125 EUR [1]."
    refused, _ = ask(_GERMAN, far, FakeModel(["Die Kaution beträgt 24.125 EUR [1]."], [UNSURE]))
    assert refused.status is AnswerStatus.NOT_FOUND
    english, _ = ask(
        "What is the rent?", FakeSearch(_LEASE, similarity=0.1), FakeModel([""], [SURE])
    )
    assert english.status is AnswerStatus.NOT_FOUND


def test_an_english_question_is_asked_in_the_language_of_the_documents_alone_there() -> None:
    found = passages("Die Kaution für Unit 4 beträgt 24.125 EUR und ist bei Einzug zu zahlen.")
    model = FakeModel([_GERMAN, "Die Kaution beträgt 24.125 EUR [1]."], [SURE])
    search = FakeSearch(found)
    answer, events = ask("What is the deposit for Unit 4?", search, model)
    assert search.queries[:2] == ["What is the deposit for Unit 4?", _GERMAN]
    assert answer.question == "What is the deposit for Unit 4?"
    assert answer.understood == _GERMAN
    assert answer.text == "Die Kaution beträgt 24.125 EUR [1]."
    # Evidence comes before the model is asked for anything.
    assert isinstance(events[1], EvidenceFound)
    mixed = FakeSearch((*found, replace(_LEASE[0], chunk_id=9)))
    ask("What is the deposit for Unit 4?", mixed, FakeModel([""], [UNSURE]))
    assert _GERMAN not in mixed.queries


def test_a_translation_with_words_of_the_question_in_it_is_none_and_the_answer_says_so() -> None:
    found = passages("Die Kaution für Unit 4 beträgt 24.125 EUR und ist bei Einzug zu zahlen.")
    half = FakeModel(["Wie hoch ist das Escrow für die Unit 4?"], [UNSURE])
    for model in (half, None):
        search = FakeSearch(found, similarity=0.1)
        answer, _ = ask("What is the escrow for Unit 4?", search, model)
        assert set(search.queries) == {"What is the escrow for Unit 4?"}
        assert answer.text.startswith("The question is in English, the documents are in German")
        assert answer.citations


def test_no_yes_stands_to_a_question_that_was_put_into_another_language() -> None:
    """Whether it asks for leave could not be told of it: the model leans to "Yes" there."""
    found = passages("6.1 Der Mieter darf Haustiere in der Wohnung nicht ohne Zustimmung halten.")
    model = FakeModel(["Darf der Mieter in der Wohnung Haustiere halten?"], [SURE])
    answer, _ = ask("May the Tenant keep pets in the flat?", FakeSearch(found), model)
    assert answer.understood == "Darf der Mieter in der Wohnung Haustiere halten?"
    assert answer.text.startswith("The documents say: “6.1 Der Mieter")
    assert answer.status is AnswerStatus.PARTIAL


@pytest.mark.parametrize("name", ["Harrow and Pell", "The Wharf Ltd", "Bank of the North"])
def test_an_english_name_makes_no_english_question(name: str) -> None:
    question = f"Wie hoch ist die Kaution für {name}?"
    german = passages(f"Die Kaution für {name} ist bei Einzug mit der Miete zu zahlen.")
    answer, _ = ask(question, FakeSearch(german, similarity=0.1), None)
    assert answer.status is AnswerStatus.NOT_FOUND
    search = FakeSearch(_LEASE)
    asked, _ = ask(question, search, FakeModel([f"What is the deposit for {name}?"]))
    assert search.queries[1] == f"What is the deposit for {name}?"
    assert asked.question == question


def test_an_answer_in_another_language_than_its_passages_says_why_it_does_not_stand() -> None:
    model = FakeModel(["La caution est de £24,125 pour le locataire et la Unit 4 [1]."])
    answer, _ = ask("What is the deposit for Unit 4?", FakeSearch(_LEASE), model)
    assert answer.replaced is not None
    assert "It is in French, the passages are in English" in answer.replaced.reason
    assert "£24,125" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Who signed for Société des Eaux et des Forêts du Sud?",
        "Rent of 12 Rue de la Paix et des Arts?",
        "Deposit for Société de la Mer et des Eaux?",
        "Term of Banco de los Andes y del Sur?",
        "When does Les Fils et les Filles SARL pay?",
        "Is any fee paid by Der Spiegel und die Zeit?",
        "What rent do Van der Berg en Van den Brink pay per month, and per unit?",
    ],
)
def test_names_make_no_other_language_of_an_english_question(question: str) -> None:
    search = FakeSearch(_LEASE, similarity=0.1)
    answer, _ = ask(question, search, None)
    assert answer.status is AnswerStatus.NOT_FOUND


def test_a_name_out_of_the_passages_is_an_answer_in_their_language() -> None:
    found = passages(
        "4.1 The rent of the Unit is to be paid by Société des Eaux et de la Mer to the Landlord."
    )
    model = FakeModel(["Société des Eaux et de la Mer [1]."])
    answer, _ = ask("Who is to pay the rent of the Unit?", FakeSearch(found), model)
    assert answer.replaced is None or "It is in French" not in answer.replaced.reason
    assert own_language("Société des Eaux et de la Mer.", [found[0].text]) == ""


def test_a_translation_that_was_cut_off_is_not_asked() -> None:
    search = FakeSearch(_LEASE)
    model = FakeModel(["What is the deposit for Unit 4?"], stopped_by="length")
    answer, _ = ask(_GERMAN, search, model)
    assert set(search.queries) == {_GERMAN}
    assert answer.understood == ""


def test_a_figure_of_a_clause_that_does_not_speak_of_what_is_asked_is_no_answer() -> None:
    found = passages("Die Räume sind 640 Quadratmeter groß und liegen in der Mitte von Unit 4.")
    answer, _ = ask(_GERMAN, FakeSearch(found), FakeModel(["640 Quadratmeter [1]."], [SURE]))
    assert answer.status is AnswerStatus.NOT_FOUND
    room = "Wie groß sind die Räume von Unit 4?"
    told, _ = ask(room, FakeSearch(found), FakeModel(["640 Quadratmeter [1]."], [SURE]))
    assert told.text == "640 Quadratmeter [1]."
