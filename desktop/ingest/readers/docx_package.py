"""The zip container of a Word file, opened with the mistrust that a stranger's file deserves."""

import io
import posixpath
import zipfile
import zlib

from lxml import etree

from desktop.ingest.readers import reasons

# A part of a long real document is some 20 MiB of XML; all its pictures together are not unpacked.
MAX_PART = 64 * 1024 * 1024
MAX_PARTS = 20_000
_CHUNK = 1024 * 1024
_ZIP_ERRORS = (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError)
_DOCTYPE = tuple("<!DOCTYPE".encode(form) for form in ("ascii", "utf-16-le", "utf-16-be"))


class Package:
    """A Word file's parts by name. Raises ReadingError for what is damaged or a bomb."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _ZIP_ERRORS as error:
            raise reasons.unreadable(reasons.DAMAGED_WORD) from error
        self._names = {info.filename.lower(): info for info in self._zip.infolist()}
        if len(self._names) > MAX_PARTS:
            raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
        self._unpacked = 0

    def xml(self, name: str) -> etree._Element | None:
        """The root of an XML part, or None if there is no such part."""
        info = self._names.get(name.lstrip("/").lower())
        if info is None:
            return None
        return parse(self._read(info))

    def related(self, part: str, kind: str) -> list[str]:
        """The names of the parts that ``part`` ("" for the package) points to with this kind."""
        return [target for target, found in self._relationships(part) if found == kind]

    def _relationships(self, part: str) -> list[tuple[str, str]]:
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        if root is None:
            return []
        found = []
        for item in root.iter("{*}Relationship"):
            if item.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, item.get("Target") or ""))
            kind = (item.get("Type") or "").rsplit("/", 1)[-1]
            found.append((target.lstrip("/"), kind))
        return found

    def _read(self, info: zipfile.ZipInfo) -> bytes:
        """Unpack one part; what the directory claims of its size is not believed."""
        if info.flag_bits & 1:
            raise reasons.unreadable(reasons.LOCKED)
        if info.file_size > MAX_PART:
            raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
        parts = []
        length = 0
        try:
            with self._zip.open(info) as stream:
                while piece := stream.read(_CHUNK):
                    length += len(piece)
                    if length + self._unpacked > 2 * MAX_PART or length > MAX_PART:
                        raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
                    parts.append(piece)
        except (*_ZIP_ERRORS, EOFError, zlib.error) as error:
            raise reasons.unreadable(reasons.DAMAGED_WORD) from error
        self._unpacked += length
        return b"".join(parts)


def parse(data: bytes) -> etree._Element:
    """The root of an XML part. A part that declares a document type is refused: Word writes none,
    and entities are how a small file becomes a large or a foreign one."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_pis=True,
        remove_comments=True,
    )
    if any(mark in data for mark in _DOCTYPE):
        raise reasons.unreadable(reasons.DECLARES_ENTITIES)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise reasons.unreadable(reasons.DAMAGED_WORD) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise reasons.unreadable(reasons.DECLARES_ENTITIES)
    return root
