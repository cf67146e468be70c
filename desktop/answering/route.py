"""Which way a question is answered."""

from desktop.answering import prompt
from desktop.documents import AnswerKind


def kind_of(question: str) -> AnswerKind:
    """The way to try first, told by the question's words alone, within a millisecond.

    Questions for each document (SURVEYED) and for a result (COMPUTED) are told by the modules that
    answer them; a question for a yes or no is QUOTED; all others are WRITTEN.
    """
    if prompt.asks_for_a_verdict(question):
        return AnswerKind.QUOTED
    return AnswerKind.WRITTEN
