"""Texts of an XLSX workbook whose letters do not all look like their cell (ECMA-376 Part 1,
18.4)."""

from lxml import etree

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.office.elements import attribute, child, children, is_on, local, named
from desktop.ingest.readers.sheets.cell_looks import Piece
from desktop.ingest.readers.sheets.xlsx_colours import Colours

# No one can read a type of one point.
_UNSEEN_SIZE = 1


def text_of(element: etree._Element, known: Colours) -> tuple[str, tuple[Piece, ...]]:
    """The text of a string on one line, without the reading aids of Japanese; and its pieces, none
    where all of it looks like the cell."""
    if len(element) == 1 and str(element[0].tag).endswith("}t"):
        return one_line(element[0].text or ""), ()
    pieces = []
    for part in element:
        tag = local(part)
        if tag == "t":
            pieces.append(Piece(part.text or ""))
        elif tag == "r":
            text = "".join(each.text or "" for each in children(part, "t"))
            pieces.append(_piece(text, child(part, "rPr"), known))
    own = any(piece.why or piece.colour is not None for piece in pieces)
    return one_line("".join(piece.text for piece in pieces)), tuple(pieces) if own else ()


def _piece(text: str, looks: etree._Element | None, known: Colours) -> Piece:
    if looks is None:
        return Piece(text)
    said = named(looks)
    colour = known.of(said.get("color")).lstrip("#")
    if is_on(said.get("vanish")):
        return Piece(text, colour, reasons.HIDDEN_RUN)
    return Piece(text, colour, reasons.TINY if is_tiny(looks) else "")


def is_tiny(font: etree._Element) -> bool:
    """Whether letters of a font can't be read."""
    try:
        return 0 < float(attribute(child(font, "sz"), "val")) <= _UNSEEN_SIZE
    except ValueError:
        return False
