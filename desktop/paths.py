"""Where Strongroom's own files are. Nothing here tells of a user's documents."""

from importlib import util
from pathlib import Path

import platformdirs

APP_NAME = "Strongroom"


def source_root() -> Path:
    """The folder that holds desktop/, resources/ and models/."""
    spec = util.find_spec("desktop")
    if spec is None or not spec.submodule_search_locations:
        return Path(__file__).resolve().parent.parent
    return Path(next(iter(spec.submodule_search_locations))).resolve().parent


def resource_path(*parts: str) -> Path:
    """A file or folder under resources/."""
    return source_root().joinpath("resources", *parts)


def models_folder() -> Path:
    """Where verified model files lie: models/ of a source tree."""
    return source_root() / "models"


def data_folder() -> Path:
    """The user's data folder for Strongroom. Not created here."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def default_vault_folder() -> Path:
    """The vault that is used when no other is named."""
    return data_folder() / "vault"
