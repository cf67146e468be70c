"""A paper on the pages of a PDF or a printer: broken into pages, with heads and feet, the numbers
of the pages, notes at their feet and at the end, and the page numbers of a table of contents."""

import threading
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintEngine,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextTable,
    QTransform,
)

from desktop.drafting.paper.model import Block, Grid, Line, Look, Note, Paper, Section, Words
from desktop.errors import CancelledError, DraftingError
from desktop.gui import theme
from desktop.gui.draft import paper_words
from desktop.gui.draft.paper_breaks import Page, cut, rect_of, strips_of, table_of
from desktop.gui.draft.paper_foot import RULE_HEIGHT, Foot
from desktop.gui.draft.paper_text import DPI, SCALE, Set, font_of, typeset

_RESOLUTION = 1200
_INK = "#000000"
_NOTES_LOOK = 9.0
_THIN = 0.75 * SCALE
_TOUCHING = 2.0
_BESIDE = 72.0 * SCALE
_LEAST_ROOM = 72.0
_ALIKE = 0.99
_PDF = QPaintEngine.Type.Pdf
_RULE_WIDTH = 144.0  # Word's own


@dataclass(frozen=True, slots=True)
class _Laid:
    """A section as pages: from ``top`` points down to ``bottom`` points from below, ``first`` is
    the number of its first page; ``notes`` are those at its pages' feet."""

    section: Section
    text: Set
    pages: tuple[Page, ...]
    top: float
    bottom: float
    first: int
    notes: Mapping[int, Set]


PageWords = list[list[str]]


def pdf(paper: Paper, title: str) -> bytes:
    """The paper as a PDF file, in memory. Any one thread may call it."""
    return told_pdf(paper, title)[0]


def told_pdf(
    paper: Paper, title: str, cancel: threading.Event | None = None
) -> tuple[bytes, PageWords]:
    """The paper as a PDF file, and the words of each of its pages. Raises CancelledError."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("Strongroom")
    laid = _laid_out(paper)
    _paint(paper, laid, writer, cancel)
    buffer.close()
    return bytes(data.data()), [words for each in laid for words in _words(each)]


def paint(paper: Paper, device: QPagedPaintDevice) -> int:
    """Paint a paper onto the pages of a PDF or a printer; how many there are. Raises DraftingError
    for a printer that can't be had."""
    return _paint(paper, _laid_out(paper), device)


def _paint(
    paper: Paper,
    laid: Sequence[_Laid],
    device: QPagedPaintDevice,
    cancel: threading.Event | None = None,
) -> int:
    total = sum(len(each.pages) for each in laid)
    painter = QPainter()
    for each in laid:
        wanted = _layout(each.section)
        for number in range(len(each.pages)):
            if cancel is not None and cancel.is_set():
                if painter.isActive():
                    painter.end()
                raise CancelledError
            # One that has begun keeps its sheet, unless it writes a PDF, as that of CUPS does.
            is_free = not painter.isActive() or device.paintEngine().type() is _PDF
            if is_free and not device.pageLayout().isEquivalentTo(wanted):
                device.setPageLayout(wanted)
            if not painter.isActive():
                if not painter.begin(device):
                    raise DraftingError(
                        "The draft was not printed",
                        "The printer or the folder refuses it. Choose another one.",
                    )
                painter.scale(device.logicalDpiX() / DPI, device.logicalDpiY() / DPI)
            else:
                device.newPage()
            painter.save()
            painter.scale(SCALE, SCALE)
            painter.setTransform(onto(device.pageLayout(), each.section), combine=True)
            painter.scale(1 / SCALE, 1 / SCALE)
            _paint_page(painter, paper, each, number, total)
            painter.restore()
    painter.end()
    return total


def onto(sheet: QPageLayout, section: Section) -> QTransform:
    """How a page comes onto the sheet that is there, both in points: some printers keep the first
    one's size once they have begun. A wide page is turned then, one that is too large made
    smaller."""
    paper = sheet.fullRect(QPageLayout.Unit.Point)
    made = QTransform()
    width, height = section.width, section.height
    if (width > height) != (paper.width() > paper.height()) and width != height:
        made.translate(0, paper.height())
        made.rotate(-90)
        width, height = height, width
    share = min(1.0, paper.width() / width, paper.height() / height)
    # Layouts round to whole points.
    return made.scale(share, share) if share < _ALIKE else made


def _layout(section: Section) -> QPageLayout:
    size = QSizeF(section.width, section.height)
    across = section.width > section.height
    upright = size.transposed() if across else size
    turned = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    return QPageLayout(
        QPageSize(upright, QPageSize.Unit.Point),
        turned,
        QMarginsF(),
        QPageLayout.Unit.Point,
        QMarginsF(),
    )


# ----------------------------------------------------------------------------------- layout


def _laid_out(paper: Paper) -> list[_Laid]:
    """The sections as pages. A table of contents is set twice: its numbers are those of the pages
    that the first setting made."""
    first = _all_set(paper, {})
    wanted = {_key(line.text): page for line, page in _headed(first)}
    if not any(line.contents for line, _ in _lines(first)):
        return first
    return _all_set(paper, wanted)


def _all_set(paper: Paper, pages: Mapping[str, int]) -> list[_Laid]:
    laid: list[_Laid] = []
    first = 1
    for number, section in enumerate(paper.sections):
        blocks = section.blocks
        if number == len(paper.sections) - 1:
            blocks = (*blocks, *_endnotes(paper))
        if pages:
            blocks = tuple(_numbered(each, pages) for each in blocks)
        made = _section_set(paper, section, blocks, first)
        laid.append(made)
        first += len(made.pages)
    return laid


def _section_set(paper: Paper, section: Section, blocks: Sequence[Block], first: int) -> _Laid:
    width = max(72.0, section.width - section.left - section.right)
    # A head that is taller than the margin pushes the text down, as Word does.
    heads = [_height(paper, section, name, width) for name in section.running]
    high = max([h for n, h in zip(section.running, heads, strict=True) if "header" in n] or [0.0])
    low = max([h for n, h in zip(section.running, heads, strict=True) if "footer" in n] or [0.0])
    top = max(section.top, section.header_at + high if high else 0.0)
    bottom = max(section.bottom, section.footer_at + low if low else 0.0)
    # A head or foot that leaves no room on the page is written over: no text is pushed off it.
    bottom = max(0.0, min(bottom, section.height / 2))
    top = max(0.0, min(top, section.height - bottom - _LEAST_ROOM))
    text = typeset(blocks, paper.pictures, width, {})
    room = max(_LEAST_ROOM, section.height - top - bottom)
    notes = _notes_set(paper, text, width)
    foot = Foot({number: _cuts(note) for number, note in notes.items()})
    pages = tuple(cut(strips_of(text), room * SCALE, foot))
    return _Laid(section, text, pages, top, bottom, first, notes)


def _notes_set(paper: Paper, text: Set, width: float) -> dict[int, Set]:
    """The footnotes whose marks are in a text, each as one strip."""
    numbers = (number for _, number in text.notes if number < len(paper.notes))
    return {
        number: typeset(list(_note(paper.notes[number])), paper.pictures, width, {})
        for number in numbers
        if not paper.notes[number].at_end and paper.notes[number].lines
    }


def _cuts(note: Set) -> list[float]:
    """Where the lines of a note begin, and where it ends."""
    strips = strips_of(note)
    return [*(each.top for each in strips), *(each.bottom + 1 for each in strips[-1:])]


def _height(paper: Paper, section: Section, name: str, width: float) -> float:
    blocks = section.running[name]
    last = blocks[-1] if blocks else None
    # Qt leaves out the room below the last line.
    below = last.after if isinstance(last, Line) else 0.0
    return typeset(blocks, paper.pictures, width, {}).document.size().height() / SCALE + below


def _lines(laid: Sequence[_Laid]) -> Iterator[tuple[Line, int]]:
    """Every line with the number of its page."""
    for each in laid:
        layout = each.text.document.documentLayout()
        starts = [page.start for page in each.pages]
        block = each.text.document.firstBlock()
        while block.isValid():
            line = each.text.lines.get(block.position())
            if line is not None:
                shown = block.layout()
                down = shown.lineAt(0).y() if shown.lineCount() else 0.0
                at = layout.blockBoundingRect(block).top() + down
                yield line, each.first + max(0, bisect_right(starts, at + 0.5) - 1)
            block = block.next()


def _headed(laid: Sequence[_Laid]) -> Iterator[tuple[Line, int]]:
    return ((line, page) for line, page in _lines(laid) if not line.contents and line.text.strip())


def _numbered(block: Block, pages: Mapping[str, int]) -> Block:
    """A line of a table of contents with the number of the page that it points to now."""
    if isinstance(block, Grid) or not block.contents:
        return block
    head, tab, last = block.text.rpartition("\t")
    page = pages.get(_key(head.rpartition("\t")[2])) or pages.get(_key(head))
    if not tab or page is None or not last.strip().isdecimal():
        return block
    left, words = len(head) + 1, []
    for each in block.words:
        kept = each.text[: max(0, left)]
        left -= len(each.text)
        words.append(replace(each, text=kept))
    look = block.words[-1].look
    return replace(block, words=(*words, Words(str(page), look)))


def _words(laid: _Laid) -> PageWords:
    """The words of a section's pages, with those of their heads and feet."""
    found = paper_words.on_pages(laid.text, laid.pages, laid.notes)
    for number, words in enumerate(found):
        for kind in ("header", "footer"):
            blocks = _running(laid.section, kind, laid.first + number, first=number == 0)
            words += paper_words.of_blocks(blocks)
    return found


def _key(text: str) -> str:
    return " ".join(text.split()).casefold()


def _note(note: Note) -> Iterator[Line]:
    """A note's lines, the first with its mark."""
    for place, line in enumerate(note.lines):
        if place or not note.mark:
            yield line
            continue
        look = line.words[0].look if line.words else Look(size=_NOTES_LOOK)
        # Word has a space behind the mark that the file keeps beside it.
        words = [replace(line.words[0], text=line.words[0].text.lstrip())] if line.words else []
        mark = Words(f"{note.mark} ", replace(look, raised=1))
        yield replace(line, words=(mark, *words, *line.words[1:]))


def _endnotes(paper: Paper) -> tuple[Block, ...]:
    """The notes at the end, under a rule."""
    made = [line for note in paper.notes if note.at_end for line in _note(note)]
    if made:
        made[0] = replace(made[0], above=_INK, before=18.0)
    return tuple(made)


# ------------------------------------------------------------------------------------ painting


def _paint_page(painter: QPainter, paper: Paper, laid: _Laid, number: int, total: int) -> None:
    section, shown_page = laid.section, laid.pages[number]
    width = max(72.0, section.width - section.left - section.right)
    down = laid.top * SCALE
    for stretch in (shown_page.head, (shown_page.start, shown_page.end)):
        if stretch is None:
            continue
        start, end = stretch
        painter.save()
        painter.translate(QPointF(section.left * SCALE, down - start))
        _paint_text(painter, laid.text, QRectF(0, start, width * SCALE, end - start))
        painter.restore()
        down += end - start
    _paint_foot(painter, laid, shown_page, width)
    page = laid.first + number
    shown = {"page": str(page), "pages": str(total)}
    for kind in ("header", "footer"):
        blocks = _running(section, kind, page, first=number == 0)
        if not blocks:
            continue
        text = typeset(blocks, paper.pictures, width, shown)
        high = text.document.size().height()
        down = section.header_at * SCALE
        if kind == "footer":
            down = (section.height - section.footer_at) * SCALE - high
        painter.save()
        painter.translate(section.left * SCALE, down)
        _paint_text(painter, text, QRectF(0, 0, width * SCALE, high + 1))
        painter.restore()


def _paint_foot(painter: QPainter, laid: _Laid, page: Page, width: float) -> None:
    """The notes of a page, under a rule: a short one, or, if they go on, as wide as the text."""
    if not page.foot:
        return
    high = RULE_HEIGHT + sum(each.end - each.start for each in page.foot)
    left = laid.section.left * SCALE
    down = (laid.section.height - laid.bottom) * SCALE - high
    wide = width if page.goes_on else min(width, _RULE_WIDTH)
    painter.fillRect(QRectF(left, down + RULE_HEIGHT / 3, wide * SCALE, _THIN), QColor(_INK))
    down += RULE_HEIGHT
    for note, start, end in page.foot:
        painter.save()
        painter.translate(QPointF(left, down - start))
        _paint_text(painter, laid.notes[note], QRectF(0, start, width * SCALE, end - start))
        painter.restore()
        down += end - start


def _running(section: Section, kind: str, page: int, *, first: bool) -> tuple[Block, ...]:
    if first and section.first_differs:
        return section.running.get(f"{kind} first", ())
    if section.even_differs and page % 2 == 0:
        return section.running.get(f"{kind} even", ())
    return section.running.get(f"{kind} default", ())


def _paint_text(painter: QPainter, text: Set, visible: QRectF) -> None:
    """What is visible of a document, line by line: a clipped one would still be found in a PDF."""
    layout = text.document.documentLayout()
    block = text.document.firstBlock()
    while block.isValid():
        table = table_of(block)
        if table is not None:
            rect = rect_of(table, layout)
            _paint_table(painter, text, table, rect & visible)
            block = table.lastCursorPosition().block()
        else:
            rect = layout.blockBoundingRect(block)
            if rect.intersects(visible):
                _paint_block(painter, text, block, rect, visible)
        if rect.top() > visible.bottom() + _BESIDE:
            break
        block = block.next()


def _paint_table(painter: QPainter, text: Set, table: QTextTable, visible: QRectF) -> None:
    if visible.isEmpty():
        return
    layout = text.document.documentLayout()
    # Qt tells another left side than it draws; a border stands half outside of its table.
    visible = visible.adjusted(-_BESIDE, 0, _BESIDE, 0)
    context = QAbstractTextDocumentLayout.PaintContext()
    # What only touches it, a row of the page before or the words behind the table, would be in the
    # PDF though nobody sees it.
    context.clip = visible.adjusted(0, _TOUCHING, 0, -_TOUCHING)
    context.palette = theme.palette_of(theme.LIGHT)
    painter.save()
    painter.setClipRect(visible.adjusted(0, -_THIN, 0, _THIN))
    ruled = list(_ruled(text, table, layout))
    for line, rect in ruled:
        _paint_ground(painter, line, rect)
    layout.draw(painter, context)
    for line, rect in ruled:
        _paint_rules(painter, line, rect, visible)
    painter.restore()


def _ruled(
    text: Set, table: QTextTable, layout: QAbstractTextDocumentLayout
) -> Iterator[tuple[Line, QRectF]]:
    """The lines in the cells of a table that have a ground or rules, the line to sign on above all:
    Qt paints their words alone. With the room that each has."""
    block, last = table.firstCursorPosition().block(), table.lastCursorPosition().block()
    while block.isValid() and block.position() <= last.position():
        line = text.lines.get(block.position())
        if line is not None and (line.ground or line.above or line.below):
            yield line, layout.blockBoundingRect(block)
        block = block.next()


def _paint_block(
    painter: QPainter, text: Set, block: QTextBlock, rect: QRectF, visible: QRectF
) -> None:
    shown, place = block.layout(), rect.topLeft()
    line = text.lines.get(block.position(), Line())
    _paint_grounds(painter, line, rect, visible)
    painter.setPen(QColor(_INK))
    for number in range(shown.lineCount()):
        each = shown.lineAt(number)
        top = place.y() + each.y()
        if not visible.top() <= top < visible.bottom():
            continue
        each.draw(painter, place)
        if line.label and not number:
            painter.save()
            painter.setFont(font_of(line.label_look))
            painter.setPen(QColor(line.label_look.colour or _INK))
            left = (line.left + min(line.first, 0.0)) * SCALE
            left = max(left, 0.0) if line.first <= 0 else (line.left + line.first) * SCALE
            painter.setLayoutDirection(block.textDirection())
            painter.drawText(QPointF(left, top + each.ascent()), line.label)
            painter.restore()


def _paint_grounds(painter: QPainter, line: Line, rect: QRectF, visible: QRectF) -> None:
    left, right = line.left * SCALE, visible.right() - line.right * SCALE
    # Qt's rectangle is that of the words: the room below them is not in it.
    wide = QRectF(left, rect.top(), right - left, rect.height())
    _paint_ground(painter, line, wide & visible)
    _paint_rules(painter, line, wide, visible)


def _paint_ground(painter: QPainter, line: Line, box: QRectF) -> None:
    if line.ground:
        painter.fillRect(box, QColor(line.ground))


def _paint_rules(painter: QPainter, line: Line, box: QRectF, visible: QRectF) -> None:
    for colour, y in ((line.above, box.top()), (line.below, box.bottom())):
        if colour and visible.top() <= y <= visible.bottom():
            painter.fillRect(QRectF(box.left(), y, box.width(), _THIN), QColor(colour))
    shown = box & visible
    for x in (box.left(), box.right()) if line.boxed else ():
        painter.fillRect(QRectF(x, shown.top(), _THIN, shown.height()), QColor(line.above or _INK))
