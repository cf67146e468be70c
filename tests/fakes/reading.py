"""Documents: their texts, pages and pictures."""

import re
import threading
from pathlib import Path

from desktop.documents import Anchor, Box, Document, Hidden, OutlineItem, Page, PageImage, WordBox
from desktop.drafting.paper.model import Paper
from desktop.errors import NotFoundError, ReadingError
from desktop.ingest.pages.pdf_words import layout
from desktop.ingest.readers.sheets.sheet_looks import SheetLooks
from desktop.vault.holdings.near_duplicates import DraftGroup
from tests.fakes.invented import LEASE_PAGES, MATTER, PAGE_BREAK
from tests.fakes.opened import FakeOpened


class FakeReading(FakeOpened):
    """Documents: their texts, pages and pictures."""

    def documents(self, matter: str) -> list[Document]:
        with self._lock:
            return [d for d in self._documents.values() if d.matter == matter]

    def document(self, document_id: int) -> Document:
        with self._lock:
            if document_id not in self._documents:
                raise NotFoundError(
                    "There is no such document",
                    "It may have been removed. Look into the list again.",
                )
            return self._documents[document_id]

    def text(self, document_id: int) -> str:
        return self._texts.get(document_id, f"Text of {self.document(document_id).name}.")

    def pages(self, document_id: int) -> tuple[Page, ...]:
        if document_id != 1:
            return ()
        pages, start = [], 0
        for number, text in enumerate(LEASE_PAGES, start=1):
            pages.append(Page(number, start, start + len(text)))
            start += len(text) + len(PAGE_BREAK)
        return tuple(pages)

    def page_image(
        self, document_id: int, page: int, width: int, quote: str = "", start: int | None = None
    ) -> PageImage:
        document = self.document(document_id)
        if document.kind != "pdf":
            raise ReadingError("There is no page to show", "This file is shown as text.")
        height = round(width * 297 / 210)
        row = b"\xff" * (3 * width)
        line = b"\xff" * (3 * (width // 10)) + b"\x60" * (3 * (width - 2 * (width // 10)))
        line += b"\xff" * (3 * width - len(line))
        rows = [line if y % 24 < 3 and y > height // 10 else row for y in range(height)]
        boxes = (Box(0.1, 0.3, 0.9, 0.34), Box(0.1, 0.34, 0.6, 0.38)) if quote else ()
        return PageImage(width, height, b"".join(rows), boxes)

    def page_words(self, document_id: int, page: int) -> tuple[WordBox, ...]:
        """Ten words a line, each in a tenth of the width, lines of a fortieth of the height."""
        self.calls.append(("page_words", (document_id, page)))
        place = next((each for each in self.pages(document_id) if each.number == page), None)
        if place is None:
            return ()
        words = re.finditer(r"\S+", self.text(document_id)[place.start : place.end])
        found = []
        for number, word in enumerate(words):
            line, column = divmod(number, 10)
            top, left = 0.1 + line / 40, column / 10
            box = Box(left, top, left + 0.09, top + 0.02)
            found.append(WordBox(place.start + word.start(), place.start + word.end(), box))
        return tuple(found)

    def anchors(self, document_id: int) -> tuple[Anchor, ...]:
        return ()

    def sheet_looks(self, document_id: int) -> tuple[SheetLooks, ...]:
        return self.looks

    def inside(self, document_id: int) -> list[Document]:
        return [each for each in self._documents.values() if each.parent == document_id]

    def paper(self, document_id: int, cancel: threading.Event | None = None) -> Paper:
        raise ReadingError("There is no page to show", "This file is shown as text.")

    def set_page_image(self, pdf: bytes, page: int, width: int) -> PageImage:
        return PageImage(width, 2 * width, b"\xff" * (6 * width * width))

    def set_page_words(self, pdf: bytes, page: int) -> tuple[tuple[str, Box], ...]:
        return layout(pdf, page).words

    def outline(self, document_id: int) -> tuple[OutlineItem, ...]:
        if document_id != 1:
            return ()
        return (OutlineItem(1, "Premises and term", 1), OutlineItem(2, "Rent", 2))

    def near_duplicates(self, matter: str) -> list[DraftGroup]:
        return list(self.groups) if matter == MATTER else []

    def hidden(self, document_id: int) -> tuple[Hidden, ...]:
        return self.hidden_texts.get(document_id, ())

    def write_report(self, matter: str, out: Path) -> None:
        self.calls.append(("write_report", (matter, out)))
        error, self.fail_with = self.fail_with, None
        if error is not None:
            raise error
