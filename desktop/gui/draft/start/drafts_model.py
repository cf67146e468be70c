"""The drafts of a matter as a table."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.gui.widgets.words import iso_words
from desktop.vault.desk.drafts import DraftFacts

Index = QModelIndex | QPersistentModelIndex
DRAFT_ROLE = Qt.ItemDataRole.UserRole


class DraftsModel(QAbstractTableModel):
    """A row a draft, in the order given: title, what it was made from, when it was changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DraftFacts, ...] = ()
        self._templates: Mapping[str, str] = {}

    @property
    def drafts(self) -> Sequence[DraftFacts]:
        """The rows."""
        return self._rows

    def show_drafts(self, drafts: Iterable[DraftFacts], templates: Mapping[str, str]) -> None:
        """Show other rows; ``templates`` has the title of each template by its name."""
        self.beginResetModel()
        self._rows = tuple(drafts)
        self._templates = templates
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One for each draft."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Title, origin, time."""
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; the draft itself under DRAFT_ROLE."""
        if not index.isValid():
            return None
        draft = self._rows[index.row()]
        if role == DRAFT_ROLE:
            return draft
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (draft.title, self._made_from(draft), self._changed(draft))[index.column()]
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What the columns are called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Draft"), self.tr("Made from"), self.tr("Changed"))[section]
        return None

    def _made_from(self, draft: DraftFacts) -> str:
        if draft.template:
            return self._templates.get(draft.template, draft.template)
        return self.tr("A document of the matter")

    def _changed(self, draft: DraftFacts) -> str:
        when = iso_words(draft.changed)
        return self.tr("{0} · final").format(when) if draft.finalised else when
