"""The outside of a vault, for the screens that open, make and restore one."""

import threading
from collections.abc import Callable
from pathlib import Path

from desktop.errors import CancelledError, DesktopError, VaultLockedError
from desktop.vault.copies.backup import Generation
from tests.fakes.invented import RECOVERY_CODE
from tests.fakes.workspace import FakeWorkspace

BACKUP = Generation(
    Path("/stick/a/generations/x.json"), "v", "2026-11-20T08:30:00+00:00", 1, (), b"", 7, ""
)
RIGHT = "lantern orchid gravel stair"


class FakeVaults:
    """A vault's outside: what opens it, and what goes wrong."""

    def __init__(self, workspace: FakeWorkspace) -> None:
        self.workspace = workspace
        self.there = True
        self.ways: tuple[str, ...] = ("keychain", "passphrase", "recovery")
        self.keychain_fails: DesktopError | None = None
        self.fault: DesktopError | None = None
        self.opened_with: list[tuple[str | None, str | None]] = []
        self.made_with: list[tuple[str | None, bool]] = []
        self.found: tuple[Generation, ...] = (BACKUP,)
        self.restored: list[tuple[Generation, Path, str | None, str | None]] = []
        self.restoring_fails: DesktopError | None = None
        self.is_slow = False
        self.threads: set[int] = set()
        self.may_open = threading.Event()
        self.may_open.set()

    def exists(self, folder: Path) -> bool:
        self.threads.add(threading.get_ident())
        return self.there

    def ways_to_open(self, folder: Path) -> tuple[str, ...]:
        if self.fault is not None:
            raise self.fault
        return self.ways

    def open(
        self, folder: Path, *, passphrase: str | None = None, recovery_code: str | None = None
    ) -> FakeWorkspace:
        self.threads.add(threading.get_ident())
        self.may_open.wait(10)
        self.opened_with.append((passphrase, recovery_code))
        if self.fault is not None:
            raise self.fault
        if passphrase is None and recovery_code is None and self.keychain_fails is not None:
            raise self.keychain_fails
        if passphrase not in (None, RIGHT):
            raise VaultLockedError("This is not the passphrase", "Nothing was changed.")
        return self.workspace

    def create(
        self, folder: Path, *, passphrase: str | None = None, use_keychain: bool = True
    ) -> tuple[FakeWorkspace, str]:
        self.threads.add(threading.get_ident())
        self.made_with.append((passphrase, use_keychain))
        if use_keychain and self.keychain_fails is not None:
            raise self.keychain_fails
        return self.workspace, RECOVERY_CODE

    def backups(self, target: Path) -> list[Generation]:
        self.threads.add(threading.get_ident())
        return list(self.found)

    def restore_vault(
        self,
        generation: Generation,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        cancel: threading.Event | None = None,
        copied: Callable[[int, int], None],
        over: bool,
    ) -> Path | None:
        self.threads.add(threading.get_ident())
        copied(1, 2)
        if self.restoring_fails is not None:
            raise self.restoring_fails
        if self.is_slow:
            assert cancel is not None
            cancel.wait(10)
            raise CancelledError
        self.restored.append((generation, folder, passphrase, recovery_code))
        self.fault = None
        self.there = True
        return Path("/vault damaged 1") if over else None
