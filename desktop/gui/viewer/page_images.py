"""Images of a document's pages: rendered off the GUI thread, the most needed first, few kept."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.documents import Box, PageImage
from desktop.errors import DesktopError
from desktop.gui.jobs import Job, Jobs, Queue, unexpected
from desktop.gui.viewer.page_source import PageSource
from desktop.gui.viewer.strip import A4_RATIO

# Four pages of 1,400 pixels' width; the whole window is to stay under 400 MB.
_MOST_BYTES = 64 * 2**20
# A page of A4 has then 290 dots an inch, as many as print; beyond it is only enlarged.
_MOST_PIXELS_WIDE = 2400
_BYTES_A_PIXEL = 4
# Images kept beside the wanted ones, for scrolling back.
_SPARE_IMAGES = 2


@dataclass(frozen=True, slots=True)
class Shot:
    """A page as it was rendered for a width of ``width`` device pixels."""

    page: int
    width: int
    image: QImage
    highlights: tuple[Box, ...]

    @property
    def ratio(self) -> float:
        """Height / width of the page."""
        return self.image.height() / max(1, self.image.width())


@dataclass(frozen=True, slots=True)
class _Order:
    """One page to be drawn. ``turn`` counts the documents opened: an answer to an earlier turn
    belongs to another document or another passage."""

    turn: int
    document_id: int
    page: int
    width: int
    quote: str
    start: int


@dataclass(frozen=True, slots=True)
class _Outcome:
    order: _Order
    shot: Shot | None
    error: DesktopError | None = None


class PageImages(QObject):
    """Keeps images of the pages that are wanted of one document, and draws one at a time."""

    ready = Signal(int)
    failed = Signal(int, object)

    def __init__(self, source: PageSource, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._jobs = jobs
        self._turn = 0
        self._document_id = 0
        self._quotes: dict[int, str] = {}
        self._start = 0
        self._wanted: list[int] = []
        self._width = 0
        self._drawing: _Order | None = None
        self._shots: dict[int, Shot] = {}
        self._broken: dict[int, DesktopError] = {}

    def open(self, document_id: int, quotes: Mapping[int, str], start: int = 0) -> None:
        """Turn to a document; ``quotes`` are the passages to highlight by page, one passage that
        begins at ``start`` of the stored text. Images of pages that stay as they are, are kept."""
        if document_id != self._document_id:
            self.clear()
        for page in set(quotes) | set(self._quotes):
            if quotes.get(page) != self._quotes.get(page) or start != self._start:
                self._shots.pop(page, None)
        self._turn += 1
        self._document_id = document_id
        self._quotes = dict(quotes)
        self._start = start
        self._wanted = []
        self._drawing = None

    @property
    def document_id(self) -> int:
        """The document that images are kept of, or 0."""
        return self._document_id

    def want(self, needed: Sequence[int], ahead: Sequence[int], width: int) -> None:
        """Ask for images ``width`` device pixels wide: of the pages that are needed now, and as far
        as there is room of those that will be next."""
        self._width = min(_MOST_PIXELS_WIDE, max(64, width))
        room = max(0, _MOST_BYTES // _page_bytes(self._width) - len(needed))
        self._wanted = [*needed, *list(ahead)[:room]]
        self._forget_others()
        self._next()

    def shot(self, page: int) -> Shot | None:
        """The image of a page, perhaps of an earlier width; None if there is none yet."""
        return self._shots.get(page)

    def problem(self, page: int) -> DesktopError | None:
        """Why a page can't be drawn."""
        return self._broken.get(page)

    def kept(self) -> list[int]:
        """The pages of which there are images."""
        return sorted(self._shots)

    def clear(self) -> None:
        """Forget everything."""
        self._turn += 1
        self._document_id = 0
        self._quotes = {}
        self._wanted = []
        self._drawing = None
        self._shots.clear()
        self._broken.clear()

    def _next(self) -> None:
        if self._drawing is not None:
            return
        for page in self._wanted:
            shot = self._shots.get(page)
            if page in self._broken or (shot is not None and shot.width == self._width):
                continue
            quote = self._quotes.get(page, "")
            self._draw(_Order(self._turn, self._document_id, page, self._width, quote, self._start))
            return

    def _draw(self, order: _Order) -> None:
        self._drawing = order
        job = Job(self.tr("Drawing a page"), _rendering(self._source, order))
        job.done.connect(self._on_done)
        self._jobs.start(job, Queue.READS)

    def _on_done(self, outcome: _Outcome) -> None:
        order = outcome.order
        if order.turn != self._turn:
            return
        self._drawing = None
        if outcome.shot is not None:
            self._shots[order.page] = outcome.shot
            self._forget_others()
            self.ready.emit(order.page)
        elif outcome.error is not None:
            self._broken[order.page] = outcome.error
            self.failed.emit(order.page, outcome.error)
        if order.turn == self._turn:
            self._next()

    def _forget_others(self) -> None:
        """Drop images that are not wanted, the farthest first, once there are too many."""
        size = sum(shot.image.sizeInBytes() for shot in self._shots.values())
        first = self._wanted[0] if self._wanted else 1
        idle = [page for page in self._shots if page not in self._wanted]
        for page in sorted(idle, key=lambda each: -abs(each - first)):
            if size <= _MOST_BYTES and len(self._shots) <= len(self._wanted) + _SPARE_IMAGES:
                return
            size -= self._shots.pop(page).image.sizeInBytes()


def _rendering(source: PageSource, order: _Order) -> Callable[[threading.Event], _Outcome]:
    """The error is a result too: only so it is known which page it belongs to."""

    def work(cancel: threading.Event) -> _Outcome:
        try:
            rendered = source.page_image(
                order.document_id, order.page, order.width, order.quote, order.start
            )
            shot = Shot(order.page, order.width, as_image(rendered), rendered.highlights)
        except DesktopError as error:
            return _Outcome(order, None, error)
        except Exception as error:  # noqa: BLE001 - as in Job.run: a page must not end in silence
            return _Outcome(order, None, unexpected(error))
        return _Outcome(order, shot)

    return work


def _page_bytes(width: int) -> int:
    """What the image of a page of A4 takes."""
    return round(width * width * A4_RATIO) * _BYTES_A_PIXEL


def as_image(rendered: PageImage) -> QImage:
    """An image of its own memory, in the format that the screen paints fastest."""
    image = QImage(
        rendered.pixels,
        rendered.width,
        rendered.height,
        rendered.width * 3,
        QImage.Format.Format_RGB888,
    )
    return image.convertToFormat(QImage.Format.Format_RGB32)
