"""Which way a question is answered."""

import re

from desktop.answering import prompt
from desktop.documents import AnswerKind

# A statement put forward to be judged: 'is the following true: "…"', "is it correct that …".
_STATEMENT = re.compile(
    r"\b(?:is|are) (?:it|this|that|the following|the statement)\b[^.?!]{0,40}"
    r"\b(?:true|correct|right|the case|accurate)\b|\btrue or false\b|^(?:true|correct)\?",
    re.IGNORECASE,
)


def kind_of(question: str) -> AnswerKind:
    """The way to try first, told by the question's words alone, within a millisecond.

    Questions for each document (SURVEYED) and for a result (COMPUTED) are told by the modules that
    answer them; a question for a yes or no is QUOTED; all others are WRITTEN.
    """
    if prompt.asks_for_a_verdict(question) or is_statement(question):
        return AnswerKind.QUOTED
    return AnswerKind.WRITTEN


def is_statement(question: str) -> bool:
    """Whether the question puts a statement forward to be judged."""
    return _STATEMENT.search(question) is not None
