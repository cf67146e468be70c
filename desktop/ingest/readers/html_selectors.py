"""Selectors of style sheets: which elements of a page they mean."""

import re
from collections.abc import Callable

from lxml import etree

from desktop.ingest.readers.html_sheet import unescaped

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
_MAX_STEPS = 2_000_000

Test = Callable[[etree._Element], bool]  # noqa: SLF001


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


class Selectors:
    """Reads selectors and tries them on the elements of one page, within a bound on the work."""

    def __init__(self) -> None:
        self._left = _MAX_STEPS
        self._places: dict[etree._Element, dict[etree._Element, tuple[int, int, int]]] = {}

    def read(self, selector: str) -> "Selector":
        """One selector without a comma. Raises NotUnderstood."""
        return Selector(self, selector.strip())

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


class Selector:
    """One selector. ``key`` is what its last part asks of an element first (a tag, ``.class``,
    ``#id`` or ``*``), ``weight`` what makes one rule win over another."""

    def __init__(self, page: Selectors, text: str) -> None:
        self._page = page
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

    def means(self, element: etree._Element) -> bool:
        """Whether the element is one of those meant."""
        return self._from(0, element)

    def _from(self, number: int, element: etree._Element) -> bool:
        tests, join = self._parts[number]
        if not self._page.step() or not all(test(element) for test in tests):
            return False
        if not join:
            return True
        other = element.getparent() if join in " >" else element.getprevious()
        while other is not None and self._page.step():
            if isinstance(other.tag, str):
                if self._from(number + 1, other):
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
                return lambda element: True
            wanted = unescaped(tag).lower()
            self._adds(2)
            if self.key == "*":
                self.key = wanted
            return lambda element: element.tag.lower() == wanted
        if match["cls"]:
            wanted = unescaped(match["cls"]).lower()
            self._adds(1)
            if not self.key.startswith("#"):
                self.key = "." + wanted
            return lambda element: wanted in (element.get("class") or "").lower().split()
        if match["id"]:
            wanted = unescaped(match["id"]).lower()
            self._adds(0)
            self.key = "#" + wanted
            return lambda element: (element.get("id") or "").strip().lower() == wanted
        if match["attr"]:
            self._adds(1)
            return _attribute_test(match)
        return self._pseudo(match["pseudo"].lower(), (match["inside"] or "").strip())

    def _pseudo(self, name: str, inside: str) -> Test:
        if name in {"not", "is", "where", "matches"}:
            inner = [self._page.read(part) for part in listed(inside)]
            if name != "where":
                self._adds(3, max(each.weight for each in inner))
            return lambda element: (name != "not") == any(each.means(element) for each in inner)
        self._adds(1)
        if name == "root":
            return lambda element: element.getparent() is None
        if name in {"link", "any-link"}:
            return lambda element: element.tag == "a" and element.get("href") is not None
        if name == "empty":
            return lambda element: len(element) == 0 and not element.text
        last, alike = "last" in name, name.endswith("of-type")
        if name.startswith("only-"):
            return lambda element: all(
                self._page.place(element, last=end, alike=alike) == 1 for end in (False, True)
            )
        if not inside and re.fullmatch(r"(first|last)-(child|of-type)", name):
            inside = "1"
        elif not re.fullmatch(r"nth-(last-)?(child|of-type)", name):
            raise NotUnderstood
        step, start = _nth(inside)
        return lambda element: _is_nth(
            self._page.place(element, last=last, alike=alike), step, start
        )


def _attribute_test(match: re.Match[str]) -> Test:
    name, how = unescaped(match["attr"]).lower(), match["how"]
    if not how:
        return lambda element: element.get(name) is not None
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

    def test(element: etree._Element) -> bool:
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
