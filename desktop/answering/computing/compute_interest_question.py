"""What a question asks of interest: on what, at what rate, for how long; None where it asks none.

A question is one for a sum only if it says for what time: days, months, or until when.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop.answering.checking.figure_forms import MONEY
from desktop.answering.checking.figures import Figure, extent, figures
from desktop.answering.computing import compute_dates as dates
from desktop.answering.computing import compute_interest_terms as terms
from desktop.answering.computing.compute_dates import NoSuchDateError
from desktop.answering.computing.compute_interest_terms import Leans, Rate
from desktop.answering.computing.compute_quantity import Quantity, Unit, parse

_KIND = r"(?:(?:late[- ]payment|late|default|simple|compound|total|accrued|contractual)\s+)*"
_NEXT = (
    r"(?:is|are|would|will|must|has|have|can|could|should|do|does|may|accrues?|runs?|accrued|falls?"
    r"|accumulates?)"
)
_ASKS = re.compile(
    rf"\b(?:how\s+much|what|which)\s+{_KIND}interest\s+{_NEXT}\b"
    rf"|\bwhat(?:\s+(?:is|would\s+be|will\s+be|are)|['’]s)\s+(?:the\s+)?(?:(?:amount|sum|total)\s+of"
    rf"\s+)?(?:the\s+)?{_KIND}interest\s+(?:due|payable|owed|owing|accruing|accrued|on|for|from"
    r"|between|to\s+be\s+paid|if|until)\b"
    rf"|\b(?:calculate|compute|reckon|work\s+out)\s+(?:me\s+)?(?:the\s+)?{_KIND}interest\b"
    rf"|\bwhat\s+(?:does|would|will)\s+(?:the\s+)?{_KIND}interest\b.*\b(?:come|amount)\s+to\b",
    re.IGNORECASE,
)
# What was paid or earned is told by accounts, a rate or a right by a clause.
_OTHER = re.compile(
    r"\binterest\s+(?:rates?|income|expenses?|cover\w*|charges?|costs?|was|were|did|had|has\s+been"
    r"|have\s+been|paid|received|earned|in\b)|\brates?\s+of\s+interest\s+(?:is|are|was|does|must)\b"
    r"|\b(?:what|which)\s+(?:\w+\s+){0,3}rate\b|\bconflicts?\s+of\b|\bsecurity\s+interest\b"
    r"|\bhold|\bown(?:s|ed)?\b|\beach\b.*\b(?:invoice|document|contract)|\ball\b",
    re.IGNORECASE,
)
_LATE = re.compile(
    r"\b(?:late(?:ly|ness)?|overdue|past\s+due|delay(?:ed)?|default|arrears|unpaid|invoice|bill"
    r"|paid|payment|outstanding)\b",
    re.IGNORECASE,
)
_OVERDUE = re.compile(
    r"\b(?:late(?:ly|ness)?|overdue|past\s+due|delay(?:ed)?|default|arrears|unpaid)\b", re.I
)
# "What interest must be paid on the loan": no clause on late payment tells that.
_LOAN = re.compile(
    r"\b(?:loans?|credits?|deposits?|mortgages?|facility|bonds?|notes?|advances?|savings|account"
    r"|len[dt]\w*|borrow\w*)\b",
    re.IGNORECASE,
)
# What makes it another sum than that of the amount, the rate and the days that are named.
_CHANGES = re.compile(
    r"\bhalf(?![\s-]+(?:year|per\s?cent|an?\s+per|of\s+(?:one|an?)\s+per))"
    r"|\b(?:partly|partial(?:ly)?|in\s+part|instal+ments?|the\s+(?:rest|remainder|remaining)"
    r"|interest[\s-]free|free\s+of\s+interest|grace|waived?|inclusive|early|earlier|in\s+advance"
    r"|before|ahead|exclud\w+|except\w*|weekends?|doubled?|twice|tripled?|halved|apiece"
    r"|each(?!\s+(?:\w+\s+)?(?:month|year|day|quarter)\b))\b"
    r"|\bincluding\b.*\bincluding\b"
    r"|(?:\bplus|\+|\bwithout|\bnet\s+of|\bex)\s+(?:\S+\s+){0,2}(?:vat|tax|gst)\b",
    re.IGNORECASE,
)
# Where the question names no rate, it may ask for another one than that of a clause.
_OTHER_RATE = re.compile(
    r"%|\bper\s?cent|\b(?:statut\w+|law|legal|act|directive|judge?ment|court|base|bank|market|higher"
    r"|lower|different|another)\b",
    re.IGNORECASE,
)
_AMOUNT_GOES_ON = re.compile(
    r"[.,'’·]\d|\s*(?:lakhs?|lacs?|crores?)\b|\s*/\s*\w|\s+(?:monthly|weekly|quarterly|yearly)\b"
    r"|\s+(?:an?|per)\s+(?:day|week|month|quarter|year|annum)\b",
    re.IGNORECASE,
)
_CITED = re.compile(
    r"(?:\b(?:clauses?|sections?|articles?|paragraphs?|agreement|contract|schedule|page|no|nr|number)"
    r"|§|#)\W*$",
    re.IGNORECASE,
)
_INVOICE_NUMBER = re.compile(
    r"\b(?:invoice|bill)\s+(?:(?:no|nr)\b\.?\s*|number\s+|#\s*)?(?P<n>[\w/-]*\d[\w/-]*)", re.I
)
_START = re.compile(
    r"\b(?:from(?:\s+and\s+including)?|since|between|starting(?:\s+on)?|beginning(?:\s+on)?"
    r"|(?:fell\s+|falling\s+|falls\s+|was\s+|is\s+)?due(?:\s+(?:on|by|since))?|instead\s+of)\s+$",
    re.IGNORECASE,
)
_END = re.compile(
    r"\b(?:until|till|to|up\s+to|through|as\s+(?:of|at)|(?:paid|pays?|payment|made|settle[sd]?"
    r"|received|accrue[sd]?)\s+(?:\w+\s+){0,2}(?:on|by))\s+(?:and\s+including\s+)?$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_AND = re.compile(r"\band\s+$", re.IGNORECASE)
_FOR = re.compile(
    # "Paid after 45 days", "a term of 30 days": that need not be the time it is late.
    r"\b(?:(?:for|over|during|(?<!paid\s)(?<!pay\s)(?<!pays\s)after)\s+(?:the\s+|an?\s+)?"
    r"(?:(?:period|delay)\s+of\s+)?|(?:delay|overdue|late|delayed)\s+(?:is|of|by|for)\s+)$",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"^['’]?\s+(?:too\s+)?(?:late|overdue|of\s+delay|delay|in\s+arrears|past)\b", re.I
)
_TIMES = ("day", "month", "year", "week")
_IDENTIFIER = re.compile(r"(?<![\w/-])(?=[\w/-]*\d)\w[\w/-]{2,}")
_CENTS = (0, 2)
# "the Miller invoice", "Miller & Sons' invoice", "the invoice of Miller": whose it is.
_NAME = r"[A-Z][\w-]+(?:\s+(?:&\s+)?[A-Z][\w-]+)*"
_WHOSE = re.compile(
    rf"\b({_NAME})(?:[’']s?)?\s+invoices?\b|\binvoices?\s+(?:of|from|by)\s+({_NAME})"
)
_NOT_WHOSE = frozenset(["the", "an", "this", "that", "our", "your", "their", "what", "how", "on"])


@dataclass(frozen=True, slots=True)
class Asked:
    """A question for interest. What it does not say is None or empty; ``amounts`` are all that it
    names. ``count`` is a length of time in ``unit``s, 0 where it gives days instead: until ``end``
    and, if said, from ``start``. ``numbers`` are those of an invoice and the words of the name that
    tells whose it is, lower case."""

    amounts: tuple[Quantity, ...]
    rate: Rate | None
    base: Decimal | None
    start: date | None
    end: date | None
    count: int
    unit: str
    rests: int
    year: int | None
    is_late: bool
    of_invoice: bool
    numbers: tuple[str, ...]


def asked(question: str) -> Asked | None:
    """What a question asks of interest; None where it asks for no sum, or not clearly."""
    text = " ".join(question.split()).rstrip(" ?.")
    if not _ASKS.search(text) or _OTHER.search(text) or _CHANGES.search(text):
        return None
    held = figures(text)
    try:
        time = _time(text, held)
    except NoSuchDateError:
        return None
    told = terms.rates(terms.without_base_rate(text))
    amounts = [amount(text, each) for each in held if each.unit in MONEY]
    if time is None or len(told) > 1 or None in amounts or not (told or _is_agreed(text)):
        return None
    rests, year = terms.rests(text), terms.year_of(text)
    rate = told[0] if told else None
    if rests == terms.UNCLEAR or year == 0 or (rate and rate.leans in {Leans.OTHER, Leans.UNREAD}):
        return None
    numbers = _numbers(text, held)
    if _is_more_said(text, held, numbers):
        return None
    return Asked(
        tuple(each for each in amounts if each is not None),
        rate,
        terms.base_rate(text),
        *time,
        rests,
        year,
        _is_late(text),
        re.search(r"\b(?:invoice|bill)\b", text, re.IGNORECASE) is not None,
        tuple(dict.fromkeys([text[at:end].lower() for at, end in numbers] + _whose(text))),
    )


def _whose(text: str) -> list[str]:
    """The words of the name by which a question calls its invoice, lower case."""
    names = (match[1] or match[2] for match in _WHOSE.finditer(text))
    words = (word.lower() for name in names for word in re.findall(r"[\w-]+", name))
    return [word for word in words if word not in _NOT_WHOSE]


def _is_agreed(text: str) -> bool:
    """Whether a question that names no rate leaves it to the clause."""
    return terms.base_rate(text) is not None or _OTHER_RATE.search(text) is None


def _is_late(text: str) -> bool:
    if _LOAN.search(text):
        return _OVERDUE.search(text) is not None
    return _LATE.search(text) is not None


def _numbers(text: str, held: list[Figure]) -> list[tuple[int, int]]:
    """Where the numbers of an invoice stand."""
    spans = [extent(text, each) for each in held if each.kind == "date" or each.unit]
    places = [match.span() for match in _IDENTIFIER.finditer(text)]
    places += [match.span("n") for match in _INVOICE_NUMBER.finditer(text)]
    return [
        place
        for place in dict.fromkeys(places)
        if not any(start < place[1] and place[0] < end for start, end in spans)
    ]


def _is_more_said(text: str, held: list[Figure], numbers: list[tuple[int, int]]) -> bool:
    """Whether there is a figure that no sum would use: "three invoices", "4·5", "four point"."""
    return any(
        each.kind == "number"
        and not each.unit
        and not any(start <= each.start < end for start, end in numbers)
        and not _CITED.search(text[: each.start])
        for each in held
    )


def amount(text: str, figure: Figure) -> Quantity | None:
    """The amount of money that a figure of a text is; None where it can be read in two ways."""
    start, end = extent(text, figure)
    written = text[start:end].strip()
    if figure.swapped or _AMOUNT_GOES_ON.match(text, end) or text[:start].endswith((".", "·")):
        return None
    for german in (False, True):
        found = parse(written, german)
        if found is not None and found.actual() == figure.value[0]:
            places = found.places if found.unit.scale == 1 else 2
            if places not in _CENTS:
                return None
            return Quantity(found.actual(), Unit(found.unit.name, found.unit.sign), places, german)
    return None


def day_of(figure: Figure, year: int = 0) -> date | None:
    """The day of a date; None if a part of it is missing, or it can be read as two days."""
    value = tuple(int(part) for part in figure.value)
    if figure.kind != "date" or figure.swapped or not value[2]:
        return None
    return dates.on(value[0] or year, value[1], value[2]) if value[0] or year else None


def _time(text: str, held: list[Figure]) -> tuple[date | None, date | None, int, str] | None:
    """Start and end, or a count of units; None where neither is clear."""
    days = [each for each in held if each.kind == "date"]
    lengths = [
        each
        for each in held
        if each.kind == "number" and each.unit in _TIMES and not terms.is_of_year(text, each)
    ]
    others = [each for each in held if each.unit.endswith((" day", "hour", "minute"))]
    if others or bool(days) == bool(lengths):
        return None
    return _length(text, lengths) if lengths else _days(text, days)


def _length(text: str, lengths: list[Figure]) -> tuple[date | None, date | None, int, str] | None:
    figure = lengths[0]
    count = figure.value[0]
    behind = text[extent(text, figure)[1] :]
    clear = _FOR.search(text[: figure.start]) or _LATER.match(behind)
    if len(lengths) > 1 or not clear or count != int(count) or not 0 < count <= 36_500:
        return None
    weeks = figure.unit == "week"
    return None, None, int(count) * (7 if weeks else 1), "day" if weeks else figure.unit


def _days(text: str, days: list[Figure]) -> tuple[date | None, date | None, int, str] | None:
    last = day_of(days[-1])
    before = [text[: each.start] for each in days]
    pair = len(days) == 2 and _BETWEEN.search(before[0]) and _AND.search(before[1])
    if last is None or len(days) > 2 or not (pair or _END.search(before[-1])):
        return None
    if len(days) == 1:
        return None, last, 0, ""
    first = day_of(days[0], last.year)
    if first is None or not _START.search(before[0]) or first >= last:
        return None
    return first, last, 0, ""
