"""A redline: the new text of two Word files, with tracked changes that lead back to the old one.

Accepting all of them gives the new file's text, rejecting all the old file's, in the body, tables,
headers, footers and notes. What the two files tracked before counts as accepted; macros are left
out. Not compared: styles' definitions, page layout, remarks, and where links lead.
"""

from collections.abc import Callable, Sequence
from copy import deepcopy

from lxml import etree

from desktop.drafting.redline import markup
from desktop.drafting.redline.alignment import align
from desktop.drafting.redline.atoms import Atom, atoms_of
from desktop.drafting.redline.blocks import (
    Block,
    blocks_of,
    cells_of,
    keep_last_paragraph,
    moves,
    put_behind,
    row_texts,
    rows_of,
    with_last_together,
)
from desktop.drafting.redline.imports import Imports, list_signature
from desktop.drafting.redline.markup import Markup
from desktop.drafting.redline.office_file import OfficeFile, w
from desktop.drafting.redline.paragraphs import PropertyCompare, Rebuilt, rebuild
from desktop.drafting.redline.pictures import Pictures
from desktop.drafting.redline.revisions import accept_all
from desktop.drafting.redline.stories import Parts, RunningTexts, body, note_pairs, part_names
from desktop.drafting.redline.word_diff import Stretch, alike, close, diff, words_of
from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons

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


class _Comparison:
    def __init__(
        self, old: OfficeFile, new: OfficeFile, author: str, date: str, step: Step
    ) -> None:
        self._old = old
        self._new = new
        self._step = step
        self._imports = Imports(old, new)
        self._properties = PropertyCompare(list_signature(old), list_signature(new), self._imports)
        roots = [root for name in part_names(new) if (root := new.xml(name)) is not None]
        self._markup = Markup(author, date, markup.first_free_number(roots))
        self._noted: list[tuple[etree._Element, etree._Element]] = []
        self._running = RunningTexts(old, new)

    def run(self) -> None:
        """Mark the new file."""
        main = Parts(self._old.main, self._new.main)
        self._container(body(self._old), body(self._new), main)
        for pair in self._running.pairs():
            self._container(pair.old, pair.new, pair.parts)
        for pair in note_pairs(self._old, self._new, self._noted):
            self._container(pair.old, pair.new, pair.parts)

    # ------------------------------------------------------------------------------- blocks

    def _container(self, old: etree._Element, new: etree._Element, parts: Parts) -> None:
        """Compare all that stands in a body, a cell, a header, a note."""
        olds = blocks_of(old, Pictures(self._old, parts.old).digest)
        news = blocks_of(new, Pictures(self._new, parts.new).digest)

        def similarity(i: int, j: int) -> float:
            if olds[i].is_table != news[j].is_table:
                return 0.0
            return close(
                (olds[i].key, olds[i].words),
                (news[j].key, news[j].words),
            )

        pairs = align([b.key for b in olds], [b.key for b in news], similarity)
        pairs = with_last_together(olds, news, pairs)
        moved = moves(olds, news, pairs)
        at: etree._Element | None = None
        for i, j in pairs:
            self._step()
            if j is None and i is not None:
                made = self._deleted(olds[i], parts, moved.get(("old", i), ""))
                at = put_behind(made, at, new)
            elif i is None and j is not None:
                at = self._inserted(news[j], parts, moved.get(("new", j), ""))
            elif i is not None and j is not None:
                at = self._changed(olds[i], news[j], parts)
        keep_last_paragraph(new)

    def _changed(self, old: Block, new: Block, parts: Parts) -> etree._Element:
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

    def _rebuild(self, new: Block, rebuilt: Rebuilt, parts: Parts) -> None:
        made = rebuild(new.element, new.atoms, rebuilt, self._markup)
        for element in made.deleted:
            self._imports.take(element, parts.old, parts.new)
        self._noted += made.notes
        markup.join_marks(new.element)

    def _inserted(self, new: Block, parts: Parts, moved: str) -> etree._Element:
        if new.is_table:
            for row in rows_of(new.element):
                self._inserted_row(row, parts)
            return new.element
        self._inserted_paragraph(new, parts, moved)
        return new.element

    def _inserted_paragraph(self, new: Block, parts: Parts, moved: str = "") -> None:
        compared = [atom for atom in new.atoms if not atom.mark]
        stretches = [Stretch(False, 0, 0, 0, len(compared))] if compared else []
        name = "moveTo" if moved else "ins"
        self._rebuild(new, Rebuilt([], compared, stretches, name), parts)
        self._markup.on_paragraph(new.element, name)
        if moved:
            self._range(new.element, "moveTo", moved)

    def _deleted(self, old: Block, parts: Parts, moved: str) -> etree._Element:
        """A copy of an old block that stands in the new file as deleted."""
        if old.is_table:
            copied = markup.bare(old.element)
            for row in rows_of(copied):
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

    def _table(self, old: etree._Element, new: etree._Element, parts: Parts) -> None:
        olds, news = list(rows_of(old)), list(rows_of(new))
        keys = [["".join(row_texts(row)) for row in rows] for rows in (olds, news)]
        words = [[words_of(key) for key in found] for found in keys]

        def similarity(i: int, j: int) -> float:
            return alike(words[0][i], words[1][j])

        at: etree._Element | None = None
        for i, j in align(keys[0], keys[1], similarity):
            cells = [
                list(cells_of(rows[k])) if k is not None else []
                for rows, k in ((olds, i), (news, j))
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
        self, row: etree._Element, at: etree._Element | None, table: etree._Element, parts: Parts
    ) -> etree._Element:
        copied = markup.bare(row)
        self._delete_row(copied, parts)
        self._imports.take(copied, parts.old, parts.new)
        if at is not None:
            at.addnext(copied)
        else:
            first = next(rows_of(table), None)
            if first is None:
                table.append(copied)
            else:
                first.addprevious(copied)
        return copied

    def _delete_row(self, row: etree._Element, parts: Parts) -> None:
        """Mark a row that was copied from the old file, and all that it says, as deleted."""
        digest = Pictures(self._old, parts.old).digest
        for paragraph in list(row.iter(w("p"))):
            made = self._deleted_paragraph(paragraph, atoms_of(paragraph, digest))
            parent = paragraph.getparent()
            if parent is not None:
                parent.replace(paragraph, made)
        self._markup.on_row(row, "del")

    def _inserted_row(self, row: etree._Element, parts: Parts) -> None:
        digest = Pictures(self._new, parts.new).digest
        for paragraph in list(row.iter(w("p"))):
            atoms = atoms_of(paragraph, digest)
            compared = [atom for atom in atoms if not atom.mark]
            stretches = [Stretch(False, 0, 0, 0, len(compared))] if compared else []
            self._rebuild(Block(paragraph, "", atoms), Rebuilt([], compared, stretches), parts)
        self._markup.on_row(row, "ins")
