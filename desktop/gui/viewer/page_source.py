"""Where pages come from: those of PDFs and pictures from the workspace, those of Word files from
the typesetter that prints drafts. All methods may be called from any thread but the window's."""

import hashlib
import threading
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop.documents import Document, PageImage, WordBox
from desktop.drafting.paper.model import Grid, Paper
from desktop.errors import ReadingError, check_cancelled
from desktop.gui.viewer.marks import boxes_of
from desktop.ingest.pages.page_alignment import Letters, Spans, aligned_page, spans_of

if TYPE_CHECKING:
    from desktop.workspace import Workspace

# About 800 pages, as many as the editor takes.
_MOST_PARAGRAPHS = 10_000
_MOST_PLACED = 24


@dataclass(frozen=True, slots=True)
class SetPages:
    """A Word file on pages: a PDF that is kept in memory alone, and for each page the offsets of
    its words in the stored text. Their places on the page too are ``placed`` for a few pages.
    ``made_of`` tells its file and its stored text from others, ``printed`` are a page's words as
    they are printed, ``letters`` those of the stored text."""

    document_id: int
    made_of: bytes
    pdf: bytes = field(repr=False)
    spans: tuple[Spans, ...] = field(repr=False)
    printed: Sequence[Sequence[str]] = field(repr=False)
    letters: Letters = field(repr=False)
    placed: dict[int, tuple[WordBox, ...]] = field(default_factory=dict, repr=False)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.spans)

    def pages_of(self, start: int, end: int) -> list[int]:
        """The pages (from 1) on which a part of [start, end) stands."""
        found = []
        for number, spans in enumerate(self.spans, 1):
            place = bisect_right(spans.ends, start)
            if place < len(spans.starts) and spans.starts[place] < end:
                found.append(number)
        return found

    def page_of(self, offset: int) -> int:
        """The page on which a character stands, or the nearest one before it."""
        best, page = -1, 1
        for number, spans in enumerate(self.spans, 1):
            place = bisect_right(spans.starts, offset) - 1
            if place >= 0 and spans.starts[place] > best:
                best, page = spans.starts[place], number
        return page

    def start_of(self, page: int) -> int:
        """The offset of the first character of a page's text."""
        starts = self.spans[page - 1].starts if 1 <= page <= self.count else ()
        # Heads and feet are the end of the stored text: the first word of the page by its offset.
        return starts[0] if starts else 0


class PageSource:
    """Keeps the pages of the Word file that was set last."""

    def __init__(self, workspace: "Workspace") -> None:
        self._workspace = workspace
        self._lock = threading.Lock()
        self._kept: SetPages | None = None
        self._reading = threading.Lock()

    def set_pages(self, document: Document, text: str, cancel: threading.Event) -> SetPages:
        """Set a Word file on pages. Raises DesktopError with why it can't be, CancelledError."""
        with self._lock:
            kept = self._of(document.id)
            # A file that was changed and read anew is the same document with another text.
            if kept is not None and kept.made_of == _made_of(document, text):
                return kept
            self._kept = None
            made = self._set(document, text, cancel)
            check_cancelled(cancel)
            self._kept = made
            return made

    def forget(self) -> None:
        """Keep nothing of a document."""
        # Without the lock, which a setting under way may hold for seconds.
        self._kept = None

    def page_image(
        self, document_id: int, page: int, width: int, quote: str = "", start: int | None = None
    ) -> PageImage:
        """As the workspace has it."""
        kept = self._of(document_id)
        if kept is None:
            return self._workspace.page_image(document_id, page, width, quote, start)
        image = self._workspace.set_page_image(kept.pdf, page, width)
        if not quote or start is None:
            return image
        boxes = boxes_of(self._words(kept, page), start, start + len(quote))
        return replace(image, highlights=boxes)

    def page_words(self, document_id: int, page: int) -> tuple[WordBox, ...]:
        """As the workspace has it."""
        kept = self._of(document_id)
        if kept is None:
            return self._workspace.page_words(document_id, page)
        return self._words(kept, page) if 1 <= page <= kept.count else ()

    def _words(self, kept: SetPages, page: int) -> tuple[WordBox, ...]:
        """Where the words of a page stand: read when they are first wanted, a few pages kept."""
        with self._reading:
            found = kept.placed.get(page)
            if found is None:
                read = self._workspace.set_page_words(kept.pdf, page)
                found = aligned_page(read, kept.printed, page, kept.letters)
                if len(kept.placed) >= _MOST_PLACED:
                    del kept.placed[next(iter(kept.placed))]
                kept.placed[page] = found
            return found

    def _of(self, document_id: int) -> SetPages | None:
        kept = self._kept
        return kept if kept is not None and kept.document_id == document_id else None

    def _set(self, document: Document, text: str, cancel: threading.Event) -> SetPages:
        # Not before it is needed: the window is to show at once.
        from desktop.gui.draft.paper.paper_pages import told_pdf

        paper = self._workspace.paper(document.id, cancel)
        if _paragraphs(paper) > _MOST_PARAGRAPHS:
            raise ReadingError(
                "The pages are not shown", "This file is too long for that. Read it as text."
            )
        content, printed = told_pdf(paper, document.name, cancel)
        letters = Letters(text)
        spans = spans_of(printed, letters, cancel)
        made_of = _made_of(document, text)
        return SetPages(document.id, made_of, content, spans, printed, letters)


def _made_of(document: Document, text: str) -> bytes:
    return hashlib.sha256(f"{document.sha256} {text}".encode("utf-8", "surrogatepass")).digest()


def _paragraphs(paper: Paper) -> int:
    blocks = (block for section in paper.sections for block in section.blocks)
    return sum(len(block.boxes) if isinstance(block, Grid) else 1 for block in blocks)
