"""The models that Strongroom can run or knows of: models/catalog.json as checked records."""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from desktop import paths
from desktop.errors import ModelError, NotFoundError

_VERSION = 1
# A model's name is the name of its folder too, on every platform.
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
# What a model can be trained for, and what kinds of matters there are.
SUBJECTS = ("general", "legal", "medical", "finance")
# Billions of parameters.
_MOST = 100_000
_SHA256 = re.compile(r"[0-9a-f]{64}")
_WHEEL = re.compile(r"[A-Za-z0-9._-]+==[A-Za-z0-9._+!-]+")


class Purpose(StrEnum):
    """What a model is for."""

    LANGUAGE = "language"
    EMBEDDING = "embedding"
    RERANKING = "reranking"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a file inside a data wheel: ``wheel`` is "name==version"."""

    wheel: str
    member: str


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model. ``path`` is relative to the model's folder, with "/"; ``bytes`` is None
    where the vendor's size is not known; the ``parts``, in order, are the file."""

    path: str
    bytes: int | None
    sha256: str
    url: str | None = None
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class CatalogModel:
    """One model. ``reason`` says why it is not ``runnable``; ``memory_bytes`` is what running it
    takes, measured, or None; ``dimension`` is the length of an embedder's vectors. The first file
    of a language model is its weights.

    ``subjects`` are what it was trained for; ``terms`` say who may use it. ``parameters`` in
    billions, ``active_parameters`` those at work for each token; ``context_bytes`` is what each
    token takes in memory. 0 stands for not known. ``own``: the user brought it."""

    name: str
    title: str
    purpose: Purpose
    description: str
    licence: str
    default: bool
    runnable: bool
    reason: str
    memory_bytes: int | None
    dimension: int | None
    files: tuple[ModelFile, ...]
    subjects: tuple[str, ...] = ("general",)
    terms: str = ""
    parameters: float = 0.0
    active_parameters: float = 0.0
    context_bytes: int = 0
    own: bool = False

    @property
    def bytes(self) -> int | None:
        """The size of all files together, or None if one is not known."""
        sizes = [file.bytes for file in self.files]
        return None if None in sizes else sum(size for size in sizes if size is not None)

    @property
    def digest(self) -> str:
        """SHA-256, in hex, over the names and hashes of all its files, in any order: what was made
        with one digest was made with the same model."""
        lines = sorted(f"{file.path} {file.sha256}\n" for file in self.files)
        return hashlib.sha256("".join(lines).encode()).hexdigest()

    def folder(self, models: Path) -> Path:
        """Where this model lies inside the folder of all models."""
        return models / self.name

    def installed(self, models: Path) -> bool:
        """Whether every file is there with the right size. Says nothing about its content: for
        that see verify.py."""
        return all(_present(self.folder(models), file) for file in self.files)


@dataclass(frozen=True, slots=True)
class Catalog:
    """All models, in the order of the file."""

    models: tuple[CatalogModel, ...]

    def get(self, name: str) -> CatalogModel:
        """The model of this name. Raises NotFoundError."""
        for model in self.models:
            if model.name == name:
                return model
        raise NotFoundError(
            "There is no such model", "Choose one of the models listed on the Models page."
        )

    def default(self, purpose: Purpose) -> CatalogModel:
        """The model that comes with the program. Raises NotFoundError for reranking."""
        for model in self.models:
            if model.default and model.purpose is purpose:
                return model
        raise NotFoundError(
            "There is no such model",
            f"No {purpose} model comes with Strongroom. Install Strongroom again.",
        )


def load(file: Path | None = None) -> Catalog:
    """Read and check the catalogue. Raises ModelError, which names the fault, if it is not one."""
    source = file or paths.models_folder() / "catalog.json"
    try:
        record = json.loads(source.read_text("utf-8"))
    except OSError as error:
        raise _fault("it can't be read") from error
    except ValueError as error:
        raise _fault("it is not JSON") from error
    _expect(isinstance(record, dict), "it is not an object")
    _expect(record.get("version") == _VERSION, "its version is not 1")
    models = tuple(model_of(entry) for entry in _list(record, "models", "the catalogue"))
    _check_together(models)
    return Catalog(models)


def _present(folder: Path, file: ModelFile) -> bool:
    try:
        size = (folder / file.path).stat().st_size
    except OSError:
        return False
    return file.bytes is None or size == file.bytes


def model_of(entry: Any) -> CatalogModel:  # noqa: ANN401 - unchecked JSON
    """One checked record. Raises ModelError, which names the fault."""
    _expect(isinstance(entry, dict), "an entry is not an object")
    name = entry.get("name")
    _expect(isinstance(name, str) and _NAME.fullmatch(name) is not None, "a name is missing or bad")
    purpose = _text(entry, "purpose", name)
    _expect(purpose in set(Purpose), f"{name}: unknown purpose")
    model = CatalogModel(
        name=name,
        title=_text(entry, "title", name),
        purpose=Purpose(purpose),
        description=_text(entry, "description", name),
        licence=_text(entry, "licence", name),
        default=_flag(entry, "default", name),
        runnable=_flag(entry, "runnable", name),
        reason=str(entry.get("reason", "")),
        memory_bytes=_size(entry, "memory_bytes", name),
        dimension=_size(entry, "dimension", name),
        files=tuple(_file(record, name) for record in _list(entry, "files", name)),
        subjects=_subjects(entry, name),
        terms=str(entry.get("terms", "")),
        parameters=_number(entry, "parameters", name),
        active_parameters=_number(entry, "active_parameters", name),
        context_bytes=_size(entry, "context_bytes", name) or 0,
    )
    _check(model)
    return model


def _check(model: CatalogModel) -> None:
    _expect(bool(model.files), f"{model.name}: it has no files")
    places = {file.path.casefold() for file in model.files}
    _expect(len(places) == len(model.files), f"{model.name}: two files have the same path")
    _expect(model.runnable or bool(model.reason), f"{model.name}: no reason why it can't be run")
    if model.runnable and model.purpose is Purpose.EMBEDDING:
        _expect(model.dimension is not None, f"{model.name}: dimension is missing")
    if model.default:
        _expect(model.runnable, f"{model.name}: a default that can't be run")
        _expect(model.bytes is not None, f"{model.name}: a default of unknown size")


def _check_together(models: Sequence[CatalogModel]) -> None:
    names = [model.name for model in models]
    _expect(len(set(names)) == len(names), "two models have the same name")
    for purpose in (Purpose.LANGUAGE, Purpose.EMBEDDING):
        defaults = [model for model in models if model.default and model.purpose is purpose]
        _expect(len(defaults) == 1, f"it has not exactly one default {purpose} model")


def _file(record: Any, name: str) -> ModelFile:  # noqa: ANN401 - unchecked JSON
    _expect(isinstance(record, dict), f"{name}: a file is not an object")
    path = _text(record, "path", name)
    _expect(_stays_inside(path), f"{name}: a file's path leads out of its folder")
    sha256 = _text(record, "sha256", name)
    _expect(_SHA256.fullmatch(sha256) is not None, f"{name}: a SHA-256 is not 64 hex digits")
    url = record.get("url")
    _expect(url is None or _is_https(url), f"{name}: an address is not https")
    parts = record.get("parts") or []
    _expect(isinstance(parts, list), f"{name}: parts is not a list")
    return ModelFile(
        path=path,
        bytes=_size(record, "bytes", name),
        sha256=sha256,
        url=url,
        parts=tuple(_part(part, name) for part in parts),
    )


def _part(record: Any, name: str) -> Part:  # noqa: ANN401 - unchecked JSON
    _expect(isinstance(record, dict), f"{name}: a part is not an object")
    wheel, member = _text(record, "wheel", name), _text(record, "member", name)
    _expect(_WHEEL.fullmatch(wheel) is not None, f"{name}: a wheel is not name==version")
    _expect(_stays_inside(member), f"{name}: a part's member leads out of its wheel")
    return Part(wheel, member)


def _stays_inside(path: str) -> bool:
    """A plain relative path on every platform, and not one of our own files beside the model's."""
    pieces = PurePosixPath(path).parts
    safe = all(piece not in {"..", "."} and not piece.startswith(".") for piece in pieces)
    return bool(pieces) and safe and not path.startswith("/") and not re.search(r'[\\:\0*?"]', path)


def _is_https(url: object) -> bool:
    if not isinstance(url, str):
        return False
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and bool(parts.hostname) and parts.username is None
    except ValueError:
        return False


def _text(record: dict[str, Any], key: str, name: str) -> str:
    value = record.get(key)
    if not isinstance(value, str) or not value.strip():
        raise _fault(f"{name}: {key} is missing")
    return value


def _flag(record: dict[str, Any], key: str, name: str) -> bool:
    value = record.get(key)
    if not isinstance(value, bool):
        raise _fault(f"{name}: {key} is neither true nor false")
    return value


def _size(record: dict[str, Any], key: str, name: str) -> int | None:
    value = record.get(key)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise _fault(f"{name}: {key} is not a size")
    return value


def _number(record: dict[str, Any], key: str, name: str) -> float:
    value = record.get(key, 0.0)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < _MOST:
        raise _fault(f"{name}: {key} is not a number of parameters")
    return float(value)


def _subjects(record: dict[str, Any], name: str) -> tuple[str, ...]:
    value = record.get("subjects", ["general"])
    known = isinstance(value, list) and bool(value) and set(value) <= set(SUBJECTS)
    _expect(known, f"{name}: subjects are not known ones")
    return tuple(value)


def _list(record: dict[str, Any], key: str, name: str) -> list[Any]:
    value = record.get(key)
    if not isinstance(value, list):
        raise _fault(f"{name}: {key} is not a list")
    return value


def _expect(holds: bool, fault: str) -> None:
    if not holds:
        raise _fault(fault)


def _fault(fault: str) -> ModelError:
    return ModelError(
        "The list of models is damaged", f"models/catalog.json: {fault}. Reinstall Strongroom."
    )
