"""A redline: the new text of two Word files, with tracked changes that lead back to the old one.

Accepting all of them gives the new file's text, rejecting all the old file's, in the body, tables,
headers, footers and notes. What the two files tracked before counts as accepted; macros are left
out. Not compared:
styles' definitions, page layout, remarks, and where links lead.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from desktop.drafting.redline import markup
from desktop.drafting.redline.alignment import Pair, align
from desktop.drafting.redline.atoms import Atom, as_text, atoms_of
from desktop.drafting.redline.imports import Imports, list_signature
from desktop.drafting.redline.markup import Markup
from desktop.drafting.redline.office_file import OfficeFile, Relation, w
from desktop.drafting.redline.paragraphs import PropertyCompare, Rebuilt, rebuild
from desktop.drafting.redline.pictures import Pictures
from desktop.drafting.redline.revisions import accept_all
from desktop.drafting.redline.word_diff import Stretch, alike, close, diff, words_of
from desktop.errors import ReadingError
from desktop.ingest.readers import reasons
from desktop.ingest.readers.elements import attribute, local

_BLOCKS = ("p", "tbl")
_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag"})
# Paragraphs of fewer words are not said to be moved: "Notices" may be deleted here and new there.
_LEAST_MOVED = 5
_RUNNING = ("headerReference", "footerReference")
_NOTES = {
    "footnoteReference": ("footnotes", "footnote"),
    "endnoteReference": ("endnotes", "endnote"),
}
# The parts of a section's headers and footers by element and type.
_Running = dict[tuple[str, str], str]
# A stop after each paragraph: called with nothing, may raise.
Step = Callable[[], None]


def redline(old: bytes, new: bytes, *, author: str, date: str, step: Step = lambda: None) -> bytes:
    """The new file with tracked changes against the old one. ``author`` and ``date`` (ISO 8601,
    UTC) stand in every change; ``step`` is called between paragraphs and may raise to stop. Raises
    ReadingError for what is no sound Word file."""
    before, after = _opened(old, "old"), _opened(new, "new")
    _Comparison(before, after, author, date, step).run()
    after.make_plain()
    return after.save()


def _opened(data: bytes, which: str) -> OfficeFile:
    try:
        file = OfficeFile(data)
        accept_all(file)
    except ReadingError as error:
        raise reasons.unreadable(f"Of the two, the {which} one: {error.message}") from None
    return file


@dataclass(slots=True)
class _Block:
    """A paragraph or table of one file. ``key`` is what blocks are equal by."""

    element: etree._Element
    key: str
    atoms: list[Atom] = field(default_factory=list)
    words: Counter[str] = field(default_factory=Counter)

    @property
    def is_table(self) -> bool:
        return local(self.element) == "tbl"


@dataclass(frozen=True, slots=True)
class _Parts:
    """In which parts of the two files a comparison goes on."""

    old: str
    new: str


class _Comparison:
    def __init__(
        self, old: OfficeFile, new: OfficeFile, author: str, date: str, step: Step
    ) -> None:
        self._old = old
        self._new = new
        self._step = step
        self._imports = Imports(old, new)
        self._properties = PropertyCompare(list_signature(old), list_signature(new), self._imports)
        roots = [root for name in _story_parts(new) if (root := new.xml(name)) is not None]
        self._markup = Markup(author, date, markup.first_free_number(roots))
        self._noted: list[tuple[etree._Element, etree._Element]] = []
        # Headers and footers of the new file before they are marked.
        self._plain = {
            relation.target: etree.tostring(root)
            for relation in new.relations(new.main).values()
            if relation.kind in {"header", "footer"}
            and (root := new.xml(relation.target)) is not None
        }

    def run(self) -> None:
        """Mark the new file."""
        bodies = [_body(file) for file in (self._old, self._new)]
        self._container(bodies[0], bodies[1], _Parts(self._old.main, self._new.main))
        self._running_texts()
        self._notes()

    # ------------------------------------------------------------------------------- blocks

    def _container(self, old: etree._Element, new: etree._Element, parts: _Parts) -> None:
        """Compare all that stands in a body, a cell, a header, a note."""
        olds = self._blocks(old, self._old, parts.old)
        news = self._blocks(new, self._new, parts.new)

        def similarity(i: int, j: int) -> float:
            if olds[i].is_table != news[j].is_table:
                return 0.0
            return close(
                (olds[i].key, olds[i].words),
                (news[j].key, news[j].words),
            )

        pairs = align([b.key for b in olds], [b.key for b in news], similarity)
        pairs = _with_last_together(olds, news, pairs)
        moved = _moved(olds, news, pairs)
        at: etree._Element | None = None
        for i, j in pairs:
            self._step()
            if j is None and i is not None:
                made = self._deleted(olds[i], parts, moved.get(("old", i), ""))
                at = _put_behind(made, at, new)
            elif i is None and j is not None:
                at = self._inserted(news[j], parts, moved.get(("new", j), ""))
            elif i is not None and j is not None:
                at = self._changed(olds[i], news[j], parts)
        _keep_last_paragraph(new)

    def _blocks(self, root: etree._Element, file: OfficeFile, part: str) -> list[_Block]:
        digest = Pictures(file, part).digest
        found = []
        for element in _flat(root):
            if local(element) == "tbl":
                key = "".join(_table_texts(element))
                found.append(_Block(element, f"\0table {key}", words=words_of(key)))
                continue
            atoms = atoms_of(element, digest)
            key = as_text(atoms)
            found.append(_Block(element, key, atoms, words_of(key)))
        return found

    def _changed(self, old: _Block, new: _Block, parts: _Parts) -> etree._Element:
        if new.is_table:
            self._table(old.element, new.element, parts)
            return new.element
        has_note = any(atom.note is not None for atom in new.atoms)
        equal = old.key == new.key and not has_note
        if equal and self._properties.are_equal(old.element, new.element):
            return new.element
        compared = [[atom for atom in block.atoms if not atom.mark] for block in (old, new)]
        keys = [[atom.key for atom in atoms] for atoms in compared]
        if keys[0] == keys[1]:
            length = len(keys[0])
            stretches = [Stretch(True, 0, length, 0, length)] if length else []
        else:
            stretches = diff(keys[0], keys[1])
        self._rebuild(new, Rebuilt(compared[0], compared[1], stretches), parts)
        self._properties.mark(old.element, new.element, self._markup)
        return new.element

    def _rebuild(self, new: _Block, rebuilt: Rebuilt, parts: _Parts) -> None:
        made = rebuild(new.element, new.atoms, rebuilt, self._markup)
        for element in made.deleted:
            self._imports.take(element, parts.old, parts.new)
        self._noted += made.notes
        markup.join_marks(new.element)

    def _inserted(self, new: _Block, parts: _Parts, moved: str) -> etree._Element:
        if new.is_table:
            for row in _rows(new.element):
                self._inserted_row(row, parts)
            return new.element
        self._inserted_paragraph(new, parts, moved)
        return new.element

    def _inserted_paragraph(self, new: _Block, parts: _Parts, moved: str = "") -> None:
        compared = [atom for atom in new.atoms if not atom.mark]
        stretches = [Stretch(False, 0, 0, 0, len(compared))] if compared else []
        name = "moveTo" if moved else "ins"
        self._rebuild(new, Rebuilt([], compared, stretches, name), parts)
        self._markup.on_paragraph(new.element, name)
        if moved:
            self._range(new.element, "moveTo", moved)

    def _deleted(self, old: _Block, parts: _Parts, moved: str) -> etree._Element:
        """A copy of an old block that stands in the new file as deleted."""
        if old.is_table:
            copied = markup.bare(old.element)
            for row in _rows(copied):
                self._delete_row(row, parts)
            self._imports.take(copied, parts.old, parts.new)
            return copied
        name = "moveFrom" if moved else "del"
        paragraph = self._deleted_paragraph(old.element, old.atoms, name)
        self._markup.on_paragraph(paragraph, name)
        self._imports.take(paragraph, parts.old, parts.new)
        if moved:
            self._range(paragraph, "moveFrom", moved)
        return paragraph

    def _deleted_paragraph(
        self, element: etree._Element, atoms: Sequence[Atom], name: str = "del"
    ) -> etree._Element:
        paragraph = etree.Element(w("p"))
        properties = element.find(w("pPr"))
        if properties is not None:
            copied = deepcopy(properties)
            for part in copied.findall(w("sectPr")) + copied.findall(w("pPrChange")):
                copied.remove(part)
            paragraph.append(copied)
        paragraph.extend(self._markup.deleted([a for a in atoms if not a.mark], name))
        markup.join_marks(paragraph)
        return paragraph

    def _range(self, paragraph: etree._Element, name: str, moved: str) -> None:
        start = self._markup.mark(f"{name}RangeStart")
        start.set(w("name"), moved)
        end = etree.Element(w(f"{name}RangeEnd"))
        end.set(w("id"), start.get(w("id")) or "")
        properties = paragraph.find(w("pPr"))
        if properties is None:
            paragraph.insert(0, start)
        else:
            properties.addnext(start)
        paragraph.append(end)

    # ------------------------------------------------------------------------------- tables

    def _table(self, old: etree._Element, new: etree._Element, parts: _Parts) -> None:
        olds, news = list(_rows(old)), list(_rows(new))
        keys = [["".join(_row_texts(row)) for row in rows] for rows in (olds, news)]
        words = [[words_of(key) for key in found] for found in keys]

        def similarity(i: int, j: int) -> float:
            return alike(words[0][i], words[1][j])

        at: etree._Element | None = None
        for i, j in align(keys[0], keys[1], similarity):
            cells = [
                list(_cells(rows[k])) if k is not None else [] for rows, k in ((olds, i), (news, j))
            ]
            if i is not None and j is not None and len(cells[0]) == len(cells[1]):
                for before, after in zip(*cells, strict=True):
                    self._container(before, after, parts)
                at = news[j]
                continue
            if i is not None:
                at = self._deleted_row(olds[i], at, new, parts)
            if j is not None:
                self._inserted_row(news[j], parts)
                at = news[j]

    def _deleted_row(
        self, row: etree._Element, at: etree._Element | None, table: etree._Element, parts: _Parts
    ) -> etree._Element:
        copied = markup.bare(row)
        self._delete_row(copied, parts)
        self._imports.take(copied, parts.old, parts.new)
        if at is not None:
            at.addnext(copied)
        else:
            first = next(_rows(table), None)
            if first is None:
                table.append(copied)
            else:
                first.addprevious(copied)
        return copied

    def _delete_row(self, row: etree._Element, parts: _Parts) -> None:
        """Mark a row that was copied from the old file, and all that it says, as deleted."""
        digest = Pictures(self._old, parts.old).digest
        for paragraph in list(row.iter(w("p"))):
            made = self._deleted_paragraph(paragraph, atoms_of(paragraph, digest))
            parent = paragraph.getparent()
            if parent is not None:
                parent.replace(paragraph, made)
        self._markup.on_row(row, "del")

    def _inserted_row(self, row: etree._Element, parts: _Parts) -> None:
        digest = Pictures(self._new, parts.new).digest
        for paragraph in list(row.iter(w("p"))):
            atoms = atoms_of(paragraph, digest)
            compared = [atom for atom in atoms if not atom.mark]
            stretches = [Stretch(False, 0, 0, 0, len(compared))] if compared else []
            self._rebuild(_Block(paragraph, "", atoms), Rebuilt([], compared, stretches), parts)
        self._markup.on_row(row, "ins")

    # ------------------------------------------------------------- headers, footers and notes

    def _running_texts(self) -> None:
        """Headers and footers, section by section; one that is shown in several once."""
        done: set[str] = set()
        # A section without a header of its own shows that of the one before.
        shown: tuple[_Running, _Running] = ({}, {})
        for old, new in _sections(self._old, self._new):
            before, after = self._running(self._old, old), self._running(self._new, new)
            for key in sorted(before.keys() | after.keys()):
                part = before.get(key, "") or shown[0].get(key, "")
                name = after.get(key, "") or self._own(key, part, shown[1].get(key, ""), new)
                if name in done:
                    continue
                done.add(name)
                olds, news = self._old.xml(part) if part else None, self._new.xml(name)
                if news is not None:
                    empty = etree.Element(w("hdr"))
                    self._container(empty if olds is None else olds, news, _Parts(part, name))
            shown[0].update(before)
            shown[1].update(after)

    def _running(self, file: OfficeFile, section: etree._Element | None) -> _Running:
        """The names of a section's headers and footers by element and type."""
        relations = file.relations(file.main)
        found = {}
        for name in _RUNNING:
            for item in section.findall(w(name)) if section is not None else ():
                pointer = next((v for k, v in item.attrib.items() if str(k).endswith("}id")), "")
                relation = relations.get(str(pointer))
                if relation is not None and file.xml(relation.target) is not None:
                    found[name, attribute(item, "type")] = relation.target
        return found

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

    def _notes(self) -> None:
        """The notes that both texts refer to at the same place."""
        done: set[tuple[str, str]] = set()
        for before, after in self._noted:
            kind, tag = _NOTES[local(after)]
            if (tag, attribute(after, "id")) in done:
                continue
            done.add((tag, attribute(after, "id")))
            names = [file.related(file.main, kind) for file in (self._old, self._new)]
            found = [
                _note(file.xml(name), tag, attribute(reference, "id"))
                for file, name, reference in zip(
                    (self._old, self._new), names, (before, after), strict=True
                )
            ]
            if found[0] is not None and found[1] is not None:
                self._container(found[0], found[1], _Parts(names[0], names[1]))


def _body(file: OfficeFile) -> etree._Element:
    root = file.xml(file.main)
    body = root.find(w("body")) if root is not None else None
    if body is None:
        raise ValueError("a Word file without a body was opened")
    return body


def _story_parts(file: OfficeFile) -> Iterator[str]:
    yield file.main
    for relation in file.relations(file.main).values():
        if relation.kind in {"header", "footer", "footnotes", "endnotes", "comments"}:
            yield relation.target


def _flat(root: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and tables in order, also those in content controls."""
    for element in root:
        name = local(element)
        if name in _BLOCKS:
            yield element
        elif name in _WRAPPERS:
            yield from _flat(element)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for element in table:
        if local(element) == "tr":
            yield element
        elif local(element) in _WRAPPERS:
            yield from _rows(element)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for element in row:
        if local(element) == "tc":
            yield element
        elif local(element) in _WRAPPERS:
            yield from _cells(element)


def _row_texts(row: etree._Element) -> Iterator[str]:
    for cell in _cells(row):
        yield "".join(part.text or "" for part in cell.iter(w("t"))) + "\t"


def _table_texts(table: etree._Element) -> Iterator[str]:
    for row in _rows(table):
        yield "".join(_row_texts(row)) + "\n"


def _sections(
    old: OfficeFile, new: OfficeFile
) -> Iterator[tuple[etree._Element | None, etree._Element | None]]:
    """The sections of both files in order; those that one has more stand alone."""
    found = [list(_body(file).iter(w("sectPr"))) for file in (old, new)]
    for number in range(max(map(len, found))):
        before, after = (each[number] if number < len(each) else None for each in found)
        yield before, after


def _note(root: etree._Element | None, tag: str, number: str) -> etree._Element | None:
    notes = root.findall(w(tag)) if root is not None else []
    return next((note for note in notes if attribute(note, "id") == number), None)


def _moved(
    olds: Sequence[_Block], news: Sequence[_Block], pairs: Sequence[Pair]
) -> dict[tuple[str, int], str]:
    """Paragraphs that were deleted in one place and stand in another, word for word."""
    gone = [i for i, j in pairs if j is None and i is not None]
    come = [j for i, j in pairs if i is None and j is not None]
    keys = Counter(olds[i].key for i in gone), Counter(news[j].key for j in come)
    places = {news[j].key: j for j in come}
    found: dict[tuple[str, int], str] = {}
    for i in gone:
        block = olds[i]
        once = keys[0][block.key] == 1 and keys[1][block.key] == 1
        if once and not block.is_table and block.words.total() >= _LEAST_MOVED:
            name = f"move{len(found) // 2 + 1}"
            found["old", i] = found["new", places[block.key]] = name
    return found


def _with_last_together(
    olds: Sequence[_Block], news: Sequence[_Block], pairs: list[Pair]
) -> list[Pair]:
    """The last paragraphs of both texts as one that was rewritten, if they have no others: the end
    of a text can't be deleted."""
    last = (len(olds) - 1, len(news) - 1)
    loose = (last[0], None), (None, last[1])
    if min(last) < 0 or olds[-1].is_table or news[-1].is_table:
        return pairs
    if not all(pair in pairs for pair in loose):
        return pairs
    return [*(pair for pair in pairs if pair not in loose), last]


def _put_behind(
    made: etree._Element, at: etree._Element | None, container: etree._Element
) -> etree._Element:
    """Put a deleted block behind the last one, or before all; returns it."""
    if at is not None:
        at.addnext(made)
        return made
    first = next(_flat(container), None)
    if first is not None:
        first.addprevious(made)
    else:
        section = container.find(w("sectPr"))
        if section is not None:
            section.addprevious(made)
        else:
            container.append(made)
    return made


def _keep_last_paragraph(container: etree._Element) -> None:
    """The last paragraph of a cell, a note or a text can't be taken away with its end: where it
    looks like the one before the change, that one's end is marked in its place."""
    blocks = list(_flat(container))
    kind = markup.mark_of(blocks[-1]) if blocks else ""
    if kind not in {"ins", "del"}:
        return
    first = len(blocks) - 1
    while first > 0 and markup.mark_of(blocks[first - 1]) == kind:
        first -= 1
    if first == 0 or local(blocks[first - 1]) != "p" or markup.mark_of(blocks[first - 1]):
        return
    before, last = blocks[first - 1], blocks[-1]
    if markup.same_paragraph_format(before, last):
        markup.move_mark(last, before, kind)
