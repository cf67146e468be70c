"""Each field of a user's own document has a label of its own, out of the document's words and
without what it tells of the old matter."""

from dataclasses import replace

import pytest

from desktop.drafting.manuscript.model import Cell, Manuscript, Origin, Paragraph, Span
from desktop.drafting.templating.own_fields import proposed_fields
from tests.unit.manuscript_support import manuscript


def labels(draft: Manuscript) -> dict[str, str]:
    """The labels by what stands in the document."""
    return {each.text: each.label for each in proposed_fields(draft)}


def lines(*texts: str) -> Manuscript:
    return manuscript(*(f"> {text}" for text in texts))


def test_a_label_that_is_the_only_one_stays_as_it_is() -> None:
    assert labels(lines("The fee is £500.")) == {"£500": "Amount"}


def test_sums_and_times_of_one_sort_are_told_apart_by_the_words_before_them() -> None:
    assert labels(
        lines(
            "The Client pays a deposit of £500 and, for travel, £75.",
            "The excess on any claim is £900. Each invoice is paid within 30 days.",
            "We store our file for seven years.",
        )
    ) == {
        "£500": "Amount (Client pays a deposit)",
        "£75": "Amount (travel)",
        "£900": "Amount (excess on any claim)",
        "30 days": "Duration (invoice is paid)",
        "seven years": "Duration (store our file)",
    }


def test_words_behind_tell_where_none_stand_before() -> None:
    said = labels(lines("£345 an hour for partners and", "£135 an hour for paralegals"))
    assert said == {"£345": "Amount (partners)", "£135": "Amount (paralegals)"}


def test_an_address_or_number_is_called_by_whose_it_is() -> None:
    address = "2 Corn Street, Calderwick XK4 1AA"
    told = lines(f"Acme Trading Limited, of {address} (the “Supplier”).")
    assert labels(told)[address] == "Supplier: address"
    said = labels(
        lines(
            "Acme Trading Limited (company number 01234567) (the “Supplier”); and Beta Handels"
            " Limited (company number 07654321) (the “Customer”).",
        )
    )
    assert said["01234567"] == "Supplier: company number"
    assert said["07654321"] == "Customer: company number"


def test_a_number_behind_a_role_is_theirs_and_so_is_one_behind_the_name() -> None:
    said = labels(
        lines(
            "Acme Trading Limited (the “Supplier”) and Beta Handels Limited (the “Customer”).",
            "Write to the Supplier, telephone 020 7946 0018, or Beta Handels Limited, telephone"
            " 020 7946 0022, when work begins.",
        )
    )
    assert said["020 7946 0018"] == "Supplier: telephone"
    assert said["020 7946 0022"] == "Customer: telephone"


def test_parties_without_a_role_are_counted_and_what_is_theirs_named_so() -> None:
    said = labels(
        lines(
            "Acme Trading Limited, company number 01234567 (“Acme”); and",
            "Beta Handels Limited, company number 07654321 (“Beta”).",
        )
    )
    assert [said["Acme Trading Limited"], said["Beta Handels Limited"]] == ["Party 1", "Party 2"]
    assert said["07654321"] == "Party 2: company number"


def test_persons_are_called_by_what_they_are_and_never_by_a_name() -> None:
    said = labels(lines("Signed by Ms Imogen Tarrowby, Managing Director, and Mr Lukas Hessendal."))
    assert said["Ms Imogen Tarrowby"] == "Person (Managing Director)"
    assert not any("Tarrowby" in label or "Hessendal" in label for label in said.values())


def test_a_clause_about_a_person_is_not_what_the_person_is() -> None:
    said = labels(
        lines(
            "Mr Anselm Okonjo, which the insurers handle, and Mrs Delphine Garside, the executor.",
            "By: /s/ Mr Christian Klaussner",
            "Ms Oriane Booth telephones on Mondays.",
        )
    )
    assert said == {
        "Mr Anselm Okonjo": "Person",
        "Mrs Delphine Garside": "Person (executor)",
        "Mr Christian Klaussner": "Person 2",
        "Ms Oriane Booth": "Person 3",
    }


def test_the_words_of_a_form_run_together_call_what_stands_right_behind_them() -> None:
    said = labels(
        lines("left-handed Admitted 11 March 2025 as an emergency Discharged 14 May 2025")
    )
    assert said == {"11 March 2025": "Date (Admitted)", "14 May 2025": "Date (Discharged)"}


def test_the_heading_tells_where_no_words_do_and_a_number_comes_last() -> None:
    said = labels(manuscript("= Rent", "> £500", "= Deposit", "> £900", "> £950"))
    assert said == {
        "£500": "Amount (Rent)",
        "£900": "Amount (Deposit)",
        "£950": "Amount (Deposit) 2",
    }


def test_the_words_are_those_of_the_same_sentence_and_few() -> None:
    said = labels(
        lines(
            "The Seller delivers to the quay. It pays £500.",
            "The Buyer insures the goods until they arrive at the port and pays £900.",
        )
    )
    assert said == {"£500": "Amount (pays)", "£900": "Amount (port and pays)"}


def test_blanks_of_one_name_are_told_apart_by_words_and_not_by_a_number() -> None:
    fields = proposed_fields(
        lines("Rent is paid on [date] of each month.", "Keys are handed over on [date].")
    )
    assert [each.label for each in fields] == ["Date (Rent is paid)", "Date (Keys are handed)"]
    (first, second) = proposed_fields(lines("It is marked with [●].", "It is marked with [●]."))
    assert [first.label, second.label] == ["It is marked with", "It is marked with 2"]


def test_no_line_to_write_on_stands_in_a_label() -> None:
    fields = proposed_fields(lines("Agreed by the tenant: ______ on ______"))
    assert not any("_" in each.label for each in fields)
    assert {each.told for each in fields} == {"blank"}


def test_a_sum_in_a_table_is_called_by_its_column_and_its_row() -> None:
    def cell(row: int, column: int, text: str) -> Paragraph:
        place = Cell("t0", f"r{row}", column)
        return Paragraph(f"c{row}{column}", (Span(text),), role="cell", cell=place)

    rows = (("", "Least", "Most"), ("Travel", "£75", "£95"), ("Hotel", "up to £120", "£150"))
    table = [cell(r, c, text) for r, row in enumerate(rows) for c, text in enumerate(row)]
    said = labels(Manuscript("", tuple(table)))
    assert said["£75"] == "Travel"
    assert said["£95"] == "Travel (Most)"
    fees = [cell(r, c, text) for r, row in enumerate((("Fee", "in all £7"), ("Rate", "at £8")))
            for c, text in enumerate(row)]  # fmt: skip
    assert labels(Manuscript("", tuple(fees))) == {"£7": "Amount (Fee)", "£8": "Amount (Rate)"}


def test_the_first_that_the_document_itself_calls_so_keeps_its_name() -> None:
    said = labels(
        lines("This agreement is made on 3 May 2024.", "The review was made on 1 June 2024.")
    )
    assert said == {
        "3 May 2024": "Effective Date",
        "1 June 2024": "Effective Date (review was made)",
    }


def test_nothing_of_the_old_matter_stands_in_a_label() -> None:
    draft = lines(
        "This agreement is between Acme Trading Limited (the “Supplier”) and Dr Maud Ellerby.",
        "Agreed for Acme Trading Limited: ______",
        "After four years it is six years.",
        "Six weeks of demand for: £50 and … £60",
    )
    said = labels(draft)
    assert said["£50"] == "Demand"
    assert "Amount" in said["£60"]
    assert "Agreed for Supplier" in said.values()
    for label in said.values():
        assert "Acme" not in label
        assert "Ellerby" not in label
        assert "four years" not in label.casefold()


def test_a_signature_block_of_two_columns_is_each_party_s_own() -> None:
    def cell(name: str, text: str, column: int) -> Paragraph:
        place = Cell("t0", "r0", column)
        return Paragraph(name, (Span(text, Origin("precedent")),), role="cell", cell=place)

    draft = replace(
        lines(
            "Between Acme Trading Limited (the “Supplier”) and Beta Handels Limited"
            " (the “Customer”)."
        ),
    )
    block = (
        cell("a", "For Acme Trading Limited", 0),
        cell("b", "[name]", 0),
        cell("c", "For Beta Handels Limited", 1),
        cell("d", "[name]", 1),
    )
    fields = proposed_fields(draft.with_paragraphs((*draft.paragraphs, *block)))
    assert [each.label for each in fields if each.told == "blank"] == [
        "For Supplier",
        "For Customer",
    ]


@pytest.mark.parametrize("count", [2, 40])
def test_labels_and_names_are_unique_and_the_same_each_time(count: int) -> None:
    draft = lines(*["Pay £1, £2 and [sum] or [sum] on 3 May 2024 at [●]."] * count)
    fields = proposed_fields(draft)
    assert len({each.label.casefold() for each in fields}) == len(fields)
    assert len({each.name for each in fields}) == len(fields)
    assert proposed_fields(draft) == fields
    assert all(len(each.label) <= 110 for each in fields)
