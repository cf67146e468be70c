"""Files that lie inside an office file: they become documents of their own."""

import posixpath
import struct
from collections.abc import Callable, Iterable
from functools import partial

import olefile

from desktop.documents import Attachment, file_name
from desktop.errors import said_later
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.office import compound
from desktop.ingest.readers.office.ole import Storage

LOST = said_later("A file embedded in it could not be taken out.")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST = 500
_NATIVE = "\x01Ole10Native"
_MAX_NAME = 200
# An object of Windows 3 that is embedded; what marks one that holds a file as "Ole10Native" does.
_EMBEDDED, _NATIVE_MARK = 2, b"\0Ole10Native\0"
# Old Office objects are a compound file as a whole, named by a stream at their root.
_WHOLE = {"WordDocument": ".doc", "Workbook": ".xls", "Book": ".xls", "PowerPoint Document": ".ppt"}
# The streams of an object that is a file, or holds one.
_SAID_OF_FILES = frozenset({*_WHOLE, "Package", "CONTENTS", _NATIVE})


class Embedded:
    """Gathers the files that parts of a package point to, or that are put; ``problems`` says if one
    was lost."""

    def __init__(self, package: Package | None = None) -> None:
        self._package = package
        self._seen: set[str] = set()
        self._found: list[Attachment] = []
        self._lost = False

    def take(self, parts: Iterable[str]) -> None:
        """Add what these parts of the package embed."""
        package = self._package
        if package is None:
            return
        for part in parts:
            for name, kind in package.relations(part).values():
                if kind in {"package", "oleObject"}:
                    self.put(posixpath.basename(name), name, partial(package.member, name))

    def take_folders(self, folders: Iterable[Storage]) -> None:
        """Add what lies in these folders of a compound file."""
        for folder in folders:
            if not _SAID_OF_FILES.isdisjoint(folder.names):
                self.put(self._next_name(), folder.shown_name, partial(compound.packed, folder))

    def take_object(self, place: str, data: Callable[[], bytes | None]) -> None:
        """Add an object from a place in the file that has no name of its own."""
        self.put(self._next_name(), place, data)

    def __len__(self) -> int:
        """How many places were looked at."""
        return len(self._seen)

    def _next_name(self) -> str:
        return f"object {len(self._seen) + 1}.bin"

    def put(self, name: str, place: str, data: Callable[[], bytes | None]) -> None:
        """Add the file with this name and data from a place in the package, each place once."""
        if place not in self._seen:
            self._seen.add(place)
            self._add(name, data)

    def items(self) -> tuple[Attachment, ...]:
        """The files found."""
        return tuple(self._found)

    def problems(self) -> tuple[str, ...]:
        """A sentence if a file could not be taken out."""
        return (LOST,) if self._lost else ()

    def _add(self, name: str, data: Callable[[], bytes | None]) -> None:
        if len(self._found) >= _MOST:
            self._lost = True
            return
        try:
            inside = data()
            found = _unwrapped(name, inside) if inside else None
        except Exception:  # noqa: BLE001 - olefile raises whatever it stumbles over
            self._lost = True
            return
        if found is not None:
            self._found.append(found)


def _unwrapped(name: str, data: bytes) -> Attachment | None:
    """The file in an OLE object; None where the object is no file (a formula, a control)."""
    stem = name.rsplit(".", 1)[0]
    if data.startswith(_NATIVE_MARK):
        return _native(data.removeprefix(_NATIVE_MARK), stem)
    if not data.startswith(_OLE):
        return Attachment(name, data)
    with olefile.OleFileIO(data) as archive:
        names = {parts[0] for parts in archive.listdir() if len(parts) == 1}
        for stream, ending in _WHOLE.items():
            if stream in names:
                return Attachment(stem + ending, data)
        for stream in ("Package", "CONTENTS"):
            if stream in names:
                inner = bytes(archive.openstream(stream).read())
                return Attachment(stem + _ending(inner), inner)
        if _NATIVE in names:
            return _native(bytes(archive.openstream(_NATIVE).read()), stem)
    return None


def _ending(data: bytes) -> str:
    if data.startswith(b"%PDF"):
        return ".pdf"
    if data.startswith(b"PK"):
        return next(
            (
                e
                for mark, e in ((b"word/", ".docx"), (b"xl/", ".xlsx"), (b"ppt/", ".pptx"))
                if mark in data
            ),
            ".zip",
        )
    return ".bin"


def of_old_object(data: bytes) -> bytes | None:
    """What an object embeds in the form that Windows 3 had, as RTF files have it ([MS-OLEDS] 2.2.4
    and 2.2.5): a compound file, or what a stream of one would hold; None for a link or a picture.
    Raises struct.error for one that is cut off."""
    _, form = struct.unpack_from("<II", data)
    at, names = 8, []
    for _ in range(3):
        length = struct.unpack_from("<I", data, at)[0]
        names.append(data[at + 4 : at + 4 + length].rstrip(b"\0"))
        at += 4 + length
    size = struct.unpack_from("<I", data, at)[0]
    held = data[at + 4 : at + 4 + size]
    if form != _EMBEDDED:
        return None
    if names[0] == b"Package":
        return _NATIVE_MARK + struct.pack("<I", len(held)) + held
    return held if held.startswith((_OLE, b"PK\3\4", b"%PDF")) else None


def _native(data: bytes, stem: str) -> Attachment | None:
    """A file that was dropped in: size, flags, name, two paths, length, bytes."""
    at = 6
    texts = []
    for _ in range(2):
        end = data.index(b"\0", at)
        texts.append(data[at:end].decode("cp1252", "replace"))
        at = end + 1
    at += 4
    length = struct.unpack_from("<I", data, at)[0]
    at += 4 + length
    size = struct.unpack_from("<I", data, at)[0]
    inner = data[at + 4 : at + 4 + size]
    if len(inner) != size:
        raise ValueError("cut off")
    name = one_line(file_name(texts[0]))[:_MAX_NAME]
    return Attachment(name or stem, inner) if size else None
