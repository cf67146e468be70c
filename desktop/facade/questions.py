"""Searching, asking, and what was asked before."""

import contextlib
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.answering.ask import Asker
from desktop.answering.follow_up import understood
from desktop.answering.recheck import Recheck, recheck
from desktop.answering.stopped import with_stopped
from desktop.answering.surveying.review import Reviewer, keep_plan, mark, plan_of
from desktop.documents import Cell, CellMark, Passage, Review, ReviewPlan, Scope
from desktop.drafting.export import review_export, talk_export
from desktop.drafting.export.review_words import ReviewWords
from desktop.drafting.export.talk_words import Words
from desktop.errors import NotFoundError
from desktop.events import Answered, AskEvent, ReviewEvent
from desktop.facade.engines import Engines
from desktop.facade.keys import Keys
from desktop.facade.reading import Reading
from desktop.facade.removal import Removal
from desktop.vault.desk.history import Asked, Verdict
from desktop.vault.desk.notes import Note
from desktop.vault.desk.talks import Talk

if TYPE_CHECKING:
    from desktop.recording import RecordCheck


class Questions(Removal, Reading, Engines, Keys):
    """Searching, asking, and what was asked before."""

    def search(
        self,
        query: str,
        matter: str,
        k: int = 10,
        cancel: threading.Event | None = None,
        *,
        scope: Scope | None = None,
    ) -> list[Passage]:
        """The ``k`` best passages by words and by meaning, of the scope's documents if one is
        given, each with what stands around it."""
        found = self._search(matter).passages(query, matter, k, cancel, scope=scope, widen=True)
        return list(found.passages)

    def search_typing(
        self, query: str, matter: str, k: int = 10, *, scope: Scope | None = None
    ) -> list[Passage]:
        """Passages for a query that is being typed: by words only, at once."""
        return self._search(matter).typing(query, matter, k, scope)

    def search_refined(
        self,
        query: str,
        matter: str,
        k: int = 10,
        cancel: threading.Event | None = None,
        *,
        scope: Scope | None = None,
    ) -> list[Passage] | None:
        """What follows ``search_typing`` once the typing stops: the full search, or None as long as
        the embedder is not loaded, for which nobody who types waits."""
        if not self._embedding(matter).is_warm:
            return None
        return self.search(query, matter, k, cancel, scope=scope)

    def ask(
        self,
        question: str,
        matter: str,
        cancel: threading.Event | None = None,
        use_model: bool = True,
        *,
        scope: Scope | None = None,
        talk: int | None = None,
        after: int | None = None,
    ) -> Iterator[AskEvent]:
        """Answer a question, from the scope's documents if one is given; the answer is remembered
        in the vault, and in what it was looked for.

        ``talk`` goes on with a conversation: the question follows the turn ``after``, or begins a
        branch. Without it a new one begins. What had been found when it was stopped is remembered
        too. Raises NotFoundError for a turn that is not there, and as ``Asker.ask``.
        """
        conversations = self._library.conversations
        before = conversations.branch(matter, talk, after) if talk is not None else []
        if scope is not None and scope.stretch is not None:
            # "Explain this passage." is about the passage, not about what was talked of before.
            before = []
        notes = conversations.notes(matter)
        whole = understood(question, before, notes)
        model = self._writing(matter) if use_model else None
        asker = Asker(self._library, self._search(matter), model)
        events = asker.ask(whole.question, matter, cancel, scope, [note.text for note in notes])
        for event in with_stopped(
            events, whole.question, lambda: self._library.coverage(matter, scope)
        ):
            if isinstance(event, Answered):
                answer = replace(event.answer, question=" ".join(question.split()))
                if whole.changed:
                    answer = replace(answer, understood=answer.understood or whole.question)
                asked, talk = conversations.remember(matter, answer, talk, after)
                yield replace(event, answer=answer, asked=asked, talk=talk)
            else:
                yield event

    def review(
        self,
        questions: Sequence[str],
        matter: str,
        scope: Scope | None = None,
        cancel: threading.Event | None = None,
    ) -> Iterator[ReviewEvent]:
        """Ask each question of every document: a table whose finished cells are kept in the vault,
        so that the same call goes on where it was stopped. No model is asked: a cell is what the
        document says. Raises as ``Reviewer.review``."""
        name = self._library.matter(matter).name
        return Reviewer(self._library, self._search(name), name).review(questions, scope, cancel)

    def review_so_far(
        self, questions: Sequence[str], matter: str, scope: Scope | None = None
    ) -> Review:
        """The review table of what was read before; nothing is read."""
        name = self._library.matter(matter).name
        return Reviewer(self._library, self._search(name), name).so_far(questions, scope)

    def review_plan(self, matter: str) -> ReviewPlan:
        """What the matter's review table was last of; empty where there was none."""
        return plan_of(self._library, matter)

    def keep_review_plan(self, matter: str, plan: ReviewPlan) -> None:
        """Remember what the matter's review table is of. Raises UsageError for no question or too
        many."""
        keep_plan(self._library, matter, plan)

    def mark_cell(self, document_id: int, question: str, how: CellMark, text: str = "") -> Cell:
        """Mark a cell of a review table as verified, or put ``text`` in its place. Raises
        NotFoundError for a cell that was not read, UsageError for a correction without text."""
        return mark(self._library, document_id, question, how, text)

    def write_review(self, made: Review, out: Path, words: ReviewWords | None = None) -> None:
        """Save a review table with its sources as .xlsx, .docx or .csv, in English unless other
        ``words`` are given. Raises UsageError for another ending, DraftingError; an old file
        survives it."""
        ids = {cell.document_id for cell in made.cells}
        documents = (d for d in self.documents(made.matter) if d.id in ids)
        review_export.write(made, {d.id: d.sha256 for d in documents}, out, words)
        self.audit.note("exported", "review table", made.matter)

    def history(self, matter: str) -> list[Asked]:
        """The questions asked in a matter, with their answers."""
        return self._library.conversations.answers(matter)

    def talks(self, matter: str, words: str = "") -> list[Talk]:
        """The conversations of a matter, pinned ones first, then the newest; with ``words`` those
        in which all of them stand."""
        return self._library.conversations.talks(matter, words)

    def talk(self, talk_id: int) -> list[Asked]:
        """All turns of a conversation, the oldest first. Raises NotFoundError."""
        return self._library.conversations.turns(talk_id)

    def rename_talk(self, talk_id: int, title: str) -> None:
        """Give a conversation another title. Raises UsageError, NotFoundError."""
        self._library.conversations.rename(talk_id, title)

    def pin_talk(self, talk_id: int, pinned: bool) -> None:
        """Have a conversation stand first, or no more."""
        self._library.conversations.pin(talk_id, pinned=pinned)

    def forget_talks(self, ids: Sequence[int]) -> list[int]:
        """Move conversations to the trash; what they are there."""
        return self.trash.put_talks(ids)

    def mark_answer(self, asked_id: int, verdict: Verdict | None, note: str = "") -> None:
        """Keep that an answer was found right or wrong, or take it back. Raises NotFoundError,
        UsageError."""
        self._library.conversations.mark(asked_id, verdict, note)

    def marked(self, matter: str) -> list[Asked]:
        """The answers that were marked, the newest first."""
        return self._library.conversations.marked(matter)

    def recheck(self, asked_id: int) -> Recheck:
        """Whether what an answer rests on still stands. Raises NotFoundError."""
        return recheck(self._library, asked_id)

    def record_answer(self, asked_id: int, out: Path, initials: str = "", note: str = "") -> str:
        """Write the work record of an answer where the user said, as .docx or .txt; the SHA-256
        over its words, which the audit log holds too. Raises NotFoundError, UsageError,
        DraftingError; an old file survives."""
        return self._recorder.record(asked_id, out, initials, note, self._copy.state().url)

    def check_record(self, file: Path) -> "RecordCheck":
        """Check a work record against this vault. Raises UsageError, ReadingError for one that is
        not whole, VaultDamagedError where the audit log is not."""
        checked = self._recorder.check(file)
        self.verify_log()
        return checked

    def export_talk(
        self, talk_id: int, out: Path, branch: int | None = None, words: Words | None = None
    ) -> None:
        """Write a conversation where the user said, as .docx or .md: all of it, or up to the turn
        ``branch``; in English unless other ``words`` are given. Raises NotFoundError, UsageError,
        DraftingError; an old file survives it."""
        conversations = self._library.conversations
        talk = conversations.talk(talk_id)
        if branch is None:
            turns = conversations.turns(talk_id)
        else:
            turns = conversations.branch(talk.matter, talk_id, branch)
        sources = self._sources(turns)
        exported = talk_export.Exported(talk.title, tuple(turns), sources, words or Words())
        talk_export.write(exported, out)
        self.audit.note("exported", "conversation", talk.matter, conversation=talk_id)

    def notes(self, matter: str) -> list[Note]:
        """What is to be kept in mind in a matter: its own notes and those for all."""
        return self._library.conversations.notes(matter)

    def keep_note(self, note: Note) -> Note:
        """Keep a note, new (id 0) or changed. Raises UsageError, NotFoundError."""
        return self._library.conversations.keep_note(note)

    def forget_notes(self, ids: Sequence[int]) -> None:
        """Delete notes for good."""
        self._library.conversations.forget_notes(ids)

    def export_notes(self, matter: str, out: Path) -> None:
        """Write the notes where the user said, as .md. Raises DraftingError."""
        talk_export.write_notes(self.notes(matter), out)
        self.audit.note("exported", "notes", matter)

    def _sources(self, turns: Sequence[Asked]) -> dict[int, str]:
        """The SHA-256 of the documents that answers quote, by id; those that are there."""
        found = {}
        ids = {c.document_id for asked in turns for c in asked.answer.citations}
        for document_id in ids:
            with contextlib.suppress(NotFoundError):
                found[document_id] = self._library.document(document_id).sha256
        return found
