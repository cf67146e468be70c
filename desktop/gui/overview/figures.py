"""What the pictures of a matter show, counted from its documents and answers. Draws nothing."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.documents import AnswerStatus, Document, Status
from desktop.gui.documents.remarks import is_doubtful
from desktop.gui.documents.states import UNFINISHED, kind_words, look_of
from desktop.vault.desk.history import Asked
from desktop.vault.holdings.matter_facts import Party

if TYPE_CHECKING:
    from desktop.workspace import Workspace

# More columns than this can't be told apart, nor read out.
_MOST_COLUMNS = 36
_MOST_KINDS = 8
_SPANS = (1, 3, 12, 60, 120)  # months: a month, a quarter, a year, five, ten


@dataclass(frozen=True, slots=True)
class Bar:
    """``value`` documents (or answers) under one name; ``documents`` are the ids behind it;
    ``role`` is a colour of the theme and ``icon`` a drawing that says the same without colour."""

    label: str
    value: int
    documents: frozenset[int] = frozenset()
    role: str = "accent"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """All pictures of one matter."""

    documents: int
    times: tuple[Bar, ...]
    kinds: tuple[Bar, ...]
    parties: tuple[Bar, ...]
    problems: tuple[Bar, ...]
    answers: tuple[Bar, ...]


def gather(workspace: "Workspace", matter: str) -> Figures:
    """Read and count; takes as long as listing the documents does."""
    documents = workspace.documents(matter)
    return Figures(
        documents=len(documents),
        times=times_of(documents),
        kinds=kinds_of(documents),
        parties=parties_of(workspace.parties(matter)),
        problems=problems_of(documents),
        answers=answers_of(workspace.history(matter)),
    )


# ------------------------------------------------------------------------------------- in time


def times_of(documents: Sequence[Document]) -> tuple[Bar, ...]:
    """By the day that a document bears, or else the last change of its file: a bar for each month,
    quarter, year or more, so that there are not too many; empty ones between too, since a gap is
    what is looked for."""
    days = {d.id: _day(d) for d in documents}
    months = {number: day.year * 12 + day.month - 1 for number, day in days.items() if day}
    if not months:
        return ()
    first, last = min(months.values()), max(months.values())
    span = next((s for s in _SPANS if last // s - first // s < _MOST_COLUMNS), _SPANS[-1])
    start = max(first // span, last // span - _MOST_COLUMNS + 1)
    behind: dict[int, list[int]] = {place: [] for place in range(start, last // span + 1)}
    for document_id, month in months.items():
        behind[max(start, month // span)].append(document_id)
    return tuple(
        Bar(_span_words(place * span, span), len(ids), frozenset(ids))
        for place, ids in behind.items()
    )


def _day(document: Document) -> date | None:
    if document.dated is None and document.modified > 0:
        return date.fromtimestamp(document.modified)
    return document.dated


def _span_words(month: int, span: int) -> str:
    tr = QCoreApplication.translate
    year, number = divmod(month, 12)
    if span == 1:
        return QLocale().toString(QDate(year, number + 1, 1), "MMM yyyy")
    if span == 3:
        return tr("overview", "Q{0} {1}").format(number // 3 + 1, year)
    if span == 12:
        return str(year)
    return tr("overview", "{0} to {1}").format(year, year + span // 12 - 1)


# --------------------------------------------------------------------------------- of what kind


def kinds_of(documents: Iterable[Document]) -> tuple[Bar, ...]:
    """By the kind of file, the most first; what is rare is one bar."""
    words = cache(kind_words)  # thousands of documents are of a few kinds
    behind: dict[str, list[int]] = {}
    for document in documents:
        kind = document.kind or document.name.rpartition(".")[2]
        behind.setdefault(words(kind), []).append(document.id)
    bars = sorted(
        (Bar(label, len(ids), frozenset(ids)) for label, ids in behind.items()),
        key=lambda bar: (-bar.value, bar.label),
    )
    if len(bars) <= _MOST_KINDS:
        return tuple(bars)
    rest = bars[_MOST_KINDS - 1 :]
    ids = frozenset().union(*(bar.documents for bar in rest))
    others = Bar(QCoreApplication.translate("overview", "Other kinds"), len(ids), ids)
    return (*bars[: _MOST_KINDS - 1], others)


def parties_of(parties: Iterable[Party]) -> tuple[Bar, ...]:
    """Names, by how many documents begin with them."""
    return tuple(
        Bar(party.name, len(party.documents), frozenset(party.documents)) for party in parties
    )


def problems_of(documents: Sequence[Document]) -> tuple[Bar, ...]:
    """What could not be read, and what was read but must be looked at; none without documents."""
    tr = QCoreApplication.translate
    failed, partial, missing = (
        look_of(status) for status in (Status.FAILED, Status.PARTIAL, Status.MISSING)
    )
    rows: tuple[tuple[str, str, str, Callable[[Document], bool]], ...] = (
        (failed.label, failed.role, failed.icon, lambda d: d.status is Status.FAILED),
        (partial.label, partial.role, partial.icon, lambda d: d.status is Status.PARTIAL),
        (missing.label, missing.role, missing.icon, lambda d: d.status is Status.MISSING),
        (
            tr("overview", "Not read yet"),
            "muted",
            "state-waiting",
            lambda d: d.status in UNFINISHED,
        ),
        (tr("overview", "Doubtful words (OCR)"), "warning", "eye", is_doubtful),
        (tr("overview", "Hidden text"), "warning", "eye-off", lambda d: d.hidden > 0),
    )
    bars = []
    for label, role, icon, belongs in rows:
        ids = frozenset(document.id for document in documents if belongs(document))
        if ids:
            bars.append(Bar(label, len(ids), ids, role, icon))
    return tuple(bars)


def answers_of(asked: Sequence[Asked]) -> tuple[Bar, ...]:
    """How the answers that are kept came out, and how many left something unread."""
    tr = QCoreApplication.translate
    counts = Counter(turn.answer.status for turn in asked)
    unread = sum(1 for turn in asked if turn.answer.coverage.unreadable)
    bars = (
        Bar(
            tr("overview", "Found, with sources"),
            counts[AnswerStatus.SUPPORTED],
            role="success",
            icon="state-ready",
        ),
        Bar(
            tr("overview", "Partly supported"),
            counts[AnswerStatus.PARTIAL],
            role="warning",
            icon="state-partial",
        ),
        Bar(
            tr("overview", "Not in these documents"),
            counts[AnswerStatus.NOT_FOUND],
            role="muted",
            icon="search",
        ),
        Bar(
            tr("overview", "Something could not be searched"),
            unread,
            role="danger",
            icon="state-failed",
        ),
    )
    return tuple(bar for bar in bars if bar.value)
