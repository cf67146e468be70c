"""From paths to indexed documents, file by file, so that a run broken off anywhere goes on."""

import contextlib
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from desktop.documents import ParsedDocument, Status
from desktop.errors import (
    NotFoundError,
    ReadingError,
    RemovedError,
    check_cancelled,
)
from desktop.events import FileProgress, IndexEvent, PageProgress, Scanned
from desktop.ingest.run.embedding import Embedding, Embeds
from desktop.ingest.run.inside import Opened, Tree
from desktop.ingest.run.known_files import KnownFiles
from desktop.ingest.run.load import AHEAD, Loaded, ReadAhead, Reads, Source
from desktop.ingest.run.memory import Again, Memory
from desktop.ingest.run.replacing import Replacement
from desktop.ingest.run.store_behind import StoreBehind
from desktop.ingest.run.tally import Tally
from desktop.ingest.run.turn import Started, Turns
from desktop.ingest.scan import NOT_THERE, Found, scan
from desktop.vault.holdings.files import FileFacts
from desktop.vault.holdings.tree import Known
from desktop.vault.library import Library

_NOT_EMBEDDED = "It was read, but could not be indexed: the embedder stopped while working on it."
# How large the files may be together that are read ahead of the one being embedded.
_AHEAD_BYTES = 64 * 1024 * 1024


def add(
    library: Library,
    readers: Reads,
    embedder: Embeds,
    paths: Sequence[Path],
    matter: str,
    cancel: threading.Event | None = None,
    *,
    again: Again = False,
    recognition: str = "",
    pages: Callable[[], Iterable[PageProgress]] = tuple,
    watched: bool = False,
) -> Iterator[IndexEvent]:
    """Index files and folders in a matter, reporting each change of a file's state.

    A file whose size and time are known costs a look at the disk; one whose bytes are known is not
    read again, unless ``again``, which may also be the paths of some files and attachments alone. A
    file that was moved or renamed keeps what was read from it. What can't be read ends as *failed*
    with the reason, what could be read before and is no longer there as *missing*; neither stops
    the run. Files inside files become documents of their own; the outer one is done when they are.
    ``recognition`` names the settings of OCR: what they had a part in is read again when they
    change; ``pages`` tells how far files are whose pages are being recognised. Of paths that are
    ``watched`` one that is not there any more and was never read is passed over. After
    CancelledError, as after a crash, the files that are not done are still waiting and all others
    are whole. A file that the user removes before its turn or in it stays removed.
    Raises NotFoundError for an unknown matter, VaultError when the vault can't be written, and
    ModelError or WorkerError when the embedder does not work at all.
    """
    run = _Run(library, embedder, matter, cancel, again, recognition, pages)
    yield from run.events(readers, paths, watched=watched)


class _Run:
    """One call of ``add``."""

    def __init__(
        self,
        library: Library,
        embedder: Embeds,
        matter: str,
        cancel: threading.Event | None,
        again: Again,
        recognition: str,
        pages: Callable[[], Iterable[PageProgress]],
    ) -> None:
        self._library = library
        self._matter = matter
        self._cancel = cancel
        self._recognition = recognition
        self._keep_originals = library.matter(matter).keep_originals
        self._memory = Memory(library.known(matter), embedder.name, recognition, again)
        self._embedding = Embedding(embedder, cancel)
        self._tally = Tally()
        self._turns = Turns(library, matter, self._memory, self._tally, pages, cancel)
        self._known = KnownFiles(library, matter, self._memory, self._tally, embedder.name)
        self._store = StoreBehind(
            library,
            matter,
            self._memory,
            self._tally,
            model=embedder.name,
            recognition=recognition,
        )
        self._replacing: Replacement | None = None

    def events(
        self, readers: Reads, paths: Sequence[Path], *, watched: bool
    ) -> Iterator[IndexEvent]:
        """The whole run."""
        began = time.monotonic()
        scanned = scan(paths, self._cancel)
        self._register([found for found in scanned.files if not found.problem])
        there = {found.path for found in scanned.files}
        gone = self._memory.gone(scanned.folders, scanned.absent, there)
        self._known.expect_gone(gone)
        absent = [path for path in scanned.absent if not (watched or _holds(path, gone))]
        self._tally.total = len(scanned.files) + len(absent) + sum(map(self._known.size, gone))
        for found in scanned.files:
            if known := self._memory.unchanged(found):
                self._tally.total += self._known.size(known) - 1
        yield Scanned(self._tally.total)
        ahead = ReadAhead(readers, self._memory.need_not_be_read)
        try:
            yield from self._work(map(_source, scanned.files), ahead, None)
        finally:
            ahead.close()
            self._store.close()
        self._library.beside.forget_staged(self._matter)
        yield from self._known.note_gone(gone)
        for path in absent:
            # Not kept: a mistyped path is no document.
            yield self._tally.count(
                FileProgress(
                    path, Status.FAILED, self._tally.next(), self._tally.total, reason=NOT_THERE
                )
            )
        # A watched file that is gone was not asked for by anybody.
        asked = () if watched else scanned.absent
        yield self._tally.summary(time.monotonic() - began, asked, scanned.left_out)

    def _register(self, files: Sequence[Found]) -> None:
        """Note which files wait. Those that are as they were cost nothing."""
        changed = [_source(found).facts for found in files if self._memory.is_to_register(found)]
        if changed:
            self._library.register(self._matter, changed)

    def _work(
        self, sources: Iterable[Source], ahead: ReadAhead, tree: Tree | None
    ) -> Iterator[IndexEvent]:
        """While one file is embedded the next ones are read and the last one is stored; they are
        finished in their order."""
        started: deque[Started] = deque()
        for source in sources:
            check_cancelled(self._cancel)
            if source.data is None and (known := self._memory.unchanged(_found(source))):
                yield from self._known.tell_unchanged(known)
            elif self._turns.was_removed(source):
                self._tally.next()
                yield self._turns.removed(source)
            elif source.problem:
                yield from self._fail(source.facts, self._tally.next(), source.problem)
            else:
                position = self._tally.next()
                yield FileProgress(source.path, Status.READING, position, self._tally.total)
                started.append(Started(position, source, ahead.start(source)))
                while len(started) > AHEAD or (
                    len(started) > 1 and sum(item.source.size for item in started) > _AHEAD_BYTES
                ):
                    yield from self._finish_wanted(started.popleft(), ahead, tree)
        while started:
            yield from self._finish_wanted(started.popleft(), ahead, tree)
        yield from self._known.note_waiting()
        yield from self._store.settle()

    def _finish_wanted(
        self, started: Started, ahead: ReadAhead, tree: Tree | None
    ) -> Iterator[IndexEvent]:
        """Finish a file, unless the user removes it meanwhile: what is stored would be back."""
        try:
            yield from self._finish(started, ahead, tree)
        except RemovedError:
            yield self._turns.removed(started.source)

    def _finish(
        self, started: Started, ahead: ReadAhead, tree: Tree | None
    ) -> Iterator[IndexEvent]:
        loaded = yield from self._turns.loaded(started, ahead)
        facts, position = loaded.facts, started.position
        if not self._store.is_independent(loaded):
            yield from self._store.settle()
        if self._known.many_wait or loaded.parsed is not None or loaded.problem:
            yield from self._known.note_waiting()
        if loaded.gone:
            self._library.mark_missing(self._matter, [facts.path])
            yield self._tally.missing(facts.path, position)
            return
        if loaded.problem:
            yield from self._fail(facts, position, loaded.problem)
            return
        before = self._known.moved_from(facts)
        if before is not None and self._replacing is None and self._known.keeps_all(loaded, before):
            self._known.take_move(before, facts, position)
            return
        if before is not None:
            yield from self._known.note_waiting()
            self._known.follow_move(before, facts)
        elif loaded.parsed is None and not self._memory.need_not_be_read(facts):
            # When it was read ahead a file had gone that it might have been; another was that.
            again = Started(position, started.source, ahead.start(started.source))
            yield from self._finish(again, ahead, tree)
            return
        if self._is_replacement(loaded):
            yield from self._replace(started, loaded, ahead)
        elif tree is None:
            yield from self._take_all(started, loaded, ahead)
        else:
            yield from self._take(started, loaded, ahead, tree)

    def _take_all(self, started: Started, loaded: Loaded, ahead: ReadAhead) -> Iterator[IndexEvent]:
        """Deal with a file on the disk and all that lies in it, once more if the user has removed
        what any of it is a copy of before all of it was stored."""
        mark = self._tally.mark()
        try:
            yield from self._take(started, loaded, ahead, None)
            if loaded.parsed is not None and loaded.parsed.attachments:
                yield from self._store.settle()
        except RemovedError:
            raise
        except NotFoundError:
            # The user may have removed the whole matter: that raises.
            self._library.matter(self._matter)
            with contextlib.suppress(NotFoundError):
                for _ in self._store.settle():
                    pass
            self._tally.start_over(mark)
            yield from self._once_more(started, ahead, None)

    def _take(
        self, started: Started, loaded: Loaded, ahead: ReadAhead, tree: Tree | None
    ) -> Iterator[IndexEvent]:
        """Deal with what was read of a file, and with all that lies in it."""
        facts, position = loaded.facts, started.position
        parsed, paths = loaded.parsed, frozenset[str]()
        if parsed is not None and parsed.attachments:
            opened = Opened(facts.path, loaded.data, parsed, tree or Tree())
            yield from self._open(opened, ahead, facts)
            parsed, paths = opened.without_attachments(), opened.paths
        if self._known.has_content(facts) and not self._known.is_to_open(loaded):
            yield from self._take_known(loaded, position, paths)
        elif parsed is not None:
            yield from self._index(loaded, parsed, position, paths)
        else:
            # Its bytes were known when it was read ahead; they, or what lies in it, went since.
            yield from self._once_more(started, ahead, tree)

    def _take_known(
        self, loaded: Loaded, position: int, paths: Collection[str]
    ) -> Iterator[IndexEvent]:
        """What becomes of a file whose bytes the matter has: unchanged or a duplicate."""
        facts = loaded.facts
        if self._replacing:
            is_same = self._known.stands_at(facts) is not None
            self._replacing.known(facts, position, paths, is_same=is_same)
        else:
            original = self._original(loaded)
            yield from self._known.take_content(facts, position, paths, original)

    def _once_more(
        self, started: Started, ahead: ReadAhead, tree: Tree | None
    ) -> Iterator[IndexEvent]:
        self._memory.forget_contents()
        again = Started(started.position, started.source, ahead.start(started.source))
        yield from self._finish(again, ahead, tree)

    def _is_replacement(self, loaded: Loaded) -> bool:
        """Whether a file with others in it takes the place of one of other bytes that was read."""
        known = self._memory.get(loaded.facts.path)
        return (
            self._replacing is None
            and loaded.facts.parent is None
            and loaded.parsed is not None
            and bool(loaded.parsed.attachments)
            and known is not None
            and known.is_read
            and known.sha256 != loaded.facts.sha256
        )

    def _replace(self, started: Started, loaded: Loaded, ahead: ReadAhead) -> Iterator[IndexEvent]:
        """Gather all that a changed file with others in it becomes, then write it as one."""
        row, known = self._row_of(loaded.facts), self._memory.get(loaded.facts.path)
        inside = () if known is None else self._memory.below(known)
        replacing = Replacement(
            self._library,
            self._matter,
            row,
            self._embedding.model,
            frozenset(each.path for each in inside),
        )
        self._replacing, self._turns.whole = replacing, loaded.facts.path
        mark = self._tally.mark()
        original = self._original(loaded)
        try:
            try:
                yield from self._take(started, loaded, ahead, None)
            finally:
                self._replacing, self._turns.whole = None, ""
            written = replacing.write(self._recognition, original, self._cancel)
        except RemovedError:
            self._tally.start_over(mark)
            raise
        except NotFoundError:
            # The user has removed meanwhile what it builds on; or the whole matter: that raises.
            self._library.matter(self._matter)
            self._tally.start_over(mark)
            yield from self._once_more(started, ahead, None)
            return
        for step, document in written:
            if step.is_read:
                self._memory.note_read(step.facts, is_container=bool(step.paths))
                self._tally.add_chunks(step.chunks)
            status = Status.UNCHANGED if step.is_unchanged else document.status
            yield self._tally.document(document, step.position, status)
        for path in replacing.removed:
            yield self._tally.removed(path)

    def _open(self, opened: Opened, ahead: ReadAhead, facts: FileFacts) -> Iterator[IndexEvent]:
        """Index what lies in a file, batch by batch: as much as is handed over at once."""
        parent = self._replacing.root if self._replacing else self._row_of(facts)
        while True:
            sources = opened.take(parent, facts.modified_ns)
            self._await(sources, facts)
            self._tally.total += len(sources)
            yield from self._work(_each(sources), ahead, opened.tree.deeper())
            if not opened.further:
                return
            coming = ahead.further(opened.data, facts.path, opened.taken)
            try:
                opened.add(*ahead.wait(coming, self._cancel))
            except ReadingError as error:
                opened.stop(error.message)

    def _await(self, sources: Iterable[Source], outer: FileFacts) -> None:
        """Note that what lies in a file waits, or where it lies if nothing is written yet."""
        if self._replacing:
            self._replacing.place([item.path for item in sources], outer)
            return
        new = [item.facts for item in sources if self._memory.get(item.path) is None]
        if new:
            self._library.register(self._matter, new)

    def _row_of(self, facts: FileFacts) -> int:
        """The id of the file's row, which attachments hang on. Raises RemovedError."""
        return self._library.row_of(self._matter, facts)

    def _index(
        self, loaded: Loaded, parsed: ParsedDocument, position: int, paths: Collection[str]
    ) -> Iterator[IndexEvent]:
        facts = loaded.facts
        yield FileProgress(
            facts.path,
            Status.EMBEDDING,
            position,
            self._tally.total,
            len(parsed.pages) or None,
            len(parsed.chunks),
        )
        vectors = self._embedding.empty(parsed)
        expect_there = partial(self._turns.expect_there, Source(facts.path))
        replacing = self._replacing
        is_staged = replacing is not None and replacing.is_staged(facts, parsed, self._recognition)
        if is_staged:
            self._embedding.has_worked()
        elif not (yield from self._embedding.fill(facts.path, parsed, vectors, expect_there)):
            yield from self._fail(facts, position, _NOT_EMBEDDED)
            return
        if replacing is not None:
            if not is_staged:
                replacing.stage(facts, parsed, vectors, self._recognition)
            replacing.read(facts, position, paths, len(parsed.chunks))
            return
        yield from self._store.settle()
        self._store.start(
            loaded,
            parsed,
            vectors,
            position=position,
            paths=paths,
            original=self._original(loaded),
        )

    def _original(self, loaded: Loaded) -> bytes | None:
        """The bytes to keep; an attachment's are in those of the file that it lies in."""
        keeps = self._keep_originals and loaded.facts.parent is None
        return loaded.data if keeps else None

    def _fail(self, facts: FileFacts, position: int, reason: str) -> Iterator[IndexEvent]:
        if self._replacing:
            self._replacing.failed(facts, position, reason)
            return
        document = self._library.store_failure(self._matter, facts, reason)
        yield self._tally.document(document, position, Status.FAILED)


def _source(found: Found) -> Source:
    return Source(found.path, found.size, found.modified_ns, found.problem)


def _found(source: Source) -> Found:
    return Found(source.path, source.size, source.modified_ns, source.problem)


def _each(sources: deque[Source]) -> Iterator[Source]:
    """One after the other, keeping none."""
    while sources:
        yield sources.popleft()


def _holds(path: str, known: Sequence[Known]) -> bool:
    """Whether one of the files is this path or below it."""
    below = os.path.join(path, "")
    return any(item.path == path or item.path.startswith(below) for item in known)
