"""The paragraphs and tables of a Word file as blocks that a redline pairs, and where a deleted one
stands in the new file."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from desktop.drafting.redline import markup
from desktop.drafting.redline.alignment import Pair
from desktop.drafting.redline.atoms import Atom, Digest, as_text, atoms_of
from desktop.drafting.redline.office_file import w
from desktop.drafting.redline.word_diff import words_of
from desktop.ingest.readers.office.elements import local

_BLOCKS = ("p", "tbl")
_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag"})
# Paragraphs of fewer words are not said to be moved: "Notices" may be deleted here and new there.
_LEAST_MOVED = 5


@dataclass(slots=True)
class Block:
    """A paragraph or table of one file. ``key`` is what blocks are equal by."""

    element: etree._Element
    key: str
    atoms: list[Atom] = field(default_factory=list)
    words: Counter[str] = field(default_factory=Counter)

    @property
    def is_table(self) -> bool:
        """Whether it is a table, not a paragraph."""
        return local(self.element) == "tbl"


def blocks_of(root: etree._Element, digest: Digest) -> list[Block]:
    """All that stands in a body, a cell, a header, a note."""
    found = []
    for element in _flat(root):
        if local(element) == "tbl":
            key = "".join(_table_texts(element))
            found.append(Block(element, f"\0table {key}", words=words_of(key)))
            continue
        atoms = atoms_of(element, digest)
        key = as_text(atoms)
        found.append(Block(element, key, atoms, words_of(key)))
    return found


def _flat(root: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and tables in order, also those in content controls."""
    for element in root:
        name = local(element)
        if name in _BLOCKS:
            yield element
        elif name in _WRAPPERS:
            yield from _flat(element)


def rows_of(table: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table in order, also those in content controls."""
    for element in table:
        if local(element) == "tr":
            yield element
        elif local(element) in _WRAPPERS:
            yield from rows_of(element)


def cells_of(row: etree._Element) -> Iterator[etree._Element]:
    """The cells of a row in order, also those in content controls."""
    for element in row:
        if local(element) == "tc":
            yield element
        elif local(element) in _WRAPPERS:
            yield from cells_of(element)


def row_texts(row: etree._Element) -> Iterator[str]:
    """What each cell of a row says."""
    for cell in cells_of(row):
        yield "".join(part.text or "" for part in cell.iter(w("t"))) + "\t"


def _table_texts(table: etree._Element) -> Iterator[str]:
    for row in rows_of(table):
        yield "".join(row_texts(row)) + "\n"


def moves(
    olds: Sequence[Block], news: Sequence[Block], pairs: Sequence[Pair]
) -> dict[tuple[str, int], str]:
    """Paragraphs that were deleted in one place and stand in another, word for word: the name of
    each such move by the file ("old", "new") and the place in it."""
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


def with_last_together(
    olds: Sequence[Block], news: Sequence[Block], pairs: list[Pair]
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


def put_behind(
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


def keep_last_paragraph(container: etree._Element) -> None:
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
