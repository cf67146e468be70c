"""What this machine has of models: the list, and all that a user does with them."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.errands import Line
from desktop.errors import ModelError
from desktop.events import BytesProgress, ModelImported, ModelImportProgress, ModelTried
from desktop.local_models import fit, machine, own, trial, verify
from desktop.local_models.catalog import Catalog, CatalogModel, Purpose
from desktop.local_models.fit import Fit
from desktop.local_models.gguf_worker import facts_of
from desktop.local_models.importing import Importer
from desktop.local_models.llm import LanguageModel, PromptProgress, Token
from desktop.local_models.part_file import PartFile


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model of the catalogue on this machine. ``verified`` is None while its hash was not
    checked; ``bytes`` and ``memory_bytes`` are None where they are not known; ``reason`` says why
    it can't be run here.

    ``size`` in bytes and ``memory`` with the longest context are reckoned where they are not known
    (``exact`` False), 0 where they can't be; ``arrived`` bytes of a download wait for the rest.
    ``speed`` is in tokens of an answer each second, ``measured`` here (``busy``: beside other work)
    or expected."""

    name: str
    title: str
    purpose: str
    description: str
    licence: str
    bytes: int | None
    memory_bytes: int | None
    installed: bool
    verified: bool | None
    active: bool
    runnable: bool
    reason: str
    path: Path
    subjects: tuple[str, ...] = ("general",)
    terms: str = ""
    sha256: str = ""
    size: int = 0
    memory: int = 0
    exact: bool = True
    fit: Fit = Fit.UNKNOWN
    speed: float | None = None
    measured: bool = False
    busy: bool = False
    arrived: int = 0
    own: bool = False
    default: bool = False
    downloadable: bool = False


class ModelStore:
    """The models of one folder. The catalogue is read anew when a model comes or goes."""

    def __init__(self, known: Catalog, models: Path) -> None:
        self._known = known
        self.folder = models
        self.catalog = own.with_own(known, models)
        self._line: Line | None = None

    def fetch_by(self, line: Line | None) -> None:
        """Have downloads done over this line."""
        self._line = line

    def list(self, active: set[str]) -> list[InstalledModel]:
        """All models; those named in ``active`` are in use."""
        free, total = machine.available_memory(), machine.total_memory()
        speeds = {model.name: trial.measured(model, self.folder) for model in self.catalog.models}
        pace = self._pace(speeds)
        return [
            self._state(model, model.name in active, free, total, speeds[model.name], pace)
            for model in self.catalog.models
        ]

    def download(self, name: str, cancel: threading.Event) -> Iterator[BytesProgress]:
        """Have the downloader fetch a model; what has arrived is kept when it is stopped. Raises
        ModelError: as the downloader does, for a model that can't be run, and where there is no
        launcher; CancelledError."""
        model = self.catalog.get(name)
        require_runnable(model)
        if self._line is None:
            raise ModelError(
                "Nothing can be downloaded from here",
                "Start the window by the command strongroom, or fetch the file with a browser and "
                "import it.",
            )
        for done, total in self._line.fetch(name, cancel):
            yield BytesProgress(name, done, total)

    def bring_in(
        self, source: Path, cancel: threading.Event
    ) -> Iterator[ModelImportProgress | ModelImported]:
        """Import a file, see importing.py."""
        try:
            yield from Importer(self.catalog, self.folder, facts_of).run(source, cancel)
        finally:
            self.catalog = own.with_own(self._known, self.folder)

    def remove(self, name: str) -> None:
        """Delete a model's files. Raises NotFoundError, ModelError."""
        own.remove(self.catalog.get(name), self.folder)
        self.catalog = own.with_own(self._known, self.folder)

    def try_out(
        self, name: str, make: Callable[[CatalogModel], LanguageModel], cancel: threading.Event
    ) -> Iterator[PromptProgress | Token | ModelTried]:
        """Ask a model the test question, see trial.py; its process ends with it."""
        model = self.catalog.get(name)
        if model.purpose is not Purpose.LANGUAGE:
            raise ModelError(
                f"{model.title} can't be tried out",
                "It writes no answers. Choose a language model.",
            )
        require_runnable(model)
        running = make(model)
        try:
            for event in trial.run(running, cancel):
                if isinstance(event, ModelTried):
                    trial.remember(model, self.folder, event)
                yield event
        finally:
            running.close()

    def _pace(self, speeds: dict[str, trial.Speed | None]) -> float | None:
        """What this machine reads of weights each second, by the models that were tried while it
        had nothing else to do: the others would make all models slow."""
        rates = []
        for model in self.catalog.models:
            speed = speeds[model.name]
            alone = speed is not None and not speed.busy
            rate = fit.bytes_per_second(model, speed.written) if speed and alone else None
            if rate is not None:
                rates.append(rate)
        return sum(rates) / len(rates) if rates else None

    def _state(
        self,
        model: CatalogModel,
        active: bool,
        free: int | None,
        total: int | None,
        speed: trial.Speed | None,
        pace: float | None,
    ) -> InstalledModel:
        installed = model.installed(self.folder)
        wanted = fit.needs(model)
        size, exact = fit.size_of(model)
        if installed and not exact:
            size, exact = self._on_disk(model), True
        return InstalledModel(
            name=model.name,
            title=model.title,
            purpose=str(model.purpose),
            description=model.description,
            licence=model.licence,
            bytes=model.bytes,
            memory_bytes=model.memory_bytes,
            installed=installed,
            verified=verify.state(model, self.folder) if installed else None,
            active=active and installed,
            runnable=model.runnable,
            reason=model.reason,
            path=model.folder(self.folder),
            subjects=model.subjects,
            terms=model.terms,
            sha256=_weights_hash(model),
            size=size,
            memory=wanted.most if wanted is not None else 0,
            exact=exact,
            fit=fit.judge(wanted, free, total),
            speed=speed.written if speed is not None else fit.tokens_per_second(model, pace),
            measured=speed is not None,
            busy=speed is not None and speed.busy,
            arrived=0 if installed else self._arrived(model),
            own=model.own,
            default=model.default,
            downloadable=all(file.url is not None for file in model.files),
        )

    def _on_disk(self, model: CatalogModel) -> int:
        folder = model.folder(self.folder)
        return sum((folder / file.path).stat().st_size for file in model.files)

    def _arrived(self, model: CatalogModel) -> int:
        folder = model.folder(self.folder)
        return sum(PartFile(folder / file.path).bytes_on_disk for file in model.files)


def require_runnable(model: CatalogModel) -> None:
    """Raises ModelError, with the reason, for a model that this version can't run."""
    if not model.runnable:
        raise ModelError(f"{model.title} can't be used", model.reason)


def _weights_hash(model: CatalogModel) -> str:
    """The hash of the file that holds the weights: the largest, else the only one."""
    return max(model.files, key=lambda file: file.bytes or 0).sha256
