"""A clause that a later document replaces: the answer that cites it says so, the new words first.

An amendment names the clause by its number and, mostly, quotes the words that go. It is taken to
change the cited document only if that holds those words, or if the amendment's beginning names it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.answering import wording
from desktop.answering.checking.figure_forms import MONTHS
from desktop.answering.checking.figures import figures, same
from desktop.answering.checking.modality import OPPOSITE
from desktop.answering.inquiry import Inquiry
from desktop.answering.quoted import only_close
from desktop.answering.sentences import sentence_spans
from desktop.close_clauses import close_of
from desktop.documents import (
    Answer,
    AnswerKind,
    AnswerStatus,
    Citation,
    Claim,
    Document,
    file_name,
    in_marks,
)
from desktop.errors import NotFoundError
from desktop.terms import content_stems

_AMENDS = re.compile(
    r"\b(?:amendment|amending|variation|addendum|supplemental|supplement\s+to|side\s+letter)\b",
    re.IGNORECASE,
)
# "In clause 25.1 of the Agreement the words “…” are replaced by “…”." A clause is named by one
# number; what stands between it and the verb holds no end of a sentence but inside a number.
_CHANGES = (
    r"\b(?:clause|section|paragraph|article|para|§)\s*{number}(?![\d]|\.\d)"
    r"(?:[^.]|\.(?=\d)|\.[”\"])"
    "{{0,400}}?"
    r"\b(?:replaced|substituted|deleted|amended|increased|reduced|removed|varied|read\s+as"
    r"|cease\s+to)\b"
)
# "Is increased from £975.00 to £1,040.00", "reduced from seven days to five days".
_FROM_TO = re.compile(
    r"\b(?:increased|raised|reduced|lowered|decreased|extended|shortened|changed|amended|varied)\s+from"
    r"\s+(?P<old>[^;:]{1,80}?)\s+to\s+\S",
    re.IGNORECASE,
)
# Words that tell nothing of what is changed: the parties, the place, the day and that it is paid.
_OF_ANY = frozenset(
    content_stems(
        "with effect from on and as in under of part clause paragraph schedule section agreement"
        " contract lease amount sum charge cost pays paid pay payable payment shall must be is"
        f" party parties {' '.join(OPPOSITE)} {' '.join(MONTHS)}"
    )
)
# "The charge for expedited production" needs this part of its words in what it changes.
_LEAST_ABOUT = 0.5
# "25.1 Either party may …" at the beginning of a line or of the quote; "7. Term" too.
_NUMBER = re.compile(r"(?:^|\n|[.;:]\s)\s*(\d{1,3}(?:\.\d{1,3})+|\d{1,2}(?=\.\s+[A-Z]))\.?\s")
_QUOTED = re.compile(r"[“\"]([^”\"]{3,400})[”\"]")
_MARK = re.compile(r"\[(\d{1,3})\]")
_HEAD, _TITLE = 1_500, 120
_BEFORE, _AROUND = 1_500, 900
_PASSAGES, _MOST_DOCUMENTS, _LONGEST = 8, 3, 400_000
_MOST_CLAUSES = 4


@dataclass(frozen=True, slots=True)
class _Change:
    """What a later document says of ``what``; ``made`` is the latest date at its beginning."""

    what: str
    citation: Citation
    made: tuple[int, ...]


def noted(inquiry: Inquiry, answer: Answer) -> Answer:
    """The answer. If a later document replaces a clause that it cites, the words that replace it
    come first."""
    if answer.kind not in (AnswerKind.WRITTEN, AnswerKind.QUOTED) or not answer.citations:
        return answer
    if answer.status is AnswerStatus.NOT_FOUND:
        return answer
    close, unread = only_close(answer), only_close(answer, shown=False)
    answering = [each for each in answer.citations if each.n not in close]
    # What is only close to the clause that answers is no answer, unless its words are shown.
    for citation in (each for each in answer.citations if each.n not in unread):
        changes = [
            change
            for change in (*_changes(inquiry, citation), *_of_figures(inquiry, answer, citation))
            if not any(_overlap(change.citation, cited) for cited in answering)
        ]
        if changes:
            latest = max(changes, key=lambda change: change.made)
            is_close = any(
                _overlap(latest.citation, each) for each in answer.citations if each.n in close
            )
            return _after(_alone(answer, answering) if is_close else answer, latest)
    return answer


def is_changed(inquiry: Inquiry, citation: Citation) -> bool:
    """Whether a later document replaces the clause that is cited."""
    return next(_changes(inquiry, citation), None) is not None


def _alone(answer: Answer, answering: Sequence[Citation]) -> Answer:
    """The answer without what is close to it: that replaces it, and comes first."""
    close = close_of(answer)
    text = answer.text if close is None else answer.text[: close.start]
    return replace(answer, text=text, citations=tuple(answering))


def _after(answer: Answer, change: _Change) -> Answer:
    """The answer with the change before it; its own citations count on from 2."""
    said = " ".join(change.citation.quote.split())
    name = file_name(change.citation.doc)
    changes = wording.CHANGES.format(name, change.what)
    prefix = f"{changes} {in_marks(said)} [1]\n\n{wording.BEFORE_THAT} "
    quotes = [" ".join(citation.quote.split()) for citation in answer.citations]
    held = [(at, at + len(q)) for q in quotes if q and (at := answer.text.find(q)) >= 0]

    def is_own(mark: re.Match[str]) -> bool:
        # "[1]" of a document, a footnote's, stays to the letter.
        return not any(start <= mark.start() < end for start, end in held)

    text = _MARK.sub(lambda mark: f"[{int(mark[1]) + 1}]" if is_own(mark) else mark[0], answer.text)
    marks = filter(is_own, _MARK.finditer(answer.text))
    grown = [match.start() for match in marks if len(match[1]) == 1]

    def moved(place: int) -> int:
        longer = sum(1 for at in grown if at < place and answer.text[at + 1] == "9")
        return len(prefix) + place + longer

    claims = tuple(
        replace(claim, start=moved(claim.start), end=moved(claim.end))
        for claim in answer.unsupported
    )
    return replace(
        answer,
        text=prefix + text,
        status=AnswerStatus.PARTIAL,
        citations=(
            replace(change.citation, n=1),
            *(replace(citation, n=citation.n + 1) for citation in answer.citations),
        ),
        unsupported=_sound(claims, len(prefix) + len(text)),
    )


def _sound(claims: Sequence[Claim], length: int) -> tuple[Claim, ...]:
    return tuple(claim for claim in claims if 0 <= claim.start < claim.end <= length)


def _changes(inquiry: Inquiry, citation: Citation) -> Iterator[_Change]:
    try:
        text = inquiry.library.text(citation.document_id)
    except NotFoundError:
        return
    numbers = _numbers(citation, text)
    if not numbers:
        return
    for document, amending in _amending(inquiry, citation, numbers):
        for number in numbers:
            found = _change(document, amending, number, text)
            if found is not None:
                yield _Change(wording.CLAUSE.format(number), found, _made(amending))


def _of_figures(inquiry: Inquiry, answer: Answer, citation: Citation) -> Iterator[_Change]:
    """What raises or lowers a figure that the answer gives, be it of a schedule without numbers:
    "the charge for expedited production is increased from £975.00 to £1,040.00"."""
    plain = _MARK.sub(lambda mark: " " * len(mark[0]), answer.text)
    given = [f for f in figures(plain) if f.unit and f.kind == "number"]
    if not given:
        return
    query = f"amendment: {inquiry.question} is increased or reduced"
    for document, amending in _of_query(inquiry, citation, query):
        if not _names(amending, inquiry.library.text(citation.document_id)):
            continue
        for match in _FROM_TO.finditer(amending):
            start, end = _sentence(amending, match.start(), match.end())
            gone = [f for f in figures(amending[match.start("old") : match.end("old")]) if f.unit]
            changed = any(same(old, figure) for old in gone for figure in given)
            if changed and _is_about(amending[start : match.start()], citation.quote):
                cited = Citation(
                    1, document.id, document.path, None, start, end, amending[start:end]
                )
                yield _Change(wording.THIS_FIGURE, cited, _made(amending))


def _is_about(subject: str, quote: str) -> bool:
    """Whether what is changed is what the quote speaks of: a fee of £500 is no deposit of £500."""
    words = {stem for stem in content_stems(subject) if not any(c.isdigit() for c in stem)}
    words -= _OF_ANY
    common = words & set(content_stems(quote))
    return bool(common) and len(common) >= _LEAST_ABOUT * len(words)


def _numbers(citation: Citation, text: str) -> list[str]:
    """The numbers of the clauses that a quote is of: those in it, or else the last before it."""
    inside = _NUMBER.findall(citation.quote)
    if not inside:
        inside = _NUMBER.findall(text[max(0, citation.start - _BEFORE) : citation.start])[-1:]
    return list(dict.fromkeys(inside))[:_MOST_CLAUSES]


def _amending(
    inquiry: Inquiry, citation: Citation, numbers: Sequence[str]
) -> Iterator[tuple[Document, str]]:
    """The documents whose beginning says that they change another document."""
    named = " ".join(f"clause {number}" for number in numbers)
    return _of_query(inquiry, citation, f"amendment: {named} is replaced, deleted or amended")


def _of_query(inquiry: Inquiry, citation: Citation, query: str) -> Iterator[tuple[Document, str]]:
    found = inquiry.search.passages(
        query, inquiry.matter, _PASSAGES, inquiry.cancel, scope=inquiry.scope
    )
    ids = dict.fromkeys(passage.document_id for passage in found.passages)
    for document_id in [each for each in ids if each != citation.document_id][:_MOST_DOCUMENTS]:
        try:
            text = inquiry.library.text(document_id)
            if len(text) <= _LONGEST and _AMENDS.search(text[: _HEAD // 3]):
                yield inquiry.library.document(document_id), text
        except NotFoundError:
            continue


def _change(document: Document, amending: str, number: str, text: str) -> Citation | None:
    """The sentence in which it changes the clause of the other document."""
    pattern = _CHANGES.format(number=re.escape(number))
    for match in re.finditer(pattern, amending, re.IGNORECASE):
        start, end = _sentence(amending, match.start(), match.end())
        goes = _QUOTED.search(amending, match.start(), match.end())
        held = goes is not None and _plain(goes[1]) in _plain(text)
        if held or (goes is None and _names(amending, text)):
            return Citation(1, document.id, document.path, None, start, end, amending[start:end])
    return None


def _sentence(text: str, first: int, last: int) -> tuple[int, int]:
    """The sentence at [first, last), with what it ends in a colon before."""
    begin = max(0, first - _AROUND)
    spans = [(begin + s, begin + e) for s, e in sentence_spans(text[begin : last + _AROUND])]
    inside = [span for span in spans if span[0] < last and first < span[1]]
    if not inside:
        return first, last
    start, end = inside[0][0], inside[-1][1]
    if text[start:end].endswith(":"):
        end = next((span[1] for span in spans if span[0] >= end), end)
    return start, end


def _names(amending: str, text: str) -> bool:
    """Whether the beginning of one names the other by its title."""
    title = next((line for line in text[:_HEAD].splitlines() if line.strip()), "")[:_TITLE]
    stems = frozenset(content_stems(title))
    return len(stems) > 1 and stems <= frozenset(content_stems(amending[:_HEAD]))


def _made(amending: str) -> tuple[int, ...]:
    dates = [tuple(map(int, f.value)) for f in figures(amending[:_HEAD]) if f.kind == "date"]
    return max(dates, default=(0, 0, 0))


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[’‘]", "'", text).split()).casefold()


def _overlap(one: Citation, other: Citation) -> bool:
    return one.document_id == other.document_id and one.start < other.end and other.start < one.end
