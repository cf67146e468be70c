"""A question answered: evidence first, then the model's sentence, then the check of it."""

import threading
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.answering import evidence, grounding, prompt
from desktop.documents import Answer, AnswerStatus, Citation, Coverage, Page, Scope
from desktop.errors import CancelledError, DesktopError, UsageError
from desktop.events import Answered, AnswerText, AskEvent, EvidenceFound, Stage
from desktop.local_models.llm import LanguageModel, Token
from desktop.retrieval.search import Search
from desktop.vault.library import Library

_PASSAGES = 12
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
        text = _clean(question)
        clock = _Clock(time.monotonic())
        yield Stage("searching")
        found = self._search.passages(text, matter, _PASSAGES, cancel, scope=scope)
        coverage = self._library.coverage(matter, scope)
        chosen = evidence.choose(text, found.passages)
        citations = self._with_pages(chosen.citations)
        seconds = {"search": clock.since()}
        yield EvidenceFound(found.passages, citations)
        if not citations or _is_elsewhere(found.similarity, chosen.word_share):
            answer = Answer(text, NOT_FOUND, AnswerStatus.NOT_FOUND, (), (), coverage)
        elif self._model is None:
            answer = _evidence_only(text, citations, coverage)
        elif prompt.asks_for_a_verdict(text):
            answer = replace(
                _evidence_only(text, citations, coverage), status=AnswerStatus.SUPPORTED
            )
        else:
            answer = yield from self._write(self._model, text, citations, coverage, cancel)
            seconds["model"] = round(clock.since() - seconds["search"], 3)
        yield Answered(replace(answer, seconds={**seconds, "total": clock.since()}))

    def _write(
        self,
        model: LanguageModel,
        question: str,
        citations: tuple[Citation, ...],
        coverage: Coverage,
        cancel: threading.Event | None,
    ) -> Generator[AskEvent, None, Answer]:
        """Stream the model's text; the generator's value is the checked answer."""
        yield Stage("reading")
        parts: list[str] = []
        try:
            for event in model.generate(
                prompt.messages(question, citations),
                max_tokens=prompt.MAX_ANSWER_TOKENS,
                grammar=prompt.grammar(len(citations)),
                cancel=cancel,
            ):
                if isinstance(event, Token):
                    if not parts:
                        yield Stage("writing")
                    parts.append(event.text)
                    yield AnswerText(event.text)
        except CancelledError:
            raise
        except DesktopError as error:
            return _evidence_only(question, citations, coverage, f"{error.title}.")
        return _checked(question, "".join(parts), citations, coverage, model.name)

    def _with_pages(self, citations: Sequence[Citation]) -> tuple[Citation, ...]:
        """A passage knows the page it begins on; a quote inside it may stand on the next."""
        pages: dict[int, tuple[Page, ...]] = {}
        placed = []
        for citation in citations:
            if citation.document_id not in pages:
                pages[citation.document_id] = self._library.pages(citation.document_id)
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


def _checked(
    question: str, text: str, citations: tuple[Citation, ...], coverage: Coverage, model: str
) -> Answer:
    result = grounding.check(text, citations)
    if not result.used:
        return _evidence_only(
            question, citations, coverage, "The model's answer cited none of the passages."
        )
    status = AnswerStatus.PARTIAL if result.unsupported else AnswerStatus.SUPPORTED
    used = tuple(citation for citation in citations if citation.n in result.used)
    return Answer(question, result.text, status, used, result.unsupported, coverage, model)


def _evidence_only(
    question: str, citations: tuple[Citation, ...], coverage: Coverage, why: str = ""
) -> Answer:
    """The best quote itself is the answer: exact, if not short."""
    quote = " ".join(citations[0].quote.split())
    text = f"{why} The documents say: “{quote}” [1]".strip()
    return Answer(question, text, AnswerStatus.PARTIAL, citations[:1], (), coverage)
