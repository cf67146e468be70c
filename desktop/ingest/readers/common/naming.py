"""Names of files inside files: never a way out of the file, and no two the same."""

import posixpath
import re
import unicodedata

from desktop.ingest.readers.common.clean import one_line

UNNAMED = "unnamed"
_LONGEST_PART = 200
_LONGEST = 900
_DRIVE = re.compile(r"^[A-Za-z]:")
# Marks that turn the direction of writing make "gpj.exe" of "exe.jpg"; clean() takes them out.
_SEPARATORS = re.compile(r"[\\/]+")


class Names:
    """Gives each file inside one file its name, in their order."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def take(self, wanted: str) -> str:
        """The safe form of ``wanted``; from the second time on with " (2)" and so on."""
        name = safe(wanted)
        if name.casefold() not in self._taken:
            return self._note(name)
        stem, ending = posixpath.splitext(name)
        number = self._last.get(name.casefold(), 1)
        while True:
            number += 1
            numbered = f"{stem} ({number}){ending}"
            if numbered.casefold() not in self._taken:
                self._last[name.casefold()] = number
                return self._note(numbered)

    def _note(self, name: str) -> str:
        self._taken.add(name.casefold())
        return name


def safe(wanted: str) -> str:
    """A relative path without "..", drive or root, parted by "/"; in one line of sound Unicode."""
    text = wanted.encode("utf-8", "replace").decode()
    text = unicodedata.normalize("NFC", one_line(_DRIVE.sub("", text)))
    parts = [_short(part) for part in _SEPARATORS.split(text)]
    kept = [part for part in parts if part not in {"", ".", ".."}]
    name = "/".join(kept)
    while len(name) > _LONGEST and len(kept) > 1:
        kept = kept[1:]
        name = "/".join(kept)
    return name or UNNAMED


def flat(wanted: str) -> str:
    """As ``safe``, without folders: the name of an attachment, a subject."""
    return safe(wanted.replace("/", "_").replace("\\", "_"))


def _short(part: str) -> str:
    part = part.strip()
    if len(part) <= _LONGEST_PART:
        return part
    stem, ending = posixpath.splitext(part)
    ending = ending[:20]
    return stem[: _LONGEST_PART - len(ending)] + ending
