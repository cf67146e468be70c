"""Which declarations of a style sheet leave no room for a text to show."""

import re
from dataclasses import dataclass

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.html import html_colours
from desktop.ingest.readers.html.html_lengths import length, share

#: Property to value, in lower case but for the names of variables.
Declarations = dict[str, str]

#: Letters of fewer pixels can't be read.
SMALL = 2.6
#: How an element stands apart from what is beside it in a line: by a gap, as a blank is one, or in
#: lines of its own.
GAP, LINES = "(gap)", "(lines)"
_CALL = re.compile(r"([a-z0-9]+)\(([^()]*)\)")
_FAR, _FAR_RIGHT = -500.0, 5000.0
_BARELY = 2.0
# Pixels that no one takes for none; where there may be room on both sides of what is in a line.
_GAP = 5.0
_ROOM_BESIDE = ("margin-left", "margin-right", "padding-left", "padding-right")
_OWN_LINES = frozenset(
    {
        *("block", "flex", "grid", "table", "flow-root", "list-item", "table-row"),
        *("table-caption", "-webkit-box", "-webkit-flex", "-ms-flexbox", "block flow"),
    }
)
#: The parts of tables, which sizes and margins change little or not.
CELLS = frozenset(("td", "th", "tr", "table", "tbody", "thead", "tfoot", "caption", "col"))
_INLINE = frozenset(
    {
        *("span", "a", "b", "i", "u", "s", "em", "strong", "font", "small", "big", "sub", "sup"),
        *("label", "code", "kbd", "samp", "var", "cite", "q", "abbr", "time", "mark", "ins", "del"),
        *("tt", "strike", "bdi", "bdo", "dfn", "acronym", "data", "ruby", "rt", "svg"),
    }
)


def calls(value: str) -> list[tuple[str, list[str]]]:
    """The functions in a value with what each is given."""
    if "(" not in value:
        return []
    return [(name, re.split(r"[\s,]+", inside.strip())) for name, inside in _CALL.findall(value)]


@dataclass(frozen=True, slots=True)
class Cut:
    """Why nothing in a box shows, "" if something may; and which of what is placed in it, by its
    position, it ``holds`` all the same."""

    reason: str = ""
    holds: frozenset[str] = frozenset()


NOT_CUT = Cut()


def apart(declared: Declarations, em: float | None, *, arranged: bool) -> str:
    """How an element that is no block by itself stands apart by its style; "" if it does not."""
    display = declared.get("display", "inline")
    if arranged or declared.get("float", "none") != "none" or is_placed(declared):
        return GAP
    if display in _OWN_LINES:
        return LINES
    if display == "table-cell":
        return GAP
    room = (length(declared.get(name, "0"), em) or 0.0 for name in _ROOM_BESIDE)
    return GAP if max(room) >= _GAP else ""


def is_box(tag: str, declared: Declarations, *, arranged: bool) -> bool:
    """Whether sizes and transforms count for the element; ``arranged`` where its parent makes
    boxes of all that is in it."""
    if arranged or declared.get("float", "none") != "none" or is_placed(declared):
        return True
    # Elements of the page's own, and those that Word adds to its pages, are as if in a line.
    in_line = tag in _INLINE or "-" in tag or ":" in tag
    display = declared.get("display", "inline" if in_line else "block")
    return display not in {"inline", "contents", "?"} and not display.startswith("ruby")


def is_placed(declared: Declarations) -> bool:
    """Whether it may lie over anything."""
    return declared.get("position") in {"absolute", "fixed"}


def scale(declared: Declarations) -> float:
    """How large the transforms of a box leave it, at its narrower side."""
    found = 1.0
    for name, given in calls(declared.get("transform", "")):
        numbers = [number for word in given if (number := share(word)) is not None]
        if name.startswith("scale") and name != "scalez" and numbers:
            found *= min(map(abs, numbers[:2]))
        elif name == "matrix" and len(numbers) == 6:
            a, b, c, d = numbers[:4]
            found *= min(abs(a) + abs(b), abs(c) + abs(d), 1.0) if a * d - b * c else 0.0
        elif name in {"rotatex", "rotatey"} and _is_edge_on(given[0]):
            found = 0.0
    for word in declared.get("scale", "").split()[:2]:
        number = share(word)
        found *= abs(number) if number is not None else 1.0
    turned = declared.get("rotate", "").split()
    if len(turned) == 2 and turned[0] in {"x", "y"} and _is_edge_on(turned[1]):
        found = 0.0
    return found


def cut(declared: Declarations, em: float | None, tag: str, outer: Cut, *, box: bool) -> Cut:
    """What a box, or one around it, cuts away of what is in it."""
    position = declared.get("position", "static")
    if outer.reason and position in {"fixed", "absolute"} and _escapes(declared, outer):
        outer = NOT_CUT
    if outer.reason:
        return outer
    reason = _cut_away(declared, em, tag) if box else ""
    if not reason:
        return NOT_CUT
    moved = any(name in declared for name in ("transform", "filter", "perspective", "contain"))
    placed = position in {"relative", "absolute", "fixed", "sticky"}
    return Cut(reason, frozenset(("fixed", "absolute") if moved else ("absolute",) * placed))


def _escapes(declared: Declarations, outer: Cut) -> bool:
    """Whether what is placed so is placed within the page and not within a box that is cut (CSS
    2.1, 10.1 and 11.1.1)."""
    if declared["position"] in outer.holds:
        return False
    moved = any(declared.get(side, "auto") != "auto" for side in ("left", "right"))
    return outer.reason != reasons.OFF_SCREEN or moved


def _cut_away(declared: Declarations, em: float | None, tag: str) -> str:
    """Why nothing of a box shows; "" if something may."""
    if _is_far(declared, em, tag):
        return reasons.OFF_SCREEN
    if tag in CELLS or declared.get("display", "").startswith("table"):
        # Cells grow with what is in them.
        return ""
    for side, sides in (("height", ("top", "bottom")), ("width", ("left", "right"))):
        axis = "overflow-y" if side == "height" else "overflow-x"
        if declared.get(axis, "visible") not in {"hidden", "clip"}:
            continue
        sizes = [length(declared.get(name, "auto"), em) for name in (side, f"max-{side}")]
        padding = [length(declared.get(f"padding-{name}", "0"), em) for name in sides]
        least = length(declared.get(f"min-{side}", "0"), em)
        if None in padding or least is None or least >= _BARELY:
            continue
        room = min((size for size in sizes if size is not None), default=None)
        if room is not None and room + sum(one or 0.0 for one in padding) < _BARELY:
            return reasons.NOT_DISPLAYED
    return ""


def clipped(declared: Declarations, em: float | None) -> bool:
    """Whether what is clipped to is nothing."""
    if is_placed(declared):
        for name, given in calls(declared.get("clip", "")):
            sides = [length(word, em) for word in given]
            if name == "rect" and len(sides) == 4 and None not in sides:
                top, right, bottom, left = (side or 0.0 for side in sides)
                if bottom - top < _BARELY or right - left < _BARELY:
                    return True
    for name, given in calls(declared.get("clip-path", "")):
        if name == "inset" and _is_inset_away(given):
            return True
        if name in {"circle", "ellipse"} and share(given[0].removesuffix("px")) == 0:
            return True
        if name == "polygon":
            points = list(zip(given[::2], given[1::2], strict=False))
            if len({x for x, _ in points}) < 2 or len({y for _, y in points}) < 2:
                return True
    return False


def faded(declared: Declarations) -> float:
    """What share of the element its opacity and filters leave."""
    opacity = share(declared.get("opacity", "1"))
    left = 1.0 if opacity is None else max(0.0, min(1.0, opacity))
    for name, given in calls(declared.get("filter", "")):
        if name == "opacity" and (number := share(given[0])) is not None:
            left *= max(0.0, min(1.0, number))
    mask = html_colours.of_gradient(declared.get("mask-image", ""))
    return left if mask is None else left * mask[1]


def _is_far(declared: Declarations, em: float | None, tag: str) -> bool:
    def at(name: str) -> float:
        return length(declared.get(name, "0"), em) or 0.0

    if is_placed(declared) or declared.get("position") == "relative":
        if min(at("left"), at("top")) <= _FAR or at("left") >= _FAR_RIGHT:
            return True
        if min(at("right"), at("bottom")) <= -_FAR_RIGHT:
            return True
    if at("text-indent") <= _FAR:
        return True
    if declared.get("overflow-x") in {"hidden", "clip"} and declared.get("white-space") in {
        *("nowrap", "pre"),
    }:
        indent = declared.get("text-indent", "0")
        if at("text-indent") >= 2000 or (indent.endswith("%") and (share(indent) or 0) >= 1):
            return True
    # Cells have no margins.
    for side in () if tag in CELLS - {"table"} else ("left", "top"):
        margin, padding = at(f"margin-{side}"), length(declared.get(f"padding-{side}", "0"), em)
        if margin <= -2000 and padding is not None and margin + padding <= -2000:
            return True
    moved = [
        word
        for name, given in calls(declared.get("transform", ""))
        for word in given[:2]
        if name in {"translate", "translatex", "translatey", "translate3d"}
    ]
    moved += declared.get("translate", "").split()[:2]
    return any((length(word, em) or 0.0) <= -2000 for word in moved)


def _is_inset_away(given: list[str]) -> bool:
    sides = given[: given.index("round")] if "round" in given else given
    sides = [*sides, *sides, *sides, *sides][:4] if len(sides) < 3 else [*sides, sides[1]][:4]
    parts = [share(side) if side.endswith("%") or side == "0" else None for side in sides]
    pairs = ((parts[0], parts[2]), (parts[1], parts[3]))
    return any((one or 0.0) + (other or 0.0) >= 0.995 for one, other in pairs)


def _is_edge_on(word: str) -> bool:
    for unit, quarter in (("deg", 90.0), ("grad", 100.0), ("turn", 0.25)):
        if word.endswith(unit) and (number := share(word.removesuffix(unit))) is not None:
            return abs(number) % (2 * quarter) == quarter
    return False
