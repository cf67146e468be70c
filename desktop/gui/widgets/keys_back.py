"""Which widget a document was opened from by keyboard: when it is closed, the keys go back there.

Who clicks goes on to type; who pressed Enter on a citation goes on from that citation.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QWidget

_BY_KEYS = "byKeys"


@contextmanager
def by_keys(widget: QWidget | None) -> Iterator[None]:
    """While a key is handled that may open something from this widget."""
    if widget is not None:
        widget.setProperty(_BY_KEYS, True)
    yield
    if widget is not None:
        widget.setProperty(_BY_KEYS, False)


def opener() -> QWidget | None:
    """The widget that is opening something by a key just now; None where a mouse does."""
    focused = QApplication.focusWidget()
    return focused if focused is not None and focused.property(_BY_KEYS) else None
