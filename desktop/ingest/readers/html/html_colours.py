"""The colours of style sheets and of old attributes."""

import colorsys
import re
from functools import lru_cache

from PIL import ImageColor

#: Red, green and blue of 0 to 255.
Colour = tuple[int, int, int]
#: A colour, and how much of what is below it covers, 0 to 1.
Ink = tuple[Colour, float]

BLACK: Ink = ((0, 0, 0), 1.0)
_CLEAR: Ink = ((0, 0, 0), 0.0)
_HEX = re.compile(r"#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})")
_CALL = re.compile(r"([a-z-]+)\(\s*([^()]*?)\s*\)")
_WORDS = re.compile(r"[\w-]+\([^()]*\)|#?[\w-]+")
#: Values that leave a colour what it is around the element.
KEPT = frozenset(("inherit", "currentcolor", "unset", "revert", "revert-layer"))
_SYSTEM = {"canvas": "#fff", "canvastext": "#000", "initial": "#000", "window": "#fff"}
# Pages name the same colours again and again.
_KEPT, _MAX_KEPT = 1000, 60
_TURNS = {"deg": 1 / 360, "grad": 1 / 400, "rad": 1 / 6.283185307, "turn": 1.0}


def is_colour(value: str) -> bool:
    """Whether a browser takes this for a colour; those that it computes count too."""
    plain = value in KEPT or value in _SYSTEM or value in ImageColor.colormap
    return plain or value == "transparent" or "(" in value or _HEX.fullmatch(value) is not None


def keeps(value: str) -> bool:
    """Whether the value names the colour that there is already."""
    return value in KEPT


def ink(value: str) -> Ink | None:
    """The colour that a lower-case value names; None for one that is not understood."""
    return (_known_ink if len(value) <= _MAX_KEPT else _ink)(value)


def _ink(value: str) -> Ink | None:
    value = _SYSTEM.get(value, value)
    if value == "transparent":
        return _CLEAR
    if match := _HEX.fullmatch(value):
        digits = match[1] if len(match[1]) > 4 else "".join(2 * digit for digit in match[1])
        parts = [int(digits[place : place + 2], 16) for place in range(0, len(digits), 2)]
        return (parts[0], parts[1], parts[2]), parts[3] / 255 if len(parts) > 3 else 1.0
    if match := _CALL.fullmatch(value):
        try:
            return _called(match[1], re.split(r"[\s,/]+", match[2]))
        except (ValueError, IndexError):
            return None
    if value not in ImageColor.colormap:
        return None
    # Asked for: in the table itself Pillow puts numbers in place of what it was asked for.
    red, green, blue, *_ = ImageColor.getrgb(value)
    return ink(f"#{red:02x}{green:02x}{blue:02x}")


_known_ink = lru_cache(_KEPT)(_ink)


def first_in(value: str) -> str:
    """The first word of a shorthand that is a colour, "" if none is."""
    return next((word for word in _WORDS.findall(value) if ink(word) or keeps(word)), "")


def of_gradient(value: str) -> Ink | None:
    """The colour of a gradient from one colour to the same."""
    inside = value.partition("(")[2]
    if not inside:
        return None
    found = {known for word in _WORDS.findall(inside) if (known := ink(word)) is not None}
    return found.pop() if len(found) == 1 and "url(" not in value and "var(" not in value else None


def of_attribute(value: str) -> str:
    """What HTML takes an attribute such as bgcolor for: anything is a colour there."""
    value = value.strip().lower()
    if value in ImageColor.colormap or value == "transparent" or not value:
        return value if value != "transparent" else ""
    if re.fullmatch(r"#[0-9a-f]{3}", value):
        return value
    digits = re.sub(r"[^0-9a-f]", "0", value.removeprefix("#")[:128])
    digits += "0" * (-len(digits) % 3 or (3 if not digits else 0))
    size = len(digits) // 3
    parts = [digits[place : place + size][-8:] for place in range(0, 3 * size, size)]
    while len(parts[0]) > 2 and all(part[0] == "0" for part in parts):
        parts = [part[1:] for part in parts]
    return "#" + "".join(part[:2].rjust(2, "0") for part in parts)


def over(above: Ink, below: Colour | None) -> Colour | None:
    """What a colour looks like on another; None where that is not known."""
    colour, share = above
    if share > 0.98 or below is None:
        return colour if share > 0.98 else None
    mixed = [round(a * share + b * (1 - share)) for a, b in zip(colour, below, strict=True)]
    return mixed[0], mixed[1], mixed[2]


def _called(name: str, given: list[str]) -> Ink | None:
    if name == "color":
        if given.pop(0) != "srgb":
            return None
        share = _part(given[3], 1) if len(given) > 3 else 1.0
        return _scaled([_part(word, 1) for word in given[:3]]), share
    share = _part(given[3], 1) if len(given) > 3 else 1.0
    if name in {"rgb", "rgba"}:
        return _scaled([_part(word, 255) / 255 for word in given[:3]]), share
    if name in {"hsl", "hsla"}:
        hue, much, light = _turn(given[0]), _part(given[1], 100), _part(given[2], 100)
        return _scaled(list(colorsys.hls_to_rgb(hue, light / 100, much / 100))), share
    if name == "hwb":
        white, black = _part(given[1], 100) / 100, _part(given[2], 100) / 100
        if white + black >= 1:
            return _scaled([white / (white + black)] * 3), share
        pure = colorsys.hls_to_rgb(_turn(given[0]), 0.5, 1)
        return _scaled([part * (1 - white - black) + white for part in pure]), share
    if name in {"lab", "lch", "oklab", "oklch"}:
        whole = 1 if name.startswith("ok") else 100
        light = _part(given[0], whole) / whole
        # Between the ends only what is clear is known without the arithmetic of their spaces.
        if share <= 0.02 or light >= 0.995 or light <= 0:
            return _scaled([float(light > 0.5)] * 3), share
    return None


def _part(word: str, whole: float) -> float:
    if word == "none":
        return 0.0
    number = float(word.removesuffix("%"))
    return max(0.0, min(whole, number * whole / 100 if word.endswith("%") else number))


def _turn(word: str) -> float:
    for unit, share in _TURNS.items():
        if word.endswith(unit):
            return float(word.removesuffix(unit)) * share % 1
    return float(word) / 360 % 1


def _scaled(parts: list[float]) -> Colour:
    red, green, blue = (max(0, min(255, round(255 * part))) for part in parts)
    return red, green, blue
