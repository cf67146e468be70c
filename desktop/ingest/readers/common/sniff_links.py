"""Files that hold only the way to something elsewhere: said, since their source is no document."""

import re

from desktop.ingest.readers.common import reasons

_SHELL_LINK = b"L\0\0\0\x01\x14\x02\0"
_BEGINNINGS = re.compile(rb"(?:\xef\xbb\xbf)?\s*\[(?:InternetShortcut|\{000214A0-)", re.IGNORECASE)
_DESKTOP_LINK = re.compile(rb"\s*\[Desktop Entry\]\s.*?^Type=Link\s*$", re.DOTALL | re.MULTILINE)
_OF_GOOGLE = frozenset(
    ("gdoc", "gsheet", "gslides", "gdraw", "gform", "gjam", "gmap", "gsite", "gtable", "glink")
)


def refuse(head: bytes, ending: str) -> None:
    """Raise the reason for a file that begins so; ``ending`` is its extension in lower case."""
    if ending in _OF_GOOGLE and head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        raise reasons.unreadable(reasons.GOOGLE_LINK)
    plist = ending == "webloc" and (b"<plist" in head or head.startswith(b"bplist"))
    if plist or head.startswith(_SHELL_LINK) or _BEGINNINGS.match(head):
        raise reasons.unreadable(reasons.SHORTCUT)
    if ending == "desktop" and _DESKTOP_LINK.match(head):
        raise reasons.unreadable(reasons.SHORTCUT)
