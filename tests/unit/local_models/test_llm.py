"""Messages to text: the seam with a child that lies or dies."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import (
    CancelledError,
    ModelError,
    UsageError,
    WorkerError,
    WorkerTimeoutError,
)
from desktop.local_models import llm
from desktop.local_models.llm import ChatMessage, Generated, LanguageModel, PromptProgress, Token
from tests.unit.local_models.llm_support import Event, answer, posix, said
from tests.unit.models_support import installed


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LanguageModel]:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))
    monkeypatch.setattr(llm, "_MODULE", "fake_model_worker")
    subject = LanguageModel(installed(tmp_path), tmp_path, context=512)
    yield subject
    subject.close()


def ask(model: LanguageModel, text: str, cancel: threading.Event | None = None) -> list[Event]:
    return list(model.generate(said(text), max_tokens=9, cancel=cancel))


def test_an_answer_is_told_as_it_comes(fake: LanguageModel) -> None:
    assert ask(fake, "hello") == [
        PromptProgress(5, 5),
        Token("Ninety "),
        Token("days."),
        Generated("Ninety days.", 5, 2, 2, 0.1, 0.2, "end"),
    ]


def test_the_model_tells_its_measures(fake: LanguageModel) -> None:
    assert fake.context_tokens == 512


@posix
def test_a_crash_in_the_middle_is_told_and_the_next_answer_comes(fake: LanguageModel) -> None:
    so_far: list[Event] = []
    with pytest.raises(WorkerError, match="SIGKILL") as failure:
        so_far.extend(fake.generate(said("play dead"), max_tokens=9))
    # What was written until then is the caller's to keep.
    assert so_far[-1] == Token("Ninety ")
    assert answer(ask(fake, "hello")).text == "Ninety days."
    assert "starts anew" in failure.value.message


@pytest.mark.parametrize("play", ["odd", "forgetful"])
def test_what_is_no_answer_is_refused(fake: LanguageModel, play: str) -> None:
    with pytest.raises(WorkerError, match="is none") as failure:
        ask(fake, f"play {play}")
    assert answer(ask(fake, "hello")).text == "Ninety days."
    assert failure.value.title == "The language model failed"


def test_cancel_ends_an_answer_and_keeps_the_child(fake: LanguageModel) -> None:
    fake.warm()
    pid, cancel = fake.pid, threading.Event()
    events = fake.generate(said("play deaf"), max_tokens=9, cancel=cancel)
    next(events)
    next(events)
    cancel.set()
    with pytest.raises(CancelledError):
        next(events)
    assert answer(ask(fake, "hello")).text == "Ninety days."
    assert fake.pid == pid


def test_a_child_that_is_stuck_is_ended(
    fake: LanguageModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake.warm()
    pid = fake.pid
    monkeypatch.setattr(llm, "_SILENCE_SECONDS", 0.5)
    with pytest.raises(WorkerTimeoutError, match="took too long"):
        ask(fake, "play stuck")
    monkeypatch.setattr(llm, "_SILENCE_SECONDS", 60.0)
    assert answer(ask(fake, "hello")).text == "Ninety days."
    assert fake.pid != pid


def test_an_answer_nobody_waits_for_is_dropped(fake: LanguageModel) -> None:
    events = fake.generate(said("play deaf"), max_tokens=9)
    assert isinstance(next(events), PromptProgress)
    close = getattr(events, "close", None)
    assert close is not None
    close()
    assert answer(ask(fake, "hello")).text == "Ninety days."


def test_an_altered_model_is_not_started(fake: LanguageModel, tmp_path: Path) -> None:
    (tmp_path / "tiny" / "model.bin").write_bytes(b"WEIGHTS")
    with pytest.raises(ModelError, match="not the published model"):
        fake.warm()
    assert fake.pid is None


def test_a_child_looks_again_at_the_files_it_was_given(fake: LanguageModel, tmp_path: Path) -> None:
    worker = fake._process.worker()
    (tmp_path / "tiny" / "model.bin").write_bytes(b"WEIGHTS")
    with pytest.raises(ModelError, match="was changed"):
        worker.start()


@pytest.mark.parametrize(
    ("messages", "max_tokens"), [([], 9), (said("x"), 0), ([ChatMessage("tool", "x")], 9)]
)
def test_an_empty_request_is_refused(
    fake: LanguageModel, messages: list[ChatMessage], max_tokens: int
) -> None:
    with pytest.raises(UsageError):
        list(fake.generate(messages, max_tokens=max_tokens))
    assert fake.pid is None


def test_choices_are_weighed(fake: LanguageModel) -> None:
    # What rounding lifts over the logarithm of 1 is 1.
    assert fake.score(said("hello"), ["Yes", "No"]) == (-0.5, 0.0)
    asked = [said("hello"), said("again")]
    assert fake.score_many(asked, ["Yes", "No"]) == ((-0.5, 0.0), (-1.5, 0.0))


@pytest.mark.parametrize("play", ["odd", "short", "nan", "outside", "mute", "forgetful"])
def test_what_is_no_weight_is_refused(fake: LanguageModel, play: str) -> None:
    with pytest.raises(WorkerError, match="is none"):
        fake.score(said(f"play {play}"), ["Yes", "No"])
    assert fake.score(said("hello"), ["Yes", "No"]) == (-0.5, 0.0)


@posix
def test_a_crash_while_weighing_is_told_and_the_next_request_works(fake: LanguageModel) -> None:
    with pytest.raises(WorkerError, match="SIGKILL"):
        fake.score(said("play dead"), ["Yes", "No"])
    assert fake.score(said("hello"), ["Yes", "No"]) == (-0.5, 0.0)


def test_cancel_ends_the_weighing_and_keeps_the_child(fake: LanguageModel) -> None:
    fake.warm()
    pid, cancel = fake.pid, threading.Event()
    timer = threading.Timer(0.2, cancel.set)
    timer.start()
    with pytest.raises(CancelledError):
        fake.score(said("play deaf"), ["Yes", "No"], cancel=cancel)
    timer.join()
    assert answer(ask(fake, "hello")).text == "Ninety days."
    assert fake.pid == pid


@pytest.mark.parametrize(
    ("messages", "choices"),
    [(said("x"), []), (said("x"), ["Yes", ""]), ([], ["Yes"]), ([ChatMessage("tool", "x")], ["a"])],
)
def test_a_choice_of_nothing_is_refused(
    fake: LanguageModel, messages: list[ChatMessage], choices: list[str]
) -> None:
    with pytest.raises(UsageError):
        fake.score(messages, choices)
    assert fake.pid is None


def test_nobody_to_ask_is_refused(fake: LanguageModel) -> None:
    with pytest.raises(UsageError):
        fake.score_many([], ["Yes"])
    with pytest.raises(UsageError):
        fake.score_many([said("x"), []], ["Yes"])


def test_the_program_itself_imports_no_llama() -> None:
    assert "import llama_cpp" not in Path(llm.__file__).read_text("utf-8")
