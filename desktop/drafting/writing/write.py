"""A text for a draft, out of precedents and the clause library, as it is asked for in words.

Code reads the request, finds the clause, puts the draft's parties and the request's facts into it
and marks where every sentence comes from. The language model only says what is asked for beyond
that, and what it says is checked: it can bring in no figure, date or name.
"""

import threading
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace

from desktop.documents import Citation
from desktop.drafting.clause_library.clause_adapting import AdaptedParagraph
from desktop.drafting.clause_library.clause_inserting import terms_of
from desktop.drafting.clause_library.clauses import NEUTRAL, ClauseLibrary
from desktop.drafting.manuscript.edits import end_of_clause
from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.drafting.writing import (
    additions,
    assembling,
    changing,
    composing,
    letter_drafts,
    letter_facts,
    letter_rules,
    letters,
    library_clauses,
    whole_clauses,
)
from desktop.drafting.writing.assembling import Assembled
from desktop.drafting.writing.choosing import Candidate
from desktop.drafting.writing.letter_drafts import LetterDesk
from desktop.drafting.writing.letter_sources import LetterSources
from desktop.drafting.writing.named import with_names
from desktop.drafting.writing.parties import Sides, sides_of_draft
from desktop.drafting.writing.placing import numbered, placed
from desktop.drafting.writing.precedents import Found, Precedents
from desktop.drafting.writing.request import Request, understood
from desktop.drafting.writing.written import NO_MODEL, WriteEvent, Written
from desktop.errors import UsageError, check_cancelled
from desktop.events import DraftText, EvidenceFound, Stage
from desktop.local_models.llm import LanguageModel
from desktop.retrieval.search import Search
from desktop.vault.library import Library

_CITATIONS = 6
_LONGEST_QUOTE = 1200


class Writer:
    """Writes for the drafts of one vault."""

    def __init__(
        self,
        library: Library,
        search: Search,
        clauses: ClauseLibrary,
        model: LanguageModel | None = None,
        desk: LetterDesk | None = None,
    ) -> None:
        """Without ``model`` code alone writes, without ``desk`` no letter is from a template."""
        self._library = library
        self._precedents = Precedents(library, search)
        self._search = search
        self._clauses = clauses
        self._model = model
        self._desk = desk

    def write(
        self,
        request: str,
        matter: str,
        manuscript: Manuscript | None = None,
        place: Place | None = None,
        *,
        like: Sequence[int] = (),
        cancel: threading.Event | None = None,
    ) -> Iterator[WriteEvent]:
        """Write what is asked for; the last event is Written.

        ``place`` is where in the draft: a stretch of a paragraph that is not empty may be changed,
        else the text stands behind its clause. ``like`` are documents to take it from. Raises
        UsageError for an empty request, NotFoundError for an unknown matter or document,
        CancelledError. What the model fails at is left out, and said.
        """
        if not request.strip():
            raise UsageError("Nothing was asked for", "Say what is to be written.")
        began = time.monotonic()
        stretch = place if manuscript is not None and place and place.end > place.start else None
        asked = understood(request, has_stretch=stretch is not None)
        first = 0.0
        for event in self._events(asked, matter, manuscript, place, stretch, like, cancel):
            if isinstance(event, DraftText) and not first:
                first = time.monotonic() - began
            if isinstance(event, Written):
                seconds = {"first": round(first, 3), "total": round(time.monotonic() - began, 3)}
                yield replace(event, seconds=seconds)
                return
            yield event

    def _events(
        self,
        asked: Request,
        matter: str,
        manuscript: Manuscript | None,
        place: Place | None,
        stretch: Place | None,
        like: Sequence[int],
        cancel: threading.Event | None,
    ) -> Iterator[WriteEvent]:
        self._library.matter(matter)
        if stretch is not None and manuscript is not None and asked.change:
            yield Stage("reading")
            yield from changing.changed(asked, manuscript, stretch, self._model, cancel)
        elif asked.is_letter:
            yield Stage("searching")
            yield from self._letter(asked, matter, manuscript, place, cancel)
        else:
            yield Stage("searching")
            clauses = self._precedents.find(asked, matter, like, cancel)
            yield from self._clause(asked, clauses, manuscript, place, cancel)

    def _letter(
        self,
        asked: Request,
        matter: str,
        manuscript: Manuscript | None,
        place: Place | None,
        cancel: threading.Event | None,
    ) -> Iterator[WriteEvent]:
        """A letter: of a template where one fits, else in a frame by code."""
        found = letter_facts.gathered(asked, self._library, self._search, matter, cancel)
        desk = self._desk
        fits = letter_rules.fitting(asked.text, desk.templates()) if desk is not None else None
        if desk is None or fits is None:
            yield from letters.written(asked, found, manuscript, place)
            return
        sources = LetterSources(self._library, self._search, matter, cancel)
        yield from letter_drafts.written(asked, found, *fits, sources, self._library, desk)

    def _clause(
        self,
        asked: Request,
        found: Found,
        manuscript: Manuscript | None,
        place: Place | None,
        cancel: threading.Event | None,
    ) -> Iterator[WriteEvent]:
        citations = tuple(
            _citation(n, each) for n, each in enumerate(found.candidates[:_CITATIONS], 1)
        )
        yield EvidenceFound(found.passages, citations)
        yield Stage("reading")
        new = sides_of_draft(manuscript)
        made, used = self._assembled(asked, found, new, manuscript)
        check_cancelled(cancel)
        yield Stage("writing")
        made = additions.with_own_words(
            asked, additions.with_facts(asked, with_names(asked, made), new), new
        )
        for paragraph in made.paragraphs:
            yield DraftText(f"{paragraph.text}\n")
        model = ""
        if asked.topic or not made.paragraphs:
            made, model = yield from self._composed(asked, made, new, manuscript, cancel)
        # Of a blank the notes say what was tried.
        if not model and not (self._model is not None and _is_blank(made)):
            made = replace(made, notes=(*made.notes, NO_MODEL))
        notes = (
            *additions.missing(asked, found, used),
            *additions.unplaced(asked, made),
            *made.notes,
        )
        cited = [
            each for each in citations if used is not None and each.start == used.section.start
        ]
        after = _after(manuscript, place)
        yield Written(
            numbered(placed(made.paragraphs, manuscript), manuscript, after),
            after=after,
            title=asked.kind.title if asked.kind is not None else "",
            citations=tuple(cited),
            notes=notes,
            model=model,
        )

    def _composed(
        self,
        asked: Request,
        made: Assembled,
        new: Sides,
        manuscript: Manuscript | None,
        cancel: threading.Event | None,
    ) -> Generator[WriteEvent, None, tuple[Assembled, str]]:
        """The clause with what it is to say something about, or a whole one, by the model; else as
        a blank."""
        if not made.paragraphs and not asked.topic:
            return (yield from self._whole(asked, made, new, manuscript, cancel))
        known = "" if manuscript is None else " ".join(manuscript.fields.values())
        sentence = yield from composing.sentence(
            self._model, asked, made.text, new.text + known, cancel
        )
        added = AdaptedParagraph(2 if made.paragraphs else 0, "clause", sentence.spans)
        whole = replace(
            made,
            paragraphs=(*made.paragraphs, added),
            notes=(*made.notes, *sentence.notes),
        )
        return whole, sentence.model

    def _whole(
        self,
        asked: Request,
        made: Assembled,
        new: Sides,
        manuscript: Manuscript | None,
        cancel: threading.Event | None,
    ) -> Generator[WriteEvent, None, tuple[Assembled, str]]:
        """A clause that is nowhere to be found, by the model; else a blank, with what is closest to
        it in the library."""
        whole = whole_clauses.Whole()
        if self._model is not None:
            terms = terms_of(manuscript) if manuscript is not None else []
            whole = yield from whole_clauses.clause(self._model, asked, new, terms, cancel)
        notes = (*made.notes, *whole.notes)
        if whole.paragraphs:
            new_made = replace(made, paragraphs=whole.paragraphs, notes=notes)
            return additions.with_facts(asked, new_made, new), whole.model
        blank = AdaptedParagraph(0, "clause", (composing.blank(asked),))
        notes = (*notes, *library_clauses.closest(asked, self._clauses))
        return replace(made, paragraphs=(blank,), notes=notes), ""

    def _assembled(
        self, asked: Request, found: Found, new: Sides, manuscript: Manuscript | None
    ) -> tuple[Assembled, Candidate | None]:
        """The best clause in the draft's words: a precedent's if one was named, else the library's,
        else a precedent's of the matter."""
        best = found.candidates[0] if found.candidates else None
        clause = library_clauses.clause_for(asked, self._clauses)
        if best is not None and (found.named or clause is None):
            old = self._precedents.sides(best.document.id)
            capitals = _has_capitals(manuscript)
            title = asked.kind.title if asked.kind is not None else "Clause"
            made = assembling.from_precedent(
                best, old, new, asked.given, title=title, capitals=capitals
            )
            return changing.mutual(made) if asked.side == "mutual" else made, best
        if clause is not None:
            made = assembling.from_library(clause, new, asked.given)
            # A neutral clause says of itself what both parties do.
            if asked.side == "mutual" and clause.side != NEUTRAL:
                made = changing.mutual(made)
            return made, None
        return Assembled(()), None


def _is_blank(made: Assembled) -> bool:
    return all(span.blank for each in made.paragraphs for span in each.spans)


def _after(manuscript: Manuscript | None, place: Place | None) -> str:
    if manuscript is None or place is None:
        return ""
    return end_of_clause(manuscript, place.paragraph)


def _has_capitals(manuscript: Manuscript | None) -> bool:
    headings = [p.text for p in manuscript.body if p.role == "heading"] if manuscript else []
    return sum(text.isupper() for text in headings) * 2 > len(headings)


def _citation(n: int, candidate: Candidate) -> Citation:
    section, document = candidate.section, candidate.document
    end = min(section.end, section.start + _LONGEST_QUOTE)
    page = candidate.page_of(section.start)
    quote = candidate.text[section.start : end]
    return Citation(n, document.id, document.path, page, section.start, end, quote)
