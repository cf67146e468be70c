"""The program's own words in an answer that code reckoned: sums over tables, and dates."""

import re
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QDate, QLocale

from desktop.answering import wording
from desktop.documents import Answer, Computation, Operand
from desktop.gui.ask.wording_forms import Edit, Form, edit_at
from desktop.gui.core_texts import is_translated, worded

_N = r"\d[\d,]*"
# A row whose name is longer than any name makes a sentence that is shown as it is: some of the
# patterns take time by the square of it.
_LONGEST = 2_000
_ANY = r".+?"
_MARKS = re.compile(r"(?: \[\d{1,3}\])+$")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_DATE = re.compile(rf"(?P<day>\d{{1,2}}) (?P<month>{'|'.join(_MONTHS)}) (?P<year>\d{{4}})")
_DATED = rf"\d{{1,2}} (?:{'|'.join(_MONTHS)}) \d{{4}}(?: \([^()]*\))?"
_UNITS = {
    one.removeprefix("1 "): (one, many)
    for one, many in zip(wording.ONE_OF, wording.MANY_OF, strict=True)
}
_SPAN = re.compile(
    rf"(?<![\d,])(?P<n>{_N}) (?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})s?\b"
)
_OF_DATES = (
    Form(wording.FROM_TO, _DATED, _DATED, _ANY),
    Form(wording.BORN, _DATED, _DATED, _ANY),
    *(
        Form(text, _ANY, _DATED, _DATED)
        for text in (
            *(wording.AFTER, wording.BEFORE, wording.BUSINESS_AFTER, wording.BUSINESS_BEFORE),
        )
    ),
)
_PERCENT = r"[\d.]+%"
_RATE_FORMS = tuple(Form(text, _PERCENT) for text in wording.RATES)
_ABOVE_BASE = Form(wording.ABOVE_BASE, _ANY, _PERCENT)
_DAYS_A_YEAR = Form(wording.DAYS_A_YEAR, _N)
_LENGTH = rf"{_SPAN.pattern}".replace("(?P<n>", "(?:").replace("(?P<unit>", "(?:")
_RATED = r"[\d.]+% .+?"
_OF_INTEREST = (
    Form(wording.INTEREST_FROM, _ANY, _RATED, _DATED, _DATED, _LENGTH, r".+", r"[^()]+"),
    Form(wording.INTEREST_FOR, _ANY, _RATED, _LENGTH, r".+", r"[^()]+"),
)
_NO_INTEREST = Form(wording.NO_INTEREST, r"[^()]+")
_PARTS = frozenset(
    (
        *(wording.OF_PRINCIPAL, wording.OF_RATE, wording.OF_BASE, wording.OF_START),
        *(wording.OF_END, wording.OF_COMPOUNDING, wording.OF_DAYS),
    )
)
_HOW = frozenset(
    (
        *(wording.SIMPLE, *wording.COMPOUNDED, wording.FIRST_DAY, wording.BEGUN),
        *(wording.REST_SIMPLE, wording.FROM_QUESTION),
    )
)
_WHY_NONE = frozenset(
    (
        *(wording.NO_BASE, wording.RATES_DIFFER, wording.TERMS_DIFFER, wording.NO_RATE_TIME),
        *(wording.NO_RESTS, wording.PART_OF_MONTH, wording.CURRENCIES, wording.NOT_LATE),
        *(wording.SEVERAL_AMOUNTS, wording.NO_PRINCIPAL, wording.NO_START),
    )
)
_HEADS = (
    Form(wording.HIGHEST_OF, _N),
    Form(wording.LOWEST_OF, _N),
    Form(wording.HIGHEST, _ANY, _N),
    Form(wording.LOWEST, _ANY, _N),
)
_REFUSED = (Form(wording.MIX_OF_UNITS, _ANY), Form(wording.NO_RESULT, _ANY))
_NO_FIGURE = Form(wording.NO_FIGURE, _ANY, r".+")
_ROWS = re.compile(rf", (?P<rows>1 row|(?P<n>{_N}) rows(?:, (?P<blank>\d+) of them blank)?)(?=: )")
_LIMIT = r"[^\sa-z]*\d[^\sa-z]*(?: (?:thousand|million|billion))?(?: \S{1,4})?"
_WAS_OVER = re.compile(rf"(?<= )was (?P<way>above|below) (?P<limit>{_LIMIT}) in(?= )")
_SCALED = re.compile(
    rf": [^\s:]*\d[^\s:]* \((?:[^(),]{{1,5}}, )?(?P<scale>{'|'.join(wording.SCALES)})\)"
)
_RESULT_SCALE = re.compile(rf"(?<=\d )(?P<scale>{'|'.join(wording.SCALE)})(?: \S{{1,4}})?$")
_POINTS = re.compile(r"(?P<n>\S+) percentage points$")
_YEARS = re.compile(rf"(?<=\d{{4}}) {wording.AND} (?=\d{{4}}\b)")
_FORMULAS = (
    *(Form(text, _N) for text in (wording.COUNT_OF, wording.MAX_OF, wording.MIN_OF)),
    Form(wording.TOTAL_FORMULA, r".*"),
    Form(wording.AVERAGE_FORMULA, r".*"),
)
_WITH_TERM = re.compile(rf"(?P<label>.*) (?P<sign>[+−]) (?P<term>{_SPAN.pattern})$", re.DOTALL)
_UNIT_WORDS = re.compile(
    rf"\b(?:{wording.PER_CENT}|{wording.NO_UNIT}|{'|'.join(wording.SCALES)})\b"
)


# ----------------------------------------------------------------------------------- the sentence


def edits_of_computed(answer: Answer, text: str) -> Iterator[Edit]:
    """What is to be said otherwise in the sentence, ``text``; the names of rows and columns, and
    every figure, are the documents'."""
    if len(text) > _LONGEST:
        return
    body = _MARKS.sub("", text)
    if body.endswith(wording.HIDDEN):
        yield edit_at(len(body) - len(wording.HIDDEN), wording.HIDDEN)
        body = body.removesuffix(wording.HIDDEN).rstrip()
    for form in _OF_DATES:
        if (found := form.whole(body)) is not None:
            places = (_of_date(found[f"p{n}"]) for n in range(3))
            yield Edit(0, len(body), worded(form.text).format(*places))
            return
    if (edit := _of_interest_said(body)) is not None:
        yield edit
        return
    if words := _NO_FIGURE.said(body):
        yield Edit(0, len(body), words)
        return
    for form in _REFUSED:
        if (found := form.match(body)) is not None:
            yield Edit(0, found.end(), worded(form.text).format(_units(found["p0"])))
            return
    yield from _of_head(body)
    yield from _of_middle(answer, body)
    yield from _of_result(body)


def _of_interest_said(body: str) -> Edit | None:
    """The sum of interest, or why there is none; the clauses that are quoted for it stay."""
    for form in _OF_INTEREST:
        if (found := form.whole(body)) is not None:
            held = (_of_interest(found[f"p{n}"]) for n in range(form.places))
            return Edit(0, len(body), worded(form.text).format(*held))
    none = _NO_INTEREST.match(body)
    if none is None or none["p0"] not in _WHY_NONE:
        return None
    return Edit(0, none.end(), worded(wording.NO_INTEREST).format(worded(none["p0"])))


def _of_interest(text: str) -> str:
    """An amount, a rate, a day, a length of time, or how it was reckoned: "simple interest, 365
    days a year"."""
    if _DATE.match(text) is not None or _SPAN.fullmatch(text) is not None:
        return _of_date(text)
    if (above := _ABOVE_BASE.whole(text)) is not None:
        return worded(wording.ABOVE_BASE).format(_of_interest(above["p0"]), above["p1"])
    for form in (*_RATE_FORMS, _DAYS_A_YEAR):
        if words := form.said(text):
            return words
    parts = text.split(", ")
    told = (worded(part) if part in _HOW else _DAYS_A_YEAR.said(part) for part in parts)
    return ", ".join(words or part for words, part in zip(told, parts, strict=True))


def _of_head(body: str) -> Iterator[Edit]:
    for text in (wording.TOTAL, wording.AVERAGE, wording.ROWS_COUNTED):
        if body.startswith((f"{text} ", f"{text}:")):
            yield edit_at(0, text)
    head = next((found for form in _HEADS if (found := form.match(body))), None)
    if head is not None:
        form = next(form for form in _HEADS if form.match(body))
        yield Edit(0, head.end(), form.words_of(head))
        inside = re.compile(rf"(?<=, ){wording.IN}(?= “)").search(body, head.end())
        if inside is not None:
            yield edit_at(inside.start(), wording.IN)
    rows = next(reversed(list(_ROWS.finditer(body))), None)
    if rows is not None and body.startswith((wording.TOTAL, wording.AVERAGE)):
        yield Edit(rows.start("rows"), rows.end("rows"), _rows(rows))


def _rows(found: re.Match[str]) -> str:
    if found["n"] is None:
        return worded(wording.ONE_ROW)
    if found["blank"] is None:
        return worded(wording.ROWS).format(found["n"])
    return worded(wording.ROWS_BLANK).format(found["n"], found["blank"])


def _of_middle(answer: Answer, body: str) -> Iterator[Edit]:
    """What joins the names of rows and columns."""
    for text in (wording.HIGHEST_IN, wording.LOWEST_IN, wording.AS_PERCENTAGE):
        if body.count(f" {text} ") == 1:
            yield edit_at(body.index(f" {text} ") + 1, text)
    if (over := _WAS_OVER.search(body)) is not None:
        form = wording.ABOVE if over["way"] == "above" else wording.BELOW
        yield Edit(over.start(), over.end(), worded(form).format(_scaled(over["limit"])))
        if body.startswith(f" {wording.NO_PERIOD} (", over.end()):
            yield edit_at(over.end() + 1, wording.NO_PERIOD)
    yield from _joints(answer, body)
    for found in _SCALED.finditer(body):
        yield edit_at(found.start("scale"), found["scale"])


def _joints(answer: Answer, body: str) -> Iterator[Edit]:
    """ "And" and "to" between two names: where the second is one of a figure's."""
    operands = answer.computation.operands if answer.computation is not None else ()
    places = set()
    for operand in operands:
        places |= {m.start() for m in re.finditer(f" and {re.escape(operand.label)}:", body)}
        # "Rent, 2018 to 2019: …" of the figures "Rent, 2018" and "Rent, 2019".
        places |= {
            found.end() - len(" to ")
            for found in re.finditer(f"{re.escape(operand.label)} to ", body)
            if found.start() == 0
        }
    head = body.partition(": ")[0]
    if not places and len(operands) == 2 and re.search(r", [^:]+ to [^:]+$", head):
        places |= {head.index(" to ")} if head.count(" to ") == 1 else set()
    for place in sorted(places):
        word = wording.TO if body.startswith(" to ", place) else wording.AND
        yield edit_at(place + 1, word)
    for found in _YEARS.finditer(body):
        if found.start() not in places:
            yield edit_at(found.start() + 1, wording.AND)


def _of_result(body: str) -> Iterator[Edit]:
    points = _POINTS.search(body)
    if points is not None:
        words = worded(wording.IN_PERCENTAGE_POINTS).format(points["n"])
        yield Edit(points.start(), points.end(), words)
    elif (scale := _RESULT_SCALE.search(body)) is not None:
        yield edit_at(scale.start("scale"), scale["scale"])


def _units(text: str) -> str:
    """What is mixed: "$ and £", "£, in thousands and £, in millions"; or why there is no result."""
    if text in (wording.BY_ZERO, wording.NO_FIGURES):
        return worded(text)
    named = (
        _UNIT_WORDS.sub(lambda unit: worded(unit[0]), part)
        for part in text.split(f" {wording.AND} ")
    )
    return f" {worded(wording.AND)} ".join(named)


# --------------------------------------------------------------------------------- the computation


def in_language(computation: Computation) -> Computation:
    """A computation as it is shown: names and figures as they stand in the documents."""
    texts = (computation.expression, computation.result)
    if not is_translated() or max(map(len, texts)) > _LONGEST:
        return computation
    return replace(
        computation,
        expression=_expression(computation.expression),
        result=_result(computation.result),
        operands=tuple(_operand(each) for each in computation.operands),
    )


def _expression(text: str) -> str:
    if text in (wording.DAYS_BETWEEN, wording.YEARS_BETWEEN):
        return worded(text)
    if (found := _WITH_TERM.fullmatch(text)) is not None:
        return f"{found['label']} {found['sign']} {_of_date(found['term'])}"
    return next((words for form in _FORMULAS if (words := form.said(text))), text)


def _result(text: str) -> str:
    if text == wording.NO_PERIOD:
        return worded(text)
    if _DATE.fullmatch(text) is not None or _SPAN.match(text) is not None:
        return _of_date(text)
    if (points := _POINTS.fullmatch(text)) is not None:
        return worded(wording.IN_PERCENTAGE_POINTS).format(points["n"])
    return _YEARS.sub(f" {worded(wording.AND)} ", _scaled(text))


def _scaled(text: str) -> str:
    """A figure with its scale: "−721 thousand"."""
    found = _RESULT_SCALE.search(text)
    if found is None:
        return text
    start, end = found.span("scale")
    return f"{text[:start]}{worded(found['scale'])}{text[end:]}"


def _operand(operand: Operand) -> Operand:
    if operand.label in _PARTS:
        return replace(operand, label=worded(operand.label), shown=_of_interest(operand.shown))
    if _DATE.fullmatch(operand.label) is None:
        return operand
    return replace(operand, label=_of_date(operand.label), shown=_of_date(operand.shown))


def _of_date(text: str) -> str:
    """A day with its label, which is the document's, or a length of time."""
    if (day := _DATE.match(text)) is not None:
        return f"{_day(day)}{text[day.end() :]}"
    words = _SPAN.sub(_span, text).replace(f" {wording.AND} ", f" {worded(wording.AND)} ")
    return words.replace(wording.WEEKDAYS, worded(wording.WEEKDAYS))


def _day(found: re.Match[str]) -> str:
    day = QDate(int(found["year"]), _MONTHS.index(found["month"]) + 1, int(found["day"]))
    return QLocale().toString(day, worded(wording.DAY)) if day.isValid() else found[0]


def _span(found: re.Match[str]) -> str:
    one, many = _UNITS[found["unit"]]
    return worded(one) if found["n"] == "1" else worded(many).format(found["n"])
