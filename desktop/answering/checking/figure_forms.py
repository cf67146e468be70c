"""How numbers, amounts, spans of time and dates are written; for figures.py."""

import re

from desktop.number_words import ORDINALS, SMALL_NUMBERS
from desktop.number_words import TENS as TENS_WORDS

ONES = {word: value for value, word in enumerate(SMALL_NUMBERS)}
TENS = {word: 10 * value for value, word in enumerate(TENS_WORDS) if word}
SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
# As figures are followed by them: "£2.5m", "EUR 3 Mio.", "4 milliards". What is no English scale is
# in one language alone: a German "Billion" would be a thousand English ones.
_MILLIONS = ("mio", "millions", "millionen", "millones", "milioni")
_BILLIONS = ("bn", "mrd", "milliarde", "milliarden", "milliard", "milliards", "miliardi")
OTHER_SCALES = "|".join(sorted((*_MILLIONS, *_BILLIONS), key=len, reverse=True))
SHORT_SCALES = {
    "k": 1_000,
    **dict.fromkeys(("m", "mm", "mn", *_MILLIONS), 1_000_000),
    **dict.fromkeys(_BILLIONS, 1_000_000_000),
    "tn": 1_000_000_000_000,
}
# Names and short names, lower case, and their numbers.
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
BUSINESS_DAY = "business day"
BASIS_POINT = "basis point"
UNITS = {
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
    "annum": "year",
    "hour": "hour",
    "minute": "minute",
    "percent": "%",
    "per cent": "%",
    "%": "%",
    "business day": BUSINESS_DAY,
    "working day": BUSINESS_DAY,
    "basis point": BASIS_POINT,
}
# What units are compared in. A month is not a number of days, a business day is no day.
COMPARED = {"week": ("day", 7), "year": ("month", 12), "hour": ("minute", 60)}
CURRENCIES = {
    "$": "USD",
    "us$": "USD",
    "usd": "USD",
    "dollar": "USD",
    "€": "EUR",
    "eur": "EUR",
    "euro": "EUR",
    "£": "GBP",
    "gbp": "GBP",
    "pound": "GBP",
    "chf": "CHF",
    "¥": "JPY",
    "jpy": "JPY",
    "cad": "CAD",
    "c$": "CAD",
    "aud": "AUD",
    "a$": "AUD",
    "hk$": "HKD",
    "hkd": "HKD",
    "inr": "INR",
    "₹": "INR",
    "rmb": "CNY",
    "cny": "CNY",
    **{
        code: code.upper()
        for code in (
            *("sek", "nok", "dkk", "pln", "czk", "huf", "sgd", "nzd", "zar", "aed", "sar", "brl"),
            *("mxn", "krw", "thb", "twd", "myr"),
        )
    },
}
CODES = "|".join(sorted(code for code in CURRENCIES if len(code) == 3 and code.isalpha()))

WORD_NUMBER = "|".join([*ONES, *TENS, *SCALES])
# "and" joins number words only after a scale: "one hundred and five", but "between one and two". A
# comma does after a large one, before hundreds: "two thousand, one hundred and five".
AND = "|".join(rf"(?<={scale})\s+and\s+" for scale in SCALES)
COMMA = "|".join(
    rf"(?<={scale}),\s+(?=(?:[a-z]+[\s-]+){{1,3}}hundred\b)"
    for scale in SCALES
    if scale != "hundred"
)
HALF = (
    r"(?:\s+and\s+(?:(?:an?|one)[\s-]half\b"
    r"|(?:(?:an?|one)[\s-](?:quarter|third)|three[\s-]quarters?|two[\s-]thirds)\b(?!\s+of\b)))"
)
LARGE = "|".join(scale for scale in SCALES if scale != "hundred")
FRACTIONS_OF = {"half": 2, "quarter": 4, "third": 3}
# "One and a half million", "two million and a half", "half a million", "a quarter of a million",
# "three quarters of one per cent".
SPELLED = re.compile(
    rf"\b(?:(?:(?P<parts>two|three|one|an?)[\s-]+)?(?P<part>half|quarter|third(?=s?\s+of))s?"
    rf"(?:\s+of)?(?:(?:[\s-]+(?:an?|one|the))?[\s-]+(?P<of>{LARGE})\b"
    rf"|[\s-]+(?:an?|one)[\s-]+(?=per\s?cent\b))|(?:{WORD_NUMBER})"
    rf"(?:(?:[\s-]+|{AND}|{COMMA})(?:{WORD_NUMBER})\b)*\b"
    rf"(?P<half>{HALF})?(?(half)(?:[\s-]+(?P<halved>{LARGE})\b)?))",
    re.IGNORECASE,
)
# What may follow a number in figures, or a span of time: "2 and a half million".
AND_A_HALF = re.compile(rf"(?P<half>{HALF})(?:[\s-]+(?P<scale>{LARGE})\b)?", re.IGNORECASE)
# Spaces that are set inside numbers only: no-break, narrow no-break, thin.
NUMBER_SPACES = "\u00a0\u202f\u2009"
DIGITS = re.compile(
    r"(?<![\w.])(?P<currency>(?:us|hk|c|a)\$|[$€£¥₹]|" + CODES + r")?\s?"
    r"(?P<number>\d{1,3}(?:\.\d{3})+,\d{2}|\d{1,3}(?:[,'’]\d{3})+(?:\.\d+)?"
    # "1 250 000": a plain space is one of thousands only where a currency leaves no doubt.
    rf"|\d{{1,3}}(?:[{NUMBER_SPACES}]\d{{3}})+(?:[.,]\d{{1,2}})?(?!\d)"
    r"|(?(currency)\d{1,3}(?: \d{3}){1,5}(?:[.,]\d{1,2})?(?![\d,.]\d|\d)|(?!))"
    r"|\d{1,3}(?: \d{3}){1,5}(?:[.,]\d{1,2})?(?=\s?(?:€|(?:euros?|pounds?|dollars?|"
    + CODES
    + r")(?!\w|\s?\d)))"
    # A comma is a decimal one where the unit behind it leaves no doubt: "1,5 %", "1250,00 €".
    rf"|\d+,\d{{1,2}}(?=\s?(?:%|€|per\s?cent|eur\b|(?:million|{OTHER_SCALES})\b))|\d+(?:\.\d+)?)(?!\d)"
    rf"(?:\s?(?P<scale>thousand|million|billion|trillion|tn|mm|mn|{OTHER_SCALES}|[mk](?![\w]))\b)?",
    re.IGNORECASE,
)
SIGNS = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8)}
# "1/2 %", "1 1/2 months", "2½ years".
FRACTION = re.compile(
    r"(?<![\w./,])(?:(?P<whole>\d{1,3})(?:\s+(?=\d)|\s?(?=[½¼¾⅓⅔⅛])))?"
    r"(?:(?P<top>\d{1,2})\s?[/⁄]\s?(?P<bottom>\d{1,2})|(?P<sign>[½¼¾⅓⅔⅛]))(?![\d/])"
    rf"(?:\s?(?P<scale>{LARGE}|{OTHER_SCALES})\b|(?P<short>mn?|k)\b)?",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"\)?[\s-]*(?:(?:calendar|full|consecutive|whole|clear)[\s-]+)?"
    r"(?P<unit>(?:business|working)[\s-]+days?|days?|weeks?|months?|years?|annum|hours?|minutes?"
    r"|percent|per\s+cent|%|basis\s+points?|dollars?|euros?|pounds?|[€£](?!\s?\d)|(?:"
    + CODES
    + r")(?!\w|\s?\d))",
    re.IGNORECASE,
)
LONGEST_CURRENCY = 4
CURRENCY_BEFORE = re.compile(
    r"(?:(?:us|hk|c|a)\$|[$€£¥₹]|\b(?:" + CODES + r"))\s?$",
    re.IGNORECASE,
)
SAID_AGAIN = re.compile(rf"\s*\(\s*(?:[\d.,]+|(?:{WORD_NUMBER})[\sa-z-]*)\s*(?=\))", re.IGNORECASE)
MONTH_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
ORDINAL_NAMES = "|".join(sorted(ORDINALS, key=len, reverse=True))
DATES = (
    re.compile(
        rf"\b(?P<d>{ORDINAL_NAMES})(?:\s+day)?\s+of\s+(?P<m>{MONTH_NAMES})\.?,?"
        rf"(?:\s+(?P<y>\d{{4}}))?\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s+(?P<m>{MONTH_NAMES})\.?,?"
        rf"(?:\s+(?P<y>\d{{4}}))?\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<m>{MONTH_NAMES})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<y>\d{{4}}))?\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})\b"),
    re.compile(r"\b(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4})\b"),
    re.compile(r"(?<![\w./-])(?P<d>\d{1,2})-(?P<m>\d{1,2})-(?P<y>\d{4})(?![\w/-])"),
    re.compile(r"(?<![\w./-])(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{2})(?![\w/-])"),
    re.compile(rf"\b(?P<m>{MONTH_NAMES})\.?,?\s+(?P<y>\d{{4}})\b", re.IGNORECASE),
)


# Larger units with the smaller ones of which so many make one, where a span is told in both.
PARTS = {("year", "month"): 12, ("week", "day"): 7, ("hour", "minute"): 60}
HALVED = frozenset({"year", "month", "week", "day", "hour"})
JOINT = re.compile(r"\s*(?:,|,?\s+and)\s+", re.IGNORECASE)
# What stands around two spans of time that are no one.
BETWEEN = re.compile(r"\bbetween\s+(?:an?\s+period\s+of\s+)?$", re.IGNORECASE)
A_RATE = re.compile(r"\s+(?:an?|per|each|every|out\s+of)\b", re.IGNORECASE)
RANGE = re.compile(r"\s*(?:to|or|and|through|[-–—])\s*[$€£]?\s*", re.IGNORECASE)
# A month alone is told from the verb and the surname by what stands before it.
MONTH_ALONE = re.compile(
    rf"\b(?:in|of|since|by|until|during|early|late|mid|last|next)[\s-]+(?P<m>{MONTH_NAMES})\b",
    re.IGNORECASE,
)


EITHER_WAY = re.compile(r"\d{1,2}[/-]\d{1,2}[/-]\d{2,4}")
# Two figures of a year below it are of this century.
PIVOT = 50
# "24.125" before a currency: in many countries a stop stands between thousands.
THOUSAND = re.compile(r"\d{1,3}\.\d{3}")
MONEY = frozenset(CURRENCIES.values())
