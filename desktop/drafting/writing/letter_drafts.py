"""Letters that a template is there for: the template filled, as a draft of its own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from desktop.documents import Citation
from desktop.drafting.manuscript.model import Manuscript, Origin
from desktop.drafting.templating.templates import Template
from desktop.drafting.writing.letter_facts import Gathered
from desktop.drafting.writing.letter_filling import Filling
from desktop.drafting.writing.letter_rules import Rule
from desktop.drafting.writing.letter_sources import LetterSources
from desktop.drafting.writing.letter_values import Values, with_origins
from desktop.drafting.writing.request import Request
from desktop.drafting.writing.written import NO_MODEL, Letter, Note, WriteEvent, Written
from desktop.events import DraftText, EvidenceFound, Stage
from desktop.vault.library import Library

_ALONE = Note("It is a letter of its own: it goes into no other draft.")


class LetterDesk(Protocol):
    """What fills templates."""

    def templates(self) -> Sequence[Template]:
        """All templates, the user's own first."""
        ...

    def filled(self, template: str, values: Mapping[str, str]) -> tuple[Manuscript, bytes]:
        """A template with these values, blanks for the rest, and the Word file below it. Raises
        NotFoundError, DraftingError."""
        ...


def written(
    asked: Request,
    found: Gathered,
    template: Template,
    rule: Rule,
    sources: LetterSources,
    library: Library,
    desk: LetterDesk,
) -> Iterator[WriteEvent]:
    """The letter; the last event is Written. Raises DraftingError for a template that is broken,
    CancelledError."""
    filling = Filling(asked, found, template, rule, sources)
    values = filling.fill()
    citations = tuple(_citations(values, library))
    yield EvidenceFound((), citations)
    yield Stage("writing")
    manuscript, base = desk.filled(template.name, values.given)
    manuscript = with_origins(manuscript, values)
    shown = tuple(each for each in manuscript.body if each.text.strip())
    for paragraph in shown:
        yield DraftText(f"{paragraph.text}\n")
    notes = [_ALONE, NO_MODEL, *filling.notes, *_missing(found)]
    yield Written(
        shown,
        title=template.title,
        citations=citations,
        notes=tuple(notes),
        letter=Letter(replace(manuscript, title=template.title), base),
    )


def _missing(found: Gathered) -> Iterator[Note]:
    if found.subject and not found.known:
        yield Note(f"No document of this matter tells of {found.subject}.")
    missing = [each.name for each in found.topics if each.source is None]
    # Only a referral has places for topics: other letters say what is not put anywhere.
    if missing and found.refers:
        yield Note(f"Not found in the documents: {', '.join(missing)}.")
    if found.left_out:
        yield Note("Left out: a passage that speaks to a program, not to a reader.")


def _citations(values: Values, library: Library) -> Iterator[Citation]:
    """The places that the values are taken from, each once, in the order of the fields."""
    origins = (piece.origin for value in values.told.values() for piece in value)
    for n, origin in enumerate(dict.fromkeys(filter(_is_placed, origins)), 1):
        document = library.document(origin.document_id or 0)
        start, end = origin.start or 0, origin.end or 0
        quote = library.text(document.id)[start:end]
        yield Citation(n, document.id, document.path, origin.page, start, end, quote)


def _is_placed(origin: Origin) -> bool:
    return origin.document_id is not None and origin.start is not None
