"""How far a run is, and the events that tell of it."""

from collections import Counter
from collections.abc import Iterable

from desktop.documents import Document, Status
from desktop.events import AddSummary, FileProgress, FileRemoved
from desktop.ingest.scan import shown_name
from desktop.vault.holdings.tree import Known


class Tally:
    """The files of one run, counted. ``total`` are those that are known of so far."""

    def __init__(self) -> None:
        self.total = 0
        self._position = 0
        self._counts: Counter[str] = Counter()
        self._chunks = 0

    def next(self) -> int:
        """The position of the next file, from 1."""
        self._position += 1
        return self._position

    def count(self, event: FileProgress) -> FileProgress:
        """The event with which a file has come to its end."""
        self._counts[event.status.value] += 1
        return event

    def mark(self) -> tuple[int, int, int]:
        """Where the count is now, to come back to."""
        return self.total, self._position, self._counts.total()

    def start_over(self, mark: tuple[int, int, int]) -> None:
        """What has come to the total since a mark is counted anew, but for what was told of."""
        total, position, told = mark
        since = self._counts.total() - told
        self.total, self._position = total + since, position + since

    def add_chunks(self, number: int) -> None:
        """Chunks that were embedded."""
        self._chunks += number

    def document(self, document: Document, position: int, status: Status) -> FileProgress:
        """The end of a file that became this document."""
        return self.count(
            FileProgress(
                document.path,
                status,
                position,
                self.total,
                document.pages,
                document.chunks,
                document.reason,
                document.id,
            )
        )

    def known(self, known: Known, status: Status) -> FileProgress:
        """The end of a file that was not read, as it is known."""
        return self.count(
            FileProgress(
                known.path,
                status,
                self.next(),
                self.total,
                known.pages,
                known.chunks,
                known.reason,
                known.id,
            )
        )

    def missing(self, path: str, position: int, document_id: int = 0) -> FileProgress:
        """The end of a file that is not there any more."""
        return self.count(
            FileProgress(path, Status.MISSING, position, self.total, document_id=document_id)
        )

    def removed(self, path: str) -> FileRemoved:
        """The end of a file that the user removed. It keeps its place in the count."""
        return FileRemoved(path, self.total)

    def summary(
        self, seconds: float, absent: Iterable[str] = (), left_out: tuple[str, ...] = ()
    ) -> AddSummary:
        """The end of the run."""
        there_not = tuple(map(shown_name, absent))
        return AddSummary(dict(self._counts), self._chunks, seconds, there_not, left_out)
