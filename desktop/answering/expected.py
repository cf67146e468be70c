"""What kind of figure a question expects, and whether a text holds one."""

import re
from collections.abc import Sequence
from enum import StrEnum

from desktop.answering.checking.figures import Figure, figures

_TIMES = frozenset({"day", "week", "month", "year", "hour"})
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

# "Of each month", "by four instalments in advance on the Quarter Days", "the fifth Business Day",
# "on demand".
_AGAIN = re.compile(
    r"\b(?:each|every|per)\s+(?:calendar\s+)?(?:day|week|month|quarter|year)\b"
    r"|\b(?:daily|weekly|monthly|quarterly|annually|yearly|in\s+advance|in\s+arrears?|instal?lments?"
    r"|quarter\s+days?|immediately|forthwith|at\s+once|promptly)\b"
    r"|\b(?:first|second|third|fourth|fifth|tenth|last)\s+(?:business\s+|working\s+)?day\b"
    r"|\bon\s+(?:delivery|completion|demand|receipt|signature|signing|termination)\b",
    re.IGNORECASE,
)
_IF = re.compile(
    r"\b(?:if|unless|until|when|where|while|upon|as\s+long\s+as|so\s+long\s+as|in\s+the\s+event)\b",
    re.IGNORECASE,
)


_HOW_OFTEN = re.compile(
    r"\b(?:rare|common|frequent|unusual|seldom|often|usual|most|occasional|regular|at\s+any\s+time)"
    r"(?:ly)?\b|\bun(?:common|usual)\b|\bfrom\s+time\s+to\s+time\b",
    re.IGNORECASE,
)


class Expected(StrEnum):
    """The kind of figure that an answer must hold. ANY expects none; WHEN is answered by a date,
    but also by "in advance on the first day of each month", "within ten days" and "if the rent is
    unpaid"."""

    ANY = ""
    DATE = "date"
    WHEN = "when"
    FREQUENCY = "frequency"
    DURATION = "duration"
    PERCENTAGE = "percentage"
    NUMBER = "number"
    AMOUNT = "amount"


# The first that matches decides. NUMBER covers amounts: a table's cell bears no currency.
_ASKED = (
    (
        Expected.FREQUENCY,
        re.compile(r"\bhow (?:common|rare|often|frequent(?:ly)?)\b|\b(?:prevalence|incidence)\b"),
    ),
    (Expected.WHEN, re.compile(r"\bwhen\b(?!.*\bdate\b)")),
    (
        Expected.DATE,
        re.compile(r"\bdate\b|\b(?:which|what) (?:day|year)|years? (?:is|are|does)\b"),
    ),
    (
        Expected.DURATION,
        re.compile(
            r"\bhow (?:long|soon|many (?:days|weeks|months|years)|far in advance|much notice)\b"
            r"|\bduration\b|\bperiod\b"
        ),
    ),
    (
        Expected.PERCENTAGE,
        re.compile(
            r"\bper ?cent(?:age)?\b|%|\bproportion\b|\brates?\b|\bratio\b"
            r"|\b(?:what|which) (?:share|fraction|portion) of\b"
        ),
    ),
    (
        # Asked for by name; "who holds the deposit?" is not answered by a figure.
        Expected.AMOUNT,
        re.compile(
            r"\b(?:what(?:['’]s| is| are| was| were| will be)"
            r"|how (?:high|large|big|great|low)(?: is| are| was| were| will))"
            r"(?: the| its| their| his| her)?"
            r"(?: [\w-]+){0,3} (?:deposit|cap|ceiling|premium|balance|penalty|charge|bonus|loan"
            r"|excess|discount|deductible|retainer|limit|allowance|commission)s?\b"
            r"(?!\s+(?:sheet|date|table|account|period|holder|about|for\s*\?))"
        ),
    ),
    (
        Expected.NUMBER,
        re.compile(
            r"\bhow (?:much|many|high|large|big)\b|\bamounts?\b|\bprices?\b|\bcosts?\b"
            r"|\bfees?\b|\bsums?\b"
            r"|\btotal\b|\bvalue\b|\brevenues?\b|\bincome\b|\bexpenses?\b|\bsalary\b|\brent\b"
            r"|\bnumber of\b|\bchange in\b|\bincreased?\b|\bdecreased?\b|\bdifference\b|\baverage\b"
        ),
    ),
)


# Who bears the costs, where the rent is paid: no figure, whatever else is named.
_NO_FIGURE = re.compile(
    r"^(?:.*[;:]\s+)?(?:and\s+)?(?:(?:to|by|with|from|for|on|at)\s+)?"
    r"(?:who|whom|whose|where|why|(?:which|what)\s+(?:party|person|court|entity))\b"
)


def expected(question: str) -> Expected:
    """The kind of figure that a question's words ask for."""
    asked = question.casefold()
    if _NO_FIGURE.match(asked):
        return Expected.ANY
    return next((kind for kind, pattern in _ASKED if pattern.search(asked)), Expected.ANY)


def _tells_when(text: str, found: Sequence[Figure]) -> float:
    """1 for a day or what comes again, a half for a span of time, 0 for a condition, else -1."""
    if any(figure.kind == "date" for figure in found) or _YEAR.search(text) or _AGAIN.search(text):
        return 1.0
    if any(figure.unit in _TIMES for figure in found):
        return 0.5
    return 0.0 if _IF.search(text) else -1.0


def holding(kind: Expected, text: str) -> float:
    """1 where the text holds a figure of the kind, -1 where it holds none, 0 where nothing is
    expected or the figures may be of the kind (a table's cells bear no unit)."""
    if kind is Expected.ANY:
        return 0.0
    found = figures(text)
    if kind is Expected.WHEN:
        return _tells_when(text, found)
    if kind is Expected.DATE:
        fits = any(figure.kind == "date" for figure in found) or _YEAR.search(text) is not None
    elif kind is Expected.FREQUENCY:
        fits = bool(found or _AGAIN.search(text) or _HOW_OFTEN.search(text))
    elif kind is Expected.DURATION:
        fits = any(figure.unit in _TIMES for figure in found)
    elif kind is Expected.PERCENTAGE:
        fits = "%" in text or any(figure.unit == "%" for figure in found)
        if found and not fits:
            return 0.0
    elif kind is Expected.AMOUNT:
        # "Within fourteen days" is no deposit; a cell's number may be one.
        units = [figure.unit for figure in found if figure.kind == "number"]
        fits = any(unit == "%" or unit.isupper() for unit in units)
        if "" in units and not fits:
            return 0.0
    else:
        fits = bool(found)
    return 1.0 if fits else -1.0
