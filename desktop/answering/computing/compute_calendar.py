"""Questions about dates: how long between two, what date lies so long after one, when it is due.

A date of a question is one that it gives in full, or the one that a document calls by the
question's words: "Invoice date 28 March 2025". Where a document calls two dates so, none is taken.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.answering import wording
from desktop.answering.checking.figures import Figure, figures
from desktop.answering.computing import compute_dates as dates
from desktop.answering.computing.compute_dates import NoSuchDateError
from desktop.documents import Passage
from desktop.terms import name_stems, spoken_name

_UNIT = r"(?P<unit>(?:(?:business|working|calendar) )?(?:day|week|month|year)s?)"
_BETWEEN = (
    re.compile(
        rf"\bhow many {_UNIT}(?: (?:are|were|is|lie|passed|elapsed)(?: there)?)? "
        r"(?:between|from)\s+(?P<a>.+?)\s+(?:and|to|until|till)\s+(?P<b>.+)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bhow many {_UNIT} (?:after|past|since)\s+(?P<a>.+?)\s+"
        r"(?:is|was|are|were|did|does|comes?)\s+(?P<b>.+)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bhow long (?:is|was|lies|passed)?(?: it| there)?\s*(?:between|from)\s+(?P<a>.+?)\s+"
        r"(?:and|to|until)\s+(?P<b>.+)",
        re.IGNORECASE,
    ),
)
_AFTER = re.compile(
    r"\b(?P<n>[\w-]+(?: hundred| and| [\w-]+)?|\d+)\s+(?P<unit>(?:(?:business|working|calendar) )?"
    r"(?:day|week|month|year)s?)\s+(?P<way>after|from|following|since|before|prior to)\s+(?P<a>.+)",
    re.IGNORECASE,
)
_ASKS_A_DATE = re.compile(r"^\W*(?:when\b|(?:on )?(?:what|which) (?:is the )?(?:date|day)\b)", re.I)
_DUE = re.compile(
    r"^\W*(?:when|(?:on )?(?:what|which) (?:date|day)) (?:is|was|are|will|must|does|do)\s+"
    r"(?P<a>.+?)\s*\b(?:due|payable|be paid|end|expire|run out)\b",
    re.IGNORECASE,
)
_TERM = re.compile(
    r"\b(?:from|after|of|following|beginning (?:on|with|from)|commencing on)\s+(?:and including )?"
    r"(?:the )?(?:date of (?:the |this |its |an? )?(?P<x>\w+)|(?P<y>\w+) date)\b",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"\bhow old (?:is|was|were|will)\s+(?P<a>.+?)(?: be)?\s+(?:on|at|when|as of)\s+(?P<b>.+)", re.I
)
_SENTENCE = re.compile(r"(?<=[.;])\s+(?=[A-Z“(])|\n+")
# A label stands at most so far before its date, or after it: "on 1 May 2024 (the “Start Date”)".
_BEFORE, _BEHIND = 70, 45
_NOTHING = frozenset({"date", "day", "dated", "agreem", "end"})
_DONE = frozenset({"due", "paid", "pay", "paymen", "payabl", "end", "expire"})
_TIMES = frozenset({"day", "business day", "week", "month", "year"})
_JOINTS = frozenset({"means", "is", "was", "on", "the", "of", "a", "an", "at", "and"})
_BORN = frozenset({"born", "birth"})


@dataclass(frozen=True, slots=True)
class Dated:
    """A date and where a document says it: [start, end) of the passage is its line or sentence.
    ``passage`` None: the question gives it."""

    day: date
    label: str
    passage: Passage | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What came out, and the dates and terms of documents that it rests on."""

    said: str
    rests_on: tuple[Dated, ...]
    expression: str
    shown: str


def solve(question: str, passages: Sequence[Passage]) -> Reckoned | None:
    """The answer to a question about dates; None where one of them is not clear."""
    text = " ".join(question.split()).rstrip(" ?.")
    try:
        return _between(text, passages) or _later(text, passages) or _due(text, passages)
    except NoSuchDateError:
        return None


def _between(text: str, passages: Sequence[Passage]) -> Reckoned | None:
    if match := _OLD.search(text):
        return _age(match["a"], match["b"], passages)
    for pattern in _BETWEEN:
        if match := pattern.search(text):
            first, last = _meant(match["a"], passages), _meant(match["b"], passages)
            if first is None or last is None or first.passage is last.passage is None:
                return None
            unit = match.groupdict().get("unit") or "days"
            shown = _length(first.day, last.day, unit.lower())
            said = wording.FROM_TO.format(_told(first), _told(last), shown)
            return Reckoned(said, _of_documents(first, last), wording.DAYS_BETWEEN, shown)
    return None


def _age(who: str, when: str, passages: Sequence[Passage]) -> Reckoned | None:
    born = _meant(f"{who} birth", passages, _BORN) or _meant(f"{who} born", passages, _BORN)
    day = _meant(when, passages)
    if born is None or day is None or day.day < born.day or born.passage is None:
        return None
    shown = dates.many_of(dates.years_at(born.day, day.day), "year")
    said = wording.BORN.format(dates.written(born.day), _told(day), shown)
    return Reckoned(said, _of_documents(born, day), wording.YEARS_BETWEEN, shown)


def _later(text: str, passages: Sequence[Passage]) -> Reckoned | None:
    match = _AFTER.search(text)
    if match is None or not _ASKS_A_DATE.search(text):
        return None
    count = _count(f"{match['n']} {match['unit']}")
    start = _meant(re.sub(r"\s+(?:fall|lie|be|is)\b.*$", "", match["a"]), passages)
    if count is None or start is None or start.passage is None:
        return None
    back = match["way"].lower() in {"before", "prior to"}
    return _reckoned(start, -count if back else count, match["unit"].lower())


def _due(text: str, passages: Sequence[Passage]) -> Reckoned | None:
    """A term of a document, reckoned from the date that the same document gives to its start."""
    match = _DUE.search(text)
    if match is None:
        return None
    asked = frozenset(name_stems(text)) - _DONE
    found = {}
    for passage in passages:
        named = frozenset(name_stems(spoken_name(passage.doc)))
        for start, end in _sentences(passage.text):
            sentence = passage.text[start:end]
            term = _TERM.search(sentence)
            if term is None or not asked <= named | frozenset(name_stems(sentence)):
                continue
            times = [f for f in figures(sentence[: term.start()]) if f.unit in _TIMES]
            if len(times) != 1 or term.start() - times[0].end > _BEHIND:
                continue
            beginning = _meant(term["x"] or term["y"], _same(passages, passage))
            if beginning is not None and beginning.passage is not None:
                made = _reckoned(beginning, int(times[0].value[0]), times[0].unit)
                place = Dated(beginning.day, "term", passage, start, end)
                found[made.shown] = Reckoned(
                    made.said, (*made.rests_on, place), made.expression, made.shown
                )
    return next(iter(found.values())) if len(found) == 1 else None


def _reckoned(start: Dated, count: int, unit: str) -> Reckoned:
    business = "business" in unit or "working" in unit
    plain = unit.rsplit(" ", 1)[-1].rstrip("s")
    end = dates.after(start.day, count, plain, business=business)
    before, after = wording.BEFORE, wording.AFTER
    if business:
        before, after = wording.BUSINESS_BEFORE, wording.BUSINESS_AFTER
    kind = "business day" if business else plain
    length = dates.many_of(abs(count), kind)
    shown = dates.written(end)
    said = (before if count < 0 else after).format(length, _told(start), shown)
    sign = "−" if count < 0 else "+"
    return Reckoned(said, _of_documents(start), f"{start.label} {sign} {length}", shown)


def _length(first: date, last: date, unit: str) -> str:
    if "business" in unit or "working" in unit:
        days = dates.business_days_between(first, last)
        return f"{dates.many_of(days, 'business day')} ({wording.WEEKDAYS})"
    days = dates.days_between(first, last)
    if unit.startswith("week"):
        weeks, rest = divmod(abs(days), 7)
        return f"{dates.many_of(weeks, 'week')}{_and(rest)} ({dates.many_of(abs(days), 'day')})"
    months, rest = dates.months_between(*sorted((first, last)))
    if unit.startswith("month"):
        return f"{dates.many_of(months, 'month')}{_and(rest)}"
    if unit.startswith("year"):
        years, months = divmod(months, 12)
        more = f", {dates.many_of(months, 'month')}" if months else ""
        return f"{dates.many_of(years, 'year')}{more}{_and(rest)}"
    return dates.many_of(abs(days), "day")


def _and(days: int) -> str:
    return f" {wording.AND} {dates.many_of(days, 'day')}" if days else ""


def _meant(
    phrase: str, passages: Sequence[Passage], least: frozenset[str] = frozenset()
) -> Dated | None:
    """The date that a phrase gives or names. ``least``: one of these words must be beside it."""
    given = [day for _, day in _days(phrase)]
    if given:
        return Dated(given[0], dates.written(given[0])) if len(given) == 1 else None
    asked = frozenset(name_stems(phrase)) - _NOTHING
    if not asked:
        return None
    found = [
        dated for passage in passages for dated in _labelled(passage) if _names(asked, dated, least)
    ]
    return found[0] if found and len({dated.day for dated in found}) == 1 else None


def _names(asked: frozenset[str], dated: Dated, least: frozenset[str]) -> bool:
    label = frozenset(name_stems(dated.label))
    named = frozenset(name_stems(spoken_name(dated.passage.doc))) if dated.passage else label
    return asked <= label | named | (least and asked & least) and bool(label & (least or asked))


def _labelled(passage: Passage) -> Iterator[Dated]:
    """Each full date of a passage with the words that stand beside it on its line, up to the next
    date."""
    for start, end in _sentences(passage.text):
        sentence = passage.text[start:end]
        held = list(_days(sentence))
        for number, (figure, day) in enumerate(held):
            floor = held[number - 1][0].end if number else 0
            ceiling = held[number + 1][0].start if number + 1 < len(held) else len(sentence)
            before = sentence[max(floor, figure.start - _BEFORE) : figure.start]
            behind = sentence[figure.end : min(ceiling, figure.end + _BEHIND)]
            behind = behind if behind.lstrip().startswith("(") else ""
            yield Dated(day, f"{before} {behind}", passage, start, end)


def _days(text: str) -> Iterator[tuple[Figure, date]]:
    for figure in figures(text):
        if figure.kind == "date" and all(figure.value):
            year, month, day = map(int, figure.value)
            try:
                yield figure, dates.on(year, month, day)
            except NoSuchDateError:
                continue


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _SENTENCE.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _same(passages: Sequence[Passage], one: Passage) -> list[Passage]:
    return [passage for passage in passages if passage.document_id == one.document_id]


def _count(text: str) -> int | None:
    found = [f for f in figures(text) if f.kind == "number" and f.unit in _TIMES]
    whole = len(found) == 1 and found[0].value[0] == int(found[0].value[0])
    return int(found[0].value[0]) if whole else None


def _told(dated: Dated) -> str:
    if dated.passage is None:
        return dates.written(dated.day)
    said = [word for word in re.sub(r"[|:“”()]", " ", dated.label).split() if word not in _JOINTS]
    label = " ".join(said[-4:])
    return f"{dates.written(dated.day)} ({label})"


def _of_documents(*held: Dated) -> tuple[Dated, ...]:
    return tuple(dated for dated in held if dated.passage is not None)
