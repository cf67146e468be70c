"""The two rows above a shown document: what it is, where one is in it, how large it is."""

import contextlib
from collections.abc import Iterator
from enum import Enum, auto

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIntValidator, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import icons
from desktop.gui.widgets.directions import margins
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.tab_order import go_through

_ICONS = {
    "pdf": "file-pdf",
    "docx": "file-word",
    "html": "file-html",
    "image": "file-image",
    "markdown": "file-markdown",
    "md": "file-markdown",
    "doc": "file-word",
    "odt": "file-word",
    "rtf": "file-word",
    "xlsx": "file-sheet",
    "xls": "file-sheet",
    "ods": "file-sheet",
    "csv": "file-sheet",
    "eml": "file-mail",
    "msg": "file-mail",
    "mbox": "file-mail",
    "text": "file-text",
    "txt": "file-text",
}
_KIND_SIDE = 20


class Unit(Enum):
    """What a document is paged by."""

    PAGE = auto()
    SHEET = auto()
    PART = auto()


class ViewerToolbar(QFrame):
    """Says and asks; the viewer does."""

    close_asked = Signal()
    citation_asked = Signal(int)
    step_asked = Signal(int)
    page_asked = Signal(int)
    zoom_asked = Signal(str)
    text_asked = Signal(bool)
    copy_asked = Signal()
    passage_asked = Signal()
    clause_asked = Signal()
    panel_asked = Signal(bool)
    rotate_asked = Signal()
    find_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._kind = QLabel(self)
        self._drawing = "file"
        self._name = ElidedLabel(self)
        self._name.setProperty("role", "strong")
        self._place_of_right = (-1, -1)
        self._build_buttons()
        self._build_rows()
        self.set_citation(0, 0)
        self.set_place(0, 0)

    # ---------------------------------------------------------------------------------- saying

    def set_document(self, name: str, path: str, kind: str) -> None:
        """Which document is shown."""
        self._name.setText(name)
        self._name.setToolTip(path)
        self._drawing = _ICONS.get(kind, "file")
        self._draw_kind()
        self._kind.setVisible(bool(name))

    def _draw_kind(self) -> None:
        side, ratio = scaled(self, _KIND_SIDE), self.devicePixelRatioF()
        self._kind.setPixmap(icons.pixmap(self._drawing, side, "muted", ratio))

    def set_usable(self, usable: bool) -> None:
        """Whether there is anything to page through and enlarge."""
        self._lower.setVisible(usable)

    @property
    def is_usable(self) -> bool:
        """Whether there is."""
        return not self._lower.isHidden()

    def set_citation(self, position: int, total: int) -> None:
        """Which of the answer's citations is shown, from 1; 0 is none."""
        shown = total > 0
        for widget in (self.previous_citation, self._citation, self.next_citation):
            widget.setVisible(shown)
        self._citation.setText(
            self.tr("Source {position} of {total}").format(position=position, total=total)
        )
        self.previous_citation.setEnabled(position > 1)
        self.next_citation.setEnabled(0 < position < total)

    def set_place(self, page: int, total: int, *, unit: Unit = Unit.PAGE, label: str = "") -> None:
        """Which page of how many is in view, with the name it bears; or sheet, or part of a
        text."""
        shown = total > 0
        for widget in (self.previous_page, self.page_field, self._of, self.next_page):
            widget.setVisible(shown)
        self._unit.setVisible(shown)
        self._name_unit(unit)
        if not self.page_field.hasFocus():
            self.page_field.setText(str(page))
        self._of.setText(self.tr("of {total}").format(total=total))
        self._label.setText(label)
        self._label.setToolTip(label)
        self._label.setVisible(shown and bool(label))
        self._validator.setTop(max(1, total))
        self.previous_page.setEnabled(page > 1)
        self.next_page.setEnabled(page < total)

    def _name_unit(self, unit: Unit) -> None:
        word, number, back, on = {
            Unit.PAGE: (
                *(self.tr("Page"), self.tr("Page number")),
                *(self.tr("Previous page"), self.tr("Next page")),
            ),
            Unit.SHEET: (
                *(self.tr("Sheet"), self.tr("Sheet number")),
                *(self.tr("Previous sheet"), self.tr("Next sheet")),
            ),
            Unit.PART: (
                *(self.tr("Part"), self.tr("Part number")),
                *(self.tr("Previous part"), self.tr("Next part")),
            ),
        }[unit]
        self._unit.setText(word)
        self.page_field.setAccessibleName(number)
        for button, name in ((self.previous_page, back), (self.next_page, on)):
            button.setToolTip(name)
            button.setAccessibleName(name)

    def set_zoom(self, zoom: float, *, fits: bool, can_fit: bool) -> None:
        """How large it is shown."""
        self._zoom.setText(f"{round(zoom * 100)} %")
        self.fit.setChecked(fits)
        with self._room():
            self.rotate.setVisible(can_fit)
            self.fit.setVisible(can_fit)

    def set_mode(self, *, text: bool, can_switch: bool, can_copy: bool, can_ask: bool) -> None:
        """Whether text or pictures are shown, whether the other could be, and whether there is a
        passage to copy, and one to ask about."""
        self.as_text.setChecked(text)
        with self._room():
            self.ask.setVisible(can_ask)
            self.keep.setVisible(can_ask)
            self.as_text.setVisible(can_switch)
            self.copy.setVisible(can_copy)

    # -------------------------------------------------------------------------------- building

    def _build_buttons(self) -> None:
        self.panel = self._button("outline", self.tr("Pages and outline (F4)"), checkable=True)
        self.find_button = self._button("search", self.tr("Find in this document (Ctrl+F)"))
        self.rotate = self._button("rotate", self.tr("Turn the pages (R)"))
        self.previous_citation = self._button("chevron-left", self.tr("Previous source"))
        self.next_citation = self._button("chevron-right", self.tr("Next source"))
        self._citation = QLabel(self)
        self._citation.setProperty("role", "muted")
        self.close_button = self._button("close", self.tr("Close the document"))
        self.previous_page = self._button("chevron-up", self.tr("Previous page"))
        self.next_page = self._button("chevron-down", self.tr("Next page"))
        self._unit = QLabel(self)
        self._of = QLabel(self)
        self._label = ElidedLabel(self)
        self._label.setAccessibleName(self.tr("Name of the sheet or slide"))
        for label in (self._unit, self._of):
            label.setProperty("role", "muted")
        self._validator = QIntValidator(1, 1, self)
        self.page_field = QLineEdit("1", self)
        self.page_field.setValidator(self._validator)
        self.page_field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.zoom_out = self._button("zoom-out", self.tr("Smaller"))
        self.zoom_in = self._button("zoom-in", self.tr("Larger"))
        self._zoom = QLabel("100 %", self)
        self._zoom.setProperty("role", "muted")
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.fit = self._button("fit-width", self.tr("Fit to the width"), checkable=True)
        self.as_text = self._button("file-text", self.tr("Show as text"), checkable=True)
        self.copy = self._button("copy", self.tr("Copy the passage"))
        self.ask = self._button("ask", self.tr("Ask about this passage"))
        self.keep = self._button("clauses", self.tr("Keep the passage as a clause of your own"))
        self.previous_citation.clicked.connect(lambda: self.citation_asked.emit(-1))
        self.next_citation.clicked.connect(lambda: self.citation_asked.emit(1))
        self.previous_page.clicked.connect(lambda: self.step_asked.emit(-1))
        self.next_page.clicked.connect(lambda: self.step_asked.emit(1))
        self.page_field.returnPressed.connect(self._on_page)
        self.page_field.editingFinished.connect(self._on_page)
        self.zoom_in.clicked.connect(lambda: self.zoom_asked.emit("in"))
        self.zoom_out.clicked.connect(lambda: self.zoom_asked.emit("out"))
        self.panel.clicked.connect(self.panel_asked)
        self.find_button.clicked.connect(self.find_asked)
        self.rotate.clicked.connect(self.rotate_asked)
        self.fit.clicked.connect(lambda: self.zoom_asked.emit("fit"))
        self.as_text.clicked.connect(self.text_asked)
        self.copy.clicked.connect(self.copy_asked)
        self.ask.clicked.connect(self.passage_asked)
        self.keep.clicked.connect(self.clause_asked)
        self.close_button.clicked.connect(self.close_asked)

    def _build_rows(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(4)
        above.addWidget(self._kind)
        above.addSpacing(4)
        above.addWidget(self._name, 1)
        for widget in (self.previous_citation, self._citation, self.next_citation):
            above.addWidget(widget)
        above.addSpacing(4)
        above.addWidget(self.close_button)
        self._lower = QWidget(self)
        self._left, self._right = QWidget(self._lower), QWidget(self._lower)
        left = QHBoxLayout(self._left)
        left.addWidget(self.panel)
        for widget in (self.previous_page, self.next_page):
            left.addWidget(widget)
        left.addSpacing(4)
        for field in (self._unit, self.page_field, self._of):
            left.addWidget(field)
        left.addSpacing(8)
        left.addWidget(self._label, 4)
        left.addStretch(1)
        right = QHBoxLayout(self._right)
        for size in (self.zoom_out, self._zoom, self.zoom_in, self.fit, self.rotate):
            right.addWidget(size)
        right.addSpacing(8)
        for widget in (self.find_button, self.as_text, self.copy, self.ask, self.keep):
            right.addWidget(widget)
        right.addStretch(1)
        self._below = QGridLayout(self._lower)
        for layout in (left, right, self._below):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(4)
        self._below.setColumnStretch(0, 1)
        self._arrange(narrow=False)
        self._fit_numbers()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(margins(self, 16, 8, 8, 6))
        rows.setSpacing(2)
        rows.addLayout(above)
        rows.addWidget(self._lower)
        go_through(self.previous_citation, self.next_citation, self.close_button, self.panel)
        go_through(self.panel, self.previous_page, self.next_page, self.page_field)
        sizes = self.zoom_out, self.zoom_in, self.fit, self.rotate
        go_through(self.page_field, *sizes, self.find_button)
        go_through(self.find_button, self.as_text, self.copy, self.ask, self.keep)

    def changeEvent(self, event: QEvent) -> None:
        """Icons are as large as the words beside them, fields as wide as their numbers."""
        super().changeEvent(event)
        # Qt can tell of a font while the bar is being made.
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_below"):
            for button in self.findChildren(QToolButton):
                button.setIconSize(self._icon_size())
            self._fit_numbers()
            self._draw_kind()

    def _icon_size(self) -> QSize:
        side = max(18, self.fontMetrics().height())
        return QSize(side, side)

    def _fit_numbers(self) -> None:
        metrics = self.fontMetrics()
        self.page_field.setFixedWidth(metrics.horizontalAdvance("00000") + 24)
        self._zoom.setMinimumWidth(metrics.horizontalAdvance("000 %") + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In two lines where there is no room for one."""
        super().resizeEvent(event)
        self._fit()

    @contextlib.contextmanager
    def _room(self) -> Iterator[None]:
        """Two lines while parts come and go: each that is shown has all laid out at once, and where
        one line has no room the window would grow."""
        self._arrange(narrow=True)
        yield
        self._fit()

    def _fit(self) -> None:
        needed = self._left.minimumSizeHint().width() + self._right.minimumSizeHint().width()
        self._arrange(narrow=needed + 40 > self.width())

    def _arrange(self, *, narrow: bool) -> None:
        place = (1, 0) if narrow else (0, 1)
        if self._place_of_right != place:
            self._place_of_right = place
            self._below.addWidget(self._left, 0, 0)
            self._below.addWidget(self._right, *place)

    def _button(self, drawing: str, name: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(drawing, "muted"))
        button.setIconSize(self._icon_size())
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setCheckable(checkable)
        return button

    def _on_page(self) -> None:
        if self.page_field.hasAcceptableInput() and self.page_field.isModified():
            self.page_field.setModified(False)
            self.page_asked.emit(int(self.page_field.text()))
