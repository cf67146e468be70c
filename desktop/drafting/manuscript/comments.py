"""Where a draft's words come from, as Word comments: one for each stretch of a paragraph that is
from one place; what was filled in from fields is named in the comment around it."""

from dataclasses import dataclass, field, replace

from lxml import etree

from desktop.drafting.manuscript.model import Origin
from desktop.drafting.manuscript.words import (
    change_words,
    field_words,
    origin_words,
    without_controls,
)
from desktop.drafting.redline.office_file import OfficeFile, Relation, W, w
from desktop.ingest.readers.office.elements import attribute

AUTHOR, INITIALS = "Strongroom", "S"
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_PART = "word/comments.xml"


@dataclass(slots=True)
class _Stretch:
    origin: Origin | None
    runs: list[etree._Element] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    blanks: list[str] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)

    def words(self) -> str:
        said = origin_words(self.origin) if self.origin is not None else ""
        filled = f"Filled in: {field_words(self.fields)}" if self.fields else ""
        left = f"Still blank: {field_words(self.blanks)}" if self.blanks else ""
        changed = f"Changed: {', '.join(self.changes)}" if self.changes else ""
        return ". ".join(filter(None, (said, filled, left, changed)))


class Told:
    """Hears of one paragraph's runs, in order."""

    def __init__(self) -> None:
        self.stretches: list[_Stretch] = []

    def run(self, element: etree._Element, origin: Origin, blank: bool = False) -> None:
        """Take a run of words and where they come from. Those of a ``blank`` hold its place."""
        last = self.stretches[-1] if self.stretches else None
        change = change_words(origin)
        # Where exactly on its page a stretch stands makes no other comment.
        source = replace(origin, start=None, end=None)
        if origin.kind == "field" or change:
            if last is None:
                last = _Stretch(None)
                self.stretches.append(last)
            fields = last.blanks if blank else last.fields
            named, name = (last.changes, change) if change else (fields, origin.source)
            if name not in named:
                named.append(name)
        elif last is None or last.origin not in {None, source}:
            last = _Stretch(source)
            self.stretches.append(last)
        else:
            last.origin = source
        last.runs.append(element)


class Comments:
    """Gathers where words come from while a file is written."""

    def __init__(self) -> None:
        self._told: list[Told] = []

    def paragraph(self) -> Told:
        """What hears of the next paragraph."""
        told = Told()
        self._told.append(told)
        return told

    def add_to(self, file: OfficeFile) -> None:
        """Write the comments into the file, behind those that it has."""
        name = file.related(file.main, "comments")
        if not name:
            empty = f'<w:comments xmlns:w="{W}"/>'.encode()
            name = file.add_part(_PART, empty, _CONTENT)
            file.add_relation(file.main, Relation(name, "comments", _TYPE, False))
        root = file.xml(name)
        if root is None:
            return
        taken = [attribute(each, "id") for each in root.iterchildren("{*}comment")]
        number = max((int(each) for each in taken if each.isdecimal()), default=-1) + 1
        for told in self._told:
            for stretch in told.stretches:
                _mark(stretch.runs, number)
                root.append(_comment(number, stretch.words()))
                number += 1


def _mark(runs: list[etree._Element], number: int) -> None:
    start, end, run = (etree.Element(w(f"commentRange{side}")) for side in ("Start", "End", ""))
    run.tag = w("r")
    for element in (start, end, etree.SubElement(run, w("commentReference"))):
        element.set(w("id"), str(number))
    runs[0].addprevious(start)
    runs[-1].addnext(run)
    runs[-1].addnext(end)


def _comment(number: int, text: str) -> etree._Element:
    comment = etree.Element(w("comment"))
    comment.set(w("id"), str(number))
    comment.set(w("author"), AUTHOR)
    comment.set(w("initials"), INITIALS)
    run = etree.SubElement(etree.SubElement(comment, w("p")), w("r"))
    etree.SubElement(run, w("t")).text = without_controls(text)
    return comment
