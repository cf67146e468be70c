"""A changed file with files in it: what it becomes is written in one transaction.

Until then all of the old one stands, and is found; what is read of the new one waits in the vault,
where nothing finds it (vault/holdings/staged). A run that is killed anywhere leaves the old one
whole, or the new one.
"""

import threading
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray

from desktop.documents import Document, ParsedDocument
from desktop.errors import check_cancelled
from desktop.ingest.run import made_with, staging
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library


class _Fate(Enum):
    UNCHANGED = auto()
    DUPLICATE = auto()
    FAILED = auto()
    READ = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of one file. ``paths`` are those of the files in it; ``chunks`` counts what was
    embedded of it."""

    fate: _Fate
    facts: FileFacts
    position: int
    reason: str = ""
    paths: frozenset[str] = frozenset()
    chunks: int = 0

    @property
    def is_outer(self) -> bool:
        """Whether this is the file on the disk."""
        return self.facts.parent is None

    @property
    def is_unchanged(self) -> bool:
        """Whether the file is as it was."""
        return self.fate is _Fate.UNCHANGED

    @property
    def is_read(self) -> bool:
        """Whether something was read from it."""
        return self.fate is _Fate.READ


class Replacement:
    """One file on the disk and all that lies in it, gathered step by step."""

    def __init__(
        self,
        library: Library,
        matter: str,
        root: int,
        model: str,
        inside: Collection[str],
    ) -> None:
        """``root`` is the id of the file's row, ``model`` the embedding model; ``inside`` are the
        paths of what lay in the old one."""
        self.root = root
        #: The paths of new ones that the user had removed from the old one before it was replaced.
        self.removed: tuple[str, ...] = ()
        self._inside = inside
        self._library = library
        self._matter = matter
        self._model = model
        self._steps: list[Step] = []
        self._outer: dict[str, FileFacts] = {}

    def place(self, paths: Collection[str], outer: FileFacts) -> None:
        """Files that lie in a file, which may itself be new."""
        self._outer |= dict.fromkeys(paths, outer)

    def is_staged(self, facts: FileFacts, parsed: ParsedDocument, recognition: str) -> bool:
        """Whether these bytes were read and embedded already, in this run or in a broken one."""
        made = self._made_with(parsed, recognition)
        return self._library.beside.is_staged(self._matter, facts.sha256, made)

    def stage(
        self,
        facts: FileFacts,
        parsed: ParsedDocument,
        vectors: NDArray[np.float32],
        recognition: str,
    ) -> None:
        """Keep what was read and embedded of a file."""
        made = self._made_with(parsed, recognition)
        self._library.beside.stage(self._matter, facts.sha256, made, staging.pack(parsed, vectors))

    def _made_with(self, parsed: ParsedDocument, recognition: str) -> str:
        return f"{self._model} {made_with.fingerprint(parsed, recognition)}"

    def read(self, facts: FileFacts, position: int, paths: Collection[str], chunks: int) -> None:
        """A file that was staged."""
        self._steps.append(Step(_Fate.READ, facts, position, "", frozenset(paths), chunks))

    def failed(self, facts: FileFacts, position: int, reason: str) -> None:
        """A file that can't be read, and why."""
        self._steps.append(Step(_Fate.FAILED, facts, position, reason))

    def known(
        self, facts: FileFacts, position: int, paths: Collection[str], *, is_same: bool
    ) -> None:
        """A file whose bytes the matter has; ``is_same``: at this very path."""
        fate = _Fate.UNCHANGED if is_same else _Fate.DUPLICATE
        self._steps.append(Step(fate, facts, position, "", frozenset(paths)))

    def write(
        self, recognition: str, original: bytes | None, cancel: threading.Event | None
    ) -> list[tuple[Step, Document]]:
        """Put the new one in the old one's place: all of it, or, if anything is raised, nothing.
        ``original`` are the bytes to keep of the file on the disk. Raises NotFoundError when the
        user has removed meanwhile what this builds on, RemovedError when it is the file itself,
        CancelledError."""
        with self._library.together():
            self._leave_removed()
            return list(self._written(recognition, original, cancel))

    def _leave_removed(self) -> None:
        """What the user has removed since the run began stays removed, with what lies in it."""
        gone = [path for path in self._inside if self._library.find(self._matter, path) is None]
        below = tuple(f"{path}/" for path in gone)
        removed = [
            step.facts.path
            for step in self._steps
            if step.facts.path in gone or step.facts.path.startswith(below)
        ]
        self.removed = tuple(removed)
        self._steps = [step for step in self._steps if step.facts.path not in removed]

    def _written(
        self, recognition: str, original: bytes | None, cancel: threading.Event | None
    ) -> Iterator[tuple[Step, Document]]:
        rows = _Rows(self._library, self._matter, self.root, self._outer)
        # Before anything is replaced: what they stand on may be what goes.
        kept = [step for step in self._steps if step.fate is _Fate.DUPLICATE and not step.is_outer]
        items = [(rows.placed(step.facts), step.paths) for step in kept]
        documents = self._library.store_duplicates(self._matter, items)
        done = {step.facts.path: document for step, document in zip(kept, documents, strict=True)}
        stored: set[str] = set()
        for step in self._steps:
            check_cancelled(cancel)
            document = done.get(step.facts.path)
            if document is None:
                kept_bytes = original if step.is_outer else None
                placed = replace(step, facts=rows.placed(step.facts))
                document = self._store(placed, recognition, kept_bytes, stored)
            yield step, document

    def _store(
        self, step: Step, recognition: str, original: bytes | None, stored: set[str]
    ) -> Document:
        facts = step.facts
        if step.fate is _Fate.FAILED:
            return self._library.store_failure(self._matter, facts, step.reason)
        if step.fate is _Fate.UNCHANGED:
            return self._library.mark_unchanged(self._matter, facts)
        if step.fate is _Fate.DUPLICATE or facts.sha256 in stored:
            return self._library.store_duplicate(self._matter, facts, original, step.paths)
        stored.add(facts.sha256)
        parsed, vectors = staging.unpack(
            self._library.beside.take_staged(self._matter, facts.sha256)
        )
        return self._library.store(
            self._matter,
            facts,
            parsed,
            vectors,
            self._model,
            original,
            made_with=made_with.fingerprint(parsed, recognition),
            attachments=step.paths,
        )


class _Rows:
    """The rows that files hang on; those of new files are made when something lies in them."""

    def __init__(
        self, library: Library, matter: str, root: int, outer: dict[str, FileFacts]
    ) -> None:
        self._library = library
        self._matter = matter
        self._root = root
        self._outer = outer
        self._ids: dict[str, int] = {}

    def placed(self, facts: FileFacts) -> FileFacts:
        """The file with the id of the row that it lies in."""
        outer = self._outer.get(facts.path)
        return facts if outer is None else replace(facts, parent=self._row(outer))

    def _row(self, facts: FileFacts) -> int:
        if facts.parent is None:
            return self._root
        if facts.path not in self._ids:
            self._ids[facts.path] = self._library.row_of(self._matter, self.placed(facts))
        return self._ids[facts.path]
