"""The numbers that a style sheet puts before clauses and headings (CSS Lists 3, 4)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from desktop.ingest.readers.html.html_lists import written

#: The properties that count, in the order in which they do.
COUNTING = ("counter-reset", "counter-increment", "counter-set")
_PART = re.compile(r"\"([^\"]*)\"|'([^']*)'|(counters?)\(([^()]*)\)")
_COUNTED = re.compile(r"(-?[^\s\d()][^\s()]*)(?:\s+([+-]?\d+))?")
_MAX_TEXT = 500


@dataclass(slots=True)
class _Counter:
    """One counter: it counts for what lies in ``scope``."""

    scope: etree._Element | None
    value: int


class Counters:
    """The counters of one page, as far as it was gone through."""

    def __init__(self) -> None:
        self._open: dict[str, list[_Counter]] = {}

    def count(self, element: etree._Element, properties: tuple[str, ...]) -> None:
        """An element is reached for which these are the values of COUNTING."""
        reset, increment, settled = properties
        for name, number in _listed(reset, 0):
            self._begin(name, element, number)
        for name, number in _listed(increment, 1):
            self._at(name, element).value += number
        for name, number in _listed(settled, 0):
            self._at(name, element).value = number

    def text(self, element: etree._Element, content: str) -> str:
        """What the value of ``content`` comes to before an element."""
        found = ""
        for match in _PART.finditer(content):
            call, given = match[3], [part.strip() for part in (match[4] or "").split(",")]
            if not call:
                found += match[1] or match[2] or ""
                continue
            join = given[1].strip("\"'") if call == "counters" and len(given) > 1 else ""
            form = (given[2:] if call == "counters" else given[1:]) or ["decimal"]
            self._at(given[0], element)
            counters = self._open[given[0]][-1:] if call == "counter" else self._open[given[0]]
            found += join.join(written(one.value, form[0]) for one in counters)
        return found[:_MAX_TEXT]

    def _begin(self, name: str, element: etree._Element, number: int) -> _Counter:
        counters = self._reaching(name, element)
        scope = element.getparent()
        if counters and counters[-1].scope is scope:
            counters.pop()
        counters.append(_Counter(scope, number))
        return counters[-1]

    def _at(self, name: str, element: etree._Element) -> _Counter:
        counters = self._reaching(name, element)
        return counters[-1] if counters else self._begin(name, element, 0)

    def _reaching(self, name: str, element: etree._Element) -> list[_Counter]:
        """The counters of a name in whose scope an element lies, the innermost last."""
        counters = self._open.setdefault(name, [])
        if counters:
            around = {None, *element.iterancestors()}
            while counters and counters[-1].scope not in around:
                counters.pop()
        return counters


def _listed(value: str, otherwise: int) -> Iterator[tuple[str, int]]:
    for match in _COUNTED.finditer(value if value != "none" else ""):
        yield match[1], int(match[2]) if match[2] else otherwise
