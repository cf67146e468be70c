"""What the Ask page has to know of a matter; read off the GUI thread. Knows no Qt."""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop import paths

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_EXAMPLES = 4


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
        from desktop.workspace import SAMPLE_MATTER

        documents = next((m.documents for m in workspace.matters() if m.name == matter), 0)
        return MatterFacts(
            matter=matter,
            documents=documents,
            has_model=workspace.has_language_model(),
            examples=sample_questions(_EXAMPLES) if matter == SAMPLE_MATTER else (),
        )

    return work


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
