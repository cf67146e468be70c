"""What is marked in an open document: all sources of the answer, and what the search found."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.documents import Citation
from desktop.gui.viewer.finding import Finding
from desktop.gui.viewer.marks import Mark, MarkKind
from desktop.gui.viewer.opened import Opened
from desktop.gui.viewer.pages_view import PagesView
from desktop.gui.viewer.sheet_view import SheetView
from desktop.gui.viewer.text_view import TextView


class Marking(QObject):
    """Marks pages, text and cells alike, and brings the hit that is looked at into view."""

    def __init__(
        self,
        pages: PagesView,
        text: TextView,
        cells: SheetView,
        finding: Finding,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._text = text
        self._cells = cells
        self._finding = finding
        self._opened: Opened | None = None
        self._citations: tuple[Citation, ...] = ()
        self._as_text = False
        finding.shown.connect(self._on_hit)
        pages.layer.words.ready.connect(self._on_page_words)

    def show(self, opened: Opened | None, citations: Sequence[Citation], *, as_text: bool) -> None:
        """Mark those of the citations that stand in this document."""
        self._opened = opened
        self._citations = tuple(citations)
        self._as_text = as_text
        self._mark()

    def _mark(self) -> None:
        marks = (*self._sources(), *self._finding.marks())
        self._pages.layer.set_marks(marks)
        self._text.set_marks(marks)
        self._cells.set_marks(marks)

    def _sources(self) -> tuple[Mark, ...]:
        shown = self._opened.document.id if self._opened is not None else 0
        return tuple(
            Mark(each.start, each.end, MarkKind.CITATION, f"[{each.n}]")
            for each in self._citations
            if each.document_id == shown and each.end > each.start
        )

    def _on_hit(self) -> None:
        self._mark()
        opened, hit = self._opened, self._finding.current
        if opened is None or hit is None:
            return
        if not self._cells.isHidden():
            self._cells.go_to(*hit)
        elif self._as_text:
            self._text.go_to_offset(hit[0])
        else:
            self._pages.go_to_mark(opened.page_of(hit[0]), Mark(*hit, MarkKind.CURRENT_HIT))

    def _on_page_words(self, page: int) -> None:
        """The words of a page are known now: the hit on it can be brought into view."""
        opened, hit = self._opened, self._finding.current
        if opened is not None and hit is not None and opened.page_of(hit[0]) == page:
            self._pages.go_to_mark(page, Mark(*hit, MarkKind.CURRENT_HIT))
