"""A clause out of a precedent: whole, word for word, in the draft's own names, with every sentence
marked; facts of the old matter become blanks."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.drafting.manuscript import edits
from desktop.drafting.manuscript.model import Place
from desktop.drafting.manuscript.numbers import numbers
from desktop.drafting.writing.placing import inserted
from desktop.drafting.writing.provenance import comment_for, provenance, provenance_of
from desktop.drafting.writing.structure import sections
from desktop.drafting.writing.written import NO_MODEL
from desktop.errors import CancelledError, NotFoundError, UsageError
from desktop.events import DraftText, EvidenceFound, Stage
from desktop.vault.library import Library
from tests.unit.drafting.writing.writing_support import (
    ACME,
    MATTER,
    WordSearch,
    with_contracts,
    write,
    writer,
)
from tests.unit.manuscript_support import manuscript
from tests.unit.vault_support import open_library, store

REQUEST = "write a termination clause with 60 days' notice as in the Acme agreement"
DRAFT = manuscript(
    "> This contract is made between Kessler GmbH (the “Contractor”) and Lund AB (the “Client”).",
    "= [[=first]] Work",
    "- The Contractor shall do the work for the Client.",
    "= Fees",
    "- The Client shall pay the Contractor. This contract ends with payment.",
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path) as opened:
        with_contracts(opened)
        yield opened


def test_a_clause_is_whole_with_the_facts_of_the_request(library: Library) -> None:
    written, _ = write(library, REQUEST)
    assert [each.role for each in written.paragraphs] == ["heading", *["clause"] * 4]
    assert written.paragraphs[0].text == "Termination"
    assert "not less than sixty (60) days’ written notice" in written.paragraphs[1].text
    # The time to remedy is another fact.
    assert "within thirty (30) days" in written.paragraphs[3].text
    assert "Goods" not in written.text
    assert NO_MODEL in written.notes


def test_every_span_is_where_its_origin_says(library: Library) -> None:
    written, _ = write(library, REQUEST)
    document = next(d for d in library.documents(MATTER) if d.path == "acme.txt")
    text = library.text(document.id)
    spans = [span for each in written.paragraphs for span in each.spans]
    taken = [span for span in spans if span.origin.kind == "precedent"]
    assert len(taken) > 5
    for span in taken:
        assert (span.origin.document_id, span.origin.page) == (document.id, 1)
        assert span.text.split() == text[span.origin.start : span.origin.end].split()


def test_names_and_addresses_of_the_old_matter_become_blanks(library: Library) -> None:
    written, _ = write(library, REQUEST)
    assert "Acme" not in written.text
    assert "legal@acme.example" not in written.text
    labels = {span.blank for each in written.paragraphs for span in each.spans if span.blank}
    assert {"first party", "e-mail address"} <= labels


def test_references_into_the_clause_follow_it_and_others_are_blanks(library: Library) -> None:
    written, _ = write(library, REQUEST, DRAFT, Place("p5"))
    whole = inserted(DRAFT, written.after, written.paragraphs)
    texts = [each.text for each in whole.paragraphs]
    assert any("a notice under clause 3.1" in text for text in texts)
    assert any("as clause [clause number] requires" in text for text in texts)


def test_the_draft_s_parties_stand_in_the_place_of_the_precedent_s(library: Library) -> None:
    written, _ = write(library, REQUEST, DRAFT, Place("p5"))
    assert "The Contractor may terminate this contract at once if the Client:" in written.text
    assert "Supplier" not in written.text
    assert "Acme" not in written.text
    assert "notice sent to the Contractor at" in written.text


def test_the_clause_stands_behind_the_one_of_the_place_in_the_draft_s_looks(
    library: Library,
) -> None:
    written, _ = write(library, REQUEST, DRAFT, Place("p2"))
    assert written.after == "p3"
    whole = inserted(DRAFT, written.after, written.paragraphs)
    shown = numbers(whole)
    ids = [each.id for each in whole.paragraphs]
    assert len(ids) == len(set(ids))
    made = whole.paragraphs[3:8]
    assert [shown[each.id] for each in made] == ["2.", "2.1", "2.2", "(a)", "(b)"]
    assert [each.style for each in made[:3]] == ["Heading 1", "Clause Level 2", "Clause Level 2"]
    assert edits.blanks(whole)


def test_every_sentence_has_its_origin_in_words(library: Library) -> None:
    written, _ = write(library, REQUEST)
    told = [each for paragraph in written.paragraphs for each in provenance_of(paragraph)]
    assert all(each.kind == "precedent" for each in told)
    changed = next(each for each in told if "notice period" in each.words)
    assert changed.words.startswith("From acme.txt, page 1, changed: notice period")
    assert 0.5 < changed.verbatim < 1.0
    assert told[0].verbatim == 1.0
    assert all(comment_for(each.origin) == "From acme.txt, page 1" for each in told)


def test_provenance_covers_the_body_of_a_draft_and_nothing_else(library: Library) -> None:
    written, _ = write(library, REQUEST, DRAFT, Place("p5"))
    whole = inserted(DRAFT, written.after, written.paragraphs)
    told = provenance(whole)
    assert {each.place.paragraph for each in told} == {each.id for each in whole.body}
    for each in told:
        text = whole.paragraph(each.place.paragraph).text
        assert text[each.place.start : each.place.end].strip()


def test_without_a_precedent_the_library_gives_the_clause(library: Library) -> None:
    written, _ = write(library, "termination clause with 60 days' notice")
    spans = [span for each in written.paragraphs for span in each.spans]
    assert {span.origin.kind for span in spans} == {"clause", "user"}
    assert "sixty (60) days" in written.paragraphs[1].text
    assert "[notice period]" not in written.text


def test_a_precedent_that_is_not_there_is_said(library: Library) -> None:
    written, _ = write(library, "termination clause as in the Zebra agreement")
    assert "No document of this matter is called “Zebra agreement”." in written.notes


def test_a_precedent_without_such_a_clause_is_said(library: Library) -> None:
    written, _ = write(library, "insurance clause as in the Acme agreement")
    assert any("has no clause on insurance" in note for note in written.notes)
    assert all(s.origin.kind != "precedent" for p in written.paragraphs for s in p.spans)


def test_a_letter_that_bears_the_name_does_not_hide_the_agreement(library: Library) -> None:
    store(library, MATTER, "letter-to-crane.txt", "Dear Crane Estates Limited", "We write to you.")
    written, _ = write(library, "break clause with 6 months' notice as in the Crane agreement")
    assert written.citations[0].doc == "dale-lease.txt"
    assert "six (6) months’ written notice" in written.text


def test_a_name_fills_the_blank_that_asks_for_it(library: Library) -> None:
    written, _ = write(library, "arbitration clause with seat in Lisbon under the Quux Rules")
    assert "The seat is Lisbon" in written.text
    assert "under Quux Rules" in written.text
    labels = {span.blank for each in written.paragraphs for span in each.spans}
    assert "arbitration language" in labels
    assert "arbitration seat" not in labels


def test_a_name_that_has_no_place_is_said(library: Library) -> None:
    written, _ = write(library, "notices clause for our office in Lisbon")
    assert any("Not put anywhere: Lisbon" in note for note in written.notes)


def test_a_fact_without_a_place_gets_a_sentence_of_its_own(library: Library) -> None:
    written, _ = write(library, "confidentiality clause with a cap of £5,000 as in Acme agreement")
    assert "shall not exceed £5,000." in written.paragraphs[-1].text
    assert any("no place for £5,000" in note for note in written.notes)


def test_another_law_takes_the_place_of_the_precedent_s(library: Library) -> None:
    written, _ = write(library, "governing law clause, law of Scotland, as in the Acme agreement")
    assert "governed by the law of Scotland, whose courts" in written.text
    assert "England" not in written.text


def test_a_mutual_clause_binds_both(library: Library) -> None:
    written, _ = write(library, "mutual confidentiality clause as in the Acme agreement")
    text = written.text
    assert "Neither party shall disclose the other party’s confidential information" in text
    assert "Each party shall keep it in confidence" in text


def test_the_document_given_is_the_precedent(library: Library) -> None:
    lease = next(d.id for d in library.documents(MATTER) if "lease" in d.path)
    written, _ = write(library, "break clause with 6 months' notice", like=[lease])
    assert "not less than six (6) months’ written notice" in written.text
    assert written.citations[0].doc == "dale-lease.txt"


def test_evidence_comes_before_text_and_text_before_the_end(library: Library) -> None:
    _, events = write(library, REQUEST)
    kinds = [type(each) for each in events]
    assert kinds.index(EvidenceFound) < kinds.index(DraftText)
    names = [each.name for each in events if isinstance(each, Stage)]
    assert names == ["searching", "reading", "writing"]


def test_nothing_asked_for_and_nothing_known_are_errors(library: Library) -> None:
    with pytest.raises(UsageError):
        write(library, "   ")
    with pytest.raises(NotFoundError):
        list(writer(library).write(REQUEST, "Nobody"))
    with pytest.raises(NotFoundError):
        write(library, REQUEST, like=[999])


def test_a_stopped_request_ends_at_once(library: Library) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        list(writer(library).write(REQUEST, MATTER, cancel=cancel))


def test_a_request_of_no_kind_is_looked_for_by_its_words(library: Library) -> None:
    written, _ = write(library, "something about widgets and gadgets please")
    assert written.paragraphs
    assert WordSearch(library).library is library


def test_clauses_are_found_with_what_is_below_them() -> None:
    text = "\n".join(ACME)
    found = [each for each in sections(text) if each.whole]
    termination = next(each for each in found if each.title == "Termination")
    assert [part.depth for part in termination.parts] == [1, 2, 2, 3, 3]
    assert [part.number for part in termination.parts] == ["12", "12.1", "12.2", "(a)", "(b)"]
    assert text[termination.start :].startswith("Termination")


def test_a_clause_over_a_page_s_end_is_one_paragraph() -> None:
    text = "4. Payment\n4.1 The Customer shall pay each invoice within thirty\ndays of receipt."
    (section, *_) = sections(text)
    assert section.title == "Payment"
    assert len(section.parts) == 2
