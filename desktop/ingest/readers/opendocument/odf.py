"""What ODT, ODS and ODP share: the package, paragraphs, and what a document hides.

Read straight from the XML (OASIS OpenDocument 1.3). odfpy builds the whole tree in Python objects
with a parser that expands entities, and gives no text in order.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from lxml import etree

from desktop.ingest.readers.common import colours, reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import short_title
from desktop.ingest.readers.common.package import Package, parse
from desktop.ingest.readers.office.elements import attribute, child, children, integer, local
from desktop.ingest.readers.opendocument import odf_looks
from desktop.ingest.readers.opendocument.odf_looks import Look

# What OpenOffice 1 and 2 wrote into every file; it declares nothing of its own but, where the list
# itself does not, the prefix of its elements.
_OLD_TYPE = re.compile(
    rb'<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice\.org//DTD Manifest 1\.0//EN" '
    rb'"Manifest\.dtd">'
)
_OLD_LIST = b"<manifest:manifest>"
_DECLARED = b'<manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest">'

_MAX_SPACES = 1000
MAX_DEPTH = 60
_SPACES = {"s": " ", "tab": "\t", "line-break": "\n"}
# Not text of the paragraph they stand in: marks, scripts, and what is read by its own rules.
_LEFT_OUT = frozenset(
    {
        *("tracked-changes", "change", "change-start", "change-end", "bookmark", "script"),
        *("bookmark-start", "bookmark-end", "soft-page-break", "forms", "sequence-decls"),
        *("title", "desc", "event-listeners", "reference-mark-start", "reference-mark-end"),
        *("annotation-end", "note-citation", "ruby-text", "object-ole", "binary-data"),
    }
)


#: Shapes that may have words in them (10.3).
SHAPES = frozenset(
    {
        *("custom-shape", "rect", "ellipse", "circle", "polygon", "polyline", "regular-polygon"),
        *("path", "line", "connector", "measure", "caption", "g"),
    }
)


class Styles:
    """The automatic and named styles of a document by name, inheritance followed."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._found: dict[str, etree._Element] = {}
        for root in roots:
            for style in root.iter("{*}style") if root is not None else ():
                self._found.setdefault(attribute(style, "name"), style)

    def get(self, name: str, properties: str, key: str) -> str:
        """A property such as ("text-properties", "display") of a style, "" if it has none."""
        for _ in range(MAX_DEPTH):
            style = self._found.get(name)
            if style is None:
                return ""
            if value := attribute(child(style, properties), key):
                return value
            name = attribute(style, "parent-style-name")
        return ""

    def master(self, name: str) -> str:
        """The name of the page on which what has this style is printed."""
        for each in self.names(name):
            if found := attribute(self._found[each], "master-page-name"):
                return found
        return ""

    def names(self, name: str) -> list[str]:
        """A style's name and those that it inherits from."""
        found: list[str] = []
        while name in self._found and len(found) < MAX_DEPTH:
            found.append(name)
            name = attribute(self._found[name], "parent-style-name")
        return found

    def __contains__(self, name: str) -> bool:
        return name in self._found

    def all_names(self) -> list[str]:
        """The names of all styles."""
        return list(self._found)

    def said(self, properties: str, key: str) -> set[str]:
        """All colours that styles say of a property, as "rrggbb"."""
        found = (attribute(child(each, properties), key) for each in self._found.values())
        return {colours.plain(each) for each in found}

    def conditions(self, name: str) -> list[tuple[str, str, str]]:
        """The conditions of a style, the style that applies where each holds, and the cell that
        its references are written to."""
        found = []
        for each in self.names(name):
            for part in children(self._found[each], "map"):
                keys = ("condition", "apply-style-name", "base-cell-address")
                condition, applied, base = (attribute(part, key) for key in keys)
                found.append((condition, applied, base))
        return found

    def is_hidden(self, name: str) -> bool:
        """Whether characters of this style do not show."""
        return self.get(name, "text-properties", "display") in {"none", "true"}

    def colour(self, name: str) -> str | None:
        """The colour of a style's letters as "rrggbb", "" for one that suits its ground or is not
        known, None if the style says nothing of it."""
        for each in self.names(name):
            said = child(self._found[each], "text-properties")
            if attribute(said, "use-window-font-color") == "true":
                return ""
            if colour := attribute(said, "color"):
                return colours.plain(colour)
        return None

    def is_bold(self, name: str) -> bool:
        """Whether characters of this style are bold."""
        return self.get(name, "text-properties", "font-weight") in {"bold", "700", "800", "900"}


@dataclass(slots=True)
class Paragraph:
    """A paragraph's text while it is gathered, and what stands in it but is no part of it."""

    parts: list[str] = field(default_factory=list)
    bold: int = 0
    plain: int = 0
    notes: list[etree._Element] = field(default_factory=list)
    frames: list[etree._Element] = field(default_factory=list)

    @property
    def is_bold(self) -> bool:
        """Whether all of it is bold."""
        return self.bold > 0 and self.plain == 0


class Inline:
    """Gathers the text of paragraphs; hidden runs and remarks go to ``aside``."""

    def __init__(self, styles: Styles, aside: Aside) -> None:
        self.styles = styles
        self.aside = aside
        self.page: int | None = None
        self.cut_off = False
        #: What controls of forms show, by their ids.
        self.controls: Mapping[str, str] = MappingProxyType({})
        #: What lies below the text, "rrggbb"; "" where that is not known.
        self.ground = ""
        self._looks: dict[tuple[Look, str], Look] = {}

    def paragraph(self, element: etree._Element, outer: Look | None = None) -> Paragraph:
        """The text of a text:p or text:h; ``outer`` is how letters around it look."""
        found = Paragraph()
        style = attribute(element, "style-name")
        if why := self._why_hidden(element, style):
            self.set_apart(element, why)
            return found
        said = self.styles.get(style, "paragraph-properties", "background-color")
        below = Look(ground=odf_looks.ground(said, self.ground if outer is None else outer.ground))
        if outer is not None:
            below = replace(outer, ground=below.ground)
        self._gather(element, found, self._look(below, style), 0)
        return found

    def _why_hidden(self, element: etree._Element, style: str) -> str:
        """Why nothing of a paragraph is seen, "" if something may be."""
        marks = element.iterchildren("{*}hidden-paragraph")
        if any(attribute(mark, "is-hidden") == "true" for mark in marks):
            return reasons.HIDDEN_RUN
        if self.styles.is_hidden(style):
            return reasons.HIDDEN_RUN
        line = odf_looks.points(self.styles.get(style, "paragraph-properties", "line-height"))
        return reasons.CUT_OFF if line is not None and 0 < line < 1 else ""

    def set_apart(self, element: etree._Element, reason: str) -> None:
        """Keep all text below an element as hidden, with this reason."""
        lines = [plain(part) for part in element.iter("{*}p", "{*}h")]
        self.aside.add("\n".join(filter(None, lines)) or plain(element), reason, self.page)

    def _gather(self, element: etree._Element, into: Paragraph, look: Look, depth: int) -> None:
        if depth > MAX_DEPTH:
            self.cut_off = True
            return
        self._put(element.text, into, look)
        for part in element:
            self._part(part, into, look, depth)
            self._put(part.tail, into, look)

    def _part(self, part: etree._Element, into: Paragraph, look: Look, depth: int) -> None:
        name = local(part)
        if name in _SPACES:
            count = integer(attribute(part, "c"), 1) if name == "s" else 1
            into.parts.append(_SPACES[name] * min(_MAX_SPACES, count))
        elif name == "span":
            self._span(part, into, look, depth)
        elif name in {"hidden-text", "hidden-paragraph"}:
            self._hidden_text(part, into, look)
        elif name == "annotation":
            self.aside.add(remark(part), reasons.COMMENT, self.page)
        elif name == "control" and attribute(part, "display") != "none":
            into.parts.append(f" {self.control(part)} ")
        elif name == "note":
            into.notes.append(part)
        elif name in {"frame", "text-box"} or name in SHAPES:
            into.frames.append(part)
        elif attribute(part, "display") == "none":
            self.set_apart(part, reasons.HIDDEN_RUN)
        elif name not in _LEFT_OUT:
            self._gather(part, into, look, depth + 1)

    def control(self, part: etree._Element) -> str:
        """What a control of a form shows where it stands."""
        return self.controls.get(attribute(part, "control"), "")

    def _hidden_text(self, part: etree._Element, into: Paragraph, look: Look) -> None:
        """A text that is hidden on a condition, if it held when the file was saved."""
        text = attribute(part, "string-value") or plain(part)
        if attribute(part, "is-hidden") == "true":
            self.aside.add(text, reasons.HIDDEN_RUN, self.page)
        elif local(part) == "hidden-text":
            self._put(text, into, look)

    def _span(self, part: etree._Element, into: Paragraph, look: Look, depth: int) -> None:
        style = attribute(part, "style-name")
        if self.styles.is_hidden(style):
            self.aside.add(plain(part), reasons.HIDDEN_RUN, self.page)
        else:
            self._gather(part, into, self._look(look, style), depth + 1)

    def _look(self, outer: Look, style: str) -> Look:
        """The look of what has this style inside of what has that look; each is told once."""
        found = self._looks.get((outer, style))
        if found is None:
            found = outer.within(self.styles, style, bold=self.styles.is_bold(style))
            self._looks[outer, style] = found
        return found

    def _put(self, text: str | None, into: Paragraph, look: Look) -> None:
        # White space in the XML is one blank; real ones are elements (6.1.2).
        if text:
            squeezed = " ".join(f".{text}.".split())[1:-1]
            if squeezed.strip() and (why := look.why_unseen()):
                self.aside.add(squeezed, why, self.page, joined=True)
                return
            into.parts.append(squeezed)
            length = len(squeezed.strip())
            into.bold += length if look.bold else 0
            into.plain += 0 if look.bold else length


def remark(annotation: etree._Element) -> str:
    """A comment with the name of its author."""
    author = one_line(plain(child(annotation, "creator")))
    lines = [plain(part) for part in annotation.iter("{*}p")]
    text = "\n".join(filter(None, lines))
    return f"{author}: {text}" if author and text else text


def plain(element: etree._Element | None) -> str:
    """All text below an element, on one line."""
    if element is None:
        return ""
    if len(element) == 0:
        return one_line(element.text or "")
    parts = []
    for event, part in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            parts.append(part.text or "")
            if local(part) in {"s", "tab", "line-break"}:
                parts.append(" ")
        elif part is not element:
            parts.append(part.tail or "")
    return one_line("".join(parts))


def masters(named: etree._Element | None) -> dict[str, etree._Element]:
    """The master pages of a document by their names."""
    found = named.iter("{*}master-page") if named is not None else ()
    return {attribute(master, "name"): master for master in found}


def opened(data: bytes) -> Package:
    """The package. Raises ReadingError for one that is damaged or locked by a password."""
    package = Package(data, reasons.DAMAGED_OPEN)
    listed = manifest(package)
    if listed is not None and next(listed.iter("{*}encryption-data"), None) is not None:
        raise reasons.unreadable(reasons.LOCKED_OTHERWISE)
    return package


def manifest(package: Package) -> etree._Element | None:
    """The list of what is in a package, None if it has none."""
    listed = package.member("META-INF/manifest.xml")
    if listed is None:
        return None
    plain_list = _OLD_TYPE.sub(b"", listed, 1).replace(_OLD_LIST, _DECLARED, 1)
    return parse(plain_list, package.damaged)


def title(package: Package) -> str:
    """The title in the properties."""
    root = package.xml("meta.xml")
    found = next(root.iter("{*}title"), None) if root is not None else None
    return short_title(one_line(found.text or "")) if found is not None else ""
