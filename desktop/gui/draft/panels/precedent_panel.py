"""What survives of the old matter in a draft made from a precedent: each kept or replaced."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from desktop.drafting.manuscript.beside_changes import STYLE
from desktop.drafting.precedents.bleed import Trace
from desktop.gui import icons
from desktop.gui.draft.panels.side_panels import Panel

_TRACE = Qt.ItemDataRole.UserRole
_ICONS = {
    "error": ("state-failed", "danger"),
    "warning": ("state-partial", "warning"),
    "note": ("info", "accent"),
}


class PrecedentPanel(Panel):
    """``keep_asked`` has the traces that may stay, ``replace_asked`` one and what stands for it,
    ``reopen_asked`` one that is to be decided again."""

    keep_asked = Signal(object)
    replace_asked = Signal(object, str)
    reopen_asked = Signal(object)
    place_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Precedent"), parent)
        self._open: frozenset[Trace] = frozenset()
        self._step = 0
        self.summary = QLabel(self)
        self.hint = QLabel(self)
        self.list = QListWidget(self)
        self.value = QLineEdit(self)
        self.replace_button = QPushButton(self.tr("Replace everywhere"), self)
        self.keep_button = QPushButton(self.tr("Keep"), self)
        self.keep_all_button = QPushButton(self.tr("Keep all of this kind"), self)
        self.reopen_button = QPushButton(self.tr("Decide again"), self)
        self._build()
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemClicked.connect(self._on_item)
        self.list.itemActivated.connect(self._on_item)
        self.value.textChanged.connect(self._on_typed)
        self.value.returnPressed.connect(self._on_replace)
        self.replace_button.clicked.connect(self._on_replace)
        self.keep_button.clicked.connect(self._on_keep)
        self.keep_all_button.clicked.connect(self._on_keep_all)
        self.reopen_button.clicked.connect(self._on_reopen)
        self.show_traces((), ())

    def begin(self) -> None:
        """The list takes the focus."""
        self.list.setFocus()

    def show_busy(self) -> None:
        """Say that the draft is being looked through."""
        self.summary.setText(self.tr("Looking for what is left of the old matter…"))

    def show_unlooked(self) -> None:
        """Say that what is left could not be told."""
        self.summary.setText(self.tr("The draft could not be compared with the old matter."))

    def show_traces(self, traces: Sequence[Trace], left: Collection[Trace]) -> None:
        """List what survives: what is undecided (``left``) first."""
        self._open = frozenset(left)
        row = max(0, self.list.currentRow())
        self.list.clear()
        for trace in sorted(traces, key=lambda each: each not in self._open):
            self.list.addItem(self._item(trace))
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        if not traces:
            words = self.tr("Nothing of the old matter was found in this draft.")
        elif not left:
            words = self.tr("All is decided.")
        else:
            words = self.tr("Keep or replace each. Undecided: {0}.").format(len(left))
        self.summary.setText(words)
        self._on_current()

    def _item(self, trace: Trace) -> QListWidgetItem:
        kind = kind_words(trace.kind)
        is_open = trace in self._open
        places = len(trace.places) + len(trace.beside)
        where = self.tr("1 place") if places == 1 else self.tr("{0} places").format(places)
        said = [kind, where, *trace.beside[:2]]
        if not is_open:
            said.append(self.tr("kept"))
        icon, role = _ICONS[trace.severity] if is_open else ("check", "success")
        item = QListWidgetItem(icons.icon(icon, role), f"{' · '.join(said)}\n{trace.text}")
        state = self.tr("undecided") if is_open else self.tr("kept")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{kind}: {trace.text}, {where}, {state}")
        item.setData(_TRACE, trace)
        return item

    def current(self) -> Trace | None:
        """The trace that is chosen."""
        item = self.list.currentItem()
        found = item.data(_TRACE) if item is not None else None
        return found if isinstance(found, Trace) else None

    def _on_current(self) -> None:
        trace = self.current()
        is_open = trace is not None and trace in self._open
        self._step = 0
        self.value.clear()
        is_name = trace is not None and is_name_only(trace)
        # Nobody has to think of a name that nobody reads.
        self.value.setVisible(not is_name)
        self.hint.setVisible(is_name)
        self.value.setEnabled(trace is not None)
        words = self.tr("Rename the style") if is_name else self.tr("Replace everywhere")
        self.replace_button.setText(words)
        self.replace_button.setAccessibleName(words)
        self.keep_button.setVisible(is_open)
        self.keep_all_button.setVisible(is_open)
        self.reopen_button.setVisible(trace is not None and not is_open)
        if trace is not None:
            words = self.tr("Keep all: {0}").format(kind_words(trace.kind).casefold())
            self.keep_all_button.setText(words)
            self.keep_all_button.setAccessibleName(words)
        self._on_typed()

    def _on_typed(self) -> None:
        trace = self.current()
        needs_none = trace is not None and is_name_only(trace)
        self.replace_button.setEnabled(needs_none or bool(self.value.text().strip()))

    def _on_item(self, item: QListWidgetItem) -> None:
        """A click leads to the next of the places."""
        trace = item.data(_TRACE)
        if trace.places:
            self.place_asked.emit(trace.places[self._step % len(trace.places)])
            self._step += 1

    def _on_replace(self) -> None:
        trace, value = self.current(), self.value.text().strip()
        if trace is not None and (value or is_name_only(trace)):
            # The button will be without use until another value is typed.
            self.list.setFocus()
            self.replace_asked.emit(trace, value)

    def _on_keep(self) -> None:
        trace = self.current()
        if trace is not None:
            self.keep_asked.emit((trace,))

    def _on_keep_all(self) -> None:
        trace = self.current()
        if trace is not None:
            self.keep_asked.emit(tuple(t for t in self._open if t.kind == trace.kind))

    def _on_reopen(self) -> None:
        trace = self.current()
        if trace is not None:
            self.reopen_asked.emit(trace)

    def _build(self) -> None:
        self.summary.setWordWrap(True)
        self.summary.setProperty("role", "caption")
        self.list.setWordWrap(True)
        # The bar that appears with many takes width: their words need other lines then.
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setAccessibleName(self.tr("What is left of the old matter"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.value.setPlaceholderText(self.tr("What stands here now"))
        self.value.setAccessibleName(self.tr("What is to stand in its place"))
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "caption")
        self.hint.setText(
            self.tr(
                "A style of the Word file is called so. No page shows it, but whoever opens the "
                "file can read it. Renamed, the style looks the same."
            )
        )
        self.replace_button.setProperty("kind", "primary")
        self.keep_all_button.setProperty("kind", "quiet")
        for button in (self.keep_button, self.reopen_button):
            button.setAccessibleName(button.text())
        deciding = QHBoxLayout()
        deciding.addWidget(self.replace_button)
        deciding.addWidget(self.keep_button)
        deciding.addWidget(self.reopen_button)
        deciding.addStretch(1)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.value)
        self.column.addLayout(deciding)
        self.column.addWidget(self.keep_all_button, 0, Qt.AlignmentFlag.AlignLeft)


def is_name_only(trace: Trace) -> bool:
    """Whether a trace is in nothing but names of styles."""
    return not trace.places and all(each.startswith(STYLE) for each in trace.beside)


def kind_words(kind: str) -> str:
    """What a kind of fact is called."""
    tr = QCoreApplication.translate
    known = {
        "party": tr("facts", "Party"),
        "organisation": tr("facts", "Organisation"),
        "person": tr("facts", "Person"),
        "address": tr("facts", "Address"),
        "postcode": tr("facts", "Postcode"),
        "email": tr("facts", "E-mail"),
        "phone": tr("facts", "Telephone"),
        "amount": tr("facts", "Amount"),
        "date": tr("facts", "Date"),
        "account": tr("facts", "Account"),
        "iban": tr("facts", "IBAN"),
        "reference": tr("facts", "Reference"),
    }
    return known.get(kind, kind[:1].upper() + kind[1:])
