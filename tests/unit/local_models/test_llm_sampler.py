"""Whether the quick look at a grammar chooses what llama.cpp's own slow one chooses."""

import ctypes
from collections.abc import Iterator

import llama_cpp
import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.answering import prompt
from desktop.errors import ModelError
from desktop.local_models.llm_sampler import Sampler
from desktop.local_models.llm_vocabulary import Vocabulary
from tests.unit.local_models.vocabulary_support import default_vocabulary

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def vocabulary() -> Iterator[Vocabulary]:
    """The default model's words, without its weights."""
    with default_vocabulary() as loaded:
        yield loaded


def reference(grammar: object, logits: NDArray[np.float32]) -> int:
    """llama.cpp's own way: the grammar over the whole vocabulary, then the likeliest."""
    array = (llama_cpp.llama_token_data * len(logits))()
    for token, logit in enumerate(logits):
        array[token] = llama_cpp.llama_token_data(token, logit)
    every = llama_cpp.llama_token_data_array(array, len(logits), -1, False)
    llama_cpp.llama_sampler_apply(grammar, ctypes.byref(every))
    return max(range(len(logits)), key=lambda token: array[token].logit)


@pytest.mark.parametrize("wanted", ["nothing", "what is refused", "the end"])
def test_the_grammar_chooses_as_llama_cpp_does(vocabulary: Vocabulary, wanted: str) -> None:
    text = prompt.grammar(3)
    slow = llama_cpp.llama_sampler_init_grammar(vocabulary.pointer, text.encode(), b"root")
    quick = Sampler(vocabulary.pointer, text)
    random = np.random.default_rng(5)
    words = llama_cpp.llama_vocab_n_tokens(vocabulary.pointer)
    refused = [t for t in range(words) if b"\n" in vocabulary.bytes_of(t)][:500]
    for _ in range(12):
        logits = random.normal(0, 3, words).astype(np.float32)
        if wanted == "what is refused":
            logits[refused] += 40
        if wanted == "the end":
            logits[[t for t in range(words - 400, words) if vocabulary.ends(t)]] = 99
        expected = reference(slow, logits)
        assert quick.choose(logits) == expected
        llama_cpp.llama_sampler_accept(slow, expected)
        if vocabulary.ends(expected):
            break
    quick.close()
    llama_cpp.llama_sampler_free(slow)


def test_of_two_alike_the_first_is_taken(vocabulary: Vocabulary) -> None:
    words = llama_cpp.llama_vocab_n_tokens(vocabulary.pointer)
    quick = Sampler(vocabulary.pointer, 'root ::= "a" | "b"')
    assert vocabulary.bytes_of(quick.choose(np.zeros(words, np.float32)) or 0) == b"a"
    quick.close()


def test_at_the_end_of_a_grammar_only_the_end_is_left(vocabulary: Vocabulary) -> None:
    words = llama_cpp.llama_vocab_n_tokens(vocabulary.pointer)
    quick = Sampler(vocabulary.pointer, 'root ::= "a"')
    flat = np.zeros(words, np.float32)
    assert quick.choose(flat) is not None
    end = quick.choose(flat)
    assert end is not None
    assert vocabulary.ends(end)
    quick.close()


def test_what_is_no_grammar_is_refused(vocabulary: Vocabulary) -> None:
    with pytest.raises(ModelError, match="GBNF"):
        Sampler(vocabulary.pointer, "root = a")
