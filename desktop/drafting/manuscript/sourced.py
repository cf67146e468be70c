"""Values of fields whose words have an origin of their own, such as the document that says them.

A letter that was written from documents shows for each value where it is from. To be filled again
it is seen as its template made it; what stays as it was keeps its origins.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop.drafting.manuscript.edits import joined, split
from desktop.drafting.manuscript.model import Paragraph, Span

# The spans of a value by its field and its words.
Told = Mapping[tuple[str, str], tuple[Span, ...]]


def as_fields(current: Paragraph, begun: Paragraph) -> tuple[Paragraph, Told]:
    """``current``, which began as ``begun``, with its values as fields again; and what these were
    made of."""
    told: dict[tuple[str, str], tuple[Span, ...]] = {}
    spans = list(current.spans)
    for start, field in _fields(begun):
        if current.text == begun.text:
            at = start
        else:
            at = current.text.find(field.text) if current.text.count(field.text) == 1 else -1
        if at < 0:
            continue
        before, inside, after = split(spans, at, at + len(field.text))
        if inside and all(span.origin.document_id is not None or _is_told(span) for span in inside):
            told[field.origin.source, field.text] = tuple(inside)
            like = replace(inside[0], text=field.text, origin=field.origin, blank=field.blank)
            spans = [*before, like, *after]
    return (replace(current, spans=tuple(spans)), told) if told else (current, {})


def with_sources(paragraph: Paragraph, told: Told) -> Paragraph:
    """A paragraph with the origins that its values had, where they are still the same."""
    if not told:
        return paragraph
    spans: list[Span] = []
    for span in paragraph.spans:
        known = told.get((span.origin.source, span.text)) if span.origin.kind == "field" else None
        spans += [span] if known is None else known
    return replace(paragraph, spans=joined(spans))


def _is_told(span: Span) -> bool:
    """Whether words were put there with a source: those of a request, or between two lines."""
    return span.origin.kind in {"user", "template"} and bool(span.origin.source)


def _fields(begun: Paragraph) -> Iterator[tuple[int, Span]]:
    at = 0
    for span in begun.spans:
        if span.origin.kind == "field" and span.text and not span.blank:
            yield at, span
        at += len(span.text)
