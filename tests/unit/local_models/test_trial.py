"""What a try-out says of a model's speed here, and what it says of the others'."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.events import ModelTried
from desktop.local_models import machine, trial
from desktop.local_models.catalog import Catalog, CatalogModel
from desktop.local_models.llm import Generated
from desktop.local_models.store import ModelStore
from desktop.local_models.trial import Speed
from tests.unit.models_support import a_file, a_model


class Answering:
    """A model that answers at once; the figures are made up."""

    name = "tiny"

    def warm(self, cancel: threading.Event | None = None) -> None:
        """It is loaded."""

    def generate(self, *_: object, **__: object) -> Iterator[Generated]:
        yield Generated("Within ninety days.", 200, 0, 34, 1.0, 3.0, "end")


def tried(written: float, *, busy: bool = False) -> ModelTried:
    return ModelTried("tiny", "How long?", "Ninety days.", 1.0, 64.0, written, busy)


def model() -> CatalogModel:
    return a_model(a_file("model.bin", b"weights"))


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """The folder of all models, with one in it."""
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny/model.bin").write_bytes(b"weights")
    return tmp_path


@pytest.mark.parametrize(
    ("before", "after", "busy"),
    [(0.05, 0.1, False), (0.6, 0.1, True), (0.05, 0.6, True), (None, None, False)],
)
def test_other_work_before_or_after_is_told(
    before: float | None, after: float | None, busy: bool
) -> None:
    shares = iter((before, after))
    events = trial.run(Answering(), threading.Event(), lambda _: next(shares))  # type: ignore[arg-type]
    last = list(events)[-1]
    assert isinstance(last, ModelTried)
    assert last.busy is busy
    assert last.written_per_second == pytest.approx(17.0)


@pytest.mark.parametrize(
    ("measured", "kept"),
    [
        ([tried(17), tried(4, busy=True)], Speed(17)),
        ([tried(4, busy=True), tried(6, busy=True), tried(5, busy=True)], Speed(6, busy=True)),
        ([tried(4, busy=True), tried(17)], Speed(17)),
        # Two quiet ones: the machine or its settings changed.
        ([tried(17), tried(12)], Speed(12)),
    ],
)
def test_the_best_that_is_known_is_kept(
    models: Path, measured: list[ModelTried], kept: Speed
) -> None:
    for each in measured:
        trial.remember(model(), models, each)
    assert trial.measured(model(), models) == kept


@pytest.mark.parametrize("note", ["", "[]", "3", '{"written": "x"}', '{"written": 1e999}'])
def test_a_damaged_note_says_nothing(models: Path, note: str) -> None:
    (models / "tiny" / ".tried").write_text(note)
    assert trial.measured(model(), models) is None


def test_a_try_out_beside_other_work_says_nothing_of_other_models(models: Path) -> None:
    other = CatalogModel(
        **{
            **{field: getattr(model(), field) for field in CatalogModel.__slots__},
            "name": "other",
            "files": (a_file("model.bin", b"more weights"),),
        }
    )
    store = ModelStore(Catalog((model(), other)), models)

    def speeds() -> dict[str, tuple[float | None, bool, bool]]:
        listed = store.list(set())
        return {each.name: (each.speed, each.measured, each.busy) for each in listed}

    expected = speeds()["other"]
    trial.remember(model(), models, tried(2, busy=True))
    assert speeds() == {"tiny": (2, True, True), "other": expected}
    trial.remember(model(), models, tried(10))
    assert speeds()["tiny"] == (10, True, False)
    assert speeds()["other"] != expected


# ----------------------------------------------------------------------------------- the machine

BEFORE = "cpu  100 0 100 700 100 0 0 0 0 0\ncpu0 50 0 50 350 50 0 0 0 0 0\n"


@pytest.mark.parametrize(
    ("after", "share"),
    [
        ("cpu  100 0 100 890 110 0 0 0 0 0\n", 0.0),
        ("cpu  150 25 175 750 100 0 0 0 0 0\n", 0.75),
        ("cpu  100 0 100 700 100 0 0 0 0 0\n", None),
        ("nothing\n", None),
    ],
)
def test_the_share_at_work_is_what_was_not_idle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: str, share: float | None
) -> None:
    stat = tmp_path / "stat"
    stat.write_text(BEFORE)
    monkeypatch.setattr(
        "desktop.local_models.machine.time.sleep", lambda seconds: stat.write_text(after)
    )
    found = machine.share_at_work(0.3, stat)
    assert found is None if share is None else found == pytest.approx(share)


def test_without_proc_the_load_of_the_last_minute_says_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "desktop.local_models.machine.os.getloadavg", lambda: (1.0, 0.0, 0.0), raising=False
    )
    monkeypatch.setattr("desktop.local_models.machine.os.cpu_count", lambda: 4)
    assert machine.share_at_work(0.3, tmp_path / "none") == pytest.approx(0.25)
    monkeypatch.delattr("desktop.local_models.machine.os.getloadavg")
    assert machine.share_at_work(0.3, tmp_path / "none") is None
