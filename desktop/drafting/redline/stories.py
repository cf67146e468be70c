"""The texts of a Word file beside its body, paired with those of another: headers and footers
section by section, notes by the places that refer to them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from desktop.drafting.redline.office_file import OfficeFile, Relation, w
from desktop.ingest.readers.office.elements import attribute, local

_REFERENCES = ("headerReference", "footerReference")
_NOTES = {
    "footnoteReference": ("footnotes", "footnote"),
    "endnoteReference": ("endnotes", "endnote"),
}
# The parts of a section's headers and footers by element and type.
_Running = dict[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Parts:
    """In which parts of the two files a comparison goes on."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class StoryPair:
    """Two texts that are to be compared."""

    old: etree._Element
    new: etree._Element
    parts: Parts


def body(file: OfficeFile) -> etree._Element:
    """The element of a file's text. Raises ValueError where there is none."""
    root = file.xml(file.main)
    found = root.find(w("body")) if root is not None else None
    if found is None:
        raise ValueError("a Word file without a body was opened")
    return found


def part_names(file: OfficeFile) -> Iterator[str]:
    """The names of all parts that have text."""
    yield file.main
    for relation in file.relations(file.main).values():
        if relation.kind in {"header", "footer", "footnotes", "endnotes", "comments"}:
            yield relation.target


def note_pairs(
    old: OfficeFile, new: OfficeFile, references: Iterable[tuple[etree._Element, etree._Element]]
) -> Iterator[StoryPair]:
    """The notes that both texts refer to at the same place; ``references`` may grow meanwhile."""
    done: set[tuple[str, str]] = set()
    for before, after in references:
        kind, tag = _NOTES[local(after)]
        if (tag, attribute(after, "id")) in done:
            continue
        done.add((tag, attribute(after, "id")))
        names = [file.related(file.main, kind) for file in (old, new)]
        found = [
            _note(file.xml(name), tag, attribute(reference, "id"))
            for file, name, reference in zip((old, new), names, (before, after), strict=True)
        ]
        if found[0] is not None and found[1] is not None:
            yield StoryPair(found[0], found[1], Parts(names[0], names[1]))


class RunningTexts:
    """Headers and footers of two files. Made before the new file is marked: a section that gets a
    header of its own gets it as it was."""

    def __init__(self, old: OfficeFile, new: OfficeFile) -> None:
        self._old = old
        self._new = new
        self._plain = {
            relation.target: etree.tostring(root)
            for relation in new.relations(new.main).values()
            if relation.kind in {"header", "footer"}
            and (root := new.xml(relation.target)) is not None
        }

    def pairs(self) -> Iterator[StoryPair]:
        """Section by section; one that is shown in several once."""
        done: set[str] = set()
        # A section without a header of its own shows that of the one before.
        shown: tuple[_Running, _Running] = ({}, {})
        for old, new in _sections(self._old, self._new):
            before, after = _running(self._old, old), _running(self._new, new)
            for key in sorted(before.keys() | after.keys()):
                part = before.get(key, "") or shown[0].get(key, "")
                name = after.get(key, "") or self._own(key, part, shown[1].get(key, ""), new)
                if name in done:
                    continue
                done.add(name)
                olds, news = self._old.xml(part) if part else None, self._new.xml(name)
                if news is not None:
                    empty = etree.Element(w("hdr"))
                    yield StoryPair(empty if olds is None else olds, news, Parts(part, name))
            shown[0].update(before)
            shown[1].update(after)

    def _own(
        self, key: tuple[str, str], part: str, inherited: str, section: etree._Element | None
    ) -> str:
        """A header of its own for a section of the new file that had one in the old file: a copy of
        what it shows now, or one without text; "" where the sections are no more."""
        root = self._old.xml(part)
        if root is None or section is None:
            return ""
        content_type = self._old.content_type(part)
        if inherited:
            name = self._new.add_part(inherited, self._plain[inherited], content_type)
            for wanted, pointed in self._new.relations(inherited).items():
                self._new.add_relation(name, pointed, wanted)
        else:
            empty = etree.Element(root.tag)
            etree.SubElement(empty, w("p"))
            name = self._new.add_part(part, etree.tostring(empty), content_type)
        relation = next(
            item for item in self._old.relations(self._old.main).values() if item.target == part
        )
        made = Relation(name, relation.kind, relation.type, external=False)
        reference = etree.Element(w(key[0]))
        reference.set(w("type"), key[1])
        reference.set(
            "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
            self._new.add_relation(self._new.main, made),
        )
        section.insert(0, reference)
        return name


def _running(file: OfficeFile, section: etree._Element | None) -> _Running:
    """The names of a section's headers and footers by element and type."""
    relations = file.relations(file.main)
    found = {}
    for name in _REFERENCES:
        for item in section.findall(w(name)) if section is not None else ():
            pointer = next((v for k, v in item.attrib.items() if str(k).endswith("}id")), "")
            relation = relations.get(str(pointer))
            if relation is not None and file.xml(relation.target) is not None:
                found[name, attribute(item, "type")] = relation.target
    return found


def _sections(
    old: OfficeFile, new: OfficeFile
) -> Iterator[tuple[etree._Element | None, etree._Element | None]]:
    """The sections of both files in pairs; where one file has more, None stands for the other."""
    found = [list(body(file).iter(w("sectPr"))) for file in (old, new)]
    for number in range(max(map(len, found))):
        before, after = (each[number] if number < len(each) else None for each in found)
        yield before, after


def _note(root: etree._Element | None, tag: str, number: str) -> etree._Element | None:
    notes = root.findall(w(tag)) if root is not None else []
    return next((note for note in notes if attribute(note, "id") == number), None)
