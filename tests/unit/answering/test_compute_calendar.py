"""Dates of documents are reckoned with where a document names each of them once."""

import pytest

from desktop.answering.computing import compute_calendar
from desktop.documents import Passage

_INVOICE = (
    "Invoice no.   VC-20417\nInvoice date   28 March 2025\n"
    "Delivery note   DN-33187, 27 March 2025\n"
    "Payment due   12 May 2025\n\nForty-five days from the date of the invoice, net."
)
_LEASE = (
    "“Start Date” means 31 January 2024. “Break Date”: 24 June 2026. The Tenant shall pay"
    " within ten Business Days after the Start Date. The Fitting Out Period ends on 30 February"
    " 2024."
)
_PATIENT = (
    "| Date of birth | 29 February 2000 | Sex | Female\nAdmission on 28 February 2023 at night."
)


def _said(question: str, *texts: str) -> str:
    names = ("invoice-VC-20417.pdf", "lease.txt", "patient.docx", "other.txt")
    held = {_INVOICE: names[0], _LEASE: names[1], _PATIENT: names[2]}
    passages = [
        Passage(number, number, f"/{held.get(text, names[3])}", 1, 0, len(text), text)
        for number, text in enumerate(texts)
    ]
    found = compute_calendar.solve(question, passages)
    if found is None:
        return ""
    for dated in found.rests_on:
        assert dated.passage is not None
        assert dated.passage.text[dated.start : dated.end].strip()
    return found.said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "How many days are there between the invoice date and the payment due date?",
            "From 28 March 2025 (Invoice date) to 12 May 2025 (Payment due): 45 days, the first day"
            " not counted",
        ),
        (
            "How many weeks are there between the invoice date and 12 May 2025?",
            "From 28 March 2025 (Invoice date) to 12 May 2025: 6 weeks and 3 days (45 days), the"
            " first day not counted",
        ),
        (
            "What date is 60 days after the invoice date?",
            "60 days after 28 March 2025 (Invoice date): 27 May 2025 (by the calendar, the first"
            " day not counted)",
        ),
        (
            "When is ten business days after the invoice date of VC-20417?",
            "10 business days after 28 March 2025 (Invoice date): 11 April 2025 (counting Monday to"
            " Friday, without holidays, the first day not counted)",
        ),
        (
            "When is the invoice due?",
            "45 days after 28 March 2025 (Invoice date): 12 May 2025 (by the calendar, the first"
            " day not counted)",
        ),
        (
            "Which date is one month after the Start Date of the lease?",
            "1 month after 31 January 2024 (Start Date): 29 February 2024 (by the calendar, the"
            " first day not counted)",
        ),
        (
            "How many months are there from the Start Date to the Break Date?",
            "From 31 January 2024 (Start Date) to 24 June 2026 (Break Date): 28 months and 24 days,"
            " the first day not counted",
        ),
        (
            "How old was the patient on 28 February 2023?",
            "Born on 29 February 2000, on 28 February 2023 22 years old",
        ),
    ],
)
def test_what_the_documents_dates_come_to(question: str, said: str) -> None:
    assert _said(question, _INVOICE, _LEASE, _PATIENT) == said


@pytest.mark.parametrize(
    "question",
    [
        "How many days are there between 1 March 2025 and 5 March 2025?",  # nothing of a document
        "How many days are there between the order date and the invoice date?",
        "What date is 30 days after the Fitting Out Period?",  # 30 February
        "When is the rent due?",
        "How old was the landlord on 28 February 2023?",
        "What date is a while after the invoice date?",
        "What date is 900000000 years after the invoice date?",
        "When did the parties sign?",
    ],
)
def test_where_a_date_is_not_clear_there_is_no_answer(question: str) -> None:
    assert _said(question, _INVOICE, _LEASE, _PATIENT) == ""


def test_two_dates_of_one_name_are_not_chosen_between() -> None:
    other = "Invoice date   3 April 2025"
    assert _said("What date is 60 days after the invoice date?", _INVOICE, other) == ""
    # The same date twice is one.
    assert _said("What date is 60 days after the invoice date?", _INVOICE, _INVOICE) != ""
