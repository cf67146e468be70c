"""The rules of a page's style sheets, and which of them are for an element."""

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from lxml import etree

from desktop.ingest.readers.html import html_content, html_sheet
from desktop.ingest.readers.html.html_declared import Declared, known
from desktop.ingest.readers.html.html_selectors import NotUnderstood, Page, Selector, listed, read
from desktop.ingest.readers.html.html_sheet import MAX_RULES

_MAX_SHEET = 1024 * 1024
# Mails of one program and pages of one site bring the same sheets again and again.
_KEPT_SHEETS, _MAX_KEPT = 8, 32 * 1024
_MAX_NAMED = 10_000
_LEADING = re.compile(r"([a-z][a-z0-9]*|\*)?((?:[.#][\w-]+)*)", re.IGNORECASE)
_GROUNDS = ("background", "background-color", "background-image")


@dataclass(frozen=True, slots=True)
class _Read:
    """One selector of a rule with what the rule declares."""

    selector: Selector
    declared: Declared
    layered: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule for the elements that its selector means; the greatest ``order`` wins."""

    selector: Selector
    declared: Declared
    order: tuple[bool, tuple[int, int, int], int]


class Rules:
    """The rules of one page."""

    def __init__(self, root: etree._Element) -> None:
        self._page = Page()
        self._rules: dict[str, list[Rule]] = {}
        self._named: dict[tuple[str, str | None, str | None], tuple[list[Rule], bool]] = {}
        #: Whether a sheet lies elsewhere or is too long; whether something on the page moves.
        self.foreign = self.moving = False
        #: Whether all rules that lie in the page were taken in.
        self.whole = True
        length = count = 0
        for element in root.iter("style", "link"):
            sheet, complete = _sheet(element)
            met = html_sheet.matches_screen((element.get("media") or "").lower())
            self.moving |= "keyframes" in sheet
            self.foreign |= not complete
            if met is False:
                continue
            length += len(sheet)
            if length > _MAX_SHEET:
                self.foreign, self.whole = True, False
                break
            take = _kept if len(sheet) <= _MAX_KEPT else _rules_of
            rules, whole = take(sheet, sure=met is True)
            self.whole &= whole and count + len(rules) <= MAX_RULES
            for rule in rules[: MAX_RULES - count]:
                count += 1
                order = (not rule.layered, rule.selector.weight, count)
                self._rules.setdefault(rule.selector.key, []).append(
                    Rule(rule.selector, rule.declared, order)
                )
        #: The tags that rules name last, "*" for those of all elements.
        self.tags = frozenset(key for key in self._rules if key[:1] not in {".", "#"})
        #: Whether any names a class, or an id.
        self.of_classes = any(key[:1] == "." for key in self._rules)
        self.of_ids = any(key[:1] == "#" for key in self._rules)

    def __bool__(self) -> bool:
        return bool(self._rules)

    def matching(self, element: etree._Element, tag: str) -> Sequence[Rule] | None:
        """The rules for an element; what wins last. None where there are too many to tell."""
        # Classes and ids of which no rule speaks are told apart by nothing.
        classes = element.get("class") if self.of_classes else None
        identity = element.get("id") if self.of_ids else None
        named = tag, classes, identity
        found = self._named.get(named)
        if found is None:
            found = self._naming(*named)
            if len(self._named) < _MAX_NAMED:
                self._named[named] = found
        rules, plain = found
        if plain:
            return rules
        page = self._page
        meant = [
            each for each in rules if each.selector.plain or each.selector.means(element, page)
        ]
        return None if page.is_spent else meant

    def _naming(
        self, tag: str, classes: str | None, identity: str | None
    ) -> tuple[list[Rule], bool]:
        """The rules that may be for an element of these names, what wins last; and whether they
        are for all such elements."""
        keys = {"*", tag, *(f".{name}" for name in (classes or "").lower().split())}
        keys.add(f"#{(identity or '').strip().lower()}")
        found = chain.from_iterable(self._rules.get(key, ()) for key in keys)
        rules = sorted(found, key=lambda rule: rule.order)
        return rules, all(rule.selector.plain for rule in rules)


def _rules_of(sheet: str, *, sure: bool) -> tuple[list[_Read], bool]:
    """The rules of a sheet in order and whether these are all; ``sure`` is False for one that
    counts in some windows only."""
    found: list[_Read] = []
    given = html_sheet.rules(sheet)
    words = "content" in sheet and any(map(html_content.speaks, given))
    for rule in given:
        if rule.sure and sure:
            found += _beside(rule, words=words)
        declared = known(rule.declared)
        if not declared.plain and not declared.important:
            continue
        if not (rule.sure and sure):
            # In some windows only: of what it says nothing is known.
            declared = Declared(
                dict.fromkeys(declared.plain, "?"), dict.fromkeys(declared.important, "?")
            )
        try:
            selectors = [read(part) for part in listed(rule.selector)]
        except (NotUnderstood, RecursionError):
            found += _not_understood(rule.selector, declared)
            continue
        found += (_Read(selector, declared, rule.layered) for selector in selectors)
        if len(found) > MAX_RULES:
            break
    return found, given.whole


def _beside(rule: html_sheet.Rule, *, words: bool) -> list[_Read]:
    """What a rule says of what stands before and after elements, as if it were one for these. Only
    numbers count on pages whose sheets write no ``words``."""
    content = next((value for name, value, _ in rule.declared[::-1] if name == "content"), "")
    if "counter" not in content and not words:
        return []
    found = []
    for selector, side in filter(None, map(html_content.sides, listed(rule.selector))):
        declared = html_content.written(rule.declared, side)
        with contextlib.suppress(NotUnderstood, RecursionError):
            if declared:
                found.append(_Read(read(selector), Declared(declared, {}), rule.layered))
    return found


_kept = lru_cache(_KEPT_SHEETS)(_rules_of)


def _not_understood(selectors: str, declared: Declared) -> list[_Read]:
    """A rule for some elements only: their background is not known."""
    if not any(name in part for part in (declared.plain, declared.important) for name in _GROUNDS):
        return []
    found = []
    for part in listed(selectors):
        leading = _LEADING.match(re.split(r"[\s>+~]", part)[-1])
        simple = "".join(filter(None, leading.groups())) if leading else ""
        if simple:
            found.append(_Read(read(simple), Declared({}, {"background": "?"}), layered=False))
    return found


def _sheet(element: etree._Element) -> tuple[str, bool]:
    """The sheet of a style or link element, and whether it lies in the page as a whole."""
    if element.tag == "style":
        return html_sheet.with_imports("".join(map(str, element.itertext())))
    if "stylesheet" not in (element.get("rel") or "").lower():
        return "", True
    sheet = html_sheet.in_address(element.get("href") or "")
    return ("", False) if sheet is None else html_sheet.with_imports(sheet)
