"""Drawings that are files of their own: metafiles (EMF, WMF) and SVG. Only their words are read."""

import re

from lxml import etree

from desktop.documents import Picture
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import Reading, TextBuilder, first_heading
from desktop.ingest.readers.common.ocr_layout import compose
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.package import parse
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.html import html
from desktop.ingest.readers.metafile import metafile

# What drawing programs write; it declares nothing of its own.
_PLAIN_TYPE = re.compile(rb"<!DOCTYPE\s+svg\s+(?:PUBLIC|SYSTEM)[^>\[\]]{0,300}>")
_UNSHOWN = frozenset(
    (
        *("defs", "symbol", "metadata", "title", "desc", "script", "clipPath", "mask"),
        *("pattern", "marker"),
    )
)
_NUMBER = re.compile(r"[-+]?\d{1,12}(?:\.\d{1,12})?")


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a drawing; ``recognised`` is what became of the bitmaps in it. Raises ReadingError for
    one that is damaged or shows no words."""
    aside, builder = Aside(), TextBuilder()
    if metafile.begins(data[:64]):
        pictures, problems = _take_metafile(data, builder, aside, recognised)
    else:
        pictures, problems = (), _take_svg(data, builder, aside)
    text, blocks = builder.text, builder.finish()
    if not text and (recognised is not None or not pictures):
        empty = reasons.ONLY_HIDDEN if aside else reasons.NO_TEXT_IN_PICTURE
        raise reasons.unreadable(problems[0] if problems else empty)
    return Reading(
        Kind.DRAWING,
        text,
        blocks,
        (),
        first_heading(text, blocks),
        (*problems, *aside.problems()),
        hidden=aside.items(),
        pictures=pictures,
    )


def _take_metafile(
    data: bytes, builder: TextBuilder, aside: Aside, recognised: Recognised | None
) -> tuple[tuple[Picture, ...], list[str]]:
    drawn = metafile.read(data)
    if drawn is None:
        raise reasons.unreadable(reasons.DAMAGED_PICTURE)
    for paragraph in drawn.text.split("\n\n"):
        builder.add_paragraph(paragraph)
    for text, why in drawn.hidden:
        aside.add(text, why)
    problems = [*drawn.problems]
    if not drawn.has_bitmaps:
        return (), problems
    found = recognised.get(1, reasons.NOT_RECOGNISED) if recognised is not None else ""
    if not isinstance(found, str):
        composed = compose(found)
        for paragraph in composed.text.split("\n\n"):
            builder.add_paragraph(paragraph)
        uncertain = reasons.uncertain(composed.confidence) if composed.words else ""
        problems += [uncertain] if uncertain else []
    elif found:
        problems.append(found)
    return (Picture(1, whole=True),), problems


def _take_svg(data: bytes, builder: TextBuilder, aside: Aside) -> list[str]:
    """The texts of an SVG drawing in their order; nothing that it names is fetched. What its styles
    hide the reader of HTML tells, which knows them."""
    root = parse(_PLAIN_TYPE.sub(b"", data, count=1), reasons.DAMAGED_PICTURE, has_pictures=True)
    frame = _frame(root)
    problems: list[str] = []
    for element in list(root.iter()):
        name = etree.QName(element).localname
        if name in _UNSHOWN:
            _drop(element)
        elif name == "image" and not problems:
            problems.append(reasons.PICTURES_IN_DRAWING)
        elif name == "text":
            if frame is not None and _is_outside(element, frame):
                aside.add(one_line("".join(map(str, element.itertext()))), reasons.OUTSIDE_PAGE)
                _drop(element)
            else:
                # Else the reader of HTML would put one text right behind the other.
                element.addprevious(etree.Element("p"))
    etree.cleanup_namespaces(root)
    _, told = html.build(_as_html(root), builder, aside)
    return [*problems, *told]


def _as_html(root: etree._Element) -> str:
    """The drawing without prefixes, which HTML has none of."""
    for element in root.iter():
        element.tag = etree.QName(element).localname
    return f"<body>{etree.tostring(root, encoding='unicode')}</body>"


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _frame(root: etree._Element) -> list[float] | None:
    """Left, top, width and height of what is shown, None where it is not told."""
    said = _NUMBER.findall(str(root.get("viewBox") or ""))[:4]
    return [float(each) for each in said] if len(said) == 4 else None


def _is_outside(element: etree._Element, frame: list[float]) -> bool:
    """Whether a text that nothing moves begins far beside what is shown."""
    around = [element, *element.iterancestors()]
    if any(each.get("transform") or each.get("style") for each in around):
        return False
    left, top, wide, high = frame
    x, y = (_first(element.get(name)) for name in ("x", "y"))
    return not (abs(x - left) <= 2 * wide and abs(y - top) <= 2 * high)


def _first(said: str | None) -> float:
    found = _NUMBER.match((said or "").strip())
    return float(found[0]) if found else 0.0
