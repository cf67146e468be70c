"""A Word file's parts in memory: opened within the readers' limits, changed, and packed again."""

import hashlib
import io
import posixpath
import zipfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from lxml import etree

from desktop.ingest.readers.common import package, reasons

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_CONTENT_TYPES = "[Content_Types].xml"
# Of all parts together, unpacked.
_MOST = 256 * 1024 * 1024
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MACROS = frozenset({"vbaProject", "keyMapCustomizations"})
_STORIES = frozenset({"header", "footer", "footnotes", "endnotes", "comments"})


def w(name: str) -> str:
    """The full name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{name}"


def text_element(text: str) -> etree._Element:
    """A w:t with this text, its blanks kept."""
    element = etree.Element(w("t"))
    element.text = text
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def detach(element: etree._Element) -> None:
    """Take an element out of what it stands in, if it stands in any."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def pointers(element: etree._Element) -> list[str]:
    """The names of an element's attributes that point to other parts."""
    return [key for key in map(str, element.attrib) if key.startswith(f"{{{R}}}")]


@dataclass(frozen=True, slots=True)
class Relation:
    """``target`` is a part's name, or an address outside if ``external``; ``kind`` is the last word
    of the relation's type."""

    target: str
    kind: str
    type: str
    external: bool


class OfficeFile:
    """The parts of a .docx file by name. XML parts that were asked for are written as they are when
    ``save`` is called."""

    def __init__(self, data: bytes) -> None:
        """Raises ReadingError for what is damaged, locked or a bomb."""
        self._parts: dict[str, bytes] = {}
        self._trees: dict[str, etree._Element] = {}
        # Read once: a table of many cells asks for them for each.
        self._relations: dict[str, dict[str, Relation]] = {}
        self._relation_ids: dict[str, dict[Relation, str]] = {}
        self._digests: dict[str, str] = {}
        try:
            archive = zipfile.ZipFile(io.BytesIO(data))
        except package.ZIP_ERRORS as error:
            raise reasons.unreadable(reasons.DAMAGED_WORD) from error
        left = _MOST
        if len(archive.infolist()) > package.MAX_PARTS:
            raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
        for info in archive.infolist():
            if info.filename.endswith("/"):
                continue
            limit = min(left, package.MAX_PART)
            part = package.unpack(archive, info, limit, reasons.DAMAGED_WORD)
            left -= len(part)
            self._parts[info.filename.lstrip("/")] = part
        self.main = self._main()

    def xml(self, name: str) -> etree._Element | None:
        """The root of an XML part, to be read or changed; None if there is none."""
        if name not in self._trees:
            data = self._parts.get(name)
            if data is None:
                return None
            self._trees[name] = package.parse(data)
        return self._trees[name]

    def data(self, name: str) -> bytes:
        """A part as the file holds it; empty if there is none."""
        return self._parts.get(name, b"")

    def names(self) -> list[str]:
        """The names of all parts."""
        return sorted({*self._parts, *self._trees})

    def replace_data(self, name: str, content: bytes) -> None:
        """Have a part that is no XML hold something else."""
        self._parts[name] = content
        self._digests.pop(name, None)

    def digest(self, name: str) -> str:
        """What tells a part from others: the same for the same bytes."""
        if name not in self._digests:
            self._digests[name] = hashlib.sha256(self.data(name)).hexdigest()[:16]
        return self._digests[name]

    def relations(self, part: str) -> dict[str, Relation]:
        """What a part points to, by id; not to be changed."""
        if part not in self._relations:
            self._relations[part] = self._read_relations(part)
        return self._relations[part]

    def _read_relations(self, part: str) -> dict[str, Relation]:
        root = self.xml(_relations_of(part))
        found = {}
        for item in root if root is not None else ():
            external = item.get("TargetMode") == "External"
            target = item.get("Target") or ""
            if not external:
                folder = posixpath.dirname(part)
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            type_ = item.get("Type") or ""
            found[item.get("Id") or ""] = Relation(
                target, type_.rsplit("/", 1)[-1], type_, external
            )
        return found

    def related(self, part: str, kind: str) -> str:
        """The name of the part that this one points to with the kind, "" if there is none."""
        found = (
            relation.target for relation in self.relations(part).values() if relation.kind == kind
        )
        return next(found, "")

    def add_relation(self, part: str, relation: Relation, wanted: str = "") -> str:
        """Have a part point to another, or outside, under the id ``wanted`` if that is free; the id
        of the relation, which may be there."""
        taken = self.relations(part)
        if part not in self._relation_ids:
            self._relation_ids[part] = {known: key for key, known in reversed(taken.items())}
        known = self._relation_ids[part].get(relation)
        if known is not None and wanted in {"", known}:
            return known
        name = _relations_of(part)
        root = self.xml(name)
        if root is None:
            root = etree.Element(f"{{{_RELATIONS}}}Relationships")
            self._trees[name] = root
        number = len(taken) + 1
        while f"rId{number}" in taken:
            number += 1
        made = wanted if wanted and wanted not in taken else f"rId{number}"
        taken[made] = relation
        self._relation_ids[part][relation] = made
        element = etree.SubElement(root, f"{{{_RELATIONS}}}Relationship")
        element.set("Id", made)
        element.set("Type", relation.type)
        if relation.external:
            element.set("Target", relation.target)
            element.set("TargetMode", "External")
        else:
            element.set("Target", f"/{relation.target}")
        return made

    def add_part(self, wanted: str, content: bytes, content_type: str) -> str:
        """Add a part under this name, or one like it that is free; its name."""
        stem, ending = posixpath.splitext(wanted)
        name, number = wanted, 1
        while name in self._parts or name in self._trees:
            name, number = f"{stem}{number}{ending}", number + 1
        self._parts[name] = content
        types = self.xml(_CONTENT_TYPES)
        if types is not None and content_type:
            element = etree.SubElement(types, f"{{{_TYPES}}}Override")
            element.set("PartName", f"/{name}")
            element.set("ContentType", content_type)
        return name

    def drop_relations(self, part: str, kinds: Collection[str]) -> None:
        """Take out what a part points to by these kinds of relations, and the parts themselves:
        those that nothing else of a file can point to (properties, previews)."""
        root = self.xml(_relations_of(part))
        found = self.relations(part)
        for item in list(root) if root is not None else ():
            relation = found.get(item.get("Id") or "")
            if root is None or relation is None or relation.kind not in kinds:
                continue
            root.remove(item)
            if not relation.external:
                self._drop_part(relation.target)
            self._relations.pop(part, None)
            self._relation_ids.pop(part, None)

    def make_plain(self) -> None:
        """Have it be a document without macros, and without a template that Word would fetch from
        elsewhere. Word opens no .docx file that says that it holds macros, or is a template."""
        self.drop_relations(self.main, _MACROS)
        for name in [name for name in self._parts if name.lower().endswith("vbaproject.bin")]:
            self._drop_part(name)
        settings = self.related(self.main, "settings")
        root = self.xml(settings) if settings else None
        for template in list(root.iter(w("attachedTemplate"))) if root is not None else ():
            parent = template.getparent()
            if parent is not None:
                parent.remove(template)
                self.drop_relations(settings, {"attachedTemplate"})
        types = self.xml(_CONTENT_TYPES)
        for item in types if types is not None else ():
            if item.get("PartName") == f"/{self.main}":
                item.set("ContentType", _DOCUMENT)

    def _drop_part(self, name: str) -> None:
        self._parts.pop(name, None)
        self._trees.pop(name, None)
        types = self.xml(_CONTENT_TYPES)
        for item in list(types) if types is not None else ():
            if types is not None and item.get("PartName") == f"/{name}":
                types.remove(item)

    def drop_unused_relations(self, part: str, kinds: Collection[str]) -> None:
        """Take out what a part could point to by these kinds of relations, and does not. The parts
        themselves stay: others may point to them."""
        root, relations = self.xml(part), self.xml(_relations_of(part))
        if root is None or relations is None:
            return
        used = {str(value) for element in root.iter() for value in element.attrib.values()}
        found = self.relations(part)
        for item in list(relations):
            known = found.get(item.get("Id") or "")
            if known is not None and known.kind in kinds and item.get("Id") not in used:
                relations.remove(item)
        self._relations.pop(part, None)
        self._relation_ids.pop(part, None)

    def drop_unreachable(self) -> None:
        """Take out the parts that nothing in the file leads to any more."""
        found, left = {_CONTENT_TYPES}, [""]
        while left:
            part = left.pop()
            found |= {part, _relations_of(part)}
            targets = (each.target for each in self.relations(part).values() if not each.external)
            left += [target for target in targets if target not in found]
        for name in [name for name in {*self._parts, *self._trees} if name not in found]:
            self._drop_part(name)

    def set_content_type(self, name: str, content_type: str) -> None:
        """Say what kind of content a part has."""
        types = self.xml(_CONTENT_TYPES)
        if types is None or self.content_type(name) == content_type:
            return
        for item in [each for each in types if each.get("PartName") == f"/{name}"]:
            types.remove(item)
        element = etree.SubElement(types, f"{{{_TYPES}}}Override")
        element.set("PartName", f"/{name}")
        element.set("ContentType", content_type)

    def stories(self) -> Iterator[etree._Element]:
        """The roots of the parts that hold text: the body, headers, footers, notes, comments."""
        names = [self.main]
        names += [
            relation.target
            for relation in self.relations(self.main).values()
            if relation.kind in _STORIES and not relation.external
        ]
        for name in dict.fromkeys(names):
            root = self.xml(name)
            if root is not None:
                yield root

    def content_type(self, name: str) -> str:
        """What kind of content a part has, "" if the file does not say."""
        types = self.xml(_CONTENT_TYPES)
        ending = posixpath.splitext(name)[1].lstrip(".").lower()
        default = ""
        for item in types if types is not None else ():
            if item.get("PartName") == f"/{name}":
                return item.get("ContentType") or ""
            if (item.get("Extension") or "").lower() == ending:
                default = item.get("ContentType") or ""
        return default

    def save(self) -> bytes:
        """The file."""
        for name, root in self._trees.items():
            self._parts[name] = etree.tostring(
                root, xml_declaration=True, encoding="UTF-8", standalone=True
            )
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            # Programs that sniff want the content types first.
            for name in sorted(self._parts, key=lambda name: (name != _CONTENT_TYPES, name)):
                archive.writestr(zipfile.ZipInfo(name), self._parts[name], zipfile.ZIP_DEFLATED)
        return buffer.getvalue()

    def _main(self) -> str:
        name = self.related("", "officeDocument") or "word/document.xml"
        root = self.xml(name)
        if root is None or root.find(w("body")) is None:
            raise reasons.unreadable(reasons.DAMAGED_WORD)
        return name


def _relations_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
