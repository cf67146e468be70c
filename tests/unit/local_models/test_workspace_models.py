"""Models through the façade: brought in, chosen for kinds of matters, removed."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import ModelError, NotFoundError, UsageError
from desktop.events import ModelImported
from desktop.local_models import catalog
from desktop.local_models.store import ModelStore
from desktop.workspace import Workspace
from tests.unit.local_models.gguf_support import gguf, written

DEFAULT = "qwen2.5-coder-1.5b-instruct"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A vault with two matters, and a models folder where only the default model seems to lie."""
    opened, _ = Workspace.create(tmp_path / "vault", passphrase="models models", use_keychain=False)
    opened.add_matter("Lease")
    opened.add_matter("Ward")
    models = tmp_path / "models"
    opened._models_folder = models
    opened._store = ModelStore(catalog.load(), models)
    weights = models / DEFAULT / "model.gguf"
    weights.parent.mkdir(parents=True)
    with weights.open("wb") as stream:
        # Of the right length and sparse: nothing here reads it.
        stream.truncate(1_117_320_768)
    yield opened
    opened.close()


def bring_in(workspace: Workspace, tmp_path: Path) -> str:
    events = list(workspace.import_model(written(tmp_path / "stick", gguf()), threading.Event()))
    last = events[-1]
    assert isinstance(last, ModelImported)
    return last.name


def test_an_imported_model_answers_where_it_was_chosen(
    workspace: Workspace, tmp_path: Path
) -> None:
    name = bring_in(workspace, tmp_path)
    assert workspace.language_model_of("Ward") == DEFAULT
    workspace.choose_model(name, kind="medical")
    workspace.choose_kind("Ward", "medical")
    assert workspace.language_model_of("Ward") == name
    assert workspace.language_model_of("Lease") == DEFAULT
    workspace.choose_model(DEFAULT, matter="Ward")
    assert workspace.language_model_of("Ward") == DEFAULT
    workspace.choose_model("", matter="Ward")
    assert workspace.language_model_of("Ward") == name
    workspace.rename_matter("Ward", "Ward 7")
    assert workspace.language_model_of("Ward 7") == name


def test_once_it_is_removed_the_one_that_comes_along_answers(
    workspace: Workspace, tmp_path: Path
) -> None:
    name = bring_in(workspace, tmp_path)
    workspace.choose_model(name, kind="general")
    assert workspace.language_model_of("Lease") == name
    workspace.remove_model(name)
    assert workspace.language_model_of("Lease") == DEFAULT
    assert workspace.model_choice().by_kind == {}
    assert name not in {model.name for model in workspace.models()}


def test_what_cannot_answer_cannot_be_chosen(workspace: Workspace) -> None:
    for name, part in (
        ("qwen3-4b", "not installed"),
        ("gpt-oss-20b", "Harmony"),
        ("all-minilm-l6-v2", "writes no answers"),
    ):
        with pytest.raises(ModelError, match=part):
            workspace.choose_model(name, kind="general")
    with pytest.raises(UsageError):
        workspace.choose_kind("Lease", "criminal")
    with pytest.raises(NotFoundError):
        workspace.choose_model("unheard-of", kind="general")


def test_what_comes_with_the_program_is_not_removed(workspace: Workspace) -> None:
    with pytest.raises(ModelError, match="comes with Strongroom"):
        workspace.remove_model(DEFAULT)


def test_without_a_launcher_a_download_says_what_to_do(workspace: Workspace) -> None:
    with pytest.raises(ModelError, match="import it"):
        list(workspace.download_model("qwen3-4b", threading.Event()))
    with pytest.raises(ModelError, match="Harmony"):
        list(workspace.download_model("gpt-oss-20b", threading.Event()))


def test_the_list_tells_size_fit_and_speed(workspace: Workspace) -> None:
    listed = {model.name: model for model in workspace.models()}
    default, other = listed[DEFAULT], listed["qwen3-4b"]
    assert (default.size, default.exact, default.active) == (1_117_320_768, True, True)
    assert other.size > 2e9
    assert not other.exact
    assert other.speed is not None
    assert default.speed is not None
    assert other.speed < default.speed
    assert other.downloadable
    assert not default.downloadable
