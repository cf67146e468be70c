"""What a question asks to have computed, told by its words; None where it is not sure.

The model has no part in this: asked for an operation it names one for any question.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.answering.computing.compute_periods import Period, is_through, periods, without


class Operation(StrEnum):
    """What is done with the figures."""

    LOOK_UP = "look up"
    DIFFERENCE = "difference"
    CHANGE = "change"
    PERCENTAGE_CHANGE = "percentage change"
    SHARE = "share"
    RATIO = "ratio"
    AVERAGE = "average"
    SUM = "sum"
    HIGHEST = "highest"
    LOWEST = "lowest"
    ABOVE = "above"
    BELOW = "below"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Plan:
    """An operation, the phrases that name its figures (two for a share: part and whole), and the
    periods asked about. ``limit`` is what figures are compared with; ``over`` says what is looked
    through for the highest: "period", or the name of rows ("region"); ``percent`` that a percentage
    is asked for, ``pair`` that two figures are compared ("larger", not "largest"); ``through`` that
    the periods are the first and the last of those that are meant ("from 2018 to 2020")."""

    operation: Operation
    subjects: tuple[str, ...]
    periods: tuple[Period, ...] = ()
    limit: str = ""
    over: str = ""
    percent: bool = False
    pair: bool = False
    through: bool = False


_TIME = r"(?:fiscal |financial |calendar )?(?:year|quarter|month|period)s?"
_BIG = r"(?:highest|largest|greatest|biggest|most|maximum|peak|higher|larger|greater|bigger)"
_SMALL = r"(?:lowest|smallest|least|minimum|fewest|lower|smaller|fewer)"
_SUPERLATIVE = re.compile(r"\b(?:\w+est|most|m(?:ax|in)imum|peak)\b", re.IGNORECASE)
_MORE = r"(?:(?:greater|more|higher|larger|bigger) than|above|over|exceed(?:ed|ing|s)?)"
_LESS = r"(?:(?:less|lower|smaller|fewer) than|below|under)"
_MOVE = (
    r"(?:increase|decrease|change|movement|rise|fall|growth|drop|decline|reduction|difference)"
    r"(?:s|\s*/\s*\(?(?:decrease|increase|decline)\)?)?"
)
_MOVES = (
    r"(?:(?:increase|decrease|change|decline)d?|rise|risen|fall|fallen|grow|grown|drop|dropped"
    r"|go(?:ne)? (?:up|down))\b"
)
_PER = r"(?:percentage|percent|per cent|%)"
_PART = rf"(?:what|which|how many) (?:{_PER}|share|proportion|part) of"
_WHAT = r"(?:what|how much|how many)\s*(?:is|was|are|were|'s|’s|would be)?\s*(?:the )?"
_TELL = r"\b(?:calculate|compute|find|give|show|tell) (?:me )?(?:the )?"
_HAS = (
    r"(?:has|had|have|is|was|were|are|with|shows?|showed|got|earned|made|brought in|costs?"
    r"|received|paid) (?:the )?"
)
_FOR = r"(?:account(?:s|ed)? for|makes? up|made up|represent(?:s|ed)?|constitutes?d?|compris\w+)"
_FROM = (
    r"(?:was|were|is|are|comes? from|came from|relate[sd]? to|went to"
    r"|(?:was|is|were) (?:made up|accounted for) (?:of|by))"
)
_OUT_OF = r"(?:out of|among|amongst|against|over|to|relative to|(?:in|of) (?=(?:the )?total))\b"
_CHEAPER = r"(?:more|higher|larger|greater|less|lower|cheaper|dearer)"


def _ask(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts), re.IGNORECASE)


_LIMITS = tuple(
    (operation, _ask(rf"\b(?:in )?(?:which|what) {_TIME}\b(?P<a>.+?)\b{word}\s+(?P<limit>.*\d.*)"))
    for operation, word in ((Operation.ABOVE, _MORE), (Operation.BELOW, _LESS))
)
_ENDS = ((Operation.HIGHEST, _BIG), (Operation.LOWEST, _SMALL))
_EXTREMES = tuple(
    (way, _ask(rf"\b(?:in )?(?:which|what) (?:of the )?{_TIME}\b(?P<a>.*)\b{word}\b(?P<b>.*)"))
    for way, word in _ENDS
)
_BEST = tuple(
    (way, _ask(rf"{_WHAT}(?:single )?{word}\b(?! of the)\s+(?P<a>.+)")) for way, word in _ENDS
)
_ROWS = tuple(
    (way, _ask(rf"\b(?:which|what) (?P<over>[\w/ -]{{3,40}}?) {_HAS}{word}\b(?P<b>.*)"))
    for way, word in _ENDS
)
_PERCENT_CHANGES = (
    _ask(rf"{_PER}\s+{_MOVE}\s*(?:in|of|for|between|to)?\s*(?P<a>.+)"),
    _ask(rf"\b{_MOVE} in {_PER} (?:in|of|for)\s*(?P<a>.+)"),
    _ask(
        rf"\b(?:what|how many|which) {_PER}(?: \w+)? (?:did|has|have)\s+(?P<a>.+?)\s+",
        rf"{_MOVES}(?P<b>.*)",
    ),
    _ask(
        r"\b(?:growth rate|rate of (?:growth|change|increase|decrease)) (?:in|of|for)\s*(?P<a>.+)"
    ),
    _ask(
        rf"\b{_MOVE} (?:in|of)\s+(?P<a>.+?)\s+(?:in|as an?|expressed (?:in|as an?)) ",
        rf"{_PER}(?! of)(?P<b>.*)",
    ),
)
_SHARES = (
    _ask(
        rf"\b(?P<a>.+?)\s+(?:expressed )?as an? (?:{_PER}|share|proportion)(?: \w+)? of\s+(?P<b>.+)"
    ),
    _ask(
        rf"\b(?:{_PER}|proportion|share)(?: constitution| contribution| share)? of\s+(?P<a>.+?)\s+",
        rf"{_OUT_OF}\s*(?P<b>.+)",
    ),
    _ask(
        rf"\b{_PART} (?P<b>.+?)\s+(?:did|does|do|was|were|is|are|has|had)\s+(?P<a>.+?)\s*",
        rf"{_FOR}(?P<c>.*)",
    ),
    _ask(rf"\b{_PART} (?P<b>.+?)\s+{_FROM}\s+(?P<a>.+)"),
    _ask(
        rf"\b(?:{_PER}|share|proportion) of (?P<b>(?:the )?total .+?) "
        r"(?:(?:derived |generated |earned )?(?:from|by|in)|attributable to)\s+(?P<a>(?!\d).+)"
    ),
)
_RATIOS = (_ask(r"\bratio (?:of|between)\s+(?P<a>.+?)\s+(?:to|and|over)\s+(?P<b>.+)"),)
# A weighted average is never made of a table's figures alone: it is one of them.
_AVERAGES = (_ask(r"(?<!weighted )(?<!weighted-)\b(?:average|mean)(?: of)?\s+(?P<a>.+)"),)
_DIFFERENCES = (
    _ask(r"\bdifference (?:in|of)\s+(?P<c>.+?)\s+between\s+(?P<a>.+?)\s+and\s+(?P<b>.+)"),
    _ask(r"\bdifference (?:between|of)\s+(?P<a>.+?)\s+and\s+(?P<b>.+)"),
    _ask(rf"\bhow much {_CHEAPER} (?:is|was|are|were)\s+(?P<a>.+?)\s+than\s+(?P<b>.+)"),
)
_CHANGES = (
    _ask(rf"{_WHAT}(?:total |net |overall |absolute )?{_MOVE}\s+(?:in|of|for|to)\s+(?P<a>.+)"),
    _ask(rf"\bhow (?:much )?(?:did|has|have)\s+(?P<a>.+?)\s+{_MOVES}(?P<b>.*)"),
    _ask(rf"{_TELL}{_MOVE}\s+(?:in|of)\s+(?P<a>.+)"),
)
_SUMS = (
    _ask(r"\b(?:sum|combined total|combined (?:amount|value)) of\s+(?P<a>.+?)\s+and\s+(?P<b>.+)"),
    _ask(r"\b(?:sum|combined total|total sum) of\s+(?P<a>.+)"),
    _ask(
        r"\b(?:what|how much) (?:is|was|are|were|do|did)\s+(?P<a>.+?)\s+and\s+(?P<b>.+?)\s+",
        r"(?:combined|together|altogether|in total|add up to|come to)\b(?P<c>.*)",
    ),
)
_LOOK_UP = (
    _ask(r"^\W*(?:so |and |please )?(?:what|how (?:much|many|high|large))(?:'s|’s)?\b(?P<a>.+)"),
    _ask(r"^\W*(?:give|show|tell|find)(?: me)?\b(?P<a>.+)"),
)
_COUNTS = (
    _ask(
        r"^\W*how many (?P<a>(?:payments?|transactions?|entries|rows|invoices|transfers|items",
        r"|orders|bills|records|bookings|debits|credits|deposits|withdrawals)\b.*)",
    ),
)
_PAID = _ask(
    r"^\W*how much (?:have|has|did|do|does|was|were|is) (?:we |the \w+ |it |they )?(?P<a>.*"
    r"\b(?:paid|pay|spent|spend|billed|invoiced|cost|costs|received|receive)\b.*)"
)
_COSTS = _ask(
    r"^\W*(?:what|how much) (?:does|do|did)\s+(?P<a>.+?)\s+(?:cost|amount to|come to)\b(?!.*\bif\b)"
)
# Questions that no cell answers, whatever words it shares with them.
_NO_FIGURE = _ask(
    r"^\W*(?:why|who|where|whose)\b",
    r"|\bwhat (?:drove|drives|caused|causes|explains?|led|types?|kinds?|does|do|did)\b",
    r"|\b(?:includes?|consists?|comprise|refers?|relate|mean|means|represent|reason|components?)\b",
    r"|\b(?:categories|described?|define|definition|used for|made up of)\b",
    rf"|\bhow many {_TIME}\b.*\b(?:exceed\w*|(?:more|less|greater|higher|lower|fewer) than)\b",
    r"|\bhow (?:is|are|was|were)\b|\bwhat are\b(?!.*\d)|\bwhich\b.*\bprovide",
)
_ONLY_TIME = _ask(
    r"^[\s,]*(?:(?:in|for|of|the|and|between|from|to|at|as|years?|fiscal|financial|ended)\b[\s,]*)*$"
)
_PREVIOUS = _ask(
    r"\b(?:the )?(?:previous|prior|preceding|last) year\b|\byear[- ](?:over|on|to)[- ]year\b"
)


def plan(question: str) -> Plan | None:
    """The computation that the words ask for, or None."""
    text = " ".join(question.split()).rstrip(" ?.!")
    found = _compared(text) or _operated(text)
    if found is not None:
        return None if _is_of_two_steps(found, text) else found
    if match := _PAID.search(text):
        return _made(Operation.LOOK_UP, text, (match["a"],))
    if match := _COSTS.search(text):
        return _made(Operation.LOOK_UP, text, (match["a"],))
    if _NO_FIGURE.search(text):
        return None
    for pattern in _LOOK_UP:
        if match := pattern.search(text):
            percent = re.search(_PER, text, re.IGNORECASE) is not None
            return _made(Operation.LOOK_UP, text, (match["a"],), percent=percent)
    return None


def _is_of_two_steps(found: Plan, text: str) -> bool:
    """Whether the average of changes is asked for, or the like: no one operation answers it."""
    plain = re.sub(
        r"\b(?:weighted[- ]average|average (?:price|rate|cost|number))", "", text, flags=re.I
    )
    averaged = re.search(r"\b(?:averages?|means?)\b", plain, re.IGNORECASE) is not None
    once = {Operation.AVERAGE, Operation.ABOVE, Operation.BELOW}
    moved = re.search(rf"\b{_MOVE}\b", plain, re.IGNORECASE) is not None
    changes = {Operation.CHANGE, Operation.PERCENTAGE_CHANGE, Operation.DIFFERENCE}
    if found.operation in {Operation.HIGHEST, Operation.LOWEST, Operation.RATIO, Operation.SHARE}:
        return averaged or moved
    return averaged if found.operation not in once else moved and found.operation not in changes


def _compared(text: str) -> Plan | None:
    for operation, pattern in _LIMITS:
        if match := pattern.search(text):
            return Plan(operation, (_bare(match["a"]),), (), match["limit"], "period")
    for operation, pattern in _EXTREMES:
        if match := pattern.search(text):
            subject = f"{match['a']} {match['b']}"
            pair = not _SUPERLATIVE.search(text)
            return replace(_made(operation, text, (subject,), over="period"), pair=pair)
    for operation, pattern in _BEST:
        if _SUPERLATIVE.search(text) and (match := pattern.search(text)):
            return _made(operation, text, (match["a"],))
    for operation, pattern in _ROWS:
        if match := pattern.search(text):
            return _made(operation, text, (match["b"],), over=match["over"])
    return None


def _operated(text: str) -> Plan | None:
    for operation, patterns in (
        (Operation.PERCENTAGE_CHANGE, _PERCENT_CHANGES),
        (Operation.SHARE, _SHARES),
        (Operation.RATIO, _RATIOS),
        (Operation.DIFFERENCE, _DIFFERENCES),
        (Operation.CHANGE, _CHANGES),
        (Operation.AVERAGE, _AVERAGES),
        (Operation.SUM, _SUMS),
        (Operation.COUNT, _COUNTS),
    ):
        for pattern in patterns:
            if match := pattern.search(text):
                return _with_subjects(operation, match, text)
    return None


def _with_subjects(operation: Operation, match: re.Match[str], text: str) -> Plan | None:
    parts = match.groupdict()
    first, second, third = (parts.get(name) or "" for name in "abc")
    if operation is Operation.SHARE:
        first = re.sub(r"^.*?\b(?:what|how much)\b\s*(?:is|was|are|were)?", "", first, flags=re.I)
        return _made(operation, text, (first, f"{second} {third}"), percent=True)
    if operation is Operation.DIFFERENCE and (_is_time(first) or _is_time(second)):
        return _made(Operation.CHANGE, text, (f"{third} {first} {second}",))
    if operation in {Operation.DIFFERENCE, Operation.RATIO}:
        return _made(operation, text, (f"{first} {third}", f"{second} {third}"))
    if operation is Operation.SUM and second and not _is_time(second):
        return _made(operation, text, (f"{first} {third}", f"{second} {third}"))
    return _made(operation, text, (f"{first} {second} {third}",))


def _made(
    operation: Operation,
    text: str,
    subjects: tuple[str, ...],
    over: str = "",
    *,
    percent: bool = False,
) -> Plan:
    asked = periods(text)
    if len(asked) == 1 and asked[0].first and _PREVIOUS.search(text):
        year = asked[0]
        asked.append(Period(year.first - 1, year.last - 1, year.part))
    return Plan(
        operation,
        tuple(map(_bare, subjects)),
        tuple(asked),
        over=over,
        percent=percent,
        through=is_through(text),
    )


def _bare(subject: str) -> str:
    return _PREVIOUS.sub(" ", without(subject)).strip(" ,.?")


def _is_time(phrase: str) -> bool:
    return bool(periods(phrase)) and _ONLY_TIME.search(without(phrase)) is not None
