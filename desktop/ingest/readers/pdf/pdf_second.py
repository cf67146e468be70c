"""The second PDF engine, pypdf: slower, but it reads some files and pages that PDFium does not."""

import contextlib
import io
import re
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from types import FrameType
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from pypdf import PdfReader

Answer = TypeVar("Answer")

# pypdf may need minutes for a page that was made to be slow. What it is asked for is a bonus.
_SECONDS_A_PAGE = 5.0
_SECONDS_IN_ALL = 20.0


# The operators that show text, paint a path or place a picture (ISO 32000-1, Annex A).
_PAINTS = re.compile(rb"(?:^|[\s)\]>])(?:Tj|TJ|'|\"|Do|sh|BI|[fBb]\*?|[FSs])(?=\s|$)")
# An empty stream, packed, is at most this long.
_EMPTY_STREAM = 24


class SecondEngine:
    """pypdf on one file, imported and opened only when it is needed. It never raises: pypdf is
    known to fail in many ways on damaged files, and each means "no text from here"."""

    def __init__(self, data: bytes, password: str = "") -> None:
        self._password = password
        self._data = data
        self._reader: PdfReader | None = None
        self._opened = False
        self._spent = 0.0
        self.locked = False

    def open(self) -> int:
        """Open the file; the number of its pages, 0 if it can't be read."""
        return self._ask(lambda reader: len(reader.pages), 0)

    def title(self) -> str:
        """The title in the file's information, or ""."""
        return self._ask(lambda reader: str((reader.metadata and reader.metadata.title) or ""), "")

    def page_text(self, index: int) -> str:
        """The text of a page (from 0), or "" if there is none or it can't be had."""
        return self._ask(lambda reader: str(reader.pages[index].extract_text()), "")

    def has_content(self, index: int) -> bool:
        """Whether a page (from 0) has instructions to draw something. True when in doubt: what was
        not read is not empty."""
        return self._ask(lambda reader: _draws_something(reader, index), True)

    def _ask(self, question: "Callable[[PdfReader], Answer]", otherwise: Answer) -> Answer:
        if not self._opened:
            self._opened = True
            self._reader = self._guard(self._open, None)
        reader = self._reader
        return otherwise if reader is None else self._guard(lambda: question(reader), otherwise)

    def _open(self) -> "PdfReader | None":
        import pypdf

        reader = pypdf.PdfReader(io.BytesIO(self._data), strict=False)
        if reader.is_encrypted and not (
            reader.decrypt("") or (self._password and reader.decrypt(self._password))
        ):
            self.locked = True
            return None
        return reader

    def _guard(self, action: Callable[[], Answer], otherwise: Answer) -> Answer:
        """What ``action`` returns, or ``otherwise`` if pypdf fails or its time is over."""
        left = min(_SECONDS_A_PAGE, _SECONDS_IN_ALL - self._spent)
        if left <= 0:
            return otherwise
        began = time.monotonic()
        try:
            with _time_limit(left):
                return action()
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - see the class: every failure means "no text from here"
            return otherwise
        finally:
            self._spent += time.monotonic() - began


def _draws_something(reader: "PdfReader", index: int) -> bool:
    page = reader.pages[index]
    contents = page.get_contents()
    if contents is None:
        return False
    # get_data unpacks; a bomb raises here and so counts as content.
    data = contents.get_data()
    if data.strip():
        return _PAINTS.search(data) is not None
    # Streams that can't be unpacked come out empty, without an error.
    packed: Any = page["/Contents"].get_object()
    streams = packed if isinstance(packed, list) else [packed]
    return any(int(stream.get_object()["/Length"]) > _EMPTY_STREAM for stream in streams)


class _OverTimeError(Exception):
    """pypdf's time is over."""


@contextlib.contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Raise inside the block after ``seconds`` of processor time. Only a process's main thread can
    be interrupted so; elsewhere, and on Windows, the worker's own limit has to do."""
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_: int, __: FrameType | None) -> None:
        raise _OverTimeError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
