"""What lies behind the things that a Word file shows: descriptions of pictures that only a screen
reader says, notes that come up under the pointer, the whole files behind embedded objects and the
tables behind charts, the names of content controls and what their lists offer, older copies of
text boxes, what the files of pictures say of their makers. Nobody who reads the page sees them, so
nobody would miss an old client's name in them: they are taken out of a draft's base. What is shown
stays, the picture of an object and the drawing of a chart too."""

from collections.abc import Iterator

from lxml import etree

from desktop.drafting.manuscript.picture_notes import without_notes
from desktop.drafting.redline.office_file import OfficeFile, detach
from desktop.ingest.readers.office.elements import local

# ECMA-376-1, 20.1.2.2.8: descr, title; the name says "Picture 3", or the file that it was.
_DESCRIBED = frozenset({"docPr", "cNvPr"})
_DESCRIPTIONS = frozenset({"descr", "title", "name"})
# VML: 14.1.2.19; the same of older files.
_SHAPES = frozenset({"shape", "imagedata", "rect", "oval", "group"})
_SHAPE_WORDS = frozenset({"alt", "title"})
_LINKS = frozenset({"hyperlink", "hlinkClick", "hlinkHover"})
_EMBEDDED = frozenset({"OLEObject", "objectEmbed", "objectLink", "control", "externalData"})
_FILES = frozenset({"oleObject", "package", "control"})
_DRAWN = frozenset({"chart", "chartEx", "diagramData"})
# Drawn anew from the others, or upon them.
_DRAWN_BESIDE = frozenset({"diagramDrawing", "chartUserShapes"})
# 17.4.61 and its neighbour: what is said in place of a table. 17.5.2: what a control is called and
# offers. 17.16.4: what a program has noted at a field.
_UNSEEN = frozenset(
    {
        *("tblCaption", "tblDescription", "fldData"),
        *("alias", "tag", "placeholder", "comboBox", "dropDownList"),
    }
)
# A shape in a copy of its own, and where a click on it leads to.
_SHAPE_DATA = frozenset({"gfxdata", "href"})
# What a document leads to without naming it in its text.
_IMPLICIT = frozenset(
    {
        *("styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "numbering"),
        *("theme", "footnotes", "endnotes"),
    }
)


def without_unseen(file: OfficeFile) -> None:
    """Take it all out, in place."""
    for root in file.stories():
        _strip(root)
    for name in dict.fromkeys((*drawn(file), *_drawn_beside(file))):
        picture = file.xml(name)
        if picture is not None:
            _strip(picture)
        file.drop_relations(name, _FILES)
    for part in _parts(file):
        file.drop_unused_relations(part, _FILES)
    others = {relation.kind for relation in file.relations(file.main).values()} - _IMPLICIT
    file.drop_unused_relations(file.main, others)
    file.drop_unreachable()
    for name in file.names():
        data = file.data(name)
        bare = without_notes(data)
        if bare != data:
            file.replace_data(name, bare)


def drawn(file: OfficeFile) -> list[str]:
    """The parts of charts and diagrams, in the order in which the file leads to them."""
    return [
        relation.target
        for part in _parts(file)
        for relation in file.relations(part).values()
        if relation.kind in _DRAWN and not relation.external
    ]


def drawn_upon(file: OfficeFile, chart: str) -> list[str]:
    """The parts of what is drawn upon a chart: arrows, boxes with words."""
    found = file.relations(chart).values()
    return [each.target for each in found if each.kind == "chartUserShapes" and not each.external]


def _drawn_beside(file: OfficeFile) -> list[str]:
    parts = (*_parts(file), *drawn(file))
    return [
        relation.target
        for part in parts
        for relation in file.relations(part).values()
        if relation.kind in _DRAWN_BESIDE and not relation.external
    ]


def words_of(root: etree._Element) -> str:
    """What a chart or a diagram says: its titles, names and labels, numbers left out."""
    texts = (str(each.text or "").strip() for each in root.iter("{*}t", "{*}v"))
    return " ".join(text for text in texts if any(letter.isalpha() for letter in text))


def _parts(file: OfficeFile) -> Iterator[str]:
    yield file.main
    for relation in list(file.relations(file.main).values()):
        if not relation.external and relation.kind in {"header", "footer", "footnotes", "endnotes"}:
            yield relation.target


def _strip(root: etree._Element) -> None:
    for element in list(root.iter("{*}*")):
        name = local(element)
        if name in _EMBEDDED | _UNSEEN or _is_copy(element):
            detach(element)
        elif name in _DESCRIBED:
            _forget(element, _DESCRIPTIONS)
            element.set("name", "")
        elif name in _SHAPES:
            _forget(element, _SHAPE_WORDS | _SHAPE_DATA)
        elif name == "f" and element.text and str(element.tag).endswith("/chart}f"):
            # The table behind the chart is gone; its sheets had names.
            element.text = f"Sheet1!{element.text.rpartition('!')[2]}"
        elif name in _LINKS:
            _forget(element, frozenset({"tooltip"}))


def _is_copy(element: etree._Element) -> bool:
    """What older programs show of a text box: its words as they were, which no draft changes."""
    if local(element) != "Fallback":
        return False
    return next(element.iter("{*}txbxContent"), None) is not None


def _forget(element: etree._Element, names: frozenset[str]) -> None:
    for key in [key for key in element.attrib if str(key).rsplit("}", 1)[-1] in names]:
        del element.attrib[key]
