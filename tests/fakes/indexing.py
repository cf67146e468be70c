"""Files and folders are read, once or as they change."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.documents import Document, Status
from desktop.events import AddSummary, ChunkProgress, FileProgress, IndexEvent, Scanned
from desktop.ingest.watching.watch import FolderChanged, FolderState, WatchedFolder, WatchEvent
from desktop.settings import Settings
from desktop.vault.removal.trash import Trashed
from tests.fakes.invented import SAMPLE_MATTER
from tests.fakes.matters import FakeMatters


class FakeIndexing(FakeMatters):
    """Files and folders are read, once or as they change."""

    def add(
        self, files: Sequence[Path], matter: str, cancel: threading.Event | None = None
    ) -> Iterator[IndexEvent]:
        self.calls.append(("add", tuple(files)))
        return self._index([str(file) for file in files], matter, cancel)

    def waiting(self, matter: str) -> list[str]:
        return [d.path for d in self.documents(matter) if d.status is Status.WAITING]

    def resume(self, matter: str, cancel: threading.Event | None = None) -> Iterator[IndexEvent]:
        self.calls.append(("resume", matter))
        return self._index(self.waiting(matter), matter, cancel)

    def unread(self, back: Sequence[Trashed]) -> dict[str, list[Path]]:
        found: dict[str, list[Path]] = {}
        for each in back:
            if each.kind == "document" and each.title in self.waiting(each.matter):
                found.setdefault(each.matter, []).append(Path(each.title))
        return found

    def retry(
        self,
        document_ids: Sequence[int],
        cancel: threading.Event | None = None,
        *,
        passwords: Sequence[str] = (),
    ) -> Iterator[IndexEvent]:
        self.calls.append(("retry", tuple(document_ids)))
        if passwords:
            self.calls.append(("passwords", tuple(passwords)))
        paths = [self.document(document_id).path for document_id in document_ids]
        return self._index(paths, self.document(document_ids[0]).matter, cancel)

    def watched_folders(self, matter: str | None = None) -> list[WatchedFolder]:
        return [folder for folder in self._watched if matter in (None, folder.matter)]

    def watch(self, folder: Path, matter: str, polled: bool = False) -> WatchedFolder:
        self._expect_matter(matter)
        self.calls.append(("watch", folder))
        made = WatchedFolder(matter, str(folder), FolderState.WATCHING)
        self._watched.append(made)
        return made

    def unwatch(self, folder: Path, matter: str) -> None:
        self.calls.append(("unwatch", folder))
        self._watched = [each for each in self._watched if each.folder != str(folder)]

    def start_watching(self, tell: Callable[[WatchEvent], None]) -> None:
        self.tell_watched = tell

    def sync(
        self, event: FolderChanged, cancel: threading.Event | None = None
    ) -> Iterator[IndexEvent]:
        self.calls.append(("sync", event))
        return self._index([str(path) for path in event.changes.changed], event.matter, cancel)

    def leave_waiting(self, event: FolderChanged) -> None:
        self.calls.append(("leave_waiting", event))

    def pause_watching(self, paused: bool) -> None:
        self.watching_paused = paused

    def apply(self, chosen: Settings) -> None:
        self.applied = chosen

    def has_sample(self) -> bool:
        return any(matter.name == SAMPLE_MATTER for matter in self._matters)

    def add_sample(self, cancel: threading.Event | None = None) -> Iterator[IndexEvent]:
        if not self.has_sample():
            self.add_matter(SAMPLE_MATTER)
        return self.add(
            [Path(f"/opt/strongroom/sample/{name}") for name in ("Lease.pdf", "NDA.docx")],
            SAMPLE_MATTER,
            cancel,
        )

    def _index(
        self, files: Sequence[str], matter: str, cancel: threading.Event | None
    ) -> Iterator[IndexEvent]:
        """As the pipeline does it: rows first, then file by file. A file whose name holds "broken"
        fails, every other becomes ready with 4 pages and 8 passages."""
        self._wait(cancel)
        for path in files:
            self._put(path, matter, Status.WAITING)
        yield Scanned(len(files))
        counts: dict[str, int] = {}
        for position, path in enumerate(files, start=1):
            for status in (Status.READING, Status.EMBEDDING):
                self._wait(cancel)
                yield FileProgress(path, status, position, len(files))
            self._wait(cancel)
            yield ChunkProgress(path, 4, 8)
            self._wait(cancel)
            failed = "broken" in path
            document = self._put(
                path,
                matter,
                Status.FAILED if failed else Status.INDEXED,
                reason="The file is damaged." if failed else "",
            )
            counts[str(document.status)] = counts.get(str(document.status), 0) + 1
            yield FileProgress(
                path,
                document.status,
                position,
                len(files),
                document.pages,
                document.chunks,
                document.reason,
                document.id,
            )
        self._wait(cancel)
        yield AddSummary(counts, 8 * counts.get("indexed", 0), 1.5)

    def _put(self, path: str, matter: str, status: Status, reason: str = "") -> Document:
        with self._lock:
            known = [d for d in self._documents.values() if (d.path, d.matter) == (path, matter)]
            new_id = max(self._documents, default=0) + 1
            document = known[0] if known else Document(new_id, matter, path, status)
            ready = status is Status.INDEXED
            document = replace(
                document,
                status=status,
                kind=path.rsplit(".", 1)[-1].lower(),
                pages=4 if ready else None,
                chunks=8 if ready else 0,
                size=document.size or 120_000,
                modified=document.modified or 1_760_000_000.0,
                added="2026-02-03T10:15:00Z",
                reason=reason,
            )
            self._documents[document.id] = document
            return document
