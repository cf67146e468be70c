"""The outline of a draft: its headings and clauses with their numbers."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.drafting.manuscript.model import Manuscript, Paragraph, Place
from desktop.gui.draft.panels.side_panels import Panel

_MOST_LETTERS = 70
_PARAGRAPH = Qt.ItemDataRole.UserRole


class OutlinePanel(Panel):
    """``place_asked`` has the place to go to."""

    place_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Outline"), parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Outline"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._on_item)
        self.list.itemClicked.connect(self._on_item)
        self.column.addWidget(self.list)
        self._rows: tuple[tuple[str, str], ...] = ()
        self._places: dict[str, int] = {}

    def begin(self) -> None:
        """The list takes the focus."""
        self.list.setFocus()

    def show_outline(self, manuscript: Manuscript, labels: Mapping[str, str]) -> None:
        """Show the headings of a draft; ``labels`` are the numbers by paragraph."""
        headings = [each for each in manuscript.paragraphs if _is_heading(each)]
        rows = tuple((each.id, _words(each, labels)) for each in headings)
        if rows == self._rows:
            return
        if [name for name, _ in rows] == [name for name, _ in self._rows]:
            for number, (_, words) in enumerate(rows):
                self.list.item(number).setText(words)
        else:
            self._fill(rows)
        self._rows = rows
        self._count(manuscript)

    def mark(self, place: Place) -> None:
        """Show in which clause a place is."""
        row = self._places.get(place.paragraph, -1)
        if row >= 0 and row != self.list.currentRow() and not self.list.hasFocus():
            self.list.setCurrentRow(row)

    def _fill(self, rows: tuple[tuple[str, str], ...]) -> None:
        self.list.clear()
        for name, words in rows:
            item = QListWidgetItem(words)
            item.setToolTip(words.strip())
            item.setData(_PARAGRAPH, name)
            self.list.addItem(item)

    def _count(self, manuscript: Manuscript) -> None:
        """Under which heading each paragraph stands."""
        rows = {name: number for number, (name, _) in enumerate(self._rows)}
        self._places = {}
        row = -1
        for each in manuscript.paragraphs:
            row = rows.get(each.id, row)
            self._places[each.id] = row

    def _on_item(self, item: QListWidgetItem) -> None:
        self.place_asked.emit(Place(item.data(_PARAGRAPH)))


def _is_heading(paragraph: Paragraph) -> bool:
    return paragraph.role in {"title", "heading"} and bool(paragraph.text.strip())


def _words(paragraph: Paragraph, labels: Mapping[str, str]) -> str:
    text = " ".join(paragraph.text.split())
    short = text if len(text) <= _MOST_LETTERS else f"{text[: _MOST_LETTERS - 1]}…"
    indent = "    " * (paragraph.level if paragraph.list_id else 0)
    return (
        f"{indent}{labels.get(paragraph.id, '')}  {short}".rstrip()
        if (labels.get(paragraph.id))
        else f"{indent}{short}"
    )
