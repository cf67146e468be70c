"""Values of fields in a draft: what was given, and the places that say it. No Qt."""

from collections.abc import Callable
from dataclasses import replace

from desktop.drafting.manuscript.model import Manuscript, Span

# Before the name of a field in ``Manuscript.fields``. No field's name has a colon.
_PENDING = "pending:"


def field_values(manuscript: Manuscript) -> dict[str, str]:
    """The values of a draft's fields as they were given last."""
    given = {name: value for name, value in manuscript.fields.items() if _PENDING not in name}
    return given | pending_values(manuscript)


def pending_values(manuscript: Manuscript) -> dict[str, str]:
    """The values that the draft's places say, but its base was not yet filled in with."""
    return {
        name.removeprefix(_PENDING): value
        for name, value in manuscript.fields.items()
        if name.startswith(_PENDING)
    }


def with_field(manuscript: Manuscript, name: str, value: str, wording: str) -> Manuscript:
    """The draft with another ``value`` of a field, its ``wording`` in every place that says it.

    The values in ``fields`` are those that the draft's base was filled in with, by which the desk
    knows what the user wrote; a newer one waits beside them until the desk fills it in."""

    def said(span: Span) -> Span:
        if span.origin.kind == "field" and span.origin.source == name:
            return replace(span, text=wording, blank="")
        return span

    return with_value(_with_spans(manuscript, said), name, value)


def with_blank(manuscript: Manuscript, name: str, label: str, value: str) -> Manuscript:
    """The draft with a field that is not known, or not usable as it was given (``value``): every
    place that says it shows a blank."""

    def emptied(span: Span) -> Span:
        if span.origin.kind == "field" and span.origin.source == name:
            return replace(span, text=f"[{label}]", blank=label)
        return span

    return with_value(_with_spans(manuscript, emptied), name, value)


def with_value(manuscript: Manuscript, name: str, value: str) -> Manuscript:
    """The draft with another value of a field whose places only the desk can change."""
    return replace(manuscript, fields={**manuscript.fields, f"{_PENDING}{name}": value})


def _with_spans(manuscript: Manuscript, change: Callable[[Span], Span]) -> Manuscript:
    made = []
    for paragraph in manuscript.paragraphs:
        spans = tuple(change(span) for span in paragraph.spans)
        made.append(paragraph if spans == paragraph.spans else replace(paragraph, spans=spans))
    return manuscript.with_paragraphs(tuple(made))
