"""Every place at which a text mentions a name, in whatever form."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from desktop.drafting.precedents.finding.name import Name
from desktop.drafting.precedents.finding.names import SUFFIXES
from desktop.drafting.precedents.finding.persons import TITLES, is_other, without_title
from desktop.drafting.precedents.finding.words import Token, key_of, runs

_LEGAL_FORM = re.compile(rf",?\s+{SUFFIXES}(?!\w)")
_TITLE_BEFORE = re.compile(rf"(?:\b{TITLES}\.?\s+)$", re.IGNORECASE)
_LONGEST_TITLE = 12
_LEAST_SHORT = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """Characters [start, end) that mean the name number ``name``."""

    name: int
    start: int
    end: int


class Mentions:
    """Finds names by their words. ``plain`` are words that alone mean nobody."""

    def __init__(self, names: Sequence[Name], plain: Set[str]) -> None:
        self._names = names
        self._by_word: dict[str, list[tuple[int, tuple[str, ...], bool]]] = {}
        firsts = [name.core[0] for name in names if name.kind != "person"]
        surnames = [name.core for name in names if name.kind == "person"]
        for number, name in enumerate(names):
            for key, alone in _keys(name, plain, firsts, surnames):
                self._by_word.setdefault(key[0], []).append((number, key, alone))
        for keys in self._by_word.values():
            keys.sort(key=lambda each: -len(each[1]))

    def find(self, text: str, tokens: Sequence[Token]) -> Iterator[Mention]:
        """The mentions in a text, apart from one another."""
        at = 0
        while at < len(tokens):
            found = self._at(text, tokens, at)
            if found is None:
                at += 1
                continue
            yield found
            while at < len(tokens) and tokens[at].start < found.end:
                at += 1

    def _at(self, text: str, tokens: Sequence[Token], at: int) -> Mention | None:
        for number, key, alone in self._by_word.get(tokens[at].word, ()):
            if not runs(tokens, at, key):
                continue
            start, end = tokens[at].start, tokens[at + len(key) - 1].end
            if alone and not text[start].isupper():
                continue
            name = self._names[number]
            if name.kind == "person":
                title = _TITLE_BEFORE.search(text, max(0, start - _LONGEST_TITLE), start)
                start = title.start() if title else start
                if key == name.core and not alone and title is None:
                    continue
                if title and is_other(name, title[0]):
                    continue
            elif form := _LEGAL_FORM.match(text, end):
                end = form.end()
            return Mention(number, start, end)
        return None


def _keys(
    name: Name, plain: Set[str], firsts: Sequence[str], surnames: Sequence[Sequence[str]]
) -> Iterable[tuple[tuple[str, ...], bool]]:
    """The sequences of words that mean a name, and whether one is a word that stands alone."""
    keys: dict[tuple[str, ...], bool] = {}
    if name.kind == "person":
        shared = sum(surname == name.core for surname in surnames) > 1
        keys |= dict.fromkeys(_person_keys(name), False)
        free = name.core[-1] not in plain and len(name.core[-1]) >= _LEAST_SHORT
        keys[name.core] = free and not shared and name.core[0] not in firsts
    else:
        keys[name.core] = len(name.core) == 1
        first = name.core[0]
        if first not in plain and firsts.count(first) == 1 and len(first) >= _LEAST_SHORT:
            keys.setdefault((first,), True)
    for alias in name.aliases:
        if (key := key_of(without_title(alias))) and (
            name.kind != "person" or len(key) > len(name.core)
        ):
            keys.setdefault(key, len(key) == 1)
    return keys.items()


def _person_keys(name: Name) -> Iterator[tuple[str, ...]]:
    if not name.given:
        return
    yield (*name.given, *name.core)
    yield (name.given[0], *name.core)
    yield (name.given[0][0], *name.core)
    yield (*(part[0] for part in name.given), *name.core)
