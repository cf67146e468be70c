"""From passages to quotes: the sentences that bear on a question, chosen by code.

A small model picks evidence worse than this does, so it is not asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.answering.choosing.bearing import Embed, Sentence, by_meaning, by_words, closer
from desktop.answering.sentences import is_row
from desktop.documents import Citation, Passage
from desktop.ingest.readers.common import numbering
from desktop.retrieval.ranking import word_weights
from desktop.terms import content_stems

# Long enough for a clause with its condition, short enough that a small model can attend to three.
_MAX_QUOTE = 560
_ENOUGH = 240
# A table that is quoted to its head: the columns' names are half of what a cell says.
_MAX_TABLE = 800
_MAX_QUOTES = 6
_MAX_OF_PASSAGE = 2
# Beside a sentence that answers, its neighbours hold the condition, the exception, the definition:
# they are taken in while they score within this of it.
_NEIGHBOUR = 3.5


@dataclass(frozen=True, slots=True)
class Evidence:
    """The numbered quotes of an answer, best first. ``word_share`` (0..1) is how much of the
    question's weight the words of the best quotes carry together; ``best`` are the sentences that
    the quotes were built around, in the same order. ``closer`` are the quotes to answer from once
    it is told, by the others, that there is an answer (bearing.closer), with their sentences."""

    citations: tuple[Citation, ...]
    word_share: float
    best: tuple[Sentence, ...] = ()
    closer: tuple[tuple[Citation, ...], tuple[Sentence, ...]] = ((), ())


def choose(
    question: str,
    passages: Sequence[Passage],
    limit: int = _MAX_QUOTES,
    embed: Embed | None = None,
) -> Evidence:
    """The stretches around the sentences that bear most on the question; with ``embed`` the
    sentences' meaning counts too, which takes some tenths of a second."""
    scored = by_words(question, passages)
    if embed is not None:
        scored = by_meaning(question, scored, embed)
    citations, best = _quotes(scored, limit)
    share = _word_share(question, scored, citations)
    return Evidence(citations, share, best, _quotes(closer(scored), limit))


def _quotes(
    scored: Sequence[Sentence], limit: int
) -> tuple[tuple[Citation, ...], tuple[Sentence, ...]]:
    """The quotes around the sentences that score best, and those."""
    parts: dict[int, list[Sentence]] = {}
    for sentence in scored:
        parts.setdefault(sentence.passage.chunk_id, []).append(sentence)
    citations: list[Citation] = []
    best: list[Sentence] = []
    seen: set[str] = set()
    for sentence in sorted(scored, key=lambda item: -item.score):
        passage = sentence.passage
        start, end = _window(sentence, parts[passage.chunk_id])
        key = " ".join(passage.text[start:end].split()).casefold()
        taken = sum(held.passage.chunk_id == passage.chunk_id for held in best)
        if not key or key in seen or taken >= _MAX_OF_PASSAGE:
            continue
        if _overlaps(citations, passage, start, end):
            continue
        seen.add(key)
        best.append(sentence)
        citations.append(_citation(len(citations) + 1, passage, start, end))
        if len(citations) == limit:
            break
    return tuple(citations), tuple(best)


def _window(sentence: Sentence, parts: Sequence[Sentence]) -> tuple[int, int]:
    """The stretch of whole sentences around the one that answers; a row with its table's head."""
    at = next(n for n, part in enumerate(parts) if part.part == sentence.part)
    if is_row(sentence.text):
        first, last = _table(at, parts)
    else:
        first, last = _clause(at, parts)
    return parts[first].start, parts[last].end


def _clause(at: int, parts: Sequence[Sentence]) -> tuple[int, int]:
    first = last = at
    while True:
        options = [
            index
            for index in (last + 1, first - 1)
            if 0 <= index < len(parts)
            and parts[max(index, last)].end - parts[min(index, first)].start <= _MAX_QUOTE
        ]
        wanted = [i for i in options if parts[i].score >= parts[at].score - _NEIGHBOUR]
        short = parts[last].end - parts[first].start < _ENOUGH
        chosen = wanted or (options if short else [])
        if not chosen:
            break
        first, last = min(first, chosen[0]), max(last, chosen[0])

    while last > at and _heads(parts[last]):
        last -= 1
    return first, last


def _heads(part: Sentence) -> bool:
    """Whether it is the number and title of a clause, which say something of what follows alone."""
    found = numbering.recognise(part.text)
    return found is not None and found.heading


def _table(at: int, parts: Sequence[Sentence]) -> tuple[int, int]:
    """Up to the line above the table's first row, and down to its last, as far as there is room."""
    first = last = at
    for step in (-1, 1):
        index = at + step
        while 0 <= index < len(parts):
            size = parts[max(index, last)].end - parts[min(index, first)].start
            if size > _MAX_TABLE or not (is_row(parts[index].text) or _is_short(parts[index])):
                break
            first, last = min(first, index), max(last, index)
            index += step
    return first, last


def _is_short(part: Sentence) -> bool:
    return part.end - part.start <= _ENOUGH // 3


def _word_share(question: str, scored: Sequence[Sentence], citations: Sequence[Citation]) -> float:
    """The part of the question's weight that the first three quotes hold, with the headings and
    names of the documents they are from."""
    passages = list({s.passage.chunk_id: s.passage for s in scored}.values())
    weights = word_weights(question, passages)
    near = {citation.document_id for citation in citations[:3]}
    texts = [citation.quote for citation in citations[:3]]
    texts += [
        f"{passage.heading} {passage.doc.rsplit('/', 1)[-1]}"
        for passage in passages
        if passage.document_id in near
    ]
    held = {stem for text in texts for stem in content_stems(text)}
    whole = sum(weights.values()) or 1.0
    return sum(weight for stem, weight in weights.items() if stem in held) / whole


def _overlaps(citations: Sequence[Citation], passage: Passage, start: int, end: int) -> bool:
    return any(
        c.document_id == passage.document_id
        and c.start < passage.start + end
        and passage.start + start < c.end
        for c in citations
    )


def _citation(n: int, passage: Passage, start: int, end: int) -> Citation:
    return Citation(
        n=n,
        document_id=passage.document_id,
        doc=passage.doc,
        page=passage.page,
        start=passage.start + start,
        end=passage.start + end,
        quote=passage.text[start:end],
    )
