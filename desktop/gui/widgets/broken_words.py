"""Buttons, check boxes and radio buttons whose words go on in a second line; Qt would cut them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton

_CHANGES = (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange)


def break_words(*buttons: QAbstractButton) -> None:
    """Have the words of these broken where there is no room. Other words are given to them by
    ``say``."""
    for button in buttons:
        _Breaking(button)


def say(button: QAbstractButton, words: str) -> None:
    """Other words for one whose words are broken."""
    for breaking in button.children():
        if isinstance(breaking, _Breaking):
            breaking.say(words)


class _Breaking(QObject):
    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._words = button.text()
        self._is_named = bool(button.accessibleName())
        button.installEventFilter(self)
        self.say(self._words)

    def say(self, words: str) -> None:
        self._words = words
        # A screen reader is to say them without a stop in their midst.
        if not self._is_named:
            self._button.setAccessibleName(words)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the room and the size of the letters."""
        if watched is self._button and event.type() in _CHANGES:
            self._fit()
        return False

    def _fit(self) -> None:
        button = self._button
        width = button.fontMetrics().horizontalAdvance
        beside = button.sizeHint().width() - max(map(width, button.text().split("\n")))
        lines: list[str] = []
        for word in self._words.split():
            if lines and width(f"{lines[-1]} {word}") + beside <= button.width():
                lines[-1] = f"{lines[-1]} {word}"
            else:
                lines.append(word)
        button.setMinimumWidth(beside + max(map(width, self._words.split()), default=0))
        text = "\n".join(lines)
        if text != button.text():
            button.setText(text)
