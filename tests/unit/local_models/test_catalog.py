"""The list of models: the real one is sound, and a damaged one is refused by name."""

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop import paths
from desktop.errors import ModelError, NotFoundError
from desktop.local_models import catalog
from desktop.local_models.catalog import Purpose

HASH = "0" * 63 + "a"


def entry(name: str, purpose: str, **changes: object) -> dict[str, Any]:
    file = {"path": "model.bin", "bytes": 4, "sha256": HASH, "url": None, "parts": []}
    model = {
        "name": name,
        "title": name.title(),
        "purpose": purpose,
        "description": "A model for tests.",
        "default": True,
        "runnable": True,
        "reason": "",
        "licence": "Apache-2.0",
        "memory_bytes": 1000,
        "dimension": 3 if purpose == "embedding" else None,
        "files": [file],
    }
    return {**model, **changes}


def sound() -> dict[str, Any]:
    return {"version": 1, "models": [entry("talker", "language"), entry("finder", "embedding")]}


def written(folder: Path, record: object) -> Path:
    file = folder / "catalog.json"
    file.write_text(json.dumps(record))
    return file


def test_the_models_that_come_with_the_program_are_complete() -> None:
    models = catalog.load()
    language, embedder = models.default(Purpose.LANGUAGE), models.default(Purpose.EMBEDDING)
    assert (language.name, language.bytes) == ("qwen2.5-coder-1.5b-instruct", 1_117_320_768)
    assert (embedder.name, embedder.dimension) == ("all-minilm-l6-v2", 384)
    parts = language.files[0].parts
    assert [part.member[-10:] for part in parts] == [f"part{n:02}.bin" for n in range(1, 23)]
    assert all(file.parts for file in embedder.files)


def test_a_model_to_be_added_names_its_address_and_why_it_may_not_run() -> None:
    others = [model for model in catalog.load().models if not model.default]
    assert len(others) == 21
    for model in others:
        assert all(str(file.url).startswith("https://huggingface.co/") for file in model.files)
        assert model.runnable != bool(model.reason)
    runnable = {model.purpose for model in others if model.runnable}
    assert runnable == {Purpose.LANGUAGE}


def test_a_model_is_installed_when_each_file_has_its_size(tmp_path: Path) -> None:
    model = catalog.load(written(tmp_path, sound())).get("talker")
    assert not model.installed(tmp_path)
    folder = model.folder(tmp_path)
    folder.mkdir()
    (folder / "model.bin").write_bytes(b"123")
    assert not model.installed(tmp_path)
    (folder / "model.bin").write_bytes(b"1234")
    assert model.installed(tmp_path)


def test_an_unknown_model_is_not_found(tmp_path: Path) -> None:
    models = catalog.load(written(tmp_path, sound()))
    with pytest.raises(NotFoundError):
        models.get("nobody")
    with pytest.raises(NotFoundError):
        models.default(Purpose.RERANKING)


def change_file(**changes: object) -> Callable[[dict[str, Any]], object]:
    return lambda record: record["models"][0]["files"][0].update(changes)


def change_model(**changes: object) -> Callable[[dict[str, Any]], object]:
    return lambda record: record["models"][0].update(changes)


PART = {"wheel": "w==1", "member": "w/data.bin"}

FAULTS: list[tuple[Callable[[dict[str, Any]], object], str]] = [
    (lambda record: record.update(version=2), "version"),
    (lambda record: record.update(models={}), "not a list"),
    (lambda record: record["models"].append(3), "not an object"),
    (lambda record: record["models"].append(copy.deepcopy(record["models"][0])), "same name"),
    (lambda record: record["models"].pop(), "default embedding"),
    (change_model(name="../talker"), "name"),
    (change_model(name="Talker"), "name"),
    (change_model(title=" "), "title"),
    (change_model(purpose="poetry"), "purpose"),
    (change_model(licence=None), "licence"),
    (change_model(default="yes"), "default"),
    (change_model(runnable=False), "no reason"),
    (change_model(runnable=False, reason="It is a test."), "can't be run"),
    (change_model(memory_bytes=-1), "memory_bytes"),
    (change_model(files=[]), "no files"),
    (change_file(path="../model.bin"), "leads out"),
    (change_file(path="/model.bin"), "leads out"),
    (change_file(path="a\\..\\model.bin"), "leads out"),
    (change_file(path="C:model.bin"), "leads out"),
    (change_file(path=".verified"), "leads out"),
    (change_file(bytes=True), "bytes"),
    (change_file(bytes=None), "unknown size"),
    (change_file(sha256="A" * 64), "SHA-256"),
    (change_file(url="http://huggingface.co/x"), "https"),
    (change_file(url="https://user@huggingface.co/x"), "https"),
    (change_file(parts=[{**PART, "wheel": "w"}]), "name==version"),
    (change_file(parts=[{**PART, "member": "../x"}]), "leads out"),
    (lambda record: record["models"][1].update(dimension=None), "dimension"),
]


@pytest.mark.parametrize(("damage", "named"), FAULTS)
def test_a_damaged_catalogue_is_refused_and_the_fault_named(
    tmp_path: Path, damage: Callable[[dict[str, Any]], object], named: str
) -> None:
    record = sound()
    catalog.load(written(tmp_path, record))
    damage(record)
    with pytest.raises(ModelError, match=named):
        catalog.load(written(tmp_path, record))


@pytest.mark.parametrize("text", ["", "[]", "{", "null"])
def test_what_is_no_catalogue_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "catalog.json"
    file.write_text(text)
    with pytest.raises(ModelError):
        catalog.load(file)
    with pytest.raises(ModelError, match="can't be read"):
        catalog.load(tmp_path / "none.json")


def test_the_list_is_what_facts_and_notes_make() -> None:
    root = paths.source_root()
    command = [sys.executable, str(root / "resources" / "make_catalog.py"), "--check"]
    assert subprocess.run(command, check=False).returncode == 0


def test_every_model_says_who_may_use_it() -> None:
    for model in catalog.load().models:
        assert len(model.terms) > 30
    medical = [model.name for model in catalog.load().models if "medical" in model.subjects]
    assert medical == ["medgemma-4b-it", "medgemma-27b-text-it"]
