"""A label with links in its words."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel


class LinkLabel(QLabel):
    """Its links have the colour of the theme that is chosen. Qt gives them the one of the moment
    in which the words are set."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and (words := self.text()):
            self.clear()  # the same words would be no change
            self.setText(words)
