"""Searching, asking, and what was asked before."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.answering.recheck import Recheck
from desktop.documents import (
    Answer,
    AnswerStatus,
    Cell,
    CellMark,
    Citation,
    Claim,
    Coverage,
    Document,
    FindingState,
    Passage,
    Review,
    ReviewPlan,
    Scope,
    Status,
    Unreadable,
)
from desktop.drafting.export.review_words import ReviewWords
from desktop.errors import CancelledError
from desktop.events import (
    Answered,
    AnswerText,
    AskEvent,
    CellRead,
    DocumentAsked,
    EvidenceFound,
    Reviewed,
    ReviewEvent,
    Stage,
)
from desktop.vault.desk.history import Asked, Verdict
from desktop.vault.desk.notes import Note
from desktop.vault.desk.talks import Talk
from tests.fakes.invented import FILES, FOLDER, LEASE_PAGES, LETTER_TEXT, MATTER, PAGE_BREAK
from tests.fakes.reading import FakeReading


class FakeQuestions(FakeReading):
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
        return [
            _passage(n, citation)
            for n, citation in enumerate(self._citations(), 1)
            if self._is_in(citation, scope)
        ][:k]

    def _is_in(self, citation: Citation, scope: Scope | None) -> bool:
        document = self._documents.get(citation.document_id)
        return scope is None or (
            document is not None
            and (not scope.documents or document.id in scope.documents)
            and (not scope.kinds or document.kind in scope.kinds)
        )

    def search_typing(
        self, query: str, matter: str, k: int = 10, *, scope: Scope | None = None
    ) -> list[Passage]:
        words = query.casefold().split()
        found = self.search(query, matter, k, scope=scope)
        return [p for p in found if any(word in p.text.casefold() for word in words)]

    def search_refined(
        self,
        query: str,
        matter: str,
        k: int = 10,
        cancel: threading.Event | None = None,
        *,
        scope: Scope | None = None,
    ) -> list[Passage] | None:
        return self.search(query, matter, k, cancel, scope=scope) if self.warmed else None

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
        self.calls.append(("ask", question))
        answer = self.answer(question)
        if scope is not None:
            self.calls.append(("scope", scope))
            answer = replace(answer, coverage=Coverage(1, (), scope.words()))
        self._wait(cancel)
        yield Stage("searching")
        self._wait(cancel)
        yield EvidenceFound(tuple(self.search(question, matter)), answer.citations)
        if answer.findings:
            yield from self._survey(answer, cancel)
        elif use_model:
            self._wait(cancel)
            yield Stage("reading")
            self._wait(cancel)
            yield Stage("writing")
            for word in answer.text.split(" "):
                self._wait(cancel)
                yield AnswerText(word + " ")
        self._wait(cancel)
        kept = self.told.remember(matter, answer, talk, after)
        yield Answered(answer, kept.id, kept.talk)

    def _survey(self, answer: Answer, cancel: threading.Event | None) -> Iterator[AskEvent]:
        self._wait(cancel)
        yield Stage("asking each document")
        total = len(answer.findings)
        for done, finding in enumerate(answer.findings, start=1):
            self._wait(cancel)
            cited = tuple(c for c in answer.citations if c.n in finding.citations)
            left = 3.0 * (total - done) if done > 1 else None
            yield DocumentAsked(done, total, finding, cited, left)

    def answer(self, question: str) -> Answer:
        """What ``ask`` will answer: "nothing" in the question finds nothing."""
        coverage = Coverage(
            11, (Unreadable(f"{FOLDER}/Insurance schedule.pdf", "It has a password."),)
        )
        if "nothing" in question.casefold():
            return Answer(
                question,
                "This is not in these documents.",
                AnswerStatus.NOT_FOUND,
                coverage=coverage,
                seconds={"search": 0.04, "total": 0.05},
            )
        text = (
            "Either party may end the lease with ninety days' notice in writing [1]. The rent is "
            "EUR 2,450 a month [2], and the deposit is EUR 8,000."
        )
        doubtful = text.index("EUR 8,000")
        return Answer(
            question,
            text,
            AnswerStatus.PARTIAL,
            tuple(self._citations()),
            (Claim(doubtful, doubtful + 9, "No source says this amount."),),
            coverage,
            "Qwen2.5 Coder 1.5B Instruct",
            {"search": 0.04, "model": 3.1, "total": 3.2},
        )

    def review_plan(self, matter: str) -> ReviewPlan:
        return self.review_plans.get(matter, ReviewPlan())

    def keep_review_plan(self, matter: str, plan: ReviewPlan) -> None:
        self.calls.append(("keep_review_plan", plan))
        self.review_plans[matter] = plan

    def review_so_far(
        self, questions: Sequence[str], matter: str, scope: Scope | None = None
    ) -> Review:
        cells = [c for c in self.review_cells.values() if c.question in questions]
        return Review(matter, tuple(questions), tuple(cells), Coverage(len(cells)))

    def review(
        self,
        questions: Sequence[str],
        matter: str,
        scope: Scope | None = None,
        cancel: threading.Event | None = None,
    ) -> Iterator[ReviewEvent]:
        self.calls.append(("review", scope))
        made: list[Cell] = []
        asked = [d for d in self.documents(matter) if scope is None or d.id in scope.documents]
        total = len(asked) * len(questions)
        stopped = False
        try:
            for document in asked:
                for question in questions:
                    self._wait(cancel)
                    cell = self.review_cells.setdefault(
                        (document.id, question), _cell(document, question)
                    )
                    made.append(cell)
                    yield CellRead(len(made), total, cell, seconds_left=2.0 * (total - len(made)))
        except CancelledError:
            stopped = True
            if not made:
                raise
        yield Reviewed(Review(matter, tuple(questions), tuple(made), Coverage(total), stopped))

    def mark_cell(self, document_id: int, question: str, how: CellMark, text: str = "") -> Cell:
        self.calls.append(("mark_cell", (document_id, question, how, text)))
        cell = self.review_cells[document_id, question]
        changed = replace(cell, mark=how, text=text or cell.text)
        self.review_cells[document_id, question] = changed
        return changed

    def write_review(self, made: Review, out: Path, words: ReviewWords | None = None) -> None:
        self.saved_reviews.append((made, out))
        self.saved_in = words

    def history(self, matter: str) -> list[Asked]:
        return self.told.history(matter)

    def talks(self, matter: str, words: str = "") -> list[Talk]:
        return self.told.talks(matter, words)

    def talk(self, id: int) -> list[Asked]:
        return self.told.talk(id)

    def rename_talk(self, id: int, title: str) -> None:
        self.calls.append(("rename_talk", (id, title)))
        self.told.change(id, title=title)

    def pin_talk(self, id: int, pinned: bool = True) -> None:
        self.calls.append(("pin_talk", (id, pinned)))
        self.told.change(id, pinned=pinned)

    def forget_talks(self, ids: Sequence[int]) -> list[int]:
        self.calls.append(("forget_talks", tuple(ids)))
        return self.trash.put("conversation", MATTER, "Talk", self.told.forget_talks(ids))

    def mark_answer(self, asked_id: int, verdict: Verdict | None, note: str = "") -> None:
        self.calls.append(("mark_answer", (asked_id, verdict, note)))
        self.told.mark(asked_id, verdict, note)

    def marked(self, matter: str) -> list[Asked]:
        return [asked for asked in self.told.history(matter) if asked.mark is not None]

    def recheck(self, asked_id: int) -> Recheck:
        self.calls.append(("recheck", asked_id))
        return Recheck((), ())

    def record_answer(self, asked_id: int, out: Path, initials: str = "", note: str = "") -> str:
        self.calls.append(("record_answer", (asked_id, out, initials, note)))
        return "0f" * 32

    def export_talk(
        self, talk_id: int, out: Path, branch: int | None = None, words: object = None
    ) -> None:
        self.calls.append(("export_talk", (talk_id, out)))

    def notes(self, matter: str) -> list[Note]:
        return [note for note in self.told.notes if note.matter in (None, matter)]

    def keep_note(self, note: Note) -> Note:
        if note.matter is not None:
            self._expect_matter(note.matter)
        self.calls.append(("keep_note", note))
        return self.told.keep_note(note)

    def forget_notes(self, ids: Sequence[int]) -> None:
        self.calls.append(("forget_notes", tuple(ids)))
        self.told.notes = [note for note in self.told.notes if note.id not in set(ids)]

    def export_notes(self, matter: str, out: Path) -> None:
        self.calls.append(("export_notes", (matter, out)))

    def _citations(self) -> list[Citation]:
        text = self._texts[1]
        wanted = (
            (3, "Either party may end this lease by giving ninety days' notice in writing."),
            (2, "The Tenant pays EUR 2,450 a month in advance"),
        )
        document = self._documents.get(1)
        path = document.path if document else f"{FOLDER}/{FILES[0][0]}"
        return [
            Citation(n, 1, path, page, text.index(quote), text.index(quote) + len(quote), quote)
            for n, (page, quote) in enumerate(wanted, start=1)
        ]


def _cell(document: Document, question: str) -> Cell:
    """A lease says something, other files don't, some can't be read."""
    if document.status in (Status.FAILED, Status.WAITING):
        return Cell(
            document.id, document.path, question, FindingState.UNREADABLE, "It can't be read."
        )
    if document.id > 2:
        return Cell(document.id, document.path, question, FindingState.ABSENT, "Nothing of it.")
    quote = "Either party may end the lease" if document.id == 1 else LETTER_TEXT[:20]
    start = max(0, PAGE_BREAK.join(LEASE_PAGES).find(quote)) if document.id == 1 else 0
    cited = Citation(1, document.id, document.path, 1, start, start + len(quote), quote)
    return Cell(document.id, document.path, question, FindingState.FOUND, quote, (cited,))


def _passage(number: int, citation: Citation) -> Passage:
    return Passage(
        number,
        citation.document_id,
        citation.doc,
        citation.page,
        citation.start,
        citation.end,
        citation.quote,
        "Lease of commercial premises",
        1.0 / number,
    )
