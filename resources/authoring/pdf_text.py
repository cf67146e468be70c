"""Lays the blocks of a parsed text out as PDF flowables: clauses, schedules, signature blocks."""

from collections.abc import Iterator, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, Table

from authoring import markup, pdf
from authoring.markup import Block, Text

# Left indent and width of the number's margin, in points, for clause depths 2 to 4.
_INDENTS = {2: (30, 30), 3: (52, 22), 4: (72, 20)}


def flow(text: Text, look: pdf.Look) -> list[Flowable]:
    """The flowables of ``text``."""
    return list(_kept_together(_flowables(text, look, pdf.Styles(look))))


def _kept_together(flowables: Iterator[Flowable]) -> Iterator[Flowable]:
    """Headings go with the whole of a short table or of the signatures below them: ReportLab's own
    way of keeping a heading with what follows lets go of a KeepTogether."""
    waiting: list[Flowable] = []
    for flowable in flowables:
        if flowable.getKeepWithNext():
            waiting.append(flowable)
            continue
        if isinstance(flowable, _Whole):
            yield KeepTogether([*waiting, *flowable.parts])
        else:
            yield from waiting
            yield flowable
        waiting = []
    yield from waiting


class _Whole(Flowable):
    """Parts that must stand on one page."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__()
        self.parts = parts


def _flowables(text: Text, look: pdf.Look, styles: pdf.Styles) -> Iterator[Flowable]:
    in_schedule = False
    lines = {
        "title": styles.title,
        "heading": styles.heading,
        "small": styles.small,
        "address": styles.address,
    }
    for block, following in zip(text.blocks, (*text.blocks[1:], None), strict=True):
        words = markup.plain(block.text, text.numbers)
        if block.kind in lines:
            yield Paragraph(pdf.rich(words), lines[block.kind])
        elif block.kind == "part":
            if look.parts_break:
                yield PageBreak()
            in_schedule = True
            yield _entry(Paragraph(pdf.rich(words), styles.part), 1, words)
        elif block.kind == "facts":
            yield _facts(block, look, styles)
        elif block.kind == "table":
            yield from _table(block, text, look)
        elif block.kind == "sign":
            yield from _signatures(words, look, styles)
        elif block.kind == "clause" and block.depth == 1:
            heading = Paragraph(pdf.rich(words), styles.clause, bulletText=block.number)
            yield heading if in_schedule else _entry(heading, 0, f"{block.number} {words}")
        else:
            paragraph = _paragraph(block, words, styles)
            # Signatures never stand alone on a page.
            paragraph.keepWithNext = following is not None and following.kind == "sign"
            yield paragraph


def _paragraph(block: Block, words: str, styles: pdf.Styles) -> Paragraph:
    if block.kind == "clause":
        return _numbered(block.number, words, styles.indented(*_INDENTS[block.depth]))
    if block.kind in {"party", "recital"}:
        return _numbered(block.number, words, styles.indented(30, 30))
    if block.kind == "item":
        return _numbered(block.number, words, styles.indented(18, 18))
    if block.kind == "definition":
        return Paragraph(pdf.rich(words), styles.indented(30, 0))
    return Paragraph(pdf.rich(words), styles.body)


def _numbered(number: str, words: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(pdf.rich(words), style, bulletText=number)


def _entry(paragraph: Paragraph, level: int, words: str) -> Paragraph:
    paragraph.contents_entry = (level, pdf.rich(words))
    return paragraph


def _table(block: Block, text: Text, look: pdf.Look) -> Iterator[Flowable]:
    rows = [[markup.plain(cell, text.numbers) for cell in row] for row in block.rows]
    made = pdf.ruled(look, rows, block.widths)
    made.spaceBefore, made.spaceAfter = 4, 10
    # A short table is not broken over two pages, and its heading goes with it.
    yield _Whole([made]) if len(rows) <= 12 else made


def _facts(block: Block, look: pdf.Look, styles: pdf.Styles) -> Table:
    """Names and values side by side in a box, as at the head of a clinical document."""
    looks = (styles.cell_bold, styles.cell, styles.cell_bold, styles.cell)
    cells = [
        [Paragraph(pdf.rich(text), style) for text, style in zip(row, looks, strict=True)]
        for row in block.rows
    ]
    shares = (0.17, 0.35, 0.18, 0.30)
    table = Table(cells, colWidths=[pdf.width(look) * share for share in shares])
    table.setStyle(
        [
            ("BOX", (0, 0), (-1, -1), 0.6, pdf.LINE),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
    )
    return table


def _signatures(words: str, look: pdf.Look, styles: pdf.Styles) -> Iterator[Flowable]:
    sides = [side.strip() for side in words.split("|")]
    yield _Whole([pdf.gap(10), *(_signature(side, look, styles) for side in sides)])


def _signature(side: str, look: pdf.Look, styles: pdf.Styles) -> Table:
    lines: Sequence[Flowable] = [
        Paragraph("." * 62, styles.cell),
        Paragraph("Signature", styles.small),
        pdf.gap(8),
        Paragraph("." * 62, styles.cell),
        Paragraph("Name and date", styles.small),
    ]
    half = pdf.width(look) / 2
    table = Table([[Paragraph(pdf.rich(side), styles.plain), list(lines)]], colWidths=[half, half])
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOTTOMPADDING", (0, 0), (-1, -1), 26)])
    return table
