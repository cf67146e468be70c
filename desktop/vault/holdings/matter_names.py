"""The names of matters: how they are written, compared and found."""

import datetime
import unicodedata

from desktop.errors import NotFoundError, UsageError
from desktop.vault.disk.connections import Connection

_MAX_NAME = 200


def matter_id(connection: Connection, name: str) -> int:
    """The id of the matter of this name. Raises NotFoundError."""
    row = connection.execute(
        "SELECT id FROM matters WHERE folded = ? AND trashed = ''", (folded(name),)
    ).fetchone()
    if row is None:
        raise NotFoundError("There is no such matter", "Choose one of the list, or add it.")
    return int(row[0])


def folded(name: str) -> str:
    """Names that look the same are the same: no case, one spelling of each letter."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name.strip()).casefold())


def clean(name: str) -> str:
    """The name as it is kept. Raises UsageError for one that is empty, too long or not seen."""
    name = unicodedata.normalize("NFC", name.strip())
    if not name:
        raise UsageError("The matter has no name", "Type one.")
    if len(name) > _MAX_NAME:
        raise UsageError("The matter's name is too long", f"At most {_MAX_NAME} characters.")
    if not all(character.isprintable() for character in name):
        raise UsageError("The matter's name holds invisible characters", "Type it anew.")
    return name


def name_of(connection: Connection, row_id: int) -> str:
    """The name of the matter of this id."""
    return str(connection.execute("SELECT name FROM matters WHERE id = ?", (row_id,)).fetchone()[0])


def imported_name(connection: Connection, name: str) -> str:
    """A name for a matter that comes from elsewhere: its own, or where that is taken one that says
    when it came."""
    if free_name(connection, name) == name:
        return name
    day = datetime.date.today().isoformat()
    return free_name(connection, f"{name[: _MAX_NAME - 40]} (imported {day})")


def free_name(connection: Connection, name: str) -> str:
    """This name, or with a number behind it the first that no matter has."""
    wanted, number = name, 1
    while connection.execute(
        "SELECT 1 FROM matters WHERE folded = ?", (folded(wanted),)
    ).fetchone():
        number += 1
        wanted = f"{name[: _MAX_NAME - 12]} ({number})"
    return wanted
