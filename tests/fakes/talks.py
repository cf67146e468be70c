"""Conversations and notes in memory, as the fake workspace keeps them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.documents import Answer
from desktop.errors import NotFoundError
from desktop.vault.desk.history import Asked, Mark, Verdict
from desktop.vault.desk.notes import Note
from desktop.vault.desk.talks import Talk

_WHEN = "2026-02-03T10:20:00Z"


class FakeTalks:
    """Behaves as the vault's tables of talks and notes do."""

    def __init__(self) -> None:
        self.notes: list[Note] = []
        self._asked: list[Asked] = []
        self._talks: dict[int, Talk] = {}
        self._next = 0

    def remember(
        self, matter: str, answer: Answer, talk: int | None = None, after: int | None = None
    ) -> Asked:
        """Keep an answer in a talk, or in a new one."""
        if talk is None or talk not in self._talks:
            talk = len(self._talks) + 1
            while talk in self._talks:
                talk += 1
            self._talks[talk] = Talk(talk, matter, answer.question, False, _WHEN, _WHEN, 0)
        self._next += 1
        kept = Asked(self._next, answer.question, answer, _WHEN, talk, after, None)
        self._asked.append(kept)
        return kept

    def history(self, matter: str) -> list[Asked]:
        """All answers of a matter, the newest first."""
        ids = {talk.id for talk in self._talks.values() if talk.matter == matter}
        return [asked for asked in reversed(self._asked) if asked.talk in ids]

    def talks(self, matter: str, words: str = "") -> list[Talk]:
        """The talks of a matter that have these words, pinned first, then the newest."""
        folded = words.casefold()
        found = [
            replace(talk, turns=sum(1 for asked in self._asked if asked.talk == talk.id))
            for talk in self._talks.values()
            if talk.matter == matter
            and (
                folded in talk.title.casefold()
                or any(folded in a.answer.text.casefold() for a in self._asked if a.talk == talk.id)
            )
        ]
        return sorted(found, key=lambda talk: (not talk.pinned, -talk.id))

    def talk(self, talk_id: int) -> list[Asked]:
        """The answers of a talk, the oldest first."""
        found = [asked for asked in self._asked if asked.talk == talk_id]
        if not found:
            raise NotFoundError(
                "There is no such conversation",
                "It may have been removed. Look into the list again.",
            )
        return found

    def turn(self, asked_id: int) -> Asked:
        """One answer."""
        return next(asked for asked in self._asked if asked.id == asked_id)

    def change(self, talk_id: int, **values: object) -> None:
        """Change fields of a talk."""
        self._talks[talk_id] = replace(self._talks[talk_id], **values)  # type: ignore[arg-type]  # fields of Talk

    def forget(self, ids: Sequence[int]) -> None:
        """Delete answers."""
        self._asked = [asked for asked in self._asked if asked.id not in set(ids)]

    def forget_talks(self, ids: Sequence[int]) -> Callable[[], None]:
        """Take out talks with their answers; what puts them back."""
        talks, answers = {i: self._talks[i] for i in ids if i in self._talks}, list(self._asked)
        self._asked = [asked for asked in self._asked if asked.talk not in set(ids)]
        self._talks = {i: talk for i, talk in self._talks.items() if i not in set(ids)}
        gone = [asked for asked in answers if asked not in self._asked]

        def back() -> None:
            self._talks |= talks
            self._asked += gone

        return back

    def mark(self, asked_id: int, verdict: Verdict | None, note: str) -> None:
        """Mark an answer, or take its mark away."""
        mark = None if verdict is None else Mark(verdict, note, _WHEN)
        self._asked = [
            replace(asked, mark=mark) if asked.id == asked_id else asked for asked in self._asked
        ]

    def keep_note(self, note: Note) -> Note:
        """Keep a note, or change one."""
        if note.id:
            self.notes = [note if each.id == note.id else each for each in self.notes]
            return note
        made = replace(note, id=max((each.id for each in self.notes), default=0) + 1)
        self.notes.append(made)
        return made
