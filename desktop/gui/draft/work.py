"""What the Draft page has the workspace do, off the GUI thread. Knows no Qt."""

import json
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.documents import Document, Status
from desktop.drafting.desk import OpenDraft
from desktop.drafting.templating.templates import Template
from desktop.drafting.writing.written import Letter
from desktop.errors import DesktopError, DraftingError
from desktop.gui.draft.fields.field_changes import field_values
from desktop.vault.desk.drafts import DraftFacts
from desktop.vault.holdings.duties import why_kept

if TYPE_CHECKING:
    from desktop.workspace import Workspace

# Of how many of the matter's drafts a new one takes over values.
_MOST_READ = 5
# A letter typed at the beginning takes the longer, the more paragraphs stand behind it: so many
# take about 16 ms (tests/bench/draft_typing.py).
MOST_PARAGRAPHS = 10_000
_READY = frozenset({Status.INDEXED, Status.PARTIAL, Status.DUPLICATE})


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read for a matter; ``kept``: why nothing of it may be removed now."""

    matter: str
    templates: tuple[Template, ...]
    drafts: tuple[DraftFacts, ...]
    documents: tuple[Document, ...]
    kept: DesktopError | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A draft and the template that it was made from; ``reused`` are the labels of fields that
    were filled in as in another draft of the matter."""

    draft: OpenDraft
    template: Template | None
    reused: tuple[str, ...] = ()


def loading(workspace: "Workspace", matter: str) -> Callable[[threading.Event], Loaded]:
    """Read the templates, and the drafts and documents of a matter."""

    def work(cancel: threading.Event) -> Loaded:
        documents = (each for each in workspace.documents(matter) if each.status in _READY)
        return Loaded(
            matter,
            tuple(workspace.desk.templates()),
            tuple(workspace.desk.drafts(matter)),
            tuple(sorted(documents, key=lambda each: each.path.casefold())),
            why_kept(workspace.duty(matter)),
        )

    return work


def opening(workspace: "Workspace", draft_id: int) -> Callable[[threading.Event], Opened]:
    """Open a draft."""

    def work(cancel: threading.Event) -> Opened:
        draft = workspace.desk.open_draft(draft_id)
        _check_length(draft)
        return Opened(draft, _template(workspace, draft.manuscript.template))

    return work


def from_template(
    workspace: "Workspace", matter: str, template: Template
) -> Callable[[threading.Event], Opened]:
    """Begin a draft; fields that other drafts of the matter have too are as there."""

    def work(cancel: threading.Event) -> Opened:
        known = _known_values(workspace, workspace.desk.drafts(matter)[:_MOST_READ])
        known = _typed_before(workspace, matter, template.name) | known
        values = {field.name: known[field.name] for field in template.fields if field.name in known}
        values = _usable(workspace, template, values)
        labels = tuple(field.label for field in template.fields if field.name in values)
        draft = workspace.desk.new_draft(matter, template.name, values)
        return Opened(draft, template, labels)

    return work


def from_document(
    workspace: "Workspace", matter: str, document_id: int
) -> Callable[[threading.Event], Opened]:
    """Begin a draft from a document of the matter."""

    def work(cancel: threading.Event) -> Opened:
        draft = workspace.desk.new_draft_from_document(matter, document_id)
        try:
            _check_length(draft)
        except DraftingError:
            workspace.desk.remove_draft(draft.facts.id)
            raise
        return Opened(draft, None)

    return work


def from_letter(
    workspace: "Workspace", matter: str, letter: Letter
) -> Callable[[threading.Event], Opened]:
    """Keep a letter that was asked for in words as a draft of its own."""

    def work(cancel: threading.Event) -> Opened:
        draft = workspace.desk.add_draft(matter, letter.manuscript, letter.base)
        return Opened(draft, _template(workspace, letter.manuscript.template))

    return work


def _check_length(draft: OpenDraft) -> None:
    count = len(draft.manuscript.paragraphs)
    if count > MOST_PARAGRAPHS:
        raise DraftingError(
            "This draft is too long to be edited in the window",
            f"It has {count:,} paragraphs; {MOST_PARAGRAPHS:,}, about 800 pages, can be edited "
            "without waiting for letters. Split the Word file into parts and draft each of them; "
            "the commands “check” and “redline” take it as it is.",
        )


def _template(workspace: "Workspace", name: str) -> Template | None:
    """The template of this name; None for none, or one that is gone: the draft is there still."""
    return next((each for each in workspace.desk.templates() if each.name == name), None)


def _known_values(workspace: "Workspace", drafts: Iterable[DraftFacts]) -> dict[str, str]:
    """The values of the fields of drafts, those of the first draft before the others'."""
    known: dict[str, str] = {}
    for facts in drafts:
        if facts.template:
            given = field_values(workspace.desk.open_draft(facts.id).manuscript)
            known = {name: value for name, value in given.items() if value.strip()} | known
    return known


def _typed_before(workspace: "Workspace", matter: str, template: str) -> dict[str, str]:
    """What was typed into the template's form before there were drafts to keep it in."""
    try:
        stored = json.loads(workspace.kept(f"draft/{template}/{matter}") or "{}")
    except (ValueError, RecursionError):
        return {}
    given = stored.items() if isinstance(stored, dict) else ()
    return {str(name): value for name, value in given if isinstance(value, str) and value.strip()}


def _usable(workspace: "Workspace", template: Template, values: dict[str, str]) -> dict[str, str]:
    """Those that the template's own fields take, and that say something else than their default."""
    report = workspace.check_fields(template, values)
    defaults = {field.name: field.default for field in template.fields}
    return {
        name: value
        for name, value in values.items()
        if name in report.values and value != defaults[name]
    }
