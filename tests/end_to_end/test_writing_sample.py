"""Clauses and a letter written from the sample matter, the real search and model at work."""

import pytest

from desktop.answering.checking.figures import figures, same
from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import Finish
from desktop.drafting.precedents.importing import house
from desktop.drafting.writing.placing import standing_alone
from desktop.drafting.writing.provenance import provenance
from desktop.drafting.writing.written import Written
from desktop.workspace import SAMPLE_MATTER, Workspace

# Two cores that others use too: the model may be slow, but it must not hang.
pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]

TERMINATION = "write a termination clause with 60 days' notice as in the supply agreement"
REFERRAL = (
    "write a letter to Dr Osei referring Mr Garside-Holt for hand therapy, attach the medication"
)


def write(workspace: Workspace, request: str, *, use_model: bool = False) -> Written:
    events = list(workspace.write(request, SAMPLE_MATTER, use_model=use_model))
    assert isinstance(events[-1], Written)
    return events[-1]


def test_the_precedent_s_clause_has_the_new_period_and_its_place(sample: Workspace) -> None:
    written = write(sample, TERMINATION)
    assert "by giving the other not less than sixty (60) days’ written notice" in written.text
    assert "ninety" not in written.text
    for span in (span for each in written.paragraphs for span in each.spans):
        if span.origin.kind == "precedent":
            assert span.origin.document_id is not None
            text = sample.text(span.origin.document_id)[span.origin.start : span.origin.end]
            assert text.split() == span.text.split()
    told = provenance(standing_alone(written.title, written.paragraphs))
    assert all(each.words.startswith("From supply-agreement.pdf, page 1") for each in told)


def test_a_referral_names_the_newest_medicines(sample: Workspace) -> None:
    written = write(sample, REFERRAL)
    assert "Metformin\n1 g\ntwice a day\n14 April" in written.text  # a row of the letter's table
    assert "Penicillin" in written.text
    assert "born 17 August 1971" in written.text


def test_the_model_brings_no_figure_in(sample: Workspace) -> None:
    topic = "an exception for orders that were accepted before the notice"
    written = write(sample, f"{TERMINATION}, with {topic}", use_model=True)
    last = written.paragraphs[-1]
    assert last.spans[0].blank or last.spans[0].origin.kind == "model"
    before = " ".join(each.text for each in written.paragraphs[:-1])
    known = figures(f"{TERMINATION} {before}")
    said = [figure for span in last.spans for figure in figures(span.text)]
    assert all(any(same(each, other) for other in known) for each in said)


def test_what_was_written_is_a_word_file(sample: Workspace) -> None:
    written = write(sample, TERMINATION)
    manuscripts = Manuscripts()
    try:
        whole = standing_alone(written.title, written.paragraphs)
        docx = manuscripts.write(house.base(), whole, Finish(origins=True))
    finally:
        manuscripts.close()
    assert docx.startswith(b"PK")
