"""A draft as a Word file: its base, with the paragraphs that the draft has, in its order.

What was not changed is not touched. A paragraph that is new looks like the last one of its style,
or of its role, before it.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import replace

from lxml import etree

from desktop.drafting.manuscript.arrange_tables import TableArranger
from desktop.drafting.manuscript.base import Base, Block
from desktop.drafting.manuscript.comments import Comments
from desktop.drafting.manuscript.hidden import without_deleted
from desktop.drafting.manuscript.metadata import cleaned
from desktop.drafting.manuscript.model import USER, Finish, Manuscript, Paragraph, Span
from desktop.drafting.manuscript.numbers import renumbered
from desktop.drafting.manuscript.order import rising
from desktop.drafting.manuscript.own_lists import ListWriter, is_own, numbered
from desktop.drafting.manuscript.pieces import Piece, labels_of, pieces_of, spans_of
from desktop.drafting.manuscript.rewrite import rewrite
from desktop.drafting.manuscript.word_fields import balanced
from desktop.drafting.manuscript.words import CONTROLS, without_controls
from desktop.drafting.redline.office_file import detach, w
from desktop.ingest.readers.office.elements import child, local


def write(data: bytes, manuscript: Manuscript, finish: Finish | None = None) -> bytes:
    """The Word file of a draft over the prepared base ``data``. Raises ReadingError for a base
    that is no Word file."""
    finish = finish or Finish()
    base = Base(data)
    sayable = _sayable(renumbered(manuscript))
    writer = _Writer(
        base, Comments() if finish.origins else None, ListWriter(base.file, sayable.lists)
    )
    writer.write(sayable)
    if writer.comments is not None:
        writer.comments.add_to(base.file)
    if finish.clean:
        cleaned(base.file)
    for root in base.file.stories():
        balanced(root)
    without_deleted(base.file)
    _set_properties(base, without_controls(manuscript.title), finish)
    return base.file.save()


class _Writer:
    def __init__(self, base: Base, comments: Comments | None, lists: ListWriter) -> None:
        self._base = base
        self._lists = lists
        self.comments = comments
        self._patterns: dict[tuple[str, str, int], Block] = {}
        self._by_role: dict[tuple[str, int], Block] = {}
        self._looks: dict[str, etree._Element] = {}
        self._numbers = {block.anchor: number for number, block in enumerate(base.blocks)}
        for block in base.blocks:
            self._learn(block)
        self._free_mark = _first_free_mark(base)
        self._kept: frozenset[str] = frozenset()
        self._given: set[str] = set()
        self._spare: list[Piece] = []

    def write(self, manuscript: Manuscript) -> None:
        """Bring the base to what the draft says."""
        self._kept = frozenset(each.anchor for each in manuscript.paragraphs)
        elements = {each.id: self._element(each) for each in manuscript.paragraphs}
        for paragraph in manuscript.paragraphs:
            self._say(paragraph, elements[paragraph.id])
        body = [each for each in manuscript.paragraphs if not each.part]
        TableArranger(self._base, elements).arrange(body)
        self._arrange(body, elements)
        self._drop(manuscript)

    # ------------------------------------------------------------------------- one paragraph

    def _learn(self, block: Block) -> None:
        if block.part:
            return
        first = self._patterns.setdefault(_shape(block), block)
        like = self._by_role.setdefault((block.role, block.level), block)
        properties = child(block.element, "pPr") if block in (first, like) else None
        if properties is not None:
            # As it was: the paragraph itself may get another look.
            self._looks[block.anchor] = deepcopy(properties)

    def _element(self, paragraph: Paragraph) -> etree._Element:
        """The base's element of a paragraph, or a new one like its pattern."""
        block = self._base.by_anchor.get(paragraph.anchor)
        if block is not None and paragraph.anchor not in self._given:
            self._given.add(paragraph.anchor)
            if _shape(block) != _shape(paragraph) and not block.part and block.cell is None:
                self._reshape(block.element, paragraph)
            return block.element
        element = etree.Element(w("p"))
        properties = self._properties(paragraph)
        if properties is not None:
            element.append(properties)
        return element

    def _reshape(self, element: etree._Element, paragraph: Paragraph) -> None:
        """Give a paragraph of the base another style, list or level, if the base shows how it
        looks, or the list says so."""
        numbered_now = self._lists.number_of(paragraph.list_id)
        if _shape(paragraph) not in self._patterns and not numbered_now and paragraph.list_id:
            return
        properties = self._properties(paragraph)
        old = child(element, "pPr")
        section = child(element, "pPr", "sectPr")
        if properties is None:
            properties = etree.Element(w("pPr"))
        if section is not None:
            properties.append(section)
        if old is not None:
            element.replace(old, properties)
        else:
            element.insert(0, properties)

    def _properties(self, paragraph: Paragraph) -> etree._Element | None:
        """How a paragraph looks, as the one that it is like."""
        pattern = self._pattern(paragraph)
        found = self._looks.get(pattern.anchor) if pattern is not None else None
        copied = deepcopy(found) if found is not None else None
        if copied is not None:
            for inside in [each for each in copied if local(each) in {"sectPr", "pPrChange"}]:
                copied.remove(inside)
        if pattern is None or _shape(pattern) == _shape(paragraph) or paragraph.part:
            return copied
        number = self._lists.number_of(paragraph.list_id)
        if number or (not paragraph.list_id and pattern.list_id):
            copied = etree.Element(w("pPr")) if copied is None else copied
            numbered(copied, number or "0", paragraph.level)
        return copied

    def _pattern(self, paragraph: Paragraph) -> Block | None:
        key = (paragraph.style, paragraph.list_id, paragraph.level)
        plain = self._by_role.get(("text", 0))
        if is_own(paragraph.list_id):
            # No clause of the base: that one's indents would be another list's.
            return self._patterns.get((paragraph.style, "", 0), plain)
        return self._patterns.get(key, self._by_role.get((paragraph.role, paragraph.level), plain))

    def _say(self, paragraph: Paragraph, element: etree._Element) -> None:
        pieces = pieces_of(element)
        same = spans_of(pieces) == _plain(paragraph.spans)
        spare = self._spare_for(paragraph)
        if self.comments is not None and paragraph.text.strip() and not paragraph.part:
            told = self.comments.paragraph().run
            self._spare = rewrite(element, paragraph.spans, told, spare)
        elif not same:
            pattern = None if pieces else self._pattern(paragraph)
            self._spare = _rewritten(element, paragraph, pattern, spare)
            _drop_second_rendering(element)
        elif paragraph.anchor:
            self._spare = []
        for label in paragraph.labels:
            if label not in labels_of(element):
                self._mark(element, label)

    def _spare_for(self, paragraph: Paragraph) -> list[Piece]:
        """Pictures and marks of notes that a paragraph may have got from another one: what was
        parted from the one before it, what was joined to it from those behind it."""
        if paragraph.part:
            return []
        number = self._numbers.get(paragraph.anchor)
        if number is None:
            return self._spare
        found: list[Piece] = []
        for block in self._base.blocks[number + 1 :]:
            if block.part or block.anchor in self._kept:
                break
            found += [piece for piece in pieces_of(block.element) if piece.kind == "object"]
        return found

    def _mark(self, element: etree._Element, label: str) -> None:
        """Put a bookmark around a paragraph, for references to it."""
        for tag in ("bookmarkStart", "bookmarkEnd"):
            mark = etree.Element(w(tag))
            mark.set(w("id"), str(self._free_mark))
            if tag == "bookmarkStart":
                mark.set(w("name"), label)
                properties = child(element, "pPr")
                element.insert(0 if properties is None else 1, mark)
            else:
                element.append(mark)
        self._free_mark += 1

    # -------------------------------------------------------------------------------- order

    def _arrange(self, body: Sequence[Paragraph], elements: dict[str, etree._Element]) -> None:
        """Put the body's paragraphs and tables in the draft's order; what is in order stays."""
        tops: list[etree._Element] = []
        for paragraph in body:
            element = elements[paragraph.id]
            top = _table_of(element) if paragraph.cell is not None else element
            if top is not None and (not tops or tops[-1] is not top) and top not in tops[-50:]:
                tops.append(top)
        self._in_order(tops)

    def _in_order(self, wanted: Sequence[etree._Element]) -> None:
        root = self._base.file.xml(self._base.file.main)
        body = child(root, "body")
        if root is None or body is None:
            return
        places = {element: number for number, element in enumerate(body.iter())}
        at = [places.get(element, -1) for element in wanted]
        staying = rising(at)
        before: etree._Element | None = None
        for number, element in enumerate(wanted):
            if number not in staying:
                if before is not None:
                    before.addnext(element)
                else:
                    body.insert(0, element)
            before = element

    def _drop(self, manuscript: Manuscript) -> None:
        """Take out what the draft no longer has."""
        kept = {paragraph.anchor for paragraph in manuscript.paragraphs}
        for block in self._base.blocks:
            if block.anchor not in kept:
                _take_out(block)


def _shape(paragraph: Paragraph | Block) -> tuple[str, str, int]:
    return paragraph.style, paragraph.list_id, paragraph.level


def _sayable(manuscript: Manuscript) -> Manuscript:
    """The draft without the characters that XML has none for."""
    return manuscript.with_paragraphs(
        tuple(
            replace(
                each, spans=tuple(replace(s, text=without_controls(s.text)) for s in each.spans)
            )
            if CONTROLS.search(each.text)
            else each
            for each in manuscript.paragraphs
        )
    )


def _plain(spans: Sequence[Span]) -> list[Span]:
    """The spans as a file can tell them."""
    made: list[Span] = []
    for span in spans:
        bare = replace(span, origin=USER, blank="")
        last = made[-1] if made else None
        alike = last is not None and replace(last, text="") == replace(bare, text="")
        if last is not None and alike and not bare.reference:
            made[-1] = replace(last, text=last.text + bare.text)
        elif bare.text:
            made.append(bare)
    return made


def _rewritten(
    element: etree._Element, paragraph: Paragraph, pattern: Block | None, spare: Sequence[Piece]
) -> list[Piece]:
    """Give an element the words; an empty one takes its looks from what it is like."""
    if pattern is None:
        return rewrite(element, paragraph.spans, None, spare)
    first = next((piece for piece in pieces_of(pattern.element) if piece.kind == "word"), None)
    if first is not None:
        run = etree.SubElement(element, w("r"))
        if first.properties is not None:
            properties = deepcopy(first.properties)
            for look in [each for each in properties if local(each) in {"b", "i", "u"}]:
                properties.remove(look)
            run.append(properties)
        etree.SubElement(run, w("t")).text = "\u200b"
    return rewrite(element, paragraph.spans, None, spare)


def _drop_second_rendering(element: etree._Element) -> None:
    """The older form of a box says what the newer one said before."""
    for above in list(element.iterancestors("{*}AlternateContent")):
        for old in list(above.iterchildren("{*}Fallback")):
            above.remove(old)


def _above(element: etree._Element, name: str) -> etree._Element | None:
    return next(element.iterancestors(f"{{*}}{name}"), None)


def _table_of(element: etree._Element) -> etree._Element | None:
    """The outermost table around a paragraph."""
    tables = list(element.iterancestors("{*}tbl"))
    return tables[-1] if tables else None


def _take_out(block: Block) -> None:
    element = block.element
    parent = element.getparent()
    if parent is None:
        return
    section = child(element, "pPr", "sectPr")
    if section is not None:
        _hand_over(element, section)
    if block.cell is not None:
        _take_out_of_cell(element, parent)
        return
    others = sum(1 for each in parent if local(each) in {"p", "tbl"})
    if others > 1 or local(parent) == "body":
        parent.remove(element)
    else:
        # A header, a note or a box must have a paragraph.
        rewrite(element, ())


def _hand_over(element: etree._Element, section: etree._Element) -> None:
    """A section's end belongs to the paragraph before, or the text would take the next page's."""
    before = element.getprevious()
    while before is not None and local(before) != "p":
        before = before.getprevious()
    if before is None or child(before, "pPr", "sectPr") is not None:
        return
    properties = child(before, "pPr")
    if properties is None:
        properties = etree.Element(w("pPr"))
        before.insert(0, properties)
    properties.append(section)


def _take_out_of_cell(element: etree._Element, column: etree._Element) -> None:
    """A cell must have a paragraph; a row all of whose cells are empty goes, a table without rows
    too."""
    if sum(1 for each in column if local(each) == "p") > 1:
        column.remove(element)
        return
    rewrite(element, ())
    row, table = _above(element, "tr"), _above(element, "tbl")
    if row is None or table is None or _says_anything(row):
        return
    detach(row)
    above = table.getparent()
    if above is not None and next(table.iter("{*}tr"), None) is None:
        above.remove(table)


def _says_anything(row: etree._Element) -> bool:
    return any(piece.text for each in row.iter("{*}p") for piece in pieces_of(each))


def _first_free_mark(base: Base) -> int:
    root = base.file.xml(base.file.main)
    taken: Iterator[str] = (
        str(value)
        for mark in (root.iter("{*}bookmarkStart") if root is not None else ())
        for key, value in mark.attrib.items()
        if str(key).endswith("}id")
    )
    return max((int(each) for each in taken if each.isdecimal()), default=0) + 1


def _set_properties(base: Base, title: str, finish: Finish) -> None:
    root = base.file.xml(base.file.related("", "core-properties"))
    if root is None:
        return
    for element in root:
        if local(element) == "title":
            element.text = title
        elif local(element) in {"creator", "lastModifiedBy"} and (finish.clean or finish.author):
            element.text = without_controls(finish.author)
