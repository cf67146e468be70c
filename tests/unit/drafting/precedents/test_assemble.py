"""Facts given in plain words: each into the blank that means it, none into another, none lost."""

import pytest

from desktop.drafting.manuscript.edits import blanks
from desktop.drafting.manuscript.model import Origin
from desktop.drafting.precedents.assemble import Assembled, assembled
from desktop.drafting.precedents.from_text import TextKind, from_text

HERE = Origin("precedent", "standard.md")


def made(source: str, kind: TextKind = "markdown", **given: str) -> Assembled:
    plain = {name.replace("_", " "): value for name, value in given.items()}
    return assembled(from_text(source, kind, HERE), plain)


def text(draft: Assembled) -> str:
    return "\n".join(each.text for each in draft.manuscript.paragraphs)


def key_terms(draft: Assembled) -> dict[str, str]:
    cells = [each for each in draft.manuscript.paragraphs if each.cell and each.cell.table]
    own = [each.text for each in cells if each.cell and each.cell.table == "key-terms"]
    return dict(zip(own[::2], own[1::2], strict=True))


@pytest.mark.parametrize(
    ("source", "name", "value", "found"),
    [
        ("between [Client] and us", "customer", "Acme", "between Acme and us"),
        ("between [Client] and us", "[Client]", "Acme", "between Acme and us"),
        ("between {{ client }} and us", "{{ client }}", "Acme", "between Acme and us"),
        ("between [Client] and us", '<span class="x">Client</span>', "Acme", "between Acme and us"),
        ("the sum of {{ monthly_fee }} is due", "monthly fee", "£5", "the sum of £5 is due"),
        ("paid by <<PARTY B>> only", "second party", "Acme", "paid by Acme only"),
        ("Governing Law: [California]", "governing law", "Texas", "Governing Law: Texas"),
        ("under the laws of [State]", "governing law", "Texas", "under the laws of Texas"),
        ("in the courts of ______", "jurisdiction", "Leeds", "in the courts of Leeds"),
        (
            "made as of [DATE] by us",
            "effective date",
            "1 May 2026",
            "made as of 1 May 2026 by us",
        ),
        (
            "dated this ____ day of ______, 20__ by us",
            "agreement date",
            "1 March 2026",
            "dated this 1 March 2026 by us",
        ),
        (
            "____ of ____ (the “Lender”)",
            "lender address",
            "1 High St",
            "____ of 1 High St (the “Lender”)",
        ),
        ("a deposit of $____ is due", "deposit", "$500", "a deposit of $500 is due"),
        (
            "within [thirty (30)] days of invoice",
            "payment period",
            "45",
            "within 45 days of invoice",
        ),
        ("by [●] days’ written notice", "notice period", "60", "by 60 days’ written notice"),
        ("ends on `END_DATE`", "end date", "1 May 2026", "ends on 1 May 2026"),
        ("begins [Start Date, e.g. 1 May 2020]", "start date", "2 May 2026", "begins 2 May 2026"),
    ],
)
def test_a_fact_finds_the_blank_that_means_it(
    source: str, name: str, value: str, found: str
) -> None:
    draft = assembled(from_text(source, "markdown", HERE), {name: value})
    assert text(draft).strip() == found
    assert draft.placed.unplaced == {}


@pytest.mark.parametrize(
    ("source", "name", "value"),
    [
        ("begins on [Start Date]", "end date", "1 May 2026"),
        ("from [Start Date] until it ends", "end date", "1 May 2026"),
        ("to [Customer Address]", "customer", "Acme"),
        ("to [Customer]", "customer address", "1 High St"),
        ("[Licensor] grants it", "licensee", "Acme"),
        ("on the ____ day of ____, 20__", "fee", "£500"),
        ("Signed\n\n______________", "governing law", "Texas"),
    ],
)
def test_a_fact_never_lands_in_a_blank_for_another_thing(
    source: str, name: str, value: str
) -> None:
    draft = assembled(from_text(source, "markdown", HERE), {name: value})
    assert draft.placed.unplaced == {name: value}
    assert value in key_terms(draft).values()
    assert draft.open


def test_a_heading_names_the_blank_below_it_and_a_table_its_empty_cells() -> None:
    source = (
        "### Term\nEnds [1 year] after signing.\n\n| | Party 1 | Party 2 |\n|---|---|---|\n"
        "| Company | | |\n| Signature | | |\n"
    )
    draft = made(source, term="3 years", party_2_company="Beta Inc")
    assert "Ends 3 years after signing." in text(draft)
    cells = [each.text for each in draft.manuscript.paragraphs if each.cell]
    assert cells == ["", "Party 1", "Party 2", "Company", "", "Beta Inc", "Signature", "", ""]


def test_a_table_of_key_terms_is_filled_beside_its_labels_and_where_they_are_used() -> None:
    source = (
        "| Variable | Value |\n|---|---|\n| Customer | [fill in] |\n| Provider | |\n"
        "| Governing Law | The laws of [jurisdiction] |\n| Breach notice | within [X] hours |\n"
        "\n{Customer} and {Provider} agree.\n"
    )
    draft = made(
        source, customer="Acme", provider="Beta", governing_law="Texas", breach_notice="48"
    )
    assert draft.placed.unplaced == {}
    assert draft.open == ()
    cells = [each.text for each in draft.manuscript.paragraphs if each.cell and each.cell.column]
    assert cells == ["Value", "Acme", "Beta", "The laws of Texas", "within 48 hours"]
    assert "Acme and Beta agree." in text(draft)


def test_two_blanks_that_only_look_alike_are_not_both_filled() -> None:
    draft = made("Name: ____\n\nName: ____\n", "text", name="Ann Lee")
    assert text(draft) == "Name: Ann Lee\nName: ____"


def test_variables_say_their_value_or_stay_a_term_that_the_key_terms_define() -> None:
    source = (
        '# Terms\n\n1. <span class="keyterms_link">Customer</span> pays on the <span '
        'class="keyterms_link">Due Date</span>. <span class="keyterms_link">Customer\'s</span> '
        'staff read <span class="keyterms_link">Policy</span>.\n'
        '2. A <span class="keyterms_link">Customer</span> affiliate pays too.\n'
    )
    draft = made(source, customer="Acme Ltd", due_date="1 May 2026")
    assert "Acme Ltd pays on the Due Date. Acme Ltd's staff read Policy." in text(draft)
    assert "A Customer affiliate pays too." in text(draft)
    assert key_terms(draft) == {
        "Customer": "Acme Ltd",
        "Due Date": "1 May 2026",
        "Policy": "To be completed",
    }
    assert [name for _, name in blanks(draft.manuscript)] == ["Policy"]


def test_what_stays_open_is_marked_and_named() -> None:
    draft = made("Paid by [Client] on [●] (the “Due Date”).", client="Acme")
    assert [name for _, name in blanks(draft.manuscript)] == ["Due Date"]
    assert [fact.label for fact in draft.open] == ["Due Date"]


def test_a_precedent_without_blanks_keeps_its_words_and_gets_the_facts_at_its_head() -> None:
    draft = made("# Terms\n\n1. **Fees**. Customer pays.\n2. **End**. Stop.", customer="Acme")
    texts = [each.text for each in draft.manuscript.paragraphs if each.text]
    assert texts[:2] == ["Terms", "Key terms"]
    assert key_terms(draft) == {"Customer": "Acme"}
    assert texts[-2:] == ["Fees. Customer pays.", "End. Stop."]


def test_without_facts_nothing_is_added() -> None:
    assert text(made("# Terms\n\nPaid by [Client].")) == "Terms\nPaid by [Client]."


@pytest.mark.parametrize("name", ["", "   ", "[", "(.*)", "a" * 5000, "é" * 50, "_" * 50])
def test_names_that_mean_nothing_are_kept_in_the_key_terms(name: str) -> None:
    draft = assembled(from_text("Paid by [Client].", "markdown", HERE), {name: "x"})
    assert draft.placed.unplaced == {name: "x"}


@pytest.mark.parametrize("piece", ["[a] ", "____ ", "{{x}} ", "[[", "<<a>>", "(“a”) ", "[●] of "])
def test_hostile_forms_are_filled_in_time(piece: str) -> None:
    # The test's own time-out is the measure.
    draft = from_text(piece * 3000, "text", HERE)
    assert isinstance(assembled(draft, {"a": "x", "b": "y", "governing law": "z"}), Assembled)
