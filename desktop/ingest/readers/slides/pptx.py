"""PPTX presentations, from their XML: slides in order, shapes, tables, charts, notes.

python-pptx gives neither hidden slides nor comments, diagrams or grouped text in one walk, and
builds each slide's whole tree with its own element classes.
"""

from lxml import etree

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office.activex import Controls
from desktop.ingest.readers.office.drawn import (
    chart_rows,
    diagram_lines,
    lines,
    plain_fill,
    text_of,
    unseen_runs,
)
from desktop.ingest.readers.office.drawn_text import chart_titles
from desktop.ingest.readers.office.elements import (
    attribute,
    child,
    children,
    integer,
    is_on_value,
    local,
)
from desktop.ingest.readers.office.embedded import Embedded
from desktop.ingest.readers.office.package_pictures import Pictures
from desktop.ingest.readers.office.properties import title
from desktop.ingest.readers.slides.pptx_above import Above
from desktop.ingest.readers.slides.pptx_grounds import Ground, Grounds
from desktop.ingest.readers.slides.pptx_looks import TextLooks
from desktop.ingest.readers.slides.pptx_places import is_off
from desktop.ingest.readers.slides.pptx_shared import Shared
from desktop.ingest.readers.slides.slides import Slides

_TITLES = frozenset({"title", "ctrTitle"})
# What every slide repeats; of dates those that are written, not the day on which one looks.
_NUMBER = "sldNum"
_SHARED = frozenset({"dt", "ftr", "hdr"})
_MAX_DEPTH = 60
_ENDLESS = 2**62
_SHAPES = frozenset({"sp", "cxnSp", "graphicFrame", "grpSp", "pic"})
_MAX_SPAN = 50


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a presentation; ``recognised`` is what became of the pictures that an earlier reading
    named. Raises ReadingError for one that is damaged, a bomb, or shows nothing."""
    package = Package(data, reasons.DAMAGED_SLIDES)
    main = next(iter(package.related("", "officeDocument")), "ppt/presentation.xml")
    root = package.xml(main)
    if root is None:
        raise reasons.unreadable(reasons.DAMAGED_SLIDES)
    slides = Slides()
    embedded = Embedded(package)
    pictures = Pictures(package, recognised, slides.aside)
    targets = package.relations(main)
    listed, sheet = child(root, "sldIdLst"), child(root, "sldSz")
    size = (
        integer(attribute(sheet, "cx"), _ENDLESS),
        integer(attribute(sheet, "cy"), _ENDLESS),
    )
    above, controls = Above(package), Controls(package)
    grounds, shared, looks = Grounds(above), Shared(above), TextLooks(above, main)
    lost = cut_off = False
    for item in children(listed, "sldId") if listed is not None else ():
        # The attribute "id" without a namespace is a number; the one with it, the relation.
        own = next((v for k, v in item.attrib.items() if str(k).endswith("}id")), "")
        part = targets.get(str(own), ("", ""))[0]
        slide = package.xml(part) if part else None
        if slide is None:
            lost = True
            continue
        reader = _Slide(package, part, slides, pictures, size, grounds, shared, controls, looks)
        reader.read(slide)
        cut_off |= reader.cut_off
        embedded.take([part])
    problems = [reasons.MISSING_SLIDE] if lost else []
    if cut_off:
        problems.append(reasons.TOO_DEEP)
    problems += [*embedded.problems(), *pictures.problems()]
    return slides.reading(
        Kind.PPTX,
        title(package),
        problems,
        embedded.items(),
        pictures.items(),
        is_whole=recognised is not None,
    )


class _Slide:
    """Reads one slide into ``slides``."""

    def __init__(
        self,
        package: Package,
        part: str,
        slides: Slides,
        pictures: Pictures,
        size: tuple[int, int],
        grounds: Grounds,
        shared: Shared,
        controls: Controls,
        looks: TextLooks,
    ) -> None:
        self._package = package
        self._relations = package.relations(part)
        self._part = part
        self._slides = slides
        self._pictures = pictures
        self.cut_off = False
        self._size = size
        self._grounds = grounds
        self._shared = shared
        self._controls = controls
        self._ground = Ground()
        self._looks = looks
        self._inherits = False
        self._root: etree._Element | None = None

    def read(self, root: etree._Element) -> None:
        """Add the slide's title, shapes, notes and remarks."""
        self._root = root
        self._inherits = self._looks.may_hide(self._part, root)
        slides = self._slides
        slides.open(hidden=attribute(root, "show") in {"0", "false"})
        tree = child(root, "cSld", "spTree")
        if tree is not None:
            # The title comes first, wherever it lies in the stack of shapes.
            for shape in tree.iter("{*}sp"):
                if _placeholder(shape) in _TITLES and not self._is_away(shape):
                    slides.title(" ".join(self._lines(shape)))
            self._shapes(tree, 0)
        self._picture(child(root, "cSld", "bg", "bgPr"))
        self._take_controls(root)
        if not slides.is_hidden:
            for shape in self._shared.shapes(self._part, root):
                self._take_shared(shape)
        self._notes()
        for text in self._remarks():
            slides.aside.add(text, reasons.COMMENT, slides.page)
        slides.close()

    def _shapes(self, tree: etree._Element, depth: int) -> None:
        if depth > _MAX_DEPTH:
            self.cut_off = True
            return
        for shape in tree:
            name = local(shape)
            if name in _SHAPES and (why := self._why_unseen(shape)):
                text = "\n".join(p for body in shape.iter("{*}txBody") for p in lines(body))
                self._slides.aside.add(text, why, self._slides.page)
            elif name in {"sp", "cxnSp"}:
                self._shape(shape)
            elif name == "graphicFrame":
                self._frame(shape)
            elif name == "pic":
                self._picture(shape)
            elif name == "grpSp":
                self._shapes(shape, depth + 1)
            elif name == "AlternateContent":
                self._alternate(shape, depth)

    def _why_unseen(self, shape: etree._Element) -> str:
        """Why nothing of a shape is seen, "" if it is."""
        if _is_hidden(shape):
            return reasons.HIDDEN_SHAPE
        return reasons.OUTSIDE_PAGE if is_off(shape, self._size) else ""

    def _is_away(self, shape: etree._Element) -> bool:
        """Whether a shape, or a group that it lies in, is not seen."""
        groups = shape.iterancestors("{*}grpSp")
        return bool(self._why_unseen(shape)) or any(self._why_unseen(each) for each in groups)

    def _lines(self, shape: etree._Element, fill: str = "spPr") -> list[str]:
        """The paragraphs of a shape or a cell that are seen; the others are set apart. ``fill`` is
        the element that tells of its ground."""
        body = child(shape, "txBody")
        if body is None:
            return []
        told = self._inherits or next(body.iter("{*}solidFill"), None) is not None
        if self._root is not None and told:
            # Only now: it takes three further parts.
            self._ground = self._grounds.of(self._part, self._root)
            self._root = None
        scheme = self._ground.scheme
        ground = self._ground.colour or plain_fill(child(shape, fill), scheme)[0]
        own = self._inherits and local(shape) == "sp"
        inherited = self._looks.inherited(self._part, shape) if own else []
        unseen = unseen_runs(body, ground, scheme, inherited)
        for text, why in unseen.items():
            self._slides.aside.add(text.text or "", why, self._slides.page, joined=True)
        return lines(body, unseen)

    def _alternate(self, element: etree._Element, depth: int) -> None:
        """One of two renderings of the same thing: the newer if it says anything."""
        for name in ("Choice", "Fallback"):
            for rendering in children(element, name):
                before = self._slides.builder.length
                self._shapes(rendering, depth + 1)
                if self._slides.builder.length != before:
                    return

    def _shape(self, shape: etree._Element) -> None:
        kind = _placeholder(shape)
        if kind in _TITLES or kind == _NUMBER:
            return
        if kind in _SHARED:
            if next(shape.iter("{*}fld"), None) is None:
                self._slides.shared("\n".join(self._lines(shape)))
            return
        found = self._lines(shape)
        for line in found:
            self._slides.paragraph(line, item=len(found) > 1)
        self._picture(child(shape, "spPr"))

    def _take_shared(self, shape: etree._Element) -> None:
        """A shape of the slide's layout or master."""
        if self._is_away(shape):
            text = "\n".join(_paragraphs(shape))
            self._slides.aside.add(text, self._why_unseen(shape) or reasons.HIDDEN_SHAPE)
        else:
            self._slides.shared("\n".join(self._lines(shape)))

    def _take_controls(self, root: etree._Element) -> None:
        """The ActiveX controls of the slide, each once; the picture of one tells where it is."""
        places: dict[str, etree._Element | None] = {}
        group = child(root, "cSld", "controls")
        for control in group.iter("{*}control") if group is not None else ():
            part, kind = self._relations.get(attribute(control, "id"), ("", ""))
            if kind == "control":
                places[part] = child(control, "pic") if places.get(part) is None else places[part]
        for part, picture in places.items():
            text, why = self._controls.shown(part)
            if picture is not None and not why:
                why = self._why_unseen(picture)
            if why:
                self._slides.aside.add(text, why, self._slides.page)
            elif text:
                self._slides.paragraph(one_line(text))

    def _picture(self, *places: etree._Element | None) -> None:
        """What a picture says that lies in one of these. One on a hidden slide is not looked at."""
        for place in places:
            relation = attribute(child(place, "blipFill", "blip"), "embed")
            target, kind = self._relations.get(relation, ("", ""))
            if kind == "image" and not self._slides.is_hidden:
                self._pictures.show(target, self._slides.builder, self._slides.page)

    def _frame(self, frame: etree._Element) -> None:
        """A table, a chart, a diagram, or what an object of another program looks like."""
        self._picture(*frame.iter("{*}pic"))
        for table in frame.iter("{*}tbl"):
            self._slides.builder.add_table([self._row(row) for row in children(table, "tr")])
        for chart in frame.iter("{*}chart"):
            target = self._relations.get(attribute(chart, "id"), ("", ""))[0]
            if target:
                self._chart(target)
        for diagram in frame.iter("{*}relIds"):
            target = self._relations.get(attribute(diagram, "dm"), ("", ""))[0]
            root = self._package.xml(target) if target else None
            for line in diagram_lines(root) if root is not None else ():
                self._slides.paragraph(line, item=True)

    def _row(self, row: etree._Element) -> list[str]:
        """What is seen of the cells of a row; what lies under a merged cell is set apart."""
        texts = []
        for cell in children(row, "tc"):
            if is_on_value(attribute(cell, "hMerge")) or is_on_value(attribute(cell, "vMerge")):
                under = "\n".join(_paragraphs(cell))
                self._slides.aside.add(under, reasons.UNDER_MERGED, self._slides.page)
                texts.append("")
            else:
                texts.append(one_line("\n".join(self._lines(cell, "tcPr"))))
        return texts[: _MAX_SPAN * 10]

    def _chart(self, part: str) -> None:
        for text in chart_titles(self._package, part):
            self._slides.paragraph(text)
        root = self._package.xml(part)
        if root is not None:
            self._slides.builder.add_table(chart_rows(root))

    def _notes(self) -> None:
        for name, kind in self._relations.values():
            root = self._package.xml(name) if kind == "notesSlide" else None
            for shape in root.iter("{*}sp") if root is not None else ():
                if _placeholder(shape) == "body":
                    self._slides.notes("\n".join(_paragraphs(shape)))

    def _remarks(self) -> list[str]:
        found = []
        for name in self._package.related(self._part, "comments"):
            root = self._package.xml(name)
            for remark in root.iter("{*}cm", "{*}reply") if root is not None else ():
                parts = [text_of(part) for part in children(remark, "text")]
                for body in children(remark, "txBody"):
                    parts.extend(lines(body))
                found.append("\n".join(filter(None, parts)))
        return found


def _placeholder(shape: etree._Element) -> str:
    """What a shape stands for on its slide; "" for one of its own."""
    for properties in shape:
        if local(properties).startswith("nv"):
            found = child(properties, "nvPr", "ph")
            return "" if found is None else attribute(found, "type") or "obj"
    return ""


def _is_hidden(shape: etree._Element) -> bool:
    for properties in shape:
        if local(properties).startswith("nv"):
            return is_on_value(attribute(child(properties, "cNvPr"), "hidden"))
    return False


def _paragraphs(shape: etree._Element) -> list[str]:
    body = child(shape, "txBody")
    return lines(body) if body is not None else []
