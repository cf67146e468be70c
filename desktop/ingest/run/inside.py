"""Files inside files: how deep, how many and how large they may be together, and their paths."""

from collections import deque
from dataclasses import dataclass, field, replace

from desktop.documents import Attachment, ParsedDocument
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.naming import Names
from desktop.ingest.run.load import Source

MAX_DEPTH = 5
MAX_FILES = 10_000
MAX_BYTES = 2 * 1024**3


@dataclass(slots=True)
class _Counts:
    files: int = 0
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class Tree:
    """A place in the tree of files inside one file on the disk. The counts are the tree's."""

    depth: int = 0
    counts: _Counts = field(default_factory=_Counts)

    def deeper(self) -> "Tree":
        """The place of what lies here."""
        return Tree(self.depth + 1, self.counts)

    def refusal(self, size: int) -> str:
        """Why no more of a size is taken here; empty if it is, and then it is counted."""
        if self.depth >= MAX_DEPTH:
            return reasons.NESTED_TOO_DEEP
        if self.counts.files >= MAX_FILES:
            return reasons.TOO_MANY_FILES
        if self.counts.bytes + size > MAX_BYTES:
            return reasons.FILES_TOO_LARGE
        self.counts.files += 1
        self.counts.bytes += size
        return ""


class Opened:
    """A file that was read and whose attachments are being dealt with."""

    def __init__(self, path: str, data: bytes, parsed: ParsedDocument, tree: Tree) -> None:
        self.data = data
        self.tree = tree
        self.further = parsed.further
        self.taken = 0
        self._path = path
        self._parsed = replace(parsed, attachments=(), further=0)
        self._attachments = parsed.attachments
        self._names = Names()
        self._paths: set[str] = set()

    @property
    def paths(self) -> frozenset[str]:
        """The paths of all attachments so far."""
        return frozenset(self._paths)

    def take(self, parent: int, modified_ns: int) -> deque[Source]:
        """The attachments that were handed over, as far as the limits let them in. They are given
        away: nothing of them is kept here."""
        attachments, self._attachments = self._attachments, ()
        self.taken += len(attachments)
        sources: deque[Source] = deque()
        for attachment in attachments:
            if refusal := self.tree.refusal(len(attachment.data)):
                self.stop(refusal)
                break
            # Safe already if it comes from a sound reader: then this changes nothing.
            path = f"{self._path}/{self._names.take(attachment.name)}"
            self._paths.add(path)
            sources.append(
                Source(
                    path,
                    len(attachment.data),
                    modified_ns,
                    attachment.problem,
                    attachment.data,
                    parent,
                )
            )
        return sources

    def add(self, attachments: tuple[Attachment, ...], further: int) -> None:
        """Take over the next ones."""
        if not attachments:
            self.stop(reasons.BAD_RESULT)
            return
        self._attachments, self.further = attachments, further

    def stop(self, reason: str) -> None:
        """Take no more, and say so."""
        self.further = 0
        self._attachments = ()
        self._parsed = replace(self._parsed, problems=(*self._parsed.problems, reason))

    def without_attachments(self) -> ParsedDocument:
        """The file's own text, with what was left out of it among its problems."""
        return self._parsed
