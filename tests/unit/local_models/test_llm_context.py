"""Reading in llama.cpp's memory: when Stop acts, and what a prompt's answer may depend on."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass

import llama_cpp
import numpy as np
import pytest

from desktop import paths
from desktop.errors import CancelledError
from desktop.local_models import catalog
from desktop.local_models.catalog import Purpose
from desktop.local_models.llm_context import Context, Reading

pytestmark = pytest.mark.model

# No words: what the weights make of them is all that counts here.
PROMPT = [(7 * n) % 1000 + 1000 for n in range(100)]


@dataclass
class Stop(threading.Event):
    """Set from the inside, once llama.cpp has looked at it ``after`` times; it counts on."""

    after: int
    looks: int = 0

    def __post_init__(self) -> None:
        super().__init__()

    def is_set(self) -> bool:
        """Whether to stop now."""
        self.looks += 1
        return self.looks > self.after


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    model = catalog.load().default(Purpose.LANGUAGE)
    file = model.folder(paths.models_folder()) / model.files[0].path
    params = llama_cpp.llama_model_default_params()
    params.use_extra_bufts = False
    loaded = llama_cpp.llama_model_load_from_file(str(file).encode(), params)
    subject = Context(loaded, 512, 2)
    yield subject
    llama_cpp.llama_free(subject.pointer)
    llama_cpp.llama_model_free(loaded)


def read(context: Context, prompt: list[int], cancel: threading.Event) -> list[Reading]:
    context.begin(prompt, cancel)
    return list(context.read(prompt))


@pytest.mark.parametrize("tokens", [len(PROMPT), 1])
def test_stop_lets_no_further_step_of_a_batch_begin(context: Context, tokens: int) -> None:
    """A model of 28 layers takes several hundred steps for a batch, of a prompt or of an answer."""
    context.cut(0)
    never = Stop(after=1_000_000)
    read(context, PROMPT[:tokens], never)
    assert never.looks > 200
    context.cut(0)
    stop = Stop(after=40)
    with pytest.raises(CancelledError):
        read(context, PROMPT[:tokens], stop)
    # The look that said yes is the last.
    assert stop.looks == 41
    # What was half read is not taken for read.
    assert context.tokens == []


def test_nothing_is_read_once_stop_was_pressed(context: Context) -> None:
    stop = Stop(after=0)
    with pytest.raises(CancelledError):
        read(context, PROMPT[:3], stop)
    assert stop.looks == 1


def test_what_follows_a_prompt_does_not_depend_on_what_was_in_memory(context: Context) -> None:
    cancel = threading.Event()
    context.cut(0)
    read(context, PROMPT, cancel)
    alone = context.logits().copy()
    # The same again, and after one that began alike: the last tokens are read again, as many as
    # are added up alike.
    for before in (PROMPT, [*PROMPT[:90], 5, 6, 7]):
        read(context, before, cancel)
        assert [part.done for part in read(context, PROMPT, cancel)] == [len(PROMPT)]
        assert np.array_equal(context.logits(), alone)


def test_a_slow_machine_reports_more_often_and_reads_in_even_parts(context: Context) -> None:
    cancel = threading.Event()
    prompt = [*PROMPT, *PROMPT[:40]]
    context.cut(0)
    read(context, prompt, cancel)
    alone = context.logits().copy()
    context.cut(0)
    context._learn(512, 512.0)
    assert next(iter(read(context, prompt, cancel))).done == 70
    assert np.array_equal(context.logits(), alone)
    # What was learnt from one part holds for the next; a stutter is forgotten.
    context._learn(128, 0.5)
    assert context._portion == 512
