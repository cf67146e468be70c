"""Word files with real styles, automatic numbering, fields and clean properties."""

# python-docx gives the XML behind its objects no public name.
# ruff: noqa: SLF001
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from authoring.markup import REFERENCE, Block, Text
from authoring.word_setup import CLAUSE_STYLES, field


def save(document: Document, path: Path) -> None:
    """Write ``document`` so that the same content gives the same bytes."""
    raw = io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(path, "w") as out:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(entry, source.read(name))


def add(document: Document, text: Text) -> None:
    """Append the blocks of a parsed text."""
    marks = {block.label: number for number, block in enumerate(text.blocks, 1) if block.label}
    for number, block in enumerate(text.blocks, 1):
        if block.kind == "table":
            table(document, block)
        elif block.kind == "sign":
            signatures(document, [part.strip() for part in block.text.split("|")])
        else:
            _paragraph(document, block, text, marks, number)


def write(paragraph: Paragraph, text: str) -> Paragraph:
    """Append ``text`` with its ``**bold**`` parts."""
    for position, part in enumerate(text.split("**")):
        if part:
            paragraph.add_run(part).bold = True if position % 2 else None
    return paragraph


def table(document: Document, block: Block) -> Table:
    """A ruled table; its first row is the head and is repeated on each page."""
    made = document.add_table(len(block.rows), len(block.rows[0]), "Table Grid")
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    made.autofit = False
    for column, share in enumerate(block.widths):
        # Word goes by the cells, LibreOffice by the columns.
        width = Cm(16 * float(share.rstrip("r")) / 100)
        made.columns[column].width = width
        for row in made.rows:
            row.cells[column].width = width
    for index, (row, cells) in enumerate(zip(made.rows, block.rows, strict=True)):
        _row_property(row, "w:cantSplit")
        if index == 0:
            _row_property(row, "w:tblHeader")
        for column, value in enumerate(cells):
            paragraph = row.cells[column].paragraphs[0]
            paragraph.style = document.styles["Table Text"]
            write(paragraph, f"**{value}**" if index == 0 else value)
            if block.widths and block.widths[column].endswith("r"):
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if index == 0:
                shade(row.cells[column], "E8ECF1")
    document.add_paragraph(style="Table Text")
    return made


def signatures(document: Document, sides: Sequence[str]) -> None:
    """A table with a signature block a side: what is said above it, after ";;" the signatory's
    name if known, and lines to sign on."""
    document.paragraphs[-1].paragraph_format.keep_with_next = True
    made = document.add_table(1, 2)
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    for index, side in enumerate(sides):
        if index and index % 2 == 0:
            made.add_row()
        row = made.rows[index // 2]
        if index % 2 == 0:
            _row_property(row, "w:cantSplit")
        cell = row.cells[index % 2]
        said, _, name = side.partition(";;")
        lines = (
            (said.strip(), "Table Text"),
            ("", "Signature Rule"),
            ("Signature", "Signature Line"),
            (name.strip(), "Signature Rule"),
            ("Name and office", "Signature Line"),
            ("", "Signature Rule"),
            ("Date", "Signature Line"),
        )
        for position, (line, style) in enumerate(lines):
            paragraph = cell.paragraphs[0] if position == 0 else cell.add_paragraph()
            paragraph.style = document.styles[style]
            write(paragraph, line)


def shade(cell: _Cell, colour: str) -> None:
    """Fill a cell's ground with a colour of six hex digits."""
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour}"/>')
    )


def _paragraph(
    document: Document, block: Block, text: Text, marks: dict[str, int], number: int
) -> None:
    styles = {
        "title": "Title",
        "part": "Subtitle",
        "heading": "Heading 2",
        "text": "Body Text",
        "definition": "Definition",
        "party": "Parties",
        "recital": "Recitals",
        "clause": CLAUSE_STYLES.get(block.depth, ""),
    }
    paragraph = document.add_paragraph(style=styles[block.kind])
    if block.label:
        _bookmark(paragraph, block.label, number, start=True)
    rest, bold = block.text, False
    while match := REFERENCE.search(rest):
        bold = _runs(paragraph, rest[: match.start()], bold)
        if match[1] in marks:
            field(paragraph, f" REF {_mark(match[1])} \\w \\h ", text.numbers[match[1]])
        rest = rest[match.end() :]
    _runs(paragraph, rest, bold)
    if block.label:
        _bookmark(paragraph, block.label, number, start=False)


def _runs(paragraph: Paragraph, text: str, bold: bool) -> bool:
    for position, part in enumerate(text.split("**")):
        if position:
            bold = not bold
        if part:
            paragraph.add_run(part).bold = True if bold else None
    return bold


def _mark(label: str) -> str:
    return f"_Ref_{label.replace('-', '_')}"


def _bookmark(paragraph: Paragraph, label: str, number: int, *, start: bool) -> None:
    name = f' w:name="{_mark(label)}"' if start else ""
    tag = "bookmarkStart" if start else "bookmarkEnd"
    paragraph._p.append(parse_xml(f'<w:{tag} {nsdecls("w")} w:id="{number}"{name}/>'))


def _row_property(row: _Row, tag: str) -> None:
    row._tr.get_or_add_trPr().append(parse_xml(f"<{tag} {nsdecls('w')}/>"))
