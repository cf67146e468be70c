"""The Settings page: how the program looks and works, what guards the vault, where it lies."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.backups import Backups
from desktop.gui.jobs import Jobs
from desktop.gui.page_maker import refresh
from desktop.gui.preferences import Preferences
from desktop.gui.settings.backup_card import BackupCard
from desktop.gui.settings.destroy_card import DestroyCard
from desktop.gui.settings.keys import KeysCard
from desktop.gui.settings.language_row import LanguageRow
from desktop.gui.settings.lock_card import LockCard
from desktop.gui.settings.matter_card import MatterCard
from desktop.gui.settings.network_card import NetworkCard
from desktop.gui.settings.ocr_card import OcrCard
from desktop.gui.settings.trash_card import TrashCard
from desktop.gui.settings.vault_card import VaultCard
from desktop.gui.widgets.broken_words import break_words
from desktop.gui.widgets.choice_group import ChoiceGroup
from desktop.gui.widgets.flow_layout import FlowLayout, flow
from desktop.gui.widgets.form_labels import level_labels
from desktop.gui.widgets.laid_out import LayingOut
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.scroll_page import ScrollPage, muted
from desktop.gui.widgets.turns import Turns
from desktop.gui.widgets.wheel import leave_to_page
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_Card = TypeVar("_Card", bound=QWidget)

_FONT_STEP = 10
_MOST_THREADS = 256
_THEMES = ("system", "light", "dark")


class SettingsPage(ScrollPage):
    """Changes take effect at once; there is no button to save. What stands below the look is built
    in later turns of the event loop, a card in each. ``restored`` follows what
    came back out of the trash, ``matters_changed`` a matter that came or went."""

    lock_asked = Signal()
    restore_asked = Signal()
    restored = Signal(object)
    matters_changed = Signal()
    destroyed_vault = Signal()
    keys_wished = Signal(object)

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        preferences: Preferences,
        parent: QWidget | None = None,
        backups: Backups | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Settings"))
        self._preferences = preferences
        self.notice = Notice(self)
        self.column.addWidget(self.notice)
        self._workspace, self._jobs = workspace, jobs
        self.backups = backups or Backups(workspace, jobs, self)
        self._cards: list[QWidget] = []
        self._is_read = False
        # Who turns to the page after all is built finds it in its place.
        self._laying_out = LayingOut(self)
        # What shows the choices in the sections that are there.
        self._showing: list[Callable[[Settings], object]] = []
        self._build_look()
        leave_to_page(self)
        self._show_settings()
        preferences.changed.connect(self._show_settings)
        preferences.save_failed.connect(self.notice.show_error)
        self.building = Turns(
            (
                *map(self._section, (self._build_models, self._build_ocr)),
                *map(self._section, (self._build_battery, self._build_lock)),
                self._add_keys,
                self._add_backup,
                self._add_matter,
                self._add_network,
                self._add_trash,
                self._add_vault,
                self._add_destroying,
                self._laying_out.start,
            ),
            self,
        )

    def card(self, kind: type[_Card]) -> _Card:
        """The card of a kind that tells of the vault; those not there yet are built now."""
        self.building.finish()
        return next(card for card in self._cards if isinstance(card, kind))

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """The cards that tell of the vault, as far as they are there."""
        return tuple(self._cards)

    def refresh(self) -> None:
        """Read the state of the vault again; a card that is built later reads it then."""
        self._is_read = True
        self.backups.look()
        for card in self._cards:
            refresh(card)

    # -------------------------------------------------------------------------------- building

    def _section(self, build: Callable[[], QVBoxLayout]) -> Callable[[], None]:
        """A part that builds a section and shows in it what was chosen."""

        def part() -> None:
            card = build().parentWidget()
            if card is not None:
                leave_to_page(card)
            self._showing[-1](self._preferences.settings)

        return part

    def _build_look(self) -> None:
        self.add_heading(self.tr("Look"))
        card = self.add_card()
        self._showing.append(self._show_look)
        form = _form()
        card.addLayout(form)
        self.themes = ChoiceGroup(self)
        row = FlowLayout(16)
        labels = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        for number, label in enumerate(labels):
            button = QRadioButton(label, self)
            button.setAccessibleName(self.tr("Theme: {0}").format(label))
            self.themes.addButton(button, number)
            row.addWidget(button)
        form.addRow(self.tr("Theme"), row)
        self.themes.idClicked.connect(lambda i: self._preferences.choose(theme=_THEMES[i]))
        self.font_size = QSlider(Qt.Orientation.Horizontal, self)
        # In per cent, as it is said aloud; the pointer too goes by whole steps.
        self.font_size.setRange(80, 200)
        self.font_size.setSingleStep(_FONT_STEP)
        self.font_size.setPageStep(_FONT_STEP)
        self.font_size.setMaximumWidth(280)
        self.font_size.setAccessibleName(self.tr("Font size in per cent"))
        self.font_words = QLabel(self)
        size = QHBoxLayout()
        size.setSpacing(12)
        size.addWidget(self.font_size, 1)
        size.addWidget(self.font_words)
        size.addStretch(1)
        form.addRow(self.tr("Font size"), size)
        self.system_letters = QCheckBox(self.tr("Use the system's typeface"), self)
        self.system_letters.clicked.connect(lambda on: self._preferences.choose(system_letters=on))
        # The tick is called by its own words; as the label's buddy it would be by the label's.
        form.addRow(QLabel(self.tr("Typeface"), self), self.system_letters)
        self.language = LanguageRow(self)
        form.addRow(self.tr("Language"), self.language)
        level_labels(form)
        self.language.chosen.connect(lambda name: self._preferences.choose(language=name))
        self.language.restart_asked.connect(self.lock_asked)
        self.font_size.valueChanged.connect(self._on_font_size)

    def _on_font_size(self, percent: int) -> None:
        whole = round(percent / _FONT_STEP) * _FONT_STEP
        if whole == percent:
            self._preferences.choose(font_percent=percent)
        else:
            self.font_size.setValue(whole)

    def _build_models(self) -> QVBoxLayout:
        self.add_heading(self.tr("Models"))
        card = self.add_card()
        self._showing.append(self._show_models)
        form = _form()
        card.addLayout(form)
        self.threads = QSpinBox(self)
        self.threads.setRange(0, _MOST_THREADS)
        self.threads.setSpecialValueText(self.tr("One for each core"))
        self.threads.setAccessibleName(self.tr("Processor threads for models"))
        self.threads.setMinimumWidth(200)
        # The stylesheet's padding does not reach the text of a spin box.
        self.threads.lineEdit().setTextMargins(6, 0, 0, 0)
        self.threads.valueChanged.connect(
            lambda count: self._preferences.choose(model_threads=count)
        )
        form.addRow(self.tr("Threads"), flow(self.threads))
        level_labels(form)
        card.addWidget(
            muted(
                self.tr(
                    "More threads than cores make models slower. A change takes effect when "
                    "Strongroom starts again."
                ),
                self,
            )
        )
        return card

    def _build_ocr(self) -> QVBoxLayout:
        self.add_heading(self.tr("Text in pictures"))
        self.ocr = ocr = OcrCard(self)
        card = self.add_card()
        card.addWidget(ocr)
        ocr.chosen.connect(lambda name: self._preferences.choose(ocr_language=name))
        self._showing.append(lambda chosen: ocr.show_language(chosen.ocr_language))
        return card

    def _build_battery(self) -> QVBoxLayout:
        self.add_heading(self.tr("On battery"))
        card = self.add_card()
        self._showing.append(self._show_battery)
        self.watch_on_battery = QCheckBox(self.tr("Watch folders on battery too"), self)
        self.gentle_on_battery = QCheckBox(self.tr("Read files at half the speed on battery"), self)
        for box in (self.watch_on_battery, self.gentle_on_battery):
            break_words(box)
            card.addWidget(box)
        self.watch_on_battery.clicked.connect(
            lambda on: self._preferences.choose(watch_on_battery=on)
        )
        self.gentle_on_battery.clicked.connect(
            lambda on: self._preferences.choose(gentle_on_battery=on)
        )
        card.addWidget(
            muted(self.tr("What changes in watched folders meanwhile is found afterwards."), self)
        )
        return card

    def _build_lock(self) -> QVBoxLayout:
        self.add_heading(self.tr("Locking"))
        self.lock = lock = LockCard(self)
        card = self.add_card()
        card.addWidget(lock)
        lock.minutes_chosen.connect(lambda minutes: self._preferences.choose(lock_minutes=minutes))
        lock.screen_chosen.connect(lambda on: self._preferences.choose(lock_with_screen=on))
        self._showing.append(
            lambda chosen: lock.show_choice(
                chosen.lock_minutes, with_screen=chosen.lock_with_screen
            )
        )
        return card

    def _add(self, heading: str, card: QWidget) -> None:
        self.add_heading(heading)
        card.setAccessibleName(heading)
        self.column.addWidget(card)
        leave_to_page(card)
        self._cards.append(card)
        if self._is_read:
            refresh(card)

    def _add_keys(self) -> None:
        card = KeysCard(self._workspace, self._jobs, self._inside)
        card.wished.connect(self.keys_wished)
        self._add(self.tr("Keys of the vault"), card)

    def _add_backup(self) -> None:
        card = BackupCard(self.backups, self._inside)
        card.restore_asked.connect(self.restore_asked)
        self._add(self.tr("Backup"), card)

    def _add_matter(self) -> None:
        card = MatterCard(self._workspace, self._jobs, self._inside)
        card.changed.connect(self.matters_changed)
        self._add(self.tr("Keeping and giving away a matter"), card)

    def _add_network(self) -> None:
        card = NetworkCard(self._workspace, self._jobs, self._inside)
        self._add(self.tr("Network"), card)

    def _add_trash(self) -> None:
        card = TrashCard(self._workspace, self._jobs, self._inside)
        card.restored.connect(self.restored)
        self._add(self.tr("Trash"), card)

    def _add_vault(self) -> None:
        card = VaultCard(self._workspace, self._jobs, self._inside)
        card.lock_asked.connect(self.lock_asked)
        self.restored.connect(card.refresh)
        self.matters_changed.connect(card.refresh)
        self._add(self.tr("The vault"), card)

    def _add_destroying(self) -> None:
        card = DestroyCard(self._workspace, self._jobs, self._inside)
        card.destroyed_vault.connect(self.destroyed_vault)
        self._add(self.tr("The end of the vault"), card)
        self.column.addStretch(1)

    # ------------------------------------------------------------------------------------ live

    def _show_settings(self) -> None:
        for show in self._showing:
            show(self._preferences.settings)

    def _show_look(self, chosen: Settings) -> None:
        self.themes.button(_THEMES.index(chosen.theme)).setChecked(True)
        with QSignalBlocker(self.font_size):
            self.font_size.setValue(chosen.font_percent)
        self.font_words.setText(f"{chosen.font_percent} %")
        self.system_letters.setChecked(chosen.system_letters)
        self.language.show_choice(chosen.language)

    def _show_models(self, chosen: Settings) -> None:
        with QSignalBlocker(self.threads):
            self.threads.setValue(chosen.model_threads)

    def _show_battery(self, chosen: Settings) -> None:
        self.watch_on_battery.setChecked(chosen.watch_on_battery)
        self.gentle_on_battery.setChecked(chosen.gentle_on_battery)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(14)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
