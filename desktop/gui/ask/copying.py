"""An answer for the clipboard: plain, and with its marks for a word processor."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.documents import (
    Answer,
    Computation,
    Finding,
    FindingState,
    file_name,
    in_marks,
    one_line,
)
from desktop.gui.ask import computed_wording
from desktop.gui.ask.answer_text import (
    Piece,
    cited_numbers,
    coverage_line,
    pieces,
    place,
    quotes_of,
    unreadable_line,
)
from desktop.gui.ask.answer_wording import shown
from desktop.gui.ask.answer_words import caution_line, mark_line
from desktop.gui.ask.surveyed_wording import finding_words

if TYPE_CHECKING:
    from desktop.vault.desk.history import Mark


def as_text(answer: Answer, mark: "Mark | None" = None) -> str:
    """The answer with its sources, and the reader's mark: what was found wrong is not to go on as
    an answer. What was struck out says so, since plain text has no line through it."""
    parts = [answer.question, _understood(answer), _mark(mark)]
    parts.append(_marked_text(answer) or _no_text())
    if answer.computation is not None:
        parts.append("\n".join(computation_lines(answer.computation)))
    if answer.findings:
        parts.append(table_text(answer.findings))
    parts.append(caution_line(answer))
    if answer.citations:
        sources = [
            f"[{citation.n}] {place(citation)}: {in_marks(one_line(citation.quote))}"
            for citation in answer.citations
        ]
        parts.append("\n".join([_sources(), *sources]))
    if answer.looked_for:
        looked = QCoreApplication.translate("copied", "Looked for: {0}")
        parts.append(looked.format("; ".join(answer.looked_for)))
    covered = [coverage_line(answer.coverage)]
    covered += [f"- {unreadable_line(unreadable)}" for unreadable in answer.coverage.unreadable]
    parts.append("\n".join(covered))
    return "\n\n".join(part for part in parts if part)


def as_html(answer: Answer, mark: "Mark | None" = None) -> str:
    """The same with bold, struck and marked words. All that documents or a model wrote is
    escaped: nothing of it is markup."""
    parts = [f"<p><b>{_html(answer.question)}</b></p>"]
    if words := _understood(answer):
        parts.append(f"<p>{_html(words)}</p>")
    if words := _mark(mark):
        parts.append(f"<p><b>{_html(words)}</b></p>")
    body = "".join(_piece_html(piece) for piece in _pieces(answer)) or escape(_no_text())
    parts += [f"<p>{paragraph}</p>" for paragraph in body.split("<br><br>")]
    if answer.computation is not None:
        lines = "<br>".join(escape(line) for line in computation_lines(answer.computation))
        parts.append(f"<p>{lines}</p>")
    if answer.findings:
        parts.append(table_html(answer.findings))
    if words := caution_line(answer):
        parts.append(f"<p><i>{_html(words)}</i></p>")
    if answer.citations:
        sources = "<br>".join(
            f"[{c.n}] {escape(place(c))}: {escape(in_marks(one_line(c.quote)))}"
            for c in answer.citations
        )
        parts.append(f"<p><b>{escape(_sources())}</b><br>{sources}</p>")
    covered = [coverage_line(answer.coverage)]
    covered += [unreadable_line(unreadable) for unreadable in answer.coverage.unreadable]
    parts.append("<p>" + "<br>".join(escape(line) for line in covered) + "</p>")
    return "".join(parts)


def _understood(answer: Answer) -> str:
    words = QCoreApplication.translate("copied", "Asked as: “{0}”")
    return words.format(answer.understood) if answer.understood else ""


def _mark(mark: "Mark | None") -> str:
    return mark_line(mark) if mark is not None else ""


def _no_text() -> str:
    return QCoreApplication.translate("copied", "Evidence only; no answer was written.")


def _sources() -> str:
    return QCoreApplication.translate("copied", "Sources")


def _heads() -> tuple[str, ...]:
    tr = QCoreApplication.translate
    return (
        tr("copied", "Document"),
        tr("copied", "Result"),
        tr("copied", "What it says"),
        tr("copied", "Sources"),
    )


def table_text(findings: tuple[Finding, ...]) -> str:
    """Findings as rows with tabs, which a spreadsheet takes as a table."""
    rows = [_heads(), *(_row(each) for each in findings)]
    return "\n".join("\t".join(row) for row in rows)


def table_html(findings: tuple[Finding, ...]) -> str:
    """Findings as a table for a word processor."""
    head = "".join(f"<th>{n}</th>" for n in _heads())
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in _row(each)) + "</tr>"
        for each in findings
    )
    return f'<table border="1"><tr>{head}</tr>{rows}</table>'


def computation_lines(computation: Computation) -> list[str]:
    """The computation, and below it each figure with its source."""
    computation = computed_wording.in_language(computation)
    lines = [f"{computation.expression} = {computation.result}"]
    for operand in computation.operands:
        source = f" [{operand.citation}]" if operand.citation else ""
        lines.append(f"{operand.label} = {operand.shown}{source}")
    return lines


def _row(finding: Finding) -> list[str]:
    sources = " ".join(f"[{number}]" for number in finding.citations)
    said = one_line(finding_words(finding.state, finding.text))
    return [file_name(finding.doc), state_words(finding.state), said, sources]


def state_words(state: FindingState) -> str:
    """A finding's state in a word or two."""
    tr = QCoreApplication.translate
    return {
        FindingState.FOUND: tr("copied", "Found"),
        FindingState.ABSENT: tr("copied", "Not in it"),
        FindingState.UNREADABLE: tr("copied", "Not readable"),
    }[state]


def _pieces(answer: Answer) -> list[Piece]:
    numbers = cited_numbers(answer)
    told = shown(answer)
    cut = pieces(told.text, numbers, told.claims, quotes_of(answer), told.close)
    return [piece for piece in cut if piece.text]


def _marked_text(answer: Answer) -> str:
    found, struck = "", False
    struck_out = QCoreApplication.translate("copied", "[struck out: {0}]").partition("{0}")[0]
    for piece in _pieces(answer):
        if piece.struck != struck:
            found += struck_out if piece.struck else "]"
            struck = piece.struck
        found += piece.text
    return found + ("]" if struck else "")


def _piece_html(piece: Piece) -> str:
    words = _html(piece.text)
    if piece.struck:
        return f"<s>{words}</s>"
    return f"<u>{words}</u>" if piece.reason else words


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")
