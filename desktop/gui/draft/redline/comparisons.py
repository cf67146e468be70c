"""The place of comparisons on the Draft page: made when first needed, and the ways out of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.drafting.redline.sides import Sides
from desktop.errors import DesktopError
from desktop.gui.draft.redline.redline_view import RedlineView
from desktop.gui.draft.redline.redline_work import RedlineWork
from desktop.gui.draft.start.start_view import StartView
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.stack import Stack

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class Comparisons(QObject):
    """``go_back`` shows what stood behind a comparison. ``taken`` has a Taking; ``documents_asked``
    says that a comparison of documents was left, whether what was decided is in no file, and which
    two they were."""

    taken = Signal(object)
    documents_asked = Signal(bool, object)

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        stack: Stack,
        notice: Notice,
        go_back: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self._stack, self._notice = stack, notice
        self._go_back = go_back
        self._matter = ""
        #: What is shown again where a comparison of documents came in front of it; None: where
        #: ``go_back`` leads.
        self.behind: QWidget | None = None
        self._work: RedlineWork | None = None
        self._gives_way = False

    @property
    def work(self) -> RedlineWork:
        """What compares files, drafts and documents."""
        if self._work is None:
            view = RedlineView(self._stack)
            self._stack.addWidget(view)
            view.left.connect(self.leave)
            view.sides.stop_asked.connect(self.leave)
            view.sides.draft_asked.connect(self._leave_for_draft)
            work = RedlineWork(self._workspace, self._jobs, view, self._notice, self)
            work.set_matter(self._matter)
            work.shown.connect(self._on_shown)
            work.not_made.connect(self._on_not_made)
            work.taking.taken.connect(self.taken)
            self._work = work
        return self._work

    @property
    def is_busy(self) -> bool:
        """Whether something is being compared."""
        return self._work is not None and self._work.is_busy

    def set_matter(self, matter: str) -> None:
        """What is decided from now on is kept with this matter."""
        self._matter = matter
        if self._work is not None:
            self._work.set_matter(matter)

    def drop(self) -> None:
        """The draft, or the matter, is left."""
        self.behind = None
        if self._work is not None:
            self._work.drop()

    def compare_documents(self, sides: Sides, draft: str) -> None:
        """One document against another; ``draft`` is the title of what is open on the desk, which
        stays open behind it. What was decided otherwise and stands nowhere is told of before."""
        work = self.work
        in_front = self._stack.currentWidget() is work.view
        if work.taking.is_busy:
            self._notice.show_message(
                "info",
                self.tr("Taking changes into the draft"),
                self.tr("Compare the two when that has ended."),
            )
        elif in_front and work.sides is None and work.view.unsaved:
            go_on = (self.tr("Compare"), lambda: self._compare(sides, draft))
            title = self.tr("What was decided is neither saved nor in the draft")
            self._tell_unsaved(title, go_on)
        else:
            self._compare(sides, draft)

    def _compare(self, sides: Sides, draft: str) -> None:
        work = self.work
        self._gives_way = False
        self._note_behind()
        work.view.sides.offer_draft(draft)
        work.compare_documents(sides)

    def leave(self) -> None:
        """Back to what was compared: to the documents, to the draft, or to the beginning. What is
        being compared is so no more."""
        work = self.work
        sides = work.sides
        unsaved = bool(work.view.unsaved)
        work.stop()
        self._leave()
        if sides is not None:
            self.documents_asked.emit(unsaved, sides)
        elif unsaved:
            self._tell_unsaved(self.tr("What was decided is neither saved nor in the draft"))

    def shows(self, sides: Sides) -> bool:
        """Whether these documents are what was compared last."""
        return self._work is not None and self._work.sides == sides

    def give_way(self) -> None:
        """A draft is asked for, which comes in front of what is being compared."""
        self._gives_way = True
        if self._work is not None:
            self._work.is_away = self._work.view.sides.is_waiting

    def stays_in_front(self, draft: str) -> bool:
        """Whether documents that were asked for later than this draft stay in front of it. They
        offer the way to it."""
        work = self._work
        if work is None or work.sides is None:
            return False
        work.view.sides.offer_draft(draft)
        return not self._gives_way and self._stack.currentWidget() is work.view

    def show_again(self) -> None:
        """Back to the comparison that was left."""
        self._notice.dismiss()
        self._note_behind()
        self.work.is_away = self._gives_way = False
        self._show()

    def _note_behind(self) -> None:
        """A form that is being filled in is there again afterwards."""
        shown = self._stack.currentWidget()
        if not isinstance(shown, StartView | WritingDesk | RedlineView):
            self.behind = shown

    def _leave_for_draft(self) -> None:
        """What is being compared goes on, and a form behind it is kept for who comes back."""
        self.work.is_away = self.work.view.sides.is_waiting
        self._notice.dismiss()
        self._go_back()
        if self.work.view.unsaved:
            self._tell_unsaved(self.tr("What was decided is not saved as a file"))

    def _leave(self) -> None:
        self._notice.dismiss()
        behind, self.behind = self.behind, None
        if behind is None:
            self._go_back()
        else:
            self._stack.setCurrentWidget(behind)

    def _tell_unsaved(
        self, title: str, action: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Escape is pressed soon, and a hundred changes are not decided on again."""
        self._notice.show_message(
            "info",
            title,
            self.tr("It is kept, and is there again when the same two are compared."),
            action or (self.tr("Back to the comparison"), self.show_again),
        )

    def _on_shown(self) -> None:
        """There is something to be seen; who went on writing meanwhile is only told so."""
        work = self.work
        if work.sides is None:
            self.behind = None
        if not work.is_away or self._stack.currentWidget() is work.view:
            self._show()
            return
        self._notice.show_message(
            "info",
            self.tr("The comparison is ready"),
            work.view.title.text(),
            (self.tr("Back to the comparison"), self.show_again),
        )

    def _show(self) -> None:
        view = self.work.view
        self._stack.setCurrentWidget(view)
        view.focus_first()

    def _on_not_made(self, error: DesktopError) -> None:
        if self.work.sides is None:
            self._notice.show_error(error)
        else:
            self._notice.show_error(error, (self.tr("Back to the documents"), self.leave))
