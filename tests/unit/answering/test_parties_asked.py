"""Who the parties to one contract are."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.documents import AnswerStatus, Scope
from desktop.vault.library import Library
from tests.unit.answering.survey_support import MATTER, ask, fill
from tests.unit.vault_support import open_library, store

_MADE = 'This Agreement is made by and between {} ("Seller") and {} ("Buyer").'
_SPOKEN_OF = "Notices between the parties of this contract are in writing. The parties keep to it."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path) as opened:
        fill(opened)
        yield opened


def _store(library: Library, name: str, seller: str, buyer: str) -> int:
    made = _MADE.format(seller, buyer)
    return store(library, MATTER, f"/c/{name}.txt", _SPOKEN_OF, made, _SPOKEN_OF)


def test_the_clause_of_the_contract_that_is_named_is_the_answer(library: Library) -> None:
    _store(library, "elm supply", "Orchard Mills Ltd.", "Fenn Co. Inc.")
    meant = _store(library, "fir lease", "Harbour Estates LLP", "Mira Okafor Ltd.")
    answer, _ = ask(library, "Who are the parties to the fir lease?")
    (cited,) = answer.citations
    assert cited.document_id == meant
    assert "Harbour Estates LLP" in cited.quote
    assert "Mira Okafor Ltd." in cited.quote
    assert library.text(meant)[cited.start : cited.end] == cited.quote
    assert answer.status is AnswerStatus.SUPPORTED


def test_one_that_is_asked_alone_needs_no_name(library: Library) -> None:
    alone = _store(library, "elm", "Orchard Mills Ltd.", "Fenn Co. Inc.")
    answer, asked = ask(library, "Who are the parties?", Scope(documents=(alone,)))
    assert not asked
    assert "Orchard Mills Ltd." in answer.citations[0].quote


def test_a_contract_told_by_what_it_says_is_not_said_to_be_sure(library: Library) -> None:
    made = _MADE.format("Orchard Mills Ltd.", "Fenn Co.")
    meant = store(library, MATTER, "/c/x.txt", made, "What is sold are ripe quinces.")
    answer, _ = ask(library, "Who are the parties to the contract on quinces?")
    assert [cited.document_id for cited in answer.citations] == [meant]
    assert answer.status is AnswerStatus.PARTIAL


def test_the_parties_to_what_is_no_contract_are_not_made_up(library: Library) -> None:
    _store(library, "elm", "Orchard Mills Ltd.", "Fenn Co. Inc.")
    answer, _ = ask(library, "Who are the parties to the quarrel at the harbour?")
    assert all("Orchard" not in cited.quote for cited in answer.citations)


def test_a_contract_that_names_them_nowhere_is_searched_as_for_any_question(
    library: Library,
) -> None:
    store(library, MATTER, "/c/gum lease.txt", _SPOKEN_OF)
    answer, _ = ask(library, "Who are the parties to the gum lease?")
    assert all("Seller" not in cited.quote for cited in answer.citations)
    assert answer.coverage is not None


def test_a_clause_that_tells_of_one_party_alone_is_not_said_to_be_sure(library: Library) -> None:
    made = 'This Lease is made between Harbour Estates LLP ("Landlord") and whoever signs it below.'
    store(library, MATTER, "/c/hazel lease.txt", made)
    answer, _ = ask(library, "Who are the parties to the hazel lease?")
    assert "Harbour Estates LLP" in answer.citations[0].quote
    assert answer.status is AnswerStatus.PARTIAL
