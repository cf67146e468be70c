"""What the tests of the viewer share: a workspace that draws pages when it is let."""

import threading

from pytestqt.qtbot import QtBot

from desktop.documents import Citation, PageImage
from desktop.errors import ReadingError
from desktop.gui.jobs import Jobs
from desktop.gui.viewer.viewer import DocumentViewer
from tests.fakes.workspace import FakeWorkspace

LEASE, LETTER, SCHEDULE = 1, 2, 3


class ViewedWorkspace(FakeWorkspace):
    """Draws pages when it is let, and holds texts that a test gives it."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[tuple[int, int, int, str]] = []
        self.starts: list[int | None] = []
        self.unmarked = False
        self.gone: set[int] = set()
        self.texts: dict[int, str] = {}

    def release(self) -> None:
        self.gate.set()
        super().release()

    def page_image(
        self, document_id: int, page: int, width: int, quote: str = "", start: int | None = None
    ) -> PageImage:
        self.asked.append((document_id, page, width, quote))
        self.gate.wait(10)
        if document_id in self.gone:
            raise ReadingError("The original is not there any more", "Its text is shown instead.")
        self.starts.append(start)
        return super().page_image(document_id, page, width, "" if self.unmarked else quote)

    def text(self, document_id: int) -> str:
        if document_id == LETTER:
            self.gate.wait(10)
        return self.texts.get(document_id) or super().text(document_id)


def open_lease(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, citation: Citation) -> None:
    viewer.show_passage(
        citation.document_id, citation.page, citation.start, citation.end, citation.quote
    )
    qtbot.waitUntil(lambda: bool(viewer.pages.images.shot(citation.page or 0)))


def marked_words(viewer: DocumentViewer) -> str:
    selections = viewer.text.extraSelections()
    return selections[0].cursor.selectedText() if selections else ""
