"""The vectors that come with the clause library fit it; a file that does not is not used."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop import paths
from desktop.drafting.clause_library import clause_files, clause_vectors
from desktop.drafting.clause_library.clause_desk import ClauseDesk
from desktop.drafting.clause_library.clause_finding import ClauseIndex
from desktop.local_models import catalog
from desktop.local_models import embedder as embedder_module
from desktop.local_models.catalog import Purpose
from desktop.local_models.embedder import Embedder
from tests.unit.models_support import a_file, a_model, installed
from tests.unit.vault_support import open_library

MODEL = catalog.load().default(Purpose.EMBEDDING)
DIMENSION = MODEL.dimension or 0
INDEX = ClauseIndex(clause_files.load())
KEYS = [hashlib.sha256(bytes([n])).hexdigest() for n in range(3)]
ROWS = np.eye(3, dtype=np.float32)


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    clause_vectors.shipped.cache_clear()
    yield
    clause_vectors.shipped.cache_clear()


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Embedder]:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.setattr(embedder_module, "_MODULE", "fake_model_worker")
    subject = Embedder(installed(tmp_path / "models", Purpose.EMBEDDING), tmp_path / "models")
    yield subject
    subject.close()


def test_the_file_is_of_the_library_and_the_model_as_they_are() -> None:
    """If this fails, a clause or the model has changed: run resources/make_clause_vectors.py."""
    found = clause_vectors.shipped(MODEL.name, MODEL.digest, DIMENSION)
    assert found.keys() == INDEX.unique_texts().keys()
    assert clause_vectors.file_for(MODEL.name).stat().st_size < 300_000


@pytest.mark.model
@pytest.mark.timeout(600)
def test_they_are_what_the_model_makes_of_the_texts() -> None:
    embedder = Embedder(MODEL, paths.models_folder(), float32=True)
    texts = list(INDEX.unique_texts().items())[::40]
    try:
        made = embedder.embed_all([text for _, text in texts])
    finally:
        embedder.close()
    found = clause_vectors.shipped(MODEL.name, MODEL.digest, DIMENSION)
    for (key, _), row in zip(texts, made, strict=True):
        assert float(found[key] @ row) > 0.99999


def test_the_vectors_come_back_with_length_one() -> None:
    rows = np.array([[0.6, 0.8, 0.0], [1 / 3, 2 / 3, 2 / 3]], np.float32)
    found = clause_vectors.decoded(clause_vectors.encoded("m", KEYS[:2], rows), "m", 3)
    assert list(found) == KEYS[:2]
    for row, each in zip(rows, found.values(), strict=True):
        assert np.allclose(each, row, atol=1e-3)
        assert abs(float(np.linalg.norm(each)) - 1.0) < 1e-6


def test_a_model_of_another_digest_or_size_has_none() -> None:
    data = clause_vectors.encoded("m", KEYS, ROWS)
    assert len(clause_vectors.decoded(data, "m", 3)) == 3
    assert clause_vectors.decoded(data, "another", 3) == {}
    assert clause_vectors.decoded(data, "m", 4) == {}


@pytest.mark.parametrize("at", [3, 20, 130, -1, -4])
def test_a_damaged_file_is_not_used(at: int) -> None:
    data = bytearray(clause_vectors.encoded("m", KEYS, ROWS))
    data[at] ^= 0x01
    assert clause_vectors.decoded(bytes(data), "m", 3) == {}
    assert clause_vectors.decoded(bytes(data[:at]), "m", 3) == {}


@pytest.mark.parametrize("data", [b"", b"\n", b"[]\n", b"{}\n", b'{"keys":1}\n', b"\xff\xfe\n12"])
def test_what_is_no_such_file_is_not_used(data: bytes) -> None:
    assert clause_vectors.decoded(data, "m", 3) == {}


def test_the_digest_is_of_all_files_in_any_order() -> None:
    one, two = a_file("a", b"1"), a_file("b", b"2")
    assert a_model(one, two).digest == a_model(two, one).digest
    assert a_model(one, two).digest != a_model(one).digest
    assert a_model(one).digest != a_model(a_file("a", b"2")).digest
    assert a_model(one).digest != a_model(a_file("c", b"1")).digest


def test_a_search_computes_only_what_the_file_has_not(
    tmp_path: Path, model: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clause that was changed since, and the user's own, are made up for; nothing else is."""
    texts = INDEX.unique_texts()
    stale = next(iter(texts))
    rows = np.tile(np.array([[1.0, 0.0, 0.0]], np.float32), (len(texts), 1))
    keys = ["0" * 64 if key == stale else key for key in texts]
    file = tmp_path / "tiny.vectors"
    file.write_bytes(clause_vectors.encoded(model.digest, keys, rows))
    monkeypatch.setattr(clause_vectors, "file_for", lambda _: file)
    with open_library(tmp_path) as library:
        desk = ClauseDesk(library)
        desk.find("pay late", None, None, lambda: model)
        assert set(library.clauses.vectors("tiny")) == {stale}
        desk.save("Number 7", "odds and ends", "Dogs may be walked.")
        desk.find("pay late", None, None, lambda: model)
        assert len(library.clauses.vectors("tiny")) == 3


def test_a_file_of_another_model_is_not_asked(
    tmp_path: Path, model: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = INDEX.unique_texts()
    file = tmp_path / "tiny.vectors"
    file.write_bytes(
        clause_vectors.encoded("other", list(texts), np.ones((len(texts), 3), np.float32))
    )
    monkeypatch.setattr(clause_vectors, "file_for", lambda _: file)
    with open_library(tmp_path) as library:
        ClauseDesk(library).find("pay late", None, None, lambda: model)
        assert set(library.clauses.vectors("tiny")) == set(texts)
