"""Asks who changes the keys for one of them, in the place of the change (vault/locks/proving)."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.errors import DesktopError
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.into_view import come_into_view
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class ProofForm(QFrame):
    """``ended`` tells that it was answered or cancelled: the keys go elsewhere; ``wished`` that a
    change without a key was asked for, with the wish."""

    ended = Signal()
    wished = Signal(object)

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice
        self._proved: Callable[[str], None] = _nothing
        self.title = QLabel(self)
        self.words = QLabel(self)
        self.field = SecretField(_name_of(()), self)
        self.go_on = QPushButton(QCoreApplication.translate("KeysCard", "Go on"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.neither = QPushButton(self.tr("I have neither…"), self)
        self._build()
        self.hide()

    def ask(
        self,
        title: str,
        words: str,
        yes: str,
        proofs: tuple[str, ...],
        proved: Callable[[str], None],
    ) -> None:
        """Ask for one of the ``proofs``, then call ``proved`` with what was typed. ``yes`` is what
        is done then."""
        self._proved = proved
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.go_on.setText(yes)
        name = _name_of(proofs)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self.field.clear()
        can_type = bool(proofs)
        for widget in (self.field, self.go_on):
            widget.setVisible(can_type)
        self.neither.setText(
            self.tr("I have neither…")
            if len(proofs) > 1
            else self.tr("I do not have it…")
            if proofs
            else self.tr("Ask for the change…")
        )
        self.show()
        (self.field if can_type else self.neither).setFocus()

    def close_form(self) -> None:
        """Ask no more, and forget what was typed."""
        self.field.clear()
        self._proved = _nothing
        if not self.isHidden():
            self.hide()
            self.ended.emit()

    def _on_go_on(self) -> None:
        typed = self.field.text()
        if not typed:
            return
        proved = self._proved
        self.go_on.setEnabled(False)
        job = Job(self.tr("Checking a key"), lambda cancel: self._workspace.prove(typed))

        def right() -> None:
            if self._proved is proved:  # else it was cancelled meanwhile
                self.close_form()
                proved(typed)

        job.done.connect(right)
        job.failed.connect(self._on_wrong)
        job.finished.connect(lambda: self.go_on.setEnabled(bool(self.field.text())))
        self._jobs.start(job, Queue.EDITS)

    def _on_wrong(self, error: DesktopError) -> None:
        self._notice.show_error(error)
        self.field.selectAll()
        self.field.setFocus()
        # Behind the message, which comes into view above it.
        QTimer.singleShot(0, self, partial(come_into_view, self))

    # ----------------------------------------------------------------------------- with neither

    def _on_neither(self) -> None:
        self.close_form()
        self._notice.show_message(
            "warning",
            self.tr("Change the keys without one of them?"),
            self.tr(
                "So that nobody can do it who finds the window open, it takes a day: then, within "
                "a week, one change can be made here. Until then every start tells of it, and it "
                "can be withdrawn."
            ),
            (self.tr("Leave the keys as they are"), _nothing),
            (self.tr("Ask for the change"), self._ask_for_change),
        )
        self._notice.buttons[0].setFocus()

    def _ask_for_change(self) -> None:
        job = Job(
            self.tr("Asking for a change of the keys"),
            lambda cancel: self._workspace.ask_for_change(),
        )
        job.done.connect(self.wished)
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.EDITS)

    def _build(self) -> None:
        self.title.setProperty("role", "strong")
        self.words.setProperty("role", "muted")
        for label in (self.title, self.words):
            label.setWordWrap(True)
        self.field.setMaximumWidth(420)
        self.go_on.setProperty("kind", "primary")
        self.go_on.setEnabled(False)
        self.neither.setProperty("kind", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.title, self.words, self.field):
            column.addWidget(widget)
        column.addLayout(flow(self.go_on, self.cancel, self.neither))
        self.field.textChanged.connect(lambda text: self.go_on.setEnabled(bool(text)))
        self.field.returnPressed.connect(self._on_go_on)
        self.go_on.clicked.connect(self._on_go_on)
        self.cancel.clicked.connect(self.close_form)
        self.neither.clicked.connect(self._on_neither)


def _name_of(proofs: tuple[str, ...]) -> str:
    tr = QCoreApplication.translate
    if proofs == ("passphrase",):
        return tr("keys", "Passphrase of now")
    if proofs == ("recovery",):
        return tr("keys", "Recovery code")
    return tr("keys", "Passphrase of now, or recovery code")


def _nothing(_: str = "") -> None:
    pass
