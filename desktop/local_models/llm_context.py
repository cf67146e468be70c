"""llama.cpp's memory: what of a prompt is read already, and what follows from it.

Runs in the model's child process only.
"""

import ctypes
import itertools
import math
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from desktop.errors import CancelledError, ModelError, WorkerError, check_cancelled

# Tokens that are read in one go at most. Of llama.cpp's own rate, which reads 512 at once, with 2
# threads and prompts of 307 to 900 tokens: 0.81 to 0.88 in batches of 128, 0.89 to 0.96 of 256,
# 0.97 to 1.03 of 512. Stop does not wait for their end.
BATCH_TOKENS = 512
# Outputs of one batch at most, each a row of the whole vocabulary's size.
MOST_OUTPUTS = 128
# Seconds between two reports while a prompt is read, and the fewest tokens read for one.
_REPORT_SECONDS, _FEWEST_REPORTED = 5.0, 128
# Flash attention adds up in another way from 64 tokens at once (GGML_FA_TILE_Q, ggml-cpu/ops.cpp).
# A prompt is never read in fewer: its last tokens are read again instead, so that an answer does
# not depend on how much of its prompt was in memory.
_LEAST_TOKENS = 64
# Endings of a text that are read at once, each as a sequence of its own beside the text's.
MOST_BESIDE = 8
# llama_decode: https://github.com/ggml-org/llama.cpp, include/llama.h
_DECODE_ABORTED = 2

# What llama.cpp hands out is opaque, and llama_cpp has no types.
_Pointer = Any


@dataclass(frozen=True, slots=True)
class Reading:
    """``done`` of ``total`` tokens of the prompt are in memory."""

    done: int
    total: int


class Context:
    """One sequence of tokens, ``tokens`` of which are in memory. What a prompt shares with the one
    before, from the beginning, is not read again."""

    def __init__(self, model: _Pointer, size: int, threads: int) -> None:
        """``size`` in tokens. Raises ModelError if llama.cpp refuses it."""
        self.size = size
        self.tokens: list[int] = []
        self._cancel = threading.Event()
        # How many tokens a report's time is enough for: learnt from what was read.
        self._portion = BATCH_TOKENS
        self._abort = llama_cpp.llama_cpp.ggml_abort_callback(self._asked_to_stop)
        params = llama_cpp.llama_context_default_params()
        params.n_ctx = size
        params.n_batch = params.n_ubatch = BATCH_TOKENS
        params.n_outputs_max = MOST_OUTPUTS
        params.n_threads = params.n_threads_batch = threads
        params.abort_callback = self._abort
        # Recurrent and hybrid models have one state, not a row of cells that sequences can share.
        one = llama_cpp.llama_model_is_recurrent(model) or llama_cpp.llama_model_is_hybrid(model)
        self.beside = 0 if one else MOST_BESIDE
        params.n_seq_max = 1 + self.beside
        params.kv_unified = True
        self.pointer = llama_cpp.llama_init_from_model(model, params)
        if not self.pointer:
            raise ModelError(
                "The model could not be started",
                "llama.cpp refused it; most often memory is short. Close other programs, or choose "
                "a smaller model.",
            )
        self._memory = llama_cpp.llama_get_memory(self.pointer)
        self._words = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(model))

    def require(self, prompt_tokens: int, answer_tokens: int) -> None:
        """Raises ModelError if prompt and answer don't fit."""
        if prompt_tokens + answer_tokens > self.size:
            raise ModelError(
                "This is too long for the model",
                f"The text has {prompt_tokens:,} tokens and the answer may have "
                f"{answer_tokens:,}; the model holds {self.size:,}. Use fewer or shorter passages.",
            )

    def begin(self, prompt: Sequence[int], cancel: threading.Event, *, again: int = 1) -> int:
        """Make ready for a prompt: how many of its tokens stay in memory; ``again`` of its last are
        read in any case, since what follows needs the output of one. From now on ``cancel`` ends
        each decoding within one layer of the model."""
        self._cancel = cancel
        self._forget_beside()
        kept = shared_length(self.tokens, prompt[: len(prompt) - again])
        if 0 < len(prompt) - kept < _LEAST_TOKENS:
            kept = min(kept, max(0, len(prompt) - _LEAST_TOKENS))
        return self.cut(kept)

    def cut(self, length: int) -> int:
        """Forget what comes after the first ``length`` tokens; how many remain, which is none for
        recurrent and hybrid models: they can't go back to an earlier state."""
        if not llama_cpp.llama_memory_seq_rm(self._memory, 0, length, -1):
            llama_cpp.llama_memory_clear(self._memory, True)
            length = 0
        del self.tokens[length:]
        return len(self.tokens)

    def read(self, prompt: Sequence[int]) -> Iterator[Reading]:
        """Decode the rest of a prompt; yield how far it is. Errors as for ``decode``."""
        while rest := len(prompt) - len(self.tokens):
            done, began = len(self.tokens), time.monotonic()
            # In even parts: none is so short that it is read at a lesser rate.
            count = math.ceil(rest / math.ceil(rest / self._portion))
            self.decode(prompt[done : done + count])
            self._learn(count, time.monotonic() - began)
            yield Reading(len(self.tokens), len(prompt))

    def decode(self, tokens: Sequence[int], *, every: bool = False) -> None:
        """Add at most BATCH_TOKENS tokens. ``every``: an output for each, of at most MOST_OUTPUTS,
        else for the last. Raises CancelledError, WorkerError."""
        check_cancelled(self._cancel)
        array = (llama_cpp.llama_token * len(tokens))(*tokens)
        batch = llama_cpp.llama_batch_get_one(array, len(tokens))
        if every:
            batch.logits = (ctypes.c_int8 * len(tokens))(*[1] * len(tokens))
        self._run(batch)
        self.tokens.extend(tokens)

    def decode_beside(
        self, endings: Sequence[Sequence[int]], start: int | None = None
    ) -> list[NDArray[np.float32]]:
        """What the model thinks after each of at most ``beside`` endings of what is in memory, or
        of its first ``start`` tokens; MOST_OUTPUTS tokens in all. They are read in one go, which
        takes half the time of one after the other, don't see each other, and are forgotten. Errors
        as for ``decode``."""
        check_cancelled(self._cancel)
        start = len(self.tokens) if start is None else start
        batch = llama_cpp.llama_batch_init(sum(map(len, endings)), 0, 1)
        try:
            for sequence, ending in enumerate(endings, 1):
                llama_cpp.llama_memory_seq_cp(self._memory, 0, sequence, 0, start)
                _add(batch, ending, start, sequence)
            self._run(batch)
            lasts = itertools.accumulate(map(len, endings))
            return [self.logits(last - 1).copy() for last in lasts]
        finally:
            llama_cpp.llama_batch_free(batch)
            self._forget_beside()

    def logits(self, place: int = -1) -> NDArray[np.float32]:
        """What the model thinks of each word of its vocabulary after the token at ``place`` of the
        last batch: float32, one for each, valid until the next decoding."""
        pointer = llama_cpp.llama_get_logits_ith(self.pointer, place)
        return np.ctypeslib.as_array(pointer, (self._words,))

    def _learn(self, count: int, seconds: float) -> None:
        """A slow machine reads less between two reports; one that only stuttered goes back."""
        if count >= _LEAST_TOKENS:
            fitting = int(count * _REPORT_SECONDS / max(seconds, 1e-6))
            self._portion = min(max(fitting, _FEWEST_REPORTED), BATCH_TOKENS)

    def _run(self, batch: _Pointer) -> None:
        result = llama_cpp.llama_decode(self.pointer, batch)
        if result == _DECODE_ABORTED:
            # What it left half done in memory is dropped by the next ``begin``.
            raise CancelledError
        if result != 0:
            raise WorkerError(
                "The model failed",
                f"llama.cpp could not go on (code {result}). Try again, or choose another model.",
            )

    def _forget_beside(self) -> None:
        for sequence in range(1, 1 + self.beside):
            llama_cpp.llama_memory_seq_rm(self._memory, sequence, -1, -1)

    def _asked_to_stop(self, _: int | None) -> bool:
        return self._cancel.is_set()


def shared_length(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens both begin with."""
    alike = (a == b for a, b in zip(one, other, strict=False))
    return sum(itertools.takewhile(bool, alike))


def _add(batch: _Pointer, tokens: Sequence[int], start: int, sequence: int) -> None:
    """Put tokens into a batch, an output wanted for the last."""
    for offset, token in enumerate(tokens):
        at = batch.n_tokens
        batch.token[at] = token
        batch.pos[at] = start + offset
        batch.n_seq_id[at] = 1
        batch.seq_id[at][0] = sequence
        batch.logits[at] = offset == len(tokens) - 1
        batch.n_tokens += 1
