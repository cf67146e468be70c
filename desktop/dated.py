"""The day that a document bears: of a letter, an agreement, an invoice, a report.

Files are copied, unpacked and saved again: the time of their last change says little of when a
letter was written. Its head does. Read are days with their year, in English, German, French and
Spanish; of several the one that is said to be the document's own, then one that has a line for
itself, then the first. A day of birth, of payment or of expiry is never taken, nor that of a letter
that is answered.
"""

import re
from collections.abc import Iterator
from datetime import date
from enum import IntEnum

from desktop.number_words import ORDINALS

# In characters; letterheads, addresses and the parties stand before it at most.
HEAD = 2500
_YEARS = range(1900, 2101)
# What a word must begin with; the first three or four letters tell months apart.
_MONTHS = {
    beginning: number
    for number, beginnings in enumerate(
        (
            ("jan", "jän", "ene"),
            ("feb", "fév"),
            ("mar", "mär", "maer"),
            ("apr", "avr", "abr"),
            ("may", "mai", "mayo"),
            ("jun", "juin"),
            ("jul", "juil"),
            ("aug", "aoû", "aou", "ago"),
            ("sep",),
            ("oct", "okt"),
            ("nov",),
            ("dec", "dez", "déc", "dic"),
        ),
        start=1,
    )
    for beginning in beginnings
}
_MONTH = (
    r"(?P<m>(?:jan(?:uary|uar|vier)?|jänner|ene(?:ro)?|feb(?:ruary|ruar|rero)?|fév(?:rier)?|"
    r"mar(?:ch|s|zo)?|märz?|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|june?|juni|juin|junio|"
    r"july?|juli|juil(?:let)?|julio|aug(?:ust)?|août|aout|ago(?:sto)?|sept?(?:ember|embre|iembre)?|"
    r"o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|déc(?:embre)?|"
    r"dic(?:iembre)?))\b\.?"
)
_NAMED_MONTH = _MONTH.replace("?P<m>", "?:")
_MONTH_OF_DATE = re.compile(
    rf"(?<!\w)(?:\d{{1,2}}(?:st|nd|rd|th|er|º|\.)?\s+(?:(?:day\s+)?of\s+|de\s+)?(?P<a>{_NAMED_MONTH})"
    rf"|(?P<b>{_NAMED_MONTH}),?\s+(?:del?\s+)?\d{{1,4}}(?:st|nd|rd|th)?\b)",
    re.IGNORECASE,
)
# In English and German, which write them as names are written.
WEEKDAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag
    freitag samstag sonnabend sonntag""".split()  # noqa: SIM905 - prose
)
_NUMBERED = "|".join(sorted(ORDINALS, key=len, reverse=True))
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
_YEAR = r"(?P<y>\d{4})(?!\d|\.\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<![\d./-]){_DAY}(?:\s+day)?(?:\s+of|\s+de)?[\s-]+{_MONTH},?(?:\s+del?)?[\s-]+{_YEAR}",
        rf"(?<!\w){_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"\b(?P<d>{_NUMBERED})\s+day\s+of\s+{_MONTH},?\s+{_YEAR}",
        r"(?<![\d-])(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?![\d-])",
        rf"(?<![\d.])(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.\s?{_YEAR}",
    )
)
_SLASHED = re.compile(r"(?<![\d/])(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4})(?![\d/])")

# How much of what stands before a day is looked at.
_BEFORE = 80
_NOT_ITS_OWN = re.compile(
    r"\b(?:(?:born|birth|d\.?o\.?b|due|payable|expir\w*|terminat\w*|ends|until|till|no later than|"
    r"review|next|deadline|valid|since|delivery|order|incorporated|organi[sz]ed|admitted|"
    r"admission|agreement of|letter of|hearing|accident|death|died|deceased|married|marriage|"
    r"geboren|geburtsdatum|geb|fällig|bis|zahlbar|unfall|verstorben|née?|naissance|échéance|"
    r"jusqu\S*|décédée?|nacid[oa]|nacimiento|vencimiento|hasta)\b[^\n\d]{0,18}|"
    # What follows these may be a name: "Doe Law LLP, 3 May 2020", "Written by A. Doe, 3 May 2020".
    r"(?:before|by)(?:\s+(?:the|end of|midnight|noon|close of business|\d{1,2}(?:[.:]\d\d)?\s*"
    r"[ap]\.?m\b\.?))*(?:\s+on)?(?:\s+the)?\s+|(?:acts?|regulations?|law)(?:\s+of)?[\s,]+)$",
    re.IGNORECASE,
)
# Over a day that begins its line: "Law" over it ends a letterhead, "By email" says how it went.
_NOT_ITS_OWN_BELOW = re.compile(
    r"\b(?:(?:birth|d\.?o\.?b|due|payable|expiry|expires|ends|until|deadline|geburtsdatum|geboren|"
    r"fällig|bis|zahlbar|naissance|échéance|nacimiento|vencimiento|hasta)"
    r"(?:\s+(?:date|on|am|le|el))?|(?:review|next|delivery|order|admission|hearing)(?:\s+date|\s*:)|"
    r"(?:accident|death|marriage))[\s.:]*$",
    re.IGNORECASE,
)
# "Your letter dated", "Ihr Schreiben vom".
_OF_ANOTHER = re.compile(
    r"\b(?:your|our|my|his|her|their|its|said|that certain|earlier|previous|ihr(?:e[mnrs]?)?|"
    r"unser(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|votre|vos|notre|su|nuestr[oa])\s+(?!dat)"
    r"(?:[^\W\d]+\s+){1,4}?(?:dated?|of|from|sent|vom|du|de|de fecha|en date du)"
    r"(?:\s+as)?(?:\s+of)?[\s:]*$",
    re.IGNORECASE,
)
# "Under the lease dated": where another day is said to be its own, this one is not.
_OF_SOME = re.compile(
    r"\b(?:the|an?|any|to|of|under|by|with|in)\s+(?:[^\W\d]+\s+){1,5}?dated(?:\s+as\s+of)?\s*$",
    re.IGNORECASE,
)
_ITS_OWN = re.compile(
    r"(?:\b(?:dated?|as of|made|entered into|executed|signed|effective|issued?|sent|reported|"
    r"printed|datum|vom|den|fait|fecha|fechad[oa])\b[^\n\d]{0,24}|,\s*(?:le|den|el)\s+)$",
    re.IGNORECASE,
)
# As they stand between the cells of a table, and of a PDF page's rows.
_BETWEEN_CELLS = re.compile(r" \| |\| | {3,}|\t")
_WEEKDAY = re.compile(
    r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s*$|"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|"
    r"viernes|sábado|domingo|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch),?\s*$",
    re.IGNORECASE,
)


class _Rank(IntEnum):
    """How surely a day is the document's own; the lowest is taken."""

    SAID = 0
    ALONE = 1
    MERE = 2


def day_borne(text: str) -> date | None:
    """The day that a document of this text bears; None where its head tells none surely enough."""
    head = text[:HEAD]
    best: tuple[_Rank, int, date] | None = None
    for start, end, day in _days(head):
        rank = _rank(head, start, end)
        if rank is not None and (best is None or (rank, start) < best[:2]):
            best = (rank, start, day)
    return best[2] if best else None


def _days(head: str) -> Iterator[tuple[int, int, date]]:
    for form in _FORMS:
        for match in form.finditer(head):
            day = _day(match["y"], _month(match["m"]), match["d"])
            if day is not None:
                yield match.start(), match.end(), day
    slashed = list(_SLASHED.finditer(head))
    # Which of the two is the month is told only by a number that can't be one.
    day_first = any(int(match["a"]) > 12 for match in slashed)
    month_first = any(int(match["b"]) > 12 for match in slashed)
    for match in slashed if day_first != month_first else ():
        d, m = (match["a"], match["b"]) if day_first else (match["b"], match["a"])
        day = _day(match["y"], int(m), d)
        if day is not None:
            yield match.start(), match.end(), day


def _rank(head: str, start: int, end: int) -> _Rank | None:
    """None for a day that is another's: of birth, of payment, of a letter that is answered."""
    line = head.rfind("\n", 0, start) + 1
    before = _WEEKDAY.sub("", head[line:start])
    cells = _BETWEEN_CELLS.split(before)
    over = "" if cells[-1].strip(" ,") else _over(head[:line], len(cells))
    running = " ".join(_WEEKDAY.sub("", head[max(0, start - _BEFORE) : start]).split())
    if (
        _NOT_ITS_OWN.search(before[-_BEFORE:])
        or _NOT_ITS_OWN_BELOW.search(over)
        or _OF_ANOTHER.search(running)
    ):
        return None
    if _ITS_OWN.search(before[-_BEFORE:]) or _ITS_OWN.search(over):
        return _Rank.MERE if _OF_SOME.search(running) else _Rank.SAID
    stop = head.find("\n", end)
    rest = head[end : stop if stop >= 0 else len(head)].strip(" .,")
    return _Rank.MERE if rest or before.strip(" ,") else _Rank.ALONE


def _over(above: str, cell: int) -> str:
    """What stands over a day that begins a line, or its cell there, counted from 1: the end of the
    line before, or the cell over it."""
    line = above.rstrip().rpartition("\n")[2]
    cells = _BETWEEN_CELLS.split(line)
    if len(cells) > 1:
        return cells[cell - 1] if cell <= len(cells) else ""
    return line[-_BEFORE:] if cell == 1 else ""


def _month(written: str) -> int:
    if written.isdigit():
        return int(written)
    word = written.lower()
    return next(
        (_MONTHS[word[:size]] for size in (4, 3) if word[:size] in _MONTHS),
        0,
    )


def _day(year: str, month: int, day: str) -> date | None:
    if int(year) not in _YEARS:
        return None
    try:
        return date(int(year), month, ORDINALS.get(day.lower()) or int(day))
    except ValueError:
        return None


def months_of_dates(text: str) -> list[str]:
    """The names of months as they stand beside a day or a year: "June" of "30 June 2019"."""
    return [(found["a"] or found["b"]).rstrip(".") for found in _MONTH_OF_DATE.finditer(text)]
