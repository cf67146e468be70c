"""Where each sentence of a draft comes from, in words for the margin and for Word comments."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.answering.sentences import sentence_spans
from desktop.drafting.manuscript.model import Manuscript, Origin, OriginKind, Paragraph, Place, Span
from desktop.drafting.manuscript.words import change_words, field_words, origin_words

_AS_IT_STANDS: frozenset[OriginKind] = frozenset({"precedent", "template", "clause"})


@dataclass(frozen=True, slots=True)
class SentenceOrigin:
    """A sentence of a draft: ``words`` say where it comes from and what was changed, ``kind`` and
    ``origin`` are those of most of it. ``verbatim`` is the share (0..1) of its signs that stand in
    its source."""

    place: Place
    kind: OriginKind
    origin: Origin
    words: str
    verbatim: float


def provenance(manuscript: Manuscript) -> tuple[SentenceOrigin, ...]:
    """Where every sentence of the draft's body comes from, in order."""
    return tuple(each for paragraph in manuscript.body for each in provenance_of(paragraph))


def provenance_of(paragraph: Paragraph) -> Iterator[SentenceOrigin]:
    """Where the sentences of one paragraph come from."""
    spans = [
        (span, *place) for span, place in zip(paragraph.spans, _places(paragraph), strict=True)
    ]
    for start, end in sentence_spans(paragraph.text):
        inside = [
            (span, min(high, end) - max(low, start))
            for span, low, high in spans
            if low < end and start < high and span.text[max(0, start - low) : end - low].strip()
        ]
        if inside:
            yield _of_sentence(Place(paragraph.id, start, end), inside)


def comment_for(origin: Origin) -> str:
    """One line for a Word comment: "From Acme.docx, page 4", "Changed: notice period"."""
    return origin_words(origin)


def _places(paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    at = 0
    for span in paragraph.spans:
        yield at, at + len(span.text)
        at += len(span.text)


def _of_sentence(place: Place, inside: Sequence[tuple[Span, int]]) -> SentenceOrigin:
    counts: dict[Origin, int] = {}
    for span, length in inside:
        key = _source(span.origin)
        counts[key] = counts.get(key, 0) + length
    # What was only put into words from elsewhere is no source of the sentence.
    sources = [key for key in counts if not _is_change(key) and key.kind != "field"] or list(counts)
    most = max(sources, key=lambda key: counts[key])
    origin = next(span.origin for span, _ in inside if _source(span.origin) == most)
    whole = sum(length for _, length in inside)
    kept = sum(
        length for span, length in inside if span.origin.kind in _AS_IT_STANDS and not span.blank
    )
    others = [
        next(span.origin for span, _ in inside if _source(span.origin) == key)
        for key in sources
        if key != most
    ]
    blanks = tuple(dict.fromkeys(span.blank for span, _ in inside if span.blank))
    changed = list(dict.fromkeys(_change(span) for span, _ in inside if _change(span)))
    words = [comment_for(origin), *(_small(comment_for(each)) for each in others)]
    if changed and not _is_change(most):
        words.append(f"changed: {', '.join(changed)}")
    if blanks:
        words.append(f"to fill in: {', '.join(blanks)}")
    return SentenceOrigin(place, origin.kind, origin, ", ".join(words), kept / whole)


def _source(origin: Origin) -> Origin:
    """What makes two origins one source: a document's page, not the place on it."""
    return replace(origin, start=None, end=None)


def _is_change(origin: Origin) -> bool:
    return bool(change_words(origin))


def _change(span: Span) -> str:
    if span.origin.kind == "field":
        return field_words([span.origin.source])
    return "" if span.blank else change_words(span.origin)


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
