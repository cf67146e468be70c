"""What a screen reader says although the keys are elsewhere."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(about: QObject, words: str) -> None:
    """Have it said once, when what is being said is over. Qt hands this on to each system's screen
    readers; an alert, its other event, reaches none on Linux. Orca 43.1 has no ear for either;
    newer ones were not tried."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, words))
