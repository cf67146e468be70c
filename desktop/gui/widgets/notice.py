"""A message that stands in the page: what happened, what to do, and an action where there is one.

Nothing in Strongroom that a message can say opens a dialog.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from desktop.errors import DesktopError
from desktop.gui import icons
from desktop.gui.core_texts import said
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.announce import announce
from desktop.gui.widgets.directions import margins
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.into_view import come_into_view
from desktop.gui.widgets.tab_order import go_through
from desktop.gui.widgets.undo_history import Step, history_of
from desktop.gui.widgets.wrapped import wrapped_label

_TONES = {
    # tone: (icon, colour of the icon)
    "info": ("info", "accent"),
    "success": ("state-ready", "success"),
    "warning": ("state-partial", "warning"),
    "danger": ("state-failed", "danger"),
}
_ICON_SIZE = 20
_AIR = 12
_LEFT, _RIGHT = 16, 8
# Long enough to be read, and to press what it offers; its keys and menus offer that ever after.
_PASSING_MS = 20_000
# Buttons stand beside the words where these have so much room left.
_WORDS_LEAST = 220


class Notice(QFrame):
    """One message with up to two actions and a button that closes it. Hidden while empty."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._tone = "info"
        self._offers: list[QPushButton] = []
        self._before: QWidget | None = None
        self._step: Step | None = None
        self._passing: QTimer | None = None
        self._passes = False
        self._icon = QLabel(self)
        self._title = wrapped_label(self, "strong")
        self._message = wrapped_label(self)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(self)
        self._close.setIcon(icons.icon("close", "muted"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.dismiss)
        self._inside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.hide()

    @property
    def title(self) -> str:
        """What the message is headed with."""
        return self._title.text()

    @property
    def message(self) -> str:
        """What the message says."""
        return self._message.text()

    @property
    def tone(self) -> str:
        """ "info", "success", "warning" or "danger"."""
        return self._tone

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons of the message, the closing one apart."""
        return tuple(self._offers)

    def show_error(
        self,
        error: DesktopError,
        *actions: tuple[str, Callable[[], object]],
        aloud: bool = True,
    ) -> None:
        """Say what failed. Each action is a label and what its button does."""
        title, message = said(error.title), said(error.message)
        self.show_message("danger", title, message, *actions, aloud=aloud)

    def show_message(
        self,
        tone: str,
        title: str,
        message: str = "",
        *actions: tuple[str, Callable[[], object]],
        closable: bool = True,
        aloud: bool = True,
    ) -> None:
        """Say something in the given tone. An action's button also closes the message. ``aloud`` is
        not wanted where a screen reader says the same with what gets the keys."""
        self._note_focus()
        self._clear_actions()
        self._stay()
        self._step = None
        self._tone = tone
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw_icon()
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self._place_icon()
        self._close.setVisible(closable)
        for label, action in actions:
            self._add_action(label, action)
        self.setAccessibleName(f"{title}. {message}" if title else message)
        self.show()
        self._fit()
        # Once the page has made room for it: the head of a card may have been scrolled away.
        QTimer.singleShot(0, self, partial(come_into_view, self))
        # A screen reader speaks the message although the focus stays where it is.
        if aloud:
            announce(self, self.accessibleName())

    def say_done(self, title: str, message: str = "") -> None:
        """Say that something was done, which shows elsewhere too: the message goes by itself."""
        self.show_message("success", title, message)
        self.let_pass()

    def let_pass(self) -> None:
        """Have the message go by itself once it was seen for a while, unless somebody is at it: on
        a page that is not looked at it waits for who comes there."""
        if self._passing is None:
            self._passing = one_shot(self, _PASSING_MS, self._pass)
        self._passes = True
        if self._is_seen():
            self._passing.start()

    def _is_seen(self) -> bool:
        return self.isVisible() and not self.window().isMinimized()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the message is seen."""
        super().showEvent(event)
        if self._passes and self._passing is not None:
            self._passing.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is looked at, or another program."""
        super().hideEvent(event)
        if self._passing is not None:
            self._passing.stop()

    def _pass(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self.let_pass()
        else:
            self.dismiss()

    def _stay(self) -> None:
        self._passes = False
        if self._passing is not None:
            self._passing.stop()

    def start_or_wait(self, jobs: Jobs, job: Job, queue: Queue) -> None:
        """Start a job, which is promised; where work that may take long comes first, say that it
        waits for that."""
        job.promised = True
        if queue is not Queue.EDITS and jobs.alive(queue):
            words = self.tr("It is done when that has ended. The Activity page shows it.")
            self.show_message("info", self._waits(), words)
            job.cancelled.connect(self._wait_no_more)
        jobs.start(job, queue)

    def _waits(self) -> str:
        return self.tr("This waits for the work under way")

    def _wait_no_more(self) -> None:
        """What waited was broken off; another message may have come meanwhile."""
        if self.title == self._waits():
            self.dismiss()

    def offer_undo(
        self,
        tone: str,
        title: str,
        message: str,
        undo: Callable[[], Job | None],
        redo: Callable[[], Job | None],
    ) -> Step:
        """Say what was removed, with a button that takes it back; the window's history does so
        too, when this message is long gone. ``undo`` and ``redo`` as of its steps, of which this
        is one then."""
        step, history = Step(title, undo, redo), history_of(self)
        if history is None:
            self.show_message(tone, title, message, (self.tr("Undo"), undo))
            return step
        history.note(step)
        take_back = (self.tr("Undo"), lambda: history.take_back(step))
        self.show_message(tone, title, message, take_back)
        self.let_pass()
        self._step = step
        history.taken_back.connect(self._on_taken_back, Qt.ConnectionType.UniqueConnection)
        return step

    @Slot(object)
    def _on_taken_back(self, step: Step) -> None:
        """By its key: there is nothing left to offer."""
        if step is self._step:
            self.dismiss()

    def dismiss(self) -> None:
        """Take the message away."""
        if self.isHidden():
            return
        focused = QApplication.focusWidget()
        held = focused is not None and self.isAncestorOf(focused)
        self._stay()
        self.hide()
        if held:
            self._give_back()
        self._clear_actions()
        self._title.clear()
        self._message.clear()
        self.dismissed.emit()

    def _note_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._before = focused

    def _give_back(self) -> None:
        """The keys go where they were before the message, not to whatever comes next in the page:
        a space meant for the message would press that."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the message."""
        if event.key() == Qt.Key.Key_Escape and not self._close.isHidden():
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As high as the words are in the width that there is: all of them are seen."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(self.width())) if self.isVisible() else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little width, the buttons stand below the words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = bool(self._offers) and self._room_for_words() < scaled(self, _WORDS_LEAST)
        sides = QBoxLayout.Direction
        self._inside.setDirection(sides.TopToBottom if narrow else sides.LeftToRight)
        indent = scaled(self, _ICON_SIZE) + _AIR if narrow else 0
        self._buttons.setContentsMargins(margins(self, indent, 0, 0, 0))
        self.updateGeometry()

    def _room_for_words(self) -> int:
        """The pixels that buttons beside the words leave to them."""
        around = _LEFT + _RIGHT + scaled(self, _ICON_SIZE) + 2 * _AIR
        buttons = sum(each.sizeHint().width() + _AIR for each in self._offers)
        return self.width() - around - self._close.sizeHint().width() - buttons

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of letters."""
        # What is hidden draws its icon when it is shown; a page has many notices and shows few.
        changed = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if changed and not self.isHidden():
            self._draw_icon()
        super().changeEvent(event)

    def _build(self) -> None:
        # The words stand in the middle of what is beside them, the icon in the middle of their
        # first line.
        self._texts = texts = QGridLayout()
        texts.setHorizontalSpacing(_AIR)
        texts.setVerticalSpacing(2)
        texts.addWidget(self._title, 1, 1)
        texts.addWidget(self._message, 2, 1)
        texts.setColumnStretch(1, 1)
        for around in (0, 3):
            texts.setRowStretch(around, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._inside.setSpacing(_AIR)
        self._inside.addLayout(texts, 1)
        self._inside.addLayout(self._buttons)
        self._inside.setAlignment(self._buttons, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(self, _LEFT, 10, _RIGHT, 10))
        row.setSpacing(_AIR)
        row.addLayout(self._inside, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _draw_icon(self) -> None:
        name, role = _TONES[self._tone]
        side = scaled(self, _ICON_SIZE)
        self._icon.setPixmap(icons.pixmap(name, side, role, self.devicePixelRatioF()))

    def _place_icon(self) -> None:
        line = 1 if self.title else 2
        self._texts.addWidget(self._icon, line, 0, Qt.AlignmentFlag.AlignTop)

    def _add_action(self, label: str, action: Callable[[], object]) -> None:
        button = QPushButton(label, self)
        button.setAccessibleName(label)

        def act() -> None:
            self.dismiss()
            action()

        button.clicked.connect(act)
        # Not at the end of the window, where Tab comes to what was made last.
        if (before := self._close.previousInFocusChain()) is not None:
            go_through(before, button)
        self._buttons.addWidget(button)
        self._offers.append(button)

    def _clear_actions(self) -> None:
        for button in self._offers:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offers.clear()
