"""What the rows of the table are sorted by, and what its filter looks into. Beside the rows, made
when first asked for: with each list of 20,000 rows that is not gone through a frame is saved."""

from collections.abc import Mapping, Sequence
from operator import attrgetter

from desktop.documents import Document
from desktop.gui.documents.sort_keys import name_keys

_path = attrgetter("path")


class RowKeys:
    """One key and one text for each row, in the order of the rows."""

    def __init__(self) -> None:
        self._names: list[str] | None = None
        self._searched: list[str] | None = None
        self._known: dict[str, str] = {}

    @property
    def known(self) -> Mapping[str, str]:
        """The keys of names by their paths; another thread may look whether a path is in it."""
        return self._known

    def learn(self, keys: Mapping[str, str]) -> None:
        """Take keys of names that were worked out elsewhere."""
        # Those that are known stay: the rows hold them already.
        self._known = {**keys, **self._known}

    def names(self, rows: Sequence[Document]) -> list[str]:
        """What names are sorted by."""
        if self._names is None:
            self._names = self._keys_of(rows)
        return self._names

    def searched(self, rows: Sequence[Document]) -> list[str]:
        """Folder and name, case folded."""
        if self._searched is None:
            self._searched = list(map(_folded, rows))
        return self._searched

    def forget(self) -> None:
        """Other rows are shown."""
        self._names = self._searched = None

    def add(self, documents: Sequence[Document]) -> None:
        """These rows come after the others."""
        if self._names is not None:
            self._names += self._keys_of(documents)
        if self._searched is not None:
            self._searched += list(map(_folded, documents))

    def keep(self, rows: Sequence[int]) -> None:
        """Only these rows stay; what was worked out for them is theirs still."""
        if self._names is not None:
            self._names = [self._names[row] for row in rows]
        if self._searched is not None:
            self._searched = [self._searched[row] for row in rows]

    def _keys_of(self, documents: Sequence[Document]) -> list[str]:
        known = self._known
        for document in documents:
            if document.path not in known:
                known |= name_keys((document,))
        return list(map(known.__getitem__, map(_path, documents)))


def _folded(document: Document) -> str:
    """The very path where it is the same: 20,000 are 2 MB."""
    folded = document.path.casefold()
    return document.path if folded == document.path else folded
