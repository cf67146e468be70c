"""Workers are killed while they work: a clear state after, nothing lost, and it goes on."""

import contextlib
import os
import signal
from pathlib import Path

import pytest

from desktop.documents import AnswerStatus, Status
from desktop.errors import WorkerError
from desktop.events import AddSummary, Answered, AnswerText, ChunkProgress, FileProgress
from desktop.workspace import SAMPLE_MATTER, Workspace
from tests.end_to_end.conftest import PASSPHRASE

# Two cores that others use too: the model may be slow, but it must not hang.
pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]

_QUESTION = "How much notice must the tenant give its landlord to use the break right?"


def test_a_model_killed_while_it_writes_leaves_the_evidence(sample: Workspace) -> None:
    answer = None
    killed = False
    for event in sample.ask(_QUESTION, SAMPLE_MATTER):
        if isinstance(event, AnswerText) and not killed:
            model = sample._language_model
            assert model is not None
            assert model.pid is not None
            os.kill(model.pid, signal.SIGKILL)
            killed = True
        if isinstance(event, Answered):
            answer = event.answer
    assert killed
    assert answer is not None
    assert answer.status is AnswerStatus.PARTIAL
    assert "stopped" in answer.text
    assert answer.citations[0].quote.split()[0] in answer.text
    again = [e for e in sample.ask(_QUESTION, SAMPLE_MATTER) if isinstance(e, Answered)]
    assert again[0].answer.model


def test_an_embedder_killed_while_indexing_costs_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.txt").write_text(
            "\n\n".join(f"Clause {n}. The sum of {number * n} is due." * 8 for n in range(20))
        )
    workspace, _ = Workspace.create(tmp_path / "vault", passphrase=PASSPHRASE, use_keychain=False)
    with contextlib.closing(workspace):
        matter = workspace.ensure_matter(None)
        done: set[str] = set()

        def kill_in_the_middle() -> None:
            for event in workspace.add([folder], matter):
                if isinstance(event, FileProgress) and event.status is Status.INDEXED:
                    done.add(event.path)
                if isinstance(event, ChunkProgress) and len(done) == 2:
                    embedder = workspace._embedding(matter)
                    if embedder.pid is not None:
                        os.kill(embedder.pid, signal.SIGKILL)

        with contextlib.suppress(WorkerError):
            kill_in_the_middle()
        kept = {d.path for d in workspace.documents(matter) if d.status is Status.INDEXED}
        assert done <= kept
        events = list(workspace.add([folder], matter))
        assert isinstance(events[-1], AddSummary)
        assert events[-1].counts.get("failed", 0) == 0
        states = {d.status for d in workspace.documents(matter)}
        assert states == {Status.INDEXED}
        assert workspace.waiting(matter) == []
        assert workspace.search("Clause 7", matter)
