"""The pages of the window, in the order of the rail."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication


class PageName(IntEnum):
    """Ctrl+1 to Ctrl+7 are these plus one. The window remembers them by name."""

    MATTERS = 0
    DOCUMENTS = 1
    ASK = 2
    DRAFT = 3
    MODELS = 4
    ACTIVITY = 5
    SETTINGS = 6


ICONS = ("matter", "documents", "ask", "draft", "models", "activity", "settings")


def page_title(page: PageName) -> str:
    """The page's name in the rail and the menu."""
    tr = QCoreApplication.translate
    return (
        tr("pages", "Matters"),
        tr("pages", "Documents"),
        tr("pages", "Ask"),
        tr("pages", "Draft"),
        tr("pages", "Models"),
        tr("pages", "Activity"),
        tr("pages", "Settings"),
    )[page]


def page_named(name: str) -> PageName | None:
    """The page that was remembered by this name."""
    return PageName.__members__.get(name)
