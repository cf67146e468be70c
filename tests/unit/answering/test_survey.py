"""A question asked of every document: none is left out, what is counted is right, and whatever
happens on the way costs one document at most."""

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.answering.surveying.survey_reading import Reader
from desktop.answering.wording import NO_PARTIES, NOT_FOUND_IN_IT
from desktop.documents import AnswerKind, AnswerStatus, FindingState, ParsedDocument, Scope
from desktop.errors import CancelledError, WorkerError
from desktop.events import Answered, DocumentAsked
from desktop.vault.library import Library
from tests.unit.answering.survey_support import FILLER, LAW, MATTER, NOTICE, ask, events, fill
from tests.unit.vault_support import facts, open_library, store

DELAWARE = "Which of these agreements are governed by the law of Delaware?"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path) as opened:
        yield opened


def test_every_document_is_asked_and_those_that_say_so_are_listed(library: Library) -> None:
    ids = fill(library)
    answer, asked = ask(library, DELAWARE)
    assert answer.kind is AnswerKind.SURVEYED
    states = {finding.document_id: finding.state for finding in answer.findings}
    assert states == {
        ids["acme"]: FindingState.FOUND,
        ids["birch"]: FindingState.ABSENT,
        ids["cedar"]: FindingState.ABSENT,
        ids["dogwood"]: FindingState.FOUND,
    }
    assert answer.text.startswith("2 of 4 documents that were asked say so:")
    assert [(event.done, event.total) for event in asked] == [(n, 4) for n in range(1, 5)]
    assert answer.coverage.in_full == answer.coverage.searched == 4
    assert answer.status is AnswerStatus.SUPPORTED


def test_each_row_cites_the_words_of_its_document(library: Library) -> None:
    fill(library)
    answer, asked = ask(library, DELAWARE)
    numbers = {int(n) for n in re.findall(r"\[(\d+)\]", answer.text)}
    assert numbers == {citation.n for citation in answer.citations}
    for citation in answer.citations:
        assert library.text(citation.document_id)[citation.start : citation.end] == citation.quote
    told = [citation for event in asked for citation in event.citations]
    assert tuple(told) == answer.citations
    other = next(f for f in answer.findings if f.doc == "/c/birch.txt")
    assert "Texas" in other.text
    assert other.citations


def test_a_document_that_could_not_be_read_is_counted_and_none_are_called_all(
    library: Library,
) -> None:
    fill(library)
    library.store_failure(MATTER, facts("/c/elm.pdf"), "It has a password.")
    library.register(MATTER, [facts("/c/fir.pdf")])
    answer, _ = ask(library, "How many of the contracts have a notice period to terminate?")
    assert answer.text.startswith("3 of 4 documents that were asked")
    assert "2 documents could not be read" in answer.text
    unread = [f for f in answer.findings if f.state is FindingState.UNREADABLE]
    assert [f.text for f in unread] == ["It has a password.", "It has not been read yet."]
    assert answer.status is AnswerStatus.PARTIAL
    assert "elm" not in answer.text


def test_a_value_of_each(library: Library) -> None:
    fill(library)
    answer, _ = ask(library, "How long is the notice to terminate in each agreement?")
    values = {f.doc: f.text for f in answer.findings if f.state is FindingState.FOUND}
    assert set(values) == {"/c/birch.txt", "/c/cedar.txt", "/c/dogwood.txt"}
    assert "thirty (30)" in values["/c/birch.txt"]
    assert "ninety (90)" in values["/c/cedar.txt"]


def test_equal_values_are_counted_and_no_sum_is_made(library: Library) -> None:
    fill(library)
    store(library, MATTER, "/c/elm.txt", NOTICE.format("90"))
    answer, _ = ask(library, "How long is the notice to terminate in each agreement?")
    assert "The same figure: 3 x ninety (90) days, 1 x thirty (30) days." in answer.text
    answer, _ = ask(library, "How long is the total notice to terminate in all contracts?")
    assert "No sum is made" in answer.text


def test_what_is_lacking_is_what_no_passage_says(library: Library) -> None:
    fill(library)
    answer, _ = ask(library, "Which agreements lack a governing law clause?")
    assert answer.text.startswith("In 1 of 4 documents that were asked nothing of it was found.")
    absent = [f.doc for f in answer.findings if f.state is FindingState.ABSENT]
    assert absent == ["/c/cedar.txt"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (
            "Which of these conditions are inherited in an autosomal recessive pattern?",
            ["fahr", "pompe"],
        ),
        (
            "Which of these conditions are inherited in an autosomal dominant pattern?",
            ["aip", "fahr"],
        ),
        (
            "Which of these conditions are inherited in an autosomal pattern?",
            ["aip", "fahr", "pompe"],
        ),
    ],
)
def test_what_is_of_the_opposite_kind_is_not_found(
    library: Library, asked: str, found: list[str]
) -> None:
    library.add_matter(MATTER)
    says = "This condition is inherited in an autosomal {} pattern."
    ids = {
        name: store(library, MATTER, f"/m/{name}.txt", says.format(how), FILLER)
        for name, how in (
            ("aip", "dominant"),
            ("pompe", "recessive"),
            ("fahr", "dominant or recessive"),
        )
    }
    answer, _ = ask(library, asked)
    said = {f.document_id for f in answer.findings if f.state is FindingState.FOUND}
    assert sorted(name for name, document in ids.items() if document in said) == found


def test_mentioned_is_what_stands_there_to_the_letter(library: Library) -> None:
    fill(library)
    answer, _ = ask(library, "Which documents mention Delaware?")
    found = [f.doc for f in answer.findings if f.state is FindingState.FOUND]
    assert found == ["/c/acme.txt", "/c/birch.txt", "/c/dogwood.txt"]


def test_what_a_named_person_is_called_need_not_stand_beside_the_name(library: Library) -> None:
    fill(library)
    store(library, MATTER, "/c/elm.txt", "The letter of Edwin Miller came on 3 May 2024.")
    answer, _ = ask(library, "Which documents mention the patient Edwin Miller?")
    found = [f.doc for f in answer.findings if f.state is FindingState.FOUND]
    assert found == ["/c/elm.txt"]
    for other in ("the claim of Edwin Miller", "the escrow Letter"):
        answer, _ = ask(library, f"Which documents mention {other}?")
        assert not [f for f in answer.findings if f.state is FindingState.FOUND]


def test_two_documents_side_by_side(library: Library) -> None:
    fill(library)
    answer, _ = ask(library, "Compare the Birch agreement and the Cedar agreement on notice.")
    assert {f.doc for f in answer.findings} == {"/c/birch.txt", "/c/cedar.txt"}
    assert "thirty (30)" in answer.text
    assert "ninety (90)" in answer.text
    assert answer.coverage.searched == 2


def test_one_document_is_no_survey(library: Library) -> None:
    ids = fill(library)
    answer, asked = ask(library, DELAWARE, Scope(documents=(ids["birch"],)))
    assert answer.kind is not AnswerKind.SURVEYED
    assert not asked
    assert ask(library, "List all notices.")[1]
    assert not ask(library, "List all notices to Birch.")[1]


def test_a_matter_without_documents(library: Library) -> None:
    library.add_matter(MATTER)
    answer, _ = ask(library, DELAWARE)
    assert answer.status is AnswerStatus.NOT_FOUND


def test_a_matter_of_which_nothing_can_be_read(library: Library) -> None:
    library.add_matter(MATTER)
    for number in range(3):
        library.store_failure(MATTER, facts(f"/{number}"), "It is damaged.")
    answer, asked = ask(library, DELAWARE)
    assert not asked
    assert answer.text.startswith("None of the documents could be read.")
    assert "3 documents could not be read" in answer.text
    assert answer.status is AnswerStatus.NOT_FOUND
    assert [f.state for f in answer.findings] == [FindingState.UNREADABLE] * 3


def test_stopped_what_was_found_by_then_is_the_answer(library: Library) -> None:
    fill(library)
    cancel = threading.Event()
    answer = None
    for event in events(library, DELAWARE, cancel):
        if isinstance(event, DocumentAsked) and event.done == 2:
            cancel.set()
        if isinstance(event, Answered):
            answer = event.answer
    assert answer is not None
    assert answer.text.startswith("Stopped after 2 of 4 documents.\n1 of 2 documents")
    assert answer.status is AnswerStatus.PARTIAL
    assert len(answer.findings) == 2


def test_stopped_before_the_first_there_is_no_answer(library: Library) -> None:
    fill(library)
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        list(events(library, DELAWARE, cancel))


def test_a_document_that_is_removed_meanwhile_leaves_nothing(library: Library) -> None:
    ids = fill(library)
    answer = None
    for event in events(library, DELAWARE):
        if isinstance(event, DocumentAsked) and event.done == 1:
            library.remove([ids["acme"], ids["cedar"]])
        if isinstance(event, Answered):
            answer = event.answer
    assert answer is not None
    assert "acme" not in str(answer)
    assert "cedar" not in str(answer)
    states = [f.state for f in answer.findings]
    assert states.count(FindingState.UNREADABLE) == 2
    assert "dogwood.txt" in answer.text


def test_a_process_that_ends_costs_one_document(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = fill(library)
    read = Reader.read

    def breaks(self: Reader, document_id: int, content_id: int) -> object:
        if document_id == ids["birch"]:
            raise WorkerError("The model ended", "Try again.")
        return read(self, document_id, content_id)

    monkeypatch.setattr(Reader, "read", breaks)
    answer, _ = ask(library, DELAWARE)
    broken = next(f for f in answer.findings if f.document_id == ids["birch"])
    assert (broken.state, broken.text) == (FindingState.UNREADABLE, "The model ended.")
    assert sum(f.state is FindingState.FOUND for f in answer.findings) == 2
    assert answer.status is AnswerStatus.PARTIAL


def test_one_huge_chunk_and_none_at_all(library: Library) -> None:
    fill(library)
    huge = f"{FILLER} " * 4000 + LAW.format("Delaware")
    store(library, MATTER, "/huge.txt", huge)
    none = np.zeros((0, 16), np.float32)
    library.store(MATTER, facts("/blank.txt"), ParsedDocument("txt", ""), none, "test")
    answer, _ = ask(library, DELAWARE)
    found = next(f for f in answer.findings if f.doc == "/huge.txt")
    assert found.state is FindingState.FOUND
    assert len(found.text) < 300
    assert all(len(citation.quote) < 2000 for citation in answer.citations)
    blank = next(f for f in answer.findings if f.doc == "/blank.txt")
    assert (blank.state, blank.text) == (FindingState.UNREADABLE, "No text was found in it.")


def test_what_was_not_read_to_the_end_is_not_said_to_be_absent(library: Library) -> None:
    fill(library)
    store(library, MATTER, "/long.txt", *(f"{FILLER} {number}" for number in range(40)))
    answer, _ = ask(library, DELAWARE)
    long = next(f for f in answer.findings if f.doc == "/long.txt")
    assert (long.state, long.text) == (FindingState.ABSENT, NOT_FOUND_IN_IT)
    assert answer.coverage.in_full == 4


def test_a_summary_quotes_in_the_order_of_the_document(library: Library) -> None:
    ids = fill(library)
    answer, _ = ask(library, "Summarise the dogwood document.")
    assert {citation.document_id for citation in answer.citations} == {ids["dogwood"]}
    starts = [citation.start for citation in answer.citations]
    assert starts == sorted(starts)
    for citation in answer.citations:
        assert library.text(ids["dogwood"])[citation.start : citation.end] == citation.quote
        assert f"“{citation.quote}” [{citation.n}]" in answer.text


def test_a_summary_of_all(library: Library) -> None:
    fill(library)
    library.store_failure(MATTER, facts("/c/elm.pdf"), "It has a password.")
    answer, asked = ask(library, "Summarise all documents.")
    assert len(asked) == 4
    assert answer.status is AnswerStatus.PARTIAL
    assert "1 could not be read" in answer.text


def test_the_parties_of_each_are_those_that_its_clause_names(library: Library) -> None:
    fill(library)
    named = (
        'This Agreement is made by and between Orchard Mills Ltd. ("Seller") and Fenn Co. Inc.'
        ' ("Buyer").'
    )
    spoken_of = "Notices between the parties are in writing. The parties keep to this Agreement."
    first = store(library, MATTER, "/c/elm.txt", f"{named}\n\n{spoken_of}")
    second = store(library, MATTER, "/c/fir.txt", spoken_of)
    answer, _ = ask(library, "Who are the parties to each agreement?")
    found = {finding.document_id: finding for finding in answer.findings}
    assert found[first].state is FindingState.FOUND
    assert "Orchard Mills Ltd." in found[first].text
    assert found[second].state is FindingState.ABSENT
    assert found[second].text == NO_PARTIES
