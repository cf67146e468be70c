"""One model of the list: what it is for, what it needs, who may use it, and what to do with it."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import DesktopError
from desktop.events import BytesProgress, IndexBuildProgress, IndexSwitched, ModelTried
from desktop.gui.core_texts import said
from desktop.gui.models.facts import (
    ModelRow,
    fit_words,
    licence_words,
    purpose_words,
    size_of_words,
    speed_words,
    use_words,
)
from desktop.gui.widgets.badge import Badge
from desktop.gui.widgets.button_menu import offer
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.flow_layout import FlowLayout
from desktop.gui.widgets.into_view import come_into_view
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.pace import Pace
from desktop.gui.widgets.progress_bar import ProgressBar
from desktop.gui.widgets.scroll_page import muted
from desktop.gui.widgets.words import count_words, left_words, size_words, tenth_words

_STEPS = 1000
_BETWEEN = "  ·  "
# From left to right.
_ORDER = ("fetch", "use", "try", "check", "remove")
# The beginning of a hash tells models apart; the whole one is in the tip and can be copied.
_FIT_LOOKS = {"fits": "success", "tight": "warning", "too large": "danger", "unknown": "muted"}


class ModelCard(QFrame):
    """The signals have the model's name. Every button that starts something stops it, too."""

    check_asked = Signal(str)
    cancel_asked = Signal(str)
    use_asked = Signal(str)
    fetch_asked = Signal(str)
    try_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, row: ModelRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.name = row.model.name
        self.row = row
        self._title = ElidedLabel(self)
        self._title.setText(row.model.title)
        self.setAccessibleName(row.model.title)
        self._title.setProperty("role", "heading")
        self.active = Badge(self)
        self.verified = Badge(self)
        self.fit = Badge(self)
        self._description = muted("", self)
        self.facts = muted("", self)
        self.licence = muted("", self)
        self.hash = ElidedLabel(self)
        self.hash.setProperty("role", "caption")
        # Most models of the list are not installed: what few cards need is made on demand.
        self._bar: ProgressBar | None = None
        self._notice: Notice | None = None
        self._untaken: list[str] = []
        self._tried: QLabel | None = None
        self._buttons: dict[str, QPushButton] = {}
        self.menu: QMenu | None = None  # the one that was opened last
        self._pace = Pace()
        self.bar_words = QLabel(self)
        self.bar_words.setProperty("role", "caption")
        self.bar_words.setWordWrap(True)
        self._working = ""
        self._build()
        self.show_model(row)

    # ---------------------------------------------------------------------------- made on demand

    @property
    def bar(self) -> ProgressBar:
        """How far the work is."""
        if self._bar is None:
            self._bar = ProgressBar(self)
            self._bar.setRange(0, _STEPS)
            self._bar.setTextVisible(False)
            self._bar.setAccessibleName(self.tr("Progress of {0}").format(self._title.text()))
            self._column.insertWidget(self._column.indexOf(self.bar_words), self._bar)
        return self._bar

    @property
    def notice(self) -> Notice:
        """Where the card says what went wrong."""
        if self._notice is None:
            self._notice = Notice(self)
            self._column.addWidget(self._notice)
        return self._notice

    @property
    def tried(self) -> QLabel:
        """What the try-out found."""
        if self._tried is None:
            self._tried = muted("", self)
            self._tried.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.insertWidget(self._column.indexOf(self.bar_words), self._tried)
        return self._tried

    @property
    def check(self) -> QPushButton:
        """Hashes the files."""
        return self._button("check", self.check_asked.emit)

    @property
    def use(self) -> QPushButton:
        """Has matters searched by the model."""
        return self._button("use", self.use_asked.emit)

    @property
    def fetch(self) -> QPushButton:
        """Downloads the model, or goes on with it."""
        return self._button("fetch", self.fetch_asked.emit, primary=True)

    @property
    def try_out(self) -> QPushButton:
        """Asks the model the test question."""
        return self._button("try", self.try_asked.emit)

    @property
    def remove(self) -> QPushButton:
        """Deletes the files."""
        return self._button("remove", self.remove_asked.emit)

    def _button(
        self, key: str, act: Callable[[str], None], *, primary: bool = False
    ) -> QPushButton:
        if key not in self._buttons:
            button = QPushButton(self)
            if primary:
                button.setProperty("kind", "primary")
            button.hide()
            button.clicked.connect(lambda: self._on_button(key, act))
            self._buttons[key] = button
            self._put_in_order()
        return self._buttons[key]

    def _put_in_order(self) -> None:
        """Buttons stand, and the Tab key takes them, in the same order on every card, whenever they
        were made."""
        buttons = [self._buttons[key] for key in _ORDER if key in self._buttons]
        for button in buttons:
            self._actions.removeWidget(button)
            self._actions.addWidget(button)
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the buttons do."""
        there = [self._buttons[key] for key in _ORDER if key in self._buttons]
        others = [each for each in there if each is not self._buttons.get("remove")]
        self.menu = offer(self, event.globalPos(), others, there[len(others) :])

    # ------------------------------------------------------------------------------------- state

    def show_model(self, row: ModelRow) -> None:
        """Bring facts, states and buttons up to date."""
        self.row = row
        model = row.model
        words = said(model.description)
        if not model.runnable:
            reason = self.tr("It can't be used: {0}").format(said(model.reason))
            words = f"{words} {reason}".strip()
        self._description.setText(words)
        self._description.setVisible(bool(words))
        parts = (purpose_words(model), size_of_words(model), speed_words(model))
        self.facts.setText(_BETWEEN.join(part for part in parts if part))
        self.licence.setText(licence_words(model))
        self.hash.setText(self.tr("SHA-256 {0}").format(model.sha256))
        self.hash.setToolTip(model.sha256)
        self.hash.setVisible(bool(model.sha256))
        used = use_words(row)
        self.active.show_state("info", used, "check")
        self.active.setVisible(bool(used))
        fit = fit_words(model)
        self.fit.show_state(_FIT_LOOKS[str(model.fit)], fit, "memory")
        self.fit.setVisible(bool(fit))
        self._show_verified()
        self._show_buttons()

    def _show_verified(self) -> None:
        model = self.row.model
        if not model.installed and model.arrived:
            words = self.tr("{0} have arrived").format(size_words(model.arrived))
            self.verified.show_state("warning", words, "state-waiting")
        elif not model.installed:
            self.verified.show_state("muted", self.tr("Not installed"))
        elif model.verified is None:
            self.verified.show_state("warning", self.tr("Not checked yet"), "state-waiting")
        elif model.verified and model.own:
            # Nobody published this hash: it says no more than that the file is the same.
            self.verified.show_state("info", self.tr("As it was imported"), "shield")
        elif model.verified:
            self.verified.show_state("success", self.tr("Hash verified"), "shield")
        else:
            self.verified.show_state("danger", self.tr("Not the published file"), "state-failed")

    def _show_buttons(self) -> None:
        """Where the button in focus goes, another of this card takes its place: Qt would go on to
        the next card, whose Download the next press of the space bar would begin."""
        held = any(button.hasFocus() for button in self._buttons.values())
        self._offer_buttons()
        if held and not any(button.hasFocus() for button in self._buttons.values()):
            shown = (self._buttons[key] for key in _ORDER if key in self._buttons)
            first = next((each for each in shown if each.isVisible() and each.isEnabled()), None)
            if first is not None:
                first.setFocus()

    def _offer_buttons(self) -> None:
        row, model, idle = self.row, self.row.model, not self._working
        again = self.tr("Check again") if model.verified else self.tr("Check now")
        fetch = self.tr("Go on with the download") if model.arrived else self.tr("Download")
        use = self.tr("Go on") if row.behind else self.tr("Use for searching")
        stop = self.tr("Pause") if self._working == "fetch" else self.tr("Cancel")
        for key, text, offered in (
            ("fetch", fetch, row.can_be_fetched),
            ("use", use, row.can_be_used),
            ("try", self.tr("Try it out"), row.can_be_tried),
            ("check", again, model.installed),
            ("remove", self.tr("Remove"), row.can_be_removed),
        ):
            mine = self._working == key
            if not (offered or mine) and key not in self._buttons:
                continue
            button = self._named(key)
            button.setText(stop if mine else text)
            button.setAccessibleName(f"{button.text()}: {model.title}")
            button.setVisible(offered or mine)
            button.setEnabled(idle or mine)
        self._describe()
        if "use" in self._buttons:
            self.use.setToolTip(
                self.tr(
                    "Every matter gets a new index, built from the stored text beside the one in "
                    "use, which answers until the new one is whole. It can be stopped and goes on "
                    "later."
                )
            )

    def _describe(self) -> None:
        """What is seen on the card is heard with it, and with the first of its buttons, which the
        keys come to: a reader that is led from button to button hears nothing of a frame."""
        seen = (
            self._description.text(),
            *(self.facts.text().split(_BETWEEN)),
            *(
                badge.text
                for badge in (self.active, self.verified, self.fit)
                if not badge.isHidden()
            ),
            self.licence.text(),
        )
        words = " ".join(f"{each.rstrip('.')}." for each in seen if each)
        self.setAccessibleDescription(words)
        there = [self._buttons[key] for key in _ORDER if key in self._buttons]
        first = next((each for each in there if not each.isHidden() and each.isEnabled()), None)
        for button in there:
            button.setAccessibleDescription(words if button is first else "")

    def _named(self, key: str) -> QPushButton:
        return {
            "fetch": lambda: self.fetch,
            "use": lambda: self.use,
            "try": lambda: self.try_out,
            "check": lambda: self.check,
            "remove": lambda: self.remove,
        }[key]()

    # ---------------------------------------------------------------------------------- progress

    def begin(self, work: str) -> None:
        """Show that work has begun: "fetch", "check", "use", "try" or "remove"."""
        self._working = work
        self._pace = Pace()
        self._untaken.clear()
        if self._notice is not None:
            self._notice.dismiss()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.bar_words.clear()
        self.bar_words.show()
        self._show_buttons()

    def end(self) -> None:
        """Show that nothing is being done any more."""
        self._working = ""
        if self._bar is not None:
            self._bar.hide()
        self.bar_words.hide()
        self._show_buttons()

    def show_bytes(self, progress: BytesProgress) -> None:
        """Show how far a hash or a download is."""
        loading = self._working == "fetch"
        words = (
            self.tr("Downloading: {0} of {1}") if loading else self.tr("Checking hash: {0} of {1}")
        )
        self._show_share(progress.done, progress.total)
        parts = [words.format(size_words(progress.done), size_words(progress.total or None))]
        rate, left = self._pace.rate, self._pace.seconds_left(progress.total)
        if rate is not None:
            parts.append(self.tr("{0} a second").format(size_words(round(rate))))
        if left is not None:
            parts.append(left_words(left))
        self.bar_words.setText("  ·  ".join(parts))

    def show_building(self, progress: IndexBuildProgress) -> None:
        """Show how far the new index of a matter is."""
        self._show_share(progress.done, progress.total)
        words = self.tr("New index of {0}: {1} of {2} passages").format(
            progress.matter, count_words(progress.done), count_words(progress.total)
        )
        left = self._pace.seconds_left(progress.total)
        self.bar_words.setText(words if left is None else f"{words}  ·  {left_words(left)}")

    def show_switched(self, switched: IndexSwitched) -> None:
        """Say what of a matter the model finds less well than the rest."""
        if not switched.by_place:
            return
        self._untaken.append(
            self.tr("{0}: {1} of {2} passages").format(
                switched.matter, count_words(switched.by_place), count_words(switched.chunks)
            )
        )
        self.notice.show_message(
            "warning",
            self.tr("This model could not take every passage"),
            self.tr(
                "{0}. They are found by their words; by meaning, only by the name of their file "
                "and the heading they stand under."
            ).format("; ".join(self._untaken)),
        )

    def show_trying(self, words: str) -> None:
        """Show what the model does, or has written so far."""
        self.bar_words.setText(words)

    def show_tried(self, tried: ModelTried) -> None:
        """Show how fast the model was and what it answered."""
        words = self.tr(
            "Loaded in {0} s; it reads {1} and writes {2} tokens a second. Asked about a "
            "sample lease, “{3}”, it wrote: “{4}”"
        ).format(
            tenth_words(tried.seconds_load),
            f"{tried.read_per_second:.0f}",
            f"{tried.written_per_second:.0f}",
            said(tried.question),
            tried.answer,
        )
        if tried.busy:
            busy = self.tr(
                "The computer had other work meanwhile, so the model is quicker than this. Try "
                "it again when nothing else runs."
            )
            words = f"{words} {busy}"
        held = next((each for each in self._buttons.values() if each.hasFocus()), None)
        seen = held is not None and not held.visibleRegion().isEmpty()
        self.tried.setText(words)
        self.tried.show()
        if held is not None and seen:  # the words push it down
            QTimer.singleShot(0, held, partial(come_into_view, held))

    def show_failed(self, error: DesktopError) -> None:
        """Say what went wrong."""
        self.end()
        self.notice.show_error(error)

    def _show_share(self, done: int, total: int) -> None:
        self._pace.take(done)
        self.bar.setRange(0, _STEPS if total else 0)
        self.bar.setValue(round(done / total * _STEPS) if total else 0)

    def _on_button(self, key: str, act: Callable[[str], None]) -> None:
        if self._working == key:
            self._buttons[key].setEnabled(False)
            self.cancel_asked.emit(self.name)
        else:
            act(self.name)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        states = FlowLayout(8)
        for badge in (self.verified, self.active, self.fit):
            states.addWidget(badge)
        self._actions = FlowLayout(8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 16, 16)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addLayout(states)
        for label in (self._description, self.facts, self.licence, self.hash, self.bar_words):
            self._column.addWidget(label)
        self._column.addLayout(self._actions)
        self.bar_words.hide()
