"""A question of each document: one that speaks of the opposite is none of those asked for."""

import pytest

from desktop.answering.surveying.survey_contrast import is_of_other_kind

_EXCLUSIVE = "Which licences are exclusive?"
_OPEN = "Which licences are non-exclusive?"


@pytest.mark.parametrize(
    "words", ["non-exclusive", "non exclusive", "nonexclusive", "not exclusive"]
)
def test_a_licence_that_is_not_exclusive_is_none_of_the_exclusive_ones(words: str) -> None:
    clause = f"The Owner grants a licence that is {words}."
    assert is_of_other_kind(_EXCLUSIVE, clause)
    assert not is_of_other_kind(_OPEN, clause)


def test_an_exclusive_licence_is_none_of_the_others() -> None:
    clause = "The Owner grants an exclusive licence."
    assert is_of_other_kind(_OPEN, clause)
    assert not is_of_other_kind(_EXCLUSIVE, clause)
    assert not is_of_other_kind(_OPEN, f"{clause} After year two it is non exclusive.")


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("Which NDAs are mutual?", "This one-way agreement protects the Discloser."),
        ("Which loans have a fixed rate?", "Interest accrues at a floating rate."),
        ("Which wards are for inpatients?", "The outpatient clinic opens at nine."),
    ],
)
def test_other_opposites_are_told_apart(asked: str, text: str) -> None:
    assert is_of_other_kind(asked, text)
    assert not is_of_other_kind(asked, f"{text} {asked}")
    assert not is_of_other_kind("Which documents are signed?", text)
