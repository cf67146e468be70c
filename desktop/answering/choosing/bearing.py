"""How much each sentence of the passages bears on a question.

A sum of what can be counted, each with a weight. The weights were fitted on the questions of the
sample matter and eval-dev (softmax over a question's sentences, each set of questions weighing the
same) and checked on documents left out, five parts of them in turn: the best sentence is of the
evidence for 40 of 69 questions on contracts where plain word overlap had 18
(tests/bench/answers.py).
"""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from desktop.answering.expected import expected, holding
from desktop.answering.sentences import is_row, row_label, sentence_spans
from desktop.answering.thesaurus import ideas, related
from desktop.documents import Passage
from desktop.retrieval.clause_numbers import numbered
from desktop.retrieval.ranking import share_of, word_weights
from desktop.terms import content_stems

# Texts to unit vectors, (number of texts, dimension); none of them where there is no embedder.
Embed = Callable[[Sequence[str]], Sequence[NDArray[np.float32]]]

# How many sentences the embedder looks at: some 20 ms each on two cores that do other things too.
_CLOSE_LOOKS = 24
# Related words beyond this many say no more.
_RELATED_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class _Weights:
    share: float
    related: float
    rank: float
    kind: float
    length: float
    row: float
    heading: float
    label: float
    columns: float
    form: float = 0.0
    running: float = 0.0
    numbered: float = 0.0
    meaning: float = 0.0


# The weights of a sentence's form (a definition; what follows from something), of a line at the
# head of each page and of a clause that is asked for by its number are not fitted: hardly a
# question of eval-dev turns on them. With them "What is the deposit?" is answered by what the lease
# defines.
_BY_WORDS = _Weights(4.6, 4.2, 3.8, 1.7, 2.9, 0.2, 7.0, 2.8, 3.7, 4.0, -4.0, 16.0)
_BY_BOTH = _Weights(2.8, 3.7, 3.4, 1.6, 3.4, 0.3, 4.0, 2.2, 3.0, 4.0, -4.0, 16.0, 7.0)
# What a sentence has ahead that itself has a word of each thing asked for. It was fitted to 3.5;
# with each of the five sets left out of the fit in turn it brings the evidence among the first
# three quotes for 57 instead of 50 of 69 questions on contracts, and for as many on the other sets.
# It is no part of the score by which is told whether there is an answer at all (answerable.py): of
# any document it finds some sentence with the words.
_MET = 2.5
# Of a question that names no thing (thesaurus.py), and of a row, whose head may name it.
_UNKNOWN = 0.5
# "What is THE PERMITTED USE under the lease?", "What is the amount of THE DEPOSIT?"
_THING = re.compile(
    r"(?:^|[:;]\s*)(?:what|which|when|who|where|how\s+\w+)\s+(?:is|are|was|were)\s+(?:\(are\)\s+)?"
    r"(?:the\s+|its\s+|an?\s+)?"
    r"(?:(?:amount|sum|level|size)\s+of\s+(?:the\s+|its\s+)?)?"
    r"(?P<thing>[\w’'-]+(?:\s+[\w’'-]+){0,3}?)"
    r"(?:\s+(?:of|in|under|for|on|at|by|according\s+to)\b[^:;]*|\s*\?*)$",
    re.IGNORECASE,
)
# "“Deposit”: £24,125", "1.1 “Deposit” means …".
_DEFINES = re.compile(
    r"\s*(?:\(?[a-z0-9.]{1,6}\)?\s+)?[“\"‘'](?P<thing>[^”\"’']{2,60})[”\"’']\s*"
    r"(?::|means?\b|shall\s+mean\b|has\s+the\s+meaning\b|is\b)",
    re.IGNORECASE,
)
# "Alternating hemiplegia (AHC) is a rare disorder", "The deposit is £24,125".
_IS = re.compile(
    r"\s*(?:the\s+|an?\s+)?(?P<thing>[^.;:,()|]{2,60}?)(?:\s+\([^()]{1,40}\))?\s+"
    r"(?:is|are|refers?\s+to|means?)\s+(?!not\b)",
    re.IGNORECASE,
)
# "What happens if control changes?" is answered by what follows from it, not by what it is.
_WHAT_FOLLOWS = re.compile(
    r"\bwhat\s+(?:(?:else\s+)?happens?|(?:will|would|shall|should|must|may)\s+(?:then\s+)?happen|follows"
    r"|if)\b|\bconsequences?\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|in\s+(?:the|any)\s+(?:event|case)|upon|on\s+(?:any|the|an?|such)|following|after"
    r"|within|when(?:ever)?|where|should|as\s+soon\s+as|unless)\b",
    re.IGNORECASE,
)
_DUTY_OR_LEAVE = re.compile(
    r"\b(?:shall|will|may|must|can|entitled|terminates?|ends?)\b", re.IGNORECASE
)
_SAYS_WHAT_IT_IS = re.compile(
    r"\bdeemed\s+to\s+(?:have\s+(?:occurred|happened|taken)|be|occur)\b|[”\"’']\s*(?:shall\s+)?means?\b"
    r"|\bfor\s+(?:the\s+)?purposes?\s+of\b",
    re.IGNORECASE,
)
_FOLLOWS, _IS_IT = 0.4, -0.5
# "(i) any person becomes the owner …": one of the cases of what it is.
_ITEM = re.compile(r"\s*\(?(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]", re.IGNORECASE)
# Where more is to be read, and little else.
_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)
_MOST_BESIDE_ADDRESS = 10
_ASKS_FOR_ADDRESS = re.compile(
    r"\b(?:web\s?site|address|url|link|online|internet|page|source|where|contact|resources?)\b",
    re.IGNORECASE,
)
_RUNNING = re.compile(r"\bpage\s+\d+\s+of\s+\d+\b", re.IGNORECASE)
_LONGEST_RUNNING = 160
# A table of contents has the words of every clause and says nothing of any: it is told by its head,
# by dots that lead to a page, or by numbered headings with no text between them.
_CONTENTS = re.compile(r"\btable\s+of\s+contents\b|(?:\.\s?){6}", re.IGNORECASE)
_HEADING = re.compile(r"\d{1,3}(?:\.\d{1,3})*\.?\s+\S[^\n]{2,120}[^.;:,\s]$")
_BELOW_ANOTHER = re.compile(r"\d{1,3}\.\d")
_LEAST_HEADINGS, _PART_OF_HEADINGS, _PART_BELOW = 6, 0.8, 0.5


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, list item or table row at [start, end) of its passage's text, and how much it
    bears on the question. ``part`` is its number in the passage, ``counted`` what the score is made
    of, ``columns`` the row of column headings over a row; ``met`` the part (0..1) of the things
    asked for of which it has a word."""

    passage: Passage
    part: int
    start: int
    end: int
    score: float
    counted: tuple[float, ...]
    columns: str = ""
    met: float = _UNKNOWN

    @property
    def text(self) -> str:
        """The sentence itself."""
        return self.passage.text[self.start : self.end]

    @property
    def apart(self) -> float:
        """The score by words without what the passage's rank gives it."""
        return _sum(self.counted, replace(_BY_WORDS, rank=0.0))


def by_words(question: str, passages: Sequence[Passage]) -> list[Sentence]:
    """Every sentence of the passages, which come best first, by the words alone; in the order of
    the text."""
    weights = word_weights(question, passages)
    whole = sum(weights.values()) or 1.0
    shares = {stem: weight / whole for stem, weight in weights.items()}
    needs = tuple(idea.needs for idea in ideas(question))
    asked = _Asked(shares, related(question), needs, question)
    return [
        sentence
        for rank, passage in enumerate(passages)
        for sentence in asked.sentences(passage, rank)
    ]


def by_meaning(question: str, sentences: Sequence[Sentence], embed: Embed) -> list[Sentence]:
    """The same sentences; those with the best scores by words are scored anew by words and meaning.
    Unchanged where there is no embedder."""
    best = sorted(sentences, key=lambda sentence: -sentence.score)[:_CLOSE_LOOKS]
    texts = [f"{s.passage.heading}: {s.text}" if s.passage.heading else s.text for s in best]
    vectors = embed([question, *texts])
    if len(vectors) != len(texts) + 1:
        return list(sentences)
    looked = {
        (s.passage.chunk_id, s.part): float(vector @ vectors[0])
        for s, vector in zip(best, vectors[1:], strict=True)
    }
    least = min(looked.values(), default=0.0)
    scored = []
    for sentence in sentences:
        meaning = looked.get((sentence.passage.chunk_id, sentence.part))
        counted = [*sentence.counted, least if meaning is None else meaning]
        scored.append(replace(sentence, score=_sum(counted, _BY_BOTH)))
    return scored


def closer(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The same sentences, those ahead that have a word of each thing asked for: what is quoted once
    it is told that there is an answer."""
    return [replace(each, score=each.score + _MET * each.met) for each in sentences]


@dataclass(frozen=True, slots=True)
class _Asked:
    """The question's words with their shares of its weight, the related words, those of which a
    sentence needs one for each thing that is named, and the question."""

    shares: dict[str, float]
    related: frozenset[str]
    needs: tuple[frozenset[str], ...]
    question: str

    def sentences(self, passage: Passage, rank: int) -> Iterator[Sentence]:
        kind = expected(self.question)
        heading = share_of(passage.heading, self.shares)
        thing = _thing(self.question)
        of_clause = numbered(self.question, passage)
        follows = _WHAT_FOLLOWS.search(self.question) is not None
        columns, was_form = "", 0.0
        spans = list(sentence_spans(passage.text))
        contents = _is_contents([passage.text[start:end] for start, end in spans])
        for part, (start, end) in enumerate(spans):
            text = passage.text[start:end]
            row = is_row(text)
            if not row:
                columns = columns if len(text) < _LINE and columns else ""
            elif not row_label(text) or not columns:
                columns = text
            form = self._form(text, thing)
            if follows and was_form == _IS_IT and _ITEM.match(text):
                form = _IS_IT
            was_form = form
            stems = set(content_stems(text))
            share = share_of(text, self.shares)
            whole = share_of(f"{text} {columns}", self.shares) if row else share
            counted = (
                share,
                min(1.0, len(stems & self.related) / _RELATED_ENOUGH),
                1 / (1 + rank / 2),
                holding(kind, text),
                min(1.0, math.log1p(len(stems)) / 4),
                float(row),
                heading,
                self._label(text) if row else 0.0,
                whole - share,
                form,
                float(contents or _runs(text) or self._is_address(text)),
                of_clause,
            )
            score, met = _sum(counted, _BY_WORDS), _UNKNOWN if row else self._met(stems)
            yield Sentence(passage, part, start, end, score, counted, columns, met=met)

    def _form(self, text: str, thing: frozenset[str]) -> float:
        """How far a sentence has the form of the answer: what the thing is, or what follows."""
        if not _WHAT_FOLLOWS.search(self.question):
            return float(_defines(text, thing))
        if _SAYS_WHAT_IT_IS.search(text):
            return _IS_IT
        return _FOLLOWS if _CONDITION.search(text) and _DUTY_OR_LEAVE.search(text) else 0.0

    def _is_address(self, text: str) -> bool:
        """Whether a sentence is the address of a web page, and none is asked for."""
        # Most sentences have none: these are told at once.
        if "//" not in text and "www." not in text:
            return False
        if not _ADDRESS.search(text) or _ASKS_FOR_ADDRESS.search(self.question):
            return False
        return len(_ADDRESS.sub(" ", text).split()) <= _MOST_BESIDE_ADDRESS

    def _met(self, stems: set[str]) -> float:
        """The part of the named things of which it has a word."""
        if not self.needs:
            return _UNKNOWN
        return sum(bool(needed & stems) for needed in self.needs) / len(self.needs)

    def _label(self, row: str) -> float:
        """Which part of the row's label stands in the question."""
        stems = set(content_stems(row_label(row)))
        return len(stems & self.shares.keys()) / len(stems) if stems else 0.0


# A short line between rows ("Accounts payable:") leaves the columns as they are.
_LINE = 60


def _thing(question: str) -> frozenset[str]:
    """The stems of what is asked for by its name, none where the question is another."""
    match = _THING.search(question.strip())
    return frozenset(content_stems(match["thing"])) if match else frozenset()


def _defines(text: str, thing: frozenset[str]) -> bool:
    """Whether a sentence says what the thing is."""
    found = (pattern.match(text) for pattern in (_DEFINES, _IS)) if thing else ()
    return any(match and frozenset(content_stems(match["thing"])) == thing for match in found)


def _runs(text: str) -> bool:
    """Whether a sentence is a line at the head of each page, or a table of contents."""
    if len(text) < _LONGEST_RUNNING and _RUNNING.search(text) is not None:
        return True
    return _CONTENTS.search(text) is not None


def _is_contents(units: Sequence[str]) -> bool:
    """Whether the units of a passage are the headings of what stands elsewhere."""
    headings = [unit for unit in units if _HEADING.match(unit)]
    if len(headings) < max(_LEAST_HEADINGS, _PART_OF_HEADINGS * len(units)):
        return False
    return sum(map(bool, map(_BELOW_ANOTHER.match, headings))) >= _PART_BELOW * len(headings)


def _sum(counted: Sequence[float], weights: _Weights) -> float:
    named = (
        weights.share,
        weights.related,
        weights.rank,
        weights.kind,
        weights.length,
        weights.row,
        weights.heading,
        weights.label,
        weights.columns,
        weights.form,
        weights.running,
        weights.numbered,
        weights.meaning,
    )
    return sum(value * weight for value, weight in zip(counted, named, strict=False))
