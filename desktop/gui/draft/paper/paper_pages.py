"""A paper on the pages of a PDF or a printer: laid out by ``paper_layout``, painted page by page by
``paper_painting``."""

import threading
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintEngine,
    QPainter,
    QPdfWriter,
    QTransform,
)

from desktop.drafting.paper.model import Paper, Section
from desktop.errors import CancelledError, DraftingError
from desktop.gui.draft.paper.paper_layout import Laid, PageWords, laid_out, words_of
from desktop.gui.draft.paper.paper_painting import paint_page
from desktop.gui.draft.paper.paper_text import DPI, SCALE

_RESOLUTION = 1200
_ALIKE = 0.99
_PDF = QPaintEngine.Type.Pdf


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
    laid = laid_out(paper)
    _paint(paper, laid, writer, cancel)
    buffer.close()
    return bytes(data.data()), [words for each in laid for words in words_of(each)]


def paint(paper: Paper, device: QPagedPaintDevice) -> int:
    """Paint a paper onto the pages of a PDF or a printer; how many there are. Raises DraftingError
    for a printer that can't be had."""
    return _paint(paper, laid_out(paper), device)


def _paint(
    paper: Paper,
    laid: Sequence[Laid],
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
            paint_page(painter, paper, each, number, total)
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
