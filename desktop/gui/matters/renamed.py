"""A matter by its id: what is taken back later finds it, although it was renamed since."""

from typing import TYPE_CHECKING

from desktop.errors import NotFoundError

if TYPE_CHECKING:
    from desktop.workspace import Workspace


def id_of(workspace: "Workspace", name: str) -> int:
    """The id of the matter of this name. Raises NotFoundError."""
    for matter in workspace.matters():
        if matter.name == name:
            return matter.id
    raise _gone()


def name_of(workspace: "Workspace", matter_id: int) -> str:
    """What the matter of this id is called now. Raises NotFoundError where it was removed."""
    for matter in workspace.matters():
        if matter.id == matter_id:
            return matter.name
    raise _gone()


def _gone() -> NotFoundError:
    return NotFoundError("There is no such matter", "Choose one of the list, or add it.")
