"""llama.cpp's memory: what of a prompt is read already, and what follows from it.

Runs in the model's child process only.
"""

import ctypes
import itertools
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from desktop.errors import CancelledError, ModelError, WorkerError

# Tokens of the prompt between two reports, about a second's work. Measured with 2 threads: 95
# tokens/s in batches of 32, 125 of 64, 150 of 128, 150 of 256. Stop does not wait for their end.
BATCH_TOKENS = 128
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
        self._abort = llama_cpp.llama_cpp.ggml_abort_callback(self._asked_to_stop)
        params = llama_cpp.llama_context_default_params()
        params.n_ctx = size
        params.n_batch = params.n_ubatch = BATCH_TOKENS
        params.n_threads = params.n_threads_batch = threads
        params.abort_callback = self._abort
        # Flash attention adds up in 16 bits, differently for each size of a batch: an answer would
        # depend on how much of its prompt was in memory. Without it prompts take 8 % less time
        # here, and answers no more.
        params.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
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

    def begin(self, prompt: Sequence[int], cancel: threading.Event) -> int:
        """Make ready for a prompt: how many of its tokens are in memory already. From now on
        ``cancel`` ends each decoding within one layer of the model."""
        self._cancel = cancel
        self._forget_beside()
        # The last token of a prompt is always read: what follows needs its output.
        return self.cut(shared_length(self.tokens, prompt[:-1]))

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
        while len(self.tokens) < len(prompt):
            done = len(self.tokens)
            self.decode(prompt[done : done + BATCH_TOKENS])
            yield Reading(len(self.tokens), len(prompt))

    def decode(self, tokens: Sequence[int], *, every: bool = False) -> None:
        """Add at most BATCH_TOKENS tokens. ``every``: an output for each, else for the last. Raises
        CancelledError, WorkerError."""
        if self._cancel.is_set():
            raise CancelledError
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
        of its first ``start`` tokens; BATCH_TOKENS tokens in all. They are read in one go, which
        takes half the time of one after the other, don't see each other, and are forgotten. Errors
        as for ``decode``."""
        if self._cancel.is_set():
            raise CancelledError
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

    def _run(self, batch: _Pointer) -> None:
        result = llama_cpp.llama_decode(self.pointer, batch)
        if result == _DECODE_ABORTED:
            # What it left half done in memory is dropped by the next ``begin``.
            raise CancelledError
        if result != 0:
            raise WorkerError("The model failed", f"llama.cpp could not go on (code {result}).")

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
