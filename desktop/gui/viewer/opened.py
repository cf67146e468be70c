"""What the viewer has to know of a document to show it; read off the GUI thread. Knows no Qt."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop.documents import Document, Page
from desktop.errors import DesktopError
from desktop.gui.viewer.page_source import PageSource, SetPages
from desktop.gui.viewer.sheet_cells import SheetCells, sheets_of
from desktop.gui.viewer.strip import quote_on_page
from desktop.gui.viewer.table_rows import SHEETS
from desktop.gui.viewer.text_parts import Part, parts

if TYPE_CHECKING:
    from desktop.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be shown: a document, or the passage [start, end) of it that begins on ``page``.
    Without a quote there is no passage."""

    document_id: int
    page: int | None = None
    start: int = 0
    end: int = 0
    quote: str = ""


@dataclass(frozen=True, slots=True)
class PassageChosen:
    """The stretch [start, end) of a document's stored text that is to be asked about; ``words`` is
    how it begins."""

    document_id: int
    name: str
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A document ready to be shown. ``text`` and ``parts`` are there where text is shown,
    ``set_pages`` once a Word file was set on pages, ``refusal`` where it could not be.
    ``sheets`` are there where the cells of sheets are known.
    ``inside`` lie in it, as the attachments of a mail do, and it lies in ``outer``."""

    document: Document
    pages: tuple[Page, ...]
    text: str = field(default="", repr=False)
    parts: list[Part] = field(default_factory=list, repr=False)
    set_pages: SetPages | None = None
    refusal: DesktopError | None = None
    sheets: tuple[SheetCells, ...] = field(default=(), repr=False)
    inside: tuple[Document, ...] = ()
    outer: Document | None = None

    @property
    def has_pictures(self) -> bool:
        """Whether its pages can be drawn."""
        if self.set_pages is not None:
            return self.page_count > 0
        return self.document.has_drawn_pages and self.page_count > 0

    @property
    def can_be_text(self) -> bool:
        """Whether its text is another way to look at it."""
        return self.has_pictures or bool(self.sheets)

    def has_cells_of(self, target: Target) -> bool:
        """Whether there are cells to show, and the passage stands in some."""
        start, end = target.start, target.end
        if not target.quote:
            return bool(self.sheets)
        return any(any(sheet.cells_of(start, end)) for sheet in self.sheets)

    @property
    def page_count(self) -> int:
        """How many pages it has; 0 where the format has none."""
        if self.set_pages is not None:
            return self.set_pages.count
        return self.document.pages or len(self.pages)

    def has_place_of(self, target: Target) -> bool:
        """Whether the passage stands on a page that can be shown, as far as is known."""
        if self.set_pages is None or not target.quote:
            return True
        return bool(self.set_pages.pages_of(target.start, target.end))

    def quotes(self, target: Target) -> Mapping[int, str]:
        """The passage, divided by the pages it stands on."""
        if not target.quote:
            return {}
        if self.set_pages is not None:
            on = self.set_pages.pages_of(target.start, target.end)
            return dict.fromkeys(on, target.quote)
        found = {
            page.number: quote_on_page(target.start, target.quote, page.start, page.end)
            for page in self.pages
            if page.start < target.end and page.end > target.start
        }
        marked = {number: quote for number, quote in found.items() if quote.strip()}
        return marked or {target.page or 1: target.quote}

    def first_page(self, target: Target) -> int:
        """The page to open at."""
        if self.set_pages is not None:
            return self.set_pages.page_of(target.start) if target.quote else 1
        return min(self.quotes(target), default=target.page or 1)

    def page_of(self, offset: int) -> int:
        """The page on which a character stands; 1 at least."""
        if self.set_pages is not None:
            return self.set_pages.page_of(offset)
        return next((p.number for p in reversed(self.pages) if p.start <= offset), 1)

    def start_of(self, number: int) -> int:
        """The offset at which a page's text begins."""
        if self.set_pages is not None:
            return self.set_pages.start_of(number)
        return next((page.start for page in self.pages if page.number == number), 0)

    def label_of(self, number: int) -> str:
        """The name of a sheet or slide, "" for a page without one."""
        return next((page.label for page in self.pages if page.number == number), "")


def opening(
    workspace: "Workspace", document_id: int, *, as_text: bool
) -> Callable[[threading.Event], Opened]:
    """The work of opening a document, with its text where that is what will be shown. A Word file
    has its text; its pages come later (``setting``)."""

    def work(cancel: threading.Event) -> Opened:
        document = workspace.document(document_id)
        outer = workspace.document(document.parent) if document.parent is not None else None
        inside = tuple(workspace.inside(document_id))
        opened = Opened(document, workspace.pages(document_id), inside=inside, outer=outer)
        if opened.has_pictures and not as_text:
            return opened
        text = workspace.text(document_id)
        opened = replace(opened, text=text, parts=parts(text))
        if document.kind not in SHEETS:
            return opened
        return replace(opened, sheets=sheets_of(workspace.anchors(document_id), opened.pages))

    return work


def setting(source: PageSource, opened: Opened) -> Callable[[threading.Event], Opened]:
    """The work of setting a Word file on pages, or of finding out why that can't be done."""

    def work(cancel: threading.Event) -> Opened:
        try:
            made = source.set_pages(opened.document, opened.text, cancel)
        except DesktopError as error:
            return replace(opened, refusal=error)
        return replace(opened, set_pages=made)

    return work
