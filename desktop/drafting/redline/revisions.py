"""Tracked changes of a Word file, listed, accepted and rejected, one by one or all."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from lxml import etree

from desktop.drafting.redline.markup import MARKS, as_kept
from desktop.drafting.redline.office_file import OfficeFile, w
from desktop.ingest.readers.elements import attribute, local

_STORIES = frozenset({"header", "footer", "footnotes", "endnotes"})
_NEW = frozenset({"ins", "moveTo"})
_GONE = frozenset({"del", "moveFrom"})
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
    """A tracked change: ``number`` is its id in the file, ``part`` the part that it stands in,
    ``paragraph`` counts paragraphs of that part from 0; ``text`` is what was inserted or
    deleted, empty for an end of a paragraph and for formatting."""

    number: str
    kind: Kind
    author: str
    date: str
    part: str
    paragraph: int
    text: str


def revisions(data: bytes) -> list[Revision]:
    """The tracked changes of a file, part by part in order. Raises ReadingError."""
    file = OfficeFile(data)
    found = []
    for name, root in _roots(file):
        # Held, since lxml gives an element that nobody holds another identity the next time.
        held = list(root.iter(w("p")))
        paragraphs = {id(paragraph): number for number, paragraph in enumerate(held)}
        for element in root.iter(*map(w, (*MARKS, *_FORMATS))):
            inside = element
            while inside is not None and local(inside) != "p":
                parent = inside.getparent()
                if parent is None:
                    break
                inside = parent
            found.append(
                Revision(
                    attribute(element, "id"),
                    _kind(element),
                    attribute(element, "author"),
                    attribute(element, "date"),
                    name,
                    paragraphs.get(id(inside), 0),
                    "".join(part.text or "" for part in element.iter(w("t"), w("delText"))),
                )
            )
    return found


def resolve(data: bytes, accept: Collection[str], reject: Collection[str]) -> bytes:
    """The file with the changes of these numbers accepted and rejected; the others stay. Raises
    ReadingError."""
    file = OfficeFile(data)

    def decide(change: etree._Element) -> bool | None:
        number = attribute(change, "id")
        return True if number in accept else False if number in reject else None

    _resolve(file, decide)
    return file.save()


def accepted(data: bytes) -> bytes:
    """The file with every change accepted. Raises ReadingError."""
    file = OfficeFile(data)
    accept_all(file)
    return file.save()


def rejected(data: bytes) -> bytes:
    """The file with every change rejected. Raises ReadingError."""
    file = OfficeFile(data)
    _resolve(file, lambda change: False)
    return file.save()


def accept_all(file: OfficeFile) -> None:
    """Accept every change, in place."""
    _resolve(file, lambda change: True)


def _resolve(file: OfficeFile, decide: Decision) -> None:
    for _, root in _roots(file):
        _formats(root, decide)
        _rows(root, decide)
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


def _formats(root: etree._Element, decide: Decision) -> None:
    for change in list(root.iter(*map(w, _FORMATS))):
        properties = change.getparent()
        wanted = decide(change)
        if properties is None or wanted is None:
            continue
        if not wanted and len(change):
            # What a paragraph's end is marked with, and its section, are no part of the change.
            kept = [p for p in properties if local(p) in {"rPr", "sectPr"} | MARKS]
            old = list(change[0])
            if local(change) == "pPrChange":
                properties[:] = [*old, *kept]
            else:
                properties[:] = [*(p for p in kept if local(p) in MARKS), *old]
        else:
            properties.remove(change)


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
            continue
        table = row.getparent()
        if table is None:
            continue
        table.remove(row)
        above = table.getparent()
        if next(table.iter(w("tr")), None) is None and above is not None:
            above.remove(table)


def _runs(root: etree._Element, decide: Decision) -> None:
    for mark in list(root.iter(*map(w, MARKS))):
        parent = mark.getparent()
        if parent is None or local(parent) in {"rPr", "trPr"}:
            continue
        wanted = decide(mark)
        if wanted is None:
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
    following = paragraph.getnext()
    while following is not None and local(following) in {"bookmarkStart", "bookmarkEnd"}:
        following = following.getnext()
    if parent is None:
        return
    content = [part for part in paragraph if local(part) != "pPr"]
    says = any(map(_says, content))
    if following is None or local(following) != "p":
        blocks = [part for part in parent if local(part) in {"p", "tbl"}]
        last_of_cell = local(parent) == "tc" and blocks and blocks[-1] is paragraph
        alone = len(blocks) < 2 or (last_of_cell and local(blocks[-2]) != "p")
        if not says and not alone:
            parent.remove(paragraph)
        return
    rest = [part for part in following if local(part) != "pPr"]
    if says and not any(map(_says, rest)):
        paragraph.extend(rest)
        parent.remove(following)
        return
    properties = following.find(w("pPr"))
    start = 0 if properties is None else following.index(properties) + 1
    following[start:start] = content
    parent.remove(paragraph)


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
        parent = mark.getparent()
        if parent is not None:
            parent.remove(mark)


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
    return Kind.INSERTED if name in _NEW else Kind.DELETED
