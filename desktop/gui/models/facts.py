"""What the Models page needs to know, gathered off the GUI thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.gui.widgets.words import size_words

if TYPE_CHECKING:
    from desktop.workspace import InstalledModel, Workspace

# A machine that has only just enough swaps as soon as anything else is opened.
_HEADROOM = 1.2


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model and the bytes of memory that are free, or None where that can't be told. ``behind``:
    it was chosen for searching, and not every matter is searched by it yet."""

    model: "InstalledModel"
    free: int | None
    behind: bool = False

    @property
    def can_be_used(self) -> bool:
        """Whether the user may choose it for searching."""
        model = self.model
        usable = model.purpose == "embedding" and model.installed and model.runnable
        return usable and (self.behind or not model.active)


def gather(workspace: "Workspace") -> list[ModelRow]:
    """The models, the installed ones first."""
    free = free_memory()
    models = sorted(workspace.models(), key=lambda model: not model.installed)
    chosen = workspace.chosen_embedder()
    behind = any(workspace.embedder_of(matter.name) != chosen for matter in workspace.matters())
    return [ModelRow(model, free, behind and model.name == chosen) for model in models]


def free_memory() -> int | None:
    """Bytes that can be used without swapping."""
    from desktop.local_models.machine import available_memory

    return available_memory()


def memory_verdict(needed: int | None, free: int | None) -> str:
    """How much a model needs, and whether there is as much."""
    tr = QCoreApplication.translate
    if needed is None:
        return tr("models", "not known")
    if free is None:
        return size_words(needed)
    if needed * _HEADROOM <= free:
        return tr("models", "{0} (enough is free)").format(size_words(needed))
    return tr("models", "{0} (only {1} free)").format(size_words(needed), size_words(free))
