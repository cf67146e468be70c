"""The sign of a currency that the model leaves out where a sentence begins with an amount."""

import re
from collections.abc import Sequence

_SIGN = r"[£$€¥]"
_MONEY = r"(?:pounds?|dollars?|euros?|yen|GBP|USD|EUR|CHF|JPY)\b"
# No number of a citation, a section or a share.
_BARE = re.compile(
    rf"(?<![\w.,%\[/-])(?<!{_SIGN})(?<!{_SIGN}\s)(?<!\b[A-Z]{{3}}\s)\d[\d,]*(?:\.\d+)?"
    rf"(?![\w%\]/]|[.,]\d|\s?(?:{_SIGN}|%|{_MONEY}))"
)


def with_signs(sentence: str, quotes: Sequence[str]) -> str:
    """The sentence with the sign before each figure that the quotes have behind one sign, and never
    without: "345 an hour" of "£345 an hour"."""
    return _BARE.sub(lambda figure: _sign_of(figure[0], quotes) + figure[0], sentence)


def _sign_of(figure: str, quotes: Sequence[str]) -> str:
    held = re.compile(rf"(?P<sign>{_SIGN}?)\s?(?<![\d.,]){re.escape(figure)}(?!\d|[.,]\d)")
    signs = {found["sign"] for quote in quotes for found in held.finditer(quote)}
    return signs.pop() if len(signs) == 1 else ""
