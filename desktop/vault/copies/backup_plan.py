"""When and where a vault is backed up by itself; kept in the vault: a folder may tell of it."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Literal, get_args

KEY = "backup plan"
Every = Literal["never", "day", "week"]
_TERMS = {"day": timedelta(days=1), "week": timedelta(days=7)}


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """``folder`` is where ("" for nowhere yet), ``every`` how often by itself, ``last`` when it was
    done last (UTC, ISO 8601; "" for never)."""

    folder: str = ""
    every: Every = "never"
    last: str = ""

    def is_due(self, now: datetime) -> bool:
        """Whether it is time. A time that lies ahead (a clock that went back) is no reason to wait
        for ever."""
        term = _TERMS.get(self.every)
        if term is None or not self.folder:
            return False
        try:
            last = datetime.fromisoformat(self.last)
            return not last <= now < last + term
        except (ValueError, TypeError):
            return True


def to_text(plan: BackupPlan) -> str:
    """The plan as it is kept."""
    return json.dumps(asdict(plan))


def from_text(text: str | None) -> BackupPlan:
    """The reverse; no plan for what can't be read."""
    try:
        stored = json.loads(text or "{}")
        plan = BackupPlan(**stored)
    except (ValueError, TypeError):
        return BackupPlan()
    known = all(isinstance(value, str) for value in asdict(plan).values())
    return plan if known and plan.every in get_args(Every) else BackupPlan()
