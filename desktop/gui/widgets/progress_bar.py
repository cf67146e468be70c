"""A progress bar that is drawn in its turn."""

from PySide6.QtWidgets import QProgressBar


class ProgressBar(QProgressBar):
    """Qt's own draws itself at once when it is told a value, and with it all of the window that is
    due to be drawn, in the midst of whatever tells it: with a list of 20,000 documents behind it
    that was the longest piece of work of all."""

    def setValue(self, value: int) -> None:
        """Draw this value in a later turn of the event loop."""
        if value != self.value():
            self.setUpdatesEnabled(False)
            super().setValue(value)
            self.setUpdatesEnabled(True)

    def setRange(self, minimum: int, maximum: int) -> None:
        """Draw this range in a later turn of the event loop."""
        if (minimum, maximum) != (self.minimum(), self.maximum()):
            self.setUpdatesEnabled(False)
            super().setRange(minimum, maximum)
            self.setUpdatesEnabled(True)
