"""The icons: drawings of one colour that take it from the theme each time they are painted."""

import functools

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.gui import theme
from desktop.paths import resource_path

# Drawings that point back or on, or show lines of text: mirrored where those go from the right.
_DIRECTED = frozenset(
    (
        *("chevron-left", "chevron-right", "undo", "redo", "indent", "outdent", "outline"),
        "blank-next",
    )
)
_MIRRORED = "+mirrored"
# All drawings are 24 units wide.
_MIRROR = '<g transform="translate(24 0) scale(-1 1)">'


@functools.lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    if name.endswith(_MIRRORED):
        head, end, inside = _drawing(name.removesuffix(_MIRRORED)).partition(">")
        return f"{head}{end}{_MIRROR}{inside.replace('</svg>', '</g></svg>')}"
    return resource_path("icons", f"{name}.svg").read_text("utf-8")


@functools.lru_cache(maxsize=1024)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = _drawing(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(source.encode()))


@functools.cache
def icon(name: str, role: str = "text") -> QIcon:
    """The icon drawn in resources/icons/``name``.svg, in the colour that the theme's table has
    under ``role`` (a field of theme.Tokens: "text", "muted", "accent", "danger", …).

    It follows the theme by itself; disabled it is pale. Raises FileNotFoundError for no such icon.
    There is one for each, for good: an icon with an engine of Python's that dies in a cycle of
    garbage deletes the engine twice, and the program ends (PySide 6.11).
    """
    _drawing(name)
    return QIcon(_Engine(name, role))


def pixmap(name: str, size: int, role: str = "text", ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of ``size`` logical pixels square, in the theme's colour of now."""
    return _picture(_turned(name), _colour(role), size, ratio)


@functools.lru_cache(maxsize=512)  # of some 2 kB: a table draws the same few for each of its rows
def _picture(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def _colour(role: str) -> str:
    return str(getattr(theme.tokens(QGuiApplication.palette()), role))


def _turned(name: str) -> str:
    """The drawing that this window shows under a name."""
    from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return name + _MIRRORED if from_right and name in _DIRECTED else name


class _Engine(QIconEngine):
    """Paints at the time of need, so that no icon has to be exchanged when the theme changes."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        _renderer(_turned(self._name), self._colour_now(mode, state)).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        # A button that is squeezed to nothing asks for an icon of no or negative size.
        wide, high = max(1, size.width()), max(1, size.height())
        return _framed(_turned(self._name), self._colour_now(mode, state), wide, high)

    def _colour_now(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        role = "disabled" if mode == QIcon.Mode.Disabled else self._role
        if state == QIcon.State.On and role in {"text", "muted"}:
            role = "accent"
        return _colour(role)


@functools.lru_cache(maxsize=512)  # every button asks for its own each time that it is painted
def _framed(name: str, colour: str, wide: int, high: int) -> QPixmap:
    picture = QPixmap(wide, high)
    picture.fill(Qt.GlobalColor.transparent)
    side = min(wide, high)
    painter = QPainter(picture)
    square = QRectF((wide - side) / 2, (high - side) / 2, side, side)
    _renderer(name, colour).render(painter, square)
    painter.end()
    return picture


def application_icon() -> QIcon:
    """The program's own mark, in its own colours."""
    renderer = QSvgRenderer(str(resource_path("icons", "strongroom.svg")))
    mark = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        mark.addPixmap(picture)
    return mark
