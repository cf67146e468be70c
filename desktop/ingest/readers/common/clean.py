"""The stored text holds what a reader of the page sees: no control characters, no ligatures."""

import re
import unicodedata

_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
# Zero-width space, word joiner and byte-order mark; marks and embeddings that turn the direction of
# writing, which can make a text read other than it is; object and annotation anchors; tags,
# variation selectors, fillers and all else that by Unicode (Default_Ignorable_Code_Point) shows
# nothing, in which whole sentences are hidden from readers and not from a model; what is no
# character at all. Without a variation selector a letter or a picture stays the same one.
_INVISIBLE = (
    *(0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x200B, 0x200E, 0x200F, 0x3164, 0xFEFF),
    *(0xFFA0, 0xFFFE, 0xFFFF),
    *range(0x180B, 0x1810),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    *range(0xFDD0, 0xFDF0),
    *range(0xFE00, 0xFE10),
    *range(0xFFF0, 0xFFFD),
    *range(0x1BCA0, 0x1BCA4),
    *range(0x1D173, 0x1D17B),
    *range(0xE0000, 0xE1000),
    *(plane + last for plane in range(0x10000, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)),
)
_CONTROLS = [code for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in {9, 10, 12, 13}]
_TABLE: dict[int, str | None] = {
    **dict.fromkeys(_CONTROLS),
    **dict.fromkeys(_INVISIBLE),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **_LIGATURES,
    0x85: "\n",
    0xA0: " ",
    0x2007: " ",
    0x202F: " ",
    0x2028: "\n",
    0x2029: "\n",
    # Symbol's bullets, which PDF and Word files keep in the private area.
    0xF0B7: "•",
    0xF0A7: "▪",
    0xF0D8: "‣",
}
# str.translate looks every character up in a dict, and so does a set; dropping the bytes of all
# that is common first takes a tenth of the time.
_ASCII = bytes(range(0x80))
_FINE_BYTES = bytes(code for code in range(0x100) if code >= 0x80 or code not in _TABLE)
_LETTERS = frozenset(map(chr, _TABLE))
_SURROGATE = re.compile("[\\ud800-\\udfff]")
_SOFT_HYPHEN_AT_LINE_END = re.compile("\u00ad[ \t]*\n")
# Joiners change how letters of some scripts and some pictures are written: one at a time, and not
# beside a letter of Latin, Greek or Cyrillic script, or a blank.
_JOINERS = "\u200c\u200d"
_NOTHING_JOINED = re.compile(
    "(?<![^\\x00-\u052f])[\u200c\u200d]+|[\u200c\u200d]+(?![^\\x00-\u052f])"
    "|(?<=[\u200c\u200d])[\u200c\u200d]+"
)
_MANY_BLANK_LINES = re.compile("\n{4,}")


def clean(text: str) -> str:
    """The text with one kind of line end, NFC characters, no trailing blanks and nothing unseen.

    Form feeds stay. Soft hyphens show only at the end of a line, so only there they become "-".
    """
    if text.isascii():
        if text.isprintable():
            return text
    else:
        if "\u00ad" in text:
            text = _SOFT_HYPHEN_AT_LINE_END.sub("-\n", text).replace("\u00ad", "")
        if any(joiner in text for joiner in _JOINERS):
            text = _NOTHING_JOINED.sub("", text)
        # What PDFium often has for a semicolon; its normal form is one.
        text = text.replace("\u037e", ";")
        # Looked at first: of what is in order already, normalize makes the same again.
        if not unicodedata.is_normalized("NFC", text):
            text = unicodedata.normalize("NFC", text)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    # No replacement is itself in the table, so one after another is all at once.
    for letter in _unseen_in(text):
        text = text.replace(letter, _TABLE[ord(letter)] or "")
    if " \n" in text or "\t\n" in text:
        *lines, last = text.split("\n")
        text = "\n".join([*[line.rstrip(" \t") for line in lines], last])
    return _MANY_BLANK_LINES.sub("\n\n\n", text) if "\n\n\n\n" in text else text


def _unseen_in(text: str) -> frozenset[str]:
    """The letters of a text that are the table's."""
    data = text.encode("utf-8", "surrogatepass")
    found = data.translate(None, _FINE_BYTES).decode("ascii")
    if len(data) > len(text):
        found += data.translate(None, _ASCII).decode("utf-8", "surrogatepass")
    return _LETTERS.intersection(found)


def beyond_ascii(text: str) -> str:
    """The letters of a text that are not ASCII. Dropping bytes takes a tenth of the time that a
    pattern needs to pass by the others."""
    if text.isascii():
        return ""
    rare = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return rare.decode("utf-8", "surrogatepass")


def one_line(text: str) -> str:
    """The cleaned text with all white space as single blanks: a table's cell, a title."""
    return " ".join(clean(text).split())


def surrogates_joined(text: str) -> str:
    """The text with halves of characters that a file keeps apart put together again."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
