"""The headers and footers that sheets are printed with, without what is the same in all files: page
numbers, names, dates (ECMA-376 Part 1, 18.3.1.39 and 18.3.1.46; OpenDocument 1.3, 16.11)."""

import re
from collections.abc import Iterator

from lxml import etree

from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.office.elements import attribute, local
from desktop.ingest.readers.opendocument import odf

_SECTION = re.compile(r"&[LCR]")
_CODE = re.compile(
    r"(?P<and>&&)|(?P<number>&[PN](?:[+-]\d+)?)"
    r'|&"[^"]*"|&K(?:[0-9A-Fa-f]{6}|\d\d[+-]\d{3})|&\d+|&[A-Za-z]'
)
_FIELDS = ("{*}sheet-name", "{*}file-name", "{*}date", "{*}time", "{*}title", "{*}page-count")
_PARTS = frozenset({"header", "footer", "header-first", "footer-first"})
# "Page 1 of 9", in any language: no more words than these stand beside the number of a page.
_FEW_WORDS = 3


def of_code(code: str) -> Iterator[str]:
    """The texts in Excel's code for a header or footer, a section each."""
    # An ampersand of its own must not begin a section: "R&&L".
    for section in _SECTION.split(code.replace("&&", "\0")):
        section = section.replace("\0", "&&")
        codes = list(_CODE.finditer(section))
        said = one_line(_CODE.sub(lambda found: "&" if found["and"] else " ", section))
        yield _without_numbering(said, any(found["number"] for found in codes))


def of_master(master: etree._Element) -> Iterator[str]:
    """The texts of the headers and footers of an OpenDocument page."""
    for part in master:
        if local(part) not in _PARTS or attribute(part, "display") == "false":
            continue
        for line in part.iter("{*}p"):
            numbers = list(line.iter("{*}page-number"))
            for field in (*numbers, *line.iter(*_FIELDS)):
                tail = field.tail
                field.clear()
                field.tail = tail
            yield _without_numbering(odf.plain(line), bool(numbers))


def _without_numbering(said: str, numbered: bool) -> str:
    words = sum(any(map(str.isalpha, word)) for word in said.split())
    if numbered and words <= _FEW_WORDS:
        return ""
    return said if any(map(str.isalnum, said)) else ""
