"""Whether the quotes answer: by the words a clause on the subject needs and by the model's lean."""

from typing import cast

import pytest

from desktop.answering.choosing.answerable import Signs, is_answered, probability, signs
from desktop.answering.choosing.evidence import choose
from desktop.answering.choosing.opinion import Opinion, opinion
from desktop.answering.inquiry import Basis
from desktop.documents import Coverage
from desktop.local_models.llm import LanguageModel
from tests.unit.answering_support import SURE, UNSURE, FakeModel, passages

_SEES = Opinion(stated=2.0, mentioned=2.0, confirmed=2.5)
_MISSES = Opinion(stated=-1.0, mentioned=-2.0, confirmed=0.5)
_DENIES = Opinion(stated=-2.0, mentioned=-2.3, confirmed=-0.5)


def _basis(question: str, *texts: str) -> Basis:
    found = passages(*texts)
    chosen = choose(question, found)
    return Basis(
        found,
        chosen.citations,
        Coverage(1),
        0.5,
        chosen.word_share,
        question,
        chosen.best,
        (question,),
    )


@pytest.mark.parametrize(
    ("met", "leaning", "answered"),
    [
        (1.0, _SEES, True),
        (0.5, _SEES, True),
        (0.0, _SEES, False),
        (1.0, _MISSES, False),
        (0.0, _MISSES, False),
    ],
)
def test_both_the_words_and_the_leaning_must_speak_for_an_answer(
    met: float, leaning: Opinion, answered: bool
) -> None:
    assert is_answered(Signs(met), leaning) is answered


def test_a_statement_that_the_model_denies_is_spoken_of() -> None:
    """What is false is mentioned: the clause is shown, not "not found"."""
    assert is_answered(Signs(0.5, statement=True), _DENIES)
    assert not is_answered(Signs(0.5, statement=True), _MISSES)
    assert probability(Signs(1.0, statement=True), _DENIES) > probability(Signs(1.0), _DENIES)


def test_without_a_model_nothing_near_the_topic_is_refused() -> None:
    assert is_answered(Signs(0.0), None)


def test_a_probability_stays_one_however_far_the_model_leans() -> None:
    assert 0.0 < probability(Signs(0.0), Opinion(-500.0, -500.0, -500.0)) < 0.01
    assert 0.99 < probability(Signs(1.0), Opinion(500.0, 500.0, 500.0)) <= 1.0


def test_the_words_a_clause_needs_are_looked_for_in_the_best_quotes() -> None:
    question = "Is there a clause preventing the solicitation of customers?"
    there = _basis(question, "Neither party shall entice or solicit the other's customers.")
    absent = _basis(question, "The customers are listed in the clause of Schedule 2.")
    assert signs(there).met == 1.0
    assert signs(absent).met == 0.0


def test_a_question_of_no_known_subject_is_left_to_the_model() -> None:
    assert signs(_basis("Who signed?", "Signed by A. Harrow.")).met == 1.0


def test_an_opinion_is_the_difference_of_log_probabilities() -> None:
    citations = _basis("Who signed?", "Signed by A. Harrow.").citations
    model = FakeModel(scores=[SURE, UNSURE])
    leaning = opinion(cast("LanguageModel", model), "Who signed?", citations)
    assert leaning.stated == pytest.approx(SURE["Yes"] - SURE["No"])
    assert leaning.mentioned == pytest.approx(SURE["Yes"] - SURE["Not mentioned"])
    assert all(asked.startswith("Excerpts:\n[1]") for asked in model.scored)
    assert model.scored[0].split("\nDo the")[0] == model.scored[1].split("\nDo the")[0]
