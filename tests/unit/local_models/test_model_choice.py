"""Which model answers in which matter."""

import pytest

from desktop.local_models import choice
from desktop.local_models.choice import ModelChoice


def test_the_matters_own_comes_before_its_kinds_and_that_before_the_general_one() -> None:
    chosen = ModelChoice().for_kind("general", "g").for_kind("medical", "m").of_kind(7, "medical")
    assert chosen.names(7) == ("m", "g")
    assert chosen.for_matter(7, "own").names(7) == ("own", "m", "g")
    assert chosen.names(8) == chosen.names(None) == ("g", "g")


def test_a_choice_is_taken_back_and_goes_with_its_model() -> None:
    chosen = ModelChoice().for_kind("legal", "m").for_matter(7, "m").of_kind(7, "legal")
    assert chosen.for_matter(7, "").by_matter == {}
    left = chosen.without("m")
    assert left.names(7) == ()
    assert left.kind_of(7) == "legal"
    assert ModelChoice().for_kind("legal", "") == ModelChoice()


def test_it_is_kept_and_read_again() -> None:
    chosen = ModelChoice().for_kind("legal", "m").for_matter(7, "n").of_kind(7, "legal")
    assert choice.from_text(choice.to_text(chosen)) == chosen


@pytest.mark.parametrize("damaged", [None, "", "{", "[]", '{"by_kind": 3}', '{"x": {}}'])
def test_what_cannot_be_read_is_no_choice(damaged: str | None) -> None:
    assert choice.from_text(damaged) == ModelChoice()
