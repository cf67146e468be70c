"""The numbers that PowerPoint puts before paragraphs of shapes (ECMA-376 Part 1, 21.1.2.4.1); the
file has only their rule."""

import re

from lxml import etree

from desktop.ingest.readers.common.list_numbers import formatted
from desktop.ingest.readers.office.elements import attribute, child, integer

# "alphaLcParenBoth" and the like: the form of the number, what stands around it. Of other scripts
# the number in figures.
_KIND = re.compile(r"(alphaLc|alphaUc|romanLc|romanUc|[a-zA-Z]*?)(ParenBoth|ParenR|Period|Plain)?")
_FORMS = {
    "alphaLc": "lowerLetter",
    "alphaUc": "upperLetter",
    "romanLc": "lowerRoman",
    "romanUc": "upperRoman",
}
_AROUND = {"ParenBoth": "({})", "ParenR": "{})", "Plain": "{}"}
_MOST_LEVELS = 9
_OTHER_BULLETS = ("buNone", "buChar", "buBlip")


class Numbers:
    """Counts the numbered paragraphs of a text body, in their order."""

    def __init__(self, body: etree._Element) -> None:
        self._usual = child(body, "lstStyle")
        self._counts: dict[int, int] = {}
        self._kinds: dict[int, str] = {}

    def of(self, paragraph: etree._Element) -> str:
        """The number of the next paragraph that says anything, "" if it has none."""
        own = child(paragraph, "pPr")
        level = max(0, min(_MOST_LEVELS - 1, integer(attribute(own, "lvl"), 0)))
        # What is further in begins anew.
        self._counts = {at: count for at, count in self._counts.items() if at <= level}
        rule = self._rule(own, level)
        if rule is None:
            self._counts.pop(level, None)
            return ""
        kind, start = attribute(rule, "type"), integer(attribute(rule, "startAt"), 1)
        told = f"{kind} {start}"
        if level not in self._counts or self._kinds.get(level) != told:
            self._counts[level], self._kinds[level] = start, told
        else:
            self._counts[level] += 1
        return _written(self._counts[level], kind)

    def _rule(self, own: etree._Element | None, level: int) -> etree._Element | None:
        for told in (own, child(self._usual, f"lvl{level + 1}pPr")):
            if (rule := child(told, "buAutoNum")) is not None:
                return rule
            if any(child(told, name) is not None for name in _OTHER_BULLETS):
                return None
        return None


def _written(count: int, kind: str) -> str:
    found = _KIND.fullmatch(kind)
    form, around = (found[1], found[2]) if found is not None else ("", None)
    return _AROUND.get(around or "", "{}.").format(formatted(count, _FORMS.get(form, "decimal")))
