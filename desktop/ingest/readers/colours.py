"""Colours as six hexadecimal digits, and when letters can't be told from what lies below them."""

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
