"""Matters: what they are called, hold, and must be kept for."""

import contextlib
from collections.abc import Mapping, Sequence

from desktop.documents import Matter
from desktop.errors import NotFoundError, UsageError
from desktop.facade.opened import Opened
from desktop.vault.holdings.duties import Duty
from desktop.vault.holdings.matter_facts import MatterFacts, Party

FIRST_MATTER = "My documents"


# More names than this say nothing of a matter.
_MOST_PARTIES = 12


class Matters(Opened):
    """Matters: what they are called, hold, and must be kept for."""

    def matters(self) -> list[Matter]:
        """All matters, by name."""
        return self._library.matters()

    def add_matter(self, name: str, keep_originals: bool = False) -> Matter:
        """Make a matter; ``keep_originals`` copies each file into the vault when it is added."""
        return self._library.add_matter(name, keep_originals)

    def rename_matter(self, name: str, new: str) -> Matter:
        """Give a matter another name; all that it holds stays as it is."""
        before = self._library.matter(name).name
        matter = self._library.rename_matter(before, new)
        self._watching.rename_matter(before, matter.name)
        return matter

    def matter_facts(self) -> list[MatterFacts]:
        """What there is in each matter, the one worked on last first."""
        return self._library.matter_facts()

    def tags(self, matter: str) -> dict[int, tuple[str, ...]]:
        """The tags of each document of the matter that has any, by the document's id."""
        return self._library.tags(matter)

    def tag(
        self, document_ids: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        """Take tags from documents, then put others to them."""
        self._library.tag(document_ids, add, remove)

    def rename_tag(self, matter: str, old: str, new: str) -> dict[int, tuple[str, ...]]:
        """Give a tag another name on all documents of a matter; which of the two each of these had,
        as ``take_back_tag`` needs it. Raises UsageError."""
        return self._library.rename_tag(matter, old, new)

    def take_back_tag(self, matter: str, had: Mapping[int, Sequence[str]], new: str) -> None:
        """Undo that: each document has again which of the two it had."""
        self._library.take_back_tag(matter, had, new)

    def parties(self, matter: str) -> list[Party]:
        """The names that most documents of the matter begin with, and in which they stand."""
        from desktop.drafting.precedents.matter_names import matter_names

        return matter_names(self._library, matter, _MOST_PARTIES)

    def choose_matter(self, name: str | None) -> str:
        """The named matter, or without a name the only one there is, or the first one made.
        Raises NotFoundError, and UsageError where it is not clear which is meant."""
        if name is not None:
            return self._library.matter(name).name
        names = [matter.name for matter in self.matters()]
        if len(names) == 1:
            return names[0]
        if FIRST_MATTER in names:
            return FIRST_MATTER
        if not names:
            raise NotFoundError("There is no matter yet", "Add documents first.")
        raise UsageError("Which matter?", f"Name one of: {', '.join(names)}.")

    def ensure_matter(self, name: str | None) -> str:
        """Like ``choose_matter``, but a matter that is not there is made."""
        wanted = name or FIRST_MATTER
        with contextlib.suppress(NotFoundError):
            return self.choose_matter(name)
        return self.add_matter(wanted).name

    def duty(self, matter: str) -> Duty:
        """What the matter must be kept for: a legal hold, a term."""
        return self._library.duty(matter)

    def keep_duty(self, matter: str, duty: Duty) -> None:
        """Note what the matter must be kept for: while it lasts nothing of it can be deleted."""
        self._library.keep_duty(matter, duty)
