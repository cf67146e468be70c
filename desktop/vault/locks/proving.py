"""Who may change the keys of an open vault: who knows the passphrase or has the recovery code.

That a window is open says nothing of who sits at it, and the system's keychain opens the vault for
whoever does. Without a key that a person holds a passer-by could take the owner's keys away or give
himself one that lasts. Who has lost both, and opens the vault by the keychain, can ask for a change
and make it a day later: a passer-by would have to come back, and until then every start tells of it
and takes it back.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

# Under this the vault keeps CODE_SHOWN from when its recovery code is shown until it is written
# down: nobody has that one on paper.
CODE_KEY, CODE_SHOWN = "recovery-code", "shown"
# Under this, when a change without a key was asked for.
WISH_KEY = "keys-asked"
WAIT = timedelta(days=1)
OPEN_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Wish:
    """A change of the keys without one of them, asked for at a moment: it can be made once, from
    ``begins`` until ``ends``."""

    asked: datetime

    @property
    def begins(self) -> datetime:
        """From when on."""
        return self.asked + WAIT

    @property
    def ends(self) -> datetime:
        """Until when."""
        return self.begins + OPEN_FOR

    def is_granted(self, now: datetime | None = None) -> bool:
        """Whether it can be made now."""
        return self.begins <= (now or datetime.now(UTC)) < self.ends


def wish_of(kept: str | None, now: datetime | None = None) -> Wish | None:
    """The wish that the vault keeps, None for none and for one whose time is over."""
    try:
        wish = Wish(datetime.fromisoformat(kept or ""))
    except ValueError:
        return None
    return wish if wish.asked.tzinfo and (now or datetime.now(UTC)) < wish.ends else None
