"""What the window remembers from one time to the next. It names a matter: the vault keeps it."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from typing import Any

KEY = "window"
# What was promised and not done when the vault was closed, a line each.
UNDONE_KEY = "window.undone"
_MOST_PIXELS = 100_000


@dataclass(frozen=True, slots=True)
class DeskState:
    """``page`` is the name of a PageName. ``viewer_share`` is the viewer's share of the room beside
    the documents, ``sources_share`` that beside an answer, None for unknown. ``width`` and
    ``height`` are the window's in logical pixels, 0 for unknown, ``place`` is where its left upper
    corner was, "x,y". ``columns`` are the widths of the columns of documents that were chosen by
    hand, "number:letters" with commas between, and after a ";" their numbers in another order;
    ``question`` is what was typed and not asked."""

    matter: str = ""
    page: str = ""
    viewer_share: float | None = None
    sort_column: int = 0
    sort_descending: bool = False
    width: int = 0
    height: int = 0
    maximised: bool = False
    place: str = ""
    columns: str = ""
    sources_share: float | None = None
    question: str = ""

    @property
    def window(self) -> str:
        """Where the window stood, which tells nothing of documents; ``of_window`` reads it."""
        return f"{self.place},{self.width},{self.height},{int(self.maximised)}"

    @classmethod
    def of_window(cls, words: str) -> "DeskState":
        """The reverse of ``window``; what means nothing is the default."""
        try:
            x, y, width, height, maximised = (int(word) for word in words.split(","))
        except ValueError:
            return cls()
        if not (0 < width < _MOST_PIXELS and 0 < height < _MOST_PIXELS):
            return cls()
        return cls(width=width, height=height, maximised=bool(maximised), place=f"{x},{y}")

    @classmethod
    def read(cls, kept: Callable[[str], str | None]) -> "DeskState":
        """What was kept; what is missing or of the wrong kind is the default."""
        try:
            record = json.loads(kept(KEY) or "{}")
        except ValueError:
            return cls()
        if not isinstance(record, dict):
            return cls()
        default = cls()
        known: dict[str, Any] = {}
        for field in fields(cls):
            value = record.get(field.name)
            standard = getattr(default, field.name)
            right = float if standard is None else type(standard)
            if type(value) is right:
                known[field.name] = value
        return cls(**known)

    def write(self, keep: Callable[[str, str], None]) -> None:
        """Keep it."""
        keep(KEY, json.dumps(asdict(self)))
