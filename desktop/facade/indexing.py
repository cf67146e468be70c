"""Files and folders are read, once or as they change."""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths, settings
from desktop.documents import Status
from desktop.errors import NotFoundError
from desktop.events import IndexEvent
from desktop.facade.engines import Engines
from desktop.facade.reading import Reading
from desktop.ingest.run import pipeline
from desktop.ingest.run.memory import Again, exists
from desktop.ingest.run.ocr import RecognisingReaders
from desktop.ingest.run.pace import gently
from desktop.ingest.run.unlocking import UnlockingReaders, awaits_password
from desktop.ingest.watching.watch import FolderChanged, WatchedFolder, WatchEvent
from desktop.vault.holdings.files import FileFacts
from desktop.vault.removal.trash import Trashed

if TYPE_CHECKING:
    from desktop.documents import Document

SAMPLE_MATTER = "Sample matter"


class Indexing(Reading, Engines):
    """Files and folders are read, once or as they change."""

    def add(
        self,
        files: Sequence[Path],
        matter: str,
        cancel: threading.Event | None = None,
        *,
        passwords: Sequence[str] = (),
    ) -> Iterator[IndexEvent]:
        """Index files and folders. What was indexed before and has not changed is left alone.
        ``passwords`` are tried on locked files, on those too that an earlier run met; one that
        opens a file is kept in the vault."""
        locked = filter(awaits_password, self.documents(matter)) if passwords else ()
        again = frozenset(document.path for document in locked)
        events = self._index(files, matter, cancel, passwords, again=again)
        return gently(events, self._indexing_is_gentle, cancel)

    def waiting(self, matter: str) -> list[str]:
        """The files of an indexing run that was broken off."""
        return self._library.waiting(matter)

    def resume(self, matter: str, cancel: threading.Event | None = None) -> Iterator[IndexEvent]:
        """Go on with them, and with those that were missing and are there again: a drive that was
        pulled out in the middle of a run."""
        missing = map(Path, self._library.missing(matter))
        back = [path for path in missing if os.path.lexists(path)]
        return self.add([*map(Path, self.waiting(matter)), *back], matter, cancel)

    def unread(self, back: Sequence[Trashed]) -> dict[str, list[Path]]:
        """Of documents that came back from the trash: by matter, the files on the disk that are to
        be read, since they were removed before their turn or in it."""
        found: dict[str, list[Path]] = {}
        for each in back:
            document = self._library.find(each.matter, each.title)
            if each.kind != "document" or document is None:
                continue
            if any(d.status is Status.WAITING for d in (document, *self._below(document.id))):
                outermost = (*self._library.ancestors(document.id), document)[0]
                found.setdefault(each.matter, []).append(Path(outermost.path))
        return found

    def _below(self, document_id: int) -> Iterator["Document"]:
        for inner in self._library.inside(document_id):
            yield inner
            yield from self._below(inner.id)

    def retry(
        self,
        document_ids: Sequence[int],
        cancel: threading.Event | None = None,
        *,
        passwords: Sequence[str] = (),
    ) -> Iterator[IndexEvent]:
        """Read documents again, whatever became of them before; ``passwords`` as for ``add``. Those
        that were removed before it begins are passed over."""
        by_matter: dict[str, list[Document]] = {}
        for document_id in document_ids:
            with contextlib.suppress(NotFoundError):
                document = self.document(document_id)
                by_matter.setdefault(document.matter, []).append(document)
        for matter, documents in by_matter.items():
            # An attachment is reached through the file on the disk that it lies in.
            files = [Path((*self._library.ancestors(d.id), d)[0].path) for d in documents]
            again = frozenset(document.path for document in documents)
            yield from self._index(files, matter, cancel, passwords, again=again)

    def _index(
        self,
        files: Sequence[Path],
        matter: str,
        cancel: threading.Event | None,
        passwords: Sequence[str],
        *,
        again: Again = False,
        watched: bool = False,
    ) -> Iterator[IndexEvent]:
        """What all of these share: pictures are recognised, locked files opened."""
        pictures = RecognisingReaders(self._readers, self._recogniser, self._library, matter)
        try:
            yield from pipeline.add(
                self._library,
                UnlockingReaders(pictures, self._library, matter, passwords),
                self._embedding(matter),
                files,
                matter,
                cancel,
                again=again,
                recognition=self._recogniser.made_with,
                pages=pictures.pages,
                watched=watched,
            )
        finally:
            pictures.rest()
        # What changed files said before is wiped from the database's pages now, not at the end.
        self._vault.database.checkpoint()
        self._tell_server(cancel)

    def has_sample(self) -> bool:
        """Whether the sample matter has been added."""
        return any(matter.name == SAMPLE_MATTER for matter in self.matters())

    def add_sample(self, cancel: threading.Event | None = None) -> Iterator[IndexEvent]:
        """Index the sample matter that comes with the program; invented documents all."""
        matter = self.ensure_matter(SAMPLE_MATTER)
        return self.add([paths.resource_path("sample", "documents")], matter, cancel)

    def watched_folders(self, matter: str | None = None) -> list[WatchedFolder]:
        """The folders that a matter, or any, watches, and how each is watched."""
        return self._watching.folders(matter)

    def watch(self, folder: Path, matter: str, polled: bool = False) -> WatchedFolder:
        """Read from now on whatever changes in a folder or below it. ``polled`` has its changes
        looked for: a drive that other computers write to. Raises UsageError, NotFoundError."""
        return self._watching.add(folder, self._library.matter(matter).name, polled=polled)

    def unwatch(self, folder: Path, matter: str) -> None:
        """Watch a folder no longer; its documents stay. Raises NotFoundError."""
        self._watching.remove(folder, self._library.matter(matter).name)

    def start_watching(self, tell: Callable[[WatchEvent], None]) -> None:
        """Watch until the vault is closed. ``tell`` is called in other threads, with what is to be
        given to ``sync``, and with changes of a folder's state."""
        self._watching.start(tell)

    def sync(
        self, event: FolderChanged, cancel: threading.Event | None = None
    ) -> Iterator[IndexEvent]:
        """Read what changed in a watched folder, and note what is gone. Of what changed and has
        gone again since, the folder tells anew: then it is known where it is, if it has moved."""
        there = [path for path in event.changes.changed if exists(str(path))]
        known = [path for path in event.changes.gone if self._library.find(event.matter, str(path))]
        events = self._index([*there, *known], event.matter, cancel, (), watched=True)
        return gently(events, self._indexing_is_gentle, cancel) if there or known else iter(())

    def leave_waiting(self, event: FolderChanged) -> None:
        """Take note of what changed in a watched folder without reading it: it waits, and
        ``resume`` reads it."""
        facts = []
        for path in event.changes.changed:
            with contextlib.suppress(OSError):
                status = path.stat()
                facts.append(FileFacts(str(path), status.st_size, status.st_mtime_ns))
        self._library.register(event.matter, facts)
        self._library.mark_missing(event.matter, [str(path) for path in event.changes.gone])

    @property
    def watching_paused(self) -> bool:
        """Whether watching was paused by hand."""
        return self._watching.paused

    def pause_watching(self, paused: bool) -> None:
        """Pause watching or go on; what happened meanwhile is found then."""
        self._watching.pause(paused)

    def apply(self, chosen: settings.Settings) -> None:
        """Take what was chosen about power at once; the rest when the vault is opened again. A
        model in memory that is to run elsewhere leaves it."""
        moved = chosen.use_gpu != self._settings.use_gpu
        self._settings = replace(
            self._settings,
            watch_on_battery=chosen.watch_on_battery,
            gentle_on_battery=chosen.gentle_on_battery,
            use_gpu=chosen.use_gpu,
        )
        self._watching.wake()
        with self._model_lock:
            if moved and self._language_model is not None:
                self._language_model.close()
                self._language_model = None

    def _indexing_is_gentle(self) -> bool:
        return self._settings.gentle_on_battery and self._battery()
