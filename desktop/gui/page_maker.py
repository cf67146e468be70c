"""Makes the pages that the window does not start with. Their code is read when it is needed: each
page costs time that the first window must not."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.gui.jobs import Jobs
from desktop.gui.pages import PageName
from desktop.gui.preferences import Preferences

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
        from desktop.gui.matters.page import MattersPage

        matters = MattersPage(workspace, jobs, parent)
        matters.open_asked.connect(desk.open_matter)
        matters.new_asked.connect(desk.new_matter.ask)
        matters.sample_asked.connect(desk.open_sample)
        matters.renamed.connect(desk.matters.follow_rename)
        matters.removed.connect(desk.matters.follow_removal)
        matters.restored.connect(desk.follow_restoring)
        matters.rows_asked.connect(desk.show_documents)
        matters.questions_asked.connect(desk.show_questions)
        return matters
    if name is PageName.ACTIVITY:
        from desktop.gui.activity.page import ActivityPage

        activity = ActivityPage(workspace, jobs, desk.job_log, desk.documents.indexing, parent)
        activity.document_asked.connect(desk.show_row)
        return activity
    if name is PageName.ASK:
        from desktop.gui.ask.page import AskPage

        ask = AskPage(workspace, jobs, parent)
        ask.viewing.restore(desk.sources_share)
        ask.documents_requested.connect(lambda: desk.show_page(PageName.DOCUMENTS))
        ask.document_row_requested.connect(desk.show_row)
        ask.models_requested.connect(lambda: desk.show_page(PageName.MODELS))
        return ask
    if name is PageName.DRAFT:
        from desktop.gui.draft.page import DraftPage

        draft = DraftPage(workspace, jobs, parent)
        draft.passage_asked.connect(desk.ask_about)
        return draft
    if name is PageName.MODELS:
        from desktop.gui.models.page import ModelsPage

        models = ModelsPage(workspace, jobs, parent, preferences)
        models.changed.connect(desk.models_changed)
        return models
    from desktop.gui.settings.page import SettingsPage

    settings = SettingsPage(workspace, jobs, preferences, parent, desk.backups)
    settings.lock_asked.connect(desk.lock_asked)
    settings.restored.connect(desk.follow_restoring)
    settings.matters_changed.connect(desk.matters.follow_others)
    settings.destroyed_vault.connect(desk.vault_destroyed)
    return settings


def import_pages() -> None:
    """Read the code of all pages, off the GUI thread, so that their first showing is quick."""
    import desktop.gui.activity.page
    import desktop.gui.draft.page
    import desktop.gui.matters.page
    import desktop.gui.models.page
    import desktop.gui.settings.page  # noqa: F401 - only to have them in memory


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
