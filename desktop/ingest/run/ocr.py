"""Readers that recognise what is a picture: pages are drawn by a reader, recognised by a worker of
its own, kept in the vault as they come, and put together by a reader."""

import concurrent.futures
import hashlib
import threading
from collections.abc import Sequence
from typing import Protocol

from desktop.documents import PageImage, ParsedDocument, Picture
from desktop.errors import ReadingError, check_cancelled
from desktop.events import PageProgress
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common import ocr_page
from desktop.ingest.readers.common.ocr_page import RecognisedPage
from desktop.ingest.run.load import Further
from desktop.vault.library import Library


class Recognises(Protocol):
    """What is needed of ``recogniser.Recogniser``."""

    workers: int
    made_with: str

    def recognise(
        self, picture: PageImage, cancel: threading.Event | None = None
    ) -> RecognisedPage:
        """The lines on a picture. Raises ReadingError and CancelledError."""

    def rest(self) -> None:
        """End the workers until they are needed again."""


class RecognisingReaders:
    """Reads for one matter. As ``Readers``, but a document comes with the text of its pictures. A
    page that was recognised once is not recognised again, whatever became of the run."""

    def __init__(
        self, readers: Readers, recogniser: Recognises, library: Library, matter: str
    ) -> None:
        self._readers = readers
        self._recogniser = recogniser
        self._library = library
        self._matter = matter
        self._lock = threading.Lock()
        self._pages: dict[str, PageProgress] = {}

    def read(
        self,
        data: bytes,
        name: str,
        cancel: threading.Event | None = None,
        *,
        password: str = "",
    ) -> ParsedDocument:
        """As ``Readers.read``; ``name`` is the path by which ``pages`` tells of it. Raises
        ReadingError and CancelledError."""
        parsed = self._readers.read(data, name, cancel, password=password)
        if not parsed.pictures:
            return parsed
        sha256 = hashlib.sha256(data).hexdigest()
        found = self._known(sha256, parsed.pictures)
        wanted = [picture for picture in parsed.pictures if picture.page not in found]

        def recognise(picture: Picture) -> tuple[int, bytes | str]:
            # The next page may be begun before the one that was cancelled is heard of.
            check_cancelled(cancel)
            return picture.page, self._recognise(data, sha256, picture, password, cancel)

        threads = concurrent.futures.ThreadPoolExecutor(
            self._recogniser.workers, thread_name_prefix="recognise"
        )
        try:
            self._note(PageProgress(name, len(found), len(parsed.pictures)))
            tasks = [threads.submit(recognise, picture) for picture in wanted]
            for task in concurrent.futures.as_completed(tasks):
                page, result = task.result()
                found[page] = result
                self._note(PageProgress(name, len(found), len(parsed.pictures)))
        finally:
            # Cancelled or failed, the page that is being recognised ends by itself.
            threads.shutdown(wait=True, cancel_futures=True)
            with self._lock:
                self._pages.pop(name, None)
        return self._readers.read(data, name, cancel, password=password, recognised=found)

    def further(
        self,
        data: bytes,
        name: str,
        first: int,
        cancel: threading.Event | None = None,
        *,
        password: str = "",
    ) -> Further:
        """As ``Readers.further``."""
        return self._readers.further(data, name, first, cancel, password=password)

    def pages(self) -> tuple[PageProgress, ...]:
        """How far the files are whose pictures are being recognised."""
        with self._lock:
            return tuple(self._pages.values())

    def rest(self) -> None:
        """The run is over: end the recognising workers, forget pages of files that have gone."""
        self._recogniser.rest()
        self._library.beside.forget_recognised()

    def _known(self, sha256: str, pictures: Sequence[Picture]) -> dict[int, bytes | str]:
        kept = self._library.beside.recognised(self._matter, sha256, self._recogniser.made_with)
        return {picture.page: kept[picture.page] for picture in pictures if picture.page in kept}

    def _recognise(
        self,
        data: bytes,
        sha256: str,
        picture: Picture,
        password: str,
        cancel: threading.Event | None,
    ) -> bytes | str:
        """A packed page, or why there is none: that is not kept, the next run tries again."""
        try:
            image = self._readers.picture(data, sha256, picture, cancel, password=password)
            page = self._recogniser.recognise(image, cancel)
        except ReadingError as error:
            return error.message
        packed = ocr_page.pack(page)
        made_with = self._recogniser.made_with
        self._library.beside.keep_recognised(self._matter, sha256, picture.page, made_with, packed)
        return packed

    def _note(self, pages: PageProgress) -> None:
        with self._lock:
            self._pages[pages.path] = pages
