"""Tracked changes as Word writes them (ECMA-376 Part 1, 17.13.5)."""

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy

from lxml import etree

from desktop.drafting.redline.atoms import Atom, canonical, run_of
from desktop.drafting.redline.office_file import detach, w
from desktop.ingest.readers.office.elements import local

_DELETED = {"t": "delText", "instrText": "delInstrText"}
# Of a run's properties, what is no formatting that a reader sees.
_UNSEEN = frozenset({"lang", "noProof", "rPrChange", "ins", "del", "moveFrom", "moveTo"})


_RUNS = frozenset({"r", "oMath", "oMathPara"})
# What is set in a mark; links are marked inside, and bookmarks and the like are left alone.
_MARKED = _RUNS | {"fldSimple", "sdt", "smartTag", "customXml", "dir", "bdo"}
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_NAMED = frozenset(
    {
        *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd"),
        *("permStart", "permEnd", "proofErr"),
    }
)
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# What a paragraph's own format is not.
NOT_COMPARED = frozenset({"rPr", "sectPr", "pPrChange"})
MARKS = frozenset({"ins", "del", "moveFrom", "moveTo"})


class Markup:
    """Makes the marks of one author at one time, each under a number of its own."""

    def __init__(self, author: str, date: str, first: int) -> None:
        """``date`` is ISO 8601 in UTC; ``first`` is the first number that is free."""
        self._author = author
        self._date = date
        self._next = first

    def mark(self, name: str) -> etree._Element:
        """An element such as w:ins, with number, author and date."""
        element = etree.Element(w(name))
        element.set(w("id"), str(self._next))
        element.set(w("author"), self._author)
        element.set(w("date"), self._date)
        self._next += 1
        return element

    def deleted(self, atoms: Sequence[Atom], name: str = "del") -> list[etree._Element]:
        """Atoms of the old text as runs that are deleted, or with "moveFrom" moved away."""
        found: list[etree._Element] = []
        for group in _by_run(atoms):
            if group[0].run is None:
                runs = [deepcopy(part) for part in group[0].parts]
            else:
                runs = [run_of(group[0].properties, group)]
            for run in list(_plain_runs(runs)):
                if name == "del":
                    as_deleted(run)
                wrapped = self.mark(name)
                wrapped.append(run)
                found.append(wrapped)
        return found

    def inserted(self, element: etree._Element, name: str = "ins") -> etree._Element:
        """A run of the new text as inserted, or with "moveTo" moved here."""
        wrapped = self.mark(name)
        wrapped.append(element)
        return wrapped

    def inserted_whole(self, element: etree._Element, name: str = "ins") -> None:
        """Mark a part of a field, or a whole one, as inserted where it stands: what may not stand
        in a mark is marked inside."""
        parent = element.getparent()
        if parent is None:
            return
        if local(element) == "hyperlink":
            for part in list(element):
                self.inserted_whole(part, name)
        elif local(element) in _MARKED:
            place = parent.index(element)
            wrapped = self.mark(name)
            parent[place : place + 1] = [wrapped]
            runs = _as_runs(element) if local(element) == "fldSimple" else (element,)
            wrapped.extend(list(runs))

    def on_paragraph(self, paragraph: etree._Element, name: str) -> None:
        """Mark the paragraph's end: it was inserted, deleted or moved."""
        _mark_properties(paragraph).insert(0, self.mark(name))

    def on_row(self, row: etree._Element, name: str) -> None:
        """Mark a table's row as inserted or deleted."""
        properties = row.find(w("trPr"))
        if properties is None:
            properties = etree.Element(w("trPr"))
            before = row.find(w("tblPrEx"))
            if before is None:
                row.insert(0, properties)
            else:
                before.addnext(properties)
        properties.append(self.mark(name))

    def format_of_run(self, run: etree._Element, old: etree._Element | None) -> None:
        """Say that a run had other properties."""
        change = self.mark("rPrChange")
        before = etree.SubElement(change, w("rPr"))
        before.extend(deepcopy(part) for part in _seen(old))
        _first(run, "rPr").append(change)

    def format_of_paragraph(self, paragraph: etree._Element, old: Sequence[etree._Element]) -> None:
        """Say that a paragraph had other properties."""
        change = self.mark("pPrChange")
        etree.SubElement(change, w("pPr")).extend(old)
        _first(paragraph, "pPr").append(change)


def bare(block: etree._Element) -> etree._Element:
    """A copy of a table or row without what has an id or a name that the new file may have given to
    something else: bookmarks, controls around cells and rows, marks of remarks."""
    copied = deepcopy(block)
    for element in list(copied.iter()):
        for key in [key for key in map(str, element.attrib) if key.startswith(f"{{{_W14}}}")]:
            del element.attrib[key]
        parent = element.getparent()
        if parent is None:
            continue
        place = parent.index(element)
        if local(element) in _NAMED:
            parent.remove(element)
        elif local(element) == "sdt":
            inside = element.find(w("sdtContent"))
            parent[place : place + 1] = list(inside) if inside is not None else []
    return copied


def mark_of(paragraph: etree._Element) -> str:
    """How a paragraph's end is marked: "ins", "del", "moveFrom", "moveTo", or ""."""
    run = paragraph.find(f"{w('pPr')}/{w('rPr')}") if local(paragraph) == "p" else None
    names = [local(part) for part in run] if run is not None else []
    return next((name for name in names if name in MARKS), "")


def move_mark(source: etree._Element, target: etree._Element, kind: str) -> None:
    """Take the mark from one paragraph's end to another's."""
    for run in source.findall(f"{w('pPr')}/{w('rPr')}"):
        for mark in run.findall(w(kind)):
            _mark_properties(target).insert(0, mark)


def move_section(source: etree._Element, target: etree._Element) -> None:
    """Have the section that ends with one paragraph end with the other."""
    for section in source.findall(f"{w('pPr')}/{w('sectPr')}"):
        properties = _first(target, "pPr")
        change = properties.find(w("pPrChange"))
        if change is None:
            properties.append(section)
        else:
            change.addprevious(section)


def same_paragraph_format(one: etree._Element, other: etree._Element) -> bool:
    """Whether two paragraphs have the same properties, apart from their ends'."""
    found = []
    for paragraph in (one, other):
        properties = paragraph.find(w("pPr"))
        parts = list(properties) if properties is not None else []
        found.append(_canonical([part for part in parts if local(part) not in NOT_COMPARED]))
    return found[0] == found[1]


def same_format(old: etree._Element | None, new: etree._Element | None) -> bool:
    """Whether two runs look the same as far as their own properties go."""
    return _canonical(_seen(old)) == _canonical(_seen(new))


def as_deleted(run: etree._Element) -> None:
    """Texts inside of a deleted run have another name; a text box in it keeps its own."""
    for part in list(run.iter(w("t"), w("instrText"))):
        if "p" not in _around(part, run):
            part.tag = w(_DELETED[local(part)])


def as_kept(mark: etree._Element) -> None:
    """The reverse of ``as_deleted`` for what a mark holds; what another one deletes stays so."""
    names = {deleted: kept for kept, deleted in _DELETED.items()}
    for part in list(mark.iter(w("delText"), w("delInstrText"))):
        if "del" not in _around(part, mark):
            part.tag = w(names[local(part)])


def _around(part: etree._Element, aside: etree._Element) -> list[str]:
    """What a text stands in, inmost first, up to its paragraph, one element left aside."""
    found: list[str] = []
    for element in part.iterancestors():
        if element is not aside:
            found.append(local(element))
        if local(element) == "p":
            break
    return found


def join_marks(paragraph: etree._Element) -> None:
    """Marks of one kind that follow one another become one: a person decides on them together."""
    for mark in list(paragraph.iter(w("ins"), w("del"), w("moveFrom"), w("moveTo"))):
        before = mark.getprevious()
        if before is None or before.tag != mark.tag or not len(mark) or not len(before):
            continue
        if any(before.get(w(key)) != mark.get(w(key)) for key in ("author", "date")):
            continue
        before.extend(list(mark))
        detach(mark)


def first_free_number(roots: Iterable[etree._Element]) -> int:
    """A number above all that marks and bookmarks have."""
    highest = 0
    for root in roots:
        for element in root.iter():
            text = element.get(w("id")) or ""
            if text.isdecimal() and len(text) < 9:
                highest = max(highest, int(text))
    return highest + 1


def _first(element: etree._Element, name: str) -> etree._Element:
    """The properties of a paragraph or run, made if there are none; they come first."""
    found = element.find(w(name))
    if found is None:
        found = etree.Element(w(name))
        element.insert(0, found)
    return found


def _mark_properties(paragraph: etree._Element) -> etree._Element:
    """The properties of a paragraph's end, made if there are none; they stand near the last."""
    properties = _first(paragraph, "pPr")
    run = properties.find(w("rPr"))
    if run is None:
        run = etree.Element(w("rPr"))
        after = [properties.find(w(name)) for name in ("sectPr", "pPrChange")]
        before = next((part for part in after if part is not None), None)
        if before is None:
            properties.append(run)
        else:
            before.addprevious(run)
    return run


def _by_run(atoms: Sequence[Atom]) -> list[list[Atom]]:
    groups: list[list[Atom]] = []
    for atom in atoms:
        last = groups[-1][-1] if groups else None
        if last is not None and atom.run is not None and last.run is atom.run:
            groups[-1].append(atom)
        else:
            groups.append([atom])
    return groups


def _plain_runs(elements: Iterable[etree._Element]) -> Iterator[etree._Element]:
    """Of a field or the like what may stand in a mark and means the same there: its runs and
    equations, without links, controls and bookmarks around them."""
    for element in elements:
        name = local(element)
        if name in _RUNS:
            yield element
        elif name == "fldSimple":
            yield from _as_runs(element)
        else:
            yield from _plain_runs(list(element))


def _as_runs(field: etree._Element) -> Iterator[etree._Element]:
    """A simple field as the runs of a complex one (ECMA-376 Part 1, 17.16.18): the first may not
    stand in a mark."""
    shown = list(_plain_runs(list(field)))
    properties = shown[0].find(w("rPr")) if shown else None
    made = []
    for name in ("begin", "instruction", "separate", "end"):
        run = etree.Element(w("r"))
        if properties is not None:
            run.append(deepcopy(properties))
        part = etree.SubElement(run, w("instrText" if name == "instruction" else "fldChar"))
        if name == "instruction":
            part.set(_SPACE, "preserve")
            part.text = field.get(w("instr")) or ""
        else:
            part.set(w("fldCharType"), name)
        made.append(run)
    yield from made[:3]
    yield from shown
    yield made[3]


def _seen(properties: etree._Element | None) -> list[etree._Element]:
    return (
        [part for part in properties if local(part) not in _UNSEEN]
        if properties is not None
        else []
    )


def _canonical(parts: Sequence[etree._Element]) -> list[str]:
    return sorted(map(canonical, parts))
