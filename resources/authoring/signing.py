"""Signature blocks: a table with a cell a side."""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.shared import Pt
from docx.table import Table, _Cell

from authoring.word_setup import row_property, write

# (what is said, the style); "" is a line to write on.
_WITNESS = (("", "Signature Rule"), ("Witness: signature", "Signature Line"))
_WITNESS += (("", "Signature Rule"), ("Witness: name and address", "Signature Line"))


def signatures(document: Document, sides: Sequence[str]) -> None:
    """Two blocks a row: what is said above each, after ";;" the signatory's name if known, and
    after another ";;" how: "person" has no office, "deed" is witnessed."""
    made = _table(document, 2)
    for index, side in enumerate(sides):
        if index and index % 2 == 0:
            made.add_row()
        row = made.rows[index // 2]
        if index % 2 == 0:
            row_property(row, "w:cantSplit")
        _fill(document, row.cells[index % 2], side)


def each_signs(document: Document, repeat: str, side: str) -> None:
    """A block for each entry of a list; ``repeat`` is "tenant in tenants"."""
    made = _table(document, 2)
    made.rows[0].cells[0].text = f"{{%tr for {repeat} %}}"
    row = made.add_row()
    row_property(row, "w:cantSplit")
    _fill(document, row.cells[0], side)
    row.cells[0].paragraphs[0].paragraph_format.space_before = Pt(14)
    made.add_row().cells[0].text = "{%tr endfor %}"


def _table(document: Document, columns: int) -> Table:
    document.paragraphs[-1].paragraph_format.keep_with_next = True
    made = document.add_table(1, columns)
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    return made


def _fill(document: Document, cell: _Cell, side: str) -> None:
    # What is said may be longer on one side: the lines to sign on stay level with each other.
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
    said, name, how = ([part.strip() for part in side.split(";;")] + ["", ""])[:3]
    lines = [
        (said, "Table Text"),
        ("", "Signature Rule"),
        ("Signature", "Signature Line"),
        (name, "Signature Rule"),
        ("Name" if "person" in how else "Name and office", "Signature Line"),
        ("", "Signature Rule"),
        ("Date", "Signature Line"),
        *(_WITNESS if "deed" in how else ()),
    ]
    for position, (line, style) in enumerate(lines):
        paragraph = cell.paragraphs[0] if position == 0 else cell.add_paragraph()
        paragraph.style = document.styles[style]
        write(paragraph, line)
