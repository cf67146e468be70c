"""What the styles of a page from the clipboard say of its words: how they look, and whether its
reader saw them."""

import re
from collections.abc import Iterator, Mapping

# Longer numbers are none: Python refuses those of thousands of figures.
FIGURES = re.compile(r"[0-9]{1,6}")
_SHEET = re.compile(r"<style\b", re.IGNORECASE)
_SHEET_END = re.compile(r"</style", re.IGNORECASE)
_SELECTOR = re.compile(r"(?:[a-z][\w-]*)?(?:[.#][\w-]+)?", re.IGNORECASE)
_NOTHING = re.compile(r"0(?:\.0+)?(?:[a-z]+|%)?")
_FAR = re.compile(r"-\d{4,}(?:px|pt)?")
_NO_COLOUR = frozenset({"transparent", "white", "#fff", "#ffffff", "rgb(255,255,255)"})


def declared(style: str) -> dict[str, str]:
    """ "font-weight: bold; color: red" by names, in small letters."""
    parts = (each.partition(":") for each in style.lower().split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, _, value in parts}


def look_of(style: Mapping[str, str]) -> dict[str, bool]:
    """How declarations have letters look."""
    found = {}
    weight = style.get("font-weight", "")
    if weight:
        found["bold"] = weight in {"bold", "bolder"} or bool(
            FIGURES.fullmatch(weight) and int(weight) >= 600
        )
    if slant := style.get("font-style", ""):
        found["italic"] = slant in {"italic", "oblique"}
    if line := style.get("text-decoration", style.get("text-decoration-line", "")):
        found["underline"] = "underline" in line
    return found


def is_tiny(style: Mapping[str, str]) -> bool:
    """Whether letters have no size."""
    return bool(_NOTHING.fullmatch(style.get("font-size", "")))


def hides(style: Mapping[str, str], *, ground: bool) -> bool:
    """Whether declarations take something out of sight."""
    colour = style.get("color", "").replace(" ", "")
    return (
        style.get("display") == "none"
        or style.get("visibility") in {"hidden", "collapse"}
        or style.get("mso-hide") == "all"
        or bool(_NOTHING.fullmatch(style.get("opacity", "")))
        or colour == "transparent"
        # White words are seen on a ground of another colour only.
        or (colour in _NO_COLOUR and not ground)
        or any(_FAR.match(style.get(name, "")) for name in ("left", "top", "text-indent"))
    )


def hidden_by_rules(source: str) -> frozenset[str]:
    """The plain selectors (tag, class, id) whose rules in the page's own style sheets hide."""
    found: set[str] = set()
    for rule in "".join(_sheets(source)).replace("<!--", "").replace("-->", "").split("}"):
        before, _, body = rule.rpartition("{")
        style = declared(body)
        # Colours are told by rules that others may overrule: only what a rule takes away is heeded.
        if hides({**style, "color": ""}, ground=True) or is_tiny(style):
            each = (part.strip().lower() for part in before.rpartition("{")[2].split(","))
            found |= {name for name in each if name and _SELECTOR.fullmatch(name)}
    return frozenset(found)


def _sheets(source: str) -> Iterator[str]:
    """The page's own style sheets."""
    at = 0
    while opened := _SHEET.search(source, at):
        begin = source.find(">", opened.end())
        ended = _SHEET_END.search(source, begin) if begin >= 0 else None
        if ended is None:
            return
        yield source[begin + 1 : ended.start()]
        at = ended.end()
