"""What documents say of interest for late payment: the clause, the invoice's total, its due day."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.answering.checking.figures import Figure, figures
from desktop.answering.computing import compute_calendar
from desktop.answering.computing import compute_interest_terms as terms
from desktop.answering.computing.compute_dates import NoSuchDateError, written
from desktop.answering.computing.compute_interest_question import amount, day_of
from desktop.answering.computing.compute_interest_terms import Leans, Rate
from desktop.answering.computing.compute_quantity import Quantity, Unit, parse, unit_in
from desktop.documents import Passage

_INTEREST = re.compile(r"\binterest\b", re.IGNORECASE)
_LATE = re.compile(
    r"\b(?:late|overdue|past\s+due|unpaid|outstanding|arrears|default(?:s|ed)?|delay(?:s|ed)?"
    r"|fail(?:s|ed|ure)?|not\s+(?:been\s+)?(?:paid|received|made)|not\s+pay|due\s+dates?|when\s+due"
    r"|(?:amounts?|sums?|payments?|invoices?)\s+due)\b",
    re.IGNORECASE,
)
# Amounts in thousands, said at the head of a column or of the page.
_SCALED = re.compile(r"\b(?:thousands?|millions?)\b|[’']000s?\b", re.IGNORECASE)
# What is outstanding need not be late: a loan is.
_OUTSTANDING = re.compile(r"\boutstanding\b", re.IGNORECASE)
_OTHER_DEBT = re.compile(r"\b(?:rents?|loans?|deposits?|advances?|consumers?)\b", re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:no|free\s+of)\s+(?:[\w-]+\s+){0,2}interest\b|\bwithout\s+(?:any\s+)?interest\b"
    r"|\binterest[\s-]free\b|\binterest\b[^.;]*\b(?:waived?|excluded)\b|\bwaives?\b[^.;]*\binterest\b"
    r"|\b(?:not|never)\s+(?:be\s+)?(?:bear|carry|accrue|attract|run|charge\w*|claim\w*|payable|owed?"
    r"|entitled|liable|obliged|required|apply|applicable)\b",
    re.IGNORECASE,
)
# A line of a page ends no sentence; a blank one, and one before a clause's number, does.
_ENDS = re.compile(
    r"(?<=[.;])\s+(?=[A-Z“\"(])|\n\s*\n|\n(?=\s*(?:\d+(?:\.\d+)*[.)]?\s+[A-Z]|\([a-z]+\)|[-•|]))|\f"
)
# A clause may go on to its day count and its compounding in the sentences behind it.
_BEHIND = 500
# From when it runs: what is said so is "from the due date".
_FROM_DUE = re.compile(
    r"\b(?:as\s+)?(?:from|after)\s+(?:and\s+including\s+)?(?:the\s+day\s+(?:after|following)\s+)?"
    r"(?:the\s+|its\s+|their\s+|such\s+)*(?:due\s+dates?|dates?\s+due|(?:date|day|time)\s+(?:(?:on|when|that)\s+)?"
    r"(?:which\s+|when\s+)?(?:it|payment|the\s+\w+|such\s+\w+|they)\s+(?:is|was|are|were|fell|falls|became"
    r"|becomes|first\s+became)\s+due)\b",
    re.IGNORECASE,
)
_NO_START = re.compile(
    r"\bfrom\s+(?:time\s+to\s+time|day\s+to\s+day)\b|\b(?:before|after)(?:\s+(?:and|or|as\s+well\s+as)\s+(?:before"
    r"|after))?\s+(?:any\s+)?judge?ment\b|\bafter\s+as\s+well\s+as\s+before\s+\w*\b",
    re.IGNORECASE,
)
_OTHER_START = re.compile(
    r"\b(?:from|after|since|grace|within|commencing|starting|beginning|expiry|notice|demand)\b"
    r"|\b(?:days|weeks|months)\b(?!\s*(?:a|per|in\s+a)\s+year)",
    re.IGNORECASE,
)
_YEAR_OF = re.compile(
    r"\b(?:year\s+of\s+)?\S*\s*\(?36[05]\)?[\s-]*days?(?:\s+year)?\b", re.IGNORECASE
)
_INVOICE = re.compile(r"\binvoice\b|\brechnung\b", re.IGNORECASE)
_HEAD = 2_000
_SHORT = 4
_LABELS = (
    r"total\s+due|amount\s+due|balance\s+due|total\s+payable|amount\s+payable|invoice\s+total"
    r"|grand\s+total|(?:total|amount)\s+to\s+(?:pay|be\s+paid)|total\s+amount(?:\s+(?:due|payable))?",
    r"total",
)
_TOTALS = tuple(
    re.compile(
        rf"(?im)^[\W_]*(?:{label})(?:\s*[,:(]?\s*(?:in\s+)?(?:[£€$]|[A-Z]{{3}})\s*\)?)?[\s:|.…]*"
        r"(?P<amount>(?:[£€$]|[A-Z]{3}\s)?\s?\d[\d.,'’]*(?:\s?(?:€|[A-Z]{3}\b))?)[ \t|]*$"
    )
    for label in _LABELS
)
# What is said of the sum behind its total: that it is another one, or was paid in part.
_SUMMED = re.compile(
    r"(?im)^(?=.*\b(?:total|gross|payable|balance|to\s+pay|paid|deposit|received|credit(?:ed)?|prepaid"
    r"|incl\w*)\b)(?!.*\b(?:discount|if|within)\b)(?!\W*(?:of\s+which\s+)?(?:vat|tax|net|sub-?\s?total)\b)"
    r".*?(?<![\d.,])(?P<amount>\d[\d.,'’]*[.,]\d\d)(?![\d.,]*\d).*$"
)
_NOT_PAID = re.compile(r"\b(?:delivery|goods|works?|services|reports?|returns?)\s+$", re.IGNORECASE)
_DUE_LABEL = re.compile(
    r"(?:\b(?:payment|invoice|amount)\s+)?\bdue(?:\s+date)?(?:\s+(?:on|by))?[\s:|.…]*$"
    r"|\bdate\s+due[\s:|.…]*$"
    # "A discount for payment by 7 April" begins no line.
    r"|^\W*pay(?:able|ment)?\s+(?:by|on\s+or\s+before)[\s:|]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Held:
    """A document that the search found, whole."""

    document_id: int
    doc: str
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """[start, end) of a document's stored text: a line or a sentence that is cited."""

    held: Held
    start: int
    end: int

    def words(self) -> str:
        """What stands there, in one line."""
        return " ".join(self.held.text[self.start : self.end].split())


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause on interest for late payment. ``rates`` are all that its sentence names; ``rests``
    and ``year`` as compute_interest_terms gives them, and ``more`` where they are said outside of
    it. ``is_from_due`` says that it runs from the due day."""

    place: Place
    rates: tuple[Rate, ...]
    rests: int
    year: int | None
    begun: bool
    is_from_due: bool
    more: tuple[Place, ...] = ()

    def terms(self) -> tuple[object, ...]:
        """What two clauses must have in common to say the same."""
        return frozenset(self.rates), self.rests, self.year, self.begun, self.is_from_due

    def is_of_other_debt(self) -> bool:
        """Whether it speaks of a debt that no invoice need be for: rent, a loan, a consumer's."""
        return _OTHER_DEBT.search(self.place.words()) is not None


@dataclass(frozen=True, slots=True)
class Total:
    """What an invoice comes to; ``value`` is None where its currency is not clear, and
    ``is_mixed`` where it holds several."""

    place: Place
    value: Quantity | None
    is_mixed: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """The day when an invoice is due, and the lines that say so."""

    day: date
    label: str
    places: tuple[Place, ...]


def clauses(documents: Sequence[Held]) -> list[Clause]:
    """The clauses on interest for late payment that name a rate, in the order of the documents."""
    found = []
    for held in documents:
        for start, end in _sentences(held.text):
            sentence = held.text[start:end]
            if not _INTEREST.search(sentence) or not _LATE.search(sentence):
                continue
            clause = _clause(held, start, end)
            if clause.rates:
                found.append(clause)
    return found


def invoices(documents: Sequence[Held], numbers: Sequence[str]) -> list[Held]:
    """The documents that are invoices: with all of the numbers, which may be names too, in their
    name or head, if there are any."""
    found = []
    for held in documents:
        name = re.split(r"[\\/]", held.doc)[-1].replace("_", " ")
        head = f"{name}\n{held.text[:_HEAD]}"
        titled = re.search(r"(?im)^\W*(?:tax\s+)?invoice\b(?!.*\w{3,}\s+\w{3,}\s+\w{3,})", head)
        numbered = all(_is_numbered(number, head) for number in numbers)
        if numbered and (_INVOICE.search(name) or titled):
            found.append(held)
    return found


def _is_numbered(number: str, head: str) -> bool:
    """Whether a head bears a number: no part of a longer one, nor "17" of a day."""
    is_short = len(number) < _SHORT
    label = (
        r"\b(?:inv(?:oice)?|bill|no|nr|number)[\W_]*(?:\w+[-/])?" if is_short else r"(?<![^\W_])"
    )
    return re.search(rf"(?i){label}{re.escape(number)}(?!\w)", head) is not None


def totals(held: Held) -> list[Total]:
    """The totals of an invoice that differ; of what is due before any other. None of one in
    thousands."""
    if _SCALED.search(held.text):
        return []
    for pattern in _TOTALS:
        found: dict[object, Total] = {}
        for match in pattern.finditer(held.text):
            total = _total(held, match)
            found.setdefault(total.value and total.value.value, total)
        if found:
            return [*found.values(), *_others(held, list(found.values()))]
    return []


def _others(held: Held, found: Sequence[Total]) -> Iterator[Total]:
    """Lines behind the last total that tell of another amount."""
    shown = {re.sub(r"\D", "", total.place.words()) for total in found}
    for match in _SUMMED.finditer(held.text, max(total.place.end for total in found)):
        if re.sub(r"\D", "", match["amount"]) not in shown:
            yield Total(Place(held, *match.span()), None)


def due(held: Held) -> list[Due]:
    """The days that an invoice gives as the one when it is due; else what its term comes to."""
    found: dict[date, Due] = {}
    for match in re.finditer(r"[^\n]+", held.text):
        line = match[0]
        for figure in figures(line):
            label = _DUE_LABEL.search(line[: figure.start])
            if figure.kind != "date" or label is None or _NOT_PAID.search(line[: label.start()]):
                continue
            day = _day(figure)
            if day is None:
                return []
            words = re.sub(r"[^\w]+", " ", label[0]).strip()
            found.setdefault(day, Due(day, words, (Place(held, *match.span()),)))
    return list(found.values()) if found else _reckoned(held)


def _day(figure: Figure) -> date | None:
    try:
        return day_of(figure)
    except NoSuchDateError:
        return None


def _reckoned(held: Held) -> list[Due]:
    """ "Thirty days from the date of the invoice", as a question for the due day is answered."""
    whole = Passage(0, held.document_id, held.doc, None, 0, len(held.text), held.text)
    made = compute_calendar.solve("When is the invoice due?", [whole])
    if made is None:
        return []
    day = next((day_of(figure) for figure in figures(made.shown)), None)
    places = tuple(Place(held, each.start, each.end) for each in made.rests_on)
    return [] if day is None or written(day) != made.shown else [Due(day, made.expression, places)]


def _clause(held: Held, start: int, end: int) -> Clause:
    sentence = " ".join(held.text[start:end].split())
    place = Place(held, start, end)
    rests, year = terms.rests(sentence), terms.year_of(sentence)
    more = []
    for where, near in _of_terms(held, start, end):
        said = " ".join(held.text[where.start : where.end].split())
        # What stands elsewhere in the document may be of other interest.
        other, days = terms.rests(said), terms.year_of(said)
        if other != terms.SIMPLE and other != rests:
            rests = other if near and rests == terms.SIMPLE else terms.UNCLEAR
            more.append(where)
        if days is not None and days != year:
            year = days if near and year is None else 0
            more.append(where)
    told = terms.rates(sentence)
    if _DENIED.search(sentence) or not _LATE.search(_OUTSTANDING.sub(" ", sentence)):
        told = [replace(rate, leans=Leans.UNREAD) for rate in told]
    return Clause(
        place,
        tuple(told),
        rests,
        year,
        terms.counts_begun_months(sentence),
        _is_from_due(sentence),
        tuple(dict.fromkeys(more)),
    )


def _of_terms(held: Held, start: int, end: int) -> Iterator[tuple[Place, bool]]:
    """The other sentences on how interest is reckoned, and whether they stand behind the clause."""
    for first, last in _sentences(held.text):
        sentence = held.text[first:last]
        near = end <= first <= end + _BEHIND
        # Just behind the clause "It is compounded monthly" is of its interest.
        if (first, last) != (start, end) and (near or _INTEREST.search(sentence)):
            yield Place(held, first, last), near


def _is_from_due(sentence: str) -> bool:
    """Whether a clause runs from the due day: it says so, or only that what is overdue bears
    interest."""
    told = _YEAR_OF.sub(" ", _NO_START.sub(" ", sentence))
    if re.search(r"\bincluding\b.*\bincluding\b", told, re.IGNORECASE):
        return False  # both days count, one more than is reckoned
    if _FROM_DUE.search(told):
        return re.search(r"\bfrom\b", _FROM_DUE.sub(" ", told), re.IGNORECASE) is None
    return _OTHER_START.search(told) is None


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _ENDS.finditer(text):
        yield _stripped(text, start, match.start())
        start = match.end()
    yield _stripped(text, start, len(text))


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    sentence = text[start:end]
    begin = start + len(sentence) - len(sentence.lstrip())
    return begin, max(begin, start + len(sentence.rstrip()))


def _total(held: Held, match: re.Match[str]) -> Total:
    line = match[0]
    place = Place(held, match.start() + len(line) - len(line.lstrip()), match.end())
    codes = {unit_in(each).name for each in held.text.splitlines()} - {"", "%"}
    value = _figure_of(match["amount"])
    if len(codes) > 1:
        return Total(place, None, is_mixed=True)
    if value is not None and not value.unit.name:
        unit = next((u for u in map(unit_in, held.text.splitlines()) if u.name in codes), Unit())
        value = Quantity(value.value, Unit(unit.name, unit.sign), value.places, value.german)
    return Total(place, value if value and value.unit.name else None)


def _figure_of(text: str) -> Quantity | None:
    held = figures(text)
    if len(held) != 1 or held[0].kind != "number":
        return None
    if held[0].unit:
        return amount(text, held[0])
    for german in (False, True):
        found = parse(text.strip(), german)
        if found is not None and found.value == held[0].value[0] and found.places in (0, 2):
            return found
    return None
