"""What the user is told of a vault that was opened and is not as it was left."""

from desktop.errors import said_later

READ_ONLY = said_later(
    "The vault's database is damaged, so it is open for reading only. `strongroom verify` says what"
    " is lost and which backup is good."
)
FIRST_PAGE = said_later(
    "The first page of the vault's database was damaged, and its copy was put in its place. Until a"
    " check finds everything sound, the vault is open for reading only: check it now."
)
LOG_CHANGED = said_later(
    "The audit log was changed by something other than Strongroom: `strongroom verify` says where."
)
HEADER_CHANGED = said_later(
    "The vault's header was changed by something other than Strongroom. Check the keys under"
    " Settings and set them anew."
)
CHANGES_GONE = said_later(
    "The program was not closed properly, and the file vault.db-wal with the last changes is gone."
    " Check whether the last documents are there; if not, add them again or restore a backup."
)
HEADER_HEALED = said_later(
    "One of the two copies of the vault's header was damaged and was written anew from the other. A"
    " passphrase or recovery code that was changed just before may be the old one again."
)
ANOTHER_HISTORY = said_later(
    "The vault's history is not the one that was last seen on this computer: what was done here"
    " last is not in its log. If you put back a backup or another copy, all is as it should be, and"
    " this is not said again. If you did not, look for the other folder before you go on."
)


def older_database(missing: int) -> str:
    """The database is behind its own header."""
    return said_later(
        f"The vault is older than when it was last closed: {missing} changes are missing. It may"
        " have been replaced by an old copy."
    )


def older_vault(missing: int) -> str:
    """The whole vault is behind what the keychain remembers of it."""
    return said_later(
        f"The vault is older than when it was last closed on this computer: {missing} changes are"
        " missing. If you put back a backup or an earlier copy, all is as it should be, and this is"
        " not said again. If you did not, look for the newer folder before you go on."
    )
