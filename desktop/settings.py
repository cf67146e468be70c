"""What the user chose about the program. What tells of documents is kept in the vault instead."""

import contextlib
import json
import os
import tempfile
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from desktop import paths

MOST_LOCK_MINUTES = 480
# Of the window (gui/languages.py).
LANGUAGES = ("system", "en", "de", "fr", "es")


@dataclass(frozen=True, slots=True)
class Settings:
    """``theme`` is "system", "light" or "dark"; ``font_percent`` scales all text, 80 to 200;
    ``system_letters`` shows the window in the system's typeface;
    ``model_threads`` 0 means one for each physical core; ``language_model`` and ``embedder`` are
    names of the catalogue; ``search_results`` is how many passages a search shows;
    ``ocr_language`` is "latin" or "all", see ingest/ocr_languages.py. On battery
    ``watch_on_battery`` goes on watching folders; ``gentle_on_battery`` indexes at half speed.
    ``server`` is the address of the firm's own vector server, "" for none: the only one that the
    program's bridge leads to. A vault uses it only if its owner said so (server_copy.py). The vault
    locks after ``lock_minutes`` without a key or the mouse (0: never), and ``lock_with_screen``.
    ``use_gpu`` has the graphics processor help the language model, where llama.cpp can.
    ``language`` of the window is one of ``LANGUAGES``; ``window`` is where it stood, for the time
    before a vault is open (gui/desk_state.py). ``vault`` is the folder of the vault that was chosen
    in the window, "" for the usual one."""

    theme: str = "system"
    font_percent: int = 100
    system_letters: bool = False
    model_threads: int = 0
    language_model: str = "qwen2.5-coder-1.5b-instruct"
    embedder: str = "all-minilm-l6-v2"
    search_results: int = 20
    server: str = ""
    ocr_language: str = "latin"
    watch_on_battery: bool = True
    gentle_on_battery: bool = False
    lock_minutes: int = 15
    lock_with_screen: bool = True
    use_gpu: bool = False
    language: str = "system"
    window: str = ""
    vault: str = ""


def settings_file() -> Path:
    """Where the settings lie."""
    return paths.data_folder() / "settings.json"


def vault_folder() -> Path:
    """The vault that is opened where none is named."""
    chosen = load().vault
    return Path(chosen) if chosen else paths.default_vault_folder()


def load(file: Path | None = None) -> Settings:
    """The stored settings. A value that is missing, unknown or of the wrong kind is the default:
    a damaged settings file must never keep the program from starting."""
    stored = None
    with contextlib.suppress(OSError, ValueError):
        stored = _stored(file)
    return Settings() if stored is None else _within_bounds(Settings(**_known(stored)))


def is_damaged(file: Path | None = None) -> bool:
    """Whether anything that is stored can't be read or means nothing, so that ``load`` put the
    default in its place. No file is no damage."""
    try:
        stored = _stored(file)
    except FileNotFoundError:
        return False
    except (OSError, ValueError):
        return True
    if stored is None:
        return True
    known = _known(stored)
    names = {field.name for field in fields(Settings)} & stored.keys()
    return names != known.keys() or _within_bounds(Settings(**known)) != Settings(**known)


def _stored(file: Path | None) -> dict[str, object] | None:
    """What the file holds; None where that is no record. Raises OSError, ValueError."""
    found = json.loads((file or settings_file()).read_text("utf-8"))
    return found if isinstance(found, dict) else None


def _known(stored: dict[str, object]) -> dict[str, Any]:
    """The values that are of the right kind."""
    default = Settings()
    return {
        field.name: stored[field.name]
        for field in fields(Settings)
        if type(stored.get(field.name)) is type(getattr(default, field.name))
    }


def save(settings: Settings, file: Path | None = None) -> None:
    """Write the settings in one step: a crash leaves the old or the new file."""
    target = file or settings_file()
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".settings-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            json.dump(asdict(settings), stream, indent=2)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)
        raise


def change(**values: str | int) -> None:
    """Write some of the settings anew; the others stay as they are stored."""
    save(replace(load(), **values))  # type: ignore[arg-type] # checked by Settings


def _within_bounds(settings: Settings) -> Settings:
    values = asdict(settings)
    default = Settings()
    if settings.theme not in {"system", "light", "dark"}:
        values["theme"] = default.theme
    if settings.ocr_language not in {"latin", "all"}:
        values["ocr_language"] = default.ocr_language
    if settings.language not in LANGUAGES:
        values["language"] = default.language
    values["font_percent"] = min(200, max(80, settings.font_percent))
    values["model_threads"] = min(256, max(0, settings.model_threads))
    values["lock_minutes"] = min(MOST_LOCK_MINUTES, max(0, settings.lock_minutes))
    values["search_results"] = min(200, max(1, settings.search_results))
    return Settings(**values)
