"""A trash in memory, as the fake workspace keeps it."""

from collections.abc import Callable, Collection, Sequence

from desktop.errors import NotFoundError
from desktop.vault.removal.trash import Kind, Trashed


class FakeTrash:
    """Behaves as the vault's trash does."""

    def __init__(self, note: Callable[[tuple[str, object]], None]) -> None:
        self.days = 30
        self._note = note
        self._entries: dict[int, tuple[Trashed, Callable[[], None]]] = {}

    def put(self, kind: Kind, matter: str, title: str, back: Callable[[], None]) -> list[int]:
        """Take something in; ``back`` puts it where it was."""
        if not self.days:
            return []
        entry_id = max(self._entries, default=0) + 1
        when = "2026-02-03T10:15:00+00:00"
        entry = Trashed(entry_id, kind, matter, title, when, "2026-03-05", False)
        self._entries[entry_id] = (entry, back)
        return [entry_id]

    def entries(self) -> list[Trashed]:
        return [entry for entry, _ in self._entries.values()]

    def restore(self, ids: Sequence[int]) -> list[Trashed]:
        if not set(ids) <= self._entries.keys():
            raise NotFoundError("It is no longer in the trash", "Refresh the list.")
        back = [self._entries.pop(each) for each in ids]
        for _, put_back in back:
            put_back()
        return [entry for entry, _ in back]

    def empty(self, ids: Collection[int] | None = None) -> int:
        self._note(("empty", ids))
        gone = list(self._entries) if ids is None else [i for i in ids if i in self._entries]
        for each in gone:
            del self._entries[each]
        return len(gone)

    def keep_days(self, days: int) -> None:
        self._note(("keep_days", days))
        self.days = days
