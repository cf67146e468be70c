"""What the Draft page has the workspace do, off the GUI thread. Knows no Qt."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.drafting.templates import Template
from desktop.gui.draft.kept_values import from_text, key

if TYPE_CHECKING:
    from desktop.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read for a matter: its templates, the one to show, and what was typed into it."""

    matter: str
    templates: tuple[Template, ...]
    chosen: Template | None
    values: dict[str, str]


def loading(
    workspace: "Workspace", matter: str, wanted: str
) -> Callable[[threading.Event], Loaded]:
    """Read the templates, and what was typed into the wanted one, or into the first."""

    def work(cancel: threading.Event) -> Loaded:
        templates = tuple(workspace.templates())
        named = [template for template in templates if template.name == wanted]
        chosen = next(iter(named or templates), None)
        kept = workspace.kept(key(matter, chosen.name)) if chosen is not None else None
        return Loaded(matter, templates, chosen, from_text(kept))

    return work


def saving(
    workspace: "Workspace", template: str, values: dict[str, str], target: Path
) -> Callable[[threading.Event], None]:
    """Make the draft and write it to ``target``."""

    def work(cancel: threading.Event) -> None:
        workspace.write_draft(workspace.draft(template, values), target)

    return work
