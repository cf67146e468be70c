"""Copying what is confidential: marked as such for clipboard managers, and taken back later."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

# Managers that honour these keep no history of what is marked. KDE's Klipper; the agreement of
# macOS managers at nspasteboard.org; Windows' own clipboard history and cloud.
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"1",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
}
_CLEAR_AFTER_MS = 10 * 60 * 1000


def marked(text: str, html: str = "") -> QMimeData:
    """``text`` for the clipboard, and the same as ``html`` where there is one, marked as secret
    where the platform knows such a mark."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    for kind, value in _MARKS.items():
        data.setData(kind, value)
    return data


def copy_text(text: str, html: str = "") -> None:
    """Put ``text`` on the clipboard, for word processors as ``html``. Ten minutes later it is taken
    away, if it is still ours."""
    copy_data(marked(text, html))


def copy_data(data: QMimeData) -> None:
    """Put what is ``marked`` on the clipboard, and take it away ten minutes later."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(data)
    _cleaner(clipboard).start()


def clear() -> None:
    """Take back what was copied, if it is still on the clipboard."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()


def _cleaner(clipboard: QClipboard) -> QTimer:
    """The one timer of the application's clipboard: each copy starts it anew."""
    parent: QObject = clipboard
    timer = parent.findChild(QTimer, "strongroom-clipboard")
    if timer is None:
        timer = QTimer(parent)
        timer.setObjectName("strongroom-clipboard")
        timer.setSingleShot(True)
        timer.setInterval(_CLEAR_AFTER_MS)
        timer.timeout.connect(clear)
    return timer
