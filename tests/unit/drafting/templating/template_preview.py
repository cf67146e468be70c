"""The paragraphs of a Word file as tests look at them, with the numbers that Word would count."""

import functools
import io
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import docx
from docx.document import Document as WordDocument
from docx.table import Table

from desktop.drafting.templating import draft, fields
from desktop.drafting.templating.templates import Template
from desktop.drafting.templating.word_numbers import Numbers

TABLE_ROW = "Table row"


class PreviewParagraph(NamedTuple):
    """One paragraph: its Word style's name, and its text behind its number and a tab. The cells of
    a table's row are one paragraph of style "Table row", with tabs between."""

    style: str
    text: str


def preview(docx_file: bytes) -> tuple[PreviewParagraph, ...]:
    """The body of a Word file that was checked before, paragraph by paragraph, below the letterhead
    if it has one; empty paragraphs are left out."""
    document = docx.Document(io.BytesIO(docx_file))
    numbers = Numbers(document)
    parts = itertools.chain(_letterhead(document), _paragraphs(document, numbers))
    return tuple(part for part in parts if part.text.strip())


def _letterhead(document: WordDocument) -> Iterator[PreviewParagraph]:
    """What stands in the header of the first page only."""
    section = document.sections[0]
    if section.different_first_page_header_footer:
        for paragraph in section.first_page_header.paragraphs:
            name = paragraph.style.name if paragraph.style is not None else ""
            yield PreviewParagraph(name or "", paragraph.text)


def _paragraphs(document: WordDocument, numbers: Numbers) -> Iterator[PreviewParagraph]:
    for item in document.iter_inner_content():
        if isinstance(item, Table):
            for row in item.rows:
                cells = [" / ".join(_lines(cell.text)) for cell in row.cells]
                yield PreviewParagraph(TABLE_ROW, "\t".join(cells))
            continue
        number = numbers.next(item)
        style = item.style.name if item.style is not None else ""
        text = f"{number}\t{item.text}" if number else item.text
        yield PreviewParagraph(style or "", text)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


@dataclass(frozen=True)
class Drafted:
    """A filled template and the values that went into it."""

    docx: bytes
    report: fields.FieldReport

    @functools.cached_property
    def preview(self) -> tuple[PreviewParagraph, ...]:
        """Its paragraphs."""
        return preview(self.docx)


def drafted(template: Template, values: Mapping[str, str]) -> Drafted:
    """Fill a template. Raises DraftingError."""
    return Drafted(draft.draft(template, values), fields.check(template, values))
