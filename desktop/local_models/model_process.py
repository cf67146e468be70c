"""What the embedder and the language model share: a child process that runs verified files only.

The parent checks the hashes and tells the child what it checked; the child looks again whether the
files are still those before a library parses them.
"""

import json
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop import scheduling
from desktop.errors import ModelError
from desktop.local_models import verify
from desktop.local_models.catalog import CatalogModel
from desktop.local_models.verify import VerifiedFile
from desktop.workers.limits import Limits
from desktop.workers.turns import turn_at
from desktop.workers.worker import Worker

# Weights of 20 GB from a slow disk; a hang is still found.
_START_SECONDS = 600.0


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a child is to run: verified ``files`` in ``folder``; ``options`` are its settings."""

    title: str
    folder: Path
    files: tuple[VerifiedFile, ...]
    options: Mapping[str, int]

    def as_argument(self) -> str:
        """The form in which the child gets it, on its command line. No word of a document."""
        return json.dumps(
            {
                "title": self.title,
                "folder": str(self.folder),
                "files": [asdict(file) for file in self.files],
                "options": dict(self.options),
            }
        )

    @classmethod
    def from_argument(cls, argument: str) -> "Assignment":
        """The reverse of ``as_argument``."""
        record = json.loads(argument)
        files = tuple(VerifiedFile(**file) for file in record["files"])
        return cls(record["title"], Path(record["folder"]), files, record["options"])

    def is_unchanged(self) -> bool:
        """Whether the files are still those that were verified."""
        return all(file.is_unchanged(self.folder) for file in self.files)


def take_up(arguments: list[str]) -> Assignment:
    """The child's side: its assignment. Raises ModelError if a file was changed in between."""
    assignment = Assignment.from_argument(arguments[0])
    if not assignment.is_unchanged():
        raise ModelError(
            f"{assignment.title} was changed",
            "A file of the model changed after it was checked, so it was not run. Try again: it "
            "is then checked anew.",
        )
    return assignment


class ModelProcess:
    """The parent's side: a Worker that exists only for files found to be the published ones."""

    def __init__(
        self, module: str, model: CatalogModel, models: Path, options: Mapping[str, int]
    ) -> None:
        self._module = module
        self._model = model
        self._models = models
        self._options = options
        self._lock = threading.Lock()
        self._worker: Worker | None = None
        self._assignment: Assignment | None = None

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        worker = self._worker
        return worker.pid if worker is not None else None

    @property
    def is_ready(self) -> bool:
        """Whether the child runs and has loaded its model."""
        worker = self._worker
        return worker is not None and worker.is_ready

    def worker(self, cancel: threading.Event | None = None) -> Worker:
        """The worker, after the files were verified; again so if one has changed since. Raises
        ModelError as verify.require does, CancelledError."""
        with turn_at(self._lock, cancel):
            if self._assignment is not None and not self._assignment.is_unchanged():
                self._end()
            if self._worker is None:
                self._worker = self._verified(cancel)
            return self._worker

    def close(self) -> None:
        """End the child. The next request starts a new one."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        worker, self._worker, self._assignment = self._worker, None, None
        if worker is not None:
            worker.close()

    def _verified(self, cancel: threading.Event | None) -> Worker:
        files = verify.require(self._model, self._models, cancel)
        self._assignment = Assignment(
            self._model.title, self._model.folder(self._models), files, self._options
        )
        return Worker(
            self._module,
            name=f"{self._model.purpose} model",
            limits=Limits(nice=_nice_of(self._model)),
            arguments=(self._assignment.as_argument(),),
            start_seconds=_START_SECONDS,
        )


def _nice_of(model: CatalogModel) -> int:
    """An embedder mostly indexes; for what another model writes somebody waits."""
    return scheduling.INDEXING if model.dimension is not None else scheduling.ANSWERING
