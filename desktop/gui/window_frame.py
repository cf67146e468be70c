"""Where a window stands and how large it is: remembered, and taken up again on other screens."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.gui.desk_state import DeskState

# What the title and the frame take of a screen's height.
_FRAME = 40


def remembered(window: QWidget, state: DeskState) -> DeskState:
    """The state with where the window stands, or stood before it was maximised."""
    frame = window.normalGeometry() if window.isMaximized() else window.geometry()
    return replace(
        state,
        width=frame.width(),
        height=frame.height(),
        maximised=window.isMaximized(),
        place=f"{frame.x()},{frame.y()}",
    )


def restore(window: QWidget, state: DeskState) -> None:
    """Stand where the state says, unless the window already fills the screen."""
    if window.isMaximized() or window.isFullScreen():
        return
    if state.width and state.height:
        take_size(window, state.width, state.height)
    _take_place(window, state.place)
    if state.maximised:
        window.showMaximized()


def take_size(window: QWidget, width: int, height: int) -> None:
    """Be so large, in pixels, as far as the screen has room."""
    screen = window.screen() or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    window.resize(min(width, room.width()), min(height, room.height() - _FRAME))


def _take_place(window: QWidget, place: str) -> None:
    """Go where the window was, if most of it is seen there: screens come and go."""
    x, _, y = place.partition(",")
    if not (x.removeprefix("-").isdecimal() and y.removeprefix("-").isdecimal()):
        return
    frame = QRect(QPoint(int(x), int(y)), window.size())
    screen = QGuiApplication.screenAt(frame.center())
    if screen is not None and screen.availableGeometry().contains(frame.topLeft()):
        room = screen.availableGeometry()
        if frame.width() >= room.width():
            # On a smaller screen than it stood on, its right side would be outside.
            frame.moveLeft(room.left())
        window.setGeometry(frame)
