"""What of an answer is plain, what a citation, what is not supported."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from desktop.documents import (
    Answer,
    Citation,
    Claim,
    Coverage,
    Unreadable,
    file_name,
    in_marks,
    one_line,
)
from desktop.gui.file_reasons import said_of_file

# "[3]" or "[1, 3]"; longer numbers are no citations but, for example, a docket's.
_BRACKETS = re.compile(r"\[\d{1,3}(?:\s*,\s*\d{1,3})*\]")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an answer. ``citation`` is a source's number or 0; ``reason`` says why the
    stretch is not supported, or is ""; with ``struck`` it is not to be read as an answer. ``close``
    says what is only close to the answer."""

    text: str
    citation: int = 0
    reason: str = ""
    struck: bool = False
    close: bool = False


def pieces(
    text: str,
    numbers: Collection[int],
    claims: Sequence[Claim] = (),
    quotes: Sequence[str] = (),
    close: tuple[int, int] = (0, 0),
) -> list[Piece]:
    """Cut ``text`` at its citations and unsupported claims; joined, the pieces are ``text`` again.

    A number outside ``numbers`` is text like any other, never the nearest source, and so is
    one inside one of the ``quotes``, a footnote's. A claim that lies outside the text is passed
    over. At [start, end) of ``close`` stands what is only close to the answer.
    """
    held = [(at, at + len(q)) for q in map(one_line, quotes) if q and (at := text.find(q)) >= 0]
    cited = [
        each
        for each in _citations(text, numbers)
        if not any(start <= each[0] < end for start, end in held)
    ]
    doubted = [claim for claim in claims if 0 <= claim.start < claim.end <= len(text)]
    cuts = {0, len(text), *close}
    for start, end, _ in cited:
        cuts |= {start, end}
    for claim in doubted:
        cuts |= {claim.start, claim.end}
    edges = sorted(cuts)
    return [
        Piece(
            text[start:end],
            _number_at(cited, start),
            _reason_at(doubted, start),
            any(claim.struck for claim in doubted if claim.start <= start < claim.end),
            close[0] <= start < close[1],
        )
        for start, end in pairwise(edges)
    ]


def cited_numbers(answer: Answer) -> set[int]:
    """The numbers that an answer's text cites."""
    numbers = {citation.n for citation in answer.citations}
    found = pieces(answer.text, numbers, quotes=quotes_of(answer))
    return {piece.citation for piece in found if piece.citation}


def quotes_of(answer: Answer) -> tuple[str, ...]:
    """The quotes that an answer's text may hold whole."""
    return tuple(citation.quote for citation in answer.citations)


def _citations(text: str, numbers: Collection[int]) -> list[tuple[int, int, int]]:
    """(start, end, number) of each valid citation. Brackets belong to a number that is alone."""
    found: list[tuple[int, int, int]] = []
    for brackets in _BRACKETS.finditer(text):
        inside = list(_NUMBER.finditer(text, brackets.start(), brackets.end()))
        for match in inside:
            if int(match[0]) not in numbers:
                continue
            start, end = brackets.span() if len(inside) == 1 else match.span()
            found.append((start, end, int(match[0])))
    return found


def _number_at(cited: Sequence[tuple[int, int, int]], offset: int) -> int:
    return next((number for start, end, number in cited if start <= offset < end), 0)


def _reason_at(claims: Sequence[Claim], offset: int) -> str:
    reasons = [claim.reason for claim in claims if claim.start <= offset < claim.end]
    return " ".join(dict.fromkeys(reasons))


def place(citation: Citation) -> str:
    """Where a citation stands: "Lease.pdf, page 4"."""
    return place_of(citation.doc, citation.page)


def place_of(path: str, page: int | None) -> str:
    """A file's name, with the page where there are pages."""
    name = file_name(path)
    words = QCoreApplication.translate("answer", "{0}, page {1}")
    return name if page is None else words.format(name, page)


def coverage_line(coverage: Coverage) -> str:
    """How much was searched: "Searched 15 of 16 documents; 1 could not be read"."""
    unread = sum(not each.in_part for each in coverage.unreadable)
    total = coverage.searched + unread
    if coverage.within:
        return _within_line(coverage, total)
    tr = QCoreApplication.translate
    if not unread:
        if total == 1:
            return tr("answer", "Searched the only document")
        return tr("answer", "Searched all {0} documents").format(total)
    if total == 1:
        return tr("answer", "The only document could not be read")
    some = tr("answer", "Searched {0} of {1} documents; {2} could not be read")
    return some.format(coverage.searched, total, unread)


def _within_line(coverage: Coverage, total: int) -> str:
    """The same of a part of the matter: "Only in: kind pdf. Searched 2 documents there"."""
    tr = QCoreApplication.translate
    unread = total - coverage.searched
    if not total:
        return tr("answer", "Only in: {0}. No document of the matter is in it").format(
            coverage.within
        )
    if not unread and total == 1:
        return tr("answer", "Only in: {0}. Searched 1 document there").format(coverage.within)
    if not unread:
        whole = tr("answer", "Only in: {0}. Searched {1} documents there")
        return whole.format(coverage.within, total)
    some = tr("answer", "Only in: {0}. Searched {1} of {2} there; {3} could not be read")
    return some.format(coverage.within, coverage.searched, total, unread)


def unreadable_line(unreadable: Unreadable) -> str:
    """One document that could not be read, and why."""
    return f"{file_name(unreadable.doc)}: {said_of_file(unreadable.reason)}"


def quote_with_place(citation: Citation) -> str:
    """A quote as it is put into a letter: "“The rent is due.” (Lease.pdf, page 4)"."""
    return f"{in_marks(one_line(citation.quote))} ({place(citation)})"
