"""The numbers that stand before the items of lists, counted from their rules."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_MAX_NUMBER = 9999
#: The forms of numbers by the codes that DOC and RTF files have for them.
FORMS = {
    0: "decimal",
    1: "upperRoman",
    2: "lowerRoman",
    3: "upperLetter",
    4: "lowerLetter",
    5: "ordinal",
    22: "decimalZero",
    23: "bullet",
    255: "none",
}


@dataclass(slots=True)
class Level:
    """The rule for one level: ``text`` has %1 to %9 where the numbers stand."""

    form: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    legal: bool = False


@dataclass(slots=True)
class NumberedList:
    """One numbering instance: its levels, and the abstract list whose counters it shares."""

    levels: dict[int, Level]
    counters: "Counters"
    starts: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class Counters:
    """How far lists that share an abstract list have counted."""

    values: dict[int, int] = field(default_factory=dict)
    started: set[tuple[str, int]] = field(default_factory=set)


class ListNumbers:
    """Counts as Word does: one call for each numbered paragraph, in the document's order."""

    def __init__(self) -> None:
        self._lists: dict[str, NumberedList] = {}

    def add(self, list_id: str, numbered: NumberedList) -> None:
        """Add a list."""
        self._lists[list_id] = numbered

    def lists(self) -> Mapping[str, NumberedList]:
        """All lists by their ids."""
        return self._lists

    def number(self, list_id: str, level: int) -> str:
        """The number or bullet of the next paragraph at this level of a list; "" for none."""
        numbered = self._lists.get(list_id)
        if numbered is None or level not in numbered.levels:
            return ""
        values = numbered.counters.values
        definition = numbered.levels[level]
        key = (list_id, level)
        if level in numbered.starts and key not in numbered.counters.started:
            numbered.counters.started.add(key)
            values[level] = numbered.starts[level]
        else:
            values[level] = values.get(level, definition.start - 1) + 1
        for deeper in [other for other in values if other > level]:
            restart = numbered.levels[deeper].restart if deeper in numbered.levels else None
            # w:lvlRestart: 0 never restarts; n restarts only after level n - 1 or above.
            if restart is None or 0 < level + 1 <= restart:
                del values[deeper]
        return self._render(numbered, level)

    def _render(self, numbered: NumberedList, level: int) -> str:
        definition = numbered.levels[level]
        if definition.form == "bullet":
            return "•"
        if definition.form == "none":
            return _PLACE.sub("", definition.text).strip()

        def value(match: re.Match[str]) -> str:
            place = int(match.group(1)) - 1
            other = numbered.levels.get(place, Level())
            count = numbered.counters.values.get(place, other.start)
            return formatted(count, "decimal" if definition.legal else other.form)

        return _PLACE.sub(value, definition.text).strip()


def formatted(count: int, form: str) -> str:
    """A number in a form such as "upperRoman"; unknown forms give figures."""
    count = max(0, min(count, _MAX_NUMBER))
    if form in {"lowerLetter", "upperLetter"} and count:
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters.upper() if form == "upperLetter" else letters
    if form in {"lowerRoman", "upperRoman"} and count:
        roman = _roman(count)
        return roman.upper() if form == "upperRoman" else roman
    if form == "decimalZero":
        return f"{count:02d}"
    if form == "ordinal":
        suffix = {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
        return f"{count}{'th' if 10 <= count % 100 <= 20 else suffix}"
    return str(count)


def _roman(count: int) -> str:
    parts = []
    for value, letters in _ROMAN:
        while count >= value:
            parts.append(letters)
            count -= value
    return "".join(parts)
