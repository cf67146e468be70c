"""Defined terms: undefined, unused, defined twice, in lower case; and who the parties are."""

import pytest

from desktop.drafting.checks.definitions import definitions, key_of
from desktop.drafting.checks.lines import lines_of
from tests.unit.drafting.checks.checks_support import DEFINED, found, said
from tests.unit.manuscript_support import manuscript


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("“Fees” means the sums.", ["Fees"]),
        ('1.2 "Initial Term" shall mean a year.', ["Initial Term"]),
        ("“Sale” or “Sales” means a sale.", ["Sale", "Sales"]),
        ("“Affiliate” of a Party means any company.", ["Affiliate"]),
        ("Acme Ltd (the “Supplier”) agrees.", ["Supplier"]),
        ("(each a “Party” and together the “Parties”)", ["Party", "Parties"]),
        ("Acme Ltd, hereinafter referred to as “Acme”, agrees.", ["Acme"]),
        ("1.8 DEDUCTIBLES shall mean credits.", ["DEDUCTIBLES"]),
        ("Landlord: Acme Ltd", ["Landlord"]),
        ("It said “no” to (e.g. “maybe”).", []),
    ],
)
def test_definitions(text: str, terms: list[str]) -> None:
    assert [each.term for each in definitions(lines_of(manuscript(f"> {text}")))] == terms


@pytest.mark.parametrize(
    ("one", "other"),
    [("Parties", "Party"), ("the Supplier’s", "Supplier"), ("Business Days", "Business Day")],
)
def test_forms_of_one_term(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


def test_a_term_that_nothing_defines_is_found_once() -> None:
    lines = (*DEFINED, "> He keeps the Registers.", "> He shows the Registers to any Regulator.")
    assert said("term-undefined", *lines) == ["Registers"]


def test_a_usual_term_is_found_at_its_only_place() -> None:
    assert said("term-undefined", *DEFINED, "> It ends on the Expiry Date.") == ["Expiry Date"]


@pytest.mark.parametrize(
    "text",
    [
        "The Services are good. The Fees are not. The Supplier’s Services too.",
        "It was on the Monday in the City of London under the Housing Act 1988, the Act.",
        "The Managing Director and the Managing Director of the Bank of England.",
        "10. No Duties regarding any Merger. Neither the seller nor the buyer owes any Merger.",
        "TERMS OF THE MERGER AND OF THE MERGER",
        "See clause 2 (the Merger) and clause 3 (the Merger).",
        "the Merger (as defined below) and any such Merger",
        "the WebCrawler and the WebCrawler",
    ],
)
def test_capitals_that_are_no_terms(text: str) -> None:
    assert said("term-undefined", *DEFINED, f"> {text}") == []


def test_a_document_that_defines_nothing_is_left_alone() -> None:
    assert said("term-undefined", "> He keeps the Registers. He shows the Registers.") == []


def test_terms_that_are_defined_elsewhere_are_left_alone() -> None:
    line = "> Capitalised terms that are not defined here have the meaning in the Lease."
    assert said("term-undefined", *DEFINED, line, "> It ends on the Expiry Date.") == []


def test_an_unused_term_is_found() -> None:
    assert said("term-unused", *DEFINED, "> “Escrow Agent” means a bank.") == ["Escrow Agent"]


def test_a_term_used_in_another_form_or_by_its_other_name_is_not_unused() -> None:
    lines = (
        "> “Drug File” or “DF” means a paper. The DF is kept.",
        "> “Party” means one. Parties.",
    )
    assert said("term-unused", *lines) == []


def test_a_second_definition_is_found() -> None:
    assert said("term-twice", *DEFINED, "> “Fees” means other sums.") == ["Fees"]


@pytest.mark.parametrize(
    "line",
    [
        "> “Fees” has the meaning given in clause 3.",
        "> “Fees” includes taxes.",
        "> “Fees” means the sums of the client as defined in clause 3.",
        "> The “Fees” are high.",
    ],
)
def test_what_points_to_a_definition_is_no_second_one(line: str) -> None:
    assert said("term-twice", *DEFINED, line) == []


def test_a_term_in_lower_case_is_a_note() -> None:
    lines = ("> “Confidential Information” means all. Confidential Information is secret.",)
    made = manuscript(*lines, "> He returns the confidential information.")
    (finding,) = found(made, "term-case")
    assert finding.severity == "note"


@pytest.mark.parametrize(
    "text",
    [
        "He keeps his own confidential information.",
        "He keeps the confidential information of others.",
    ],
)
def test_lower_case_that_means_something_else(text: str) -> None:
    line = "> “Confidential Information” means all. Confidential Information is secret."
    assert said("term-case", line, f"> {text}") == []


LEASE = ("> Acme Ltd (the “Lessor”) and Bolt Ltd (the “Lessee”) agree.", "> The Lessor lets.")


def test_the_role_of_another_form_is_found_with_the_right_one() -> None:
    made = manuscript(*LEASE, "> The Landlord shall repair; notice goes to the Landlord.")
    assert [each.suggestion for each in found(made, "party-role")] == ["Lessor", "Lessor"]
    assert found(made, "term-undefined") == []


@pytest.mark.parametrize(
    "text", ["The Lessor’s landlord agrees.", "A superior Landlord Act was passed."]
)
def test_other_landlords_are_left_alone(text: str) -> None:
    assert said("party-role", *LEASE, f"> {text}") == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Acme Widgets Ltd shall pay.", "Acme Widgets Ltd", "Acme Widgets Limited"),
        ("Acme Wigdets Limited shall pay.", "Acme Wigdets Limited", "Acme Widgets Limited"),
        ("Acme Widgets Lmited shall pay.", "Acme Widgets Lmited", "Acme Widgets Limited"),
        ("ACME WIDGETS LLC shall pay.", "ACME WIDGETS LLC", "ACME WIDGETS LIMITED"),
    ],
)
def test_a_name_that_differs_is_found(text: str, wrong: str, right: str) -> None:
    head = "> Acme Widgets Limited and Bolt Inc. agree."
    made = manuscript(head, f"> {text}")
    assert said("party-name", head, f"> {text}") == [wrong]
    assert [each.suggestion for each in found(made, "party-name")] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "ACME WIDGETS LIMITED signs.",
        "Acme Gadgets Limited is another company.",
        "Holdco 1 Limited and Holdco 2 Limited are two.",
        "It is not limited; BUT NOT LIMITED TO that.",
        "Acme Widgets limits itself.",
    ],
)
def test_names_that_are_no_slips(text: str) -> None:
    assert said("party-name", "> Acme Widgets Limited agrees.", f"> {text}") == []


def test_a_defined_term_that_is_misspelt_is_found_with_the_right_one() -> None:
    line = "> “Confidential Information” means all. Confidential Information is secret."
    made = manuscript(*DEFINED, line, "> He keeps the Confidental Information.")
    (finding,) = found(made, "term-undefined")
    assert finding.suggestion == "Confidential Information"
