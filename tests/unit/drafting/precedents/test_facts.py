"""What tells of a matter is found in every form and place, and ordinary words are left alone."""

from dataclasses import replace

import pytest

from desktop.drafting.manuscript.model import Cell, Manuscript, Paragraph, Role, Span
from desktop.drafting.precedents.facts import Fact, facts
from tests.unit.manuscript_support import manuscript

SUPPLY = (
    "# SUPPLY AGREEMENT",
    "> This Agreement is made on 1 March 2025 between:",
    "> (1) Acme Trading Limited (company number 01234567), whose registered office is at"
    " Unit 4, 12 Larkspur Yard, Bristol, BS1 4QT (the “Supplier”); and",
    "> (2) BETA WIDGETS, INC. of 100 Main Street, Springfield, IL 62704 (“Beta” or the"
    " “Customer”).",
    "= Supply",
    "- Acme shall supply the Goods. ACME's liability is capped at £12,500. Beta shall pay in thirty"
    " (30) days, with interest at 4% per annum.",
    "- Notices go to Mr John Smith (john.smith@acme.co.uk, tel 020 7946 0123) or Dr. Helen Osei.",
    "> Signed by J. Smith for Acme Trading Ltd",
)


def by_kind(made: Manuscript) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = {}
    for fact in facts(made):
        found.setdefault(fact.kind, []).append(fact)
    return found


def said(made: Manuscript, fact: Fact) -> list[str]:
    return [made.paragraph(p.paragraph).text[p.start : p.end] for p in fact.places]


def test_forms_of_one_name_are_one_party() -> None:
    draft = manuscript(*SUPPLY)
    supplier, customer = by_kind(draft)["party"]
    assert (supplier.text, supplier.label) == ("Acme Trading Limited", "Supplier")
    assert said(draft, supplier) == ["Acme Trading Limited", "Acme", "ACME", "Acme Trading Ltd"]
    assert (customer.label, said(draft, customer)[1:]) == ("Customer", ["Beta", "Beta"])


def test_a_person_is_one_under_title_initial_and_surname() -> None:
    draft = manuscript(*SUPPLY)
    smith, osei = by_kind(draft)["person"]
    assert said(draft, smith) == ["Mr John Smith", "J. Smith"]
    assert osei.text == "Dr. Helen Osei"


def test_numbers_ways_to_write_and_figures() -> None:
    found = {fact.kind: fact.value for fact in facts(manuscript(*SUPPLY))}
    assert found["company number"] == "01234567"
    assert found["email"] == "john.smith@acme.co.uk"
    assert found["phone"] == "02079460123"
    assert found["amount"] == "GBP 12500"
    assert found["duration"] == "30 day"
    assert found["percentage"] == "4 %"
    assert found["date"] == "2025-03-01"
    addresses = [fact.text for fact in facts(manuscript(*SUPPLY)) if fact.kind == "address"]
    assert addresses == [
        "Unit 4, 12 Larkspur Yard, Bristol, BS1 4QT",
        "100 Main Street, Springfield, IL 62704",
    ]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("IBAN GB82 WEST 1234 5698 7654 32", "iban", "GB82WEST12345698765432"),
        ("Sort code 12-34-56", "sort code", "123456"),
        ("Account No. 12345678", "account", "12345678"),
        ("NHS number 943 476 5919", "patient number", "9434765919"),
        ("Hospital No. H123456", "patient number", "H123456"),
        ("Our ref: JS/ACM/0012-3", "reference", "JSACM00123"),
        ("Claim no. AB12 C345", "case number", "AB12C345"),
        ("Policy number PL-998877", "policy number", "PL998877"),
        ("Card 4111 1111 1111 1111", "card", "4111111111111111"),
        ("SSN 123-45-6789", "personal number", "123456789"),
        ("VAT registration number GB 123 4567 89", "tax number", "GB123456789"),
        ("twelve thousand pounds (£12,000)", "amount", "GBP 12000"),
        ("office is at Foundry Lane, Ottermouth\nXK11 2BD", "address", None),
        ("at 100 Main Street, Suite 5, Springfield, IL 62704", "address", None),
    ],
)
def test_what_stands_for_somebody_is_told_by_its_form(
    text: str, kind: str, value: str | None
) -> None:
    found = facts(manuscript(f"> {text}."))
    assert [fact.kind for fact in found] == [kind]
    assert value is None or found[0].value == value


@pytest.mark.parametrize(
    "text",
    [
        "The Supplier shall perform the Services under clause 12.3 and Schedule 2.",
        "Limited Liability. Each Company and Group Company keeps Confidential Information.",
        "IBAN GB83 WEST 1234 5698 7654 32 has a wrong check digit",
        "Payment & Taxes; Restrictions & Obligations: payment of taxes, restrictions, obligations.",
        "[2019] EWHC 123 and [sic] are no blanks, nor is [signature page follows]",
    ],
)
def test_ordinary_words_tell_nothing(text: str) -> None:
    assert facts(manuscript(f"> {text}")) == ()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("the laws of [Governing Law] apply", "Governing Law"),
        ("paid to {{ customer_name }} only", "customer name"),
        ("paid to <<Party B>> only", "Party B"),
        ("starting [insert date] and on", "date"),
        ("Term: ____ months", "Term"),
        ("begins on [●] (the “Start Date”)", "Start Date"),
        ("for ${monthlyFee} a month", "monthly Fee"),
    ],
)
def test_blanks_are_called_by_their_words_or_by_what_stands_around(text: str, label: str) -> None:
    (found,) = facts(manuscript(f"> {text}"))
    assert (found.kind, found.label) == ("blank", label)


@pytest.mark.parametrize(
    ("text", "blank", "label"),
    [
        ("about {{ matter_name and enclose it", "{{ matter_name", "matter name"),
        ("ends with {{seller.name.", "{{seller.name", "seller name"),
        ("pay {{ seller } now", "{{ seller }", "seller"),
    ],
)
def test_a_tag_that_nothing_closes_is_a_blank(text: str, blank: str, label: str) -> None:
    draft = manuscript(f"> {text}")
    (found,) = facts(draft)
    assert (said(draft, found), found.kind, found.label) == ([blank], "blank", label)


def test_a_placeholder_is_one_blank_in_all_its_places() -> None:
    (found,) = facts(manuscript("> [Customer] pays.", "> [CUSTOMER] gives notice."))
    assert len(found.places) == 2


def test_headers_notes_and_tables_are_looked_through() -> None:
    parts: tuple[tuple[str, Role, str, Cell | None], ...] = (
        ("a", "header", "header1", None),
        ("b", "note", "footnotes", None),
        ("c", "cell", "", Cell("t", "r", 0)),
        ("d", "cell", "", Cell("t", "r", 1)),
    )
    texts = ("Zephyrine Limited", "Zephyrine agreed.", "Account", "____")
    made = tuple(
        Paragraph(name, (Span(text),), role=role, part=part, cell=cell)
        for (name, role, part, cell), text in zip(parts, texts, strict=True)
    )
    party, blank = facts(Manuscript("t", made))
    assert [place.paragraph for place in party.places] == ["a", "b"]
    assert blank.label == "Account"


def test_a_name_over_two_runs_is_one() -> None:
    draft = manuscript("> Acme Trading Limited sells.")
    (paragraph,) = draft.paragraphs
    spans = (Span("Ac", bold=True), Span("me Trading Lim"), Span("ited sells."))
    (fact,) = facts(draft.with_paragraphs((replace(paragraph, spans=spans),)))
    assert fact.text == "Acme Trading Limited"


@pytest.mark.parametrize(
    "piece",
    [
        "A ",
        "Acme & ",
        "[",
        "_",
        "_ ",
        "1 ",
        "1-",
        "{{",
        "<",
        "a@",
        "Mr ",
        "1 Main ",
        "(“",
        "A. ",
        "é",
    ],
)
def test_hostile_text_costs_no_time(piece: str) -> None:
    # The test's own time-out is the measure: a pattern that backtracks takes minutes.
    assert isinstance(facts(manuscript(f"> {piece * 20_000}")), tuple)


def test_of_blanks_that_overlap_the_first_is_told() -> None:
    draft = manuscript("> Pay [the sum of END_DATE here] on [date] by [name], [date] again.")
    blanks = by_kind(draft)["blank"]
    assert [said(draft, each)[0] for each in blanks] == ["END_DATE", "[date]", "[name]", "[date]"]
