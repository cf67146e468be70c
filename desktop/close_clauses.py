"""The paragraph of an answer that cites what is close to the clause that answers: "Close to it:".

It stands apart, so that nobody takes its clause for the answer. Answers that were kept before it
did have it on the line of the answer itself; they are read as if they had it apart.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.documents import Answer, AnswerKind

CLOSE = "\n\nClose to it: "
_MARKER = re.compile(r"(?:\n\n| )Close to it: ")
_NUMBERS = re.compile(r"(?:^|(?<= ))\[\d{1,3}\](?: \[\d{1,3}\])*(?=\s|$)")
_NUMBER = re.compile(r"\d+")
# Behind it there is nothing, or what another document says (answering/disagreements.py).
_BEHIND = re.compile(r"(?:\s.+ states another amount for .+)?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Close:
    """[start, end) of an answer's text, with what sets it apart; its words begin at ``says``. Of
    the ``numbers`` it cites the first one's words are ``shown`` or not."""

    start: int
    says: int
    end: int
    numbers: tuple[int, ...]
    shown: bool


def close_of(answer: Answer) -> Close | None:
    """Where an answer says what is close to it; None where it says nothing of that."""
    if answer.kind not in (AnswerKind.WRITTEN, AnswerKind.QUOTED):
        return None
    plain = without(answer.text, (citation.quote for citation in answer.citations))
    marker = next(reversed(list(_MARKER.finditer(plain))), None)
    if marker is None:
        return None
    known = {citation.n for citation in answer.citations}
    for found in _NUMBERS.finditer(plain[marker.end() :]):
        numbers = tuple(int(each) for each in _NUMBER.findall(found[0]))
        end = marker.end() + found.end()
        if known.issuperset(numbers) and _BEHIND.fullmatch(plain, end) is not None:
            return Close(marker.start(), marker.end(), end, numbers, found.start() > 0)
    return None


def set_apart(answer: Answer) -> Answer:
    """The answer with what is close to it in a paragraph of its own; the same where it is."""
    close = close_of(answer)
    if close is None or answer.text.startswith(CLOSE, close.start):
        return answer
    text = f"{answer.text[: close.start]}{CLOSE}{answer.text[close.says :]}"
    longer = len(text) - len(answer.text)
    claims = (
        replace(claim, start=claim.start + longer, end=claim.end + longer)
        if claim.start >= close.says
        else claim
        for claim in answer.unsupported
    )
    return replace(answer, text=text, unsupported=tuple(claims))


def without(text: str, quotes: Iterable[str]) -> str:
    """The text with each of the quotes that it holds whole made unreadable: as long as before, so
    that every place stays, and no word of a document is taken for one of the program."""
    for words in sorted((" ".join(quote.split()) for quote in quotes), key=len, reverse=True):
        if words:
            text = text.replace(words, "\0" * len(words))
    return text
