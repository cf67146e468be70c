"""Selectors of style sheets: which elements of a page they mean."""

import itertools
import re
from collections.abc import Callable, Iterator

from lxml import etree

from desktop.ingest.readers.html.html_sheet import unescaped

_NAME = r"(?:[\w-]|[^\x00-\x7f]|\\[0-9a-fA-F]{1,6}\s?|\\[^\n])+"
_TOKEN = re.compile(
    rf"(?P<tag>{_NAME}|\*)|\.(?P<cls>{_NAME})|\#(?P<id>{_NAME})"
    rf"|\[\s*(?P<attr>{_NAME})\s*(?:(?P<how>[~|^$*]?=)\s*"
    rf"(?P<value>\"[^\"]*\"|'[^']*'|{_NAME})\s*[is]?\s*)?\]"
    rf"|:(?P<pseudo>[a-zA-Z-]+)(?:\((?P<inside>(?:[^()]|\([^()]*\))*)\))?"
)
_JOIN = re.compile(r"\s*([>+~])\s*|\s+")
_NTH = re.compile(r"([+-]?\d*)n\s*(?:([+-])\s*(\d+))?|([+-]?\d+)")
_LISTING = re.compile(r"[,()\[\]]")
_MAX_STEPS = 10_000_000

Test = Callable[[etree._Element, "Page"], bool]  # noqa: SLF001 (lxml has no other name for the type)


def listed(selectors: str) -> list[str]:
    """Selectors at the commas that are in no brackets."""
    found = []
    depth = start = 0
    for match in _LISTING.finditer(selectors):
        sign, place = match.group(), match.start()
        if sign == ",":
            if depth == 0:
                found.append(selectors[start:place].strip())
                start = place + 1
        else:
            depth = max(0, depth + (1 if sign in "([" else -1))
    return [*found, selectors[start:].strip()]


class NotUnderstood(ValueError):
    """A selector that may mean anything."""


class Page:
    """The places of the elements of one page, and a bound on the work that selectors make there."""

    def __init__(self) -> None:
        self._left = _MAX_STEPS
        self._places: dict[etree._Element, dict[etree._Element, tuple[int, int, int]]] = {}

    @property
    def is_spent(self) -> bool:
        """Whether there is no room for a further step: what was said since then counts for
        nothing."""
        return self._left <= 0

    def step(self) -> bool:
        """Whether there is still room for one more step."""
        self._left -= 1
        return self._left > 0

    def place(self, element: etree._Element, *, last: bool, alike: bool) -> int:
        """The place from 1, from the front or the back, among all or those of the same tag."""
        parent = element.getparent()
        if parent is None:
            return 1
        if parent not in self._places:
            seen: dict[object, int] = {}
            children = [child for child in parent if isinstance(child.tag, str)]
            self._left -= len(children)
            places = {}
            for number, child in enumerate(children, 1):
                seen[child.tag] = seen.get(child.tag, 0) + 1
                places[child] = number, seen[child.tag]
            self._places[parent] = {
                child: (number, of_tag, seen[child.tag])
                for child, (number, of_tag) in places.items()
            }
        places_here = self._places[parent]
        number, of_tag, total = places_here[element]
        if alike:
            return total - of_tag + 1 if last else of_tag
        return len(places_here) - number + 1 if last else number


def read(selector: str) -> "Selector":
    """One selector without a comma. Raises NotUnderstood."""
    return Selector(selector.strip())


class Selector:
    """One selector. ``key`` is what its last part asks of an element first (a tag, ``.class``,
    ``#id`` or ``*``), ``weight`` what makes one rule win over another."""

    def __init__(self, text: str) -> None:
        self.weight = (0, 0, 0)
        self.key = "*"
        #: From the last part to the first: its tests, and what joins it to the part before.
        self._parts: list[tuple[list[Test], str]] = []
        place = 0
        join = ""
        while place < len(text):
            self.key = "*"
            tests, place = self._compound(text, place)
            self._parts.insert(0, (tests, join))
            match = _JOIN.match(text, place)
            if match is None and place < len(text):
                raise NotUnderstood
            if match is not None:
                join, place = match[1] or " ", match.end()
                if place >= len(text):
                    raise NotUnderstood
        if not self._parts:
            raise NotUnderstood
        self.is_single = len(self._parts) == 1
        #: Whether it means all elements that have what its key names.
        self.plain = (
            self.is_single and len(self._parts[0][0]) == 1 and (self.key != "*" or text == "*")
        )

    def means(self, element: etree._Element, page: Page) -> bool:
        """Whether the element of ``page`` is one of those meant."""
        return self._from(0, element, page)

    def _from(self, number: int, element: etree._Element, page: Page) -> bool:
        tests, join = self._parts[number]
        if not page.step() or not all(test(element, page) for test in tests):
            return False
        if not join:
            return True
        other = element.getparent() if join in " >" else element.getprevious()
        while other is not None and page.step():
            if isinstance(other.tag, str):
                if self._from(number + 1, other, page):
                    return True
                if join in ">+":
                    return False
            other = other.getparent() if join in " >" else other.getprevious()
        return False

    def _compound(self, text: str, place: int) -> tuple[list[Test], int]:
        tests: list[Test] = []
        while match := _TOKEN.match(text, place):
            if match["tag"] and tests:
                raise NotUnderstood
            tests.append(self._test(match))
            place = match.end()
        if not tests:
            raise NotUnderstood
        return tests, place

    def _adds(self, place: int, more: tuple[int, int, int] = (0, 0, 0)) -> None:
        own = tuple(int(number == place) for number in range(3))
        ids, classes, tags = (a + b + c for a, b, c in zip(self.weight, own, more, strict=True))
        self.weight = ids, classes, tags

    def _test(self, match: re.Match[str]) -> Test:
        if tag := match["tag"]:
            if tag == "*":
                return lambda element, page: True
            wanted = unescaped(tag).lower()
            self._adds(2)
            if self.key == "*":
                self.key = wanted
            return lambda element, page: element.tag.lower() == wanted
        if match["cls"]:
            wanted = unescaped(match["cls"]).lower()
            self._adds(1)
            if not self.key.startswith("#"):
                self.key = "." + wanted
            return lambda element, page: wanted in (element.get("class") or "").lower().split()
        if match["id"]:
            wanted = unescaped(match["id"]).lower()
            self._adds(0)
            self.key = "#" + wanted
            return lambda element, page: (element.get("id") or "").strip().lower() == wanted
        if match["attr"]:
            self._adds(1)
            return _attribute_test(match)
        return self._pseudo(match["pseudo"].lower(), (match["inside"] or "").strip())

    def _pseudo(self, name: str, inside: str) -> Test:
        if name in {"not", "is", "where", "matches"}:
            inner = [read(part) for part in listed(inside)]
            if name != "where":
                self._adds(3, max(each.weight for each in inner))
            return lambda element, page: (
                (name != "not") == any(each.means(element, page) for each in inner)
            )
        if name == "has":
            return self._has(inside)
        self._adds(1)
        if name == "root":
            return lambda element, page: element.getparent() is None
        if name in {"link", "any-link"}:
            return lambda element, page: element.tag == "a" and element.get("href") is not None
        if name == "empty":
            return lambda element, page: len(element) == 0 and not element.text
        last, alike = "last" in name, name.endswith("of-type")
        if name.startswith("only-"):
            return lambda element, page: all(
                page.place(element, last=end, alike=alike) == 1 for end in (False, True)
            )
        if not inside and re.fullmatch(r"(first|last)-(child|of-type)", name):
            inside = "1"
        elif not re.fullmatch(r"nth-(last-)?(child|of-type)", name):
            raise NotUnderstood
        step, start = _nth(inside)
        return lambda element, page: _is_nth(
            page.place(element, last=last, alike=alike), step, start
        )

    def _has(self, inside: str) -> Test:
        asked: list[tuple[str, Selector]] = []
        for part in listed(inside):
            join, rest = (part[0], part[1:]) if part[:1] in {">", "+", "~"} else ("", part)
            inner = read(rest)
            if not inner.is_single:
                # What its first part may be is bound to the element that is asked.
                raise NotUnderstood
            asked.append((join, inner))
        self._adds(3, max(inner.weight for _, inner in asked))

        def test(element: etree._Element, page: Page) -> bool:
            for join, inner in asked:
                for other in _related(element, join):
                    if not page.step():
                        return False
                    if isinstance(other.tag, str) and inner.means(other, page):
                        return True
            return False

        return test


def _related(element: etree._Element, join: str) -> Iterator[etree._Element]:
    """What lies in an element, or beside it, by the sign before a selector in ``:has()``."""
    if not join:
        return element.iterdescendants()
    if join == ">":
        return element.iterchildren()
    following = (other for other in element.itersiblings() if isinstance(other.tag, str))
    return itertools.islice(following, 1) if join == "+" else following


def _attribute_test(match: re.Match[str]) -> Test:
    name, how = unescaped(match["attr"]).lower(), match["how"]
    if not how:
        return lambda element, page: element.get(name) is not None
    value = match["value"]
    value = value[1:-1] if value[0] in "\"'" else value
    value = unescaped(value).lower()
    asks: dict[str, Callable[[str], bool]] = {
        "=": lambda given: given == value,
        "~=": lambda given: value in given.split(),
        "|=": lambda given: given == value or given.startswith(value + "-"),
        "^=": lambda given: bool(value) and given.startswith(value),
        "$=": lambda given: bool(value) and given.endswith(value),
        "*=": lambda given: bool(value) and value in given,
    }
    ask = asks[how]

    def test(element: etree._Element, page: Page) -> bool:
        given = element.get(name)
        return given is not None and ask(given.lower())

    return test


def _nth(inside: str) -> tuple[int, int]:
    words = {"odd": "2n+1", "even": "2n"}
    match = _NTH.fullmatch(words.get(inside.lower(), inside.lower()))
    if match is None:
        raise NotUnderstood
    if match[4]:
        return 0, int(match[4])
    step = int(match[1] + "1") if match[1] in {"", "+", "-"} else int(match[1])
    return step, int((match[2] or "+") + (match[3] or "0"))


def _is_nth(place: int, step: int, start: int) -> bool:
    if step == 0:
        return place == start
    return (place - start) % step == 0 and (place - start) // step >= 0
