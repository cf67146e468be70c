"""The page that what is exported stands on: the paper of the reader's country, and on each page its
number and of how many."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import Table
    from docx.text.paragraph import Paragraph

# Width and height of ISO 216 and of ANSI, in millimetres.
_A4, _LETTER = (210.0, 297.0), (215.9, 279.4)
_MARGIN, _MARGIN_ACROSS = 25.0, 15.0
_SMALL = 8


def blank(*, letter: bool = False, across: bool = False) -> "WordDocument":
    """A document without a word; ``letter``: on American paper, ``across``: wider than high."""
    # Three megabytes, of which a window that saves nothing has no need.
    from docx import Document
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    document = Document()
    section = document.sections[0]
    size = _LETTER if letter else _A4
    wide, high = reversed(size) if across else size
    section.page_width, section.page_height = Mm(wide), Mm(high)
    section.orientation = WD_ORIENT.LANDSCAPE if across else WD_ORIENT.PORTRAIT
    margin = Mm(_MARGIN_ACROSS if across else _MARGIN)
    section.left_margin = section.right_margin = margin
    section.top_margin = section.bottom_margin = margin
    _number_pages(section.footer.paragraphs[0])
    return document


def _number_pages(paragraph: "Paragraph") -> None:
    """ "2 / 7", at the right: the same in every language."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _add_field(paragraph, "PAGE")
    _add_small(paragraph, " / ")
    _add_field(paragraph, "NUMPAGES")


def _add_small(paragraph: "Paragraph", text: str) -> None:
    from docx.shared import Pt

    paragraph.add_run(text).font.size = Pt(_SMALL)


def _add_field(paragraph: "Paragraph", code: str) -> None:
    """What Word reckons, with a 1 until it does."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    _add_small(paragraph, "1")
    field.append(paragraph.runs[-1]._r)  # noqa: SLF001 - python-docx has no fields
    paragraph._p.append(field)  # noqa: SLF001


def head_and_rows(document: "WordDocument", table: "Table", shares: Sequence[int]) -> None:
    """The first row is the head of each page, bold; no other is cut by the end of one. The columns
    take these shares of the width that there is."""
    from docx.oxml import OxmlElement
    from docx.shared import Emu

    section = document.sections[0]
    sides = (section.left_margin or 0) + (section.right_margin or 0)
    room = (section.page_width or 0) - sides
    table.autofit = False
    for column, share in zip(table.columns, shares, strict=True):
        width = Emu(room * share // sum(shares))
        column.width = width
        for cell in column.cells:
            cell.width = width
    for number, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001
        properties.append(OxmlElement("w:cantSplit"))
        if not number:
            properties.append(OxmlElement("w:tblHeader"))
            for cell in row.cells:
                for run in cell.paragraphs[0].runs:
                    run.bold = True
