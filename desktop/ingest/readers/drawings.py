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
from desktop.ingest.readers.metafile import metafile

# What drawing programs write; it declares nothing of its own.
_PLAIN_TYPE = re.compile(rb"<!DOCTYPE\s+svg\s+(?:PUBLIC|SYSTEM)[^>\[\]]{0,300}>")
_UNSHOWN = frozenset(
    (
        *("defs", "symbol", "metadata", "title", "desc", "style", "script", "clipPath", "mask"),
        "pattern",
    )
)
_RULE = re.compile(r"([\w-]+)\s*:\s*([^;]+)")
_NOT_SHOWN = {
    ("display", "none"): reasons.NOT_DISPLAYED,
    ("visibility", "hidden"): reasons.NOT_DISPLAYED,
    ("visibility", "collapse"): reasons.NOT_DISPLAYED,
    ("opacity", "0"): reasons.TRANSPARENT,
    ("fill-opacity", "0"): reasons.TRANSPARENT,
    ("font-size", "0"): reasons.SIZE_ZERO,
}
_MAX_DEPTH = 200


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
    """The texts of an SVG drawing in their order; nothing that it names is fetched."""
    root = parse(_PLAIN_TYPE.sub(b"", data, count=1), reasons.DAMAGED_PICTURE, has_pictures=True)
    stack: list[tuple[etree._Element, str, int]] = [(root, "", 0)]
    problems: list[str] = []
    while stack:
        element, why, depth = stack.pop()
        name = etree.QName(element).localname
        if name in _UNSHOWN or depth > _MAX_DEPTH:
            continue
        why = why or _why_unseen(element)
        if name == "text":
            text = one_line("".join(map(str, element.itertext())))
            if why:
                aside.add(text, why)
            else:
                builder.add_paragraph(text)
            continue
        if name == "image" and not problems:
            problems.append(reasons.PICTURES_IN_DRAWING)
        stack += [(child, why, depth + 1) for child in reversed(element)]
    return problems


def _why_unseen(element: etree._Element) -> str:
    told = {key: value.strip() for key, value in _RULE.findall(str(element.get("style") or ""))}
    for (key, value), why in _NOT_SHOWN.items():
        if told.get(key, str(element.get(key) or "")).strip() == value:
            return why
    return ""
