"""The real thing: a vault, the real models, the sample matter indexed once."""

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop import paths
from desktop.events import AddSummary
from desktop.workspace import SAMPLE_MATTER, Workspace

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(scope="module")
def passphrase_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file for --passphrase-file."""
    file = tmp_path_factory.mktemp("secret") / "passphrase"
    file.write_text(PASSPHRASE + "\n")
    return file


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A workspace that holds the sample matter, read and embedded by the real workers."""
    folder = tmp_path_factory.mktemp("sample") / "vault"
    workspace, _ = Workspace.create(folder, passphrase=PASSPHRASE, use_keychain=False)
    with contextlib.closing(workspace):
        events = list(workspace.add_sample())
        summary = events[-1]
        assert isinstance(summary, AddSummary)
        assert summary.counts.get("failed", 0) == 0
        assert workspace.has_sample()
        assert len(workspace.documents(SAMPLE_MATTER)) >= 14
        yield workspace


@pytest.fixture(scope="session")
def sample_questions() -> list[dict[str, Any]]:
    """The questions of the sample matter, those included that it does not answer."""
    lines = paths.resource_path("sample", "questions.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]
