"""Where things lie in the source tree, and the small notes that say what is done."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Project:
    """The folders of one checkout."""

    root: Path

    @property
    def venv(self) -> Path:
        """The environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The environment's Python."""
        return self.venv / "bin" / "python"

    @property
    def work(self) -> Path:
        """What setting up keeps: downloads not yet used, the log, notes. Safe to delete."""
        return self.root / ".bootstrap"

    @property
    def packages(self) -> Path:
        """Wheels fetched and not yet installed."""
        return self.work / "packages"

    @property
    def parts(self) -> Path:
        """Wheels that hold parts of models, until the model is verified."""
        return self.work / "parts"

    @property
    def models(self) -> Path:
        """Where models/<name>/<file> and catalog.json lie."""
        return self.root / "models"

    @property
    def log(self) -> Path:
        """What pip and the compiler said."""
        return self.work / "log.txt"

    def lock(self, name: str = "") -> Path:
        """installers/requirements.lock, or requirements-<name>.lock."""
        return self.root / "installers" / f"requirements{'-' + name if name else ''}.lock"


def read_note(path: Path) -> dict[str, Any]:
    """A note written by `write_note`; empty when there is none or it is damaged."""
    try:
        note = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return note if isinstance(note, dict) else {}


def write_note(path: Path, note: dict[str, Any]) -> None:
    """Replace the note as a whole: a reader sees the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(json.dumps(note, indent=1, sort_keys=True), encoding="utf-8")
    os.replace(fresh, path)
