"""Documents: their texts, pages and pictures."""

import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from desktop.documents import Anchor, Box, Document, Hidden, OutlineItem, Page, PageImage, WordBox
from desktop.drafting.paper.model import Paper
from desktop.errors import NotFoundError, ReadingError, UsageError
from desktop.facade.opened import Opened
from desktop.ingest.pages.folding import occurrence
from desktop.ingest.pages.recognised_boxes import recognised_boxes
from desktop.ingest.pages.word_places import placed
from desktop.ingest.reader_process import originals
from desktop.ingest.readers.sheets.sheet_looks import SheetLooks
from desktop.ingest.run import report
from desktop.vault.holdings.near_duplicates import DraftGroup


class Reading(Opened):
    """Documents: their texts, pages and pictures."""

    _listed: Mapping[int, Document] = MappingProxyType({})

    def documents(self, matter: str) -> list[Document]:
        """The documents of a matter. Those that are as they were when they were last listed are
        the same objects: the lists that several pages hold take the memory of one."""
        listed = self._library.documents(matter, self._listed)
        self._listed = {each.id: each for each in listed}
        return listed

    def document(self, document_id: int) -> Document:
        """One document. Raises NotFoundError."""
        return self._library.document(document_id)

    def find_document(self, words: str, matter: str) -> Document:
        """The document at this path, or the only one whose path ends so: its file's name, or that
        with folders before it. Raises NotFoundError, and UsageError for several."""
        documents = self.documents(matter)
        absolute = str(Path(words).absolute())
        for document in documents:
            if document.path in (words, absolute):
                return document
        end = f"/{words}".replace("\\", "/")
        named = [d for d in documents if words and d.path.replace("\\", "/").endswith(end)]
        if len(named) == 1:
            return named[0]
        if named:
            raise UsageError("Several documents have this name", "Give more of its path.")
        raise NotFoundError("There is no such document in this matter", "Check the path.")

    def inside(self, document_id: int) -> list[Document]:
        """The documents that lie in this one: attachments of a mail, files of an archive."""
        return self._library.inside(document_id)

    def text(self, document_id: int) -> str:
        """The stored text of a document."""
        return self._library.text(document_id)

    def pages(self, document_id: int) -> tuple[Page, ...]:
        """The pages of a document's stored text; empty where the format has none."""
        return self._library.pages(document_id)

    def anchors(self, document_id: int) -> tuple[Anchor, ...]:
        """The named places of a document's stored text: the cells of sheets, else none."""
        return self._library.anchors(document_id)

    def page_image(
        self, document_id: int, page: int, width: int, quote: str = "", start: int | None = None
    ) -> PageImage:
        """A page of a PDF or of a picture file, ``width`` pixels wide, with the boxes of the quote.
        ``start`` is the passage's offset in the stored text: it tells which one is meant of several
        places where the page says the same. Raises ReadingError when there is no picture to show:
        another format, or the original is gone or has changed."""
        document = self.document(document_id)
        if not document.has_drawn_pages:
            raise ReadingError("There is no page to show", "This file is shown as text.")
        data = self._source_of(document)
        recognised = recognised_boxes(self._library, document_id, page, quote, start)
        image = self._shown.render(
            data,
            document.name,
            page,
            width,
            "" if recognised else quote,
            occurrence=self._occurrence(document_id, page, quote, start),
            password=self._library.beside.password(document.matter, document.sha256),
        )
        return replace(image, highlights=recognised) if recognised else image

    def page_words(self, document_id: int, page: int) -> tuple[WordBox, ...]:
        """Where the words of a page's stored text stand on its picture; what can't be placed is
        left out, and a page without text has none. Raises ReadingError as ``page_image`` does."""
        document = self.document(document_id)
        places = [each for each in self.pages(document_id) if each.number == page]
        if not places or not document.has_drawn_pages:
            return ()
        place = places[0]
        recognised = self._library.words(document_id, place.start, place.end)
        if recognised or document.kind != "pdf":
            return tuple(recognised)
        password = self._library.beside.password(document.matter, document.sha256)
        words = self._shown.words(self._source_of(document), page, password=password)
        return placed(words, self.text(document_id), place.start, place.end)

    def paper(self, document_id: int, cancel: threading.Event | None = None) -> Paper:
        """How a Word file is to look on paper. Raises ReadingError where there is no original or
        another format, DraftingError where it can't be set, CancelledError."""
        document = self.document(document_id)
        if not document.has_set_pages:
            raise ReadingError("There is no page to show", "This file is shown as text.")
        return self.desk.paper_of(self._source_of(document), cancel)

    def set_page_image(self, pdf: bytes, page: int, width: int) -> PageImage:
        """A page (from 1) of a paper that was set as a PDF. Raises ReadingError."""
        return self._shown.render(pdf, "pages.pdf", page, width)

    def set_page_words(self, pdf: bytes, page: int) -> tuple[tuple[str, Box], ...]:
        """The words of such a page with their places. Raises ReadingError."""
        return self._shown.words(pdf, page)

    def outline(self, document_id: int) -> tuple[OutlineItem, ...]:
        """The table of contents that a PDF brings along; empty for other documents."""
        document = self.document(document_id)
        if document.kind != "pdf":
            return ()
        password = self._library.beside.password(document.matter, document.sha256)
        return self._shown.outline(self._source_of(document), password=password)

    def sheet_looks(self, document_id: int) -> tuple[SheetLooks, ...]:
        """Grounds, bold letters and merged cells of a workbook's sheets; none for other formats
        than XLSX, ODS and XLS. Raises ReadingError where there is no original, or it can't be
        read."""
        document = self.document(document_id)
        if document.kind not in {"xlsx", "ods", "xls"}:
            return ()
        password = self._library.beside.password(document.matter, document.sha256)
        return self._shown.looks(self._source_of(document), password=password)

    def _occurrence(self, document_id: int, page: int, quote: str, start: int | None) -> int:
        """How often a page says the same before the passage that begins at ``start``."""
        places = [each for each in self.pages(document_id) if each.number == page]
        if not quote or start is None or not places:
            return 0
        text = self.text(document_id)[places[0].start : places[0].end]
        return occurrence(text, quote, start - places[0].start)

    def _source_of(self, document: Document) -> bytes:
        """The bytes that were indexed, from the vault or from their place on the disk."""
        with self._source_lock:
            if self._source is not None and self._source[0] == document.id:
                return self._source[1]
            data = originals.bytes_of(self._library, self._shown, document)
            self._source = (document.id, data)
            return data

    def near_duplicates(self, matter: str) -> list[DraftGroup]:
        """Documents whose texts are nearly the same, drafts of one contract: in groups, the newest
        of each first."""
        return self._library.near_duplicates(matter)

    def hidden(self, document_id: int) -> tuple[Hidden, ...]:
        """The texts of a document that its pages do not show, with the reason for each."""
        return self._library.hidden(document_id)

    def write_report(self, matter: str, out: Path) -> None:
        """Save what became of every file of a matter; the name ends with .html or .csv. Raises
        UsageError for another name, DesktopError when it can't be written."""
        report.write_report(self._library.matter(matter).name, self.documents(matter), out)
        self.audit.note("exported", "report", matter)
