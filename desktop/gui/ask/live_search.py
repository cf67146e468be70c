"""What is found while a question is typed, above the words."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop.gui.ask.filtering import Filtering
from desktop.gui.ask.found_list import FoundList
from desktop.gui.ask.question_card import QuestionCard


class LiveSearch(QObject):
    """Keeps the list of passages to what stands in the box. ``matter`` tells in which one to look,
    "" while the box is used for something else."""

    def __init__(
        self,
        found: FoundList,
        card: QuestionCard,
        filtering: Filtering,
        matter: Callable[[], str],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._found = found
        self._card = card
        self._filtering = filtering
        self._matter = matter
        box = card.box
        box.textChanged.connect(self._on_typed)
        box.down_pressed.connect(found.take_focus)
        box.up_pressed.connect(found.take_focus)
        box.left.connect(self._on_box_left)
        filtering.changed.connect(self._on_typed)
        found.left.connect(box.setFocus)

    def follow(self) -> None:
        """Stay above the question where the page's size has changed."""
        if self._found.isVisible():
            self._place()

    def _on_typed(self) -> None:
        box, matter = self._card.box, self._matter()
        if matter and box.hasFocus():
            self._place()
            self._found.type(box.question(), matter, self._filtering.filters.scope())
        else:
            self._found.dismiss()

    def _place(self) -> None:
        above = self._card.mapTo(self._page, QPoint(0, -4))
        self._found.place_above(above, self._card.width())

    def _on_box_left(self) -> None:
        if not self._found.view.hasFocus():
            self._found.dismiss()
