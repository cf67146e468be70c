"""The five pages of the window, in the order of the rail."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication


class PageName(IntEnum):
    """Ctrl+1 to Ctrl+5 are these plus one."""

    DOCUMENTS = 0
    ASK = 1
    DRAFT = 2
    MODELS = 3
    SETTINGS = 4


ICONS = ("documents", "ask", "draft", "models", "settings")


def page_title(page: PageName) -> str:
    """The page's name in the rail and the menu."""
    tr = QCoreApplication.translate
    return (
        tr("pages", "Documents"),
        tr("pages", "Ask"),
        tr("pages", "Draft"),
        tr("pages", "Models"),
        tr("pages", "Settings"),
    )[page]
