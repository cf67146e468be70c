"""The paragraph styles and the bullets of a letter."""

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor

# Name, the style that it looks like, space before and after in points.
_STYLES = (
    ("Letterhead Name", "Normal", 0, 3),
    ("Letterhead", "Normal", 0, 0),
    ("Letterhead Rule", "Normal", 0, 0),
    ("Reference Line", "Normal", 0, 0),
    ("Letter Date", "Normal", 6, 10),
    ("Letter Marking", "Normal", 0, 10),
    ("Addressee", "Normal", 0, 0),
    ("Delivery", "Normal", 8, 0),
    ("Salutation Line", "Normal", 14, 8),
    ("Subject Line", "Normal", 0, 6),
    ("Subject Detail", "Normal", 0, 6),
    ("Closing Line", "Normal", 10, 36),
    ("Signatory", "Normal", 0, 0),
    ("Signatory Detail", "Normal", 0, 0),
    ("Enclosures", "Normal", 10, 0),
    ("Enclosure", "Normal", 0, 0),
    ("Letter Bullet", "Body Text", 0, 6),
    ("Inner Bullet", "Body Text", 0, 6),
    ("Tick Box", "Body Text", 0, 3),
    ("Warning Box", "Body Text", 6, 10),
    ("Slip Title", "Normal", 0, 10),
    ("Answer Line", "Normal", 12, 0),
    ("Table Gap", "Normal", 0, 0),
    ("Return Line", "Normal", 16, 4),
)
_KEPT_TOGETHER = frozenset(
    {
        "Subject Line",
        "Closing Line",
        "Signatory",
        "Signatory Detail",
        "Enclosures",
        "Enclosure",
        "Slip Title",
    }
)
_BULLETS = 20
# The left indent of each, in twentieths of a point.
_BULLET_STYLES = {"Letter Bullet": 567, "Inner Bullet": 1060}
_FULL = Cm(16)
_GREY = RGBColor(0x5A, 0x62, 0x6E)


def set_styles(document: Document) -> None:
    """The styles that a letter has beside those of a contract."""
    for name, base, before, after in _STYLES:
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style, style.quick_style = document.styles[base], True
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(after)
        style.paragraph_format.keep_with_next = name in _KEPT_TOGETHER or None
    _set_type(document)
    styles = document.styles
    styles["Reference Line"].paragraph_format.tab_stops.add_tab_stop(Cm(3.6))
    styles["Enclosure"].paragraph_format.left_indent = Cm(0.6)
    tick = styles["Tick Box"].paragraph_format
    tick.left_indent, tick.first_line_indent = Cm(0.8), Cm(-0.8)
    tick.tab_stops.add_tab_stop(Cm(0.8))
    styles["Slip Title"].paragraph_format.page_break_before = True
    answer = styles["Answer Line"].paragraph_format.tab_stops
    answer.add_tab_stop(Cm(4.6))
    answer.add_tab_stop(_FULL, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    styles["Title"].paragraph_format.space_before = Pt(14)
    for name in _BULLET_STYLES:
        properties = styles[name].element.get_or_add_pPr()
        properties.append(parse_xml(f"<w:contextualSpacing {nsdecls('w')}/>"))
    _border(document, "Letterhead Rule", "bottom")
    _border(document, "Warning Box", "top", "left", "bottom", "right")
    styles["Heading 1"].paragraph_format.space_before = Pt(10)


def _set_type(document: Document) -> None:
    for name, size in (("Letterhead Name", 16), ("Slip Title", 12), ("Subject Line", 10.5)):
        font = document.styles[name].font
        font.size, font.bold = Pt(size), True
    for name in ("Letter Marking", "Enclosures"):
        document.styles[name].font.bold = True
    font = document.styles["Letterhead"].font
    font.size, font.color.rgb = Pt(8.5), _GREY
    for name in ("Enclosures", "Enclosure"):
        document.styles[name].font.size = Pt(9.5)
    document.styles["Table Gap"].font.size = Pt(5)


def _border(document: Document, style: str, *sides: str) -> None:
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="6" w:space="4" w:color="5A626E"/>' for side in sides
    )
    properties = document.styles[style].element.get_or_add_pPr()
    # The schema fixes the order: borders stand before shading, tabs, spacing and indents.
    properties.insert_element_before(
        parse_xml(f"<w:pBdr {nsdecls('w')}>{lines}</w:pBdr>"), "w:tabs", "w:spacing", "w:ind"
    )


def set_bullets(document: Document) -> None:
    """A list of bullets beside those of ``word_setup``; definitions stand before their uses."""
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        f'<w:pStyle w:val="{document.styles[name].style_id}"/>'
        '<w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="340"/></w:pPr></w:lvl>'
        for level, (name, left) in enumerate(_BULLET_STYLES.items())
    )
    numbering.insert(
        0,
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{_BULLETS}">'
            f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        ),
    )
    numbering.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{_BULLETS}">'
            f'<w:abstractNumId w:val="{_BULLETS}"/></w:num>'
        )
    )
    for level, name in enumerate(_BULLET_STYLES):
        numbered = document.styles[name].element.get_or_add_pPr().get_or_add_numPr()
        numbered.get_or_add_numId().val = _BULLETS
        if level:
            numbered.get_or_add_ilvl().val = level
