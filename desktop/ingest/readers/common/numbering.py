"""The numbers that lawyers give to clauses: "ARTICLE IV", "Section 4", "§ 3", "7.2(b)", "(c)".

A numbered line opens a new stretch of the text. Some also name it: "7. Termination" is a heading,
"7.2 Notice. Either party may ..." a clause with its title run in.
"""

import re
from typing import NamedTuple

# The levels of the heading path below those that a format marks itself (1 to 9).
PART = 10  # ARTICLE IV, Schedule 2
SECTION = 11  # Section 4, "4."; also an unnumbered line in capitals, which heads no numbered one
CLAUSE = 12  # "4.1"; one more for each further number
MINOR = 13  # an unnumbered line that stands alone
LOWEST = 99  # any other heading ends it: a table of contents

MAX_LABEL = 80
_MAX_HEADING = 100
_MAX_TITLE_WORDS = 10
# Fewer letters make no line in capitals. Nine of ten have to be capitals: of four, all.
_LEAST_CAPITALS = 4

_WORDS = (
    "article|part|chapter|schedule|exhibit|annex|appendix|attachment|addendum|amendment|title|book"
)
_PART = re.compile(
    rf"(?P<number>(?i:{_WORDS})\s+(?:[IVXLC]+|\d{{1,3}}(?:\.\d{{1,3}})?|[A-Z](?:-\d+)?))\b"
    r"\s*[.:)–—-]*\s*(?P<rest>.*)",
    re.DOTALL,
)
_SECTION = re.compile(
    r"(?P<number>(?:(?i:section|sec\.|clause|item|rule|paragraph|article)|§{1,2})\s*"
    r"(?P<digits>\d{1,3}[A-Za-z]?(?:\.\d{1,3})*|[IVX]+)(?:\([a-z0-9]+\))*)"
    r"\s*[.:)–—-]*\s*(?P<rest>.*)",
    re.DOTALL,
)
_DECIMAL = re.compile(
    r"(?P<number>\d{1,3}(?P<deeper>(?:\.\d{1,3}){0,5})(?P<mark>\.?\)?:?)(?:\([a-z0-9]{1,3}\))*)"
    r"[ \t\u2003]*\n?[ \t]*(?P<rest>\S.*)",
    re.DOTALL,
)
_ROMAN = re.compile(r"(?P<number>[IVX]{1,5}\.)\s+(?P<rest>.+)", re.DOTALL)
_LETTER = re.compile(r"(?P<number>[A-H]\.)\s+(?P<rest>.+)", re.DOTALL)
_ITEM = re.compile(
    r"(?:\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2}|[A-Z])\)|(?:[a-z]|[ivx]{1,4})[.)])\s+\S", re.DOTALL
)
_BULLETS = "•●▪■◦‣·∙○➢✓*–—-"
_BULLET = re.compile(rf"[{_BULLETS}]\s+\S")
_MARK = re.compile(r"[•●▪■◦‣·∙○➢✓*–—☐☒☑-]|\(?(?:[a-z]{1,4}|[A-Z]|\d{1,2}(?:\.\d{1,2}){0,3})[.)]")
_RUN_IN = re.compile(r"(?P<title>[A-Z“\"][^.:;\n]{1,68}?)\s*(?:[.:]|\s[–—-])\s*[”\"]?\s+(?=\S)")
# A title of 69 characters, a blank and a dash behind it; more if blanks follow one another.
_STOP, _TWO_BLANKS, _RUN_IN_REACH = re.compile(r"[.:–—-]"), re.compile(r"\s\s"), 72
_AMOUNT = re.compile(r"\d[.,]\d\d$")
_SENTENCE_MARK = re.compile(r"[.;:!?|]|,$")
# From the first of them on only: a line of a hundred thousand dots would else be read from each.
_LEADERS = re.compile(r"(?<![\s.…·_])[\s.…·_]{3,}\d{0,4}$")
# What they end in, and how many characters that is with the page's number and a line's end.
_LEADERS_END, _LEADERS_TAIL = re.compile(r"[\s.…·_]{3}\d{0,4}$"), 8
_BARE = re.compile(
    rf"(?:(?i:{_WORDS}|section|clause|item)\s+)?(?:[IVXLC]+|\d{{1,3}}(?:\.\d{{1,3}})*|[A-Z])\.?"
)
# How what one of the patterns above takes begins; nearly all lines begin otherwise.
_MAY_BE_NUMBERED = re.compile(
    r"[\d§(]|[IVX]{1,5}\.|[A-H]\.|[a-z]{1,4}[.)]|(?i:(?=[abceiprst])"
    rf"(?:{_WORDS}|section|sec\.|clause|item|rule|paragraph))"
)
_NO_CAPITALS = bytes(code for code in range(0x80) if not chr(code).isupper())
_NO_LETTERS = bytes(code for code in range(0x80) if not chr(code).isalpha())
_OPENING_QUOTES, _QUOTES = "\"'“”‘’(", "\"'“”‘’()"
_SMALL_WORDS = frozenset(
    [
        *("a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "nor", "of", "on"),
        *("or", "per", "s", "the", "to", "under", "upon", "with", "without"),
    ]
)


class Numbered(NamedTuple):
    """What a numbered line says of itself. ``level`` and ``label`` place it in the heading path; an
    item "(a)" has level 0. ``heading`` means that the line is nothing but a heading."""

    level: int
    label: str
    heading: bool = False


def recognise(text: str, one_line: bool = True) -> Numbered | None:
    """The number at the beginning of a paragraph, or None. ``one_line`` says that the paragraph is
    a line by itself, as a heading must be."""
    text = text.strip()
    if not may_be_numbered(text):
        return None
    found = _found(text)
    return _named(found, one_line) if isinstance(found, _Found) else found


def opening(text: str, one_line: bool = True) -> Numbered | None:
    """The same of a line that may be numbered, without white space around it, with which a
    paragraph begins. What is no heading is without its label: that the whole paragraph tells."""
    found = _found(text)
    if not isinstance(found, _Found):
        return found
    heading = _heading(found, one_line)
    if heading is not None:
        return heading
    return None if _lacks_title(found) else Numbered(found.level, "")


class _Found(NamedTuple):
    """A number at the beginning of a paragraph, and what stands behind it, if anything, with and
    without the dots of a table of contents."""

    match: re.Match[str]
    level: int
    needs_title: bool
    rest: str
    bare: str


def _found(text: str) -> _Found | Numbered | None:
    """The number at the beginning of what may be numbered; an item's has no more to tell."""
    if text[0].isdecimal():
        # None but this one begins so; most numbers do.
        match = _DECIMAL.match(text)
        if match is None or not _is_clause_number(match):
            return None
        return _behind(match, SECTION + match["deeper"].count("."))
    if match := _PART.match(text):
        return _behind(match, PART, needs_title=True)
    if match := _SECTION.match(text):
        return _behind(match, SECTION + match["digits"].count("."))
    if match := _ROMAN.match(text):
        return _behind(match, SECTION)
    if match := _LETTER.match(text):
        return _behind(match, CLAUSE)
    return Numbered(0, "") if _ITEM.match(text) else None


def _behind(match: re.Match[str], level: int, *, needs_title: bool = False) -> _Found:
    rest = match["rest"].strip()
    return _Found(match, level, needs_title, rest, _without_leaders(rest))


def may_be_numbered(text: str) -> bool:
    """Whether a paragraph begins as numbered ones do: of most this is all that is asked."""
    return _MAY_BE_NUMBERED.match(text) is not None


def is_bullet(text: str) -> bool:
    """Whether a paragraph begins with a bullet or a dash."""
    return text[:1] in _BULLETS and _BULLET.match(text) is not None


def looks_like_title(text: str) -> bool:
    """Whether a line reads as a heading: short, no sentence, its long words capitalised."""
    text = text.strip()
    if not text or len(text) > _MAX_HEADING or text[-1] in ".;,:!?-–—_|" or "  " in text:
        return False
    words = text.split()
    if len(words) > _MAX_TITLE_WORDS or not text[0].isalnum():
        return False
    capital = letters = 0
    for word in words:
        first = word[0]
        if first in _QUOTES or word[-1] in _QUOTES:
            if word.strip(_QUOTES).lower() in _SMALL_WORDS:
                continue
            first = word.lstrip(_OPENING_QUOTES)[:1]
        elif word.lower() in _SMALL_WORDS:
            continue
        capital += first.isupper()
        letters += first.isalpha()
    return capital >= 1 and capital >= 0.75 * letters


def is_capitals(text: str) -> bool:
    """Whether a line is a heading in capital letters."""
    if len(text) > _MAX_HEADING or text[-1:] in {".", ",", ";", "|"}:
        return False
    upper, letters = _counted(text)
    if upper < _LEAST_CAPITALS or upper < 0.9 * letters:
        return False
    return letters >= _LEAST_CAPITALS and "$" not in text and len(text.split()) <= 12


def _counted(text: str) -> tuple[int, int]:
    """How many capital letters and how many letters a text has."""
    if text.isascii():
        # Dropping bytes takes a tenth of the time that asking each letter does.
        data = text.encode("ascii")
        return len(data.translate(None, _NO_CAPITALS)), len(data.translate(None, _NO_LETTERS))
    letters = [letter for letter in text if letter.isalpha()]
    return sum(map(str.isupper, letters)), len(letters)


def is_bare(label: str) -> bool:
    """Whether a heading is a number only: "ARTICLE IV", "7."."""
    return _BARE.fullmatch(label) is not None


def is_bold_heading(text: str) -> bool:
    """Whether a paragraph in bold type is a heading: short, one line, no sentence."""
    text = text.strip()
    if not text or len(text) > _MAX_HEADING or "\n" in text or text[-1] in ".;,":
        return False
    if ";" in text or _AMOUNT.search(text):
        return False
    return len(text.split()) <= 12 and text[0].isalnum() and not text.isdigit()


def is_mark(text: str) -> bool:
    """Whether a cell holds nothing but a bullet, a box or a number, for the text beside it."""
    return _MARK.fullmatch(text) is not None


def as_label(text: str, longest: int = MAX_LABEL) -> str:
    """A heading's name in the heading path: one line, without the dots and the page number of a
    table of contents, at most ``longest`` characters."""
    label = _without_leaders(" ".join(text.split())).rstrip(" .:–—-")
    if len(label) <= longest:
        return label
    return label[:longest].rsplit(" ", 1)[0].rstrip(" ,;") + "…"


def _without_leaders(text: str) -> str:
    """The text without the dots and the page number at its end. Nearly every one has none, which
    its last characters tell."""
    if text[-1:].isalpha() or not _LEADERS_END.search(text, max(0, len(text) - _LEADERS_TAIL)):
        return text
    return _LEADERS.sub("", text)


def _is_clause_number(match: re.Match[str]) -> bool:
    """ "7." and "7.2" number a clause; "30 days" and "1.5 million" do not."""
    rest = match["rest"]
    if not match["deeper"] and not match["mark"]:
        return False
    if match["number"].startswith("0"):
        return False
    space = match.string[match.end("number") : match.start("rest")]
    if not space and not rest[:1].isupper():
        return False
    # Money, percentages and measures go on in small letters; titles and sentences do not.
    return rest[0].isupper() or rest[0] in "“\"'‘([" or (bool(match["mark"]) and rest[0].isalpha())


def _named(found: _Found, one_line: bool) -> Numbered | None:
    heading = _heading(found, one_line)
    if heading is not None:
        return heading
    if _lacks_title(found):
        return None
    number = _number(found)
    if (run_in := _run_in(found.rest)) and _is_heading_title(run_in["title"]):
        return Numbered(found.level, as_label(f"{number} {run_in['title']}"))
    return Numbered(found.level, as_label(number))


def _run_in(text: str) -> re.Match[str] | None:
    """The title with which a clause begins. The pattern tries to end it behind each letter: where
    neither a stop nor a dash is in reach, which few signs in a row tell, it is not asked."""
    reach = text[:_RUN_IN_REACH]
    if not _STOP.search(reach) and not _TWO_BLANKS.search(reach):
        return None
    return _RUN_IN.match(text)


def _heading(found: _Found, one_line: bool) -> Numbered | None:
    """The heading that a line is; a number alone is told too where it is none."""
    bare = found.bare
    if not bare:
        return Numbered(found.level, as_label(_number(found)), heading=one_line)
    if one_line and (_is_heading_title(bare) or _is_phrase(bare)):
        return Numbered(found.level, as_label(f"{_number(found)} {bare}"), heading=True)
    return None


def _number(found: _Found) -> str:
    return " ".join(found.match["number"].split()).rstrip(":")


def _lacks_title(found: _Found) -> bool:
    """ "Exhibit A attached hereto ..." in the middle of a sentence."""
    return found.needs_title and not _starts_title(found.match, found.rest)


def _is_heading_title(title: str) -> bool:
    title = title.strip("\"'“”. \t\n")
    return looks_like_title(title) or is_capitals(title)


def _is_phrase(title: str) -> bool:
    """Whether a few words, not a sentence, stand behind a number: "Repair and decoration"."""
    short = len(title) <= MAX_LABEL and len(title.split()) <= _MAX_TITLE_WORDS
    return short and title[0].isupper() and not _SENTENCE_MARK.search(title)


def _starts_title(match: re.Match[str], rest: str) -> bool:
    between = match.string[match.end("number") : match.start("rest")]
    return rest[:1].isupper() and any(mark in between for mark in ".:–—-\n")
