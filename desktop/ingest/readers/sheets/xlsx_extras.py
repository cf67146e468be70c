"""What a sheet has beside its cells: comments, boxes, titles of charts."""

from collections.abc import Iterator, Mapping

from lxml import etree

from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.office.drawn_text import chart_titles, paragraphs
from desktop.ingest.readers.office.elements import attribute, child, is_on_value


def comments(package: Package, sheet: str) -> Iterator[tuple[str, str, str]]:
    """Each remark on a cell: the cell's address, who wrote it, the text. Threads hold the whole
    talk; the old form beside them only repeats it."""
    threads = package.related(sheet, "threadedComment")
    commented = set()
    for name in threads:
        root = package.xml(name)
        for item in root.iter("{*}threadedComment") if root is not None else ():
            commented.add(attribute(item, "ref"))
            yield attribute(item, "ref"), "", _text(child(item, "text"))
    for name in package.related(sheet, "comments"):
        root = package.xml(name)
        if root is None:
            continue
        authors = [one_line(item.text or "") for item in root.iter("{*}author")]
        for item in root.iter("{*}comment"):
            place = attribute(item, "ref")
            if place in commented:
                continue
            number = attribute(item, "authorId")
            known = number.isdigit() and int(number) < len(authors)
            text = _text(child(item, "text"))
            author = authors[int(number)] if known else ""
            # Excel writes the author's name into the text as well.
            yield place, "" if author and text.startswith(author) else author, text


def drawn(package: Package, sheet: str, ticks: Mapping[str, str]) -> Iterator[str]:
    """The texts of boxes and shapes on a sheet, and the titles of its charts and their axes;
    ``ticks`` are those of boxes to tick, by the names of their shapes."""
    for drawing in package.related(sheet, "drawing"):
        root = package.xml(drawing)
        for box in root.iter("{*}txBody") if root is not None else ():
            if not _is_hidden(box) and (text := paragraphs(box)):
                tick = _tick(box, ticks) if ticks else ""
                yield f"{tick} {text}".strip()
        for chart in package.related(drawing, "chart"):
            yield from chart_titles(package, chart)


def pictures(package: Package, sheet: str) -> Iterator[str]:
    """The parts of the pictures that a sheet shows: on it, as the look of an object of another
    program, and in its header and footer."""
    for drawing in package.related(sheet, "drawing"):
        root = package.xml(drawing)
        targets = package.relations(drawing)
        for blip in root.iter("{*}blip") if root is not None else ():
            name, kind = targets.get(attribute(blip, "embed"), ("", ""))
            if kind == "image" and not _is_hidden(blip):
                yield name
    for drawing in package.related(sheet, "vmlDrawing"):
        yield from package.related(drawing, "image")


def pictures_in_cells(package: Package) -> list[str]:
    """The parts of the pictures that lie in cells; in which, takes three further parts to tell."""
    return package.related("xl/richData/richValueRel.xml", "image")


def hidden_boxes(package: Package, sheet: str) -> Iterator[str]:
    """The texts of boxes and shapes on a sheet that are switched off."""
    for drawing in package.related(sheet, "drawing"):
        root = package.xml(drawing)
        for box in root.iter("{*}txBody") if root is not None else ():
            if _is_hidden(box) and (text := paragraphs(box)):
                yield text


def _is_hidden(box: etree._Element) -> bool:
    """Whether the shape of a text, a picture, or a group that it lies in, is switched off. The
    label of a button or a tick box is not: its shape is marked so that older programs take its
    other form."""
    for above in box.iterancestors("{*}sp", "{*}pic", "{*}grpSp"):
        for properties in above.iterchildren("{*}nvSpPr", "{*}nvPicPr", "{*}nvGrpSpPr"):
            said = child(properties, "cNvPr")
            is_form = said is not None and next(said.iter("{*}compatExt"), None) is not None
            if is_on_value(attribute(said, "hidden")) and not is_form:
                return True
    return False


def _tick(box: etree._Element, ticks: Mapping[str, str]) -> str:
    """The tick of the control whose label a text is, "" if it is none."""
    shape = next(box.iterancestors("{*}sp"), None)
    old = next(shape.iter("{*}compatExt"), None) if shape is not None else None
    return ticks.get(attribute(old, "spid"), "")


def _text(element: etree._Element | None) -> str:
    if element is None:
        return ""
    return one_line("".join(part.text or "" for part in element.iter("{*}t", "{*}text")))
