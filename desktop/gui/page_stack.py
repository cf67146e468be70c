"""The pages of the window, one above the other; each is made when it is first shown."""

import contextlib
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.gui.page_maker import tell_matter
from desktop.gui.pages import PageName
from desktop.gui.widgets.stack import Stack
from desktop.gui.widgets.tab_order import give_keys


class PageStack(Stack):
    """``make`` makes a page inside the widget it is given."""

    def __init__(self, make: Callable[[PageName, QWidget], QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._make = make
        self._matter = ""
        self._pages: dict[PageName, QWidget] = {}

    @property
    def shown(self) -> PageName:
        """The page that is shown; while the first steps are, Documents."""
        shown = self.currentWidget()
        return next(
            (name for name, page in self._pages.items() if page is shown), PageName.DOCUMENTS
        )

    def built(self, name: PageName) -> QWidget | None:
        """A page, if it was built."""
        return self._pages.get(name)

    def page(self, name: PageName) -> QWidget:
        """A page; it is built when it is first asked for."""
        page = self._pages.get(name)
        if page is None:
            page = self._make(name, self)
            self.put(name, page)
            if self._matter:
                tell_matter(page, self._matter)
        return page

    def take_keys(self) -> None:
        """Let the page that is shown have the keys: where they were in it, else its first control.
        Nothing changes where it has them."""
        page = self.currentWidget()
        if page is not None:
            give_keys(page, Qt.FocusReason.ShortcutFocusReason)

    def find_words(self) -> bool:
        """Have words looked for in what the page shows; False where it has nothing for that."""
        find = getattr(self.currentWidget(), "find_words", None)
        return find is not None and bool(find())

    def offered(self) -> list[QAction]:
        """What can be done in what the page shows and in no menu of the window."""
        offer = getattr(self.currentWidget(), "offered", None)
        return [] if offer is None else list(offer())

    def put(self, name: PageName, page: QWidget) -> None:
        """Take in a page that is made. It has the size at once that it will be shown in."""
        self._pages[name] = page
        page.resize(self.size())
        self.addWidget(page)

    def tell_matter(self, name: str) -> None:
        """Tell all pages that are made by this stack, now or later, which matter is open."""
        self._matter = name
        for page, widget in self._pages.items():
            if page is not PageName.DOCUMENTS:
                tell_matter(widget, name)

    @property
    def is_failing(self) -> bool:
        """Whether the vault refuses what was typed into a page: closed, it would lose it."""
        return any(getattr(page, "is_failing", False) for page in self._pages.values())

    def keep_now(self) -> None:
        """Let pages put what was typed into them into the vault, before it is closed."""
        with contextlib.ExitStack() as each_in_any_case:
            for page in self._pages.values():
                keep = getattr(page, "keep_now", None)
                if keep is not None:
                    each_in_any_case.callback(keep)
