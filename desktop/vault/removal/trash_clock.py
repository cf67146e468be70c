"""When what lies in the trash goes, and what a clock that jumps can do to that: nothing at once.

The vault remembers the last day on which it looked. A clock that stands before that day was set
back: nothing is deleted, and what was removed "in the future" gets its whole term from today. A
clock that is more than a week ahead of that day was set forward, or the machine was off: what is
due then, or within these days, goes days later, and this is said, so that a wrong clock can be put
right first. A clock that is wrong by less than a week makes a term so much shorter or longer.
"""

import datetime
import json
from dataclasses import dataclass, replace
from typing import Literal

KEY = "trash"
#: Days that what is removed stays.
TERM = 30
MOST_TERM = 3650
_LEAP = datetime.timedelta(days=7)
_PUT_OFF = datetime.timedelta(days=3)

Jump = Literal["", "back", "ahead"]


@dataclass(frozen=True, slots=True)
class Clock:
    """``days`` is the term, ``seen`` the last day on which the trash was looked through (ISO 8601,
    "" before the first time)."""

    days: int = TERM
    seen: str = ""

    def jump(self, today: datetime.date) -> Jump:
        """How the clock stands to the day on which it was looked at last."""
        seen = _day(self.seen)
        if seen is None or seen <= today <= seen + _LEAP:
            return ""
        return "back" if today < seen else "ahead"

    def looked(self, today: datetime.date) -> "Clock":
        """The clock after a look."""
        return replace(self, seen=today.isoformat())

    def goes(self, removed: datetime.date) -> str:
        """The day on which something goes that is removed on a day."""
        return _later(removed, self.days)


def put_off(today: datetime.date) -> str:
    """The day to which what is due is put off when the clock has jumped ahead."""
    return _later(today, _PUT_OFF.days)


def to_text(clock: Clock) -> str:
    """What the vault keeps."""
    return json.dumps({"days": clock.days, "seen": clock.seen})


def from_text(text: str | None) -> Clock:
    """The reverse of ``to_text``; the default for anything else."""
    try:
        record = json.loads(text or "{}")
        days, seen = record.get("days", TERM), record.get("seen", "")
    except (ValueError, AttributeError):
        return Clock()
    if type(days) is not int or not 0 <= days <= MOST_TERM:
        return Clock()
    if seen != "" and _day(seen) is None:
        return Clock(days)
    return Clock(days, seen)


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except (ValueError, TypeError):
        return None


def _later(day: datetime.date, days: int) -> str:
    # A clock may stand at the end of time.
    return datetime.date.fromordinal(
        min(datetime.date.max.toordinal(), day.toordinal() + days)
    ).isoformat()
