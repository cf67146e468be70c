"""A question about one passage that the reader has chosen: "explain this clause".

The passage itself is the evidence, with the definitions, out of the same document, of the terms
that it uses. Nothing is searched, and "not found" is no answer.
"""

import re
from collections.abc import Iterator, Sequence

from desktop.answering import quoted, wording, written
from desktop.answering.choosing.bearing import Sentence, by_words
from desktop.answering.inquiry import Answering, Basis, Inquiry
from desktop.answering.sentences import sentence_spans
from desktop.documents import Citation, Document, Passage, page_at
from desktop.errors import UsageError
from desktop.events import EvidenceFound, Stage

# A longer passage is quoted in parts; the model reads the first three quotes.
_MAX_PART = 900
_MAX_PARTS = 8
_MAX_DEFINITIONS = 3
_MAX_DEFINITION = 500
_TERM = re.compile(r"(?<![.!?:]\s)(?<!^)\b[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,3}\b")
_DEFINED = (
    r"(?:[\"“‘']{0}[\"”’']\s+(?:means|shall\s+mean|has|is)\b|\b{0}\s+means\b|[\"“‘]{0}[\"”’]\))"
)


def of_stretch(inquiry: Inquiry) -> Answering:
    """The answer out of the scope's passage; None where the scope is none. Raises UsageError for a
    passage that the document does not have."""
    scope = inquiry.scope
    if scope is None or scope.stretch is None:
        return None
    yield Stage("searching")
    if len(scope.documents) != 1:
        raise UsageError("The passage is not clear", "Choose a passage of one document.")
    document = inquiry.library.document(scope.documents[0])
    text = inquiry.library.text(document.id)
    start, end = scope.stretch
    if not (0 <= start < end <= len(text) and text[start:end].strip()):
        raise UsageError("There is no such passage", "The document may have changed; choose again.")
    spans = [*_parts(text, start, end), *_definitions(text, start, end)]
    passages = tuple(_passages(inquiry, document, text, spans))
    citations = tuple(_citation(n, passage) for n, passage in enumerate(passages, 1))
    yield EvidenceFound(passages, citations)
    coverage = inquiry.library.coverage(inquiry.matter, scope)
    best = tuple(_first_sentences(inquiry.question, passages))
    asked = inquiry.question
    basis = Basis(passages, citations, coverage, None, 1.0, asked, best, (asked,))
    if inquiry.model is None:
        return quoted.clause(inquiry, basis, wording.NO_MODEL)
    yield Stage("reading")
    # The reader has chosen what it is about; no figure of it answers better than another.
    return (yield from written.write(inquiry.model, inquiry, basis, must_fit=False))


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The passage in parts of whole sentences."""
    spans = [(start + first, start + last) for first, last in sentence_spans(text[start:end])]
    count, first = 0, spans[0][0] if spans else start
    for (_, last), following in zip(spans, [*spans[1:], None], strict=True):
        if count == _MAX_PARTS:
            return
        if following is None or following[1] - first > _MAX_PART:
            yield first, min(last, first + 4 * _MAX_PART)
            count += 1
            first = following[0] if following is not None else last


def _definitions(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the document says what the passage's terms mean."""
    terms = dict.fromkeys(match[0] for match in _TERM.finditer(text[start:end]))
    found: list[tuple[int, int]] = []
    for term in sorted(terms, key=len, reverse=True):
        pattern = _DEFINED.format(re.escape(term).replace(r"\ ", r"\s+"))
        match = next(
            (m for m in re.finditer(pattern, text) if m.end() <= start or m.start() >= end), None
        )
        if match is None or len(found) == _MAX_DEFINITIONS:
            continue
        span = _sentence_around(text, match.start())
        if not any(first < span[1] and span[0] < last for first, last in found):
            found.append(span)
    yield from found


def _sentence_around(text: str, at: int) -> tuple[int, int]:
    begin = max(0, at - _MAX_DEFINITION)
    piece = text[begin : at + _MAX_DEFINITION]
    for first, last in sentence_spans(piece):
        if first <= at - begin < last:
            return begin + first, begin + last
    return at, min(len(text), at + _MAX_DEFINITION)


def _passages(
    inquiry: Inquiry, document: Document, text: str, spans: Sequence[tuple[int, int]]
) -> Iterator[Passage]:
    pages = inquiry.library.pages(document.id)
    chunks = inquiry.library.chunks(document.id)
    for number, (start, end) in enumerate(spans, 1):
        page = page_at(pages, start)
        heading = next((c.heading for c in chunks if c.start <= start < c.end), "")
        # These passages are no chunks; a number below zero is no chunk's id.
        yield Passage(
            -number, document.id, document.path, page, start, end, text[start:end], heading
        )


def _citation(n: int, passage: Passage) -> Citation:
    return Citation(
        n,
        passage.document_id,
        passage.doc,
        passage.page,
        passage.start,
        passage.end,
        passage.text,
    )


def _first_sentences(question: str, passages: Sequence[Passage]) -> Iterator[Sentence]:
    taken: set[int] = set()
    for sentence in by_words(question, passages):
        if sentence.passage.chunk_id not in taken:
            taken.add(sentence.passage.chunk_id)
            yield sentence
