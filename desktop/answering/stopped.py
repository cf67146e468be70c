"""A question that was stopped: what had been found by then is kept, and says what it is."""

from collections.abc import Callable, Iterator

from desktop.answering import wording
from desktop.documents import STOPPED, Answer, AnswerKind, AnswerStatus, Citation, Coverage
from desktop.errors import CancelledError
from desktop.events import Answered, AskEvent, EvidenceFound


def with_stopped(
    events: Iterator[AskEvent], question: str, coverage: Callable[[], Coverage]
) -> Iterator[AskEvent]:
    """The events; where they are stopped after evidence was found and before the answer, last an
    answer of that evidence. What was streamed is no part of it: it was not checked yet. Raises
    what the events raise, CancelledError too."""
    found: tuple[Citation, ...] = ()
    is_answered = False
    try:
        for event in events:
            if isinstance(event, EvidenceFound):
                found = event.citations
            is_answered = is_answered or isinstance(event, Answered)
            yield event
    except CancelledError:
        if found and not is_answered:
            yield Answered(_answer(question, found, coverage()))
        raise


def _answer(question: str, found: tuple[Citation, ...], coverage: Coverage) -> Answer:
    numbers = "".join(f" [{citation.n}]" for citation in found)
    return Answer(
        question,
        f"{STOPPED} {wording.FOUND_BY_THEN}{numbers}",
        AnswerStatus.PARTIAL,
        found,
        coverage=coverage,
        kind=AnswerKind.QUOTED,
    )
