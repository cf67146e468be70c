"""How many documents are in a state, in words: "2 not readable", "one missing"."""

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from desktop.documents import Status
from desktop.gui.documents.states import PROBLEMS, READY, UNFINISHED
from desktop.gui.widgets.words import count_words


class Counted(IntEnum):
    """What is counted together."""

    READY = 0
    PROBLEMS = 1
    PARTIAL = 2
    FAILED = 3
    MISSING = 4
    UNFINISHED = 5


_STATES = {
    Counted.READY: READY,
    Counted.PROBLEMS: PROBLEMS,
    Counted.PARTIAL: frozenset({Status.PARTIAL}),
    Counted.FAILED: frozenset({Status.FAILED}),
    Counted.MISSING: frozenset({Status.MISSING}),
    Counted.UNFINISHED: UNFINISHED,
}
EACH_PROBLEM = (Counted.PARTIAL, Counted.FAILED, Counted.MISSING, Counted.UNFINISHED)


def state_counts(counts: Mapping[Status, int], *shown: Counted) -> list[str]:
    """One text for each of those that there are any of, in that order."""
    words = []
    for each in shown:
        number = sum(counts.get(state, 0) for state in _STATES[each])
        if number:
            one, more = _words(each)
            words.append(one if number == 1 else more.format(count_words(number)))
    return words


def _words(counted: Counted) -> tuple[str, str]:
    """Of one, and of more."""
    tr = QCoreApplication.translate
    match counted:
        case Counted.READY:
            return tr("documents", "one ready"), tr("documents", "{0} ready")
        case Counted.PROBLEMS:
            return tr("documents", "one with problems"), tr("documents", "{0} with problems")
        case Counted.PARTIAL:
            return tr("documents", "one partly read"), tr("documents", "{0} partly read")
        case Counted.FAILED:
            return tr("documents", "one not readable"), tr("documents", "{0} not readable")
        case Counted.MISSING:
            return tr("documents", "one missing"), tr("documents", "{0} missing")
        case Counted.UNFINISHED:
            return tr("documents", "one not read yet"), tr("documents", "{0} not read yet")
