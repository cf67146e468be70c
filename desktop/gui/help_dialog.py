"""Help on one page: what to do from the first file to the finished draft."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.widgets.scrolled_dialog import ScrolledDialog

_WIDTH, _HEIGHT = 780, 620


def help_sections() -> tuple[tuple[str, str], ...]:
    """Heading and text of each part."""
    tr = QCoreApplication.translate
    return (
        (
            tr("help", "Put documents in"),
            tr(
                "help",
                "Drop files or folders anywhere on the window, or press Ctrl+O. Each is read into "
                "the open matter; its state says how far it is. Nothing in one matter can be "
                "found from another.",
            ),
        ),
        (
            tr("help", "Ask"),
            tr(
                "help",
                "Ask a question in your own words. Every answer names its sources: click one to "
                "see the passage on its page. The line below an answer says what was searched "
                "and what could not be read.",
            ),
        ),
        (
            tr("help", "Check"),
            tr(
                "help",
                "What no document supports is marked in the answer. A model can misread a true "
                "passage: read it before you rely on it, then mark the answer as verified.",
            ),
        ),
        (
            tr("help", "Draft"),
            tr(
                "help",
                "Begin from a template, a letter or a document of the matter. Fields are filled "
                "once; the margin says where each passage is from. Look through the checks "
                "before you export.",
            ),
        ),
        (
            tr("help", "When a file can't be read"),
            tr(
                "help",
                "Activity, Import report lists each with its reason. A locked file asks for its "
                "password below the list of documents; “Read again” tries once more.",
            ),
        ),
        (
            tr("help", "Keep it safe"),
            tr(
                "help",
                "Ctrl+L locks: every copy of the key and of any text leaves the memory. Keep the "
                "recovery code apart from this computer, and set a folder for backups in the "
                "settings.",
            ),
        ),
        (
            tr("help", "Find your way"),
            tr(
                "help",
                "Ctrl+K finds any action, matter or document by a few letters. Ctrl+1 to Ctrl+7 "
                "are the pages, Ctrl+/ lists all keys, Escape stops or closes.",
            ),
        ),
        (
            tr("help", "Nothing leaves this computer"),
            tr(
                "help",
                "Strongroom has no connection to the network and can't open one. What you export "
                "is no longer encrypted: it is yours to guard.",
            ),
        ),
    )


class HelpDialog(ScrolledDialog):
    """Not modal: work can go on beside it. Escape closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Help"), parent)
        grid = self.grid
        grid.setContentsMargins(24, 20, 24, 8)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(16)
        for place, (heading, text) in enumerate(help_sections()):
            grid.addWidget(self._section(heading, text), place // 2, place % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.resize(_WIDTH, _HEIGHT)

    def _section(self, heading: str, text: str) -> QWidget:
        section = QWidget(self)
        title = QLabel(heading, section)
        title.setProperty("role", "strong")
        words = QLabel(text, section)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(words)
        column.addStretch(1)
        return section
