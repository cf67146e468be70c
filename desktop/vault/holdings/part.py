"""What every part of the library works on."""

from desktop.vault.disk.database import Database


class Part:
    """A part of the library of one open database. Every method of a part may be called from any
    thread; an unknown matter or document raises NotFoundError."""

    def __init__(self, database: Database) -> None:
        self._database = database
