"""From passages to quotes: the sentences that bear on a question, chosen by code.

A small model picks evidence worse than word overlap does (design.md, Models), so it is not asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.answering.sentences import sentence_spans
from desktop.documents import Citation, Passage
from desktop.retrieval.ranking import share_of, word_weights
from desktop.terms import content_stems

# Long enough for a clause with its condition, short enough that six fit a small model's attention.
_MAX_QUOTE = 480
_MAX_QUOTES = 6
# Beside a sentence that answers, its neighbours hold the condition, the exception, the definition.
_NEIGHBOUR_SHARE = 0.4
# A passage's own rank still counts: word overlap alone misses what is said in other words.
_RANK_WEIGHT = 0.35


@dataclass(frozen=True, slots=True)
class Evidence:
    """The numbered quotes of an answer, best first. ``word_share`` (0..1) is how much of the
    question's weight the words of the best quotes carry together."""

    citations: tuple[Citation, ...]
    word_share: float


def choose(question: str, passages: Sequence[Passage], limit: int = _MAX_QUOTES) -> Evidence:
    """At most one quote from each passage, the one that shares most with the question."""
    weights = word_weights(question, passages)
    whole = sum(weights.values()) or 1.0
    scored: list[tuple[float, Passage, int, int]] = []
    for rank, passage in enumerate(passages):
        start, end, share = _best_window(passage, weights, whole)
        score = (1 - _RANK_WEIGHT) * share + _RANK_WEIGHT / (1 + rank / 2)
        scored.append((score, passage, start, end))
    scored.sort(key=lambda item: -item[0])
    citations: list[Citation] = []
    seen: set[str] = set()
    for _, passage, start, end in scored:
        quote = passage.text[start:end]
        key = " ".join(quote.split()).casefold()
        if not key or key in seen or _overlaps(citations, passage, start, end):
            continue
        seen.add(key)
        citations.append(_citation(len(citations) + 1, passage, start, end))
        if len(citations) == limit:
            break
    held = {stem for c in citations[:3] for stem in content_stems(c.quote)}
    held |= {
        stem
        for c in citations[:3]
        for p in passages
        if p.document_id == c.document_id
        for stem in content_stems(f"{p.heading} {p.doc.rsplit('/', 1)[-1]}")
    }
    return Evidence(tuple(citations), sum(w for stem, w in weights.items() if stem in held) / whole)


def _best_window(
    passage: Passage, weights: dict[str, float], whole: float
) -> tuple[int, int, float]:
    """The stretch of whole sentences around the best one, and its share of the question's
    weight."""
    spans = list(sentence_spans(passage.text))
    if not spans:
        return 0, len(passage.text), 0.0
    shares = [share_of(passage.text[start:end], weights) / whole for start, end in spans]
    best = max(range(len(spans)), key=lambda index: (shares[index], -index))
    first = last = best
    while True:
        options = [
            index
            for index in (last + 1, first - 1)
            if 0 <= index < len(spans)
            and spans[max(index, last)][1] - spans[min(index, first)][0] <= _MAX_QUOTE
        ]
        wanted = [i for i in options if shares[i] >= _NEIGHBOUR_SHARE * shares[best]]
        short = spans[last][1] - spans[first][0] < _MAX_QUOTE // 3
        chosen = wanted or (options if short else [])
        if not chosen:
            break
        first, last = min(first, chosen[0]), max(last, chosen[0])
    start, end = spans[first][0], spans[last][1]
    text = f"{passage.heading} {passage.text[start:end]}"
    return start, end, share_of(text, weights) / whole


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
