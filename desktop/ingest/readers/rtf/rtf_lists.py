"""The numbers of lists for which an RTF file gives only rules: what programs write that leave out
\\listtext (RTF Specification 1.9.1, list tables)."""

import re
from collections.abc import Callable

from desktop.ingest.readers.common.list_numbers import (
    FORMS,
    Counters,
    Level,
    ListNumbers,
    NumberedList,
)

#: The destinations with the rules.
TABLES = frozenset({"listtable", "listoverridetable"})
#: The destinations in them that are taken.
PARTS = frozenset({"list", "leveltext"})
_MOST_LEVELS = 9
_LONGEST = 100
# In a level's text the numbers of levels are the letters from 0 to 8.
_PLACE = re.compile("[\0-\x08]")


class Lists:
    """Takes the words and letters of both tables, and counts the paragraphs of the document."""

    def __init__(self) -> None:
        self._numbering = ListNumbers()
        self._rules: dict[int, tuple[dict[int, Level], Counters]] = {}
        self._levels: dict[int, Level] = {}
        self._level, self._letters = Level(), ""
        # What is told: a list, or how another use of one departs from it.
        self._of_list = False
        self._override = self._new_override(0)
        self._place = -1
        self._starts_anew = False
        self._words: dict[str, Callable[[int], None]] = {
            "list": self._begin_list,
            "listlevel": self._begin_level,
            "levelnfc": self._form,
            "levelnfcn": self._form,
            "levelstartat": self._start,
            "levelnorestart": self._no_restart,
            "levellegal": self._legal,
            "listid": self._identity,
            "listoverride": self._begin_override,
            "lfolevel": self._begin_override_level,
            "listoverridestartat": self._start_anew,
            "ls": self._end_override,
        }

    def put(self, word: str, number: int | None) -> bool:
        """Take a word of the tables; whether it is one."""
        if (take := self._words.get(word)) is None:
            return False
        take(1 if number is None else number)
        return True

    def put_text(self, text: str) -> None:
        """Take letters of a level's text; the first says how many follow."""
        self._letters = (self._letters + text)[:_LONGEST]
        if self._letters:
            shown = self._letters[1 : 1 + ord(self._letters[0])]
            self._level.text = _PLACE.sub(lambda found: f"%{ord(found[0]) + 1}", shown)

    def number(self, list_id: int, level: int) -> str:
        """The number or bullet of the next paragraph at this level of a list, "" for none."""
        return self._numbering.number(str(list_id), level)

    def _begin_list(self, _: int) -> None:
        self._of_list, self._levels = True, {}

    def _begin_level(self, _: int) -> None:
        self._level, self._letters = Level(), ""
        if not self._of_list:
            self._override.levels[self._place] = self._level
        elif len(self._levels) < _MOST_LEVELS:
            self._levels[len(self._levels)] = self._level

    def _form(self, number: int) -> None:
        self._level.form = FORMS.get(number, "decimal")

    def _start(self, number: int) -> None:
        if self._starts_anew:
            self._override.starts[self._place] = number
        self._level.start = number

    def _no_restart(self, number: int) -> None:
        self._level.restart = None if number == 0 else 0

    def _legal(self, number: int) -> None:
        self._level.legal = number != 0

    def _identity(self, number: int) -> None:
        """The list that ends here, or the one that an override is of."""
        if self._of_list:
            self._rules[number] = self._levels, Counters()
            self._of_list = False
        else:
            self._override = self._new_override(number)

    def _new_override(self, list_id: int) -> NumberedList:
        levels, counters = self._rules.get(list_id, ({}, Counters()))
        return NumberedList(dict(levels), counters)

    def _begin_override(self, _: int) -> None:
        self._of_list, self._place, self._starts_anew = False, -1, False
        self._level = Level()

    def _begin_override_level(self, _: int) -> None:
        self._place += 1
        self._starts_anew = False
        # What follows without a level of its own changes none of the list's.
        self._level = Level()

    def _start_anew(self, number: int) -> None:
        self._starts_anew = number != 0

    def _end_override(self, number: int) -> None:
        self._starts_anew = False
        self._numbering.add(str(number), self._override)
