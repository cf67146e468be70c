"""What a person types into a form, read into the one wording that a contract uses.

Each reader takes the text of one kind of field and gives the text that goes into the document. It
raises ValueError with a reason for the user, which never repeats what was typed. What could be
read in two ways is refused, never guessed.
"""

import datetime
import functools
import re
from decimal import Decimal

from desktop.drafting.templating.marks import BLANK, END, FIELD, TEXT
from desktop.number_words import SMALL_NUMBERS, TENS

# One contract clause is a page or two; this is several of them.
MAX_CHARACTERS = 20_000

_LONGEST_NAME = 120
# Marks of an e-mail address, a web address, a number, a blank or a list: in no one's name.
_NO_NAME = re.compile(r"[\d@/\\<>\[\]{}_=+*#%&;:!?“”\"|~^$£€]")
_STAND_INS = frozenset(
    ("tbc", "tbd", "tba", "n/a", "na", "none", "nobody", "unknown", "name", "full name", "the same")
)
_COMPANY = re.compile(r"\b(limited|ltd|plc|llp|llc|inc|incorporated|corporation|corp|gmbh)\b", re.I)

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?(?:\s+day\s+of|\s+of)?[\s-]+([a-z]+)\.?,?[\s-]+(\d{4})", re.I
)
_MONTH_FIRST = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", re.I)
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
# Outside these years a date in a new contract is a slip of the finger.
_FIRST_YEAR, _LAST_YEAR = 1900, 2199

_LARGEST_COUNT = 999
_DURATION = re.compile(
    r"(?P<number>\d+|[a-z][a-z\s-]*?)\s*(?:\(\s*(?P<again>\d+)\s*\))?[\s-]+"
    r"(?P<kind>(?:business|working|calendar)\s+)?(?P<unit>day|week|month|year)s?",
    re.I,
)

_SYMBOLS = "£$€¥"
# ISO 4217, the national currencies in use in 2025.
_CURRENCY_CODES = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN "
    "BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL "
    "GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF "
    "KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
    "MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD "
    "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX "
    "USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
)
_CURRENCIES = frozenset(_CURRENCY_CODES.split())
_MONEY = re.compile(
    rf"(?P<before>[A-Z]{{3}}|[{_SYMBOLS}])\s?(?P<amount>\d[\d., '’]*)"
    rf"|(?P<amount_first>\d[\d., '’]*?)\s?(?P<after>[A-Z]{{3}}|[{_SYMBOLS}])",
    re.I,
)
_ENGLISH_AMOUNT = re.compile(r"(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?")
_CONTINENTAL_AMOUNT = re.compile(r"(?:\d+|\d{1,3}(?:\.\d{3})+),\d{1,2}|\d{1,3}(?:\.\d{3}){2,}")


def clean(text: str) -> str:
    """``text`` without blanks at its ends and with one kind of line break. ValueError for what a
    Word file can't hold (control characters, half characters) and for what is far too long."""
    cleaned = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if len(cleaned) > MAX_CHARACTERS:
        raise ValueError(f"It is longer than {MAX_CHARACTERS:,} characters.")
    if any(_forbidden(character) for character in cleaned):
        raise ValueError("It holds control characters; type it again or paste it as plain text.")
    return cleaned


def _forbidden(character: str) -> bool:
    """Outside the characters of XML 1.0 (section 2.2), a control character of ISO 8859, or a mark
    of the program's own for where a field is."""
    code = ord(character)
    if code < 0x20:
        return character not in "\n\t"
    if character in (FIELD, TEXT, BLANK, END):
        return True
    return 0x7F <= code <= 0x9F or 0xD800 <= code <= 0xDFFF or code in (0xFFFE, 0xFFFF)


def party(text: str) -> str:
    """The name of a person or a company: one line with a letter or a digit in it."""
    if "\n" in text or "\t" in text:
        raise ValueError("A name is one line; an address has a field of its own.")
    if not any(character.isalnum() for character in text):
        raise ValueError("A name has at least one letter.")
    return text


def person(text: str) -> str:
    """The name of a natural person, in one line. What is plainly something else is refused: a
    company, an address, a number, a word that stands for a name still to come."""
    if "\n" in text or "\t" in text:
        raise ValueError("A name is one line; an address has a field of its own.")
    name = " ".join(text.split())
    if not any(character.isalpha() for character in name):
        raise ValueError("A name has at least one letter.")
    if len(name) > _LONGEST_NAME or _NO_NAME.search(name) or name.casefold() in _STAND_INS:
        raise ValueError("Write the full name of a person, such as Dr Maria O’Neill.")
    if _COMPANY.search(name):
        raise ValueError("This is the name of a company; write that of a person.")
    return name


def date(text: str) -> str:
    """A day in ISO or a usual English form, as "1 March 2026"."""
    read = day(text)
    return f"{read.day} {_MONTHS[read.month - 1]} {read.year}"


def day(text: str) -> datetime.date:
    """The day that ISO or a usual English form means."""
    read = _read_date(" ".join(text.split()))
    if not _FIRST_YEAR <= read.year <= _LAST_YEAR:
        raise ValueError(f"The year must lie between {_FIRST_YEAR} and {_LAST_YEAR}.")
    return read


def _read_date(text: str) -> datetime.date:
    if match := _ISO.fullmatch(text):
        return _day(match[1], int(match[2]), match[3])
    if match := _DAY_FIRST.fullmatch(text):
        return _day(match[3], _month(match[2]), match[1])
    if match := _MONTH_FIRST.fullmatch(text):
        return _day(match[3], _month(match[1]), match[2])
    if match := _DOTTED.fullmatch(text):
        return _day(match[3], int(match[2]), match[1])
    if match := _SLASHED.fullmatch(text):
        return _slashed(int(match[1]), int(match[2]), match[3])
    raise ValueError("Write a date such as 1 March 2026 or 2026-03-01.")


def _slashed(first: int, second: int, year: str) -> datetime.date:
    """3/4/2026 is April in London and March in New York."""
    if first <= 12 and second <= 12 and first != second:
        raise ValueError("This can be read as two days; write the month as a word.")
    day, month = (first, second) if second <= 12 else (second, first)
    return _day(year, month, str(day))


def _month(word: str) -> int:
    for number, name in enumerate(_MONTHS, 1):
        if name.lower() == word.lower() or (
            len(word) >= 3 and name.lower().startswith(word.lower())
        ):
            return number
    if word.lower() == "sept":
        return 9
    raise ValueError("The name of the month is not known.")


def _day(year: str, month: int, day: str) -> datetime.date:
    try:
        return datetime.date(int(year), month, int(day))
    except ValueError:
        raise ValueError("There is no such day in the calendar.") from None


def in_words(number: int) -> str:
    """A whole number from 0 to 999 as British English writes it: "one hundred and eighty"."""
    if not 0 <= number <= _LARGEST_COUNT:
        raise ValueError(f"Only numbers up to {_LARGEST_COUNT} are written out.")
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest)
    return f"{SMALL_NUMBERS[hundreds]} hundred" + (f" and {_below_hundred(rest)}" if rest else "")


def _below_hundred(number: int) -> str:
    if number < len(SMALL_NUMBERS):
        return SMALL_NUMBERS[number]
    tens, ones = divmod(number, 10)
    return f"{TENS[tens]}-{SMALL_NUMBERS[ones]}" if ones else TENS[tens]


@functools.cache
def _numbers() -> dict[tuple[str, ...], int]:
    return {_words(in_words(number)): number for number in range(_LARGEST_COUNT + 1)}


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[\s-]+", text.lower()) if word and word != "and")


def duration(text: str) -> str:
    """A count and a unit, as "three (3) years"."""
    match = _DURATION.fullmatch(" ".join(text.split()))
    number = _count(match["number"]) if match else None
    if match is None or number is None:
        raise ValueError("Write one whole number and one unit, such as 3 years or 18 months.")
    if match["again"] and int(match["again"]) != number:
        raise ValueError("The number in words and the number in figures differ.")
    if not 1 <= number <= _LARGEST_COUNT:
        raise ValueError(f"The number must lie between 1 and {_LARGEST_COUNT}.")
    kind = " ".join((match["kind"] or "").lower().split())
    if kind and match["unit"].lower() != "day":
        raise ValueError("Only days can be business, working or calendar days.")
    unit = f"{kind} {match['unit'].lower()}".strip() + ("" if number == 1 else "s")
    return f"{in_words(number)} ({number}) {unit}"


def _count(text: str) -> int | None:
    if text.isdecimal():
        return int(text) if len(text) <= 4 else _LARGEST_COUNT + 1
    if text.lower() in {"a", "an"}:
        return 1
    return _numbers().get(_words(text))


def money(text: str) -> str:
    """An amount with its currency, as "£12,500" or "EUR 1,250.50"."""
    match = _MONEY.fullmatch(" ".join(text.split()))
    if match is None:
        raise ValueError("Write an amount with its currency, such as £12,500 or EUR 1,250.50.")
    currency = (match["before"] or match["after"]).upper()
    if currency not in _SYMBOLS and currency not in _CURRENCIES:
        raise ValueError("The currency is not known; use a code such as GBP, EUR or USD.")
    amount = _amount(re.sub(r"[ '’]", "", match["amount"] or match["amount_first"]))
    return f"{currency}{amount}" if currency in _SYMBOLS else f"{currency} {amount}"


def _amount(digits: str) -> str:
    if _ENGLISH_AMOUNT.fullmatch(digits):
        plain = digits.replace(",", "")
    elif _CONTINENTAL_AMOUNT.fullmatch(digits):
        plain = digits.replace(".", "").replace(",", ".")
    else:
        raise ValueError("The amount can be misread; write it as 1,250.50 or 1250.50.")
    value = Decimal(plain)
    return f"{value:,.2f}" if "." in plain else f"{value:,}"


def choice(text: str, choices: tuple[str, ...]) -> str:
    """The choice that ``text`` means: the same words, or words that only one choice holds."""
    wanted = " ".join(text.split()).casefold()
    for option in choices:
        if option.casefold() == wanted:
            return option
    holding = [option for option in choices if _holds(option.casefold(), wanted)]
    if len(holding) == 1:
        return holding[0]
    raise ValueError(f"Choose one of: {'; '.join(choices)}.")


def _holds(option: str, wanted: str) -> bool:
    """Whole words in a row: "New York" is in "the State of New York"; "the" alone says nothing."""
    return len(wanted) > 3 and f" {wanted} " in f" {option} "
