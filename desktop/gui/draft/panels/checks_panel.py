"""What the checks of a draft found."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.drafting.checks.finding import Finding, Severity
from desktop.gui import icons
from desktop.gui.draft.panels.finding_words import spoken
from desktop.gui.draft.panels.side_panels import Panel

_FINDING = Qt.ItemDataRole.UserRole
_ICONS = {
    "error": ("state-failed", "danger"),
    "warning": ("state-partial", "warning"),
    "note": ("info", "accent"),
}
# Left and right of an item.
_PADDING = 24
_ORDER: tuple[Severity, ...] = ("error", "warning", "note")


class _Whole(QStyledItemDelegate):
    """Qt reckons how high an item is without the padding that the style sheet takes from the width
    of its words: what needs one line more was cut."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The room for all words."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -_PADDING, 0)
        return super().sizeHint(narrower, index)


class ChecksPanel(Panel):
    """``place_asked`` has the place to go to, ``replacement_asked`` a finding whose suggestion is
    to be put in."""

    place_asked = Signal(object)
    replacement_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Checks"), parent)
        self._findings: tuple[Finding, ...] = ()
        self._hidden: set[str] = set()
        self.summary = QLabel(self)
        self.list = QListWidget(self)
        self.replace_button = QPushButton(self.tr("Replace"), self)
        self.hide_button = QPushButton(self.tr("Hide this kind"), self)
        self.show_button = QPushButton(self)
        self._build()
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemClicked.connect(self._on_item)
        self.list.itemActivated.connect(self._on_item)
        self.replace_button.clicked.connect(self._on_replace)
        self.hide_button.clicked.connect(self._on_hide)
        self.show_button.clicked.connect(self._on_show_all)
        self.show_findings(())

    def begin(self) -> None:
        """The list takes the focus."""
        self.list.setFocus()

    def shown(self) -> list[Finding]:
        """The findings that are listed, the gravest first."""
        chosen = [each for each in self._findings if each.kind not in self._hidden]
        return sorted(chosen, key=lambda each: _ORDER.index(each.severity))

    def show_busy(self) -> None:
        """Say that the draft is being checked."""
        self.summary.setText(self.tr("Checking…"))

    def show_unchecked(self) -> None:
        """Say that the draft could not be checked; what is listed is of an earlier state of it."""
        self.summary.setText(self.tr("The draft could not be checked."))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List what was found."""
        self._findings = tuple(findings)
        row = max(0, self.list.currentRow())
        self.list.clear()
        for finding in self.shown():
            self.list.addItem(self._item(finding))
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.summary.setText(self._summary())
        hidden = len(self._findings) - self.list.count()
        self.show_button.setVisible(hidden > 0)
        self.show_button.setText(self.tr("Show {0} hidden").format(hidden))
        self.show_button.setAccessibleName(self.show_button.text())
        self._on_current()

    def _summary(self) -> str:
        shown = self.shown()
        if not shown:
            return self.tr("Nothing was found that has to be looked at.")
        counted = Counter(each.severity for each in shown)
        names: dict[Severity, str] = {
            "error": self.tr("Errors: {0}"),
            "warning": self.tr("Warnings: {0}"),
            "note": self.tr("Notes: {0}"),
        }
        return " · ".join(names[each].format(counted[each]) for each in _ORDER if counted[each])

    def _item(self, finding: Finding) -> QListWidgetItem:
        words = {
            "error": self.tr("Error"),
            "warning": self.tr("Warning"),
            "note": self.tr("Note"),
        }[finding.severity]
        icon, role = _ICONS[finding.severity]
        title, message = spoken(finding.title), spoken(finding.message)
        item = QListWidgetItem(icons.icon(icon, role), f"{title}\n{message}")
        item.setData(_FINDING, finding)
        heard = self.tr("{0}: {1}. {2}").format(words, title, message)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, heard)
        item.setToolTip(words)
        return item

    def _current(self) -> Finding | None:
        item = self.list.currentItem()
        found = item.data(_FINDING) if item is not None else None
        return found if isinstance(found, Finding) else None

    def _on_current(self) -> None:
        finding = self._current()
        suggests = finding is not None and bool(finding.suggestion) and finding.place is not None
        self.replace_button.setVisible(suggests)
        self.hide_button.setVisible(finding is not None)
        if finding is not None and suggests:
            words = self.tr("Replace with “{0}”").format(finding.suggestion)
            if finding.suggestion.isspace():
                words = self.tr("Leave one space")
            self.replace_button.setText(words)
            self.replace_button.setAccessibleName(words)

    def _on_item(self, item: QListWidgetItem) -> None:
        finding = item.data(_FINDING)
        if finding.place is not None:
            self.place_asked.emit(finding.place)

    def _on_replace(self) -> None:
        finding = self._current()
        if finding is not None:
            self.replacement_asked.emit(finding)

    def _on_hide(self) -> None:
        finding = self._current()
        if finding is not None:
            self._hidden.add(finding.kind)
            self.show_findings(self._findings)

    def _on_show_all(self) -> None:
        self._hidden.clear()
        self.show_findings(self._findings)

    def _build(self) -> None:
        self.summary.setWordWrap(True)
        self.summary.setProperty("role", "caption")
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("What the checks found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Whole(self.list))
        self.list.setSpacing(2)
        self.list.setProperty("role", "roomy")
        self.replace_button.setProperty("kind", "primary")
        self.replace_button.setAccessibleName(self.replace_button.text())
        for button in (self.hide_button, self.show_button):
            button.setProperty("kind", "quiet")
        self.hide_button.setAccessibleName(self.tr("Hide findings of this kind"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.hide_button)
        buttons.addWidget(self.show_button)
        buttons.addStretch(1)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.replace_button)
        self.column.addLayout(buttons)
