"""The rail at the left: which matter, which page, and the lock."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Matter
from desktop.gui import icons
from desktop.gui.pages import ICONS, PageName, page_title
from desktop.gui.widgets.choice_group import ChoiceGroup
from desktop.gui.widgets.directions import margins
from desktop.gui.widgets.words import count_words

_GAP = "\u2002"  # Qt sets icon and text of a button too close to each other
_LEAST_WIDTH, _MOST_WIDTH = 190, 300
_COMPACT_WIDTH = 60
_LETTERS = 24  # the width of the rail, in letters of the present font


class Rail(QFrame):
    """Emits what the user wants; shows what it is told."""

    page_asked = Signal(int)
    matter_asked = Signal(str)
    new_matter_asked = Signal()
    lock_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self._matters: tuple[Matter, ...] = ()
        self._chosen = ""
        self._told = False
        self._compact = False
        self._caption = QLabel(self.tr("Matter"), self)
        self._caption.setProperty("role", "caption")
        self.switcher = QToolButton(self)
        self.switcher.setObjectName("switcher")
        self.menu = QMenu(self)
        self.lock = self._button("lock", self.tr("Lock"))
        self.lock.setToolTip(self.tr("Lock Strongroom (Ctrl+L)"))
        self.lock.setAccessibleDescription("Ctrl+L")
        self.lock.clicked.connect(self.lock_asked)
        self._pages = ChoiceGroup(self)
        self._build()
        self._fit()
        self.show_page(PageName.DOCUMENTS)

    # ------------------------------------------------------------------------------- is told

    def show_page(self, page: PageName) -> None:
        """Mark a page as the one that is shown."""
        self._pages.button(page).setChecked(True)

    def button(self, page: PageName) -> QPushButton:
        """The button of a page."""
        found = self._pages.button(page)
        if not isinstance(found, QPushButton):
            raise TypeError("the rail's buttons are push buttons")
        return found

    def set_compact(self, compact: bool) -> None:
        """Show drawings alone where the window is narrow; names stay in tool tips and for screen
        readers."""
        if compact != self._compact:
            self._compact = compact
            self._fit()

    @property
    def compact(self) -> bool:
        """Whether only drawings are shown."""
        return self._compact

    def show_matters(self, matters: Sequence[Matter], chosen: str) -> None:
        """Show which matters there are and which is open."""
        self._matters = tuple(matters)
        self._chosen = chosen
        self._told = True
        self._show_chosen()

    # -------------------------------------------------------------------------------- building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(2)
        self._caption.setContentsMargins(margins(self, 10, 0, 0, 0))
        column.addWidget(self._caption)
        # Qt mirrors where the arrow stands, but not the room that is kept for it.
        self.switcher.setProperty("mirrored", self.isRightToLeft())
        self.switcher.setIcon(icons.icon("matter", "accent"))
        self.switcher.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.switcher.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.switcher.setMenu(self.menu)
        self.switcher.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.menu.aboutToShow.connect(self._fill_menu)
        column.addWidget(self.switcher)
        column.addSpacing(12)
        for page in PageName:
            button = self._button(ICONS[page], page_title(page))
            button.setCheckable(True)
            button.setToolTip(f"{page_title(page)} (Ctrl+{page + 1})")
            button.setAccessibleDescription(f"Ctrl+{page + 1}")
            self._pages.addButton(button, page)
            column.addWidget(button)
        self._pages.idClicked.connect(self.page_asked)
        column.addStretch(1)
        column.addWidget(self.lock)
        # As it stands, below the pages; it was made before them.
        self.setTabOrder(self.button(list(PageName)[-1]), self.lock)

    def _button(self, icon: str, label: str) -> QPushButton:
        """No tool button: one that can be checked is a check box to a screen reader."""
        button = QPushButton(self)
        button.setIcon(icons.icon(icon, "muted"))
        button.setAccessibleName(label)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _fill_menu(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for matter in self._matters:
            words = f"{_no_mnemonic(matter.name)}\t{count_words(matter.documents)}"
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(matter.name == self._chosen)
            action.setData(matter.name)
            group.addAction(action)
        group.triggered.connect(lambda action: self.matter_asked.emit(action.data()))
        self.menu.addSeparator()
        new = self.menu.addAction(icons.icon("add"), self.tr("New matter…"))
        new.triggered.connect(self.new_matter_asked)
        self.menu.setMinimumWidth(self.switcher.width())

    def _show_chosen(self) -> None:
        # Before the list is there nobody is to read that there is none.
        name = self._chosen or (self.tr("No matter") if self._told else "…")
        # The margins, the icon, the gap after it and the arrow.
        room = self.width() - 16 - round(3.2 * self.fontMetrics().height())
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, max(60, room))
        self.switcher.setText(f"{_GAP}{_no_mnemonic(shown)}")
        self.switcher.setToolTip(name)
        self.switcher.setAccessibleName(self.tr("Matter: {0}").format(name))
        # Else the tip would be read as well: the name once more.
        self.switcher.setAccessibleDescription(self.tr("Choose a matter"))

    def _fit(self) -> None:
        wanted = self.fontMetrics().averageCharWidth() * _LETTERS + 32
        whole = min(_MOST_WIDTH, max(_LEAST_WIDTH, wanted))
        self.setFixedWidth(
            max(_COMPACT_WIDTH, 3 * self.fontMetrics().height()) if self._compact else whole
        )
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if self._compact
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        self.switcher.setToolButtonStyle(style)
        buttons = (self.lock, *map(self.button, PageName))
        for button in buttons:
            button.setText("" if self._compact else f"{_GAP}{button.accessibleName()}")
        if self.switcher.property("compact") != self._compact:
            for each in (self.switcher, *buttons):
                each.setProperty("compact", self._compact)
                each.style().unpolish(each)
                each.style().polish(each)
        self._caption.setVisible(not self._compact)
        self._show_chosen()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()


def _no_mnemonic(text: str) -> str:
    return text.replace("&", "&&").replace("\t", " ")
