"""Numbers, dates and amounts are read as the spreadsheet shows them."""

import pytest

from desktop.ingest.readers.common import number_format


@pytest.mark.parametrize(
    ("value", "code", "expected"),
    [
        (1234.5, "#,##0.00", "1,234.50"),
        (-1234.5, "#,##0.00;[Red](#,##0.00)", "(1,234.50)"),
        (-1234.5, "#,##0.00", "-1,234.50"),
        (0.153, "0.0%", "15.3%"),
        (99.5, "[$€-407]\\ #,##0.00", "€ 99.50"),
        (1250, '#,##0.00\\ "€"', "1,250.00 €"),
        (1234.5, '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-', "1,234.50 €"),
        (0, '#,##0;-#,##0;"-"', "-"),
        (5, ";;;", ""),
        (1234567, '#,##0,"k"', "1,235k"),
        (123456789, "000-00-0000", "123-45-6789"),
        (5551234567, "(000) 000-0000", "(555) 123-4567"),
        (1.25, "# ?/?", "1 1/4"),
        (12345, "0.00E+00", "1.23E+04"),
        (1.005, "0.00", "1.01"),
        (2.5, "0", "3"),
        (150, '[>100]"big";"small"', "big"),
        (5, '0" days"', "5 days"),
        (12, "@", "12"),
        (12, '"No. "@', "No. 12"),
        (-12, '@" kg"', "-12 kg"),
        (-12.5, "0.00;@", "-12.50"),
        (0, '0.00;-0.00;"nil";@', "nil"),
    ],
)
def test_amounts(value: float, code: str, expected: str) -> None:
    assert number_format.shown(value, code) == expected


@pytest.mark.parametrize(
    ("value", "code", "expected"),
    [
        (45382, "dd.mm.yyyy", "31.03.2024"),
        (45382, "mm/dd/yyyy", "03/31/2024"),
        (45382, number_format.BUILT_IN[14], "2024-03-31"),
        (45382.75, "d mmm yyyy h:mm AM/PM", "31 Mar 2024 6:00 PM"),
        (45382, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "Sunday, March 31, 2024"),
        (1.5, "[h]:mm", "36:00"),
        (0.04, "mm:ss", "57:36"),
        (45382.123456, "hh:mm:ss.000", "02:57:46.598"),
        # The 1900 system has a 29 February that never was; before it days are counted from 1899.
        (59, "yyyy-mm-dd", "1900-02-28"),
        (61, "yyyy-mm-dd", "1900-03-01"),
        (-1, "yyyy-mm-dd", "-1"),
    ],
)
def test_dates(value: float, code: str, expected: str) -> None:
    assert number_format.shown(value, code) == expected


def test_the_other_date_system_begins_in_1904() -> None:
    assert number_format.shown(43920, "yyyy-mm-dd", from_1904=True) == "2024-03-31"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0.1 + 0.2, "0.3"),
        (7168.9542041600025, "7168.9542041600025"),
        (1234567890123451.0, "1234567890123451"),
        (1e20, "1E+20"),
        (float("inf"), "#NUM!"),
    ],
)
def test_without_a_format_no_stored_digit_is_lost_and_no_noise_added(
    value: float, expected: str
) -> None:
    assert number_format.shown(value, "General") == expected


def test_a_format_can_hide_a_text() -> None:
    assert number_format.text_shown("secret", ";;;") == ""
    assert number_format.text_shown("open", "0.00") == "open"


@pytest.mark.parametrize(
    ("code", "expected"),
    [('"No. "@', "No. A-7"), ('0.00;@" (note)"', "A-7 (note)"), ("0;0;0;@", "A-7"), ("@", "A-7")],
)
def test_a_format_can_dress_a_text(code: str, expected: str) -> None:
    assert number_format.text_shown("A-7", code) == expected


@pytest.mark.parametrize(
    "code", ["", '"', "[", "0" * 400, "?/?/?", "E+", "..", "[>x]0", "\\", "0.0.0"]
)
def test_a_senseless_format_still_shows_something_or_nothing_but_never_fails(code: str) -> None:
    for value in (0.0, -1.5, 1e300, 45382.5):
        assert isinstance(number_format.shown(value, code), str)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_damaged_cell_may_hold_no_number_at_all(value: float) -> None:
    assert number_format.general(value) == number_format.shown(value, "0.00") == "#NUM!"
