"""What an exported conversation says beside its answers; the window says it in its language."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop.documents import Answer, AnswerStatus
from desktop.drafting.templating import values
from desktop.errors import said_later

# What "supported" means, for whoever reads a model's answer: more than half of the default model's
# answers to the sample's open questions are wrong, though their figures stand in the quotes.
CAUTION = said_later(
    "Written by a model. Its figures and names stand in the quoted passages; whether they answer"
    " the question is yours to judge: read the passage."
)
STATUS = {
    AnswerStatus.SUPPORTED: said_later("Supported by the quoted passages. Asked {0}."),
    AnswerStatus.PARTIAL: said_later("Partly supported by the quoted passages. Asked {0}."),
    AnswerStatus.NOT_FOUND: said_later("Not found. Asked {0}."),
}
STOPPED_ASKED = said_later("Stopped. Asked {0}.")
MODEL = said_later("Model: {0}.")
COMPUTED = said_later("Computed: {0} = {1}")
ONE_SEARCHED = said_later("1 document searched.")
SEARCHED = said_later("{0} documents searched.")
ONE_SEARCHED_WITHIN = said_later("1 document searched, only in: {0}.")
SEARCHED_WITHIN = said_later("{0} documents searched, only in: {1}.")
NOT_READ = said_later("Not read: {0}: {1}")
READ_IN_PART = said_later("Read in part: {0}: {1}")
WEAK = said_later("Recognised with little certainty: {0}: {1}")
VERIFIED = said_later("Marked verified on {0}")
WRONG = said_later("Marked wrong on {0}")
PLACE = said_later("{0}, page {1}")


def _same_answer(answer: Answer) -> Answer:
    return answer


def _same_text(text: str) -> str:
    return text


def _english_day(day: date) -> str:
    return values.date(day.isoformat())


@dataclass(frozen=True, slots=True)
class Words:
    """How it is said: ``said`` has the other words for one of the texts above, ``of_file`` for why
    a file was not read, ``of_answer`` for an answer, and ``day`` writes a date; ``letter``: on
    American paper."""

    said: Callable[[str], str] = _same_text
    of_file: Callable[[str], str] = _same_text
    of_answer: Callable[[Answer], Answer] = _same_answer
    day: Callable[[date], str] = _english_day
    letter: bool = False
