"""A letter: its frame by code, what the matter knows with its place, the rest as blanks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.vault.library import Library
from tests.unit.drafting.writing.writing_support import MATTER, write
from tests.unit.vault_support import open_library, store

ASKED = (
    "write a letter to Dr Osei referring Mrs Holt for hand therapy, attach the medication and the"
    " blood results"
)
SUMMARY = (
    "Discharge summary",
    "Patient: Mrs Greta Holt, date of birth: 4 May 1961",
    "Diagnoses",
    "Fracture of the left wrist.",
    "Medicines on discharge",
    "Apixaban 5 mg twice a day",
    "Codeine phosphate as needed",
    "Allergies",
    "Penicillin causes a rash.",
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        store(opened, MATTER, "holt-summary.txt", *(f"{line}\n" for line in SUMMARY))
        store(opened, MATTER, "other.txt", "Medicines", "Warfarin for Mr Bloggs every day")
        yield opened


def test_a_referral_says_who_why_and_what_is_known(library: Library) -> None:
    written, _ = write(library, ASKED)
    assert "Dear Dr Osei" in written.text
    assert "see Mrs Holt for hand therapy." in written.text
    assert "born 4 May 1961" in written.text
    assert "Apixaban 5 mg twice a day" in written.text
    # It looks like a heading: a medicine must not be lost by that.
    assert "Codeine phosphate as needed" in written.text
    # Nobody asked for allergies: a referral without them is dangerous.
    assert "Penicillin causes a rash." in written.text
    assert "Warfarin" not in written.text


def test_what_is_taken_from_documents_has_its_place(library: Library) -> None:
    written, _ = write(library, ASKED)
    (document,) = [d for d in library.documents(MATTER) if "holt" in d.path]
    text = library.text(document.id)
    taken = [s for p in written.paragraphs for s in p.spans if s.origin.kind == "precedent"]
    assert taken
    for span in taken:
        assert text[span.origin.start : span.origin.end] == span.text
    assert {citation.doc for citation in written.citations} == {"holt-summary.txt"}


def test_what_is_unknown_is_a_blank_and_said(library: Library) -> None:
    written, _ = write(library, ASKED)
    labels = {span.blank for each in written.paragraphs for span in each.spans if span.blank}
    assert {"date", "address of the recipient", "hospital number", "results"} <= labels
    assert "Not found in the documents: results." in written.notes


@pytest.mark.parametrize("order", [("2024", "2026"), ("2026", "2024")])
def test_the_newest_document_about_the_person_tells(library: Library, order: list[str]) -> None:
    for year in order:
        lines = ("Mrs Holt", f"Letter of 3 May {year}", "Medicines", f"Ramipril since {year}")
        store(library, MATTER, f"letter-{year}.txt", *(f"{line}\n" for line in lines))
    written, _ = write(library, ASKED)
    assert "Ramipril since 2026" in written.text
    assert "Ramipril since 2024" not in written.text


def test_a_person_of_whom_nothing_is_known_is_said(library: Library) -> None:
    written, _ = write(library, "write a letter to Dr Osei referring Mr Quux for surgery")
    assert "No document of this matter tells of Mr Quux." in written.notes
    assert "Apixaban" not in written.text


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("about the overdue sum of £400.50", "I am writing about the overdue sum of £400.50."),
        (
            "demanding payment of £41,459.66 within 21 days",
            "I am writing to demand payment of £41,459.66 within 21 days.",
        ),
    ],
)
def test_another_letter_says_what_it_is_for(library: Library, asked: str, said: str) -> None:
    written, _ = write(library, f"write a letter to Acme Widgets {asked}")
    assert said in written.text
    assert "Acme Widgets" in written.text
    assert "Yours faithfully" in written.text
