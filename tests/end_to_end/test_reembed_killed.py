"""The program is killed while a matter moves to another embedding model, with real weights."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.events import IndexBuildProgress, IndexSwitched
from desktop.workspace import Workspace
from tests import second_model
from tests.end_to_end.conftest import PASSPHRASE

pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]

_WORDS = ("rent", "deposit", "notice", "repair", "insurance", "subletting", "signage", "heating")


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault whose matter was indexed with the default model; its files are gone from the disk."""
    home = tmp_path_factory.mktemp("indexed")
    files = home / "files"
    files.mkdir()
    for number, word in enumerate(_WORDS):
        clauses = [
            f"Clause {n}. The {word} of unit {n} is settled in writing. " * 9 for n in range(12)
        ]
        (files / f"{word} {number}.txt").write_text("\n\n".join(clauses))
    folder = home / "vault"
    workspace, _ = Workspace.create(folder, passphrase=PASSPHRASE, use_keychain=False)
    with contextlib.closing(workspace):
        assert list(workspace.add([files], workspace.ensure_matter(None)))
        assert workspace.status().chunks >= 40
    shutil.rmtree(files)
    return folder


@pytest.fixture
def vault(indexed: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    shutil.copytree(indexed, tmp_path / "vault")
    return tmp_path / "vault"


@contextlib.contextmanager
def opened(vault: Path, models: Path) -> Iterator[tuple[Workspace, str]]:
    workspace = Workspace.open(vault, passphrase=PASSPHRASE)
    with contextlib.closing(workspace):
        second_model.equip(workspace, models)
        yield workspace, workspace.choose_matter(None)


def found(workspace: Workspace, matter: str) -> list[tuple[str, float]]:
    """What a question finds that shares no word with the passages, by meaning alone."""
    vector = workspace._embedding(matter).embed_all(["tenant lets part of his flat to others"])[0]
    near = workspace._vectors.nearest(workspace._library.collection_of(matter), vector, 5)
    return [(name, round(cosine, 4)) for name, cosine in near]


def test_a_kill_costs_nothing_and_the_old_index_answers(vault: Path, tmp_path: Path) -> None:
    models = tmp_path / "models"
    with opened(vault, models) as (workspace, matter):
        before = found(workspace, matter)
        assert len(before) == 5
        default = workspace.embedder_of(matter)
        total = workspace.status().chunks

    process = subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.reembed_session", vault, models, matter],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    while int(process.stdout.readline()) < 16:
        pass
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()

    with opened(vault, models) as (workspace, matter):
        assert workspace.embedder_of(matter) == default
        assert found(workspace, matter) == before
        (build,) = workspace.index_builds()
        assert (build.embedder, build.total) == (second_model.NAME, total)
        assert 16 <= build.done < total
        during = []
        for event in workspace.change_embedder(second_model.NAME, matter):
            if isinstance(event, IndexBuildProgress):
                assert event.done >= build.done
                during.append(found(workspace, matter))
        assert isinstance(event, IndexSwitched)
        assert len(during) >= 2
        assert all(each == before for each in during)
        after = found(workspace, matter)
        assert workspace.embedder_of(matter) == second_model.NAME
        assert len(after) == 5
        assert {cosine for _, cosine in after}.isdisjoint(cosine for _, cosine in before)
        names = [
            workspace.document(p.document_id).name for p in workspace.search("rent unit 3", matter)
        ]
        assert names[0] == "rent 0.txt"
        assert workspace.index_builds() == []


def test_what_is_added_later_goes_with_the_matters_model(vault: Path, tmp_path: Path) -> None:
    with opened(vault, tmp_path / "models") as (workspace, matter):
        list(workspace.change_embedder(second_model.NAME, matter))
        late = tmp_path / "late.txt"
        late.write_text("The tenant may keep a small dog in the flat. " * 6)
        list(workspace.add([late], matter))
        assert workspace.embedder_of(matter) == second_model.NAME
        assert workspace.search("dog", matter)[0].doc == str(late)
        # A new matter has the model chosen for all, which is still the default.
        other = workspace.add_matter("Other").name
        assert workspace.embedder_of(other) != second_model.NAME


def test_the_command_line_names_the_models(vault: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE)

    def run(*words: str) -> tuple[int, str, str]:
        done = subprocess.run(
            [sys.executable, "-m", "desktop", "--vault", str(vault), "--passphrase-file",
             str(secret), "embedder", *words],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stderr
        return done.returncode, done.stdout, done.stderr

    status, out, _ = run("--json")
    assert status == 0
    record = json.loads(out)
    assert record["chosen"] == "all-minilm-l6-v2"
    assert record["usable"] == ["all-minilm-l6-v2"]
    assert [each["building"] for each in record["matters"]] == [None]
    status, _, err = run("--set", "qwen3-embedding-0.6b")
    assert (status, "can't be used" in err) == (1, True)
    status, _, err = run("--set", "qwen2.5-coder-1.5b-instruct")
    assert (status, "not an embedding model" in err) == (1, True)
    status, out, _ = run("--set", "all-minilm-l6-v2")
    assert (status, "all-minilm-l6-v2" in out) == (0, True)
    assert run("--give-up")[0] == 0
    assert run("--matter", "nobody")[0] == 1
