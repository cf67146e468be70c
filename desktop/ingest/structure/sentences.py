"""Where sentences end, in the English of contracts, reports and medical notes."""

import re

# All ways in one class of signs at the head: the search passes by all other letters at once.
_END = re.compile(
    r"[.!?;:。！？；](?:"
    r"(?<=[.!?])['\"”’)\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9§•])"  # Western sentences
    r"|(?<=[;:])\s+(?=(?:and|or|but|provided)\b|\((?:[a-z]{1,3}|\d{1,2})\)\s)"  # members of a list
    r"|(?<=[。！？；])\s*"
    r")"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:No|Nos|Inc|Ltd|Co|Corp|Cos|LLC|Mr|Mrs|Ms|Dr|Prof|St|Ave|Rd|Blvd|Sec|Secs|Art|Arts"
    r"|Cl|Ch|Ex|Exh|Sch|Para|Paras|Fig|Figs|Vol|pp|p|cf|vs|v|etc|approx|e\.g|i\.e|al|ca|est"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Jr|Sr|Esq|Hon|Rev|Gen|U\.S|U\.K)"
    r"|\b[A-Z]|\(\w{1,3}\)|^\W*\w{1,5})\.$"
)
# Longer than all of these.
_LONG_WORD = 7
_WEAK = (
    re.compile(r";\s+"),
    re.compile(r"\s\|\s"),
    re.compile(r"[,:–—]\s+|\s(?=\((?:[a-z]{1,3}|\d{1,2})\)\s)"),
    re.compile(r"\s+"),
)


def split(text: str, start: int, end: int, limit: int) -> list[tuple[int, int]]:
    """The sentences of text[start:end] as ranges without the white space around them. One that is
    longer than ``limit`` characters is cut at its best inner joints."""
    found: list[tuple[int, int]] = []
    begin = start
    for match in _END.finditer(text, start, end):
        at, after = match.span()
        if text[at] == "." and _is_abbreviated(text, begin, at):
            continue
        _add(found, text, begin, after, limit)
        begin = after
    _add(found, text, begin, end, limit)
    return found


def _is_abbreviated(text: str, begin: int, at: int) -> bool:
    """Whether the full stop at ``at`` ends a short form. A word of seven letters is none."""
    if at >= _LONG_WORD and text[at - _LONG_WORD : at].isalpha():
        return False
    return _ABBREVIATION.search(text, max(begin, at - 12), at + 1) is not None


def _add(found: list[tuple[int, int]], text: str, start: int, end: int, limit: int) -> None:
    """Add [start, end) to what was found, without white space around it and cut to the limit."""
    if text[start : start + 1].isspace():
        start, end = _trim(text, start, end)
    else:
        end = start + len(text[start:end].rstrip())
    if end - start > limit:
        found += _cut(text, start, end, limit)
    elif start < end:
        found.append((start, end))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))


def _cut(text: str, start: int, end: int, limit: int) -> list[tuple[int, int]]:
    """[start, end) in pieces of at most ``limit`` characters."""
    pieces: list[tuple[int, int]] = []
    while end - start > limit:
        joint = _joint(text, start, start + limit)
        piece = _trim(text, start, joint)
        if piece[0] < piece[1]:
            pieces.append(piece)
        start, end = _trim(text, joint, end)
    if start < end:
        pieces.append((start, end))
    return pieces


def _joint(text: str, start: int, end: int) -> int:
    """The best place to cut in the second half of [start, end): after a semicolon, between cells,
    after a comma, at white space, anywhere but inside a combined character."""
    half = (start + end) // 2
    for pattern in _WEAK:
        last = 0
        for match in pattern.finditer(text, half, end):
            last = match.end()
        if last:
            return last
    return end
