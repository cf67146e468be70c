"""Models and servers are brought in, chosen and removed."""

import threading
from collections.abc import Iterator
from pathlib import Path

from desktop.errands import Line
from desktop.errors import ModelError, UsageError
from desktop.events import (
    BytesProgress,
    IndexBuildEvent,
    ModelImported,
    ModelImportProgress,
    ModelTried,
    ServerProgress,
)
from desktop.facade.engines import CHOSEN_EMBEDDER, Engines
from desktop.ingest.run.reembed import reembed
from desktop.local_models import choice as model_choice
from desktop.local_models import verify
from desktop.local_models.catalog import SUBJECTS, Purpose
from desktop.local_models.choice import ModelChoice
from desktop.local_models.llm import PromptProgress, Token
from desktop.local_models.store import InstalledModel, require_runnable
from desktop.retrieval.server_copy import ServerState
from desktop.vault.log.network_record import DOWNLOADED, SERVER_OFF, SERVER_ON
from desktop.vault.vectors.index_build import BuildState


class Models(Engines):
    """Models and servers are brought in, chosen and removed."""

    def models(self) -> list[InstalledModel]:
        """The catalogue, with what this machine has of it."""
        writes = self._language_model_of(None)
        active = {self.chosen_embedder(), writes.name if writes is not None else ""}
        return self._store.list(active)

    def verify_model(
        self, name: str, cancel: threading.Event | None = None
    ) -> Iterator[BytesProgress]:
        """Hash a model's files. Raises ModelError when they are not the published ones."""
        return verify.check(self._catalog.get(name), self._models_folder, cancel=cancel)

    def fetch_by(self, line: Line | None) -> None:
        """Have models downloaded over this line to the launcher."""
        self._store.fetch_by(line)

    def download_model(
        self, name: str, cancel: threading.Event | None = None
    ) -> Iterator[BytesProgress]:
        """Have a model of the catalogue fetched; stopped, it goes on later where it stood. Raises
        ModelError as ModelStore.download does, CancelledError."""
        yield from self._store.download(name, cancel or threading.Event())
        self.audit.note("setting changed", DOWNLOADED.format(name))

    def import_model(
        self, file: Path, cancel: threading.Event | None = None
    ) -> Iterator[ModelImportProgress | ModelImported]:
        """Bring in a model file from a disk or a stick; the last event is ModelImported. Raises
        ModelError, which says why it is refused; nothing of it stays then. CancelledError."""
        for event in self._store.bring_in(file, cancel or threading.Event()):
            yield event
            if isinstance(event, ModelImported):
                self.audit.note("setting changed", f"model {event.name} was imported")

    def try_model(
        self, name: str, cancel: threading.Event | None = None
    ) -> Iterator[PromptProgress | Token | ModelTried]:
        """Ask a model a test question on a sample passage; the last event is ModelTried. The model
        in use leaves memory for it and comes back with the next question."""
        with self._model_lock:
            self._expect_open()
            if self._language_model is not None:
                self._language_model.close()
        yield from self._store.try_out(
            name, self._language_model_named, cancel or threading.Event()
        )

    def remove_model(self, name: str) -> None:
        """Delete a model's files; where it was chosen, another one answers. Raises NotFoundError,
        ModelError for one that comes with the program or is searched by."""
        model = self._catalog.get(name)
        used = {self.embedder_of(each.name) for each in self.matters()}
        if name in used or name == self.chosen_embedder():
            raise ModelError(
                f"{model.title} can't be removed", "Matters are searched with it. Choose another."
            )
        with self._model_lock:
            if self._language_model is not None and self._language_model.name == name:
                self._language_model.close()
                self._language_model = None
        self._store.remove(name)
        self._keep_choice(self.model_choice().without(name))
        self.audit.note("setting changed", f"model {name} was removed")

    def choose_model(self, name: str, *, kind: str = "", matter: str | None = None) -> None:
        """Have a model answer in all matters of a kind, or in one matter; "" takes the choice back.
        Raises NotFoundError, ModelError for a model that can't answer here, UsageError."""
        if name:
            self._require_writer(name)
        choice = self.model_choice()
        if matter is not None:
            self._keep_choice(choice.for_matter(self._library.matter(matter).id, name))
        else:
            self._keep_choice(choice.for_kind(_kind(kind), name))
        self.audit.note("setting changed", f"language model {name or 'as before'}", matter or "")

    def choose_kind(self, matter: str, kind: str) -> None:
        """Say of what kind a matter is. Raises NotFoundError, UsageError."""
        number = self._library.matter(matter).id
        self._keep_choice(self.model_choice().of_kind(number, _kind(kind)))
        self.audit.note("setting changed", f"kind of matter: {kind}", matter)

    def kind_of(self, matter: str) -> str:
        """Of what kind a matter is."""
        return self.model_choice().kind_of(self._library.matter(matter).id)

    def _require_writer(self, name: str) -> None:
        model = self._catalog.get(name)
        require_runnable(model)
        if model.purpose is not Purpose.LANGUAGE:
            raise ModelError(
                f"{model.title} can't be used", "It writes no answers. Choose a language model."
            )
        if not model.installed(self._models_folder):
            raise ModelError(
                f"{model.title} is not installed", "Download or import it first, then choose it."
            )

    def _keep_choice(self, choice: ModelChoice) -> None:
        self.keep(model_choice.KEY, model_choice.to_text(choice))

    def index_builds(self) -> list[BuildState]:
        """The changes of embedding models that have begun and not ended."""
        return self._library.index_builds()

    def change_embedder(
        self, name: str, matter: str | None = None, cancel: threading.Event | None = None
    ) -> Iterator[IndexBuildEvent]:
        """Have one matter, or all of them and those to come, searched by another embedding model.

        Each matter's new index is built beside the old one, which answers until the new one is
        whole; broken off anywhere, the same call goes on. Raises NotFoundError for an unknown model
        or matter, ModelError for a model that can't be used here.
        """
        model = self._catalog.get(name)
        if model.purpose is not Purpose.EMBEDDING or not model.runnable:
            reason = model.reason or "It is not an embedding model. Choose one that is."
            raise ModelError(f"{model.title} can't be used", reason)
        if not model.installed(self._models_folder):
            raise ModelError(
                f"{model.title} is not installed", "Download or import it first, then choose it."
            )
        if matter is None:
            self._library.keep(CHOSEN_EMBEDDER, name)
            matters = [each.name for each in self.matters()]
        else:
            matters = [self._library.matter(matter).name]
        self.audit.note("setting changed", f"embedding model {name}", matter or "")
        for each in matters:
            yield from reembed(self._library, self._embedder_named(name), each, cancel)
            self._retire_embedders()

    def give_up_index_build(self, matter: str) -> None:
        """Drop a change of the embedding model that has not ended; the matter stays as it is."""
        for build in self._library.index_builds():
            if build.matter == self._library.matter(matter).name:
                self._library.index_build(build.matter, build.embedder).give_up()

    def server_state(self) -> ServerState:
        """Whether a firm's own server helps searching, and how it does."""
        return self._copy.state()

    def use_server(self, token: str = "", ca_file: Path | None = None) -> None:
        """Have the server at the end of the bridge search this vault's vectors, a copy of which it
        gets (server_copy.py says what that tells it). Raises ServerError; nothing is sent then."""
        self._copy.turn_on(token, ca_file)
        self.audit.note("setting changed", SERVER_ON)

    def send_to_server(
        self, cancel: threading.Event | None = None, *, thorough: bool = False
    ) -> Iterator[ServerProgress]:
        """Bring the server's copy up to date; does nothing where none is used. Raises ServerError;
        the vault is unchanged and searches by itself."""
        return self._copy.catch_up(cancel, thorough=thorough)

    def leave_server(self, *, delete: bool = True) -> None:
        """Use no server any more; ``delete`` what lies there. Raises ServerError where that can't
        be done, and it is still in use."""
        if self._copy.turn_off(delete=delete):
            self.audit.note("setting changed", SERVER_OFF)


def _kind(kind: str) -> str:
    if kind not in SUBJECTS:
        raise UsageError("There is no such kind of matter", f"Kinds are {', '.join(SUBJECTS)}.")
    return kind
