"""A document or a matter in short: the sentences of it that say most, part by part, each cited.

Without a model that is all: sentences are taken, not written. What they are chosen by is counted:
how much of the document's own vocabulary a sentence holds (after Luhn 1958), figures, parties,
words that bind, and where it stands.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.answering.checking.figures import figures
from desktop.answering.inquiry import Answering, Inquiry
from desktop.answering.sentences import sentence_spans
from desktop.answering.surveying import survey_names
from desktop.answering.surveying.survey_question import EachQuestion
from desktop.answering.wording import GONE, NOT_WHOLE, STOPPED_AFTER
from desktop.documents import (
    Answer,
    AnswerKind,
    AnswerStatus,
    Citation,
    Finding,
    FindingState,
    Passage,
    Scope,
    page_at,
)
from desktop.errors import CancelledError, NotFoundError
from desktop.events import DocumentAsked, Stage
from desktop.terms import content_stems

_MATTER = re.compile(
    r"^(?:me )?(?:all|everything|this matter|the (?:whole )?matter|the case|the documents|these"
    r"|our documents|the files|each|every)\b",
    re.IGNORECASE,
)
_THIS = re.compile(r"^(?:this|the|it|this document|the document|the text)\b(?: \w+)?$", re.I)
_BINDS = re.compile(r"\b(?:shall|must|may not|agrees?|undertakes?|entitled|terminat\w+|liab\w+)\b")
_PARTIES = re.compile(r"\b(?:between|by and between|Ltd|Limited|LLP|Inc|GmbH|plc|LLC)\b")
_LEAST_WORDS, _MOST_WORDS = 6, 60
_LONGEST = 320
# Sentences of one document alone, and of each of a matter's.
_OF_ONE, _OF_EACH = 12, 3


def summary(inquiry: Inquiry, asked: EachQuestion) -> Answering:
    """A summary of the document that is named, or of all; None where neither is meant. Stopped,
    what was read by then is the answer."""
    places = _places(inquiry, asked.names)
    if not places:
        return None
    yield Stage("asking each document")
    each = _OF_ONE if len(places) == 1 else _OF_EACH
    findings: list[Finding] = []
    citations: list[Citation] = []
    chunks: list[int] = []
    stopped = False
    for done, document_id in enumerate(places, start=1):
        if inquiry.cancel is not None and inquiry.cancel.is_set():
            stopped = True
            break
        finding, found, read = _of_document(inquiry, document_id, each, len(citations))
        findings.append(finding)
        citations += found
        chunks += read
        yield DocumentAsked(done, len(places), finding, found)
    if stopped and not findings:
        raise CancelledError
    coverage = inquiry.library.coverage(inquiry.matter, _within(inquiry, places), chunks)
    lines = [STOPPED_AFTER.format(len(findings), len(places))] if stopped else []
    lines += list(_lines(findings, citations))
    if coverage.unreadable:
        lines.append(NOT_WHOLE.format(len(coverage.unreadable)))
    whole = not stopped and not coverage.unreadable
    status = AnswerStatus.SUPPORTED if whole else AnswerStatus.PARTIAL
    return Answer(
        inquiry.question,
        "\n".join(lines),
        status if citations else AnswerStatus.NOT_FOUND,
        tuple(citations),
        coverage=coverage,
        kind=AnswerKind.SURVEYED,
        findings=tuple(findings),
    )


def _places(inquiry: Inquiry, names: Sequence[str]) -> list[int]:
    inside = [document_id for document_id, _ in _searched(inquiry)]
    named = survey_names.meant(inquiry, names)
    if named:
        return list(named)
    said = names[0] if names else ""
    if _MATTER.search(said) or (len(inside) == 1 and _THIS.search(said)):
        return inside
    return []


def _searched(inquiry: Inquiry) -> list[tuple[int, int]]:
    return inquiry.library.places_in(inquiry.matter, inquiry.scope)


def _within(inquiry: Inquiry, places: Sequence[int]) -> Scope | None:
    """The scope of what was summarised."""
    if len(places) == len(_searched(inquiry)):
        return inquiry.scope
    return replace(inquiry.scope or Scope(), documents=tuple(places))


def _of_document(
    inquiry: Inquiry, document_id: int, most: int, before: int
) -> tuple[Finding, tuple[Citation, ...], list[int]]:
    try:
        document = inquiry.library.document(document_id)
        passages = inquiry.library.passages_of(document_id)
        pages = inquiry.library.pages(document_id)
    except NotFoundError:
        return Finding(document_id, "", FindingState.UNREADABLE, GONE), (), []
    chosen = key_sentences(passages, most)
    citations = tuple(
        Citation(
            before + n,
            document_id,
            document.path,
            page_at(pages, sentence.start) or sentence.passage.page,
            sentence.start,
            sentence.end,
            sentence.text,
        )
        for n, sentence in enumerate(chosen, start=1)
    )
    numbers = tuple(citation.n for citation in citations)
    state = FindingState.FOUND if citations else FindingState.ABSENT
    said = document.title or document.name
    return (
        Finding(document_id, document.path, state, said, numbers),
        citations,
        [passage.chunk_id for passage in passages],
    )


@dataclass(frozen=True, slots=True)
class KeySentence:
    """A sentence at [start, end) of the stored text, and how much it says of its document."""

    passage: Passage
    start: int
    end: int
    score: float

    @property
    def text(self) -> str:
        """The sentence itself."""
        return self.passage.text[self.start - self.passage.start : self.end - self.passage.start]


def key_sentences(passages: Sequence[Passage], most: int) -> list[KeySentence]:
    """Up to ``most`` sentences that say most of a document, in its order: the best of each part,
    a part being a stretch of neighbouring passages, so that none is left out."""
    counts = Counter(stem for p in passages for stem in set(content_stems(p.text)))
    parts = min(most, len(passages))
    best: list[KeySentence] = []
    seen: set[str] = set()
    for part in range(parts):
        first, last = part * len(passages) // parts, (part + 1) * len(passages) // parts
        found = sorted(_scored(passages[first:last], counts, first == 0), key=lambda s: -s.score)
        share = most // parts + (part < most % parts)
        for sentence in found:
            key = " ".join(sentence.text.split()).casefold()
            if share and key not in seen:
                seen.add(key)
                best.append(sentence)
                share -= 1
    return sorted(best, key=lambda sentence: sentence.start)


def _scored(
    passages: Sequence[Passage], counts: Counter[str], opening: bool
) -> Iterator[KeySentence]:
    for number, passage in enumerate(passages):
        heading = set(content_stems(passage.heading))
        for start, end in sentence_spans(passage.text):
            text = passage.text[start:end]
            words = content_stems(text)
            if not _LEAST_WORDS <= len(words) <= _MOST_WORDS:
                continue
            central = sum(math.log1p(counts[word]) for word in set(words)) / math.sqrt(len(words))
            score = (
                central
                + 2.0 * min(2, len(figures(text)))
                + (1.5 if _BINDS.search(text) else 0.0)
                + (2.0 if opening and number == 0 and _PARTIES.search(text) else 0.0)
                + min(2, len(heading & set(words)))
            )
            end = min(end, start + _LONGEST + len(text[_LONGEST:].split(" ", 1)[0]))
            yield KeySentence(passage, passage.start + start, passage.start + end, score)


def _lines(findings: Sequence[Finding], citations: Sequence[Citation]) -> Iterator[str]:
    quotes = {citation.n: citation for citation in citations}
    for finding in findings:
        if not finding.citations:
            continue
        yield f"{finding.text}:"
        for n in finding.citations:
            yield f"• “{' '.join(quotes[n].quote.split())}” [{n}]"
