"""Values for fields out of the matter: the right one first, with the words that say it, and none
made up."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.documents import Chunk, Page, ParsedDocument
from desktop.drafting.manuscript import record
from desktop.drafting.manuscript.model import Manuscript
from desktop.drafting.templating.proposals import Proposal, propose
from desktop.drafting.templating.templates import Field, FieldKind, Template
from desktop.errors import NotFoundError
from desktop.vault.desk.drafts import DraftFacts
from desktop.vault.library import Library
from tests.unit.vault_support import facts, open_library, vectors

MATTER = "Heron"
LEASE = """\
Lease

This lease is made on 24 June 2021 between:

(1) Pellworth Estates (North) Limited, company number 99073355, of 2 Corn Street, Calderwick XK4
1AA (the “Landlord”); and
(2) Acme Trading Limited, company number 01234567, of Unit 4, 12 Larkspur Yard, Bristol, BS1 4QT
(the “Tenant”).

“Annual Rent”: £96,500 a year.
“Deposit”: £24,125, held under clause 4.
“Permitted Use”: light industrial use,
with offices.
The Tenant may end this lease by not less than six (6) months’ notice. The law of Scotland applies.
"""
LETTER = """\
Fellgate Surgery

6 June 2025

Mr Edwin Garside-Holt, born 17 August 1971, hospital no. CGH-0482915

Dear Ms Quenby-Lisle
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        store(opened, "/lease.pdf", LEASE, "Lease")
        store(opened, "/referral.docx", LETTER, "Referral")
        yield opened


def store(library: Library, path: str, text: str, title: str) -> int:
    half = len(text) // 2
    pages = (Page(1, 0, half), Page(2, half, len(text)))
    document = ParsedDocument("pdf", text, pages, (Chunk(0, 0, len(text), text, 1),), title)
    told = facts(path, sha256=hashlib.sha256(text.encode()).hexdigest())
    return library.store(MATTER, told, document, vectors(1), "e").id


def asked(
    library: Library, name: str, label: str, kind: FieldKind, choices: tuple[str, ...] = ()
) -> list[str]:
    field = Field(name, label, kind, choices=choices)
    return [each.value for each in proposals(library, field)]


def proposals(library: Library, field: Field) -> tuple[Proposal, ...]:
    template = Template("lease", "Lease", "", (field,), Path())
    return propose(template, library, MATTER).get(field.name, ())


def test_a_named_party_s_address_is_the_one_at_its_name(library: Library) -> None:
    fields = (
        Field("claimant", "Claimant: name", "party"),
        Field("claimant_address", "Claimant: address", "text"),
    )
    template = Template("settlement", "Settlement", "", fields, Path())
    store(library, "/discharge.pdf", "Discharge summary\n\nAddress: 31 Osier Lane, Bath\n", "")
    assert "claimant_address" not in propose(template, library, MATTER)
    for name, address in (
        ("Acme Trading Limited", "Unit 4, 12 Larkspur Yard, Bristol, BS1 4QT"),
        ("Pellworth Estates (North) Limited", "2 Corn Street, Calderwick XK4 1AA"),
    ):
        found = propose(template, library, MATTER, given={"claimant": name})
        assert [each.value for each in found["claimant_address"]] == [address]


def test_another_firm_s_address_near_a_party_s_name_is_not_offered(library: Library) -> None:
    text = (
        "The claim of Quayside Tool Hire Limited is handled by Harcourt Vale LLP, of 5 Exchange"
        " Place, Calderwick XK1 2AB.\n"
    )
    store(library, "/claim.docx", text, "Claim")
    fields = (
        Field("claimant", "Claimant: name", "party"),
        Field("claimant_address", "Claimant: address", "text"),
    )
    template = Template("settlement", "Settlement", "", fields, Path())
    asked_of = {"claimant": "Quayside Tool Hire Limited"}
    assert "claimant_address" not in propose(template, library, MATTER, given=asked_of)
    asked_of = {"claimant": "Harcourt Vale LLP"}
    found = propose(template, library, MATTER, given=asked_of)["claimant_address"]
    assert found[0].value.startswith("5 Exchange Place")


def test_a_labelled_address_is_of_whom_the_words_around_it_name(library: Library) -> None:
    text = "Discharge\n\nPatient: Mr Edwin Garside-Holt\nAddress: 31 Osier Lane, Bath\n"
    store(library, "/discharge.pdf", text, "")
    assert asked(library, "patient_address", "Patient: address", "text")[0] == "31 Osier Lane, Bath"
    assert asked(library, "claimant_address", "Claimant: address", "text") == []


@pytest.mark.parametrize(
    ("name", "label", "kind", "right"),
    [
        ("landlord", "Landlord", "party", "Pellworth Estates (North) Limited"),
        ("lessee", "Lessee", "party", "Acme Trading Limited"),
        ("party_b", "Second party", "party", "Acme Trading Limited"),
        ("landlord_address", "Landlord: address", "text", "2 Corn Street, Calderwick XK4 1AA"),
        ("tenant_number", "Tenant: company number", "text", "01234567"),
        ("rent", "Annual rent", "money", "£96,500"),
        ("deposit", "Deposit", "money", "£24,125"),
        ("notice_period", "Notice to end the lease", "duration", "six (6) months"),
        ("effective_date", "Effective date", "date", "24 June 2021"),
        ("permitted_use", "Permitted use", "text", "light industrial use, with offices"),
        ("patient", "Patient", "person", "Mr Edwin Garside-Holt"),
        ("birth", "Date of birth", "date", "17 August 1971"),
        ("hospital_number", "Hospital number", "text", "CGH-0482915"),
    ],
)
def test_the_right_value_comes_first(
    library: Library, name: str, label: str, kind: FieldKind, right: str
) -> None:
    assert asked(library, name, label, kind)[:1] == [right]


def test_a_document_of_the_template_s_sort_comes_before_others(library: Library) -> None:
    store(library, "/supply.pdf", "Supply\n\n“Deposit”: £11,000, held by the buyer.\n", "Supply")
    assert asked(library, "deposit", "Deposit", "money") == ["£24,125", "£11,000"]


def test_what_more_documents_say_comes_before_what_one_says(library: Library) -> None:
    library.add_matter("Twice")
    for name, sum_of in (("a", "£11,000"), ("b", "£24,125"), ("c", "£24,125")):
        text = f"Note {name}\n\n“Deposit”: {sum_of}, as agreed in note {name}.\n"
        document = ParsedDocument("pdf", text, (), (Chunk(0, 0, len(text), text, 1),), "")
        told = facts(f"/{name}.pdf", sha256=hashlib.sha256(text.encode()).hexdigest())
        library.store("Twice", told, document, vectors(1), "e")
    template = Template("x", "Other", "", (Field("deposit", "Deposit", "money"),), Path())
    found = propose(template, library, "Twice")["deposit"]
    assert [each.value for each in found] == ["£24,125", "£11,000"]


def test_a_choice_is_proposed_by_what_a_document_says(library: Library) -> None:
    laws = ("England and Wales", "Scotland")
    assert asked(library, "law", "Governing law", "choice", choices=laws) == ["Scotland"]


def test_each_proposal_quotes_its_document_to_the_letter_with_its_page(library: Library) -> None:
    (best, *_) = proposals(library, Field("deposit", "Deposit", "money"))
    citation = best.citation
    assert citation is not None
    text = library.text(citation.document_id)
    assert text[citation.start : citation.end] == citation.quote
    assert "“Deposit”: £24,125" in citation.quote
    assert (citation.doc, citation.page) == ("/lease.pdf", 2)


def test_nothing_is_proposed_where_no_document_tells(library: Library) -> None:
    assert asked(library, "salary", "Salary a month", "money") == []
    assert asked(library, "iban", "IBAN", "text") == []
    assert asked(library, "guarantor_address", "Guarantor: address", "text") == []


def draft(library: Library, title: str, fields: dict[str, str]) -> int:
    told = DraftFacts(0, MATTER, title, "", "lease", None, "", "")
    text = record.to_json(Manuscript(title, fields=fields))
    return library.drafts.add(told, b"base", text).id


def test_values_of_earlier_drafts_come_first_and_say_which(library: Library) -> None:
    draft(library, "First lease", {"deposit": "£7,000", "rent": "no sum"})
    own = draft(library, "This one", {"deposit": "£9"})
    field = Field("deposit", "Deposit", "money")
    template = Template("lease", "Lease", "", (field,), Path())
    best, second, *_ = propose(template, library, MATTER, but=own)[field.name]
    assert (best.value, best.draft, best.citation) == ("£7,000", "First lease", None)
    assert (second.value, second.draft) == ("£24,125", "")


def test_a_value_of_a_draft_that_a_document_says_too_is_told_once_as_the_drafts(
    library: Library,
) -> None:
    draft(library, "First lease", {"deposit": "£24,125"})
    found = proposals(library, Field("deposit", "Deposit", "money"))
    assert [each.draft for each in found if each.value == "£24,125"] == ["First lease"]


def test_a_matter_that_is_too_large_is_searched_for_each_field(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.drafting.templating.proposals._MOST_TEXT", 10)
    field = Field("deposit", "Deposit", "money")
    template = Template("lease", "Lease", "", (field,), Path())
    found = propose(template, library, MATTER)
    assert found["deposit"][0].value == "£24,125"
    assert found["deposit"][0].citation is not None
    assert found["deposit"][0].citation.quote in LEASE
    other = Template("x", "Xylophone", "", (Field("zither", "Zither", "money"),), Path())
    assert propose(other, library, MATTER) == {}


def test_another_matter_tells_nothing(library: Library) -> None:
    library.add_matter("Other")
    template = Template("lease", "Lease", "", (Field("deposit", "Deposit", "money"),), Path())
    assert propose(template, library, "Other") == {}
    with pytest.raises(NotFoundError):
        propose(template, library, "Nowhere")
