"""Interest is reckoned to the cent from what is stated, and refused where a figure is not clear."""

from datetime import date

import pytest

from desktop.answering import wording
from desktop.answering.computing import compute_interest, compute_interest_question
from desktop.answering.computing.compute_interest_found import Held

_CLAUSE = (
    "10.2 If a party fails to pay an amount by its due date, it shall pay interest on it at four\n"
    "per cent (4%) a year from the due date until payment.\n10.3 The Supplier may suspend."
)
_INVOICE = (
    "Harrow Castings Limited\nInvoice no.   VC-20417\nInvoice date   12 April 2025\n"
    "Payment due   12 May 2025\nPart   Amount, £\nBlank   57,178.00\n"
    "Value added tax, 20%   11,435.60\nTotal due   68,613.60\n"
)
_LATE = "How much interest is due on the invoice VC-20417 if it is paid on 30 June 2025?"


def _held(*texts: str) -> list[Held]:
    name = "/{0}-{1}.txt"
    return [
        Held(n, name.format("invoice" if "nvoice no" in text else "agreement", n), text)
        for n, text in enumerate(texts)
    ]


def _made(question: str, *texts: str) -> compute_interest.Interest | None:
    asked = compute_interest_question.asked(question)
    assert asked is not None
    return compute_interest.solve(asked, _held(*texts))


def _sum(question: str, *texts: str) -> str:
    made = _made(question, *texts)
    return "" if made is None else made.shown


def _refusal(question: str, *texts: str) -> str:
    made = _made(question, *texts)
    if made is None or not made.quotes:
        return ""
    assert all(place.words() for place in made.quotes)
    head = wording.NO_INTEREST.partition("{0}")
    return made.said.removeprefix(head[0]).removesuffix(head[2])


def _clause(text: str) -> str:
    return f"9.1 {text}\n"


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        # 24,125 × 0.04 × 121 ÷ 365 = 319.904…
        ("What interest runs on £24,125 at 4 % a year from 1 March to 30 June 2025?", "£319.90"),
        # 29 February 2024 is counted, the year still has 365 days: 10,000 × 0.05 × 29 ÷ 365.
        (
            "How much interest accrues on £10,000 at 5% per annum from 1 February 2024 until"
            " 1 March 2024?",
            "£39.73",
        ),
        # 28 days without it: 38.356…
        (
            "How much interest accrues on £10,000 at 5% per annum from 1 February 2025 until"
            " 1 March 2025?",
            "£38.36",
        ),
        ("What is the interest on €1,000.00 at 1.5 % per month for 3 months?", "€45.00"),
        (
            "What interest is due on £2,000 at 1% a month from 31 January to 30 April 2025?",
            "£60.00",
        ),
        (
            "What interest is due on £2,000 at 1% a month from 15 January to 15 April 2025?",
            "£60.00",
        ),
        ("What is the interest on £1,200 at 6% a year for 5 months?", "£30.00"),
        ("What is the interest on £1,200 at 6% a year for 2 years?", "£144.00"),
        ("What is the interest on £1,000 at 0.05% per day for 45 days?", "£22.50"),
        # 1,000 × (1.01^12 − 1) = 126.825…
        (
            "What is the interest on £1,000 at 12% a year compounded monthly for 12 months?",
            "£126.83",
        ),
        # 1,000 × (1.03^2 − 1) = 60.90
        (
            "What is the interest on £1,000 at 12% a year compounded quarterly for 6 months?",
            "£60.90",
        ),
        # 1,000 × (1.01^2 × (1 + 0.12 × 10 ÷ 365) − 1) = 23.453…
        (
            "What is the interest on £1,000 at 12% a year compounded monthly from 1 March to"
            " 11 May 2025?",
            "£23.45",
        ),
        # 36,000 × 0.05 × 73 ÷ 360
        (
            "What is the interest on £36,000 at 5% a year for 73 days on a 360-day year?",
            "£365.00",
        ),
        # Half a cent is rounded up: 1.00 × 0.005
        ("What is the interest on £1.00 at 0.5% a month for 1 month?", "£0.01"),
        (
            "What interest is due on £1,000 at 4% a year above base rate from 1 March 2025 to"
            " 1 March 2026 if the base rate is 4.5%?",
            "£85.00",
        ),
        ("What is the interest on 10.000,00 € at 5% a year for 73 days?", "100,00 €"),
    ],
)
def test_what_the_question_states_is_reckoned_to_the_cent(question: str, shown: str) -> None:
    assert _sum(question) == shown


def test_rate_amount_and_day_come_from_the_documents_that_state_them() -> None:
    made = _made(_LATE, _CLAUSE, _INVOICE)
    assert made is not None
    # 68,613.60 × 0.04 × 49 ÷ 365 = 368.445…
    assert made.said == (
        "Interest on £68,613.60 at 4% a year from 12 May 2025 (Payment due) to 30 June 2025,"
        " 49 days: £68,613.60 × 4% × 49 ÷ 365 = £368.45 (simple interest, 365 days a year,"
        " the first day not counted)"
    )
    cited = {part.label: [place.words() for place in part.places] for part in made.parts}
    assert cited[wording.OF_PRINCIPAL] == ["Total due 68,613.60"]
    assert cited[wording.OF_START] == ["Payment due 12 May 2025"]
    assert cited[wording.OF_RATE][0].startswith("10.2 If a party fails to pay")
    assert cited[wording.OF_END] == []
    late = "What is the interest on the late payment of the invoice for 45 days?"
    assert _sum(late, _CLAUSE, _INVOICE) == "£338.37"
    # A copy of the invoice, and a second clause to the same effect, change nothing.
    assert _sum(_LATE, _CLAUSE, _INVOICE, _CLAUSE, _INVOICE) == "£368.45"


def test_the_day_for_a_discount_is_not_the_one_when_it_is_due() -> None:
    invoice = f"{_INVOICE}A discount of one per cent may be taken for payment by 20 April 2025.\n"
    assert _sum(_LATE, _CLAUSE, invoice) == "£368.45"


def test_the_agreement_that_is_named_is_followed() -> None:
    lease = _clause("Late rent bears interest at 8% a year.")
    asked = compute_interest_question.asked(_LATE)
    assert asked is not None
    made = compute_interest.solve(asked, _held(_CLAUSE, lease, _INVOICE), named=(0, 2))
    assert made is not None
    assert made.shown == "£368.45"


def test_a_term_gives_the_day_where_the_invoice_names_none() -> None:
    invoice = _INVOICE.replace("Payment due   12 May 2025\n", "").replace(
        "Total due", "Payable thirty days from the date of the invoice.\nTotal due"
    )
    assert _sum(_LATE, _CLAUSE, invoice) == "£368.45"


@pytest.mark.parametrize(
    ("clause", "shown"),
    [
        # 68,613.60 × 0.015 × 2 for 12 May to 30 June, the second month begun
        ("Overdue amounts bear interest at 1.5 % per month or part thereof.", "£2,058.41"),
        # × 0.06 × 49 ÷ 360
        (
            "Overdue amounts bear interest at 6 % a year, on the basis of a year of 360 days.",
            "£560.34",
        ),
        # × ((1 + 0.12 ÷ 12)^1 × (1 + 0.12 × 18 ÷ 365) − 1): 12 June to 30 June
        ("Overdue amounts bear interest at 12 % a year, compounded monthly.", "£1,096.24"),
        (
            "Overdue amounts bear interest at 12 % a year. It is compounded monthly on the last"
            " day.",
            "£1,096.24",
        ),
        ("Late payments bear simple interest at 4% p.a., not compounded.", "£368.45"),
        ("Late payments bear interest at an annual rate of 4 %.", "£368.45"),
    ],
)
def test_a_clause_is_followed_in_what_it_says(clause: str, shown: str) -> None:
    assert _sum(_LATE, _clause(clause), _INVOICE) == shown


@pytest.mark.parametrize(
    ("clause", "why"),
    [
        ("Late sums bear interest at 4% a year above the base rate of the Bank.", wording.NO_BASE),
        ("Late sums bear interest at the lower of 1% per month or the maximum.", wording.NO_BASE),
        ("Late sums bear interest at 2% a year over the ECB's main rate.", wording.NO_BASE),
        ("Late sums bear interest at EURIBOR plus 3% a year.", wording.NO_BASE),
        ("Late sums bear interest at 8%.", wording.NO_RATE_TIME),
        ("Late sums bear interest at 4% a year, 8% a year for wilful default.",
         wording.RATES_DIFFER),
        ("Late sums bear compound interest at 4% a year.", wording.NO_RESTS),
        ("Late sums bear interest at 4% a year on an actual/actual basis.", wording.NO_RESTS),
        ("Late sums bear interest at 1.5% per month.", wording.PART_OF_MONTH),
        ("Late sums bear interest at 4% a year from the tenth day after a demand.",
         wording.NO_START),
        ("A sum not paid within 60 days bears interest at 4% a year.", wording.NO_START),
    ],
)  # fmt: skip
def test_a_clause_that_gives_no_clear_rate_or_day_is_quoted_instead(clause: str, why: str) -> None:
    assert _refusal(_LATE, _clause(clause), _INVOICE) == why


@pytest.mark.parametrize(
    ("texts", "why"),
    [
        ((_CLAUSE, _clause("Late rent bears interest at 8% a year."), _INVOICE),
         wording.RATES_DIFFER),
        ((_CLAUSE, _INVOICE.replace("57,178.00", "€57,178.00")), wording.CURRENCIES),
        ((_CLAUSE, _INVOICE.replace("Amount, £", "Amount")), wording.NO_PRINCIPAL),
        ((_CLAUSE,), wording.NO_START),
        ((_CLAUSE, _INVOICE, _INVOICE.replace("68,613.60", "86,613.60")),
         wording.SEVERAL_AMOUNTS),
        ((_CLAUSE, _INVOICE.replace("12 May 2025", "05/12/2025")), wording.NO_START),
        ((_CLAUSE, _INVOICE.replace("12 May 2025", "12 July 2025")), wording.NOT_LATE),
    ],
)  # fmt: skip
def test_documents_that_leave_a_doubt_are_quoted_instead(texts: tuple[str, ...], why: str) -> None:
    assert _refusal(_LATE, *texts) == why


def test_two_invoices_are_not_chosen_between_and_their_number_tells_them_apart() -> None:
    other = _INVOICE.replace("VC-20417", "VC-20500").replace("68,613.60", "100.00")
    late = "What is the interest on the late payment of the invoice for 45 days?"
    assert _refusal(late, _CLAUSE, _INVOICE, other) == wording.SEVERAL_AMOUNTS
    assert _sum(_LATE, _CLAUSE, other, _INVOICE) == "£368.45"


def test_two_amounts_in_the_question_are_not_chosen_between() -> None:
    question = "What late interest is due on £100 and £200 for 45 days?"
    assert _refusal(question, _CLAUSE) == wording.SEVERAL_AMOUNTS
    assert _refusal(question.replace("£200", "€200"), _CLAUSE) == wording.CURRENCIES


def test_without_a_clause_there_is_nothing_to_say() -> None:
    assert _made(_LATE, _INVOICE) is None
    assert _made("What interest is due on £100 at 4% for 45 days?") is None


@pytest.mark.parametrize(
    "question",
    [
        "What interest is payable on late payments?",
        "What is the interest rate for late payment after 30 days?",
        "What was the interest income for 12 months?",
        "How much interest was paid from 1 January 2019 to 31 December 2019?",
        "How much interest is due on the invoice issued on 28 March 2025?",
        "What interest does the Buyer hold in the shares from 1 March to 30 June 2025?",
        "How much interest is due on £5 at 4% a year and then 8% a year for 45 days?",
        "How much interest is due on £5 at 4% a year from 03/04/2025 to 05/06/2025?",
        "How much interest is due on £5 at 4% a year from 1 July to 30 June 2025?",
        "How much interest is due on £5 at 4% a year for ten business days?",
        "How much interest is due on £5 at LIBOR plus 4% a year for 45 days?",
        "How much interest is due on 24.125 GBP at 4% a year for 45 days?",
        "Who pays interest on late payment for 45 days?",
    ],
)
def test_other_questions_are_left_alone(question: str) -> None:
    assert compute_interest_question.asked(question) is None


def test_the_days_of_a_question_are_told() -> None:
    asked = compute_interest_question.asked(
        "Calculate the interest on £500 due on 1 March 2025 and paid on 30 June 2025 at 4% a year"
    )
    assert asked is not None
    assert (asked.start, asked.end) == (date(2025, 3, 1), date(2025, 6, 30))


# What is left out, or read as another figure, makes a wrong sum: then there is none.
@pytest.mark.parametrize(
    "question",
    [
        "What is the interest on £1,000 at 4·5% a year for 73 days?",
        "What is the interest on £1,000 at four point five per cent a year for 73 days?",
        "What is the interest on £1,000 at one tenth of one per cent per day for 73 days?",
        "How much interest is due on £1,000 at 12%, monthly compounded for 12 months?",
        "How much interest accrues daily at 8% on £1,000 for 45 days?",
        "What is the interest on £1,000 at a semi-annual rate of 4% for 2 years?",
        "What is the interest on £1,000 at 4% a year on a 30E/360 basis for 73 days?",
        "What is the interest on £1,000 at 4% a year on top of the ECB's rate for 73 days?",
        "What is the interest on ₹1,00,000 at 12% a year for 1 year?",
        "What is the interest on ₹5 lakh at 12% a year for 1 year?",
        "What is the interest on €1250,50 at 12% a year for 1 year?",
        "What is the interest on three invoices of £1,000 at 4% a year for 45 days?",
        "What is the interest on £1,000 a month at 4% a year for 3 months?",
        "What is the interest on £1,000 plus VAT at 4% a year for 45 days?",
        "How much interest is due on £1,000 at 4% a year if it is paid 45 days early?",
        "How much interest is due on £1,000 at 4% a year with a payment term of 30 days?",
        "What is the interest on £1,000 at 4% a year from 1 March to 30 June 2025 inclusive?",
        "How much interest is due at the statutory rate on the invoice if it is paid on 30 June"
        " 2025?",
        "How much interest is due on the invoice if half was paid before and the rest is paid on"
        " 30 June 2025?",
    ],
)
def test_what_would_make_another_sum_is_not_passed_over(question: str) -> None:
    assert _given(question, _CLAUSE, _INVOICE) == ""


def _given(question: str, *texts: str) -> str:
    """The sum that is given, if any."""
    asked = compute_interest_question.asked(question)
    made = None if asked is None else compute_interest.solve(asked, _held(*texts))
    return "" if made is None else made.shown


def test_interest_on_a_loan_is_not_that_for_late_payment() -> None:
    question = "What interest has to be paid on the loan of £10,000 from 1 March to 30 June 2025?"
    assert _given(question, "1. The loan bears 5% a year.\n\n" + _CLAUSE) == ""


@pytest.mark.parametrize(
    "clause",
    [
        "Late sums bear interest at 4·5% a year.",
        "Late sums bear interest at four point five per cent a year.",
        "Late sums bear interest at one tenth of one per cent a day.",
        "Late sums bear interest at 4. 5% a year.",
        "Late sums bear interest accruing daily at 8%.",
        "Late sums bear interest at 2% a year more than the rate in clause 4.",
        "Late sums bear interest at 4% a year calculated over the Bank's base.",
        "Late sums bear an additional interest of 2% a year.",
        "Late sums bear interest at 4% a year, computed on a 360-day year of twelve 30-day months.",
        "Late sums bear interest at 4% a year on a year of 365 days, in a leap year 366.",
        "Late sums bear interest at 12% a year. Interest unpaid is added to the principal monthly.",
        "No interest is payable on late sums, in place of the 4% a year stated elsewhere.",
        "Late sums do not bear interest; the 4% a year of the general terms shall not apply.",
        "The outstanding loan bears interest at 6% a year.",
        "Sums more than 30 days overdue bear interest at 4% a year.",
        "Late sums bear interest at 4% a year from and including the due date to and including"
        " the day of payment.",
    ],
)
def test_a_clause_that_says_otherwise_is_not_read_as_a_plain_rate(clause: str) -> None:
    assert _given(_LATE, _clause(clause), _INVOICE) == ""
    if "including" not in clause:
        late = "What is the interest on the late payment of the invoice for 45 days?"
        assert _given(late, _clause(clause), _INVOICE) == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Total due   68,613.60", "Total   57,178.00\nTotal incl. VAT   68,613.60"),
        ("Total due   68,613.60", "Total amount   57,178.00\nGross   68,613.60"),
        (
            "Total due   68,613.60",
            "Total   68,613.60\nDeposit paid   10,000.00\nBalance  58,613.60",
        ),
        ("Total due   68,613.60", "Total due   68,613.60\nReceived with thanks   10,000.00"),
    ],
)
def test_the_net_total_of_an_invoice_and_one_paid_in_part_are_not_taken(old: str, new: str) -> None:
    assert _refusal(_LATE, _CLAUSE, _INVOICE.replace(old, new)) == wording.SEVERAL_AMOUNTS


def test_the_balance_after_a_payment_is_what_bears_interest() -> None:
    paid = "Total   70,000.00\nPaid   1,386.40\nBalance due   68,613.60"
    assert _sum(_LATE, _CLAUSE, _INVOICE.replace("Total due   68,613.60", paid)) == "£368.45"


@pytest.mark.parametrize("whose", ["the Miller invoice", "Miller’s invoice", "invoice of Miller"])
def test_an_invoice_that_is_called_by_another_name_is_not_meant(whose: str) -> None:
    question = f"How much interest is due on {whose} if it is paid on 30 June 2025?"
    assert _given(question, _CLAUSE, _INVOICE) == ""
    assert _given(question.replace("Miller", "Harrow"), _CLAUSE, _INVOICE) == "£368.45"


def test_no_sum_of_thousands_and_none_by_a_clause_for_consumers() -> None:
    assert _given(_LATE, _CLAUSE, _INVOICE.replace("Amount, £", "Amount, £ thousand")) == ""
    assert _given(_LATE, _CLAUSE, _INVOICE.replace("Amount, £", "Amount, £’000")) == ""
    for_consumers = _CLAUSE.replace("If a party fails", "If a consumer fails")
    assert _given(_LATE, for_consumers, _INVOICE) == ""


@pytest.mark.parametrize("number", ["VC-2041", "2041", "17", "12"])
def test_an_invoice_of_another_number_is_not_taken(number: str) -> None:
    assert _given(_LATE.replace("VC-20417", number), _CLAUSE, _INVOICE) == ""


def test_a_short_number_finds_its_invoice() -> None:
    invoice = _INVOICE.replace("VC-20417", "17")
    assert _given(_LATE.replace("VC-20417", "17"), _CLAUSE, invoice) == "£368.45"
    assert _given(_LATE.replace("VC-20417", "20417"), _CLAUSE, _INVOICE) == "£368.45"


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("What is the interest on £1,000 at 4½ % a year for 73 days?", "£9.00"),
        ("What is the interest on £1,000 at half a per cent a month for 2 months?", "£10.00"),
        (
            "What is the interest on £1,000 at 12% a year compounded half-yearly for 1 year?",
            "£123.60",
        ),
        ("What is the interest on £1,000 at 12% a year compounded daily for 10 days?", "£3.29"),
    ],
)
def test_what_is_clear_is_reckoned_still(question: str, shown: str) -> None:
    assert _sum(question) == shown


def test_the_day_when_goods_are_due_is_not_that_of_payment() -> None:
    invoice = _INVOICE.replace("Payment due   12 May 2025", "Delivery due   1 April 2025")
    assert _given(_LATE, _CLAUSE, invoice) == ""


def test_a_clause_on_rent_or_a_deposit_is_not_one_on_an_invoice() -> None:
    for debt in ("Rent in arrears bears", "A deposit not returned when due bears"):
        assert _given(_LATE, _clause(f"{debt} interest at 8% a year."), _INVOICE) == ""
