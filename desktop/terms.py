"""The words of a question, a sentence or a name that carry its meaning."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:[.,'’/-][^\W_]+)*", re.UNICODE)
_PART = re.compile(r"[^\W_]+", re.UNICODE)
_EXTENSION = re.compile(r"\.\w{1,5}$")
# "%20" stands for a blank in names that came from the web, "_20" where "%" was not allowed.
_JOINTS = re.compile(r"%20|_20(?=[A-Za-z])|[_+]|(?<=[a-z])(?=[A-Z])")

# Words that stand in most sentences of any document, and those a question is asked with.
_STOP_TEXT = """
    a about above after again all also am an and any are as at be been before being between both
    but by can could did do does doing done during each either else ever for from further give
    given had has have having he her here hers him his how i if in into is it its itself just let
    may me might mine more most much must my no nor not of off on once one only or other our ours
    out over own please same say says shall she should show so some such tell than that the their
    theirs them then there these they this those through to too under until up upon us very was we
    were what when where whether which while who whom whose why will with would you your yours
    document documents file files mention mentioned according state stated states
"""
STOP_WORDS = frozenset(_STOP_TEXT.split())

# Truncation to this many letters stands in for stemming where two texts are compared in memory
# (termination, terminate, terminated -> termin). The stored index uses SQLite's Porter stemmer.
_STEM_LETTERS = 6


def tokens(text: str) -> list[str]:
    """Lower-case runs of letters and digits, in order. Inner dots, hyphens and the like stay:
    "7.2", "1,250.00" and "take-or-pay" are one token each."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def stem(token: str) -> str:
    """The form in which two tokens are compared. Numbers stay whole."""
    if any(character.isdigit() for character in token):
        return token.replace(",", "")
    short = token[:-1] if len(token) > 3 and token.endswith("s") else token
    return short[:_STEM_LETTERS]


def content_stems(text: str) -> list[str]:
    """The stems of the words that are not stop words, in order, repeats included. A hyphenated
    word counts as its parts."""
    return [found for token in tokens(text) for found in _stems_of(token)]


# A ranking looks at some hundred passages, whose words are much the same.
@lru_cache(maxsize=1 << 16)
def _stems_of(token: str) -> tuple[str, ...]:
    parts = [token] if any(c.isdigit() for c in token) else _PART.findall(token)
    return tuple(stem(part) for part in parts if part not in STOP_WORDS)


def spoken_name(path: str) -> str:
    """A file's name as words: without folders and ending, cut at underscores and inner capitals."""
    return _JOINTS.sub(" ", _EXTENSION.sub("", path.replace("\\", "/").rsplit("/", 1)[-1]))


def plain(text: str) -> str:
    """The words of a text in lower case, parted by one blank: names compared as they are said."""
    folded = unicodedata.normalize("NFKC", _JOINTS.sub(" ", text)).casefold()
    return " ".join(_PART.findall(folded))


def name_stems(text: str) -> list[str]:
    """The stems of all parts of names: "NDA_ResConnect-07" is nda, res, connec and 07."""
    return content_stems(plain(text))
