"""What is lost of a damaged vault, by name. It only reads, and passes over what can't be read."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from desktop.errors import VaultDamagedError, check_cancelled
from desktop.vault.disk.database import Database

Row = tuple[Any, ...]
Made = TypeVar("Made")
_OF_A_FILE = ("id", "matter_id", "path", "content_id")
# The parts of a vault that have no name of their own.
Part = Literal["pages", "index", "log", "talks", "drafts", "clauses", "trash", "settings", "list"]
_PARTS: tuple[tuple[str, Part], ...] = (
    ("pages", "pages"),
    ("hidden", "pages"),
    ("anchors", "pages"),
    ("word_boxes", "pages"),
    ("recognised", "pages"),
    ("staged", "pages"),
    ("words_", "index"),
    ("record", "index"),
    ("chunks", "index"),
    ("collections", "index"),
    ("databases", "index"),
    ("tenants", "index"),
    ("matter_collections", "index"),
    ("profiles", "index"),
    ("audit", "log"),
    ("trash", "settings"),
    ("talks", "talks"),
    ("questions", "talks"),
    ("notes", "talks"),
    ("manuscript", "drafts"),
    ("drafts", "drafts"),
    ("own_", "clauses"),
    ("clause_", "clauses"),
    ("trash", "trash"),
    ("kept", "settings"),
    ("watched", "settings"),
    ("duties", "settings"),
    ("files", "list"),
    ("contents", "list"),
    ("matters", "list"),
)
_TEXT = "SELECT text FROM texts WHERE content_id = ?"
_ORIGINAL = "SELECT bytes FROM originals WHERE content_id = ?"
# Looked at row by row, so that what is lost has a name.
_NAMED = frozenset({"texts", "originals"})


@dataclass(frozen=True, slots=True)
class Lost:
    """What can't be read as it was: a document (its path), the original bytes of one whose text can
    be read, a draft (its title). ``matter`` is "" where the matter's name is lost too."""

    kind: Literal["document", "original", "draft"]
    matter: str
    name: str


@dataclass(frozen=True, slots=True)
class Damage:
    """What a look at all of a damaged vault found: how many ``pages`` of the file are not as they
    were written, what of it is ``lost`` by name, and which other ``parts`` are not whole."""

    pages: int
    lost: tuple[Lost, ...]
    parts: tuple[Part, ...]


def survey(database: Database, cancel: threading.Event | None = None) -> Damage:
    """Read everything that can be read. Raises CancelledError."""
    pages = len(database.altered_pages(cancel))
    known = {row[0]: row for row in _all(database, "matters", ("id", "name", "keep_originals"))}
    lost = [*_documents(database, known, cancel), *_drafts(database, known, cancel)]
    return Damage(pages, tuple(lost), _parts(database, cancel))


def matters(database: Database) -> list[Row]:
    """The matters that can be read: id, name, whether originals are kept, no count."""
    found = _all(database, "matters", ("id", "name", "keep_originals"))
    return [(*row, 0) for row in sorted(found, key=lambda row: str(row[1]).casefold())]


def documents(database: Database, matter_id: int, queries: Sequence[str]) -> list[Row]:
    """Of each document of a matter, by its id, what the first of these queries finds that meets no
    damage; documents of which none does are left out."""
    ids = [row[0] for row in _all(database, "files", ("id", "matter_id")) if row[1] == matter_id]
    found = []
    for file_id in sorted(ids):
        for query in queries:
            if read := rows(database, query, file_id):
                found += read
                break
    return found


def _documents(
    database: Database, known: dict[int, Row], cancel: threading.Event | None
) -> Iterator[Lost]:
    by_id = {row[0]: row for row in _all(database, "files", _OF_A_FILE)}
    # The index has the paths once more, of rows that are lost in the table too.
    named = _all(database, "files", ("matter_id", "path", "id"), "sqlite_autoindex_files_1")
    places = {row[2]: (row[0], row[1]) for row in named}
    places |= {row[0]: (row[1], row[2]) for row in by_id.values()}
    for file_id, (matter_id, path) in sorted(places.items()):
        check_cancelled(cancel)
        _, matter, keeps_originals = known.get(matter_id, (matter_id, "", 1))
        row = by_id.get(file_id)
        if row is None or not _is_readable(database, _TEXT, row[3]):
            yield Lost("document", str(matter), str(path))
        elif keeps_originals and not _is_readable(database, _ORIGINAL, row[3]):
            yield Lost("original", str(matter), str(path))


def _is_readable(database: Database, query: str, row_id: int | None) -> bool:
    return row_id is None or rows(database, query, row_id) is not None


def _drafts(
    database: Database, known: dict[int, Row], cancel: threading.Event | None
) -> Iterator[Lost]:
    for draft_id, matter_id, title in _all(database, "manuscripts", ("id", "matter_id", "title")):
        check_cancelled(cancel)
        if not _is_readable(database, "SELECT manuscript FROM manuscripts WHERE id = ?", draft_id):
            _, matter, _ = known.get(matter_id, (matter_id, "", 1))
            yield Lost("draft", str(matter), str(title))


def _parts(database: Database, cancel: threading.Event | None) -> tuple[Part, ...]:
    """The parts one of whose tables can't be read to its end, in the order of _PARTS."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    damaged: set[Part] = set()
    for (name,) in rows(database, query) or ():
        check_cancelled(cancel)
        if name not in _NAMED and not _reads_to_its_end(database, str(name)):
            part = next((part for prefix, part in _PARTS if name.startswith(prefix)), None)
            damaged.add(part or "settings")
    return tuple(dict.fromkeys(part for _, part in _PARTS if part in damaged))


def _reads_to_its_end(database: Database, table: str) -> bool:
    try:
        with database.reader() as connection:
            for _ in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - of the schema
                pass
    except VaultDamagedError:
        return False
    return True


def _all(database: Database, table: str, columns: Sequence[str], index: str = "") -> list[Row]:
    """The rows that can be read: from the first on to where it breaks off, and from the last
    back."""
    by = f" INDEXED BY {index}" if index else ""
    found: dict[Row, None] = {}
    for order in ("", " DESC"):
        # The first columns are the ones that the rows lie in the order of.
        keys = ", ".join(f"{name}{order}" for name in columns[: 2 if index else 1])
        query = f"SELECT {', '.join(columns)} FROM {table}{by} ORDER BY {keys}"  # noqa: S608 - ours
        try:
            with database.reader() as connection:
                for row in connection.execute(query):
                    found[tuple(row)] = None
                return list(found)
        except VaultDamagedError:
            continue
    return list(found)


def rows(database: Database, query: str, *values: object) -> list[Row] | None:
    """What a query finds; None where it meets damage."""
    return made_rows(database, query, tuple, *values)


def made_rows(
    database: Database, query: str, make: Callable[[Row], Made], *values: object
) -> list[Made] | None:
    """What is made of each row that a query finds, one row in memory at a time; None where it
    meets damage."""
    try:
        with database.reader() as connection:
            return [make(row) for row in connection.execute(query, values)]
    except VaultDamagedError:
        return None
