"""What decides between values that documents offer for a field, and what is not offered at all."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.documents import Chunk, Page, ParsedDocument
from desktop.drafting.manuscript import record
from desktop.drafting.manuscript.model import Manuscript
from desktop.drafting.templating.proposals import Proposal, propose
from desktop.drafting.templating.templates import Field, FieldKind, Template
from desktop.vault.desk.drafts import DraftFacts
from desktop.vault.library import Library
from tests.unit.vault_support import facts, open_library, vectors

MATTER = "Heron"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def told(library: Library, text: str, path: str = "/note.pdf", found_by: str = "") -> int:
    """A document; a search finds it by the words ``found_by`` alone, or by all of it."""
    start = text.index(found_by) if found_by else 0
    end = start + len(found_by) if found_by else len(text)
    chunk = Chunk(0, start, end, text[start:end], 1)
    document = ParsedDocument("pdf", text, (Page(1, 0, len(text)),), (chunk,), "")
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return library.store(MATTER, facts(path, sha256=sha256), document, vectors(1), "e").id


def proposals(
    library: Library, *fields: Field, given: dict[str, str] | None = None, title: str = "Lease"
) -> dict[str, tuple[Proposal, ...]]:
    return propose(Template("x", title, "", fields, Path()), library, MATTER, given=given)


def values(library: Library, label: str, kind: FieldKind, **more: str) -> list[str]:
    """What is proposed for a field of this label, whose words are its name too."""
    name = label.casefold().replace(": ", "_").replace(" ", "_")
    field = Field(name, label, kind, **more)  # type: ignore[arg-type]  # help only
    return [each.value for each in proposals(library, field).get(name, ())]


# ------------------------------------------------------------------------- what is not offered


def test_a_sum_that_only_stands_far_from_the_word_is_not_the_field_s(library: Library) -> None:
    told(
        library,
        "The salary review was put off to the next meeting of the board in the autumn, as is usual."
        " The new machine costs £118,400 a piece.\n",
    )
    assert values(library, "Salary", "money") == []


def test_in_a_document_of_the_template_s_sort_far_words_are_enough(library: Library) -> None:
    text = (
        "The deposit is paid by the tenant into an account that is opened for this purpose alone"
        " and kept apart, and comes to £24,125 in all.\n\n"
        "Whatever else is said in any place of this document about insurance or repairs of the"
        " building, the roof or the walls, or any other part that is let with it or is used by"
        " others, and whoever pays it, nobody owes more than £950 for any of it.\n"
    )
    told(library, text, "/lease.pdf")
    assert values(library, "Deposit", "money") == ["£24,125"]


@pytest.mark.parametrize(
    "said", ["22 March 2025", "6 months", "None", "n/a", "£4,000", "21 March 2025, 08.35", "Fee, £"]
)
def test_a_day_a_time_a_sum_or_nothing_is_no_answer_to_a_text(library: Library, said: str) -> None:
    told(library, f"\nJob title: {said}\n")
    assert values(library, "Job title", "text") == []


def test_a_text_that_asks_for_a_time_may_have_one(library: Library) -> None:
    told(library, "\nOpening hours: 6 months\n\nJob title: Head of works\n")
    assert values(library, "Opening hours", "text") == ["6 months"]
    assert values(library, "Job title", "text") == ["Head of works"]


def test_one_word_in_common_is_not_enough_for_a_text(library: Library) -> None:
    told(library, "\nRight to work checks: by the personnel office\n\nPlace: the North quay\n")
    assert values(library, "Place of work", "text") == []
    assert values(library, "Place", "text") == ["the North quay"]
    assert values(library, "Right", "text") == []


def test_words_that_only_mention_a_person_ask_for_none(library: Library) -> None:
    told(library, "\nPatient: Mr Edwin Garside-Holt, hospital no. CGH-0482915\n")
    assert values(library, "Patient", "text")[0] == "Mr Edwin Garside-Holt"
    assert values(library, "Risks for this patient in particular", "text") == []
    assert values(library, "Patient: description", "text") == []
    told(library, "Ms Honora Quenby, consultant surgeon, saw the patient.\n", "/seen.pdf")
    assert values(library, "Consultant", "text") == ["Ms Honora Quenby"]
    assert values(library, "Consultant: description", "text") == []
    assert values(library, "Signatory for the patient if any and for what", "text") == []


def test_an_addressee_is_no_address_and_interest_by_law_no_law(library: Library) -> None:
    told(
        library,
        "Acme Trading Limited, of 2 Corn Street, Calderwick XK4 1AA (the “Tenant”).\n\n"
        "The law of Scotland applies.\n",
    )
    assert values(library, "Tenant: address", "text") == ["2 Corn Street, Calderwick XK4 1AA"]
    assert values(library, "Addressee (the tenant)", "text") == []
    assert values(library, "Governing law", "text") == ["Scotland"]
    assert values(library, "Interest: clause or law", "text") == []


def test_a_file_that_is_gone_and_a_second_copy_offer_nothing(library: Library) -> None:
    told(library, "\nDeposit: £11,000\n", "/gone.pdf")
    assert values(library, "Deposit", "money") == ["£11,000"]
    library.mark_missing(MATTER, ["/gone.pdf"])
    assert values(library, "Deposit", "money") == []


# ------------------------------------------------------------------------------ whose it is


AGREED = (
    "Signed for the Tenant: Mr Hugo Stane, director\n\n"
    "Agreed for Acme Trading Limited\n\nMs Imogen Tarrowby\n\n"
    "Day-to-day orders of the Landlord go to Ms Bridie Oakhanger.\n"
)


def test_a_labelled_line_is_of_whom_the_lines_around_it_name(library: Library) -> None:
    told(library, "\nPatient: Mr Edwin Holt\nTelephone: extension 47 of the ward\n")
    assert values(library, "Patient: telephone", "text") == ["extension 47 of the ward"]
    assert values(library, "Guarantor: telephone", "text") == []


def test_who_signs_is_somebody_who_signs_for_that_party(library: Library) -> None:
    told(library, AGREED)
    assert values(library, "Tenant: signatory", "text") == ["Mr Hugo Stane"]
    assert values(library, "Landlord: signatory", "text") == []
    assert values(library, "Guarantor: signatory", "text") == []


def test_who_signs_for_a_party_that_is_named_stands_behind_its_name(library: Library) -> None:
    told(library, AGREED)
    fields = (
        Field("party_a", "First party", "party"),
        Field("signatory_a", "First party: signatory", "text"),
    )
    assert "signatory_a" not in proposals(library, *fields)
    found = proposals(library, *fields, given={"party_a": "Acme Trading Limited"})
    assert [each.value for each in found["signatory_a"]] == ["Ms Imogen Tarrowby"]


def test_an_address_is_of_whom_most_words_of_the_role_name(library: Library) -> None:
    told(library, "Acme Trading Limited, of 2 Corn Street, Calderwick XK4 1AA (the “Tenant”).\n")
    assert values(library, "Tenant: address for notices", "text") != []
    assert values(library, "Managing agent of the tenant if any: address", "text") == []


def test_a_party_that_an_own_template_calls_by_its_name_is_known_as_well(library: Library) -> None:
    told(library, "Acme Trading Limited, of 2 Corn Street, Calderwick XK4 1AA.\n")
    field = Field("hirer_address", "Hirer: address", "text")
    assert proposals(library, field) == {}
    found = proposals(library, field, given={"hirer_name": "Acme Trading Limited"})
    assert [each.value for each in found["hirer_address"]] == ["2 Corn Street, Calderwick XK4 1AA"]


def test_an_address_is_of_the_role_before_it_and_of_the_side_that_has_the_role(
    library: Library,
) -> None:
    told(
        library,
        "Acme Trading Limited, of 2 Corn Street, Calderwick XK4 1AA (the “Seller”); and\n\n"
        "Beta Handels Limited, of 5 Exchange Place, Calderwick XK1 2AB (the “Buyer”).\n",
    )
    first = Field("party_a_address", "First party: address", "text")
    second = Field("party_b_address", "Second party: address", "text")
    found = proposals(library, first, second)
    assert [each.value for each in found["party_a_address"]] == [
        "2 Corn Street, Calderwick XK4 1AA"
    ]
    assert [each.value for each in found["party_b_address"]] == [
        "5 Exchange Place, Calderwick XK1 2AB"
    ]
    told(
        library,
        "\nLandlord: Pellworth Estates Limited, company number 99073355, and its successors in"
        " title from time to time, 7 Mercer Street, Calderwick XK4 9ZZ\n",
        "/lease.pdf",
    )
    found_at = values(library, "Landlord: address", "text")
    assert found_at[:1] == ["7 Mercer Street, Calderwick XK4 9ZZ"]


def test_a_bank_is_one_by_its_name_and_a_letter_s_day_stands_alone(library: Library) -> None:
    told(
        library,
        "Acme Trading Limited has a bank\n\n6 June 2025\n\nDear Sirs\n\nWe met on 11 March 2025,"
        " when Ferrymoor Bank plc was named in the letter of 1 May 2025.\n",
    )
    assert values(library, "Bank", "party")[0] == "Ferrymoor Bank plc"
    assert values(library, "Date of the letter", "date")[0] == "6 June 2025"


def test_our_reference_is_not_the_addressee_s(library: Library) -> None:
    told(library, "\nOur reference: RA/CDW/4471-2\n")
    assert values(library, "Our reference", "text") == ["RA/CDW/4471-2"]
    assert values(library, "Auditor: reference", "text") == []


# ----------------------------------------------------------------------------- what is first


def test_what_is_called_so_and_nothing_more_comes_first(library: Library) -> None:
    told(library, "“Rent Review Cap”: £100.\n“Rent”: £900.\n")
    assert values(library, "Rent", "money") == ["£900", "£100"]


def test_words_of_the_field_s_help_decide_between_two(library: Library) -> None:
    told(library, "The fee is £100 upon signature.\n\nThe fee is £900 every month.\n")
    assert values(library, "Fee", "money") == ["£100", "£900"]
    assert values(library, "Fee", "money", help="What is paid every month.") == ["£900", "£100"]


def test_an_address_comes_before_the_line_that_holds_it(library: Library) -> None:
    told(
        library, "\nPatient: Mr Edwin Holt\nAddress: 31 Osier Lane, Calderwick XK4 3DN, left bell\n"
    )
    assert values(library, "Patient: address", "text")[0] == "31 Osier Lane, Calderwick XK4 3DN"


def test_a_doctor_is_who_is_called_one(library: Library) -> None:
    told(library, "Mr Adam Bell was seen with Dr Zoe Quill on the ward.\n")
    assert values(library, "Doctor", "person") == ["Dr Zoe Quill"]
    assert values(library, "Doctor", "text") == ["Dr Zoe Quill"]
    assert values(library, "Risks that the doctor told before the ward round", "text") == []


def test_a_word_beside_a_label_that_has_it_says_less_than_the_sort_of_document(
    library: Library,
) -> None:
    told(library, "“Commencement Date”: 3 April 2023, on which supplies commence.\n", "/supply.pdf")
    told(library, "This agreement is dated 9 January 2025.\n", "/disclosure-agreement.pdf")
    field = Field("effective_date", "Effective date", "date")
    found = proposals(library, field, title="Disclosure agreement")["effective_date"]
    assert [each.value for each in found] == ["9 January 2025", "3 April 2023"]


def test_a_document_of_another_sort_with_a_word_of_the_title_is_not_of_the_template_s(
    library: Library,
) -> None:
    told(library, "Fee: £100 a sample.\n", "/pathology-services.pdf")
    told(library, "Fee: £900 a month.\n", "/supply-agreement.pdf")
    found = proposals(library, Field("fee", "Fee", "money"), title="Services agreement")["fee"]
    assert [each.value for each in found] == ["£900", "£100"]


def test_no_more_than_five_values_are_offered_and_none_that_is_no_choice(library: Library) -> None:
    told(library, "".join(f"“Deposit”: £{number},000.\n\n" for number in range(1, 9)))
    assert len(values(library, "Deposit", "money")) == 5
    told(library, "The law of Scotland applies.\n", "/law.pdf")
    field = Field("law", "Governing law", "choice", choices=("Ireland", "Wales"))
    assert proposals(library, field) == {}


# ------------------------------------------------------------------- drafts and large matters


def test_a_value_of_a_draft_is_known_by_another_name_of_the_same_field(library: Library) -> None:
    text = record.to_json(Manuscript("First", fields={"lessor_address": "2 Corn Street"}))
    library.drafts.add(DraftFacts(0, MATTER, "First", "", "lease", None, "", ""), b"base", text)
    found = proposals(library, Field("landlord_address", "Landlord: address", "text"))
    assert [(each.value, each.draft) for each in found["landlord_address"]] == [
        ("2 Corn Street", "First")
    ]
    assert proposals(library, Field("tenant_address", "Tenant: address", "text")) == {}


@pytest.fixture
def searched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every matter is too large to be read whole."""
    monkeypatch.setattr("desktop.drafting.templating.proposals._MOST_TEXT", 10)


def test_in_a_large_matter_a_citation_is_at_its_place_in_the_whole_text(
    library: Library, searched: None
) -> None:
    heading = "What is paid as a deposit."
    text = f"{'Nothing is said here. ' * 100}\n\n{heading}\n\n“Deposit”: £24,125.\n"
    number = told(library, text, found_by=heading)
    (best,) = proposals(library, Field("deposit", "Deposit", "money"))["deposit"]
    citation = best.citation
    assert citation is not None
    assert best.value == "£24,125", "it stands beside the passage that is found"
    assert citation.quote == "“Deposit”: £24,125."
    assert library.text(number)[citation.start : citation.end] == citation.quote


def test_in_a_large_matter_what_stands_before_a_passage_is_read_too(
    library: Library, searched: None
) -> None:
    heading = "So much for the deposit."
    told(library, f"“Deposit”: £24,125.\n\n{heading}\n", found_by=heading)
    assert [each.value for each in proposals(library, Field("d", "Deposit", "money"))["d"]] == [
        "£24,125"
    ]


def test_a_passage_that_is_found_for_two_fields_counts_once(
    library: Library, searched: None
) -> None:
    told(library, "“Deposit”: £24,125. “Rent”: £96,500.\n")
    deposit, rent = Field("deposit", "Deposit", "money"), Field("rent", "Rent of it", "money")
    alone = proposals(library, deposit)["deposit"]
    assert proposals(library, deposit, rent)["deposit"] == alone
