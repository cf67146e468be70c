"""Word files with real styles, automatic numbering, fields and clean properties."""

# python-docx gives the XML behind its objects no public name.
# ruff: noqa: SLF001
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from authoring import signing, word_setup
from authoring.markup import REFERENCE, Block, Text
from authoring.word_setup import CLAUSE_STYLES, SCHEDULE_STYLES, field, row_property

_STYLES = {
    "title": "Title",
    "part": "Subtitle",
    "schedule": "Schedule Heading",
    "heading": "Heading 2",
    "text": "Body Text",
    "definition": "Definition",
    "party": "Parties",
    "recital": "Recitals",
}


def save(document: Document, path: Path) -> None:
    """Write ``document`` so that the same content gives the same bytes."""
    raw = io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(path, "w") as out:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(entry, source.read(name))


def add(document: Document, text: Text, *, keep_leads: bool = False) -> None:
    """Append the blocks of a parsed text. With ``keep_leads`` what ends with a colon stays on the
    page of what it leads to."""
    labelled = {block.label: block for block in text.blocks if block.label}
    for number, block in enumerate(text.blocks, 1):
        made = add_block(document, block, text, labelled, number)
        if made is not None and keep_leads and block.text.endswith(":"):
            made.paragraph_format.keep_with_next = True


def add_block(
    document: Document, block: Block, text: Text, labelled: Mapping[str, Block], number: int
) -> Paragraph | None:
    """Append one block and return its paragraph, if it is one of the text's own. ``number`` is the
    block's in this file."""
    if block.kind == "table":
        table(document, block, text, labelled)
    elif block.kind == "sign":
        signing.signatures(document, [part.strip() for part in block.text.split("|")])
    elif block.kind == "sign-each":
        signing.each_signs(document, *(part.strip() for part in block.text.split("|", 1)))
    elif block.kind == "contents":
        word_setup.contents(document)
    elif block.kind == "tag":
        document.add_paragraph(block.text, "Normal")
    elif block.kind not in ("header", "footer"):
        return _paragraph(document, block, text, labelled, number)
    return None


def table(document: Document, block: Block, text: Text, labelled: Mapping[str, Block]) -> Table:
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
        row_property(row, "w:cantSplit")
        if index == 0:
            row_property(row, "w:tblHeader")
        for column, value in enumerate(cells):
            paragraph = row.cells[column].paragraphs[0]
            paragraph.style = document.styles["Table Text"]
            words = f"**{value}**" if index == 0 else value
            _words(paragraph, words, text, labelled)
            if column < len(block.widths) and block.widths[column].endswith("r"):
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if index == 0:
                shade(row.cells[column], "E8ECF1")
    document.add_paragraph(style="Table Text")
    return made


def shade(cell: _Cell, colour: str) -> None:
    """Fill a cell's ground with a colour of six hex digits."""
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour}"/>')
    )


def _paragraph(
    document: Document, block: Block, text: Text, labelled: Mapping[str, Block], number: int
) -> Paragraph:
    paragraph = document.add_paragraph(style=_style(block))
    if block.label:
        _bookmark(paragraph, block.label, number, start=True)
    words = f"– {block.text}" if block.kind == "schedule" else block.text
    _words(paragraph, words, text, labelled)
    if block.label:
        _bookmark(paragraph, block.label, number, start=False)
    return paragraph


def _style(block: Block) -> str:
    if block.kind == "clause":
        return (SCHEDULE_STYLES if block.schedule else CLAUSE_STYLES)[block.depth]
    return _STYLES[block.kind]


def _words(paragraph: Paragraph, words: str, text: Text, labelled: Mapping[str, Block]) -> None:
    """Append words with their bold parts and their references."""
    rest, bold = words, False
    while match := REFERENCE.search(rest):
        bold = _runs(paragraph, rest[: match.start()], bold)
        target = labelled[match[1]]
        # Word would say a schedule's number right before that of its paragraph ("Schedule 12.1").
        switch = "n" if target.schedule else "w"
        field(paragraph, f" REF {_mark(match[1])} \\{switch} \\h ", text.numbers[match[1]])
        rest = rest[match.end() :]
    _runs(paragraph, rest, bold)


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
