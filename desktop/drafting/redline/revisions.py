"""Tracked changes of a Word file, listed, accepted and rejected, one by one or all."""

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from lxml import etree

from desktop.drafting.redline.markup import MARKS, as_kept, move_mark, move_section
from desktop.drafting.redline.office_file import OfficeFile, detach, w
from desktop.drafting.redline.summary import Places
from desktop.ingest.readers.office.elements import attribute, local

_STORIES = frozenset({"header", "footer", "footnotes", "endnotes"})
_NEW = frozenset({"ins", "moveTo"})
_FORMATS = frozenset(
    {
        *("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange"),
        *("tblGridChange", "tblPrExChange", "numberingChange"),
    }
)
_RANGES = frozenset(
    {"moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"}
)
_SHOWN = frozenset(
    {
        *("t", "delText", "tab", "ptab", "br", "cr", "sym", "noBreakHyphen", "drawing", "pict"),
        *("object", "fldChar", "fldSimple", "oMath", "footnoteReference", "endnoteReference"),
    }
)
# Of these a text consists, as far as it is compared.
_HASHED = frozenset({"p", "t", "delText", "tab", "br", *_NEW, "del", "moveFrom", *_FORMATS})
# Marks of a table's cells, in their properties (ECMA-376 Part 1, 17.13.5.1 and 17.13.5.2).
_CELLS = frozenset({"cellIns", "cellDel"})
# What stands among properties and is no part of a change of them, before or behind the others.
_KEPT_BEFORE = {
    "rPrChange": MARKS,
    "sectPrChange": frozenset({"headerReference", "footerReference"}),
}
_KEPT_BEHIND = {
    "pPrChange": frozenset({"rPr", "sectPr"}),
    "trPrChange": MARKS,
    "tcPrChange": _CELLS | {"cellMerge"},
}
# What may stand between two paragraphs that become one.
_BETWEEN = _RANGES | {
    *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "proofErr"),
    *("permStart", "permEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd"),
    *("customXmlDelRangeStart", "customXmlDelRangeEnd"),
}
_NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"))
# True accepts a change, False rejects it, None leaves it.
Decision = Callable[["etree._Element"], bool | None]  # noqa: SLF001 - lxml's only name for it


class Kind(StrEnum):
    """What a change does."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    FORMATTED = "formatted"


@dataclass(frozen=True, slots=True)
class Revision:
    """A tracked change: ``number`` is its id in the file, with ".2" and so on where a program gave
    an id twice; ``part`` is the part that it stands in, ``paragraph`` counts paragraphs of that
    part from 0; ``text`` is what was inserted or deleted or looks otherwise, empty for an end of a
    paragraph. ``clause`` names where it stands, as a summary does; ``move`` is the name that both
    sides of a move share."""

    number: str
    kind: Kind
    author: str
    date: str
    part: str
    paragraph: int
    text: str
    clause: str = ""
    move: str = ""


def revisions(data: bytes) -> list[Revision]:
    """The tracked changes of a file, part by part in order. Raises ReadingError."""
    file = OfficeFile(data)
    found = []
    numbers = _numbers(file)
    places = Places(file)
    for name, root in _roots(file):
        # Held, since lxml gives an element that nobody holds another identity the next time.
        paragraphs = {paragraph: number for number, paragraph in enumerate(root.iter(w("p")))}
        clauses = {each: places.of(each, name) for each in paragraphs}
        moves = _moves(root)
        for element in _changes(root):
            inside = _paragraph_of(element)
            found.append(
                Revision(
                    numbers[element],
                    _kind(element),
                    attribute(element, "author"),
                    attribute(element, "date"),
                    name,
                    paragraphs[inside] if inside is not None else 0,
                    _text(element),
                    clauses[inside] if inside is not None else "",
                    moves.get(element, ""),
                )
            )
    return found


def texts_hash(data: bytes) -> str:
    """A hash of what a file says, with what was inserted and what was deleted in it. Who changed it
    and when are not in it: the same two texts, compared again, have the same. Raises ReadingError.
    """
    digest = hashlib.sha256()
    for name, root in _roots(OfficeFile(data)):
        digest.update(f"{name}\n".encode())
        for element in root.iter():
            kind = local(element)
            if kind in _HASHED:
                digest.update(f"{kind} {element.text or ''}\n".encode())
    return digest.hexdigest()


def resolve(data: bytes, accept: Collection[str], reject: Collection[str]) -> bytes:
    """The file with the changes of these numbers accepted and rejected; the others stay. Raises
    ReadingError."""
    file = OfficeFile(data)
    numbers = _numbers(file)

    def decide(change: etree._Element) -> bool | None:
        number = numbers.get(change, "")
        return True if number in accept else False if number in reject else None

    _resolve(file, decide)
    return file.save()


def accept_all(file: OfficeFile) -> None:
    """Accept every change, in place."""
    _resolve(file, lambda change: True)


def _resolve(file: OfficeFile, decide: Decision) -> None:
    for _, root in _roots(file):
        _formats(root, decide)
        _rows(root, decide)
        _cells(root, decide)
        _runs(root, decide)
        _ends(root, decide)
        _ranges(root)
    _orphans(file)


def _roots(file: OfficeFile) -> Iterator[tuple[str, etree._Element]]:
    names = [file.main]
    names += [
        relation.target
        for relation in file.relations(file.main).values()
        if relation.kind in _STORIES
    ]
    for name in dict.fromkeys(names):
        root = file.xml(name)
        if root is not None:
            yield name, root


def _changes(root: etree._Element) -> Iterator[etree._Element]:
    return root.iter(*map(w, (*MARKS, *_FORMATS, *_CELLS)))


def _numbers(file: OfficeFile) -> dict[etree._Element, str]:
    """The changes of a file by what they are called: programs give ids twice, in one part and in
    several, and one of these changes must not be decided with the other."""
    found: dict[etree._Element, str] = {}
    seen: Counter[str] = Counter()
    for _, root in _roots(file):
        for change in _changes(root):
            number = attribute(change, "id")
            seen[number] += 1
            found[change] = number if seen[number] == 1 else f"{number}.{seen[number]}"
    return found


def _paragraph_of(change: etree._Element) -> etree._Element | None:
    """The paragraph that a change stands in; of a row or cell the first."""
    found = next(change.iterancestors(w("p")), None)
    if found is not None:
        return found
    around = next(change.iterancestors(w("tc"), w("tr"), w("tbl")), None)
    return next(around.iter(w("p")), None) if around is not None else None


def _text(change: etree._Element) -> str:
    """The words that a change is of: those of a run, or of a paragraph, that looks otherwise."""
    owner: etree._Element | None = change
    if local(change) in {"rPrChange", "pPrChange"}:
        properties = change.getparent()
        owner = properties.getparent() if properties is not None else None
    if owner is None or local(owner) == "pPr":
        return ""
    # A tab or a break parts words; as a row's text it is a blank.
    parts = owner.iter(w("t"), w("delText"), w("tab"), w("br"), w("cr"))
    stops = {stop for tabs in owner.iter(w("tabs")) for stop in tabs}
    return "".join(
        (part.text or "") if local(part) in {"t", "delText"} else " "
        for part in parts
        if part not in stops
    )


def _moves(root: etree._Element) -> dict[etree._Element, str]:
    """The names of the moves that changes belong to (ECMA-376 Part 1, 17.13.5.21 to 28): of the
    range that they stand in, or, for the end of a paragraph, of the range that begins in it."""
    found: dict[etree._Element, str] = {}
    open_ranges: dict[str, tuple[str, str]] = {}
    ends: list[etree._Element] = []
    names = ("moveFrom", "moveTo", *sorted(_RANGES), "p")
    for element in root.iter(*map(w, names)):
        name, number = local(element), attribute(element, "id")
        if name == "p":
            ends = []
        elif name.endswith("RangeStart"):
            moved = attribute(element, "name")
            open_ranges[number] = (name.removesuffix("RangeStart"), moved)
            found.update({end: moved for end in ends if found.get(end, "") == ""})
        elif name.endswith("RangeEnd"):
            open_ranges.pop(number, None)
        else:
            inside = [moved for kind, moved in open_ranges.values() if kind == name]
            found[element] = inside[-1] if inside else ""
            ends.append(element)
    return found


def _formats(root: etree._Element, decide: Decision) -> None:
    for change in list(root.iter(*map(w, _FORMATS))):
        properties = change.getparent()
        wanted = decide(change)
        if properties is None or wanted is None:
            continue
        name = local(change)
        if wanted or name == "numberingChange":
            properties.remove(change)
            continue
        before, behind = _KEPT_BEFORE.get(name, ()), _KEPT_BEHIND.get(name, ())
        properties[:] = [
            *(part for part in properties if local(part) in before),
            *(list(change[0]) if len(change) else ()),
            *(part for part in properties if local(part) in behind),
        ]


def _rows(root: etree._Element, decide: Decision) -> None:
    for mark in list(root.iter(w("ins"), w("del"))):
        properties = mark.getparent()
        if properties is None or local(properties) != "trPr":
            continue
        wanted = decide(mark)
        row = properties.getparent()
        if wanted is None or row is None:
            continue
        if wanted is (local(mark) == "ins"):
            properties.remove(mark)
        else:
            _take_row(row)


def _cells(root: etree._Element, decide: Decision) -> None:
    for mark in list(root.iter(*map(w, _CELLS))):
        properties = mark.getparent()
        cell = properties.getparent() if properties is not None else None
        wanted = decide(mark)
        if wanted is None or properties is None or cell is None:
            continue
        if wanted is (local(mark) == "cellIns"):
            properties.remove(mark)
            continue
        row = next(cell.iterancestors(w("tr")), None)
        detach(cell)
        if row is not None and next(row.iter(w("tc")), None) is None:
            _take_row(row)


def _take_row(row: etree._Element) -> None:
    """A row goes, and the table with its last: Word opens none without rows."""
    table = next(row.iterancestors(w("tbl")), None)
    detach(row)
    if table is not None and next(table.iter(w("tr")), None) is None:
        detach(table)


def _runs(root: etree._Element, decide: Decision) -> None:
    for mark in list(root.iter(*map(w, MARKS))):
        parent = mark.getparent()
        if parent is None or local(parent) in {"rPr", "trPr"}:
            continue
        wanted = decide(mark)
        if wanted is None:
            continue
        if local(parent) == "numPr" and not wanted:
            detach(parent)
            continue
        place = parent.index(mark)
        if wanted is (local(mark) in _NEW):
            as_kept(mark)
            parent[place : place + 1] = list(mark)
        else:
            parent.remove(mark)


def _ends(root: etree._Element, decide: Decision) -> None:
    # From the last on: a paragraph that goes into the next may find that one gone otherwise.
    for run in reversed(list(root.iter(w("rPr")))):
        properties = run.getparent()
        if properties is None or local(properties) != "pPr":
            continue
        for mark in [part for part in run if local(part) in MARKS]:
            wanted = decide(mark)
            if wanted is None:
                continue
            run.remove(mark)
            paragraph = properties.getparent()
            if wanted is not (local(mark) in _NEW) and paragraph is not None:
                _take_end(paragraph)


def _take_end(paragraph: etree._Element) -> None:
    """A paragraph whose end goes is one with the next; an empty one without a next goes."""
    parent = paragraph.getparent()
    following = _next(paragraph)
    if parent is None:
        return
    content = [part for part in paragraph if local(part) != "pPr"]
    says = any(map(_says, content))
    if following is None or local(following) != "p":
        if not says:
            _take_empty(paragraph, parent)
        return
    rest = [part for part in following if local(part) != "pPr"]
    if says and not any(map(_says, rest)):
        paragraph.extend(rest)
        _take_over_end(paragraph, following)
        parent.remove(following)
        return
    properties = following.find(w("pPr"))
    start = 0 if properties is None else following.index(properties) + 1
    following[start:start] = content
    parent.remove(paragraph)


def _next(block: etree._Element) -> etree._Element | None:
    following = block.getnext()
    while following is not None and local(following) in _BETWEEN:
        following = following.getnext()
    return following


def _take_empty(paragraph: etree._Element, parent: etree._Element) -> None:
    """An empty paragraph goes if what it stands in may be without it. A control goes with its last
    paragraph, if another one follows it."""
    blocks = [part for part in parent if local(part) in {"p", "tbl", "sdt"}]
    if local(parent) == "sdtContent" and len(blocks) == 1:
        control = parent.getparent()
        following = _next(control) if control is not None else None
        if control is not None and following is not None and local(following) == "p":
            detach(control)
        return
    last_of_cell = local(parent) == "tc" and blocks[-1] is paragraph
    if len(blocks) > 1 and not (last_of_cell and local(blocks[-2]) != "p"):
        parent.remove(paragraph)


def _take_over_end(paragraph: etree._Element, following: etree._Element) -> None:
    """The end of an empty paragraph becomes that of the one before it: with what is not decided
    of it, and with the end of a section."""
    own = paragraph.find(f"{w('pPr')}/{w('sectPr')}")
    if own is not None:
        detach(own)
    for kind in sorted(MARKS):
        move_mark(following, paragraph, kind)
    move_section(following, paragraph)


def _says(part: etree._Element) -> bool:
    """Whether a part of a paragraph shows anything."""
    return any(
        local(inner) in _SHOWN and (local(inner) not in {"t", "delText"} or inner.text)
        for inner in part.iter()
    )


def _ranges(root: etree._Element) -> None:
    """Ranges of moves that are decided go."""
    if next(root.iter(w("moveFrom"), w("moveTo")), None) is not None:
        return
    for mark in list(root.iter(*map(w, _RANGES))):
        detach(mark)


def _orphans(file: OfficeFile) -> None:
    """Notes that nothing refers to any more go, as Word lets them go."""
    main = file.xml(file.main)
    for kind, tag in _NOTES:
        root = file.xml(file.related(file.main, kind))
        if root is None or main is None:
            continue
        used = {attribute(item, "id") for item in main.iter(w(f"{tag}Reference"))}
        for note in root.findall(w(tag)):
            if not attribute(note, "type") and attribute(note, "id") not in used:
                root.remove(note)


def _kind(element: etree._Element) -> Kind:
    name = local(element)
    if name in _FORMATS:
        return Kind.FORMATTED
    if name in {"moveFrom", "moveTo"}:
        return Kind.MOVED
    return Kind.INSERTED if name in _NEW or name == "cellIns" else Kind.DELETED
