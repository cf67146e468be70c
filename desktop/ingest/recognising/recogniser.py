"""Text in pictures is recognised in worker processes; this is the side that asks them."""

import os
import queue
import threading

from desktop import scheduling
from desktop.documents import PageImage
from desktop.errors import ReadingError, WorkerError, WorkerTimeoutError
from desktop.ingest.reader_process.idle import taken
from desktop.ingest.readers.common import ocr_page, reasons
from desktop.ingest.readers.common.ocr_page import RecognisedPage
from desktop.ingest.recognising.ocr_languages import LATIN
from desktop.workers.frames import Message
from desktop.workers.limits import Limits
from desktop.workers.worker import Worker

# Of processor time, and by the clock without what it waited for a processor, up to the latter: a
# machine that is busy must not lose a page.
SECONDS_PER_PAGE = 60
_STARVED_SECONDS = 90
# Part of what a page was recognised with: another engine, model or way of using them has another.
ENGINE = "rapidocr3.10-ppocrv6small-1"

_MODULE = "desktop.ingest.recognising.ocr_worker"
# Address space, of which a page of A4 makes 0.4 to 0.7 GB resident.
_MEMORY = 4 * 1024 * 1024 * 1024
_PAGES_PER_PROCESS = 500


class Recogniser:
    """As many workers as there are processors, two at most, with one thread each: two pages at a
    time take less than one page after the other with two threads. Started when they are first
    needed; ``rest`` ends them until then. May be used from any thread."""

    def __init__(self, language: str = LATIN, workers: int | None = None) -> None:
        self.workers = workers or max(1, min(2, os.cpu_count() or 1))
        self.made_with = f"{ENGINE}/{language}"
        limits = Limits(
            address_space=_MEMORY, cpu_seconds=SECONDS_PER_PAGE, nice=scheduling.INDEXING
        )
        self._workers = [
            Worker(_MODULE, name="recogniser", limits=limits, arguments=(language, "1"))
            for _ in range(self.workers)
        ]
        self._idle: queue.LifoQueue[int] = queue.LifoQueue()
        for number in range(self.workers):
            self._idle.put(number)
        self._pages = [0] * self.workers
        self._closed = threading.Event()

    def recognise(
        self, picture: PageImage, cancel: threading.Event | None = None
    ) -> RecognisedPage:
        """The lines on a picture. Raises ReadingError, whose message is the reason, and
        CancelledError."""
        number = taken(self._idle, self._closed, cancel)
        try:
            return self._ask(number, picture, cancel)
        finally:
            if self._closed.is_set():
                self._workers[number].close()
            self._idle.put(number)

    def rest(self) -> None:
        """End the workers that have nothing to do: each holds half a gigabyte."""
        idle: list[int] = []
        try:
            while True:
                idle.append(self._idle.get_nowait())
        except queue.Empty:
            pass
        for number in idle:
            self._workers[number].close()
            self._idle.put(number)

    def close(self) -> None:
        """End the workers for good. A running request fails."""
        self._closed.set()
        for worker in self._workers:
            worker.close()

    def _ask(
        self, number: int, picture: PageImage, cancel: threading.Event | None
    ) -> RecognisedPage:
        worker = self._workers[number]
        self._pages[number] += 1
        if self._pages[number] > _PAGES_PER_PROCESS:
            worker.close()
            self._pages[number] = 1
        fields = {"width": picture.width, "height": picture.height}
        try:
            reply = worker.call(
                Message("recognise", fields, picture.pixels),
                seconds=SECONDS_PER_PAGE,
                starved_seconds=_STARVED_SECONDS,
                cancel=cancel,
            )
            return ocr_page.from_json(reply.fields)
        except ReadingError as error:
            worker.close()
            raise reasons.unreadable(reasons.OCR_MEMORY) from error
        except WorkerTimeoutError as error:
            raise reasons.unreadable(reasons.OCR_SLOW) from error
        except (WorkerError, ValueError) as error:
            worker.close()
            slow = isinstance(error, WorkerError) and "SIGXCPU" in error.message
            reason = reasons.OCR_SLOW if slow else reasons.OCR_CRASHED
            raise reasons.unreadable(reason) from error
