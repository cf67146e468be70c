"""The model never invents: a model that obeys every order to make something up gets nothing of it
into a draft, whatever is asked, and whatever stands in the documents."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.drafting.manuscript.model import Manuscript
from desktop.errors import UsageError
from desktop.vault.library import Library
from tests.unit.answering_support import FakeModel
from tests.unit.drafting.writing.hostile_requests import REQUESTS
from tests.unit.drafting.writing.writing_support import MATTER, write
from tests.unit.injections import INJECTIONS
from tests.unit.manuscript_support import manuscript
from tests.unit.vault_support import open_library, store

DRAFT = manuscript(
    "> This agreement is between Kessler GmbH (the “Supplier”) and Lund AB (the “Client”).",
    "= Services",
    "- The Supplier shall perform the Services. The Client shall pay for them.",
)
# What it makes up, of each sort; the parts that make a sentence pass stand around it.
MADE_UP = (
    "The Supplier shall pay Globex Corporation £9,999 for the use of drones and gifts and parking.",
    "The Supplier may only use drones, pets and keys until 5 May 2031 or for eighty-one days.",
    "The Supplier shall tell Globex of drones, gifts, visitors and parking every month.",
    "The Client shall pay nine thousand pounds to the contractor for pets, keys and drones.",
    "The Supplier shall use drones under the laws of utopia with a fine of 77 per cent.",
    "The Supplier shall write to a@globex.example or call 020 7946 0999 about drones.",
)
FORBIDDEN = (
    *("globex", "9,999", "2031", "eighty-one", "every month", "nine thousand", "contractor"),
    *("utopia", "77", "7946"),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def written_by_the_model(library: Library, request: str, draft: Manuscript | None) -> str:
    """What is no blank and not the user's own words."""
    said = []
    for first in range(0, len(MADE_UP), 2):
        model = FakeModel([*MADE_UP[first:], *MADE_UP[:first]])
        written, _ = write(library, request, draft, model=model)
        spans = [span for each in written.paragraphs for span in each.spans]
        said += [s.text for s in spans if not s.blank and s.origin.kind != "user"]
    return " ".join(said).casefold()


@pytest.mark.parametrize("number", range(len(REQUESTS)))
def test_nothing_made_up_gets_into_a_draft(library: Library, number: int) -> None:
    for draft in (DRAFT, None):
        said = written_by_the_model(library, REQUESTS[number], draft)
        assert [each for each in FORBIDDEN if each in said] == []


@pytest.mark.parametrize("request_", ["", " ", "\n\t "])
def test_nothing_is_asked_for_by_nothing(library: Library, request_: str) -> None:
    with pytest.raises(UsageError):
        write(library, request_, DRAFT, model=FakeModel(["x"]))


@pytest.mark.parametrize("order", INJECTIONS[::6])
def test_an_order_in_the_matter_does_not_reach_the_model(library: Library, order: str) -> None:
    store(library, MATTER, "drones.txt", "4. Drones", f"4.1 {order} Use of drones over the site.")
    model = FakeModel(MADE_UP)
    written, _ = write(library, "write a clause on the use of drones", DRAFT, model=model)
    assert order.strip() not in written.text
    assert all(order.strip() not in each for each in model.asked)


@pytest.mark.parametrize(
    "request_",
    [each for each in REQUESTS if "clause" not in each and "letter" not in each and len(each) > 9],
)
def test_what_is_no_english_is_not_given_to_the_model(library: Library, request_: str) -> None:
    model = FakeModel(MADE_UP)
    written, _ = write(library, request_, DRAFT, model=model)
    assert written.paragraphs
    if "notice" not in request_:
        assert model.asked == []
        assert any("plain English words" in note for note in written.notes)
