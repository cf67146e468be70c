"""A Draft page in which somebody writes without a pause, to be killed. Run as ``python -m
tests.end_to_end.drafting_victim VAULT``: it types numbers, and prints each with the seconds since
the first one."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.drafting.manuscript.model import Place
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from desktop.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE

MATTER = "Heron"


def main() -> None:
    application = QApplication([])
    workspace = Workspace.open(Path(sys.argv[1]), passphrase=PASSPHRASE)
    jobs = Jobs()
    page = DraftPage(workspace, jobs)
    page.set_matter(MATTER)
    page.show()
    page.open_draft(workspace.desk.drafts(MATTER)[0])
    typed = 0
    began = 0.0

    def write() -> None:
        nonlocal typed, began
        if not page.is_writing:
            return
        editor = page.desk.editor
        if not typed:
            began = time.monotonic()
            paragraph = next(p for p in editor.manuscript.body if p.role == "clause")
            editor.go_to(Place(paragraph.id))
        typed += 1
        QTest.keyClicks(editor, f"{typed} ")
        if typed % 40 == 0:
            QTest.keyClick(editor, Qt.Key.Key_Return)
        print(typed, time.monotonic() - began, flush=True)  # noqa: T201 - it talks to the test

    timer = QTimer()
    timer.timeout.connect(write)
    timer.start(40)
    application.exec()


if __name__ == "__main__":
    main()
