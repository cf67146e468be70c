"""Electronic books (EPUB 2 and 3): the chapters in the order in which they are read."""

import posixpath
from urllib.parse import unquote

from desktop.ingest.readers.common import charset, reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import (
    MAX_PAGES,
    Reading,
    TextBuilder,
    first_heading,
    short_title,
)
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.html import html
from desktop.ingest.readers.office.elements import attribute, local

_CONTAINER, _RIGHTS = "META-INF/container.xml", "META-INF/encryption.xml"
_CHAPTERS = (".xhtml", ".html", ".htm", ".xml")


def read(data: bytes) -> Reading:
    """Read a book. Raises ReadingError for one that is damaged, locked or says nothing."""
    package = Package(data, reasons.DAMAGED_BOOK)
    container = package.xml(_CONTAINER)
    files = container.iter("{*}rootfile") if container is not None else ()
    main = next((attribute(item, "full-path") for item in files), "")
    root = package.xml(main) if main else None
    if root is None:
        raise reasons.unreadable(reasons.DAMAGED_BOOK)
    listed, order, named = {}, [], ""
    for element in root.iter("{*}item", "{*}itemref", "{*}title"):
        if local(element) == "item":
            listed[attribute(element, "id")] = unquote(attribute(element, "href"))
        elif local(element) == "itemref":
            order.append(attribute(element, "idref"))
        else:
            named = named or short_title(one_line(element.text or ""))
    locked = _locked(package)
    aside, builder = Aside(), TextBuilder()
    problems: dict[str, None] = {}
    if len(order) > MAX_PAGES:
        raise reasons.unreadable(reasons.TOO_MANY_PAGES)
    for chapter in order:
        name = posixpath.normpath(posixpath.join(posixpath.dirname(main), listed.get(chapter, "")))
        if name.lower() in locked:
            raise reasons.unreadable(reasons.LOCKED_BOOK)
        if not name.lower().endswith(_CHAPTERS) or (held := package.member(name)) is None:
            problems[reasons.MISSING_CHAPTER] = None
            continue
        _, told = html.build(charset.decode(held, "utf-8").text, builder, aside)
        problems |= dict.fromkeys(told)
    text, blocks = builder.text, builder.finish()
    if not text:
        raise reasons.unreadable(reasons.ONLY_HIDDEN if aside else reasons.NO_TEXT)
    return Reading(
        Kind.EPUB,
        text,
        blocks,
        (),
        named or first_heading(text, blocks),
        (*problems, *aside.problems()),
        hidden=aside.items(),
    )


def _locked(package: Package) -> set[str]:
    """The parts, in lower case, that only a bookseller's program opens; fonts may be among them."""
    root = package.xml(_RIGHTS)
    named = root.iter("{*}CipherReference") if root is not None else ()
    return {unquote(attribute(item, "URI")).lower() for item in named}
