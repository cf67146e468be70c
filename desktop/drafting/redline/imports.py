"""What deleted text of the old file needs in the new one: styles, lists, pictures, notes."""

from copy import deepcopy

from lxml import etree

from desktop.drafting.redline.atoms import digest_of_xml
from desktop.drafting.redline.office_file import OfficeFile, Relation, detach, pointers, w
from desktop.ingest.readers.office.elements import attribute, local

_STYLED = ("pStyle", "rStyle", "tblStyle")
_MAX_BASED = 20
# Of parts that point to parts: a chart to its numbers, a diagram to its drawing.
_MAX_POINTED = 5
_NOTE_TYPES = {
    "footnoteReference": ("footnotes", "footnote"),
    "endnoteReference": ("endnotes", "endnote"),
}


class Imports:
    """Copies what is missing from the old file's part into the new file, once."""

    def __init__(self, old: OfficeFile, new: OfficeFile) -> None:
        self._old = old
        self._new = new
        self._lists: dict[str, str] = {}
        self._styles: set[str] = set()
        self._parts: dict[str, str] = {}
        self._numbers = [_numbering(file) for file in (old, new)]

    def take(self, element: etree._Element, old_part: str, new_part: str) -> None:
        """Have a copy of old content stand on its own in a part of the new file."""
        for name in _STYLED:
            for styled in element.iter(w(name)):
                self._style(attribute(styled, "val"))
        for number in element.iter(w("numId")):
            number.set(w("val"), self.list_id(attribute(number, "val")))
        self._point(element, old_part, new_part)
        for reference in element.iter(w("footnoteReference"), w("endnoteReference")):
            self._note(reference)

    def list_id(self, old_id: str) -> str:
        """The new file's list that counts as the old file's list of this id does."""
        if old_id in {"", "0"}:
            return old_id
        if old_id not in self._lists:
            self._lists[old_id] = self._same_list(old_id) or self._copy_list(old_id)
        return self._lists[old_id]

    def _same_list(self, old_id: str) -> str:
        (_, old), (_, new) = self._numbers
        wanted = old.get(old_id)
        if wanted is not None and wanted == new.get(old_id):
            return old_id
        return next((key for key, known in new.items() if known == wanted), "")

    def _copy_list(self, old_id: str) -> str:
        source, target = self._numbers[0][0], self._numbers[1][0]
        if source is None or target is None:
            return old_id
        instance = _find(source, "num", "numId", old_id)
        abstract = None
        if instance is not None:
            pointer = instance.find(w("abstractNumId"))
            abstract = _find(source, "abstractNum", "abstractNumId", attribute(pointer, "val"))
        if instance is None or abstract is None:
            return old_id
        abstract_id = _free(target, "abstractNum", "abstractNumId")
        number_id = _free(target, "num", "numId")
        copied = deepcopy(abstract)
        copied.set(w("abstractNumId"), abstract_id)
        for tie in copied.iter(w("pStyle"), w("nsid"), w("styleLink"), w("numStyleLink")):
            detach(tie)
        last = target.findall(w("abstractNum"))
        if last:
            last[-1].addnext(copied)
        else:
            target.insert(0, copied)
        listed = deepcopy(instance)
        listed.set(w("numId"), number_id)
        listed[0].set(w("val"), abstract_id)
        target.append(listed)
        return number_id

    def _style(self, name: str) -> None:
        if name in self._styles:
            return
        self._styles.add(name)
        source = self._old.xml(self._old.related(self._old.main, "styles"))
        target = self._new.xml(self._new.related(self._new.main, "styles"))
        for _ in range(_MAX_BASED):
            if source is None or target is None or not name:
                return
            if _find(target, "style", "styleId", name) is not None:
                return
            style = _find(source, "style", "styleId", name)
            if style is None:
                return
            copied = deepcopy(style)
            copied.attrib.pop(w("default"), "")
            for number in copied.iter(w("numId")):
                number.set(w("val"), self.list_id(attribute(number, "val")))
            target.append(copied)
            name = attribute(copied.find(w("basedOn")), "val")

    def _point(self, element: etree._Element, old_part: str, new_part: str) -> None:
        """Pictures, links and objects point into the new file."""
        relations = self._old.relations(old_part)
        for item in element.iter():
            for pointer in pointers(item):
                relation = relations.get(item.get(pointer) or "")
                if relation is None:
                    continue
                if not relation.external:
                    relation = self._copy_part(relation)
                item.set(pointer, self._new.add_relation(new_part, relation))

    def _copy_part(self, relation: Relation, depth: int = 0) -> Relation:
        """The same part in the new file, brought there once with the parts that it points to."""
        source = relation.target
        if source not in self._parts:
            self._parts[source] = self._new_part(source, depth)
        return Relation(self._parts[source], relation.kind, relation.type, external=False)

    def _new_part(self, source: str, depth: int) -> str:
        data = self._old.data(source)
        if self._new.data(source) == data:
            return source
        name = self._new.add_part(source, data, self._old.content_type(source))
        if depth < _MAX_POINTED:
            for key, pointed in self._old.relations(source).items():
                known = pointed if pointed.external else self._copy_part(pointed, depth + 1)
                self._new.add_relation(name, known, key)
        return name

    def _note(self, reference: etree._Element) -> None:
        part_kind, tag = _NOTE_TYPES[local(reference)]
        old_part = self._old.related(self._old.main, part_kind)
        source = self._old.xml(old_part)
        note = _find(source, tag, "id", attribute(reference, "id")) if source is not None else None
        target, new_part = self._notes(part_kind, old_part)
        if note is None or target is None:
            return
        number = _free(target, tag, "id")
        copied = deepcopy(note)
        copied.set(w("id"), number)
        target.append(copied)
        reference.set(w("id"), number)
        self.take(copied, old_part, new_part)

    def _notes(self, kind: str, old_part: str) -> tuple[etree._Element | None, str]:
        """The new file's notes; where it has none, an empty part of them like the old file's."""
        name = self._new.related(self._new.main, kind)
        if not name:
            relation = next(
                found
                for found in self._old.relations(self._old.main).values()
                if found.kind == kind
            )
            source = self._old.xml(old_part)
            if source is None:
                return None, ""
            empty = deepcopy(source)
            for note in list(empty):
                if not attribute(note, "type"):
                    empty.remove(note)
            name = self._new.add_part(
                old_part, etree.tostring(empty), self._old.content_type(old_part)
            )
            self._new.add_relation(
                self._new.main, Relation(name, kind, relation.type, external=False)
            )
        return self._new.xml(name), name


def list_signature(file: OfficeFile) -> dict[str, str]:
    """What tells lists from one another, by their ids: how they count and look."""
    return _numbering(file)[1]


def _numbering(file: OfficeFile) -> tuple[etree._Element | None, dict[str, str]]:
    root = file.xml(file.related(file.main, "numbering"))
    found: dict[str, str] = {}
    abstracts: dict[str, str] = {}
    for abstract in root.findall(w("abstractNum")) if root is not None else ():
        levels = "".join(digest_of_xml(level) for level in abstract.findall(w("lvl")))
        abstracts[attribute(abstract, "abstractNumId")] = levels
    for item in root.findall(w("num")) if root is not None else ():
        pointer = attribute(item.find(w("abstractNumId")), "val")
        changed = "".join(digest_of_xml(part) for part in item.findall(w("lvlOverride")))
        # The same rules twice are two lists, counted apart.
        alike = sum(1 for key in found.values() if key.startswith(f"{abstracts.get(pointer)}/"))
        found[attribute(item, "numId")] = f"{abstracts.get(pointer)}/{changed}/{alike}"
    return root, found


def _find(root: etree._Element, tag: str, key: str, value: str) -> etree._Element | None:
    return next((item for item in root.findall(w(tag)) if attribute(item, key) == value), None)


def _free(root: etree._Element, tag: str, key: str) -> str:
    taken = [attribute(item, key) for item in root.findall(w(tag))]
    return str(max((int(number) for number in taken if number.isdecimal()), default=0) + 1)
