"""What a look through the trash is told of, where it is told of anything."""

from desktop.errors import said_later
from desktop.vault.removal.trash import Swept


def swept(done: Swept) -> str:
    """A sentence about a clock that jumped; "" where all was as usual."""
    if done.jump == "back":
        return said_later(
            "The clock of this computer was set back since the vault was last open. Nothing in the"
            " trash was deleted, and what was removed later than today has its whole term again."
        )
    if done.put_off == 1:
        return said_later(
            "More than a week has passed since the vault was last open, by the clock of this"
            f" computer. 1 thing in the trash would go now and will go on {done.until}: check that"
            " the clock is right, and restore what you need."
        )
    if done.put_off:
        return said_later(
            "More than a week has passed since the vault was last open, by the clock of this"
            f" computer. {done.put_off} things in the trash would go now and will go on"
            f" {done.until}: check that the clock is right, and restore what you need."
        )
    return ""
