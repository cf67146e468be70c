"""The panels beside a draft: one at a time, chosen by a strip of buttons."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import icons
from desktop.gui.widgets.stack import Stack

_ICON = 22
_SCROLL_BAR = 8


class Panel(QFrame):
    """A panel under its title; its content goes into ``column``."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(title)
        self.title = QLabel(title, self)
        self.title.setProperty("role", "heading")
        self.head = QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 12, 12)
        self.column.setSpacing(8)
        self.column.addLayout(self.head)

    def begin(self) -> None:
        """Put the focus where work begins."""
        self.setFocus()


class SidePanels(Stack):
    """``chosen`` has the name of the panel that is shown now, "" for none; ``left`` says that one
    that had the keys was closed."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = QScrollArea(parent)
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._buttons: dict[str, QToolButton] = {}
        self._panels: dict[str, Panel] = {}
        self._keys: dict[str, QShortcut] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(4, 8, 4, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.strip.setWidget(self._inside)
        self.strip.setWidgetResizable(True)
        self.strip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.strip.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.strip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.strip.setAccessibleName(self.tr("Panels"))
        self.setMinimumWidth(260)
        self.hide()

    def add(self, name: str, label: str, icon: str, panel: Panel) -> None:
        """Add a panel under a name; its button says ``label``; Alt and its number show it."""
        button = QToolButton(self._inside)
        button.setText(label)
        button.setIcon(icons.icon(icon, "muted"))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(self.fontMetrics().horizontalAdvance(f"{label} 00") + 24)
        number = len(self._buttons) + 1
        button.setAccessibleName(self.tr("Panel: {0}").format(label))
        button.setToolTip(f"{label} (Alt+{number})")
        button.setAccessibleDescription(f"Alt+{number}")
        button.clicked.connect(lambda: self.toggle(name))
        shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self.strip)
        shortcut.activated.connect(lambda: self.show_panel(name))
        self._keys[name] = shortcut
        self._column.insertWidget(self._column.count() - 1, button)
        self._buttons[name] = button
        self._panels[name] = panel
        self.addWidget(panel)
        self.strip.setFixedWidth(self._inside.sizeHint().width() + _SCROLL_BAR)

    @property
    def names(self) -> tuple[str, ...]:
        """The panels there are, from the top down."""
        return tuple(self._panels)

    @property
    def shown(self) -> str:
        """The name of the panel that is shown; "" for none."""
        if self.isHidden():
            return ""
        return next((name for name, p in self._panels.items() if p is self.currentWidget()), "")

    def set_count(self, name: str, count: int) -> None:
        """Say at a panel's button how much there is in it."""
        button = self._buttons[name]
        label = button.toolTip().split(" (", 1)[0]
        button.setText(f"{label} {count}" if count else label)
        words = self.tr("Panel: {0}").format(label)
        button.setAccessibleName(f"{words}, {count}" if count else words)

    def set_available(self, name: str, *, available: bool) -> None:
        """Offer a panel, or not: some drafts have no use for it."""
        self._buttons[name].setVisible(available)
        self._keys[name].setEnabled(available)
        if not available and self.shown == name:
            self.close_panel()

    def toggle(self, name: str) -> None:
        """Show a panel, or close it if it is shown."""
        if self.shown == name:
            self.close_panel()
        else:
            self.show_panel(name)

    def show_panel(self, name: str, *, focus: bool = True) -> None:
        """Show a panel."""
        self.setCurrentWidget(self._panels[name])
        was = self.isHidden()
        self.show()
        self._mark(name)
        if was or focus:
            self.chosen.emit(name)
        if focus:
            self._panels[name].begin()

    def close_panel(self) -> None:
        """Show none."""
        focused = QApplication.focusWidget()
        had_keys = focused is not None and self.isAncestorOf(focused)
        self.hide()
        self._mark("")
        self.chosen.emit("")
        if had_keys:
            # Qt would give them to whatever comes next in the order of Tab.
            self.left.emit()

    def _mark(self, shown: str) -> None:
        for name, button in self._buttons.items():
            button.setChecked(name == shown)
