"""Quotes in quotation marks."""

import pytest

from desktop.documents import in_marks


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("The rent is due.", "“The rent is due.”"),
        ("“Deposit”: £24,125.", "‘“Deposit”: £24,125.’"),
        ('He said "no"', '‘He said "no"’'),
        ("the “Buyer” pays", "“the “Buyer” pays”"),
        ("", "“”"),
    ],
)
def test_no_mark_is_doubled_and_no_letter_changed(quote: str, shown: str) -> None:
    assert in_marks(quote) == shown
