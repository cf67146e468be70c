"""Which text of an HTML page its style hides, told from what the page itself says.

Understood are style attributes, old colour attributes, and rules of style elements for a tag, a
class, an id or a tag with a class. What is not understood never hides a text: a background that
may come from elsewhere (another file, a rule for more than one element) counts as not known.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lxml import etree

from desktop.ingest.readers import reasons

_MAX_SHEET = 512 * 1024
_MAX_RULES = 5000
_MAX_SEEN = 10_000
_COMMENTS = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
# Rules for some screens only; one level of braces inside.
_AT_BLOCK = re.compile(r"@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|@[^{};]*;")
_SIMPLE = re.compile(r"([a-z][a-z0-9]*|\*)?((?:[.#][\w-]+)*)", re.IGNORECASE)
_LENGTH = re.compile(r"(-?\d*\.?\d+)\s*(px|pt|em|rem|ex|%|vw|vh|cm|mm|in)?", re.IGNORECASE)
_HEX = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})\b", re.IGNORECASE)
_RGB = re.compile(
    r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*([\d.]+%?))?\s*\)"
)
_NAMES = {
    "white": (255, 255, 255),
    "black": (0, 0, 0),
    "red": (255, 0, 0),
    "yellow": (255, 255, 0),
    "silver": (192, 192, 192),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "navy": (0, 0, 128),
    "blue": (0, 0, 255),
    "green": (0, 128, 0),
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "whitesmoke": (245, 245, 245),
    "ghostwhite": (248, 248, 255),
}
_WHITE = (255, 255, 255)
# Channels of 0 to 255 that no eye tells apart.
_SAME_COLOUR = 12
_SMALL = 2.0
_FAR = -500.0
_STYLED = ("style", "class", "id", "color", "bgcolor", "hidden", "background", "text")
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
# What can hide a text whole, and what else counts.
_HIDING = frozenset(
    {
        *("display", "mso-hide", "opacity", "overflow", "overflow-y", "position", "text-indent"),
        "clip",
    }
)
_COUNTING = _HIDING | {
    *("visibility", "color", "background", "background-color", "background-image", "font-size"),
    *("left", "top", "height", "max-height"),
}

Colour = tuple[int, int, int]
Declarations = dict[str, str]


@dataclass(frozen=True, slots=True)
class State:
    """How the text of an element looks. A colour is None where it is not known. ``reason`` says
    why it can't be seen, empty if it can; ``whole`` that nothing inside the element can be."""

    colour: Colour | None = (0, 0, 0)
    background: Colour | None = _WHITE
    invisible: bool = False
    size: str = ""
    whole: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a style attribute declares that can hide a text, and whether it makes letters bold."""

    declared: Declarations
    bold: bool


class Styles:
    """The styles of one page."""

    def __init__(self, root: etree._Element) -> None:
        self._rules: dict[str, list[Declarations]] = {}
        # Pages say the same of many elements.
        self._seen: dict[tuple[object, ...], tuple[State, State]] = {}
        self._alike: dict[State, State] = {}
        self._said: dict[str, Said] = {}
        foreign = any("stylesheet" in (link.get("rel") or "").lower() for link in root.iter("link"))
        sheets = "\n".join("".join(map(str, style.itertext())) for style in root.iter("style"))
        foreign |= "@import" in sheets or len(sheets) > _MAX_SHEET
        for selectors, body in _rules(sheets[:_MAX_SHEET]):
            declared = _declarations(body)
            if declared:
                for selector in selectors.split(","):
                    self._add(selector.strip(), declared)
        self.start = State(background=None) if foreign else State()
        #: The tags whose elements may look other than what is around them without an attribute;
        #: and whether those of all tags may.
        self.ruled = frozenset({"a", *self._rules})
        self.all_ruled = "*" in self._rules
        self._telling = self._telling_attributes()

    def of(
        self, element: etree._Element, tag: str, outer: State, attributes: Sequence[str]
    ) -> State:
        """The state of an element inside one of the state ``outer``; ``attributes`` are the names
        of those that it has."""
        ruled = self.all_ruled or tag in self.ruled
        if not ruled and self._telling.isdisjoint(attributes):
            return outer
        key = (tag, id(outer), *map(element.get, _STYLED))
        seen = self._seen.get(key)
        if seen is None:
            # The outer one is kept with it: another could have its id later.
            state = self._worked_out(element, tag, outer)
            # One object for all that look the same, so that what is in them is found here too.
            seen = self._alike.setdefault(state, state), outer
            if len(self._seen) < _MAX_SEEN:
                self._seen[key] = seen
        return seen[0]

    def said(self, style: str) -> "Said":
        """What a style attribute says. Files say the same of many elements."""
        said = self._said.get(style)
        if said is None:
            said = Said(_declarations(style), _BOLD.search(style) is not None)
            if len(self._said) < _MAX_SEEN:
                self._said[style] = said
        return said

    def _telling_attributes(self) -> frozenset[str]:
        """Those that can make an element look other than what is around it."""
        telling = set(_STYLED)
        for attribute, mark in (("class", "."), ("id", "#")):
            if not any(mark in selector for selector in self._rules):
                telling.remove(attribute)
        return frozenset(telling)

    def _worked_out(self, element: etree._Element, tag: str, outer: State) -> State:
        declared: Declarations = {}
        for declarations in self._matching(element, tag):
            declared.update(declarations)
        declared |= _attributes(element)
        if style := element.get("style"):
            declared |= self.said(style).declared
        if tag == "a":
            # Links have a colour of their own.
            outer = replace(outer, colour=None)
        state = _applied(declared, outer) if declared else outer
        reason = _reason(state)
        if state.reason == reason:
            return state
        return replace(state, reason=reason)

    def _add(self, selector: str, declared: Declarations) -> None:
        last = re.split(r"[\s>+~]+", selector)[-1]
        if last != selector or not _SIMPLE.fullmatch(last):
            # For some such elements only: their background is not known.
            simple = _SIMPLE.match(last)
            last = simple.group() if simple else ""
            if not declared.keys() & {"background", "background-color"}:
                return
            declared = {"background": "url()"}
        if last and len(self._rules) < _MAX_RULES:
            self._rules.setdefault(last.lower(), []).append(declared)

    def _matching(self, element: etree._Element, tag: str) -> Iterator[Declarations]:
        classes = [f".{name.lower()}" for name in (element.get("class") or "").split()]
        identity = f"#{(element.get('id') or '').strip().lower()}"
        for key in (
            "*",
            tag,
            *classes,
            *(tag + name for name in classes),
            identity,
            tag + identity,
        ):
            yield from self._rules.get(key, ())


def _reason(state: State) -> str:
    """Why a text of this state can't be seen."""
    if state.whole or state.size:
        return state.whole or state.size
    if state.invisible:
        return reasons.NOT_DISPLAYED
    if state.colour is None or state.background is None:
        return ""
    pairs = zip(state.colour, state.background, strict=True)
    if max(abs(one - other) for one, other in pairs) > _SAME_COLOUR:
        return ""
    return reasons.WHITE if state.background == _WHITE else reasons.NO_CONTRAST


def _rules(sheets: str) -> Iterator[tuple[str, str]]:
    plain = _AT_BLOCK.sub(" ", _COMMENTS.sub(" ", sheets))
    for match in _RULE.finditer(plain):
        yield match[1].strip(), match[2]


def _declarations(body: str) -> Declarations:
    """Those that can hide a text."""
    found = {}
    for part in body.split(";"):
        name, colon, value = part.partition(":")
        if colon and (known := name.strip().lower()) in _COUNTING:
            found[known] = value.replace("!important", "").strip().lower()
    return found


def _attributes(element: etree._Element) -> Declarations:
    found = {}
    if element.get("hidden") is not None:
        found["display"] = "none"
    if colour := element.get("color") or element.get("text"):
        found["color"] = colour.lower()
    if element.get("background"):
        found["background"] = "url()"
    if colour := element.get("bgcolor"):
        found["background-color"] = colour.lower()
    return found


def _applied(declared: Declarations, outer: State) -> State:
    whole = outer.whole or _hides_whole(declared)
    colour, background = outer.colour, outer.background
    invisible, size = outer.invisible, outer.size
    if "visibility" in declared:
        invisible = declared["visibility"] in {"hidden", "collapse"}
    if "font-size" in declared:
        size = _size(declared["font-size"], outer.size)
    if "color" in declared:
        if _is_clear(declared["color"]):
            whole = whole or reasons.TRANSPARENT
        else:
            colour = _colour(declared["color"])
    for name in ("background", "background-color", "background-image"):
        if name in declared and not _is_clear(declared[name]):
            background = _colour(declared[name])
    if declared.get("position") in {"absolute", "fixed"}:
        # It may lie over anything.
        background = None
    return State(colour, background, invisible, size, whole, outer.reason)


def _hides_whole(declared: Declarations) -> str:
    if _HIDING.isdisjoint(declared):
        return ""
    if declared.get("display") == "none" or declared.get("mso-hide") == "all":
        return reasons.NOT_DISPLAYED
    opacity = _length(declared.get("opacity", ""))
    if opacity is not None and opacity <= 0.02:
        return reasons.TRANSPARENT
    heights = (_length(declared.get(name, "")) for name in ("height", "max-height"))
    if declared.get("overflow", declared.get("overflow-y")) == "hidden" and 0.0 in heights:
        return reasons.NOT_DISPLAYED
    placed = declared.get("position") in {"absolute", "fixed"}
    offsets = [_length(declared.get(name, "")) for name in ("left", "top")] if placed else []
    offsets.append(_length(declared.get("text-indent", "")))
    if any(offset is not None and offset <= _FAR for offset in offsets):
        return reasons.OFF_SCREEN
    clipped = re.sub(r"[\s,px]", "", declared.get("clip", ""))
    return reasons.OFF_SCREEN if placed and clipped in {"rect(0000)", "rect(1111)"} else ""


def _size(value: str, outer: str) -> str:
    """Why letters of this size can't be read; a share of a size that can't be stays one."""
    match = _LENGTH.match(value)
    if match is None:
        return "" if value not in {"inherit", "smaller", "larger"} else outer
    number, unit = float(match[1]), (match[2] or "px").lower()
    if number <= 0:
        return reasons.SIZE_ZERO
    if unit in {"em", "%", "ex"}:
        return outer
    return reasons.MICROSCOPIC if unit in {"px", "pt"} and number < _SMALL else ""


def _length(value: str) -> float | None:
    match = _LENGTH.match(value)
    return float(match[1]) if match else None


def _is_clear(value: str) -> bool:
    rgb = _RGB.search(value)
    alpha = _length(rgb[4]) if rgb is not None and rgb[4] else None
    return value == "transparent" or (alpha is not None and alpha <= 0.02)


def _colour(value: str) -> Colour | None:
    """The colour in a value; None for a picture or what is not understood."""
    if "url(" in value or "gradient" in value:
        return None
    if match := _HEX.search(value):
        digits = match[1] if len(match[1]) == 6 else "".join(2 * digit for digit in match[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    if match := _RGB.search(value):
        return min(255, int(match[1])), min(255, int(match[2])), min(255, int(match[3]))
    return next((_NAMES[word] for word in value.split() if word in _NAMES), None)
