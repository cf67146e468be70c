"""Is a model's file the published one? SHA-256, and a note of the outcome so that it is done once.

The note, .verified in the model's folder, holds each file's size, time of change and inode beside
its hash. It saves reading a gigabyte at each start; a file that has changed since is hashed again.
It does not guard against someone who can write into the folder as the user (see SECURITY.md).
"""

import contextlib
import hashlib
import json
import os
import stat
import tempfile
import threading
from collections.abc import Generator, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop.errors import ModelError, check_cancelled
from desktop.events import BytesProgress
from desktop.local_models.catalog import CatalogModel, ModelFile

NOTE = ".verified"
_BLOCK = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class VerifiedFile:
    """A file as it was when its hash was right. ``path`` is relative to the model's folder."""

    path: str
    size: int
    mtime_ns: int
    inode: int
    sha256: str

    def is_unchanged(self, folder: Path) -> bool:
        """Whether the file in ``folder`` is still the one that was hashed."""
        try:
            facts = (folder / self.path).stat()
        except OSError:
            return False
        return (facts.st_size, facts.st_mtime_ns, facts.st_ino) == (
            self.size,
            self.mtime_ns,
            self.inode,
        )


def check(
    model: CatalogModel,
    models: Path,
    *,
    cancel: threading.Event | None = None,
    trust_note: bool = False,
) -> Generator[BytesProgress, None, tuple[VerifiedFile, ...]]:
    """Hash the files of a model, yield progress over all of them, return what was verified.

    With ``trust_note`` the files that have not changed since they were hashed are not read again.
    Raises ModelError if one is missing, unreadable or not the published file; CancelledError.
    """
    folder = model.folder(models)
    total = sum(_size_of(model, file, folder) for file in model.files)
    known = _known(model, folder) if trust_note else {}
    verified: list[VerifiedFile] = []
    for file in model.files:
        facts = known.get(file.path)
        if facts is None:
            done = BytesProgress(model.name, sum(each.size for each in verified), total)
            facts = yield from check_file(model, file, folder, done, cancel)
        verified.append(facts)
    yield BytesProgress(model.name, total, total)
    if len(known) < len(verified):
        remember(folder, verified)
    return tuple(verified)


def require(
    model: CatalogModel, models: Path, cancel: threading.Event | None = None
) -> tuple[VerifiedFile, ...]:
    """The verified files of a model, in the catalogue's order; hashed now where needed. Raises as
    ``check`` does, and ModelError for a model that this version can't run."""
    if not model.runnable:
        raise ModelError(f"{model.title} can't be used", model.reason)
    checking = check(model, models, cancel=cancel, trust_note=True)
    while True:
        try:
            next(checking)
        except StopIteration as end:
            result: tuple[VerifiedFile, ...] = end.value
            return result


def state(model: CatalogModel, models: Path) -> bool | None:
    """What is known without reading the files: True verified and unchanged since, False missing or
    of the wrong size, None not hashed yet."""
    if not model.installed(models):
        return False
    known = _known(model, model.folder(models))
    return True if len(known) == len(model.files) else None


def remember(folder: Path, verified: Iterable[VerifiedFile]) -> None:
    """Write the note in one step. A folder that can't be written to is no failure: the files are
    then hashed at each start."""
    text = json.dumps({"version": 1, "files": [asdict(facts) for facts in verified]}, indent=1)
    with contextlib.suppress(OSError):
        handle, name = tempfile.mkstemp(dir=folder, prefix=NOTE)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                stream.write(text)
            # Not secret; an installation for all users is checked once, not by each user.
            Path(name).chmod(0o644)
            Path(name).replace(folder / NOTE)
        except OSError:
            Path(name).unlink(missing_ok=True)


def check_file(
    model: CatalogModel,
    file: ModelFile,
    folder: Path,
    already: BytesProgress,
    cancel: threading.Event | None,
) -> Generator[BytesProgress, None, VerifiedFile]:
    """Hash one file; progress counts on from ``already``. Raises as ``check`` does."""
    digest = hashlib.sha256()
    done = 0
    try:
        with (folder / file.path).open("rb", buffering=0) as stream:
            before = os.fstat(stream.fileno())
            while block := stream.read(_BLOCK):
                check_cancelled(cancel)
                digest.update(block)
                done += len(block)
                yield BytesProgress(model.name, already.done + done, already.total)
            after = os.fstat(stream.fileno())
    except OSError as error:
        raise _unreadable(model, file) from error
    moved = before.st_mtime_ns != after.st_mtime_ns or after.st_size != done
    if moved or digest.hexdigest() != file.sha256:
        raise ModelError(
            f"{model.title} is not the published model",
            f"The SHA-256 of {file.path} is not the one in the list of models, so it was not run. "
            "Delete it on the Models page and fetch it again.",
        )
    return VerifiedFile(file.path, done, after.st_mtime_ns, after.st_ino, file.sha256)


def _size_of(model: CatalogModel, file: ModelFile, folder: Path) -> int:
    try:
        facts = (folder / file.path).stat()
    except OSError as error:
        raise ModelError(
            f"{model.title} is not installed",
            f"Its file {file.path} is missing. Fetch the model on the Models page, or run the "
            "installer again.",
        ) from error
    if not stat.S_ISREG(facts.st_mode):
        raise _unreadable(model, file)
    if file.bytes is not None and facts.st_size != file.bytes:
        raise ModelError(
            f"{model.title} is incomplete",
            f"Its file {file.path} has {facts.st_size:,} bytes where {file.bytes:,} are expected. "
            "Delete it on the Models page and fetch it again.",
        )
    return facts.st_size


def _known(model: CatalogModel, folder: Path) -> dict[str, VerifiedFile]:
    """The files of the note that are the catalogue's and unchanged since. A note that is not one
    counts as none."""
    try:
        record = json.loads((folder / NOTE).read_text("utf-8"))
        noted = {str(entry["path"]): VerifiedFile(**entry) for entry in record["files"]}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {
        file.path: facts
        for file in model.files
        if (facts := noted.get(file.path)) is not None
        and facts.sha256 == file.sha256
        and facts.is_unchanged(folder)
    }


def _unreadable(model: CatalogModel, file: ModelFile) -> ModelError:
    return ModelError(
        f"{model.title} can't be read",
        f"Its file {file.path} can't be opened. Check the permissions of the models folder.",
    )
