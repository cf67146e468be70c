"""Letters that a PDF page draws in two: an accent, and the letter below it (as TeX's older fonts).

PDFium has the accent as a sign of its own before the letter. Put together only where it stands over
the letter: people write some of these signs for an apostrophe or a quotation mark.
"""

import ctypes
import re
import unicodedata

from desktop.ingest.readers.common.clean import beyond_ascii
from desktop.ingest.readers.pdf import pdf_calls
from desktop.ingest.readers.pdf.pdf_text_page import TextPage

# By the accents that stand alone, those that join with a letter.
_COMBINING = {
    "`": "\u0300",
    "´": "\u0301",
    "\u02c6": "\u0302",
    "\u02dc": "\u0303",
    "\u00af": "\u0304",
    "\u02d8": "\u0306",
    "\u02d9": "\u0307",
    "\u00a8": "\u0308",
    "\u02da": "\u030a",
    "\u02dd": "\u030b",
    "\u02c7": "\u030c",
    "\u00b8": "\u0327",
    "\u02db": "\u0328",
}
_RARE = frozenset(_COMBINING) - {"`"}
_PAIR = re.compile(rf"([{''.join(_COMBINING)}])([^\W\d_])")
_DOTTED = {"\u0131": "i", "\u0237": "j"}
# Shows nothing, and is no part of a cleaned text.
_NOTHING = "\u200b"
_SIDES = (ctypes.c_double * 4)()
_AT_SIDES = pdf_calls.parts(_SIDES, ctypes.c_double)


def joined(found: str, text_page: TextPage) -> str:
    """A page's text as PDFium has it, one sign for each of its characters, with such letters in
    one, before it a sign that shows nothing."""
    if text_page.count != len(found) or not _has_accents(found):
        return found

    def one(match: re.Match[str]) -> str:
        letter = match[2]
        whole = unicodedata.normalize("NFC", _DOTTED.get(letter, letter) + _COMBINING[match[1]])
        if len(whole) > 1 or not _is_over(text_page.handle, match.start()):
            return match[0]
        return _NOTHING + whole

    return _PAIR.sub(one, found)


def _has_accents(found: str) -> bool:
    """Whether any accent stands in a text. Of most texts few letters need to be looked at."""
    return "`" in found or not _RARE.isdisjoint(beyond_ascii(found))


def _is_over(texts: int, number: int) -> bool:
    """Whether the middle of a character lies above, or below, the one after it."""
    if not pdf_calls.tight_box(texts, number, *_AT_SIDES):
        return False
    middle = (_SIDES[0] + _SIDES[1]) / 2
    return bool(
        pdf_calls.tight_box(texts, number + 1, *_AT_SIDES) and _SIDES[0] < middle < _SIDES[1]
    )
