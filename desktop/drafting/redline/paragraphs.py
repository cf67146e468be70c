"""One paragraph of the new text, rebuilt with what was inserted, deleted and formatted anew."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from desktop.drafting.redline.atoms import Atom, canonical, run_of
from desktop.drafting.redline.imports import Imports
from desktop.drafting.redline.markup import NOT_COMPARED, Markup, same_format
from desktop.drafting.redline.office_file import w
from desktop.drafting.redline.word_diff import Stretch
from desktop.ingest.readers.office.elements import attribute, local


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """Two paragraphs' atoms without marks, and how one became the other. ``name`` is the element
    for what is new: "ins" or "moveTo"."""

    old: Sequence[Atom]
    new: Sequence[Atom]
    stretches: Sequence[Stretch]
    name: str = "ins"


@dataclass(slots=True)
class Made:
    """What a rebuilt paragraph has that needs more care: runs copied from the old file, and pairs
    of references to notes (old, new)."""

    deleted: list[etree._Element] = field(default_factory=list)
    notes: list[tuple[etree._Element, etree._Element]] = field(default_factory=list)


def rebuild(
    paragraph: etree._Element, atoms: Sequence[Atom], rebuilt: Rebuilt, markup: Markup
) -> Made:
    """Mark the changes in a paragraph, in place. ``atoms`` are all of it, those that are passed
    over among them."""
    made = Made()
    inserted, counterpart, before = _plan(rebuilt, made)
    position = {id(atom): number for number, atom in enumerate(rebuilt.new)}
    deletions = {
        number: markup.deleted([rebuilt.old[i] for i in found]) for number, found in before.items()
    }
    for runs in deletions.values():
        made.deleted += runs
    changes = _Changes(rebuilt.name, inserted, counterpart, deletions, markup)
    for group in _groups(atoms):
        numbers = [position.get(id(atom)) for atom in group]
        if group[0].run is None:
            changes.whole(group[0], numbers[0])
        else:
            changes.run(group, numbers)
    paragraph.extend(deletions.pop(len(rebuilt.new), []))
    return made


def _plan(rebuilt: Rebuilt, made: Made) -> tuple[set[int], dict[int, Atom], dict[int, list[int]]]:
    """By the numbers of the new atoms: those that are inserted, the old atom that each of the
    others was, and the old atoms that were deleted before one."""
    inserted: set[int] = set()
    counterpart: dict[int, Atom] = {}
    before: dict[int, list[int]] = {}
    for stretch in rebuilt.stretches:
        if not stretch.same:
            inserted.update(range(stretch.new_start, stretch.new_end))
            if stretch.old_end > stretch.old_start:
                before[stretch.new_start] = list(range(stretch.old_start, stretch.old_end))
            continue
        olds = rebuilt.old[stretch.old_start : stretch.old_end]
        for number, old in enumerate(olds, stretch.new_start):
            counterpart[number] = old
            references = old.note, rebuilt.new[number].note
            if references[0] is not None and references[1] is not None:
                made.notes.append((references[0], references[1]))
    return inserted, counterpart, before


def _groups(atoms: Sequence[Atom]) -> list[list[Atom]]:
    """The atoms of one run together."""
    groups: list[list[Atom]] = []
    for atom in atoms:
        if groups and atom.run is not None and groups[-1][-1].run is atom.run:
            groups[-1].append(atom)
        else:
            groups.append([atom])
    return groups


@dataclass(frozen=True, slots=True)
class _Changes:
    name: str
    inserted: set[int]
    counterpart: Mapping[int, Atom]
    deletions: dict[int, list[etree._Element]]
    markup: Markup

    def whole(self, atom: Atom, number: int | None) -> None:
        """A field or the like: all of it is new, or none."""
        if number is None:
            return
        for element in self.deletions.pop(number, []):
            atom.parts[0].addprevious(element)
        if number not in self.inserted:
            return
        for part in atom.parts:
            self.markup.inserted_whole(part, self.name)

    def run(self, group: Sequence[Atom], numbers: Sequence[int | None]) -> None:
        """Put pieces in the place of a run: what is new, what was there, what was formatted."""
        run = group[0].run
        if run is None:
            return
        pieces: list[tuple[tuple[bool, str], list[int]]] = []
        made: list[etree._Element] = []
        for place, number in enumerate(numbers):
            kind = self._kind(group[place], number)
            starts = number is not None and number in self.deletions
            if pieces and not starts and pieces[-1][0] == kind:
                pieces[-1][1].append(place)
            else:
                pieces.append((kind, [place]))
        for (is_new, _), places in pieces:
            number = numbers[places[0]]
            if number is not None:
                made += self.deletions.pop(number, [])
            piece = run_of(group[0].properties, [group[place] for place in places])
            made.append(self._marked(piece, is_new, number))
        parent = run.getparent()
        if parent is not None:
            place = parent.index(run)
            parent[place : place + 1] = made

    def _kind(self, atom: Atom, number: int | None) -> tuple[bool, str]:
        """What neighbours of one piece have in common: being new, or how they looked before."""
        if number is None or number in self.inserted:
            return number is not None, ""
        old = self.counterpart.get(number)
        if old is None or same_format(old.properties, atom.properties):
            return False, ""
        properties = old.properties
        return False, "-" if properties is None else canonical(properties)

    def _marked(self, piece: etree._Element, is_new: bool, number: int | None) -> etree._Element:
        if is_new:
            return self.markup.inserted(piece, self.name)
        old = self.counterpart.get(number) if number is not None else None
        if old is not None and not same_format(old.properties, piece.find(w("rPr"))):
            self.markup.format_of_run(piece, old.properties)
        return piece


class PropertyCompare:
    """Whether paragraphs look the same, lists told by how they count and not by their ids."""

    def __init__(
        self, old_lists: Mapping[str, str], new_lists: Mapping[str, str], imports: Imports
    ) -> None:
        self._lists = (old_lists, new_lists)
        self._imports = imports

    def are_equal(self, old: etree._Element, new: etree._Element) -> bool:
        """Whether nothing at all differs between two paragraphs."""
        return self._canonical(old, self._lists[0]) == self._canonical(
            new, self._lists[1]
        ) and _content(old) == _content(new)

    def mark(self, old: etree._Element, new: etree._Element, markup: Markup) -> None:
        """Say of a new paragraph what it looked like, if it looked otherwise."""
        before, after = (
            self._canonical(element, lists)
            for element, lists in zip((old, new), self._lists, strict=True)
        )
        if before == after:
            return
        parts = [deepcopy(part) for part in _compared(old)]
        for part in parts:
            for number in part.iter(w("numId")):
                number.set(w("val"), self._imports.list_id(attribute(number, "val")))
        markup.format_of_paragraph(new, parts)

    def _canonical(self, paragraph: etree._Element, lists: Mapping[str, str]) -> list[str]:
        found = []
        for part in _compared(paragraph):
            copied = deepcopy(part)
            for number in copied.iter(w("numId")):
                value = attribute(number, "val")
                number.set(w("val"), lists.get(value, value))
            found.append(canonical(copied))
        return sorted(found)


def _content(paragraph: etree._Element) -> list[str]:
    return [canonical(p) for p in paragraph if isinstance(p.tag, str) and local(p) != "pPr"]


def _compared(paragraph: etree._Element) -> list[etree._Element]:
    properties = paragraph.find(w("pPr"))
    parts = list(properties) if properties is not None else []
    return [part for part in parts if local(part) not in NOT_COMPARED]
