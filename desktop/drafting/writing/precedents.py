"""The documents of a matter that a text is taken from, and their clauses."""

import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.documents import Passage, Scope
from desktop.drafting.writing.choosing import Candidate, candidates
from desktop.drafting.writing.parties import Sides, sides_of
from desktop.drafting.writing.request import Request
from desktop.drafting.writing.structure import WRAPPED, sections
from desktop.errors import NotFoundError, check_cancelled
from desktop.ingest.readers.common.intermediate import BlockKind
from desktop.ingest.readers.common.outline import outline
from desktop.retrieval.search import Search
from desktop.terms import name_stems, spoken_name
from desktop.vault.library import Library

_PASSAGES = 12
# Where a document says whose it is, in characters; and in how many that is looked for.
_OPENING, _MOST_READ = 4000, 60
_DOCUMENTS = 6
_SORTS = frozenset(
    {
        "with",
        "between",
        "and",
        "supply",
        "distributor",
        "consulting",
        "license",
        "sponsorship",
        "services",
    }
)
_ORDINARY = frozenset(name_stems("agreement contract document deed the our one"))


@dataclass(frozen=True, slots=True)
class Found:
    """Clauses that suit a request, best first; ``named`` says that the request named their
    documents, ``missing`` that it named one that is not there."""

    candidates: tuple[Candidate, ...] = ()
    named: bool = False
    missing: bool = False
    passages: tuple[Passage, ...] = ()


class Precedents:
    """Looks for clauses in one vault."""

    def __init__(self, library: Library, search: Search) -> None:
        self._library = library
        self._search = search

    def find(
        self,
        request: Request,
        matter: str,
        like: Sequence[int] = (),
        cancel: threading.Event | None = None,
    ) -> Found:
        """The clauses of the documents ``like``, else of those that the request names, else of the
        matter. Raises NotFoundError for an unknown document, CancelledError."""
        scope = Scope(documents=tuple(like)) if like else None
        query = f"{request.query} {request.like}".strip()
        hits = self._search.passages(query, matter, _PASSAGES, cancel, scope=scope)
        named = list(like)
        if not named and request.like:
            named = self._named(request, matter, hits.passages[: hits.meant])
        ids = named or list(dict.fromkeys(hit.document_id for hit in hits.passages))[:_DOCUMENTS]
        made: list[Candidate] = []
        for document_id in ids:
            check_cancelled(cancel)
            made += self._of(request, document_id, hits.passages)
        if not made and request.like and not like:
            # What the words name best may be a letter about the agreement.
            made = list(self._telling_of(request, matter, set(ids), hits.passages))
            named = named or [each.document.id for each in made]
        ranked = tuple(sorted(made, key=lambda each: -each.score))
        return Found(
            ranked, bool(named), bool(request.like) and not named and not like, hits.passages
        )

    def sides(self, document_id: int) -> Sides:
        """Who the parties of a document are. Raises NotFoundError."""
        document = self._library.document(document_id)
        text = self._library.text(document_id)
        pages = self._library.pages(document_id)
        blocks = outline(text, pages, wrapped=document.kind in WRAPPED)
        return sides_of(
            [
                " ".join(text[block.start : block.end].split())
                for block in blocks
                if block.kind is not BlockKind.FURNITURE
            ]
        )

    def _of(
        self, request: Request, document_id: int, hits: Sequence[Passage]
    ) -> Iterator[Candidate]:
        document = self._library.document(document_id)
        try:
            text = self._library.text(document_id)
        except NotFoundError:
            return
        pages = self._library.pages(document_id)
        near = [(hit.start, hit.end) for hit in hits if hit.document_id == document_id]
        headings = [chunk.heading for chunk in self._library.chunks(document_id)]
        found = sections(text, pages, document.kind, headings)
        yield from candidates(request, document, text, pages, found, near)

    def _telling_of(
        self, request: Request, matter: str, seen: set[int], hits: Sequence[Passage]
    ) -> Iterator[Candidate]:
        """The clauses of other documents that say the names which the request gives."""
        words = asked_words(request.like)
        for document in self._library.documents(matter)[:_MOST_READ]:
            if document.id in seen or not document.chunks or not words:
                continue
            opening = self._library.text(document.id)[:_OPENING].casefold()
            if all(word in opening for word in words):
                yield from self._of(request, document.id, hits)

    def _named(self, request: Request, matter: str, meant: Sequence[Passage]) -> list[int]:
        """The documents that the request names: as a question names them, else by the words of
        their names and titles."""
        if meant:
            return list(dict.fromkeys(hit.document_id for hit in meant))
        wanted = set(name_stems(request.like)) - _ORDINARY
        asked = wanted or set(name_stems(request.like))
        scored = []
        for document in self._library.documents(matter):
            borne = set(name_stems(f"{spoken_name(document.path)} {document.title}"))
            if asked <= borne and document.chunks:
                whole = len(set(name_stems(request.like)) & borne)
                scored.append((whole, -len(name_stems(spoken_name(document.path))), document.id))
        if not scored:
            scored = list(self._written_together(asked_words(request.like), matter))
        return [max(scored)[2]] if scored else []

    def _written_together(
        self, words: Sequence[str], matter: str
    ) -> Iterator[tuple[int, int, int]]:
        """The documents in whose names all the words stand, as parts of longer ones too:
        "SeaSpine" in "SEASPINEHOLDINGSCORP"."""
        for document in self._library.documents(matter):
            name = f"{document.name} {document.title}".casefold()
            if words and document.chunks and all(word in name for word in words):
                yield sum(map(len, words)), -len(name), document.id


def asked_words(like: str) -> list[str]:
    """The words of a document's name that tell it from others, in small letters."""
    words = re.findall(r"[^\W_]+", like.casefold())
    telling = [word for word in words if not set(name_stems(word)) <= _ORDINARY]
    return [word for word in telling if word not in _SORTS] or telling
