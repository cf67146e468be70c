"""Numbers that stand for somebody, ways to reach somebody, and figures with a unit."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from desktop.answering.checking.figures import Figure, extent, figures
from desktop.drafting.precedents.finding.found import FactKind, Found

_SEPARATORS = re.compile(r"[\s.\-–/()]+")
_TIME = frozenset({"day", "business day", "week", "month", "year", "hour", "minute"})
_DIGIT = re.compile(r"\d")
_UNIT_WORD = re.compile(
    r"\b(?:days?|weeks?|months?|years?|annum|hours?|minutes?|per\s?cent|pounds?|dollars?|euros?)\b",
    re.IGNORECASE,
)
_GAP = re.compile(r"\s*\(\s*")

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w-])")
_WEB = re.compile(r"(?<![\w@])(?:https?://|www\.)[^\s<>\"”’)\]]{3,200}(?<![.,;:])", re.IGNORECASE)
# ISO 13616: two letters, two check digits, up to 30 characters, often in groups of four.
_IBAN = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w])")
_SORT_CODE = re.compile(r"(?<![\w-])\d{2}-\d{2}-\d{2}(?![\w-])")
_CARD = re.compile(r"(?<![\w-])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\w-])")
_NHS = re.compile(r"(?<![\w-])\d{3}[ -]\d{3}[ -]\d{4}(?![\w-])")
# US social security and employer numbers; a British national insurance number.
_PERSONAL = re.compile(
    r"(?<![\w-])(?:\d{3}-\d{2}-\d{4}"
    r"|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])(?![\w-])"
)
_TAX = re.compile(r"(?<![\w-])(?:\d{2}-\d{7}|GB ?\d{3} ?\d{4} ?\d{2})(?![\w-])")
_PHONE = re.compile(
    r"(?<![\w./-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?"
    r"\d{2,5}(?:[ .-]\d{2,6}){1,4}(?![\w/-])"
)
_PHONE_SAID = re.compile(
    r"\b(?:tel(?:ephone)?|phone|mobile|fax|facsimile|direct(?: line)?|call)\b[\s.:()]*"
    r"(?:no\.?|number)?[\s.:()]*$",
    re.IGNORECASE,
)
_REACH = 40
# British postcodes (Royal Mail, Programmers' Guide, edition 7) and US states with ZIP codes.
_CODE = r"\b(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]{2} \d{5}(?:-\d{4})?)\b"
_POSTCODE = re.compile(_CODE)
_STREETS = (
    r"Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Square|Sq|Place|Pl|Court|Ct|Close|Crescent"
    r"|Terrace|Row|Yard|Gardens|Grove|Hill|Park|Parade|Quay|Wharf|Walk|Mews|Gate|Boulevard|Blvd"
    r"|Parkway|Pkwy|Highway|Hwy|Broadway|Plaza|Circle|Trail|Green|Rise|View|House|Buildings?"
    r"|Estate|Embankment|Circus|Bridge|Market|Mill|Works|Centre|Center"
)
_WORD = rf"(?!{_CODE})[A-Z][^\W\d_]*(?:[’'.-][^\W\d_]+)*(?!\w)\.?"
_PART = r"(?:Unit|Flat|Suite|Apartment|Apt\.?|Floor|Level|Room|Plot|PO\s+Box)\s+[\w-]{1,6}"
# What follows a street is parted by commas; a sentence that goes on is small.
_ADDRESS = re.compile(
    rf"(?<![\w£$€.,-])(?:{_PART},?\s+)?"
    rf"(?:\d{{1,5}}[A-Za-z]?(?:\s?[-–/]\s?\d{{1,5}}[A-Za-z]?)?,?\s+(?:{_WORD}\s+){{1,4}}"
    rf"(?:{_STREETS})\b|{_PART},?\s+(?:{_WORD}\s+){{1,4}}(?:{_STREETS})\b|(?:{_WORD}\s+){{1,3}}(?:House|Building|Court|Yard|Works|Mill)"
    rf"(?=,\s+(?:\d|{_WORD}\s+(?:{_WORD}\s+)?(?:{_STREETS})\b|{_WORD},)))"
    rf"(?:,\s+(?:{_PART}|(?:\d{{1,5}}[A-Za-z]?\s+)?{_WORD}(?:[ -](?:{_WORD}|upon|on|under|of|le"
    rf"|la)){{0,4}}|\d{{4,5}}(?:\s+{_WORD})?)){{0,5}}(?:,?\s+{_CODE})?"
)
# A street without a number is one before a town with its code.
_STREET_ONLY = re.compile(
    rf"(?<!\w)(?:{_WORD}\s+){{1,3}}(?:{_STREETS}),\s+(?:{_WORD}\s+){{1,3}}{_CODE}"
)
_GERMAN_ADDRESS = re.compile(
    r"\b[A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ufer)\s+\d{1,4}[a-z]?"
    r"(?:,?\s+(?:D-)?\d{5}\s+[A-ZÄÖÜ][\wäöüß-]+)?"
)
# "the laws of England and Wales", "the State of Delaware", "the courts of Ontario".
_PLACE = rf"{_WORD}(?:\s+(?:and\s+)?{_WORD}){{0,3}}"
_LAW = re.compile(
    r"\b(?:laws?|courts?)\s+(?:of|in)\s+(?:the\s+)?(?:State|Commonwealth|Province|Republic)?"
    rf"(?:\s*of\s+)?(?<=\s)(?P<place>{_PLACE})"
)
_NO_PLACE = frozenset({"agreement", "contract", "state", "party", "parties", "governing", "client"})
_NUMBER = r"(?:numbers?|nos?\.?|num\.?|n°|№|#)"
_VALUE = r"(?P<value>[A-Z0-9]+(?:[ /.\-–][A-Z0-9]+)*)"
# A number is told by what it is called: the word, and what the number then stands for.
_CALLED: tuple[tuple[FactKind, str], ...] = (
    ("account", rf"(?:bank\s+|client\s+)?(?:account|a/c|acct)\.?\s*{_NUMBER}?"),
    ("sort code", r"sort(?:ing)?\s+code|routing\s+(?:number|no\.?)|BLZ|BIC|SWIFT(?:\s+code)?"),
    (
        "tax number",
        rf"(?:VAT|tax|UTR|EIN|TIN|GST|ABN)(?:\s+(?:registration|identification|reference|id))?"
        rf"\s*{_NUMBER}?",
    ),
    (
        "company number",
        rf"(?:company|registration|registered|incorporation|charity|SRA|partnership|HRB)"
        rf"(?:\s+(?:registration|registered))?\s*{_NUMBER}",
    ),
    (
        "patient number",
        rf"(?:patient|hospital|NHS|MRN|medical\s+record|unit)\s*(?:id|{_NUMBER}|reference)?",
    ),
    ("case number", rf"(?:case|claim|docket|matter|file|action|complaint)\s*{_NUMBER}"),
    ("policy number", rf"(?:policy|insurance|membership|licen[cs]e|passport|title)\s*{_NUMBER}"),
    (
        "reference",
        rf"(?:(?:our|your)\s+)?(?:ref(?:erence)?\b\.?)\s*{_NUMBER}?"
        rf"|(?:invoice|order|purchase\s+order|PO|quote|quotation|contract|agreement|job|report)"
        rf"\s*{_NUMBER}",
    ),
)
_LABELLED = tuple(
    (
        kind,
        re.compile(
            rf"(?<!\w)(?:{words})(?!\w)\s*(?:is\s+|of\s+)?[:.#]?\s*(?-i:{_VALUE})", re.IGNORECASE
        ),
    )
    for kind, words in _CALLED
)
# How the words above begin.
_BEGINS = re.compile(
    r"(?<!\w)(?=[abcdefghijlmnopqrstuv])(?:acc|a/c|bank|client|sort|rout|blz|bic|swift|vat|tax|utr"
    r"|ein|tin|gst|abn|comp|reg|inc|char|sra|part|hrb|pat|hosp|nhs|mrn|med|unit|case|claim|docket"
    r"|matter|file|action|policy|insur|member|licen|passp|title|our|your|ref|inv|order|purch|po|quot"
    r"|contr|agree|job|report)",
    re.IGNORECASE,
)
# A reference is written in signs of its own: digits, or capitals joined by strokes.
_TELLING = re.compile(r"\d.*\d|[A-Z]+[/-][A-Z0-9]")
_LEAST_NUMBER, _MOST_NUMBER = 3, 40


# A draft is looked through again after each pause in typing: most of its paragraphs are the same.
@lru_cache(maxsize=1 << 13)
def found_numbers(text: str) -> tuple[Found, ...]:
    """The numbers, addresses and figures of a text, the surest first; they may overlap."""
    return tuple(_found_numbers(text))


def _found_numbers(text: str) -> Iterator[Found]:
    if "@" in text:
        yield from _plain(_EMAIL, "email", text)
    yield from _plain(_WEB, "web", text)
    has_digit = _DIGIT.search(text) is not None
    # Words tell figures too: "thirty days".
    told = _figures(text) if has_digit or _UNIT_WORD.search(text) else []
    if has_digit:
        yield from _addresses(text)
        yield from _ibans(text)
        yield from (each for each in told if each.kind == "date")
        yield from _by_label(text)
        yield from _by_form(text)
        yield from _phones(text)
    yield from _laws(text)
    yield from told


def bare(value: str) -> str:
    """A number without what parts its digits, for comparing."""
    return _SEPARATORS.sub("", value).upper()


def _plain(pattern: re.Pattern[str], kind: FactKind, text: str) -> Iterator[Found]:
    for match in pattern.finditer(text):
        yield Found(kind, *match.span(), match[0].casefold())


def _addresses(text: str) -> Iterator[Found]:
    for pattern in (_ADDRESS, _STREET_ONLY, _GERMAN_ADDRESS):
        for match in pattern.finditer(text):
            end = match.start() + len(match[0].rstrip(".,; "))
            value = " ".join(text[match.start() : end].replace(",", " ").casefold().split())
            yield Found("address", match.start(), end, value)
    for match in _POSTCODE.finditer(text):
        yield Found("postcode", *match.span(), bare(match[0]))


def _laws(text: str) -> Iterator[Found]:
    for match in _LAW.finditer(text):
        value = match["place"].casefold()
        if not _NO_PLACE & set(value.split()):
            yield Found("law", *match.span("place"), value)


def _ibans(text: str) -> Iterator[Found]:
    for match in _IBAN.finditer(text):
        value = bare(match[0])
        # ISO 7064, MOD 97-10: the first four moved behind, letters as 10 to 35.
        digits = "".join(str(int(sign, 36)) for sign in value[4:] + value[:4])
        if int(digits) % 97 == 1:
            yield Found("iban", *match.span(), value)


def _by_label(text: str) -> Iterator[Found]:
    for begin in _BEGINS.finditer(text):
        for kind, pattern in _LABELLED:
            match = pattern.match(text, begin.start())
            if match is None or not _is_number(match["value"]):
                continue
            yield Found(kind, *match.span("value"), bare(match["value"]))


def _is_number(value: str) -> bool:
    return bool(_TELLING.search(value)) and _LEAST_NUMBER <= len(value) <= _MOST_NUMBER


def _by_form(text: str) -> Iterator[Found]:
    forms: tuple[tuple[FactKind, re.Pattern[str]], ...] = (
        ("sort code", _SORT_CODE),
        ("personal number", _PERSONAL),
        ("tax number", _TAX),
    )
    for kind, pattern in forms:
        for match in pattern.finditer(text):
            yield Found(kind, *match.span(), bare(match[0]))
    for match in _NHS.finditer(text):
        if _is_nhs(bare(match[0])):
            yield Found("patient number", *match.span(), bare(match[0]))
    for match in _CARD.finditer(text):
        if 13 <= len(bare(match[0])) <= 19 and _is_luhn(bare(match[0])):
            yield Found("card", *match.span(), bare(match[0]))


def _is_nhs(digits: str) -> bool:
    """NHS Data Dictionary: weights 10 to 2, the check digit is 11 less the rest by 11."""
    total = sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9]))
    return (11 - total % 11) % 11 == int(digits[9])


def _is_luhn(digits: str) -> bool:
    """ISO/IEC 7812-1, annex B."""
    doubled = (
        int(digit) * (1 + place % 2) - 9 * (place % 2 and int(digit) > 4)
        for place, digit in enumerate(reversed(digits))
    )
    return sum(doubled) % 10 == 0


def _phones(text: str) -> Iterator[Found]:
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        said = _PHONE_SAID.search(text, max(0, match.start() - _REACH), match.start())
        usual = match[0].startswith(("+", "0", "(")) and len(digits) >= 9
        american = re.fullmatch(r"(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}", match[0])
        if len(digits) <= 15 and (usual or american or (said and len(digits) >= 6)):
            yield Found("phone", *match.span(), digits)


def _figures(text: str) -> list[Found]:
    made: list[Found] = []
    for figure in figures(text):
        each = _figure(text, figure)
        if each is None:
            continue
        last = made[-1] if made else None
        if last is not None and each.end <= last.end:
            continue
        again = last is not None and _GAP.fullmatch(text[last.end : each.start])
        if last is not None and again and last.value == each.value:
            end = each.end + text[each.end : each.end + 1].startswith(")")
            made[-1] = Found(last.kind, last.start, end, last.value)
        else:
            made.append(each)
    return made


def _figure(text: str, figure: Figure) -> Found | None:
    start, end = extent(text, figure)
    if figure.kind == "date":
        year, month, day = (int(part) for part in figure.value)
        if not year and not day:
            return None
        return Found("date", start, end, f"{year:04}-{month:02}-{day:02}")
    value = _number(figure.value[0])
    if figure.unit == "%":
        return Found("percentage", start, end, f"{value} %")
    if figure.unit in _TIME:
        return Found("duration", start, end, f"{value} {figure.unit}")
    if figure.unit and figure.unit != "%":
        return Found("amount", start, end, f"{figure.unit} {value}")
    return None


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}"
