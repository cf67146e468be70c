"""Takes what was accepted of a redline into the draft that was compared."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.drafting.taking.merging import Source
from desktop.drafting.taking.taken import Taken
from desktop.errors import UsageError
from desktop.gui.draft.redline.redline_view import RedlineView
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Against:
    """The draft that was compared, with what: its ``name``, where its words come from, and itself
    if it is a draft or a state of one. ``of`` names both in the vault (desk/comparisons.py), as far
    as they are there."""

    draft: Manuscript
    name: str
    source: Source
    other: Manuscript | None = None
    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taking:
    """What is to become of the draft of ``against``."""

    against: Against
    taken: Taken

    @property
    def first_change(self) -> Place:
        """Where the draft says something else for the first time."""
        had = {each.id: each for each in self.against.draft.paragraphs}
        paragraphs = self.taken.manuscript.paragraphs
        changed = (each for each in paragraphs if had.get(each.id) != each)
        found = next(changed, paragraphs[0] if paragraphs else None)
        return Place(found.id if found is not None else "")


class TakingWork(QObject):
    """Asks what is to become of changes that are undecided. ``taken`` has a Taking."""

    taken = Signal(object)

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        view: RedlineView,
        notice: Notice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._view, self._notice = workspace, view, notice
        self._against: Against | None = None
        self._docx = b""
        self._run = Latest(jobs, self.tr("Taking changes into the draft"), self)
        self._run.done.connect(self.taken)
        self._run.failed.connect(notice.show_error)
        view.take_asked.connect(self._on_asked)

    @property
    def is_busy(self) -> bool:
        """Whether a draft is being worked out."""
        return self._run.busy

    def begin(self, docx: bytes, against: Against | None) -> None:
        """Another redline is shown; ``against`` None is one that no draft was compared for."""
        self._run.drop()
        self._docx, self._against = docx, against
        self._view.offer_taking(offered=against is not None)

    def _on_asked(self) -> None:
        left = self._view.model.open_count
        # The draft is the newer side there: what is undecided stands in it as it is to stay.
        stands = self._against is not None and self._against.other is not None
        if not left or stands:
            self._take(rest=stands)
            return
        title = self.tr("1 change is not decided yet")
        if left > 1:
            title = self.tr("{0} changes are not decided yet").format(left)
        self._notice.show_message(
            "info",
            title,
            self.tr(
                "Take in all that is undecided, or leave the draft there as it is? "
                "Close this message to go on deciding."
            ),
            (self.tr("Take in"), lambda: self._take(rest=True)),
            (self.tr("Leave as it is"), lambda: self._take(rest=False)),
        )
        self._notice.buttons[0].setFocus()

    def _take(self, *, rest: bool) -> None:
        """Work out the draft with what is accepted, and the ``rest`` accepted or rejected."""
        against, docx, model = self._against, self._docx, self._view.model
        if against is None:
            return
        undecided = model.all_numbers - model.accepted - model.rejected
        accept = model.accepted | undecided if rest else model.accepted
        reject = model.all_numbers - accept
        desk = self._workspace.desk

        def work(cancel: object) -> Taking:
            made = desk.take(against.draft, docx, accept, reject, against.source, against.other)
            return Taking(against, made)

        self._notice.dismiss()
        self._run.run(work)


def stale() -> UsageError:
    """What is said where the draft was changed since."""
    return UsageError(
        "The draft was changed since it was compared", "Compare it again to take changes in."
    )
