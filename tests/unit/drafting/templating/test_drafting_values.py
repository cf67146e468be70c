"""What people type into a form becomes one wording, or a reason; nothing is guessed."""

import pytest

from desktop.drafting.templating import values


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("2026-03-01", "1 March 2026"),
        ("1 March 2026", "1 March 2026"),
        ("1st of March 2026", "1 March 2026"),
        ("22nd day of March, 2026", "22 March 2026"),
        ("March 1, 2026", "1 March 2026"),
        ("mar. 1st 2026", "1 March 2026"),
        ("3 Sept 2026", "3 September 2026"),
        ("01.03.2026", "1 March 2026"),
        ("28/02/2026", "28 February 2026"),
        ("02/28/2026", "28 February 2026"),
        ("05/05/2026", "5 May 2026"),
        ("29 February 2028", "29 February 2028"),
    ],
)
def test_date_has_one_long_form(typed: str, written: str) -> None:
    assert values.date(typed) == written


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("03/04/2026", "read as two days"),
        ("29 February 2026", "no such day"),
        ("2026-13-01", "no such day"),
        ("31.04.2026", "no such day"),
        ("1 Octember 2026", "name of the month"),
        ("1 Ma 2026", "name of the month"),
        ("next Tuesday", "Write a date"),
        ("1 March 26", "Write a date"),
        ("1 March 0026", "must lie between"),
        ("0000-01-01", "no such day"),
    ],
)
def test_date_in_doubt_is_refused(typed: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        values.date(typed)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("3 years", "three (3) years"),
        ("three years", "three (3) years"),
        ("three (3) years", "three (3) years"),
        ("1 year", "one (1) year"),
        ("a year", "one (1) year"),
        ("18 Months", "eighteen (18) months"),
        ("90 days", "ninety (90) days"),
        ("ninety-nine days", "ninety-nine (99) days"),
        ("180 days", "one hundred and eighty (180) days"),
        ("one hundred eighty days", "one hundred and eighty (180) days"),
        ("10 Business Days", "ten (10) business days"),
        ("1 working day", "one (1) working day"),
        ("999 weeks", "nine hundred and ninety-nine (999) weeks"),
    ],
)
def test_duration_stands_in_words_and_figures(typed: str, written: str) -> None:
    assert values.duration(typed) == written


@pytest.mark.parametrize(
    "typed",
    ["3", "years", "1.5 years", "0 days", "1000 days", "three (4) years", "3 business years",
     "1 year and 6 months", "-3 years", "many years", "99999999999999999999 days", "³ years"],
)  # fmt: skip
def test_duration_in_doubt_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        values.duration(typed)


@pytest.mark.parametrize("number", [*range(1, 130), 200, 219, 340, 999])
def test_every_number_word_is_read_back(number: int) -> None:
    unit = "day" if number == 1 else "days"
    assert values.duration(f"{values.in_words(number)} days").endswith(f" ({number}) {unit}")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("£12,500", "£12,500"),
        ("£ 12500.5", "£12,500.50"),
        ("eur 1.250,50", "EUR 1,250.50"),
        ("1,250.50 EUR", "EUR 1,250.50"),
        ("CHF 1'000'000", "CHF 1,000,000"),
        ("1 000 000 €", "€1,000,000"),
        ("EUR 1.000.000", "EUR 1,000,000"),
        ("USD 0", "USD 0"),
    ],
)
def test_money_has_one_form(typed: str, written: str) -> None:
    assert values.money(typed) == written


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("12,500", "with its currency"),
        ("EUR 1.250", "misread"),
        ("EUR 1,25,00", "misread"),
        ("GBP 5k", "with its currency"),
        ("XQZ 500", "currency is not known"),
        ("-£5", "with its currency"),
        ("£1,250.505", "misread"),
    ],
)
def test_money_in_doubt_is_refused(typed: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        values.money(typed)


def test_choice_is_found_by_its_words() -> None:
    choices = ("Northern Ireland", "Ireland", "the State of New York")
    assert values.choice("new  york", choices) == "the State of New York"
    assert values.choice("IRELAND", choices) == "Ireland"
    with pytest.raises(ValueError, match="Northern Ireland; Ireland; the State of New York"):
        values.choice("Texas", choices)
    with pytest.raises(ValueError, match="Choose one of"):
        values.choice("the", choices)


@pytest.mark.parametrize(
    "hidden", ["\x00", "\x07", "\x0b", "\x1b", "\x7f", "\x85", "\ud800", "\uffff"]
)
def test_what_a_word_file_cannot_hold_is_refused(hidden: str) -> None:
    with pytest.raises(ValueError, match="control characters"):
        values.clean(f"before{hidden}after")


def test_text_keeps_everything_else() -> None:
    assert values.clean("  a\r\nb\rc\t<&> {{ x }} שלום 🧪 ") == "a\nb\nc\t<&> {{ x }} שלום 🧪"
    assert len(values.clean("x" * values.MAX_CHARACTERS)) == values.MAX_CHARACTERS
    with pytest.raises(ValueError, match="20,000"):
        values.clean("x" * (values.MAX_CHARACTERS + 1))


def test_party_is_one_line_with_a_letter() -> None:
    assert values.party("Søren & Co. 株式会社") == "Søren & Co. 株式会社"
    for typed in ("Acme\nLimited", "Acme\tLimited", "---"):
        with pytest.raises(ValueError, match="A name"):
            values.party(typed)
