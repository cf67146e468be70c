"""What lies behind the things that a Word file shows: descriptions of pictures that only a screen
reader says, notes that come up under the pointer, the whole files behind embedded objects and the
tables behind charts. Nobody who reads the page sees them, so nobody would miss an old client's
name in them: they are taken out of a draft's base. What is shown stays, the picture of an object
and the drawing of a chart too."""

from collections.abc import Iterator

from lxml import etree

from desktop.drafting.redline.office_file import OfficeFile
from desktop.ingest.readers.elements import local

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


def without_unseen(file: OfficeFile) -> None:
    """Take it all out, in place."""
    for root in file.stories():
        _strip(root)
    for name in dict.fromkeys(drawn(file)):
        picture = file.xml(name)
        if picture is not None:
            _strip(picture)
        file.drop_relations(name, _FILES)
    for part in _parts(file):
        file.drop_unused_relations(part, _FILES)
    file.drop_unreachable()


def drawn(file: OfficeFile) -> list[str]:
    """The parts of charts and diagrams, in the order in which the file leads to them."""
    return [
        relation.target
        for part in _parts(file)
        for relation in file.relations(part).values()
        if relation.kind in _DRAWN and not relation.external
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
        if name in _EMBEDDED:
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
        elif name in _DESCRIBED:
            _forget(element, _DESCRIPTIONS)
            element.set("name", "")
        elif name in _SHAPES:
            _forget(element, _SHAPE_WORDS)
        elif name in _LINKS:
            _forget(element, frozenset({"tooltip"}))


def _forget(element: etree._Element, names: frozenset[str]) -> None:
    for key in [key for key in element.attrib if str(key).rsplit("}", 1)[-1] in names]:
        del element.attrib[key]
