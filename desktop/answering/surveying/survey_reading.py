"""One question asked of one document after another: what each says, in its own words."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop.answering.checking.figures import Figure, figures
from desktop.answering.choosing import evidence
from desktop.answering.choosing.evidence import Evidence
from desktop.answering.expected import Expected, expected
from desktop.answering.inquiry import Inquiry
from desktop.answering.surveying import party_clause
from desktop.answering.surveying.survey_contrast import is_of_other_kind
from desktop.answering.wording import GONE, NO_PARTIES, NOT_FOUND_IN_IT, NOT_SAID, OTHERWISE
from desktop.documents import Citation, FindingState, Page, Passage
from desktop.errors import NotFoundError, check_cancelled
from desktop.retrieval.search import Found
from desktop.terms import content_stems, name_stems

# A document of up to this many chunks (some 20,000 characters) is read whole; of a longer one the
# passages that bear most on the question.
_SHORT = 24
_LONG = 12
_QUOTES = 4
_LONGEST_VALUE = 240
# Characters on either side of a name, within which it belongs to what is said.
_NEAR = 200
# A line of fewer words is a heading.
_LEAST_SAID = 5
# The score (bearing.py) from which the best sentence is taken for an answer. Measured on 127 pairs
# of a clause and a contract that are labelled in eval-dev, 19 of them "absent"
# (tests/bench/survey.py): the meaning of the sentences, the words' share and the cosine of the
# nearest chunk tell found from absent worse, and cost ten times as much.
_LEAST_SCORE = 8.3
_TIMES = frozenset({"day", "week", "month", "year", "hour", "minute"})
# Characters between a number in words and the same in digits.
_SAID_TWICE = 4
_MENTIONS = re.compile(
    r"^(?:mentions?|mentioned|refers? to|referring to|mentioning|names?|naming"
    r"|talks? about|contains?"
    r" the words?|is about|are about|about)\b",
    re.IGNORECASE,
)
# "the patient Edwin Miller": what somebody is called by need not stand beside the name.
_CALLED = re.compile(r"\s*(?:the|an?|our|my|your|their|his|her)\s+[a-z]+\s+")
_UNIT = re.compile(
    r"\)?[\s-]*(?:(?:calendar|business|working|full|consecutive)\s+)?"
    r"(?:days?|weeks?|months?|years?|hours?|per\s?cent|%)(?!\w)",
    re.IGNORECASE,
)
_SIGN = re.compile(r"(?:US\$|[$€£¥]|\b(?:USD|EUR|GBP|CHF|JPY))\s?$")
_NO_NAMES = frozenset(
    [
        "i",
        "nda",
        "ndas",
        "vat",
        "pdf",
        "ceo",
        "gdpr",
        "ip",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ]
)
_NAME = re.compile(r"(?<![.!?] )(?<!^)\b[A-Z][\w’'-]+(?:\s+(?:&\s+)?[A-Z][\w’'-]+)*")


@dataclass(frozen=True, slots=True)
class Reading:
    """What one document says. ``citations`` are numbered from 1; of one that does not say what is
    asked, the passage that comes nearest, if there is one. ``chunks`` were read."""

    state: FindingState
    text: str
    citations: tuple[Citation, ...] = ()
    chunks: tuple[int, ...] = ()


class Reader:
    """A question made ready to be asked of the documents of its matter."""

    def __init__(self, inquiry: Inquiry, body: str) -> None:
        """``body`` is what is asked of one document (survey_question.py)."""
        self._inquiry = inquiry
        self._body = body
        self._names = names_in(body)
        self._any_name = " or " in body
        self._mentions = _MENTIONS.search(body) is not None
        self._topic = self._beside_names(_MENTIONS.sub("", body))
        self._nameless = " ".join(_NAME.sub(" ", body).split())
        self._found: Callable[[int], Found] | None = None
        self._of_parties = party_clause.asks_for_parties(body)

    def _beside_names(self, said: str) -> set[str]:
        """The stems of the question without those of the names in it."""
        called = _CALLED.match(said)
        # A single word with a capital may be a thing: of "the lease Agreement" both words count.
        name = said[called.end() :].strip(" .?") if self._mentions and called else ""
        if name in self._names and not name.isalpha():
            return set()
        return set(content_stems(said)) - {
            stem for name in self._names for stem in name_stems(name)
        }

    def read(self, document_id: int, content_id: int) -> Reading:
        """What the document says. Raises CancelledError, and DesktopError where it can't be
        asked."""
        check_cancelled(self._inquiry.cancel)
        try:
            document = self._inquiry.library.document(document_id)
            if self._of_parties:
                passages = self._inquiry.library.passages_of(document_id)
            else:
                passages = self._passages(self._asked()(content_id), document_id, document.chunks)
            pages = self._inquiry.library.pages(document_id)
        except NotFoundError:
            return Reading(FindingState.UNREADABLE, GONE)
        if not passages:
            return Reading(FindingState.ABSENT, NOT_FOUND_IN_IT if document.chunks else NOT_SAID)
        shown = [replace(p, document_id=document_id, doc=document.path) for p in passages]
        reading = _parties(shown) if self._of_parties else self._said(shown)
        if reading.text == NOT_SAID and len(passages) < document.chunks:
            reading = replace(reading, text=NOT_FOUND_IN_IT)
        placed = tuple(_on_page(citation, pages) for citation in reading.citations)
        return replace(reading, citations=placed, chunks=tuple(p.chunk_id for p in passages))

    def _asked(self) -> Callable[[int], Found]:
        """The question made ready at the first document: none is asked where all is kept."""
        if self._found is None:
            inquiry = self._inquiry
            self._found = inquiry.search.of_each(self._body, inquiry.matter, inquiry.cancel)
        return self._found

    def _passages(self, found: Found, document_id: int, chunks: int) -> list[Passage]:
        """Best first; all of a short document."""
        if chunks > _SHORT:
            return list(found.passages[:_LONG])
        ranked = {passage.chunk_id: passage for passage in found.passages}
        for passage in self._inquiry.library.passages_of(document_id):
            ranked.setdefault(passage.chunk_id, passage)
        return list(ranked.values())

    def _said(self, passages: Sequence[Passage]) -> Reading:
        chosen = evidence.choose(self._body, passages, _QUOTES)
        if self._names or self._mentions:
            holding = (c.n for c in chosen.citations if self._holds(c, chosen))
            first = next(holding, None)
            if first is not None:
                return self._found_in(chosen, first - 1)
        if self._mentions:
            return Reading(FindingState.ABSENT, NOT_SAID)
        if self._names:
            # What it says of the matter, if not under this name.
            chosen = evidence.choose(self._nameless, passages, 1)
        if not chosen.citations or chosen.best[0].score < _LEAST_SCORE:
            return Reading(FindingState.ABSENT, NOT_SAID)
        found = self._found_in(chosen, 0)
        if not self._names and not self._is_of_other_kind(chosen):
            return found
        return replace(found, state=FindingState.ABSENT, text=f"{OTHERWISE} {found.text}")

    def _is_of_other_kind(self, chosen: Evidence) -> bool:
        heading = chosen.best[0].passage.heading
        return is_of_other_kind(self._body, f"{heading} {chosen.citations[0].quote}")

    def _found_in(self, chosen: Evidence, n: int) -> Reading:
        said = value(self._body, chosen, n)
        return Reading(FindingState.FOUND, said, (replace(chosen.citations[n], n=1),))

    def _holds(self, citation: Citation, chosen: Evidence) -> bool:
        """Whether a quote bears the names of the question where it speaks of the rest of it: as
        much of that as any quote of the document does. "A Delaware corporation" is no law."""
        heading = chosen.best[citation.n - 1].passage.heading
        said = f"{heading} {' '.join(citation.quote.split())}"
        words = set(name_stems(said))
        named = [set(name_stems(name)) <= words for name in self._names]
        if not (any(named) if self._any_name else all(named)):
            return False
        near = f"{heading} {self._near_name(said)}" if self._names else said
        held = len(self._topic & set(content_stems(near)))
        if self._mentions:
            return held == len(self._topic)
        most = max(
            len(self._topic & set(content_stems(f"{s.passage.heading} {c.quote}")))
            for c, s in zip(chosen.citations, chosen.best, strict=True)
        )
        return held >= max(most, len(self._topic) / 2)

    def _near_name(self, said: str) -> str:
        """What stands around the first of the names."""
        folded = said.casefold()
        places = [folded.find(name.split()[0].casefold()) for name in self._names]
        place = min((place for place in places if place >= 0), default=0)
        return said[max(0, place - _NEAR) : place + _NEAR]


def _parties(passages: Sequence[Passage]) -> Reading:
    """Whom a document is made between."""
    clause = party_clause.find(passages)
    if clause is None:
        return Reading(FindingState.ABSENT, NO_PARTIES)
    said = f"“{party_clause.said(clause)}”"
    return Reading(FindingState.FOUND, said, (party_clause.citation(clause),))


def names_in(body: str) -> tuple[str, ...]:
    """The names in a question that an answer has to bear: words with capitals, but the first and
    those that are written so anyway."""
    return tuple(
        match[0]
        for match in _NAME.finditer(body)
        if not all(word.casefold() in _NO_NAMES for word in match[0].split())
    )


def value(body: str, chosen: Evidence, n: int) -> str:
    """The short answer that a quote gives: the one figure of the kind that is asked for with its
    sentence, or what the sentence says, cut at a word; of a heading, what stands under it."""
    text = " ".join(chosen.best[n].text.split())
    if len(content_stems(text)) < _LEAST_SAID:
        text = " ".join(chosen.citations[n].quote.split())
    fitting = [figure for figure in figures(text) if _fits(expected(body), figure)]
    if fitting and len({figure.value for figure in fitting}) == 1:
        # "ninety (90) days" is one figure, said twice.
        last = fitting[-1]
        first = fitting[-2] if len(fitting) > 1 else last
        start = first.start if last.start - first.end < _SAID_TWICE else last.start
        return f"{_figure(text, start, last.end)} (“{_shortened(text, start)}”)"
    return f"“{_shortened(text, 0)}”"


def _fits(kind: Expected, figure: Figure) -> bool:
    """Whether a figure is of the kind that is asked for."""
    match kind:
        case Expected.ANY | Expected.FREQUENCY:
            return False
        case Expected.DATE | Expected.WHEN:
            return figure.kind == "date"
        case Expected.DURATION:
            return figure.unit in _TIMES
        case Expected.PERCENTAGE:
            return figure.unit == "%"
        case Expected.NUMBER | Expected.AMOUNT:
            return figure.kind == "number" and figure.unit not in {"%", *_TIMES}


def _figure(text: str, start: int, end: int) -> str:
    """A figure with the currency sign before it and the unit behind it."""
    unit = _UNIT.match(text, end)
    sign = _SIGN.search(text[:start])
    return text[sign.start() if sign else start : unit.end() if unit else end].strip()


def _shortened(text: str, around: int) -> str:
    if len(text) <= _LONGEST_VALUE:
        return text
    first = max(0, min(around - _LONGEST_VALUE // 2, len(text) - _LONGEST_VALUE))
    part = text[first : first + _LONGEST_VALUE]
    if first:
        part = f"… {part.partition(' ')[2]}"
    if first + _LONGEST_VALUE < len(text):
        part = f"{part.rpartition(' ')[0]} …"
    return part


def _on_page(citation: Citation, pages: Sequence[Page]) -> Citation:
    number = next((p.number for p in pages if p.start <= citation.start < p.end), citation.page)
    return replace(citation, page=number)
