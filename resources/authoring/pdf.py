"""PDF files: page furniture with "page x of y", and the blocks of authoring/markup.py.

Only the fourteen fonts that every PDF viewer has are used, so nothing is embedded and the files
stay small. ReportLab's invariant mode makes the same content the same bytes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus.tableofcontents import TableOfContents

INK = colors.HexColor("#1f2a37")
GREY = colors.HexColor("#5a626e")
LINE = colors.HexColor("#b8c0cc")
TINT = colors.HexColor("#e8ecf1")


@dataclass(frozen=True, slots=True)
class Look:
    """Typeface and page of one file. ``leading`` is the distance of lines in points."""

    title: str
    header: str = ""
    footer: str = ""
    serif: bool = True
    size: float = 10.5
    leading: float = 14.5
    margin: float = 25 * mm
    cover: bool = False
    parts_break: bool = True

    @property
    def font(self) -> str:
        """The upright face."""
        return "Times-Roman" if self.serif else "Helvetica"

    @property
    def bold(self) -> str:
        """The bold face."""
        return "Times-Bold" if self.serif else "Helvetica-Bold"


class Styles:
    """The paragraph styles of one look."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.body = self._style("body", spaceAfter=5, alignment=TA_JUSTIFY if look.serif else 0)
        self.plain = self._style("plain", spaceAfter=5)
        self.title = self._style(
            "title", bold=True, up=6, spaceAfter=10, alignment=TA_CENTER, textColor=INK
        )
        self.part = self._style(
            "part", bold=True, up=2.5, spaceAfter=8, alignment=TA_CENTER, textColor=INK
        )
        self.heading = self._style(
            "heading", bold=True, up=0.5, spaceBefore=6, spaceAfter=4, keepWithNext=1, textColor=INK
        )
        self.clause = self._style(
            "clause", bold=True, spaceBefore=9, spaceAfter=4, keepWithNext=1, textColor=INK,
            leftIndent=30, firstLineIndent=0, bulletIndent=0,
        )  # fmt: skip
        self.cell = self._style("cell", up=-1.2)
        self.cell_bold = self._style("cell_bold", bold=True, up=-1.2)
        self.cell_right = self._style("cell_right", up=-1.2, alignment=TA_RIGHT)
        self.cell_right_bold = self._style("cell_rb", bold=True, up=-1.2, alignment=TA_RIGHT)
        self.small = self._style("small", up=-2, textColor=GREY)
        self.address = self._style(
            "address", up=-1.5, textColor=GREY, alignment=TA_CENTER, spaceAfter=8
        )

    def indented(self, left: float, hang: float) -> ParagraphStyle:
        """Body text with a number in the margin ``hang`` points wide."""
        return ParagraphStyle(
            f"in{left}", parent=self.body, leftIndent=left, bulletIndent=left - hang
        )

    def _style(
        self, name: str, *, bold: bool = False, up: float = 0, **more: object
    ) -> ParagraphStyle:
        look = self._look
        return ParagraphStyle(
            name,
            fontName=look.bold if bold else look.font,
            fontSize=look.size + up,
            bulletFontName=look.bold if bold else look.font,
            bulletFontSize=look.size + up,
            allowWidows=0,
            allowOrphans=0,
            leading=look.leading + up * 1.2,
            **more,
        )


class _CountingCanvas(Canvas):
    """Draws header and footer when the number of pages is known."""

    look: Look

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self._held: list[dict[str, Any]] = []

    def showPage(self) -> None:  # ReportLab's name
        self._held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        total = len(self._held)
        for page in self._held:
            self.__dict__.update(page)
            if not (self.look.cover and self._pageNumber == 1):
                self._furniture(total)
            super().showPage()
        super().save()

    def _furniture(self, total: int) -> None:
        look = self.look
        self.saveState()
        self.setFont(look.font, 8)
        self.setFillColor(GREY)
        self.setStrokeColor(LINE)
        self.setLineWidth(0.4)
        left, right, top = look.margin, A4[0] - look.margin, A4[1] - 14 * mm
        if look.header:
            self.drawString(left, top, look.header)
            self.line(left, top - 4, right, top - 4)
        self.drawString(left, 12 * mm, look.footer)
        self.drawRightString(right, 12 * mm, f"Page {self._pageNumber} of {total}")
        self.restoreState()


class _Document(BaseDocTemplate):
    """Tells the table of contents where each clause and schedule begins."""

    def afterFlowable(self, flowable: Flowable) -> None:  # ReportLab's name
        entry = getattr(flowable, "contents_entry", None)
        if entry is not None:
            self.notify("TOCEntry", (entry[0], entry[1], self.page))


def build(path: Path, look: Look, story: Sequence[Flowable]) -> None:
    """Lay ``story`` out and write it to ``path``."""
    document = _Document(
        str(path),
        pagesize=A4,
        leftMargin=look.margin,
        rightMargin=look.margin,
        topMargin=24 * mm,
        bottomMargin=22 * mm,
        title=look.title,
        author="",
        creator="",
        producer="",
        lang="en-GB",
        invariant=1,
    )
    frame = Frame(
        document.leftMargin, document.bottomMargin, document.width, document.height,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    document.addPageTemplates([PageTemplate("page", [frame])])
    canvas = type("Canvas", (_CountingCanvas,), {"look": look})
    document.multiBuild(list(story), canvasmaker=canvas)


def width(look: Look) -> float:
    """The width of the text in points."""
    return float(A4[0] - 2 * look.margin)


def contents(look: Look) -> list[Flowable]:
    """A table of contents on a page of its own."""
    styles = Styles(look)
    table = TableOfContents()
    table.dotsMinLevel = 0
    table.tableStyle = TableStyle(
        [
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 1.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
        ]
    )
    table.levelStyles = [
        ParagraphStyle(
            f"contents{level}",
            parent=styles.plain,
            leading=look.leading - 2.5,
            rightIndent=20,
            spaceAfter=0,
        )
        for level in range(2)
    ]
    return [Paragraph("Contents", styles.part), table, PageBreak()]


def ruled(
    look: Look,
    rows: Sequence[Sequence[str]],
    widths: Sequence[str],
    *,
    total: bool = False,
    grid: bool = True,
) -> Table:
    """A table; widths are per cent, with an "r" for right-aligned. Its head repeats on each page,
    and ``total`` sets the last row off."""
    styles = Styles(look)
    last = len(rows) - 1
    cells = []
    for index, row in enumerate(rows):
        strong = index == 0 or (total and index == last)
        line = []
        for text, size in zip(row, widths, strict=True):
            right = size.endswith("r")
            style = {
                (False, False): styles.cell,
                (True, False): styles.cell_bold,
                (False, True): styles.cell_right,
                (True, True): styles.cell_right_bold,
            }[strong, right]
            line.append(Paragraph(rich(text), style))
        cells.append(line)
    table = Table(
        cells,
        colWidths=[width(look) * float(size.rstrip("r")) / 100 for size in widths],
        repeatRows=1,
    )
    table.setStyle(TableStyle(_rules(last, total=total, grid=grid)))
    return table


def _rules(last: int, *, total: bool, grid: bool) -> list[tuple[Any, ...]]:
    rules: list[tuple[Any, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("BACKGROUND", (0, 0), (-1, 0), TINT),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
        ("LEFTPADDING", (0, 0), (-1, -1), 5),
        ("RIGHTPADDING", (0, 0), (-1, -1), 5),
    ]
    if grid:
        rules.append(("GRID", (0, 0), (-1, -1), 0.4, LINE))
    else:
        rules.append(("LINEBELOW", (0, 0), (-1, -1), 0.3, LINE))
    if total:
        rules.append(("LINEABOVE", (0, last), (-1, last), 0.9, INK))
    return rules


def rich(text: str) -> str:
    """ReportLab's mark-up for a text with ``**bold**`` parts."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    parts = escaped.split("**")
    return "".join(f"<b>{part}</b>" if index % 2 else part for index, part in enumerate(parts))


def gap(points: float) -> Spacer:
    """Empty room."""
    return Spacer(1, points)
