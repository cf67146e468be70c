"""Words of texts as bags, without case and signs: what the benches of other programs compare."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"\w+")


def bag(texts: Iterable[str]) -> Counter[str]:
    """The words of texts with how often they stand there."""
    return Counter(word for text in texts for word in _WORD.findall(plain(text)))


def plain(text: str) -> str:
    """A text without case, soft hyphens, and signs that do not show."""
    text = unicodedata.normalize("NFKC", text).replace("\u00ad", "").casefold()
    return "".join(
        sign for sign in text if not unicodedata.category(sign).startswith("C") or sign.isspace()
    )
