"""What a screen reader says although the keys are elsewhere."""

import sys

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.listened import BusRegistry, Registry
from desktop.gui.widgets.shown_words import ShownWords

_registry: Registry = BusRegistry()


def announce(about: QWidget, words: str) -> None:
    """Have it said once, when what is being said is over. Qt hands an announcement on to each
    system's screen readers; an alert, its other event, reaches none on Linux. A reader there that
    has no ear for announcements is told by a notification, and never both: newer ones hear both."""
    if words and not tell(about, words):
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, words))


def tell(about: QWidget, words: str) -> bool:
    """Have it said only where there is a reader that has no ear for announcements: what newer ones
    say by themselves. Whether there is one."""
    if not words or not _needs_notification():
        return False
    ShownWords.of(about.window()).say(words)
    return True


def _needs_notification() -> bool:
    """Whether somebody listens, and nobody for announcements. Elsewhere than on Linux everybody
    does (Qt's bridges to NSAccessibility and to UI Automation)."""
    if not sys.platform.startswith("linux") or not QAccessible.isActive():
        return False
    events = _registry.events()
    return "object:announcement" not in events and "object:statechanged:showing" in events
