"""The first look into a vault that was just opened: what the window begins with."""

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.documents import Matter
from desktop.errors import DesktopError, VaultDamagedError
from desktop.gui.desk_state import UNDONE_KEY, DeskState
from desktop.vault.locks.proving import CODE_KEY, CODE_SHOWN, WISH_KEY, Wish, wish_of

if TYPE_CHECKING:
    from desktop.workspace import Workspace


@dataclass(frozen=True, slots=True)
class FirstLook:
    """``code_unwritten`` says that Strongroom ended while the recovery code was shown; ``wish`` is
    a change of the keys that was asked for without one; ``warnings`` are those of the opening;
    ``undone`` is what was promised and not done when the vault was closed last."""

    matters: tuple[Matter, ...]
    state: DeskState
    code_unwritten: bool
    wish: Wish | None
    warnings: tuple[str, ...]
    undone: tuple[str, ...] = ()


def first_look(workspace: "Workspace") -> FirstLook:
    """Read what the window begins with. Raises DesktopError."""

    def kept(key: str) -> str | None:
        # Of a damaged vault, what can be read is shown, in whatever order.
        with contextlib.suppress(VaultDamagedError):
            return workspace.kept(key)
        return None

    undone = kept(UNDONE_KEY) or ""
    if undone:
        # It is told once. A damaged vault takes no writes, and tells it again.
        with contextlib.suppress(DesktopError):
            workspace.keep(UNDONE_KEY, "")
    return FirstLook(
        tuple(workspace.matters()),
        DeskState.read(kept),
        kept(CODE_KEY) == CODE_SHOWN,
        wish_of(kept(WISH_KEY)),
        workspace.status().warnings,
        tuple(undone.splitlines()),
    )
