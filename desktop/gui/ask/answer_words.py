"""What is said of an answer: where its text comes from, how far it can be relied on, how much was
searched."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.documents import STOPPED, Answer, AnswerKind, AnswerStatus, Claim, Coverage, one_line
from desktop.drafting.export.talk_words import CAUTION
from desktop.gui.ask.answer_text import coverage_line
from desktop.gui.ask.answer_wording import reasons
from desktop.gui.core_texts import said
from desktop.gui.widgets.words import in_quotes, tenth_words
from desktop.local_models.catalog import load as load_catalog

if TYPE_CHECKING:
    from desktop.vault.desk.history import Mark

# A caution that repeats a page of struck text helps nobody.
_LONGEST_DOUBT = 90


def _states(kind: AnswerKind) -> tuple[str, str]:
    """What "supported" and "partial" mean for a kind: what was checked, and no more. A figure can
    stand in a quote and mean something else, and a clause can be about another matter."""
    tr = QCoreApplication.translate
    return {
        AnswerKind.WRITTEN: (
            tr("answer", "Figures match the quotes"),
            tr("answer", "Not all in the quotes"),
        ),
        AnswerKind.QUOTED: (
            tr("answer", "Answered by the clause"),
            tr("answer", "May not answer"),
        ),
        AnswerKind.COMPUTED: (tr("answer", "Figures as cited"), tr("answer", "Not computed")),
        AnswerKind.SURVEYED: (
            tr("answer", "Every document asked"),
            tr("answer", "Not every document read"),
        ),
    }[kind]


def kind_of(answer: Answer) -> tuple[str, str, str]:
    """Tone, words and sign of the badge that says where the text comes from."""
    tr = QCoreApplication.translate
    if _is_of_question(answer):
        return "muted", tr("answer", "Computed from the question's figures"), "scale"
    if answer.kind is AnswerKind.COMPUTED:
        return "muted", tr("answer", "Computed from cited figures"), "scale"
    if answer.kind is AnswerKind.SURVEYED:
        return "muted", tr("answer", "Document by document"), "documents"
    if answer.kind is AnswerKind.QUOTED and answer.text:
        return "muted", tr("answer", "The clause itself"), "quote"
    if answer.model and answer.text:
        return "muted", tr("answer", "Written by the model, checked"), "draft"
    return "muted", tr("answer", "Evidence only"), "quote"


def _is_of_question(answer: Answer) -> bool:
    """Whether code reckoned with nothing of the documents."""
    return answer.kind is AnswerKind.COMPUTED and not answer.citations


def state_of(answer: Answer) -> tuple[str, str, str]:
    """Tone, words and sign of the badge that says how far the answer can be relied on."""
    tr = QCoreApplication.translate
    if answer.status is AnswerStatus.NOT_FOUND and not answer.coverage.searched:
        return "warning", tr("answer", "Nothing was searched"), "search"
    if answer.status is AnswerStatus.NOT_FOUND:
        return "muted", tr("answer", "Not in these documents"), "search"
    if not answer.model and answer.kind is AnswerKind.WRITTEN:
        return "info", tr("answer", "Evidence only"), "quote"
    if _is_of_question(answer):
        return "info", tr("answer", "Computed from the question's figures"), "check"
    carried, not_carried = _states(answer.kind)
    if answer.status is AnswerStatus.PARTIAL:
        return "warning", not_carried, "state-partial"
    return "info", carried, "quote" if answer.kind is AnswerKind.WRITTEN else "check"


def badges(answer: Answer) -> list[tuple[str, str, str]]:
    """The badges of an answer; where both would say the same there is one."""
    if answer.status is AnswerStatus.NOT_FOUND and answer.kind is not AnswerKind.SURVEYED:
        return [state_of(answer)]
    if answer.kind is AnswerKind.QUOTED and answer.text.startswith(STOPPED):
        return [("muted", QCoreApplication.translate("answer", "Stopped"), "stop")]
    both = [kind_of(answer), state_of(answer)]
    return both[1:] if both[0][1] == both[1][1] else both


def sources_line(answer: Answer) -> str:
    """How many sources stand behind an answer, in words; "" for none."""
    tr, count = QCoreApplication.translate, len(answer.citations)
    if count == 1:
        return tr("answer", "1 source")
    return tr("answer", "{count} sources").format(count=count) if count else ""


def caution_line(answer: Answer) -> str:
    """What in the answer no quote holds, in words, or else what the check of a model's answer does
    not prove; "" where the answer is a quote, was computed, or there is none."""
    claims = [c for c in answer.unsupported if 0 <= c.start < c.end <= len(answer.text)]
    struck = [f"{_said(answer, claim)} {reasons(claim.reason)}" for claim in claims if claim.struck]
    doubted = [_said(answer, claim) for claim in claims if not claim.struck]
    tr = QCoreApplication.translate
    parts = [tr("answer", "Struck out: {0}").format(words) for words in dict.fromkeys(struck)]
    if doubted:
        missing = tr(
            "answer", "Not found in the quoted passages: {0}. Check before you rely on it."
        )
        parts.append(missing.format(", ".join(dict.fromkeys(doubted))))
    if parts:
        return "\n".join(parts)
    if answer.kind is AnswerKind.QUOTED and answer.status is AnswerStatus.SUPPORTED:
        return _verdict() if answer.text.startswith("Yes") else ""
    return said(CAUTION) if answer.model and answer.kind is AnswerKind.WRITTEN else ""


def _verdict() -> str:
    return QCoreApplication.translate(
        "answer",
        "The yes is the model's reading of the clause. Read the clause itself before you rely on"
        " it.",
    )


def _said(answer: Answer, claim: Claim) -> str:
    words = one_line(answer.text[claim.start : claim.end])
    return in_quotes(words if len(words) <= _LONGEST_DOUBT else words[:_LONGEST_DOUBT] + "…")


def searched_line(coverage: Coverage) -> str:
    """How much was searched, only in part or read in full, and recognised with little certainty."""
    tr = QCoreApplication.translate
    parts = [coverage_line(coverage)]
    in_part = sum(each.in_part for each in coverage.unreadable)
    if in_part:
        parts.append(tr("answer", "{0} only in part").format(in_part))
    if coverage.in_full:
        parts.append(tr("answer", "{0} read in full").format(coverage.in_full))
    if coverage.weak:
        weak = tr("answer", "{0} recognised with little certainty")
        parts.append(weak.format(len(coverage.weak)))
    return " · ".join(parts)


def mark_line(mark: "Mark") -> str:
    """The reader's verdict and the note, on one line: "Wrong: The use is wider"."""
    tr = QCoreApplication.translate
    right = mark.verdict.value == "verified"
    line = tr("answer", "Verified") if right else tr("answer", "Wrong")
    return f"{line}: {one_line(mark.note)}" if mark.note else line


def timings(answer: Answer) -> str:
    """How long it took, and who wrote: "Search 40 ms · Answer 6.2 s · Qwen2.5"."""
    tr = QCoreApplication.translate
    names = {"search": tr("answer", "Search"), "model": tr("answer", "Answer")}
    parts = [
        f"{name} {duration(answer.seconds[stage])}"
        for stage, name in names.items()
        if stage in answer.seconds
    ]
    return " · ".join(parts + ([_titles().get(answer.model, answer.model)] if answer.model else []))


@cache
def _titles() -> dict[str, str]:
    """The models' titles by their names; one that the user brought has its name alone."""
    return {model.name: model.title for model in load_catalog().models}


def duration(seconds: float) -> str:
    """A time that a user can picture: "40 ms", "6.2 s", "2 min 5 s"."""
    if seconds < 1:
        return f"{round(seconds * 1000)} ms"
    if seconds < 100:
        return f"{tenth_words(seconds)} s"
    return f"{int(seconds) // 60} min {int(seconds) % 60} s"
