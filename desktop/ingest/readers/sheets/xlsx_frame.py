"""What stands around the rows of an XLSX sheet and has to be known before them: merged cells and
conditional formats, which the file has behind its rows. And what it is printed with."""

import re
from collections.abc import Iterator

from lxml import etree

from desktop.errors import ReadingError
from desktop.ingest.readers.common.package import MAX_PART, Package, parse
from desktop.ingest.readers.office.elements import attribute, local
from desktop.ingest.readers.sheets import sheet_running

_BEGIN = re.compile(rb"<(?:\w+:)?sheetData[\s/>]")
# Without what stands before it, for which each end of a cell would be looked at.
_END = re.compile(rb"sheetData\s*>")
# Longer than what is looked for.
_OVERLAP = 64
_WANTED = ("conditionalFormatting", "mergeCells", "headerFooter", "controls")


def around_rows(package: Package, part: str) -> Iterator[etree._Element]:
    """The elements that tell of merged cells, conditional formats, headers and footers, controls,
    each to be looked at before the next. The rows are not parsed for it, unless the rest makes no
    sense without them."""
    rest = _without_rows(package, part)
    if rest is None or not any(wanted.encode() in rest for wanted in _WANTED):
        root = None
    else:
        try:
            root = parse(rest, package.damaged)
        except ReadingError:
            rest, root = None, None
    if root is not None:
        yield from root.iter(*(f"{{*}}{wanted}" for wanted in _WANTED))
    elif rest is None:
        for element in package.elements(part, "row", *_WANTED):
            if local(element) != "row":
                yield element


def running(element: etree._Element) -> Iterator[str]:
    """The texts of a sheet's headers and footers; those of even and of first pages only where
    these have their own."""
    own = {"odd"}
    for kind, key in (("even", "differentOddEven"), ("first", "differentFirst")):
        if attribute(element, key) in {"1", "true"}:
            own.add(kind)
    for part in element:
        if local(part).removesuffix("Header").removesuffix("Footer") in own:
            yield from sheet_running.of_code(part.text or "")


def _without_rows(package: Package, part: str) -> bytes | None:
    """A sheet without what its sheetData holds; None where that can't be told."""
    head, kept, ended = b"", b"", False
    start = -1
    for piece in package.pieces(part):
        kept = kept + piece if kept else piece
        if start < 0 and (begin := _BEGIN.search(kept)):
            head, kept = kept[: begin.start()], kept[begin.start() :]
            start = begin.end() - begin.start()
        if start >= 0 and not ended:
            end = _END.search(kept, start)
            ended, start = end is not None, 0
            kept = kept[-_OVERLAP:] if end is None else kept[end.end() :]
        if len(kept) > MAX_PART:
            return None
    return head + kept if ended else None
