"""The window as the launcher starts it, which also says where its widgets are.

    python -m tests.end_to_end.journey.window --vault DIR [--locked]

A line on standard input is a question: a Python expression over ``session`` and the functions
below, answered on standard output, as JSON, once it is true and was the same at two looks: a
widget that is still being moved by the layout can't be clicked. Whatever is done to the window is
done by the mouse and the keys.
"""

import json
import sys

from PySide6.QtCore import QObject, QPoint, QSocketNotifier, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget

from desktop.gui import app
from desktop.gui.pages import PageName

_LOOK_MS = 50


def place(widget: QWidget) -> list[int] | None:
    """The middle of a widget that can be clicked, in pixels of the screen; None until it can. A
    box to tick takes clicks on its words alone, which may fill but half of its row."""
    visible = widget.visibleRegion().boundingRect()
    if not widget.isVisible() or not widget.isEnabled() or visible.isEmpty():
        return None
    if isinstance(widget, QCheckBox | QRadioButton):
        visible.setWidth(min(visible.width(), widget.sizeHint().width()))
    middle = widget.mapToGlobal(visible.center())
    return [middle.x(), middle.y()]


def area(widget: QWidget) -> list[int] | None:
    """Where a widget is shown on the screen: left, top, right, bottom."""
    visible = widget.visibleRegion().boundingRect()
    if not widget.isVisible() or visible.isEmpty():
        return None
    first = widget.mapToGlobal(visible.topLeft())
    last = widget.mapToGlobal(visible.bottomRight() + QPoint(1, 1))
    return [first.x(), first.y(), last.x(), last.y()]


def button(words: str) -> list[int] | None:
    """The middle of the button that says these words, in any window of the program."""
    for window in QApplication.topLevelWidgets():
        for each in window.findChildren(QAbstractButton):
            if each.text().replace("&", "") == words and (found := place(each)):
                return found
    return None


def first(kind: str) -> QWidget:
    """The first visible widget of the class of that name. Raises IndexError without one."""
    return every(kind)[0]


def every(kind: str) -> list[QWidget]:
    """The visible widgets of the class of that name, from the top down."""
    found = [
        each
        for window in QApplication.topLevelWidgets()
        for each in window.findChildren(QWidget)
        if type(each).__name__ == kind and each.isVisible()
    ]
    return sorted(found, key=lambda each: each.mapToGlobal(QPoint()).y())


class Spy(QObject):
    """Answers the questions, one after the other."""

    def __init__(self, session: app.Session) -> None:
        super().__init__(session)
        self._session = session
        self._asked = ""
        self._seen: object = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_line)

    def _on_line(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self._notifier.setEnabled(False)
            return
        self._asked, self._seen = line, None
        self._timer.start()
        self._look()

    def _look(self) -> None:
        names = {"session": self._session, "place": place, "area": area, "button": button}
        names |= {"first": first, "every": every, "desk": self._session.window.desk}
        names["PageName"] = PageName
        try:
            found = eval(self._asked, names)  # noqa: S307 -- the test's own question
        except (AttributeError, IndexError, KeyError, RuntimeError):
            return  # not there yet, or not any more
        settled, self._seen = found == self._seen, found
        if found and settled:
            self._timer.stop()
            sys.stdout.write(json.dumps(found, default=str) + "\n")
            sys.stdout.flush()


def main() -> int:
    """The window's own command line."""
    settle = app.catch_bugs

    def settle_and_spy(session: app.Session) -> None:
        settle(session)
        Spy(session)

    app.catch_bugs = settle_and_spy
    return app.main()


if __name__ == "__main__":
    sys.exit(main())
