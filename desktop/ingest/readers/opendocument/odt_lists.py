"""The numbers that stand before the items of lists and before headings; an ODT file holds only the
rules for them (OpenDocument 1.3, 16.30 to 16.34)."""

from dataclasses import dataclass

from lxml import etree

from desktop.ingest.readers.common.list_numbers import formatted
from desktop.ingest.readers.office.elements import attribute, integer, local

_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman"}
_MAX_LEVEL = 10


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    before: str
    after: str
    shown: int
    start: int


class Lists:
    """Counts the items of a document's lists in order."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._outline: dict[int, _Level] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun = 0
        self._keys: dict[str, str] = {}
        for root in roots:
            for style in root.iter("{*}list-style") if root is not None else ():
                self._levels.setdefault(attribute(style, "name"), _levels(style))
            for style in root.iter("{*}outline-style") if root is not None else ():
                self._outline = self._outline or _levels(style)

    def begin(self, element: etree._Element, style: str) -> str:
        """A key for counting the items of a list: its own, or that of the list that it goes on
        with."""
        self._begun += 1
        key = f" {self._begun}"
        if attribute(element, "continue-numbering") == "true":
            key = self._keys.get(style, key)
        key = self._keys.get("#" + attribute(element, "continue-list"), key)
        self._keys[style] = key
        if own := attribute(element, "id"):
            self._keys["#" + own] = key
        return key

    def number(self, key: str, style: str, level: int, start: str = "") -> str:
        """The number or bullet of the next item of a list at a level from 1."""
        counts = self._counts.setdefault(key, {})
        return self._next(counts, self._levels.get(style, {}), level, integer(start, -1))

    def heading(self, level: int) -> str:
        """The number of the next heading of a level, "" where headings have none."""
        counts = self._counts.setdefault("", {})
        return self._next(counts, self._outline, level, -1)

    def _next(
        self, counts: dict[int, int], levels: dict[int, _Level], level: int, start: int
    ) -> str:
        rule = levels.get(level)
        first = rule.start if rule is not None else 1
        counts[level] = start if start >= 0 else counts.get(level, first - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        if rule is None or not rule.form:
            return ""
        if rule.form == "bullet":
            return "•"
        shown = range(max(1, level - rule.shown + 1), level + 1)
        numbers = []
        for place in shown:
            other = levels.get(place)
            if other is not None and other.form not in {"", "bullet"}:
                numbers.append(formatted(counts.get(place, other.start), other.form))
        return f"{rule.before}{'.'.join(numbers)}{rule.after}".strip()


def _levels(style: etree._Element) -> dict[int, _Level]:
    found = {}
    for item in style:
        level = integer(attribute(item, "level"), 0)
        if not 0 < level <= _MAX_LEVEL:
            continue
        form = attribute(item, "num-format")
        form = "upperRoman" if form == "I" else _FORMS.get(form, "")
        found[level] = _Level(
            "bullet" if local(item) == "list-level-style-bullet" else form,
            attribute(item, "num-prefix"),
            attribute(item, "num-suffix"),
            integer(attribute(item, "display-levels"), 1),
            integer(attribute(item, "start-value"), 1),
        )
    return found
