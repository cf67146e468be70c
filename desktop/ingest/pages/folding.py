"""Texts in one form, so that a quote is found on its page however that writes it."""

import re
import unicodedata

_ALEF_AND_LAM = re.compile("[\u0627\u0644]{2,}")
_DROPPED = frozenset("-'\"`•▪‣·«»‹›“”‘’„‚′″\u00ad\u02c6\u02c7")
_ASCII = dict.fromkeys((*range(33), 127, *map(ord, "-'\"`")))
_DROPPED_CATEGORIES = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Cn", "Co", "Cs", "Mn", "Pd"})


def fold(text: str) -> str:
    """The text's letters, digits and signs in one form; no white space, hyphens or quotes."""
    if text.isascii():
        return text.translate(_ASCII).lower()
    folded = unicodedata.normalize("NFKD", text).casefold().replace("\u0131", "i")
    return "".join(letter for letter in folded if _counts(letter))


def settle_ligatures(folded: str) -> str:
    """Folded text with each run of alef and lam sorted, its length unchanged: engines take the
    ligatures of the two apart in one order or the other."""
    return folded if folded.isascii() else _ALEF_AND_LAM.sub(_sorted, folded)


def _sorted(match: re.Match[str]) -> str:
    return "".join(sorted(match.group()))


def occurrence(text: str, quote: str, start: int) -> int:
    """How many times ``text`` says the same as ``quote`` before ``start``, folded; places may
    overlap."""
    before, needle = fold(text[: max(0, start)]), fold(quote)
    if not needle:
        return 0
    whole = fold(text)
    count, at = 0, whole.find(needle)
    while 0 <= at < len(before):
        count += 1
        at = whole.find(needle, at + 1)
    return count


def _counts(letter: str) -> bool:
    return letter not in _DROPPED and unicodedata.category(letter) not in _DROPPED_CATEGORIES
