"""llama.cpp, the part of it that Strongroom uses. Runs in the model's child process only.

It uses the C interface that llama_cpp exposes rather than its Llama class, which can't be stopped
inside a prompt, reports no progress, and cuts tokens longer than 32 bytes when it turns them into
text (llama_cpp 0.3.36, LlamaModel.detokenize).
"""

import ctypes
import threading
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from desktop.errors import ModelError
from desktop.local_models import llm_scoring
from desktop.local_models.llm_context import Context, Reading
from desktop.local_models.llm_lookup import Drafter
from desktop.local_models.llm_sampler import Sampler
from desktop.local_models.llm_scoring import Scored
from desktop.local_models.llm_vocabulary import Vocabulary
from desktop.local_models.text_stream import TextStream

# What is read many tokens at once is rounded otherwise than what is read alone: the distances
# between the six likeliest words differed by 0.67 at most at 188 places of four texts, by 0.47 at
# 99 % of them. What is less clear than that is read again, alone.
_ROUNDING = 0.7
# Context sizes in tokens, best first: a size is taken if its memory is free.
_CONTEXTS = (8192, 4096, 2048)
# Compute buffers, tokenizer and Python, measured 0.3 GB for the default model.
_RESERVE_BYTES = 512 * 1024 * 1024
_HALF_FLOAT_BYTES = 2
# llama.cpp takes more than there are for all.
_ALL_LAYERS = 999
# What llama.cpp hands out is opaque, and llama_cpp has no types.
_Pointer = Any


@dataclass(frozen=True, slots=True)
class Piece:
    """More text."""

    text: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The end; times in seconds since the request; ``stopped_by`` is "end" (the model's own) or
    "length"."""

    prompt_tokens: int
    cached_tokens: int
    generated_tokens: int
    seconds_prompt: float
    seconds_total: float
    stopped_by: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What to generate: ``prompt`` is tokens; ``grammar`` is GBNF with a rule "root"."""

    prompt: Sequence[int]
    max_tokens: int
    grammar: str | None = None
    thinking: bool = False


class Engine:
    """One model with one sequence in memory. What a prompt shares with the one before, from the
    beginning, is not read again."""

    def __init__(
        self,
        weights: Path,
        *,
        threads: int,
        memory: int | None,
        context: int | None = None,
        gpu: bool = False,
    ) -> None:
        """Load the weights. ``memory``: bytes that may be used, None for unknown; ``context``: its
        size in tokens, else the largest that fits; ``gpu``: all layers on the graphics processor,
        where llama.cpp was built for one. Raises ModelError."""
        self._silence = llama_cpp.llama_log_callback(_ignore)
        llama_cpp.llama_log_set(self._silence, ctypes.c_void_p(0))
        llama_cpp.llama_backend_init()
        room = _room_beside(weights, memory)
        self._model = _load(weights, gpu)
        self.vocabulary = Vocabulary(self._model)
        self.context_tokens = context or self._fitting_context(room)
        self._context = Context(self._model, self.context_tokens, threads)

    @property
    def template(self) -> str | None:
        """The chat template of the model's file, in Jinja, or None."""
        text = llama_cpp.llama_model_chat_template(self._model, None)
        return None if text is None else text.decode("utf-8", "replace")

    def generate(self, wish: Wish, cancel: threading.Event) -> Iterator[Reading | Piece | Finished]:
        """Read the prompt, then write. Raises ModelError before it runs if prompt and answer don't
        fit into the context, or the grammar is not one; CancelledError within one layer of the
        model."""
        began = time.monotonic()
        self._context.require(len(wish.prompt), wish.max_tokens)
        sampler = Sampler(self.vocabulary.pointer, wish.grammar)
        try:
            cached = self._context.begin(wish.prompt, cancel)
            yield from self._context.read(wish.prompt)
            read = time.monotonic()
            stream = TextStream(thinking=wish.thinking)
            count = 0
            for token in self._tokens(wish, sampler):
                count += 1
                if text := stream.feed(self.vocabulary.bytes_of(token)):
                    yield Piece(text)
            if text := stream.finish():
                yield Piece(text)
            yield Finished(
                len(wish.prompt),
                cached,
                count,
                read - began,
                time.monotonic() - began,
                "end" if count < wish.max_tokens else "length",
            )
        finally:
            sampler.close()

    def _tokens(self, wish: Wish, sampler: Sampler) -> Iterator[int]:
        """The answer's tokens, as many as it may have. What may follow in the prompt is read in one
        go; of it those are taken that the sampler chooses, so the answer is the same."""
        context, written = self._context, list[int]()
        drafter = Drafter(wish.prompt, self._breaks) if self._may_guess() else None
        token = sampler.choose(context.logits())
        while token is not None and not self.vocabulary.ends(token):
            yield token
            written.append(token)
            room = wish.max_tokens - len(written)
            if not room:
                return
            guess = drafter.guess(written, room - 1) if drafter else []
            context.decode([token, *guess], every=bool(guess))
            if drafter is None or not guess:
                token = sampler.choose(context.logits())
                continue
            before = len(written)
            token = yield from self._verified(guess, sampler, written)
            drafter.judge(len(guess), len(written) - before)

    def _verified(
        self, guess: Sequence[int], sampler: Sampler, written: list[int]
    ) -> Generator[int, None, int | None]:
        """Yield and write down the tokens of a guess that has been read, up to the first that the
        sampler would not choose; forget the rest. The value is what it chooses there."""
        context = self._context
        start = len(context.tokens) - len(guess)
        outputs = [context.logits(place).copy() for place in range(len(guess))]
        for place, expected in enumerate([*guess, None]):
            if expected is not None and _is_clear(outputs[place], expected):
                logits = outputs[place]
            else:
                at = start + place - 1
                (logits,) = context.decode_beside([context.tokens[at : at + 1]], at)
            token = sampler.choose(logits)
            if token is None or token != expected:
                break
            yield token
            written.append(token)
        context.cut(start + place)
        return token

    def _may_guess(self) -> bool:
        """Only where a wrong guess can be forgotten."""
        return self._context.beside > 0

    def _breaks(self, token: int) -> bool:
        return b"\n" in self.vocabulary.bytes_of(token)

    def score(
        self,
        prompts: Sequence[Sequence[int]],
        choices: Sequence[Sequence[int]],
        cancel: threading.Event,
    ) -> Iterator[Reading | Scored]:
        """How probable each choice is as the beginning of the answer to each prompt, see
        llm_scoring.py."""
        return llm_scoring.score(self._context, prompts, choices, cancel)

    def _fitting_context(self, room: int | None) -> int:
        trained = int(llama_cpp.llama_model_n_ctx_train(self._model))
        sizes = [min(size, trained) for size in _CONTEXTS]
        if room is None:
            return sizes[0]
        for size in sizes:
            if size * self._bytes_per_token() <= room:
                return size
        raise _no_memory(sizes[-1] * self._bytes_per_token(), room)

    def _bytes_per_token(self) -> int:
        """Keys and values in 16 bits for each layer; an upper bound where layers share or slide."""
        model = self._model
        width = llama_cpp.llama_model_n_embd(model) // max(1, llama_cpp.llama_model_n_head(model))
        width = max(width, 128)
        heads = llama_cpp.llama_model_n_head_kv(model)
        layers = llama_cpp.llama_model_n_layer(model)
        return int(2 * layers * heads * width * _HALF_FLOAT_BYTES)


def _is_clear(logits: NDArray[np.float32], token: int) -> bool:
    """Whether the token is the likeliest, however the reading was rounded."""
    return int((logits > logits[token] - _ROUNDING).sum()) == 1


def _ignore(_level: int, _text: bytes, _data: int | None) -> None:
    """llama.cpp's log is dropped: nothing of a prompt may reach a terminal or a file."""


def _room_beside(weights: Path, memory: int | None) -> int | None:
    """Bytes left for the context once the weights are in memory. Raises ModelError if none."""
    if memory is None:
        return None
    need = weights.stat().st_size + _RESERVE_BYTES
    if need >= memory:
        raise _no_memory(need, memory)
    return memory - need


def _load(weights: Path, gpu: bool) -> _Pointer:
    params = llama_cpp.llama_model_default_params()
    # The abort callback works on the processor only; on a graphics processor Stop acts at the end
    # of a batch, which takes it a fraction of a second.
    params.n_gpu_layers = _ALL_LAYERS if gpu and llama_cpp.llama_supports_gpu_offload() else 0
    params.load_mode = llama_cpp.LLAMA_LOAD_MODE_MMAP
    # No second copy of the weights in another order. Measured with AVX-512 and Q4_K_M: prompts 150
    # tokens/s against 102, answers 23 against 29, and 610 MB less memory; prompts are the longer.
    params.use_extra_bufts = False
    model = llama_cpp.llama_model_load_from_file(str(weights).encode(), params)
    if not model:
        raise ModelError(
            "The model could not be loaded",
            "This version of llama.cpp can't read its file. Choose another model.",
        )
    return model


def _no_memory(need: int, free: int) -> ModelError:
    return ModelError(
        "There is not enough memory for the model",
        f"It needs {need / 1e9:.1f} GB and {max(free, 0) / 1e9:.1f} GB are free. Close other "
        "programs, or choose a smaller model.",
    )
