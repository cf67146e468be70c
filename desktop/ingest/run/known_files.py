"""The files that a matter knows already: told of without being read, moved, or missing."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from desktop.documents import Document, Status
from desktop.events import FileProgress, FileRemoved
from desktop.ingest.run.load import Loaded
from desktop.ingest.run.memory import Memory
from desktop.ingest.run.tally import Tally
from desktop.vault.holdings.files import FileFacts
from desktop.vault.holdings.tree import Known
from desktop.vault.library import Library

# Of files that have a new time or a new place and the same bytes, how many are noted at once: a
# transaction of its own for each takes longer than all else that is done for it.
_NOTED_TOGETHER = 250
# What a file whose content is known can be left as, and must not stay.
_NOT_AS_READ = frozenset({Status.FAILED, Status.MISSING, Status.WAITING})
_KEEPS_ITS_STATE = frozenset({Status.FAILED, Status.WAITING})


class KnownFiles:
    """What becomes of the files of one run that were known before it."""

    def __init__(
        self, library: Library, matter: str, memory: Memory, tally: Tally, model: str
    ) -> None:
        """``model`` names the embedding model."""
        self._library = library
        self._matter = matter
        self._memory = memory
        self._tally = tally
        self._model = model
        self._leaving: set[int] = set()
        self._same: list[tuple[FileFacts, int]] = []
        self._moves: list[tuple[Known, FileFacts, int]] = []

    def size(self, known: Known) -> int:
        """A file and the files in it."""
        return 1 + sum(1 for _ in self._memory.below(known))

    def expect_gone(self, gone: Iterable[Known]) -> None:
        """Files that were not found: they are missing, or will be found under another name."""
        self._leaving = {known.id for known in gone}

    def tell_unchanged(self, known: Known) -> Iterator[FileProgress]:
        """Of a file and of all that lies in it."""
        for item in (known, *self._memory.below(known)):
            status = item.status if item.status in _KEEPS_ITS_STATE else Status.UNCHANGED
            yield self._tally.known(item, status)

    def take_same(self, facts: FileFacts, position: int) -> None:
        """A file that has a new time and the same bytes; it waits to be noted with others."""
        self._same.append((facts, position))

    def take_move(self, before: Known, facts: FileFacts, position: int) -> None:
        """A file that lies elsewhere than before; it waits to be noted with others. Broken off
        before that, the next run finds it anew."""
        self._note_departure(before, facts)
        self._moves.append((before, facts, position))

    @property
    def many_wait(self) -> bool:
        """Whether so many wait that they are to be noted."""
        return len(self._same) + len(self._moves) >= _NOTED_TOGETHER

    def note_waiting(self) -> Iterator[FileProgress | FileRemoved]:
        """Keep the new times and places of the files that wait for it, in one transaction, and tell
        of them."""
        (same, self._same), (moves, self._moves) = (self._same, []), (self._moves, [])
        if not same and not moves:
            return
        with self._library.together():
            found = self._library.move_all(
                self._matter, [(before.id, facts) for before, facts, _ in moves]
            )
            found += self._library.mark_all_unchanged(self._matter, [facts for facts, _ in same])
        positions = {facts.path: position for _, facts, position in moves}
        positions |= {facts.path: position for facts, position in same}
        for document in found:
            yield self._tally.document(document, positions.pop(document.path), Status.UNCHANGED)
        for path in positions:
            yield self._tally.removed(path)

    def moved_from(self, facts: FileFacts) -> Known | None:
        """The file that lies elsewhere now and is this one."""
        if facts.parent is not None or not facts.sha256:
            return None
        return self._memory.departed(facts)

    def follow_move(self, before: Known, facts: FileFacts) -> None:
        """A file that lies elsewhere than before takes its row and what was read along."""
        self._note_departure(before, facts)
        self._library.move(self._matter, before.id, facts)

    def _note_departure(self, before: Known, facts: FileFacts) -> None:
        if before.id in self._leaving:
            self._tally.total -= self.size(before)
        self._memory.note_move(before, facts)

    def note_gone(self, gone: Sequence[Known]) -> Iterator[FileProgress]:
        """What was not found again under another name is missing, with all that lies in it."""
        left = [known for known in gone if self._memory.get(known.path) is not None]
        if left:
            self._library.mark_missing(self._matter, [known.path for known in left])
        for known in left:
            for item in (known, *self._memory.below(known)):
                yield self._tally.missing(item.path, self._tally.next(), item.id)

    def has_content(self, facts: FileFacts) -> bool:
        """Whether the matter has what these bytes would be read as now."""
        return self._memory.is_current(facts) and self._library.has_content(
            self._matter, facts.sha256, self._model
        )

    def keeps_all(self, loaded: Loaded, before: Known) -> bool:
        """Whether a file that lies elsewhere than before stays as it was read there."""
        return loaded.parsed is None and before.is_read and self.has_content(loaded.facts)

    def is_to_open(self, loaded: Loaded) -> bool:
        """Whether a file with others in it, which was not opened as it was known, was removed from
        this place since: its bytes may stand at another one, what lies in it does not stand here.
        """
        facts = loaded.facts
        if loaded.parsed is not None or not self._memory.is_container(facts):
            return False
        document = self._library.find(self._matter, facts.path)
        return document is None or document.sha256 != facts.sha256

    def stands_at(self, facts: FileFacts) -> Document | None:
        """The document at this very path, if it was read from these bytes."""
        document = self._library.find(self._matter, facts.path)
        is_same = document is not None and document.sha256 == facts.sha256 and document.kind
        return document if is_same else None

    def take_content(
        self, facts: FileFacts, position: int, paths: Collection[str], original: bytes | None
    ) -> Iterator[FileProgress | FileRemoved]:
        """A file whose bytes the matter has: unchanged, or a duplicate, of which ``original`` are
        the bytes to keep and ``paths`` those of the files in it."""
        document = self.stands_at(facts)
        if document is None:
            yield from self.note_waiting()
            stored = self._library.store_duplicate(self._matter, facts, original, paths)
            yield self._tally.document(stored, position, stored.status)
            return
        # What has moved was noted with its new time.
        is_noted = facts.parent is not None or self._memory.get(facts.path) is None
        if not is_noted or document.status in _NOT_AS_READ:
            self.take_same(facts, position)
            return
        yield self._tally.document(document, position, Status.UNCHANGED)
