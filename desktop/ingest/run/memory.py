"""What a matter knows of its files when a run begins: what need not be read, what has moved."""

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence

from desktop.documents import Status
from desktop.ingest.run import made_with
from desktop.ingest.scan import Found
from desktop.vault.holdings.files import FileFacts
from desktop.vault.holdings.tree import Known

_READ = frozenset({Status.INDEXED, Status.PARTIAL, Status.DUPLICATE, Status.MISSING})
# Whether files are read again; paths: these files and what lies in them, and nothing else.
Again = bool | Collection[str]


class Memory:
    """The files of a matter by path, by content and by what lies in what.

    ``again`` True has every file read again; a collection of paths has these read again, and what
    they lie in opened for it. Looked at by the threads that read ahead while the run adds to it:
    each method reads one dictionary at a time.
    """

    def __init__(
        self, known: Sequence[Known], embedder: str, recognition: str, again: Again
    ) -> None:
        self._again = again
        self._by_path = {item.path: item for item in known}
        self._inside: dict[int, list[Known]] = defaultdict(list)
        # Several files of one content are rare: 20,000 lists of one would be 3 MB.
        self._by_content: dict[str, Known | tuple[Known, ...]] = {}
        self._current: set[str] = set()
        self._containers: set[str] = set()
        self._arrived: set[str] = set()
        by_id = {item.id: item for item in known}
        self._unfinished: set[int] = set()
        for item in known:
            if item.sha256:
                others = self._of_content(item.sha256)
                self._by_content[item.sha256] = (*others, item) if others else item
            is_same = item.embedder == embedder and made_with.is_current(
                item.made_with, recognition
            )
            if item.is_read and is_same and item.status in _READ:
                self._current.add(item.sha256)
            if item.parent is not None:
                self._inside[item.parent].append(item)
                self._containers.add(by_id[item.parent].sha256)
                if item.status is Status.WAITING or (item.is_read and not is_same):
                    self._note_unfinished(item, by_id)

    def _note_unfinished(self, item: Known, by_id: dict[int, Known]) -> None:
        while item.parent is not None:
            self._unfinished.add(item.parent)
            item = by_id[item.parent]

    def _of_content(self, sha256: str) -> tuple[Known, ...]:
        found = self._by_content.get(sha256, ())
        return found if isinstance(found, tuple) else (found,)

    def get(self, path: str) -> Known | None:
        """The file that was known at this path."""
        return self._by_path.get(path)

    def on_disk(self) -> Iterator[Known]:
        """The known files that lie on the disk and not in another file."""
        return (item for item in self._by_path.values() if item.parent is None)

    def below(self, known: Known) -> Iterator[Known]:
        """All that lies in a file, to any depth."""
        for item in self._inside.get(known.id, ()):
            yield item
            yield from self.below(item)

    def unchanged(self, found: Found) -> Known | None:
        """The file that was made of this very one, as far as its size and time tell."""
        known = self._by_path.get(found.path)
        if known is None or found.problem or not self.is_done(known):
            return None
        same = (known.size, known.modified_ns) == (found.size, found.modified_ns)
        return known if same and not self.is_forced(found.path) else None

    def is_to_register(self, found: Found) -> bool:
        """Whether the vault does not have this file in the state in which it is."""
        known = self._by_path.get(found.path)
        return (
            known is None
            or known.status is Status.MISSING
            or (known.size, known.modified_ns) != (found.size, found.modified_ns)
        )

    def is_done(self, known: Known) -> bool:
        """Whether what was read of a file, and of all that lies in it, is what it would be now."""
        return (
            known.is_read
            and known.status in _READ
            and known.sha256 in self._current
            and known.id not in self._unfinished
        )

    def is_forced(self, path: str) -> bool:
        """Whether this file is to be read again, or opened for one that is."""
        if isinstance(self._again, bool):
            return self._again
        return any(
            path == wanted or wanted.startswith(f"{path}/") or path.startswith(f"{wanted}/")
            for wanted in self._again
        )

    def need_not_be_read(self, facts: FileFacts) -> bool:
        """Whether these bytes were read before and need not be again. A file with others in it is
        opened at each place: they are documents there too."""
        if self.is_forced(facts.path) or facts.sha256 not in self._current:
            return False
        if facts.sha256 not in self._containers:
            return True
        known = self._by_path.get(facts.path)
        if known is not None and known.sha256 == facts.sha256 and self.is_done(known):
            return True
        moved = self.departed(facts) if facts.parent is None else None
        return moved is not None and self.is_done(moved)

    def is_container(self, facts: FileFacts) -> bool:
        """Whether others lie in a file of these bytes."""
        return facts.sha256 in self._containers

    def is_current(self, facts: FileFacts) -> bool:
        """Whether these bytes stand in the matter as they would be read now."""
        return facts.sha256 in self._current and not self.is_forced(facts.path)

    def departed(self, facts: FileFacts) -> Known | None:
        """The file of these bytes that is not where it was: it has become this one. One of the same
        name comes first."""
        known = self._by_path.get(facts.path)
        if (known is not None and known.is_read) or facts.path in self._arrived:
            return None
        gone = [
            item
            for item in self._of_content(facts.sha256)
            if item.parent is None and item.path != facts.path and not exists(item.path)
        ]
        name = os.path.basename(facts.path)
        return min(gone, key=lambda item: os.path.basename(item.path) != name, default=None)

    def note_move(self, known: Known, facts: FileFacts) -> None:
        """A file has moved, with all that lies in it. No other one moves there in this run, even
        if it is read once more."""
        self._arrived.add(facts.path)
        self._by_content[facts.sha256] = tuple(
            item for item in self._of_content(facts.sha256) if item is not known
        )
        for item in (known, *self.below(known)):
            self._by_path.pop(item.path, None)

    def note_read(self, facts: FileFacts, *, is_container: bool) -> None:
        """A file was read and stored."""
        if is_container:
            self._containers.add(facts.sha256)
        self._current.add(facts.sha256)

    def forget_contents(self) -> None:
        """The user has removed documents meanwhile: nothing is taken for known any more."""
        self._current.clear()

    def gone(
        self, folders: Sequence[str], absent: Sequence[str], there: Collection[str]
    ) -> list[Known]:
        """Known files that the disk no longer has, at or below the given paths. Nothing is said of
        what lies in a folder that could not be opened."""
        roots = tuple(os.path.join(folder, "") for folder in (*folders, *absent))
        missing = set(absent)
        return [
            item
            for item in self.on_disk()
            if item.path not in there
            and (item.path in missing or item.path.startswith(roots))
            and not exists(item.path)
        ]


def exists(path: str, look: Callable[[str], object] = os.lstat) -> bool:
    """Whether something is there; a path that may not be looked at counts as there."""
    try:
        look(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True
