"""Where the paragraphs of a precedent stand in the text that the vault keeps of it."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents import Page, page_at
from desktop.drafting.manuscript.model import Manuscript, Paragraph, Span


def located(
    manuscript: Manuscript, document_id: int, text: str, pages: Sequence[Page]
) -> Manuscript:
    """The draft with its precedent's id, and offsets, and pages where there are some, in the
    origins of what was found:
    each paragraph behind the one before, or, where it is not there (running heads stand at the
    end), anywhere."""
    made: list[Paragraph] = []
    at = 0
    for each in manuscript.paragraphs:
        paragraph = _of_document(each, document_id)
        said = paragraph.text.strip()
        start = text.find(said, at) if said else -1
        if said and start < 0:
            start = text.find(said)
        if start < 0:
            made.append(paragraph)
            continue
        at = start + len(said)
        made.append(_placed(paragraph, start, page_at(pages, start)))
    return manuscript.with_paragraphs(tuple(made))


def _of_document(paragraph: Paragraph, document_id: int) -> Paragraph:
    spans = (
        replace(span, origin=replace(span.origin, document_id=document_id))
        if span.origin.kind == "precedent"
        else span
        for span in paragraph.spans
    )
    return replace(paragraph, spans=tuple(spans))


def _placed(paragraph: Paragraph, start: int, page: int | None) -> Paragraph:
    """Each span with its own stretch of the stored text."""
    at = start - (len(paragraph.text) - len(paragraph.text.lstrip()))
    end = start + len(paragraph.text.strip())
    spans: list[Span] = []
    for span in paragraph.spans:
        low, high = max(at, start), min(at + len(span.text), end)
        at += len(span.text)
        if span.origin.kind == "precedent" and low < high:
            origin = replace(span.origin, page=page, start=low, end=high)
            spans.append(replace(span, origin=origin))
        else:
            spans.append(span)
    return replace(paragraph, spans=tuple(spans))
