"""Page, styles, numbering and settings of the Word files that we write."""

# python-docx gives the XML behind its objects no public name.
# ruff: noqa: SLF001
from dataclasses import dataclass
from datetime import datetime

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

_INK = RGBColor(0x1F, 0x2A, 0x37)
_GREY = RGBColor(0x5A, 0x62, 0x6E)
_CLAUSES, _PARTIES, _RECITALS, _SCHEDULES = 1, 2, 3, 4
_LEVELS = (
    # format, text, style, left and hanging indent in twentieths of a point
    ("decimal", "%1.", "Heading 1", 720, 720),
    ("decimal", "%1.%2", "Clause Level 2", 720, 720),
    ("lowerLetter", "(%3)", "Clause Level 3", 1287, 567),
    ("lowerRoman", "(%4)", "Clause Level 4", 1854, 567),
)
_LISTS = (
    (_CLAUSES, "multilevel", _LEVELS),
    (_PARTIES, "singleLevel", (("decimal", "(%1)", "Parties", 720, 720),)),
    (_RECITALS, "singleLevel", (("upperLetter", "(%1)", "Recitals", 720, 720),)),
)
# Only in templates: the paragraphs of each schedule are numbered from 1.
_BLANK_AFTER = '<w:suff w:val="space"/>'
_SCHEDULE_LEVELS = (
    ("decimal", "Schedule %1", "Schedule Heading", 0, 0),
    ("decimal", "%2.", "Schedule Level 1", 720, 720),
    ("decimal", "%2.%3", "Schedule Level 2", 720, 720),
    ("lowerLetter", "(%4)", "Schedule Level 3", 1287, 567),
    ("lowerRoman", "(%5)", "Schedule Level 4", 1854, 567),
)
_SCHEDULE_LISTS = ((_SCHEDULES, "multilevel", _SCHEDULE_LEVELS),)
_KEPT_STYLES = frozenset(
    {
        "Normal",
        "Body Text",
        "Title",
        "Subtitle",
        "Heading 1",
        "Heading 2",
        "Header",
        "Footer",
        "Table Grid",
        "Normal Table",
        "Default Paragraph Font",
        "No List",
    }
)
# Parts of the library's own template that no file of ours needs.
_DROPPED = ("thumbnail", "stylesWithEffects", "customXml", "extended-properties")
_RULE = (
    f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="4" w:space="1" w:color="5A626E"/>'
    "</w:pBdr>"
)
CLAUSE_STYLES = {depth: level[2] for depth, level in enumerate(_LEVELS, 1)}
SCHEDULE_STYLES = {depth: level[2] for depth, level in enumerate(_SCHEDULE_LEVELS)}


@dataclass(frozen=True, slots=True)
class Look:
    """Typeface and running heads of one file; ``schedules`` says whether it can have some, and a
    table of contents."""

    font: str = "Times New Roman"
    size: float = 10.5
    title: str = ""
    header: str = ""
    footer: str = ""
    created: datetime = datetime(2025, 1, 6, 9, 0)
    justified: bool = True
    schedules: bool = False


def new(look: Look) -> Document:
    """An empty A4 file with our styles and numbering, and nothing of the library's own template."""
    document = docx.Document()
    _drop_parts(document)
    _remove_styles(document)
    _set_styles(document, look)
    if look.schedules:
        _set_schedule_styles(document)
    _set_numbering(document, look)
    _set_page(document, look)
    properties = document.core_properties
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.keywords = properties.subject = properties.category = ""
    properties.title = look.title
    properties.language = "en-GB"
    properties.created = properties.modified = look.created
    properties.revision = 1
    _set_settings(document)
    return document


def fields_line(paragraph: Paragraph, *parts: str) -> None:
    """Append texts; "PAGE" and "NUMPAGES" become fields that Word counts."""
    for part in parts:
        if part in {"PAGE", "NUMPAGES"}:
            field(paragraph, f" {part} ", "1")
        else:
            paragraph.add_run(part)


def field(paragraph: Paragraph, code: str, shown: str) -> None:
    """A complex field (ECMA-376 part 1, 17.16): begin, code, separate, cached result, end."""
    _part(paragraph.add_run(), f'<w:fldChar {nsdecls("w")} w:fldCharType="begin"/>')
    preserved = 'xml:space="preserve"'
    _part(paragraph.add_run(), f"<w:instrText {nsdecls('w')} {preserved}>{code}</w:instrText>")
    _part(paragraph.add_run(), f'<w:fldChar {nsdecls("w")} w:fldCharType="separate"/>')
    paragraph.add_run(shown)
    _part(paragraph.add_run(), f'<w:fldChar {nsdecls("w")} w:fldCharType="end"/>')


def contents(document: Document) -> None:
    """A table of contents for Word to fill when the file is opened ("dirty"); what stands in it
    until then is put there when the template is filled."""
    paragraph = document.add_paragraph(style="toc 1")
    field(paragraph, ' TOC \\o "1-1" \\h \\z \\u ', "Contents")
    next(paragraph._p.iter(qn("w:fldChar"))).set(qn("w:dirty"), "true")


def write(paragraph: Paragraph, text: str) -> Paragraph:
    """Append ``text`` with its ``**bold**`` parts."""
    for position, part in enumerate(text.split("**")):
        if part:
            paragraph.add_run(part).bold = True if position % 2 else None
    return paragraph


def row_property(row: _Row, tag: str) -> None:
    """Set an on-off property of a table's row, such as "w:cantSplit"."""
    row._tr.get_or_add_trPr().append(parse_xml(f"<{tag} {nsdecls('w')}/>"))


def _part(run: Run, xml: str) -> None:
    run._r.append(parse_xml(xml))


def _remove_styles(document: Document) -> None:
    for style in list(document.styles):
        if style.name not in _KEPT_STYLES:
            style.delete()
            continue
        for link in style.element.findall(qn("w:link")):
            style.element.remove(link)


def _drop_parts(document: Document) -> None:
    for relations in (document.part.rels, document.part.package.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.endswith(_DROPPED):
                del relations[key]


def _set_styles(document: Document, look: Look) -> None:
    styles = document.styles
    normal = _style(document, "Normal", look.font, look.size, after=0)
    normal.paragraph_format.widow_control = True
    body = _style(document, "Body Text", look.font, look.size, after=6)
    body.paragraph_format.line_spacing = 1.08
    if look.justified:
        body.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    title = _style(document, "Title", look.font, look.size + 7, after=14, bold=True)
    title.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    part = _style(document, "Subtitle", look.font, look.size + 2, after=10, bold=True)
    part.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    part.paragraph_format.space_before = Pt(16)
    heading = _style(document, "Heading 1", look.font, look.size, after=6, bold=True)
    heading.paragraph_format.space_before = Pt(12)
    heading.paragraph_format.keep_with_next = True
    minor = _style(document, "Heading 2", look.font, look.size, after=5, bold=True)
    minor.paragraph_format.space_before = Pt(8)
    minor.paragraph_format.keep_with_next = True
    for name in ("Clause Level 2", "Clause Level 3", "Clause Level 4", "Parties", "Recitals"):
        _derived(document, name, "Body Text")
    definition = _derived(document, "Definition", "Body Text")
    definition.paragraph_format.left_indent = Cm(1.27)
    table_text = _derived(document, "Table Text", "Normal")
    table_text.font.size = Pt(look.size - 1)
    table_text.paragraph_format.space_before = table_text.paragraph_format.space_after = Pt(2)
    for border in styles["Table Grid"].element.iter(qn("w:tblBorders")):
        for line in border:
            line.set(qn("w:color"), "B8C0CC")
    _derived(document, "Signature Line", "Table Text").paragraph_format.space_before = Pt(3)
    rule = _derived(document, "Signature Rule", "Table Text")
    rule.paragraph_format.space_before = Pt(20)
    rule.paragraph_format.right_indent = Cm(1.2)
    properties = rule.element.get_or_add_pPr()
    # The schema fixes the order: borders stand before spacing and indents.
    properties.insert_element_before(parse_xml(_RULE), "w:spacing", "w:ind")
    for name in ("Header", "Footer"):
        running = _style(document, name, look.font, 8.5, after=0)
        running.font.color.rgb = _GREY
        for tabs in running.element.pPr.findall(qn("w:tabs")):
            running.element.pPr.remove(tabs)
    for depth, level in enumerate(_LEVELS):
        _number(styles[level[2]], _CLAUSES, depth)
    _number(styles["Parties"], _PARTIES, 0)
    _number(styles["Recitals"], _RECITALS, 0)


def _set_schedule_styles(document: Document) -> None:
    heading = _derived(document, "Schedule Heading", "Subtitle")
    heading.paragraph_format.page_break_before = True
    heading.paragraph_format.keep_with_next = True
    outlined = parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="0"/>')
    heading.element.get_or_add_pPr().append(outlined)
    _derived(document, "Schedule Level 1", "Body Text").font.bold = True
    document.styles["Schedule Level 1"].paragraph_format.keep_with_next = True
    for name in ("Schedule Level 2", "Schedule Level 3", "Schedule Level 4"):
        _derived(document, name, "Body Text")
    for depth, name in SCHEDULE_STYLES.items():
        _number(document.styles[name], _SCHEDULES, depth)
    # "Subtitle" brings a level of its own.
    heading.element.get_or_add_pPr().get_or_add_numPr().get_or_add_ilvl().val = 0
    line = document.styles.add_style("toc 1", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    line.base_style = document.styles["Normal"]
    line.paragraph_format.space_after = Pt(3)
    line.paragraph_format.tab_stops.add_tab_stop(Cm(2.4))
    line.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def _style(
    document: Document, name: str, font: str, size: float, *, after: float, bold: bool = False
) -> ParagraphStyle:
    styles = document.styles
    if name in styles:
        style = styles[name]
    else:
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    properties = style.element.get_or_add_rPr()
    for child in list(properties):
        properties.remove(child)
    style.font.name, style.font.size, style.font.bold = font, Pt(size), bold
    style.font.color.rgb = _INK if bold else RGBColor(0, 0, 0)
    properties.rFonts.set(qn("w:cs"), font)
    properties.rFonts.set(qn("w:eastAsia"), font)
    borders = style.element.get_or_add_pPr().find(qn("w:pBdr"))
    if borders is not None:
        borders.getparent().remove(borders)
    style.paragraph_format.space_after = Pt(after)
    return style


def _derived(document: Document, name: str, base: str) -> ParagraphStyle:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles[base]
    style.quick_style = True
    return style


def _number(style: ParagraphStyle, list_id: int, level: int) -> None:
    properties = style.element.get_or_add_pPr()
    numbered = properties.get_or_add_numPr()
    numbered.get_or_add_numId().val = list_id
    if level:
        numbered.get_or_add_ilvl().val = level


def _set_numbering(document: Document, look: Look) -> None:
    numbering = document.part.numbering_part.element
    for child in list(numbering):
        numbering.remove(child)
    lists = (*_LISTS, *(_SCHEDULE_LISTS if look.schedules else ()))
    for list_id, kind, levels in lists:
        inner = "".join(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>'
            f'<w:pStyle w:val="{document.styles[style].style_id}"/>'
            f"{'' if left else _BLANK_AFTER}"
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
            f'<w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
            for depth, (number_format, text, style, left, hanging) in enumerate(levels)
        )
        numbering.append(
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{list_id}">'
                f'<w:multiLevelType w:val="{kind}"/>{inner}</w:abstractNum>'
            )
        )
    for list_id, _, _ in lists:
        numbering.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{list_id}">'
                f'<w:abstractNumId w:val="{list_id}"/></w:num>'
            )
        )


def _set_page(document: Document, look: Look) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.4)
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    for paragraph in (head, foot):
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
    if look.header:
        fields_line(head, look.header)
    fields_line(foot, f"{look.footer}\tPage ", "PAGE", " of ", "NUMPAGES")


def _set_settings(document: Document) -> None:
    """Word 2013 and later, so that the file does not open in its compatibility mode."""
    settings = document.settings.element
    for old in settings.findall(qn("w:compat")):
        settings.remove(old)
    compat = parse_xml(
        f'<w:compat {nsdecls("w")}><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    )
    # The schema fixes the order of settings: compat stands right before rsids or mathPr.
    following = settings.find(qn("w:rsids"))
    if following is None:
        following = settings.find(qn("m:mathPr"))
    settings.insert(len(settings) if following is None else settings.index(following), compat)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-GB")
