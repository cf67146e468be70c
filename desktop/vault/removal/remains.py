"""Where what a shredded document said stands in the vault all the same: others may say it too."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from desktop.vault.disk.connections import Connection

# What a user wrote or was answered, and what has it: columns whose words stand as they are.
_OTHERS = {
    "conversations": (("questions", "asked || answer || note"), ("talks", "title")),
    "notes": (("notes", "text"),),
    "clauses": (("own_clauses", "title || char(10) || text || char(10) || origin"),),
    "the trash": (("trash", "title"), ("trash_pieces", "data")),
    "names of matters and folders": (("matters", "name"), ("watched", "folder")),
    "names of drafts": (("manuscripts", "title || char(10) || notes"),),
}
_DOCUMENTS = (
    "SELECT sha256, path, path FROM files",
    "SELECT files.sha256, path, title FROM contents JOIN files ON files.content_id = contents.id",
    "SELECT sha256, path, text FROM texts JOIN files USING (content_id)",
    "SELECT sha256, path, text FROM hidden JOIN files USING (content_id)",
    "SELECT sha256, path, bytes FROM originals JOIN files USING (content_id)",
)


@dataclass(frozen=True, slots=True)
class Remains:
    """``documents`` has the SHA-256 and the name of each other document, ``others`` what else of
    the vault says it, ``unexplained`` how many samples stand in none of these."""

    documents: tuple[tuple[str, str], ...] = ()
    others: tuple[str, ...] = ()
    unexplained: int = 0

    @property
    def names(self) -> list[str]:
        """The documents' names, each once."""
        return list(dict.fromkeys(name for _, name in self.documents))


@dataclass(frozen=True, slots=True)
class Place:
    """Which samples stand in one document, or in one kind of ``others`` (without ``sha256``)."""

    name: str
    sha256: str
    samples: frozenset[bytes]


def places(connection: Connection, samples: Set[bytes]) -> list[Place]:
    """Where samples stand: all that has words is read once."""
    return list(_places(connection, samples)) if samples else []


def of(found: Sequence[Place], samples: Set[bytes]) -> Remains:
    """Where these samples stand, among the places of all."""
    mine = [each for each in found if each.samples & samples]
    explained = {sample for each in mine for sample in each.samples}
    documents = {(each.sha256, each.name) for each in mine if each.sha256}
    others = dict.fromkeys(each.name for each in mine if not each.sha256)
    return Remains(
        tuple(sorted(documents, key=lambda each: (each[1], each[0]))),
        tuple(others),
        len(samples - explained),
    )


def _places(connection: Connection, samples: Set[bytes]) -> Iterator[Place]:
    for statement in _DOCUMENTS:
        for sha256, path, said in connection.execute(statement):
            if there := _those_in(said, samples):
                yield Place(str(path).rpartition("/")[2], str(sha256), there)
    for name, columns in _OTHERS.items():
        for table, column in columns:
            # Both are ours.
            for (said,) in connection.execute(f"SELECT {column} FROM {table}"):  # noqa: S608
                if there := _those_in(said, samples):
                    yield Place(name, "", there)


def _those_in(said: str | bytes | None, samples: Set[bytes]) -> frozenset[bytes]:
    if not said:
        return frozenset()
    data = said if isinstance(said, bytes) else said.encode(errors="surrogatepass")
    return frozenset(each for each in samples if each in data)
