"""A conversation as a document that can be filed: answers with what was found wanting in them, and
every source with its place, its words and the hash of its file."""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.documents import STOPPED, Answer, Citation, Claim, file_name
from desktop.drafting.export import talk_words, word_file
from desktop.drafting.export.docx_export import save
from desktop.drafting.export.plain_text import for_markdown, for_xml
from desktop.drafting.export.talk_words import Words
from desktop.errors import UsageError
from desktop.vault.desk.history import Asked, Verdict
from desktop.vault.desk.notes import Note

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_GREY = 9
# What Word takes as a property of a file.
_MOST_OF_PROPERTY = 255


@dataclass(frozen=True, slots=True)
class Exported:
    """``turns`` in their order; ``sources`` are the SHA-256 of cited documents by their id; in
    these ``words`` it is said."""

    title: str
    turns: tuple[Asked, ...]
    sources: Mapping[int, str]
    words: Words = Words()  # noqa: RUF009 -- frozen


def write(exported: Exported, out: Path) -> None:
    """Write a conversation to a .docx or .md file, in one step. Raises UsageError for another
    ending, DraftingError; an old file survives it."""
    match out.suffix.lower():
        case ".docx":
            save(as_docx(exported), out)
        case ".md":
            save(as_markdown(exported).encode(), out, ".md")
        case _:
            raise UsageError(
                "The conversation was not saved",
                "Give the file a name that ends with .docx or .md.",
            )


def write_notes(notes: Sequence[Note], out: Path) -> None:
    """Write notes to a .md file. Raises DraftingError."""
    lines = ["# What is kept in mind", ""]
    for note in notes:
        where = "all matters" if note.matter is None else note.matter
        lines.append(f"- {note.kind} ({for_markdown(where)}): {for_markdown(note.text)}")
    save(("\n".join(lines) + "\n").encode(), out, ".md")


def as_markdown(exported: Exported) -> str:
    """The conversation in Markdown. Nothing that a document says is a mark, a link or a picture."""
    parts = [f"# {for_markdown(_heading(exported))}", ""]
    for number, asked in enumerate(exported.turns):
        if number or not _is_untitled(exported):
            parts += [f"## {for_markdown(asked.question)}", ""]
        parts += [_struck(exported.words.of_answer(asked.answer)), ""]
        parts += [f"*{for_markdown(line)}*  " for line in _remarks(asked, exported.words)]
        parts.append("")
        for citation in _sources(asked.answer):
            parts.append(f"- {for_markdown(_place(citation, exported))}")
            quote = " ".join(citation.quote.split())
            parts += ["", f"  > {for_markdown(quote)}", ""]
    return "\n".join(parts).rstrip() + "\n"


def as_docx(exported: Exported) -> bytes:
    """The conversation as a Word file."""
    document = word_file.blank(letter=exported.words.letter)
    document.core_properties.author = ""
    document.core_properties.title = for_xml(exported.title)[:_MOST_OF_PROPERTY]
    document.add_heading(for_xml(_heading(exported)), 0)
    for number, asked in enumerate(exported.turns):
        if number or not _is_untitled(exported):
            document.add_heading(for_xml(asked.question), 1)
        _add_turn(document, asked, exported)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _is_untitled(exported: Exported) -> bool:
    """Whether nobody gave it a title: it bears its first question, whole or cut short."""
    first = " ".join(exported.turns[0].question.split()) if exported.turns else ""
    return bool(first) and first.startswith(" ".join(exported.title.split()).rstrip("…. "))


def _heading(exported: Exported) -> str:
    return exported.turns[0].question if _is_untitled(exported) else exported.title


def _moment(utc: str, words: Words) -> str:
    """A kept moment (UTC, ISO 8601) as this computer's clock shows it, with its distance from
    UTC: "29 November 2026, 14:05 (UTC+01:00)"."""
    moment = datetime.fromisoformat(utc)
    local = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone()
    zone = f"{local:%z}"
    return f"{words.day(local.date())}, {local:%H:%M} (UTC{zone[:3]}:{zone[3:5]})"


def _add_turn(document: "WordDocument", asked: Asked, exported: Exported) -> None:
    from docx.shared import Cm, Pt

    paragraph = document.add_paragraph()
    for text, claim in _pieces(exported.words.of_answer(asked.answer)):
        for number, part in enumerate(text.split("\n\n")):
            if number:
                paragraph = document.add_paragraph()
            run = paragraph.add_run(for_xml(part))
            if claim is not None:
                run.font.strike = claim.struck
                run.font.underline = not claim.struck
    for line in _remarks(asked, exported.words):
        run = document.add_paragraph().add_run(for_xml(line))
        run.italic, run.font.size = True, Pt(_GREY)
    for citation in _sources(asked.answer):
        # It has its number already; and it stays with its words, which none may tear apart.
        place = document.add_paragraph()
        place.add_run(for_xml(_place(citation, exported))).font.size = Pt(_GREY)
        place.paragraph_format.keep_with_next = True
        quote = document.add_paragraph(for_xml(" ".join(citation.quote.split())), style="Quote")
        quote.paragraph_format.keep_together = True
        quote.paragraph_format.left_indent = Cm(1)


def _remarks(asked: Asked, words: Words) -> Iterator[str]:
    """What a reader has to know about an answer, a line each."""
    answer, said = asked.answer, words.said
    stopped = answer.text.startswith(STOPPED)
    status = talk_words.STOPPED_ASKED if stopped else talk_words.STATUS[answer.status]
    yield said(status).format(_moment(asked.asked, words))
    if answer.model:
        yield f"{said(talk_words.CAUTION)} {said(talk_words.MODEL).format(answer.model)}"
    told = words.of_answer(answer)
    for claim in told.unsupported:
        yield f"“{told.text[claim.start : claim.end]}”: {claim.reason}"
    if told.computation is not None:
        made = told.computation
        yield said(talk_words.COMPUTED).format(made.expression, made.result)
    yield _searched(answer, words)
    for unreadable in answer.coverage.unreadable:
        why = words.of_file(unreadable.reason)
        told_of = talk_words.READ_IN_PART if unreadable.in_part else talk_words.NOT_READ
        yield said(told_of).format(file_name(unreadable.doc), why)
    for weak in answer.coverage.weak:
        why = words.of_file(weak.reason)
        yield said(talk_words.WEAK).format(file_name(weak.doc), why)
    if asked.mark is not None:
        right = asked.mark.verdict is Verdict.VERIFIED
        marked = said(talk_words.VERIFIED if right else talk_words.WRONG)
        note = f": {asked.mark.note}" if asked.mark.note else ""
        yield f"{marked.format(_moment(asked.mark.marked, words))}{note}"


def _searched(answer: Answer, words: Words) -> str:
    count, within = answer.coverage.searched, answer.coverage.within
    if within:
        one, many = talk_words.ONE_SEARCHED_WITHIN, talk_words.SEARCHED_WITHIN
    else:
        one, many = talk_words.ONE_SEARCHED, talk_words.SEARCHED
    told = [within] if within else []
    return words.said(one).format(*told) if count == 1 else words.said(many).format(count, *told)


def _sources(answer: Answer) -> Sequence[Citation]:
    return answer.citations or answer.closest


def _place(citation: Citation, exported: Exported) -> str:
    name = file_name(citation.doc)
    if citation.page:
        name = exported.words.said(talk_words.PLACE).format(name, citation.page)
    sha256 = exported.sources.get(citation.document_id, "")
    return f"[{citation.n}] {name}" + (f" (SHA-256 {sha256})" if sha256 else "")


def _pieces(answer: Answer) -> Iterator[tuple[str, Claim | None]]:
    """The text cut where claims begin and end; of overlapping claims the first counts."""
    at = 0
    for claim in sorted(answer.unsupported, key=lambda claim: (claim.start, -claim.end)):
        if claim.start < at:
            continue
        yield answer.text[at : claim.start], None
        yield answer.text[claim.start : claim.end], claim
        at = claim.end
    yield answer.text[at:], None


def _struck(answer: Answer) -> str:
    return "".join(
        _marked(part, claim) for text, claim in _pieces(answer) for part in re.split(r"(\n+)", text)
    )


def _marked(text: str, claim: Claim | None) -> str:
    """A stretch within a line; between two, the end of a line or of a paragraph."""
    if text.startswith("\n"):
        return "\n\n" if len(text) > 1 else "  \n"
    # What stands between the words of two stretches is kept, one blank of it.
    before, after = (" " if edge.isspace() else "" for edge in (text[:1], text[-1:]))
    escaped = for_markdown(text)
    if claim is not None and escaped:
        escaped = f"~~{escaped}~~" if claim.struck else f"**{escaped}**"
    return f"{before}{escaped}{after}" if escaped else before
