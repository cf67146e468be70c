"""A question answered: evidence first, then the model's sentence, then the check of it."""

import threading
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, zip_longest

from desktop.answering import (
    amendments,
    disagreements,
    quoted,
    route,
    stretch,
    tongue,
    verdict,
    wording,
    written,
)
from desktop.answering.asked_words import cleaned
from desktop.answering.choosing import answerable, choice, evidence
from desktop.answering.choosing.opinion import Opinion, opinion, reading
from desktop.answering.computing import compute
from desktop.answering.inquiry import Basis, Inquiry
from desktop.answering.surveying import parties, survey
from desktop.answering.thesaurus import ideas, rewritten, unmet
from desktop.documents import (
    Answer,
    AnswerKind,
    AnswerStatus,
    Citation,
    Coverage,
    Page,
    Passage,
    Scope,
    page_at,
)
from desktop.errors import CancelledError, DesktopError
from desktop.events import Answered, AskEvent, EvidenceFound, Stage
from desktop.local_models.llm import LanguageModel
from desktop.retrieval import spelling
from desktop.retrieval.search import Found, Search
from desktop.terms import content_stems
from desktop.vault.library import Library

_PASSAGES = 20
# Shown where a question in another language than the documents found nothing.
_NEAREST = 3
# What remains of a question without the name in it is what is asked, unless it is less than this.
_LEAST_ASKED = 3
# A named document answers alone if this many of its passages were found, or all of them.
_LEAST_OF_NAMED = 3
# Below either, what was found is about something else. Measured on the sample matter and eval-dev:
# one of 252 questions that the documents answer lies below (tests/bench/answers.py). A question
# near the topic whose answer is absent lies above too; no threshold tells those apart.
_LEAST_SIMILARITY = 0.30
_LEAST_WORD_SHARE = 0.15
# From here on the model may tell, however few of the words they share.
_NEAR_ENOUGH = 0.45


@dataclass(frozen=True, slots=True)
class _Clock:
    began: float

    def since(self) -> float:
        return round(time.monotonic() - self.began, 3)


class Asker:
    """Answers questions about one matter. ``model`` None means evidence only."""

    def __init__(self, library: Library, search: Search, model: LanguageModel | None) -> None:
        self._library = library
        self._search = search
        self._model = model

    def ask(
        self,
        question: str,
        matter: str,
        cancel: threading.Event | None = None,
        scope: Scope | None = None,
        notes: Sequence[str] = (),
    ) -> Iterator[AskEvent]:
        """Stages, the evidence, the streamed text, and last ``Answered``; of the scope's documents
        only, if one is given. The model is told ``notes`` beside the excerpts.

        Raises UsageError for an empty or overlong question, CancelledError on cancel. When the
        model fails, the evidence stands and the answer says so: it is never lost with the model.
        """
        inquiry = Inquiry(
            cleaned(question),
            matter,
            self._library,
            self._search,
            self._model,
            cancel,
            scope,
            tuple(notes),
        )
        clock = _Clock(time.monotonic())
        put = yield from tongue.put(inquiry, _PASSAGES)
        answer = yield from _answered(put.inquiry, clock)
        if answer.status is AnswerStatus.NOT_FOUND:
            tried = tongue.language_of_question(answer.question)
            answer = (yield from _in_other_languages(inquiry, tried, clock)) or answer
        if answer.question != inquiry.question:
            answer = replace(answer, question=inquiry.question, understood=answer.question)
        elif put.language and answer.status is AnswerStatus.NOT_FOUND:
            nearest = evidence.choose(inquiry.question, put.passages, _NEAREST).citations
            answer = tongue.not_put(answer, put.language, _with_pages(self._library, nearest))
        yield Answered(answer)


def _in_other_languages(
    inquiry: Inquiry, tried: str, clock: _Clock
) -> Generator[AskEvent, None, Answer | None]:
    """The answer to a question that found none, asked in the other languages of the matter; None
    where they hold none either. It costs nothing where there was an answer."""
    if inquiry.model is None or not tongue.language_of_question(inquiry.question):
        return None
    for language in tongue.untried(inquiry, tried):
        again = yield from tongue.again(inquiry, language)
        if again is not None:
            answer = yield from _answered(again, clock)
            if answer.status is not AnswerStatus.NOT_FOUND:
                return answer
    return None


def _answered(inquiry: Inquiry, clock: _Clock) -> Generator[AskEvent, None, Answer]:
    """The answer with the seconds that it took."""
    kind = route.kind_of(inquiry.question)
    answer = yield from stretch.of_stretch(inquiry)
    if answer is None:
        answer = yield from survey.of_each(inquiry)
    if answer is None:
        answer = yield from parties.of_question(inquiry)
    if answer is None:
        answer = compute.of_question(inquiry)
    seconds: dict[str, float] = {}
    if answer is None:
        basis = yield from _find(inquiry)
        put = tongue.Put(inquiry)
        if not inquiry.is_again:
            put = yield from tongue.put_from_english(inquiry, _of_named(basis))
        if put.inquiry is not inquiry:
            inquiry, basis = put.inquiry, (yield from _find(put.inquiry))
        seconds["search"] = clock.since()
        answer = _with_changes(inquiry, (yield from _from(inquiry, basis, kind)))
        if put.language and answer.status is AnswerStatus.NOT_FOUND:
            answer = tongue.not_put(answer, put.language, basis.citations[:_NEAREST])
        if answer.model:
            seconds["model"] = round(clock.since() - seconds["search"], 3)
    seconds["total"] = clock.since()
    return replace(answer, seconds={**answer.seconds, **seconds})


def _with_changes(inquiry: Inquiry, answer: Answer) -> Answer:
    """The answer, completed with the words of a later document that replaces a clause which it
    cites, and of one that states another total."""
    changed = disagreements.noted(inquiry, amendments.noted(inquiry, answer))
    if changed is answer:
        return answer
    return replace(changed, citations=_with_pages(inquiry.library, changed.citations))


def _find(inquiry: Inquiry) -> Generator[AskEvent, None, Basis]:
    """Search, choose the quotes and show them: at once by their words, then by their meaning."""
    yield Stage("searching")
    found = _searched(inquiry, inquiry.question, inquiry.scope)
    is_named = _names(inquiry, found)
    asked, passages = _asked_of(inquiry.question, found, is_named=is_named)
    spelled = _spelled(asked, found)
    first = evidence.choose(spelled, passages)
    citations = _with_pages(inquiry.library, first.citations)
    yield EvidenceFound(found.passages, citations)
    basis = Basis(
        found.passages,
        citations,
        _coverage(inquiry, found.passages),
        found.similarity,
        first.word_share,
        asked,
        first.best,
        (inquiry.question,),
        tuple({p.document_id for p in passages}) if is_named else (),
        spelled=spelled,
    )
    return (yield from _looked_into(inquiry, basis, passages))


def _looked_into(
    inquiry: Inquiry, basis: Basis, passages: Sequence[Passage]
) -> Generator[AskEvent, None, Basis]:
    """The basis with its quotes chosen anew, by what the sentences mean too."""
    chosen = evidence.choose(
        basis.spelled,
        passages,
        embed=lambda texts: inquiry.search.vectors_of(texts, inquiry.cancel),
    )
    citations = _with_pages(inquiry.library, chosen.citations)
    if citations != basis.citations:
        yield EvidenceFound(basis.passages, citations)
    return replace(
        basis,
        citations=citations,
        word_share=chosen.word_share,
        best=chosen.best,
        closer=chosen.closer,
    )


def _closer(inquiry: Inquiry, basis: Basis) -> Generator[AskEvent, None, Basis]:
    """The basis with the quotes to answer from. A statement keeps its own: it has the words of
    whoever drew it up, not of one who asks after a thing."""
    quotes, best = basis.closer
    if not quotes or route.is_statement(inquiry.question):
        return basis
    citations = _with_pages(inquiry.library, quotes)
    if citations != basis.citations:
        yield EvidenceFound(basis.passages, citations)
    return replace(basis, citations=citations, best=best)


def _again(inquiry: Inquiry, basis: Basis) -> Generator[AskEvent, None, Basis]:
    """The basis after a second search, in the words by which the trade calls what is asked; the
    same where it knows none."""
    query = rewritten(basis.asked)
    if query is None:
        return basis
    yield Stage("searching")
    scope = inquiry.scope
    if basis.named:
        scope = replace(scope or Scope(), documents=basis.named)
    more_found = _searched(inquiry, query, scope).passages
    first = [p for p in basis.passages if not basis.named or p.document_id in basis.named]
    pairs = chain.from_iterable(zip_longest(first, more_found))
    merged = list({passage.chunk_id: passage for passage in pairs if passage}.values())
    more = replace(
        basis,
        passages=tuple(merged),
        coverage=_coverage(inquiry, merged),
        queries=(*basis.queries, query),
    )
    return (yield from _looked_into(inquiry, more, merged))


def _of_named(basis: Basis) -> tuple[Passage, ...]:
    """The passages of the documents that the question names; all where it names none."""
    return tuple(p for p in basis.passages if p.document_id in basis.named) or basis.passages


def _coverage(inquiry: Inquiry, read: Sequence[Passage]) -> Coverage:
    chunks = [passage.chunk_id for passage in read]
    return inquiry.library.coverage(inquiry.matter, inquiry.scope, chunks)


def _searched(inquiry: Inquiry, query: str, scope: Scope | None) -> Found:
    return inquiry.search.passages(query, inquiry.matter, _PASSAGES, inquiry.cancel, scope=scope)


def _asked_of(question: str, found: Found, *, is_named: bool) -> tuple[str, Sequence[Passage]]:
    """What is asked, and the passages that can say it: where a document is named, those of it, and
    the question without its name. Beside the passages of others the name tells which are of it."""
    if not is_named:
        return question, found.passages
    told = found.body if len(content_stems(found.body)) >= _LEAST_ASKED else question
    return told, found.passages[: found.meant]


def _spelled(asked: str, found: Found) -> str:
    """The question with the likeliest word behind each that is mistyped: a word that stands nowhere
    in the documents may be right all the same, "bounced" is no "bound"."""
    slips = {word: [f"{word} {likeliest[0]}"] for word, likeliest in found.also.items()}
    return spelling.corrected(asked, slips)


def _names(inquiry: Inquiry, found: Found) -> bool:
    """Whether what was found is of a document that the question names: enough of it, or all."""
    if not 0 < found.meant < _LEAST_OF_NAMED:
        return found.meant > 0
    named = {passage.document_id for passage in found.passages[: found.meant]}
    return found.meant == sum(len(inquiry.library.passages_of(each)) for each in named)


def _from(inquiry: Inquiry, basis: Basis, kind: AnswerKind) -> Generator[AskEvent, None, Answer]:
    """The answer that the evidence carries: nothing, a computation, the clause or the model's."""
    elsewhere = _is_elsewhere(basis)
    if not basis.citations or (elsewhere and not _may_be_judged(inquiry, basis)):
        return quoted.nothing(inquiry, basis)
    computed = None if elsewhere else (yield from compute.answered(inquiry, basis))
    if computed is not None:
        return computed
    least = answerable.LEAST if ideas(basis.asked) else answerable.LEAST_OF_UNKNOWN
    least = answerable.LEAST_ELSEWHERE if elsewhere else least
    least = answerable.LEAST_OTHER_LANGUAGE if inquiry.is_again else least
    try:
        basis, judged = yield from _judged(inquiry, basis, least)
    except CancelledError:
        raise
    except DesktopError as error:
        return quoted.clause(inquiry, basis, f"{error.title}.")
    if not judged.is_answered:
        return quoted.nothing(inquiry, basis, basis.citations)
    basis = yield from _closer(inquiry, basis)
    if inquiry.model is None:
        return quoted.clause(inquiry, basis, wording.NO_MODEL)
    if kind is not AnswerKind.QUOTED:
        return (yield from written.write(inquiry.model, inquiry, basis))
    try:
        basis = yield from choice.best_first(inquiry.model, inquiry, basis)
    except CancelledError:
        raise
    except DesktopError as error:
        return quoted.clause(inquiry, basis, f"{error.title}.")
    return verdict.answer(inquiry, basis, judged.opinion)


@dataclass(frozen=True, slots=True)
class _Judged:
    is_answered: bool
    opinion: Opinion | None


def _judged(
    inquiry: Inquiry, basis: Basis, least: float
) -> Generator[AskEvent, None, tuple[Basis, _Judged]]:
    """Whether the quotes answer the question; if not, the same for those of a second search."""
    judged = yield from _judge(inquiry, basis, least)
    if judged.is_answered:
        return basis, judged
    more = yield from _again(inquiry, basis)
    if more.citations != basis.citations:
        judged = yield from _judge(inquiry, more, answerable.LEAST_AGAIN)
    return more, judged


def _judge(inquiry: Inquiry, basis: Basis, least: float) -> Generator[AskEvent, None, _Judged]:
    told = None
    if inquiry.model is not None:
        quotes = basis.citations[: written.QUOTES]
        yield from reading(inquiry.model, basis.asked, quotes, inquiry.cancel)
        told = opinion(inquiry.model, basis.asked, quotes, inquiry.cancel)
    counted = answerable.signs(basis, statement=route.is_statement(inquiry.question))
    return _Judged(answerable.is_answered(counted, told, least), told)


def _with_pages(library: Library, citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """A passage knows the page it begins on; a quote inside it may stand on the next."""
    pages: dict[int, tuple[Page, ...]] = {}
    placed = []
    for citation in citations:
        if citation.document_id not in pages:
            pages[citation.document_id] = library.pages(citation.document_id)
        number = page_at(pages[citation.document_id], citation.start)
        placed.append(replace(citation, page=number if number else citation.page))
    return tuple(placed)


def _may_be_judged(inquiry: Inquiry, basis: Basis) -> bool:
    """Whether the model is asked although the words and their meaning are of something else: of a
    question in another language than English, as the passages are, neither tells much; nor do the
    words where the meaning is near ("if David Wolfin dies": "upon the death of the Principal")."""
    if inquiry.model is None:
        return False
    if inquiry.is_foreign:
        return True
    if tongue.language_of_question(inquiry.question) in ("", tongue.CHECKED):
        return basis.similarity is not None and basis.similarity >= _NEAR_ENOUGH
    return not tongue.other_language(inquiry.question, basis.passages)


def _is_elsewhere(basis: Basis) -> bool:
    """Whether what was found is about something else altogether."""
    if basis.similarity is not None and basis.similarity < _LEAST_SIMILARITY:
        return True
    named = ideas(basis.asked)
    missing = unmet(basis.asked, (citation.quote for citation in basis.citations))
    return basis.word_share < _LEAST_WORD_SHARE and len(missing) == len(named)
