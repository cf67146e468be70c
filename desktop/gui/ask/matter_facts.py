"""What the Ask page has to know of a matter; read off the GUI thread. Knows no Qt."""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop import paths
from desktop.gui.ask.first_questions import first_questions

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_EXAMPLES = 4
# Who has more documents has asked before; their list takes a while.
_MOST_LISTED = 500


@dataclass(frozen=True, slots=True)
class MatterFacts:
    """How many documents there are, whether a model can write, what to try."""

    matter: str
    documents: int
    has_model: bool
    examples: tuple[str, ...]


def reading(workspace: "Workspace", matter: str) -> Callable[[threading.Event], MatterFacts]:
    """The work of reading the facts of a matter."""

    def work(cancel: threading.Event) -> MatterFacts:
        documents = next((m.documents for m in workspace.matters() if m.name == matter), 0)
        return MatterFacts(
            matter=matter,
            documents=documents,
            has_model=workspace.has_language_model(),
            examples=examples_of(workspace, matter) if documents <= _MOST_LISTED else (),
        )

    return work


def examples_of(workspace: "Workspace", matter: str) -> tuple[str, ...]:
    """What can be asked of a matter to begin with; nothing where nothing can be read."""
    from desktop.workspace import SAMPLE_MATTER

    if matter == SAMPLE_MATTER:
        return sample_questions(_EXAMPLES)
    names = [document.name for document in workspace.documents(matter) if document.chunks]
    return first_questions(names) if names else ()


def sample_questions(most: int) -> tuple[str, ...]:
    """Questions that the sample matter answers, from as many of its documents as there are."""
    try:
        lines = paths.resource_path("sample", "questions.jsonl").read_text("utf-8").splitlines()
        records = [json.loads(line) for line in lines if line.strip()]
    except (OSError, ValueError):
        return ()
    by_document: dict[str, str] = {}
    for record in records:
        if not record.get("unanswerable") and record.get("question"):
            by_document.setdefault(str(record.get("doc")), str(record["question"]))
    return tuple(by_document.values())[:most]
