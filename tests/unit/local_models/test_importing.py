"""A model from a stick: known by its hash or the user's own; nothing stays of a bad one."""

import hashlib
import io
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import CancelledError, ModelError
from desktop.events import ModelImported, ModelImportProgress
from desktop.local_models import own, verify
from desktop.local_models.catalog import Catalog, CatalogModel, ModelFile
from desktop.local_models.gguf import GgufFacts, read_facts
from desktop.local_models.importing import Importer
from desktop.local_models.part_file import PartFile
from tests.unit.local_models.gguf_support import gguf, pairs, written
from tests.unit.models_support import a_file, a_model

NONE = Catalog(())


def read(file: Path) -> GgufFacts:
    return read_facts(io.BytesIO(file.read_bytes()))


def bring(
    source: Path, models: Path, known: Catalog = NONE, cancel: threading.Event | None = None
) -> list[ModelImportProgress | ModelImported]:
    return list(Importer(known, models, read).run(source, cancel or threading.Event()))


def inside(models: Path) -> set[str]:
    return {str(file.relative_to(models)) for file in models.rglob("*") if file.is_file()}


def test_an_unknown_model_becomes_one_of_the_users_own(tmp_path: Path) -> None:
    models, data = tmp_path / "models", gguf()
    events = bring(written(tmp_path / "stick", data, "My Model (Q4).gguf"), models)
    assert events[-1] == ModelImported("my-model-q4", "Tiny Instruct", known=False)
    assert [e.stage for e in events if isinstance(e, ModelImportProgress)] == [
        "reading",
        "copying",
        "checking",
    ]
    listed = own.with_own(NONE, models).get("my-model-q4")
    assert listed.own
    assert listed.files == (a_file("model.gguf", data),)
    assert verify.state(listed, models) is True
    assert "at work" in listed.terms


def test_a_model_of_the_catalogue_is_known_by_its_hash(tmp_path: Path) -> None:
    data = gguf()
    known = a_model(a_file("weights.gguf", data, size=False))
    events = bring(written(tmp_path, data, "renamed.gguf"), tmp_path / "models", Catalog((known,)))
    assert events[-1] == ModelImported("tiny", "Tiny", known=True)
    assert inside(tmp_path / "models") == {"tiny/weights.gguf", f"tiny/{verify.NOTE}"}


def test_a_known_model_that_cannot_be_run_is_refused_with_the_reason(tmp_path: Path) -> None:
    data = gguf()
    known = CatalogModel(
        **{
            **{name: getattr(a_model(), name) for name in CatalogModel.__slots__},
            "files": (ModelFile("w.gguf", None, hashlib.sha256(data).hexdigest()),),
            "runnable": False,
            "reason": "It thinks too long.",
        }
    )
    with pytest.raises(ModelError, match="thinks too long"):
        bring(written(tmp_path, data), tmp_path / "models", Catalog((known,)))
    assert inside(tmp_path / "models") == set()


def test_two_files_of_one_name_are_two_models(tmp_path: Path) -> None:
    models = tmp_path / "models"
    bring(written(tmp_path, gguf()), models)
    events = bring(written(tmp_path, gguf(weights=512)), models, own.with_own(NONE, models))
    assert events[-1] == ModelImported("tiny-instruct-2", "Tiny Instruct", known=False)
    assert len(own.with_own(NONE, models).models) == 2


def test_a_model_that_cannot_answer_is_refused(tmp_path: Path) -> None:
    silent = pairs()
    del silent["tokenizer.chat_template"]
    with pytest.raises(ModelError, match="can't answer"):
        bring(written(tmp_path, gguf(silent)), tmp_path / "models")
    with pytest.raises(ModelError, match="does not write"):
        bring(written(tmp_path, gguf(pairs(qwen2__pooling_type=1))), tmp_path / "models")


def test_a_stick_that_gives_other_bytes_the_second_time_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def other(part: PartFile) -> Iterator[bytes]:
        yield b"other"

    monkeypatch.setattr(PartFile, "blocks", other)
    with pytest.raises(ModelError, match="not what was read"):
        bring(written(tmp_path, gguf()), tmp_path / "models")
    assert inside(tmp_path / "models") == set()


def test_a_stopped_import_leaves_nothing(tmp_path: Path) -> None:
    cancel = threading.Event()
    running = Importer(NONE, tmp_path / "models", read).run(written(tmp_path, gguf()), cancel)
    next(running)
    cancel.set()
    with pytest.raises(CancelledError):
        list(running)
    assert inside(tmp_path / "models") == set()


def test_a_full_disk_is_noticed_before_the_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(part: PartFile, total: int) -> None:
        raise ModelError("There is not enough room on the disk", "Make room.")

    monkeypatch.setattr(PartFile, "check_room", refuse)
    with pytest.raises(ModelError, match="room"):
        bring(written(tmp_path, gguf()), tmp_path / "models")
    assert inside(tmp_path / "models") == set()


def test_a_folder_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no model file"):
        bring(tmp_path, tmp_path / "models")


def test_a_damaged_entry_is_left_out(tmp_path: Path) -> None:
    models = tmp_path / "models"
    bring(written(tmp_path, gguf()), models)
    entry = models / "tiny-instruct" / own.ENTRY
    record = json.loads(entry.read_text())
    for broken in ("{", "[]", json.dumps({**record, "name": "../elsewhere"})):
        entry.write_text(broken)
        assert own.with_own(NONE, models).models == ()


def test_an_own_model_is_removed_whole_and_one_that_comes_along_stays(tmp_path: Path) -> None:
    models = tmp_path / "models"
    bring(written(tmp_path, gguf()), models)
    model = own.with_own(NONE, models).get("tiny-instruct")
    (models / "tiny-instruct" / "notes.txt").write_text("the user's")
    own.remove(model, models)
    assert inside(models) == {"tiny-instruct/notes.txt"}
    default = CatalogModel(
        **{
            **{name: getattr(model, name) for name in CatalogModel.__slots__},
            "default": True,
        }
    )
    with pytest.raises(ModelError, match="comes with Strongroom"):
        own.remove(default, models)


def test_what_another_window_put_in_the_copys_place_is_not_taken_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models, real = tmp_path / "models", PartFile.move_to

    def swapped(self: PartFile, target: Path) -> None:
        part = models / ".arriving" / "model.gguf.part"
        part.unlink()
        part.write_bytes(b"half of another model")
        real(self, target)

    monkeypatch.setattr(PartFile, "move_to", swapped)
    with pytest.raises(ModelError, match="Another import"):
        bring(written(tmp_path / "stick", gguf()), models)
    assert inside(models) == set()
