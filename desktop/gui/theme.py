"""The look of the window: two tables of colours, a palette and a stylesheet made from them.

A widget that paints for itself asks ``tokens(self.palette())`` when it paints; then it follows the
theme by itself, since a change of theme changes the palette and repaints all.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.gui import stylesheet
from desktop.gui.widgets import fonts
from desktop.gui.widgets.dressing import Dressing
from desktop.settings import Settings

_STYLE = "Fusion"
_LEAST_POINTS = 10.0  # Without a desktop Qt falls back to 9 pt, too small to read for a day.


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, each named for its use. ``*_soft`` are backgrounds for text in
    ``text``; ``passage`` marks a cited passage."""

    name: str
    window: str
    surface: str
    rail: str
    hover: str
    pressed: str
    border: str
    border_strong: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    passage: str


LIGHT = Tokens(
    name="light",
    window="#f5f6f8",
    surface="#ffffff",
    rail="#eaedf1",
    hover="#eef1f4",
    pressed="#e0e5ea",
    border="#dadfe6",
    border_strong="#7f899a",
    text="#1a212c",
    muted="#566072",
    disabled="#949dab",
    accent="#14606b",
    accent_hover="#0e4c55",
    on_accent="#ffffff",
    accent_soft="#dceef0",
    danger="#a8261d",
    danger_soft="#fbeae8",
    warning="#7d5200",
    warning_soft="#fdf2d8",
    success="#1a6640",
    success_soft="#e2f3e9",
    passage="#ffe79a",
)

DARK = Tokens(
    name="dark",
    window="#14181e",
    surface="#1b2027",
    rail="#101318",
    hover="#242a33",
    pressed="#2d3540",
    border="#303743",
    border_strong="#758092",
    text="#e7ebf1",
    muted="#a3adbd",
    disabled="#687283",
    accent="#63c3cf",
    accent_hover="#85d4dd",
    on_accent="#06262b",
    accent_soft="#173a40",
    danger="#ff938a",
    danger_soft="#3d1f1e",
    warning="#efc06a",
    warning_soft="#392c14",
    success="#7fd0a0",
    success_soft="#183426",
    passage="#6a5410",
)


def tokens(palette: QPalette) -> Tokens:
    """The colour table a palette was made from."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette_of(table: Tokens) -> QPalette:
    """The palette of a colour table."""
    role = QPalette.ColorRole
    colours = {
        role.Window: table.window,
        role.WindowText: table.text,
        role.Base: table.surface,
        role.AlternateBase: table.window,
        role.ToolTipBase: table.text,
        role.ToolTipText: table.window,
        role.Text: table.text,
        role.PlaceholderText: table.muted,
        role.Button: table.surface,
        role.ButtonText: table.text,
        role.BrightText: table.danger,
        role.Light: table.surface,
        role.Midlight: table.hover,
        role.Mid: table.border,
        role.Dark: table.border_strong,
        role.Shadow: table.border_strong,
        role.Highlight: table.accent,
        role.HighlightedText: table.on_accent,
        role.Accent: table.accent,
        role.Link: table.accent,
        role.LinkVisited: table.accent,
    }
    palette = QPalette()
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(table.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(table.border))
    return palette


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class Theme(QObject):
    """Puts theme and letters on the application and keeps them there: "system" follows the
    desktop."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._mode = "system"
        self._percent = 100
        self._system_letters = False
        self._applied: tuple[str, int, bool] | None = None
        self._dressing = Dressing(self)
        application.setStyle(_STYLE)
        fonts.load()
        self._system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._base_points = max(_LEAST_POINTS, self._system_font.pointSizeF())
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def tokens(self) -> Tokens:
        """The colours now in use."""
        if self._mode == "system":
            scheme = self._application.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._mode == "dark" else LIGHT

    @property
    def is_on(self) -> bool:
        """Whether all widgets wear it, those that are not in view too."""
        return self._dressing.is_over

    def apply(self, settings: Settings, *, in_turns: bool = False) -> None:
        """Take theme, typeface and font size from the settings. What is in view wears them when
        this returns, the rest soon, and before it is shown. ``in_turns`` the event loop goes on
        meanwhile, and all that is in view changes at one time somewhat later."""
        if settings.theme != self._mode:
            self._mode = settings.theme
            schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
            # The frame of the window belongs to the system and follows this hint.
            self._application.styleHints().setColorScheme(
                schemes.get(settings.theme, Qt.ColorScheme.Unknown)
            )
        self._percent = settings.font_percent
        self._system_letters = settings.system_letters
        self._put_on(in_turns=in_turns)

    def _follow_system(self) -> None:
        if self._mode == "system":
            self._put_on(in_turns=True)

    def _put_on(self, *, in_turns: bool) -> None:
        table = self.tokens
        wanted = (table.name, self._percent, self._system_letters)
        if wanted == self._applied:
            return
        self._applied = wanted
        points = self._base_points * self._percent / 100
        system = QFont(self._system_font)
        font = system if self._system_letters else fonts.interface_font(system)
        font.setPointSizeF(points)
        # Where the style knows of no widget any more, Qt dresses none by itself.
        self._application.style().unpolish(self._application)
        self._application.setStyleSheet(stylesheet.build(table, points))
        self._application.setFont(font)
        self._application.setPalette(palette_of(table))
        self._dressing.start(in_turns=in_turns)
        self.changed.emit()
