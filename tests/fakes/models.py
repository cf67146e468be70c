"""Models are brought in, chosen and removed."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.events import (
    BytesProgress,
    IndexBuildEvent,
    IndexBuildProgress,
    IndexSwitched,
    ModelImported,
    ModelImportProgress,
    ModelTried,
)
from desktop.local_models.choice import ModelChoice
from desktop.local_models.llm import Token
from desktop.workspace import InstalledModel
from tests.fakes.catalog import MODELS
from tests.fakes.opened import FakeOpened


class FakeModels(FakeOpened):
    """Models are brought in, chosen and removed."""

    def fetch_by(self, line: object) -> None:
        """No launcher here."""

    def models(self) -> list[InstalledModel]:
        return [
            replace(model, active=model.name == self.embedder)
            if model.purpose == "embedding"
            else model
            for model in self.catalogue
        ]

    def verify_model(
        self, name: str, cancel: threading.Event | None = None
    ) -> Iterator[BytesProgress]:
        total = next(model.bytes or 0 for model in MODELS if model.name == name)
        for quarter in range(5):
            self._wait(cancel)
            yield BytesProgress(name, total * quarter // 4, total)

    def download_model(
        self, name: str, cancel: threading.Event | None = None
    ) -> Iterator[BytesProgress]:
        """Four steps; stopped, the next call goes on from there."""
        model = next(each for each in self.catalogue if each.name == name)
        total = model.bytes or 0
        for quarter in range(5):
            done = total * quarter // 4
            if done < model.arrived:
                continue
            yield BytesProgress(name, done, total)
            self._replace_model(name, arrived=done)
            self._wait(cancel)
        self._replace_model(name, installed=True, verified=True, arrived=0)

    def import_model(
        self, file: Path, cancel: threading.Event | None = None
    ) -> Iterator[ModelImportProgress | ModelImported]:
        for stage in ("copying", "checking"):
            self._wait(cancel)
            yield ModelImportProgress(stage, 500_000_000, 1_000_000_000)
        self._wait(cancel)
        first = self.catalogue[0]
        self.catalogue.append(
            replace(first, name=file.stem, title=file.stem, active=False, own=True, default=False)
        )
        yield ModelImported(file.stem, file.stem, known=False)

    def try_model(
        self, name: str, cancel: threading.Event | None = None
    ) -> Iterator[Token | ModelTried]:
        for word in ("Within ", "ninety ", "days."):
            self._wait(cancel)
            yield Token(word)
        yield ModelTried(name, "Within how many days?", "Within ninety days.", 2.5, 64.0, 17.0)

    def remove_model(self, name: str) -> None:
        self.calls.append(("remove_model", name))
        # The user's own is in no list that it could be fetched from again.
        self.catalogue = [each for each in self.catalogue if not (each.own and each.name == name)]
        self._replace_model(name, installed=False, verified=None, arrived=0)
        self.choice = self.choice.without(name)

    def _replace_model(self, name: str, **changes: Any) -> None:  # noqa: ANN401 - any field's
        self.catalogue = [
            replace(model, **changes) if model.name == name else model for model in self.catalogue
        ]

    def model_choice(self) -> ModelChoice:
        return self.choice

    def choose_model(self, name: str, *, kind: str = "", matter: str | None = None) -> None:
        if matter is None:
            self.choice = self.choice.for_kind(kind, name)
        else:
            self.choice = self.choice.for_matter(self._matter_number(matter), name)

    def choose_kind(self, matter: str, kind: str) -> None:
        self.choice = self.choice.of_kind(self._matter_number(matter), kind)

    def kind_of(self, matter: str) -> str:
        return self.choice.kind_of(self._matter_number(matter))

    def language_model_of(self, matter: str) -> str:
        names = self.choice.names(self._matter_number(matter))
        return names[0] if names else MODELS[0].name

    def _matter_number(self, name: str) -> int:
        return next(each.id for each in self._matters if each.name == name)

    def has_language_model(self) -> bool:
        return True

    def chosen_embedder(self) -> str:
        return self.embedder

    def embedder_of(self, matter: str) -> str:
        return self.embedders.get(matter, self.embedder)

    def change_embedder(
        self, name: str, matter: str | None = None, cancel: threading.Event | None = None
    ) -> Iterator[IndexBuildEvent]:
        """Each matter takes two steps: begun, whole."""
        self.calls.append(("change_embedder", name))
        self.embedders = {each.name: self.embedder_of(each.name) for each in self._matters}
        self.embedder = name
        for each in self._matters:
            self._wait(cancel)
            yield IndexBuildProgress(each.name, name, 174, 348)
            self._wait(cancel)
            self.embedders[each.name] = name
            yield IndexSwitched(each.name, name, 348, 2.0, self.by_place)

    def warm(self, cancel: threading.Event | None = None) -> None:
        self.warmed = True
