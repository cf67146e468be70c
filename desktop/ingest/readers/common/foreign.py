"""What is said of a file that no program should have made."""

import contextlib
from collections.abc import Iterator

from desktop.errors import CancelledError, ReadingError
from desktop.ingest.readers.common import reasons


@contextlib.contextmanager
def refused(reason: str) -> Iterator[None]:
    """Turn whatever a parser raises into a ReadingError with this reason: the file is what is
    wrong. A ReadingError and a CancelledError stay as they are."""
    try:
        yield
    except (ReadingError, CancelledError):
        raise
    except MemoryError:
        raise reasons.unreadable(reasons.TOO_MUCH_MEMORY) from None
    except Exception:  # noqa: BLE001 - a parser may raise anything
        # Nothing of the foreign error goes along: its text may quote the document.
        raise reasons.unreadable(reason) from None
