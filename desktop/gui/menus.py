"""The menu bar: every action of the window, with its key."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from desktop.gui import icons
from desktop.gui.pages import ICONS, PageName, page_title

_THEMES = ("system", "light", "dark")


class Menus(QObject):
    """Fills a menu bar. Actions that need an open vault are dead until ``set_open``."""

    page_asked = Signal(int)
    theme_asked = Signal(str)
    font_step_asked = Signal(int)

    def __init__(self, bar: QMenuBar, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._needs_vault: list[QAction] = []
        self._pages: list[QAction] = []
        self._themes: dict[str, QAction] = {}
        self._build_file(bar.addMenu(self.tr("&File")))
        self._build_edit(bar.addMenu(self.tr("&Edit")))
        self._build_view(bar.addMenu(self.tr("&View")))
        self._build_go(bar.addMenu(self.tr("&Go")))
        self._build_help(bar.addMenu(self.tr("&Help")))
        self.set_open(False)

    def set_open(self, is_open: bool) -> None:
        """Enable what needs an open vault, or disable it."""
        for action in self._needs_vault:
            action.setEnabled(is_open)

    def show_page(self, page: PageName) -> None:
        """Tick the page that is shown."""
        self._pages[page].setChecked(True)

    def show_theme(self, theme: str) -> None:
        """Tick the theme."""
        self._themes[theme].setChecked(True)

    def shortcuts_list(self) -> list[tuple[str, str]]:
        """Every action that has a key: its words and the key, for the list of shortcuts."""
        return [
            (action.text().replace("&", "").rstrip("…"), key)
            for action in self._window.actions()
            if (key := action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        ]

    # -------------------------------------------------------------------------------- building

    def _add(
        self, menu: QMenu, words: str, key: str = "", icon: str = "", *, vault: bool = True
    ) -> QAction:
        action = menu.addAction(words)
        if icon:
            action.setIcon(icons.icon(icon, "muted"))
        if key:
            action.setShortcut(QKeySequence(key))
        if vault:
            self._needs_vault.append(action)
        self._window.addAction(action)
        return action

    def _build_file(self, menu: QMenu) -> None:
        self.add_files = self._add(menu, self.tr("Add files…"), "Ctrl+O", "file-add")
        self.add_folder = self._add(menu, self.tr("Add folder…"), "Ctrl+Shift+O", "folder-add")
        self.new_matter = self._add(menu, self.tr("New matter…"), "Ctrl+N", "matter")
        self.sample = self._add(menu, self.tr("Open the sample matter"))
        menu.addSeparator()
        self.lock = self._add(menu, self.tr("Lock"), "Ctrl+L", "lock")
        self.quit = self._add(menu, self.tr("Quit"), "Ctrl+Q", vault=False)

    def _build_edit(self, menu: QMenu) -> None:
        """These act on the field that has the focus, which takes their keys before the menu."""
        self.undo = self._add(menu, self.tr("Undo"), icon="undo", vault=False)
        self.undo.setShortcuts(QKeySequence.StandardKey.Undo)
        self.redo = self._add(menu, self.tr("Redo"), icon="redo", vault=False)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        menu.addSeparator()
        for words, slot in (
            (self.tr("Cut"), "cut"),
            (self.tr("Copy"), "copy"),
            (self.tr("Paste"), "paste"),
            (self.tr("Select all"), "selectAll"),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda checked=False, slot=slot: _act_on_focus(slot))
            if slot == "paste":
                menu.addSeparator()
        menu.addSeparator()
        self.find = self._add(menu, self.tr("Find"), "Ctrl+F", "search")

    def _build_view(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        for page in PageName:
            action = self._add(menu, page_title(page), f"Ctrl+{page + 1}", ICONS[page])
            action.setCheckable(True)
            action.triggered.connect(lambda checked=False, page=page: self.page_asked.emit(page))
            group.addAction(action)
            self._pages.append(action)
        menu.addSeparator()
        themes = menu.addMenu(self.tr("Theme"))
        choice = QActionGroup(self)
        labels = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        for theme, words, icon in zip(_THEMES, labels, ("monitor", "sun", "moon"), strict=True):
            action = self._add(themes, words, icon=icon, vault=False)
            action.setCheckable(True)
            action.triggered.connect(lambda checked=False, t=theme: self.theme_asked.emit(t))
            choice.addAction(action)
            self._themes[theme] = action
        sizes = menu.addMenu(self.tr("Text size"))
        for words, key, step in (
            (self.tr("Larger text"), "Ctrl++", 10),
            (self.tr("Smaller text"), "Ctrl+-", -10),
            (self.tr("Normal text size"), "Ctrl+0", 0),
        ):
            action = self._add(sizes, words, key, vault=False)
            action.triggered.connect(
                lambda checked=False, step=step: self.font_step_asked.emit(step)
            )

    def _build_go(self, menu: QMenu) -> None:
        self.palette = self._add(menu, self.tr("Find an action or a document…"), "Ctrl+K", "search")
        menu.addSeparator()
        self.next_page = self._add(menu, self.tr("Next page"), "Ctrl+PgDown", "chevron-right")
        self.previous_page = self._add(menu, self.tr("Previous page"), "Ctrl+PgUp", "chevron-left")
        menu.addSeparator()
        self.go_question = self._add(menu, self.tr("Ask a question"), "Ctrl+J", "ask")
        self.go_overview = self._add(
            menu, self.tr("Overview of the matter"), "Ctrl+Shift+M", "matter"
        )
        self.go_report = self._add(menu, self.tr("Import report"), icon="activity")

    def _build_help(self, menu: QMenu) -> None:
        self.help = self._add(menu, self.tr("Help"), "F1", "info", vault=False)
        self.shortcuts = self._add(
            menu, self.tr("Keyboard shortcuts"), "Ctrl+/", "keyboard", vault=False
        )
        self.about = self._add(menu, self.tr("About Strongroom"), icon="info", vault=False)


def _act_on_focus(slot: str) -> None:
    widget = QApplication.focusWidget()
    act = getattr(widget, slot, None)
    if act is not None:
        act()
