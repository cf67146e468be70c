"""Two documents that state different totals of one thing: the answer that gives the one says so.

The thing is told by its number ("invoice VC-20417"). Another document disagrees only if a sentence
of it names that number and one sum of money, of the same currency, that is said to be its total.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop.answering import wording
from desktop.answering.checking.figures import Figure, extent, figures
from desktop.answering.inquiry import Inquiry
from desktop.answering.quoted import only_close
from desktop.answering.sentences import sentence_spans
from desktop.documents import Answer, AnswerKind, AnswerStatus, Citation, Passage, file_name

_IDENTIFIER = re.compile(r"\b(?=[A-Z\d/-]*\d{3})[A-Z]{1,6}[-/]?\d[\dA-Z/-]*\b")
_ASKS = re.compile(
    r"\b(?:total|amount|sum|how\s+much|value|price|due|owed?|owing|cost)\b", re.IGNORECASE
)
_TOTAL = re.compile(r"\b(?:totals?|totall?ing|amount|sum|invoice|for|of|at)\b", re.IGNORECASE)
# A part of the total is no other total.
_PART = re.compile(
    r"\b(?:credit|deposit|part|instal\w*|discount|less|balance|paid|payment|per|each|vat|tax"
    r"|interest|net|deduct\w*|refund\w*|fee|charge)\b",
    re.IGNORECASE,
)
_MARK = re.compile(r"\[\d{1,3}\]")
_PASSAGES = 8
_MOST_IDENTIFIERS = 2


def noted(inquiry: Inquiry, answer: Answer) -> Answer:
    """The answer; with the words of a document that states another total, after its own."""
    if answer.kind is AnswerKind.SURVEYED or answer.status is AnswerStatus.NOT_FOUND:
        return answer
    if not answer.citations or not _ASKS.search(inquiry.question):
        return answer
    given = _money(_MARK.sub(" ", answer.text))
    known = [*given, *(figure for c in _read(answer) for figure in _money(c.quote))]
    identifiers = dict.fromkeys(_IDENTIFIER.findall(inquiry.question))
    for identifier in list(identifiers)[:_MOST_IDENTIFIERS] if given else ():
        for passage in _elsewhere(inquiry, answer, identifier):
            for start, end in sentence_spans(passage.text):
                if _disagrees(passage.text[start:end], identifier, given, known):
                    return _with(answer, passage, (start, end), identifier)
    return answer


def _read(answer: Answer) -> list[Citation]:
    """The citations of an answer but those of which it shows no more than a number."""
    unread = only_close(answer, shown=False)
    return [citation for citation in answer.citations if citation.n not in unread]


def _elsewhere(inquiry: Inquiry, answer: Answer, identifier: str) -> Iterator[Passage]:
    """Passages of other documents that name the thing."""
    query = f"{identifier} total amount"
    found = inquiry.search.passages(
        query, inquiry.matter, _PASSAGES, inquiry.cancel, scope=inquiry.scope
    )
    cited = {citation.document_id for citation in _read(answer)}
    for passage in found.passages:
        if passage.document_id not in cited and identifier in passage.text:
            yield passage


def _disagrees(sentence: str, identifier: str, given: list[Figure], known: list[Figure]) -> bool:
    if identifier not in sentence or _PART.search(sentence):
        return False
    sums = _money(sentence)
    if len(sums) != 1:
        return False
    (stated,) = sums
    before = sentence[: extent(sentence, stated)[0]]
    alike = any(figure.unit == stated.unit for figure in given)
    return (
        alike
        and _TOTAL.search(before) is not None
        and all(figure.unit != stated.unit or figure.value != stated.value for figure in known)
    )


def _money(text: str) -> list[Figure]:
    return [f for f in figures(text) if f.kind == "number" and f.unit.isupper()]


def _with(answer: Answer, passage: Passage, span: tuple[int, int], identifier: str) -> Answer:
    start, end = span
    number = max(citation.n for citation in answer.citations) + 1
    cited = Citation(
        number,
        passage.document_id,
        passage.doc,
        passage.page,
        passage.start + start,
        passage.start + end,
        passage.text[start:end],
    )
    name = file_name(passage.doc)
    said = " ".join(cited.quote.split())
    note = f"\n\n{wording.OTHER_AMOUNT.format(name, identifier)} “{said}” [{number}]"
    return replace(
        answer,
        text=answer.text + note,
        status=AnswerStatus.PARTIAL,
        citations=(*answer.citations, cited),
    )
