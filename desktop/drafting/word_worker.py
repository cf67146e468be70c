"""A child process that works on Word files which others wrote, confined as the readers are."""

import threading

from desktop.errors import DraftingError, ReadingError, WorkerError, WorkerTimeoutError, said_later
from desktop.ingest.readers.common import reasons
from desktop.workers.frames import Message
from desktop.workers.limits import Limits
from desktop.workers.worker import Worker

_MEMORY = 2 * 1024 * 1024 * 1024
# Of processor time; a hundred pages take some seconds.
_SECONDS = 300
_TOO_SLOW = said_later("It took longer than it may.")
_TOO_MUCH = said_later("It needs more memory or time than it may have.")


class WordWorker:
    """Starts with the first request; ``title`` says what could not be done when one fails."""

    def __init__(self, module: str, name: str, title: str) -> None:
        limits = Limits(address_space=_MEMORY, cpu_seconds=_SECONDS)
        self._worker = Worker(module, name=name, limits=limits, start_seconds=30)
        self._title = title

    def ask(self, message: Message, cancel: threading.Event | None = None) -> Message:
        """The answer to a request. Raises DraftingError with the reason, CancelledError."""
        if not message.payload:
            raise self.failed(reasons.EMPTY)
        try:
            return self._worker.call(message, seconds=2 * _SECONDS, cancel=cancel)
        except ReadingError as error:
            self._worker.close()
            raise self.failed(error.message) from None
        except WorkerTimeoutError as error:
            raise self.failed(_TOO_SLOW) from error
        except WorkerError as error:
            self._worker.close()
            raise self.failed(_TOO_MUCH) from error

    def failed(self, reason: str) -> DraftingError:
        """What to raise for this reason."""
        return DraftingError(self._title, reason)

    def close(self) -> None:
        """End the worker."""
        self._worker.close()
