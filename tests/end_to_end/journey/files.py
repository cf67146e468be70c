"""A window of a file manager, with one thing in it that can be dragged out: a folder.

    python -m tests.end_to_end.journey.files FOLDER X Y WIDTH HEIGHT

Says "ready" when it is on the screen, "wanted" when the window below the mouse would take the
folder, "taken" when it was dropped and taken, "refused" when it was not.
"""

import sys

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Folder(QLabel):
    """Drags its path, as file managers do, when the mouse moves with the button down."""

    def __init__(self, path: str) -> None:
        super().__init__("Drag me")
        self._path = path
        self._pressed: QPoint | None = None
        self._wanted = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag after the usual distance."""
        if self._pressed is None:
            return
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if moved < QApplication.startDragDistance():
            return
        self._pressed = None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.actionChanged.connect(self._tell_wanted)
        done = drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)
        _say("taken" if done != Qt.DropAction.IgnoreAction else "refused")

    def _tell_wanted(self, action: Qt.DropAction) -> None:
        if action != Qt.DropAction.IgnoreAction and not self._wanted:
            self._wanted = True
            _say("wanted")


def _say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def main() -> int:
    """Show it until it is ended."""
    application = QApplication(sys.argv[:1])
    shown = Folder(sys.argv[1])
    shown.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    x, y, width, height = map(int, sys.argv[2:6])
    shown.setGeometry(x, y, width, height)
    shown.show()
    QTimer.singleShot(0, lambda: _say("ready"))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
