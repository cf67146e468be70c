"""A vault's health, as the window is told of it."""

import threading

from desktop.vault.copies.backup import Generation
from desktop.vault.disk.rescue import Damage


class FakeDamage:
    """Sound until a test says otherwise."""

    damage: Damage | None = None
    whole_backup: Generation | None = None
    restored: tuple[Generation, ...] = ()
    # Opened as damaged, whatever an examination finds now.
    was_damaged = False

    @property
    def is_damaged(self) -> bool:
        return self.was_damaged or self.damage is not None

    def examine(self, cancel: threading.Event | None = None) -> Damage | None:
        return self.damage

    def good_backup(self, cancel: threading.Event | None = None) -> Generation | None:
        return self.whole_backup

    def restore_in_place(
        self, generation: Generation, cancel: threading.Event | None = None
    ) -> None:
        self.restored += (generation,)
