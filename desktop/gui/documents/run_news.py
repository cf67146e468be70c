"""What is told at the end of a run of what could not be read, is not there or was left out."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.documents import Status, file_name
from desktop.gui.core_texts import said
from desktop.gui.widgets.announce import announce
from desktop.gui.widgets.words import count_words, in_quotes
from desktop.ingest.scan import NOT_A_FILE

if TYPE_CHECKING:
    from desktop.gui.widgets.notice import Notice
    from desktop.ingest.run.progress import Progress

# Names that stand in a message; the rest are counted.
_MOST_NAMES = 3


class RunNews(QObject):
    """Says it in the page's message, and takes back what no longer holds."""

    def __init__(
        self,
        notice: "Notice",
        show: Callable[[], object],
        report: Callable[[], object],
        parent: QObject,
    ) -> None:
        """``show`` shows what could not be read, ``report`` asks where to save a report of it."""
        super().__init__(parent)
        self._notice, self._show, self._report = notice, show, report
        self._told = ""

    def tell(self, progress: "Progress", *, of_watching: bool = False) -> None:
        """Say what came of a run; where all was read, to screen readers alone. ``of_watching``: it
        was one over a watched folder, whose files come and go."""
        unread = progress.unreadable
        gone = None if of_watching else self._gone(progress)
        around = list(filter(None, (gone, self._absent(progress), self._left_out(progress))))
        if unread:
            self._told = self._unreadable(unread)
            words = self.tr("Select one in the list to see why. Everything else can be searched.")
            self._notice.show_message(
                "warning",
                self._told,
                "\n".join([words, *(f"{title}: {why}" for title, why in around)]),
                (self.tr("Show"), self._show),
                (self.tr("Save a report…"), self._report),
            )
        elif around:
            tone = "warning" if gone or progress.absent else "info"
            (title, why), *others = around
            more = (f"{other}: {reason}" for other, reason in others)
            self._notice.show_message(tone, title, "\n".join([why, *more]))
        elif progress.done and progress.done == progress.total and not of_watching:
            # The list shows it; who does not see it waits for a word.
            announce(self._notice, self._all_read(progress.done))

    def take_back(self) -> None:
        """More is to be read: how many could not be is told anew when that has ended."""
        shown = bool(self._told) and self._notice.title == self._told
        self._told = ""
        if shown:
            self._notice.dismiss()

    def follow(self, counts: Mapping[Status, int]) -> None:
        """The list has changed: where nothing in it is unreadable there is nothing to show."""
        if not counts.get(Status.FAILED):
            self.take_back()

    def _unreadable(self, count: int) -> str:
        if count == 1:
            return self.tr("One file could not be read")
        return self.tr("{0} files could not be read").format(count_words(count))

    def _all_read(self, count: int) -> str:
        if count == 1:
            return self.tr("The file is read.")
        return self.tr("All {0} files are read.").format(count_words(count))

    def _gone(self, progress: "Progress") -> tuple[str, str] | None:
        if not progress.missing:
            return None
        title = (
            self.tr("One file went while files were read")
            if progress.missing == 1
            else self.tr("{0} files went while files were read").format(
                count_words(progress.missing)
            )
        )
        why = self.tr(
            "Moved, deleted, or on a drive that was taken out: connect it, select them and choose "
            "“Read again”. What was read before stays."
        )
        return title, why

    def _absent(self, progress: "Progress") -> tuple[str, str] | None:
        if not progress.absent:
            return None
        title = self.tr("Not there any more: {0}").format(self._names(progress.absent))
        why = self.tr(
            "Moved, deleted, or on a drive that is not connected. Add it from where it is."
        )
        return title, why

    def _left_out(self, progress: "Progress") -> tuple[str, str] | None:
        if not progress.left_out:
            return None
        return self.tr("Left out: {0}").format(self._names(progress.left_out)), said(NOT_A_FILE)

    def _names(self, paths: Sequence[str]) -> str:
        names = ", ".join(in_quotes(file_name(path)) for path in paths[:_MOST_NAMES])
        more = len(paths) - _MOST_NAMES
        if more <= 0:
            return names
        return self.tr("{0} and {1} more").format(names, count_words(more))
