"""How much of a page's text can't be what the page shows."""

import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.ingest.readers.common.clean import beyond_ascii

# Above this the second engine is asked; above LOST the page counts as not decoded.
SUSPICIOUS = 0.05
LOST = 0.3
_MIN_SINGLE_LINES = 8

# Codes of letters that the file gives no meaning; what parts lines and columns is not told from
# others here.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
# Of a font without meanings most codes look like letters: for each control character so many are
# wrong.
_WRONG_BESIDE = 3
# What pypdf says of letters that it knows by number only.
_NUMBERED = re.compile(r"/[A-Za-z]{1,4}\d{1,5}(?![^\s/])")
_UNDECODED = re.compile("[\ufffd\ue000-\uf8ff]")
# "MMuunniicciippaalliittéé": bold made by printing twice.
# The first pair stands apart: nearly every word is done with there.
_DOUBLED = re.compile(r"\b([^\W\d_])\1(?:([^\W\d_])\2){3,}")
_FIRST_LETTER = ord("A")
# The same of where a sign stands twice, a byte for each sign.
_FOUR_TIMES = re.compile(rb"\x01.\x01.\x01.\x01", re.DOTALL)
# An alef before a hamza-alef and lam: the letters of a lam-alef ligature taken apart in the wrong
# order. No Arabic word has that.
_ALEF = "ا"
_TURNED_LIGATURE = re.compile(f"{_ALEF}[\u0622\u0623\u0625]ل")


def badness(text: str) -> float:
    """The share of a page's text, 0 to 1, that is undecoded, doubled or torn into letters."""
    if not text:
        return 0.0
    lines = text.split("\n")
    torn = 0.0
    # Counting lengths takes a tenth of the time that looking at each line does.
    if list(map(len, lines)).count(1) >= _MIN_SINGLE_LINES:
        single = sum(len(line) == 1 and line.isalpha() for line in lines)
        torn = single / len(lines) if single >= _MIN_SINGLE_LINES else 0.0
    wrong = 0
    if _may_be_doubled(text):
        wrong = sum(match.end() - match.start() for match in _DOUBLED.finditer(text))
    if rare := beyond_ascii(text):
        wrong += len(_UNDECODED.findall(rare))
        if _ALEF in rare:
            # Each takes its word along, and the word the search.
            wrong += 10 * len(_TURNED_LIGATURE.findall(text))
    return min(1.0, torn + wrong / len(text))


def undecoded(found: str, text: str) -> float:
    """The share of what was found on a page, 0 to 1, that came as codes without a meaning, told by
    the control characters. Only where much of it is not in the cleaned text are they counted."""
    dropped = len(found) - found.count("\r") - len(text)
    if dropped <= SUSPICIOUS * len(found):
        return 0.0
    return min(1.0, _WRONG_BESIDE * len(_CONTROLS.findall(found)) / len(found))


def second_badness(found: str, text: str) -> float:
    """The same of what pypdf found, and of the text that it is when cleaned."""
    numbered = sum(match.end() - match.start() for match in _NUMBERED.finditer(text))
    return max(badness(text), undecoded(found, text), numbered / max(1, len(text)))


def _may_be_doubled(text: str) -> bool:
    """Whether four letters on end stand twice each. Comparing all of a page with itself, one letter
    on, takes a tenth of the time that the pattern does, and least with small numbers."""
    letters = _numbers(text)
    same = letters[1:] == letters[:-1]
    if not _FOUR_TIMES.search(same.tobytes()):
        return False
    same &= letters[1:] >= _FIRST_LETTER
    return bool((same[:-6] & same[2:-4] & same[4:-2] & same[6:]).any())


def _numbers(text: str) -> NDArray[np.unsignedinteger[Any]]:
    """The letters as the smallest numbers that hold them all."""
    if text.isascii():
        return np.frombuffer(text.encode("ascii"), np.uint8)
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
