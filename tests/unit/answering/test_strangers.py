"""A word of the question that no document has is put into none."""

from pathlib import Path
from typing import cast

import pytest

from desktop.answering import wording
from desktop.answering.ask import Asker
from desktop.answering.checking.strangers import strangers
from desktop.documents import Answer, AnswerKind, AnswerStatus
from desktop.events import Answered
from desktop.local_models.llm import LanguageModel
from tests.unit.answering.survey_support import MATTER, searching
from tests.unit.answering_support import FakeModel
from tests.unit.vault_support import open_library, store

_QUOTE = "The dose of corticosteroid needed may vary: a child under 2 can receive 25 milligrams."
_LEAFLET = f"Adrenal insufficiency. {_QUOTE} Ask the pharmacist before taking aspirin."


@pytest.mark.parametrize(
    ("said", "asked", "strange"),
    [
        ("The dose of ibuprofen may vary [1].", "What is the dose of ibuprofen?", ("ibuprofen",)),
        ("The dose of aspirin may vary [1].", "What is the dose of aspirin?", ()),
        ("The dose of corticosteroids may vary [1].", "What dose of corticosteroids?", ()),
        ("The dose may vary [1].", "What is the dose of ibuprofen?", ()),
        ("The largest amount is 25 milligrams [1].", "What is the largest amount?", ()),
        ("What is kept is 25 milligrams [1].", "How much is kept?", ()),
        ("Swallowing 25 milligrams needed [1].", "Is swallowing 25 milligrams needed?", ()),
    ],
)
def test_a_word_of_the_question_that_the_document_lacks(
    said: str, asked: str, strange: tuple[str, ...]
) -> None:
    assert strangers(said, asked, [_QUOTE], lambda: _LEAFLET) == strange


def test_the_document_is_not_fetched_where_the_quote_has_all() -> None:
    def never() -> str:
        raise AssertionError

    assert strangers("The dose may vary [1].", "What is the dose?", [_QUOTE], never) == ()


def test_another_medicines_dose_is_not_told_of_the_one_that_was_asked_for(tmp_path: Path) -> None:
    said = "The dose of {} needed may vary: a child under 2 can receive 25 milligrams [1]."
    with open_library(tmp_path) as library:
        library.add_matter(MATTER)
        store(library, MATTER, "/m/leaflet.txt", _LEAFLET)

        def asked(medicine: str) -> Answer:
            model = cast("LanguageModel", FakeModel([said.format(medicine)]))
            question = f"What dose of {medicine} can a child receive?"
            *_, last = Asker(library, searching(library), model).ask(question, MATTER)
            assert isinstance(last, Answered)
            return last.answer

        answer = asked("ibuprofen")
        assert answer.status is AnswerStatus.NOT_FOUND
        assert "ibuprofen" not in answer.text
        assert answer.replaced is not None
        assert answer.replaced.reason == wording.STRANGER
        assert asked("corticosteroid").kind is AnswerKind.WRITTEN
