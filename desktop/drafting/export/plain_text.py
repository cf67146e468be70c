"""Text of documents and people on its way into other programs' files, where it must mean nothing
but itself."""

import re

# What XML 1.0 can't hold, and the other control characters, which no program shows.
_NOT_XML = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Excel's own sign for a character by its number (ECMA-376 Part 1, 22.9.2.19, ST_Xstring).
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
# A spreadsheet takes a cell that begins so for a formula, also with the wide signs of East Asia.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# Where a spreadsheet is set up for semicolons, it cuts cells at those of the text.
_CUT = re.compile(r"(?<=[;\t\r\n])(?=[ \t]*[=+\-@＝＋－＠])")
_MARKS = re.compile(r"[\\`*_{}\[\]<>#+!|~&]")
# What some programs make links of without any mark.
_LINK = re.compile(r":(?=//)|(?<=\bwww)\.", re.IGNORECASE)
_LIST = re.compile(r"^(?:(?=[-=])|(?P<number>\d{1,9})(?=[.)]))")


def for_xml(text: str) -> str:
    """Without what a Word file or a workbook can't hold."""
    return _NOT_XML.sub("", text)


def for_cell(text: str, most: int) -> str:
    """The text of a workbook's cell, ``most`` UTF-16 units at most, as Excel counts them."""
    clean = for_xml(text)
    if len(clean) > most // 2:
        clean = clean.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore")
    return _ESCAPE.sub("_x005F_", clean)


def for_csv(text: str) -> str:
    """The text of a cell that no spreadsheet takes for a formula, whatever it cuts cells at."""
    text = _CUT.sub("'", text)
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def for_markdown(text: str) -> str:
    """One line that is no mark, list, link or picture in Markdown or HTML."""
    line = _MARKS.sub(r"\\\g<0>", " ".join(text.split()))
    line = _LINK.sub(r"\\\g<0>", line)
    return _LIST.sub(lambda match: f"{match['number'] or ''}\\", line)
