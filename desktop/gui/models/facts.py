"""What the Models page needs to know, gathered off the GUI thread, and the words for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.gui.core_texts import said
from desktop.gui.widgets.words import in_quotes, size_words

if TYPE_CHECKING:
    from desktop.workspace import InstalledModel, Workspace

# Tokens of an answer each second. A person reads about 4 words, or 6 tokens.
_QUICK, _READABLE = 15.0, 5.0


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model. ``behind``: it was chosen for searching, and not every matter is searched by it yet.
    ``kinds`` and ``matters``: what it was chosen to answer in."""

    model: "InstalledModel"
    behind: bool = False
    kinds: tuple[str, ...] = ()
    matters: tuple[str, ...] = ()

    @property
    def can_be_used(self) -> bool:
        """Whether the user may choose it for searching."""
        model = self.model
        usable = model.purpose == "embedding" and model.installed and model.runnable
        return usable and (self.behind or not model.active)

    @property
    def can_be_fetched(self) -> bool:
        """Whether it may be downloaded."""
        model = self.model
        return model.downloadable and model.runnable and not model.installed

    @property
    def can_be_tried(self) -> bool:
        """Whether it may be asked the test question."""
        model = self.model
        return model.purpose == "language" and model.installed and model.runnable

    @property
    def can_be_removed(self) -> bool:
        """Whether its files, or what has arrived of them, may be deleted."""
        model = self.model
        return not model.default and (model.installed or model.arrived > 0)


@dataclass(frozen=True, slots=True)
class Listed:
    """All that the page shows: the models, the model of each kind of matter ("" for none in
    particular), the kind of the open matter and the model that was chosen for it alone, and the
    kinds of graphics processor that llama.cpp was built for."""

    rows: tuple[ModelRow, ...]
    free: int | None = None
    by_kind: Mapping[str, str] = field(default_factory=dict)
    matter: str = ""
    kind: str = "general"
    own: str = ""
    answers: str = ""
    gpus: tuple[str, ...] = ()


def gather(workspace: "Workspace", matter: str = "") -> Listed:
    """The models, the installed ones first, and what was chosen."""
    from desktop.local_models.machine import gpu_backends

    free = free_memory()
    models = sorted(workspace.models(), key=lambda model: not model.installed)
    chosen = workspace.chosen_embedder()
    matters = workspace.matters()
    behind = any(workspace.embedder_of(each.name) != chosen for each in matters)
    number = next((each.id for each in matters if each.name == matter), None)
    choice = workspace.model_choice()
    names = {str(each.id): each.name for each in matters}
    rows = tuple(
        ModelRow(
            model,
            behind and model.name == chosen,
            tuple(kind for kind, name in choice.by_kind.items() if name == model.name),
            tuple(
                names[key]
                for key, name in choice.by_matter.items()
                if name == model.name and key in names
            ),
        )
        for model in models
    )
    return Listed(
        rows,
        free,
        choice.by_kind,
        matter if number is not None else "",
        "general" if number is None else choice.kind_of(number),
        choice.by_matter.get(str(number), ""),
        workspace.language_model_of(matter) if number is not None else "",
        gpu_backends(),
    )


def free_memory() -> int | None:
    """Bytes that can be used without swapping."""
    from desktop.local_models.machine import available_memory

    return available_memory()


def fit_words(model: "InstalledModel") -> str:
    """How well it fits into this computer's memory, in plain words; "" where that can't be told."""
    tr = QCoreApplication.translate
    size = size_words(model.memory)
    need = size if model.exact else tr("models", "about {0}").format(size)
    words = {
        "fits": tr("models", "Fits: it needs {0} of memory"),
        "tight": tr("models", "Tight: it needs {0} of memory; close other programs"),
        "too large": tr("models", "Too large: it needs {0} of memory"),
        "unknown": tr("models", "It needs {0} of memory"),
    }
    return words[str(model.fit)].format(need) if model.memory else ""


def speed_words(model: "InstalledModel") -> str:
    """How fast it writes, in plain words; "" where that can't be told."""
    tr = QCoreApplication.translate
    speed = model.speed
    if speed is None:
        return ""
    if speed >= _QUICK:
        words = tr("models", "Quick: {0} tokens a second, {1}")
    elif speed >= _READABLE:
        words = tr("models", "As fast as one reads: {0} tokens a second, {1}")
    else:
        words = tr("models", "Slow: {0} tokens a second, {1}")
    if model.busy:
        origin = tr("models", "measured here beside other work")
    else:
        origin = tr("models", "measured here") if model.measured else tr("models", "expected")
    return words.format(f"{speed:.0f}" if speed >= 1 else "<1", origin)


def size_of_words(model: "InstalledModel") -> str:
    """How large its files are; "" where that can't be told."""
    tr = QCoreApplication.translate
    size = model.size or model.bytes
    if not size:
        return ""
    words = size_words(size)
    return tr("models", "Size {0}").format(words if model.exact else f"≈ {words}")


def use_words(row: ModelRow) -> str:
    """That a model is in use, and for what where that is not everything; "" for one that is not."""
    tr = QCoreApplication.translate
    model = row.model
    if model.active:
        return tr("models", "In use")
    if not model.installed:
        return ""
    chosen = chosen_words(row)
    return tr("models", "In use for: {0}").format(chosen) if chosen else ""


def chosen_words(row: ModelRow) -> str:
    """The kinds of matter and the matters that a model was chosen to answer in."""
    matters = map(in_quotes, row.matters)
    return ", ".join((*map(kind_words, row.kinds), *matters))


def purpose_words(model: "InstalledModel") -> str:
    """What a model is for, in words."""
    tr = QCoreApplication.translate
    if model.purpose == "language":
        subjects = ", ".join(kind_words(subject) for subject in model.subjects)
        return tr("models", "Writes answers ({0})").format(subjects)
    return {
        "embedding": tr("models", "Finds by meaning"),
        "reranking": tr("models", "Orders what was found"),
    }.get(model.purpose, model.purpose)


def kind_words(kind: str) -> str:
    """A kind of matter, or what a model was trained for."""
    tr = QCoreApplication.translate
    return {
        "general": tr("models", "general"),
        "legal": tr("models", "legal"),
        "medical": tr("models", "medical"),
        "finance": tr("models", "finance"),
    }.get(kind, kind)


def licence_words(model: "InstalledModel") -> str:
    """Under which licence, and who may use it."""
    tr = QCoreApplication.translate
    words = tr("models", "Licence: {0}.").format(said(model.licence))
    return f"{words} {said(model.terms)}".strip()
