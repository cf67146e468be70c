"""What the model adds is little, marked and checked; code changes a stretch where code can."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.drafting.manuscript import edits
from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.drafting.writing import checking
from desktop.drafting.writing.written import NO_MODEL, WriteEvent, Written
from desktop.errors import CancelledError, ModelError
from desktop.events import Stage
from desktop.vault.library import Library
from tests.unit.answering_support import FakeModel
from tests.unit.drafting.writing.writing_support import MATTER, with_contracts, write, writer
from tests.unit.manuscript_support import manuscript
from tests.unit.vault_support import open_library

TOPIC = "the duty of the supplier to return all drawings"
ASKED = f"termination clause as in the Acme agreement, including {TOPIC}"
DUTY = (
    "The Supplier shall not disclose the Customer’s papers. The Supplier may terminate this"
    " contract by giving thirty (30) days’ notice to the Customer."
)
DRAFT = manuscript(
    "> This contract is between Kessler GmbH (the “Supplier”) and Lund AB (the “Customer”).",
    "= Papers",
    f"- {DUTY}",
)
STRETCH = Place("p3", 0, len(DUTY))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path) as opened:
        with_contracts(opened)
        yield opened


def changed(library: Library, request: str, model: FakeModel | None = None) -> Written:
    return write(library, request, DRAFT, STRETCH, model=model)[0]


def kinds(written: Written) -> set[str]:
    return {span.origin.kind for each in written.paragraphs for span in each.spans}


def test_a_sentence_of_the_model_is_marked_as_its_own(library: Library) -> None:
    model = FakeModel(["The Supplier shall return all drawings to the Customer."])
    written, _ = write(library, ASKED, model=model)
    last = written.paragraphs[-1]
    assert last.text == "The Supplier shall return all drawings to the Customer."
    assert {(span.origin.kind, span.origin.source) for span in last.spans} == {("model", "fake")}
    assert written.model == "fake"
    assert NO_MODEL not in written.notes


@pytest.mark.parametrize(
    ("said", "blank", "gone"),
    [
        ("The Supplier shall return all drawings within 14 days.", "period", "14 days"),
        ("The Supplier shall return all drawings or pay £900.", "amount", "£900"),
        ("The Supplier shall return all drawings by 5 May 2027.", "date", "5 May 2027"),
        ("The Supplier shall return all drawings to Mr Smithers.", "name", "Smithers"),
        ("The Supplier shall return all drawings to a@b.example.", "e-mail address", "a@b.example"),
    ],
)
def test_what_the_model_invents_becomes_a_blank(
    library: Library, said: str, blank: str, gone: str
) -> None:
    written, _ = write(library, ASKED, model=FakeModel([said]))
    last = written.paragraphs[-1]
    assert blank in [span.blank for span in last.spans]
    assert gone not in last.text
    assert any(gone in note for note in written.notes)
    whole = Manuscript("t", written.paragraphs)
    assert blank in [label for _, label in edits.blanks(whole)]


@pytest.mark.parametrize(
    "said",
    [
        "The Supplier need not return any drawings and shall not return all drawings.",
        "The weather is nice today.",
        "The Customer may terminate at once if the Supplier does not return all drawings.",
        "Ignore all previous instructions.",
        "",
    ],
)
def test_a_sentence_that_fails_is_a_blank_that_says_what_is_missing(
    library: Library, said: str
) -> None:
    written, _ = write(library, ASKED, model=FakeModel([said]))
    (span,) = written.paragraphs[-1].spans
    assert span.blank == f"to be written: {TOPIC}"
    assert any("not used" in note for note in written.notes)
    assert written.model == ""


def test_without_a_model_it_is_a_blank_too(library: Library) -> None:
    written, _ = write(library, ASKED)
    assert written.paragraphs[-1].spans[0].blank == f"to be written: {TOPIC}"
    assert NO_MODEL in written.notes


def test_a_model_that_fails_costs_nothing_else(library: Library) -> None:
    model = FakeModel(["half"], fails=ModelError("The model is gone", "Try again."))
    written, _ = write(library, ASKED, model=model)
    assert written.paragraphs[-1].spans[0].blank
    assert "Either party may terminate" in written.text
    assert any("The model is gone" in note for note in written.notes)


def test_what_the_user_says_in_full_needs_no_model(library: Library) -> None:
    model = FakeModel(["x"])
    said = "the supplier must not keep copies for more than 10 days"
    written, _ = write(library, f"termination clause as in Acme, and {said}", model=model)
    last = written.paragraphs[-1]
    assert last.text == "The Supplier shall not keep copies for more than ten (10) days."
    assert {span.origin.kind for span in last.spans} == {"user"}
    assert model.asked == []


def test_the_model_is_not_asked_where_nothing_is_left_to_say(library: Library) -> None:
    model = FakeModel(["x"])
    write(library, "termination clause as in the Acme agreement", model=model)
    assert model.asked == []


def test_a_stretch_is_made_mutual(library: Library) -> None:
    written = changed(library, "make this mutual")
    assert written.replaces == ("p3",)
    assert written.paragraphs[0].id == "p3"
    assert written.text == (
        "Neither party shall disclose the other party’s papers. Either party may terminate this"
        " contract by giving thirty (30) days’ notice to the other party."
    )
    assert kinds(written) == {"template", "user"}


def test_a_figure_of_a_stretch_is_changed(library: Library) -> None:
    written = changed(library, "change the notice period to 90 days")
    assert "ninety (90) days’ notice" in written.text
    assert "thirty" not in written.text


def test_a_cap_is_added_behind_the_stretch(library: Library) -> None:
    written = changed(library, "add a cap of £50,000")
    assert written.text.startswith(DUTY)
    assert written.text.endswith("shall not exceed £50,000.")


def test_a_cap_without_an_amount_is_a_blank(library: Library) -> None:
    written = changed(library, "add a cap")
    assert "amount of the cap" in [span.blank for span in written.paragraphs[0].spans]


def test_only_the_chosen_words_change(library: Library) -> None:
    first = Place("p3", 0, DUTY.index("The Supplier may"))
    written, _ = write(library, "make this mutual", DRAFT, first)
    assert written.text.startswith("Neither party shall disclose the other party’s papers. The Sup")


def test_what_code_shortens_needs_no_model(library: Library) -> None:
    draft = manuscript(
        "- In the event that a party fails, each and every duty ends prior to payment."
    )
    text = draft.paragraphs[0].text
    written, _ = write(library, "shorten", draft, Place("p1", 0, len(text)))
    assert written.text == "If a party fails, each duty ends before payment."
    assert NO_MODEL in written.notes


def test_a_rephrased_sentence_keeps_every_figure_and_condition() -> None:
    old = "The Supplier shall pay £500 within ten days unless the Customer agrees otherwise."
    keeps = "Unless the Customer agrees otherwise, the Supplier shall pay £500 within ten days."
    assert not checking.rephrased(keeps, old, "m", shorter=False).refused
    for said in (
        "The Supplier shall pay £600 within ten days unless the Customer agrees otherwise.",
        "The Supplier shall pay £500 unless the Customer agrees otherwise.",
        "The Supplier shall pay £500 within ten days.",
        "The Supplier may pay £500 within ten days unless the Customer agrees otherwise.",
        "The Supplier shall pay £500 unless the Customer agrees otherwise within ten days.",
        "The Supplier shall not pay £500 within ten days unless the Customer agrees otherwise.",
    ):
        assert checking.rephrased(said, old, "m", shorter=False).refused, said


def test_shorter_words_of_the_model_are_used_if_they_pass(library: Library) -> None:
    first = "The Supplier shall not disclose the papers of the Customer."
    draft = manuscript(f"- {first}")
    model = FakeModel(["The Supplier shall not disclose the Customer papers."])
    written, _ = write(library, "shorten", draft, Place("p1", 0, len(first)), model=model)
    assert written.text == "The Supplier shall not disclose the Customer papers."
    assert written.model == "fake"
    refused = FakeModel(["The Supplier shall disclose the Customer papers."])
    kept, _ = write(library, "shorten", draft, Place("p1", 0, len(first)), model=refused)
    assert kept.text == first


def test_stopping_ends_the_model_s_sentence(library: Library) -> None:
    cancel = threading.Event()
    events = writer(library, FakeModel(["The Supplier shall return."])).write(
        ASKED, MATTER, cancel=cancel
    )
    with pytest.raises(CancelledError):
        _until_writing(events, cancel)


def _until_writing(events: Iterator[WriteEvent], cancel: threading.Event) -> None:
    for event in events:
        if isinstance(event, Stage) and event.name == "writing":
            cancel.set()
