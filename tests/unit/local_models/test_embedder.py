"""Texts to vectors: the seam with a child that lies or dies, then the real weights."""

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop import paths
from desktop.errors import CancelledError, ModelError, WorkerError
from desktop.local_models import catalog, embedder
from desktop.local_models.catalog import Purpose
from desktop.local_models.embedder import Embedder
from tests.unit.models_support import installed

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Embedder]:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))
    monkeypatch.setattr(embedder, "_MODULE", "fake_model_worker")
    subject = Embedder(installed(tmp_path, Purpose.EMBEDDING), tmp_path)
    yield subject
    subject.close()


def lengths_told_by(vectors: np.ndarray) -> list[int]:
    """What the fake has put into its vectors: each text's length modulo 3."""
    return [int(axis) for axis in vectors.argmax(axis=1)]


def test_vectors_come_in_the_order_of_the_texts(fake: Embedder) -> None:
    texts = ["a", "bb", "ccc", "dddd", "ff"]
    vectors = fake.embed_all(texts)
    assert vectors.shape == (5, 3)
    assert vectors.dtype == np.float32
    assert lengths_told_by(vectors) == [1, 2, 0, 1, 2]


def test_batches_name_their_texts_over_several_requests(
    fake: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedder, "_REQUEST_TEXTS", 2)
    monkeypatch.setattr(embedder, "_REQUEST_CHARACTERS", 5)
    texts = ["a", "bb", "ccc", "dddd", "ff"]
    seen = {
        index: told
        for batch in fake.embed(texts)
        for index, told in zip(batch.indices, lengths_told_by(batch.vectors), strict=True)
    }
    assert seen == {index: len(text) % 3 for index, text in enumerate(texts)}


def test_a_question_goes_before_the_rest_of_many_texts(
    fake: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedder, "_REQUEST_TEXTS", 2)
    order: list[str] = []

    def ask() -> None:
        fake.embed_all(["a question"])
        order.append("question")

    question = threading.Thread(target=ask)
    for number, _ in enumerate(fake.embed(["a", "bb", "ccc", "dddd", "eeeee", "f"])):
        order.append(f"part {number}")
        if number == 0:
            question.start()
            with fake._turn:
                assert fake._turn.wait_for(lambda: fake._hurried, 10)
    question.join(10)
    assert order == ["part 0", "question", "part 1", "part 2"]


def test_it_is_warm_once_the_model_is_loaded(fake: Embedder) -> None:
    states = [fake.is_warm]
    fake.warm()
    states.append(fake.is_warm)
    fake.close()
    states.append(fake.is_warm)
    assert states == [False, True, False]


def test_no_text_makes_no_vector_and_starts_no_child(fake: Embedder) -> None:
    assert fake.embed_all([]).shape == (0, 3)
    assert fake.pid is None


def test_broken_characters_pass_the_pipe(fake: Embedder) -> None:
    assert lengths_told_by(fake.embed_all(["\ud800", "a\0"])) == [1, 2]


@pytest.mark.parametrize(
    "play", ["short", "nan", "long", "twice", "outside", "odd", "forgetful"], ids=str
)
def test_what_is_no_answer_is_refused(fake: Embedder, play: str) -> None:
    with pytest.raises(WorkerError, match="is none") as failure:
        fake.embed_all([f"play {play}", "bb", "cc"])
    assert lengths_told_by(fake.embed_all(["a"])) == [1]
    # Held until here: a failure that is being shown must not bar the next request.
    assert failure.value.title == "The embedder failed"


@posix
def test_after_a_crash_the_next_request_works(fake: Embedder) -> None:
    with pytest.raises(WorkerError, match="SIGKILL"):
        fake.embed_all(["play dead"])
    assert lengths_told_by(fake.embed_all(["a"])) == [1]


def test_cancel_ends_a_request_and_keeps_the_child(fake: Embedder) -> None:
    fake.warm()
    pid, cancel = fake.pid, threading.Event()
    timer = threading.Timer(0.1, cancel.set)
    timer.start()
    with pytest.raises(CancelledError):
        fake.embed_all(["play deaf"], cancel)
    timer.join()
    assert lengths_told_by(fake.embed_all(["a"])) == [1]
    assert fake.pid == pid


def test_nothing_is_loaded_once_all_ends(fake: Embedder) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        fake.warm(cancel)
    assert fake.pid is None


def test_an_altered_model_is_not_started(fake: Embedder, tmp_path: Path) -> None:
    (tmp_path / "tiny" / "model.bin").write_bytes(b"WEIGHTS")
    with pytest.raises(ModelError, match="not the published model"):
        fake.warm()
    assert fake.pid is None


def test_a_model_altered_later_is_not_used_again(fake: Embedder, tmp_path: Path) -> None:
    fake.warm()
    (tmp_path / "tiny" / "model.bin").write_bytes(b"WEIGHTS")
    with pytest.raises(ModelError, match="not the published model"):
        fake.embed_all(["a"])
    assert fake.pid is None


def test_a_language_model_is_no_embedder(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="not an embedding model"):
        Embedder(installed(tmp_path), tmp_path)


def test_the_program_itself_imports_no_torch() -> None:
    assert "torch" not in vars(embedder)
    source = Path(embedder.__file__).read_text("utf-8")
    assert "import torch" not in source
    assert "import sentence_transformers" not in source


# ----------------------------------------------------------------------------- the real weights

LEASE = "The Tenant shall not assign this lease or sublet the premises without prior consent."
SAME = "Without the landlord's agreement beforehand, the renter may not sublease the property."
OTHER = "The patient was given 500 mg of amoxicillin three times a day for one week."


def real(float32: bool = False) -> Embedder:
    model = catalog.load().default(Purpose.EMBEDDING)
    return Embedder(model, paths.models_folder(), float32=float32)


@pytest.fixture(scope="module")
def weights() -> Iterator[Embedder]:
    subject = real()
    yield subject
    subject.close()


@pytest.mark.model
def test_meaning_is_nearer_than_subject_matter(weights: Embedder) -> None:
    lease, same, other = weights.embed_all([LEASE, SAME, OTHER])
    assert lease @ same > 0.6
    assert lease @ same > lease @ other + 0.4


@pytest.mark.model
def test_every_text_has_a_unit_vector_of_its_own_place(weights: Embedder) -> None:
    texts = [OTHER, "", LEASE, "word " * 3000, " ", "x" * 200_000, "\ud800", LEASE, "短い文"]
    vectors = weights.embed_all(texts)
    assert vectors.shape == (len(texts), 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    alone = weights.embed_all([LEASE])[0]
    assert vectors[2] @ alone > 0.999
    assert vectors[7] @ alone > 0.999
    assert vectors[0] @ alone < 0.3


@pytest.mark.model
def test_batches_side_by_side_keep_each_vector_at_its_text(weights: Embedder) -> None:
    subjects = (LEASE, SAME, OTHER)
    texts = [f"{subjects[n % 3]} " * (n * 7 % 4) + f"Number {n * 37}." for n in range(12)]
    alone = np.vstack([weights.embed_all([text]) for text in texts])
    together = weights.embed_all(texts)
    assert ((together @ alone.T).argmax(axis=1) == np.arange(len(texts))).all()


@pytest.mark.model
def test_bfloat16_says_the_same_as_float32(weights: Embedder) -> None:
    texts = [LEASE, SAME, OTHER, *(f"Clause {n}: {LEASE[n:]}" for n in range(20))]
    exact = real(float32=True)
    try:
        cosines = (weights.embed_all(texts) * exact.embed_all(texts)).sum(axis=1)
    finally:
        exact.close()
    assert cosines.min() > 0.999


@pytest.mark.model
def test_real_embedding_stops_within_a_batch(weights: Embedder) -> None:
    weights.warm()
    cancel = threading.Event()
    texts = [f"{n} {LEASE * 10}" for n in range(600)]
    batches = weights.embed(texts, cancel)
    next(batches)
    cancel.set()
    began = time.monotonic()
    with pytest.raises(CancelledError):
        list(batches)
    assert time.monotonic() - began < 1.5
    assert weights.embed_all([LEASE]).shape == (1, 384)
