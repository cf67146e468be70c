"""One draft on the desk: its text, the margin of origins, the tools above, the panels beside."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.drafting.desk import OpenDraft
from desktop.drafting.manuscript.edits import blanks
from desktop.drafting.manuscript.model import Manuscript, Origin, Place
from desktop.drafting.templating.templates import Template
from desktop.errors import DesktopError
from desktop.gui.core_texts import said
from desktop.gui.draft.autosave import Autosave
from desktop.gui.draft.desk_tools import DeskPanels, DeskTools
from desktop.gui.draft.insert_tools import InsertTools
from desktop.gui.draft.panels.side_panels import SidePanels
from desktop.gui.draft.parts import Parts
from desktop.gui.draft.sheet.changes import patterns, retitled
from desktop.gui.draft.sheet.editor import DraftEditor
from desktop.gui.draft.sheet.find_bar import FindBar
from desktop.gui.draft.sheet.legend import Legend
from desktop.gui.draft.sheet.origin_margin import OriginMargin
from desktop.gui.draft.sheet.origin_words import words_of
from desktop.gui.draft.toolbar import DraftToolbar
from desktop.gui.draft.undo_notice import UndoNotice
from desktop.gui.jobs import Jobs
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.apart import Apart
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.steps import Steps, whole

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_LOOKS = ("bold", "italic", "underline")
# What takes milliseconds for a long draft waits until nobody types.
_FOLLOW_MS = 120
_CARET_MS = 40
_BOTH_FROM = 640


class WritingDesk(QWidget):
    """``left`` says that the user goes back to all drafts, ``source_asked`` has an origin that is
    to be shown, ``compared`` a redline of the draft."""

    left = Signal()
    source_asked = Signal(object)
    compared = Signal(object)

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None, built: bool = True
    ) -> None:
        """Where it is not ``built`` at once, ``building`` is to be gone through before it is
        used."""
        super().__init__(parent)
        self.draft_id = 0
        self.autosave = Autosave(workspace, jobs, self)
        self._tools: DeskTools | None = None
        self.building = self._parts(workspace, jobs)
        if built:
            whole(self.building)
        else:
            # With its parent it would be shown as soon as that is.
            self.hide()

    def _parts(self, workspace: "Workspace", jobs: Jobs) -> Steps[None]:
        self.toolbar = DraftToolbar(self)
        yield
        self.notice = Notice(self)
        self.editor = DraftEditor(self)
        self.inserting = InsertTools(self.editor, self)
        self.margin = OriginMargin(self.editor)
        self.legend = Legend(self)
        yield
        self.find_bar = FindBar(self.editor, self)
        self.panels = SidePanels(self)
        undo_notice = UndoNotice(self.editor, self.notice, self)
        self.parts = Parts(workspace, jobs, self.editor, self.panels, self.notice, undo_notice)
        self.made_panels = DeskPanels(self.panels)
        # What was last said of a vault that refuses the draft.
        self._not_kept = ""
        self._text = QFrame(self)
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._style_names: list[str] = []
        self._follow = one_shot(self, _FOLLOW_MS, self._show_more)
        self._caret_soon = one_shot(self, _CARET_MS, self._show_caret)
        yield
        self._build()
        self._connect()

    # ----------------------------------------------------------------------------------- draft

    def open(self, draft: OpenDraft, template: Template | None) -> None:
        """Put a draft on the desk; ``template`` is what it was made from."""
        self.draft_id = draft.facts.id
        self.notice.dismiss()
        self.autosave.begin(draft.facts.id, draft.facts.title)
        # Before the text: a caret that moves sooner is followed by Orca in silence.
        self.editor.setFocus()
        self.editor.open(draft.manuscript)
        self.tools.open(draft.facts, template)
        self.panels.set_available("fields", available=template is not None)
        self._show_state(draft.manuscript)
        self._show_more()
        self.toolbar.show_state("")
        self._not_kept = ""
        if not self.panels.shown and self._is_wide():
            self.panels.show_panel(_what_comes_first(draft, template), focus=False)
        self.editor.setFocus()

    def close_draft(self) -> None:
        """Keep what is typed, off the GUI thread, and forget the draft."""
        self.autosave.flush()
        if self._tools is not None:
            self._tools.version_work.leave()
            self._tools.precedent_work.leave()
            self._tools.write_work.stop()
        self.draft_id = 0

    def undo(self) -> None:
        """Of the draft, wherever on the desk the focus is: the window looks for it (undoing)."""
        self.editor.undo()

    def redo(self) -> None:
        """The same."""
        self.editor.redo()

    @property
    def tools(self) -> DeskTools:
        """The panels and what does their work; made when they are first needed, for a page with
        the text alone is there sooner."""
        if self._tools is None:
            self._tools = DeskTools(self.parts, self.made_panels, self)
            self._tools.place_asked.connect(self.go_to)
            self._tools.source_asked.connect(self.source_asked)
            self._tools.version_work.compared.connect(self.compared)
        return self._tools

    @property
    def is_busy(self) -> bool:
        """Whether the text, or what is beside it, may still change by itself."""
        waits = self._follow.isActive() or self._caret_soon.isActive()
        waits = waits or not self.editor.sheet.is_done or self.find_bar.is_busy
        return waits or self.tools.is_busy

    def _on_edited(self, manuscript: Manuscript) -> None:
        if self.draft_id:
            self.autosave.changed(self.draft_id, manuscript)
            self.toolbar.show_state(self.tr("Being kept…"))
        self.toolbar.show_history(self.editor.history)
        self.find_bar.draft_changed()
        self._follow.start()

    def _show_state(self, manuscript: Manuscript) -> None:
        self.toolbar.show_title(manuscript.title)
        self.toolbar.show_history(self.editor.history)

    def _show_more(self) -> None:
        """Bring up to date what is beside the text."""
        manuscript = self.editor.manuscript
        self.toolbar.show_title(manuscript.title)
        self.toolbar.show_blanks(len(blanks(manuscript)))
        self.tools.outline.show_outline(manuscript, self.editor.labels)
        self.legend.show_draft(manuscript)
        self.tools.finishing.refresh()
        self._style_names = list(patterns(manuscript))
        self._show_caret()

    def _show_caret(self) -> None:
        """Show in the tools and the outline where the caret is."""
        place = self.editor.place()
        if not place.paragraph:
            return
        self.tools.outline.mark(place)
        looks = {look: self.editor.has_look(look) for look in _LOOKS}
        self.toolbar.show_looks(looks | self.inserting.looks())
        paragraph = self.editor.sheet.paragraph(place.paragraph)
        self.toolbar.show_styles(self._style_names, paragraph.style)
        # Numbers are painted, not text: a screen reader hears them here.
        number = self.editor.labels.get(paragraph.id, "")
        said = ", ".join(part for part in (number, paragraph.style) if part)
        self.editor.setAccessibleDescription(said)

    # ----------------------------------------------------------------------------------- tools

    def _on_tool(self, name: str) -> None:
        editor = self.editor
        acts = {
            "back": self.left.emit,
            "finish": lambda: self.panels.show_panel("finish"),
            "undo": editor.undo,
            "redo": editor.redo,
            "deeper": lambda: editor.change_level(1),
            "higher": lambda: editor.change_level(-1),
            "blank": self._next_blank,
            "origins": self._show_origins,
        }
        if name in self.inserting.actions:
            self.inserting.actions[name].trigger()
            # A tool that was pressed for nothing is not ticked.
            self._show_caret()
            return
        if name in _LOOKS:
            editor.toggle(name)
        else:
            acts[name]()
        if name not in {"back", "finish"}:
            editor.setFocus()

    def _next_blank(self, step: int = 1) -> None:
        self._show_text()
        if self.editor.next_blank(step):
            # What is typed next is meant for the blank that is shown.
            self.editor.setFocus()
        else:
            self.notice.show_message("success", self.tr("No blank is left in this draft"))

    def _show_origins(self) -> None:
        shown = self.toolbar.buttons["origins"].isChecked()
        self.margin.set_shown(shown=shown)
        self.legend.setVisible(shown)

    def _toggle_origins(self) -> None:
        button = self.toolbar.buttons["origins"]
        button.setChecked(not button.isChecked())
        self._show_origins()

    def _on_title(self, title: str) -> None:
        made = retitled(self.editor.manuscript, title)
        self.editor.apply(made, self.tr("Title"), "title")

    def _on_field_wanted(self, name: str, typed: str) -> None:
        """What is typed into a field of the text goes into the form."""
        self.panels.show_panel("fields", focus=False)
        self.tools.fields.form.focus_field(name)
        row = self.tools.fields.form.rows[name]
        if typed and not row.value():
            row.editor.set_value(typed)
            row.editor.go_to_end()

    def go_to(self, place: Place) -> None:
        """Show a place in the text."""
        self._show_text()
        self.editor.go_to(place)
        self.editor.setFocus()

    def _show_text(self) -> None:
        """Where the panel stands in the place of the text, close it."""
        if self._text.isHidden():
            self.panels.close_panel()

    def find_words(self, *, replacing: bool = False) -> None:
        """Have words looked for in the draft, wherever on the desk the keys were."""
        self._show_text()
        self.find_bar.open(replacing=replacing)

    def tell_reused(self, labels: Sequence[str]) -> None:
        """Say which fields were filled in as in another draft."""
        self.notice.show_message(
            "info",
            self.tr("Some fields are filled in as in another draft of this matter"),
            self.tr("Check them: {0}.").format(", ".join(labels)),
        )

    def tell_origin(self, origin: Origin) -> None:
        """Say where words come from that no document holds."""
        if origin.kind == "field" and origin.source in self.tools.fields.form.names:
            self._on_field_wanted(origin.source, "")
        else:
            self.notice.show_message("info", "", words_of(origin))

    def show_error(self, error: DesktopError) -> None:
        """Say what failed."""
        self.notice.show_error(error)

    def _on_not_kept(self, error: DesktopError) -> None:
        if not self.autosave.is_failing:
            self.show_error(error)
            return
        self.toolbar.show_state(self.tr("Not kept"))
        # It is tried again every few seconds; a message that was closed does not come back.
        if said(error.title) == self._not_kept:
            return
        self._not_kept = said(error.title)
        words = self.tr(
            "It is tried again by itself. If you quit or lock before, your words are lost."
        )
        self.notice.show_message(
            "danger",
            self._not_kept,
            f"{said(error.message)} {words}",
            (self.tr("Save as DOCX…"), lambda: self.tools.finish.save_asked.emit(".docx")),
        )

    def _on_kept(self) -> None:
        self.toolbar.show_state(self.tr("Kept in the vault"))
        if self._not_kept and self.notice.title == self._not_kept:
            self.notice.dismiss()
        self._not_kept = ""

    # -------------------------------------------------------------------------------- building

    def _connect(self) -> None:
        editor = self.editor
        editor.edited.connect(self._on_edited)
        editor.caret_moved.connect(lambda place: self._caret_soon.start())
        editor.field_asked.connect(self._on_field_wanted)
        editor.source_asked.connect(self.source_asked)
        editor.refused.connect(self.show_error)
        editor.find_asked.connect(lambda replacing: self.find_words(replacing=replacing))
        self.find_bar.closed.connect(editor.setFocus)
        self.margin.source_asked.connect(self.source_asked)
        self.toolbar.asked.connect(self._on_tool)
        self.toolbar.style_asked.connect(self._on_style)
        self.toolbar.title_changed.connect(self._on_title)
        self.toolbar.title.returnPressed.connect(editor.setFocus)
        self.autosave.failed.connect(self._on_not_kept)
        self.autosave.kept.connect(self._on_kept)
        self.panels.chosen.connect(lambda name: self._fit())
        self.panels.left.connect(editor.setFocus)
        for key, act in (
            ("F7", self._toggle_origins),
            ("F6", self._step_focus),
            ("F9", self.editor.ask_source),
            ("F8", self._next_blank),
            ("Shift+F8", lambda: self._next_blank(-1)),
            ("Ctrl+H", lambda: self.find_words(replacing=True)),
            ("F3", lambda: self.find_bar.step(1)),
            ("Shift+F3", lambda: self.find_bar.step(-1)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_style(self, style: str) -> None:
        self.editor.set_style(style)
        self.editor.setFocus()

    def _step_focus(self) -> None:
        """F6 goes from the text to the panel and back."""
        if self.editor.hasFocus() and self.panels.shown:
            self.panels.show_panel(self.panels.shown)
        else:
            self.editor.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for both, the panel stands in the place of the text."""
        super().resizeEvent(event)
        self._fit()

    def _is_wide(self) -> bool:
        return self.width() >= scaled(self, _BOTH_FROM)

    def _fit(self) -> None:
        self._text.setVisible(self._is_wide() or not self.panels.shown)

    def _build(self) -> None:
        self._text.setProperty("role", "panel")
        inside = QVBoxLayout(self._text)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.find_bar)
        inside.addWidget(self.editor, 1)
        inside.addWidget(self.legend)
        self._text.setMinimumWidth(280)
        self._panes.addWidget(self._text)
        self._panes.addWidget(self.panels)
        self._panes.setStretchFactor(0, 1)
        self._panes.setStretchFactor(1, 0)
        self._panes.setChildrenCollapsible(False)
        self._panes.setSizes([900, 340])
        notices = QVBoxLayout()
        notices.setContentsMargins(12, 0, 12, 0)
        notices.addWidget(Apart(self.notice, self))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._panes, 1)
        row.addWidget(self.panels.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addLayout(notices)
        column.addLayout(row, 1)


def _what_comes_first(draft: OpenDraft, template: Template | None) -> str:
    """The panel of what is to be done with a draft: fields are filled in, and what is left of an
    old matter is decided about."""
    if template is not None and blanks(draft.manuscript):
        return "fields"
    is_recast = draft.facts.precedent_id is not None and not draft.facts.finalised
    return "precedent" if is_recast else "outline"
