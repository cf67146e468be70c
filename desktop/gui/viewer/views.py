"""The three ways in which a document is shown, of which one is in view: pages, text, cells."""

from PySide6.QtWidgets import QWidget

from desktop.gui.viewer.opened import Opened, PassageChosen, Target
from desktop.gui.viewer.pages_view import PagesView
from desktop.gui.viewer.sheet_view import SheetView
from desktop.gui.viewer.text_view import TextView
from desktop.gui.viewer.toolbar import Unit, ViewerToolbar
from desktop.gui.widgets.stack import Stack

_WORDS_OF_PASSAGE = 60


class Views(Stack):
    """Knows which of them is in view, and where in the document that is."""

    def __init__(
        self, pages: PagesView, text: TextView, cells: SheetView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.pages, self.text, self.cells = pages, text, cells

    @property
    def shows_text(self) -> bool:
        """Whether text is in view, not pictures."""
        return self.currentWidget() is self.text

    @property
    def shows_cells(self) -> bool:
        """Whether a sheet is in view as rows and columns."""
        return self.currentWidget() is self.cells

    def shown(self) -> TextView | SheetView | PagesView:
        """The one in view."""
        if self.shows_cells:
            return self.cells
        return self.text if self.shows_text else self.pages

    def selected(self) -> tuple[int, int]:
        """The stretch of the stored text that is selected; empty for none."""
        if self.shows_cells:
            return self.cells.selected()
        return self.text.selected() if self.shows_text else self.pages.layer.selected

    @property
    def has_selected(self) -> bool:
        """Whether anything is selected."""
        start, end = self.selected()
        return end > start

    def top_offset(self, opened: Opened) -> int:
        """Where in the stored text what is in view begins."""
        if self.shows_cells:
            return self.cells.top_offset()
        return self.text.top_offset() if self.shows_text else opened.start_of(self.pages.page)

    # ------------------------------------------------------------------------------ turning

    def step(self, opened: Opened | None, step: int) -> None:
        """Turn so many pages, sheets or parts on."""
        if self.shows_cells:
            self.cells.show_sheet(self.cells.sheet + step)
        elif not self.shows_text:
            self.pages.go_to_page(self.pages.page + step)
        elif opened is not None and opened.pages:
            self.go_to_page(opened, opened.page_of(self.text.place()) + step)
        else:
            self.text.go_to_part(self.text.part + step)

    def go_to_page(self, opened: Opened | None, page: int) -> None:
        """Turn to a page, a sheet or a part, from 1."""
        if self.shows_cells:
            self.cells.show_sheet(page)
        elif not self.shows_text:
            self.pages.go_to_page(page)
            self.pages.setFocus()
        elif opened is not None and opened.pages:
            number = min(len(opened.pages), max(1, page))
            self.text.go_to_offset(opened.pages[number - 1].start)
        else:
            self.text.go_to_part(page)

    def go_to_offset(self, opened: Opened | None, offset: int) -> None:
        """Turn to a place of the stored text."""
        if self.shows_cells and opened is not None:
            self.cells.show_sheet(opened.page_of(offset))
        else:
            self.text.go_to_offset(offset)

    # ------------------------------------------------------------------------------ telling

    def passage(self, opened: Opened, target: Target) -> PassageChosen | None:
        """What is selected, or else the passage it was opened at; None for neither."""
        start, end = self.selected()
        words = self.text.text_at(start, end) if self.shows_text else ""
        if self.shows_cells or (end > start and opened.set_pages is not None):
            words = opened.text[start:end]
        elif not self.shows_text and end > start:
            words = self.tr("Selected passage on page {0}").format(opened.page_of(start))
        if not words.strip():
            start, end, words = target.start, target.end, target.quote
        if start >= end or not words.strip():
            return None
        short = " ".join(words.split())[:_WORDS_OF_PASSAGE]
        return PassageChosen(opened.document.id, opened.document.name, start, end, short)

    def tell_place(self, bar: ViewerToolbar, opened: Opened) -> None:
        """Show in the tool bar what is in view of how many."""
        if self.shows_cells:
            number, total = self.cells.sheet, len(opened.sheets)
            total = total if total > 1 else 0
            bar.set_place(number, total, unit=Unit.SHEET)  # its tab has its name
        elif not self.shows_text:
            number = self.pages.page
            bar.set_place(number, opened.page_count, label=opened.label_of(number))
        elif opened.pages:
            number = opened.page_of(self.text.place())
            unit = Unit.SHEET if opened.sheets else Unit.PAGE
            bar.set_place(number, len(opened.pages), unit=unit, label=opened.label_of(number))
        else:
            parts = self.text.part_count
            bar.set_place(self.text.part, parts if parts > 1 else 0, unit=Unit.PART)

    def tell_zoom(self, bar: ViewerToolbar) -> None:
        """Show in the tool bar how large it is shown."""
        view = self.shown()
        bar.set_zoom(view.zoom, fits=self.pages.fits_width, can_fit=view is self.pages)
