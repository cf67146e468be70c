"""Templates, clauses, and texts written from precedents."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop.drafting.clause_library.clause_difference import Difference
from desktop.drafting.clause_library.clause_finding import ClauseHit
from desktop.drafting.clause_library.clauses import NEUTRAL, Clause, ClauseLibrary
from desktop.drafting.manuscript.model import Manuscript, Paragraph, Place, Span
from desktop.drafting.manuscript.model import Origin as WordsOrigin
from desktop.drafting.templating.fields import FieldReport, check
from desktop.drafting.templating.templates import Template
from desktop.drafting.writing.written import Letter, Note, WriteEvent, Written
from desktop.errors import NotFoundError
from desktop.events import DraftText, Stage
from desktop.vault.desk.clauses import Origin, StoredClause
from tests.fakes.invented import FILES, FOLDER, NDA
from tests.fakes.opened import FakeOpened


class FakeDrafts(FakeOpened):
    """Templates, clauses, and texts written from precedents."""

    def templates(self) -> list[Template]:
        return [NDA]

    def template(self, name: str) -> Template:
        if name != NDA.name:
            raise NotFoundError("There is no such template", "Choose one from the list.")
        return NDA

    def check_fields(self, template: Template, values: Mapping[str, str]) -> FieldReport:
        return check(template, values)

    def write(
        self,
        request: str,
        matter: str,
        manuscript: Manuscript | None = None,
        place: Place | None = None,
        *,
        like: Sequence[int] = (),
        use_model: bool = True,
        cancel: threading.Event | None = None,
    ) -> Iterator[WriteEvent]:
        """A heading and a clause, half from a precedent and half from the model; with a stretch
        that is selected, other words for it."""
        self.calls.append(("write", request))
        self._wait(cancel)
        yield Stage("searching")
        self._wait(cancel)
        yield Stage("writing")
        self._wait(cancel)
        yield DraftText("Termination\n")
        self._wait(cancel)
        if "letter" in request:
            draft = Manuscript("Demand letter", (Paragraph("a", (Span("Please pay."),)),))
            yield Written(draft.paragraphs, title=draft.title, letter=Letter(draft, b"PK"))
            return
        yield self._written(manuscript, place)

    def _written(self, manuscript: Manuscript | None, place: Place | None) -> Written:
        source = WordsOrigin("precedent", f"{FOLDER}/{FILES[0][0]}", 1, 3, 10, 60)
        spans = (
            Span("Either party may end this. ", source),
            Span("It tells the other.", WordsOrigin("model", "Qwen")),
        )
        if manuscript is not None and place is not None and place.end > place.start:
            old = manuscript.paragraph(place.paragraph)
            return Written((replace(old, spans=spans),), replaces=(old.id,), model="Qwen")
        made = (
            Paragraph("n900", (Span("Termination", source),), "Heading 1", "heading", "1", 0),
            Paragraph("n901", spans, "Clause Level 2", "clause", "1", 1),
        )
        after = place.paragraph if place is not None else ""
        return Written(made, after, notes=(Note("Check the period."),), model="Qwen")

    def clauses(self) -> ClauseLibrary:
        return self.library.clauses()

    def find_clauses(
        self,
        query: str,
        kind: str | None = None,
        side: str | None = None,
        cancel: threading.Event | None = None,
        *,
        matter: str | None = None,
    ) -> list[ClauseHit]:
        self._wait(cancel)
        return self.library.find(query, kind, side)

    def find_clauses_typing(self, query: str) -> list[ClauseHit]:
        return self.library.find(query, None, None)

    def clause_difference(self, first: str, second: str) -> tuple[Difference, ...]:
        return self.library.difference(first, second)

    def save_clause(self, title: str, kind: str, text: str, side: str = NEUTRAL) -> Clause:
        return self.library.save(title, kind, text, side)

    def save_clause_from(
        self,
        document_id: int,
        quote: str,
        title: str,
        kind: str,
        side: str = NEUTRAL,
        *,
        page: int | None = None,
    ) -> Clause:
        text = self._texts[document_id]
        start = text.index(quote)
        path = self._documents[document_id].path
        origin = Origin(path, page, start, start + len(quote))
        return self.library.save(title, kind, quote, side, origin, text)

    def clause_markup(self, clause_id: str) -> str:
        return self.library.markup(clause_id)

    def change_clause(
        self,
        clause_id: str,
        *,
        title: str | None = None,
        kind: str | None = None,
        side: str | None = None,
        text: str | None = None,
    ) -> Clause:
        return self.library.change(clause_id, title, kind, side, text)

    def remove_clause(self, clause_id: str) -> StoredClause:
        return self.library.remove(clause_id)

    def put_back_clause(self, removed: StoredClause) -> Clause:
        return self.library.put_back(removed)
