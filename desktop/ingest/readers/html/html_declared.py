"""What is declared of one element: which of it counts, in full names, with variables filled in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.ingest.readers.html import html_colours, html_lengths, html_lists, html_sheet
from desktop.ingest.readers.html.html_boxes import Declarations
from desktop.ingest.readers.html.html_counters import COUNTING

_VARIABLE = re.compile(r"var\(\s*(--[^\s,()]+)\s*(?:,([^()]*))?\)")
_MAX_FILLED = 8
_MAX_VALUE = 4000
_PREFIX = re.compile(r"-(?:webkit|moz|ms|o)-(?=(?:transform|clip-path|filter|mask|mask-image)$)")
_SIZES = {
    "xx-small": "9px",
    "x-small": "10px",
    "small": "13px",
    "medium": "16px",
    "large": "18px",
    "x-large": "24px",
    "xx-large": "32px",
    "xxx-large": "48px",
    "initial": "16px",
}
_RENAMED = {"mask": "mask-image", "block-size": "height", "inline-size": "width"}
# Those that have another name in full, or other values.
_OTHERWISE = frozenset(
    {
        *("background", "font", "font-size", "list-style", "overflow", "inset", "margin"),
        *("padding", *_RENAMED),
    }
)
_SIDES = ("top", "right", "bottom", "left")
_PLAIN = frozenset(
    {
        *("display", "mso-hide", "opacity", "overflow", "overflow-x", "overflow-y", "position"),
        *("text-indent", "clip", "clip-path", "visibility", "color", "background", "fill"),
        *("background-color", "background-image", "font-size", "font", "height", "max-height"),
        *("width", "max-width", "min-height", "min-width", "block-size", "inline-size", "float"),
        *("white-space", "transform", "scale", "rotate", "translate", "zoom", "filter", "inset"),
        *("margin", "padding", "content-visibility", "text-shadow", "-webkit-text-fill-color"),
        *("-webkit-text-stroke", "background-clip", "-webkit-background-clip", "all", "mask-image"),
        *("box-shadow", "animation", "animation-name", "-webkit-animation"),
        *("mask", "font-size-adjust", "-webkit-text-security", "letter-spacing"),
        *("list-style", "list-style-type", "fill-opacity", *_SIDES, *COUNTING),
        *("margin-left", "margin-right", "margin-top"),
        *(f"padding-{side}" for side in _SIDES),
    }
)
_COLOURS = frozenset(("color", "background-color", "-webkit-text-fill-color"))
_EVERYWHERE = frozenset(("inherit", "initial", "unset", "revert", "revert-layer"))
_WORDS = {
    "visibility": frozenset(("visible", "hidden", "collapse")),
    "position": frozenset(("static", "relative", "absolute", "fixed", "sticky", "-webkit-sticky")),
    "content-visibility": frozenset(("visible", "auto", "hidden")),
}
_DISPLAY = re.compile(
    r"none|contents|block|inline|flow-root|run-in|math|list-item|(?:inline-|-webkit-(?:inline-)?|-ms-)?"
    r"(?:block|flex|flexbox|grid|box|table)|table-[a-z-]+|ruby[a-z-]*"
    r"|(?:block|inline)\s+(?:flow|flow-root|table|flex|grid|ruby)"
)


@dataclass(frozen=True, slots=True)
class Declared:
    """What one rule or style attribute declares."""

    plain: Declarations
    important: Declarations


def known(declared: html_sheet.Declarations) -> Declared:
    """Those of the declarations that count and that a browser does not drop as wrong."""
    found = Declared({}, {})
    for prefixed, value, important in declared:
        name = _PREFIX.sub("", prefixed) if prefixed[:1] == "-" else prefixed
        variable = name.startswith("--")
        if variable or (name in _PLAIN and ("var(" in value or _is_right(name, value))):
            into = found.important if important else found.plain
            # What is said last of one property, in full or in short, is what counts.
            into.pop(name, None)
            into[name] = value
    return found


def laid(layers: Iterable[Declarations]) -> Declarations:
    """The layers as one, a later one over those before."""
    found: Declarations = {}
    for layer in layers:
        for name, value in layer.items():
            if name == "all":
                found = {key: own for key, own in found.items() if key.startswith("--")}
                if value == "initial":
                    found |= {"color": "#000", "font-size": "16px", "visibility": "visible"}
                found["display"] = "inline"
                continue
            found.pop(name, None)
            found[name] = value
    return found


def expanded(declared: Declarations, variables: Declarations) -> Declarations:
    """The declarations in full names; variables are filled in, and the element's own added to
    ``variables``."""
    variables.update((name, value) for name, value in declared.items() if name[:2] == "--")
    found: Declarations = {}
    for name, value in declared.items():
        if name.startswith("--"):
            continue
        filled = value
        if "var(" in value:
            filled = _filled(value, variables)
            filled = filled if filled == value else filled.lower()
            if filled != value and (filled == "" or not _is_right(name, filled)):
                filled = "unset"
        if name in _OTHERWISE:
            found.update(_in_full(name, filled))
        else:
            found[name] = filled
    return found


def _is_right(name: str, value: str) -> bool:
    if value in _EVERYWHERE or value == "?":
        return True
    if name in _COLOURS:
        return html_colours.is_colour(value)
    if name in _WORDS:
        return value in _WORDS[name]
    if name == "display":
        return _DISPLAY.fullmatch(value) is not None
    if name == "opacity":
        return html_lengths.share(value) is not None or "(" in value
    if name == "font-size":
        fits = html_lengths.length(value) is not None or html_lengths.share(value) is not None
        return fits or value in _SIZES or value in {"smaller", "larger"} or "(" in value
    return bool(value)


def _filled(value: str, variables: Declarations) -> str:
    for _ in range(_MAX_FILLED):
        if "var(" not in value or len(value) > _MAX_VALUE:
            break
        value = _VARIABLE.sub(
            lambda match: variables.get(match[1], (match[2] or "").strip()), value
        )
    return value.strip() if len(value) <= _MAX_VALUE else "?"


def _in_full(name: str, value: str) -> Declarations:
    if name == "background":
        return _background(value)
    if name == "font":
        return _font(value)
    if name == "font-size":
        return {name: _SIZES.get(value, value)}
    if name == "list-style":
        whole = value == "?" or value in _EVERYWHERE
        return {"list-style-type": value if whole else html_lists.in_shorthand(value)}
    if name == "overflow":
        words = value.split()
        return {"overflow-x": words[0], "overflow-y": words[-1]} if words else {}
    if name in {"inset", "margin", "padding"}:
        words = value.split()
        if not 1 <= len(words) <= 4 or "(" in value:
            words = ["?"]
        four = [*words, *words, *words, *words][:4] if len(words) < 3 else [*words, words[1]][:4]
        before = "" if name == "inset" else f"{name}-"
        return {f"{before}{side}": word for side, word in zip(_SIDES, four, strict=True)}
    return {_RENAMED.get(name, name): value}


def _background(value: str) -> Declarations:
    if value == "?" or "var(" in value:
        return {"background-color": "?", "background-image": "?"}
    if "gradient(" in value or "url(" in value or "image" in value:
        outside = re.sub(r"[a-z-]+\((?:[^()]|\([^()]*\))*\)", " ", value)
        return {
            "background-color": html_colours.first_in(outside) or "transparent",
            "background-image": value,
        }
    colour = html_colours.first_in(value)
    if not colour and "(" in value:
        return {"background-color": "?", "background-image": "none"}
    if not colour and value not in {*_EVERYWHERE, "none", "0", "0 0"}:
        # Wrong as a whole, or only about how a picture lies that is not there.
        return {}
    full = {"background-color": colour or "transparent", "background-image": "none"}
    return full | ({"background-clip": "text"} if re.search(r"\btext\b", value) else {})


def _font(value: str) -> Declarations:
    if value in _EVERYWHERE or value == "?":
        return {"font-size": _SIZES.get(value, value)}
    words = re.sub(r"\s*/\s*", "/", value).split()
    for word in words[:-1]:
        size = word.partition("/")[0]
        sized = html_lengths.length(size) is not None or html_lengths.share(size) is not None
        if size in _SIZES or (sized and (not size.replace(".", "").isdigit() or float(size) == 0)):
            return {"font-size": _SIZES.get(size, size)}
    return {}
