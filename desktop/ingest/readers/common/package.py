"""The zip container of an office file, opened with the mistrust that a stranger's file deserves."""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from desktop.ingest.readers.common import opened, reasons

# lxml is loaded when an XML part is read: the window's process looks only at the names of parts,
# and it would take 5 MB of its memory.
if TYPE_CHECKING:
    from lxml import etree

# A part of a long real document is some 20 MiB of XML; all its pictures together are not unpacked.
MAX_PART = 64 * 1024 * 1024
# A part that is read as it is unpacked, and forgotten: a large spreadsheet's rows.
MAX_STREAM = 256 * 1024 * 1024
MAX_PARTS = 20_000
ZIP_ERRORS = (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError)
# More rows than any sheet has, several times over.
_MAX_ELEMENTS = 3_000_000
_CHUNK = 1024 * 1024
_UNPACK_ERRORS = (*ZIP_ERRORS, EOFError, zlib.error)
_FORMS = ("ascii", "utf-16-le", "utf-16-be")
_DOCTYPE = tuple("<!DOCTYPE".encode(form) for form in _FORMS)
_LONGEST_MARK = max(map(len, _DOCTYPE))


class Package:
    """An office file's parts by name. Raises ReadingError for what is a bomb, and with the reason
    ``damaged`` for what is damaged."""

    def __init__(self, data: bytes, damaged: str = reasons.DAMAGED_WORD) -> None:
        self.damaged = damaged
        try:
            self._zip = opened.zip_file(data)
        except ZIP_ERRORS as error:
            raise reasons.unreadable(damaged) from error
        self._names = {info.filename.lower(): info for info in self._zip.infolist()}
        if len(self._names) > MAX_PARTS:
            raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
        self._unpacked = 0
        self._relations: dict[str, dict[str, tuple[str, str]]] = {}

    @property
    def names(self) -> list[str]:
        """The parts' names, in lower case."""
        return list(self._names)

    def xml(self, name: str) -> "etree._Element | None":
        """The root of an XML part, or None if there is no such part."""
        info = self._info(name)
        return None if info is None else parse(self._read(info), self.damaged)

    def member(self, name: str) -> bytes | None:
        """A part as it is, or None if there is no such part."""
        info = self._info(name)
        return None if info is None else self._read(info)

    def apart(self, name: str, most: int) -> bytes:
        """A part of at most so many bytes that is looked at by itself and forgotten: it does not
        count for what all parts together may unpack to. Nothing if there is no such part."""
        info = self._info(name)
        return b"" if info is None else unpack(self._zip, info, most, self.damaged)

    def head(self, name: str, size: int) -> bytes:
        """The first bytes of a part, ``size`` at most; none if there is no such part."""
        info = self._info(name)
        if info is None or info.flag_bits & 1:
            return b""
        try:
            with self._zip.open(info) as stream:
                return stream.read(size)
        except _UNPACK_ERRORS as error:
            raise reasons.unreadable(self.damaged) from error

    def elements(
        self, name: str, *tags: str, whole: tuple[str, ...] = ()
    ) -> "Iterator[etree._Element]":
        """The elements of these local names in an XML part, each when it is complete and before
        it is forgotten: for parts too large for memory. Nothing for a part that is not there.
        What stands inside of one with a name in ``whole`` is given with that one only."""
        info = self._info(name)
        if info is None:
            return
        if info.flag_bits & 1:
            raise reasons.unreadable(reasons.LOCKED)
        from lxml import etree

        try:
            with self._zip.open(info) as stream:
                yield from _elements(_Checked(stream), tags, whole)
        except (*_UNPACK_ERRORS, etree.XMLSyntaxError) as error:
            raise reasons.unreadable(self.damaged) from error

    def pieces(self, name: str) -> Iterator[bytes]:
        """The bytes of an XML part as they are unpacked. Nothing for a part that is not there."""
        info = self._info(name)
        if info is None:
            return
        if info.flag_bits & 1:
            raise reasons.unreadable(reasons.LOCKED)
        try:
            with self._zip.open(info) as stream:
                checked = _Checked(stream)
                while piece := checked.read():
                    yield piece
        except _UNPACK_ERRORS as error:
            raise reasons.unreadable(self.damaged) from error

    def resolved(self, part: str, target: str) -> str:
        """The name of the part that ``part`` means by a target."""
        folder = posixpath.dirname(f"/{part.lstrip('/')}")
        return posixpath.normpath(posixpath.join(folder, target)).lstrip("/")

    def related(self, part: str, kind: str) -> list[str]:
        """The names of the parts that ``part`` ("" for the package) points to with this kind."""
        return [target for target, found in self.relations(part).values() if found == kind]

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """What ``part`` points to inside the package: by id, the name and the kind."""
        if part not in self._relations:
            self._relations[part] = self._relations_of(part)
        return self._relations[part]

    def _relations_of(self, part: str) -> dict[str, tuple[str, str]]:
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, tuple[str, str]] = {}
        for number, item in enumerate(root.iter("{*}Relationship") if root is not None else ()):
            if item.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, item.get("Target") or ""))
            kind = (item.get("Type") or "").rsplit("/", 1)[-1]
            found[item.get("Id") or f" {number}"] = (target.lstrip("/"), kind)
        return found

    def _info(self, name: str) -> zipfile.ZipInfo | None:
        return self._names.get(name.lstrip("/").lower())

    def _read(self, info: zipfile.ZipInfo) -> bytes:
        """Unpack one part; what the directory claims of its size is not believed."""
        room = min(MAX_PART, 2 * MAX_PART - self._unpacked)
        data = unpack(self._zip, info, room, self.damaged)
        self._unpacked += len(data)
        return data


def unpack(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int, damaged: str, key: bytes = b""
) -> bytes:
    """One member of at most ``limit`` bytes, unlocked by ``key``; its claimed size is not believed.
    Raises ReadingError for one that is locked, larger, or damaged."""
    if info.flag_bits & 1 and not key:
        raise reasons.unreadable(reasons.LOCKED)
    if info.file_size > limit:
        raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
    parts = []
    length = 0
    try:
        with archive.open(info, pwd=key or None) as stream:
            while piece := stream.read(_CHUNK):
                length += len(piece)
                if length > limit:
                    raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
                parts.append(piece)
    except _UNPACK_ERRORS as error:
        raise reasons.unreadable(damaged) from error
    return b"".join(parts)


def parse(
    data: bytes, damaged: str = reasons.DAMAGED_WORD, *, has_pictures: bool = False
) -> "etree._Element":
    """The root of an XML part. A part that declares a document type is refused: Office writes
    none, and entities are how a small file becomes a large or a foreign one. ``has_pictures``: one
    text in it may be longer than 10 MB."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=has_pictures,
        remove_pis=True,
        remove_comments=True,
    )
    if any(mark in data for mark in _DOCTYPE):
        raise reasons.unreadable(reasons.DECLARES_ENTITIES)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise reasons.unreadable(damaged) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise reasons.unreadable(reasons.DECLARES_ENTITIES)
    return root


def _elements(
    stream: "_Checked", tags: tuple[str, ...], whole: tuple[str, ...]
) -> "Iterator[etree._Element]":
    from lxml import etree

    events = etree.iterparse(
        stream,
        events=("end",),
        tag=[f"{{*}}{tag}" for tag in tags],
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_pis=True,
        remove_comments=True,
    )
    around = [f"{{*}}{tag}" for tag in whole]
    for number, (_, element) in enumerate(events):
        if number > _MAX_ELEMENTS:
            raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
        if around and next(element.iterancestors(*around), None) is not None:
            continue
        yield element
        element.clear(keep_tail=False)
        # What was passed would else stay in memory as empty elements of the parent.
        while element.getprevious() is not None:
            parent = element.getparent()
            if parent is None:
                break
            del parent[0]


class _Checked:
    """A stream of XML that raises ReadingError once it proves a bomb or declares entities."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._read = 0
        self._tail = b""

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        piece = self._stream.read(_CHUNK if size < 0 else size)
        self._read += len(piece)
        if self._read > MAX_STREAM:
            raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
        seen = self._tail + piece
        if any(mark in seen for mark in _DOCTYPE):
            raise reasons.unreadable(reasons.DECLARES_ENTITIES)
        self._tail = seen[-_LONGEST_MARK:]
        return piece
