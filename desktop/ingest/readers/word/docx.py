"""Word files: the body in order, with the numbers that Word shows, tables, boxes and notes.

Read straight from the XML: the text of tracked insertions counts, deletions, remarks and what does
not show are set apart, boxes and notes are part of the document, and no part is opened whose size
is not known to be sane.
(python-docx leaves inserted runs, boxes, notes and numbers out.)
"""

from collections.abc import Iterator, Mapping, Set

from lxml import etree

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import (
    Reading,
    TextBuilder,
    first_heading,
)
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office.activex import Controls
from desktop.ingest.readers.office.drawn import chart_rows, diagram_lines
from desktop.ingest.readers.office.drawn_text import chart_titles
from desktop.ingest.readers.office.elements import (
    attribute,
    child,
    children,
    integer,
    is_on,
    local,
)
from desktop.ingest.readers.office.embedded import Embedded
from desktop.ingest.readers.office.package_pictures import Pictures
from desktop.ingest.readers.office.properties import title
from desktop.ingest.readers.word.docx_looks import Theme
from desktop.ingest.readers.word.docx_numbering import Numbering
from desktop.ingest.readers.word.docx_shapes import WIDEST_PAGE
from desktop.ingest.readers.word.docx_styles import Styles
from desktop.ingest.readers.word.docx_walk import Control, Notes, Show, Walk, removed_text

_NO_NOTE_TYPES = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_OF_SECTIONS = ("pgSz", "titlePg", "headerReference", "footerReference")


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a .docx file; ``recognised`` is what became of the pictures that an earlier reading
    named. Raises ReadingError for one that is damaged, a bomb, or holds no text and no pictures."""
    package = Package(data)
    main = _main_part(package)
    root = package.xml(main)
    if root is None:
        raise reasons.unreadable(reasons.DAMAGED_WORD)
    builder = TextBuilder()
    aside = Aside()
    walk = Walk(
        builder,
        Styles(_part(package, main, "styles")),
        Numbering(_part(package, main, "numbering")),
        _notes(package, main),
        aside,
        Theme(_part(package, main, "theme"), _part(package, main, "settings")),
    )
    pictures = Pictures(package, recognised, aside)
    walk.show, controls = _shower(package, main, pictures), Controls(package)
    walk.control = _control_reader(package, main, controls)
    if child(root, "background") is not None:
        walk.ground = ""
    sections = _Sections(root)
    walk.page_width = sections.page_width
    walk.take(root)
    _add_drawn(package, main, builder)
    for kind in ("header", "footer"):
        used = sections.used(package.relations(main), kind)
        _add_running_text(package, main, kind, builder, walk, pictures, used, controls)
    for note in walk.unused_notes():
        aside.add(note, reasons.UNUSED_PART)
    for remark in _remarks(package, main):
        aside.add(remark, reasons.COMMENT)
    embedded = Embedded(package)
    embedded.take([main])
    text, blocks = builder.text, builder.finish()
    if not text and not embedded.items() and (recognised is not None or not pictures.items()):
        raise reasons.unreadable(reasons.ONLY_HIDDEN if aside else reasons.NO_TEXT)
    problems = [*aside.problems(), *embedded.problems(), *pictures.problems()]
    if walk.cut_off:
        problems.append(reasons.TOO_DEEP)
    return Reading(
        Kind.DOCX,
        text,
        blocks,
        title=_title(package) or first_heading(text, blocks),
        problems=tuple(problems),
        hidden=aside.items(),
        attachments=embedded.items(),
        pictures=pictures.items(),
    )


def _main_part(package: Package) -> str:
    return next(iter(package.related("", "officeDocument")), "word/document.xml")


class _Sections:
    """What a document says of its pages, found in one way through it."""

    def __init__(self, root: etree._Element) -> None:
        self._found: dict[str, list[etree._Element]] = {}
        for element in root.iter(*(f"{{*}}{name}" for name in _OF_SECTIONS)):
            self._found.setdefault(local(element), []).append(element)

    @property
    def page_width(self) -> int:
        """The widest page's, in twentieths of a point."""
        sizes = self._found.get("pgSz", ())
        widths = (integer(attribute(size, "w"), WIDEST_PAGE) for size in sizes)
        return max(widths, default=WIDEST_PAGE)

    def used(self, targets: Mapping[str, tuple[str, str]], kind: str) -> set[str]:
        """The names of the headers or footers that some page may show. One for first pages is shown
        only if a section has first pages of their own."""
        titled = any(map(is_on, self._found.get("titlePg", ())))
        return {
            targets.get(attribute(reference, "id"), ("", ""))[0]
            for reference in self._found.get(f"{kind}Reference", ())
            if titled or attribute(reference, "type") != "first"
        }


def _part(package: Package, main: str, kind: str) -> etree._Element | None:
    name = next(iter(package.related(main, kind)), "")
    return package.xml(name) if name else None


def _notes(package: Package, main: str) -> Notes:
    notes: Notes = {}
    for kind, tag in (("footnotes", "footnote"), ("endnotes", "endnote")):
        root = _part(package, main, kind)
        for element in children(root, tag) if root is not None else ():
            if attribute(element, "type") not in _NO_NOTE_TYPES:
                notes[tag, attribute(element, "id")] = element
    return notes


def _shower(package: Package, part: str, pictures: Pictures) -> Show:
    """What takes the pictures that a part shows, by the ids of its relations."""
    targets = package.relations(part)

    def show(relation: str, builder: TextBuilder) -> None:
        name, kind = targets.get(relation, ("", ""))
        if kind == "image":
            pictures.show(name, builder)

    return show


def _control_reader(package: Package, part: str, controls: Controls) -> Control:
    """What reads the controls that a part shows, by the ids of its relations."""
    targets = package.relations(part)

    def read_control(relation: str) -> tuple[str, str]:
        name, kind = targets.get(relation, ("", ""))
        return controls.shown(name) if kind == "control" else ("", "")

    return read_control


def _remarks(package: Package, main: str) -> Iterator[str]:
    """The comments with their authors' names."""
    root = _part(package, main, "comments")
    for element in children(root, "comment") if root is not None else ():
        author = one_line(attribute(element, "author"))
        lines = []
        for paragraph in element.iter("{*}p"):
            parts = [part.text or "" for part in paragraph.iter("{*}t")]
            lines.append("".join(parts))
        text = "\n".join(filter(None, lines))
        yield f"{author}: {text}" if author and text.strip() else text


def _add_running_text(
    package: Package,
    main: str,
    kind: str,
    builder: TextBuilder,
    walk: Walk,
    pictures: Pictures,
    used: Set[str],
    controls: Controls,
) -> None:
    """Headers and footers stand at the end, each wording once."""
    known: set[str] = set()
    for name in package.related(main, kind):
        root = package.xml(name)
        if root is None:
            continue
        if name not in used:
            walk.aside.add(removed_text(root), reasons.UNUSED_PART)
            continue
        part = TextBuilder()
        running = walk.into(part)
        running.show = _shower(package, name, pictures)
        running.control = _control_reader(package, name, controls)
        running.take(root)
        text = part.text
        if text and text not in known:
            known.add(text)
            for block in part.blocks:
                builder.add(block.kind, text[block.start : block.end])


def _add_drawn(package: Package, main: str, builder: TextBuilder) -> None:
    """Diagrams and charts, after the text."""
    for name in package.related(main, "diagramData"):
        root = package.xml(name)
        for line in diagram_lines(root) if root is not None else ():
            builder.add_paragraph(line, item=True)
    for name in package.related(main, "chart"):
        for text in chart_titles(package, name):
            builder.add_paragraph(text)
        root = package.xml(name)
        if root is not None:
            builder.add_table(chart_rows(root))


def _title(package: Package) -> str:
    text = title(package)
    return "" if text.lower().startswith(("untitled", "document", "microsoft word")) else text
