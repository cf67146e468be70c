"""The compound files of old Office programs ([MS-CFB]), opened by olefile."""

import olefile

from desktop.ingest.readers import reasons
from desktop.ingest.readers.clean import one_line
from desktop.ingest.readers.intermediate import short_title

# A part that says it is longer than any file that is read is a lie.
_MAX_STREAM = 256 * 1024 * 1024
_SUMMARY = "\x05SummaryInformation"


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
        found = archive.get_metadata().title
    except Exception:  # noqa: BLE001 - olefile raises whatever it stumbles over; a title is a bonus
        return ""
    if isinstance(found, bytes):
        found = found.decode("utf-8", "replace")
    return short_title(one_line(found)) if isinstance(found, str) and "\ufffd" not in found else ""
