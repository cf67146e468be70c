"""What must not be said: a yes to what may be forbidden, a figure in another unit; and long runs of
one sign, which must not cost the square of their length."""

import re

import pytest

from desktop.answering import verdict
from desktop.answering.checking.figures import figures
from desktop.answering.checking.grounding import check
from desktop.answering.computing import compute_words
from desktop.answering.expected import Expected, expected, holding
from desktop.documents import Citation
from desktop.ingest.readers.common import numbering


def held(said: str, quote: str) -> bool:
    """Whether an answer's figures stand in the quote."""
    citation = Citation(1, 1, "lease.docx", 1, 0, len(quote), quote)
    return not check(f"{said} [1].", [citation]).unsupported


@pytest.mark.parametrize(
    "question",
    [
        "Does the lease permit pets?",
        "Does the contract allow assignment?",
        "Does the policy forbid private use?",
        "Under the lease may the tenant sublet?",
        "Are we OK to assign?",
        "Is it possible to end the lease early?",
        "Is there a right to renew?",
        "Does the tenant need consent to sublet?",
        "Does the landlord let the tenant keep pets?",
        "Has the buyer got an option to extend?",
    ],
)
def test_no_yes_is_stated_to_a_question_for_leave_or_duty(question: str) -> None:
    assert verdict._LEAVE_OR_DUTY.search(question)


@pytest.mark.parametrize(
    "question",
    [
        "Was the lease signed in May 2026?",
        "Is there a bank guarantee?",
        "Is there a fine for late payment?",
        "Does the agreement have a governing law clause?",
        "Is interest charged on late payment?",
        "Is there a clause on underletting with consent?",
    ],
)
def test_a_yes_may_stand_to_whether_something_is_there(question: str) -> None:
    assert not verdict._LEAVE_OR_DUTY.search(question)


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("The margin is 5%", "The margin is 1,5 % over the base rate."),
        ("The rent is $1,250.00", "The rent is 1.250,00 € a month."),
        ("The fee is $500", "The fee is SEK 500 for each order."),
        ("The fee is €500", "The fee is 500 PLN for each order."),
        ("The price is $500", "The Supplier shall deliver 500 pallets at the agreed price."),
    ],
)
def test_a_figure_in_another_unit_is_not_held(said: str, quote: str) -> None:
    assert not held(said, quote)


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("The margin is 1.5%", "The margin is 1,5 % over the base rate."),
        ("The rent is €1,250", "The rent is 1.250,00 € a month."),
        ("The rent is €1,250.50", "The rent is 1250,50 € a month."),
        ("The fee is SEK 500", "The fee is 500 SEK for each order."),
        ("The rent is £1,250", "The rent of 1,250 is payable monthly."),
        ("The rent is £1,250", "Rent in pounds | 1,250 pallets"),
        ("Clauses 5 and 6 apply", "Clauses 5,6 and 7 apply."),
    ],
)
def test_the_same_figure_is_held(said: str, quote: str) -> None:
    assert held(said, quote)


def test_a_currency_before_the_next_number_is_not_the_one_before() -> None:
    assert [figure.unit for figure in figures("item 5 £100, then 7 EUR 30")] == [
        "",
        "GBP",
        "",
        "EUR",
    ]


@pytest.mark.parametrize(
    "question",
    [
        "What is the deposit of unit 4?",
        "What is the liability cap?",
        "What's the early exit penalty?",
        "What is the service charge?",
        "How high is the deposit under the lease?",
        "How large was the early exit penalty?",
    ],
)
def test_what_is_asked_for_by_name_is_an_amount(question: str) -> None:
    assert expected(question) is Expected.AMOUNT


def test_days_are_no_amount() -> None:
    """ "What is the deposit?" is not answered by when it is to be made up."""
    assert holding(Expected.AMOUNT, "The Tenant shall make it up within fourteen days.") < 0
    assert holding(Expected.AMOUNT, "4.2 It shall be made up within fourteen days.") == 0
    assert holding(Expected.AMOUNT, "Deposit | 24,125") == 0
    assert holding(Expected.AMOUNT, "The Tenant shall pay a deposit of £24,125.") > 0
    assert holding(Expected.AMOUNT, "The charge is three per cent.") > 0


@pytest.mark.parametrize(
    "question",
    ["Who holds the deposit?", "What happens to the deposit?", "What is a balance sheet?"],
)
def test_what_is_asked_of_an_amount_is_none(question: str) -> None:
    assert expected(question) is Expected.ANY


@pytest.mark.parametrize(
    ("pattern", "run"),
    [
        (compute_words._FOOTNOTE, "*"),
        (compute_words._FOOTNOTE, " "),
        (compute_words._CUT, " "),
        (numbering._LEADERS, "."),
        (numbering._LEADERS, " "),
    ],
)
def test_a_long_run_is_read_from_its_first_sign_on_only(pattern: re.Pattern[str], run: str) -> None:
    """From within it nothing begins, so that the length is not squared."""
    assert pattern.match("a" + run * 50 + "!", 25) is None


def test_leaders_and_footnotes_still_go() -> None:
    assert numbering.as_label("3.2 Rent ....... 17") == "3.2 Rent"
    assert compute_words.unmarked("Revenue (1)") == "Revenue"
    assert compute_words.unmarked("Total  ** net") == "Total net"
    assert compute_words.head("Net profit, including tax") == "Net profit"
    assert compute_words.head("Net profit   of which tax") == "Net profit"
