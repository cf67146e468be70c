"""The facts that a request gives, and the places of a clause at which such facts stand.

"60 days" of "60 days' notice" is a duration whose role is notice. The same rules tell the role of
a figure in the request and of a figure in a clause, so that the one can stand where the other does.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop.answering.checking.figures import Figure, figures, shown
from desktop.errors import said_later
from desktop.terms import content_stems

GivenKind = Literal["duration", "amount", "percentage", "date", "law"]


@dataclass(frozen=True, slots=True)
class Given:
    """A fact at [start, end) of a text: its ``kind``, what it is of ("notice", "cap"; "" if that
    can't be told), its words as written, and its figure (None for a law)."""

    kind: GivenKind
    role: str
    text: str
    start: int
    end: int
    figure: Figure | None = None
    near: frozenset[str] = frozenset()

    @property
    def label(self) -> str:
        """What it is, in words: "notice period"."""
        return _LABELS.get((self.kind, self.role)) or f"{self.role} {self.kind}".strip()


_LABELS = {
    ("duration", "notice"): said_later("notice period"),
    ("duration", "cure"): said_later("time to remedy"),
    ("duration", "payment"): said_later("time for payment"),
    ("duration", "term"): said_later("duration"),
    ("amount", "cap"): said_later("cap"),
    ("percentage", "interest"): said_later("rate of interest"),
    ("law", ""): said_later("governing law"),
}
_TIME_UNITS = frozenset({"day", "business day", "week", "month", "year", "hour", "minute"})
_BETWEEN = r"\W*(?:(?:prior|written|advance|calendar|clear|previous|full|of|business|working)\W+)*"
_AFTER = {
    "notice": re.compile(rf"{_BETWEEN}(?:in\s+)?(?:notice|notification)\b", re.IGNORECASE),
    "cure": re.compile(
        rf"{_BETWEEN}(?:(?:in\s+which\s+)?to\s+|cure\b|remedy\b)(?:cure|remed\w+|put\s+right|correct)?"
        r"|[^.;]{0,40}\b(?:cure|remedy)\s+period",
        re.IGNORECASE,
    ),
    "payment": re.compile(
        r"\W*(?:(?:of|after|from)\s+)?(?:the\s+|its\s+)?(?:(?:date|receipt|day)\s+(?:of\s+)?)*(?:the\s+|an?\s+|each\s+)*"
        r"(?:\w+\s+){0,2}(?:invoic\w+|bills?|payment\s+terms|credit)\b",
        re.IGNORECASE,
    ),
    "cap": re.compile(
        r"\W*(?:(?:liability|aggregate|total|overall)\s+)*(?:cap|limit)\b", re.IGNORECASE
    ),
    "interest": re.compile(
        r"\)?\W*(?:(?:a|per)\s+(?:year|annum|month)\W*)?(?:above|over|interest|late)", re.IGNORECASE
    ),
}
_BEFORE = {
    "notice": re.compile(
        r"\bnotice(?:\s+period)?(?:,?\s+(?:of|is|to|shall\s+be|being|at|not|no|less|than|least|given"
        r"|in|writing))*\W*$|\bon\s+$(?=notice)",
        re.IGNORECASE,
    ),
    "cure": re.compile(
        r"\b(?:remed\w*|cure[ds]?|rectif\w+|correct\w*|cure\s+period)\b[^.;]{0,70}$", re.IGNORECASE
    ),
    "payment": re.compile(
        r"\b(?:pay(?:s|ments?|able)?|paid|due|net|invoices?)\b[^.;]{0,80}$", re.IGNORECASE
    ),
    "term": re.compile(
        r"\b(?:for|period\s+of|term\s+of|continu\w+|remain\w*|surviv\w+|last\w*|expir\w+|until)\b"
        r"(?:\s+(?:a|an|the|of|further|initial|additional|period|term|in|force|effect|for|another"
        r"|at|least|up|to|not|less|than))*\W*$",
        re.IGNORECASE,
    ),
    "cap": re.compile(
        r"\b(?:cap(?:ped)?|limit(?:ed)?|exceed\w*|maximum|up\s+to|liabilit\w+)\b[^.;]{0,60}$",
        re.IGNORECASE,
    ),
    "insurance": re.compile(r"\b(?:insur\w+|cover\w*|polic\w+)\b[^.;]{0,80}$", re.IGNORECASE),
    "interest": re.compile(r"\binterest\b[^.;]{0,60}$|\brate\s+of\W*$", re.IGNORECASE),
    "deposit": re.compile(r"\bdeposit\b[^.;]{0,30}$", re.IGNORECASE),
    "rent": re.compile(r"\brent\b[^.;]{0,30}$", re.IGNORECASE),
    "fee": re.compile(r"\b(?:fees?|price|sum|amount)\b[^.;]{0,40}$", re.IGNORECASE),
}
# What roles a fact of each kind can have, the surest first.
_OF_KIND: dict[str, tuple[str, ...]] = {
    "duration": ("notice", "cure", "payment", "term"),
    "amount": ("cap", "insurance", "deposit", "rent", "fee"),
    "percentage": ("interest", "cap"),
    "date": (),
    "law": (),
}
_NOTICE_BEHIND = re.compile(
    r"\b(?:remed\w*|cure[ds]?|breach\w*|default\w*|fail\w*)\b", re.IGNORECASE
)
_LAW = re.compile(
    r"\b(?:(?:laws?|courts?)\s+of\s+)"
    r"(?P<place>(?:(?:the\s+)?(?:State|Commonwealth|Province|Republic|Kingdom)\s+of\s+)?(?:the\s+)?[A-Z][\w’'-]+(?:(?:\s+(?:and|&|of)\s+|\s+)[A-Z][\w’'-]+){0,3})"
    r"|\b(?P<people>English|Scots|Scottish|Irish|German|French|Swiss|Dutch|Delaware|New\s+York"
    r"|Californian?|Texas|Florida|Ontario|Singapore)\s+law\b"
)
_PLACE_OF = {
    "English": "England and Wales",
    "Scots": "Scotland",
    "Scottish": "Scotland",
    "Irish": "Ireland",
    "German": "Germany",
    "French": "France",
    "Swiss": "Switzerland",
    "Dutch": "the Netherlands",
    "Californian": "California",
}
_REACH = 110
_STOPS = re.compile(r"[.;:](?=\s)|\n")


def given_in(text: str) -> list[Given]:
    """The facts of a text, in order."""
    found = [_of_figure(text, each) for each in figures(text)]
    laws = list(_laws(text))
    kept: list[Given] = []
    for each in found:
        # "sixty (60) days" is one fact, though both numbers are figures.
        if each is not None and (not kept or each.start >= kept[-1].end):
            kept.append(each)
    return sorted([*kept, *laws], key=lambda each: each.start)


def extent(text: str, figure: Figure) -> tuple[int, int]:
    """Where a figure stands with its currency, its number said again and its unit: all of "sixty
    (60) days", without the sign of a genitive behind it."""
    start = len(text[: figure.start].rstrip("$€£¥₹ ")) if figure.unit.isupper() else figure.start
    between = text[start : figure.start]
    start = figure.start if between.strip() == "" else start + len(between) - len(between.lstrip())
    if figure.kind == "date":
        return figure.start, figure.end
    words = shown(text, figure).split()
    end = figure.end
    match = re.compile(r"\s+".join(map(re.escape, words))).match(text, start)
    if match is not None:
        end = max(end, match.end())
    if figure.unit == "%" and (again := _AGAIN.match(text, end)):
        end = again.end()
    return start, end


_AGAIN = re.compile(r"\s*\(\s*[\d.,]+\s*(?:%|per\s*cent)\s*\)", re.IGNORECASE)


def best_slot(given: Given, slots: Sequence[Given]) -> list[Given]:
    """The places of a clause where a fact of the request belongs: all with its role, else the one
    that can be meant; none where that can't be told."""
    alike = [each for each in slots if each.kind == given.kind]
    if given.kind == "law":
        return alike
    same = [each for each in alike if given.role and each.role == given.role]
    if same:
        # A clause that both parties may end says its period of notice twice.
        return same if given.role == "notice" else [_nearest(given, same)]
    if given.role and any(each.role for each in alike):
        alike = [each for each in alike if not each.role]
    scored = [(len(given.near & each.near), -place) for place, each in enumerate(alike)]
    if not scored:
        return []
    most, place = max(scored)
    if most == 0 and len(alike) > 1:
        return []
    return [alike[-place]]


def _nearest(given: Given, slots: Sequence[Given]) -> Given:
    """The place that shares most words around it with the request; the first of equal ones."""
    return max(slots, key=lambda each: len(given.near & each.near))


def _of_figure(text: str, figure: Figure) -> Given | None:
    start, end = extent(text, figure)
    kind = _kind(figure)
    if kind is None:
        return None
    before, after = _around(text, start, end)
    role = _role(kind, before, after)
    near = frozenset(content_stems(f"{before[-50:]} {after[:40]}"))
    return Given(kind, role, text[start:end], start, end, figure, near)


def _kind(figure: Figure) -> GivenKind | None:
    if figure.kind == "date":
        return "date" if figure.value[0] or figure.value[2] else None
    if figure.unit == "%":
        return "percentage"
    if figure.unit in _TIME_UNITS:
        return "duration"
    return "amount" if figure.unit.isupper() else None


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """The words of the same sentence before and after."""
    before = text[max(0, start - _REACH) : start]
    stops = [match.end() for match in _STOPS.finditer(before)]
    after = text[end : end + _REACH]
    stop = _STOPS.search(after)
    return before[stops[-1] if stops else 0 :], after[: stop.start() if stop else None]


def _role(kind: str, before: str, after: str) -> str:
    roles = _OF_KIND[kind]
    for role in roles:
        behind = _AFTER.get(role)
        if behind is not None and behind.match(after.lstrip("’'")):
            return role
    found = [
        (match.end() - match.start(), role) for role in roles if (match := _search(role, before))
    ]
    # "within thirty days of a written notice to remedy it" is time to remedy.
    if kind == "duration" and not found and re.match(r"[^.;]{0,60}notice", after):
        return "cure" if _NOTICE_BEHIND.search(before + after) else ""
    return min(found)[1] if found else ""


def _search(role: str, before: str) -> re.Match[str] | None:
    pattern = _BEFORE.get(role)
    return None if pattern is None else pattern.search(before)


def _laws(text: str) -> Iterator[Given]:
    for match in _LAW.finditer(text):
        if match["place"]:
            yield Given("law", "", match["place"], match.start("place"), match.end("place"))
        else:
            people = " ".join(match["people"].split())
            yield Given("law", "", _PLACE_OF.get(people, people), *match.span("people"))
