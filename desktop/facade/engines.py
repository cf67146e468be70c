"""Which models search and answer in a matter, and their processes."""

import contextlib
import threading

from desktop.errors import DesktopError, ModelError, NotFoundError
from desktop.facade.matters import Matters
from desktop.local_models import choice as model_choice
from desktop.local_models.catalog import CatalogModel, Purpose
from desktop.local_models.choice import ModelChoice
from desktop.local_models.embedder import Embedder
from desktop.local_models.llm import LanguageModel
from desktop.retrieval.search import Search

# Kept in the vault, since it is about the vault's index.
CHOSEN_EMBEDDER = "chosen embedder"


class Engines(Matters):
    """Which models search and answer in a matter, and their processes."""

    def model_choice(self) -> ModelChoice:
        """Which language models were chosen for kinds of matters and for single ones."""
        return model_choice.from_text(self.kept(model_choice.KEY))

    def chosen_embedder(self) -> str:
        """The embedding model that new matters are indexed with."""
        return self._library.kept(CHOSEN_EMBEDDER) or self._settings.embedder

    def embedder_of(self, matter: str) -> str:
        """The embedding model that the matter is searched by."""
        return self._library.embedder_of(matter) or self.chosen_embedder()

    def language_model_of(self, matter: str) -> str:
        """The name of the model that answers in a matter, "" for none."""
        model = self._language_model_of(matter)
        return "" if model is None else model.name

    def has_language_model(self) -> bool:
        """Whether a model is there to write answers with."""
        return self._language_model_of(None) is not None

    def warm(self, cancel: threading.Event | None = None) -> None:
        """Load what the first page, the first search and the first question need. Meant for the
        background, after the window shows; what fails here fails again, with its message, when it
        is used. After ``cancel`` no process is started any more. Raises CancelledError."""
        with contextlib.suppress(DesktopError):
            self._shown.prepare(cancel)
        with contextlib.suppress(DesktopError):
            used = {self.embedder_of(each.name) for each in self.matters()}
            for name in used or {self.chosen_embedder()}:
                self._embedder_named(name).warm(cancel)
        with contextlib.suppress(DesktopError):
            model = self._writing()
            if model is not None:
                model.warm(cancel)

    def _search(self, matter: str) -> Search:
        try:
            embedder = self._embedding(matter)
        except ModelError:
            # The matter's model is not in the catalogue any more: its words are found.
            embedder = self._embedding()
        return Search(self._library, embedder, self._vectors)

    def _embedding(self, matter: str | None = None) -> Embedder:
        """The embedder by whose vectors the matter is searched, so that what is added is found
        beside what is there; the chosen one for a matter that is empty, or for none."""
        name = self._library.embedder_of(matter) if matter is not None else ""
        return self._embedder_named(name or self.chosen_embedder())

    def _embedder_named(self, name: str) -> Embedder:
        with self._model_lock:
            self._expect_open()
            if name not in self._embedders:
                try:
                    model = self._catalog.get(name)
                except NotFoundError:
                    raise ModelError(
                        "The matter's embedding model is not known any more",
                        "Choose another one for it: its index is then built anew.",
                    ) from None
                threads = self._settings.model_threads
                self._embedders[name] = Embedder(model, self._models_folder, threads=threads)
            return self._embedders[name]

    def _retire_embedders(self) -> None:
        """End the processes of models by which no matter is searched any more."""
        wanted = {self._library.embedder_of(matter.name) for matter in self.matters()}
        wanted.add(self.chosen_embedder())
        with self._model_lock:
            # Ended, not forgotten: a search that began before the switch may start one anew.
            for name in self._embedders.keys() - wanted:
                self._embedders[name].close()

    def _writing(self, matter: str | None = None) -> LanguageModel | None:
        """The matter's language model, or None where none is installed: then evidence alone
        answers. One is in memory at a time."""
        model = self._language_model_of(matter)
        if model is None:
            return None
        with self._model_lock:
            self._expect_open()
            if self._language_model is not None and self._language_model.name != model.name:
                self._language_model.close()
                self._language_model = None
            if self._language_model is None:
                self._language_model = self._language_model_named(model)
            return self._language_model

    def _language_model_named(self, model: CatalogModel) -> LanguageModel:
        chosen = self._settings
        return LanguageModel(
            model, self._models_folder, threads=chosen.model_threads, gpu=chosen.use_gpu
        )

    def _language_model_of(self, matter: str | None) -> CatalogModel | None:
        """The first that is here and can be run: the matter's, its kind's, the general one, the one
        of the settings, the one that comes with the program."""
        number = None if matter is None else self._library.matter(matter).id
        catalog = self._catalog
        names = (
            *self.model_choice().names(number),
            self._settings.language_model,
            catalog.default(Purpose.LANGUAGE).name,
        )
        for name in names:
            with contextlib.suppress(NotFoundError):
                model = catalog.get(name)
                writes = model.purpose is Purpose.LANGUAGE and model.runnable
                if writes and model.installed(self._models_folder):
                    return model
        return None
