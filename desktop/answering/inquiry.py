"""A question on its way to an answer: what is asked, of what, and what it rests on."""

import threading
from collections.abc import Generator
from dataclasses import dataclass

from desktop.answering.choosing.bearing import Sentence
from desktop.documents import Answer, Citation, Coverage, Passage, Scope
from desktop.events import AskEvent
from desktop.local_models.llm import LanguageModel
from desktop.retrieval.search import Search
from desktop.vault.library import Library

# One way of answering: it reports what it does, its value is the answer, or None where it is not
# the right way after all and the next one is tried.
Answering = Generator[AskEvent, None, Answer | None]


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One question, asked of a matter or of the scope's part of it, and the tools to answer it
    with. ``model`` None means evidence only; ``notes`` are what the user wants kept in mind.
    ``is_foreign`` says that the question was put into another language than English: no list of
    words tells then what it asks for; ``is_again`` that it is asked in another language than one in
    which nothing was found, so that it takes more to be an answer."""

    question: str
    matter: str
    library: Library
    search: Search
    model: LanguageModel | None = None
    cancel: threading.Event | None = None
    scope: Scope | None = None
    notes: tuple[str, ...] = ()
    is_foreign: bool = False
    is_again: bool = False


@dataclass(frozen=True, slots=True)
class Basis:
    """What was found for a question: passages best first, the numbered quotes chosen from them, and
    how much was searched. ``similarity`` and ``word_share`` tell how near it comes (Found and
    Evidence say how).

    ``asked`` is the question without the name of the document that is meant, ``spelled`` the same
    with the likeliest word behind each that is mistyped, by which quotes are chosen; ``best`` are
    the sentences that the quotes were built around, in their order; ``queries`` what was searched;
    ``named`` the documents that the question names, by their ids; ``closer`` the quotes to answer
    from, once it is told that there is an answer, with their sentences (Evidence); ``worth`` how
    much each of the first quotes, by itself, is worth as the answer (choice.py), in their order;
    none where the model was not asked.
    """

    passages: tuple[Passage, ...]
    citations: tuple[Citation, ...]
    coverage: Coverage
    similarity: float | None
    word_share: float
    asked: str = ""
    best: tuple[Sentence, ...] = ()
    queries: tuple[str, ...] = ()
    named: tuple[int, ...] = ()
    closer: tuple[tuple[Citation, ...], tuple[Sentence, ...]] = ((), ())
    worth: tuple[float, ...] = ()
    spelled: str = ""
