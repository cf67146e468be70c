"""A second embedding model: the default one's weights with a layer behind them that turns its 384
numbers into 64. Another name, another dimension, vectors that mean something else."""

import hashlib
import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

from desktop import paths
from desktop.local_models import catalog
from desktop.local_models.catalog import Catalog, CatalogModel, ModelFile, Purpose
from desktop.local_models.store import ModelStore
from desktop.workspace import Workspace

NAME = "minilm-64"
DIMENSION = 64


def install(models: Path) -> Catalog:
    """Put both models into a folder; returns the catalogue that lists them."""
    whole = catalog.load()
    default = whole.default(Purpose.EMBEDDING)
    folder = models / NAME
    for file in default.files:
        for target in (models / default.name / file.path, folder / file.path):
            target.parent.mkdir(parents=True, exist_ok=True)
            _link(default.folder(paths.models_folder()) / file.path, target)
    files = [file for file in default.files if file.path != "modules.json"]
    files += _files(folder)
    second = replace(
        default,
        name=NAME,
        title="MiniLM 64",
        default=False,
        dimension=DIMENSION,
        files=tuple(files),
    )
    return Catalog((*whole.models, second))


def equip(workspace: Workspace, models: Path) -> CatalogModel:
    """Have a workspace know the second model, which it returns."""
    workspace._models_folder = models
    workspace._store = ModelStore(install(models), models)
    return workspace._catalog.get(NAME)


def _files(folder: Path) -> list[ModelFile]:
    layer = folder / "3_Dense"
    layer.mkdir(exist_ok=True)
    rows = np.random.default_rng(64).standard_normal((DIMENSION, 384)).astype(np.float32)
    save_file({"linear.weight": rows}, layer / "model.safetensors")
    described = {
        "in_features": 384,
        "out_features": DIMENSION,
        "bias": False,
        "activation_function": "torch.nn.modules.linear.Identity",
    }
    (layer / "config.json").write_text(json.dumps(described))
    modules = json.loads((folder / "modules.json").read_text())
    kind = "sentence_transformers.models.Dense"
    modules.append({"idx": 3, "name": "3", "path": "3_Dense", "type": kind})
    # Not written through the link, which is the default model's own file.
    (folder / "modules.json").unlink()
    (folder / "modules.json").write_text(json.dumps(modules))
    return [
        ModelFile(name, len(data), hashlib.sha256(data).hexdigest())
        for name in ("modules.json", "3_Dense/config.json", "3_Dense/model.safetensors")
        for data in [(folder / name).read_bytes()]
    ]


def _link(source: Path, target: Path) -> None:
    if target.exists():
        return
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
