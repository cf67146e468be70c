"""The one stylesheet, built from a colour table and a font size.

Widgets choose their look by dynamic properties, never by a stylesheet of their own:

* QLabel ``role``: "title", "heading", "strong", "muted", "caption", "error",
  "code"
* QPushButton, QToolButton ``kind``: "primary", "danger", "quiet", "chip", "chip-clear", "row"
* QFrame ``role``: "card", "rail", "panel", "bar", "sunken"; with ``tone``: "info",
  "warning", "danger", "success" on a notice
"""

from string import Template
from typing import TYPE_CHECKING

from desktop.paths import resource_path

if TYPE_CHECKING:
    from desktop.gui.theme import Tokens

_PIXELS_A_POINT = 96 / 72  # of Qt's stylesheets, before the screen's scaling

_BASE = """
QWidget { outline: none; }
QToolTip { background: $text; color: $window; border: none; padding: 5px 8px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { color: $muted; font-size: ${caption}pt; }
QLabel[role="code"] { font-family: monospace; font-size: ${heading}pt; font-weight: 600;
  border: 2px solid transparent; border-radius: 4px; }
QLabel[role="code"]:focus { border-color: $accent; }
QLabel[role="error"] { color: $danger; font-size: ${caption}pt; }
QLabel:disabled { color: $disabled; }
QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: 10px; }
QFrame[role="panel"] { background: $surface; border: none; }
QFrame[role="rail"] { background: $rail; border: none; border-right: 1px solid $border; }
QFrame[role="bar"] { background: $window; border: none; border-bottom: 1px solid $border; }
QFrame[role="sunken"] { background: $window; border: 1px solid $border; border-radius: 8px; }
QFrame[role="notice"] { border-radius: 8px; border: 1px solid $border; background: $surface; }
QFrame[role="notice"][tone="info"] { background: $accent_soft; border-color: $accent_soft; }
QFrame[role="notice"][tone="warning"] { background: $warning_soft; border-color: $warning_soft; }
QFrame[role="notice"][tone="danger"] { background: $danger_soft; border-color: $danger_soft; }
QFrame[role="notice"][tone="success"] { background: $success_soft; border-color: $success_soft; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }
QSplitter::handle { background: $border; }
QSplitter::handle:hover { background: $accent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
"""

_BUTTONS = """
QPushButton {
    background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 6px;
    padding: 6px 14px; min-height: 1.25em;
}
QPushButton, QToolButton, QMenu { icon-size: ${icon}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $window; }
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 5px 13px; }
QPushButton[kind="primary"]:disabled {
    background: $pressed; border-color: $pressed; color: $disabled;
}
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[kind="danger"]:disabled { color: $disabled; border-color: $border; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $accent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; }
QPushButton[kind="chip"] { background: $accent_soft; border-color: $accent_soft;
    border-radius: ${chip}px; padding: 2px 10px; }
QPushButton[kind="chip"]:hover { border-color: $accent; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; padding: 1px 9px; }
QPushButton[kind="chip-clear"] { background: transparent; border-color: transparent;
    color: $accent; padding: 2px 8px; }
QPushButton[kind="chip-clear"]:hover { background: $hover; }
QPushButton[kind="chip-clear"]:focus { border: 2px solid $accent; padding: 1px 7px; }
QPushButton[kind="chip"]:checked { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[kind="row"] { background: transparent; border: 1px solid transparent; color: $accent;
    padding: 2px 6px; text-align: left; min-height: 0; }
QPushButton[kind="row"]:hover { background: $hover; }
QPushButton[kind="row"]:focus { border: 1px solid $accent; padding: 2px 6px; }
QPushButton[kind="row"]:disabled { color: $muted; background: transparent; }
QPushButton[kind="quiet"]:disabled { color: $disabled; background: transparent; }
QToolButton {
    background: transparent; color: $text; border: 2px solid transparent; border-radius: 6px;
    padding: 4px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; width: 0; }
QFrame[role="notice"] QPushButton { background: transparent; }
QFrame[role="notice"] QPushButton:hover { background: $surface; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent;
    border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator {
    width: ${mark}px; height: ${mark}px; background: $surface; border: 1px solid $border_strong;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: ${half_mark}px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
    image: url("$images/check.svg"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent;
    image: url("$images/radio.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $window;
    border-color: $border; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {
    background: $disabled; border-color: $disabled; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox {
    background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 6px;
    padding: 5px 8px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $muted;
}
QLineEdit, QSpinBox, QComboBox { min-height: 1.3em; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus,
QComboBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled,
QComboBox:disabled { background: $window; color: $disabled; border-color: $border; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"],
QSpinBox[invalid="true"] {
    border-color: $danger; }
QPlainTextEdit[role="reading"], QTextEdit[role="reading"] { border: none; border-radius: 0;
    padding: 0; background: $surface; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 1.8em; }
QComboBox::down-arrow { image: url("$images/arrow-down.svg"); width: 1em; height: 1em; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border_strong;
    selection-background-color: $accent_soft; selection-color: $text; padding: 4px; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent;
    min-height: 0; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 1.5em; background: transparent; }
QSpinBox::up-arrow { image: url("$images/arrow-up.svg"); width: 0.85em; height: 0.85em; }
QSpinBox::down-arrow { image: url("$images/arrow-down.svg"); width: 0.85em; height: 0.85em; }
QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $pressed; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; width: 16px; height: 16px; margin: -6px 0;
    border-radius: 8px; border: none; }
QSlider::handle:horizontal:focus { background: $text; }
QProgressBar { background: $pressed; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""

_VIEWS = """
QAbstractItemView { background: $surface; color: $text; border: 1px solid transparent;
    selection-background-color: $accent_soft; selection-color: $text; }
QListView#offers { border: 1px solid $border_strong; }
QTableView { gridline-color: transparent; border: 1px solid $border; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 1px solid $accent; }
QTableView::item { padding: 0 8px; border: none; border-bottom: 1px solid $hover; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QListView::item, QTreeView::item { padding: 6px 8px; border: none; border-radius: 6px; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $accent_soft; color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none;
    border-bottom: 1px solid $border; padding: 10px 11px 6px; font-weight: 600;
    font-size: ${caption}pt; }
QHeaderView::section:vertical { padding: 0 8px; }
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::down-arrow, QHeaderView::up-arrow { subcontrol-position: top center; top: 1px; }
QHeaderView::down-arrow { image: url("$images/arrow-down.svg"); width: 0.8em; height: 0.8em; }
QHeaderView::up-arrow { image: url("$images/arrow-up.svg"); width: 0.8em; height: 0.8em; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $text; font-weight: 600; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent;
    selection-color: $on_accent; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
"""

_WINDOW = """
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow, QDialog { background: $window; }
QMenuBar { background: $rail; color: $text; padding: 2px 6px; border-bottom: 1px solid $border; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 5px; }
QMenuBar::item:selected { background: $pressed; }
QMenuBar::item:disabled { color: $disabled; }
QMenu { background: $surface; color: $text; border: 1px solid $border_strong; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QStatusBar { background: $rail; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; font-size: ${caption}pt; }
QStatusBar QPushButton { color: $muted; font-size: ${caption}pt; background: transparent;
    border: 1px solid transparent; padding: 0 4px; min-height: 1em; }
QStatusBar QPushButton:hover { color: $text; }
QStatusBar QPushButton:focus { border: 1px solid $accent; padding: 0 4px; }
QFrame[role="rail"] QPushButton {
    text-align: left; padding: 7px 10px; border: 2px solid transparent; border-radius: 7px;
    background: transparent; color: $muted; icon-size: ${rail_icon}px; min-height: 0;
}
QFrame[role="rail"] QPushButton[compact="true"] { text-align: center; }
QFrame[role="rail"] QPushButton:hover { background: $hover; color: $text; }
QFrame[role="rail"] QPushButton:checked { background: $accent_soft; color: $text;
    font-weight: 600; }
QFrame[role="rail"] QPushButton:focus { border: 2px solid $accent; padding: 7px 10px; }
QFrame[role="rail"] QToolButton { text-align: left; padding: 7px 10px; border-radius: 7px;
    color: $muted; icon-size: ${rail_icon}px; }
QFrame[role="rail"] QToolButton#switcher { background: $surface; color: $text;
    border: 1px solid $border_strong; padding: 7px 26px 7px 9px; }
QFrame[role="rail"] QToolButton#switcher[mirrored="true"] { padding: 7px 9px 7px 26px; }
QFrame[role="rail"] QToolButton#switcher:hover { background: $hover; }
QFrame[role="rail"] QToolButton#switcher:focus { border: 2px solid $accent;
    padding: 6px 25px 6px 8px; }
QFrame[role="rail"] QToolButton#switcher[mirrored="true"]:focus { padding: 6px 8px 6px 25px; }
QFrame[role="rail"] QToolButton#switcher::menu-indicator { image: url("$images/arrow-down.svg");
    width: 1em; height: 1em; right: 8px; subcontrol-origin: border;
    subcontrol-position: right center; }
QFrame[role="rail"] QToolButton#switcher[compact="true"] { padding: 7px 9px; }
QFrame[role="rail"] QToolButton#switcher[compact="true"]:focus { padding: 6px 8px; }
QFrame[role="rail"] QToolButton#switcher[compact="true"]::menu-indicator { image: none;
    width: 0; }
"""


def build(table: "Tokens", points: float) -> str:
    """The stylesheet for a colour table and a base font size in points."""
    values: dict[str, str] = {name: str(getattr(table, name)) for name in table.__slots__}
    values["caption"] = f"{points * 0.9:.2f}"
    values["heading"] = f"{points * 1.18:.2f}"
    values["title"] = f"{points * 1.6:.2f}"
    # Half its least height: of more than half Qt makes no corner round at all.
    values["chip"] = f"{int((points * _PIXELS_A_POINT * 1.25 + 6) / 2)}"
    # An even number of pixels: half of it, with the border, makes a radio button's circle.
    mark = 2 * round(points * _PIXELS_A_POINT * 0.58)
    values["mark"] = str(mark)
    values["half_mark"] = str(mark // 2 + 1)
    icon = round(points * _PIXELS_A_POINT * 1.2)
    values["icon"] = str(icon)
    values["rail_icon"] = str(round(icon * 1.25))
    values["images"] = resource_path("themes", table.name).as_posix()
    sheet = "".join((_BASE, _BUTTONS, _FIELDS, _VIEWS, _WINDOW))
    return Template(sheet).substitute(values)
