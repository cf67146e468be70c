"""Which text of an HTML page its style hides, told from what the page itself says.

Understood are style attributes, old colour attributes, and the rules of style elements that count
in a window on a desk. What is not understood never hides a text: a background that may come from
elsewhere (another file, a rule for a state of an element) counts as not known.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain

from lxml import etree

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.html import (
    html_boxes,
    html_colours,
    html_content,
    html_lengths,
    html_lists,
    html_sheet,
)
from desktop.ingest.readers.html.html_boxes import CELLS, NOT_CUT, Cut, Declarations
from desktop.ingest.readers.html.html_colours import Colour, Ink
from desktop.ingest.readers.html.html_counters import COUNTING
from desktop.ingest.readers.html.html_declared import Declared, expanded, known, laid
from desktop.ingest.readers.html.html_lists import LISTS
from desktop.ingest.readers.html.html_rules import Rule, Rules

_MAX_SEEN = 10_000
_WHITE: Colour = (255, 255, 255)
# Channels of 0 to 255 that no eye tells apart.
_SAME_COLOUR = 12
_FAINT = 0.04
# What an element of any kind is told by, beside its classes, its id and its style; and what
# drawings and dialogs are told by beside that.
_OLD = frozenset(("style", "color", "bgcolor", "hidden", "background", "text", "popover", "type"))
_FURTHER = (
    *("href", "open", "fill", "opacity", "fill-opacity", "font-size", "display", "visibility"),
    *("width", "height", "stroke"),
)
# Those that nearly every element of a page may have without looking other for it.
_TELLING = frozenset({*_OLD, *_FURTHER} - {"href", "open", "width", "height", "stroke"})
_WITH_FURTHER = frozenset(("dialog", "svg"))
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_DRAWN = frozenset(("fill", "fill-opacity", "opacity", "font-size", "display", "visibility"))
_COLOURED = ("img", "svg", "canvas", "video", "iframe", "object", "embed", "hr", "input", "button")
_COLOURING = re.compile(r"background|url\(|\\|border|shadow|outline|color-scheme")
_WRITING = frozenset(("g", "text", "tspan", "title", "desc", "a", "metadata", "style", "p"))
_MOVED = ("animation", "animation-name", "-webkit-animation")
_MOVING = ("opacity", "transform", "scale", "rotate", "translate", "visibility", "filter", "left")
_LISTED = frozenset(("list-item", "?", "unset", "revert", "initial", "inherit"))
_AS_AROUND = frozenset(("inherit", "unset", "revert", "revert-layer", "?"))
_LINES = frozenset(("none", "?", "unset", "initial", "0"))


@dataclass(frozen=True, slots=True)
class State:
    """How the text of an element looks. A colour, and the pixels of the letters, are None where
    they are not known. ``reason`` says why it can't be seen, empty if it can; ``whole`` that
    nothing inside the element can be."""

    ink: Ink | None = html_colours.BLACK
    background: Colour | None = _WHITE
    invisible: bool = False
    pixels: float | None = 16.0
    #: What is left of the size and the colour by what is around it.
    scale: float = 1.0
    faded: float = 1.0
    #: Letters have shadows or lines of their own; boxes of all that is in it; inside a drawing.
    outlined: bool = False
    arranged: bool = False
    drawing: bool = False
    variables: tuple[tuple[str, str], ...] = ()
    whole: str = ""
    cut: Cut = NOT_CUT
    reason: str = ""
    #: What is so of the element itself and not of what is in it.
    own: "Own | None" = None
    #: The form of the marks of lists, as CSS names it.
    marks: str = "disc"


@dataclass(frozen=True, slots=True)
class Own:
    """How an element stands apart from what is beside it, what it counts (the values of COUNTING),
    and what is written before and after it."""

    apart: str
    counted: tuple[str, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Said:
    """What a style attribute declares, and whether it makes letters bold."""

    declared: Declared
    bold: bool


class Styles:
    """The styles of one page."""

    def __init__(self, root: etree._Element) -> None:
        self._rules = Rules(root)
        # Pages say the same of many elements.
        self._seen: dict[tuple[object, ...], tuple[State, State]] = {}
        self._alike: dict[State, State] = {}
        self._inside: dict[int, State] = {}
        self._said: dict[str, Said] = {}
        self.start = State(background=None) if self._rules.foreign else State()
        #: The tags whose elements may look other than what is around them without an attribute;
        #: and whether those of all tags may.
        self.ruled = self._rules.tags | LISTS | {"a", "dialog", "svg"}
        self.all_ruled = "*" in self._rules.tags
        # The attributes that can make an element look other than what is around it.
        names = (("class", self._rules.of_classes), ("id", self._rules.of_ids))
        self._telling = _TELLING | {name for name, counts in names if counts}
        #: Whether all rules could be taken in.
        self.followed = self._rules.whole
        self._root = root

    @cached_property
    def bare(self) -> bool:
        """Whether nothing on the page is of another colour than white."""
        return not self._rules.foreign and _is_bare(self._root)

    def of(
        self, element: etree._Element, tag: str, outer: State, attributes: Sequence[str]
    ) -> State:
        """The state of an element inside one of the state ``outer``; ``attributes`` are the names
        of those that it has."""
        ruled = self.all_ruled or tag in self.ruled
        if not ruled and self._telling.isdisjoint(attributes) and not outer.arranged:
            return outer
        rules = self._rules.matching(element, tag) if self._rules else ()
        if rules is None:
            # A sheet that nobody can follow must not bring in what it hides.
            return judged(replace(outer, whole=outer.whole or reasons.NOT_DISPLAYED))
        get = element.get
        further: tuple[object, ...] = ()
        if outer.drawing or tag in _WITH_FURTHER:
            further = tuple(map(get, _FURTHER))
        elif tag == "a":
            # Where it leads to makes none look other.
            further = (get("href") is None,)
        key = (
            tag if tag != "svg" else f"svg {_is_written_only(element)}",
            id(outer),
            *map(id, rules),
            *((name, get(name)) for name in attributes if name in _OLD),
            *further,
        )
        seen = self._seen.get(key)
        if seen is None:
            # The outer one is kept with it: another could have its id later.
            state = self._worked_out(element, tag, outer, rules)
            # One object for all that look the same, so that what is in them is found here too.
            seen = self._alike.setdefault(state, state), outer
            if len(self._seen) < _MAX_SEEN:
                self._seen[key] = seen
        return seen[0]

    def inside(self, state: State) -> State:
        """The state of what is in an element that has something of its own."""
        inner = self._inside.get(id(state))
        if inner is None:
            inner = replace(state, own=None)
            inner = self._alike.setdefault(inner, inner)
            # Both are kept, so that no other has an id of theirs later.
            self._alike.setdefault(state, state)
            self._inside[id(state)] = inner
        return inner

    def said(self, style: str) -> "Said":
        """What a style attribute says. Files say the same of many elements."""
        said = self._said.get(style)
        if said is None:
            said = Said(known(html_sheet.declarations(style)), _BOLD.search(style) is not None)
            if len(self._said) < _MAX_SEEN:
                self._said[style] = said
        return said

    def _worked_out(
        self, element: etree._Element, tag: str, outer: State, rules: Sequence[Rule]
    ) -> State:
        said = self.said(element.get("style") or "").declared
        layers = [_attributes(element, tag, outer), *(rule.declared.plain for rule in rules)]
        layers += [said.plain, *(rule.declared.important for rule in rules), said.important]
        declared = laid(layers)
        if tag == "svg":
            # What letters lie on, and how large they are, is up to the drawing.
            ground = outer.background if _is_written_only(element) else None
            outer = replace(
                outer, drawing=True, background=ground, pixels=None, ink=((0, 0, 0), 1.0)
            )
        if not declared and not outer.arranged:
            return outer if tag != "svg" else judged(outer)
        variables = dict(outer.variables)
        declared = expanded(declared, variables)
        if self._rules.moving and any(name in declared for name in _MOVED):
            # Where it begins is not where it ends.
            for name in _MOVING:
                declared.pop(name, None)
        return judged(_applied(declared, outer, tag, self, tuple(variables.items())))


def judged(state: State) -> State:
    """The state with the reason why a text of it can't be seen."""
    reason = _reason(state)
    return state if reason == state.reason else replace(state, reason=reason)


def _reason(state: State) -> str:
    """Why a text of this state can't be seen."""
    if state.whole or state.cut.reason:
        return state.whole or state.cut.reason
    if state.pixels is not None and state.pixels * state.scale < html_boxes.SMALL:
        return reasons.MICROSCOPIC if state.pixels * state.scale > 0 else reasons.SIZE_ZERO
    if state.invisible:
        return reasons.NOT_DISPLAYED
    if state.ink is None or state.outlined:
        return ""
    if state.ink[1] <= _FAINT:
        return reasons.TRANSPARENT
    if state.background is None or (seen := html_colours.over(state.ink, state.background)) is None:
        return ""
    pairs = zip(seen, state.background, strict=True)
    if max(abs(one - other) for one, other in pairs) > _SAME_COLOUR:
        return ""
    return reasons.WHITE if state.background == _WHITE else reasons.NO_CONTRAST


def _attributes(element: etree._Element, tag: str, outer: State) -> Declarations:
    """What old attributes, and those of drawings, say: it gives way to all style."""
    found: Declarations = {}
    if tag == "a" and element.get("href") is not None:
        # Links have a colour of their own.
        found["color"] = "?"
    elif (tag == "li" or tag in LISTS) and (form := html_lists.by_attributes(element, tag)):
        found["list-style-type"] = form
    if outer.drawing or tag == "svg":
        found |= _of_drawing(element, tag)
    if (
        element.get("hidden") is not None
        or element.get("popover") is not None
        or (tag == "dialog" and element.get("open") is None)
    ):
        found["display"] = "none"
    if colour := element.get("color") or element.get("text"):
        found["color"] = html_colours.of_attribute(colour)
    if colour := element.get("bgcolor"):
        found["background-color"] = html_colours.of_attribute(colour)
    if element.get("background"):
        found["background-image"] = "url()"
    return found


def _of_drawing(element: etree._Element, tag: str) -> Declarations:
    found = {name: value.lower() for name in _DRAWN if (value := element.get(name))}
    if tag == "svg":
        for name in ("width", "height"):
            found |= {name: value} if (value := element.get(name)) else {}
        found |= {"overflow": "hidden", "display": "inline-block"}
    if element.get("stroke") not in {None, "none"}:
        found["text-shadow"] = "stroke"
    return found


def _applied(
    declared: Declarations,
    outer: State,
    tag: str,
    page: Styles,
    variables: tuple[tuple[str, str], ...],
) -> State:
    pixels = _pixels(declared.get("font-size", ""), outer.pixels)
    if html_lengths.share(declared.get("font-size-adjust", "none")) == 0:
        pixels = 0.0
    if outer.drawing and pixels:
        # Drawings are shown in any size.
        pixels = None
    box = html_boxes.is_box(tag, declared, arranged=outer.arranged)
    ink = _ink(declared, outer)
    background = outer.background
    if html_boxes.is_placed(declared) and not page.bare:
        background = None
    background = _background(declared, background, ink)
    scale = outer.scale * (html_boxes.scale(declared) if box else 1.0)
    scale *= html_lengths.share(declared.get("zoom", "1")) or 1.0
    faded = outer.faded * html_boxes.faded(declared)
    lines = [declared[name] for name in ("text-shadow", "-webkit-text-stroke") if name in declared]
    clip = declared.get("background-clip", declared.get("-webkit-background-clip", ""))
    return State(
        ink,
        background,
        declared["visibility"] in {"hidden", "collapse"}
        if declared.get("visibility", "inherit") not in {"inherit", "unset"}
        else outer.invisible,
        pixels,
        scale,
        faded,
        (any(line not in _LINES for line in lines) if lines else outer.outlined) or "text" in clip,
        "flex" in declared.get("display", "") or "grid" in declared.get("display", ""),
        outer.drawing,
        variables,
        outer.whole or _hides_whole(declared, pixels, faded, box=box and tag not in CELLS),
        html_boxes.cut(declared, pixels, tag, outer.cut, box=box),
        own=_own(declared, html_boxes.apart(declared, pixels, arranged=outer.arranged), background),
        marks=_marks(declared, outer, tag),
    )


def _own(declared: Declarations, apart: str, ground: Colour | None) -> Own | None:
    counted = tuple(map(declared.get, COUNTING, ("", "", "")))
    before, after = (
        html_content.content(declared, side, ground)
        for side in (html_content.BEFORE, html_content.AFTER)
    )
    if not (apart or before or after or any(counted)):
        return None
    return Own(apart, counted, before, after)


def _marks(declared: Declarations, outer: State, tag: str) -> str:
    if tag == "li" and declared.get("display", "list-item") not in _LISTED:
        return "none"
    form = declared.get("list-style-type", "inherit")
    return outer.marks if form in _AS_AROUND else "disc" if form == "initial" else form


def _hides_whole(declared: Declarations, pixels: float | None, faded: float, *, box: bool) -> str:
    if declared.get("display") == "none" or declared.get("mso-hide") == "all":
        return reasons.NOT_DISPLAYED
    if declared.get("-webkit-text-security", "none") not in {"none", "?", *html_colours.KEPT}:
        return reasons.NOT_DISPLAYED
    if (html_lengths.length(declared.get("letter-spacing", "0"), pixels) or 0) <= -100:
        return reasons.OFF_SCREEN
    if box and declared.get("content-visibility") == "hidden":
        return reasons.NOT_DISPLAYED
    if faded <= _FAINT:
        return reasons.TRANSPARENT
    return reasons.OFF_SCREEN if html_boxes.clipped(declared, pixels) else ""


def _pixels(value: str, outer: float | None) -> float | None:
    """The size of letters inside such of the size ``outer``."""
    if not value or value in {"inherit", "unset"}:
        return outer
    if value in {"smaller", "larger"} or value.endswith("%"):
        part = {"smaller": 0.83, "larger": 1.2}.get(value) or html_lengths.share(value)
        return 0.0 if part == 0 else None if part is None or outer is None else outer * part
    if value.endswith("em") and not value.endswith("rem") and outer is None:
        return None
    return html_lengths.length(value, outer)


def _ink(declared: Declarations, outer: State) -> Ink | None:
    names = ("fill",) if outer.drawing else ("color", "-webkit-text-fill-color")
    ink = outer.ink
    for name in names:
        value = declared.get(name, "inherit")
        if not html_colours.keeps(value):
            ink = html_colours.ink("transparent" if value == "none" else value)
    if outer.drawing and html_lengths.share(declared.get("fill-opacity", "1")) == 0:
        return (0, 0, 0), 0.0
    return ink


def _background(declared: Declarations, outer: Colour | None, ink: Ink | None) -> Colour | None:
    background = outer
    colour = declared.get("background-color", "transparent")
    if colour not in {"inherit", "unset", "initial", "revert", ""}:
        known_ink = ink if colour == "currentcolor" else html_colours.ink(colour)
        background = None
        if known_ink is not None:
            background = outer if known_ink[1] <= 0.02 else html_colours.over(known_ink, outer)
    if "inset" in declared.get("box-shadow", ""):
        background = None
    picture = declared.get("background-image", "none")
    if picture not in {"none", "initial", "unset"}:
        whole = html_colours.of_gradient(picture) if "gradient(" in picture else None
        return None if whole is None else html_colours.over(whole, background)
    return background


def _is_written_only(drawing: etree._Element) -> bool:
    """Whether there is nothing in a drawing but text."""
    tags = (element.tag for element in drawing.iterdescendants() if isinstance(element.tag, str))
    return all(tag.lower() in _WRITING for tag in tags)


def _is_bare(root: etree._Element) -> bool:
    if next(root.iter(*_COLOURED, "link"), None) is not None:
        return False
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    if any(element.get("bgcolor") or element.get("background") for element in elements):
        return False
    sheets = ("".join(map(str, style.itertext())) for style in root.iter("style"))
    told = "\n".join(chain((element.get("style") or "" for element in elements), sheets)).lower()
    return _COLOURING.search(told) is None
