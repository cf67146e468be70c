"""A question answered: evidence first, then the model's sentence, then the check of it."""

import threading
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.answering import evidence, grounding, prompt, route
from desktop.answering.inquiry import Answering, Basis, Inquiry
from desktop.documents import Answer, AnswerKind, AnswerStatus, Citation, Page, Passage, Scope
from desktop.errors import CancelledError, DesktopError, UsageError
from desktop.events import Answered, AnswerText, AskEvent, EvidenceFound, Stage
from desktop.local_models.llm import LanguageModel, Token
from desktop.retrieval.search import Found, Search
from desktop.terms import content_stems
from desktop.vault.library import Library

_PASSAGES = 20
# What remains of a question without the name in it is what is asked, unless it is less than this.
_LEAST_ASKED = 3
# A named document answers alone if this many of its passages were found.
_LEAST_OF_NAMED = 3
_MAX_QUESTION = 2_000
# Below either, what was found is about something else. Measured on the sample matter and eval-dev:
# one of 252 questions that the documents answer lies below (tests/bench/answers.py). A question
# near the topic whose answer is absent lies above too; no threshold tells those apart.
_LEAST_SIMILARITY = 0.30
_LEAST_WORD_SHARE = 0.15
NOT_FOUND = "Not found in these documents."


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
    ) -> Iterator[AskEvent]:
        """Stages, the evidence, the streamed text, and last ``Answered``; of the scope's documents
        only, if one is given.

        Raises UsageError for an empty or overlong question, CancelledError on cancel. When the
        model fails, the evidence stands and the answer says so: it is never lost with the model.
        """
        inquiry = Inquiry(
            _clean(question), matter, self._library, self._search, self._model, cancel, scope
        )
        clock = _Clock(time.monotonic())
        kind = route.kind_of(inquiry.question)
        answer = yield from _of_each(inquiry, kind)
        seconds: dict[str, float] = {}
        if answer is None:
            basis = yield from _find(inquiry)
            seconds["search"] = clock.since()
            answer = yield from _from(inquiry, basis, kind)
            if answer.model:
                seconds["model"] = round(clock.since() - seconds["search"], 3)
        seconds["total"] = clock.since()
        yield Answered(replace(answer, seconds={**answer.seconds, **seconds}))


def _of_each(inquiry: Inquiry, kind: AnswerKind) -> Answering:
    """An answer that is put together from every document; None if the question asks for none."""
    del inquiry, kind
    yield from ()
    return None


def _find(inquiry: Inquiry) -> Generator[AskEvent, None, Basis]:
    """Search, choose the quotes and show them: at once by their words, then by their meaning."""
    yield Stage("searching")
    found = inquiry.search.passages(
        inquiry.question, inquiry.matter, _PASSAGES, inquiry.cancel, scope=inquiry.scope
    )
    asked, passages = _asked_of(inquiry.question, found)
    first = evidence.choose(asked, passages)
    citations = _with_pages(inquiry.library, first.citations)
    yield EvidenceFound(found.passages, citations)
    chosen = evidence.choose(
        asked, passages, embed=lambda texts: inquiry.search.vectors_of(texts, inquiry.cancel)
    )
    if chosen.citations != first.citations:
        citations = _with_pages(inquiry.library, chosen.citations)
        yield EvidenceFound(found.passages, citations)
    read = [passage.chunk_id for passage in found.passages]
    coverage = inquiry.library.coverage(inquiry.matter, inquiry.scope, read)
    return Basis(found.passages, citations, coverage, found.similarity, chosen.word_share)


def _asked_of(question: str, found: Found) -> tuple[str, Sequence[Passage]]:
    """What is asked, and the passages that can say it: where a document is named, those of it, and
    the question without its name."""
    told = found.body if len(content_stems(found.body)) >= _LEAST_ASKED else question
    passages = found.passages[: found.meant] if found.meant >= _LEAST_OF_NAMED else found.passages
    return told, passages


def _from(inquiry: Inquiry, basis: Basis, kind: AnswerKind) -> Generator[AskEvent, None, Answer]:
    """The answer that the evidence carries: nothing, a computation, the clause or the model's."""
    if not basis.citations or _is_elsewhere(basis.similarity, basis.word_share):
        return Answer(inquiry.question, NOT_FOUND, AnswerStatus.NOT_FOUND, coverage=basis.coverage)
    computed = yield from _computed(inquiry, basis, kind)
    if computed is not None:
        return computed
    if inquiry.model is None:
        return _evidence_only(inquiry, basis)
    if kind is AnswerKind.QUOTED:
        return replace(_evidence_only(inquiry, basis), status=AnswerStatus.SUPPORTED)
    return (yield from _write(inquiry.model, inquiry, basis))


def _computed(inquiry: Inquiry, basis: Basis, kind: AnswerKind) -> Answering:
    """A result that code computes from cited figures; None if the question asks for none or the
    figures are not there."""
    del inquiry, basis, kind
    yield from ()
    return None


def _write(
    model: LanguageModel, inquiry: Inquiry, basis: Basis
) -> Generator[AskEvent, None, Answer]:
    """Stream the model's text; the generator's value is the checked answer."""
    yield Stage("reading")
    parts: list[str] = []
    try:
        for event in model.generate(
            prompt.messages(inquiry.question, basis.citations),
            max_tokens=prompt.MAX_ANSWER_TOKENS,
            grammar=prompt.grammar(len(basis.citations)),
            cancel=inquiry.cancel,
        ):
            if isinstance(event, Token):
                if not parts:
                    yield Stage("writing")
                parts.append(event.text)
                yield AnswerText(event.text)
    except CancelledError:
        raise
    except DesktopError as error:
        return _evidence_only(inquiry, basis, f"{error.title}.")
    return _checked(inquiry, "".join(parts), basis, model.name)


def _with_pages(library: Library, citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """A passage knows the page it begins on; a quote inside it may stand on the next."""
    pages: dict[int, tuple[Page, ...]] = {}
    placed = []
    for citation in citations:
        if citation.document_id not in pages:
            pages[citation.document_id] = library.pages(citation.document_id)
        number = _page_at(pages[citation.document_id], citation.start)
        placed.append(replace(citation, page=number if number else citation.page))
    return tuple(placed)


def _clean(question: str) -> str:
    text = " ".join(question.split())
    if not text:
        raise UsageError("There is no question", "Type what you want to know.")
    if len(text) > _MAX_QUESTION:
        raise UsageError(
            "The question is too long",
            f"Keep it under {_MAX_QUESTION:,} characters; add long texts as documents instead.",
        )
    return text


def _is_elsewhere(similarity: float | None, word_share: float) -> bool:
    near = similarity is not None and similarity >= _LEAST_SIMILARITY
    return not near or word_share < _LEAST_WORD_SHARE


def _page_at(pages: Sequence[Page], offset: int) -> int | None:
    return next((page.number for page in pages if page.start <= offset < page.end), None)


def _checked(inquiry: Inquiry, text: str, basis: Basis, model: str) -> Answer:
    result = grounding.check(text, basis.citations)
    if not result.used:
        why = "The model's answer cited none of the passages."
        return _evidence_only(inquiry, basis, why)
    status = AnswerStatus.PARTIAL if result.unsupported else AnswerStatus.SUPPORTED
    used = tuple(citation for citation in basis.citations if citation.n in result.used)
    return Answer(
        inquiry.question, result.text, status, used, result.unsupported, basis.coverage, model
    )


def _evidence_only(inquiry: Inquiry, basis: Basis, why: str = "") -> Answer:
    """The best quote itself is the answer: exact, if not short."""
    quote = " ".join(basis.citations[0].quote.split())
    return Answer(
        inquiry.question,
        f"{why} The documents say: “{quote}” [1]".strip(),
        AnswerStatus.PARTIAL,
        basis.citations[:1],
        coverage=basis.coverage,
        kind=AnswerKind.QUOTED,
    )
