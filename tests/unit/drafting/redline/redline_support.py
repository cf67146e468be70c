"""Word files for redlines: made, changed at random with a seed, and told by what they say."""

import io
import random
from collections.abc import Iterator, Sequence
from copy import deepcopy

from docx import Document
from docx.document import Document as WordDocument
from lxml import etree

from desktop.drafting.redline.office_file import OfficeFile, w
from desktop.drafting.redline.revisions import resolve, revisions
from desktop.ingest.readers.office.elements import local

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_WORDS = ("shall", "may", "unless", "thirty", "Landlord", "9", "£5,000.00", "agreement")
_CONTAINERS = frozenset({"sdt", "sdtContent", "customXml", "body", "footnote", "endnote"})
_STORIES = frozenset({"header", "footer", "footnotes", "endnotes"})


def word_file(
    paragraphs: Sequence[str], rows: Sequence[Sequence[str]] = (), header: str = ""
) -> bytes:
    """A file of these paragraphs, what stands between bars in bold, then a table."""
    document = Document()
    for text in paragraphs:
        paragraph = document.add_paragraph()
        for number, part in enumerate(text.split("|")):
            run = paragraph.add_run(part)
            if number % 2:
                run.bold = True
    if rows:
        table = document.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    if header:
        document.sections[0].header.paragraphs[0].text = header
    return saved(document)


def saved(document: WordDocument) -> bytes:
    """The document as a file."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def accepted(data: bytes) -> bytes:
    """The file with every change accepted, as a user accepts each."""
    return resolve(data, {each.number for each in revisions(data)}, ())


def rejected(data: bytes) -> bytes:
    """The file with every change rejected."""
    return resolve(data, (), {each.number for each in revisions(data)})


def told(data: bytes) -> list[str]:
    """What a file says: its paragraphs in order, where tables, rows and cells begin and end, then
    its headers, footers and notes that say anything. Tracked changes are read as they stand."""
    file = OfficeFile(data)
    main = file.xml(file.main)
    found = list(_told(main)) if main is not None else []
    for relation in file.relations(file.main).values():
        root = file.xml(relation.target) if relation.kind in _STORIES else None
        story = list(_told(root)) if root is not None else []
        if any(line.strip() and line[0] not in "<>" for line in story):
            found += [relation.kind, *story]
    return found


def _told(root: etree._Element) -> Iterator[str]:
    for element in root:
        name = local(element)
        if name == "p":
            yield "".join(map(_shown, element.iter()))
        elif name in {"tbl", "tr", "tc"}:
            yield f"<{name}"
            yield from _told(element)
            yield f">{name}"
        elif name in _CONTAINERS:
            yield from _told(element)


def _shown(element: etree._Element) -> str:
    parent = element.getparent()
    in_run = parent is not None and local(parent) == "r"
    match local(element):
        case "t":
            return element.text or ""
        case "tab" if in_run:
            return "\t"
        case "br" | "cr" if in_run:
            return "\n"
        case "footnoteReference" | "endnoteReference":
            return "[note]"
        case _:
            return ""


def changed(data: bytes, chance: random.Random) -> bytes:
    """The file with one to twelve changes: words, paragraphs, rows, bold type, headers."""
    document = Document(io.BytesIO(data))
    changes = (_words, _words, _words, _removed, _added, _swapped, _rows, _bold)
    for _ in range(chance.randint(1, 12)):
        paragraphs = list(document.element.body.iter(w("p")))
        if paragraphs:
            chance.choice(changes)(chance.choice(paragraphs), chance)
    for section in document.sections:
        header = section.header
        if chance.random() < 0.3 and not header.is_linked_to_previous and header.paragraphs:
            header.paragraphs[0].text = "Another header"
    return saved(document)


def _words(paragraph: etree._Element, chance: random.Random) -> None:
    texts = [text for text in paragraph.iter(w("t")) if text.text]
    if not texts:
        return
    text = chance.choice(texts)
    words = (text.text or "").split(" ")
    place = chance.randrange(len(words))
    words[place : place + chance.randint(0, 1)] = chance.choices(_WORDS, k=chance.randint(0, 1))
    text.text = " ".join(words)
    text.set(_SPACE, "preserve")


def _removed(paragraph: etree._Element, chance: random.Random) -> None:
    del chance
    parent = paragraph.getparent()
    if parent is None or _ends_section(paragraph):
        return
    if sum(1 for other in parent if local(other) == "p") > 1:
        parent.remove(paragraph)


def _added(paragraph: etree._Element, chance: random.Random) -> None:
    del chance
    copied = deepcopy(paragraph)
    for section in list(copied.iter(w("sectPr"))):
        parent = section.getparent()
        if parent is not None:
            parent.remove(section)
    for text in copied.iter(w("t")):
        text.text = f"{text.text or ''} new"
    paragraph.addnext(copied)


def _swapped(paragraph: etree._Element, chance: random.Random) -> None:
    del chance
    following = paragraph.getnext()
    if following is None or local(following) != "p":
        return
    if not _ends_section(paragraph) and not _ends_section(following):
        following.addnext(paragraph)


def _rows(paragraph: etree._Element, chance: random.Random) -> None:
    row = next(paragraph.iterancestors(w("tr")), None)
    table = row.getparent() if row is not None else None
    if row is None or table is None:
        return
    if chance.random() < 0.5 and sum(1 for other in table if local(other) == "tr") > 1:
        table.remove(row)
    else:
        row.addnext(deepcopy(row))


def _bold(paragraph: etree._Element, chance: random.Random) -> None:
    runs = list(paragraph.iter(w("r")))
    if not runs:
        return
    run = chance.choice(runs)
    properties = run.find(w("rPr"))
    if properties is None:
        properties = etree.Element(w("rPr"))
        run.insert(0, properties)
    if properties.find(w("b")) is None:
        properties.insert(0, etree.Element(w("b")))


def _ends_section(paragraph: etree._Element) -> bool:
    return paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None
