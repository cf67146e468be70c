"""The compound files of old Office programs and of Outlook ([MS-CFB]), opened by olefile."""

from collections.abc import Iterator

import olefile

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import short_title
from desktop.ingest.readers.office import ole_properties

# A part that says it is longer than any file that is read is a lie.
_MAX_STREAM = 256 * 1024 * 1024


def stream(archive: olefile.OleFileIO, name: str) -> bytes:
    """A stream by its name at the root. Raises ReadingError if it is not there or damaged."""
    for parts in archive.listdir():
        if len(parts) == 1 and parts[0].lower() == name.lower():
            if archive.get_size(parts) > _MAX_STREAM:
                raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
            return bytes(archive.openstream(parts).read())
    raise reasons.unreadable(reasons.DAMAGED_OLD)


def title(archive: olefile.OleFileIO) -> str:
    """The title in the properties, "" if there is none or they are damaged."""
    try:
        found = ole_properties.title(archive.openstream(ole_properties.STREAM).read())
    except Exception:  # noqa: BLE001 - olefile raises whatever it stumbles over; a title is a bonus
        return ""
    return short_title(one_line(found))


class Storage:
    """A folder of a compound file. Its streams are read when they are asked for: a message names
    hundreds that nobody needs."""

    def __init__(
        self,
        archive: olefile.OleFileIO,
        node: olefile.olefile.OleDirectoryEntry | None = None,
        path: tuple[str, ...] = (),
    ) -> None:
        self._archive = archive
        self._node = archive.root if node is None else node
        self._path = path
        self._streams: dict[str, str] = {
            child.name.lower(): child.name
            for child in self._node.kids
            if child.entry_type == olefile.STGTY_STREAM
        }

    @property
    def name(self) -> str:
        """Its name in lower case, empty for the root."""
        return self._path[-1].lower() if self._path else ""

    @property
    def shown_name(self) -> str:
        """Its name as it is written."""
        return self._path[-1] if self._path else ""

    @property
    def names(self) -> list[str]:
        """The names of its streams as they are written."""
        return list(self._streams.values())

    def stream(self, name: str) -> bytes:
        """The stream of this name in lower case, empty if there is none. Raises what olefile does
        for a damaged one."""
        found = self._streams.get(name)
        if found is None:
            return b""
        return bytes(self._archive.openstream([*self._path, found]).read())

    def storages(self, beginning: str) -> Iterator["Storage"]:
        """The folders in this one whose names, in lower case, begin so."""
        for child in self._node.kids:
            is_storage = child.entry_type == olefile.STGTY_STORAGE
            if is_storage and child.name.lower().startswith(beginning):
                yield Storage(self._archive, child, (*self._path, child.name))
