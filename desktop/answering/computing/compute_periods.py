"""The periods that columns and rows of tables are for, and those that a question asks about."""

import re
from dataclasses import dataclass

from desktop.answering.checking.figure_forms import MONTHS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_RANGE = re.compile(
    rf"\b(?P<a>{_YEAR})\s?(?:[-–/]|\bto\b|\bthrough\b)\s?(?P<b>{_YEAR}|\d\d)\b(?![-/.]\d)", re.I
)
_SHORT = re.compile(r"\bFY\s?['’]?(?P<a>\d\d)(?:\s?[-–/]\s?(?P<b>\d\d))?\b", re.IGNORECASE)
_QUARTER = re.compile(
    r"\b(?:Q(?P<n>[1-4])|(?P<w>first|second|third|fourth)[- ]quarter)(?:\s+(?:of\s+)?(?:FY\s?)?"
    rf"(?P<y>{_YEAR}))?",
    re.IGNORECASE,
)
_MONTHLY = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?P<m>{_MONTH})\b\.?(?:\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?!\d))?,?(?:\s*(?P<y>{_YEAR}))?",
    re.I,
)
_PLAIN = re.compile(rf"(?<![\d.,/-])(?P<a>{_YEAR})(?![\d%]|[.,]\d)")
_ISO = re.compile(rf"\b(?P<a>{_YEAR})-(?P<m>0[1-9]|1[0-2])(?:-\d\d)?\b")
_WORDS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_NOISE = re.compile(
    r"\b(?:(?:fiscal|financial|calendar|full)\s+)?(?:years?|quarters?|months?|periods?)"
    r"(?:[- ]end(?:ed|ing)?)?\b|\bFY\b|\b(?:as )?(?:of|at|in|for|from|to|on|and|the)\b",
    re.IGNORECASE,
)
_OF_TIME = r"(?:the |fiscal |financial |calendar |years? |ended |end |of |FY)*"
_THROUGH = re.compile(rf"\s*(?:to|through|until|till|up to|[-–—])\s*{_OF_TIME}", re.IGNORECASE)
_AND = re.compile(rf"\s*and\s*{_OF_TIME}", re.IGNORECASE)
_BETWEEN = re.compile(rf"\bbetween\s+{_OF_TIME}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Period:
    """Years ``first`` to ``last``, the same for one, 0 where none is said; ``part`` is "m3" for
    March, "q1" for the first quarter, or empty."""

    first: int
    last: int
    part: str = ""

    def meets(self, other: "Period") -> bool:
        """Whether the two may be the same: what one does not say the other may."""
        years = (
            not self.first
            or not other.first
            or (self.first, self.last)
            == (
                other.first,
                other.last,
            )
        )
        parts = not self.part or not other.part or self.part == other.part
        shared = (self.first and other.first) or (self.part and other.part)
        return bool(years and parts and shared)

    def key(self) -> tuple[int, int, int]:
        """Orders periods by time."""
        quarter = self.part.startswith("q")
        number = int(self.part[1:] or 0) * (3 if quarter else 1) if self.part else 0
        return (self.last, number, self.first)

    def place(self) -> int:
        """Its number among all periods of its kind (years, quarters, months): of two that follow
        one another these differ by one."""
        each = {"q": 4, "m": 12}.get(self.part[:1], 1)
        return self.last * each + int(self.part[1:] or 0)

    def ends_in(self, year: int) -> bool:
        """Whether it is a business year like 2018/19 that is called after its last year."""
        return self.last == year and self.first == year - 1


def periods(text: str) -> list[Period]:
    """The periods that a text names, in its order, each once."""
    return list(dict.fromkeys(period for _, _, period in _spans(text)))


def without(text: str) -> str:
    """The text without the periods that it names."""
    for start, end, _ in reversed(_spans(text)):
        text = f"{text[:start]} {text[end:]}"
    return text


def is_only(text: str) -> bool:
    """Whether a heading names nothing but a period: "Year ended 31 December 2019"."""
    if not _spans(text):
        return False
    return (
        re.search(r"[^\W\d]{2,}", _NOISE.sub(" ", re.sub(r"\b\d+\b", " ", without(text)))) is None
    )


def is_through(text: str) -> bool:
    """Whether a question names two periods as the first and the last of those that it means:
    "from 2018 to 2020", "between 2018 and 2020", but not "in 2018 and 2020"."""
    found = _spans(text)
    if len(found) != 2:
        return False
    (start, end, _), (other, _, _) = found
    return _THROUGH.fullmatch(text[end:other]) is not None or (
        _AND.fullmatch(text[end:other]) is not None and _BETWEEN.search(text[:start]) is not None
    )


def _spans(text: str) -> list[tuple[int, int, Period]]:
    found: list[tuple[int, int, Period]] = []
    for pattern, make in (
        (_RANGE, _range),
        (_ISO, _iso),
        (_SHORT, _short),
        (_QUARTER, _quarter),
        (_MONTHLY, _monthly),
        (_PLAIN, _plain),
    ):
        for match in pattern.finditer(text):
            period = make(match)
            free = all(match.end() <= a or match.start() >= b for a, b, _ in found)
            if period is not None and free:
                found.append((match.start(), match.end(), period))
    return sorted(found, key=lambda item: item[0])


def _range(match: re.Match[str]) -> Period | None:
    first = int(match["a"])
    last = int(match["b"]) if len(match["b"]) == 4 else first // 100 * 100 + int(match["b"])
    # "from 2018 to 2019" in a question names two years; only a joined pair is one period.
    joined = re.search(r"[a-z]", match[0], re.IGNORECASE) is None
    return Period(first, last) if joined and first < last <= first + 99 else None


def _iso(match: re.Match[str]) -> Period:
    return Period(int(match["a"]), int(match["a"]), f"m{int(match['m'])}")


def _short(match: re.Match[str]) -> Period:
    first = 2000 + int(match["a"])
    return Period(first, 2000 + int(match["b"]) if match["b"] else first)


def _quarter(match: re.Match[str]) -> Period:
    number = int(match["n"]) if match["n"] else _WORDS[match["w"].lower()]
    year = int(match["y"] or 0)
    return Period(year, year, f"q{number}")


def _monthly(match: re.Match[str]) -> Period | None:
    year = int(match["y"] or 0)
    # "May" and "mar" are months only where they look like it.
    if not year and not match["m"][0].isupper():
        return None
    if not year and match["m"] == "May" and match.start() == 0:
        return None
    return Period(year, year, f"m{MONTHS[match['m'].lower()]}")


def _plain(match: re.Match[str]) -> Period:
    return Period(int(match["a"]), int(match["a"]))
