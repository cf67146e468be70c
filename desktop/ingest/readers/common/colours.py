"""Colours as six hexadecimal digits, and when letters can't be told from what lies below them."""

import colorsys
import re
from functools import lru_cache

# No eye tells colours apart that differ by so little in each of red, green and blue (of 255).
_UNSEEN_DIFFERENCE = 6
_HEX = re.compile(r"#?([0-9a-fA-F]{6})")
WHITE = "ffffff"


def plain(text: str) -> str:
    """The six digits of "#RRGGBB" or "RRGGBB" in small letters, "" for anything else."""
    found = _HEX.fullmatch(text.strip())
    return found[1].lower() if found else ""


@lru_cache(maxsize=4096)
def is_lost(colour: str, ground: str) -> bool:
    """Whether letters of this colour do not show on this ground; never if one is not known ("")."""
    if not colour or not ground:
        return False
    pairs = ((int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (0, 2, 4))
    return all(abs(one - other) <= _UNSEEN_DIFFERENCE for one, other in pairs)


def tinted(colour: str, tint: str) -> str:
    """A colour as "rrggbb" towards white for a positive share, towards black for a negative one
    (ECMA-376 Part 1, 18.8.19)."""
    try:
        share = max(-1.0, min(1.0, float(tint or 0)))
    except ValueError:
        return colour
    if not share or share != share:
        return colour
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, full = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + share) if share < 0 else light * (1 - share) + share
    return "".join(f"{round(part * 255):02x}" for part in colorsys.hls_to_rgb(hue, light, full))
