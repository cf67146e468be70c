"""The work record of an answer: what was asked and answered, from what, by which model, and who
looked at it. It is written as a Word file or as text, and can be checked against the vault.

The seal is over the words of the record, whatever stands between them, so that the same record is
whole as text and as a Word file. Its hash stands in the audit log, which tells when it was made.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.documents import STOPPED, AnswerStatus, Citation, in_marks
from desktop.drafting.export.docx_export import save
from desktop.drafting.export.plain_text import for_xml
from desktop.errors import UsageError
from desktop.vault.desk.history import Asked

_TITLE = "Strongroom: work record of an answer"
_STATUS = {
    AnswerStatus.SUPPORTED: "supported by the quoted passages",
    AnswerStatus.PARTIAL: "partly supported by the quoted passages",
    AnswerStatus.NOT_FOUND: "not found in the documents",
}
_SMALL = 10


@dataclass(frozen=True, slots=True)
class ModelUsed:
    """A model by its name, with the SHA-256 of its file; "" where it is not known any more."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Record:
    """``asked`` is the answer; ``sources`` has the SHA-256 of its documents by id, ``logged`` the
    rows of the audit log that tell of it, ``settings`` what mattered, by name."""

    made: str
    matter: str
    asked: Asked
    sources: Mapping[int, str]
    language_model: ModelUsed | None
    embedder: ModelUsed
    settings: Sequence[tuple[str, str]]
    logged: Sequence[str]
    initials: str
    note: str


def lines(record: Record) -> list[str]:
    """The record, a line each; an empty one between its parts."""
    asked, answer = record.asked, record.asked.answer
    said = [
        _TITLE,
        f"Made: {record.made} (UTC)",
        f"Matter: {record.matter}",
        f"Answer: number {asked.id}, asked {asked.asked} (UTC)",
        "",
        f"Question: {_line(asked.question)}",
    ]
    if answer.understood:
        said.append(f"Understood as: {_line(answer.understood)}")
    stopped = answer.text.startswith(STOPPED)
    status = "stopped before it was answered" if stopped else _STATUS[answer.status]
    said += [f"Answer: {_line(answer.text)}", f"Status: {status}"]
    for claim in answer.unsupported:
        words = _line(answer.text[claim.start : claim.end])
        struck = "struck out" if claim.struck else "not borne out"
        said.append(f"In the answer, {struck}: “{words}” ({_line(claim.reason)})")
    if answer.computation is not None:
        made = answer.computation
        said.append(f"Computed by code: {_line(made.expression)} = {_line(made.result)}")
    said.append("")
    quoted = answer.citations or answer.closest
    said.append("Sources:" if answer.citations else "Passages that come nearest:")
    for citation in quoted:
        said += _source(citation, record.sources)
    if not quoted:
        said.append("none")
    said += ["", *_searched(record), "", *_made_by(record), "", *_reviewed(record)]
    return said


def _source(citation: Citation, sources: Mapping[int, str]) -> list[str]:
    page = f", page {citation.page}" if citation.page else ""
    place = f"characters {citation.start} to {citation.end}"
    sha256 = sources.get(citation.document_id, "") or "not known: the document was removed"
    return [
        f"[{citation.n}] {_line(citation.doc)}{page}, {place}",
        f"SHA-256: {sha256}",
        f"Quote: {in_marks(_line(citation.quote))}",
    ]


def _searched(record: Record) -> list[str]:
    coverage = record.asked.answer.coverage
    within = f", only in: {_line(coverage.within)}" if coverage.within else ""
    said = [f"Searched: {coverage.searched} documents{within}"]
    for each in coverage.unreadable:
        read = "Read in part" if each.in_part else "Not read"
        said.append(f"{read}: {_line(each.doc)} ({_line(each.reason)})")
    said += [f"Recognised with little certainty: {_line(e.doc)}" for e in coverage.weak]
    return said


def _made_by(record: Record) -> list[str]:
    model = record.language_model
    said = ["Language model: none, the words are the documents' own"]
    if model is not None:
        said = [
            f"Language model: {model.name}",
            f"SHA-256 of its file: {model.sha256 or 'not known any more'}",
        ]
    said += [
        f"Embedding model when this was recorded: {record.embedder.name}",
        f"SHA-256 over its files: {record.embedder.sha256 or 'not known any more'}",
    ]
    return [*said, *(f"{name}: {value}" for name, value in record.settings), *record.logged]


def _reviewed(record: Record) -> list[str]:
    mark = record.asked.mark
    verdict = f"{mark.verdict} on {mark.marked}" if mark is not None else "not marked"
    note = record.note or (mark.note if mark is not None else "")
    return [
        f"Reviewed by: {_line(record.initials) or 'nobody yet'}",
        f"Verdict: {verdict}",
        f"Note: {_line(note) or 'none'}",
    ]


def body(record: Record) -> str:
    """What is sealed."""
    return "\n".join(lines(record))


def write(sealed: str, out: Path) -> None:
    """Write a sealed record where the user said, as .docx or .txt. Raises UsageError for another
    ending, DraftingError; an old file survives it."""
    match out.suffix.lower():
        case ".docx":
            save(as_docx(sealed), out)
        case ".txt":
            save(sealed.encode(), out, ".txt")
        case _:
            raise UsageError(
                "The record was not saved", "Give the file a name that ends with .docx or .txt."
            )


def as_docx(sealed: str) -> bytes:
    """The record as a Word file, a paragraph a line: no list or field adds words to it."""
    # Three megabytes, of which a window that saves nothing has no need.
    from docx import Document
    from docx.shared import Pt

    document = Document()
    document.core_properties.author = ""
    document.core_properties.title = _TITLE
    for number, line in enumerate(sealed.rstrip("\n").split("\n")):
        paragraph = document.add_paragraph()
        run = paragraph.add_run(for_xml(line))
        run.bold = number == 0
        run.font.size = None if number == 0 else Pt(_SMALL)
        paragraph.paragraph_format.space_after = Pt(2)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _line(text: str) -> str:
    return for_xml(" ".join(text.split()))
