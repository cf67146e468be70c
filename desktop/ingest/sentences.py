"""Where sentences end, in the English of contracts, reports and medical notes."""

import re

_END = re.compile(
    r"[.!?]['\"”’)\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9§•])"  # Western sentences
    r"|[;:]\s+(?=(?:and|or|but|provided)\b|\((?:[a-z]{1,3}|\d{1,2})\)\s)"  # members of a list
    r"|[。！？；]\s*"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:No|Nos|Inc|Ltd|Co|Corp|Cos|LLC|Mr|Mrs|Ms|Dr|Prof|St|Ave|Rd|Blvd|Sec|Secs|Art|Arts"
    r"|Cl|Ch|Ex|Exh|Sch|Para|Paras|Fig|Figs|Vol|pp|p|cf|vs|v|etc|approx|e\.g|i\.e|al|ca|est"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Jr|Sr|Esq|Hon|Rev|Gen|U\.S|U\.K)"
    r"|\b[A-Z]|\(\w{1,3}\)|^\W*\w{1,5})\.$"
)
_WEAK = (
    re.compile(r";\s+"),
    re.compile(r"\s\|\s"),
    re.compile(r"[,:–—]\s+|\s(?=\((?:[a-z]{1,3}|\d{1,2})\)\s)"),
    re.compile(r"\s+"),
)


def split(text: str, start: int, end: int, limit: int) -> list[tuple[int, int]]:
    """The sentences of text[start:end] as ranges without the white space around them. One that is
    longer than ``limit`` characters is cut at its best inner joints."""
    ranges: list[tuple[int, int]] = []
    begin = start
    for match in _END.finditer(text, start, end):
        if text[match.start()] == "." and _ABBREVIATION.search(
            text, max(begin, match.start() - 12), match.start() + 1
        ):
            continue
        ranges.append((begin, match.end()))
        begin = match.end()
    ranges.append((begin, end))
    return [part for one in ranges for part in _cut(text, *_trim(text, *one), limit)]


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
