"""Models that the user brought: each folder holds its own entry of the catalogue.

The entry, strongroom.json beside the weights, is checked as the catalogue is; a damaged one is left
out rather than keeping the program from starting.
"""

import contextlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from desktop.errors import DesktopError, ModelError
from desktop.local_models import catalog, verify
from desktop.local_models.catalog import Catalog, CatalogModel
from desktop.local_models.part_file import PartFile

ENTRY = "strongroom.json"
# What a try-out found of its speed on this machine (trial.py).
TRIED = ".tried"
_MOST_BYTES = 64 * 1024


def with_own(known: Catalog, models: Path) -> Catalog:
    """The catalogue with the user's models behind it."""
    names = {model.name for model in known.models}
    own = [model for model in _own(models) if model.name not in names]
    return Catalog((*known.models, *own))


def _own(models: Path) -> Iterator[CatalogModel]:
    for entry in _entries(models):
        with contextlib.suppress(OSError, ValueError, DesktopError):
            if entry.stat().st_size > _MOST_BYTES:
                continue
            model = catalog.model_of(json.loads(entry.read_text("utf-8")))
            if model.name == entry.parent.name and not model.default:
                yield replace(model, own=True)


def _entries(models: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return sorted(models.glob(f"*/{ENTRY}"))
    return []


def remove(model: CatalogModel, models: Path) -> None:
    """Delete a model's files, what has arrived of a download, and what was noted of it. Raises
    ModelError for one that comes with the program, and where the disk refuses."""
    if model.default:
        raise ModelError(
            f"{model.title} can't be removed",
            "It comes with Strongroom, and what was indexed is searched with it.",
        )
    folder = model.folder(models)
    if folder.is_symlink():
        raise _refused(model)
    try:
        for file in model.files:
            (folder / file.path).unlink(missing_ok=True)
            PartFile(folder / file.path).start_over()
        for name in (ENTRY, verify.NOTE, TRIED):
            (folder / name).unlink(missing_ok=True)
    except OSError as error:
        raise _refused(model) from error
    with contextlib.suppress(OSError):
        # What else lies there is the user's.
        folder.rmdir()


def _refused(model: CatalogModel) -> ModelError:
    return ModelError(
        f"{model.title} can't be removed",
        "Its files can't be deleted. Check the permissions of the models folder.",
    )
