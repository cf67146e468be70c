"""ODP presentations: a slide is a page; its title heads it, notes are said to be notes."""

from lxml import etree

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import clean
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office.elements import attribute, children, local
from desktop.ingest.readers.office.package_pictures import Pictures
from desktop.ingest.readers.opendocument import odf, odf_controls, odf_embedded, odf_looks
from desktop.ingest.readers.opendocument.odf_objects import Objects
from desktop.ingest.readers.opendocument.odt import Walk
from desktop.ingest.readers.opendocument.odt_lists import Lists
from desktop.ingest.readers.slides import odp_shared
from desktop.ingest.readers.slides.slides import Slides

_LEFT_OUT = frozenset({"notes", "forms", "annotation", "desc"})
# What every slide repeats.
_REPEATED = frozenset({*odp_shared.KINDS, "page-number"})


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a presentation; ``recognised`` is what became of the pictures that an earlier reading
    named. Raises ReadingError for one that is locked, damaged, or shows nothing."""
    package = odf.opened(data)
    content = package.xml("content.xml")
    if content is None:
        raise reasons.unreadable(reasons.DAMAGED_OPEN)
    named = package.xml("styles.xml")
    styles = odf.Styles(content, named)
    slides = Slides()
    inline = odf.Inline(styles, slides.aside)
    inline.controls = odf_controls.shown(content)
    pictures = Pictures(package, recognised, slides.aside)
    walk = Walk(slides.builder, inline, Lists(content), pictures)
    walk.page, walk.objects = odf_looks.page_size(named), Objects(package)
    for body in content.iter("{*}presentation"):
        shared = odp_shared.Shared(body, named, styles)
        for page in children(body, "page"):
            _slide(page, slides, walk, styles, shared)
    problems = [reasons.TOO_DEEP] if inline.cut_off else []
    embedded = odf_embedded.embedded(package)
    problems += [*embedded.problems(), *pictures.problems()]
    return slides.reading(
        Kind.ODP,
        odf.title(package),
        problems,
        embedded.items(),
        pictures=pictures.items(),
        is_whole=recognised is not None,
    )


def _slide(
    page: etree._Element,
    slides: Slides,
    walk: Walk,
    styles: odf.Styles,
    shared: odp_shared.Shared,
) -> None:
    style = attribute(page, "style-name")
    visibility = styles.get(style, "drawing-page-properties", "visibility")
    slides.open(hidden=visibility == "hidden")
    walk.inline.page = slides.page
    shapes = [shape for shape in page if local(shape) not in _LEFT_OUT]
    # The title comes first, wherever it lies in the stack of shapes.
    shapes.sort(key=lambda shape: attribute(shape, "class") != "title")
    inner = walk.into(slides.builder)
    if slides.is_hidden:
        inner.pictures = None
    for shape in shapes:
        kind = attribute(shape, "class")
        why = odf_looks.why_shape_unseen(shape, walk.page)
        if attribute(shape, "placeholder") == "true":
            # An invitation to write something, of which a show has nothing.
            why = reasons.HIDDEN_SHAPE
        if why:
            inner.inline.set_apart(shape, why)
        elif kind == "title":
            slides.title(" ".join(_texts(shape, walk.inline)))
        elif kind in odp_shared.KINDS:
            slides.shared("\n".join(_texts(shape, walk.inline)))
        elif kind not in _REPEATED:
            inner.take_one(shape)
    if not slides.is_hidden:
        _take_shared(page, slides, walk, shared)
    _take_remarks(page, slides, walk)
    slides.close()


def _take_remarks(page: etree._Element, slides: Slides, walk: Walk) -> None:
    """The speaker's notes, and comments."""
    for notes in children(page, "notes"):
        wanted = [s for s in notes if attribute(s, "class") not in {*_REPEATED, "page"}]
        slides.notes("\n".join(text for shape in wanted for text in _texts(shape, walk.inline)))
    for remark in children(page, "annotation"):
        slides.aside.add(odf.remark(remark), reasons.COMMENT, slides.page)


def _take_shared(
    page: etree._Element, slides: Slides, walk: Walk, shared: odp_shared.Shared
) -> None:
    for shape in shared.shapes(page):
        if local(shape) in _LEFT_OUT:
            continue
        if not odf_looks.why_shape_unseen(shape, walk.page):
            slides.shared("\n".join(_texts(shape, walk.inline)))
    for text in shared.footers(page):
        slides.shared(text)


def _texts(shape: etree._Element, inline: odf.Inline) -> list[str]:
    found = []
    for part in shape.iter("{*}p", "{*}h"):
        text = clean("".join(inline.paragraph(part).parts)).strip()
        if text:
            found.append(text)
    return found
