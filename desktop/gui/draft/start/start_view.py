"""Where drafting begins: the drafts of the matter, and what a new one can be made from."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTableView,
    QWidget,
)

from desktop.drafting.templating.own_templates import PREFIX
from desktop.drafting.templating.templates import Template
from desktop.gui import icons
from desktop.gui.draft.start.drafts_model import DRAFT_ROLE, DraftsModel
from desktop.gui.draft.start.template_card import TemplateCard
from desktop.gui.widgets.button_menu import add_buttons
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.scroll_page import ScrollPage
from desktop.gui.widgets.turns import Turns
from desktop.vault.desk.drafts import DraftFacts

# Five cards beside each other.
_WIDTH, _CARD_WIDTH = 1352, 250
_MOST_ROWS = 8
_LEAST_TITLE_LETTERS = 24
# "nda" is short for "non-disclosure agreement"; two letters are the first ones of too many words.
_SHORT = 3
_WORD = re.compile(r"[^\W\d_]+")
_AROUND_WORDS = 56


class StartView(ScrollPage):
    """Signals say what the user wants: a draft opened or removed (its facts), a new one from a
    template (itself), from a document, or two Word files compared; ``arranged``: all templates are
    there."""

    draft_asked = Signal(object)
    removal_asked = Signal(object)
    template_asked = Signal(object)
    document_asked = Signal()
    redline_asked = Signal()
    own_template_asked = Signal()
    template_removal_asked = Signal(object)
    arranged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent, _WIDTH)
        self.title.setText(self.tr("Draft"))
        self.cards: list[TemplateCard] = []
        self._templates: tuple[Template, ...] = ()
        self._headings: list[QLabel] = []
        self._columns = 0
        self._heir: QWidget | None = None
        self._coming = Turns((), self)
        self.model = DraftsModel(self)
        self.table = QTableView(self)
        self.menu = QMenu(self)
        self.open_button = QPushButton(self.tr("Open"), self)
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.document_button = QPushButton(self.tr("From a document…"), self)
        self.redline_button = QPushButton(self.tr("Compare two Word files…"), self)
        self.own_button = QPushButton(self.tr("Template from a document…"), self)
        self.field = QLineEdit(self)
        self._grid = QGridLayout()
        self.none = QLabel(self.tr("No template matches. Names and purposes were searched."), self)
        self._drafts_title = QLabel(self.tr("Drafts of this matter"), self)
        self._build()
        self._connect()
        self.show_drafts((), {})

    # ----------------------------------------------------------------------------------- drafts

    def show_drafts(self, drafts: Iterable[DraftFacts], templates: dict[str, str]) -> None:
        """List the drafts of the matter."""
        chosen = self.chosen()
        self.model.show_drafts(drafts, templates)
        rows = self.model.rowCount()
        had_keys = self.table.hasFocus()
        for widget in (self.table, self._drafts_title, self.open_button, self.remove_button):
            widget.setVisible(rows > 0)
        self._follow_keys(had_keys=had_keys)
        names = [draft.id for draft in self.model.drafts]
        if rows:
            self.table.selectRow(names.index(chosen.id) if chosen and chosen.id in names else 0)
        self._fit_table()

    def _follow_keys(self, *, had_keys: bool) -> None:
        """The keys go with the last draft to what Qt gives them to, and come back with it."""
        if self.table.isHidden():
            self._heir = QApplication.focusWidget() if had_keys else self._heir
        elif self._heir is not None:
            if QApplication.focusWidget() is self._heir:
                self.table.setFocus()
            self._heir = None

    def chosen(self) -> DraftFacts | None:
        """The draft that is selected."""
        index = self.table.currentIndex()
        found = index.data(DRAFT_ROLE) if index.isValid() else None
        return found if isinstance(found, DraftFacts) else None

    def _fit_table(self) -> None:
        row = self.table.verticalHeader().defaultSectionSize()
        rows = min(_MOST_ROWS, max(1, self.model.rowCount()))
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(rows * row + head + 4)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Where there is little room, a draft's title needs it more than what it was made from."""
        letter = self.table.fontMetrics().averageCharWidth()
        head = self.table.horizontalHeader()
        needed = (max(head.sectionSizeHint(n), self.table.sizeHintForColumn(n)) for n in (1, 2))
        room = self.table.width() - sum(needed)
        self.table.setColumnHidden(1, room < _LEAST_TITLE_LETTERS * letter)

    def _on_open(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.draft_asked.emit(chosen)

    def _on_remove(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.removal_asked.emit(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens, Delete removes; the room decides how many templates stand side by side."""
        if watched is self.table and event.type() == QEvent.Type.Resize:
            self._fit_columns()
        if watched is self.table and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    self._on_open()
                    return True
                if event.key() == Qt.Key.Key_Delete:
                    self._on_remove()
                    return True
        elif watched is self.area.viewport() and event.type() == QEvent.Type.Resize:
            self._fit_cards()
        return super().eventFilter(watched, event)

    # -------------------------------------------------------------------------------- templates

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Show what a new draft can be made from, by category."""
        if tuple(templates) == self._templates:
            return
        self._templates = tuple(templates)
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for template in templates:
            card = TemplateCard(template, self.ground)
            card.hide()
            card.clicked.connect(self._on_card)
            if template.name.startswith(PREFIX):
                self._make_removable(card)
            self.cards.append(card)
        self._arrange(by_turns=True)

    def _make_removable(self, card: TemplateCard) -> None:
        """The user's own templates go by the key and by the mouse's menu."""
        remove = QAction(self.tr("Remove this template"), card)
        remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        template = card.template
        remove.triggered.connect(lambda: self.template_removal_asked.emit(template))
        card.addAction(remove)
        card.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _columns_in_room(self) -> int:
        return max(1, self.room // scaled(self, _CARD_WIDTH))

    def _fit_cards(self) -> None:
        if self._columns_in_room() != self._columns:
            self._arrange()

    def _arrange(self, *, by_turns: bool = False) -> None:
        """Cards in as many columns as there is room for, under the names of their categories.
        ``by_turns``: each category but the first in a turn of its own, since Qt works out how a
        card looks when it is first shown."""
        self._coming.drop()
        for label in self._headings:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._headings = []
        self._columns = self._columns_in_room()
        for column in range(max(self._columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        now = self._placings()
        if by_turns:
            now, later = now[:1], now[1:]
            self._coming.deleteLater()
            self._coming = Turns((*later, self.arranged.emit), self)
        for place in now:
            place()

    def _placings(self) -> list[Callable[[], object]]:
        """What places each category."""
        wanted = self.field.text().casefold().split()
        placings: list[Callable[[], object]] = []
        row = 0
        for category in dict.fromkeys(each.category for each in self._templates):
            cards = [card for card in self.cards if card.template.category == category]
            shown = [card for card in cards if _fits(card.template, wanted)]
            placings.append(partial(self._place, category, cards, shown, row))
            row += bool(shown and category) - (-len(shown) // self._columns)
        self.none.setVisible(bool(wanted) and not row)
        return placings

    def _place(
        self, category: str, cards: list[TemplateCard], shown: list[TemplateCard], row: int
    ) -> None:
        if shown and category:
            heading = QLabel(category, self.ground)
            heading.setProperty("role", "strong")
            self._headings.append(heading)
            self._grid.addWidget(heading, row, 0, 1, self._columns)
            heading.show()
            row += 1
        for number, card in enumerate(shown):
            self._grid.addWidget(card, row + number // self._columns, number % self._columns)
        for card in cards:
            card.setVisible(card in shown)

    def find_template(self) -> None:
        """Have the name of a template typed."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _on_card(self) -> None:
        card = self.sender()
        if isinstance(card, TemplateCard):
            self.template_asked.emit(card.template)

    # --------------------------------------------------------------------------------- building

    def _connect(self) -> None:
        self.table.doubleClicked.connect(lambda index: self._on_open())
        self.table.installEventFilter(self)
        self.area.viewport().installEventFilter(self)
        self.open_button.clicked.connect(self._on_open)
        self.remove_button.clicked.connect(self._on_remove)
        self.document_button.clicked.connect(self.document_asked)
        self.redline_button.clicked.connect(self.redline_asked)
        self.own_button.clicked.connect(self.own_template_asked)
        self.field.textChanged.connect(lambda: self._arrange())

    def _build_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Drafts of this matter"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)

    def _build_tools(self) -> None:
        self.open_button.setProperty("kind", "primary")
        self.remove_button.setProperty("kind", "quiet")
        self.own_button.setProperty("kind", "quiet")
        self.document_button.setIcon(icons.icon("file-word", "muted"))
        self.redline_button.setIcon(icons.icon("scale", "muted"))
        self.document_button.setToolTip(
            self.tr("An agreement or a letter of this matter becomes a draft, word for word.")
        )
        self.field.setPlaceholderText(self.tr("Find a template"))
        self.field.setAccessibleName(self.tr("Find a template"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(280)
        # Room for its words in every language, and for the cross that clears it.
        words = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
        self.field.setMinimumWidth(min(280, words + _AROUND_WORDS))
        for button in (
            *(self.open_button, self.remove_button),
            *(self.document_button, self.redline_button, self.own_button),
        ):
            button.setAccessibleName(button.text())

    def _offer(self, place: QPoint) -> None:
        """At a draft what the buttons below do with it."""
        if self.table.indexAt(place).isValid():
            self.menu.clear()
            add_buttons(self.menu, (self.open_button, self.remove_button))
            self.menu.popup(self.table.viewport().mapToGlobal(place))

    def _build(self) -> None:
        self._build_table()
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer)
        self._build_tools()
        self._drafts_title.setProperty("role", "heading")
        self.column.addWidget(self._drafts_title)
        self.column.addWidget(self.table)
        self.column.addLayout(flow(self.open_button, self.remove_button))
        self.add_heading(self.tr("New draft"))
        self.column.addLayout(flow(self.document_button, self.redline_button))
        title = QLabel(self.tr("From a template"), self)
        title.setProperty("role", "strong")
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column.addLayout(flow(title, self.own_button, self.field))
        self._grid.setSpacing(8)
        self.none.setProperty("role", "muted")
        self.none.setWordWrap(True)
        self.none.hide()
        self.column.addWidget(self.none)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)


def _fits(template: Template, wanted: Sequence[str]) -> bool:
    said = f"{template.title} {template.description} {template.category}".casefold()
    letters = "".join(word[0] for word in _WORD.findall(template.title.casefold()))
    return all(word in said or (len(word) >= _SHORT and word in letters) for word in wanted)
