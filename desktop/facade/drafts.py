"""Templates, clauses, and texts written from precedents."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.drafting.clause_library.clause_difference import Difference
from desktop.drafting.clause_library.clause_finding import ClauseHit
from desktop.drafting.clause_library.clauses import NEUTRAL, Clause, ClauseLibrary
from desktop.drafting.export import docx_export
from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.drafting.templating import templates
from desktop.drafting.templating.draft import draft
from desktop.drafting.templating.fields import FieldReport, check
from desktop.drafting.templating.templates import Template
from desktop.facade.engines import Engines
from desktop.local_models.embedder import Embedder
from desktop.vault.desk.clauses import StoredClause

if TYPE_CHECKING:
    from desktop.drafting.writing.written import WriteEvent


class Drafts(Engines):
    """Templates, clauses, and texts written from precedents."""

    def templates(self) -> list[Template]:
        """What can be drafted."""
        return templates.list_templates()

    def template(self, name: str) -> Template:
        """One template. Raises NotFoundError."""
        return templates.load(name)

    def check_fields(self, template: Template, values: Mapping[str, str]) -> FieldReport:
        """Which fields are missing, invalid or unknown."""
        return check(template, values)

    def write_draft(self, template: str, values: Mapping[str, str], out: Path) -> None:
        """Fill a template and write it where the user said. Raises DraftingError naming what is
        not in order; an old file survives it."""
        docx_export.save(draft(self.template(template), values), out)

    def clauses(self) -> ClauseLibrary:
        """The clauses that come with Strongroom and the user's own, by kind."""
        return self._clauses.library()

    def find_clauses(
        self,
        query: str,
        kind: str | None = None,
        side: str | None = None,
        cancel: threading.Event | None = None,
        *,
        matter: str | None = None,
    ) -> list[ClauseHit]:
        """The clauses that the query means, best first, by words and by meaning with the matter's
        embedding model; by words only where it is not there. Raises NotFoundError."""

        def embedder() -> Embedder:
            return self._embedding(matter)

        return self._clauses.find(query, kind, side, embedder, cancel)

    def find_clauses_typing(self, query: str) -> list[ClauseHit]:
        """Clauses for a query that is being typed: by words only, at once."""
        return self._clauses.find(query, None, None, None)

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
    ) -> "Iterator[WriteEvent]":
        """Write a text for a draft as it is asked for in words, out of the documents ``like`` or
        those that the request names, the clause library or the matter. Nothing is changed yet: the
        paragraphs come with the last event. Errors as ``Writer.write``."""
        from desktop.drafting.writing.write import Writer

        model = self._writing(matter) if use_model else None
        library = self._clauses.library()
        writer = Writer(self._library, self._search(matter), library, model, self.desk)
        return writer.write(request, matter, manuscript, place, like=like, cancel=cancel)

    def clause_difference(self, first: str, second: str) -> tuple[Difference, ...]:
        """What one clause says otherwise than another, word by word. Raises NotFoundError."""
        return self._clauses.difference(first, second)

    def save_clause(
        self,
        title: str,
        kind: str,
        text: str,
        side: str = NEUTRAL,
    ) -> Clause:
        """Keep any text as a clause of the user's own, in the vault. Raises UsageError."""
        return self._clauses.save(title, kind, text, side)

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
        """Keep what a document says, on this page if one is named, as a clause of the user's own
        that knows where it is from. Raises NotFoundError, UsageError."""
        return self._clauses.save_from(document_id, quote, title, kind, side, page)

    def clause_markup(self, clause_id: str) -> str:
        """The text of a clause of the user's own as it is edited. Raises UsageError."""
        return self._clauses.markup(clause_id)

    def change_clause(
        self,
        clause_id: str,
        *,
        title: str | None = None,
        kind: str | None = None,
        side: str | None = None,
        text: str | None = None,
    ) -> Clause:
        """Change what is given of a clause of the user's own. Raises UsageError, NotFoundError."""
        return self._clauses.change(clause_id, title, kind, side, text)

    def remove_clause(self, clause_id: str) -> StoredClause:
        """Delete a clause of the user's own for good; returns what it was. Raises UsageError,
        NotFoundError."""
        return self._clauses.remove(clause_id)

    def put_back_clause(self, removed: StoredClause) -> Clause:
        """Keep a removed clause again, under a new id."""
        return self._clauses.put_back(removed)
