"""A text document that fetches nothing, whatever its text says."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

# Returning nothing makes Qt look for the resource itself, on disk or a network share.
_NOTHING = QImage(1, 1, QImage.Format.Format_ARGB32)
_NOTHING.fill(0)


class SafeDocument(QTextDocument):
    """Answers every request for an image, a style or a page with one transparent pixel."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """One transparent pixel."""
        return _NOTHING
