"""Which of two documents is the older version, and why two can't be compared."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.documents import Document, Status
from desktop.errors import DesktopError, ReadingError, UsageError


class Told(StrEnum):
    """What tells which is older."""

    DATED = "dated"
    MODIFIED = "modified"
    NOTHING = "nothing"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Sides:
    """Two documents that are to be compared."""

    older: Document
    newer: Document
    told: Told = Told.NOTHING

    def swapped(self) -> "Sides":
        """The other way round, as the user wants it."""
        return Sides(self.newer, self.older, Told.USER)

    @property
    def names(self) -> tuple[str, str]:
        """How the two are told apart: by their names, else by as much of their folders as differs
        from the end on."""
        one, other = (each.path.replace("\\", "/").split("/") for each in (self.older, self.newer))
        for parts in range(1, max(len(one), len(other)) + 1):
            names = "/".join(one[-parts:]), "/".join(other[-parts:])
            if names[0] != names[1]:
                return (self.older.name, self.newer.name) if parts == 1 else names
        return self.older.name, self.newer.name

    @property
    def read_in_part(self) -> tuple[Document, ...]:
        """Those of which something is missing: it would show as a change. A Word file is compared
        as it is, whatever was read of it."""
        both = (self.older, self.newer)
        return tuple(each for each in both if each.status is Status.PARTIAL and each.kind != "docx")


def in_order(first: Document, second: Document) -> Sides:
    """The older one by the days that both bear, else by the last changes of their files; where
    neither tells, the first one is."""
    if first.dated and second.dated and first.dated != second.dated:
        told, turned = Told.DATED, first.dated > second.dated
    elif first.modified > 0 and second.modified > 0 and first.modified != second.modified:
        told, turned = Told.MODIFIED, first.modified > second.modified
    else:
        told, turned = Told.NOTHING, False
    return Sides(second, first, told) if turned else Sides(first, second, told)


def are_copies(sides: Sides) -> bool:
    """Whether both are the same file, byte for byte."""
    return bool(sides.older.sha256) and sides.older.sha256 == sides.newer.sha256


def named(error: DesktopError, name: str) -> DesktopError:
    """The same error, which says of which of the two it is."""
    return ReadingError(error.title, f"The file “{name}”: {error.message}")


def why_not(sides: Sides) -> DesktopError | None:
    """Why the two can't be compared, None where they can."""
    both = (sides.older, sides.newer)
    unread = next((each for each in both if not each.status.is_final), None)
    if unread is not None:
        return UsageError(
            f"The file “{unread.name}” has not been read yet",
            "Compare the two when it has. Where it waits and nothing is being read, choose "
            "“Resume” above the list.",
        )
    failed = next((each for each in both if each.status is Status.FAILED), None)
    if failed is not None:
        return UsageError(
            f"The file “{failed.name}” could not be read",
            "Select it alone: below the list it says why, and what to do. Then compare the two.",
        )
    empty = next((each for each in both if not each.chunks), None)
    if empty is not None:
        return UsageError(
            f"There is no text in “{empty.name}” to compare",
            "Words are compared, not pictures. Select two documents that have text.",
        )
    return None
