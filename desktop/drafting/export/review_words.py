"""What an exported review table says beside its cells; the window says it in its language."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.documents import Cell, CellMark, FindingState
from desktop.errors import said_later

REVIEW = said_later("Review")
SOURCES = said_later("Sources")
COVERAGE = said_later("Coverage")
DOCUMENT = said_later("Document")
WHAT_WAS_READ = said_later("What was read")
TITLE = said_later("Review: {0}")
# The columns of the sources.
COLUMNS = (
    said_later("Source"),
    DOCUMENT,
    said_later("Question"),
    said_later("Page"),
    said_later("Words of the document"),
    said_later("State"),
    said_later("SHA-256"),
)
STATES: dict[str, str] = {
    FindingState.FOUND: said_later("found"),
    FindingState.ABSENT: said_later("absent"),
    FindingState.UNREADABLE: said_later("unreadable"),
    CellMark.VERIFIED: said_later("verified"),
    CellMark.CORRECTED: said_later("corrected"),
}
MARKS = {
    CellMark.VERIFIED: said_later("{0} (verified)"),
    CellMark.CORRECTED: said_later("{0} (corrected by hand)"),
}
ABSENT = said_later("Not found in it")
UNREADABLE = said_later("Could not be read")
SEARCHED = said_later("{0} documents searched, {1} of them read in full.")
STOPPED = said_later("Stopped before its end: documents are missing.")
NOT_READ = said_later("Could not be read, or not all of it: {0}: {1}")
WEAK = said_later("Little certainty: {0}: {1}")


def _same(text: str) -> str:
    return text


def in_english(cell: Cell) -> str:
    """What a cell says, or why it says nothing; a correction in the corrector's words."""
    if cell.mark is CellMark.CORRECTED or cell.state is FindingState.FOUND:
        return cell.text
    return f"{ABSENT if cell.state is FindingState.ABSENT else UNREADABLE}. {cell.text}"


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """How it is said: ``said`` has the other words for one of the texts above, ``of_file`` for why
    a file was not read, ``of_cell`` says what a cell says; ``letter``: on American paper."""

    said: Callable[[str], str] = _same
    of_file: Callable[[str], str] = _same
    of_cell: Callable[[Cell], str] = in_english
    letter: bool = False
