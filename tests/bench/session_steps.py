"""What the user of a session (tests/bench/session.py) does, a step at a time.

A round goes through the rows of 20,000 documents (sorted, filtered, in groups, about to be
removed), reads a PDF of 200 pages beside them (pages, zoom, thumbnails, a search, its text), types
questions, opens a source of the answer that is there while the window becomes small and large,
chooses documents for a review table, finds a document in the palette, looks for one to draft from,
writes on a draft of 30 pages, and turns to every page, the pictures of the matter and the log.
"""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtCore import Qt as Q
from PySide6.QtTest import QTest

from desktop.gui.activity.page import ActivityPage
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.documents.groups import GroupBy
from desktop.gui.draft.page import DraftPage
from desktop.gui.main_window import MainWindow
from desktop.gui.pages import PageName
from desktop.gui.palette.palette import Palette
from tests.bench.gaps import Gaps

KEY_MS, STEP_MS, LOOK_MS = 60, 250, 700
SMALL, LARGE = (800, 600), (2560, 1440)
QUESTIONS = ("what is the notice period of the tenant", "who pays the deposit", "rent due")
TYPED = "The tenant may not sublet without the landlord's consent. "
# A step's name, the pause after it in milliseconds, and what is done.
Step = tuple[str, int, Callable[[], object]]
# The next step is thought of when this one is done, so what depends on one comes after a look.
_LOOK: Step = ("look", LOOK_MS, lambda: None)


class User(QObject):
    """Goes through the steps, each after its pause; ``left`` counts the rounds down, ``last`` is
    the step that was done last."""

    def __init__(self, window: MainWindow, desk: Desk, gaps: Gaps, rounds: int) -> None:
        super().__init__()
        self._window = window
        self._desk = desk
        self._gaps = gaps
        self._size = (window.width(), window.height())
        self.left = rounds
        self.last = ""
        self._steps = self._rounds()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        self._next: Step = next(self._steps)
        self._timer.start(STEP_MS)

    def _step(self) -> None:
        name, _, act = self._next
        self._gaps.doing = self.last = name
        act()
        self._next = next(self._steps)
        self._timer.start(self._next[1])

    def stop(self) -> None:
        self._timer.stop()

    def _rounds(self) -> Iterator[Step]:
        while True:
            yield from self._rows()
            yield from self._reading()
            for question in QUESTIONS:
                yield from self._typed(question)
            yield from self._source()
            yield from self._table()
            yield from self._found()
            yield from self._picked()
            yield from self._writing()
            for page in (*PageName, *PageName):
                yield self._page(page)
            yield from self._seen()
            self.left -= 1

    def _page(self, page: PageName) -> Step:
        return (f"page {page.name}", STEP_MS, partial(self._desk.show_page, page))

    def _rows(self) -> Iterator[Step]:
        page = self._desk.documents
        view, field = page.view, page.header.field
        yield self._page(PageName.DOCUMENTS)
        for _ in range(25):
            yield ("scroll rows", 20, lambda: self._scroll(400))
        yield ("scroll to the end", STEP_MS, view.scrollToBottom)
        yield ("sort by size", STEP_MS, lambda: view.sortByColumn(4, Q.SortOrder.DescendingOrder))
        yield ("sort by name", STEP_MS, lambda: view.sortByColumn(0, Q.SortOrder.AscendingOrder))
        for key in "file 012":
            yield ("filter", KEY_MS, partial(QTest.keyClicks, field, key))
        yield ("clear the filter", STEP_MS, field.clear)
        for how in (GroupBy.KIND, GroupBy.NOTHING):
            yield ("group", STEP_MS, partial(page.header.group.setCurrentIndex, how))
        yield ("select all", STEP_MS, view.selectAll)
        yield ("ask to remove all", STEP_MS, page.remove_chosen)
        yield ("keep all", STEP_MS, lambda: page.notice.buttons[0].click())
        yield ("select one", STEP_MS, lambda: view.selectRow(3))
        yield ("open beside", STEP_MS, page.open_chosen)
        yield ("close beside", STEP_MS, self._desk.close_viewer)

    def _scroll(self, rows: int) -> None:
        bar = self._desk.documents.view.verticalScrollBar()
        bar.setValue((bar.value() + rows) % max(1, bar.maximum()))

    def _reading(self) -> Iterator[Step]:
        """Until the first import has brought its PDF nothing of this is done."""
        page = self._desk.documents
        yield ("filter", STEP_MS, partial(page.header.field.setText, "long.pdf"))
        yield ("select one", STEP_MS, lambda: page.view.selectRow(0))
        yield ("open a PDF", LOOK_MS, page.open_chosen)
        yield _LOOK
        viewer = self._desk.viewer
        if viewer is not None and viewer.toolbar.is_usable:
            bar, find = viewer.toolbar, viewer.find_bar
            for _ in range(8):
                yield ("turn a page", STEP_MS, partial(bar.step_asked.emit, 1))
            for how in ("in", "in", "out", "fit"):
                yield ("zoom", STEP_MS, partial(bar.zoom_asked.emit, how))
            yield ("far in the PDF", STEP_MS, partial(bar.page_asked.emit, 150))
            yield ("thumbnails", LOOK_MS, partial(bar.panel_asked.emit, True))
            yield ("turn round", STEP_MS, bar.rotate_asked.emit)
            yield ("thumbnails", STEP_MS, partial(bar.panel_asked.emit, False))
            yield ("find in the PDF", STEP_MS, viewer.find_words)
            for key in "tenant":
                yield ("find in the PDF", KEY_MS, partial(QTest.keyClicks, find.field, key))
            for _ in range(6):
                yield ("next hit", STEP_MS, find.next.click)
            yield ("find in the PDF", STEP_MS, find.close_button.click)
            yield ("as text", LOOK_MS, partial(bar.text_asked.emit, True))
            yield ("as pages", LOOK_MS, partial(bar.text_asked.emit, False))
        yield ("close beside", STEP_MS, self._desk.close_viewer)
        yield ("clear the filter", STEP_MS, page.header.field.clear)

    def _typed(self, question: str) -> Iterator[Step]:
        yield self._page(PageName.ASK)
        for key in question:
            yield ("type a question", KEY_MS, partial(self._type, key))
        yield ("clear the question", STEP_MS, lambda: self._ask_page.box.put(""))

    @property
    def _ask_page(self) -> AskPage:
        page = self._desk.pages.built(PageName.ASK)
        assert isinstance(page, AskPage)
        return page

    def _type(self, key: str) -> None:
        QTest.keyClicks(self._ask_page.box, key)

    def _source(self) -> Iterator[Step]:
        for number in (1, 2, 1):
            yield ("open a source", LOOK_MS, partial(self._open_source, number))
        for size in (SMALL, LARGE, self._size):
            yield ("another size of the window", LOOK_MS, partial(self._window.resize, *size))
        yield ("close a source", STEP_MS, lambda: self._ask_page.viewing.close())

    def _open_source(self, number: int) -> None:
        if self._ask_page.turn is not None:
            self._ask_page.open_source(number)

    def _table(self) -> Iterator[Step]:
        page = self._ask_page
        choosing = page.review.choosing
        yield ("review table", LOOK_MS, partial(page.parts.table_button.setChecked, True))
        for button in (choosing.none, choosing.every):
            yield ("choose for the table", STEP_MS, button.click)
        for key in "019":
            yield ("find for the table", KEY_MS, partial(QTest.keyClicks, choosing.field, key))
        yield ("find for the table", STEP_MS, choosing.field.clear)
        yield ("leave the table", STEP_MS, partial(page.parts.table_button.setChecked, False))

    def _picked(self) -> Iterator[Step]:
        yield self._page(PageName.DRAFT)
        yield _LOOK
        page = self._desk.pages.built(PageName.DRAFT)
        assert isinstance(page, DraftPage)
        yield ("draft from a document", STEP_MS, page.start.document_button.click)
        for key in "file 1":
            field = page.picking.picker.field
            yield ("find a document", KEY_MS, partial(QTest.keyClicks, field, key))
        yield ("draft from none", STEP_MS, page.picking.left.emit)

    def _seen(self) -> Iterator[Step]:
        yield ("the matter's pictures", LOOK_MS, self._desk.show_overview)
        yield self._page(PageName.ACTIVITY)
        page = self._desk.pages.built(PageName.ACTIVITY)
        assert isinstance(page, ActivityPage)
        for part in (1, 2, 0):
            yield ("part of the activity", STEP_MS, partial(page.show_part, part))

    def _found(self) -> Iterator[Step]:
        yield ("open the palette", STEP_MS, self._window.show_palette)
        for key in "file 1987":
            yield ("type in the palette", KEY_MS, partial(self._type_in_palette, key))
        yield ("close the palette", STEP_MS, lambda: self._palette.close_up())

    @property
    def _palette(self) -> Palette:
        palette = self._window.findChild(Palette)
        assert palette is not None
        return palette

    def _type_in_palette(self, key: str) -> None:
        QTest.keyClicks(self._palette.field, key)

    def _writing(self) -> Iterator[Step]:
        yield self._page(PageName.DRAFT)
        yield _LOOK
        page = self._desk.pages.built(PageName.DRAFT)
        assert isinstance(page, DraftPage)
        if page.start.model.drafts:
            yield ("open a draft", LOOK_MS, partial(page.open_draft, page.start.model.drafts[0]))
            yield _LOOK
            yield _LOOK
        if page.is_writing:
            editor = page.desk.editor
            for key in TYPED:
                yield ("write", KEY_MS, partial(QTest.keyClicks, editor, key))
            yield ("new paragraph", STEP_MS, partial(QTest.keyClick, editor, Q.Key.Key_Return))
            for _ in range(5):
                yield ("undo in a draft", STEP_MS, page.desk.undo)
            yield ("leave the draft", LOOK_MS, page.desk.left.emit)
