"""Gathers the texts of a file that its pages do not show, within what a document may keep."""

from desktop.documents import Hidden
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import clean

# transfer.py takes no more.
MAX_ITEMS = 10_000
MAX_CHARACTERS = 4 * 1024 * 1024
_ROOM = MAX_CHARACTERS - 2 * MAX_ITEMS


class Aside:
    """Hidden texts in the order they were found; neighbours of one page and reason become one."""

    def __init__(self) -> None:
        self._found: list[tuple[str, int | None, list[str]]] = []
        self._length = 0
        self.cut_off = False

    def __bool__(self) -> bool:
        return bool(self._found)

    def add(self, text: str, reason: str, page: int | None = None, *, joined: bool = False) -> None:
        """Set a text apart; ``joined`` with blanks instead of line ends to the one before."""
        text = clean(text).strip()
        if not text:
            return
        room = _ROOM - self._length
        if len(text) > room:
            self.cut_off = True
            text = text[: max(0, room)]
            if not text:
                return
        self._length += len(text) + 1
        last = self._found[-1] if self._found else None
        if last is not None and last[:2] == (reason, page):
            last[2].append(" " if joined else "\n")
            last[2].append(text)
        elif len(self._found) < MAX_ITEMS:
            self._found.append((reason, page, [text]))
        else:
            self.cut_off = True

    def items(self) -> tuple[Hidden, ...]:
        """The hidden texts."""
        return tuple(Hidden("".join(parts), reason, page) for reason, page, parts in self._found)

    def problems(self) -> tuple[str, ...]:
        """What is to be told to the user: that not all could be kept."""
        return (reasons.MUCH_HIDDEN,) if self.cut_off else ()
