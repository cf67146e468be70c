"""Lengths of style sheets in pixels, those that are to be calculated too."""

import re
from collections.abc import Callable
from functools import lru_cache

_NUMBER = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]*|%)", re.IGNORECASE)
_PIXELS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 37.8, "mm": 3.78}
_PIXELS |= {"q": 0.945, "vw": 10.0, "vh": 7.0, "vmin": 7.0, "vmax": 10.0, "rem": 16.0}
_OF_LETTERS = {"em": 1.0, "ex": 0.5, "ch": 0.5, "lh": 1.2}
_FUNCTIONS = ("calc(", "min(", "max(", "clamp(")
_TOKEN = re.compile(
    r"\s*(?:(?P<call>(?:calc|min|max|clamp)?\()|(?P<sign>[-+*/,)])"
    r"|(?P<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:[a-z]+|%)?))",
    re.IGNORECASE,
)
_MAX_TOKENS = 100
# Pages say the same lengths of many elements.
_KEPT, _MAX_KEPT = 2000, 60


def length(value: str, em: float | None = 16.0) -> float | None:
    """Pixels of a length, ``em`` being those of the letters; None where they are not known."""
    return (_known_length if len(value) <= _MAX_KEPT else _length)(value, em)


def _length(value: str, em: float | None) -> float | None:
    if value.startswith(_FUNCTIONS):
        return _Sum(value, em).whole()
    match = _NUMBER.fullmatch(value)
    if match is None:
        return None
    number, unit = float(match[1]), match[2].lower()
    if number == 0:
        return 0.0
    if unit in _PIXELS:
        return number * _PIXELS[unit]
    return number * em * _OF_LETTERS[unit] if unit in _OF_LETTERS and em is not None else None


_known_length = lru_cache(_KEPT)(_length)


def share(value: str) -> float | None:
    """A number or a percentage as a share of 1; None for anything else."""
    return (_known_share if len(value) <= _MAX_KEPT else _share)(value)


def _share(value: str) -> float | None:
    match = _NUMBER.fullmatch(value)
    if match is None or match[2] not in {"", "%"}:
        return None
    return float(match[1]) / (100 if match[2] else 1)


_known_share = lru_cache(_KEPT)(_share)


class _Unknown(Exception):
    pass


class _Sum:
    """A sum in the notation of ``calc()`` (CSS Values 4, 10), read from left to right."""

    def __init__(self, text: str, em: float | None) -> None:
        self._em = em
        self._tokens: list[tuple[str, str]] = []
        place = 0
        while match := _TOKEN.match(text, place):
            self._tokens.append((str(match.lastgroup), match[match.lastgroup or 0].lower()))
            place = match.end()
        if text[place:].strip() or len(self._tokens) > _MAX_TOKENS:
            self._tokens = []

    def whole(self) -> float | None:
        """What it comes to; None where that is not known."""
        try:
            found = self._product()
        except (_Unknown, ZeroDivisionError):
            return None
        return found if not self._tokens else None

    def _sum(self) -> float:
        total = self._product()
        while self._next() in {"+", "-"}:
            sign = self._take()
            number = self._product()
            total += number if sign == "+" else -number
        return total

    def _product(self) -> float:
        total = self._one()
        while self._next() in {"*", "/"}:
            if self._take() == "*":
                total *= self._one()
            else:
                total /= self._one()
        return total

    def _one(self) -> float:
        kind, text = self._tokens.pop(0) if self._tokens else ("", "")
        if kind == "sign" and text in {"+", "-"}:
            return self._one() * (1 if text == "+" else -1)
        if kind == "number":
            number = length(text, self._em)
            if number is None:
                raise _Unknown
            return number
        if kind != "call":
            raise _Unknown
        given = [self._sum()]
        while self._next() == ",":
            self._take()
            given.append(self._sum())
        if self._next() != ")":
            raise _Unknown
        self._take()
        return _of_call(text[:-1], given)

    def _next(self) -> str:
        return self._tokens[0][1] if self._tokens else ""

    def _take(self) -> str:
        return self._tokens.pop(0)[1]


def _of_call(name: str, given: list[float]) -> float:
    if name == "clamp":
        if len(given) != 3:
            raise _Unknown
        return max(given[0], min(given[1], given[2]))
    several: dict[str, Callable[[list[float]], float]] = {"min": min, "max": max}
    if name in several:
        return several[name](given)
    if len(given) != 1:
        raise _Unknown
    return given[0]
