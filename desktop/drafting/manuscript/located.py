"""Where the paragraphs of a precedent stand in the text that the vault keeps of it."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents import Page
from desktop.drafting.manuscript.model import Manuscript, Paragraph, Span


def located(manuscript: Manuscript, text: str, pages: Sequence[Page]) -> Manuscript:
    """The draft with offsets, and pages where there are some, in the origins of what was found:
    each paragraph behind the one before, or, where it is not there (running heads stand at the
    end), anywhere."""
    made: list[Paragraph] = []
    at = 0
    for paragraph in manuscript.paragraphs:
        said = paragraph.text.strip()
        start = text.find(said, at) if said else -1
        if said and start < 0:
            start = text.find(said)
        if start < 0:
            made.append(paragraph)
            continue
        at = start + len(said)
        made.append(_placed(paragraph, start, _page(pages, start)))
    return manuscript.with_paragraphs(tuple(made))


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
            span = replace(span, origin=origin)
        spans.append(span)
    return replace(paragraph, spans=tuple(spans))


def _page(pages: Sequence[Page], start: int) -> int | None:
    return next((page.number for page in pages if page.start <= start < page.end), None)
