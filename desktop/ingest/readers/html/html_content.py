"""What a style sheet writes before and after elements (CSS Generated Content 3, 2): numbers, and
words that a reader of the page sees. Signs alone are left out: arrows, bullets, icons."""

import re
from collections.abc import Sequence

from lxml import etree

from desktop.ingest.readers.html import html_colours
from desktop.ingest.readers.html.html_boxes import Declarations
from desktop.ingest.readers.html.html_colours import Colour
from desktop.ingest.readers.html.html_selectors import listed
from desktop.ingest.readers.html.html_sheet import Rule

#: Under these names stands what is put before an element, and after it.
BEFORE, AFTER = "(before)", "(after)"
_SIDE = re.compile(r"(.*?)::?(before|after)", re.DOTALL | re.IGNORECASE)
_NAMES = {"before": BEFORE, "after": AFTER}
# Behind the name: whether rules may keep it from being seen, and the colour of its letters.
_DOUBTED, _COLOUR = "?", " color"
_ATTRIBUTE = re.compile(r"attr\(\s*([\w-]+)\s*\)")
_CALLED = re.compile(r"[\w-]+\(")
_KNOWN_CALLS = frozenset({"attr(", "counter(", "counters("})
# What says nothing of whether and how a text is seen, but for its colour.
_HARMLESS = re.compile(
    r"content|color|font-(?:weight|style|family|variant)|counter-.*|margin(?:-(?:left|right|bottom))?"
    r"|padding.*|text-(?:decoration|transform|align).*|white-space|vertical-align|line-height|quotes"
    r"|border.*|(?:-\w+-)?box-sizing|font-feature-settings|-webkit-font-smoothing|-moz-osx-font-smoothing|speak|cursor"
)
_SEEN_DISPLAYS = frozenset({"inline", "block", "inline-block"})
# Signs that say something by themselves.
_TELLING = frozenset("*§†‡№€$£¥☐☑☒✓✔✗✘")
_NEAR = 24
_LONGEST = 500


def sides(selector: str) -> tuple[str, str] | None:
    """The elements that a selector for what stands before or after them is of, and under which name
    that stands; None for another selector."""
    found = _SIDE.fullmatch(selector)
    return (found[1] or "*", _NAMES[found[2].lower()]) if found else None


def written(declared: Sequence[tuple[str, str, bool]], side: str) -> Declarations:
    """What a rule declares of a side, as if it were declared of the element."""
    found: Declarations = {}
    for name, value, _ in declared:
        if name == "content":
            found[side] = value
        elif name == "color":
            found[side + _COLOUR] = value
        elif name == "display":
            found |= {side + _DOUBTED: "1"} if value not in _SEEN_DISPLAYS else {}
        elif not _HARMLESS.fullmatch(name):
            found[side + _DOUBTED] = "1"
    return found


def content(declared: Declarations, side: str, ground: Colour | None) -> str:
    """The value of ``content`` of a side that is sure to be seen on this ground, "" if there is
    none. Numbers are taken wherever they stand."""
    said = declared.get(side, "")
    if not said or "counter" in said:
        return said
    if declared.get(side + _DOUBTED) or not _KNOWN_CALLS.issuperset(_CALLED.findall(said)):
        return ""
    colour = declared.get(side + _COLOUR, "inherit")
    if not html_colours.keeps(colour) and ground is not None:
        ink = html_colours.ink(colour)
        seen = html_colours.over(ink, ground) if ink is not None else None
        if seen is None or _differs(seen, ground) <= _NEAR:
            return ""
    return said


def filled(value: str, element: etree._Element) -> str:
    """The value with the element's attributes in place of their names, as strings."""
    if "attr(" not in value:
        return value
    return _ATTRIBUTE.sub(
        lambda found: '"{}"'.format((element.get(found[1]) or "")[:_LONGEST].replace('"', "'")),
        value,
    )


def speaks(rule: Rule) -> bool:
    """Whether a rule writes words, as they stand in it."""
    said = [value for name, value, _ in rule.declared if name == "content"]
    found = any("attr(" in value or says_something(_CALLED.sub("", value)) for value in said)
    return found and any(map(sides, listed(rule.selector)))


def says_something(text: str) -> bool:
    """Whether a text is more than signs."""
    return any(letter.isalnum() or letter in _TELLING for letter in text)


def _differs(one: Colour, other: Colour) -> int:
    return max(abs(first - second) for first, second in zip(one, other, strict=True))
