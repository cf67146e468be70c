"""Quantities as documents show them: a number with its currency or unit, its scale and its form."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from desktop.answering import wording

# Exact for what documents hold: sums of figures of up to 10^30 with decimals.
CONTEXT = Context(prec=60, rounding=ROUND_HALF_UP)
_MAX_DIGITS = 40

# What is written before or after a figure, longest first: "NT$" is no dollar of the United States.
_CODES = (
    ("USD", "us$", "u.s. $", "u.s.$", "usd", "u.s. dollars", "us dollars"),
    ("TWD", "nt$"),
    ("HKD", "hk$"),
    ("AUD", "a$", "au$", "aud"),
    ("CAD", "c$", "ca$", "cad"),
    ("SGD", "s$", "sgd"),
    ("NZD", "nz$"),
    ("BRL", "r$"),
    ("CNY", "rmb", "cny"),
    ("JPY", "jpy", "¥", "yen"),
    ("INR", "inr", "₹", "rs."),
    ("CHF", "chf"),
    ("SEK", "sek"),
    ("NOK", "nok"),
    ("DKK", "dkk"),
    ("EUR", "€", "eur", "euros", "euro"),
    ("GBP", "£", "gbp", "pounds sterling", "sterling"),
    # Some country's dollar.
    ("$", "$", "dollars"),
)
CURRENCIES = {sign: code for code, *signs in _CODES for sign in signs}
_SIGNS = "|".join(re.escape(sign) for sign in sorted(CURRENCIES, key=len, reverse=True))
_CURRENCY = re.compile(rf"(?<![a-z])(?:{_SIGNS})(?![a-z])", re.IGNORECASE)
_SCALES = (
    (re.compile(r"\bbillions?\b|\bbn\b|\bmilliarden\b|\bmrd\b", re.IGNORECASE), 1_000_000_000),
    (
        re.compile(r"\bmillions?\b|\bmillionen\b|(?<![a-z])mio\b|\bmn\b|(?<=[$€£])\s?m\b", re.I),
        10**6,
    ),
    (re.compile(r"\bthousands?\b|['’]?\b000s?\b|\btsd\b|\bt€|(?<=[$€£])\s?k\b", re.I), 1_000),
)
_SCALE_WORDS = {1_000: "thousand", 1_000_000: "million", 1_000_000_000: "billion"}
_DASH = re.compile(r"[$€£]?\s*(?:[-–—−]|nil)\s*%?", re.IGNORECASE)
_FOOTNOTE = re.compile(r"(?<=[\d)%])\s*(?:\((?:\d{1,2}|[a-z])\)|[*†‡¹²³⁴⁵]+)+$")
_ENGLISH = r"\d{1,3}(?:[,'’  ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
_GERMAN = r"\d{1,3}(?:[.  ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_CELL = r"""
    (?P<minus>[-–—−(])? \s* (?P<before>{signs})? \s* (?P<inner>[-–—−(])? \s*
    (?P<number>{number}) \s* (?P<close>\))? \s*
    (?P<after>%|{signs})? \s* (?P<late>\))? \s* (?P<scale>bn|billion|million|mio\.?|m|thousand|k)?
    \s* (?P<currency>{signs})?
"""
_FORMS = {
    german: re.compile(_CELL.format(signs=_SIGNS.replace(" ", r"\ "), number=number), re.I | re.X)
    for german, number in (
        (False, _ENGLISH.replace(" ", r"\ ")),
        (True, _GERMAN.replace(" ", r"\ ")),
    )
}
_ONLY_GERMAN = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})*,\d{1,2}(?![\d,.])|\d\.\d{3}\.\d{3}")
_ONLY_ENGLISH = re.compile(r"\d,\d{3}(?:[.,]|\b)|(?<![\d.,])\d+\.\d{1,2}(?![\d.,])|\b0\.\d")
_GERMAN_WORDS = re.compile(r"\b(?:umsatz|summe|gesamt\w*|betrag|kosten|jahr|monat|menge)\b", re.I)


class MixError(Exception):
    """Figures of different units, currencies or scales; ``str()`` names them for the user."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts: ``name`` is a currency's code, "%", a word or empty where nothing says
    it; ``sign`` is how the document writes a currency; ``scale`` is 1,000 for "in thousands"."""

    name: str = ""
    sign: str = ""
    scale: int = 1

    def words(self) -> str:
        """The unit as a message names it."""
        named = wording.PER_CENT if self.name == "%" else self.sign or self.name or wording.NO_UNIT
        return f"{named}, {scale_words(self.scale)}" if self.scale > 1 else named


@dataclass(frozen=True, slots=True)
class Quantity:
    """``value`` is the number as shown, before the scale; ``places`` its decimals."""

    value: Decimal
    unit: Unit = Unit()
    places: int = 0
    german: bool = False
    nil: bool = False

    def actual(self) -> Decimal:
        """The number with its scale: 7,804 in thousands is 7,804,000."""
        with localcontext(CONTEXT):
            return self.value * self.unit.scale

    def shown(self) -> str:
        """Written as the document writes such figures: "£1,250.00", "−721 thousand"."""
        number = f"{self.value.copy_abs():,.{self.places}f}"
        if self.german:
            number = number.translate(str.maketrans(",.", ".,"))
        minus = "−" if self.value < 0 else ""
        scale = f" {_SCALE_WORDS[self.unit.scale]}" if self.unit.scale > 1 else ""
        if self.unit.name == "%":
            return f"{minus}{number}%"
        sign = self.unit.sign
        if len(sign) > 3 or (sign.isalpha() and len(sign) > 2):
            return f"{minus}{number}{scale} {sign}"
        after = self.german and sign == "€"
        return f"{minus}{number}{scale} {sign}" if after else f"{minus}{sign}{number}{scale}"


def parse(text: str, german: bool = False) -> Quantity | None:
    """The quantity that a cell shows; None for what is no single figure. A dash is nil. A figure
    in parentheses is negative, as accountants write it."""
    cell = _FOOTNOTE.sub("", " ".join(text.split()))
    if _DASH.fullmatch(cell):
        return Quantity(Decimal(0), _unit_of(cell), nil=True)
    match = _FORMS[german].fullmatch(cell)
    if match is None or sum(c.isdigit() for c in cell) > _MAX_DIGITS:
        return None
    opened = "(" in (match["minus"] or "") or "(" in (match["inner"] or "")
    if opened != bool(match["close"] or match["late"]):
        return None
    digits = match["number"]
    digits = digits.replace(".", "").replace(",", ".") if german else digits.replace(",", "")
    digits = re.sub(r"['’  ]", "", digits)
    value = Decimal(digits)
    negative = match["minus"] is not None or match["inner"] is not None
    unit = _unit_of(" ".join(filter(None, (match["before"], match["after"], match["currency"]))))
    scale = scale_of(f"${match['scale']}") if match["scale"] else 1
    places = len(digits.partition(".")[2])
    return Quantity(
        value.copy_negate() if negative else value, replace(unit, scale=scale), places, german
    )


def is_german(texts: Iterable[str], around: str = "") -> bool:
    """Whether figures are written "1.234,56". ``around`` are a table's words: they decide where
    the figures themselves ("1.234") may be either."""
    dotted = False
    german = False
    for text in texts:
        if _ONLY_ENGLISH.search(text):
            return False
        german = german or _ONLY_GERMAN.search(text) is not None
        dotted = dotted or re.search(r"\d\.\d{3}\b", text) is not None
    return german or (dotted and _GERMAN_WORDS.search(around) is not None)


def scale_words(scale: int) -> str:
    """A scale as a caption says it: "in thousands"."""
    return f"in {_SCALE_WORDS[scale]}s"


def unit_in(text: str) -> Unit:
    """The unit and scale that a heading or caption gives to the figures under it: "$ million",
    "(in thousands of U.S. dollars, except percentages)", "€", "%"."""
    cut = re.split(r"\bexcept\b|\bother than\b", text, maxsplit=1, flags=re.IGNORECASE)[0]
    return replace(_unit_of(cut), scale=scale_of(cut))


def without_unit(text: str) -> str:
    """A header without its signs of currency, scale and percentage."""
    text = _CURRENCY.sub(" ", text)
    for pattern, _ in _SCALES:
        text = pattern.sub(" ", text)
    return text.replace("%", " ")


def scale_of(text: str) -> int:
    """What figures under these words are to be multiplied with."""
    return next((scale for pattern, scale in _SCALES if pattern.search(text)), 1)


def common_unit(quantities: Sequence[Quantity]) -> Unit:
    """The one unit of all. Raises MixError where there is more than one; a nil counts as any, and
    a bare figure as an amount in the currency of the others, as tables write them."""
    counted = [quantity.unit for quantity in quantities if not quantity.nil]
    named = {unit.name for unit in counted}
    mixed = len(named - {""}) > 1 or named >= {"", "%"} or len({u.scale for u in counted}) > 1
    if mixed:
        raise MixError(f" {wording.AND} ".join(dict.fromkeys(unit.words() for unit in counted)))
    fallback = quantities[0].unit if quantities else Unit()
    return next((unit for unit in counted if unit.name), counted[0] if counted else fallback)


def _unit_of(text: str) -> Unit:
    match = _CURRENCY.search(text)
    if match is not None:
        sign = re.sub(r"[. ]", "", match[0]) if match[0].endswith("$") else match[0]
        return Unit(CURRENCIES[match[0].lower()], sign)
    return Unit("%", "%") if re.search(r"%|\bper ?cent\b|\bpercentages?\b", text, re.I) else Unit()
