"""The house style's Word file: a paragraph of each style and list level, to take looks from."""

# python-docx gives the XML behind its objects no public name.
# ruff: noqa: SLF001
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from authoring import word_setup
from desktop.drafting.precedents.importing import house

_INDENTS = ((720, 720), (720, 720), (1287, 567), (1854, 567))


def build() -> Document:
    """The file; its words are never seen."""
    document = word_setup.new(word_setup.Look(title="House style"))
    for name in (house.CLAUSE_TEXT, house.BULLET):
        style = document.styles.add_style(name, 1)
        style.base_style = document.styles["Body Text"]
    document.styles[house.CLAUSE_TEXT].paragraph_format.left_indent = Cm(1.27)
    _number(document)
    for style in (house.TITLE, house.PART, house.MINOR, house.TEXT, house.CLAUSE_TEXT):
        document.add_paragraph(style, style)
    document.add_paragraph(house.DEFINITION, house.DEFINITION)
    for ids, kind in ((house.LETTERED, "lettered"), (house.DECIMAL, "decimal")):
        for list_id in ids:
            _listed(document.add_paragraph(kind, house.HEADING), list_id, 0)
            for level, style in enumerate(house.CLAUSES):
                _listed(document.add_paragraph(kind, style), list_id, level)
    _listed(document.add_paragraph(house.BULLET, house.BULLET), house.BULLETS, 0)
    table = document.add_table(1, 2, "Table Grid")
    for cell in table.rows[0].cells:
        cell.paragraphs[0].style = document.styles[house.CELL]
        cell.paragraphs[0].add_run(house.CELL)
    document.add_paragraph("", house.TEXT)
    return document


def _listed(paragraph: Paragraph, list_id: str, level: int) -> None:
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = int(list_id)


def _number(document: Document) -> None:
    numbering = document.part.numbering_part.element
    levels: dict[str, str] = {}
    for kind, forms in house.LEVELS.items():
        levels[kind] = "".join(
            _level(depth, form, text, *_INDENTS[depth]) for depth, (form, text) in enumerate(forms)
        )
    # An abstract list for each, since lists of one abstract count on together.
    ids = [(each, "lettered") for each in house.LETTERED]
    ids += [(each, "decimal") for each in house.DECIMAL]
    made = [(each, levels[kind]) for each, kind in ids]
    made.append((house.BULLETS, _level(0, "bullet", "•", 720, 360)))
    first = next((each for each in numbering if each.tag.endswith("}num")), None)
    for list_id, inner in made:
        abstract = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{list_id}">'
            f'<w:multiLevelType w:val="multilevel"/>{inner}</w:abstractNum>'
        )
        # The schema wants all abstract lists before the first list.
        if first is None:
            numbering.append(abstract)
        else:
            first.addprevious(abstract)
    for list_id, _ in made:
        numbering.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{list_id}">'
                f'<w:abstractNumId w:val="{list_id}"/></w:num>'
            )
        )


def _level(depth: int, form: str, text: str, left: int, hanging: int) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
        f'<w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )
