"""The command line's JSON objects. Their keys are a promise to scripts."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from desktop.documents import (
    Answer,
    AnswerStatus,
    Cell,
    Citation,
    Computation,
    Coverage,
    Document,
    Finding,
    Passage,
)
from desktop.events import AddSummary, FileProgress
from desktop.ingest.scan import NOT_A_FILE
from desktop.vault.vectors.index_build import BuildState
from desktop.workspace import InstalledModel, VaultStatus, Workspace


def file_record(event: FileProgress) -> dict[str, Any]:
    """A line of ``add --json``."""
    return {
        "path": event.path,
        "status": str(event.status),
        "pages": event.pages,
        "chunks": event.chunks,
        "reason": event.reason,
    }


def summary_record(event: AddSummary) -> dict[str, Any]:
    """The last line of ``add --json``. ``left_out`` is there where anything was."""
    record = {**event.counts, "chunks": event.chunks, "seconds": round(event.seconds, 2)}
    if not event.left_out:
        return record
    return {
        **record,
        "left_out": [{"path": path, "reason": NOT_A_FILE} for path in event.left_out],
    }


def inner_record(document: Document) -> dict[str, Any]:
    """One of the files in a file, as ``show --json`` names them."""
    return {"doc": document.path, "status": str(document.status), "reason": document.reason}


def passage_record(passage: Passage) -> dict[str, Any]:
    """One of the results of ``search --json``. ``text`` is [start, end) of the stored text: what
    was found, [found_start, found_end), with what stands around it; ``page`` is where what was
    found begins."""
    found_start, found_end = passage.found
    return {
        "doc": passage.doc,
        "page": passage.page,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
        "score": round(passage.score, 6),
        "found_start": found_start,
        "found_end": found_end,
    }


def citation_record(citation: Citation) -> dict[str, Any]:
    """A source of an answer, or a passage that comes near."""
    return {
        "n": citation.n,
        "doc": citation.doc,
        "page": citation.page,
        "start": citation.start,
        "end": citation.end,
        "quote": citation.quote,
    }


def answer_record(answer: Answer) -> dict[str, Any]:
    """What ``ask --json`` says beside the question."""
    return {
        "question": answer.question,
        "answer": answer.text,
        "status": str(answer.status),
        "abstained": answer.status is AnswerStatus.NOT_FOUND,
        "kind": str(answer.kind),
        "citations": [citation_record(citation) for citation in answer.citations],
        "unsupported": [
            {
                "start": claim.start,
                "end": claim.end,
                "text": answer.text[claim.start : claim.end],
                "reason": claim.reason,
            }
            for claim in answer.unsupported
        ],
        "coverage": coverage_record(answer.coverage),
        **({"findings": list(map(finding_record, answer.findings))} if answer.findings else {}),
        **({"computation": computation_record(answer.computation)} if answer.computation else {}),
        "looked_for": list(answer.looked_for),
        "closest": [citation_record(citation) for citation in answer.closest],
        "understood": answer.understood,
        **(
            {"replaced": {"text": answer.replaced.text, "reason": answer.replaced.reason}}
            if answer.replaced
            else {}
        ),
        "model": answer.model,
        "seconds": answer.seconds,
    }


def computation_record(computation: Computation) -> dict[str, Any]:
    """What code computed, and of which figures."""
    return {
        "expression": computation.expression,
        "operands": [
            {"label": each.label, "shown": each.shown, "citation": each.citation}
            for each in computation.operands
        ],
        "result": computation.result,
    }


def finding_record(finding: Finding) -> dict[str, Any]:
    """What one document says to a question that is asked of each."""
    return {
        "doc": finding.doc,
        "state": str(finding.state),
        "text": finding.text,
        "citations": list(finding.citations),
    }


def cell_record(cell: Cell) -> dict[str, Any]:
    """A line of ``review --json``."""
    return {
        "doc": cell.doc,
        "question": cell.question,
        "state": str(cell.state),
        "text": cell.text,
        "mark": str(cell.mark),
        "citations": [citation_record(citation) for citation in cell.citations],
    }


def coverage_record(coverage: Coverage) -> dict[str, Any]:
    """What an answer's "coverage" says; keys that have nothing to say are left out, but for those
    that scripts rely on."""
    more: dict[str, Any] = {
        "within": coverage.within,
        "in_full": coverage.in_full,
        "weak": [{"doc": weak.doc, "reason": weak.reason} for weak in coverage.weak],
        "duplicates": coverage.duplicates,
        "attachments": coverage.attachments,
    }
    return {
        "searched": coverage.searched,
        "unreadable": [
            {"doc": document.doc, "reason": document.reason} for document in coverage.unreadable
        ],
        **{key: value for key, value in more.items() if value},
    }


def status_record(status: VaultStatus, models: Sequence[InstalledModel]) -> dict[str, Any]:
    """The object of ``status --json``; of the models, those that are on this machine."""
    return {
        "vault": str(status.folder),
        "slots": list(status.slots),
        "cipher": status.cipher,
        "bytes": status.bytes,
        "documents": status.documents,
        "chunks": status.chunks,
        "matters": [
            {"name": matter.name, "documents": matter.documents} for matter in status.matters
        ],
        "models": [
            {"name": model.name, "purpose": model.purpose, "state": _model_state(model)}
            for model in models
            if model.installed
        ],
        "warnings": list(status.warnings),
    }


def embedder_record(workspace: Workspace) -> dict[str, Any]:
    """The object of ``embedder --json``: by which model each matter is searched, and what is being
    changed."""
    building = {build.matter: build for build in workspace.index_builds()}
    return {
        "chosen": workspace.chosen_embedder(),
        "usable": [
            model.name
            for model in workspace.models()
            if model.purpose == "embedding" and model.installed and model.runnable
        ],
        "matters": [
            {
                "name": matter.name,
                "embedder": workspace.embedder_of(matter.name),
                "building": _build_record(building.get(matter.name)),
            }
            for matter in workspace.matters()
        ],
    }


def _build_record(build: BuildState | None) -> dict[str, Any] | None:
    if build is None:
        return None
    return {"embedder": build.embedder, "done": build.done, "total": build.total}


def matter_record(workspace: Workspace, matter: str) -> dict[str, Any]:
    """What ``status --json`` says of a matter's files: how many are in each state, and which are
    drafts of one document, the newest first."""
    documents = {document.id: document for document in workspace.documents(matter)}
    return {
        "states": dict(Counter(str(document.status) for document in documents.values())),
        "hidden_texts": sum(document.hidden for document in documents.values()),
        "near_duplicates": [
            [
                {"doc": documents[document_id].path, "similarity": round(similarity, 2)}
                for document_id, similarity in zip(group.documents, group.similarity, strict=True)
                if document_id in documents
            ]
            for group in workspace.near_duplicates(matter)
        ],
    }


def _model_state(model: InstalledModel) -> str:
    if model.verified is None:
        return "not yet checked"
    return "verified" if model.verified else "altered"
