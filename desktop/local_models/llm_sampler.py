"""Which token comes next, as the model wants it and a grammar allows it.

Runs in the model's child process only.
"""

import ctypes
from typing import Any

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from desktop.errors import ModelError

# How many tokens a grammar is asked about when it refused the likeliest, before all are.
_SECOND_LOOK = 64
# llama.h, llama_token_data
_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])

_Pointer = Any


class Sampler:
    """Takes the likeliest token; a grammar forbids what does not match it.

    llama.cpp's own grammar sampler spells out each token of the vocabulary at each step: 45 ms for
    152,000 of them, more than the model itself takes. The likeliest token mostly fits, so that one
    is looked at alone, then a few, and all only if none of these fits; the choice is the same
    (llama.cpp does so too, outside its library: common/sampling.cpp).
    """

    def __init__(self, vocab: _Pointer, grammar: str | None) -> None:
        """``grammar`` is GBNF with a rule "root". Raises ModelError if it is none."""
        self._grammar = None if grammar is None else _grammar(vocab, grammar)

    def choose(self, logits: NDArray[np.float32]) -> int | None:
        """The next token, by what the model thinks of each word of its vocabulary; None if the
        grammar allows none. The choice counts: the next one goes on from it."""
        if self._grammar is None:
            return int(logits.argmax())
        for few in (1, _SECOND_LOOK, len(logits)):
            token = _likeliest(self._grammar, logits, few)
            if token is not None:
                llama_cpp.llama_sampler_accept(self._grammar, token)
                return token
        return None

    def close(self) -> None:
        """Free it."""
        if self._grammar is not None:
            llama_cpp.llama_sampler_free(self._grammar)
        self._grammar = None


def _likeliest(grammar: _Pointer, logits: NDArray[np.float32], few: int) -> int | None:
    """The best of the ``few`` likeliest tokens that the grammar allows."""
    if few == 1:
        tokens = np.array([logits.argmax()])
    else:
        tokens = np.argpartition(logits, len(logits) - few)[-few:]
        # Of two that are alike the first is taken, as llama.cpp does.
        tokens.sort()
    array, candidates = _candidates(tokens, logits)
    llama_cpp.llama_sampler_apply(grammar, ctypes.byref(array))
    best = int(candidates["logit"].argmax())
    return None if np.isneginf(candidates["logit"][best]) else int(candidates["id"][best])


def _candidates(
    tokens: NDArray[np.integer[Any]], logits: NDArray[np.float32]
) -> tuple[_Pointer, NDArray[np.void]]:
    """What llama.cpp's samplers take, and the memory that it points into."""
    candidates = np.zeros(len(tokens), _CANDIDATE)
    candidates["id"] = tokens
    candidates["logit"] = logits[tokens]
    pointer = candidates.ctypes.data_as(llama_cpp.llama_token_data_p)
    return llama_cpp.llama_token_data_array(pointer, len(tokens), -1, False), candidates


def _grammar(vocab: _Pointer, text: str) -> _Pointer:
    sampler = llama_cpp.llama_sampler_init_grammar(vocab, text.encode(), b"root")
    if not sampler:
        raise ModelError("The grammar is not valid", "It is not GBNF with a rule named root.")
    return sampler
