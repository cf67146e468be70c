"""Makes the pages that the window does not start with. Their code is read when it is needed: each
page costs time that the first window must not."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.gui.jobs import Jobs
from desktop.gui.pages import PageName
from desktop.gui.preferences import Preferences
from desktop.gui.read_ahead import read

if TYPE_CHECKING:
    from desktop.gui.desk import Desk
    from desktop.workspace import Workspace


def make_page(
    name: PageName,
    workspace: "Workspace",
    jobs: Jobs,
    preferences: Preferences,
    desk: "Desk",
    parent: QWidget,
) -> QWidget:
    """A page, connected to the desk. Built inside ``parent``, where it stays: moved to another
    parent all that it holds would be styled again, which takes as long as building it."""
    if name is PageName.MATTERS:
        return _matters(workspace, jobs, desk, parent)
    if name is PageName.ACTIVITY:
        return _activity(workspace, jobs, desk, parent)
    if name is PageName.ASK:
        return _ask(workspace, jobs, desk, parent)
    if name is PageName.DRAFT:
        return _draft(workspace, jobs, desk, parent)
    if name is PageName.MODELS:
        return _models(workspace, jobs, preferences, desk, parent)
    return _settings(workspace, jobs, preferences, desk, parent)


def _matters(workspace: "Workspace", jobs: Jobs, desk: "Desk", parent: QWidget) -> QWidget:
    from desktop.gui.matters.page import MattersPage

    page = MattersPage(workspace, jobs, parent)
    page.open_asked.connect(desk.open_matter)
    page.new_asked.connect(desk.new_matter.ask)
    page.sample_asked.connect(desk.open_sample)
    page.renamed.connect(desk.matters.follow_rename)
    page.removed.connect(desk.matters.follow_removal)
    page.restored.connect(desk.follow_restoring)
    page.rows_asked.connect(desk.show_documents)
    page.questions_asked.connect(desk.show_questions)
    return page


def _activity(workspace: "Workspace", jobs: Jobs, desk: "Desk", parent: QWidget) -> QWidget:
    from desktop.gui.activity.page import ActivityPage

    page = ActivityPage(workspace, jobs, desk.job_log, desk.documents.indexing, parent)
    page.document_asked.connect(desk.show_row)
    return page


def _ask(workspace: "Workspace", jobs: Jobs, desk: "Desk", parent: QWidget) -> QWidget:
    from desktop.gui.ask.page import AskPage

    page = AskPage(workspace, jobs, parent)
    desk.memory.take_in(page)
    page.documents_requested.connect(lambda: desk.show_page(PageName.DOCUMENTS))
    page.document_row_requested.connect(desk.show_row)
    page.models_requested.connect(lambda: desk.show_page(PageName.MODELS))
    return page


def _draft(workspace: "Workspace", jobs: Jobs, desk: "Desk", parent: QWidget) -> QWidget:
    from desktop.gui.draft.page import DraftPage

    page = DraftPage(workspace, jobs, parent)
    page.passage_asked.connect(desk.ask_about)
    page.documents_asked.connect(desk.comparing.leave)
    return page


def _models(
    workspace: "Workspace", jobs: Jobs, preferences: Preferences, desk: "Desk", parent: QWidget
) -> QWidget:
    from desktop.gui.models.page import ModelsPage

    page = ModelsPage(workspace, jobs, parent, preferences)
    page.changed.connect(desk.models_changed)
    return page


def _settings(
    workspace: "Workspace", jobs: Jobs, preferences: Preferences, desk: "Desk", parent: QWidget
) -> QWidget:
    from desktop.gui.settings.page import SettingsPage

    page = SettingsPage(workspace, jobs, preferences, parent, desk.backups)
    page.lock_asked.connect(desk.lock_asked)
    page.restore_asked.connect(desk.restore_asked)
    page.restored.connect(desk.follow_restoring)
    page.matters_changed.connect(desk.matters.follow_others)
    page.destroyed_vault.connect(desk.vault_destroyed)
    page.keys_wished.connect(desk.news.tell_wish)
    return page


def read_pages() -> list[str]:
    """Read the code of all pages as far as that may be done off the GUI thread. Returns the modules
    that are left to that, in their order."""
    pages = ("ask", "activity", "settings", "models", "draft", "matters")
    return read(*(f"desktop.gui.{name}.page" for name in pages), "desktop.gui.viewer.viewer")


def tell_matter(page: QWidget, name: str) -> None:
    """Pages that show a matter have ``set_matter``; Models and Settings show none."""
    tell = getattr(page, "set_matter", None)
    if tell is not None:
        tell(name)


def refresh(page: QWidget) -> None:
    """Pages whose content may have changed while another was shown have ``refresh``."""
    act = getattr(page, "refresh", None)
    if act is not None:
        act()
